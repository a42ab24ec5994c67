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
facet-mode = Comment ça se passe
close = Fermer
sort-by = Trier par
sort-relevance = Meilleurs résultats
sort-near = Distance
sort-checked = Dernière vérification
sort-title = De A à Z
sort-from = depuis
choose-town = Choisir une ville
my-location = Ma position
use-my-location = Utiliser ma position
location-unknown = Votre position n’est pas connue. Veuillez choisir une ville.
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
help-in-person = De l’aide sur place

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
save-offer = Enregistrer
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
narrow-languages = Chercher une langue
no-language = Cette langue n’est pas disponible ici.

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
browse-helpers = Pour celles et ceux qui aident
search-within = Chercher et filtrer dans cette liste
also-nearby = Aussi à proximité

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

## Erklärungen
accessibility = Accessibilité
accessibility-scope = Cette déclaration concerne le portail « { $name } ».
accessibility-full = Le portail respecte les exigences d’accessibilité.
accessibility-partial = Le portail respecte la plupart des exigences d’accessibilité.
accessibility-none = Le portail ne respecte pas encore les exigences d’accessibilité.
accessibility-not-assessed = L’accessibilité du portail n’a pas encore été vérifiée.
accessibility-gaps = Ce qui n’est pas encore accessible
binding-german = Seule la version allemande fait foi.
barrier-report = Signaler un obstacle
barrier-intro = Y a-t-il quelque chose que vous ne pouvez pas lire, entendre ou utiliser sur ce site ? Écrivez-nous. Vous pouvez aussi demander de cette façon un contenu sous une autre forme.
barrier-message = Votre message
barrier-page = Page :
barrier-what = Qu’est-ce qui ne marche pas ? Qu’utilisez-vous, par exemple un téléphone ou un lecteur d’écran ?
barrier-hint = Votre messagerie s’ouvre avec ce texte. Rien n’est envoyé tant que vous n’y appuyez pas sur « Envoyer ».
barrier-send = Ouvrir l’e-mail
barrier-mail = Ou écrivez directement à :
plain-language = Allemand facile
sign-language = Langue des signes
sign-language-none = Il n’y a pas encore ici de vidéos en langue des signes allemande.
sign-language-ask = Vous avez besoin d’informations en langue des signes ? Demandez-nous.
imprint-missing = Les mentions légales ne sont pas encore disponibles.
privacy-full = Politique de confidentialité de l’exploitant

## Offene Daten
data-title = Données ouvertes
data-description = Tous les services de ce portail à télécharger : en tableau et en JSON.
data-intro = { $count ->
    [one] Vous pouvez télécharger ici le service de ce portail.
   *[other] Vous pouvez télécharger ici les { $count } services de ce portail.
}
data-csv = Tableau (CSV)
data-csv-about = Une ligne par service. S’ouvre dans Excel et LibreOffice.
data-json = JSON
data-json-about = Pour les programmes : au format HSDS 3.0 (Open Referral), avec des identifiants fixes.
data-feed = Nouveautés (flux Atom)
data-feed-about = Services nouveaux et modifiés, pour les lecteurs de flux. Chaque thème a aussi son flux.
data-use = Ce que vous pouvez en faire
data-licence = Les informations sont sous cette licence :
data-licence-none = Les droits d’utilisation ne sont pas indiqués. Veuillez demander à l’exploitant.
data-contacts = Les contacts sont uniquement des organismes, jamais des noms de personnes. Les fichiers sont recréés à chaque mise à jour du portail.
feed-title = Nouveau et modifié : { $name }

## Ohne Netz
offline-title = Pas de connexion
offline-text = Cette page n’est pas enregistrée sur votre appareil. Les pages que vous avez déjà visitées et la recherche fonctionnent aussi sans internet.
offline-search = Aller à la recherche

## Erste Schritte
first-steps-call = Vous venez d’arriver ? Commencez ici
first-steps-call-text = Ce qu’il faut faire d’abord, étape par étape – de la mairie au cours d’allemand.
first-steps-title = Premiers pas
first-steps-lead = Vous venez d’arriver en Allemagne ? Voici les premières étapes, si possible dans cet ordre. Pour chacune, vous trouvez des organismes qui vous aident.

