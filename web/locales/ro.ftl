### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Ce căutați?
start-text = { $count ->
    [one] O ofertă pentru cei nou-veniți și pentru toți cei care îi sprijină.
    [few] { $count } oferte pentru cei nou-veniți și pentru toți cei care îi sprijină.
   *[other] { $count } de oferte pentru cei nou-veniți și pentru toți cei care îi sprijină.
}
browse-categories = După temă
browse-towns = După localitate

## Suche
search-label = Căutare în toate ofertele
search-button = Caută
search-hint = De exemplu „curs de germană cu supraveghere pentru copii” sau „locuință”. Rezultatele apar în timp ce scrieți.
search-loading = Căutarea se încarcă…
search-unavailable = Căutarea nu este disponibilă acum
search-retry = Încercați din nou
search-failed = Căutarea nu a putut fi încărcată. Găsiți toate ofertele și în listele după temă și după localitate.
suggestions-label = Sugestii
suggestions = { $count ->
    [one] o sugestie
    [few] { $count } sugestii
   *[other] { $count } de sugestii
}
suggestion-offer = Ofertă

## Ergebnisse
offers = { $count ->
    [one] o ofertă
    [few] { $count } oferte
   *[other] { $count } de oferte
}
offers-word = { $count ->
    [one] ofertă
    [few] oferte
   *[other] de oferte
}
all-offers = { $count ->
    [one] O ofertă
    [few] Toate cele { $count } oferte
   *[other] Toate cele { $count } de oferte
}
found = { $count ->
    [0] Nu s-a găsit nicio ofertă
    [one] S-a găsit o ofertă
    [few] S-au găsit { $count } oferte
   *[other] S-au găsit { $count } de oferte
}
show-more = Arată mai multe ({ $shown } din { $total })
did-you-mean = Ați vrut să scrieți „{ $name }”?
corrected-hits = Iată rezultatele pentru textul corectat.

## Filter
filters = Filtre
open-filters = { $count ->
    [0] Filtre
   *[other] Filtre (alese: { $count })
}
show-results = { $count ->
    [0] Nicio ofertă
    [one] Arată o ofertă
    [few] Arată { $count } oferte
   *[other] Arată { $count } de oferte
}
active-filters = Filtre alese
remove-filter = Elimină filtrul:
clear-filters = Elimină toate filtrele
facet-category = Temă
facet-municipality = Localitate
facet-language = Limba ofertei
facet-target-group = Pentru cine
facet-mode = Cum are loc
close = Închide
sort-by = Sortare
sort-relevance = Cele mai potrivite întâi
sort-near = Cele mai apropiate întâi
sort-checked = Verificate recent întâi
sort-title = De la A la Z
sort-from = De unde
choose-town = Alegeți localitatea
my-location = Locația mea
use-my-location = Folosește locația mea
location-unknown = Locația dumneavoastră nu este cunoscută. Vă rugăm să alegeți o localitate.
narrow-list = Caută în listă
show-all-values = Arată toate ({ $count })
show-fewer-values = Arată mai puține
municipality-not-stated = Localitate nespecificată
language-not-stated = Limbă nespecificată
not-stated = nespecificat

## Nichts gefunden
nothing-hint = Nu am găsit nimic la această căutare. Iată ce poate ajuta:
drop-facet = { $count ->
    [one] Fără filtrul „{ $facet }”: o ofertă
    [few] Fără filtrul „{ $facet }”: { $count } oferte
   *[other] Fără filtrul „{ $facet }”: { $count } de oferte
}
in-neighbouring-towns = { $count ->
    [one] Și în localitățile vecine: o ofertă
    [few] Și în localitățile vecine: { $count } oferte
   *[other] Și în localitățile vecine: { $count } de oferte
}
drop-query = Șterge textul, păstrează filtrele
start-again = Începe din nou
first-steps-hint = Nu știți cu ce să începeți? Aici primiți ajutor:
help-in-person = Ajutor personal

## Karte eines Angebots
fact-where = Unde
fact-languages = Limbi
fact-cost = Cost
county-wide = în tot { $name }
serves = pentru { $name }
serves-towns = { $count ->
    [one] pentru o localitate
    [few] pentru { $count } localități
   *[other] pentru { $count } de localități
}
place-not-stated = vă rugăm să întrebați
cost-free = gratuit
cost-partly = parțial gratuit
cost-paid = cu plată
registration-required = cu înscriere
registration-not-required = fără înscriere
mode-on-site = la fața locului
mode-phone = la telefon
mode-online = online
mode-home-visit = vizită la domiciliu
status-planned = în pregătire
status-paused = în pauză
status-ended = încheiat
for-professionals = pentru specialiști și voluntari
volunteers-wanted = se caută voluntari
save-offer = Adaugă în listă
machine-translated = traducere automată
call = Sunați:
fact-wheelchair = Acces cu scaunul rulant
as-of = Verificat: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}

