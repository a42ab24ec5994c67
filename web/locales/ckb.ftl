### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = بەدوای چیدا دەگەڕێن؟
start-text = { $count ->
    [one] { $count } خزمەتگوزاری بۆ ئەو کەسانەی تازە هاتوون – و بۆ هەموو ئەوانەی یارمەتییان دەدەن.
   *[other] { $count } خزمەتگوزاری بۆ ئەو کەسانەی تازە هاتوون – و بۆ هەموو ئەوانەی یارمەتییان دەدەن.
}
browse-categories = بەپێی بابەت
browse-towns = بەپێی شار

## Suche
search-label = گەڕان لە هەموو خزمەتگوزارییەکاندا
search-button = گەڕان
search-hint = بۆ نموونە «کۆرسی ئەڵمانی لەگەڵ چاودێری منداڵ» یان «خانوو». ئەنجامەکان لە کاتی نووسیندا دەردەکەون.
search-loading = گەڕان ئامادە دەکرێت …
search-unavailable = ئێستا گەڕان بەردەست نییە
search-retry = دووبارە هەوڵ بدەنەوە
search-failed = گەڕان بار نەکرا. هەموو خزمەتگوزارییەکان لە لیستەکانی بابەت و شاریشدا هەن.
suggestions-label = پێشنیارەکان
suggestions = { $count ->
    [one] { $count } پێشنیار
   *[other] { $count } پێشنیار
}
suggestion-offer = خزمەتگوزاری

## Ergebnisse
offers = { $count ->
    [one] { $count } خزمەتگوزاری
   *[other] { $count } خزمەتگوزاری
}
offers-word = { $count ->
    [one] خزمەتگوزاری
   *[other] خزمەتگوزاری
}
all-offers = { $count ->
    [one] { $count } خزمەتگوزاری
   *[other] هەموو خزمەتگوزارییەکان ({ $count })
}
found = { $count ->
    [0] هیچ خزمەتگوزارییەک نەدۆزرایەوە
    [one] { $count } خزمەتگوزاری دۆزرایەوە
   *[other] { $count } خزمەتگوزاری دۆزرانەوە
}
show-more = پیشاندانی زیاتر ({ $shown } لە { $total })
did-you-mean = مەبەستتان «{ $name }» بوو؟
corrected-hits = ئەمانە ئەنجامەکانی ئەو گەڕانەن.

## Filter
filters = فلتەرەکان
open-filters = { $count ->
    [0] فلتەرەکان
   *[other] فلتەرەکان ({ $count } هەڵبژێردراو)
}
show-results = { $count ->
    [0] هیچ خزمەتگوزارییەک نییە
    [one] پیشاندانی { $count } خزمەتگوزاری
   *[other] پیشاندانی { $count } خزمەتگوزاری
}
active-filters = فلتەرە هەڵبژێردراوەکان
remove-filter = لابردنی فلتەر:
clear-filters = لابردنی هەموو فلتەرەکان
facet-category = بابەت
facet-municipality = شار
facet-language = زمانی خزمەتگوزاری
facet-target-group = بۆ کێ
facet-mode = چۆنیەتیی پێشکەشکردن
close = داخستن
sort-by = ڕیزکردن
sort-relevance = باشترین ئەنجامەکان
sort-near = نزیکترین
sort-checked = دوایین پشکنین
sort-title = بە ڕیزی ئەلفوبێ
sort-from = لە
choose-town = هەڵبژاردنی شار
my-location = شوێنی من
use-my-location = بەکارهێنانی شوێنی من
location-unknown = شوێنی ئێوە نازانرێت. تکایە شارێک هەڵبژێرن.
narrow-list = گەڕان لە لیستەکەدا
show-all-values = پیشاندانی هەمووی ({ $count })
show-fewer-values = پیشاندانی کەمتر
municipality-not-stated = شوێن دیاری نەکراوە
language-not-stated = زمان دیاری نەکراوە
not-stated = دیاری نەکراوە

