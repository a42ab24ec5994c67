### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Шта тражите?
start-text = { $count ->
    [one] { $count } понуда за људе који су нови овде и за све који им помажу.
    [few] { $count } понуде за људе који су нови овде и за све који им помажу.
   *[other] { $count } понуда за људе који су нови овде и за све који им помажу.
}
browse-categories = По теми
browse-towns = По месту

## Suche
search-label = Претрага свих понуда
search-button = Тражи
search-hint = На пример „курс немачког са чувањем деце“ или „стан“. Резултати се појављују док пишете.
search-loading = Претрага се учитава…
search-unavailable = Претрага тренутно није доступна
search-retry = Покушајте поново
search-failed = Претрага није могла да се учита. Све понуде можете наћи и на листама по теми и по месту.
suggestions-label = Предлози
suggestions = { $count ->
    [one] { $count } предлог
    [few] { $count } предлога
   *[other] { $count } предлога
}
suggestion-offer = Понуда

## Ergebnisse
offers = { $count ->
    [one] { $count } понуда
    [few] { $count } понуде
   *[other] { $count } понуда
}
offers-word = { $count ->
    [one] понуда
    [few] понуде
   *[other] понуда
}
all-offers = { $count ->
    [one] Укупно { $count } понуда
    [few] Укупно { $count } понуде
   *[other] Укупно { $count } понуда
}
found = { $count ->
    [0] Нема пронађених понуда
    [one] Пронађена је { $count } понуда
    [few] Пронађене су { $count } понуде
   *[other] Пронађено је { $count } понуда
}
show-more = Прикажи још ({ $shown } од { $total })
did-you-mean = Да ли сте мислили „{ $name }“?
corrected-hits = Ово су резултати за исправљени упит.

## Filter
filters = Филтери
open-filters = { $count ->
    [0] Филтери
   *[other] Филтери (изабрано: { $count })
}
show-results = { $count ->
    [0] Нема понуда
    [one] Прикажи { $count } понуду
    [few] Прикажи { $count } понуде
   *[other] Прикажи { $count } понуда
}
active-filters = Изабрани филтери
remove-filter = Уклони филтер:
clear-filters = Уклони све филтере
facet-category = Тема
facet-municipality = Место
facet-language = Језик понуде
facet-target-group = За кога
facet-mode = Како се одржава
close = Затвори
sort-by = Поређај
sort-relevance = Прво најбољи резултати
sort-near = Прво најближе
sort-checked = Прво недавно проверено
sort-title = По азбучном реду
sort-from = Одакле
choose-town = Изаберите место
my-location = Моја локација
use-my-location = Користи моју локацију
location-unknown = Ваша локација није позната. Молимо изаберите место.
narrow-list = Претражи листу
show-all-values = Прикажи све ({ $count })
show-fewer-values = Прикажи мање
municipality-not-stated = Место није наведено
language-not-stated = Језик није наведен
not-stated = није наведено

## Nichts gefunden
nothing-hint = За ово нисмо ништа пронашли. Ово може помоћи:
drop-facet = { $count ->
    [one] Без филтера „{ $facet }“: { $count } понуда
    [few] Без филтера „{ $facet }“: { $count } понуде
   *[other] Без филтера „{ $facet }“: { $count } понуда
}
in-neighbouring-towns = { $count ->
    [one] И у суседним местима: { $count } понуда
    [few] И у суседним местима: { $count } понуде
   *[other] И у суседним местима: { $count } понуда
}
drop-query = Обриши речи, задржи филтере
start-again = Почни испочетка
first-steps-hint = Не знате одакле да почнете? Овде ћете добити помоћ:
help-in-person = Лична помоћ

