### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

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
fact-wheelchair = د ویلچېر لپاره مناسب
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

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = منځپانګې ته ورشئ
choose-language = ژبه وټاکئ
search-placeholder = لټون …
start-page = لومړۍ پاڼه
breadcrumb = تاسو دلته یاست
footer-note = موږ د ټولو معلوماتو د سموالي ضمانت نه شو کولی. مهرباني وکړئ له تګ مخکې له وړاندې کوونکي وپوښتئ.
report-mistake = تېروتنه راپور کړئ
imprint = د خپروونکي معلومات
privacy = د شخصي معلوماتو ساتنه
welcome = ښه راغلاست! دلته د نویو راغلو کسانو لپاره خدمتونه مومئ.
start-text-short = د نویو راغلو کسانو لپاره خدمتونه: د جرمني ژبې کورسونه، مشوره، د لیدو کتو ځایونه او نور.
start-description = د جرمني ژبې کورسونه، مشوره، د لیدو کتو ځایونه، په اداري کارونو او کور موندلو کې مرسته: د نویو راغلو کسانو لپاره خدمتونه.
no-script = لټون JavaScript او یو نوي براوزر ته اړتیا لري. له دې پرته هم د موضوع او ښار په لېستونو کې ټول خدمتونه موندلی شئ.
not-found = دا پاڼه نوره نشته. ټول خدمتونه په لومړۍ پاڼه کې مومئ.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: د نویو راغلو کسانو لپاره { $count } خدمت.
   *[other] { $name }: د نویو راغلو کسانو لپاره { $count } خدمتونه.
}
category-empty = د دې موضوع لپاره لا خدمت نشته.
category-in = { $name } – { $municipality }
narrower-categories = فرعي موضوعات
category-towns = زما په ښار کې
all-of-category = د دې موضوع ټول خدمتونه
same-category-everywhere = ټوله موضوع وګورئ
all-offers-in = په { $name } کې او د دې ښار لپاره ټول خدمتونه
place-title = په { $name } کې خدمتونه
offers-in = په { $name } کې او د دې ښار لپاره
offers-county-wide = په ټول { $name } کې
also-without-place = { $count ->
    [one] همدارنګه { $count } خدمت چې ځای یې نه دی ښودل شوی
   *[other] همدارنګه { $count } خدمتونه چې ځای یې نه دی ښودل شوی
}
without-place-title = هغه خدمتونه چې ځای یې نه دی ښودل شوی
without-place-hint = معلومه نه ده چې دا خدمتونه چېرته وړاندې کېږي یا د کومو ښارونو لپاره دي. مهرباني وکړئ وپوښتئ.

## Angebot
offer-what = دا خدمت څه دی؟
offer-next-steps = تاسو باید څه وکړئ؟
offer-facts = په لنډه توګه
offer-contact = اړیکه
offer-provider = وړاندې کوونکی
offer-partners = همکاران
offer-similar = ورته خدمتونه
status-planned-hint = پلان شوی: دا خدمت اعلان شوی، خو لا نه دی پیل شوی.
status-paused-hint = لنډمهاله درول شوی: دا خدمت اوس نه وړاندې کېږي.
for-professionals-hint = دا خدمت د مسلکي کسانو او رضاکارانو لپاره دی.
write-mail = ایمېل ولیکئ:
open-web = وېبپاڼه:
contact-not-stated = د اړیکې معلومات نه دي ښودل شوي.
source = سرچینه:
fact-for = د چا لپاره
fact-when = وخت
fact-teaches = د ژبې زده کړه
fact-interpreting = ترجماني
fact-registration = نوم‌لیکنه
fact-volunteers = ګډون
fact-names = نور نومونه
fact-valid-until = د اعتبار وروستۍ نېټه
yes = هو
no = نه
gender-women = یوازې د ښځو او نجونو لپاره
gender-men = یوازې د سړیو او هلکانو لپاره
age-range = له { $min } تر { $max } کلنۍ
age-from = له { $min } کلنۍ پورته
age-to = تر { $max } کلنۍ پورې
teaching-range = { $language }، له { $min } تر { $max } کچې
teaching-level = { $language }، د { $level } کچه
interpreting-available = شته
interpreting-by-visitor = شته؛ تاسو یې پخپله غوښتلی شئ
interpreting-by-institution = شته؛ اداره، ښوونځی یا د مشورې مرکز یې غواړي
interpreting-none = نشته
from-to = له { $start } تر { $end } پورې
from-date = له { $start } څخه
until-date = تر { $end } پورې
weekday-mo = دوشنبه
weekday-tu = سه‌شنبه
weekday-we = چهارشنبه
weekday-th = پنجشنبه
weekday-fr = جمعه
weekday-sa = شنبه
weekday-su = یکشنبه
public-holidays = عمومي رخصتۍ
closed = بند
