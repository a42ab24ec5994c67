### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = እንታይ ትደልዩ ኣለኹም?
start-text = { $count ->
    [one] { $count } ኣገልግሎት ንሓደስቲ መጻእቲ – ከምኡውን ንኹሎም ዝሕግዝዎም።
   *[other] { $count } ኣገልግሎታት ንሓደስቲ መጻእቲ – ከምኡውን ንኹሎም ዝሕግዝዎም።
}
browse-categories = ብኣርእስቲ
browse-towns = ብከተማ

## Suche
search-label = ኣብ ኩሎም ኣገልግሎታት ድለዩ
search-button = ድለዩ
search-hint = ንኣብነት “ኮርስ ጀርመንኛ ምስ ክንክን ቆልዑ” ወይ “ገዛ”። ክትጽሕፉ ከለኹም ውጽኢት ይርአ።
search-loading = ምድላይ ይዳሎ ኣሎ …
search-unavailable = ምድላይ ሕጂ ኣይሰርሕን ኣሎ
search-retry = ከም ብሓድሽ ፈትኑ
search-failed = ምድላይ ክኽፈት ኣይከኣለን። ኩሎም ኣገልግሎታት ኣብ ዝርዝር ኣርእስትታትን ከተማታትን እውን ይርከቡ።
suggestions-label = እማመታት
suggestions = { $count ->
    [one] { $count } እማመ
   *[other] { $count } እማመታት
}
suggestion-offer = ኣገልግሎት

## Ergebnisse
offers = { $count ->
    [one] { $count } ኣገልግሎት
   *[other] { $count } ኣገልግሎታት
}
offers-word = { $count ->
    [one] ኣገልግሎት
   *[other] ኣገልግሎታት
}
all-offers = { $count ->
    [one] { $count } ኣገልግሎት
   *[other] ኩሎም { $count } ኣገልግሎታት
}
found = { $count ->
    [0] ዝኾነ ኣገልግሎት ኣይተረኽበን
    [one] { $count } ኣገልግሎት ተረኺቡ
   *[other] { $count } ኣገልግሎታት ተረኺቦም
}
show-more = ተወሳኺ ኣርእዩ ({ $shown } ካብ { $total })
did-you-mean = “{ $name }” ማለትኩም ድዩ?
corrected-hits = እዚ ውጽኢት ናይቲ ቃል እዩ።

## Filter
filters = ምርጫታት
open-filters = { $count ->
    [0] ምርጫታት
   *[other] ምርጫታት ({ $count } ተመሪጾም)
}
show-results = { $count ->
    [0] ኣገልግሎት የለን
    [one] { $count } ኣገልግሎት ኣርእዩ
   *[other] { $count } ኣገልግሎታት ኣርእዩ
}
active-filters = ዝመረጽኩምዎም
remove-filter = ምርጫ ኣጥፍኡ፦
clear-filters = ኩሎም ምርጫታት ኣጥፍኡ
facet-category = ኣርእስቲ
facet-municipality = ከተማ
facet-language = ቋንቋ ኣገልግሎት
facet-target-group = ንመን
facet-mode = ብኸመይ ይወሃብ
close = ዕጸዉ
sort-by = ቅደም ተኸተል
sort-relevance = ዝበለጸ ውጽኢት
sort-near = ዝቐረበ
sort-checked = ኣብ ቀረባ ግዜ ዝተመርመረ
sort-title = ካብ A ክሳዕ Z
sort-from = ርሕቀት ካብ
choose-town = ከተማ ምረጹ
my-location = ኣነ ዘለኹዎ ቦታ
use-my-location = ዘለኹዎ ቦታ ተጠቐሙ
location-unknown = ዘለኹምዎ ቦታ ኣይተፈልጠን። በጃኹም ከተማ ምረጹ።
narrow-list = ኣብ ዝርዝር ድለዩ
show-all-values = ኩሎም ኣርእዩ ({ $count })
show-fewer-values = ዝወሓደ ኣርእዩ
municipality-not-stated = ቦታ ኣይተጠቕሰን
language-not-stated = ቋንቋ ኣይተጠቕሰን
not-stated = ኣይተጠቕሰን