## Nichts gefunden
nothing-hint = هیچمان لەم بارەیەوە نەدۆزییەوە. لەوانەیە ئەمانە یارمەتیدەر بن:
drop-facet = { $count ->
    [one] بەبێ فلتەری «{ $facet }»: { $count } خزمەتگوزاری
   *[other] بەبێ فلتەری «{ $facet }»: { $count } خزمەتگوزاری
}
in-neighbouring-towns = { $count ->
    [one] لە شارە دراوسێکانیشدا: { $count } خزمەتگوزاری
   *[other] لە شارە دراوسێکانیشدا: { $count } خزمەتگوزاری
}
drop-query = سڕینەوەی وشەی گەڕان، فلتەرەکان بمێننەوە
start-again = دەستپێکردنەوە
first-steps-hint = نازانن لە کوێوە دەست پێ بکەن؟ لێرە یارمەتیتان دەدەن:
help-in-person = یارمەتیی ڕووبەڕوو

## Karte eines Angebots
fact-where = شوێن
fact-languages = زمانەکان
fact-cost = نرخ
county-wide = لە سەرانسەری { $name }
serves = بۆ { $name }
serves-towns = بۆ { $count } شار
place-not-stated = تکایە بپرسن
cost-free = بەخۆڕایی
cost-partly = بەشێکی بەخۆڕایی
cost-paid = بە پارە
registration-required = ناونووسین پێویستە
registration-not-required = بەبێ ناونووسین
mode-on-site = ڕووبەڕوو
mode-phone = بە تەلەفۆن
mode-online = ئۆنلاین
mode-home-visit = سەردانی ماڵەوە
status-planned = پلانی بۆ دانراوە
status-paused = کاتی وەستێنراوە
status-ended = کۆتایی هاتووە
for-professionals = بۆ پسپۆڕان و خۆبەخشان
volunteers-wanted = خۆبەخش پێویستە
save-offer = پاشەکەوتکردن
machine-translated = وەرگێڕانی ئۆتۆماتیکی
call = پەیوەندی:
fact-wheelchair = گونجاو بۆ کورسیی چەرخدار
as-of = دوایین نوێکردنەوە: { $date }
date-day = { $day }ی { $month }ی { $year }
date-month = { $month }ی { $year }
month = { $month ->
    [1] کانوونی دووەم
    [2] شوبات
    [3] ئازار
    [4] نیسان
    [5] ئایار
    [6] حوزەیران
    [7] تەممووز
    [8] ئاب
    [9] ئەیلوول
    [10] تشرینی یەکەم
    [11] تشرینی دووەم
   *[12] کانوونی یەکەم
}

