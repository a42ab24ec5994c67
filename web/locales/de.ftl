### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Was suchen Sie?
start-text = { $count ->
    [one] Ein Angebot für Menschen, die neu hier sind – und für alle, die sie begleiten.
   *[other] { $count } Angebote für Menschen, die neu hier sind – und für alle, die sie begleiten.
}
browse-categories = Nach Thema
browse-towns = Nach Ort

## Suche
search-label = Suche in allen Angeboten
search-button = Suchen
search-hint = Zum Beispiel „Deutschkurs mit Kinderbetreuung“ oder „Wohnung“. Ergebnisse erscheinen beim Tippen.
search-loading = Die Suche wird geladen …
search-unavailable = Die Suche ist gerade nicht erreichbar
search-retry = Noch einmal versuchen
search-failed = Die Suche konnte nicht geladen werden. Alle Angebote stehen auch in den Listen nach Thema und nach Ort.
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
show-more = Weitere Angebote zeigen ({ $shown } von { $total })
did-you-mean = Meinten Sie „{ $name }“?
corrected-hits = Das sind die Treffer dafür.

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
active-filters = Gewählte Filter
remove-filter = Filter entfernen:
clear-filters = Alle Filter entfernen
facet-category = Thema
facet-municipality = Ort
facet-language = Sprache des Angebots
facet-target-group = Für wen
facet-mode = Wie es stattfindet
close = Schließen
sort-by = Sortieren
sort-relevance = Beste Treffer zuerst
sort-near = Nähe
sort-checked = Zuletzt geprüft
sort-title = A bis Z
sort-from = von
choose-town = Ort wählen
my-location = Mein Standort
use-my-location = Meinen Standort verwenden
location-unknown = Ihr Standort ist nicht bekannt. Wählen Sie bitte einen Ort.
narrow-list = Liste eingrenzen
show-all-values = Alle { $count } zeigen
show-fewer-values = Weniger zeigen
municipality-not-stated = Ort nicht angegeben
language-not-stated = Sprache nicht angegeben
not-stated = nicht angegeben

## Nichts gefunden
nothing-hint = Dazu haben wir nichts gefunden. Das kann helfen:
drop-facet = { $count ->
    [one] Ohne den Filter „{ $facet }“: ein Angebot
   *[other] Ohne den Filter „{ $facet }“: { $count } Angebote
}
in-neighbouring-towns = { $count ->
    [one] Auch in Nachbarorten: ein Angebot
   *[other] Auch in Nachbarorten: { $count } Angebote
}
drop-query = Suchwort löschen, Filter behalten
start-again = Neu anfangen
first-steps-hint = Nicht sicher, wo anfangen? Hier hilft man weiter:
help-in-person = Persönliche Hilfe

## Karte eines Angebots
fact-where = Wo
fact-languages = Sprachen
fact-cost = Kosten
county-wide = im ganzen { $name }
serves = für { $name }
serves-towns = für { $count } Orte
place-not-stated = bitte erfragen
cost-free = kostenlos
cost-partly = teilweise kostenlos
cost-paid = kostenpflichtig
registration-required = mit Anmeldung
registration-not-required = ohne Anmeldung
mode-on-site = vor Ort
mode-phone = am Telefon
mode-online = online
mode-home-visit = Besuch zu Hause
status-planned = geplant
status-paused = pausiert
status-ended = beendet
for-professionals = für Fachkräfte und Ehrenamtliche
volunteers-wanted = Ehrenamtliche gesucht
save-offer = Merken
machine-translated = automatisch übersetzt
call = Anrufen:
fact-wheelchair = Mit dem Rollstuhl zugänglich
as-of = Stand: { $date }
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
language-de-simple = Leichte Sprache
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
footer-note = Alle Angaben ohne Gewähr. Bitte fragen Sie beim Anbieter nach, bevor Sie sich auf den Weg machen.
report-mistake = Fehler melden
imprint = Impressum
privacy = Datenschutz
welcome = Willkommen! Hier finden Sie Angebote für Menschen, die neu hier sind.
start-text-short = Angebote für Menschen, die neu hier sind: Deutschkurse, Beratung, Treffpunkte und mehr.
start-description = Deutschkurse, Beratung, Treffpunkte, Hilfe mit Behörden und Wohnung: Angebote für Menschen, die neu hier sind.
no-script = Die Suche braucht JavaScript und einen aktuellen Browser. Ohne sie führen die Listen nach Thema und nach Ort zu allen Angeboten.
not-found = Diese Seite gibt es nicht mehr. Auf der Startseite finden Sie alle Angebote.
narrow-languages = Sprache suchen
no-language = Diese Sprache gibt es hier nicht.

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
browse-helpers = Für alle, die helfen
search-within = In dieser Liste suchen und filtern
also-nearby = Auch in der Nähe

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