## Nichts gefunden
nothing-hint = ብዛዕባ እዚ ዝረኸብናዮ የለን። እዚ ክሕግዘኩም ይኽእል እዩ፦
drop-facet = { $count ->
    [one] ብዘይ ምርጫ “{ $facet }”፦ { $count } ኣገልግሎት
   *[other] ብዘይ ምርጫ “{ $facet }”፦ { $count } ኣገልግሎታት
}
in-neighbouring-towns = { $count ->
    [one] ኣብ ጎረባብቲ ከተማታት እውን፦ { $count } ኣገልግሎት
   *[other] ኣብ ጎረባብቲ ከተማታት እውን፦ { $count } ኣገልግሎታት
}
drop-query = ዝጸሓፍኩምዎ ቃል ኣጥፍኡ፣ ምርጫታት ይጽናሕ
start-again = ካብ መጀመርታ ጀምሩ
first-steps-hint = ካበይ ከም ትጅምሩ ኣይትፈልጡን ዲኹም? ኣብዚ ሓገዝ ትረኽቡ፦
help-in-person = ብኣካል ዝወሃብ ሓገዝ

## Karte eines Angebots
fact-where = ቦታ
fact-languages = ቋንቋታት
fact-cost = ዋጋ
county-wide = ኣብ መላእ { $name }
serves = ንነበርቲ { $name }
serves-towns = ንነበርቲ { $count } ከተማታት
place-not-stated = በጃኹም ሕተቱ
cost-free = ብነጻ
cost-partly = ብኸፊል ብነጻ
cost-paid = ብክፍሊት
registration-required = ምዝገባ የድሊ
registration-not-required = ምዝገባ ኣየድልን
mode-on-site = ብኣካል
mode-phone = ብተሌፎን
mode-online = ብኢንተርነት
mode-home-visit = ምብጻሕ ኣብ ገዛ
status-planned = ተመዲቡ
status-paused = ንግዚኡ ጠጠው ኢሉ
status-ended = ተወዲኡ
for-professionals = ንሰብ ሞያን ወለንተኛታትን
volunteers-wanted = ወለንተኛታት ይድለዩ
save-offer = ዓቅቡ
machine-translated = ብማሽን ዝተተርጎመ
call = ደውሉ፦
fact-wheelchair = ብዊልቸር ክእቶ ይከኣል
as-of = ዕለት ሓበሬታ፦ { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] ጥሪ
    [2] ለካቲት
    [3] መጋቢት
    [4] ሚያዝያ
    [5] ግንቦት
    [6] ሰነ
    [7] ሓምለ
    [8] ነሓሰ
    [9] መስከረም
    [10] ጥቅምቲ
    [11] ሕዳር
   *[12] ታሕሳስ
}

