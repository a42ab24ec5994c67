# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

## Rahmen
skip-to-content = Prijeđi na sadržaj
choose-language = Odaberite jezik
search-placeholder = Traži…
start-page = Početna
breadcrumb = Ovdje ste
footer-note = Ne možemo jamčiti da su svi podaci još točni. Molimo pitajte organizatora prije nego što krenete.
report-mistake = Prijavite pogrešku
imprint = Impressum
privacy = Zaštita podataka
welcome = Dobro došli! Na ovoj stranici možete naći ponude za ljude koji su novi ovdje.
start-text-short = Ponude za ljude koji su novi ovdje: tečajevi njemačkog, savjetovanje, mjesta za druženje i drugo.
start-description = Tečajevi njemačkog, savjetovanje, mjesta za druženje, pomoć u uredima i oko stanovanja: ponude za ljude koji su novi ovdje.
no-script = Za pretragu su potrebni JavaScript i noviji preglednik. Bez nje sve ponude možete naći na listama po temi i po mjestu.
not-found = Ove stranice više nema. Sve ponude možete naći na početnoj stranici.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } ponuda za ljude koji su novi ovdje.
    [few] { $name }: { $count } ponude za ljude koji su novi ovdje.
   *[other] { $name }: { $count } ponuda za ljude koji su novi ovdje.
}
category-empty = Za ovu temu još nema ponuda.
category-in = { $name } – { $municipality }
narrower-categories = Podteme
category-towns = U mom mjestu
all-of-category = Sve ponude za ovu temu
same-category-everywhere = Pogledaj cijelu temu
all-offers-in = Sve ponude u mjestu { $name }
place-title = Ponude u mjestu { $name }
offers-in = U mjestu { $name } i za njegove stanovnike
offers-county-wide = { $name } (cijelo područje)
also-without-place = { $count ->
    [one] Još { $count } ponuda bez navedenog mjesta
    [few] Još { $count } ponude bez navedenog mjesta
   *[other] Još { $count } ponuda bez navedenog mjesta
}
without-place-title = Ponude bez navedenog mjesta
without-place-hint = Za ove ponude nije navedeno gdje se održavaju ni za koja mjesta vrijede. Molimo pitajte organizatora.

## Angebot
offer-what = O čemu je riječ?
offer-next-steps = Što trebate učiniti
offer-facts = Ukratko
offer-contact = Kontakt
offer-provider = Organizator
offer-partners = Partneri
offer-similar = Slične ponude
status-planned-hint = U planu: ova je ponuda najavljena, ali još nije počela.
status-paused-hint = Pauzira: ova se ponuda trenutno ne održava.
for-professionals-hint = Ova je ponuda namijenjena stručnom osoblju i volonterima.
write-mail = Pišite:
open-web = Web-stranica:
contact-not-stated = Kontakt nije naveden.
source = Izvor:
fact-for = Za koga
fact-when = Kada
fact-teaches = Uči se
fact-interpreting = Usmeno prevođenje
fact-registration = Prijava
fact-wheelchair = Pristup invalidskim kolicima
fact-volunteers = Volontiranje
fact-names = Drugi nazivi
fact-valid-until = Vrijedi do
yes = da
no = ne
gender-women = samo za žene i djevojčice
gender-men = samo za muškarce i dječake
age-range = { $max ->
    [one] od { $min } do { $max } godine
    [few] od { $min } do { $max } godine
   *[other] od { $min } do { $max } godina
}
age-from = { $min ->
    [one] od { $min } godine
    [few] od { $min } godine
   *[other] od { $min } godina
}
age-to = { $max ->
    [one] do { $max } godine
    [few] do { $max } godine
   *[other] do { $max } godina
}
teaching-range = { $language }, razina od { $min } do { $max }
teaching-level = { $language }, razina { $level }
interpreting-available = moguće
interpreting-by-visitor = moguće; možete ga sami naručiti
interpreting-by-institution = moguće; naručuje ga ured, škola ili savjetovalište
interpreting-none = nije moguće
from-to = { $start } – { $end }
from-date = početak: { $start }
until-date = kraj: { $end }
weekday-mo = pon
weekday-tu = uto
weekday-we = sri
weekday-th = čet
weekday-fr = pet
weekday-sa = sub
weekday-su = ned
public-holidays = praznicima
closed = zatvoreno
