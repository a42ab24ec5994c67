# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Πρόσβαση με αναπηρικό αμαξίδιο
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
