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
