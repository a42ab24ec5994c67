### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Какво търсите?
start-text = { $count ->
    [one] Едно предложение за хора, които са тук отскоро, и за всички, които ги подкрепят.
   *[other] { $count } предложения за хора, които са тук отскоро, и за всички, които ги подкрепят.
}
browse-categories = По теми
browse-towns = По населени места

## Suche
search-label = Търсене във всички предложения
search-button = Търсене
search-hint = Например „курс по немски с гледане на деца“ или „жилище“. Резултатите се показват, докато пишете.
search-loading = Търсенето се зарежда…
search-unavailable = Търсенето не работи в момента
search-retry = Опитайте отново
search-failed = Търсенето не можа да се зареди. Всички предложения са и в списъците по теми и по населени места.
suggestions-label = Подсказки
suggestions = { $count ->
    [one] една подсказка
   *[other] { $count } подсказки
}
suggestion-offer = Предложение

## Ergebnisse
offers = { $count ->
    [one] едно предложение
   *[other] { $count } предложения
}
offers-word = { $count ->
    [one] предложение
   *[other] предложения
}
all-offers = { $count ->
    [one] Едно предложение
   *[other] Всички { $count } предложения
}
found = { $count ->
    [0] Няма намерени предложения
    [one] Намерено е едно предложение
   *[other] Намерени са { $count } предложения
}
show-more = Покажи още ({ $shown } от { $total })
did-you-mean = Може би имахте предвид „{ $name }“?
corrected-hits = Ето резултатите за поправеното търсене.

## Filter
filters = Филтри
open-filters = { $count ->
    [0] Филтри
   *[other] Филтри (избрани: { $count })
}
show-results = { $count ->
    [0] Няма предложения
    [one] Покажи едно предложение
   *[other] Покажи { $count } предложения
}
active-filters = Избрани филтри
remove-filter = Премахни филтъра:
clear-filters = Премахни всички филтри
facet-category = Тема
facet-municipality = Населено място
facet-language = Език на предложението
facet-target-group = За кого
facet-mode = Как се провежда
close = Затвори
sort-by = Подреждане
sort-relevance = Първо най-подходящите
sort-near = Първо най-близките
sort-checked = Първо последно проверените
sort-title = По азбучен ред
sort-from = Откъде
choose-town = Изберете място
my-location = Моето местоположение
use-my-location = Използвай местоположението ми
location-unknown = Местоположението ви не е известно. Моля, изберете населено място.
narrow-list = Търсене в списъка
show-all-values = Покажи всички ({ $count })
show-fewer-values = Покажи по-малко
municipality-not-stated = Мястото не е посочено
language-not-stated = Езикът не е посочен
not-stated = не е посочено

## Nichts gefunden
nothing-hint = Не намерихме нищо. Ето какво може да помогне:
drop-facet = { $count ->
    [one] Без филтъра „{ $facet }“: едно предложение
   *[other] Без филтъра „{ $facet }“: { $count } предложения
}
in-neighbouring-towns = { $count ->
    [one] И в съседни населени места: едно предложение
   *[other] И в съседни населени места: { $count } предложения
}
drop-query = Изчисти търсенето, запази филтрите
start-again = Започни отначало
first-steps-hint = Не знаете откъде да започнете? Тук ще ви помогнат:
help-in-person = Лична помощ

## Karte eines Angebots
fact-where = Къде
fact-languages = Езици
fact-cost = Цена
county-wide = в целия { $name }
serves = за { $name }
serves-towns = за { $count } населени места
place-not-stated = моля, попитайте
cost-free = безплатно
cost-partly = частично безплатно
cost-paid = платено
registration-required = със записване
registration-not-required = без записване
mode-on-site = на място
mode-phone = по телефона
mode-online = онлайн
mode-home-visit = посещение у дома
status-planned = планирано
status-paused = временно спряно
status-ended = приключило
for-professionals = за специалисти и доброволци
volunteers-wanted = търсят се доброволци
save-offer = Добави в списъка
machine-translated = автоматичен превод
call = Обадете се:
fact-wheelchair = Достъп с инвалидна количка
as-of = Проверено: { $date }
date-day = { $day } { $month } { $year } г.
date-month = { $month } { $year } г.
month = { $month ->
    [1] януари
    [2] февруари
    [3] март
    [4] април
    [5] май
    [6] юни
    [7] юли
    [8] август
    [9] септември
    [10] октомври
    [11] ноември
   *[12] декември
}

