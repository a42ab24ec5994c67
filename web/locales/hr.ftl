### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Što tražite?
start-text = { $count ->
    [one] { $count } ponuda za ljude koji su novi ovdje i za sve koji im pomažu.
    [few] { $count } ponude za ljude koji su novi ovdje i za sve koji im pomažu.
   *[other] { $count } ponuda za ljude koji su novi ovdje i za sve koji im pomažu.
}
browse-categories = Po temi
browse-towns = Po mjestu

## Suche
search-label = Pretraga svih ponuda
search-button = Traži
search-hint = Na primjer „tečaj njemačkog s čuvanjem djece” ili „stan”. Rezultati se pojavljuju dok pišete.
search-loading = Pretraga se učitava…
search-unavailable = Pretraga trenutno nije dostupna
search-retry = Pokušajte ponovo
search-failed = Pretraga se nije mogla učitati. Sve ponude možete naći i na listama po temi i po mjestu.
suggestions-label = Prijedlozi
suggestions = { $count ->
    [one] { $count } prijedlog
    [few] { $count } prijedloga
   *[other] { $count } prijedloga
}
suggestion-offer = Ponuda

## Ergebnisse
offers = { $count ->
    [one] { $count } ponuda
    [few] { $count } ponude
   *[other] { $count } ponuda
}
offers-word = { $count ->
    [one] ponuda
    [few] ponude
   *[other] ponuda
}
all-offers = { $count ->
    [one] Ukupno { $count } ponuda
    [few] Ukupno { $count } ponude
   *[other] Ukupno { $count } ponuda
}
found = { $count ->
    [0] Nema pronađenih ponuda
    [one] Pronađena je { $count } ponuda
    [few] Pronađene su { $count } ponude
   *[other] Pronađeno je { $count } ponuda
}
show-more = Prikaži još ({ $shown } od { $total })
did-you-mean = Jeste li mislili „{ $name }”?
corrected-hits = Ovo su rezultati za ispravljeni upit.

## Filter
filters = Filtri
open-filters = { $count ->
    [0] Filtri
   *[other] Filtri (odabrano: { $count })
}
show-results = { $count ->
    [0] Nema ponuda
    [one] Prikaži { $count } ponudu
    [few] Prikaži { $count } ponude
   *[other] Prikaži { $count } ponuda
}
active-filters = Odabrani filtri
remove-filter = Ukloni filtar:
clear-filters = Ukloni sve filtre
facet-category = Tema
facet-municipality = Mjesto
facet-language = Jezik ponude
facet-target-group = Za koga
facet-mode = Kako se održava
close = Zatvori
sort-by = Poredaj
sort-relevance = Najprije najbolji rezultati
sort-near = Najprije najbliže
sort-checked = Najprije nedavno provjereno
sort-title = Abecednim redom
sort-from = Odakle
choose-town = Odaberite mjesto
my-location = Moja lokacija
use-my-location = Koristi moju lokaciju
location-unknown = Vaša lokacija nije poznata. Molimo odaberite mjesto.
narrow-list = Pretraži listu
show-all-values = Prikaži sve ({ $count })
show-fewer-values = Prikaži manje
municipality-not-stated = Mjesto nije navedeno
language-not-stated = Jezik nije naveden
not-stated = nije navedeno

## Nichts gefunden
nothing-hint = Za ovo nismo ništa pronašli. Ovo može pomoći:
drop-facet = { $count ->
    [one] Bez filtra „{ $facet }”: { $count } ponuda
    [few] Bez filtra „{ $facet }”: { $count } ponude
   *[other] Bez filtra „{ $facet }”: { $count } ponuda
}
in-neighbouring-towns = { $count ->
    [one] I u susjednim mjestima: { $count } ponuda
    [few] I u susjednim mjestima: { $count } ponude
   *[other] I u susjednim mjestima: { $count } ponuda
}
drop-query = Obriši riječi, zadrži filtre
start-again = Počni ispočetka
first-steps-hint = Ne znate odakle početi? Ovdje ćete dobiti pomoć:
help-in-person = Osobna pomoć

## Karte eines Angebots
fact-where = Gdje
fact-languages = Jezici
fact-cost = Cijena
county-wide = { $name } (cijelo područje)
serves = za { $name }
serves-towns = { $count ->
    [one] za { $count } mjesto
    [few] za { $count } mjesta
   *[other] za { $count } mjesta
}
place-not-stated = molimo pitajte
cost-free = besplatno
cost-partly = djelomično besplatno
cost-paid = plaća se
registration-required = uz prijavu
registration-not-required = bez prijave
mode-on-site = na licu mjesta
mode-phone = telefonom
mode-online = online
mode-home-visit = kućni posjet
status-planned = u planu
status-paused = pauzira
status-ended = završeno
for-professionals = za stručno osoblje i volontere
volunteers-wanted = traže se volonteri
save-offer = Dodaj na listu
machine-translated = automatski prijevod
call = Nazovite:
fact-wheelchair = Pristup invalidskim kolicima
as-of = Provjereno: { $date }
date-day = { $day }. { $month }. { $year }.
date-month = { $month }/{ $year }
month = { $month ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
    [10] 10
    [11] 11
   *[12] 12
}

