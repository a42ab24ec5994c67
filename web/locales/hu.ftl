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
facet-mode = Hogyan zajlik
close = Bezárás
sort-by = Rendezés
sort-relevance = Legjobb találatok elöl
sort-near = Távolság
sort-checked = Utoljára ellenőrzött
sort-title = A-tól Z-ig
sort-from = innen számítva
choose-town = Település kiválasztása
my-location = Saját helyzetem
use-my-location = Helyzetem használata
location-unknown = Az Ön helyzete nem ismert. Kérjük, válasszon települést.
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
help-in-person = Személyes segítség

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
save-offer = Mentés
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
narrow-languages = Nyelv keresése
no-language = Ez a nyelv itt nem érhető el.

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
browse-helpers = Mindenkinek, aki segít
search-within = Keresés és szűrés ebben a listában
also-nearby = A közelben még

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

## Erklärungen
accessibility = Akadálymentesség
accessibility-scope = Ez a nyilatkozat a következő portálra vonatkozik: „{ $name }”.
accessibility-full = A portál megfelel az akadálymentességi követelményeknek.
accessibility-partial = A portál nagyrészt megfelel az akadálymentességi követelményeknek.
accessibility-none = A portál még nem felel meg az akadálymentességi követelményeknek.
accessibility-not-assessed = A portál akadálymentességét még nem vizsgálták.
accessibility-gaps = Ami még nem akadálymentes
binding-german = A német változat az irányadó.
barrier-report = Akadály bejelentése
barrier-intro = Van ezen a weboldalon olyan, amit nem tud elolvasni, meghallgatni vagy kezelni? Írjon nekünk. Így kérheti azt is, hogy egy tartalmat más formában kapjon meg.
barrier-message = Az Ön üzenete
barrier-page = Oldal:
barrier-what = Mi nem működik? Mivel internetezik, például mobillal vagy képernyőolvasóval?
barrier-hint = A levelezőprogramja ezzel a szöveggel nyílik meg. Semmit sem küldünk el, amíg ott meg nem nyomja a „Küldés” gombot.
barrier-send = E-mail megnyitása
barrier-mail = Vagy írjon közvetlenül ide:
plain-language = Könnyen érthető német
sign-language = Jelnyelv
sign-language-none = Német jelnyelvű videók itt még nincsenek.
sign-language-ask = Jelnyelvi tájékoztatásra van szüksége? Kérdezzen minket.
imprint-missing = Az impresszum még nem készült el.
privacy-full = Az üzemeltető adatvédelmi tájékoztatója

## Offene Daten
data-title = Nyílt adatok
data-description = A portál összes szolgáltatása letölthető: táblázatként és JSON formátumban.
data-intro = { $count ->
    [one] Innen letölthető a portál szolgáltatása.
   *[other] Innen letölthető a portál összes szolgáltatása ({ $count }).
}
data-csv = Táblázat (CSV)
data-csv-about = Minden szolgáltatás egy sor. Excelben és LibreOffice-ban is megnyitható.
data-json = JSON
data-json-about = Programokhoz: HSDS 3.0 (Open Referral) formátumban, állandó azonosítókkal.
data-feed = Újdonságok (Atom hírcsatorna)
data-feed-about = Új és módosított szolgáltatások hírolvasókhoz. Minden témának is van ilyen hírcsatornája.
data-use = Mire használhatja az adatokat
data-licence = Az adatokra ez a licenc vonatkozik:
data-licence-none = A felhasználási jogokról nincs adat. Kérjük, kérdezze meg az üzemeltetőt.
data-contacts = Kapcsolatként csak szervezetek szerepelnek, személyek neve nem. A fájlok a portál minden frissítésekor újra elkészülnek.
feed-title = Új és módosított: { $name }

## Ohne Netz
offline-title = Nincs kapcsolat
offline-text = Ez az oldal nincs elmentve az eszközén. A már meglátogatott oldalak és a kereső internet nélkül is működnek.
offline-search = Ugrás a keresőhöz

## Erste Schritte
first-steps-call = Új itt? Kezdje itt
first-steps-call-text = Mit tegyen először, lépésről lépésre – a városházától a német tanfolyamig.
first-steps-title = Első lépések
first-steps-lead = Most érkezett Németországba? Ezekkel a lépésekkel kezdje, lehetőleg ebben a sorrendben. Mindegyikhez talál olyan helyeket, ahol segítenek Önnek.

