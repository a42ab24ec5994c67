### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = دنبال چه می‌گردید؟
start-text = { $count ->
    [one] { $count } خدمت و برنامه برای تازه‌واردان – و برای همهٔ کسانی که همراهشان هستند.
   *[other] { $count } خدمت و برنامه برای تازه‌واردان – و برای همهٔ کسانی که همراهشان هستند.
}
browse-categories = بر اساس موضوع
browse-towns = بر اساس شهر

## Suche
search-label = جستجو در همهٔ خدمات
search-button = جستجو
search-hint = مثلاً «کلاس آلمانی با نگهداری کودک» یا «خانه». نتیجه‌ها هنگام نوشتن نشان داده می‌شوند.
search-loading = جستجو در حال آماده شدن است …
search-unavailable = جستجو فعلاً در دسترس نیست
search-retry = تلاش دوباره
search-failed = جستجو باز نشد. همهٔ خدمات در فهرست‌های «بر اساس موضوع» و «بر اساس شهر» هم هستند.
suggestions-label = پیشنهادها
suggestions = { $count ->
    [one] { $count } پیشنهاد
   *[other] { $count } پیشنهاد
}
suggestion-offer = خدمات

## Ergebnisse
offers = { $count ->
    [one] { $count } مورد
   *[other] { $count } مورد
}
offers-word = { $count ->
    [one] مورد
   *[other] مورد
}
all-offers = { $count ->
    [one] { $count } مورد
   *[other] همهٔ خدمات ({ $count } مورد)
}
found = { $count ->
    [0] موردی پیدا نشد
    [one] { $count } مورد پیدا شد
   *[other] { $count } مورد پیدا شد
}
show-more = نمایش موارد بیشتر ({ $shown } از { $total })
did-you-mean = منظورتان «{ $name }» بود؟
corrected-hits = نتیجه‌های همین عبارت نشان داده می‌شود.

## Filter
filters = فیلترها
open-filters = { $count ->
    [0] فیلترها
   *[other] فیلترها ({ $count } انتخاب‌شده)
}
show-results = { $count ->
    [0] موردی نیست
    [one] نمایش { $count } مورد
   *[other] نمایش { $count } مورد
}
active-filters = فیلترهای انتخاب‌شده
remove-filter = حذف فیلتر:
clear-filters = حذف همهٔ فیلترها
facet-category = موضوع
facet-municipality = شهر
facet-language = زبان خدمات
facet-target-group = برای چه کسانی
narrow-list = جستجو در فهرست
show-all-values = نمایش همه ({ $count })
show-fewer-values = نمایش کمتر
municipality-not-stated = محل ذکر نشده
language-not-stated = زبان ذکر نشده
not-stated = ذکر نشده

## Nichts gefunden
nothing-hint = در این باره چیزی پیدا نکردیم. شاید این‌ها کمک کند:
drop-facet = { $count ->
    [one] بدون فیلتر «{ $facet }»: { $count } مورد
   *[other] بدون فیلتر «{ $facet }»: { $count } مورد
}
in-neighbouring-towns = { $count ->
    [one] در شهرهای همسایه هم: { $count } مورد
   *[other] در شهرهای همسایه هم: { $count } مورد
}
drop-query = پاک کردن کلمهٔ جستجو و حفظ فیلترها
start-again = شروع دوباره
first-steps-hint = نمی‌دانید از کجا شروع کنید؟ اینجا به شما کمک می‌کنند:

## Karte eines Angebots
fact-where = محل
fact-languages = زبان‌ها
fact-cost = هزینه
county-wide = در سراسر { $name }
serves = برای { $name }
serves-towns = برای { $count } شهر
place-not-stated = لطفاً بپرسید
cost-free = رایگان
cost-partly = تا حدی رایگان
cost-paid = با پرداخت هزینه
registration-required = با ثبت‌نام
registration-not-required = بدون ثبت‌نام
mode-on-site = حضوری
mode-phone = تلفنی
mode-online = آنلاین
mode-home-visit = دیدار در خانه
status-planned = در حال برنامه‌ریزی
status-paused = موقتاً متوقف
status-ended = پایان‌یافته
for-professionals = برای متخصصان و داوطلبان
volunteers-wanted = به داوطلب نیاز است
machine-translated = ترجمهٔ خودکار
call = تماس:
fact-wheelchair = مناسب برای ویلچر
as-of = آخرین به‌روزرسانی: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] ژانویه/جنوری
    [2] فوریه/فبروری
    [3] مارس
    [4] آوریل
    [5] مه/می
    [6] ژوئن/جون
    [7] ژوئیه/جولای
    [8] اوت/اگست
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}

