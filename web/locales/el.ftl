### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Τι ψάχνετε;
start-text = { $count ->
    [one] Μία υπηρεσία για ανθρώπους που ήρθαν πρόσφατα εδώ – και για όσους τους στηρίζουν.
   *[other] { $count } υπηρεσίες για ανθρώπους που ήρθαν πρόσφατα εδώ – και για όσους τους στηρίζουν.
}
browse-categories = Ανά θέμα
browse-towns = Ανά πόλη

## Suche
search-label = Αναζήτηση σε όλες τις υπηρεσίες
search-button = Αναζήτηση
search-hint = Για παράδειγμα «γερμανικά με φύλαξη παιδιών» ή «σπίτι». Τα αποτελέσματα εμφανίζονται όσο γράφετε.
search-loading = Η αναζήτηση φορτώνεται…
search-unavailable = Η αναζήτηση δεν είναι διαθέσιμη αυτή τη στιγμή
search-retry = Δοκιμάστε ξανά
search-failed = Δεν ήταν δυνατή η φόρτωση της αναζήτησης. Θα βρείτε όλες τις υπηρεσίες και στους καταλόγους ανά θέμα και ανά πόλη.
suggestions-label = Προτάσεις
suggestions = { $count ->
    [one] μία πρόταση
   *[other] { $count } προτάσεις
}
suggestion-offer = Υπηρεσία

## Ergebnisse
offers = { $count ->
    [one] μία υπηρεσία
   *[other] { $count } υπηρεσίες
}
offers-word = { $count ->
    [one] υπηρεσία
   *[other] υπηρεσίες
}
all-offers = { $count ->
    [one] Μία υπηρεσία
   *[other] Όλες οι υπηρεσίες ({ $count })
}
found = { $count ->
    [0] Δεν βρέθηκε καμία υπηρεσία
    [one] Βρέθηκε μία υπηρεσία
   *[other] Βρέθηκαν { $count } υπηρεσίες
}
show-more = Περισσότερες υπηρεσίες ({ $shown } από { $total })
did-you-mean = Μήπως εννοείτε «{ $name }»;
corrected-hits = Αυτά είναι τα σχετικά αποτελέσματα.

## Filter
filters = Φίλτρα
open-filters = { $count ->
    [0] Φίλτρα
   *[other] Φίλτρα (επιλεγμένα: { $count })
}
show-results = { $count ->
    [0] Καμία υπηρεσία
    [one] Εμφάνιση μίας υπηρεσίας
   *[other] Εμφάνιση { $count } υπηρεσιών
}
active-filters = Επιλεγμένα φίλτρα
remove-filter = Αφαίρεση φίλτρου:
clear-filters = Αφαίρεση όλων των φίλτρων
facet-category = Θέμα
facet-municipality = Πόλη
facet-language = Γλώσσα της υπηρεσίας
facet-target-group = Για ποιους
facet-mode = Πώς γίνεται
close = Κλείσιμο
sort-by = Ταξινόμηση
sort-relevance = Πιο σχετικά πρώτα
sort-near = Απόσταση
sort-checked = Τελευταίος έλεγχος
sort-title = Α έως Ω
sort-from = από
choose-town = Επιλογή πόλης
my-location = Η τοποθεσία μου
use-my-location = Χρήση της τοποθεσίας μου
location-unknown = Η τοποθεσία σας δεν είναι γνωστή. Παρακαλούμε επιλέξτε μια πόλη.
narrow-list = Αναζήτηση στη λίστα
show-all-values = Εμφάνιση όλων ({ $count })
show-fewer-values = Εμφάνιση λιγότερων
municipality-not-stated = Δεν αναφέρεται τόπος
language-not-stated = Δεν αναφέρεται γλώσσα
not-stated = δεν αναφέρεται

