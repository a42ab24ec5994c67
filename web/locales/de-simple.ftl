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
facet-mode = So findet es statt
close = Schließen
sort-by = Sortieren
sort-relevance = Was am besten passt
sort-near = Was in der Nähe ist
sort-checked = Zuletzt geprüft
sort-title = A bis Z
sort-from = von
choose-town = Ort wählen
my-location = Wo ich bin
use-my-location = Meinen Ort finden
location-unknown = Wir wissen nicht, wo Sie sind. Bitte wählen Sie einen Ort.
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
help-in-person = Hier hilft Ihnen ein Mensch

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
save-offer = Merken
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
narrow-languages = Sprache suchen
no-language = Diese Sprache gibt es hier nicht.

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
browse-helpers = Für alle, die helfen
search-within = In dieser Liste suchen
also-nearby = Auch in der Nähe

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

## Erklärungen
accessibility = Barrierefreiheit
accessibility-scope = Dieser Text ist über die Internetseite „{ $name }“.
accessibility-full = Die Internetseite ist barrierefrei. Sie erfüllt alle Regeln dafür.
accessibility-partial = Die Internetseite ist zum größten Teil barrierefrei. Sie erfüllt die meisten Regeln dafür.
accessibility-none = Die Internetseite ist noch nicht barrierefrei. Sie erfüllt die Regeln dafür noch nicht.
accessibility-not-assessed = Ist die Internetseite barrierefrei? Das hat noch niemand geprüft.
accessibility-gaps = Das ist noch nicht barrierefrei
binding-german = Rechtlich gilt nur der Text auf Deutsch, der nicht in einfacher Sprache ist.
barrier-report = Barriere melden
barrier-intro = Können Sie hier etwas nicht lesen? Können Sie etwas nicht hören? Oder können Sie etwas nicht bedienen? Dann schreiben Sie uns. Brauchen Sie einen Inhalt in einer anderen Form? Dann fragen Sie uns auch hier.
barrier-message = Ihre Nachricht
barrier-page = Seite:
barrier-what = Was geht nicht? Was benutzen Sie? Zum Beispiel: ein Handy oder ein Programm zum Vorlesen.
barrier-hint = Ihr E-Mail-Programm geht auf. Der Text steht schon drin. Drücken Sie dort auf „Senden“. Erst dann bekommen wir die E-Mail.
barrier-send = E-Mail öffnen
barrier-mail = Oder schreiben Sie direkt an:
plain-language = Einfache Sprache
sign-language = Gebärdensprache
sign-language-none = Hier gibt es noch keine Videos in Deutscher Gebärdensprache.
sign-language-ask = Brauchen Sie Informationen in Gebärdensprache? Fragen Sie uns.
imprint-missing = Es gibt noch kein Impressum.
privacy-full = Datenschutz: der ganze Text vom Betreiber

## Offene Daten
data-title = Offene Daten
data-description = Alle Angebote zum Herunterladen. Es gibt sie als Tabelle und als JSON.
data-intro = { $count ->
    [one] Sie können das Angebot hier herunterladen.
   *[other] Sie können alle { $count } Angebote hier herunterladen.
}
data-csv = Tabelle (CSV)
data-csv-about = Eine Zeile ist ein Angebot. Sie können die Tabelle mit Excel oder LibreOffice öffnen.
data-json = JSON
data-json-about = Für Computerprogramme. Das Format ist HSDS 3.0 (Open Referral). Die Kennungen bleiben immer gleich.
data-feed = Neuigkeiten (Atom-Feed)
data-feed-about = Hier stehen neue und geänderte Angebote. Sie brauchen dafür einen Feedreader. Auch jedes Thema hat so einen Feed.
data-use = Das dürfen Sie mit den Daten machen
data-licence = Für die Informationen gilt diese Lizenz:
data-licence-none = Was dürfen Sie mit den Daten machen? Das steht hier nicht. Bitte fragen Sie den Betreiber.
data-contacts = Als Kontakt stehen hier nur Stellen. Namen von Personen stehen hier nicht. Mit jeder neuen Version der Internetseite machen wir auch die Dateien neu.
feed-title = Neu und geändert: { $name }

## Ohne Netz
offline-title = Kein Internet
offline-text = Diese Seite ist nicht auf Ihrem Gerät gespeichert. Diese Dinge gehen auch ohne Internet: Seiten, die Sie schon besucht haben, und die Suche.
offline-search = Zur Suche

## Erste Schritte
first-steps-call = Neu hier? Hier anfangen
first-steps-call-text = Was machen Sie zuerst? Hier steht es Schritt für Schritt: vom Rathaus bis zum Deutschkurs.
first-steps-title = Erste Schritte
first-steps-lead = Sind Sie neu in Deutschland? Machen Sie diese Schritte zuerst. Am besten in dieser Reihenfolge. Bei jedem Schritt stehen Stellen, die Ihnen helfen.