## Sprachen
language-am = amharski
language-ar = arapski
language-az = azerbajdžanski
language-bg = bugarski
language-bn = bengalski
language-bs = bosanski
language-ckb = kurdski (sorani)
language-cs = češki
language-de = njemački
language-de-simple = jednostavan njemački
language-el = grčki
language-en = engleski
language-es = španjolski
language-fa = perzijski (farsi)
language-fa-AF = dari
language-fr = francuski
language-gsg = njemački znakovni jezik
language-ha = hausa
language-he = hebrejski
language-hi = hindski
language-hr = hrvatski
language-hu = mađarski
language-hy = armenski
language-ig = igbo
language-it = talijanski
language-ja = japanski
language-ka = gruzijski
language-kk = kazaški
language-kmr = kurdski (kurmandži)
language-ko = korejski
language-ku = kurdski
language-lt = litavski
language-lv = latvijski
language-mk = makedonski
language-mn = mongolski
language-nl = nizozemski
language-pa = pandžapski
language-pl = poljski
language-prs = dari
language-ps = paštunski
language-pt = portugalski
language-rmy = romski
language-ro = rumunjski
language-rom = romski
language-ru = ruski
language-si = sinhaleški
language-sk = slovački
language-sl = slovenski
language-so = somalski
language-sq = albanski
language-sr = srpski
language-sw = svahili
language-ta = tamilski
language-th = tajlandski
language-ti = tigrinja
language-tl = tagalog
language-tr = turski
language-uk = ukrajinski
language-ur = urdu
language-uz = uzbečki
language-vi = vijetnamski
language-wo = volof
language-zh = kineski

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Prijeđi na sadržaj
choose-language = Odaberite jezik
search-placeholder = Traži…
start-page = Početna
breadcrumb = Ovdje ste
footer-note = Ne možemo jamčiti da su svi podaci još točni. Molimo pitajte organizatora prije nego što krenete.
report-mistake = Prijavite pogrešku
imprint = Impressum
privacy = Zaštita podataka
welcome = Dobro došli! Na ovoj stranici možete naći ponude za ljude koji su novi ovdje.
start-text-short = Ponude za ljude koji su novi ovdje: tečajevi njemačkog, savjetovanje, mjesta za druženje i drugo.
start-description = Tečajevi njemačkog, savjetovanje, mjesta za druženje, pomoć u uredima i oko stanovanja: ponude za ljude koji su novi ovdje.
no-script = Za pretragu su potrebni JavaScript i noviji preglednik. Bez nje sve ponude možete naći na listama po temi i po mjestu.
not-found = Ove stranice više nema. Sve ponude možete naći na početnoj stranici.
narrow-languages = Traži jezik
no-language = Ovog jezika ovdje nema.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } ponuda za ljude koji su novi ovdje.
    [few] { $name }: { $count } ponude za ljude koji su novi ovdje.
   *[other] { $name }: { $count } ponuda za ljude koji su novi ovdje.
}
category-empty = Za ovu temu još nema ponuda.
category-in = { $name } – { $municipality }
narrower-categories = Podteme
category-towns = U mom mjestu
all-of-category = Sve ponude za ovu temu
same-category-everywhere = Pogledaj cijelu temu
all-offers-in = Sve ponude u mjestu { $name }
place-title = Ponude u mjestu { $name }
offers-in = U mjestu { $name } i za njegove stanovnike
offers-county-wide = { $name } (cijelo područje)
also-without-place = { $count ->
    [one] Još { $count } ponuda bez navedenog mjesta
    [few] Još { $count } ponude bez navedenog mjesta
   *[other] Još { $count } ponuda bez navedenog mjesta
}
without-place-title = Ponude bez navedenog mjesta
without-place-hint = Za ove ponude nije navedeno gdje se održavaju ni za koja mjesta vrijede. Molimo pitajte organizatora.
browse-helpers = Za sve koji pomažu
search-within = Traži i filtriraj na ovoj listi
also-nearby = I u blizini

