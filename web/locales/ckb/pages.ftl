# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = گونجاو بۆ کورسیی چەرخدار
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
