### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

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
facet-mode = Come si svolge
close = Chiudi
sort-by = Ordina per
sort-relevance = Risultati migliori
sort-near = Vicinanza
sort-checked = Ultima verifica
sort-title = Dalla A alla Z
sort-from = da
choose-town = Scegli il comune
my-location = La mia posizione
use-my-location = Usa la mia posizione
location-unknown = La Sua posizione non è nota. Scelga un comune.
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
help-in-person = Aiuto di persona

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
save-offer = Salva
machine-translated = traduzione automatica
call = Chiamare:
fact-wheelchair = Accessibile in sedia a rotelle
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

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Vai al contenuto
choose-language = Scegli la lingua
search-placeholder = Cerca…
start-page = Home
breadcrumb = Si trova qui
footer-note = Non possiamo garantire che tutte le informazioni siano ancora corrette. Prima di mettersi in viaggio, chieda a chi offre il servizio.
report-mistake = Segnala un errore
imprint = Note legali
privacy = Privacy
welcome = Le diamo il benvenuto! Qui trova servizi per persone arrivate da poco.
start-text-short = Servizi per persone arrivate da poco: corsi di tedesco, consulenza, punti d’incontro e altro.
start-description = Corsi di tedesco, consulenza, punti d’incontro, aiuto con gli uffici pubblici e la casa: servizi per persone arrivate da poco.
no-script = La ricerca ha bisogno di JavaScript e di un browser aggiornato. Senza la ricerca, trova tutti i servizi negli elenchi per tema e per comune.
not-found = Questa pagina non esiste più. Nella pagina iniziale trova tutti i servizi.
narrow-languages = Cerca una lingua
no-language = Questa lingua qui non è disponibile.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: un servizio per persone arrivate da poco.
   *[other] { $name }: { $count } servizi per persone arrivate da poco.
}
category-empty = Per questo tema non c’è ancora nessun servizio.
category-in = { $name } – { $municipality }
narrower-categories = Temi più specifici
category-towns = Nel mio comune
all-of-category = Tutti i servizi su questo tema
same-category-everywhere = Vedi tutto il tema
all-offers-in = A { $name } e per { $name }
place-title = Servizi a { $name }
offers-in = A { $name } e per { $name }
offers-county-wide = Ovunque ({ $name })
also-without-place = { $count ->
    [one] E un altro servizio senza luogo indicato
   *[other] E altri { $count } servizi senza luogo indicato
}
without-place-title = Servizi senza luogo indicato
without-place-hint = Di questi servizi non si sa dove si svolgono né per quali comuni sono previsti. Si prega di chiedere.
browse-helpers = Per chi aiuta
search-within = Cerca e filtra in questo elenco
also-nearby = Anche nelle vicinanze

## Angebot
offer-what = Di che cosa si tratta?
offer-next-steps = Come fare
offer-facts = In breve
offer-contact = Contatto
offer-provider = Chi lo offre
offer-partners = Con la partecipazione di
offer-similar = Servizi simili
status-planned-hint = In programma: questo servizio è stato annunciato, ma non è ancora iniziato.
status-paused-hint = In pausa: al momento questo servizio non è attivo.
for-professionals-hint = Questo servizio è rivolto a operatori e volontari.
write-mail = Scrivere:
open-web = Sito web:
contact-not-stated = Non è indicato nessun contatto.
source = Fonte:
fact-for = Per chi
fact-when = Quando
fact-teaches = Lingua insegnata
fact-interpreting = Interprete
fact-registration = Iscrizione
fact-volunteers = Partecipare
fact-names = Altri nomi
fact-valid-until = Scadenza
yes = sì
no = no
gender-women = solo per donne e ragazze
gender-men = solo per uomini e ragazzi
age-range = da { $min } a { $max } anni
age-from = da { $min } anni in su
age-to = fino a { $max } anni
teaching-range = { $language }, livelli da { $min } a { $max }
teaching-level = { $language }, livello { $level }
interpreting-available = possibile
interpreting-by-visitor = possibile; può richiederlo Lei
interpreting-by-institution = possibile; lo richiede un ufficio pubblico, una scuola o un centro di consulenza
interpreting-none = non possibile
from-to = { $start } – { $end }
from-date = inizio: { $start }
until-date = fine: { $end }
weekday-mo = lun
weekday-tu = mar
weekday-we = mer
weekday-th = gio
weekday-fr = ven
weekday-sa = sab
weekday-su = dom
public-holidays = festivi
closed = chiuso

