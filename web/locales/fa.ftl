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
facet-mode = شیوهٔ برگزاری
close = بستن
sort-by = مرتب‌سازی
sort-relevance = بهترین نتیجه‌ها
sort-near = نزدیک‌ترین
sort-checked = تازه‌ترین بررسی
sort-title = به ترتیب الفبا
sort-from = فاصله از
choose-town = انتخاب شهر
my-location = مکان من
use-my-location = استفاده از مکان من
location-unknown = مکان شما معلوم نیست. لطفاً یک شهر انتخاب کنید.
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
help-in-person = کمک حضوری

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
save-offer = ذخیره
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
narrow-languages = جستجوی زبان
no-language = این زبان در اینجا نیست.

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
browse-helpers = برای همهٔ کسانی که کمک می‌کنند
search-within = جستجو و فیلتر در این فهرست
also-nearby = در همین نزدیکی

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

## Erklärungen
accessibility = دسترس‌پذیری
accessibility-scope = این بیانیه دربارهٔ پورتال «{ $name }» است.
accessibility-full = این پورتال الزامات دسترس‌پذیری را برآورده می‌کند.
accessibility-partial = این پورتال بیشتر الزامات دسترس‌پذیری را برآورده می‌کند.
accessibility-none = این پورتال هنوز الزامات دسترس‌پذیری را برآورده نمی‌کند.
accessibility-not-assessed = دسترس‌پذیری این پورتال هنوز بررسی نشده است.
accessibility-gaps = چه چیزی هنوز دسترس‌پذیر نیست
binding-german = متن آلمانی معتبر است.
barrier-report = گزارش مانع
barrier-intro = آیا چیزی در این وب‌سایت هست که نمی‌توانید بخوانید، بشنوید یا با آن کار کنید؟ برای ما بنویسید. از همین راه می‌توانید مطلبی را به شکل دیگری هم بخواهید.
barrier-message = پیام شما
barrier-page = صفحه:
barrier-what = چه چیزی کار نمی‌کند؟ از چه استفاده می‌کنید، مثلاً موبایل یا نرم‌افزار صفحه‌خوان؟
barrier-hint = برنامهٔ ایمیل شما با این متن باز می‌شود. تا وقتی آنجا روی «ارسال» نزنید، چیزی فرستاده نمی‌شود.
barrier-send = باز کردن ایمیل
barrier-mail = یا مستقیم بنویسید به:
plain-language = آلمانی ساده
sign-language = زبان اشاره
sign-language-none = اینجا هنوز ویدیویی به زبان اشارهٔ آلمانی نیست.
sign-language-ask = به اطلاعات به زبان اشاره نیاز دارید؟ از ما بپرسید.
imprint-missing = مشخصات ناشر هنوز نوشته نشده است.
privacy-full = بیانیهٔ حریم خصوصیِ اداره‌کنندهٔ پورتال

## Offene Daten
data-title = داده‌های باز
data-description = همهٔ خدمات این پورتال برای دانلود: به شکل جدول و JSON.
data-intro = { $count ->
    [one] خدمات این پورتال ({ $count } مورد) را می‌توانید اینجا دانلود کنید.
   *[other] همهٔ خدمات این پورتال ({ $count } مورد) را می‌توانید اینجا دانلود کنید.
}
data-csv = جدول (CSV)
data-csv-about = یک سطر برای هر مورد. در Excel و LibreOffice باز می‌شود.
data-json = JSON
data-json-about = برای برنامه‌ها: در قالب HSDS 3.0 (Open Referral)، با شناسه‌های ثابت.
data-feed = تازه‌ها (فید Atom)
data-feed-about = خدمات تازه و تغییرکرده برای فیدخوان‌ها. هر موضوع هم چنین فیدی دارد.
data-use = با این داده‌ها چه کاری می‌توانید بکنید
data-licence = این اطلاعات تحت این مجوز است:
data-licence-none = دربارهٔ حق استفاده چیزی ذکر نشده است. لطفاً از اداره‌کنندهٔ پورتال بپرسید.
data-contacts = برای تماس فقط نام اداره‌ها و مراکز آمده است، نه نام اشخاص. با هر به‌روزرسانی پورتال، فایل‌ها دوباره ساخته می‌شوند.
feed-title = تازه و تغییرکرده: { $name }

## Ohne Netz
offline-title = اتصال برقرار نیست
offline-text = این صفحه در دستگاه شما ذخیره نشده است. صفحه‌هایی که قبلاً دیده‌اید و جستجو بدون اینترنت هم کار می‌کنند.
offline-search = رفتن به جستجو

## Erste Schritte
first-steps-call = تازه آمده‌اید؟ از اینجا شروع کنید
first-steps-call-text = اول چه کار می‌کنید، قدم به قدم – از شهرداری تا کلاس آلمانی.
first-steps-title = قدم‌های اول
first-steps-lead = تازه به آلمان آمده‌اید؟ این قدم‌ها اول از همه هستند، بهتر است به همین ترتیب. برای هر قدم، جاهایی را پیدا می‌کنید که به شما کمک می‌کنند.

