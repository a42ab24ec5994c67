### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = عمَّ تبحثون؟
start-text = { $count ->
    [zero] خدمات للقادمين الجدد – ولكل من يساعدهم.
    [one] خدمة واحدة للقادمين الجدد – ولكل من يساعدهم.
    [two] خدمتان للقادمين الجدد – ولكل من يساعدهم.
    [few] { $count } خدمات للقادمين الجدد – ولكل من يساعدهم.
    [many] { $count } خدمة للقادمين الجدد – ولكل من يساعدهم.
   *[other] { $count } خدمة للقادمين الجدد – ولكل من يساعدهم.
}
browse-categories = حسب الموضوع
browse-towns = حسب المكان

## Suche
search-label = البحث في كل الخدمات
search-button = بحث
search-hint = مثلًا: «دورة ألماني مع رعاية أطفال» أو «سكن». تظهر النتائج أثناء الكتابة.
search-loading = جارٍ تحميل البحث …
search-unavailable = البحث غير متاح حاليًا
search-retry = المحاولة مرة أخرى
search-failed = تعذّر تحميل البحث. كل الخدمات موجودة أيضًا في القوائم حسب الموضوع وحسب المكان.
suggestions-label = اقتراحات
suggestions = { $count ->
    [zero] لا اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
    [many] { $count } اقتراحًا
   *[other] { $count } اقتراح
}
suggestion-offer = خدمة

## Ergebnisse
offers = { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
offers-word = { $count ->
    [zero] خدمة
    [one] خدمة
    [two] خدمة
    [few] خدمات
    [many] خدمة
   *[other] خدمة
}
all-offers = { $count ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] كل الخدمات ({ $count })
    [many] كل الخدمات ({ $count })
   *[other] كل الخدمات ({ $count })
}
found = { $count ->
    [0] لم نجد أي خدمة
    [one] وجدنا خدمة واحدة
    [two] وجدنا خدمتين
    [few] وجدنا { $count } خدمات
    [many] وجدنا { $count } خدمة
   *[other] وجدنا { $count } خدمة
}
show-more = عرض المزيد من الخدمات ({ $shown } من { $total })
did-you-mean = هل تقصدون «{ $name }»؟
corrected-hits = إليكم نتائج هذا البحث.

## Filter
filters = تصفية النتائج
open-filters = { $count ->
    [0] تصفية النتائج
   *[other] تصفية النتائج (الاختيارات: { $count })
}
show-results = { $count ->
    [0] لا توجد خدمات
    [one] عرض خدمة واحدة
    [two] عرض خدمتين
    [few] عرض { $count } خدمات
    [many] عرض { $count } خدمة
   *[other] عرض { $count } خدمة
}
active-filters = الاختيارات الحالية
remove-filter = إزالة الاختيار:
clear-filters = إزالة كل الاختيارات
facet-category = الموضوع
facet-municipality = المكان
facet-language = لغة الخدمة
facet-target-group = لمن؟
facet-mode = طريقة التقديم
close = إغلاق
sort-by = الترتيب حسب
sort-relevance = أفضل النتائج
sort-near = الأقرب
sort-checked = آخر مراجعة
sort-title = أبجديًا
sort-from = إلى
choose-town = اختيار المكان
my-location = موقعي
use-my-location = استخدام موقعي
location-unknown = لا نعرف موقعكم. يرجى اختيار مكان.
narrow-list = البحث في القائمة
show-all-values = عرض الكل ({ $count })
show-fewer-values = عرض أقل
municipality-not-stated = المكان غير مذكور
language-not-stated = اللغة غير مذكورة
not-stated = غير مذكور

## Nichts gefunden
nothing-hint = لم نجد شيئًا. قد يفيدكم ما يلي:
drop-facet = { $count ->
    [zero] بدون اختيار «{ $facet }»: لا خدمات
    [one] بدون اختيار «{ $facet }»: خدمة واحدة
    [two] بدون اختيار «{ $facet }»: خدمتان
    [few] بدون اختيار «{ $facet }»: { $count } خدمات
    [many] بدون اختيار «{ $facet }»: { $count } خدمة
   *[other] بدون اختيار «{ $facet }»: { $count } خدمة
}
in-neighbouring-towns = { $count ->
    [zero] في البلدات المجاورة أيضًا: لا خدمات
    [one] في البلدات المجاورة أيضًا: خدمة واحدة
    [two] في البلدات المجاورة أيضًا: خدمتان
    [few] في البلدات المجاورة أيضًا: { $count } خدمات
    [many] في البلدات المجاورة أيضًا: { $count } خدمة
   *[other] في البلدات المجاورة أيضًا: { $count } خدمة
}
drop-query = مسح كلمات البحث وإبقاء الاختيارات
start-again = البدء من جديد
first-steps-hint = لا تعرفون من أين تبدؤون؟ هنا تجدون المساعدة:
help-in-person = مساعدة شخصية

