# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

## Rahmen
skip-to-content = Ugrás a tartalomra
choose-language = Nyelv kiválasztása
search-placeholder = Keresés…
start-page = Kezdőlap
breadcrumb = Ön itt van
footer-note = Nem tudjuk garantálni, hogy minden adat naprakész. Kérjük, érdeklődjön a szolgáltatónál, mielőtt elindul.
report-mistake = Hiba bejelentése
imprint = Impresszum
privacy = Adatvédelem
welcome = Üdvözöljük! Itt újonnan érkezőknek szóló szolgáltatásokat talál.
start-text-short = Szolgáltatások újonnan érkezőknek: német tanfolyamok, tanácsadás, találkozóhelyek és még sok más.
start-description = Német tanfolyamok, tanácsadás, találkozóhelyek, segítség hivatali ügyekben és a lakhatásban: szolgáltatások újonnan érkezőknek.
no-script = A kereséshez JavaScript és korszerű böngésző szükséges. Ezek nélkül a téma és a település szerinti listákban talál meg minden szolgáltatást.
not-found = Ez az oldal már nem létezik. A kezdőlapon minden szolgáltatást megtalál.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: egy szolgáltatás újonnan érkezőknek.
   *[other] { $name }: { $count } szolgáltatás újonnan érkezőknek.
}
category-empty = Ehhez a témához még nincs szolgáltatás.
category-in = { $name } – { $municipality }
narrower-categories = Altémák
category-towns = A lakóhelyemen
all-of-category = Minden szolgáltatás ebben a témában
same-category-everywhere = A teljes téma megtekintése
all-offers-in = Minden szolgáltatás: { $name }
place-title = Szolgáltatások: { $name }
offers-in = Helyi szolgáltatások: { $name }
offers-county-wide = { $name } egész területén
also-without-place = { $count ->
    [one] És egy szolgáltatás megadott hely nélkül
   *[other] És { $count } szolgáltatás megadott hely nélkül
}
without-place-title = Szolgáltatások megadott hely nélkül
without-place-hint = Ezeknél a szolgáltatásoknál nincs megadva, hol érhetők el, vagy mely településeknek szólnak. Kérjük, érdeklődjön.

## Angebot
offer-what = Miről van szó?
offer-next-steps = Mi a teendő?
offer-facts = Röviden
offer-contact = Kapcsolat
offer-provider = Szolgáltató
offer-partners = Közreműködők
offer-similar = Hasonló szolgáltatások
status-planned-hint = Tervezett: ezt a szolgáltatást már meghirdették, de még nem indult el.
status-paused-hint = Szünetel: ez a szolgáltatás jelenleg nem működik.
for-professionals-hint = Ez a szolgáltatás szakembereknek és önkénteseknek szól.
write-mail = E-mail:
open-web = Weboldal:
contact-not-stated = Nincs megadva elérhetőség.
source = Forrás:
fact-for = Kinek szól
fact-when = Mikor
fact-teaches = Oktatott nyelv
fact-interpreting = Tolmácsolás
fact-registration = Jelentkezés
fact-wheelchair = Kerekesszékkel megközelíthető
fact-volunteers = Közreműködés
fact-names = Más néven
fact-valid-until = Meddig érvényes
yes = igen
no = nem
gender-women = csak nőknek és lányoknak
gender-men = csak férfiaknak és fiúknak
age-range = { $min }–{ $max } éves
age-from = { $min } éves kortól
age-to = { $max } éves korig
teaching-range = { $language }, { $min }–{ $max } szint
teaching-level = { $language }, { $level } szint
interpreting-available = lehetséges
interpreting-by-visitor = lehetséges; Ön is megrendelheti
interpreting-by-institution = lehetséges; hivatal, iskola vagy tanácsadó iroda rendeli meg
interpreting-none = nem lehetséges
from-to = { $start } – { $end }
from-date = kezdete: { $start }
until-date = vége: { $end }
weekday-mo = H
weekday-tu = K
weekday-we = Sze
weekday-th = Cs
weekday-fr = P
weekday-sa = Szo
weekday-su = V
public-holidays = ünnepnapokon
closed = zárva
