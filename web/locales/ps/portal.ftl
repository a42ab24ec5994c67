# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

## Start
start-title = تاسو د څه په لټه کې یاست؟
start-text = { $count ->
    [one] { $count } خدمت د هغو کسانو لپاره چې دلته نوي راغلي دي – او د ټولو هغو لپاره چې مرسته ورسره کوي.
   *[other] { $count } خدمتونه د هغو کسانو لپاره چې دلته نوي راغلي دي – او د ټولو هغو لپاره چې مرسته ورسره کوي.
}
browse-categories = د موضوع له مخې
browse-towns = د ښار له مخې

## Suche
search-label = په ټولو خدمتونو کې لټون
search-button = لټون
search-hint = د بېلګې په توګه «د ماشوم له ساتنې سره جرمني کورس» یا «کور». پایلې د لیکلو پر مهال ښکاري.
search-loading = لټون چمتو کېږي …
search-unavailable = لټون اوس کار نه کوي
search-retry = بیا هڅه وکړئ
search-failed = لټون خلاص نه شو. ټول خدمتونه د موضوع او ښار په لېستونو کې هم شته.
suggestions-label = وړاندیزونه
suggestions = { $count ->
    [one] { $count } وړاندیز
   *[other] { $count } وړاندیزونه
}
suggestion-offer = خدمت

## Ergebnisse
offers = { $count ->
    [one] { $count } خدمت
   *[other] { $count } خدمتونه
}
offers-word = { $count ->
    [one] خدمت
   *[other] خدمتونه
}
all-offers = { $count ->
    [one] { $count } خدمت
   *[other] ټول { $count } خدمتونه
}
found = { $count ->
    [0] هېڅ خدمت ونه موندل شو
    [one] { $count } خدمت وموندل شو
   *[other] { $count } خدمتونه وموندل شول
}
show-more = نور خدمتونه وښایئ ({ $shown } له { $total } څخه)
did-you-mean = ایا ستاسو مطلب «{ $name }» و؟
corrected-hits = دا د همدې لټون پایلې دي.

## Filter
filters = فلټرونه
open-filters = { $count ->
    [0] فلټرونه
   *[other] فلټرونه ({ $count } ټاکل شوي)
}
show-results = { $count ->
    [0] هېڅ خدمت نشته
    [one] { $count } خدمت وښایئ
   *[other] { $count } خدمتونه وښایئ
}
active-filters = ټاکل شوي فلټرونه
remove-filter = فلټر لرې کړئ:
clear-filters = ټول فلټرونه لرې کړئ
facet-category = موضوع
facet-municipality = ښار
facet-language = د خدمت ژبه
facet-target-group = د چا لپاره
narrow-list = په لېست کې لټون
show-all-values = ټول وښایئ ({ $count })
show-fewer-values = لږ وښایئ
municipality-not-stated = ځای نه دی ښودل شوی
language-not-stated = ژبه نه ده ښودل شوې
not-stated = نه دی ښودل شوی

## Nichts gefunden
nothing-hint = موږ په دې اړه څه پیدا نه کړل. ښايي دا مرسته وکړي:
drop-facet = { $count ->
    [one] د «{ $facet }» له فلټر پرته: { $count } خدمت
   *[other] د «{ $facet }» له فلټر پرته: { $count } خدمتونه
}
in-neighbouring-towns = { $count ->
    [one] په ګاونډیو ښارونو کې هم: { $count } خدمت
   *[other] په ګاونډیو ښارونو کې هم: { $count } خدمتونه
}
drop-query = د لټون کلمه پاکه کړئ، فلټرونه پرېږدئ
start-again = له سره پیل کړئ
first-steps-hint = نه پوهېږئ چې له کومه ځایه پیل وکړئ؟ دلته درسره مرسته کېږي:

## Karte eines Angebots
fact-where = ځای
fact-languages = ژبې
fact-cost = لګښت
county-wide = په ټول { $name } کې
serves = د { $name } لپاره
serves-towns = د { $count } ښارونو لپاره
place-not-stated = مهرباني وکړئ وپوښتئ
cost-free = وړیا
cost-partly = یوه برخه وړیا
cost-paid = په پیسو
registration-required = نوم‌لیکنه اړینه ده
registration-not-required = له نوم‌لیکنې پرته
mode-on-site = حضوري
mode-phone = په ټیلیفون
mode-online = آنلاین
mode-home-visit = په کور کې لیدنه
status-planned = پلان شوی
status-paused = لنډمهاله درول شوی
status-ended = پای ته رسېدلی
for-professionals = د مسلکي کسانو او رضاکارانو لپاره
volunteers-wanted = رضاکارانو ته اړتیا ده
machine-translated = ماشیني ژباړه
call = زنګ ووهئ:
as-of = د معلوماتو نېټه: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] جنوري
    [2] فبروري
    [3] مارچ
    [4] اپرېل
    [5] مې
    [6] جون
    [7] جولای
    [8] اګست
    [9] سپټمبر
    [10] اکټوبر
    [11] نومبر
   *[12] ډسمبر
}

## Sprachen
language-am = امهري
language-ar = عربي
language-az = اذربایجاني
language-bg = بلغاري
language-bn = بنګالي
language-bs = بوسنیايي
language-ckb = کردي (سوراني)
language-cs = چکي
language-de = جرمني
language-de-simple = اسانه جرمني
language-el = یوناني
language-en = انګلیسي
language-es = هسپانوي
language-fa = فارسي
language-fa-AF = دري
language-fr = فرانسوي
language-gsg = د جرمني د اشارو ژبه
language-ha = هوسا
language-he = عبراني
language-hi = هندي
language-hr = کرواتي
language-hu = هنګري
language-hy = ارمني
language-ig = ایګبو
language-it = ایټالوي
language-ja = جاپاني
language-ka = جورجیايي
language-kk = قزاقي
language-kmr = کردي (کرمانجي)
language-ko = کوریايي
language-ku = کردي
language-lt = لیتوانیايي
language-lv = لاتویايي
language-mk = مقدوني
language-mn = منګولي
language-nl = هالنډي
language-pa = پنجابي
language-pl = پولنډي
language-prs = دري
language-ps = پښتو
language-pt = پرتګالي
language-rmy = د روما ژبه
language-ro = رومانیايي
language-rom = د روما ژبه
language-ru = روسي
language-si = سینهالي
language-sk = سلواکي
language-sl = سلوویني
language-so = سومالي
language-sq = الباني
language-sr = سربي
language-sw = سواهیلي
language-ta = تامیل
language-th = تایلنډي
language-ti = تیګرینیا
language-tl = تاګالوګ
language-tr = ترکي
language-uk = اوکرایني
language-ur = اردو
language-uz = ازبکي
language-vi = وېتنامي
language-wo = ولوف
language-zh = چینايي
