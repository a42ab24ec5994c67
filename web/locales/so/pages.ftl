# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

## Rahmen
skip-to-content = U gudub qoraalka
choose-language = Dooro luqadda
search-placeholder = Raadi …
start-page = Bogga hore
breadcrumb = Halkan ayaad joogtaa
footer-note = Ma dammaanad qaadi karno in macluumaadka oo dhan uu sax yahay. Fadlan weydii cidda adeegga bixisa ka hor intaadan tegin.
report-mistake = Soo sheeg khalad
imprint = Macluumaadka sharciga
privacy = Asturnaanta xogta
welcome = Soo dhawoow! Halkan waxaad ka helaysaa adeegyo loogu talagalay dadka dhawaan yimid.
start-text-short = Adeegyo loogu talagalay dadka halkan ku cusub: koorsooyin Jarmal ah, la-talin, goobo kulan iyo waxyaabo kale.
start-description = Koorsooyin Jarmal ah, la-talin, goobo kulan, caawimo xafiisyada dawladda iyo guri-raadinta: adeegyo loogu talagalay dadka halkan ku cusub.
no-script = Raadintu waxay u baahan tahay JavaScript iyo biraawsar cusub. La’aanteed, dhammaan adeegyada waxaad ka helaysaa liisaska mawduucyada iyo magaalooyinka.
not-found = Boggan mar dambe ma jiro. Dhammaan adeegyada waxaad ka helaysaa bogga hore.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } adeeg oo loogu talagalay dadka halkan ku cusub.
   *[other] { $name }: { $count } adeeg oo loogu talagalay dadka halkan ku cusub.
}
category-empty = Mawduucan weli adeeg kuma jiro.
category-in = { $name } – { $municipality }
narrower-categories = Qaybaha mawduuca
category-towns = Magaaladayda
all-of-category = Dhammaan adeegyada mawduucan
same-category-everywhere = Arag mawduuca oo dhan
all-offers-in = Dhammaan adeegyada { $name }
place-title = Adeegyada { $name }
offers-in = Ku yaal ama loogu talagalay { $name }
offers-county-wide = { $name } oo dhan
also-without-place = { $count ->
    [one] Iyo { $count } adeeg oo aan goobtiisa la sheegin
   *[other] Iyo { $count } adeeg oo aan goobtooda la sheegin
}
without-place-title = Adeegyada aan goobtooda la sheegin
without-place-hint = Lama sheegin halka adeegyadan lagu bixiyo ama magaalooyinka loogu talagalay. Fadlan weydii.

## Angebot
offer-what = Waa maxay adeeggani?
offer-next-steps = Maxaa la sameeyaa?
offer-facts = Macluumaad kooban
offer-contact = Xiriirka
offer-provider = Cidda bixisa
offer-partners = Cidda ka qayb qaadata
offer-similar = Adeegyo la mid ah
status-planned-hint = La qorsheeyay: Adeeggan waa lagu dhawaaqay, laakiin weli ma bilaaban.
status-paused-hint = La hakiyay: Adeeggan hadda ma socdo.
for-professionals-hint = Adeeggan waxaa loogu talagalay xirfadlayaasha iyo mutadawiciinta.
write-mail = U qor:
open-web = Bogga internetka:
contact-not-stated = Macluumaad xiriir lama sheegin.
source = Isha xogta:
fact-for = Cidda loogu talagalay
fact-when = Goorta
fact-teaches = Luqadda la barto
fact-interpreting = Turjumaan
fact-registration = Isdiiwaangelin
fact-wheelchair = Ku habboon kursiga naafada
fact-volunteers = Ka qaybgal
fact-names = Magacyo kale
fact-valid-until = Wuxuu socdaa ilaa
yes = haa
no = maya
gender-women = haweenka iyo gabdhaha oo keliya
gender-men = ragga iyo wiilasha oo keliya
age-range = { $min } ilaa { $max } sano
age-from = { $min } sano iyo wixii ka badan
age-to = ilaa { $max } sano
teaching-range = { $language }, heerka { $min } ilaa { $max }
teaching-level = { $language }, heerka { $level }
interpreting-available = waa la heli karaa
interpreting-by-visitor = waa la heli karaa; adiga ayaa dalban kara
interpreting-by-institution = waa la heli karaa; waxaa dalba xafiis dawladeed, iskool ama xarun la-talin
interpreting-none = lama heli karo
from-to = { $start } ilaa { $end }
from-date = laga bilaabo { $start }
until-date = ilaa { $end }
weekday-mo = Isniin
weekday-tu = Talaado
weekday-we = Arbaco
weekday-th = Khamiis
weekday-fr = Jimce
weekday-sa = Sabti
weekday-su = Axad
public-holidays = fasaxyada rasmiga ah
closed = xiran