## Sprachen
language-am = ኣምሓርኛ
language-ar = ዓረብኛ
language-az = ኣዘርባጃንኛ
language-bg = ቡልጋርኛ
language-bn = ቤንጋሊ
language-bs = ቦስንኛ
language-ckb = ኩርድኛ (ሶራኒ)
language-cs = ቸክኛ
language-de = ጀርመንኛ
language-de-simple = ቀሊል ጀርመንኛ
language-el = ግሪኽኛ
language-en = እንግሊዝኛ
language-es = ስጳንኛ
language-fa = ፋርስኛ
language-fa-AF = ዳሪ
language-fr = ፈረንሳይኛ
language-gsg = ቋንቋ ምልክት ጀርመን
language-ha = ሃውሳ
language-he = እብራይስጥኛ
language-hi = ሂንዲ
language-hr = ክሮኣትኛ
language-hu = ሃንጋርኛ
language-hy = ኣርመንኛ
language-ig = ኢግቦ
language-it = ጥልያንኛ
language-ja = ጃፓንኛ
language-ka = ጆርጅያንኛ
language-kk = ካዛክኛ
language-kmr = ኩርድኛ (ኩርማንጂ)
language-ko = ኮርይኛ
language-ku = ኩርድኛ
language-lt = ሊትዌንኛ
language-lv = ላትቭኛ
language-mk = መቄዶንኛ
language-mn = ሞንጎልኛ
language-nl = ሆላንድኛ
language-pa = ፑንጃቢ
language-pl = ፖላንድኛ
language-prs = ዳሪ
language-ps = ፓሽቶ
language-pt = ፖርቱጋልኛ
language-rmy = ሮማኒ
language-ro = ሩማንኛ
language-rom = ሮማኒ
language-ru = ሩስኛ
language-si = ሲንሃላ
language-sk = ስሎቫክኛ
language-sl = ስሎቬንኛ
language-so = ሶማልኛ
language-sq = ኣልባንኛ
language-sr = ሰርብኛ
language-sw = ስዋሂሊ
language-ta = ታሚል
language-th = ታይኛ
language-ti = ትግርኛ
language-tl = ታጋሎግ
language-tr = ቱርክኛ
language-uk = ዩክሬንኛ
language-ur = ኡርዱ
language-uz = ኡዝበክኛ
language-vi = ቬትናምኛ
language-wo = ዎሎፍ
language-zh = ቻይንኛ

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = ናብ ትሕዝቶ ሕለፉ
choose-language = ቋንቋ ምረጹ
search-placeholder = ድለዩ …
start-page = መጀመርታ ገጽ
breadcrumb = ኣብዚ ኣለኹም
footer-note = ኩሉ ሓበሬታ ልክዕ ምዃኑ ከነረጋግጽ ኣይንኽእልን ኢና። ቅድሚ ምኻድኩም በጃኹም ነቲ ኣገልግሎት ዝህብ ትካል ሕተቱ።
report-mistake = ጌጋ ሓብሩ
imprint = ሕጋዊ ሓበሬታ
privacy = ምሕላው ውልቃዊ ሓበሬታ
welcome = እንቋዕ ብደሓን መጻእኩም! ኣብዚ ንሓደስቲ መጻእቲ ዝኾኑ ኣገልግሎታት ትረኽቡ።
start-text-short = ኣገልግሎታት ንሓደስቲ መጻእቲ፦ ኮርስ ጀርመንኛ፣ ምኽሪ፣ መራኸቢ ቦታታትን ካልእን።
start-description = ኮርስ ጀርመንኛ፣ ምኽሪ፣ መራኸቢ ቦታታት፣ ሓገዝ ኣብ ጉዳያት ቤት ጽሕፈትን ገዛ ምድላይን፦ ኣገልግሎታት ንሓደስቲ መጻእቲ።
no-script = ምድላይ JavaScript ከምኡውን ሓድሽ ብራውዘር የድልዮ። ብዘይኡ እውን ኩሎም ኣገልግሎታት ኣብ ዝርዝር ኣርእስትታትን ከተማታትን ይርከቡ።
not-found = እዚ ገጽ ድሕሪ ሕጂ የለን። ኩሎም ኣገልግሎታት ኣብ መጀመርታ ገጽ ይርከቡ።
narrow-languages = ቋንቋ ድለዩ
no-language = እዚ ቋንቋ ኣብዚ የለን።

## Thema und Ort
category-description = { $count ->
    [one] { $name }፦ { $count } ኣገልግሎት ንሓደስቲ መጻእቲ።
   *[other] { $name }፦ { $count } ኣገልግሎታት ንሓደስቲ መጻእቲ።
}
category-empty = ኣብዚ ኣርእስቲ ክሳዕ ሕጂ ኣገልግሎት የለን።
category-in = { $name } – { $municipality }
narrower-categories = ንኡሳን ኣርእስትታት
category-towns = ኣብ ከተማይ
all-of-category = ኩሎም ኣገልግሎታት ናይዚ ኣርእስቲ
same-category-everywhere = መላእ ኣርእስቲ ርኣዩ
all-offers-in = ኩሎም ኣገልግሎታት ኣብ { $name } ወይ ንነበርታ
place-title = ኣገልግሎታት ኣብ { $name }
offers-in = ኣብ { $name } ወይ ንነበርታ
offers-county-wide = ኣብ መላእ { $name }
also-without-place = { $count ->
    [one] ከምኡውን ቦታኡ ዘይተጠቕሰ { $count } ኣገልግሎት
   *[other] ከምኡውን ቦታኦም ዘይተጠቕሰ { $count } ኣገልግሎታት
}
without-place-title = ቦታኦም ዘይተጠቕሰ ኣገልግሎታት
without-place-hint = እዞም ኣገልግሎታት ኣበይ ከም ዝወሃቡ ወይ ንኣየኖት ከተማታት ምዃኖም ኣይተጠቕሰን። በጃኹም ሕተቱ።
browse-helpers = ንኹሎም ዝሕግዙ
search-within = ኣብዚ ዝርዝር ድለዩን ምረጹን
also-nearby = ኣብ ከባቢ እውን

