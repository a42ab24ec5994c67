### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Что вы ищете?
start-text = { $count ->
    [one] { $count } предложение для тех, кто здесь недавно, и для всех, кто их поддерживает.
    [few] { $count } предложения для тех, кто здесь недавно, и для всех, кто их поддерживает.
    [many] { $count } предложений для тех, кто здесь недавно, и для всех, кто их поддерживает.
   *[other] { $count } предложения для тех, кто здесь недавно, и для всех, кто их поддерживает.
}
browse-categories = По темам
browse-towns = По городам

## Suche
search-label = Поиск по всем предложениям
search-button = Найти
search-hint = Например, «курс немецкого с присмотром за детьми» или «квартира». Результаты появляются, пока вы пишете.
search-loading = Поиск загружается…
search-unavailable = Поиск сейчас недоступен
search-retry = Попробовать ещё раз
search-failed = Не удалось загрузить поиск. Все предложения есть также в списках по темам и по городам.
suggestions-label = Подсказки
suggestions = { $count ->
    [one] { $count } подсказка
    [few] { $count } подсказки
    [many] { $count } подсказок
   *[other] { $count } подсказки
}
suggestion-offer = Предложение

## Ergebnisse
offers = { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
    [many] { $count } предложений
   *[other] { $count } предложения
}
offers-word = { $count ->
    [one] предложение
    [few] предложения
    [many] предложений
   *[other] предложения
}
all-offers = { $count ->
    [one] Всего { $count } предложение
    [few] Всего { $count } предложения
    [many] Всего { $count } предложений
   *[other] Всего { $count } предложения
}
found = { $count ->
    [0] Предложений не найдено
    [one] Найдено { $count } предложение
    [few] Найдено { $count } предложения
    [many] Найдено { $count } предложений
   *[other] Найдено { $count } предложения
}
show-more = Показать ещё ({ $shown } из { $total })
did-you-mean = Возможно, вы имели в виду «{ $name }»?
corrected-hits = Вот результаты для исправленного запроса.

## Filter
filters = Фильтры
open-filters = { $count ->
    [0] Фильтры
   *[other] Фильтры (выбрано: { $count })
}
show-results = { $count ->
    [0] Нет предложений
    [one] Показать { $count } предложение
    [few] Показать { $count } предложения
    [many] Показать { $count } предложений
   *[other] Показать { $count } предложения
}
active-filters = Выбранные фильтры
remove-filter = Убрать фильтр:
clear-filters = Убрать все фильтры
facet-category = Тема
facet-municipality = Город
facet-language = На каком языке
facet-target-group = Для кого
facet-mode = Как это проходит
close = Закрыть
sort-by = Сортировка
sort-relevance = Сначала лучшие совпадения
sort-near = Сначала ближайшие
sort-checked = Сначала недавно проверенные
sort-title = По алфавиту
sort-from = Откуда
choose-town = Выберите город
my-location = Моё местоположение
use-my-location = Определить моё местоположение
location-unknown = Ваше местоположение неизвестно. Выберите, пожалуйста, город.
narrow-list = Поиск в списке
show-all-values = Показать все ({ $count })
show-fewer-values = Показать меньше
municipality-not-stated = Место не указано
language-not-stated = Язык не указан
not-stated = не указано

## Nichts gefunden
nothing-hint = По этому запросу ничего не нашлось. Вот что может помочь:
drop-facet = { $count ->
    [one] Без фильтра «{ $facet }»: { $count } предложение
    [few] Без фильтра «{ $facet }»: { $count } предложения
    [many] Без фильтра «{ $facet }»: { $count } предложений
   *[other] Без фильтра «{ $facet }»: { $count } предложения
}
in-neighbouring-towns = { $count ->
    [one] Также в соседних городах: { $count } предложение
    [few] Также в соседних городах: { $count } предложения
    [many] Также в соседних городах: { $count } предложений
   *[other] Также в соседних городах: { $count } предложения
}
drop-query = Очистить запрос, фильтры оставить
start-again = Начать заново
first-steps-hint = Не знаете, с чего начать? Здесь вам помогут:
help-in-person = Личная помощь

