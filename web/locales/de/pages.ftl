# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

## Rahmen
skip-to-content = Zum Inhalt
choose-language = Sprache wählen
search-placeholder = Suchen …
start-page = Start
breadcrumb = Sie sind hier
footer-note = Alle Angaben ohne Gewähr. Bitte fragen Sie beim Anbieter nach, bevor Sie sich auf den Weg machen.
report-mistake = Fehler melden
imprint = Impressum
privacy = Datenschutz
welcome = Willkommen! Hier finden Sie Angebote für Menschen, die neu hier sind.
start-text-short = Angebote für Menschen, die neu hier sind: Deutschkurse, Beratung, Treffpunkte und mehr.
start-description = Deutschkurse, Beratung, Treffpunkte, Hilfe mit Behörden und Wohnung: Angebote für Menschen, die neu hier sind.
no-script = Die Suche braucht JavaScript und einen aktuellen Browser. Ohne sie führen die Listen nach Thema und nach Ort zu allen Angeboten.
not-found = Diese Seite gibt es nicht mehr. Auf der Startseite finden Sie alle Angebote.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: ein Angebot für Menschen, die neu hier sind.
   *[other] { $name }: { $count } Angebote für Menschen, die neu hier sind.
}
category-empty = Zu diesem Thema gibt es noch kein Angebot.
category-in = { $name } – { $municipality }
narrower-categories = Genauer
category-towns = In meinem Ort
all-of-category = Alle Angebote zu diesem Thema
same-category-everywhere = Das ganze Thema ansehen
all-offers-in = In und für { $name }
place-title = Angebote in { $name }
offers-in = In und für { $name }
offers-county-wide = Im ganzen { $name }
also-without-place = { $count ->
    [one] Dazu ein Angebot ohne Ortsangabe
   *[other] Dazu { $count } Angebote ohne Ortsangabe
}
without-place-title = Angebote ohne Ortsangabe
without-place-hint = Bei diesen Angeboten steht nicht fest, wo sie stattfinden oder für welche Orte sie da sind. Bitte nachfragen.

## Angebot
offer-what = Worum geht es?
offer-next-steps = So geht es
offer-facts = Auf einen Blick
offer-contact = Kontakt
offer-provider = Anbieter
offer-partners = Mit dabei
offer-similar = Ähnliche Angebote
status-planned-hint = Geplant: Dieses Angebot ist angekündigt und hat noch nicht begonnen.
status-paused-hint = Pausiert: Dieses Angebot findet zurzeit nicht statt.
for-professionals-hint = Dieses Angebot richtet sich an Fachkräfte und Ehrenamtliche.
write-mail = Schreiben:
open-web = Webseite:
contact-not-stated = Hierzu ist kein Kontakt angegeben.
source = Quelle:
fact-for = Für wen
fact-when = Wann
fact-teaches = Unterricht in
fact-interpreting = Dolmetschen
fact-registration = Anmeldung
fact-wheelchair = Mit dem Rollstuhl zugänglich
fact-volunteers = Mitmachen
fact-names = Auch bekannt als
fact-valid-until = Gültig bis
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
interpreting-by-visitor = möglich; Sie können es selbst bestellen
interpreting-by-institution = möglich; eine Behörde, Schule oder Beratungsstelle bestellt es
interpreting-none = nicht möglich
from-to = { $start } bis { $end }
from-date = ab { $start }
until-date = bis { $end }
weekday-mo = Mo
weekday-tu = Di
weekday-we = Mi
weekday-th = Do
weekday-fr = Fr
weekday-sa = Sa
weekday-su = So
public-holidays = Feiertage
closed = geschlossen