## Angebot
offer-what = እዚ ኣገልግሎት እንታይ እዩ?
offer-next-steps = እንታይ ክትገብሩ ኣለኩም?
offer-facts = ብሓጺሩ
offer-contact = መራኸቢ
offer-provider = ኣገልግሎት ዝህብ
offer-partners = ተሓባበርቲ
offer-similar = ተመሳሰልቲ ኣገልግሎታት
status-planned-hint = ተመዲቡ፦ እዚ ኣገልግሎት ተሓቢሩ ኣሎ፣ ግን ገና ኣይጀመረን።
status-paused-hint = ንግዚኡ ጠጠው ኢሉ፦ እዚ ኣገልግሎት ኣብዚ ግዜ እዚ ኣይወሃብን እዩ።
for-professionals-hint = እዚ ኣገልግሎት ንሰብ ሞያን ወለንተኛታትን እዩ።
write-mail = ጽሓፉ፦
open-web = መርበብ ሓበሬታ፦
contact-not-stated = መራኸቢ ኣይተጠቕሰን።
source = ምንጪ፦
fact-for = ንመን
fact-when = መዓስ
fact-teaches = ትምህርቲ ቋንቋ
fact-interpreting = ኣስተርጓሚ
fact-registration = ምዝገባ
fact-volunteers = ተሳትፎ
fact-names = ካልእ ኣስማት
fact-valid-until = ክሳዕ መዓስ
yes = እወ
no = ኣይፋልን
gender-women = ንደቂ ኣንስትዮን ኣዋልድን ጥራይ
gender-men = ንደቂ ተባዕትዮን ኣወዳትን ጥራይ
age-range = ካብ { $min } ክሳዕ { $max } ዓመት
age-from = ካብ { $min } ዓመት ንላዕሊ
age-to = ክሳዕ { $max } ዓመት
teaching-range = { $language }፣ ደረጃ { $min } ክሳዕ { $max }
teaching-level = { $language }፣ ደረጃ { $level }
interpreting-available = ኣሎ
interpreting-by-visitor = ኣሎ፤ ባዕልኹም ክትጽውዕዎ ትኽእሉ
interpreting-by-institution = ኣሎ፤ ቤት ጽሕፈት መንግስቲ፣ ቤት ትምህርቲ ወይ ቤት ጽሕፈት ምኽሪ ይጽውዖ
interpreting-none = የለን
from-to = ካብ { $start } ክሳዕ { $end }
from-date = ካብ { $start } ጀሚሩ
until-date = ክሳዕ { $end }
weekday-mo = ሰኑይ
weekday-tu = ሰሉስ
weekday-we = ረቡዕ
weekday-th = ሓሙስ
weekday-fr = ዓርቢ
weekday-sa = ቀዳም
weekday-su = ሰንበት
public-holidays = ህዝባዊ በዓላት
closed = ዕጹው