## Sprachen
language-am = ئەمهەری
language-ar = عەرەبی
language-az = ئازەربایجانی
language-bg = بولگاری
language-bn = بەنگالی
language-bs = بۆسنی
language-ckb = کوردی (سۆرانی)
language-cs = چیکی
language-de = ئەڵمانی
language-de-simple = ئەڵمانیی ئاسان
language-el = یۆنانی
language-en = ئینگلیزی
language-es = ئیسپانی
language-fa = فارسی
language-fa-AF = دەری
language-fr = فەڕەنسی
language-gsg = زمانی ئاماژەی ئەڵمانی
language-ha = هاوسا
language-he = عیبری
language-hi = هیندی
language-hr = کرواتی
language-hu = هەنگاری
language-hy = ئەرمەنی
language-ig = ئیگبۆ
language-it = ئیتاڵی
language-ja = ژاپۆنی
language-ka = جۆرجی
language-kk = کازاخی
language-kmr = کوردی (کورمانجی)
language-ko = کۆری
language-ku = کوردی
language-lt = لیتوانی
language-lv = لاتڤی
language-mk = مەقدۆنی
language-mn = مەنگۆلی
language-nl = هۆڵەندی
language-pa = پەنجابی
language-pl = پۆڵەندی
language-prs = دەری
language-ps = پەشتوو
language-pt = پورتوگالی
language-rmy = زمانی ڕۆما
language-ro = ڕۆمانی
language-rom = زمانی ڕۆما
language-ru = ڕووسی
language-si = سینهالی
language-sk = سلۆڤاکی
language-sl = سلۆڤێنی
language-so = سۆماڵی
language-sq = ئەلبانی
language-sr = سربی
language-sw = سواحیلی
language-ta = تامیلی
language-th = تایلەندی
language-ti = تیگرینیا
language-tl = تاگالۆگ
language-tr = تورکی
language-uk = ئۆکرانی
language-ur = ئوردو
language-uz = ئوزبەکی
language-vi = ڤیەتنامی
language-wo = وۆلۆف
language-zh = چینی

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = چوون بۆ ناوەڕۆک
choose-language = هەڵبژاردنی زمان
search-placeholder = گەڕان …
start-page = پەڕەی سەرەکی
breadcrumb = ئێوە لێرەن
footer-note = ناتوانین دڵنیاتان بکەینەوە کە هەموو زانیارییەکان ڕاستن. تکایە پێش ئەوەی بچن، لە پێشکەشکارەکە بپرسن.
report-mistake = ڕاگەیاندنی هەڵە
imprint = زانیاریی بڵاوکەرەوە
privacy = پاراستنی زانیاریی کەسی
welcome = بەخێربێن! لێرە خزمەتگوزاری بۆ ئەو کەسانە دەدۆزنەوە کە تازە هاتوون.
start-text-short = خزمەتگوزاری بۆ ئەو کەسانەی تازە هاتوون: کۆرسی ئەڵمانی، ڕاوێژکاری، شوێنی یەکتربینین و زیاتر.
start-description = کۆرسی ئەڵمانی، ڕاوێژکاری، شوێنی یەکتربینین، یارمەتی لە کاروباری فەرمانگەکان و دۆزینەوەی خانوودا: خزمەتگوزاری بۆ ئەو کەسانەی تازە هاتوون.
no-script = گەڕان پێویستی بە JavaScript و وێبگەڕێکی نوێ هەیە. بەبێ ئەوەش لە ڕێگەی لیستەکانی بابەت و شارەوە دەگەنە هەموو خزمەتگوزارییەکان.
not-found = ئەم پەڕەیە چیتر نەماوە. هەموو خزمەتگوزارییەکان لە پەڕەی سەرەکیدا دەدۆزنەوە.
narrow-languages = گەڕان بەدوای زماندا
no-language = ئەم زمانە لێرە نییە.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } خزمەتگوزاری بۆ ئەو کەسانەی تازە هاتوون.
   *[other] { $name }: { $count } خزمەتگوزاری بۆ ئەو کەسانەی تازە هاتوون.
}
category-empty = هێشتا هیچ خزمەتگوزارییەک بۆ ئەم بابەتە نییە.
category-in = { $name } – { $municipality }
narrower-categories = بابەتە وردترەکان
category-towns = لە شارەکەمدا
all-of-category = هەموو خزمەتگوزارییەکانی ئەم بابەتە
same-category-everywhere = بینینی هەموو بابەتەکە
all-offers-in = هەموو خزمەتگوزارییەکان لە { $name } و بۆ دانیشتووانەکەی
place-title = خزمەتگوزارییەکان لە { $name }
offers-in = لە { $name } و بۆ دانیشتووانەکەی
offers-county-wide = لە سەرانسەری { $name }
also-without-place = { $count ->
    [one] هەروەها { $count } خزمەتگوزاری کە شوێنەکەی دیاری نەکراوە
   *[other] هەروەها { $count } خزمەتگوزاری کە شوێنیان دیاری نەکراوە
}
without-place-title = ئەو خزمەتگوزارییانەی شوێنیان دیاری نەکراوە
without-place-hint = دیاری نەکراوە ئەم خزمەتگوزارییانە لە کوێ پێشکەش دەکرێن یان بۆ کام شارن. تکایە بپرسن.
browse-helpers = بۆ هەموو ئەوانەی یارمەتی دەدەن
search-within = گەڕان و فلتەرکردن لەم لیستەدا
also-nearby = لە نزیکیشدا