## Sprachen
language-am = амхарски
language-ar = арабски
language-az = азербайджански
language-bg = български
language-bn = бенгалски
language-bs = босненски
language-ckb = кюрдски (сорани)
language-cs = чешки
language-de = немски
language-de-simple = лесен немски
language-el = гръцки
language-en = английски
language-es = испански
language-fa = персийски (фарси)
language-fa-AF = дари
language-fr = френски
language-gsg = немски жестов език
language-ha = хауса
language-he = иврит
language-hi = хинди
language-hr = хърватски
language-hu = унгарски
language-hy = арменски
language-ig = игбо
language-it = италиански
language-ja = японски
language-ka = грузински
language-kk = казахски
language-kmr = кюрдски (курманджи)
language-ko = корейски
language-ku = кюрдски
language-lt = литовски
language-lv = латвийски
language-mk = македонски
language-mn = монголски
language-nl = нидерландски
language-pa = пенджабски
language-pl = полски
language-prs = дари
language-ps = пущу
language-pt = португалски
language-rmy = ромски
language-ro = румънски
language-rom = ромски
language-ru = руски
language-si = синхалски
language-sk = словашки
language-sl = словенски
language-so = сомалийски
language-sq = албански
language-sr = сръбски
language-sw = суахили
language-ta = тамилски
language-th = тайландски
language-ti = тигриня
language-tl = тагалог
language-tr = турски
language-uk = украински
language-ur = урду
language-uz = узбекски
language-vi = виетнамски
language-wo = волоф
language-zh = китайски

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Към съдържанието
choose-language = Изберете език
search-placeholder = Търсене…
start-page = Начало
breadcrumb = Вие сте тук
footer-note = Не можем да гарантираме, че всички данни са още верни. Моля, попитайте организатора, преди да тръгнете.
report-mistake = Съобщете за грешка
imprint = Правна информация
privacy = Защита на данните
welcome = Добре дошли! На този сайт ще намерите предложения за хора, които са тук отскоро.
start-text-short = Предложения за хора, които са тук отскоро: курсове по немски, консултации, места за срещи и други.
start-description = Курсове по немски, консултации, места за срещи, помощ с институциите и с жилището: предложения за хора, които са тук отскоро.
no-script = За търсенето са нужни JavaScript и съвременен браузър. Без търсенето ще намерите всички предложения в списъците по теми и по населени места.
not-found = Тази страница вече не съществува. Всички предложения ще намерите на началната страница.
narrow-languages = Търсене на език
no-language = Този език го няма тук.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: едно предложение за хора, които са тук отскоро.
   *[other] { $name }: { $count } предложения за хора, които са тук отскоро.
}
category-empty = По тази тема още няма предложения.
category-in = { $name } – { $municipality }
narrower-categories = Подтеми
category-towns = В моето населено място
all-of-category = Всички предложения по тази тема
same-category-everywhere = Вижте цялата тема
all-offers-in = Всички предложения за { $name }
place-title = Предложения за { $name }
offers-in = На място и за жителите на { $name }
offers-county-wide = В целия { $name }
also-without-place = { $count ->
    [one] Още едно предложение без посочено място
   *[other] Още { $count } предложения без посочено място
}
without-place-title = Предложения без посочено място
without-place-hint = За тези предложения не е посочено къде се провеждат или за кои населени места са. Моля, попитайте организатора.
browse-helpers = За всички, които помагат
search-within = Търсене и филтри в този списък
also-nearby = И наблизо