## Karte eines Angebots
fact-where = المكان
fact-languages = اللغات
fact-cost = التكلفة
county-wide = في كل أنحاء { $name }
serves = لسكان { $name }
serves-towns = لعدة بلدات ({ $count })
place-not-stated = يرجى الاستفسار
cost-free = مجانًا
cost-partly = مجانًا جزئيًا
cost-paid = مقابل رسوم
registration-required = مع تسجيل مسبق
registration-not-required = بدون تسجيل
mode-on-site = حضوريًا
mode-phone = عبر الهاتف
mode-online = عبر الإنترنت
mode-home-visit = زيارة منزلية
status-planned = قيد التخطيط
status-paused = متوقفة مؤقتًا
status-ended = انتهت
for-professionals = للمختصين والمتطوعين
volunteers-wanted = مطلوب متطوعون
save-offer = حفظ
machine-translated = ترجمة آلية
call = اتصال:
fact-wheelchair = مناسب للكراسي المتحركة
as-of = آخر تحديث: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيو
    [7] تموز/يوليو
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
}

## Sprachen
language-am = الأمهرية
language-ar = العربية
language-az = الأذربيجانية
language-bg = البلغارية
language-bn = البنغالية
language-bs = البوسنية
language-ckb = الكردية (السورانية)
language-cs = التشيكية
language-de = الألمانية
language-de-simple = الألمانية السهلة
language-el = اليونانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fa-AF = الدارية
language-fr = الفرنسية
language-gsg = لغة الإشارة الألمانية
language-ha = الهوسا
language-he = العبرية
language-hi = الهندية
language-hr = الكرواتية
language-hu = المجرية
language-hy = الأرمنية
language-ig = الإيغبو
language-it = الإيطالية
language-ja = اليابانية
language-ka = الجورجية
language-kk = الكازاخية
language-kmr = الكردية (الكرمانجية)
language-ko = الكورية
language-ku = الكردية
language-lt = الليتوانية
language-lv = اللاتفية
language-mk = المقدونية
language-mn = المنغولية
language-nl = الهولندية
language-pa = البنجابية
language-pl = البولندية
language-prs = الدارية
language-ps = البشتو
language-pt = البرتغالية
language-rmy = لغة الروما
language-ro = الرومانية
language-rom = لغة الروما
language-ru = الروسية
language-si = السنهالية
language-sk = السلوفاكية
language-sl = السلوفينية
language-so = الصومالية
language-sq = الألبانية
language-sr = الصربية
language-sw = السواحيلية
language-ta = التاميلية
language-th = التايلاندية
language-ti = التغرينية
language-tl = التاغالوغية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية
language-uz = الأوزبكية
language-vi = الفيتنامية
language-wo = الولوف
language-zh = الصينية

### pages: was nur in fertigen Seiten steht.

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
narrow-languages = البحث عن لغة
no-language = هذه اللغة غير متوفرة هنا.

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
browse-helpers = لكل من يساعد الآخرين
search-within = البحث والتصفية في هذه القائمة
also-nearby = بالقرب منكم أيضًا

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