## Angebot
offer-what = O čemu je riječ?
offer-next-steps = Što trebate učiniti
offer-facts = Ukratko
offer-contact = Kontakt
offer-provider = Organizator
offer-partners = Partneri
offer-similar = Slične ponude
status-planned-hint = U planu: ova je ponuda najavljena, ali još nije počela.
status-paused-hint = Pauzira: ova se ponuda trenutno ne održava.
for-professionals-hint = Ova je ponuda namijenjena stručnom osoblju i volonterima.
write-mail = Pišite:
open-web = Web-stranica:
contact-not-stated = Kontakt nije naveden.
source = Izvor:
fact-for = Za koga
fact-when = Kada
fact-teaches = Uči se
fact-interpreting = Usmeno prevođenje
fact-registration = Prijava
fact-volunteers = Volontiranje
fact-names = Drugi nazivi
fact-valid-until = Vrijedi do
yes = da
no = ne
gender-women = samo za žene i djevojčice
gender-men = samo za muškarce i dječake
age-range = { $max ->
    [one] od { $min } do { $max } godine
    [few] od { $min } do { $max } godine
   *[other] od { $min } do { $max } godina
}
age-from = { $min ->
    [one] od { $min } godine
    [few] od { $min } godine
   *[other] od { $min } godina
}
age-to = { $max ->
    [one] do { $max } godine
    [few] do { $max } godine
   *[other] do { $max } godina
}
teaching-range = { $language }, razina od { $min } do { $max }
teaching-level = { $language }, razina { $level }
interpreting-available = moguće
interpreting-by-visitor = moguće; možete ga sami naručiti
interpreting-by-institution = moguće; naručuje ga ured, škola ili savjetovalište
interpreting-none = nije moguće
from-to = { $start } – { $end }
from-date = početak: { $start }
until-date = kraj: { $end }
weekday-mo = pon
weekday-tu = uto
weekday-we = sri
weekday-th = čet
weekday-fr = pet
weekday-sa = sub
weekday-su = ned
public-holidays = praznicima
closed = zatvoreno

## Erklärungen
accessibility = Pristupačnost
accessibility-scope = Ova izjava vrijedi za portal „{ $name }”.
accessibility-full = Portal ispunjava zahtjeve pristupačnosti.
accessibility-partial = Portal ispunjava većinu zahtjeva pristupačnosti.
accessibility-none = Portal još ne ispunjava zahtjeve pristupačnosti.
accessibility-not-assessed = Pristupačnost portala još nije provjerena.
accessibility-gaps = Što još nije pristupačno
binding-german = Obvezujuća je njemačka verzija.
barrier-report = Prijavite prepreku
barrier-intro = Ne možete nešto na ovoj stranici pročitati, čuti ili koristiti? Pišite nam. Tako možete zatražiti i sadržaj u drugom obliku.
barrier-message = Vaša poruka
barrier-page = Stranica:
barrier-what = Što ne radi? Što koristite, na primjer mobitel ili čitač zaslona?
barrier-hint = Vaš program za e-poštu otvorit će se s ovim tekstom. Ništa se ne šalje dok tamo ne pritisnete „Pošalji”.
barrier-send = Otvori e-poštu
barrier-mail = Ili pišite izravno na:
plain-language = Jednostavan njemački
sign-language = Znakovni jezik
sign-language-none = Ovdje još nema videa na njemačkom znakovnom jeziku.
sign-language-ask = Trebate informacije na znakovnom jeziku? Pitajte nas.
imprint-missing = Impressuma još nema.
privacy-full = Izjava o zaštiti podataka vlasnika portala

## Offene Daten
data-title = Otvoreni podaci
data-description = Sve ponude ovog portala za preuzimanje: kao tablica i kao JSON.
data-intro = { $count ->
    [one] Ovdje možete preuzeti { $count } ponudu ovog portala.
    [few] Ovdje možete preuzeti sve { $count } ponude ovog portala.
   *[other] Ovdje možete preuzeti svih { $count } ponuda ovog portala.
}
data-csv = Tablica (CSV)
data-csv-about = Jedan redak za svaku ponudu. Otvara se u Excelu i LibreOfficeu.
data-json = JSON
data-json-about = Za programe: u formatu HSDS 3.0 (Open Referral), sa stalnim oznakama.
data-feed = Novosti (Atom feed)
data-feed-about = Nove i izmijenjene ponude za čitače feedova. I svaka tema ima takav feed.
data-use = Što smijete raditi s njima
data-licence = Podaci su pod ovom licencom:
data-licence-none = O pravima korištenja ništa nije navedeno. Molimo pitajte vlasnika portala.
data-contacts = Kao kontakt navedene su samo službe, bez imena osoba. Datoteke se izrađuju iznova pri svakom ažuriranju portala.
feed-title = Novo i izmijenjeno: { $name }

