# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = مناسب برای ویلچر
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
