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
facet-mode = Sida loo bixiyo
close = Xir
sort-by = U kala hormari
sort-relevance = Kuwa ugu habboon
sort-near = Kuwa ugu dhow
sort-checked = Kuwii ugu dambeeyay ee la hubiyay
sort-title = A ilaa Z
sort-from = Ka cabbir
choose-town = Dooro magaalo
my-location = Goobta aan joogo
use-my-location = Isticmaal goobta aan joogo
location-unknown = Goobta aad joogto lama yaqaan. Fadlan dooro magaalo.
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
help-in-person = Caawimo fool ka fool ah

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
save-offer = Kaydi
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
narrow-languages = Raadi luqad
no-language = Luqaddan halkan laguma hayo.

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
browse-helpers = Loogu talagalay qof kasta oo dadka caawiya
search-within = Liiskan ka raadi oo shaandhee
also-nearby = Sidoo kale agagaarka

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

## Erklärungen
accessibility = Caqabad la’aan
accessibility-scope = Bayaankani wuxuu khuseeyaa mareegta “{ $name }”.
accessibility-full = Mareegtu waxay buuxisaa shuruudaha caqabad la’aanta.
accessibility-partial = Mareegtu waxay buuxisaa inta badan shuruudaha caqabad la’aanta.
accessibility-none = Mareegtu weli ma buuxiso shuruudaha caqabad la’aanta.
accessibility-not-assessed = Weli lama hubin inta ay mareegtu caqabad la’aan tahay.
accessibility-gaps = Waxa weli caqabad leh
binding-german = Nuqulka Jarmalka ayaa sharci ahaan lagu dhaqmaa.
barrier-report = Soo sheeg caqabad
barrier-intro = Mareegtan ma ku jiraa wax aadan akhrin, maqli ama isticmaali karin? Noo soo qor. Sidan waxaad sidoo kale ku weydiin kartaa in qoraal laguugu soo diro qaab kale.
barrier-message = Fariintaada
barrier-page = Bogga:
barrier-what = Maxaan shaqaynayn? Maxaad ku isticmaashaa internetka, tusaale ahaan taleefan ama barnaamij qoraalka akhriya?
barrier-hint = Barnaamijka iimaylkaagu wuxuu la furmayaa qoraalkan. Waxba lama dirayo ilaa aad halkaas ka riixdo “Dir”.
barrier-send = Fur iimaylka
barrier-mail = Ama si toos ah ugu qor:
plain-language = Jarmal fudud
sign-language = Luqadda dhegoolayaasha
sign-language-none = Halkan weli ma jiraan muuqaallo ku baxa luqadda dhegoolayaasha ee Jarmalka.
sign-language-ask = Ma u baahan tahay macluumaad ku baxa luqadda dhegoolayaasha? Na weydii.
imprint-missing = Macluumaadka sharciga weli lama gelin.
privacy-full = Ogeysiiska asturnaanta xogta ee cidda maamusha mareegta

## Offene Daten
data-title = Xog furan
data-description = Dhammaan adeegyada mareegtan waa la soo dejisan karaa: jadwal ahaan iyo JSON ahaan.
data-intro = { $count ->
    [one] Adeegga mareegtan halkan ayaad ka soo dejisan kartaa.
   *[other] Dhammaan { $count } adeeg ee mareegtan halkan ayaad ka soo dejisan kartaa.
}
data-csv = Jadwal (CSV)
data-csv-about = Adeeg kasta hal sadar. Wuxuu ku furmaa Excel iyo LibreOffice.
data-json = JSON
data-json-about = Loogu talagalay barnaamijyada: qaabka HSDS 3.0 (Open Referral), oo leh aqoonsiyo joogto ah.
data-feed = Wararka cusub (Atom feed)
data-feed-about = Adeegyada cusub iyo kuwa la beddelay, loogu talagalay akhriyeyaasha feed-ka. Mawduuc kasta sidoo kale wuxuu leeyahay feed noocaas ah.
data-use = Waxa aad ku samayn karto
data-licence = Macluumaadku wuxuu hoos yimaaddaa shatigan:
data-licence-none = Wax lagama sheegin xuquuqda isticmaalka. Fadlan weydii cidda maamusha mareegta.
data-contacts = Xiriir ahaan waxaa ku qoran xafiisyo oo keliya, magacyo dad kuma qorna. Faylasha mar kasta oo mareegta la cusboonaysiiyo ayaa dib loo sameeyaa.
feed-title = Cusub iyo la beddelay: { $name }

## Ohne Netz
offline-title = Xiriir ma jiro
offline-text = Boggan kuma kaydsana qalabkaaga. Bogagga aad hore u booqatay iyo raadintu waxay shaqeeyaan xitaa internet la’aan.
offline-search = Tag raadinta

## Erste Schritte
first-steps-call = Ma ku cusub tahay halkan? Halkan ka bilow
first-steps-call-text = Waxa aad marka hore samaynayso, tallaabo tallaabo – laga bilaabo xafiiska magaalada ilaa koorsada Jarmalka.
first-steps-title = Tallaabooyinka hore
first-steps-lead = Ma ku cusub tahay Jarmalka? Tallaabooyinkan ayaa marka hore yimaadda, sida ugu fiican sidan ay u kala horreeyaan. Tallaabo kasta waxaad u helaysaa meelo ku caawiya.