## Angebot: wann, wo, weitergeben
open-now = Jetzt offen, bis { $time } Uhr
opens-next = Jetzt geschlossen. Öffnet { $date } um { $time } Uhr.
closed-now = Jetzt geschlossen
calendar-file = In den Kalender eintragen
map-link = Auf der Karte ansehen
map-note = öffnet die Seite openstreetmap.org
checked-long-ago = Zuletzt geprüft: { $date }. Das ist lange her. Bitte fragen Sie zuerst dort nach. Gehen Sie erst dann los.
elsewhere-title = Wohnen Sie in einem anderen Ort?
elsewhere-hint = Dieses Angebot ist für { $name }. In anderen Orten helfen Ihnen diese Stellen:
offer-onward = Mehr davon
read-aloud = Vorlesen
read-pause = Pause
read-resume = Weiter vorlesen
read-stop = Vorlesen beenden
print-page = Drucken
share-page = Teilen
link-copied = Der Link ist kopiert.
link-not-copied = Das Kopieren hat nicht geklappt. Der Link steht oben im Browser.
qr-code = QR-Code
qr-hint = Halten Sie die Kamera von einem Handy auf das Bild. Dann öffnet sich diese Seite.
report-subject = Fehler im Angebot { $name }
report-body = Was ist falsch?

## Schutz
exit-now = Seite schnell verlassen
exit-key = oder dreimal die Taste Esc drücken
traces-title = So sieht niemand, dass Sie hier waren
traces-hint = Der Browser merkt sich Seiten, die Sie besuchen. Löschen Sie danach den Verlauf. Am Computer geht das meist mit den Tasten Strg + Umschalt + Entf. Am Handy geht es in den Einstellungen vom Browser. Noch besser ist ein privates Fenster. Dann merkt sich der Browser nichts.

## Wörter
words-title = Wörter einfach erklärt
words-hint = Diese Wörter und Abkürzungen stehen in Angeboten und Briefen.
all-words = Alle Wörter

## Meine Liste
my-list = Meine Liste
my-list-count = Meine Liste ({ $count })
list-description = Sammeln Sie Angebote. Drucken Sie die Liste in zwei Sprachen. Geben Sie die Liste weiter.
list-no-script = Die Liste braucht JavaScript und einen neuen Browser.
list-empty = Ihre Liste ist noch leer. Drücken Sie bei einem Angebot auf „Merken“. Dann steht das Angebot hier.
list-find = Angebote suchen
list-added = „{ $name }“ ist jetzt auf Ihrer Liste.
list-removed = „{ $name }“ ist nicht mehr auf Ihrer Liste.
list-full = Ihre Liste ist voll. Löschen Sie zuerst ein Angebot.
list-moved = „{ $name }“ ist jetzt auf Platz { $count }.
list-cleared = Ihre Liste ist jetzt leer.
list-undo = Zurücknehmen
list-print = Drucken
list-share = Teilen
list-copy = Link kopieren
list-copied = Der Link ist kopiert.
list-mail = Mit E-Mail senden
list-clear = Liste leeren
list-share-hint = Wer den Link hat, sieht diese Liste. Im Link stehen nur die Angebote. Notizen stehen nicht im Link. Auch über Sie steht dort nichts.
list-show = Sprachen auf dem Blatt
list-second = Zweite Sprache:
list-both = beide nebeneinander
list-only = nur { $language }
list-up = Nach oben
list-down = Nach unten
list-remove = Löschen
list-note = Notiz zum Ausdrucken
list-loading = Lädt …
list-gone = Dieses Angebot gibt es nicht mehr: { $name }
list-failed = Das hat gerade nicht geklappt. Bitte laden Sie die Seite später neu. Es geht um dieses Angebot: { $name }
list-address = Diese Liste im Internet:
list-keep-title = Liste behalten
list-keep = Auf diesem Gerät behalten
list-keep-hint = Ohne Häkchen steht die Liste nur in der Adresse von dieser Seite. Schließen Sie das Fenster? Dann ist die Liste weg. Mit Häkchen speichert Ihr Browser die Angebote und Ihre Notizen auf diesem Gerät. Sonst speichert er nichts. Dann kann jeder die Liste sehen, der das Gerät benutzt.
list-kept = Die Liste ist auf diesem Gerät gespeichert.
list-not-kept = Dieser Browser erlaubt das Speichern nicht.
list-forget = Von diesem Gerät löschen
list-forgotten = Gelöscht. Auf diesem Gerät ist keine Liste mehr gespeichert.
list-other = Auf diesem Gerät ist schon eine andere Liste gespeichert. Wollen Sie diese Liste auch behalten? Dann wird aus beiden eine Liste.
list-other-open = Die gespeicherte Liste ansehen
