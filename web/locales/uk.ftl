### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Що ви шукаєте?
start-text = { $count ->
    [one] { $count } пропозиція для тих, хто тут нещодавно, і для всіх, хто їх підтримує.
    [few] { $count } пропозиції для тих, хто тут нещодавно, і для всіх, хто їх підтримує.
    [many] { $count } пропозицій для тих, хто тут нещодавно, і для всіх, хто їх підтримує.
   *[other] { $count } пропозиції для тих, хто тут нещодавно, і для всіх, хто їх підтримує.
}
browse-categories = За темами
browse-towns = За містами

## Suche
search-label = Пошук серед усіх пропозицій
search-button = Шукати
search-hint = Наприклад, «курс німецької з доглядом за дітьми» або «квартира». Результати з’являються, поки ви пишете.
search-loading = Пошук завантажується…
search-unavailable = Пошук зараз недоступний
search-retry = Спробувати ще раз
search-failed = Не вдалося завантажити пошук. Усі пропозиції є також у списках за темами й за містами.
suggestions-label = Підказки
suggestions = { $count ->
    [one] { $count } підказка
    [few] { $count } підказки
    [many] { $count } підказок
   *[other] { $count } підказки
}
suggestion-offer = Пропозиція

## Ergebnisse
offers = { $count ->
    [one] { $count } пропозиція
    [few] { $count } пропозиції
    [many] { $count } пропозицій
   *[other] { $count } пропозиції
}
offers-word = { $count ->
    [one] пропозиція
    [few] пропозиції
    [many] пропозицій
   *[other] пропозиції
}
all-offers = { $count ->
    [one] Усього { $count } пропозиція
    [few] Усього { $count } пропозиції
    [many] Усього { $count } пропозицій
   *[other] Усього { $count } пропозиції
}
found = { $count ->
    [0] Пропозицій не знайдено
    [one] Знайдено { $count } пропозицію
    [few] Знайдено { $count } пропозиції
    [many] Знайдено { $count } пропозицій
   *[other] Знайдено { $count } пропозиції
}
show-more = Показати ще ({ $shown } з { $total })
did-you-mean = Можливо, ви мали на увазі «{ $name }»?
corrected-hits = Ось результати для виправленого запиту.

## Filter
filters = Фільтри
open-filters = { $count ->
    [0] Фільтри
   *[other] Фільтри (вибрано: { $count })
}
show-results = { $count ->
    [0] Немає пропозицій
    [one] Показати { $count } пропозицію
    [few] Показати { $count } пропозиції
    [many] Показати { $count } пропозицій
   *[other] Показати { $count } пропозиції
}
active-filters = Вибрані фільтри
remove-filter = Прибрати фільтр:
clear-filters = Прибрати всі фільтри
facet-category = Тема
facet-municipality = Місто
facet-language = Якою мовою
facet-target-group = Для кого
narrow-list = Пошук у списку
show-all-values = Показати всі ({ $count })
show-fewer-values = Показати менше
municipality-not-stated = Місце не вказано
language-not-stated = Мову не вказано
not-stated = не вказано

## Nichts gefunden
nothing-hint = За цим запитом нічого не знайдено. Ось що може допомогти:
drop-facet = { $count ->
    [one] Без фільтра «{ $facet }»: { $count } пропозиція
    [few] Без фільтра «{ $facet }»: { $count } пропозиції
    [many] Без фільтра «{ $facet }»: { $count } пропозицій
   *[other] Без фільтра «{ $facet }»: { $count } пропозиції
}
in-neighbouring-towns = { $count ->
    [one] Також у сусідніх містах: { $count } пропозиція
    [few] Також у сусідніх містах: { $count } пропозиції
    [many] Також у сусідніх містах: { $count } пропозицій
   *[other] Також у сусідніх містах: { $count } пропозиції
}
drop-query = Очистити запит, фільтри залишити
start-again = Почати заново
first-steps-hint = Не знаєте, з чого почати? Тут вам допоможуть:

## Karte eines Angebots
fact-where = Де
fact-languages = Мови
fact-cost = Вартість
county-wide = весь { $name }
serves = для жителів { $name }
serves-towns = { $count ->
    [one] для { $count } міста
    [few] для { $count } міст
    [many] для { $count } міст
   *[other] для { $count } міст
}
place-not-stated = запитайте, будь ласка
cost-free = безкоштовно
cost-partly = частково безкоштовно
cost-paid = платно
registration-required = потрібен запис
registration-not-required = без запису
mode-on-site = на місці
mode-phone = телефоном
mode-online = онлайн
mode-home-visit = візит додому
status-planned = заплановано
status-paused = призупинено
status-ended = завершено
for-professionals = для фахівців і волонтерів
volunteers-wanted = потрібні волонтери
machine-translated = автоматичний переклад
call = Зателефонувати:
fact-wheelchair = Доступно для крісел колісних
as-of = Перевірено: { $date }
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
language-am = амхарська
language-ar = арабська
language-az = азербайджанська
language-bg = болгарська
language-bn = бенгальська
language-bs = боснійська
language-ckb = курдська (сорані)
language-cs = чеська
language-de = німецька
language-de-simple = проста німецька
language-el = грецька
language-en = англійська
language-es = іспанська
language-fa = перська (фарсі)
language-fa-AF = дарі
language-fr = французька
language-gsg = німецька жестова мова
language-ha = хауса
language-he = іврит
language-hi = гінді
language-hr = хорватська
language-hu = угорська
language-hy = вірменська
language-ig = ігбо
language-it = італійська
language-ja = японська
language-ka = грузинська
language-kk = казахська
language-kmr = курдська (курманджі)
language-ko = корейська
language-ku = курдська
language-lt = литовська
language-lv = латиська
language-mk = македонська
language-mn = монгольська
language-nl = нідерландська
language-pa = панджабі
language-pl = польська
language-prs = дарі
language-ps = пушту
language-pt = португальська
language-rmy = ромська
language-ro = румунська
language-rom = ромська
language-ru = російська
language-si = сингальська
language-sk = словацька
language-sl = словенська
language-so = сомалійська
language-sq = албанська
language-sr = сербська
language-sw = суахілі
language-ta = тамільська
language-th = тайська
language-ti = тигринья
language-tl = тагальська
language-tr = турецька
language-uk = українська
language-ur = урду
language-uz = узбецька
language-vi = в’єтнамська
language-wo = волоф
language-zh = китайська

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Перейти до вмісту
choose-language = Вибрати мову
search-placeholder = Пошук…
start-page = Головна
breadcrumb = Ви тут
footer-note = Ми не можемо гарантувати, що всі дані досі правильні. Перш ніж вирушати, уточніть їх, будь ласка, в організатора.
report-mistake = Повідомити про помилку
imprint = Правова інформація
privacy = Захист даних
welcome = Вітаємо! На цьому сайті є пропозиції для тих, хто тут нещодавно.
start-text-short = Пропозиції для тих, хто тут нещодавно: курси німецької, консультації, місця зустрічей та інше.
start-description = Курси німецької, консультації, місця зустрічей, допомога в установах і з житлом: пропозиції для тих, хто тут нещодавно.
no-script = Для пошуку потрібні JavaScript і сучасний браузер. Без пошуку всі пропозиції можна знайти у списках за темами й за містами.
not-found = Цієї сторінки більше немає. Усі пропозиції ви знайдете на головній сторінці.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } пропозиція для тих, хто тут нещодавно.
    [few] { $name }: { $count } пропозиції для тих, хто тут нещодавно.
    [many] { $name }: { $count } пропозицій для тих, хто тут нещодавно.
   *[other] { $name }: { $count } пропозиції для тих, хто тут нещодавно.
}
category-empty = За цією темою ще немає пропозицій.
category-in = { $name } – { $municipality }
narrower-categories = Підтеми
category-towns = У моєму місті
all-of-category = Усі пропозиції за цією темою
same-category-everywhere = Переглянути всю тему
all-offers-in = Усі пропозиції в { $name }
place-title = Пропозиції в { $name }
offers-in = У { $name } і для місцевих жителів
offers-county-wide = Весь { $name }
also-without-place = { $count ->
    [one] Ще { $count } пропозиція без указаного місця
    [few] Ще { $count } пропозиції без указаного місця
    [many] Ще { $count } пропозицій без указаного місця
   *[other] Ще { $count } пропозиції без указаного місця
}
without-place-title = Пропозиції без указаного місця
without-place-hint = Для цих пропозицій не вказано, де вони проходять або для яких міст вони призначені. Будь ласка, запитайте в організатора.

## Angebot
offer-what = Про що йдеться?
offer-next-steps = Що потрібно зробити
offer-facts = Коротко
offer-contact = Контакти
offer-provider = Організатор
offer-partners = Партнери
offer-similar = Схожі пропозиції
status-planned-hint = Заплановано: цю пропозицію оголошено, але вона ще не почала діяти.
status-paused-hint = Призупинено: зараз ця пропозиція не діє.
for-professionals-hint = Ця пропозиція призначена для фахівців і волонтерів.
write-mail = Написати:
open-web = Сайт:
contact-not-stated = Контактів не вказано.
source = Джерело:
fact-for = Для кого
fact-when = Коли
fact-teaches = Вивчення мови
fact-interpreting = Усний переклад
fact-registration = Запис
fact-volunteers = Волонтерство
fact-names = Інші назви
fact-valid-until = Діє до
yes = так
no = ні
gender-women = тільки для жінок і дівчат
gender-men = тільки для чоловіків і хлопців
age-range = { $max ->
    [one] від { $min } до { $max } року
    [few] від { $min } до { $max } років
    [many] від { $min } до { $max } років
   *[other] від { $min } до { $max } року
}
age-from = { $min ->
    [one] від { $min } року
    [few] від { $min } років
    [many] від { $min } років
   *[other] від { $min } року
}
age-to = { $max ->
    [one] до { $max } року
    [few] до { $max } років
    [many] до { $max } років
   *[other] до { $max } року
}
teaching-range = { $language }, рівень від { $min } до { $max }
teaching-level = { $language }, рівень { $level }
interpreting-available = можливий
interpreting-by-visitor = можливий; ви можете замовити його самі
interpreting-by-institution = можливий; його замовляє установа, школа або консультаційний центр
interpreting-none = неможливий
from-to = з { $start } до { $end }
from-date = з { $start }
until-date = до { $end }
weekday-mo = Пн
weekday-tu = Вт
weekday-we = Ср
weekday-th = Чт
weekday-fr = Пт
weekday-sa = Сб
weekday-su = Нд
public-holidays = у святкові дні
closed = зачинено
