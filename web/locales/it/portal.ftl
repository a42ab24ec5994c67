# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

## Start
start-title = Che cosa cerca?
start-text = { $count ->
    [one] Un servizio per persone arrivate da poco e per chi le accompagna.
   *[other] { $count } servizi per persone arrivate da poco e per chi le accompagna.
}
browse-categories = Per tema
browse-towns = Per comune

## Suche
search-label = Cerca in tutti i servizi
search-button = Cerca
search-hint = Per esempio “corso di tedesco con babysitter” o “casa”. I risultati appaiono mentre scrive.
search-loading = Caricamento della ricerca…
search-unavailable = La ricerca al momento non è disponibile
search-retry = Riprova
search-failed = Non è stato possibile caricare la ricerca. Trova tutti i servizi anche negli elenchi per tema e per comune.
suggestions-label = Suggerimenti
suggestions = { $count ->
    [one] un suggerimento
   *[other] { $count } suggerimenti
}
suggestion-offer = Servizio

## Ergebnisse
offers = { $count ->
    [one] un servizio
   *[other] { $count } servizi
}
offers-word = { $count ->
    [one] servizio
   *[other] servizi
}
all-offers = { $count ->
    [one] Un servizio
   *[other] Tutti i servizi ({ $count })
}
found = { $count ->
    [0] Nessun servizio trovato
    [one] Un servizio trovato
   *[other] { $count } servizi trovati
}
show-more = Mostra altri servizi ({ $shown } di { $total })
did-you-mean = Forse cercava “{ $name }”?
corrected-hits = Ecco i risultati per questa ricerca.

## Filter
filters = Filtri
open-filters = { $count ->
    [0] Filtri
    [one] Filtri ({ $count } scelto)
   *[other] Filtri ({ $count } scelti)
}
show-results = { $count ->
    [0] Nessun servizio
    [one] Mostra un servizio
   *[other] Mostra { $count } servizi
}
active-filters = Filtri scelti
remove-filter = Rimuovi il filtro:
clear-filters = Rimuovi tutti i filtri
facet-category = Tema
facet-municipality = Comune
facet-language = Lingua del servizio
facet-target-group = Per chi
narrow-list = Cerca nell’elenco
show-all-values = Mostra tutto ({ $count })
show-fewer-values = Mostra meno
municipality-not-stated = Luogo non indicato
language-not-stated = Lingua non indicata
not-stated = non indicato

## Nichts gefunden
nothing-hint = Non abbiamo trovato nulla. Questo può aiutare:
drop-facet = { $count ->
    [one] Senza il filtro “{ $facet }”: un servizio
   *[other] Senza il filtro “{ $facet }”: { $count } servizi
}
in-neighbouring-towns = { $count ->
    [one] Anche nei comuni vicini: un servizio
   *[other] Anche nei comuni vicini: { $count } servizi
}
drop-query = Cancella il testo, mantieni i filtri
start-again = Ricomincia
first-steps-hint = Non sa da dove cominciare? Qui trova aiuto:

## Karte eines Angebots
fact-where = Dove
fact-languages = Lingue
fact-cost = Costo
county-wide = ovunque ({ $name })
serves = per { $name }
serves-towns = { $count ->
    [one] per un comune
   *[other] per { $count } comuni
}
place-not-stated = si prega di chiedere
cost-free = gratis
cost-partly = in parte gratis
cost-paid = a pagamento
registration-required = con iscrizione
registration-not-required = senza iscrizione
mode-on-site = sul posto
mode-phone = al telefono
mode-online = online
mode-home-visit = visita a casa
status-planned = in programma
status-paused = in pausa
status-ended = terminato
for-professionals = per operatori e volontari
volunteers-wanted = si cercano volontari
machine-translated = traduzione automatica
call = Chiamare:
as-of = Verificato: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}

## Sprachen
language-am = amarico
language-ar = arabo
language-az = azero
language-bg = bulgaro
language-bn = bengalese
language-bs = bosniaco
language-ckb = curdo (sorani)
language-cs = ceco
language-de = tedesco
language-de-simple = tedesco facile
language-el = greco
language-en = inglese
language-es = spagnolo
language-fa = persiano (farsi)
language-fa-AF = dari
language-fr = francese
language-gsg = lingua dei segni tedesca
language-ha = hausa
language-he = ebraico
language-hi = hindi
language-hr = croato
language-hu = ungherese
language-hy = armeno
language-ig = igbo
language-it = italiano
language-ja = giapponese
language-ka = georgiano
language-kk = kazako
language-kmr = curdo (kurmanji)
language-ko = coreano
language-ku = curdo
language-lt = lituano
language-lv = lettone
language-mk = macedone
language-mn = mongolo
language-nl = olandese
language-pa = punjabi
language-pl = polacco
language-prs = dari
language-ps = pashto
language-pt = portoghese
language-rmy = romanì
language-ro = rumeno
language-rom = romanì
language-ru = russo
language-si = singalese
language-sk = slovacco
language-sl = sloveno
language-so = somalo
language-sq = albanese
language-sr = serbo
language-sw = swahili
language-ta = tamil
language-th = thailandese
language-ti = tigrino
language-tl = tagalog
language-tr = turco
language-uk = ucraino
language-ur = urdu
language-uz = uzbeco
language-vi = vietnamita
language-wo = wolof
language-zh = cinese
