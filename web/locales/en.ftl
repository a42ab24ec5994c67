### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = What are you looking for?
start-text = { $count ->
    [one] One offer for people who are new here – and for everyone who supports them.
   *[other] { $count } offers for people who are new here – and for everyone who supports them.
}
browse-categories = By topic
browse-towns = By town

## Suche
search-label = Search all offers
search-button = Search
search-hint = For example “German course with childcare” or “flat”. Results appear while you type.
search-loading = The search is loading …
search-unavailable = The search cannot be reached at the moment
search-retry = Try again
search-failed = The search could not be loaded. All offers are also in the lists by topic and by town.
suggestions-label = Suggestions
suggestions = { $count ->
    [one] one suggestion
   *[other] { $count } suggestions
}
suggestion-offer = Offer

## Ergebnisse
offers = { $count ->
    [one] one offer
   *[other] { $count } offers
}
offers-word = { $count ->
    [one] offer
   *[other] offers
}
all-offers = { $count ->
    [one] One offer
   *[other] All { $count } offers
}
found = { $count ->
    [0] No offer found
    [one] One offer found
   *[other] { $count } offers found
}
show-more = Show more offers ({ $shown } of { $total })
did-you-mean = Did you mean “{ $name }”?
corrected-hits = These are the results for it.

## Filter
filters = Filters
open-filters = { $count ->
    [0] Filters
   *[other] Filters ({ $count } selected)
}
show-results = { $count ->
    [0] No offer
    [one] Show one offer
   *[other] Show { $count } offers
}
active-filters = Selected filters
remove-filter = Remove filter:
clear-filters = Remove all filters
facet-category = Topic
facet-municipality = Town
facet-language = Language of the offer
facet-target-group = For whom
facet-mode = How it takes place
close = Close
sort-by = Sort by
sort-relevance = Best matches
sort-near = Distance
sort-checked = Last checked
sort-title = A to Z
sort-from = from
choose-town = Choose a town
my-location = My location
use-my-location = Use my location
location-unknown = Your location is not known. Please choose a town.
narrow-list = Narrow the list
show-all-values = Show all { $count }
show-fewer-values = Show fewer
municipality-not-stated = Place not stated
language-not-stated = Language not stated
not-stated = not stated

## Nichts gefunden
nothing-hint = We found nothing for this. This may help:
drop-facet = { $count ->
    [one] Without the filter “{ $facet }”: one offer
   *[other] Without the filter “{ $facet }”: { $count } offers
}
in-neighbouring-towns = { $count ->
    [one] Also in neighbouring towns: one offer
   *[other] Also in neighbouring towns: { $count } offers
}
drop-query = Clear the search words, keep the filters
start-again = Start again
first-steps-hint = Not sure where to begin? Here people will help you on:
help-in-person = Help in person

