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
facet-mode = څنګه وړاندې کېږي
close = بند کړئ
sort-by = ترتیب
sort-relevance = تر ټولو ښې پایلې
sort-near = تر ټولو نږدې
sort-checked = وروستۍ کتنه
sort-title = د الفبا له مخې
sort-from = واټن له
choose-town = ښار وټاکئ
my-location = زما ځای
use-my-location = زما ځای وکاروئ
location-unknown = ستاسو ځای معلوم نه دی. مهرباني وکړئ یو ښار وټاکئ.
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
help-in-person = مخامخ مرسته

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
save-offer = خوندي کړئ
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
narrow-languages = د ژبې لټون
no-language = دا ژبه دلته نشته.

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
browse-helpers = د ټولو هغو لپاره چې مرسته کوي
search-within = په دې لېست کې لټون او فلټر
also-nearby = نږدې هم

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

## Erklärungen
accessibility = اسانه لاسرسی
accessibility-scope = دا بیان د «{ $name }» پورټل لپاره دی.
accessibility-full = پورټل د اسانه لاسرسي شرایط پوره کوي.
accessibility-partial = پورټل د اسانه لاسرسي ډېری شرایط پوره کوي.
accessibility-none = پورټل لا د اسانه لاسرسي شرایط نه پوره کوي.
accessibility-not-assessed = لا نه دي کتل شوي چې پورټل ته لاسرسی څومره اسانه دی.
accessibility-gaps = څه ته لا اسانه لاسرسی نشته
binding-german = جرمني متن معتبر دی.
barrier-report = د خنډ راپور ورکړئ
barrier-intro = ایا په دې وېبپاڼه کې داسې څه شته چې تاسو یې نه شئ لوستلی، اورېدلی یا کارولی؟ موږ ته ولیکئ. له همدې لارې په بل شکل د معلوماتو غوښتنه هم کولی شئ.
barrier-message = ستاسو پیغام
barrier-page = پاڼه:
barrier-what = څه کار نه کوي؟ تاسو څه کاروئ، د بېلګې په توګه موبایل یا د سکرین لوستلو پروګرام؟
barrier-hint = ستاسو د ایمېل پروګرام له دې متن سره خلاصېږي. تر هغه چې هلته پر «لېږل» کلیک ونه کړئ، هېڅ نه لېږل کېږي.
barrier-send = ایمېل خلاص کړئ
barrier-mail = یا مستقیم ولیکئ:
plain-language = اسانه جرمني
sign-language = د اشارو ژبه
sign-language-none = دلته لا د جرمني د اشارو په ژبه ویډیوګانې نشته.
sign-language-ask = د اشارو په ژبه معلوماتو ته اړتیا لرئ؟ له موږ وپوښتئ.
imprint-missing = د خپروونکي معلومات لا نشته.
privacy-full = د پورټل د چلوونکي د شخصي معلوماتو د ساتنې بیان

## Offene Daten
data-title = خلاص معلومات
data-description = د دې پورټل ټول خدمتونه د ډاونلوډ لپاره: د جدول او د JSON په بڼه.
data-intro = { $count ->
    [one] د دې پورټل خدمت دلته ډاونلوډ کولی شئ.
   *[other] د دې پورټل ټول { $count } خدمتونه دلته ډاونلوډ کولی شئ.
}
data-csv = جدول (CSV)
data-csv-about = د هر خدمت لپاره یوه کرښه. په Excel او LibreOffice کې خلاصېږي.
data-json = JSON
data-json-about = د پروګرامونو لپاره: د HSDS 3.0 (Open Referral) په بڼه، له ثابتو پېژندنو سره.
data-feed = نوي خبرونه (Atom فیډ)
data-feed-about = د فیډ لوستونکو لپاره نوي او بدل شوي خدمتونه. هره موضوع هم داسې فیډ لري.
data-use = له دې معلوماتو سره څه کولی شئ
data-licence = معلومات د دې جواز لاندې دي:
data-licence-none = د کارونې د حق په اړه څه نه دي ښودل شوي. مهرباني وکړئ د پورټل له چلوونکي وپوښتئ.
data-contacts = د اړیکې لپاره یوازې ادارې ښودل شوې دي، د کسانو نومونه نه. د پورټل له هر نوي کولو سره فایلونه له سره جوړېږي.
feed-title = نوي او بدل شوي: { $name }

## Ohne Netz
offline-title = انټرنېټ نشته
offline-text = دا پاڼه ستاسو په وسیله کې نه ده خوندي شوې. هغه پاڼې چې مخکې مو لیدلې دي او لټون له انټرنېټ پرته هم کار کوي.
offline-search = لټون ته

## Erste Schritte
first-steps-call = نوي راغلي یاست؟ له دې ځایه پیل وکړئ
first-steps-call-text = لومړی څه وکړئ، ګام په ګام – له ښاروالۍ تر جرمني کورس پورې.
first-steps-title = لومړي ګامونه
first-steps-lead = جرمني ته نوي راغلي یاست؟ دا ګامونه لومړی راځي، غوره ده چې په همدې ترتیب وي. د هر ګام لپاره داسې ځایونه مومئ چې درسره مرسته کوي.

