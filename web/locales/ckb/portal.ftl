# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

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