## Angebot
offer-what = За какво става дума?
offer-next-steps = Какво да направите
offer-facts = Накратко
offer-contact = Контакт
offer-provider = Организатор
offer-partners = Партньори
offer-similar = Подобни предложения
status-planned-hint = Планирано: това предложение е обявено, но още не е започнало.
status-paused-hint = Временно спряно: в момента това предложение не се провежда.
for-professionals-hint = Това предложение е за специалисти и доброволци.
write-mail = Пишете:
open-web = Уебсайт:
contact-not-stated = Няма посочен контакт.
source = Източник:
fact-for = За кого
fact-when = Кога
fact-teaches = Преподава се
fact-interpreting = Устен превод
fact-registration = Записване
fact-volunteers = Доброволчество
fact-names = Други имена
fact-valid-until = Валидно до
yes = да
no = не
gender-women = само за жени и момичета
gender-men = само за мъже и момчета
age-range = { $max ->
    [one] от { $min } до { $max } година
   *[other] от { $min } до { $max } години
}
age-from = { $min ->
    [one] от { $min } година нагоре
   *[other] от { $min } години нагоре
}
age-to = { $max ->
    [one] до { $max } година
   *[other] до { $max } години
}
teaching-range = { $language }, ниво от { $min } до { $max }
teaching-level = { $language }, ниво { $level }
interpreting-available = възможен
interpreting-by-visitor = възможен; можете да го заявите сами
interpreting-by-institution = възможен; заявява го институция, училище или консултативен център
interpreting-none = не е възможен
from-to = от { $start } до { $end }
from-date = от { $start }
until-date = до { $end }
weekday-mo = пн
weekday-tu = вт
weekday-we = ср
weekday-th = чт
weekday-fr = пт
weekday-sa = сб
weekday-su = нд
public-holidays = на празници
closed = затворено

## Erklärungen
accessibility = Достъпност
accessibility-scope = Тази декларация се отнася за портала „{ $name }“.
accessibility-full = Порталът отговаря на изискванията за достъпност.
accessibility-partial = Порталът отговаря на по-голямата част от изискванията за достъпност.
accessibility-none = Порталът още не отговаря на изискванията за достъпност.
accessibility-not-assessed = Достъпността на портала още не е проверена.
accessibility-gaps = Какво още не е достъпно
binding-german = Правно обвързващ е немският текст.
barrier-report = Съобщете за бариера
barrier-intro = Не можете да прочетете, чуете или използвате нещо на този сайт? Пишете ни. Така можете да поискате и съдържание в друга форма.
barrier-message = Вашето съобщение
barrier-page = Страница:
barrier-what = Какво не работи? Какво използвате, например телефон или екранен четец?
barrier-hint = Имейл програмата ви ще се отвори с този текст. Нищо не се изпраща, преди да натиснете там „Изпрати“.
barrier-send = Отвори имейла
barrier-mail = Или пишете направо на:
plain-language = Лесен немски
sign-language = Жестов език
sign-language-none = Тук още няма видеа на немски жестов език.
sign-language-ask = Имате нужда от информация на жестов език? Попитайте ни.
imprint-missing = Тук още няма правна информация.
privacy-full = Декларация за защита на данните на собственика на портала

## Offene Daten
data-title = Отворени данни
data-description = Всички предложения на този портал за изтегляне: като таблица и като JSON.
data-intro = { $count ->
    [one] Тук можете да изтеглите предложението на този портал.
   *[other] Тук можете да изтеглите всички { $count } предложения на този портал.
}
data-csv = Таблица (CSV)
data-csv-about = По един ред за всяко предложение. Отваря се в Excel и LibreOffice.
data-json = JSON
data-json-about = За програми: във формат HSDS 3.0 (Open Referral), с постоянни идентификатори.
data-feed = Новини (емисия Atom)
data-feed-about = Нови и променени предложения за четци на емисии. Всяка тема също има такава емисия.
data-use = Какво можете да правите с тях
data-licence = Данните са под този лиценз:
data-licence-none = За правата на използване не е посочено нищо. Моля, попитайте собственика на портала.
data-contacts = Като контакт са посочени само служби, без имена на хора. Файловете се създават наново при всяко обновяване на портала.
feed-title = Ново и променено: { $name }

## Ohne Netz
offline-title = Няма връзка
offline-text = Тази страница не е запазена на вашето устройство. Страниците, които вече сте отваряли, и търсенето работят и без интернет.
offline-search = Към търсенето

