### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Mit keres?
start-text = { $count ->
    [one] Egy szolgáltatás újonnan érkezőknek – és mindenkinek, aki segíti őket.
   *[other] { $count } szolgáltatás újonnan érkezőknek – és mindenkinek, aki segíti őket.
}
browse-categories = Téma szerint
browse-towns = Település szerint

## Suche
search-label = Keresés az összes szolgáltatásban
search-button = Keresés
search-hint = Például „német tanfolyam gyermekfelügyelettel” vagy „lakás”. A találatok már gépelés közben megjelennek.
search-loading = A kereső betöltődik…
search-unavailable = A kereső most nem elérhető
search-retry = Próbálja újra
search-failed = A keresőt nem sikerült betölteni. A téma és a település szerinti listákban is minden szolgáltatást megtalál.
suggestions-label = Javaslatok
suggestions = { $count ->
    [one] egy javaslat
   *[other] { $count } javaslat
}
suggestion-offer = Szolgáltatás

## Ergebnisse
offers = { $count ->
    [one] egy szolgáltatás
   *[other] { $count } szolgáltatás
}
offers-word = { $count ->
    [one] szolgáltatás
   *[other] szolgáltatás
}
all-offers = { $count ->
    [one] Egy szolgáltatás
   *[other] Összesen { $count } szolgáltatás
}
found = { $count ->
    [0] Nincs találat
    [one] Egy szolgáltatást találtunk
   *[other] { $count } szolgáltatást találtunk
}
show-more = További szolgáltatások ({ $shown } / { $total })
did-you-mean = Erre gondolt: „{ $name }”?
corrected-hits = Ezeket találtuk rá.

## Filter
filters = Szűrők
open-filters = { $count ->
    [0] Szűrők
   *[other] Szűrők ({ $count } kiválasztva)
}
show-results = { $count ->
    [0] Nincs találat
    [one] Egy szolgáltatás mutatása
   *[other] { $count } szolgáltatás mutatása
}
active-filters = Kiválasztott szűrők
remove-filter = Szűrő törlése:
clear-filters = Összes szűrő törlése
facet-category = Téma
facet-municipality = Település
facet-language = A szolgáltatás nyelve
facet-target-group = Kinek szól
narrow-list = Keresés a listában
show-all-values = Összes mutatása ({ $count })
show-fewer-values = Kevesebb mutatása
municipality-not-stated = Nincs megadva hely
language-not-stated = Nincs megadva nyelv
not-stated = nincs megadva

## Nichts gefunden
nothing-hint = Erre nem találtunk semmit. Ez segíthet:
drop-facet = { $count ->
    [one] „{ $facet }” szűrő nélkül: egy szolgáltatás
   *[other] „{ $facet }” szűrő nélkül: { $count } szolgáltatás
}
in-neighbouring-towns = { $count ->
    [one] A szomszédos településeken is: egy szolgáltatás
   *[other] A szomszédos településeken is: { $count } szolgáltatás
}
drop-query = Keresőszó törlése, szűrők megtartása
start-again = Kezdje újra
first-steps-hint = Nem tudja, hol kezdje? Itt segítenek:

## Karte eines Angebots
fact-where = Hol
fact-languages = Nyelvek
fact-cost = Költség
county-wide = { $name } egész területén
serves = { $name } lakóinak
serves-towns = { $count } település lakóinak
place-not-stated = kérjük, érdeklődjön
cost-free = ingyenes
cost-partly = részben ingyenes
cost-paid = fizetős
registration-required = jelentkezés szükséges
registration-not-required = jelentkezés nélkül
mode-on-site = személyesen
mode-phone = telefonon
mode-online = online
mode-home-visit = otthoni látogatás
status-planned = tervezett
status-paused = szünetel
status-ended = véget ért
for-professionals = szakembereknek és önkénteseknek
volunteers-wanted = önkénteseket keresnek
machine-translated = gépi fordítás
call = Hívás:
fact-wheelchair = Kerekesszékkel megközelíthető
as-of = Ellenőrizve: { $date }
date-day = { $year }. { $month } { $day }.
date-month = { $year }. { $month }
month = { $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[12] december
}

## Sprachen
language-am = amhara
language-ar = arab
language-az = azeri
language-bg = bolgár
language-bn = bengáli
language-bs = bosnyák
language-ckb = kurd (szoráni)
language-cs = cseh
language-de = német
language-de-simple = könnyen érthető német
language-el = görög
language-en = angol
language-es = spanyol
language-fa = perzsa (fárszi)
language-fa-AF = dari
language-fr = francia
language-gsg = német jelnyelv
language-ha = hausza
language-he = héber
language-hi = hindi
language-hr = horvát
language-hu = magyar
language-hy = örmény
language-ig = igbó
language-it = olasz
language-ja = japán
language-ka = grúz
language-kk = kazah
language-kmr = kurd (kurmandzsi)
language-ko = koreai
language-ku = kurd
language-lt = litván
language-lv = lett
language-mk = macedón
language-mn = mongol
language-nl = holland
language-pa = pandzsábi
language-pl = lengyel
language-prs = dari
language-ps = pastu
language-pt = portugál
language-rmy = roma (romani)
language-ro = román
language-rom = roma (romani)
language-ru = orosz
language-si = szingaléz
language-sk = szlovák
language-sl = szlovén
language-so = szomáli
language-sq = albán
language-sr = szerb
language-sw = szuahéli
language-ta = tamil
language-th = thai
language-ti = tigrinya
language-tl = tagalog
language-tr = török
language-uk = ukrán
language-ur = urdu
language-uz = üzbég
language-vi = vietnámi
language-wo = volof
language-zh = kínai

### pages: was nur in fertigen Seiten steht.

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