## Erklärungen
accessibility = ተበጻሕነት
accessibility-scope = እዚ መግለጺ ንመርበብ ሓበሬታ “{ $name }” ይምልከት።
accessibility-full = እዚ መርበብ ሓበሬታ ንጠለባት ተበጻሕነት የማልእ።
accessibility-partial = እዚ መርበብ ሓበሬታ ንዝበዝሑ ጠለባት ተበጻሕነት የማልእ።
accessibility-none = እዚ መርበብ ሓበሬታ ንጠለባት ተበጻሕነት ገና ኣየማልእን።
accessibility-not-assessed = ተበጻሕነት ናይዚ መርበብ ሓበሬታ ገና ኣይተመርመረን።
accessibility-gaps = ገና ተበጻሒ ዘይኮነ
binding-german = ሕጋዊ ተቐባልነት ዘለዎ እቲ ብጀርመንኛ ዝተጻሕፈ እዩ።
barrier-report = ዕንቅፋት ሓብሩ
barrier-intro = ኣብዚ መርበብ ሓበሬታ ከተንብብዎ፣ ክትሰምዕዎ ወይ ክትጥቀሙሉ ዘይትኽእሉ ነገር ኣሎ ድዩ? ጽሓፉልና። በዚ መንገዲ ትሕዝቶ ብኻልእ ቅርጺ እውን ክትሓቱ ትኽእሉ።
barrier-message = መልእኽትኹም
barrier-page = ገጽ፦
barrier-what = እንታይ ኣይሰርሕን ኣሎ? ብምንታይ ኢኹም ኢንተርነት ትጥቀሙ፣ ንኣብነት ብሞባይል ወይ ጽሑፍ ዘንብብ ፕሮግራም?
barrier-hint = ፕሮግራም ኢመይልኩም ምስዚ ጽሑፍ ይኽፈት። ክሳዕ ኣብኡ “ስደድ” እትጥውቑ ዝኾነ ነገር ኣይለኣኽን።
barrier-send = ኢመይል ክፈቱ
barrier-mail = ወይ ብቐጥታ ጽሓፉ ናብ፦
plain-language = ቀሊል ጀርመንኛ
sign-language = ቋንቋ ምልክት
sign-language-none = ኣብዚ ክሳዕ ሕጂ ብቋንቋ ምልክት ጀርመን ቪድዮታት የለን።
sign-language-ask = ብቋንቋ ምልክት ሓበሬታ የድልየኩም ድዩ? ሕተቱና።
imprint-missing = ሕጋዊ ሓበሬታ ገና የለን።
privacy-full = መግለጺ ምሕላው ውልቃዊ ሓበሬታ ናይቲ ኣካያዲ

## Offene Daten
data-title = ክፉት ዳታ
data-description = ኩሎም ኣገልግሎታት ናይዚ መርበብ ሓበሬታ ከተውርድዎም ትኽእሉ፦ ከም ሰሌዳን ከም JSONን።
data-intro = { $count ->
    [one] ኣገልግሎት ናይዚ መርበብ ሓበሬታ ኣብዚ ከተውርድዎ ትኽእሉ።
   *[other] ኩሎም { $count } ኣገልግሎታት ናይዚ መርበብ ሓበሬታ ኣብዚ ከተውርድዎም ትኽእሉ።
}
data-csv = ሰሌዳ (CSV)
data-csv-about = ንነፍሲ ወከፍ ኣገልግሎት ሓደ መስመር። ብ Excel ከምኡውን ብ LibreOffice ይኽፈት።
data-json = JSON
data-json-about = ንፕሮግራማት፦ ብቅርጺ HSDS 3.0 (Open Referral)፣ ምስ ዘይቀያየር መለለዪታት።
data-feed = ሓድሽ ዜና (Atom feed)
data-feed-about = ሓደስትን ዝተቐየሩን ኣገልግሎታት ንመንበቢ feed። ነፍሲ ወከፍ ኣርእስቲ እውን ከምዚ ዝበለ feed ኣለዎ።
data-use = በዚ ዳታ እንታይ ክትገብሩ ይፍቀደኩም
data-licence = እዚ ሓበሬታ ብዚ ፍቓድ ይወሃብ፦
data-licence-none = ብዛዕባ መሰል ኣጠቓቕማ ዝተጠቕሰ የለን። በጃኹም ነቲ ኣካያዲ ሕተቱ።
data-contacts = ከም መራኸቢ ቤት ጽሕፈታት ጥራይ ተጠቒሶም ኣለዉ፣ ኣስማት ሰባት ግን የለን። እቶም ፋይላት እዚ መርበብ ሓበሬታ ኣብ ዝሕደሰሉ ግዜ ኩሉ እንደገና ይዳለዉ።
feed-title = ሓድሽን ዝተቐየረን፦ { $name }