## Erklärungen
accessibility = Accessibilità
accessibility-scope = Questa dichiarazione vale per il portale “{ $name }”.
accessibility-full = Il portale rispetta i requisiti di accessibilità.
accessibility-partial = Il portale rispetta la maggior parte dei requisiti di accessibilità.
accessibility-none = Il portale non rispetta ancora i requisiti di accessibilità.
accessibility-not-assessed = Non è stato ancora verificato quanto il portale sia accessibile.
accessibility-gaps = Che cosa non è ancora accessibile
binding-german = Fa fede la versione tedesca.
barrier-report = Segnala una barriera
barrier-intro = C’è qualcosa su questo sito che non riesce a leggere, sentire o usare? Ci scriva. In questo modo può anche chiedere un contenuto in un’altra forma.
barrier-message = Il Suo messaggio
barrier-page = Pagina:
barrier-what = Che cosa non funziona? Che cosa usa per navigare, per esempio il cellulare o un lettore di schermo?
barrier-hint = Il Suo programma di posta si apre con questo testo. Non viene inviato nulla finché non preme lì “Invia”.
barrier-send = Apri l’e-mail
barrier-mail = Oppure scriva direttamente a:
plain-language = Tedesco facile
sign-language = Lingua dei segni
sign-language-none = Qui non ci sono ancora video nella lingua dei segni tedesca.
sign-language-ask = Ha bisogno di informazioni nella lingua dei segni? Ce lo chieda.
imprint-missing = Le note legali non sono ancora disponibili.
privacy-full = Informativa sulla privacy del gestore

## Offene Daten
data-title = Dati aperti
data-description = Tutti i servizi di questo portale da scaricare: come tabella e come JSON.
data-intro = { $count ->
    [one] Qui può scaricare il servizio di questo portale.
   *[other] Qui può scaricare tutti i { $count } servizi di questo portale.
}
data-csv = Tabella (CSV)
data-csv-about = Una riga per ogni servizio. Si apre in Excel e LibreOffice.
data-json = JSON
data-json-about = Per i programmi: nel formato HSDS 3.0 (Open Referral), con identificatori fissi.
data-feed = Novità (feed Atom)
data-feed-about = Servizi nuovi e modificati per i lettori di feed. Anche ogni tema ha un feed di questo tipo.
data-use = Che cosa può farne
data-licence = Le informazioni hanno questa licenza:
data-licence-none = Sui diritti d’uso non è indicato nulla. Si prega di chiedere al gestore.
data-contacts = Come contatto sono indicati solo enti, mai nomi di persone. I file vengono creati di nuovo a ogni aggiornamento del portale.
feed-title = Nuovo e modificato: { $name }

## Ohne Netz
offline-title = Nessuna connessione
offline-text = Questa pagina non è salvata sul Suo dispositivo. Le pagine che ha già visitato e la ricerca funzionano anche senza internet.
offline-search = Vai alla ricerca

## Erste Schritte
first-steps-call = Da poco qui? Cominci da qui
first-steps-call-text = Che cosa fare per prima cosa, passo dopo passo – dal municipio al corso di tedesco.
first-steps-title = Primi passi
first-steps-lead = È in Germania da poco? Questi sono i primi passi, meglio se in questo ordine. Per ognuno trova uffici e servizi che La aiutano.