## Karte eines Angebots
fact-where = Где
fact-languages = Языки
fact-cost = Стоимость
county-wide = весь { $name }
serves = для жителей { $name }
serves-towns = { $count ->
    [one] для { $count } города
    [few] для { $count } городов
    [many] для { $count } городов
   *[other] для { $count } городов
}
place-not-stated = спросите, пожалуйста
cost-free = бесплатно
cost-partly = частично бесплатно
cost-paid = платно
registration-required = нужна запись
registration-not-required = без записи
mode-on-site = на месте
mode-phone = по телефону
mode-online = онлайн
mode-home-visit = визит на дом
status-planned = планируется
status-paused = приостановлено
status-ended = завершено
for-professionals = для специалистов и волонтёров
volunteers-wanted = нужны волонтёры
save-offer = Добавить в список
machine-translated = автоматический перевод
call = Позвонить:
fact-wheelchair = Доступно для инвалидных колясок
as-of = Проверено: { $date }
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
language-am = амхарский
language-ar = арабский
language-az = азербайджанский
language-bg = болгарский
language-bn = бенгальский
language-bs = боснийский
language-ckb = курдский (сорани)
language-cs = чешский
language-de = немецкий
language-de-simple = простой немецкий
language-el = греческий
language-en = английский
language-es = испанский
language-fa = персидский (фарси)
language-fa-AF = дари
language-fr = французский
language-gsg = немецкий жестовый язык
language-ha = хауса
language-he = иврит
language-hi = хинди
language-hr = хорватский
language-hu = венгерский
language-hy = армянский
language-ig = игбо
language-it = итальянский
language-ja = японский
language-ka = грузинский
language-kk = казахский
language-kmr = курдский (курманджи)
language-ko = корейский
language-ku = курдский
language-lt = литовский
language-lv = латышский
language-mk = македонский
language-mn = монгольский
language-nl = нидерландский
language-pa = панджаби
language-pl = польский
language-prs = дари
language-ps = пушту
language-pt = португальский
language-rmy = цыганский (романи)
language-ro = румынский
language-rom = цыганский (романи)
language-ru = русский
language-si = сингальский
language-sk = словацкий
language-sl = словенский
language-so = сомалийский
language-sq = албанский
language-sr = сербский
language-sw = суахили
language-ta = тамильский
language-th = тайский
language-ti = тигринья
language-tl = тагальский
language-tr = турецкий
language-uk = украинский
language-ur = урду
language-uz = узбекский
language-vi = вьетнамский
language-wo = волоф
language-zh = китайский

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Перейти к содержанию
choose-language = Выбрать язык
search-placeholder = Поиск…
start-page = Главная
breadcrumb = Вы здесь
footer-note = Мы не можем гарантировать, что все данные ещё верны. Прежде чем отправиться в путь, уточните их, пожалуйста, у организатора.
report-mistake = Сообщить об ошибке
imprint = Правовая информация
privacy = Защита данных
welcome = Добро пожаловать! На этом сайте есть предложения для тех, кто здесь недавно.
start-text-short = Предложения для тех, кто здесь недавно: курсы немецкого, консультации, места встреч и другое.
start-description = Курсы немецкого, консультации, места встреч, помощь с ведомствами и жильём: предложения для тех, кто здесь недавно.
no-script = Для поиска нужны JavaScript и современный браузер. Без поиска все предложения можно найти в списках по темам и по городам.
not-found = Этой страницы больше нет. Все предложения вы найдёте на главной странице.
narrow-languages = Поиск языка
no-language = Этого языка здесь нет.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } предложение для тех, кто здесь недавно.
    [few] { $name }: { $count } предложения для тех, кто здесь недавно.
    [many] { $name }: { $count } предложений для тех, кто здесь недавно.
   *[other] { $name }: { $count } предложения для тех, кто здесь недавно.
}
category-empty = По этой теме предложений пока нет.
category-in = { $name } – { $municipality }
narrower-categories = Подтемы
category-towns = В моём городе
all-of-category = Все предложения по этой теме
same-category-everywhere = Посмотреть всю тему
all-offers-in = Все предложения в { $name }
place-title = Предложения в { $name }
offers-in = В { $name } и для местных жителей
offers-county-wide = Весь { $name }
also-without-place = { $count ->
    [one] Ещё { $count } предложение, где место не указано
    [few] Ещё { $count } предложения, где место не указано
    [many] Ещё { $count } предложений, где место не указано
   *[other] Ещё { $count } предложения, где место не указано
}
without-place-title = Предложения, где место не указано
without-place-hint = Для этих предложений не указано, где они проходят или для каких городов они предназначены. Пожалуйста, спросите у организатора.
browse-helpers = Для всех, кто помогает
search-within = Поиск и фильтры в этом списке
also-nearby = Также поблизости