## Nichts gefunden
nothing-hint = Δεν βρήκαμε κάτι σχετικό. Αυτά μπορεί να βοηθήσουν:
drop-facet = { $count ->
    [one] Χωρίς το φίλτρο «{ $facet }»: μία υπηρεσία
   *[other] Χωρίς το φίλτρο «{ $facet }»: { $count } υπηρεσίες
}
in-neighbouring-towns = { $count ->
    [one] Και σε γειτονικές πόλεις: μία υπηρεσία
   *[other] Και σε γειτονικές πόλεις: { $count } υπηρεσίες
}
drop-query = Σβήσιμο λέξης, διατήρηση φίλτρων
start-again = Από την αρχή
first-steps-hint = Δεν ξέρετε από πού να ξεκινήσετε; Εδώ θα σας βοηθήσουν:
help-in-person = Προσωπική βοήθεια

## Karte eines Angebots
fact-where = Πού
fact-languages = Γλώσσες
fact-cost = Κόστος
county-wide = σε όλο το { $name }
serves = για { $name }
serves-towns = για { $count } πόλεις
place-not-stated = παρακαλούμε ρωτήστε
cost-free = δωρεάν
cost-partly = εν μέρει δωρεάν
cost-paid = επί πληρωμή
registration-required = με εγγραφή
registration-not-required = χωρίς εγγραφή
mode-on-site = με φυσική παρουσία
mode-phone = τηλεφωνικά
mode-online = διαδικτυακά
mode-home-visit = επίσκεψη στο σπίτι
status-planned = προγραμματίζεται
status-paused = σε παύση
status-ended = έχει λήξει
for-professionals = για επαγγελματίες και εθελοντές
volunteers-wanted = ζητούνται εθελοντές
save-offer = Αποθήκευση
machine-translated = αυτόματη μετάφραση
call = Κλήση:
fact-wheelchair = Πρόσβαση με αναπηρικό αμαξίδιο
as-of = Ελέγχθηκε: { $date }
date-day = { $day }/{ $month }/{ $year }
date-month = { $month }/{ $year }
month = { $month ->
    [1] 1
    [2] 2
    [3] 3
    [4] 4
    [5] 5
    [6] 6
    [7] 7
    [8] 8
    [9] 9
    [10] 10
    [11] 11
   *[12] 12
}

