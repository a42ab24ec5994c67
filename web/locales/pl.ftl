### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Czego szukasz?
start-text = { $count ->
    [one] Jedna oferta dla osób, które są tu od niedawna, i dla wszystkich, którzy je wspierają.
    [few] { $count } oferty dla osób, które są tu od niedawna, i dla wszystkich, którzy je wspierają.
    [many] { $count } ofert dla osób, które są tu od niedawna, i dla wszystkich, którzy je wspierają.
   *[other] { $count } oferty dla osób, które są tu od niedawna, i dla wszystkich, którzy je wspierają.
}
browse-categories = Według tematu
browse-towns = Według miejscowości

## Suche
search-label = Szukaj we wszystkich ofertach
search-button = Szukaj
search-hint = Na przykład „kurs niemieckiego z opieką nad dziećmi” albo „mieszkanie”. Wyniki pojawiają się podczas pisania.
search-loading = Ładowanie wyszukiwarki…
search-unavailable = Wyszukiwarka jest teraz niedostępna
search-retry = Spróbuj ponownie
search-failed = Nie udało się załadować wyszukiwarki. Wszystkie oferty są też na listach według tematu i według miejscowości.
suggestions-label = Podpowiedzi
suggestions = { $count ->
    [one] jedna podpowiedź
    [few] { $count } podpowiedzi
    [many] { $count } podpowiedzi
   *[other] { $count } podpowiedzi
}
suggestion-offer = Oferta

## Ergebnisse
offers = { $count ->
    [one] jedna oferta
    [few] { $count } oferty
    [many] { $count } ofert
   *[other] { $count } oferty
}
offers-word = { $count ->
    [one] oferta
    [few] oferty
    [many] ofert
   *[other] oferty
}
all-offers = { $count ->
    [one] Jedna oferta
    [few] Łącznie { $count } oferty
    [many] Łącznie { $count } ofert
   *[other] Łącznie { $count } oferty
}
found = { $count ->
    [0] Nie znaleziono żadnej oferty
    [one] Znaleziono jedną ofertę
    [few] Znaleziono { $count } oferty
    [many] Znaleziono { $count } ofert
   *[other] Znaleziono { $count } oferty
}
show-more = Pokaż więcej ({ $shown } z { $total })
did-you-mean = Czy chodziło Ci o „{ $name }”?
corrected-hits = Oto wyniki dla poprawionego zapytania.

## Filter
filters = Filtry
open-filters = { $count ->
    [0] Filtry
   *[other] Filtry (wybrano: { $count })
}
show-results = { $count ->
    [0] Brak ofert
    [one] Pokaż jedną ofertę
    [few] Pokaż { $count } oferty
    [many] Pokaż { $count } ofert
   *[other] Pokaż { $count } oferty
}
active-filters = Wybrane filtry
remove-filter = Usuń filtr:
clear-filters = Usuń wszystkie filtry
facet-category = Temat
facet-municipality = Miejscowość
facet-language = Język oferty
facet-target-group = Dla kogo
narrow-list = Szukaj na liście
show-all-values = Pokaż wszystkie ({ $count })
show-fewer-values = Pokaż mniej
municipality-not-stated = Nie podano miejscowości
language-not-stated = Nie podano języka
not-stated = nie podano

## Nichts gefunden
nothing-hint = Nic nie znaleźliśmy. To może pomóc:
drop-facet = { $count ->
    [one] Bez filtra „{ $facet }”: jedna oferta
    [few] Bez filtra „{ $facet }”: { $count } oferty
    [many] Bez filtra „{ $facet }”: { $count } ofert
   *[other] Bez filtra „{ $facet }”: { $count } oferty
}
in-neighbouring-towns = { $count ->
    [one] Także w sąsiednich miejscowościach: jedna oferta
    [few] Także w sąsiednich miejscowościach: { $count } oferty
    [many] Także w sąsiednich miejscowościach: { $count } ofert
   *[other] Także w sąsiednich miejscowościach: { $count } oferty
}
drop-query = Usuń szukane słowa, zostaw filtry
start-again = Zacznij od nowa
first-steps-hint = Nie wiesz, od czego zacząć? Tu znajdziesz pomoc:

## Karte eines Angebots
fact-where = Gdzie
fact-languages = Języki
fact-cost = Koszt
county-wide = cały { $name }
serves = dla miejscowości { $name }
serves-towns = dla { $count } miejscowości
place-not-stated = prosimy zapytać
cost-free = bezpłatnie
cost-partly = częściowo bezpłatnie
cost-paid = odpłatnie
registration-required = obowiązują zapisy
registration-not-required = bez zapisów
mode-on-site = na miejscu
mode-phone = przez telefon
mode-online = online
mode-home-visit = wizyta w domu
status-planned = planowane
status-paused = wstrzymane
status-ended = zakończone
for-professionals = dla specjalistów i wolontariuszy
volunteers-wanted = potrzebni wolontariusze
machine-translated = tłumaczenie automatyczne
call = Zadzwoń:
fact-wheelchair = Dostępne na wózku inwalidzkim
as-of = Sprawdzono: { $date }
date-day = { $day }.{ $month }.{ $year }
date-month = { $month }.{ $year }
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
language-ar = arabski
language-az = azerbejdżański
language-bg = bułgarski
language-bn = bengalski
language-bs = bośniacki
language-ckb = kurdyjski (sorani)
language-cs = czeski
language-de = niemiecki
language-de-simple = prosty niemiecki
language-el = grecki
language-en = angielski
language-es = hiszpański
language-fa = perski (farsi)
language-fa-AF = dari
language-fr = francuski
language-gsg = niemiecki język migowy
language-ha = hausa
language-he = hebrajski
language-hi = hindi
language-hr = chorwacki
language-hu = węgierski
language-hy = ormiański
language-ig = igbo
language-it = włoski
language-ja = japoński
language-ka = gruziński
language-kk = kazachski
language-kmr = kurdyjski (kurmandżi)
language-ko = koreański
language-ku = kurdyjski
language-lt = litewski
language-lv = łotewski
language-mk = macedoński
language-mn = mongolski
language-nl = niderlandzki
language-pa = pendżabski
language-pl = polski
language-prs = dari
language-ps = paszto
language-pt = portugalski
language-rmy = romski
language-ro = rumuński
language-rom = romski
language-ru = rosyjski
language-si = syngaleski
language-sk = słowacki
language-sl = słoweński
language-so = somalijski
language-sq = albański
language-sr = serbski
language-sw = suahili
language-ta = tamilski
language-th = tajski
language-ti = tigrinia
language-tl = tagalski
language-tr = turecki
language-uk = ukraiński
language-ur = urdu
language-uz = uzbecki
language-vi = wietnamski
language-wo = wolof
language-zh = chiński

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Przejdź do treści
choose-language = Wybierz język
search-placeholder = Szukaj…
start-page = Strona główna
breadcrumb = Jesteś tutaj
footer-note = Nie możemy zagwarantować, że wszystkie informacje są nadal aktualne. Zanim wyruszysz w drogę, zapytaj organizatora.
report-mistake = Zgłoś błąd
imprint = Nota prawna
privacy = Ochrona danych
welcome = Witamy! Na tej stronie znajdziesz oferty dla osób, które są tu od niedawna.
start-text-short = Oferty dla osób, które są tu od niedawna: kursy niemieckiego, porady, miejsca spotkań i nie tylko.
start-description = Kursy niemieckiego, porady, miejsca spotkań, pomoc w urzędach i w sprawach mieszkania: oferty dla osób, które są tu od niedawna.
no-script = Wyszukiwarka wymaga JavaScriptu i aktualnej przeglądarki. Bez niej znajdziesz wszystkie oferty na listach według tematu i według miejscowości.
not-found = Tej strony już nie ma. Wszystkie oferty znajdziesz na stronie głównej.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: jedna oferta dla osób, które są tu od niedawna.
    [few] { $name }: { $count } oferty dla osób, które są tu od niedawna.
    [many] { $name }: { $count } ofert dla osób, które są tu od niedawna.
   *[other] { $name }: { $count } oferty dla osób, które są tu od niedawna.
}
category-empty = Na ten temat nie ma jeszcze żadnej oferty.
category-in = { $name } – { $municipality }
narrower-categories = Podtematy
category-towns = W mojej miejscowości
all-of-category = Wszystkie oferty na ten temat
same-category-everywhere = Zobacz cały temat
all-offers-in = Wszystkie oferty w miejscowości { $name }
place-title = Oferty w miejscowości { $name }
offers-in = W miejscowości { $name } i dla jej mieszkańców
offers-county-wide = Cały { $name }
also-without-place = { $count ->
    [one] Jeszcze jedna oferta bez podanej miejscowości
    [few] Jeszcze { $count } oferty bez podanej miejscowości
    [many] Jeszcze { $count } ofert bez podanej miejscowości
   *[other] Jeszcze { $count } oferty bez podanej miejscowości
}
without-place-title = Oferty bez podanej miejscowości
without-place-hint = Przy tych ofertach nie podano, gdzie się odbywają ani dla jakich miejscowości są przeznaczone. Prosimy zapytać organizatora.

## Angebot
offer-what = Na czym to polega?
offer-next-steps = Co trzeba zrobić
offer-facts = W skrócie
offer-contact = Kontakt
offer-provider = Organizator
offer-partners = Partnerzy
offer-similar = Podobne oferty
status-planned-hint = Planowane: ta oferta jest zapowiedziana, ale jeszcze się nie zaczęła.
status-paused-hint = Wstrzymane: ta oferta jest teraz niedostępna.
for-professionals-hint = Ta oferta jest przeznaczona dla specjalistów i wolontariuszy.
write-mail = Napisz:
open-web = Strona internetowa:
contact-not-stated = Nie podano danych kontaktowych.
source = Źródło:
fact-for = Dla kogo
fact-when = Kiedy
fact-teaches = Nauka języka
fact-interpreting = Tłumaczenie ustne
fact-registration = Zapisy
fact-volunteers = Wolontariat
fact-names = Inne nazwy
fact-valid-until = Ważne do
yes = tak
no = nie
gender-women = tylko dla kobiet i dziewcząt
gender-men = tylko dla mężczyzn i chłopców
age-range = { $max ->
    [one] od { $min } do { $max } roku
    [few] od { $min } do { $max } lat
    [many] od { $min } do { $max } lat
   *[other] od { $min } do { $max } roku
}
age-from = { $min ->
    [one] od { $min } roku
    [few] od { $min } lat
    [many] od { $min } lat
   *[other] od { $min } roku
}
age-to = { $max ->
    [one] do { $max } roku
    [few] do { $max } lat
    [many] do { $max } lat
   *[other] do { $max } roku
}
teaching-range = { $language }, poziom od { $min } do { $max }
teaching-level = { $language }, poziom { $level }
interpreting-available = możliwe
interpreting-by-visitor = możliwe; możesz zamówić je samodzielnie
interpreting-by-institution = możliwe; zamawia je urząd, szkoła lub poradnia
interpreting-none = niemożliwe
from-to = od { $start } do { $end }
from-date = od { $start }
until-date = do { $end }
weekday-mo = pon.
weekday-tu = wt.
weekday-we = śr.
weekday-th = czw.
weekday-fr = pt.
weekday-sa = sob.
weekday-su = niedz.
public-holidays = w święta
closed = nieczynne