## Erklärungen
accessibility = Barrierefreiheit
accessibility-scope = Diese Erklärung gilt für das Portal „{ $name }“.
accessibility-full = Das Portal erfüllt die Anforderungen an die Barrierefreiheit.
accessibility-partial = Das Portal erfüllt die Anforderungen an die Barrierefreiheit zum größten Teil.
accessibility-none = Das Portal erfüllt die Anforderungen an die Barrierefreiheit noch nicht.
accessibility-not-assessed = Wie barrierefrei das Portal ist, wurde noch nicht geprüft.
accessibility-gaps = Was noch nicht barrierefrei ist
binding-german = Verbindlich ist die deutsche Fassung.
barrier-report = Barriere melden
barrier-intro = Können Sie auf dieser Website etwas nicht lesen, hören oder bedienen? Schreiben Sie uns. Auf diesem Weg können Sie auch nach einem Inhalt in einer anderen Form fragen.
barrier-message = Ihre Nachricht
barrier-page = Seite:
barrier-what = Was geht nicht? Womit sind Sie im Netz, zum Beispiel Handy oder Vorleseprogramm?
barrier-hint = Ihr E-Mail-Programm öffnet sich mit diesem Text. Gesendet wird erst, wenn Sie dort auf „Senden“ drücken.
barrier-send = E-Mail öffnen
barrier-mail = Oder schreiben Sie direkt an:
plain-language = Leichte Sprache
sign-language = Gebärdensprache
sign-language-none = Videos in Deutscher Gebärdensprache gibt es hier noch nicht.
sign-language-ask = Brauchen Sie Informationen in Gebärdensprache? Fragen Sie uns.
imprint-missing = Das Impressum steht noch aus.
privacy-full = Datenschutzerklärung des Betreibers

## Offene Daten
data-title = Offene Daten
data-description = Alle Angebote dieses Portals zum Herunterladen: als Tabelle und als JSON.
data-intro = { $count ->
    [one] Das Angebot dieses Portals gibt es hier zum Herunterladen.
   *[other] Alle { $count } Angebote dieses Portals gibt es hier zum Herunterladen.
}
data-csv = Tabelle (CSV)
data-csv-about = Eine Zeile für jedes Angebot. Öffnet sich in Excel und LibreOffice.
data-json = JSON
data-json-about = Für Programme: im Format HSDS 3.0 (Open Referral), mit festen Kennungen.
data-feed = Neuigkeiten (Atom-Feed)
data-feed-about = Neue und geänderte Angebote für Feedreader. Auch jedes Thema hat einen solchen Feed.
data-use = Was Sie damit tun dürfen
data-licence = Die Angaben stehen unter dieser Lizenz:
data-licence-none = Zu den Nutzungsrechten ist nichts angegeben. Bitte fragen Sie beim Betreiber nach.
data-contacts = Als Kontakt sind nur Stellen angegeben, keine Namen von Personen. Die Dateien werden mit jeder Aktualisierung des Portals neu erstellt.
feed-title = Neu und geändert: { $name }

## Ohne Netz
offline-title = Keine Verbindung
offline-text = Diese Seite ist auf Ihrem Gerät nicht gespeichert. Seiten, die Sie schon besucht haben, und die Suche gehen auch ohne Internet.
offline-search = Zur Suche

## Erste Schritte
first-steps-call = Neu hier? Hier anfangen
first-steps-call-text = Was Sie zuerst tun, Schritt für Schritt – vom Rathaus bis zum Deutschkurs.
first-steps-title = Erste Schritte
first-steps-lead = Sie sind neu in Deutschland? Diese Schritte kommen zuerst, am besten in dieser Reihenfolge. Zu jedem finden Sie Stellen, die Ihnen helfen.

