### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

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
fact-wheelchair = Accessible en fauteuil roulant
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

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Aller au contenu
choose-language = Choisir la langue
search-placeholder = Chercher…
start-page = Accueil
breadcrumb = Vous êtes ici
footer-note = Nous ne pouvons pas garantir que toutes les informations sont encore exactes. Renseignez-vous auprès de l’organisme avant de vous déplacer.
report-mistake = Signaler une erreur
imprint = Mentions légales
privacy = Protection des données
welcome = Bienvenue ! Vous trouverez ici des services pour les personnes nouvellement arrivées.
start-text-short = Des services pour les personnes nouvellement arrivées : cours d’allemand, conseils, lieux de rencontre et plus encore.
start-description = Cours d’allemand, conseils, lieux de rencontre, aide pour l’administration et le logement : des services pour les personnes nouvellement arrivées.
no-script = La recherche a besoin de JavaScript et d’un navigateur récent. Sans elle, vous trouverez tous les services dans les listes par thème et par ville.
not-found = Cette page n’existe plus. Vous trouverez tous les services sur la page d’accueil.

## Thema und Ort
category-description = { $count ->
    [one] { $name } : { $count } service pour les personnes nouvellement arrivées.
   *[other] { $name } : { $count } services pour les personnes nouvellement arrivées.
}
category-empty = Il n’y a pas encore de service sur ce thème.
category-in = { $name } – { $municipality }
narrower-categories = Thèmes plus précis
category-towns = Dans ma ville
all-of-category = Tous les services sur ce thème
same-category-everywhere = Voir tout le thème
all-offers-in = À { $name } et pour { $name }
place-title = Services à { $name }
offers-in = À { $name } et pour { $name }
offers-county-wide = Partout ({ $name })
also-without-place = { $count ->
    [one] Et aussi { $count } service sans lieu indiqué
   *[other] Et aussi { $count } services sans lieu indiqué
}
without-place-title = Services sans lieu indiqué
without-place-hint = On ne sait pas où ces services sont proposés ni à quelles villes ils s’adressent. Veuillez vous renseigner.

## Angebot
offer-what = De quoi s’agit-il ?
offer-next-steps = Comment faire
offer-facts = En bref
offer-contact = Contact
offer-provider = Proposé par
offer-partners = Avec la participation de
offer-similar = Services similaires
status-planned-hint = Prévu : ce service est annoncé, mais n’a pas encore commencé.
status-paused-hint = En pause : ce service n’est pas proposé en ce moment.
for-professionals-hint = Ce service s’adresse aux professionnels et aux bénévoles.
write-mail = Écrire :
open-web = Site web :
contact-not-stated = Aucun contact n’est indiqué.
source = Source :
fact-for = Pour qui
fact-when = Quand
fact-teaches = Langue enseignée
fact-interpreting = Interprète
fact-registration = Inscription
fact-volunteers = Participer
fact-names = Autres noms
fact-valid-until = Fin de validité
yes = oui
no = non
gender-women = uniquement pour les femmes et les filles
gender-men = uniquement pour les hommes et les garçons
age-range = de { $min } à { $max } ans
age-from = à partir de { $min } ans
age-to = jusqu’à { $max } ans
teaching-range = { $language }, niveaux { $min } à { $max }
teaching-level = { $language }, niveau { $level }
interpreting-available = possible
interpreting-by-visitor = possible ; vous pouvez en demander un vous-même
interpreting-by-institution = possible ; une administration, une école ou un service de conseil le demande
interpreting-none = pas possible
from-to = { $start } – { $end }
from-date = début : { $start }
until-date = fin : { $end }
weekday-mo = lun
weekday-tu = mar
weekday-we = mer
weekday-th = jeu
weekday-fr = ven
weekday-sa = sam
weekday-su = dim
public-holidays = jours fériés
closed = fermé