## Angebot: wann, wo, weitergeben
open-now = اوس خلاص دی، تر { $time } بجو پورې
opens-next = اوس بند دی. خلاصېږي: { $date }، { $time } بجې.
closed-now = اوس بند دی
calendar-file = کلیزې ته یې ورزیات کړئ
map-link = په نقشه کې یې وګورئ
map-note = openstreetmap.org ته ځي
checked-long-ago = وروستۍ کتنه: { $date }. له هغې ډېر وخت تېر شوی. مهرباني وکړئ له تګ مخکې وپوښتئ.
elsewhere-title = په بل ځای کې اوسېږئ؟
elsewhere-hint = دا خدمت د { $name } لپاره دی. په نورو ځایونو کې دا ځایونه درسره مرسته کوي:
offer-onward = نور ورته
read-aloud = په لوړ غږ لوستل
read-pause = درول
read-resume = لوستلو ته دوام
read-stop = د لوستلو پای
print-page = چاپ کړئ
share-page = شریک کړئ
link-copied = لینک کاپي شو.
link-not-copied = لینک کاپي نه شو. د براوزر په سر کې یې وینئ.
qr-code = QR کوډ
qr-hint = د ټیلیفون کامره ورته ونیسئ: دا پاڼه خلاصېږي.
report-subject = تېروتنه په خدمت کې: { $name }
report-body = څه سم نه دي؟

## Schutz
exit-now = له پاڼې ژر ووځئ
exit-key = یا درې ځله Esc ووهئ
traces-title = چې هېڅوک ونه ویني تاسو دلته وئ
traces-hint = براوزر هغه پاڼې چې تاسو یې ګورئ، په یاد ساتي. وروسته تاریخچه پاکه کړئ: په کمپیوټر کې ډېری وخت د Ctrl + Shift + Delete په وهلو، په ټیلیفون کې د براوزر په تنظیماتو کې. تر دې ښه یوه شخصي کړکۍ ده: بیا براوزر څه په یاد نه ساتي.

## Wörter
words-title = کلمې په ساده ژبه
words-hint = هغه کلمې او لنډیزونه چې په خدمتونو او لیکونو کې راځي.
all-words = ټولې کلمې

## Meine Liste
my-list = زما لېست
my-list-count = زما لېست ({ $count })
list-description = خدمتونه راټول کړئ، په دوو ژبو یې چاپ کړئ او نورو ته یې ورکړئ.
list-no-script = لېست JavaScript او یو نوي براوزر ته اړتیا لري.
list-empty = ستاسو لېست لا تش دی. په یو خدمت کې «خوندي کړئ» وټاکئ، بیا دلته ښکاري.
list-find = خدمتونه ولټوئ
list-added = «{ $name }» اوس ستاسو په لېست کې دی.
list-removed = «{ $name }» نور ستاسو په لېست کې نشته.
list-full = ستاسو لېست ډک دی. مهرباني وکړئ لومړی یو خدمت لرې کړئ.
list-moved = «{ $name }» اوس په { $count } نمبر کې دی.
list-cleared = ستاسو لېست اوس تش دی.
list-undo = بېرته راوړئ
list-print = چاپ کړئ
list-share = شریک کړئ
list-copy = لینک کاپي کړئ
list-copied = لینک کاپي شو.
list-mail = په ایمېل یې ولېږئ
list-clear = لېست تش کړئ
list-share-hint = هر څوک چې لینک ولري، دا لېست ویني. په لینک کې یوازې خدمتونه دي، یادښتونه او ستاسو په اړه هېڅ نشته.
list-show = په پاڼه کې ژبې
list-second = دویمه ژبه:
list-both = دواړه یو د بل تر څنګ
list-only = یوازې { $language }
list-up = پورته
list-down = ښکته
list-remove = لرې کړئ
list-note = د چاپ لپاره یادښت
list-loading = چمتو کېږي …
list-gone = دا خدمت نور نشته: { $name }
list-failed = دا خدمت اوس خلاص نه شو. مهرباني وکړئ وروسته پاڼه بیا خلاصه کړئ: { $name }
list-address = دا لېست په انټرنېټ کې:
list-keep-title = لېست وساتئ
list-keep = په دې وسیله کې یې وساتئ
list-keep-hint = له نښې پرته لېست یوازې د دې پاڼې په پته کې دی او چې کړکۍ وتړئ، له منځه ځي. له نښې سره ستاسو براوزر خدمتونه او ستاسو یادښتونه په دې وسیله کې خوندي کوي، نور څه نه. بیا هر څوک چې دا وسیله کاروي، هغه لیدلی شي.
list-kept = لېست په دې وسیله کې خوندي دی.
list-not-kept = دا براوزر د خوندي کولو اجازه نه ورکوي.
list-forget = له دې وسیلې پاک کړئ
list-forgotten = پاک شو. په دې وسیله کې نور هېڅ لېست خوندي نه دی.
list-other = په دې وسیله کې له مخکې بل لېست خوندي دی. که دا هم وساتئ، دواړه به یو شي.
list-other-open = خوندي شوی لېست وګورئ