## Sprachen
language-am = Αμχαρικά
language-ar = Αραβικά
language-az = Αζερικά
language-bg = Βουλγαρικά
language-bn = Βεγγαλικά
language-bs = Βοσνιακά
language-ckb = Κουρδικά (Σορανί)
language-cs = Τσεχικά
language-de = Γερμανικά
language-de-simple = Απλά γερμανικά
language-el = Ελληνικά
language-en = Αγγλικά
language-es = Ισπανικά
language-fa = Περσικά (Φαρσί)
language-fa-AF = Νταρί
language-fr = Γαλλικά
language-gsg = Γερμανική νοηματική γλώσσα
language-ha = Χάουσα
language-he = Εβραϊκά
language-hi = Χίντι
language-hr = Κροατικά
language-hu = Ουγγρικά
language-hy = Αρμενικά
language-ig = Ίγκμπο
language-it = Ιταλικά
language-ja = Ιαπωνικά
language-ka = Γεωργιανά
language-kk = Καζακικά
language-kmr = Κουρδικά (Κουρμάντζι)
language-ko = Κορεατικά
language-ku = Κουρδικά
language-lt = Λιθουανικά
language-lv = Λετονικά
language-mk = Σλαβομακεδονικά
language-mn = Μογγολικά
language-nl = Ολλανδικά
language-pa = Παντζαπικά
language-pl = Πολωνικά
language-prs = Νταρί
language-ps = Παστού
language-pt = Πορτογαλικά
language-rmy = Ρομανί
language-ro = Ρουμανικά
language-rom = Ρομανί
language-ru = Ρωσικά
language-si = Σινχαλεζικά
language-sk = Σλοβακικά
language-sl = Σλοβενικά
language-so = Σομαλικά
language-sq = Αλβανικά
language-sr = Σερβικά
language-sw = Σουαχίλι
language-ta = Ταμίλ
language-th = Ταϊλανδικά
language-ti = Τιγκρίνια
language-tl = Ταγκαλόγκ
language-tr = Τουρκικά
language-uk = Ουκρανικά
language-ur = Ουρντού
language-uz = Ουζμπεκικά
language-vi = Βιετναμικά
language-wo = Ουόλοφ
language-zh = Κινεζικά

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Μετάβαση στο περιεχόμενο
choose-language = Επιλογή γλώσσας
search-placeholder = Αναζήτηση…
start-page = Αρχική
breadcrumb = Βρίσκεστε εδώ
footer-note = Δεν μπορούμε να εγγυηθούμε ότι όλα τα στοιχεία ισχύουν ακόμη. Παρακαλούμε ρωτήστε τον φορέα πριν ξεκινήσετε.
report-mistake = Αναφορά λάθους
imprint = Νομικές πληροφορίες
privacy = Προστασία δεδομένων
welcome = Καλώς ήρθατε! Εδώ θα βρείτε υπηρεσίες για ανθρώπους που ήρθαν πρόσφατα.
start-text-short = Υπηρεσίες για ανθρώπους που ήρθαν πρόσφατα: μαθήματα γερμανικών, συμβουλές, χώροι συνάντησης και πολλά άλλα.
start-description = Μαθήματα γερμανικών, συμβουλές, χώροι συνάντησης, βοήθεια με τις αρχές και τη στέγαση: υπηρεσίες για ανθρώπους που ήρθαν πρόσφατα.
no-script = Η αναζήτηση χρειάζεται JavaScript και σύγχρονο πρόγραμμα περιήγησης. Χωρίς αυτά, θα βρείτε όλες τις υπηρεσίες στους καταλόγους ανά θέμα και ανά πόλη.
not-found = Αυτή η σελίδα δεν υπάρχει πια. Θα βρείτε όλες τις υπηρεσίες στην αρχική σελίδα.
narrow-languages = Αναζήτηση γλώσσας
no-language = Αυτή η γλώσσα δεν υπάρχει εδώ.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: μία υπηρεσία για ανθρώπους που ήρθαν πρόσφατα εδώ.
   *[other] { $name }: { $count } υπηρεσίες για ανθρώπους που ήρθαν πρόσφατα εδώ.
}
category-empty = Δεν υπάρχει ακόμη υπηρεσία για αυτό το θέμα.
category-in = { $name } – { $municipality }
narrower-categories = Πιο συγκεκριμένα
category-towns = Στην πόλη μου
all-of-category = Όλες οι υπηρεσίες για αυτό το θέμα
same-category-everywhere = Δείτε ολόκληρο το θέμα
all-offers-in = Όλες οι υπηρεσίες στην πόλη { $name }
place-title = Υπηρεσίες στην πόλη { $name }
offers-in = Στην πόλη { $name } και για όσους μένουν εκεί
offers-county-wide = Σε όλο το { $name }
also-without-place = { $count ->
    [one] Και μία υπηρεσία χωρίς αναφορά τόπου
   *[other] Και { $count } υπηρεσίες χωρίς αναφορά τόπου
}
without-place-title = Υπηρεσίες χωρίς αναφορά τόπου
without-place-hint = Δεν αναφέρεται πού προσφέρονται αυτές οι υπηρεσίες ή για ποιες πόλεις ισχύουν. Παρακαλούμε ρωτήστε.
browse-helpers = Για όσους βοηθούν
search-within = Αναζήτηση και φίλτρα σε αυτή τη λίστα
also-nearby = Επίσης κοντά

