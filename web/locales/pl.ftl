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
facet-mode = Jak to się odbywa
close = Zamknij
sort-by = Sortuj
sort-relevance = Najtrafniejsze najpierw
sort-near = Najbliższe najpierw
sort-checked = Ostatnio sprawdzone najpierw
sort-title = Od A do Z
sort-from = Skąd
choose-town = Wybierz miejscowość
my-location = Moja lokalizacja
use-my-location = Użyj mojej lokalizacji
location-unknown = Twoja lokalizacja nie jest znana. Wybierz miejscowość.
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
help-in-person = Osobista pomoc

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
save-offer = Dodaj do listy
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
narrow-languages = Szukaj języka
no-language = Tego języka tutaj nie ma.

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
browse-helpers = Dla wszystkich, którzy pomagają
search-within = Szukaj i filtruj na tej liście
also-nearby = Także w pobliżu

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

## Erklärungen
accessibility = Dostępność
accessibility-scope = Ta deklaracja dotyczy portalu „{ $name }”.
accessibility-full = Portal spełnia wymagania dostępności.
accessibility-partial = Portal spełnia większość wymagań dostępności.
accessibility-none = Portal nie spełnia jeszcze wymagań dostępności.
accessibility-not-assessed = Dostępność portalu nie została jeszcze sprawdzona.
accessibility-gaps = Co nie jest jeszcze dostępne
binding-german = Wiążąca jest wersja niemiecka.
barrier-report = Zgłoś barierę
barrier-intro = Nie możesz czegoś na tej stronie przeczytać, usłyszeć lub obsłużyć? Napisz do nas. W ten sposób możesz też poprosić o treść w innej formie.
barrier-message = Twoja wiadomość
barrier-page = Strona:
barrier-what = Co nie działa? Z czego korzystasz, na przykład z telefonu lub czytnika ekranu?
barrier-hint = Twój program pocztowy otworzy się z tym tekstem. Wiadomość zostanie wysłana dopiero, gdy klikniesz tam „Wyślij”.
barrier-send = Otwórz pocztę
barrier-mail = Albo napisz bezpośrednio na adres:
plain-language = Prosty niemiecki
sign-language = Język migowy
sign-language-none = Nie ma tu jeszcze filmów w niemieckim języku migowym.
sign-language-ask = Potrzebujesz informacji w języku migowym? Zapytaj nas.
imprint-missing = Nie ma tu jeszcze noty prawnej.
privacy-full = Polityka prywatności operatora portalu

## Offene Daten
data-title = Otwarte dane
data-description = Wszystkie oferty tego portalu do pobrania: jako tabela i jako JSON.
data-intro = { $count ->
    [one] Tutaj możesz pobrać ofertę z tego portalu.
    [few] Tutaj możesz pobrać wszystkie { $count } oferty z tego portalu.
    [many] Tutaj możesz pobrać wszystkie oferty z tego portalu: { $count }.
   *[other] Tutaj możesz pobrać wszystkie oferty z tego portalu: { $count }.
}
data-csv = Tabela (CSV)
data-csv-about = Jeden wiersz na każdą ofertę. Otwiera się w programach Excel i LibreOffice.
data-json = JSON
data-json-about = Dla programów: w formacie HSDS 3.0 (Open Referral), ze stałymi identyfikatorami.
data-feed = Nowości (kanał Atom)
data-feed-about = Nowe i zmienione oferty dla czytników kanałów. Każdy temat też ma taki kanał.
data-use = Co możesz z nimi robić
data-licence = Dane są dostępne na tej licencji:
data-licence-none = Nie podano nic o prawach do korzystania. Zapytaj operatora portalu.
data-contacts = Jako kontakt podane są tylko instytucje, bez nazwisk osób. Pliki są tworzone od nowa przy każdej aktualizacji portalu.
feed-title = Nowe i zmienione: { $name }

## Ohne Netz
offline-title = Brak połączenia
offline-text = Ta strona nie jest zapisana na Twoim urządzeniu. Strony, które już były odwiedzane, oraz wyszukiwarka działają też bez internetu.
offline-search = Do wyszukiwarki

## Erste Schritte
first-steps-call = Jesteś tu od niedawna? Zacznij tutaj
first-steps-call-text = Co zrobić najpierw, krok po kroku – od ratusza do kursu niemieckiego.
first-steps-title = Pierwsze kroki
first-steps-lead = Jesteś w Niemczech od niedawna? Zacznij od tych kroków, najlepiej w tej kolejności. Przy każdym znajdziesz miejsca, w których dostaniesz pomoc.

