# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = د ویلچېر لپاره مناسب
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