## Karte eines Angebots
fact-where = Where
fact-languages = Languages
fact-cost = Cost
county-wide = in all of { $name }
serves = for { $name }
serves-towns = for { $count } towns
place-not-stated = please ask
cost-free = free
cost-partly = partly free
cost-paid = there is a fee
registration-required = registration needed
registration-not-required = no registration needed
mode-on-site = on site
mode-phone = by phone
mode-online = online
mode-home-visit = home visit
status-planned = planned
status-paused = paused
status-ended = ended
for-professionals = for professionals and volunteers
volunteers-wanted = volunteers wanted
save-offer = Save
machine-translated = machine-translated
call = Call:
fact-wheelchair = Wheelchair access
as-of = as of { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

## Sprachen
language-am = Amharic
language-ar = Arabic
language-az = Azerbaijani
language-bg = Bulgarian
language-bn = Bengali
language-bs = Bosnian
language-ckb = Kurdish (Sorani)
language-cs = Czech
language-de = German
language-de-simple = Easy German
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian (Farsi)
language-fa-AF = Dari
language-fr = French
language-gsg = German Sign Language
language-ha = Hausa
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-hu = Hungarian
language-hy = Armenian
language-ig = Igbo
language-it = Italian
language-ja = Japanese
language-ka = Georgian
language-kk = Kazakh
language-kmr = Kurdish (Kurmanji)
language-ko = Korean
language-ku = Kurdish
language-lt = Lithuanian
language-lv = Latvian
language-mk = Macedonian
language-mn = Mongolian
language-nl = Dutch
language-pa = Punjabi
language-pl = Polish
language-prs = Dari
language-ps = Pashto
language-pt = Portuguese
language-rmy = Romani
language-ro = Romanian
language-rom = Romani
language-ru = Russian
language-si = Sinhala
language-sk = Slovak
language-sl = Slovenian
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-sw = Swahili
language-ta = Tamil
language-th = Thai
language-ti = Tigrinya
language-tl = Tagalog
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-uz = Uzbek
language-vi = Vietnamese
language-wo = Wolof
language-zh = Chinese

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Skip to content
choose-language = Choose language
search-placeholder = Search …
start-page = Start
breadcrumb = You are here
footer-note = We cannot guarantee that everything is still right. Please ask the provider before you set out.
report-mistake = Report a mistake
imprint = Legal notice
privacy = Privacy
welcome = Welcome! Find offers for people who are new here.
start-text-short = Offers for people who are new here: German courses, advice, places to meet and more.
start-description = German courses, advice, places to meet, help with authorities and housing: offers for people who are new here.
no-script = The search needs JavaScript and a recent browser. Without it, the lists by topic and by town lead to all offers.
not-found = This page is gone. You will find all offers on the start page.
narrow-languages = Search for a language
no-language = This language is not available here.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: one offer for people who are new here.
   *[other] { $name }: { $count } offers for people who are new here.
}
category-empty = There is no offer for this topic yet.
category-in = { $name } – { $municipality }
narrower-categories = More precisely
category-towns = In my town
all-of-category = All offers for this topic
same-category-everywhere = See the whole topic
all-offers-in = In and for { $name }
place-title = Offers in { $name }
offers-in = In and for { $name }
offers-county-wide = In all of { $name }
also-without-place = { $count ->
    [one] And one offer without a stated place
   *[other] And { $count } offers without a stated place
}
without-place-title = Offers without a stated place
without-place-hint = Nobody has stated where these offers take place or which towns they serve. Please ask.
browse-helpers = For everyone who helps
search-within = Search and filter in this list
also-nearby = Also nearby

## Angebot
offer-what = What is it about?
offer-next-steps = What to do
offer-facts = At a glance
offer-contact = Contact
offer-provider = Provider
offer-partners = Also taking part
offer-similar = Similar offers
status-planned-hint = Planned: this offer has been announced and has not begun yet.
status-paused-hint = Paused: this offer does not take place at the moment.
for-professionals-hint = This offer is meant for professionals and volunteers.
write-mail = Write:
open-web = Web page:
contact-not-stated = No contact is stated.
source = Source:
fact-for = For whom
fact-when = When
fact-teaches = Teaches
fact-interpreting = Interpreting
fact-registration = Registration
fact-volunteers = Take part
fact-names = Also known as
fact-valid-until = Valid until
yes = yes
no = no
gender-women = only for women and girls
gender-men = only for men and boys
age-range = { $min } to { $max } years
age-from = from { $min } years
age-to = up to { $max } years
teaching-range = { $language }, level { $min } to { $max }
teaching-level = { $language }, level { $level }
interpreting-available = possible
interpreting-by-visitor = possible; you can order it yourself
interpreting-by-institution = possible; an authority, school or advice centre orders it
interpreting-none = not possible
from-to = { $start } to { $end }
from-date = from { $start }
until-date = until { $end }
weekday-mo = Mon
weekday-tu = Tue
weekday-we = Wed
weekday-th = Thu
weekday-fr = Fri
weekday-sa = Sat
weekday-su = Sun
public-holidays = public holidays
closed = closed

## Erklärungen
accessibility = Accessibility
accessibility-scope = This statement is about the portal “{ $name }”.
accessibility-full = The portal meets the accessibility requirements.
accessibility-partial = The portal meets most of the accessibility requirements.
accessibility-none = The portal does not meet the accessibility requirements yet.
accessibility-not-assessed = How accessible the portal is has not been checked yet.
accessibility-gaps = What is not accessible yet
binding-german = The German version is binding.
barrier-report = Report a barrier
barrier-intro = Is there anything on this website that you cannot read, hear or use? Write to us. You can also ask for something in another form.
barrier-message = Your message
barrier-page = Page:
barrier-what = What does not work? What are you using, for example a phone or a screen reader?
barrier-hint = Your e-mail program opens with this text. Nothing is sent until you press “Send” there.
barrier-send = Open e-mail
barrier-mail = Or write directly to:
plain-language = Easy to read
sign-language = Sign language
sign-language-none = There are no videos in German Sign Language here yet.
sign-language-ask = Do you need information in sign language? Ask us.
imprint-missing = There is no legal notice yet.
privacy-full = Privacy notice of the operator

