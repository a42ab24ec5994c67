### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Шта тражите?
start-text = { $count ->
    [one] { $count } понуда за људе који су нови овде и за све који им помажу.
    [few] { $count } понуде за људе који су нови овде и за све који им помажу.
   *[other] { $count } понуда за људе који су нови овде и за све који им помажу.
}
browse-categories = По теми
browse-towns = По месту

## Suche
search-label = Претрага свих понуда
search-button = Тражи
search-hint = На пример „курс немачког са чувањем деце“ или „стан“. Резултати се појављују док пишете.
search-loading = Претрага се учитава…
search-unavailable = Претрага тренутно није доступна
search-retry = Покушајте поново
search-failed = Претрага није могла да се учита. Све понуде можете наћи и на листама по теми и по месту.
suggestions-label = Предлози
suggestions = { $count ->
    [one] { $count } предлог
    [few] { $count } предлога
   *[other] { $count } предлога
}
suggestion-offer = Понуда

## Ergebnisse
offers = { $count ->
    [one] { $count } понуда
    [few] { $count } понуде
   *[other] { $count } понуда
}
offers-word = { $count ->
    [one] понуда
    [few] понуде
   *[other] понуда
}
all-offers = { $count ->
    [one] Укупно { $count } понуда
    [few] Укупно { $count } понуде
   *[other] Укупно { $count } понуда
}
found = { $count ->
    [0] Нема пронађених понуда
    [one] Пронађена је { $count } понуда
    [few] Пронађене су { $count } понуде
   *[other] Пронађено је { $count } понуда
}
show-more = Прикажи још ({ $shown } од { $total })
did-you-mean = Да ли сте мислили „{ $name }“?
corrected-hits = Ово су резултати за исправљени упит.

## Filter
filters = Филтери
open-filters = { $count ->
    [0] Филтери
   *[other] Филтери (изабрано: { $count })
}
show-results = { $count ->
    [0] Нема понуда
    [one] Прикажи { $count } понуду
    [few] Прикажи { $count } понуде
   *[other] Прикажи { $count } понуда
}
active-filters = Изабрани филтери
remove-filter = Уклони филтер:
clear-filters = Уклони све филтере
facet-category = Тема
facet-municipality = Место
facet-language = Језик понуде
facet-target-group = За кога
narrow-list = Претражи листу
show-all-values = Прикажи све ({ $count })
show-fewer-values = Прикажи мање
municipality-not-stated = Место није наведено
language-not-stated = Језик није наведен
not-stated = није наведено

## Nichts gefunden
nothing-hint = За ово нисмо ништа пронашли. Ово може помоћи:
drop-facet = { $count ->
    [one] Без филтера „{ $facet }“: { $count } понуда
    [few] Без филтера „{ $facet }“: { $count } понуде
   *[other] Без филтера „{ $facet }“: { $count } понуда
}
in-neighbouring-towns = { $count ->
    [one] И у суседним местима: { $count } понуда
    [few] И у суседним местима: { $count } понуде
   *[other] И у суседним местима: { $count } понуда
}
drop-query = Обриши речи, задржи филтере
start-again = Почни испочетка
first-steps-hint = Не знате одакле да почнете? Овде ћете добити помоћ:

## Karte eines Angebots
fact-where = Где
fact-languages = Језици
fact-cost = Цена
county-wide = { $name } (цело подручје)
serves = за { $name }
serves-towns = { $count ->
    [one] за { $count } место
    [few] за { $count } места
   *[other] за { $count } места
}
place-not-stated = молимо питајте
cost-free = бесплатно
cost-partly = делимично бесплатно
cost-paid = плаћа се
registration-required = уз пријаву
registration-not-required = без пријаве
mode-on-site = на лицу места
mode-phone = телефоном
mode-online = онлајн
mode-home-visit = кућна посета
status-planned = у плану
status-paused = паузира
status-ended = завршено
for-professionals = за стручно особље и волонтере
volunteers-wanted = траже се волонтери
machine-translated = аутоматски превод
call = Позовите:
fact-wheelchair = Приступ инвалидским колицима
as-of = Проверено: { $date }
date-day = { $day }. { $month } { $year }.
date-month = { $month } { $year }.
month = { $month ->
    [1] јануар
    [2] фебруар
    [3] март
    [4] април
    [5] мај
    [6] јун
    [7] јул
    [8] август
    [9] септембар
    [10] октобар
    [11] новембар
   *[12] децембар
}

## Sprachen
language-am = амхарски
language-ar = арапски
language-az = азербејџански
language-bg = бугарски
language-bn = бенгалски
language-bs = босански
language-ckb = курдски (сорани)
language-cs = чешки
language-de = немачки
language-de-simple = једноставан немачки
language-el = грчки
language-en = енглески
language-es = шпански
language-fa = персијски (фарси)
language-fa-AF = дари
language-fr = француски
language-gsg = немачки знаковни језик
language-ha = хауса
language-he = хебрејски
language-hi = хинди
language-hr = хрватски
language-hu = мађарски
language-hy = јерменски
language-ig = игбо
language-it = италијански
language-ja = јапански
language-ka = грузијски
language-kk = казашки
language-kmr = курдски (курманџи)
language-ko = корејски
language-ku = курдски
language-lt = литвански
language-lv = летонски
language-mk = македонски
language-mn = монголски
language-nl = холандски
language-pa = пенџапски
language-pl = пољски
language-prs = дари
language-ps = паштунски
language-pt = португалски
language-rmy = ромски
language-ro = румунски
language-rom = ромски
language-ru = руски
language-si = синхалешки
language-sk = словачки
language-sl = словеначки
language-so = сомалијски
language-sq = албански
language-sr = српски
language-sw = свахили
language-ta = тамилски
language-th = тајландски
language-ti = тигриња
language-tl = тагалог
language-tr = турски
language-uk = украјински
language-ur = урду
language-uz = узбечки
language-vi = вијетнамски
language-wo = волоф
language-zh = кинески

### pages: was nur in fertigen Seiten steht.

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
