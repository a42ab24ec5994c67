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