## Angebot: wann, wo, weitergeben
open-now = Ouvert en ce moment, jusqu’à { $time }
opens-next = Fermé en ce moment. Ouvre { $date } à { $time }.
closed-now = Fermé en ce moment
calendar-file = Ajouter au calendrier
map-link = Voir sur la carte
map-note = mène à openstreetmap.org
checked-long-ago = Dernière vérification : { $date }. C’était il y a longtemps. Veuillez vous renseigner avant de vous déplacer.
elsewhere-title = Vous habitez dans une autre ville ?
elsewhere-hint = Ce service est pour { $name }. Ailleurs, voici qui peut vous aider :
offer-onward = Plus de services de ce type
read-aloud = Écouter
read-pause = Pause
read-resume = Reprendre
read-stop = Arrêter la lecture
print-page = Imprimer
share-page = Partager
link-copied = Le lien est copié.
link-not-copied = Le lien n’a pas pu être copié. Il se trouve en haut du navigateur.
qr-code = Code QR
qr-hint = Placez l’appareil photo d’un téléphone devant ce code : il ouvre cette page.
report-subject = Erreur dans le service { $name }
report-body = Qu’est-ce qui n’est pas correct ?

## Schutz
exit-now = Quitter vite cette page
exit-key = ou trois fois Échap (Esc)
traces-title = Pour que personne ne voie que vous étiez ici
traces-hint = Le navigateur garde en mémoire les pages visitées. Effacez ensuite l’historique : sur ordinateur, le plus souvent avec Ctrl + Maj + Suppr (Strg + Umschalt + Entf), sur téléphone, dans les réglages du navigateur. Une fenêtre privée est encore mieux : le navigateur ne garde alors rien.

## Wörter
words-title = Les mots expliqués simplement
words-hint = Mots et abréviations que l’on trouve dans les services et dans les lettres.
all-words = Tous les mots

## Meine Liste
my-list = Ma liste
my-list-count = Ma liste ({ $count })
list-description = Rassembler des services, les imprimer en deux langues et les transmettre.
list-no-script = La liste a besoin de JavaScript et d’un navigateur récent.
list-empty = Votre liste est encore vide. Choisissez « Enregistrer » sur un service, et il s’affichera ici.
list-find = Chercher des services
list-added = « { $name } » est maintenant sur votre liste.
list-removed = « { $name } » n’est plus sur votre liste.
list-full = Votre liste est pleine. Retirez d’abord un service.
list-moved = « { $name } » est maintenant en position { $count }.
list-cleared = Votre liste est maintenant vide.
list-undo = Annuler
list-print = Imprimer
list-share = Partager
list-copy = Copier le lien
list-copied = Le lien est copié.
list-mail = Envoyer par e-mail
list-clear = Vider la liste
list-share-hint = Toute personne qui a le lien voit cette liste. Le lien contient seulement les services, aucune note et rien sur vous.
list-show = Langues sur la feuille
list-second = Deuxième langue :
list-both = les deux côte à côte
list-only = seulement { $language }
list-up = Monter
list-down = Descendre
list-remove = Retirer
list-note = Note à imprimer
list-loading = Chargement…
list-gone = Ce service n’existe plus : { $name }
list-failed = Ce service n’a pas pu être chargé pour le moment. Veuillez recharger la page plus tard : { $name }
list-address = Cette liste sur internet :
list-keep-title = Garder la liste
list-keep = Garder sur cet appareil
list-keep-hint = Sans la coche, la liste est seulement dans l’adresse de cette page et disparaît quand vous fermez la fenêtre. Avec la coche, votre navigateur enregistre les services et vos notes sur cet appareil, rien d’autre. Toute personne qui utilise l’appareil peut alors les voir.
list-kept = La liste est enregistrée sur cet appareil.
list-not-kept = Ce navigateur ne permet pas l’enregistrement.
list-forget = Effacer de cet appareil
list-forgotten = Effacé. Aucune liste n’est plus enregistrée sur cet appareil.
list-other = Une autre liste est déjà enregistrée sur cet appareil. Si vous gardez aussi celle-ci, les deux n’en feront plus qu’une.
list-other-open = Voir la liste enregistrée
