### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Maxaad raadinaysaa?
start-text = { $count ->
    [one] { $count } adeeg oo loogu talagalay dadka halkan ku cusub – iyo qof kasta oo taageera.
   *[other] { $count } adeeg oo loogu talagalay dadka halkan ku cusub – iyo qof kasta oo taageera.
}
browse-categories = Mawduuc ahaan
browse-towns = Magaalo ahaan

## Suche
search-label = Ka raadi dhammaan adeegyada
search-button = Raadi
search-hint = Tusaale ahaan “koorso Jarmal oo leh xannaano carruur” ama “guri”. Natiijooyinku waxay soo baxayaan marka aad wax qorayso.
search-loading = Raadinta waa la diyaarinayaa …
search-unavailable = Raadintu hadda ma shaqaynayso
search-retry = Mar kale isku day
search-failed = Raadintu way furmi weyday. Dhammaan adeegyadu waxay sidoo kale ku jiraan liisaska mawduucyada iyo magaalooyinka.
suggestions-label = Soo jeedinno
suggestions = { $count ->
    [one] { $count } soo jeedin
   *[other] { $count } soo jeedin
}
suggestion-offer = Adeeg

## Ergebnisse
offers = { $count ->
    [one] { $count } adeeg
   *[other] { $count } adeeg
}
offers-word = { $count ->
    [one] adeeg
   *[other] adeeg
}
all-offers = { $count ->
    [one] { $count } adeeg
   *[other] Dhammaan adeegyada ({ $count })
}
found = { $count ->
    [0] Wax adeeg ah lama helin
    [one] { $count } adeeg ayaa la helay
   *[other] { $count } adeeg ayaa la helay
}
show-more = Tus adeegyo kale ({ $shown } / { $total })
did-you-mean = Ma waxaad ula jeeddaa “{ $name }”?
corrected-hits = Kuwani waa natiijooyinka raadintaas.

## Filter
filters = Shaandhee
open-filters = { $count ->
    [0] Shaandhee
   *[other] Shaandhee ({ $count } la doortay)
}
show-results = { $count ->
    [0] Adeeg ma jiro
    [one] Tus { $count } adeeg
   *[other] Tus { $count } adeeg
}
active-filters = Waxa aad dooratay
remove-filter = Ka saar:
clear-filters = Ka saar dhammaan
facet-category = Mawduuca
facet-municipality = Magaalada
facet-language = Luqadda adeegga
facet-target-group = Cidda loogu talagalay
narrow-list = Ka raadi liiska
show-all-values = Tus dhammaan ({ $count })
show-fewer-values = Tus wax ka yar
municipality-not-stated = Goobta lama sheegin
language-not-stated = Luqadda lama sheegin
not-stated = lama sheegin

## Nichts gefunden
nothing-hint = Wax arrintan ku saabsan ma aannan helin. Kuwan ayaa ku caawin kara:
drop-facet = { $count ->
    [one] Haddii laga saaro “{ $facet }”: { $count } adeeg
   *[other] Haddii laga saaro “{ $facet }”: { $count } adeeg
}
in-neighbouring-towns = { $count ->
    [one] Sidoo kale magaalooyinka deriska ah: { $count } adeeg
   *[other] Sidoo kale magaalooyinka deriska ah: { $count } adeeg
}
drop-query = Tirtir ereyga raadinta, daa waxa aad dooratay
start-again = Dib u bilow
first-steps-hint = Ma garanaysid meel aad ka bilowdo? Halkan ayaa lagaa caawinayaa:

## Karte eines Angebots
fact-where = Goobta
fact-languages = Luqadaha
fact-cost = Kharashka
county-wide = { $name } oo dhan
serves = loogu talagalay { $name }
serves-towns = loogu talagalay { $count } magaalo
place-not-stated = fadlan weydii
cost-free = bilaash
cost-partly = qayb ahaan bilaash
cost-paid = lacag ayaa laga bixiyaa
registration-required = isdiiwaangelin ayaa loo baahan yahay
registration-not-required = isdiiwaangelin looma baahna
mode-on-site = fool ka fool
mode-phone = taleefan
mode-online = internetka
mode-home-visit = booqasho guriga
status-planned = la qorsheeyay
status-paused = la hakiyay
status-ended = dhammaaday
for-professionals = loogu talagalay xirfadlayaasha iyo mutadawiciinta
volunteers-wanted = mutadawiciin ayaa loo baahan yahay
machine-translated = turjumaad otomaatig ah
call = Wac:
fact-wheelchair = Ku habboon kursiga naafada
as-of = La cusboonaysiiyay: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] Jannaayo
    [2] Febraayo
    [3] Maarso
    [4] Abriil
    [5] Maajo
    [6] Juun
    [7] Luulyo
    [8] Agoosto
    [9] Sebteembar
    [10] Oktoobar
    [11] Nofeembar
   *[12] Diseembar
}

## Sprachen
language-am = Amxaari
language-ar = Carabi
language-az = Asarbayjaani
language-bg = Bulgaari
language-bn = Bangaali
language-bs = Boosniyaan
language-ckb = Kurdi (Soraani)
language-cs = Jeeg
language-de = Jarmal
language-de-simple = Jarmal fudud
language-el = Giriig
language-en = Ingiriisi
language-es = Isbaanish
language-fa = Faarisi
language-fa-AF = Daari
language-fr = Faransiis
language-gsg = Luqadda dhegoolayaasha ee Jarmalka
language-ha = Hawsa
language-he = Cibraani
language-hi = Hindi
language-hr = Koro’eeshiyaan
language-hu = Hangari
language-hy = Armeeni
language-ig = Igbo
language-it = Talyaani
language-ja = Jabbaaniis
language-ka = Joorjiyaan
language-kk = Kasaakh
language-kmr = Kurdi (Kurmaanji)
language-ko = Kuuriyaan
language-ku = Kurdi
language-lt = Lituweeniyaan
language-lv = Laatfiyaan
language-mk = Makadooniyaan
language-mn = Mongooli
language-nl = Holandays
language-pa = Bunjaabi
language-pl = Boolish
language-prs = Daari
language-ps = Bashtuu
language-pt = Bortuqiis
language-rmy = Afka Roma
language-ro = Romaaniyaan
language-rom = Afka Roma
language-ru = Ruush
language-si = Sinhala
language-sk = Islofaak
language-sl = Islofeeniyaan
language-so = Soomaali
language-sq = Albaaniyaan
language-sr = Serbiyaan
language-sw = Sawaaxili
language-ta = Tamiil
language-th = Taaylandays
language-ti = Tigrinya
language-tl = Tagalog
language-tr = Turki
language-uk = Yukreeniyaan
language-ur = Urduu
language-uz = Usbeki
language-vi = Fiitnaamiis
language-wo = Woolof
language-zh = Shiinays

### pages: was nur in fertigen Seiten steht.

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