## Ohne Netz
offline-title = መስመር የለን
offline-text = እዚ ገጽ ኣብ መሳርሒኹም ኣይተዓቀበን። ቅድሚ ሕጂ ዝረኣኹምዎም ገጻትን ምድላይን ብዘይ ኢንተርነት እውን ይሰርሑ።
offline-search = ናብ ምድላይ

## Erste Schritte
first-steps-call = ሓደስቲ ዲኹም? ኣብዚ ጀምሩ
first-steps-call-text = ፈለማ እንታይ ትገብሩ፣ ስጉምቲ ብስጉምቲ – ካብ ቤት ጽሕፈት ከተማ ክሳዕ ኮርስ ጀርመንኛ።
first-steps-title = ቀዳሞት ስጉምትታት
first-steps-lead = ኣብ ጀርመን ሓደስቲ ዲኹም? እዞም ስጉምትታት ይቕድሙ፣ እንተተኻኢሉ በዚ ቅደም ተኸተል። ንነፍሲ ወከፍ ስጉምቲ ዝሕግዙኹም ቦታታት ትረኽቡ።

## Angebot: wann, wo, weitergeben
open-now = ሕጂ ክፉት እዩ፣ ክሳዕ ሰዓት { $time }
opens-next = ሕጂ ዕጹው እዩ። { $date } ሰዓት { $time } ይኽፈት።
closed-now = ሕጂ ዕጹው እዩ
calendar-file = ናብ ካለንደር ወስኹ
map-link = ኣብ ካርታ ርኣዩ
map-note = ናብ openstreetmap.org ይወስድ
checked-long-ago = ንመወዳእታ ግዜ ዝተመርመረሉ፦ { $date }። ነዊሕ ግዜ ሓሊፉ እዩ። ቅድሚ ምኻድኩም በጃኹም ሕተቱ።
elsewhere-title = ኣብ ካልእ ከተማ ዲኹም ትነብሩ?
elsewhere-hint = እዚ ኣገልግሎት ን { $name } እዩ። ኣብ ካልእ ቦታ እዞም ዝስዕቡ ይሕግዙኹም፦
offer-onward = ተወሳኺ ከምዚ ዝበለ
read-aloud = ብድምጺ ስምዑ
read-pause = ንግዚኡ ደው ኣብሉ
read-resume = ምስማዕ ቀጽሉ
read-stop = ምስማዕ ኣቋርጹ
print-page = ሕተሙ
share-page = ኣካፍሉ
link-copied = እቲ ሊንክ ተቐዲሑ ኣሎ።
link-not-copied = እቲ ሊንክ ክቕዳሕ ኣይከኣለን። ኣብ ላዕሊ ኣብቲ ብራውዘር ይርከብ።
qr-code = QR ኮድ
qr-hint = ካሜራ ናይ ተሌፎን ናብኡ ኣቕንዑ፦ እዚ ገጽ ይኽፈት።
report-subject = ጌጋ ኣብ ኣገልግሎት { $name }
report-body = እንታይ ጌጋ ኣሎ?

## Schutz
exit-now = ካብዚ ገጽ ቀልጢፍኩም ውጹ
exit-key = ወይ ሰለስተ ግዜ Esc
traces-title = ኣብዚ ከም ዝነበርኩም ሰብ ከይርኢ
traces-hint = ብራውዘር ዝረኣኹምዎም ገጻት ይዝክር። ድሕሪኡ ታሪኽ ኣጥፍኡ፦ ኣብ ኮምፒተር መብዛሕትኡ ግዜ ብ Ctrl + Shift + Delete፣ ኣብ ተሌፎን ድማ ኣብ ቅጥዒታት ናይቲ ብራውዘር። ካብኡ ዝሓሸ ናይ ብሕቲ መስኮት (private) እዩ፦ ሽዑ ዋላ ሓደ ኣይዝክርን።

## Wörter
words-title = ቃላት ብቐሊሉ ዝተገልጹ
words-hint = ኣብ ኣገልግሎታትን ደብዳበታትን ዝርከቡ ቃላትን ሓጸርቲ ቃላትን።
all-words = ኩሎም ቃላት