## Angebot: wann, wo, weitergeben
open-now = Aperto ora, fino alle { $time }
opens-next = Chiuso ora. Apre { $date } alle { $time }.
closed-now = Chiuso ora
calendar-file = Aggiungi al calendario
map-link = Vedi sulla mappa
map-note = porta a openstreetmap.org
checked-long-ago = Ultima verifica: { $date }. È passato molto tempo. Prima di mettersi in viaggio, si prega di chiedere.
elsewhere-title = Abita in un altro comune?
elsewhere-hint = Questo servizio è per { $name }. Altrove può rivolgersi qui:
offer-onward = Altri servizi come questo
read-aloud = Ascolta
read-pause = Pausa
read-resume = Riprendi
read-stop = Interrompi la lettura
print-page = Stampa
share-page = Condividi
link-copied = Il link è copiato.
link-not-copied = Non è stato possibile copiare il link. Si trova in alto nel browser.
qr-code = Codice QR
qr-hint = Inquadri il codice con la fotocamera di un telefono: si apre questa pagina.
report-subject = Errore nel servizio { $name }
report-body = Che cosa non è corretto?

## Schutz
exit-now = Esci subito dalla pagina
exit-key = o tre volte Esc
traces-title = Perché nessuno veda questa visita
traces-hint = Il browser ricorda le pagine visitate. Dopo cancelli la cronologia: al computer di solito con Ctrl + Maiusc + Canc (Strg + Umschalt + Entf), al telefono nelle impostazioni del browser. Ancora meglio è una finestra privata: così il browser non ricorda nulla.

## Wörter
words-title = Parole spiegate in modo semplice
words-hint = Parole e abbreviazioni che si trovano nei servizi e nelle lettere.
all-words = Tutte le parole

## Meine Liste
my-list = La mia lista
my-list-count = La mia lista ({ $count })
list-description = Raccogliere servizi, stamparli in due lingue e passarli ad altri.
list-no-script = La lista ha bisogno di JavaScript e di un browser aggiornato.
list-empty = La Sua lista è ancora vuota. Scelga “Salva” in un servizio e lo troverà qui.
list-find = Cerca servizi
list-added = “{ $name }” ora è nella Sua lista.
list-removed = “{ $name }” non è più nella Sua lista.
list-full = La Sua lista è piena. Rimuova prima un servizio.
list-moved = “{ $name }” ora è in posizione { $count }.
list-cleared = La Sua lista ora è vuota.
list-undo = Annulla
list-print = Stampa
list-share = Condividi
list-copy = Copia link
list-copied = Il link è copiato.
list-mail = Invia per e-mail
list-clear = Svuota la lista
list-share-hint = Chi ha il link vede questa lista. Il link contiene solo i servizi, nessuna nota e nulla su di Lei.
list-show = Lingue sul foglio
list-second = Seconda lingua:
list-both = tutte e due, una accanto all’altra
list-only = solo { $language }
list-up = Sposta su
list-down = Sposta giù
list-remove = Rimuovi
list-note = Nota per la stampa
list-loading = Caricamento…
list-gone = Questo servizio non esiste più: { $name }
list-failed = Al momento non è stato possibile caricare questo servizio. Ricarichi la pagina più tardi: { $name }
list-address = Questa lista su internet:
list-keep-title = Conservare la lista
list-keep = Conserva su questo dispositivo
list-keep-hint = Senza la spunta, la lista è solo nell’indirizzo di questa pagina e si perde quando chiude la finestra. Con la spunta, il Suo browser salva i servizi e le Sue note su questo dispositivo, nient’altro. Chi usa il dispositivo può allora vederli.
list-kept = La lista è salvata su questo dispositivo.
list-not-kept = Questo browser non permette di salvare.
list-forget = Cancella da questo dispositivo
list-forgotten = Cancellato. Su questo dispositivo non è più salvata nessuna lista.
list-other = Su questo dispositivo è già salvata un’altra lista. Se conserva anche questa, le due diventano una sola.
list-other-open = Vedi la lista salvata