## Angebot
offer-what = ئەم خزمەتگوزارییە چییە؟
offer-next-steps = دەبێت چی بکەن؟
offer-facts = بە کورتی
offer-contact = پەیوەندی
offer-provider = پێشکەشکار
offer-partners = هاوبەشەکان
offer-similar = خزمەتگوزاریی هاوشێوە
status-planned-hint = پلانی بۆ دانراوە: ئەم خزمەتگوزارییە ڕاگەیەندراوە، بەڵام هێشتا دەستی پێ نەکردووە.
status-paused-hint = کاتی وەستێنراوە: ئەم خزمەتگوزارییە ئێستا پێشکەش ناکرێت.
for-professionals-hint = ئەم خزمەتگوزارییە بۆ پسپۆڕان و خۆبەخشانە.
write-mail = ئیمەیڵ:
open-web = ماڵپەڕ:
contact-not-stated = زانیاریی پەیوەندی دیاری نەکراوە.
source = سەرچاوە:
fact-for = بۆ کێ
fact-when = کەی
fact-teaches = فێرکردنی زمان
fact-interpreting = وەرگێڕانی زارەکی
fact-registration = ناونووسین
fact-volunteers = بەشداریکردن
fact-names = ناوی تر
fact-valid-until = بەردەوامە تا
yes = بەڵێ
no = نەخێر
gender-women = تەنها بۆ ژنان و کچان
gender-men = تەنها بۆ پیاوان و کوڕان
age-range = تەمەنی { $min } تا { $max } ساڵ
age-from = لە تەمەنی { $min } ساڵ بۆ سەرەوە
age-to = تا تەمەنی { $max } ساڵ
teaching-range = { $language }، ئاستی { $min } تا { $max }
teaching-level = { $language }، ئاستی { $level }
interpreting-available = هەیە
interpreting-by-visitor = هەیە؛ خۆتان دەتوانن داوای بکەن
interpreting-by-institution = هەیە؛ فەرمانگە، قوتابخانە یان ناوەندی ڕاوێژکاری داوای دەکات
interpreting-none = نییە
from-to = لە { $start } تا { $end }
from-date = لە { $start } بەدواوە
until-date = تا { $end }
weekday-mo = دووشەممە
weekday-tu = سێشەممە
weekday-we = چوارشەممە
weekday-th = پێنجشەممە
weekday-fr = هەینی
weekday-sa = شەممە
weekday-su = یەکشەممە
public-holidays = پشووە فەرمییەکان
closed = داخراوە

## Erklärungen
accessibility = دەستڕاگەیشتن
accessibility-scope = ئەم ڕوونکردنەوەیە پۆرتاڵی «{ $name }» دەگرێتەوە.
accessibility-full = پۆرتاڵەکە مەرجەکانی دەستڕاگەیشتن جێبەجێ دەکات.
accessibility-partial = پۆرتاڵەکە زۆربەی مەرجەکانی دەستڕاگەیشتن جێبەجێ دەکات.
accessibility-none = پۆرتاڵەکە هێشتا مەرجەکانی دەستڕاگەیشتن جێبەجێ ناکات.
accessibility-not-assessed = هێشتا نەپشکنراوە پۆرتاڵەکە تا چەند بێ بەربەستە.
accessibility-gaps = چی هێشتا بێ بەربەست نییە
binding-german = دەقە ئەڵمانییەکە کاری پێ دەکرێت.
barrier-report = ڕاگەیاندنی بەربەست
barrier-intro = ئایا شتێک لەم ماڵپەڕەدا هەیە کە ناتوانن بیخوێننەوە، گوێی لێ بگرن یان بەکاری بهێنن؟ بۆمان بنووسن. بەم ڕێگەیە دەتوانن داوای ناوەڕۆکێک بە شێوەیەکی تریش بکەن.
barrier-message = پەیامی ئێوە
barrier-page = پەڕە:
barrier-what = چی کار ناکات؟ چی بەکار دەهێنن، بۆ نموونە مۆبایل یان بەرنامەی خوێندنەوەی شاشە؟
barrier-hint = بەرنامەی ئیمەیڵەکەتان بەم دەقەوە دەکرێتەوە. تا لەوێ دوگمەی «ناردن» دانەگرن، هیچ نانێردرێت.
barrier-send = کردنەوەی ئیمەیڵ
barrier-mail = یان ڕاستەوخۆ بنووسن بۆ:
plain-language = ئەڵمانیی ئاسان
sign-language = زمانی ئاماژە
sign-language-none = هێشتا لێرە ڤیدیۆ بە زمانی ئاماژەی ئەڵمانی نییە.
sign-language-ask = پێویستتان بە زانیاری بە زمانی ئاماژە هەیە؟ لێمان بپرسن.
imprint-missing = زانیاریی بڵاوکەرەوە هێشتا نەنووسراوە.
privacy-full = ڕوونکردنەوەی پاراستنی زانیاریی کەسیی بەڕێوەبەری پۆرتاڵ

