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
facet-mode = Як це відбувається
close = Закрити
sort-by = Сортування
sort-relevance = Спочатку найкращі збіги
sort-near = Спочатку найближчі
sort-checked = Спочатку нещодавно перевірені
sort-title = За алфавітом
sort-from = Звідки
choose-town = Виберіть місто
my-location = Моє місцеперебування
use-my-location = Визначити моє місцеперебування
location-unknown = Ваше місцеперебування невідоме. Будь ласка, виберіть місто.
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
help-in-person = Особиста допомога

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
save-offer = Додати до списку
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
narrow-languages = Пошук мови
no-language = Цієї мови тут немає.

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
browse-helpers = Для всіх, хто допомагає
search-within = Пошук і фільтри в цьому списку
also-nearby = Також поблизу

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

## Erklärungen
accessibility = Доступність
accessibility-scope = Ця заява стосується порталу «{ $name }».
accessibility-full = Портал відповідає вимогам доступності.
accessibility-partial = Портал здебільшого відповідає вимогам доступності.
accessibility-none = Портал ще не відповідає вимогам доступності.
accessibility-not-assessed = Доступність порталу ще не перевіряли.
accessibility-gaps = Які бар’єри ще залишаються
binding-german = Юридичну силу має німецький текст.
barrier-report = Повідомити про бар’єр
barrier-intro = Ви не можете щось прочитати, почути чи використати на цьому сайті? Напишіть нам. Так само можна попросити надати матеріал в іншій формі.
barrier-message = Ваше повідомлення
barrier-page = Сторінка:
barrier-what = Що не працює? Чим ви користуєтеся, наприклад, телефоном чи програмою для читання з екрана?
barrier-hint = Ваша поштова програма відкриється з цим текстом. Лист буде надіслано, лише коли ви натиснете там «Надіслати».
barrier-send = Відкрити пошту
barrier-mail = Або напишіть прямо на адресу:
plain-language = Проста німецька
sign-language = Жестова мова
sign-language-none = Відео німецькою жестовою мовою тут ще немає.
sign-language-ask = Потрібна інформація жестовою мовою? Запитайте нас.
imprint-missing = Правової інформації тут ще немає.
privacy-full = Політика захисту даних власника порталу

## Offene Daten
data-title = Відкриті дані
data-description = Усі пропозиції цього порталу для завантаження: як таблиця і як JSON.
data-intro = { $count ->
    [one] Тут можна завантажити { $count } пропозицію цього порталу.
    [few] Тут можна завантажити всі { $count } пропозиції цього порталу.
    [many] Тут можна завантажити всі { $count } пропозицій цього порталу.
   *[other] Тут можна завантажити всі { $count } пропозиції цього порталу.
}
data-csv = Таблиця (CSV)
data-csv-about = Один рядок на кожну пропозицію. Відкривається в Excel і LibreOffice.
data-json = JSON
data-json-about = Для програм: у форматі HSDS 3.0 (Open Referral), з постійними ідентифікаторами.
data-feed = Новини (стрічка Atom)
data-feed-about = Нові та змінені пропозиції для програм читання стрічок. Така стрічка є і в кожної теми.
data-use = Що з ними можна робити
data-licence = Дані доступні за цією ліцензією:
data-licence-none = Про права використання нічого не вказано. Будь ласка, запитайте у власника порталу.
data-contacts = Контакти – це лише установи, без імен людей. Файли створюються наново з кожним оновленням порталу.
feed-title = Нове та змінене: { $name }

## Ohne Netz
offline-title = Немає з’єднання
offline-text = Ця сторінка не збережена на вашому пристрої. Сторінки, які ви вже відкривали, і пошук працюють і без інтернету.
offline-search = До пошуку

## Erste Schritte
first-steps-call = Ви тут нещодавно? Почніть звідси
first-steps-call-text = Що зробити спочатку, крок за кроком – від ратуші до курсу німецької.
first-steps-title = Перші кроки
first-steps-lead = Ви нещодавно в Німеччині? Почніть із цих кроків, найкраще в такому порядку. Для кожного кроку є місця, де вам допоможуть.

