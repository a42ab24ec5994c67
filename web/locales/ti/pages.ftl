# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = ብዊልቸር ክእቶ ይከኣል
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
