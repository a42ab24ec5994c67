# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

## Rahmen
skip-to-content = الانتقال إلى المحتوى
choose-language = اختيار اللغة
search-placeholder = بحث …
start-page = الرئيسية
breadcrumb = أنتم هنا
footer-note = لا يمكننا ضمان صحة كل المعلومات. يرجى سؤال مقدِّم الخدمة قبل الذهاب إليه.
report-mistake = الإبلاغ عن خطأ
imprint = بيانات الناشر
privacy = حماية البيانات
welcome = أهلًا وسهلًا! هنا تجدون خدمات للقادمين الجدد.
start-text-short = خدمات للقادمين الجدد: دورات ألماني واستشارات وأماكن لقاء وغيرها.
start-description = دورات ألماني، استشارات، أماكن لقاء، مساعدة في معاملات الدوائر وفي السكن: خدمات للقادمين الجدد.
no-script = يحتاج البحث إلى JavaScript وإلى متصفح حديث. وبدونه تجدون كل الخدمات في القوائم حسب الموضوع وحسب المكان.
not-found = هذه الصفحة لم تعد موجودة. تجدون كل الخدمات في الصفحة الرئيسية.

## Thema und Ort
category-description = { $count ->
    [zero] { $name }: لا توجد خدمات للقادمين الجدد حتى الآن.
    [one] { $name }: خدمة واحدة للقادمين الجدد.
    [two] { $name }: خدمتان للقادمين الجدد.
    [few] { $name }: { $count } خدمات للقادمين الجدد.
    [many] { $name }: { $count } خدمة للقادمين الجدد.
   *[other] { $name }: { $count } خدمة للقادمين الجدد.
}
category-empty = لا توجد خدمات في هذا الموضوع حتى الآن.
category-in = { $name } – { $municipality }
narrower-categories = مواضيع فرعية
category-towns = حيث أسكن
all-of-category = كل الخدمات في هذا الموضوع
same-category-everywhere = عرض الموضوع كاملًا
all-offers-in = كل الخدمات في { $name } ولسكانها
place-title = الخدمات في { $name }
offers-in = في { $name } ولسكانها
offers-county-wide = في كل أنحاء { $name }
also-without-place = { $count ->
    [zero] لا توجد خدمات بدون ذكر المكان
    [one] وكذلك خدمة واحدة لم يُذكر مكانها
    [two] وكذلك خدمتان لم يُذكر مكانهما
    [few] وكذلك { $count } خدمات لم يُذكر مكانها
    [many] وكذلك { $count } خدمة لم يُذكر مكانها
   *[other] وكذلك { $count } خدمة لم يُذكر مكانها
}
without-place-title = خدمات لم يُذكر مكانها
without-place-hint = لم يُذكر أين تُقدَّم هذه الخدمات ولا لأي بلدات هي مخصصة. يرجى الاستفسار.

## Angebot
offer-what = ما هي هذه الخدمة؟
offer-next-steps = كيف تستفيدون من الخدمة؟
offer-facts = لمحة سريعة
offer-contact = التواصل
offer-provider = مقدِّم الخدمة
offer-partners = بالتعاون مع
offer-similar = خدمات مشابهة
status-planned-hint = قيد التخطيط: أُعلن عن هذه الخدمة لكنها لم تبدأ بعد.
status-paused-hint = متوقفة مؤقتًا: هذه الخدمة غير متاحة حاليًا.
for-professionals-hint = هذه الخدمة موجهة إلى المختصين والمتطوعين.
write-mail = مراسلة:
open-web = الموقع الإلكتروني:
contact-not-stated = لم تُذكر معلومات للتواصل.
source = المصدر:
fact-for = لمن؟
fact-when = متى؟
fact-teaches = دروس في
fact-interpreting = الترجمة الشفهية
fact-registration = التسجيل
fact-wheelchair = مناسب للكراسي المتحركة
fact-volunteers = المشاركة
fact-names = أسماء أخرى
fact-valid-until = سارية حتى
yes = نعم
no = لا
gender-women = للنساء والفتيات فقط
gender-men = للرجال والفتيان فقط
age-range = { $max ->
    [few] من عمر { $min } إلى { $max } سنوات
   *[other] من عمر { $min } إلى { $max } سنة
}
age-from = { $min ->
    [one] من عمر سنة فما فوق
    [two] من عمر سنتين فما فوق
    [few] من عمر { $min } سنوات فما فوق
   *[other] من عمر { $min } سنة فما فوق
}
age-to = { $max ->
    [one] حتى عمر سنة
    [two] حتى عمر سنتين
    [few] حتى عمر { $max } سنوات
   *[other] حتى عمر { $max } سنة
}
teaching-range = { $language }، المستوى من { $min } إلى { $max }
teaching-level = { $language }، المستوى { $level }
interpreting-available = متاحة
interpreting-by-visitor = متاحة؛ يمكنكم طلبها بأنفسكم
interpreting-by-institution = متاحة؛ تطلبها دائرة رسمية أو مدرسة أو مركز استشارات
interpreting-none = غير متاحة
from-to = من { $start } إلى { $end }
from-date = ابتداءً من { $start }
until-date = حتى { $end }
weekday-mo = الاثنين
weekday-tu = الثلاثاء
weekday-we = الأربعاء
weekday-th = الخميس
weekday-fr = الجمعة
weekday-sa = السبت
weekday-su = الأحد
public-holidays = العطل الرسمية
closed = مغلق
