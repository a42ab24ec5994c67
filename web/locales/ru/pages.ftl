# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Доступно для инвалидных колясок
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
