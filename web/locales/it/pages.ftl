# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Accessibile in sedia a rotelle
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