## Angebot: wann, wo, weitergeben
open-now = Teraz otwarte, do godz. { $time }
opens-next = Teraz nieczynne. Otwarcie: { $date }, godz. { $time }.
closed-now = Teraz nieczynne
calendar-file = Dodaj do kalendarza
map-link = Zobacz na mapie
map-note = prowadzi do openstreetmap.org
checked-long-ago = Ostatnio sprawdzono: { $date }. To było dawno temu. Zanim wyruszysz w drogę, zapytaj, czy to nadal aktualne.
elsewhere-title = Mieszkasz w innej miejscowości?
elsewhere-hint = Ta oferta jest dla miejscowości { $name }. W innych miejscowościach pomogą Ci:
offer-onward = Więcej takich ofert
read-aloud = Czytaj na głos
read-pause = Pauza
read-resume = Czytaj dalej
read-stop = Zakończ czytanie
print-page = Drukuj
share-page = Udostępnij
link-copied = Link został skopiowany.
link-not-copied = Nie udało się skopiować linku. Znajdziesz go u góry przeglądarki.
qr-code = Kod QR
qr-hint = Skieruj na niego aparat telefonu: otworzy się ta strona.
report-subject = Błąd w ofercie { $name }
report-body = Co się nie zgadza?

## Schutz
exit-now = Szybko opuść stronę
exit-key = albo trzy razy Esc
traces-title = Aby nikt nie zobaczył Twojej wizyty na tej stronie
traces-hint = Przeglądarka zapamiętuje odwiedzone strony. Usuń potem historię: na komputerze zwykle klawiszami Ctrl + Shift + Delete, w telefonie w ustawieniach przeglądarki. Jeszcze lepsze jest okno prywatne: wtedy przeglądarka niczego nie zapamiętuje.

## Wörter
words-title = Słowa prosto wyjaśnione
words-hint = Słowa i skróty, które pojawiają się w ofertach i pismach.
all-words = Wszystkie słowa

## Meine Liste
my-list = Moja lista
my-list-count = Moja lista ({ $count })
list-description = Zbieraj oferty, drukuj je w dwóch językach i przekazuj dalej.
list-no-script = Lista wymaga JavaScriptu i aktualnej przeglądarki.
list-empty = Twoja lista jest jeszcze pusta. Wybierz przy ofercie „Dodaj do listy”, a pojawi się tutaj.
list-find = Szukaj ofert
list-added = Oferta „{ $name }” jest teraz na Twojej liście.
list-removed = Oferty „{ $name }” nie ma już na Twojej liście.
list-full = Twoja lista jest pełna. Najpierw usuń jakąś ofertę.
list-moved = Oferta „{ $name }” jest teraz na miejscu { $count }.
list-cleared = Twoja lista jest teraz pusta.
list-undo = Cofnij
list-print = Drukuj
list-share = Udostępnij
list-copy = Kopiuj link
list-copied = Link został skopiowany.
list-mail = Wyślij e-mailem
list-clear = Wyczyść listę
list-share-hint = Każdy, kto ma link, zobaczy tę listę. W linku są tylko oferty, bez notatek i bez informacji o Tobie.
list-show = Języki na kartce
list-second = Drugi język:
list-both = oba obok siebie
list-only = tylko { $language }
list-up = W górę
list-down = W dół
list-remove = Usuń
list-note = Notatka do wydruku
list-loading = Ładowanie…
list-gone = Tej oferty już nie ma: { $name }
list-failed = Nie udało się teraz załadować tej oferty. Odśwież stronę później: { $name }
list-address = Ta lista w internecie:
list-keep-title = Zachowaj listę
list-keep = Zachowaj na tym urządzeniu
list-keep-hint = Bez zaznaczenia lista jest tylko w adresie tej strony i zniknie, gdy zamkniesz okno. Po zaznaczeniu przeglądarka zapisze na tym urządzeniu oferty i Twoje notatki, nic więcej. Wtedy zobaczy je każdy, kto korzysta z tego urządzenia.
list-kept = Lista jest zapisana na tym urządzeniu.
list-not-kept = Ta przeglądarka nie pozwala na zapisywanie.
list-forget = Usuń z tego urządzenia
list-forgotten = Usunięto. Na tym urządzeniu nie ma już zapisanej listy.
list-other = Na tym urządzeniu jest już zapisana inna lista. Jeśli zachowasz też tę, obie połączą się w jedną.
list-other-open = Zobacz zapisaną listę