## Karte eines Angebots
fact-where = Где
fact-languages = Језици
fact-cost = Цена
county-wide = { $name } (цело подручје)
serves = за { $name }
serves-towns = { $count ->
    [one] за { $count } место
    [few] за { $count } места
   *[other] за { $count } места
}
place-not-stated = молимо питајте
cost-free = бесплатно
cost-partly = делимично бесплатно
cost-paid = плаћа се
registration-required = уз пријаву
registration-not-required = без пријаве
mode-on-site = на лицу места
mode-phone = телефоном
mode-online = онлајн
mode-home-visit = кућна посета
status-planned = у плану
status-paused = паузира
status-ended = завршено
for-professionals = за стручно особље и волонтере
volunteers-wanted = траже се волонтери
save-offer = Додај на листу
machine-translated = аутоматски превод
call = Позовите:
fact-wheelchair = Приступ инвалидским колицима
as-of = Проверено: { $date }
date-day = { $day }. { $month } { $year }.
date-month = { $month } { $year }.
month = { $month ->
    [1] јануар
    [2] фебруар
    [3] март
    [4] април
    [5] мај
    [6] јун
    [7] јул
    [8] август
    [9] септембар
    [10] октобар
    [11] новембар
   *[12] децембар
}

## Sprachen
language-am = амхарски
language-ar = арапски
language-az = азербејџански
language-bg = бугарски
language-bn = бенгалски
language-bs = босански
language-ckb = курдски (сорани)
language-cs = чешки
language-de = немачки
language-de-simple = једноставан немачки
language-el = грчки
language-en = енглески
language-es = шпански
language-fa = персијски (фарси)
language-fa-AF = дари
language-fr = француски
language-gsg = немачки знаковни језик
language-ha = хауса
language-he = хебрејски
language-hi = хинди
language-hr = хрватски
language-hu = мађарски
language-hy = јерменски
language-ig = игбо
language-it = италијански
language-ja = јапански
language-ka = грузијски
language-kk = казашки
language-kmr = курдски (курманџи)
language-ko = корејски
language-ku = курдски
language-lt = литвански
language-lv = летонски
language-mk = македонски
language-mn = монголски
language-nl = холандски
language-pa = пенџапски
language-pl = пољски
language-prs = дари
language-ps = паштунски
language-pt = португалски
language-rmy = ромски
language-ro = румунски
language-rom = ромски
language-ru = руски
language-si = синхалешки
language-sk = словачки
language-sl = словеначки
language-so = сомалијски
language-sq = албански
language-sr = српски
language-sw = свахили
language-ta = тамилски
language-th = тајландски
language-ti = тигриња
language-tl = тагалог
language-tr = турски
language-uk = украјински
language-ur = урду
language-uz = узбечки
language-vi = вијетнамски
language-wo = волоф
language-zh = кинески

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Пређи на садржај
choose-language = Изаберите језик
search-placeholder = Тражи…
start-page = Почетна
breadcrumb = Овде сте
footer-note = Не можемо да гарантујемо да су сви подаци још тачни. Молимо питајте организатора пре него што кренете.
report-mistake = Пријавите грешку
imprint = Импресум
privacy = Заштита података
welcome = Добро дошли! На овој страници можете наћи понуде за људе који су нови овде.
start-text-short = Понуде за људе који су нови овде: курсеви немачког, саветовање, места за дружење и друго.
start-description = Курсеви немачког, саветовање, места за дружење, помоћ у установама и око становања: понуде за људе који су нови овде.
no-script = За претрагу су потребни JavaScript и новији прегледач. Без ње све понуде можете наћи на листама по теми и по месту.
not-found = Ове странице више нема. Све понуде можете наћи на почетној страници.
narrow-languages = Тражи језик
no-language = Овог језика овде нема.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } понуда за људе који су нови овде.
    [few] { $name }: { $count } понуде за људе који су нови овде.
   *[other] { $name }: { $count } понуда за људе који су нови овде.
}
category-empty = За ову тему још нема понуда.
category-in = { $name } – { $municipality }
narrower-categories = Подтеме
category-towns = У мом месту
all-of-category = Све понуде за ову тему
same-category-everywhere = Погледај целу тему
all-offers-in = Све понуде у месту { $name }
place-title = Понуде у месту { $name }
offers-in = У месту { $name } и за његове становнике
offers-county-wide = { $name } (цело подручје)
also-without-place = { $count ->
    [one] Још { $count } понуда без наведеног места
    [few] Још { $count } понуде без наведеног места
   *[other] Још { $count } понуда без наведеног места
}
without-place-title = Понуде без наведеног места
without-place-hint = За ове понуде није наведено где се одржавају ни за која места важе. Молимо питајте организатора.
browse-helpers = За све који помажу
search-within = Тражи и филтрирај на овој листи
also-nearby = И у близини

