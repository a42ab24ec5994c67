# What the static pages say: offer, category, place, language choice. Does not travel to the search in the browser.

## Frame
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

## Category and place
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

## Offer
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
fact-wheelchair = Wheelchair access
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