## Erste Schritte
first-steps-call = Отскоро сте тук? Започнете оттук
first-steps-call-text = Какво да направите първо, стъпка по стъпка – от кметството до курса по немски.
first-steps-title = Първи стъпки
first-steps-lead = Отскоро сте в Германия? Започнете с тези стъпки, най-добре в този ред. За всяка ще намерите места, където ще ви помогнат.

## Angebot: wann, wo, weitergeben
open-now = Сега е отворено, до { $time } ч.
opens-next = Сега е затворено. Отваря: { $date }, { $time } ч.
closed-now = Сега е затворено
calendar-file = Добави в календара
map-link = Виж на картата
map-note = води към openstreetmap.org
checked-long-ago = Последна проверка: { $date } – това беше отдавна. Моля, попитайте, преди да тръгнете.
elsewhere-title = Живеете в друго населено място?
elsewhere-hint = Това предложение е за { $name }. На други места ще ви помогнат тук:
offer-onward = Още подобни
read-aloud = Прочети на глас
read-pause = Пауза
read-resume = Продължи четенето
read-stop = Спри четенето
print-page = Отпечатай
share-page = Сподели
link-copied = Линкът е копиран.
link-not-copied = Линкът не можа да се копира. Намира се горе в браузъра.
qr-code = QR код
qr-hint = Насочете към него камерата на телефон: ще се отвори тази страница.
report-subject = Грешка в предложението { $name }
report-body = Какво не е вярно?

## Schutz
exit-now = Бързо напусни страницата
exit-key = или три пъти Esc
traces-title = За да не види никой, че сте били тук
traces-hint = Браузърът запомня посетените страници. След това изтрийте историята: на компютър обикновено с Ctrl + Shift + Delete, на телефон – в настройките на браузъра. Още по-добре е с частен прозорец: тогава браузърът не запомня нищо.

## Wörter
words-title = Думи, обяснени просто
words-hint = Думи и съкращения, които се срещат в предложения и писма.
all-words = Всички думи

## Meine Liste
my-list = Моят списък
my-list-count = Моят списък ({ $count })
list-description = Събирайте предложения, отпечатвайте ги на два езика и ги предавайте нататък.
list-no-script = За списъка са нужни JavaScript и съвременен браузър.
list-empty = Списъкът ви още е празен. Изберете при някое предложение „Добави в списъка“ и то ще се появи тук.
list-find = Търсене на предложения
list-added = „{ $name }“ вече е в списъка ви.
list-removed = „{ $name }“ вече не е в списъка ви.
list-full = Списъкът ви е пълен. Първо премахнете някое предложение.
list-moved = „{ $name }“ вече е на място { $count }.
list-cleared = Списъкът ви вече е празен.
list-undo = Отмени
list-print = Отпечатай
list-share = Сподели
list-copy = Копирай линка
list-copied = Линкът е копиран.
list-mail = Изпрати по имейл
list-clear = Изчисти списъка
list-share-hint = Който има линка, вижда този списък. В линка са само предложенията – без бележки и без нищо за вас.
list-show = Езици на листа
list-second = Втори език:
list-both = двата един до друг
list-only = само { $language }
list-up = Нагоре
list-down = Надолу
list-remove = Премахни
list-note = Бележка за печат
list-loading = Зарежда се…
list-gone = Това предложение вече не съществува: { $name }
list-failed = Това предложение не можа да се зареди сега. Моля, презаредете страницата по-късно: { $name }
list-address = Този списък в интернет:
list-keep-title = Запазване на списъка
list-keep = Запази на това устройство
list-keep-hint = Без отметка списъкът е само в адреса на тази страница и изчезва, когато затворите прозореца. С отметка браузърът запазва на това устройство предложенията и вашите бележки, нищо друго. Тогава може да ги види всеки, който използва устройството.
list-kept = Списъкът е запазен на това устройство.
list-not-kept = Този браузър не позволява запазване.
list-forget = Изтрий от това устройство
list-forgotten = Изтрито. На това устройство вече няма запазен списък.
list-other = На това устройство вече е запазен друг списък. Ако запазите и този, двата стават един.
list-other-open = Виж запазения списък
