# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

## Rahmen
skip-to-content = Пређи на садржај
choose-language = Изаберите језик
search-placeholder = Тражи…
start-page = Почетна
breadcrumb = Овде сте
footer-note = Не можемо да гарантујемо да су сви подаци још тачни. Молимо питајте организатора пре него што кренете.
report-mistake = Пријавите грешку
imprint = Импресум
privacy = Заштита података
welcome = Добро дошли! На овој страници можете наћи понуде за људе који су нови овде.
start-text-short = Понуде за људе који су нови овде: курсеви немачког, саветовање, места за дружење и друго.
start-description = Курсеви немачког, саветовање, места за дружење, помоћ у установама и око становања: понуде за људе који су нови овде.
no-script = За претрагу су потребни JavaScript и новији прегледач. Без ње све понуде можете наћи на листама по теми и по месту.
not-found = Ове странице више нема. Све понуде можете наћи на почетној страници.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } понуда за људе који су нови овде.
    [few] { $name }: { $count } понуде за људе који су нови овде.
   *[other] { $name }: { $count } понуда за људе који су нови овде.
}
category-empty = За ову тему још нема понуда.
category-in = { $name } – { $municipality }
narrower-categories = Подтеме
category-towns = У мом месту
all-of-category = Све понуде за ову тему
same-category-everywhere = Погледај целу тему
all-offers-in = Све понуде у месту { $name }
place-title = Понуде у месту { $name }
offers-in = У месту { $name } и за његове становнике
offers-county-wide = { $name } (цело подручје)
also-without-place = { $count ->
    [one] Још { $count } понуда без наведеног места
    [few] Још { $count } понуде без наведеног места
   *[other] Још { $count } понуда без наведеног места
}
without-place-title = Понуде без наведеног места
without-place-hint = За ове понуде није наведено где се одржавају ни за која места важе. Молимо питајте организатора.

## Angebot
offer-what = О чему је реч?
offer-next-steps = Шта треба да урадите
offer-facts = Укратко
offer-contact = Контакт
offer-provider = Организатор
offer-partners = Партнери
offer-similar = Сличне понуде
status-planned-hint = У плану: ова понуда је најављена, али још није почела.
status-paused-hint = Паузира: ова понуда се тренутно не одржава.
for-professionals-hint = Ова понуда је намењена стручном особљу и волонтерима.
write-mail = Пишите:
open-web = Веб-сајт:
contact-not-stated = Контакт није наведен.
source = Извор:
fact-for = За кога
fact-when = Када
fact-teaches = Учи се
fact-interpreting = Усмено превођење
fact-registration = Пријава
fact-wheelchair = Приступ инвалидским колицима
fact-volunteers = Волонтирање
fact-names = Други називи
fact-valid-until = Рок важења
yes = да
no = не
gender-women = само за жене и девојчице
gender-men = само за мушкарце и дечаке
age-range = { $max ->
    [one] од { $min } до { $max } године
    [few] од { $min } до { $max } године
   *[other] од { $min } до { $max } година
}
age-from = { $min ->
    [one] од { $min } године
    [few] од { $min } године
   *[other] од { $min } година
}
age-to = { $max ->
    [one] до { $max } године
    [few] до { $max } године
   *[other] до { $max } година
}
teaching-range = { $language }, ниво од { $min } до { $max }
teaching-level = { $language }, ниво { $level }
interpreting-available = могуће
interpreting-by-visitor = могуће; можете га сами наручити
interpreting-by-institution = могуће; наручује га установа, школа или саветовалиште
interpreting-none = није могуће
from-to = { $start } – { $end }
from-date = почетак: { $start }
until-date = крај: { $end }
weekday-mo = пон
weekday-tu = уто
weekday-we = сре
weekday-th = чет
weekday-fr = пет
weekday-sa = суб
weekday-su = нед
public-holidays = празницима
closed = затворено
