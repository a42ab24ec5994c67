# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Acces cu scaunul rulant
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