## Ohne Netz
offline-title = Nema veze
offline-text = Ova stranica nije spremljena na vašem uređaju. Stranice koje ste već posjetili i pretraga rade i bez interneta.
offline-search = Na pretragu

## Erste Schritte
first-steps-call = Novi ste ovdje? Počnite ovdje
first-steps-call-text = Što učiniti najprije, korak po korak – od gradske uprave do tečaja njemačkog.
first-steps-title = Prvi koraci
first-steps-lead = Novi ste u Njemačkoj? Ovi koraci dolaze prvi, najbolje ovim redom. Uz svaki ćete naći mjesta gdje vam pomažu.

## Angebot: wann, wo, weitergeben
open-now = Sada otvoreno, do { $time } sati
opens-next = Sada zatvoreno. Otvara se: { $date }, u { $time } sati.
closed-now = Sada zatvoreno
calendar-file = Dodaj u kalendar
map-link = Pogledaj na karti
map-note = vodi na openstreetmap.org
checked-long-ago = Zadnja provjera: { $date } – to je bilo davno. Molimo pitajte prije nego što krenete.
elsewhere-title = Živite u drugom mjestu?
elsewhere-hint = Ova je ponuda za { $name }. U drugim mjestima pomoći će vam ovdje:
offer-onward = Još sličnih
read-aloud = Čitaj naglas
read-pause = Pauza
read-resume = Nastavi čitati
read-stop = Prekini čitanje
print-page = Ispiši
share-page = Podijeli
link-copied = Poveznica je kopirana.
link-not-copied = Poveznica se nije mogla kopirati. Nalazi se gore u pregledniku.
qr-code = QR kod
qr-hint = Usmjerite kameru telefona prema njemu: otvorit će se ova stranica.
report-subject = Pogreška u ponudi { $name }
report-body = Što nije točno?

## Schutz
exit-now = Brzo napusti stranicu
exit-key = ili triput Esc
traces-title = Da nitko ne vidi da ste bili ovdje
traces-hint = Preglednik pamti posjećene stranice. Poslije izbrišite povijest: na računalu obično tipkama Ctrl + Shift + Delete, na telefonu u postavkama preglednika. Još je bolji privatni prozor: tada preglednik ne pamti ništa.

## Wörter
words-title = Riječi jednostavno objašnjene
words-hint = Riječi i kratice koje se pojavljuju u ponudama i pismima.
all-words = Sve riječi

## Meine Liste
my-list = Moja lista
my-list-count = Moja lista ({ $count })
list-description = Skupljajte ponude, ispišite ih na dva jezika i dajte dalje.
list-no-script = Za listu su potrebni JavaScript i noviji preglednik.
list-empty = Vaša je lista još prazna. Odaberite uz neku ponudu „Dodaj na listu” i pojavit će se ovdje.
list-find = Traži ponude
list-added = „{ $name }” je sada na vašoj listi.
list-removed = „{ $name }” više nije na vašoj listi.
list-full = Vaša je lista puna. Najprije uklonite neku ponudu.
list-moved = „{ $name }” je sada na mjestu { $count }.
list-cleared = Vaša je lista sada prazna.
list-undo = Poništi
list-print = Ispiši
list-share = Podijeli
list-copy = Kopiraj poveznicu
list-copied = Poveznica je kopirana.
list-mail = Pošalji e-poštom
list-clear = Isprazni listu
list-share-hint = Tko ima poveznicu, vidi ovu listu. U poveznici su samo ponude, bez bilješki i bez ičega o vama.
list-show = Jezici na listu papira
list-second = Drugi jezik:
list-both = oba jedan pored drugog
list-only = samo { $language }
list-up = Prema gore
list-down = Prema dolje
list-remove = Ukloni
list-note = Bilješka za ispis
list-loading = Učitava se…
list-gone = Ove ponude više nema: { $name }
list-failed = Ova se ponuda trenutno nije mogla učitati. Molimo učitajte stranicu ponovo kasnije: { $name }
list-address = Ova lista na internetu:
list-keep-title = Zadržite listu
list-keep = Zadrži na ovom uređaju
list-keep-hint = Bez kvačice lista je samo u adresi ove stranice i nestaje kad zatvorite prozor. S kvačicom preglednik sprema ponude i vaše bilješke na ovaj uređaj, ništa drugo. Tko koristi uređaj, tada ih može vidjeti.
list-kept = Lista je spremljena na ovom uređaju.
list-not-kept = Ovaj preglednik ne dopušta spremanje.
list-forget = Izbriši s ovog uređaja
list-forgotten = Izbrisano. Na ovom uređaju više nije spremljena nijedna lista.
list-other = Na ovom je uređaju već spremljena druga lista. Ako zadržite i ovu, obje postaju jedna.
list-other-open = Pogledaj spremljenu listu