## Angebot
offer-what = О чему је реч?
offer-next-steps = Шта треба да урадите
offer-facts = Укратко
offer-contact = Контакт
offer-provider = Организатор
offer-partners = Партнери
offer-similar = Сличне понуде
status-planned-hint = У плану: ова понуда је најављена, али још није почела.
status-paused-hint = Паузира: ова понуда се тренутно не одржава.
for-professionals-hint = Ова понуда је намењена стручном особљу и волонтерима.
write-mail = Пишите:
open-web = Веб-сајт:
contact-not-stated = Контакт није наведен.
source = Извор:
fact-for = За кога
fact-when = Када
fact-teaches = Учи се
fact-interpreting = Усмено превођење
fact-registration = Пријава
fact-volunteers = Волонтирање
fact-names = Други називи
fact-valid-until = Рок важења
yes = да
no = не
gender-women = само за жене и девојчице
gender-men = само за мушкарце и дечаке
age-range = { $max ->
    [one] од { $min } до { $max } године
    [few] од { $min } до { $max } године
   *[other] од { $min } до { $max } година
}
age-from = { $min ->
    [one] од { $min } године
    [few] од { $min } године
   *[other] од { $min } година
}
age-to = { $max ->
    [one] до { $max } године
    [few] до { $max } године
   *[other] до { $max } година
}
teaching-range = { $language }, ниво од { $min } до { $max }
teaching-level = { $language }, ниво { $level }
interpreting-available = могуће
interpreting-by-visitor = могуће; можете га сами наручити
interpreting-by-institution = могуће; наручује га установа, школа или саветовалиште
interpreting-none = није могуће
from-to = { $start } – { $end }
from-date = почетак: { $start }
until-date = крај: { $end }
weekday-mo = пон
weekday-tu = уто
weekday-we = сре
weekday-th = чет
weekday-fr = пет
weekday-sa = суб
weekday-su = нед
public-holidays = празницима
closed = затворено

## Erklärungen
accessibility = Приступачност
accessibility-scope = Ова изјава важи за портал „{ $name }“.
accessibility-full = Портал испуњава захтеве приступачности.
accessibility-partial = Портал испуњава већину захтева приступачности.
accessibility-none = Портал још не испуњава захтеве приступачности.
accessibility-not-assessed = Приступачност портала још није проверена.
accessibility-gaps = Шта још није приступачно
binding-german = Обавезујућа је немачка верзија.
barrier-report = Пријавите препреку
barrier-intro = Не можете нешто на овом сајту да прочитате, чујете или користите? Пишите нам. Тако можете да затражите и садржај у другом облику.
barrier-message = Ваша порука
barrier-page = Страница:
barrier-what = Шта не ради? Шта користите, на пример мобилни телефон или читач екрана?
barrier-hint = Ваш програм за имејл отвориће се са овим текстом. Ништа се не шаље док тамо не притиснете „Пошаљи“.
barrier-send = Отвори имејл
barrier-mail = Или пишите директно на:
plain-language = Једноставан немачки
sign-language = Знаковни језик
sign-language-none = Овде још нема видео-снимака на немачком знаковном језику.
sign-language-ask = Потребне су вам информације на знаковном језику? Питајте нас.
imprint-missing = Импресума још нема.
privacy-full = Изјава о заштити података власника портала

## Offene Daten
data-title = Отворени подаци
data-description = Све понуде овог портала за преузимање: као табела и као JSON.
data-intro = { $count ->
    [one] Овде можете да преузмете { $count } понуду овог портала.
    [few] Овде можете да преузмете све { $count } понуде овог портала.
   *[other] Овде можете да преузмете свих { $count } понуда овог портала.
}
data-csv = Табела (CSV)
data-csv-about = Један ред за сваку понуду. Отвара се у програмима Excel и LibreOffice.
data-json = JSON
data-json-about = За програме: у формату HSDS 3.0 (Open Referral), са сталним ознакама.
data-feed = Новости (Atom фид)
data-feed-about = Нове и измењене понуде за читаче фидова. И свака тема има такав фид.
data-use = Шта смете да радите с њима
data-licence = Подаци су под овом лиценцом:
data-licence-none = О правима коришћења ништа није наведено. Молимо питајте власника портала.
data-contacts = Као контакт су наведене само службе, без имена особа. Датотеке се праве изнова при сваком ажурирању портала.
feed-title = Ново и измењено: { $name }