## Angebot: wann, wo, weitergeben
open-now = اکنون باز است، تا ساعت { $time }
opens-next = اکنون بسته است. باز می‌شود: { $date } ساعت { $time }.
closed-now = اکنون بسته است
calendar-file = افزودن به تقویم
map-link = دیدن روی نقشه
map-note = به openstreetmap.org می‌رود
checked-long-ago = آخرین بررسی: { $date }. از آن مدت زیادی گذشته است. لطفاً پیش از رفتن بپرسید.
elsewhere-title = در شهر دیگری زندگی می‌کنید؟
elsewhere-hint = این خدمات برای { $name } است. در جاهای دیگر این مراکز به شما کمک می‌کنند:
offer-onward = موارد بیشتر
read-aloud = خواندن با صدای بلند
read-pause = مکث
read-resume = ادامهٔ خواندن
read-stop = پایان خواندن
print-page = چاپ
share-page = اشتراک‌گذاری
link-copied = لینک کپی شد.
link-not-copied = لینک کپی نشد. آن را بالای مرورگر می‌بینید.
qr-code = کد QR
qr-hint = دوربین یک تلفن را روی آن بگیرید: این صفحه باز می‌شود.
report-subject = اشتباه در خدمات: { $name }
report-body = چه چیزی درست نیست؟

## Schutz
exit-now = خروج سریع از صفحه
exit-key = یا سه بار Esc را بزنید
traces-title = تا کسی نبیند که اینجا بوده‌اید
traces-hint = مرورگر صفحه‌هایی را که می‌بینید به یاد می‌سپارد. بعد از آن تاریخچه را پاک کنید: در کامپیوتر بیشتر با Ctrl + Shift + Delete و در تلفن در تنظیمات مرورگر. بهتر از آن یک پنجرهٔ خصوصی است: آن‌وقت مرورگر چیزی را به یاد نمی‌سپارد.

## Wörter
words-title = واژه‌ها به زبان ساده
words-hint = واژه‌ها و مخفف‌هایی که در خدمات و نامه‌ها می‌آیند.
all-words = همهٔ واژه‌ها

## Meine Liste
my-list = فهرست من
my-list-count = فهرست من ({ $count })
list-description = خدمات را جمع کنید، به دو زبان چاپ کنید و به دیگران بدهید.
list-no-script = فهرست به JavaScript و یک مرورگر به‌روز نیاز دارد.
list-empty = فهرست شما هنوز خالی است. در یکی از خدمات «ذخیره» را بزنید تا اینجا بیاید.
list-find = جستجوی خدمات
list-added = «{ $name }» حالا در فهرست شماست.
list-removed = «{ $name }» دیگر در فهرست شما نیست.
list-full = فهرست شما پر است. لطفاً اول یک مورد را حذف کنید.
list-moved = «{ $name }» حالا در جایگاه { $count } است.
list-cleared = فهرست شما حالا خالی است.
list-undo = برگرداندن
list-print = چاپ
list-share = اشتراک‌گذاری
list-copy = کپی لینک
list-copied = لینک کپی شد.
list-mail = فرستادن با ایمیل
list-clear = خالی کردن فهرست
list-share-hint = هر کس لینک را داشته باشد، این فهرست را می‌بیند. در لینک فقط خدمات هست، نه یادداشت‌ها و نه چیزی دربارهٔ شما.
list-show = زبان‌ها روی برگه
list-second = زبان دوم:
list-both = هر دو کنار هم
list-only = فقط { $language }
list-up = به بالا
list-down = به پایین
list-remove = حذف
list-note = یادداشت برای چاپ
list-loading = در حال آماده شدن …
list-gone = این مورد دیگر وجود ندارد: { $name }
list-failed = این مورد الان باز نشد. لطفاً بعداً صفحه را دوباره باز کنید: { $name }
list-address = این فهرست در اینترنت:
list-keep-title = نگه داشتن فهرست
list-keep = نگه داشتن روی این دستگاه
list-keep-hint = بدون تیک، فهرست فقط در نشانی این صفحه است و اگر پنجره را ببندید، از بین می‌رود. با تیک، مرورگر شما خدمات و یادداشت‌هایتان را روی این دستگاه ذخیره می‌کند و نه چیز دیگری. آن‌وقت هر کس از این دستگاه استفاده کند، می‌تواند آن‌ها را ببیند.
list-kept = فهرست روی این دستگاه ذخیره شده است.
list-not-kept = این مرورگر اجازهٔ ذخیره نمی‌دهد.
list-forget = حذف از این دستگاه
list-forgotten = حذف شد. دیگر فهرستی روی این دستگاه ذخیره نیست.
list-other = روی این دستگاه فهرست دیگری هم ذخیره شده است. اگر این یکی را هم نگه دارید، هر دو یکی می‌شوند.
list-other-open = دیدن فهرست ذخیره‌شده
