# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Доступно для крісел колісних
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