## Angebot: wann, wo, weitergeben
open-now = Jetzt geöffnet, bis { $time } Uhr
opens-next = Jetzt geschlossen. Öffnet { $date } um { $time } Uhr.
closed-now = Jetzt geschlossen
calendar-file = In den Kalender übernehmen
map-link = Auf der Karte ansehen
map-note = führt zu openstreetmap.org
checked-long-ago = Zuletzt geprüft: { $date }. Das ist lange her. Bitte fragen Sie nach, bevor Sie sich auf den Weg machen.
elsewhere-title = Sie wohnen in einem anderen Ort?
elsewhere-hint = Dieses Angebot ist für { $name }. Anderswo sind diese Stellen für Sie da:
offer-onward = Mehr davon
read-aloud = Vorlesen
read-pause = Pause
read-resume = Weiterlesen
read-stop = Vorlesen beenden
print-page = Drucken
share-page = Teilen
link-copied = Der Link ist kopiert.
link-not-copied = Der Link ließ sich nicht kopieren. Er steht oben im Browser.
qr-code = QR-Code
qr-hint = Halten Sie die Kamera eines Telefons darauf: Es öffnet diese Seite.
report-subject = Fehler im Angebot { $name }
report-body = Was stimmt nicht?

## Schutz
exit-now = Seite schnell verlassen
exit-key = oder dreimal Esc
traces-title = Damit niemand sieht, dass Sie hier waren
traces-hint = Der Browser merkt sich besuchte Seiten. Löschen Sie danach den Verlauf: am Computer meist mit Strg + Umschalt + Entf, am Telefon in den Einstellungen des Browsers. Noch besser ist ein privates Fenster: Dann merkt er sich nichts.

## Wörter
words-title = Wörter einfach erklärt
words-hint = Wörter und Abkürzungen, die in Angeboten und Briefen vorkommen.
all-words = Alle Wörter

## Meine Liste
my-list = Meine Liste
my-list-count = Meine Liste ({ $count })
list-description = Angebote sammeln, in zwei Sprachen ausdrucken und weitergeben.
list-no-script = Die Liste braucht JavaScript und einen aktuellen Browser.
list-empty = Ihre Liste ist noch leer. Wählen Sie bei einem Angebot „Merken“, dann steht es hier.
list-find = Angebote suchen
list-added = „{ $name }“ steht jetzt auf Ihrer Liste.
list-removed = „{ $name }“ steht nicht mehr auf Ihrer Liste.
list-full = Ihre Liste ist voll. Entfernen Sie zuerst ein Angebot.
list-moved = „{ $name }“ steht jetzt an Stelle { $count }.
list-cleared = Ihre Liste ist jetzt leer.
list-undo = Rückgängig machen
list-print = Drucken
list-share = Teilen
list-copy = Link kopieren
list-copied = Der Link ist kopiert.
list-mail = Per E-Mail senden
list-clear = Liste leeren
list-share-hint = Wer den Link hat, sieht diese Liste. Im Link stehen nur die Angebote, keine Notizen und nichts über Sie.
list-show = Sprachen auf dem Blatt
list-second = Zweite Sprache:
list-both = beide nebeneinander
list-only = nur { $language }
list-up = Nach oben
list-down = Nach unten
list-remove = Entfernen
list-note = Notiz für den Ausdruck
list-loading = Wird geladen …
list-gone = Dieses Angebot gibt es nicht mehr: { $name }
list-failed = Dieses Angebot konnte gerade nicht geladen werden. Bitte laden Sie die Seite später neu: { $name }
list-address = Diese Liste im Netz:
list-keep-title = Liste behalten
list-keep = Auf diesem Gerät behalten
list-keep-hint = Ohne Häkchen steht die Liste nur in der Adresse dieser Seite und ist weg, wenn Sie das Fenster schließen. Mit Häkchen speichert Ihr Browser die Angebote und Ihre Notizen auf diesem Gerät, sonst nichts. Wer das Gerät benutzt, kann sie dann sehen.
list-kept = Die Liste ist auf diesem Gerät gespeichert.
list-not-kept = Dieser Browser erlaubt das Speichern nicht.
list-forget = Von diesem Gerät löschen
list-forgotten = Gelöscht. Auf diesem Gerät ist keine Liste mehr gespeichert.
list-other = Auf diesem Gerät ist schon eine andere Liste gespeichert. Wenn Sie diese hier auch behalten, werden beide zu einer.
list-other-open = Die gespeicherte Liste ansehen