## Angebot: wann, wo, weitergeben
open-now = Зараз відчинено, до { $time }
opens-next = Зараз зачинено. Відчиниться: { $date }, { $time }.
closed-now = Зараз зачинено
calendar-file = Додати до календаря
map-link = Показати на карті
map-note = відкриється openstreetmap.org
checked-long-ago = Остання перевірка: { $date }. Це було давно. Перш ніж вирушати, запитайте, будь ласка, чи все ще так.
elsewhere-title = Ви живете в іншому місті?
elsewhere-hint = Ця пропозиція – для жителів { $name }. В інших містах вам допоможуть тут:
offer-onward = Більше такого
read-aloud = Прочитати вголос
read-pause = Пауза
read-resume = Читати далі
read-stop = Зупинити читання
print-page = Друкувати
share-page = Поділитися
link-copied = Посилання скопійовано.
link-not-copied = Не вдалося скопіювати посилання. Воно є вгорі в браузері.
qr-code = QR-код
qr-hint = Наведіть на нього камеру телефона: відкриється ця сторінка.
report-subject = Помилка в пропозиції { $name }
report-body = Що не так?

## Schutz
exit-now = Швидко покинути сторінку
exit-key = або тричі Esc
traces-title = Щоб ніхто не побачив, що ви тут були
traces-hint = Браузер запам’ятовує відвідані сторінки. Потім очистьте історію: на комп’ютері зазвичай клавішами Ctrl + Shift + Delete, на телефоні – у налаштуваннях браузера. Ще краще – приватне вікно: тоді браузер нічого не запам’ятовує.

## Wörter
words-title = Слова з простими поясненнями
words-hint = Слова й скорочення, які трапляються в пропозиціях і листах.
all-words = Усі слова

## Meine Liste
my-list = Мій список
my-list-count = Мій список ({ $count })
list-description = Збирайте пропозиції, друкуйте їх двома мовами й передавайте іншим.
list-no-script = Для списку потрібні JavaScript і сучасний браузер.
list-empty = Ваш список ще порожній. Натисніть біля пропозиції «Додати до списку», і вона з’явиться тут.
list-find = Шукати пропозиції
list-added = «{ $name }» тепер у вашому списку.
list-removed = «{ $name }» більше немає у вашому списку.
list-full = Ваш список заповнений. Спочатку приберіть якусь пропозицію.
list-moved = «{ $name }» тепер на місці { $count }.
list-cleared = Ваш список тепер порожній.
list-undo = Скасувати
list-print = Друкувати
list-share = Поділитися
list-copy = Копіювати посилання
list-copied = Посилання скопійовано.
list-mail = Надіслати поштою
list-clear = Очистити список
list-share-hint = Цей список побачить кожен, хто має посилання. У посиланні є лише пропозиції – без нотаток і без даних про вас.
list-show = Мови на аркуші
list-second = Друга мова:
list-both = обидві поруч
list-only = тільки { $language }
list-up = Вище
list-down = Нижче
list-remove = Прибрати
list-note = Нотатка для друку
list-loading = Завантаження…
list-gone = Цієї пропозиції більше немає: { $name }
list-failed = Цю пропозицію зараз не вдалося завантажити. Будь ласка, оновіть сторінку пізніше: { $name }
list-address = Цей список в інтернеті:
list-keep-title = Зберегти список
list-keep = Зберегти на цьому пристрої
list-keep-hint = Без позначки список є лише в адресі цієї сторінки і зникне, коли ви закриєте вікно. Якщо поставити позначку, браузер збереже на цьому пристрої пропозиції та ваші нотатки, більше нічого. Тоді їх зможе побачити кожен, хто користується цим пристроєм.
list-kept = Список збережено на цьому пристрої.
list-not-kept = Цей браузер не дозволяє зберігати дані.
list-forget = Видалити з цього пристрою
list-forgotten = Видалено. На цьому пристрої більше немає збереженого списку.
list-other = На цьому пристрої вже збережено інший список. Якщо зберегти й цей, обидва об’єднаються в один.
list-other-open = Переглянути збережений список
