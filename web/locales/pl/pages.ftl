# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Dostępne na wózku inwalidzkim
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