## Erklärungen
accessibility = سهولة الوصول
accessibility-scope = يسري هذا البيان على البوابة «{ $name }».
accessibility-full = تستوفي البوابة متطلبات سهولة الوصول لذوي الإعاقة.
accessibility-partial = تستوفي البوابة معظم متطلبات سهولة الوصول لذوي الإعاقة.
accessibility-none = لا تستوفي البوابة متطلبات سهولة الوصول لذوي الإعاقة حتى الآن.
accessibility-not-assessed = لم تُراجَع بعد سهولة الوصول إلى البوابة.
accessibility-gaps = ما ليس سهل الوصول بعد
binding-german = النص الألماني هو الملزم.
barrier-report = الإبلاغ عن عائق
barrier-intro = هل في هذا الموقع شيء لا تستطيعون قراءته أو سماعه أو استخدامه؟ اكتبوا إلينا. ويمكنكم بهذه الطريقة أيضًا طلب محتوى ما بشكل آخر.
barrier-message = رسالتكم
barrier-page = الصفحة:
barrier-what = ما الذي لا يعمل؟ وماذا تستخدمون، مثلًا الهاتف أو قارئ الشاشة؟
barrier-hint = يُفتح برنامج البريد الإلكتروني لديكم وفيه هذا النص. ولا يُرسَل شيء قبل أن تضغطوا هناك على «إرسال».
barrier-send = فتح البريد الإلكتروني
barrier-mail = أو اكتبوا مباشرة إلى:
plain-language = الألمانية السهلة
sign-language = لغة الإشارة
sign-language-none = لا توجد هنا حتى الآن مقاطع فيديو بلغة الإشارة الألمانية.
sign-language-ask = هل تحتاجون إلى معلومات بلغة الإشارة؟ اسألونا.
imprint-missing = بيانات الناشر غير متوفرة بعد.
privacy-full = بيان حماية البيانات لدى الجهة المشغِّلة

## Offene Daten
data-title = بيانات مفتوحة
data-description = كل خدمات هذه البوابة للتنزيل: كجدول وبصيغة JSON.
data-intro = { $count ->
    [zero] لا توجد خدمات للتنزيل هنا.
    [one] يمكنكم هنا تنزيل خدمة هذه البوابة.
    [two] يمكنكم هنا تنزيل خدمتَي هذه البوابة.
    [few] يمكنكم هنا تنزيل كل خدمات هذه البوابة، وعددها { $count }.
    [many] يمكنكم هنا تنزيل كل خدمات هذه البوابة، وعددها { $count }.
   *[other] يمكنكم هنا تنزيل كل خدمات هذه البوابة، وعددها { $count }.
}
data-csv = جدول (CSV)
data-csv-about = سطر لكل خدمة. يُفتح في Excel و LibreOffice.
data-json = JSON
data-json-about = للبرامج: بصيغة HSDS 3.0 (Open Referral) مع معرِّفات ثابتة.
data-feed = الجديد (Atom-Feed)
data-feed-about = الخدمات الجديدة والمعدَّلة لبرامج قراءة الخلاصات. ولكل موضوع أيضًا خلاصة كهذه.
data-use = ما يُسمح لكم بفعله بها
data-licence = تخضع هذه المعلومات للترخيص التالي:
data-licence-none = لم يُذكر شيء عن حقوق الاستخدام. يرجى سؤال الجهة المشغِّلة.
data-contacts = جهات الاتصال المذكورة هي مكاتب ومؤسسات فقط، بدون أسماء أشخاص. وتُنشأ الملفات من جديد مع كل تحديث للبوابة.
feed-title = جديد ومعدَّل: { $name }

## Ohne Netz
offline-title = لا يوجد اتصال
offline-text = هذه الصفحة غير محفوظة على جهازكم. الصفحات التي زرتموها من قبل والبحث تعمل أيضًا بدون إنترنت.
offline-search = إلى البحث

## Erste Schritte
first-steps-call = جدد هنا؟ ابدؤوا من هنا
first-steps-call-text = ما تفعلونه أولًا، خطوة بخطوة – من البلدية إلى دورة الألماني.
first-steps-title = الخطوات الأولى
first-steps-lead = هل أنتم جدد في ألمانيا؟ هذه الخطوات تأتي أولًا، والأفضل بهذا الترتيب. ومع كل خطوة تجدون جهات تساعدكم.