## Sprachen
language-am = amharică
language-ar = arabă
language-az = azeră
language-bg = bulgară
language-bn = bengaleză
language-bs = bosniacă
language-ckb = kurdă (sorani)
language-cs = cehă
language-de = germană
language-de-simple = germană simplă
language-el = greacă
language-en = engleză
language-es = spaniolă
language-fa = persană (farsi)
language-fa-AF = dari
language-fr = franceză
language-gsg = limba germană a semnelor
language-ha = hausa
language-he = ebraică
language-hi = hindi
language-hr = croată
language-hu = maghiară
language-hy = armeană
language-ig = igbo
language-it = italiană
language-ja = japoneză
language-ka = georgiană
language-kk = kazahă
language-kmr = kurdă (kurmanji)
language-ko = coreeană
language-ku = kurdă
language-lt = lituaniană
language-lv = letonă
language-mk = macedoneană
language-mn = mongolă
language-nl = neerlandeză
language-pa = punjabi
language-pl = poloneză
language-prs = dari
language-ps = paștu
language-pt = portugheză
language-rmy = romani
language-ro = română
language-rom = romani
language-ru = rusă
language-si = singaleză
language-sk = slovacă
language-sl = slovenă
language-so = somaleză
language-sq = albaneză
language-sr = sârbă
language-sw = swahili
language-ta = tamilă
language-th = thailandeză
language-ti = tigrină
language-tl = tagalog
language-tr = turcă
language-uk = ucraineană
language-ur = urdu
language-uz = uzbecă
language-vi = vietnameză
language-wo = wolof
language-zh = chineză

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Sari la conținut
choose-language = Alegeți limba
search-placeholder = Căutare…
start-page = Acasă
breadcrumb = Sunteți aici
footer-note = Nu putem garanta că toate informațiile sunt încă valabile. Vă rugăm să întrebați organizatorul înainte de a porni la drum.
report-mistake = Semnalați o greșeală
imprint = Informații legale
privacy = Protecția datelor
welcome = Bun venit! Aici găsiți oferte pentru cei nou-veniți.
start-text-short = Oferte pentru cei nou-veniți: cursuri de germană, consiliere, locuri de întâlnire și altele.
start-description = Cursuri de germană, consiliere, locuri de întâlnire, ajutor cu autoritățile și cu locuința: oferte pentru cei nou-veniți.
no-script = Căutarea are nevoie de JavaScript și de un browser actual. Fără ea, găsiți toate ofertele în listele după temă și după localitate.
not-found = Această pagină nu mai există. Găsiți toate ofertele pe pagina de start.
narrow-languages = Caută o limbă
no-language = Această limbă nu există aici.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: o ofertă pentru cei nou-veniți.
    [few] { $name }: { $count } oferte pentru cei nou-veniți.
   *[other] { $name }: { $count } de oferte pentru cei nou-veniți.
}
category-empty = Pe această temă nu există încă nicio ofertă.
category-in = { $name } – { $municipality }
narrower-categories = Subteme
category-towns = În localitatea mea
all-of-category = Toate ofertele pe această temă
same-category-everywhere = Vezi toată tema
all-offers-in = Toate ofertele din { $name }
place-title = Oferte în { $name }
offers-in = În și pentru { $name }
offers-county-wide = În tot { $name }
also-without-place = { $count ->
    [one] Încă o ofertă fără localitate specificată
    [few] Încă { $count } oferte fără localitate specificată
   *[other] Încă { $count } de oferte fără localitate specificată
}
without-place-title = Oferte fără localitate specificată
without-place-hint = La aceste oferte nu se specifică unde au loc sau pentru ce localități sunt. Vă rugăm să întrebați organizatorul.
browse-helpers = Pentru toți cei care ajută
search-within = Caută și filtrează în această listă
also-nearby = Și în apropiere

