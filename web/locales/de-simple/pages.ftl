# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

## Rahmen
skip-to-content = Zum Inhalt
choose-language = Sprache wählen
search-placeholder = Suchen …
start-page = Start
breadcrumb = Sie sind hier
footer-note = Vielleicht stimmt nicht mehr alles. Wir geben keine Garantie. Bitte fragen Sie zuerst dort nach. Gehen Sie erst dann los.
report-mistake = Fehler melden
imprint = Impressum
privacy = Datenschutz
welcome = Willkommen! Sind Sie neu hier? Hier finden Sie Angebote für Sie.
start-text-short = Sind Sie neu hier? Hier finden Sie Deutschkurse, Beratung, Treffpunkte und mehr.
start-description = Sind Sie neu hier? Hier finden Sie Deutschkurse, Beratung und Treffpunkte. Sie finden auch Hilfe mit Ämtern und mit der Wohnung.
no-script = Die Suche braucht JavaScript und einen neuen Browser. Geht die Suche bei Ihnen nicht? Dann nutzen Sie die Listen „Themen“ und „Orte“. Dort finden Sie alle Angebote.
not-found = Diese Seite gibt es nicht mehr. Alle Angebote finden Sie auf der Startseite.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: ein Angebot für Menschen, die neu hier sind.
   *[other] { $name }: { $count } Angebote für Menschen, die neu hier sind.
}
category-empty = Zu diesem Thema gibt es noch kein Angebot.
category-in = { $name } – { $municipality }
narrower-categories = Genauer suchen
category-towns = In meinem Ort
all-of-category = Alle Angebote zu diesem Thema
same-category-everywhere = Dieses Thema in allen Orten
all-offers-in = Alle Angebote in und für { $name }
place-title = Angebote in { $name }
offers-in = In und für { $name }
offers-county-wide = Im ganzen { $name }
also-without-place = { $count ->
    [one] Und noch ein Angebot: Ort unbekannt
   *[other] Und noch { $count } Angebote: Ort unbekannt
}
without-place-title = Angebote: Ort unbekannt
without-place-hint = Wo sind diese Angebote? Und für welche Orte sind sie da? Das wissen wir nicht. Bitte fragen Sie nach.

## Angebot
offer-what = Was ist das?
offer-next-steps = Das können Sie tun
offer-facts = Das Wichtigste
offer-contact = Kontakt
offer-provider = Wer macht das?
offer-partners = Wer macht noch mit?
offer-similar = Ähnliche Angebote
status-planned-hint = Dieses Angebot ist geplant. Es hat noch nicht begonnen.
status-paused-hint = Dieses Angebot macht gerade Pause. Es findet im Moment nicht statt.
for-professionals-hint = Dieses Angebot ist für Fachleute und Freiwillige.
write-mail = E-Mail schreiben:
open-web = Internetseite:
contact-not-stated = Wir haben hier leider keinen Kontakt.
source = Diese Informationen sind von:
fact-for = Für wen
fact-when = Wann
fact-teaches = Das lernen Sie
fact-interpreting = Dolmetschen
fact-registration = Anmeldung
fact-wheelchair = Mit dem Rollstuhl möglich
fact-volunteers = Mitmachen
fact-names = Andere Namen
fact-valid-until = Gilt bis
yes = ja
no = nein
gender-women = nur für Frauen und Mädchen
gender-men = nur für Männer und Jungen
age-range = { $min } bis { $max } Jahre
age-from = ab { $min } Jahren
age-to = bis { $max } Jahre
teaching-range = { $language }, Stufe { $min } bis { $max }
teaching-level = { $language }, Stufe { $level }
interpreting-available = möglich
interpreting-by-visitor = möglich: Sie können es selbst bestellen
interpreting-by-institution = möglich: Ein Amt, eine Schule oder eine Beratungsstelle bestellt es für Sie
interpreting-none = nicht möglich
from-to = { $start } bis { $end }
from-date = ab { $start }
until-date = bis { $end }
weekday-mo = Montag
weekday-tu = Dienstag
weekday-we = Mittwoch
weekday-th = Donnerstag
weekday-fr = Freitag
weekday-sa = Samstag
weekday-su = Sonntag
public-holidays = an Feiertagen
closed = geschlossen
