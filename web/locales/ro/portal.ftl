# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

## Start
start-title = Ce căutați?
start-text = { $count ->
    [one] O ofertă pentru cei nou-veniți și pentru toți cei care îi sprijină.
    [few] { $count } oferte pentru cei nou-veniți și pentru toți cei care îi sprijină.
   *[other] { $count } de oferte pentru cei nou-veniți și pentru toți cei care îi sprijină.
}
browse-categories = După temă
browse-towns = După localitate

## Suche
search-label = Căutare în toate ofertele
search-button = Caută
search-hint = De exemplu „curs de germană cu supraveghere pentru copii” sau „locuință”. Rezultatele apar în timp ce scrieți.
search-loading = Căutarea se încarcă…
search-unavailable = Căutarea nu este disponibilă acum
search-retry = Încercați din nou
search-failed = Căutarea nu a putut fi încărcată. Găsiți toate ofertele și în listele după temă și după localitate.
suggestions-label = Sugestii
suggestions = { $count ->
    [one] o sugestie
    [few] { $count } sugestii
   *[other] { $count } de sugestii
}
suggestion-offer = Ofertă

## Ergebnisse
offers = { $count ->
    [one] o ofertă
    [few] { $count } oferte
   *[other] { $count } de oferte
}
offers-word = { $count ->
    [one] ofertă
    [few] oferte
   *[other] de oferte
}
all-offers = { $count ->
    [one] O ofertă
    [few] Toate cele { $count } oferte
   *[other] Toate cele { $count } de oferte
}
found = { $count ->
    [0] Nu s-a găsit nicio ofertă
    [one] S-a găsit o ofertă
    [few] S-au găsit { $count } oferte
   *[other] S-au găsit { $count } de oferte
}
show-more = Arată mai multe ({ $shown } din { $total })
did-you-mean = Ați vrut să scrieți „{ $name }”?
corrected-hits = Iată rezultatele pentru textul corectat.

## Filter
filters = Filtre
open-filters = { $count ->
    [0] Filtre
   *[other] Filtre (alese: { $count })
}
show-results = { $count ->
    [0] Nicio ofertă
    [one] Arată o ofertă
    [few] Arată { $count } oferte
   *[other] Arată { $count } de oferte
}
active-filters = Filtre alese
remove-filter = Elimină filtrul:
clear-filters = Elimină toate filtrele
facet-category = Temă
facet-municipality = Localitate
facet-language = Limba ofertei
facet-target-group = Pentru cine
narrow-list = Caută în listă
show-all-values = Arată toate ({ $count })
show-fewer-values = Arată mai puține
municipality-not-stated = Localitate nespecificată
language-not-stated = Limbă nespecificată
not-stated = nespecificat

## Nichts gefunden
nothing-hint = Nu am găsit nimic la această căutare. Iată ce poate ajuta:
drop-facet = { $count ->
    [one] Fără filtrul „{ $facet }”: o ofertă
    [few] Fără filtrul „{ $facet }”: { $count } oferte
   *[other] Fără filtrul „{ $facet }”: { $count } de oferte
}
in-neighbouring-towns = { $count ->
    [one] Și în localitățile vecine: o ofertă
    [few] Și în localitățile vecine: { $count } oferte
   *[other] Și în localitățile vecine: { $count } de oferte
}
drop-query = Șterge textul, păstrează filtrele
start-again = Începe din nou
first-steps-hint = Nu știți cu ce să începeți? Aici primiți ajutor:

## Karte eines Angebots
fact-where = Unde
fact-languages = Limbi
fact-cost = Cost
county-wide = în tot { $name }
serves = pentru { $name }
serves-towns = { $count ->
    [one] pentru o localitate
    [few] pentru { $count } localități
   *[other] pentru { $count } de localități
}
place-not-stated = vă rugăm să întrebați
cost-free = gratuit
cost-partly = parțial gratuit
cost-paid = cu plată
registration-required = cu înscriere
registration-not-required = fără înscriere
mode-on-site = la fața locului
mode-phone = la telefon
mode-online = online
mode-home-visit = vizită la domiciliu
status-planned = în pregătire
status-paused = în pauză
status-ended = încheiat
for-professionals = pentru specialiști și voluntari
volunteers-wanted = se caută voluntari
machine-translated = traducere automată
call = Sunați:
as-of = Verificat: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}

## Sprachen
language-am = amharică
language-ar = arabă
language-az = azeră
language-bg = bulgară
language-bn = bengaleză
language-bs = bosniacă
language-ckb = kurdă (sorani)
language-cs = cehă
language-de = germană
language-de-simple = germană simplă
language-el = greacă
language-en = engleză
language-es = spaniolă
language-fa = persană (farsi)
language-fa-AF = dari
language-fr = franceză
language-gsg = limba germană a semnelor
language-ha = hausa
language-he = ebraică
language-hi = hindi
language-hr = croată
language-hu = maghiară
language-hy = armeană
language-ig = igbo
language-it = italiană
language-ja = japoneză
language-ka = georgiană
language-kk = kazahă
language-kmr = kurdă (kurmanji)
language-ko = coreeană
language-ku = kurdă
language-lt = lituaniană
language-lv = letonă
language-mk = macedoneană
language-mn = mongolă
language-nl = neerlandeză
language-pa = punjabi
language-pl = poloneză
language-prs = dari
language-ps = paștu
language-pt = portugheză
language-rmy = romani
language-ro = română
language-rom = romani
language-ru = rusă
language-si = singaleză
language-sk = slovacă
language-sl = slovenă
language-so = somaleză
language-sq = albaneză
language-sr = sârbă
language-sw = swahili
language-ta = tamilă
language-th = thailandeză
language-ti = tigrină
language-tl = tagalog
language-tr = turcă
language-uk = ucraineană
language-ur = urdu
language-uz = uzbecă
language-vi = vietnameză
language-wo = wolof
language-zh = chineză