## Angebot
offer-what = Despre ce este vorba?
offer-next-steps = Ce trebuie să faceți
offer-facts = Pe scurt
offer-contact = Contact
offer-provider = Organizator
offer-partners = Parteneri
offer-similar = Oferte asemănătoare
status-planned-hint = În pregătire: această ofertă este anunțată, dar nu a început încă.
status-paused-hint = În pauză: această ofertă nu este disponibilă în prezent.
for-professionals-hint = Această ofertă este pentru specialiști și voluntari.
write-mail = Scrieți:
open-web = Pagina web:
contact-not-stated = Nu sunt specificate date de contact.
source = Sursa:
fact-for = Pentru cine
fact-when = Când
fact-teaches = Limba predată
fact-interpreting = Interpretariat
fact-registration = Înscriere
fact-volunteers = Voluntariat
fact-names = Alte denumiri
fact-valid-until = Valabil până la
yes = da
no = nu
gender-women = numai pentru femei și fete
gender-men = numai pentru bărbați și băieți
age-range = { $max ->
    [one] de la { $min } la { $max } an
    [few] de la { $min } la { $max } ani
   *[other] de la { $min } la { $max } de ani
}
age-from = { $min ->
    [one] de la { $min } an
    [few] de la { $min } ani
   *[other] de la { $min } de ani
}
age-to = { $max ->
    [one] până la { $max } an
    [few] până la { $max } ani
   *[other] până la { $max } de ani
}
teaching-range = { $language }, nivel de la { $min } la { $max }
teaching-level = { $language }, nivel { $level }
interpreting-available = posibil
interpreting-by-visitor = posibil; îl puteți solicita chiar dumneavoastră
interpreting-by-institution = posibil; îl solicită o autoritate, o școală sau un centru de consiliere
interpreting-none = nu este posibil
from-to = { $start } – { $end }
from-date = începând cu { $start }
until-date = până în { $end }
weekday-mo = luni
weekday-tu = marți
weekday-we = miercuri
weekday-th = joi
weekday-fr = vineri
weekday-sa = sâmbătă
weekday-su = duminică
public-holidays = de sărbători legale
closed = închis

## Erklärungen
accessibility = Accesibilitate
accessibility-scope = Această declarație este valabilă pentru portalul „{ $name }”.
accessibility-full = Portalul îndeplinește cerințele de accesibilitate.
accessibility-partial = Portalul îndeplinește cea mai mare parte a cerințelor de accesibilitate.
accessibility-none = Portalul nu îndeplinește încă cerințele de accesibilitate.
accessibility-not-assessed = Accesibilitatea portalului nu a fost încă verificată.
accessibility-gaps = Ce nu este încă accesibil
binding-german = Are caracter obligatoriu versiunea în limba germană.
barrier-report = Semnalați o barieră
barrier-intro = Nu puteți citi, auzi sau folosi ceva pe acest site? Scrieți-ne. Tot așa puteți cere un conținut într-o altă formă.
barrier-message = Mesajul dumneavoastră
barrier-page = Pagina:
barrier-what = Ce nu merge? Ce folosiți, de exemplu un telefon sau un cititor de ecran?
barrier-hint = Programul dumneavoastră de e-mail se deschide cu acest text. Mesajul se trimite abia când apăsați acolo „Trimite”.
barrier-send = Deschide e-mailul
barrier-mail = Sau scrieți direct la:
plain-language = Germană simplă
sign-language = Limbajul semnelor
sign-language-none = Aici nu există încă videoclipuri în limba germană a semnelor.
sign-language-ask = Aveți nevoie de informații în limbajul semnelor? Întrebați-ne.
imprint-missing = Nu există încă informații legale.
privacy-full = Declarația de protecție a datelor a operatorului

## Offene Daten
data-title = Date deschise
data-description = Toate ofertele acestui portal, de descărcat: ca tabel și ca JSON.
data-intro = { $count ->
    [one] Aici puteți descărca oferta acestui portal.
    [few] Aici puteți descărca toate cele { $count } oferte ale acestui portal.
   *[other] Aici puteți descărca toate cele { $count } de oferte ale acestui portal.
}
data-csv = Tabel (CSV)
data-csv-about = Un rând pentru fiecare ofertă. Se deschide în Excel și LibreOffice.
data-json = JSON
data-json-about = Pentru programe: în formatul HSDS 3.0 (Open Referral), cu identificatori permanenți.
data-feed = Noutăți (flux Atom)
data-feed-about = Oferte noi și modificate pentru cititoarele de fluxuri. Și fiecare temă are un astfel de flux.
data-use = Ce puteți face cu ele
data-licence = Datele sunt disponibile sub această licență:
data-licence-none = Despre drepturile de utilizare nu se specifică nimic. Vă rugăm să întrebați operatorul portalului.
data-contacts = Drept contact apar numai instituții, fără nume de persoane. Fișierele se creează din nou la fiecare actualizare a portalului.
feed-title = Nou și modificat: { $name }

## Ohne Netz
offline-title = Fără conexiune
offline-text = Această pagină nu este salvată pe dispozitivul dumneavoastră. Paginile pe care le-ați vizitat deja și căutarea merg și fără internet.
offline-search = La căutare

