# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

## Start
start-title = Što tražite?
start-text = { $count ->
    [one] { $count } ponuda za ljude koji su novi ovdje i za sve koji im pomažu.
    [few] { $count } ponude za ljude koji su novi ovdje i za sve koji im pomažu.
   *[other] { $count } ponuda za ljude koji su novi ovdje i za sve koji im pomažu.
}
browse-categories = Po temi
browse-towns = Po mjestu

## Suche
search-label = Pretraga svih ponuda
search-button = Traži
search-hint = Na primjer „tečaj njemačkog s čuvanjem djece” ili „stan”. Rezultati se pojavljuju dok pišete.
search-loading = Pretraga se učitava…
search-unavailable = Pretraga trenutno nije dostupna
search-retry = Pokušajte ponovo
search-failed = Pretraga se nije mogla učitati. Sve ponude možete naći i na listama po temi i po mjestu.
suggestions-label = Prijedlozi
suggestions = { $count ->
    [one] { $count } prijedlog
    [few] { $count } prijedloga
   *[other] { $count } prijedloga
}
suggestion-offer = Ponuda

## Ergebnisse
offers = { $count ->
    [one] { $count } ponuda
    [few] { $count } ponude
   *[other] { $count } ponuda
}
offers-word = { $count ->
    [one] ponuda
    [few] ponude
   *[other] ponuda
}
all-offers = { $count ->
    [one] Ukupno { $count } ponuda
    [few] Ukupno { $count } ponude
   *[other] Ukupno { $count } ponuda
}
found = { $count ->
    [0] Nema pronađenih ponuda
    [one] Pronađena je { $count } ponuda
    [few] Pronađene su { $count } ponude
   *[other] Pronađeno je { $count } ponuda
}
show-more = Prikaži još ({ $shown } od { $total })
did-you-mean = Jeste li mislili „{ $name }”?
corrected-hits = Ovo su rezultati za ispravljeni upit.

## Filter
filters = Filtri
open-filters = { $count ->
    [0] Filtri
   *[other] Filtri (odabrano: { $count })
}
show-results = { $count ->
    [0] Nema ponuda
    [one] Prikaži { $count } ponudu
    [few] Prikaži { $count } ponude
   *[other] Prikaži { $count } ponuda
}
active-filters = Odabrani filtri
remove-filter = Ukloni filtar:
clear-filters = Ukloni sve filtre
facet-category = Tema
facet-municipality = Mjesto
facet-language = Jezik ponude
facet-target-group = Za koga
narrow-list = Pretraži listu
show-all-values = Prikaži sve ({ $count })
show-fewer-values = Prikaži manje
municipality-not-stated = Mjesto nije navedeno
language-not-stated = Jezik nije naveden
not-stated = nije navedeno

## Nichts gefunden
nothing-hint = Za ovo nismo ništa pronašli. Ovo može pomoći:
drop-facet = { $count ->
    [one] Bez filtra „{ $facet }”: { $count } ponuda
    [few] Bez filtra „{ $facet }”: { $count } ponude
   *[other] Bez filtra „{ $facet }”: { $count } ponuda
}
in-neighbouring-towns = { $count ->
    [one] I u susjednim mjestima: { $count } ponuda
    [few] I u susjednim mjestima: { $count } ponude
   *[other] I u susjednim mjestima: { $count } ponuda
}
drop-query = Obriši riječi, zadrži filtre
start-again = Počni ispočetka
first-steps-hint = Ne znate odakle početi? Ovdje ćete dobiti pomoć:

## Karte eines Angebots
fact-where = Gdje
fact-languages = Jezici
fact-cost = Cijena
county-wide = { $name } (cijelo područje)
serves = za { $name }
serves-towns = { $count ->
    [one] za { $count } mjesto
    [few] za { $count } mjesta
   *[other] za { $count } mjesta
}
place-not-stated = molimo pitajte
cost-free = besplatno
cost-partly = djelomično besplatno
cost-paid = plaća se
registration-required = uz prijavu
registration-not-required = bez prijave
mode-on-site = na licu mjesta
mode-phone = telefonom
mode-online = online
mode-home-visit = kućni posjet
status-planned = u planu
status-paused = pauzira
status-ended = završeno
for-professionals = za stručno osoblje i volontere
volunteers-wanted = traže se volonteri
machine-translated = automatski prijevod
call = Nazovite:
as-of = Provjereno: { $date }
date-day = { $day }. { $month }. { $year }.
date-month = { $month }/{ $year }
month = { $month ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
    [10] 10
    [11] 11
   *[12] 12
}

## Sprachen
language-am = amharski
language-ar = arapski
language-az = azerbajdžanski
language-bg = bugarski
language-bn = bengalski
language-bs = bosanski
language-ckb = kurdski (sorani)
language-cs = češki
language-de = njemački
language-de-simple = jednostavan njemački
language-el = grčki
language-en = engleski
language-es = španjolski
language-fa = perzijski (farsi)
language-fa-AF = dari
language-fr = francuski
language-gsg = njemački znakovni jezik
language-ha = hausa
language-he = hebrejski
language-hi = hindski
language-hr = hrvatski
language-hu = mađarski
language-hy = armenski
language-ig = igbo
language-it = talijanski
language-ja = japanski
language-ka = gruzijski
language-kk = kazaški
language-kmr = kurdski (kurmandži)
language-ko = korejski
language-ku = kurdski
language-lt = litavski
language-lv = latvijski
language-mk = makedonski
language-mn = mongolski
language-nl = nizozemski
language-pa = pandžapski
language-pl = poljski
language-prs = dari
language-ps = paštunski
language-pt = portugalski
language-rmy = romski
language-ro = rumunjski
language-rom = romski
language-ru = ruski
language-si = sinhaleški
language-sk = slovački
language-sl = slovenski
language-so = somalski
language-sq = albanski
language-sr = srpski
language-sw = svahili
language-ta = tamilski
language-th = tajlandski
language-ti = tigrinja
language-tl = tagalog
language-tr = turski
language-uk = ukrajinski
language-ur = urdu
language-uz = uzbečki
language-vi = vijetnamski
language-wo = volof
language-zh = kineski
