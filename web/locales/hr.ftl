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