## Offene Daten
data-title = داتای کراوە
data-description = هەموو خزمەتگوزارییەکانی ئەم پۆرتاڵە بۆ داگرتن: وەک خشتە و وەک JSON.
data-intro = { $count ->
    [one] خزمەتگوزاریی ئەم پۆرتاڵە لێرە دادەگیرێت.
   *[other] هەر { $count } خزمەتگوزارییەکەی ئەم پۆرتاڵە لێرە دادەگیرێن.
}
data-csv = خشتە (CSV)
data-csv-about = بۆ هەر خزمەتگوزارییەک دێڕێک. بە Excel و LibreOffice دەکرێتەوە.
data-json = JSON
data-json-about = بۆ بەرنامەکان: بە فۆرماتی HSDS 3.0 (Open Referral)، بە ناسێنەری جێگیرەوە.
data-feed = نوێکاری (فیدی Atom)
data-feed-about = خزمەتگوزاریی نوێ و گۆڕدراو بۆ فیدخوێنەکان. هەر بابەتێکیش فیدێکی لەم جۆرەی هەیە.
data-use = چی دەتوانن بەم داتایانە بکەن
data-licence = زانیارییەکان لەژێر ئەم مۆڵەتەدان:
data-licence-none = لەبارەی مافی بەکارهێنانەوە هیچ دیاری نەکراوە. تکایە لە بەڕێوەبەری پۆرتاڵ بپرسن.
data-contacts = بۆ پەیوەندی تەنها ناوی دامەزراوەکان نووسراوە، ناوی کەسەکان نا. لەگەڵ هەر نوێکردنەوەیەکی پۆرتاڵدا فایلەکان لە نوێوە دروست دەکرێن.
feed-title = نوێ و گۆڕدراو: { $name }

## Ohne Netz
offline-title = پەیوەندی نییە
offline-text = ئەم پەڕەیە لە ئامێرەکەتاندا پاشەکەوت نەکراوە. ئەو پەڕانەی پێشتر بینیوتانن و گەڕان بەبێ ئینتەرنێتیش کار دەکەن.
offline-search = چوون بۆ گەڕان

## Erste Schritte
first-steps-call = تازە هاتوون؟ لێرەوە دەست پێ بکەن
first-steps-call-text = سەرەتا چی دەکەن، هەنگاو بە هەنگاو – لە شارەوانییەوە تا کۆرسی ئەڵمانی.
first-steps-title = یەکەم هەنگاوەکان
first-steps-lead = تازە هاتوونەتە ئەڵمانیا؟ سەرەتا ئەم هەنگاوانە دێن، باشتر وایە بەم ڕیزە. بۆ هەر هەنگاوێک ئەو شوێنانە دەدۆزنەوە کە یارمەتیتان دەدەن.

## Angebot: wann, wo, weitergeben
open-now = ئێستا کراوەیە، تا کاتژمێر { $time }
opens-next = ئێستا داخراوە. کرانەوە: { $date } کاتژمێر { $time }.
closed-now = ئێستا داخراوە
calendar-file = زیادکردن بۆ ڕۆژژمێر
map-link = بینین لەسەر نەخشە
map-note = دەچێتە openstreetmap.org
checked-long-ago = دوایین پشکنین: { $date }. ماوەیەکی زۆری بەسەردا تێپەڕیوە. تکایە پێش ئەوەی بچن، بپرسن.
elsewhere-title = لە شوێنێکی تر دەژین؟
elsewhere-hint = ئەم خزمەتگوزارییە بۆ { $name } دانراوە. لە شوێنەکانی تر ئەمانە یارمەتیتان دەدەن:
offer-onward = زیاتر لەم جۆرە
read-aloud = خوێندنەوە بە دەنگ
read-pause = وەستاندن
read-resume = بەردەوامبوون لە خوێندنەوە
read-stop = کۆتاییهێنان بە خوێندنەوە
print-page = چاپکردن
share-page = هاوبەشکردن
link-copied = بەستەرەکە کۆپی کرا.
link-not-copied = بەستەرەکە کۆپی نەکرا. لە سەرەوەی وێبگەڕەکە دەیبینن.
qr-code = کۆدی QR
qr-hint = کامێرای تەلەفۆنێکی لێ ڕاگرن: ئەم پەڕەیە دەکاتەوە.
report-subject = هەڵە لە خزمەتگوزاریی { $name }
report-body = چی هەڵەیە؟