## Angebot: wann, wo, weitergeben
open-now = مفتوح الآن حتى الساعة { $time }
opens-next = مغلق الآن. يفتح { $date } الساعة { $time }.
closed-now = مغلق الآن
calendar-file = إضافة إلى التقويم
map-link = عرض على الخريطة
map-note = يفتح موقع openstreetmap.org
checked-long-ago = آخر مراجعة: { $date }. مضى وقت طويل على ذلك. يرجى الاستفسار قبل الذهاب.
elsewhere-title = هل تسكنون في مكان آخر؟
elsewhere-hint = هذه الخدمة لسكان { $name }. في الأماكن الأخرى تساعدكم هذه الجهات:
offer-onward = المزيد من هذا
read-aloud = القراءة بصوت عالٍ
read-pause = إيقاف مؤقت
read-resume = متابعة القراءة
read-stop = إنهاء القراءة
print-page = طباعة
share-page = مشاركة
link-copied = نُسخ الرابط.
link-not-copied = تعذّر نسخ الرابط. تجدونه في أعلى المتصفح.
qr-code = رمز QR
qr-hint = وجِّهوا كاميرا هاتف إلى الرمز: تُفتح هذه الصفحة.
report-subject = خطأ في الخدمة { $name }
report-body = ما الخطأ؟

## Schutz
exit-now = مغادرة الصفحة بسرعة
exit-key = أو اضغطوا Esc ثلاث مرات
traces-title = حتى لا يرى أحد أنكم كنتم هنا
traces-hint = يتذكر المتصفح الصفحات التي تزورونها. احذفوا السجل بعد ذلك: في الكمبيوتر غالبًا بالضغط على Ctrl + Shift + Delete، وفي الهاتف من إعدادات المتصفح. والأفضل من ذلك نافذة خاصة: عندها لا يتذكر المتصفح شيئًا.

## Wörter
words-title = كلمات بشرح بسيط
words-hint = كلمات واختصارات ترد في الخدمات والرسائل.
all-words = كل الكلمات

## Meine Liste
my-list = قائمتي
my-list-count = قائمتي ({ $count })
list-description = اجمعوا الخدمات واطبعوها بلغتين وشاركوها مع غيركم.
list-no-script = تحتاج القائمة إلى JavaScript وإلى متصفح حديث.
list-empty = قائمتكم لا تزال فارغة. اختاروا «حفظ» عند إحدى الخدمات فتظهر هنا.
list-find = البحث عن خدمات
list-added = «{ $name }» الآن في قائمتكم.
list-removed = «{ $name }» لم تعد في قائمتكم.
list-full = قائمتكم ممتلئة. يرجى إزالة خدمة أولًا.
list-moved = «{ $name }» الآن في المرتبة { $count }.
list-cleared = قائمتكم فارغة الآن.
list-undo = تراجع
list-print = طباعة
list-share = مشاركة
list-copy = نسخ الرابط
list-copied = نُسخ الرابط.
list-mail = إرسال بالبريد الإلكتروني
list-clear = إفراغ القائمة
list-share-hint = كل من لديه الرابط يرى هذه القائمة. لا يحتوي الرابط إلا على الخدمات، بدون ملاحظات وبدون أي شيء عنكم.
list-show = اللغات على الورقة
list-second = اللغة الثانية:
list-both = كلتاهما جنبًا إلى جنب
list-only = { $language } فقط
list-up = إلى أعلى
list-down = إلى أسفل
list-remove = إزالة
list-note = ملاحظة للطباعة
list-loading = جارٍ التحميل …
list-gone = هذه الخدمة لم تعد موجودة: { $name }
list-failed = تعذّر الآن تحميل هذه الخدمة. يرجى إعادة تحميل الصفحة لاحقًا: { $name }
list-address = هذه القائمة على الإنترنت:
list-keep-title = الاحتفاظ بالقائمة
list-keep = الاحتفاظ بها على هذا الجهاز
list-keep-hint = بدون علامة الاختيار تبقى القائمة في عنوان هذه الصفحة فقط، وتختفي عند إغلاق النافذة. ومع علامة الاختيار يحفظ متصفحكم الخدمات وملاحظاتكم على هذا الجهاز، ولا شيء غير ذلك. وعندها يستطيع كل من يستخدم الجهاز أن يراها.
list-kept = القائمة محفوظة على هذا الجهاز.
list-not-kept = هذا المتصفح لا يسمح بالحفظ.
list-forget = حذف من هذا الجهاز
list-forgotten = تم الحذف. لم تعد أي قائمة محفوظة على هذا الجهاز.
list-other = توجد على هذا الجهاز قائمة أخرى محفوظة. إذا احتفظتم بهذه أيضًا، تصبح القائمتان قائمة واحدة.
list-other-open = عرض القائمة المحفوظة
