# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

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
machine-translated = автоматичен превод
call = Обадете се:
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