## Ohne Netz
offline-title = Нема везе
offline-text = Ова страница није сачувана на вашем уређају. Странице које сте већ посетили и претрага раде и без интернета.
offline-search = На претрагу

## Erste Schritte
first-steps-call = Нови сте овде? Почните овде
first-steps-call-text = Шта прво да урадите, корак по корак – од градске управе до курса немачког.
first-steps-title = Први кораци
first-steps-lead = Нови сте у Немачкој? Ови кораци долазе први, најбоље овим редом. Уз сваки ћете наћи места где вам помажу.

## Angebot: wann, wo, weitergeben
open-now = Сада отворено, до { $time } ч.
opens-next = Сада затворено. Отвара се: { $date }, у { $time } ч.
closed-now = Сада затворено
calendar-file = Додај у календар
map-link = Погледај на мапи
map-note = води на openstreetmap.org
checked-long-ago = Последња провера: { $date } – то је било давно. Молимо питајте пре него што кренете.
elsewhere-title = Живите у другом месту?
elsewhere-hint = Ова понуда је за { $name }. У другим местима помоћи ће вам овде:
offer-onward = Још сличних
read-aloud = Читај наглас
read-pause = Пауза
read-resume = Настави читање
read-stop = Прекини читање
print-page = Одштампај
share-page = Подели
link-copied = Линк је копиран.
link-not-copied = Линк није могао да се копира. Налази се горе у прегледачу.
qr-code = QR код
qr-hint = Усмерите камеру телефона ка њему: отвориће се ова страница.
report-subject = Грешка у понуди { $name }
report-body = Шта није тачно?

## Schutz
exit-now = Брзо напусти страницу
exit-key = или трипут Esc
traces-title = Да нико не види да сте били овде
traces-hint = Прегледач памти посећене странице. После избришите историју: на рачунару обично тастерима Ctrl + Shift + Delete, на телефону у подешавањима прегледача. Још је бољи приватни прозор: тада прегледач не памти ништа.

## Wörter
words-title = Речи једноставно објашњене
words-hint = Речи и скраћенице које се појављују у понудама и писмима.
all-words = Све речи

## Meine Liste
my-list = Моја листа
my-list-count = Моја листа ({ $count })
list-description = Сакупљајте понуде, одштампајте их на два језика и дајте даље.
list-no-script = За листу су потребни JavaScript и новији прегледач.
list-empty = Ваша листа је још празна. Изаберите уз неку понуду „Додај на листу“ и појавиће се овде.
list-find = Тражи понуде
list-added = „{ $name }“ је сада на вашој листи.
list-removed = „{ $name }“ више није на вашој листи.
list-full = Ваша листа је пуна. Прво уклоните неку понуду.
list-moved = „{ $name }“ је сада на месту { $count }.
list-cleared = Ваша листа је сада празна.
list-undo = Поништи
list-print = Одштампај
list-share = Подели
list-copy = Копирај линк
list-copied = Линк је копиран.
list-mail = Пошаљи имејлом
list-clear = Испразни листу
list-share-hint = Ко има линк, види ову листу. У линку су само понуде, без бележака и ништа о вама.
list-show = Језици на папиру
list-second = Други језик:
list-both = оба један поред другог
list-only = само { $language }
list-up = Горе
list-down = Доле
list-remove = Уклони
list-note = Белешка за штампу
list-loading = Учитава се…
list-gone = Ове понуде више нема: { $name }
list-failed = Ова понуда тренутно није могла да се учита. Молимо учитајте страницу поново касније: { $name }
list-address = Ова листа на интернету:
list-keep-title = Задржите листу
list-keep = Задржи на овом уређају
list-keep-hint = Без квачице листа је само у адреси ове странице и нестаје кад затворите прозор. Са квачицом прегледач чува понуде и ваше белешке на овом уређају, ништа друго. Ко користи уређај, тада може да их види.
list-kept = Листа је сачувана на овом уређају.
list-not-kept = Овај прегледач не дозвољава чување.
list-forget = Избриши са овог уређаја
list-forgotten = Избрисано. На овом уређају више није сачувана ниједна листа.
list-other = На овом уређају је већ сачувана друга листа. Ако задржите и ову, обе постају једна.
list-other-open = Погледај сачувану листу