## Angebot: wann, wo, weitergeben
open-now = Most nyitva, { $time }-ig
opens-next = Most zárva. Nyitás: { $date }, { $time }.
closed-now = Most zárva
calendar-file = Hozzáadás a naptárhoz
map-link = Megtekintés térképen
map-note = az openstreetmap.org oldalra vezet
checked-long-ago = Utoljára ellenőrizve: { $date }. Ez már régen volt. Kérjük, érdeklődjön, mielőtt elindul.
elsewhere-title = Másik településen lakik?
elsewhere-hint = Ez a szolgáltatás a következő helyen érhető el: { $name }. Máshol ezekhez fordulhat:
offer-onward = Még több ilyen
read-aloud = Felolvasás
read-pause = Szünet
read-resume = Folytatás
read-stop = Felolvasás leállítása
print-page = Nyomtatás
share-page = Megosztás
link-copied = A link a vágólapra került.
link-not-copied = A linket nem sikerült másolni. A böngésző tetején megtalálja.
qr-code = QR-kód
qr-hint = Irányítsa rá egy telefon kameráját: megnyílik rajta ez az oldal.
report-subject = Hiba a szolgáltatásban: { $name }
report-body = Mi nem stimmel?

## Schutz
exit-now = Oldal gyors elhagyása
exit-key = vagy háromszor Esc
traces-title = Hogy senki se lássa, hogy itt járt
traces-hint = A böngésző megjegyzi a meglátogatott oldalakat. Utána törölje az előzményeket: számítógépen általában a Ctrl + Shift + Delete billentyűkkel, telefonon a böngésző beállításaiban. Még jobb egy privát ablak: ott semmit sem jegyez meg.

## Wörter
words-title = Szavak egyszerűen
words-hint = Szavak és rövidítések, amelyek a szolgáltatások leírásában és a levelekben előfordulnak.
all-words = Minden szó

## Meine Liste
my-list = A listám
my-list-count = A listám ({ $count })
list-description = Szolgáltatások gyűjtése, kinyomtatása két nyelven és továbbadása.
list-no-script = A listához JavaScript és korszerű böngésző szükséges.
list-empty = A listája még üres. Válassza egy szolgáltatásnál a „Mentés” gombot, és az itt megjelenik.
list-find = Szolgáltatások keresése
list-added = „{ $name }” felkerült a listájára.
list-removed = „{ $name }” lekerült a listájáról.
list-full = A listája megtelt. Előbb töröljön belőle egy szolgáltatást.
list-moved = „{ $name }” új helye a listán: { $count }.
list-cleared = A listája most üres.
list-undo = Visszavonás
list-print = Nyomtatás
list-share = Megosztás
list-copy = Link másolása
list-copied = A link a vágólapra került.
list-mail = Küldés e-mailben
list-clear = Lista ürítése
list-share-hint = Akinek megvan a link, látja ezt a listát. A link csak a szolgáltatásokat tartalmazza, jegyzeteket nem, és Önről sem árul el semmit.
list-show = Nyelvek a lapon
list-second = Második nyelv:
list-both = mindkettő egymás mellett
list-only = csak { $language }
list-up = Feljebb
list-down = Lejjebb
list-remove = Eltávolítás
list-note = Jegyzet a nyomtatáshoz
list-loading = Betöltés…
list-gone = Ez a szolgáltatás már nem létezik: { $name }
list-failed = Ezt a szolgáltatást most nem sikerült betölteni. Kérjük, később töltse be újra az oldalt: { $name }
list-address = Ez a lista az interneten:
list-keep-title = Lista megőrzése
list-keep = Megőrzés ezen az eszközön
list-keep-hint = Pipa nélkül a lista csak az oldal címében szerepel, és eltűnik, ha bezárja az ablakot. Pipával a böngésző elmenti ezen az eszközön a szolgáltatásokat és a jegyzeteit, mást nem. Ekkor láthatja őket bárki, aki az eszközt használja.
list-kept = A lista el van mentve ezen az eszközön.
list-not-kept = Ez a böngésző nem engedi a mentést.
list-forget = Törlés erről az eszközről
list-forgotten = Törölve. Ezen az eszközön már nincs elmentett lista.
list-other = Ezen az eszközön már van egy másik elmentett lista. Ha ezt is megőrzi, a kettőből egy lista lesz.
list-other-open = Mentett lista megtekintése
