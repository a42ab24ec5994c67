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