## Meine Liste
my-list = ዝርዝረይ
my-list-count = ዝርዝረይ ({ $count })
list-description = ኣገልግሎታት ኣክቡ፣ ብክልተ ቋንቋ ሕተሙን ንኻልኦት ሃቡን።
list-no-script = እቲ ዝርዝር JavaScript ከምኡውን ሓድሽ ብራውዘር የድልዮ።
list-empty = ዝርዝርኩም ገና ባዶ እዩ። ኣብ ኣገልግሎት “ዓቅቡ” ምረጹ፣ ሽዑ ኣብዚ ይርአ።
list-find = ኣገልግሎታት ድለዩ
list-added = “{ $name }” ሕጂ ኣብ ዝርዝርኩም ኣሎ።
list-removed = “{ $name }” ድሕሪ ሕጂ ኣብ ዝርዝርኩም የለን።
list-full = ዝርዝርኩም መሊኡ እዩ። መጀመርታ ሓደ ኣገልግሎት ኣውጽኡ።
list-moved = “{ $name }” ሕጂ ኣብ መበል { $count } ቦታ ኣሎ።
list-cleared = ዝርዝርኩም ሕጂ ባዶ እዩ።
list-undo = ናብ ዝነበሮ መልሱ
list-print = ሕተሙ
list-share = ኣካፍሉ
list-copy = ሊንክ ቅድሑ
list-copied = እቲ ሊንክ ተቐዲሑ ኣሎ።
list-mail = ብኢመይል ስደዱ
list-clear = ዝርዝር ባዶ ግበሩ
list-share-hint = እቲ ሊንክ ዘለዎ ሰብ ነዚ ዝርዝር ይርእዮ። ኣብቲ ሊንክ እቶም ኣገልግሎታት ጥራይ ኣለዉ፣ መዘኻኸሪታትን ብዛዕባኹም ዝኾነ ነገርን የለን።
list-show = ቋንቋታት ኣብቲ ወረቐት
list-second = ካልኣይ ቋንቋ፦
list-both = ክልቲኦም ጎኒ ንጎኒ
list-only = { $language } ጥራይ
list-up = ንላዕሊ
list-down = ንታሕቲ
list-remove = ኣውጽኡ
list-note = መዘኻኸሪ ንሕታም
list-loading = ይጽዓን ኣሎ …
list-gone = እዚ ኣገልግሎት ድሕሪ ሕጂ የለን፦ { $name }
list-failed = እዚ ኣገልግሎት ሕጂ ክጽዓን ኣይከኣለን። በጃኹም ነቲ ገጽ ደሓር እንደገና ክፈትዎ፦ { $name }
list-address = እዚ ዝርዝር ኣብ ኢንተርነት፦
list-keep-title = ነቲ ዝርዝር ዓቅቡ
list-keep = ኣብዚ መሳርሒ ዓቅቡ
list-keep-hint = ምልክት እንተዘይገይርኩም፣ እቲ ዝርዝር ኣብ ኣድራሻ ናይዚ ገጽ ጥራይ እዩ ዝርከብ፣ መስኮት ምስ ዓጸኹምዎ ድማ ይጠፍእ። ምልክት እንተጌርኩም፣ ብራውዘርኩም ነቶም ኣገልግሎታትን መዘኻኸሪታትኩምን ኣብዚ መሳርሒ ይዕቅብ፣ ካልእ ዋላ ሓደ። ሽዑ ነዚ መሳርሒ ዝጥቀም ሰብ ክርእዮም ይኽእል።
list-kept = እቲ ዝርዝር ኣብዚ መሳርሒ ተዓቂቡ ኣሎ።
list-not-kept = እዚ ብራውዘር ምዕቃብ ኣይፈቅድን።
list-forget = ካብዚ መሳርሒ ኣጥፍኡ
list-forgotten = ጠፊኡ። ኣብዚ መሳርሒ ድሕሪ ሕጂ ዝተዓቀበ ዝርዝር የለን።
list-other = ኣብዚ መሳርሒ ካልእ ዝርዝር ድሮ ተዓቂቡ ኣሎ። ነዚ እውን እንተዓቂብኩምዎ፣ ክልቲኦም ሓደ ዝርዝር ይኾኑ።
list-other-open = ነቲ ዝተዓቀበ ዝርዝር ርኣዩ
