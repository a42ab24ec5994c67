### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Was suchen Sie?
start-text = { $count ->
    [one] Sind Sie neu hier? Oder helfen Sie anderen? Hier finden Sie ein Angebot.
   *[other] Sind Sie neu hier? Oder helfen Sie anderen? Hier finden Sie { $count } Angebote.
}
browse-categories = Themen
browse-towns = Orte

## Suche
search-label = In allen Angeboten suchen
search-button = Suchen
search-hint = Zum Beispiel: „Deutschkurs mit Kinderbetreuung“ oder „Wohnung“. Sie sehen die Ergebnisse schon beim Schreiben.
search-loading = Die Suche lädt …
search-unavailable = Die Suche geht gerade nicht
search-retry = Noch einmal versuchen
search-failed = Die Suche geht leider nicht. Sie finden alle Angebote auch in den Listen „Themen“ und „Orte“.
suggestions-label = Vorschläge
suggestions = { $count ->
    [one] ein Vorschlag
   *[other] { $count } Vorschläge
}
suggestion-offer = Angebot

## Ergebnisse
offers = { $count ->
    [one] ein Angebot
   *[other] { $count } Angebote
}
offers-word = { $count ->
    [one] Angebot
   *[other] Angebote
}
all-offers = { $count ->
    [one] Ein Angebot
   *[other] Alle { $count } Angebote
}
found = { $count ->
    [0] Kein Angebot gefunden
    [one] Ein Angebot gefunden
   *[other] { $count } Angebote gefunden
}
show-more = Mehr Angebote zeigen ({ $shown } von { $total })
did-you-mean = Meinen Sie „{ $name }“?
corrected-hits = Hier sind die Ergebnisse dazu.

## Filter
filters = Filter
open-filters = { $count ->
    [0] Filter
   *[other] Filter ({ $count } gewählt)
}
show-results = { $count ->
    [0] Kein Angebot
    [one] Ein Angebot zeigen
   *[other] { $count } Angebote zeigen
}
active-filters = Ihre Filter
remove-filter = Filter löschen:
clear-filters = Alle Filter löschen
facet-category = Thema
facet-municipality = Ort
facet-language = Sprache
facet-target-group = Für wen
narrow-list = In der Liste suchen
show-all-values = Alle { $count } zeigen
show-fewer-values = Weniger zeigen
municipality-not-stated = Ort unbekannt
language-not-stated = Sprache unbekannt
not-stated = unbekannt

## Nichts gefunden
nothing-hint = Dazu haben wir nichts gefunden. Das kann helfen:
drop-facet = { $count ->
    [one] Ohne den Filter „{ $facet }“: ein Angebot
   *[other] Ohne den Filter „{ $facet }“: { $count } Angebote
}
in-neighbouring-towns = { $count ->
    [one] Auch in Orten in der Nähe: ein Angebot
   *[other] Auch in Orten in der Nähe: { $count } Angebote
}
drop-query = Nur das Suchwort löschen
start-again = Neu anfangen
first-steps-hint = Wissen Sie nicht weiter? Hier bekommen Sie Hilfe:

## Karte eines Angebots
fact-where = Wo
fact-languages = Sprachen
fact-cost = Kosten
county-wide = im ganzen { $name }
serves = für { $name }
serves-towns = für { $count } Orte
place-not-stated = bitte fragen
cost-free = kostenlos
cost-partly = zum Teil kostenlos
cost-paid = kostet Geld
registration-required = mit Anmeldung
registration-not-required = ohne Anmeldung
mode-on-site = vor Ort
mode-phone = am Telefon
mode-online = im Internet
mode-home-visit = bei Ihnen zu Hause
status-planned = beginnt später
status-paused = macht Pause
status-ended = gibt es nicht mehr
for-professionals = für Fachleute und Freiwillige
volunteers-wanted = Freiwillige gesucht
machine-translated = vom Computer übersetzt
call = Anrufen:
fact-wheelchair = Mit dem Rollstuhl möglich
as-of = Geprüft: { $date }
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}

## Sprachen
language-am = Amharisch
language-ar = Arabisch
language-az = Aserbaidschanisch
language-bg = Bulgarisch
language-bn = Bengali
language-bs = Bosnisch
language-ckb = Kurdisch (Sorani)
language-cs = Tschechisch
language-de = Deutsch
language-de-simple = Einfache Sprache
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch (Farsi)
language-fa-AF = Dari
language-fr = Französisch
language-gsg = Deutsche Gebärdensprache
language-ha = Hausa
language-he = Hebräisch
language-hi = Hindi
language-hr = Kroatisch
language-hu = Ungarisch
language-hy = Armenisch
language-ig = Igbo
language-it = Italienisch
language-ja = Japanisch
language-ka = Georgisch
language-kk = Kasachisch
language-kmr = Kurdisch (Kurmandschi)
language-ko = Koreanisch
language-ku = Kurdisch
language-lt = Litauisch
language-lv = Lettisch
language-mk = Mazedonisch
language-mn = Mongolisch
language-nl = Niederländisch
language-pa = Panjabi
language-pl = Polnisch
language-prs = Dari
language-ps = Paschtu
language-pt = Portugiesisch
language-rmy = Romanes
language-ro = Rumänisch
language-rom = Romanes
language-ru = Russisch
language-si = Singhalesisch
language-sk = Slowakisch
language-sl = Slowenisch
language-so = Somali
language-sq = Albanisch
language-sr = Serbisch
language-sw = Swahili
language-ta = Tamil
language-th = Thailändisch
language-ti = Tigrinya
language-tl = Tagalog
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-uz = Usbekisch
language-vi = Vietnamesisch
language-wo = Wolof
language-zh = Chinesisch

### pages: was nur in fertigen Seiten steht.

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