## Angebot: wann, wo, weitergeben
open-now = Hadda waa furan yahay, ilaa { $time }
opens-next = Hadda waa xiran yahay. Wuxuu furmayaa { $date }, saacadda { $time }.
closed-now = Hadda waa xiran yahay
calendar-file = Ku dar kalandarka
map-link = Ku arag khariidadda
map-note = wuxuu kuu gudbinayaa openstreetmap.org
checked-long-ago = Markii ugu dambaysay ee la hubiyay: { $date }. Waa waqti dheer ka hor. Fadlan weydii ka hor intaadan tegin.
elsewhere-title = Ma ku nooshahay magaalo kale?
elsewhere-hint = Adeeggan waxaa loogu talagalay { $name }. Meelaha kale, kuwan ayaa kuu diyaar ah:
offer-onward = Kuwo kale oo la mid ah
read-aloud = Cod ku akhri
read-pause = Haki
read-resume = Sii akhri
read-stop = Jooji akhriska
print-page = Daabac
share-page = La wadaag
link-copied = Linkiga waa la koobiyeeyay.
link-not-copied = Linkiga lama koobiyayn karin. Wuxuu ku yaal biraawsarka korkiisa.
qr-code = Koodhka QR
qr-hint = Ku jeedi kamaradda taleefanka: boggan ayuu furayaa.
report-subject = Khalad ku jira adeegga { $name }
report-body = Maxaa khaldan?

## Schutz
exit-now = Si degdeg ah uga bax bogga
exit-key = ama saddex jeer riix Esc
traces-title = Si aan cidna u arag inaad halkan joogtay
traces-hint = Biraawsarku wuu xasuustaa bogagga aad booqatay. Ka dib tirtir taariikhda: kombiyuutarka badanaa Ctrl + Shift + Delete, taleefankana dejinta biraawsarka. Waxaa ka sii fiican daaqad gaar ah (private): markaas waxba ma xasuusto.

## Wörter
words-title = Ereyo si fudud loo sharxay
words-hint = Ereyo iyo soo gaabinno ku jira adeegyada iyo waraaqaha.
all-words = Dhammaan ereyada

## Meine Liste
my-list = Liiskayga
my-list-count = Liiskayga ({ $count })
list-description = Ururi adeegyo, ku daabac laba luqadood oo u gudbi dad kale.
list-no-script = Liisku wuxuu u baahan yahay JavaScript iyo biraawsar cusub.
list-empty = Liiskaagu weli waa maran yahay. Adeeg ka dooro “Kaydi”, markaas halkan ayuu ka muuqanayaa.
list-find = Raadi adeegyo
list-added = “{ $name }” hadda wuxuu ku jiraa liiskaaga.
list-removed = “{ $name }” mar dambe kuma jiro liiskaaga.
list-full = Liiskaagu waa buuxaa. Marka hore ka saar adeeg.
list-moved = “{ $name }” hadda wuxuu ku jiraa kaalinta { $count }.
list-cleared = Liiskaagu hadda waa maran yahay.
list-undo = Ka noqo
list-print = Daabac
list-share = La wadaag
list-copy = Koobiyee linkiga
list-copied = Linkiga waa la koobiyeeyay.
list-mail = Iimayl ku dir
list-clear = Maran liiska
list-share-hint = Qofkii haysta linkiga wuu arkaa liiskan. Linkiga waxaa ku jira adeegyada oo keliya, qoraallo lama socdaan, adigana waxba kaama sheegayo.
list-show = Luqadaha warqadda
list-second = Luqadda labaad:
list-both = labadaba oo isku dhinac ah
list-only = { $language } oo keliya
list-up = Kor u qaad
list-down = Hoos u dhig
list-remove = Ka saar
list-note = Qoraal gaaban oo la daabaco
list-loading = Waa la soo rarayaa …
list-gone = Adeeggan mar dambe ma jiro: { $name }
list-failed = Adeeggan hadda lama soo rari karin. Fadlan mar dambe dib u fur bogga: { $name }
list-address = Liiskan internetka:
list-keep-title = Hayso liiska
list-keep = Ku hayso qalabkan
list-keep-hint = Haddii aadan calaamadin, liisku wuxuu ku jiraa ciwaanka boggan oo keliya, wuuna baxayaa marka aad daaqadda xirto. Haddii aad calaamadiso, biraawsarkaagu wuxuu adeegyada iyo qoraalladaada ku kaydinayaa qalabkan, wax kalena ma kaydinayo. Qofkii qalabka isticmaala ayaa markaas arki kara.
list-kept = Liisku wuxuu ku kaydsan yahay qalabkan.
list-not-kept = Biraawsarkani ma oggola kaydinta.
list-forget = Ka tirtir qalabkan
list-forgotten = Waa la tirtiray. Qalabkan liis dambe kuma kaydsana.
list-other = Qalabkan waxaa hore ugu kaydsan liis kale. Haddii aad kanna haysato, labadu waxay noqonayaan hal liis.
list-other-open = Arag liiska kaydsan