## Angebot
offer-what = О чём идёт речь?
offer-next-steps = Что нужно сделать
offer-facts = Коротко
offer-contact = Контакты
offer-provider = Организатор
offer-partners = Партнёры
offer-similar = Похожие предложения
status-planned-hint = Планируется: это предложение объявлено, но ещё не начало действовать.
status-paused-hint = Приостановлено: сейчас это предложение не действует.
for-professionals-hint = Это предложение предназначено для специалистов и волонтёров.
write-mail = Написать:
open-web = Сайт:
contact-not-stated = Контакты не указаны.
source = Источник:
fact-for = Для кого
fact-when = Когда
fact-teaches = Изучение языка
fact-interpreting = Устный перевод
fact-registration = Запись
fact-volunteers = Волонтёрство
fact-names = Другие названия
fact-valid-until = Действует до
yes = да
no = нет
gender-women = только для женщин и девочек
gender-men = только для мужчин и мальчиков
age-range = { $max ->
    [one] от { $min } до { $max } года
    [few] от { $min } до { $max } лет
    [many] от { $min } до { $max } лет
   *[other] от { $min } до { $max } года
}
age-from = { $min ->
    [one] от { $min } года
    [few] от { $min } лет
    [many] от { $min } лет
   *[other] от { $min } года
}
age-to = { $max ->
    [one] до { $max } года
    [few] до { $max } лет
    [many] до { $max } лет
   *[other] до { $max } года
}
teaching-range = { $language }, уровень от { $min } до { $max }
teaching-level = { $language }, уровень { $level }
interpreting-available = возможен
interpreting-by-visitor = возможен; вы можете заказать его сами
interpreting-by-institution = возможен; его заказывает ведомство, школа или консультационный центр
interpreting-none = невозможен
from-to = с { $start } по { $end }
from-date = с { $start }
until-date = до { $end }
weekday-mo = Пн
weekday-tu = Вт
weekday-we = Ср
weekday-th = Чт
weekday-fr = Пт
weekday-sa = Сб
weekday-su = Вс
public-holidays = в праздники
closed = закрыто

## Erklärungen
accessibility = Доступность
accessibility-scope = Это заявление относится к порталу «{ $name }».
accessibility-full = Портал соответствует требованиям доступности.
accessibility-partial = Портал по большей части соответствует требованиям доступности.
accessibility-none = Портал пока не соответствует требованиям доступности.
accessibility-not-assessed = Доступность портала ещё не проверялась.
accessibility-gaps = Какие барьеры ещё есть
binding-german = Юридическую силу имеет немецкий текст.
barrier-report = Сообщить о барьере
barrier-intro = Вы не можете что-то прочитать, услышать или использовать на этом сайте? Напишите нам. Так же можно попросить предоставить материал в другой форме.
barrier-message = Ваше сообщение
barrier-page = Страница:
barrier-what = Что не работает? Чем вы пользуетесь, например, телефоном или программой чтения с экрана?
barrier-hint = Ваша почтовая программа откроется с этим текстом. Письмо будет отправлено, только когда вы нажмёте там «Отправить».
barrier-send = Открыть почту
barrier-mail = Или напишите прямо на адрес:
plain-language = Простой немецкий
sign-language = Жестовый язык
sign-language-none = Видео на немецком жестовом языке здесь пока нет.
sign-language-ask = Нужна информация на жестовом языке? Спросите нас.
imprint-missing = Правовой информации здесь пока нет.
privacy-full = Политика защиты данных владельца портала

## Offene Daten
data-title = Открытые данные
data-description = Все предложения этого портала для скачивания: в виде таблицы и в формате JSON.
data-intro = { $count ->
    [one] Здесь можно скачать { $count } предложение этого портала.
    [few] Здесь можно скачать все { $count } предложения этого портала.
    [many] Здесь можно скачать все { $count } предложений этого портала.
   *[other] Здесь можно скачать все { $count } предложения этого портала.
}
data-csv = Таблица (CSV)
data-csv-about = Одна строка на каждое предложение. Открывается в Excel и LibreOffice.
data-json = JSON
data-json-about = Для программ: в формате HSDS 3.0 (Open Referral), с постоянными идентификаторами.
data-feed = Новости (лента Atom)
data-feed-about = Новые и изменённые предложения для программ чтения лент. Такая лента есть и у каждой темы.
data-use = Что с ними можно делать
data-licence = Данные доступны по этой лицензии:
data-licence-none = О правах использования ничего не указано. Спросите, пожалуйста, у владельца портала.
data-contacts = Контакты – это только учреждения, без имён людей. Файлы создаются заново при каждом обновлении портала.
feed-title = Новое и изменённое: { $name }

