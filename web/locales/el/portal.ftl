# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

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