## Sprachen
language-am = امهری
language-ar = عربی
language-az = آذربایجانی
language-bg = بلغاری
language-bn = بنگالی
language-bs = بوسنیایی
language-ckb = کردی (سورانی)
language-cs = چکی
language-de = آلمانی
language-de-simple = آلمانی ساده
language-el = یونانی
language-en = انگلیسی
language-es = اسپانیایی
language-fa = فارسی
language-fa-AF = دری
language-fr = فرانسوی
language-gsg = زبان اشارهٔ آلمانی
language-ha = هوسا
language-he = عبری
language-hi = هندی
language-hr = کرواتی
language-hu = مجاری
language-hy = ارمنی
language-ig = ایگبو
language-it = ایتالیایی
language-ja = ژاپنی
language-ka = گرجی
language-kk = قزاقی
language-kmr = کردی (کرمانجی)
language-ko = کره‌ای
language-ku = کردی
language-lt = لیتوانیایی
language-lv = لتونیایی
language-mk = مقدونی
language-mn = مغولی
language-nl = هلندی
language-pa = پنجابی
language-pl = لهستانی
language-prs = دری
language-ps = پشتو
language-pt = پرتغالی
language-rmy = زبان روما
language-ro = رومانیایی
language-rom = زبان روما
language-ru = روسی
language-si = سینهالی
language-sk = اسلواکی
language-sl = اسلوونیایی
language-so = سومالیایی
language-sq = آلبانیایی
language-sr = صربی
language-sw = سواحیلی
language-ta = تامیلی
language-th = تایلندی
language-ti = تیگرینیا
language-tl = تاگالوگ
language-tr = ترکی
language-uk = اوکراینی
language-ur = اردو
language-uz = ازبکی
language-vi = ویتنامی
language-wo = ولوف
language-zh = چینی

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = رفتن به محتوای صفحه
choose-language = انتخاب زبان
search-placeholder = جستجو …
start-page = صفحهٔ اصلی
breadcrumb = شما اینجا هستید
footer-note = نمی‌توانیم درستی همهٔ اطلاعات را تضمین کنیم. لطفاً پیش از رفتن از ارائه‌دهنده بپرسید.
report-mistake = گزارش اشتباه
imprint = مشخصات ناشر
privacy = حریم خصوصی
welcome = خوش آمدید! اینجا خدماتی برای تازه‌واردان پیدا می‌کنید.
start-text-short = خدماتی برای تازه‌واردان: کلاس و کورس آلمانی، مشاوره، محل‌های دیدار و چیزهای دیگر.
start-description = کلاس و کورس آلمانی، مشاوره، محل‌های دیدار، کمک در کارهای اداری و پیدا کردن خانه: خدماتی برای تازه‌واردان.
no-script = جستجو به JavaScript و یک مرورگر به‌روز نیاز دارد. بدون آن هم با فهرست‌های «بر اساس موضوع» و «بر اساس شهر» به همهٔ خدمات می‌رسید.
not-found = این صفحه دیگر وجود ندارد. همهٔ خدمات را در صفحهٔ اصلی پیدا می‌کنید.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } خدمت و برنامه برای تازه‌واردان.
   *[other] { $name }: { $count } خدمت و برنامه برای تازه‌واردان.
}
category-empty = برای این موضوع هنوز خدماتی نیست.
category-in = { $name } – { $municipality }
narrower-categories = موضوع‌های جزئی‌تر
category-towns = در شهر من
all-of-category = همهٔ خدمات این موضوع
same-category-everywhere = دیدن کل این موضوع
all-offers-in = همهٔ خدمات در { $name } و برای ساکنان آن
place-title = خدمات در { $name }
offers-in = در { $name } و برای ساکنان آن
offers-county-wide = در سراسر { $name }
also-without-place = { $count ->
    [one] همچنین { $count } مورد بدون ذکر محل
   *[other] همچنین { $count } مورد بدون ذکر محل
}
without-place-title = خدمات بدون ذکر محل
without-place-hint = ذکر نشده که این خدمات کجا ارائه می‌شوند یا برای کدام شهرها هستند. لطفاً بپرسید.

## Angebot
offer-what = این خدمات چیست؟
offer-next-steps = چه کار باید بکنید؟
offer-facts = در یک نگاه
offer-contact = تماس
offer-provider = ارائه‌دهنده
offer-partners = با همکاری
offer-similar = خدمات مشابه
status-planned-hint = در حال برنامه‌ریزی: این خدمات اعلام شده، ولی هنوز شروع نشده است.
status-paused-hint = موقتاً متوقف: این خدمات فعلاً ارائه نمی‌شود.
for-professionals-hint = این خدمات برای متخصصان و داوطلبان است.
write-mail = نوشتن ایمیل:
open-web = وب‌سایت:
contact-not-stated = راهی برای تماس ذکر نشده است.
source = منبع:
fact-for = برای چه کسانی
fact-when = زمان
fact-teaches = آموزش زبان
fact-interpreting = ترجمهٔ شفاهی
fact-registration = ثبت‌نام
fact-volunteers = مشارکت
fact-names = نام‌های دیگر
fact-valid-until = معتبر تا
yes = بله
no = خیر
gender-women = فقط برای زنان و دختران
gender-men = فقط برای مردان و پسران
age-range = از { $min } تا { $max } سال
age-from = از { $min } سال به بالا
age-to = تا { $max } سال
teaching-range = { $language }، سطح { $min } تا { $max }
teaching-level = { $language }، سطح { $level }
interpreting-available = دارد
interpreting-by-visitor = دارد؛ خودتان می‌توانید درخواست کنید
interpreting-by-institution = دارد؛ اداره، مدرسه یا مرکز مشاوره درخواست می‌کند
interpreting-none = ندارد
from-to = از { $start } تا { $end }
from-date = از { $start }
until-date = تا { $end }
weekday-mo = دوشنبه
weekday-tu = سه‌شنبه
weekday-we = چهارشنبه
weekday-th = پنجشنبه
weekday-fr = جمعه
weekday-sa = شنبه
weekday-su = یکشنبه
public-holidays = تعطیلات رسمی
closed = بسته