## Erste Schritte
first-steps-call = Nou-venit aici? Începeți de aici
first-steps-call-text = Ce faceți mai întâi, pas cu pas – de la primărie până la cursul de germană.
first-steps-title = Primii pași
first-steps-lead = Sunteți de puțin timp în Germania? Acești pași vin primii, cel mai bine în această ordine. La fiecare găsiți locuri unde primiți ajutor.

## Angebot: wann, wo, weitergeben
open-now = Deschis acum, până la ora { $time }
opens-next = Închis acum. Se deschide { $date }, la ora { $time }.
closed-now = Închis acum
calendar-file = Adaugă în calendar
map-link = Vezi pe hartă
map-note = duce la openstreetmap.org
checked-long-ago = Ultima verificare: { $date }. A trecut mult timp de atunci. Vă rugăm să întrebați înainte de a porni la drum.
elsewhere-title = Locuiți în altă localitate?
elsewhere-hint = Această ofertă este pentru { $name }. În alte localități vă puteți adresa aici:
offer-onward = Mai multe asemănătoare
read-aloud = Citește cu voce tare
read-pause = Pauză
read-resume = Citește mai departe
read-stop = Oprește citirea
print-page = Tipărește
share-page = Distribuie
link-copied = Linkul a fost copiat.
link-not-copied = Linkul nu a putut fi copiat. Îl găsiți sus în browser.
qr-code = Cod QR
qr-hint = Îndreptați camera unui telefon spre el: se deschide această pagină.
report-subject = Greșeală în oferta { $name }
report-body = Ce nu este corect?

## Schutz
exit-now = Părăsește repede pagina
exit-key = sau de trei ori Esc
traces-title = Ca nimeni să nu vadă că ați fost aici
traces-hint = Browserul ține minte paginile vizitate. Ștergeți apoi istoricul: pe computer, de obicei cu Ctrl + Shift + Delete, pe telefon, în setările browserului. Și mai bine este o fereastră privată: atunci browserul nu ține minte nimic.

## Wörter
words-title = Cuvinte explicate simplu
words-hint = Cuvinte și prescurtări care apar în oferte și scrisori.
all-words = Toate cuvintele

## Meine Liste
my-list = Lista mea
my-list-count = Lista mea ({ $count })
list-description = Adunați oferte, tipăriți-le în două limbi și dați-le mai departe.
list-no-script = Lista are nevoie de JavaScript și de un browser actual.
list-empty = Lista dumneavoastră este încă goală. Alegeți la o ofertă „Adaugă în listă” și ea va apărea aici.
list-find = Caută oferte
list-added = „{ $name }” este acum pe lista dumneavoastră.
list-removed = „{ $name }” nu mai este pe lista dumneavoastră.
list-full = Lista dumneavoastră este plină. Eliminați mai întâi o ofertă.
list-moved = „{ $name }” este acum pe locul { $count }.
list-cleared = Lista dumneavoastră este acum goală.
list-undo = Anulează
list-print = Tipărește
list-share = Distribuie
list-copy = Copiază linkul
list-copied = Linkul a fost copiat.
list-mail = Trimite prin e-mail
list-clear = Golește lista
list-share-hint = Cine are linkul vede această listă. În link sunt numai ofertele, fără notițe și fără nimic despre dumneavoastră.
list-show = Limbile de pe foaie
list-second = A doua limbă:
list-both = amândouă alăturat
list-only = numai { $language }
list-up = Mai sus
list-down = Mai jos
list-remove = Elimină
list-note = Notiță pentru tipărire
list-loading = Se încarcă…
list-gone = Această ofertă nu mai există: { $name }
list-failed = Această ofertă nu a putut fi încărcată acum. Vă rugăm să reîncărcați pagina mai târziu: { $name }
list-address = Această listă pe internet:
list-keep-title = Păstrați lista
list-keep = Păstrează pe acest dispozitiv
list-keep-hint = Fără bifă, lista este numai în adresa acestei pagini și dispare când închideți fereastra. Cu bifă, browserul salvează pe acest dispozitiv ofertele și notițele dumneavoastră, nimic altceva. Cine folosește dispozitivul le poate vedea atunci.
list-kept = Lista este salvată pe acest dispozitiv.
list-not-kept = Acest browser nu permite salvarea.
list-forget = Șterge de pe acest dispozitiv
list-forgotten = Șters. Pe acest dispozitiv nu mai este salvată nicio listă.
list-other = Pe acest dispozitiv este deja salvată o altă listă. Dacă o păstrați și pe aceasta, cele două devin una singură.
list-other-open = Vezi lista salvată