## Schutz
exit-now = بە خێرایی دەرچوون لە پەڕە
exit-key = یان سێ جار Esc دابگرن
traces-title = بۆ ئەوەی کەس نەبینێت لێرە بوون
traces-hint = وێبگەڕ ئەو پەڕانەی بەبیر دەمێنێتەوە کە دەیانبینن. دواتر مێژووەکە بسڕنەوە: لە کۆمپیوتەردا زۆرجار بە Ctrl + Shift + Delete، لە تەلەفۆندا لە ڕێکخستنەکانی وێبگەڕ. لەوە باشتر پەنجەرەی تایبەتە: ئەو کات وێبگەڕ هیچی بەبیر نامێنێتەوە.

## Wörter
words-title = ڕوونکردنەوەی سادەی وشەکان
words-hint = ئەو وشە و کورتکراوانەی لە خزمەتگوزاری و نامەکاندا دێن.
all-words = هەموو وشەکان

## Meine Liste
my-list = لیستی من
my-list-count = لیستی من ({ $count })
list-description = خزمەتگوزارییەکان کۆ بکەنەوە، بە دوو زمان چاپیان بکەن و بیاندەن بە کەسانی تر.
list-no-script = لیستەکە پێویستی بە JavaScript و وێبگەڕێکی نوێ هەیە.
list-empty = لیستەکەتان هێشتا بەتاڵە. لە خزمەتگوزارییەکدا «پاشەکەوتکردن» هەڵبژێرن، ئینجا لێرە دەردەکەوێت.
list-find = گەڕان بەدوای خزمەتگوزاریدا
list-added = «{ $name }» ئێستا لە لیستەکەتاندایە.
list-removed = «{ $name }» چیتر لە لیستەکەتاندا نییە.
list-full = لیستەکەتان پڕە. تکایە سەرەتا خزمەتگوزارییەک لاببەن.
list-moved = «{ $name }» ئێستا لە ڕیزی { $count } دایە.
list-cleared = لیستەکەتان ئێستا بەتاڵە.
list-undo = گەڕاندنەوە
list-print = چاپکردن
list-share = هاوبەشکردن
list-copy = کۆپیکردنی بەستەر
list-copied = بەستەرەکە کۆپی کرا.
list-mail = ناردن بە ئیمەیڵ
list-clear = بەتاڵکردنی لیست
list-share-hint = هەرکەسێک بەستەرەکەی هەبێت، ئەم لیستە دەبینێت. لە بەستەرەکەدا تەنها خزمەتگوزارییەکان هەن، نە تێبینی و نە هیچ شتێک لەبارەی ئێوەوە.
list-show = زمانەکانی سەر پەڕە چاپکراوەکە
list-second = زمانی دووەم:
list-both = هەردووکیان لە تەنیشت یەک
list-only = تەنها { $language }
list-up = بۆ سەرەوە
list-down = بۆ خوارەوە
list-remove = لابردن
list-note = تێبینی بۆ چاپکردن
list-loading = بار دەکرێت …
list-gone = ئەم خزمەتگوزارییە چیتر نەماوە: { $name }
list-failed = ئێستا ئەم خزمەتگوزارییە بار نەکرا. تکایە دواتر پەڕەکە دووبارە بار بکەنەوە: { $name }
list-address = ئەم لیستە لە ئینتەرنێتدا:
list-keep-title = هێشتنەوەی لیست
list-keep = هێشتنەوە لەم ئامێرەدا
list-keep-hint = بەبێ نیشانە، لیستەکە تەنها لە ناونیشانی ئەم پەڕەیەدایە و کە پەنجەرەکە دابخەن نامێنێت. بە نیشانەوە، وێبگەڕەکەتان خزمەتگوزارییەکان و تێبینییەکانتان لەم ئامێرەدا پاشەکەوت دەکات و هیچی تر نا. ئەو کات هەرکەسێک ئامێرەکە بەکار بهێنێت دەتوانێت بیانبینێت.
list-kept = لیستەکە لەم ئامێرەدا پاشەکەوت کراوە.
list-not-kept = ئەم وێبگەڕە ڕێگە بە پاشەکەوتکردن نادات.
list-forget = سڕینەوە لەم ئامێرە
list-forgotten = سڕایەوە. چیتر هیچ لیستێک لەم ئامێرەدا پاشەکەوت نەکراوە.
list-other = لیستێکی تر پێشتر لەم ئامێرەدا پاشەکەوت کراوە. ئەگەر ئەمەش بهێڵنەوە، هەردووکیان دەبنە یەک.
list-other-open = بینینی لیستە پاشەکەوتکراوەکە