## Offene Daten
data-title = Open data
data-description = All offers of this portal as downloads: as a table and as JSON.
data-intro = { $count ->
    [one] Here you can download the offer of this portal.
   *[other] Here you can download all { $count } offers of this portal.
}
data-csv = Table (CSV)
data-csv-about = One line for each offer. Opens in Excel and LibreOffice.
data-json = JSON
data-json-about = For programs: in the format HSDS 3.0 (Open Referral), with stable identifiers.
data-feed = News (Atom feed)
data-feed-about = New and changed offers for feed readers. Each topic has such a feed, too.
data-use = What you may do with them
data-licence = The facts are under this licence:
data-licence-none = Nothing is stated about rights of use. Please ask who runs this portal.
data-contacts = Contacts are offices only, never names of people. The files are made anew with each update of the portal.
feed-title = New and changed: { $name }

## Ohne Netz
offline-title = No connection
offline-text = This page is not stored on your device. Pages you have already visited, and the search, also work without the internet.
offline-search = To the search

## Erste Schritte
first-steps-call = New here? Start here
first-steps-call-text = What to do first, step by step – from the town hall to the German course.
first-steps-title = First steps
first-steps-lead = Are you new in Germany? These steps come first, in this order if you can. For each of them you find places that help you.

## Angebot: wann, wo, weitergeben
open-now = Open now, until { $time }
opens-next = Closed now. Opens { $date } at { $time }.
closed-now = Closed now
calendar-file = Add to calendar
map-link = See it on a map
map-note = goes to openstreetmap.org
checked-long-ago = Last checked: { $date }. That was a long time ago. Please ask before you set out.
elsewhere-title = Do you live in another town?
elsewhere-hint = This offer is for { $name }. Elsewhere, these are there for you:
offer-onward = More like this
read-aloud = Read aloud
read-pause = Pause
read-resume = Go on reading
read-stop = Stop reading
print-page = Print
share-page = Share
link-copied = The link has been copied.
link-not-copied = The link could not be copied. It stands at the top of your browser.
qr-code = QR code
qr-hint = Point the camera of a phone at it: it opens this page.
report-subject = Mistake in the offer { $name }
report-body = What is wrong?

## Schutz
exit-now = Leave this page quickly
exit-key = or press Esc three times
traces-title = So that nobody sees you were here
traces-hint = Your browser remembers the pages you visit. Clear the history afterwards: on a computer usually with Ctrl + Shift + Delete, on a phone in the browser's settings. A private window is better still: it remembers nothing.

## Wörter
words-title = Words explained simply
words-hint = Words and abbreviations that you meet in offers and letters.
all-words = All words

## Meine Liste
my-list = My list
my-list-count = My list ({ $count })
list-description = Collect offers, print them in two languages and pass them on.
list-no-script = The list needs JavaScript and an up-to-date browser.
list-empty = Your list is still empty. Choose “Save” on an offer and it will appear here.
list-find = Find offers
list-added = “{ $name }” is now on your list.
list-removed = “{ $name }” is no longer on your list.
list-full = Your list is full. Please remove an offer first.
list-moved = “{ $name }” is now at position { $count }.
list-cleared = Your list is now empty.
list-undo = Undo
list-print = Print
list-share = Share
list-copy = Copy link
list-copied = The link is copied.
list-mail = Send by email
list-clear = Clear list
list-share-hint = Anyone who has the link sees this list. The link holds only the offers, no notes and nothing about you.
list-show = Languages on the sheet
list-second = Second language:
list-both = both side by side
list-only = only { $language }
list-up = Move up
list-down = Move down
list-remove = Remove
list-note = Note for the printout
list-loading = Loading …
list-gone = This offer no longer exists: { $name }
list-failed = This offer could not be loaded just now. Please reload the page later: { $name }
list-address = This list on the web:
list-keep-title = Keep the list
list-keep = Keep on this device
list-keep-hint = Without the tick, the list is only in the address of this page and is gone when you close the window. With the tick, your browser stores the offers and your notes on this device, and nothing else. Anyone who uses the device can then see them.
list-kept = The list is stored on this device.
list-not-kept = This browser does not allow storing.
list-forget = Delete from this device
list-forgotten = Deleted. No list is stored on this device any more.
list-other = Another list is already stored on this device. If you keep this one too, both become one.
list-other-open = See the stored list