## Angebot
offer-what = Τι είναι;
offer-next-steps = Τι να κάνετε
offer-facts = Με μια ματιά
offer-contact = Επικοινωνία
offer-provider = Φορέας
offer-partners = Συμμετέχουν επίσης
offer-similar = Παρόμοιες υπηρεσίες
status-planned-hint = Προγραμματίζεται: αυτή η υπηρεσία έχει ανακοινωθεί, αλλά δεν έχει ξεκινήσει ακόμη.
status-paused-hint = Σε παύση: αυτή η υπηρεσία δεν προσφέρεται προς το παρόν.
for-professionals-hint = Αυτή η υπηρεσία απευθύνεται σε επαγγελματίες και εθελοντές.
write-mail = Email:
open-web = Ιστοσελίδα:
contact-not-stated = Δεν αναφέρονται στοιχεία επικοινωνίας.
source = Πηγή:
fact-for = Για ποιους
fact-when = Πότε
fact-teaches = Διδάσκονται
fact-interpreting = Διερμηνεία
fact-registration = Εγγραφή
fact-volunteers = Συμμετοχή
fact-names = Άλλες ονομασίες
fact-valid-until = Ισχύει έως
yes = ναι
no = όχι
gender-women = μόνο για γυναίκες και κορίτσια
gender-men = μόνο για άνδρες και αγόρια
age-range = { $min } έως { $max } ετών
age-from = από { $min } ετών
age-to = έως { $max } ετών
teaching-range = { $language }, επίπεδο { $min } έως { $max }
teaching-level = { $language }, επίπεδο { $level }
interpreting-available = διαθέσιμη
interpreting-by-visitor = διαθέσιμη· μπορείτε να τη ζητήσετε εσείς
interpreting-by-institution = διαθέσιμη· τη ζητά μια δημόσια αρχή, ένα σχολείο ή ένα συμβουλευτικό κέντρο
interpreting-none = μη διαθέσιμη
from-to = { $start } έως { $end }
from-date = από { $start }
until-date = έως { $end }
weekday-mo = Δευ
weekday-tu = Τρί
weekday-we = Τετ
weekday-th = Πέμ
weekday-fr = Παρ
weekday-sa = Σάβ
weekday-su = Κυρ
public-holidays = αργίες
closed = κλειστά

## Erklärungen
accessibility = Προσβασιμότητα
accessibility-scope = Αυτή η δήλωση ισχύει για την πύλη «{ $name }».
accessibility-full = Η πύλη πληροί τις απαιτήσεις προσβασιμότητας.
accessibility-partial = Η πύλη πληροί τις περισσότερες απαιτήσεις προσβασιμότητας.
accessibility-none = Η πύλη δεν πληροί ακόμη τις απαιτήσεις προσβασιμότητας.
accessibility-not-assessed = Δεν έχει ελεγχθεί ακόμη πόσο προσβάσιμη είναι η πύλη.
accessibility-gaps = Τι δεν είναι ακόμη προσβάσιμο
binding-german = Δεσμευτικό είναι το γερμανικό κείμενο.
barrier-report = Αναφορά εμποδίου
barrier-intro = Υπάρχει κάτι σε αυτόν τον ιστότοπο που δεν μπορείτε να διαβάσετε, να ακούσετε ή να χρησιμοποιήσετε; Γράψτε μας. Με τον ίδιο τρόπο μπορείτε να ζητήσετε και κάποιο περιεχόμενο σε άλλη μορφή.
barrier-message = Το μήνυμά σας
barrier-page = Σελίδα:
barrier-what = Τι δεν λειτουργεί; Τι χρησιμοποιείτε στο διαδίκτυο, για παράδειγμα κινητό ή πρόγραμμα ανάγνωσης οθόνης;
barrier-hint = Το πρόγραμμα email σας ανοίγει με αυτό το κείμενο. Δεν στέλνεται τίποτα, πριν πατήσετε εκεί «Αποστολή».
barrier-send = Άνοιγμα email
barrier-mail = Ή γράψτε απευθείας στο:
plain-language = Απλά γερμανικά
sign-language = Νοηματική γλώσσα
sign-language-none = Δεν υπάρχουν ακόμη εδώ βίντεο στη γερμανική νοηματική γλώσσα.
sign-language-ask = Χρειάζεστε πληροφορίες στη νοηματική γλώσσα; Ρωτήστε μας.
imprint-missing = Οι νομικές πληροφορίες δεν υπάρχουν ακόμη.
privacy-full = Δήλωση προστασίας δεδομένων του φορέα της πύλης

