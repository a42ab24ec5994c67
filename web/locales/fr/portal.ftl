# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

## Start
start-title = Que cherchez-vous ?
start-text = { $count ->
    [one] { $count } service pour les personnes nouvellement arrivées – et pour celles qui les accompagnent.
   *[other] { $count } services pour les personnes nouvellement arrivées – et pour celles qui les accompagnent.
}
browse-categories = Par thème
browse-towns = Par ville

## Suche
search-label = Chercher dans tous les services
search-button = Chercher
search-hint = Par exemple « cours d’allemand avec garde d’enfants » ou « logement ». Les résultats s’affichent pendant que vous écrivez.
search-loading = La recherche se charge…
search-unavailable = La recherche n’est pas disponible pour le moment
search-retry = Réessayer
search-failed = La recherche n’a pas pu se charger. Vous trouverez aussi tous les services dans les listes par thème et par ville.
suggestions-label = Suggestions
suggestions = { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
suggestion-offer = Service

## Ergebnisse
offers = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
offers-word = { $count ->
    [one] service
   *[other] services
}
all-offers = { $count ->
    [one] { $count } service
   *[other] Tous les services ({ $count })
}
found = { $count ->
    [0] Aucun service trouvé
    [one] Un service trouvé
   *[other] { $count } services trouvés
}
show-more = Afficher plus de services ({ $shown } sur { $total })
did-you-mean = Vouliez-vous dire « { $name } » ?
corrected-hits = Voici les résultats pour cette recherche.

## Filter
filters = Filtres
open-filters = { $count ->
    [0] Filtres
    [one] Filtres ({ $count } choisi)
   *[other] Filtres ({ $count } choisis)
}
show-results = { $count ->
    [0] Aucun service
    [one] Afficher un service
   *[other] Afficher { $count } services
}
active-filters = Filtres choisis
remove-filter = Retirer le filtre :
clear-filters = Retirer tous les filtres
facet-category = Thème
facet-municipality = Ville
facet-language = Langue du service
facet-target-group = Pour qui
narrow-list = Chercher dans la liste
show-all-values = Tout afficher ({ $count })
show-fewer-values = Afficher moins
municipality-not-stated = Lieu non indiqué
language-not-stated = Langue non indiquée
not-stated = non indiqué

## Nichts gefunden
nothing-hint = Nous n’avons rien trouvé. Voici ce qui peut vous aider :
drop-facet = { $count ->
    [one] Sans le filtre « { $facet } » : { $count } service
   *[other] Sans le filtre « { $facet } » : { $count } services
}
in-neighbouring-towns = { $count ->
    [one] Aussi dans les villes voisines : { $count } service
   *[other] Aussi dans les villes voisines : { $count } services
}
drop-query = Effacer le texte, garder les filtres
start-again = Recommencer
first-steps-hint = Vous ne savez pas par où commencer ? Ici, on vous aide :

## Karte eines Angebots
fact-where = Où
fact-languages = Langues
fact-cost = Prix
county-wide = partout ({ $name })
serves = pour { $name }
serves-towns = { $count ->
    [one] pour { $count } ville
   *[other] pour { $count } villes
}
place-not-stated = veuillez demander
cost-free = gratuit
cost-partly = en partie gratuit
cost-paid = payant
registration-required = sur inscription
registration-not-required = sans inscription
mode-on-site = sur place
mode-phone = par téléphone
mode-online = en ligne
mode-home-visit = visite à domicile
status-planned = prévu
status-paused = en pause
status-ended = terminé
for-professionals = pour les professionnels et les bénévoles
volunteers-wanted = recherche de bénévoles
machine-translated = traduction automatique
call = Appeler :
as-of = Vérifié : { $date }
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}

## Sprachen
language-am = amharique
language-ar = arabe
language-az = azéri
language-bg = bulgare
language-bn = bengali
language-bs = bosniaque
language-ckb = kurde (sorani)
language-cs = tchèque
language-de = allemand
language-de-simple = allemand facile
language-el = grec
language-en = anglais
language-es = espagnol
language-fa = persan (farsi)
language-fa-AF = dari
language-fr = français
language-gsg = langue des signes allemande
language-ha = haoussa
language-he = hébreu
language-hi = hindi
language-hr = croate
language-hu = hongrois
language-hy = arménien
language-ig = igbo
language-it = italien
language-ja = japonais
language-ka = géorgien
language-kk = kazakh
language-kmr = kurde (kurmandji)
language-ko = coréen
language-ku = kurde
language-lt = lituanien
language-lv = letton
language-mk = macédonien
language-mn = mongol
language-nl = néerlandais
language-pa = pendjabi
language-pl = polonais
language-prs = dari
language-ps = pachto
language-pt = portugais
language-rmy = romani
language-ro = roumain
language-rom = romani
language-ru = russe
language-si = cingalais
language-sk = slovaque
language-sl = slovène
language-so = somali
language-sq = albanais
language-sr = serbe
language-sw = swahili
language-ta = tamoul
language-th = thaï
language-ti = tigrigna
language-tl = tagalog
language-tr = turc
language-uk = ukrainien
language-ur = ourdou
language-uz = ouzbek
language-vi = vietnamien
language-wo = wolof
language-zh = chinois
