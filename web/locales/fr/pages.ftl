# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Accessible en fauteuil roulant
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