## Ohne Netz
offline-title = Нет соединения
offline-text = Эта страница не сохранена на вашем устройстве. Страницы, которые вы уже открывали, и поиск работают и без интернета.
offline-search = К поиску

## Erste Schritte
first-steps-call = Вы здесь недавно? Начните отсюда
first-steps-call-text = Что сделать сначала, шаг за шагом – от ратуши до курса немецкого.
first-steps-title = Первые шаги
first-steps-lead = Вы недавно в Германии? Начните с этих шагов, лучше всего в таком порядке. Для каждого шага есть места, где вам помогут.

## Angebot: wann, wo, weitergeben
open-now = Сейчас открыто, до { $time }
opens-next = Сейчас закрыто. Откроется: { $date }, { $time }.
closed-now = Сейчас закрыто
calendar-file = Добавить в календарь
map-link = Показать на карте
map-note = откроется openstreetmap.org
checked-long-ago = Последняя проверка: { $date }. Это было давно. Прежде чем отправиться в путь, уточните, пожалуйста, всё ли ещё верно.
elsewhere-title = Вы живёте в другом городе?
elsewhere-hint = Это предложение – для жителей { $name }. В других городах вам помогут здесь:
offer-onward = Ещё похожее
read-aloud = Прочитать вслух
read-pause = Пауза
read-resume = Читать дальше
read-stop = Остановить чтение
print-page = Распечатать
share-page = Поделиться
link-copied = Ссылка скопирована.
link-not-copied = Не удалось скопировать ссылку. Она есть вверху в браузере.
qr-code = QR-код
qr-hint = Наведите на него камеру телефона: откроется эта страница.
report-subject = Ошибка в предложении { $name }
report-body = Что неверно?

## Schutz
exit-now = Быстро покинуть страницу
exit-key = или трижды Esc
traces-title = Чтобы никто не увидел, что вы здесь были
traces-hint = Браузер запоминает посещённые страницы. Потом очистите историю: на компьютере обычно клавишами Ctrl + Shift + Delete, на телефоне – в настройках браузера. Ещё лучше – приватное окно: тогда браузер ничего не запоминает.

## Wörter
words-title = Слова с простыми объяснениями
words-hint = Слова и сокращения, которые встречаются в предложениях и письмах.
all-words = Все слова

## Meine Liste
my-list = Мой список
my-list-count = Мой список ({ $count })
list-description = Собирайте предложения, печатайте их на двух языках и передавайте другим.
list-no-script = Для списка нужны JavaScript и современный браузер.
list-empty = Ваш список пока пуст. Нажмите у предложения «Добавить в список», и оно появится здесь.
list-find = Искать предложения
list-added = «{ $name }» теперь в вашем списке.
list-removed = «{ $name }» больше нет в вашем списке.
list-full = Ваш список заполнен. Сначала уберите какое-нибудь предложение.
list-moved = «{ $name }» теперь на месте { $count }.
list-cleared = Ваш список теперь пуст.
list-undo = Отменить
list-print = Распечатать
list-share = Поделиться
list-copy = Копировать ссылку
list-copied = Ссылка скопирована.
list-mail = Отправить по почте
list-clear = Очистить список
list-share-hint = Этот список увидит каждый, у кого есть ссылка. В ссылке только предложения – без заметок и без данных о вас.
list-show = Языки на листе
list-second = Второй язык:
list-both = оба рядом
list-only = только { $language }
list-up = Выше
list-down = Ниже
list-remove = Убрать
list-note = Заметка для печати
list-loading = Загрузка…
list-gone = Этого предложения больше нет: { $name }
list-failed = Это предложение сейчас не удалось загрузить. Обновите, пожалуйста, страницу позже: { $name }
list-address = Этот список в интернете:
list-keep-title = Сохранить список
list-keep = Сохранить на этом устройстве
list-keep-hint = Без галочки список есть только в адресе этой страницы и исчезнет, когда вы закроете окно. С галочкой браузер сохранит на этом устройстве предложения и ваши заметки, больше ничего. Тогда их сможет увидеть каждый, кто пользуется этим устройством.
list-kept = Список сохранён на этом устройстве.
list-not-kept = Этот браузер не позволяет сохранять данные.
list-forget = Удалить с этого устройства
list-forgotten = Удалено. На этом устройстве больше нет сохранённого списка.
list-other = На этом устройстве уже сохранён другой список. Если сохранить и этот, оба объединятся в один.
list-other-open = Посмотреть сохранённый список
