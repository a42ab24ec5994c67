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