## Offene Daten
data-title = Ανοιχτά δεδομένα
data-description = Όλες οι υπηρεσίες αυτής της πύλης για λήψη: ως πίνακας και ως JSON.
data-intro = { $count ->
    [one] Εδώ μπορείτε να κατεβάσετε την υπηρεσία αυτής της πύλης.
   *[other] Εδώ μπορείτε να κατεβάσετε και τις { $count } υπηρεσίες αυτής της πύλης.
}
data-csv = Πίνακας (CSV)
data-csv-about = Μία γραμμή για κάθε υπηρεσία. Ανοίγει στο Excel και στο LibreOffice.
data-json = JSON
data-json-about = Για προγράμματα: σε μορφή HSDS 3.0 (Open Referral), με σταθερά αναγνωριστικά.
data-feed = Νέα (ροή Atom)
data-feed-about = Νέες και αλλαγμένες υπηρεσίες για προγράμματα ανάγνωσης ροών. Και κάθε θέμα έχει μια τέτοια ροή.
data-use = Τι επιτρέπεται να κάνετε με αυτά
data-licence = Τα στοιχεία διατίθενται με αυτή την άδεια:
data-licence-none = Δεν αναφέρεται τίποτα για τα δικαιώματα χρήσης. Παρακαλούμε ρωτήστε τον φορέα της πύλης.
data-contacts = Ως επαφές αναφέρονται μόνο φορείς, ποτέ ονόματα προσώπων. Τα αρχεία δημιουργούνται ξανά με κάθε ενημέρωση της πύλης.
feed-title = Νέα και αλλαγμένα: { $name }

## Ohne Netz
offline-title = Χωρίς σύνδεση
offline-text = Αυτή η σελίδα δεν είναι αποθηκευμένη στη συσκευή σας. Οι σελίδες που έχετε ήδη επισκεφθεί και η αναζήτηση λειτουργούν και χωρίς διαδίκτυο.
offline-search = Στην αναζήτηση

## Erste Schritte
first-steps-call = Ήρθατε πρόσφατα; Ξεκινήστε εδώ
first-steps-call-text = Τι να κάνετε πρώτα, βήμα προς βήμα – από το δημαρχείο ως τα μαθήματα γερμανικών.
first-steps-title = Πρώτα βήματα
first-steps-lead = Ήρθατε πρόσφατα στη Γερμανία; Αυτά είναι τα πρώτα βήματα, κατά προτίμηση με αυτή τη σειρά. Για το καθένα θα βρείτε φορείς που σας βοηθούν.

## Angebot: wann, wo, weitergeben
open-now = Ανοιχτά τώρα, έως τις { $time }
opens-next = Κλειστά τώρα. Ανοίγει: { $date } στις { $time }.
closed-now = Κλειστά τώρα
calendar-file = Προσθήκη στο ημερολόγιο
map-link = Προβολή στον χάρτη
map-note = οδηγεί στο openstreetmap.org
checked-long-ago = Τελευταίος έλεγχος: { $date }. Έχει περάσει πολύς καιρός. Παρακαλούμε ρωτήστε πριν ξεκινήσετε.
elsewhere-title = Μένετε σε άλλη πόλη;
elsewhere-hint = Αυτή η υπηρεσία είναι για: { $name }. Αλλού μπορείτε να απευθυνθείτε εδώ:
offer-onward = Περισσότερα σαν αυτό
read-aloud = Ακρόαση
read-pause = Παύση
read-resume = Συνέχεια
read-stop = Τέλος ανάγνωσης
print-page = Εκτύπωση
share-page = Κοινοποίηση
link-copied = Ο σύνδεσμος αντιγράφηκε.
link-not-copied = Δεν ήταν δυνατή η αντιγραφή του συνδέσμου. Θα τον βρείτε επάνω στο πρόγραμμα περιήγησης.
qr-code = Κωδικός QR
qr-hint = Στρέψτε την κάμερα ενός τηλεφώνου στον κωδικό: ανοίγει αυτή τη σελίδα.
report-subject = Λάθος στην υπηρεσία { $name }
report-body = Τι δεν είναι σωστό;

## Schutz
exit-now = Γρήγορη έξοδος από τη σελίδα
exit-key = ή πατήστε Esc τρεις φορές
traces-title = Για να μη δει κανείς ότι ήσασταν εδώ
traces-hint = Το πρόγραμμα περιήγησης θυμάται τις σελίδες που ανοίξατε. Σβήστε μετά το ιστορικό: στον υπολογιστή συνήθως με Ctrl + Shift + Delete (Strg + Umschalt + Entf), στο τηλέφωνο από τις ρυθμίσεις του προγράμματος περιήγησης. Ακόμη καλύτερα, χρησιμοποιήστε ένα ιδιωτικό παράθυρο: τότε δεν θυμάται τίποτα.

