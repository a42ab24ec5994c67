# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Достъп с инвалидна количка
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