## Wörter
words-title = Λέξεις με απλή εξήγηση
words-hint = Λέξεις και συντομογραφίες που υπάρχουν στις υπηρεσίες και σε επιστολές.
all-words = Όλες οι λέξεις

## Meine Liste
my-list = Η λίστα μου
my-list-count = Η λίστα μου ({ $count })
list-description = Συγκεντρώστε υπηρεσίες, τυπώστε τες σε δύο γλώσσες και δώστε τες σε άλλους.
list-no-script = Η λίστα χρειάζεται JavaScript και σύγχρονο πρόγραμμα περιήγησης.
list-empty = Η λίστα σας είναι ακόμη άδεια. Επιλέξτε «Αποθήκευση» σε μια υπηρεσία και θα εμφανιστεί εδώ.
list-find = Αναζήτηση υπηρεσιών
list-added = Το «{ $name }» είναι τώρα στη λίστα σας.
list-removed = Το «{ $name }» δεν είναι πια στη λίστα σας.
list-full = Η λίστα σας είναι γεμάτη. Αφαιρέστε πρώτα μια υπηρεσία.
list-moved = Το «{ $name }» είναι τώρα στη θέση { $count }.
list-cleared = Η λίστα σας είναι τώρα άδεια.
list-undo = Αναίρεση
list-print = Εκτύπωση
list-share = Κοινοποίηση
list-copy = Αντιγραφή συνδέσμου
list-copied = Ο σύνδεσμος αντιγράφηκε.
list-mail = Αποστολή με email
list-clear = Άδειασμα λίστας
list-share-hint = Όποιος έχει τον σύνδεσμο βλέπει αυτή τη λίστα. Ο σύνδεσμος περιέχει μόνο τις υπηρεσίες, καμία σημείωση και τίποτα για εσάς.
list-show = Γλώσσες στο φύλλο
list-second = Δεύτερη γλώσσα:
list-both = και οι δύο, η μία δίπλα στην άλλη
list-only = μόνο { $language }
list-up = Προς τα πάνω
list-down = Προς τα κάτω
list-remove = Αφαίρεση
list-note = Σημείωση για την εκτύπωση
list-loading = Φόρτωση…
list-gone = Αυτή η υπηρεσία δεν υπάρχει πια: { $name }
list-failed = Δεν ήταν δυνατή η φόρτωση αυτής της υπηρεσίας. Παρακαλούμε φορτώστε ξανά τη σελίδα αργότερα: { $name }
list-address = Αυτή η λίστα στο διαδίκτυο:
list-keep-title = Διατήρηση της λίστας
list-keep = Διατήρηση σε αυτή τη συσκευή
list-keep-hint = Χωρίς επιλογή στο τετραγωνάκι, η λίστα υπάρχει μόνο στη διεύθυνση αυτής της σελίδας και χάνεται όταν κλείσετε το παράθυρο. Με την επιλογή, το πρόγραμμα περιήγησης αποθηκεύει τις υπηρεσίες και τις σημειώσεις σας σε αυτή τη συσκευή, τίποτε άλλο. Τότε μπορεί να τις δει όποιος χρησιμοποιεί τη συσκευή.
list-kept = Η λίστα είναι αποθηκευμένη σε αυτή τη συσκευή.
list-not-kept = Αυτό το πρόγραμμα περιήγησης δεν επιτρέπει την αποθήκευση.
list-forget = Διαγραφή από αυτή τη συσκευή
list-forgotten = Διαγράφηκε. Σε αυτή τη συσκευή δεν υπάρχει πια αποθηκευμένη λίστα.
list-other = Σε αυτή τη συσκευή υπάρχει ήδη μια άλλη αποθηκευμένη λίστα. Αν διατηρήσετε και αυτή εδώ, οι δύο θα γίνουν μία.
list-other-open = Προβολή της αποθηκευμένης λίστας
