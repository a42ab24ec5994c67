### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Çfarë kërkoni?
start-text = { $count ->
    [one] Një ofertë për njerëz të sapoardhur këtu dhe për të gjithë ata që i mbështesin.
   *[other] { $count } oferta për njerëz të sapoardhur këtu dhe për të gjithë ata që i mbështesin.
}
browse-categories = Sipas temës
browse-towns = Sipas vendit

## Suche
search-label = Kërkim në të gjitha ofertat
search-button = Kërko
search-hint = Për shembull “kurs gjermanisht me kujdes për fëmijë” ose “banesë”. Rezultatet shfaqen ndërsa shkruani.
search-loading = Kërkimi po ngarkohet…
search-unavailable = Kërkimi nuk funksionon për momentin
search-retry = Provoni përsëri
search-failed = Kërkimi nuk u ngarkua dot. Të gjitha ofertat i gjeni edhe në listat sipas temës dhe sipas vendit.
suggestions-label = Sugjerime
suggestions = { $count ->
    [one] një sugjerim
   *[other] { $count } sugjerime
}
suggestion-offer = Ofertë

## Ergebnisse
offers = { $count ->
    [one] një ofertë
   *[other] { $count } oferta
}
offers-word = { $count ->
    [one] ofertë
   *[other] oferta
}
all-offers = { $count ->
    [one] Një ofertë
   *[other] Të gjitha { $count } ofertat
}
found = { $count ->
    [0] Nuk u gjet asnjë ofertë
    [one] U gjet një ofertë
   *[other] U gjetën { $count } oferta
}
show-more = Shfaq më shumë ({ $shown } nga { $total })
did-you-mean = Mos kishit parasysh “{ $name }”?
corrected-hits = Këto janë rezultatet për kërkimin e korrigjuar.

## Filter
filters = Filtrat
open-filters = { $count ->
    [0] Filtrat
   *[other] Filtrat (të zgjedhur: { $count })
}
show-results = { $count ->
    [0] Asnjë ofertë
    [one] Shfaq një ofertë
   *[other] Shfaq { $count } oferta
}
active-filters = Filtrat e zgjedhur
remove-filter = Hiq filtrin:
clear-filters = Hiq të gjithë filtrat
facet-category = Tema
facet-municipality = Vendi
facet-language = Gjuha e ofertës
facet-target-group = Për kë
facet-mode = Si zhvillohet
close = Mbyll
sort-by = Rendit
sort-relevance = Së pari më të përshtatshmet
sort-near = Së pari më të afërtat
sort-checked = Së pari të kontrolluarat së fundi
sort-title = Sipas alfabetit
sort-from = Nga
choose-town = Zgjidhni vendin
my-location = Vendndodhja ime
use-my-location = Përdor vendndodhjen time
location-unknown = Vendndodhja juaj nuk dihet. Ju lutemi zgjidhni një vend.
narrow-list = Kërko në listë
show-all-values = Shfaq të gjitha ({ $count })
show-fewer-values = Shfaq më pak
municipality-not-stated = Vendi nuk është dhënë
language-not-stated = Gjuha nuk është dhënë
not-stated = nuk është dhënë

## Nichts gefunden
nothing-hint = Për këtë nuk gjetëm asgjë. Kjo mund të ndihmojë:
drop-facet = { $count ->
    [one] Pa filtrin “{ $facet }”: një ofertë
   *[other] Pa filtrin “{ $facet }”: { $count } oferta
}
in-neighbouring-towns = { $count ->
    [one] Edhe në qytetet e komunat fqinje: një ofertë
   *[other] Edhe në qytetet e komunat fqinje: { $count } oferta
}
drop-query = Fshi kërkimin, mbaj filtrat
start-again = Fillo nga e para
first-steps-hint = Nuk dini nga të filloni? Këtu ju ndihmojnë:
help-in-person = Ndihmë personale

## Karte eines Angebots
fact-where = Ku
fact-languages = Gjuhët
fact-cost = Çmimi
county-wide = në të gjithë { $name }
serves = për { $name }
serves-towns = për { $count } qytete e komuna
place-not-stated = ju lutemi pyesni
cost-free = falas
cost-partly = pjesërisht falas
cost-paid = me pagesë
registration-required = me regjistrim
registration-not-required = pa regjistrim
mode-on-site = në vend
mode-phone = me telefon
mode-online = online
mode-home-visit = vizitë në shtëpi
status-planned = në plan
status-paused = në pauzë
status-ended = përfunduar
for-professionals = për profesionistë dhe vullnetarë
volunteers-wanted = kërkohen vullnetarë
save-offer = Shto në listë
machine-translated = përkthim automatik
call = Telefononi:
fact-wheelchair = Hyrje me karrige me rrota
as-of = Kontrolluar: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] janar
    [2] shkurt
    [3] mars
    [4] prill
    [5] maj
    [6] qershor
    [7] korrik
    [8] gusht
    [9] shtator
    [10] tetor
    [11] nëntor
   *[12] dhjetor
}

## Sprachen
language-am = amarisht
language-ar = arabisht
language-az = azerbajxhanisht
language-bg = bullgarisht
language-bn = bengalisht
language-bs = boshnjakisht
language-ckb = kurdisht (sorani)
language-cs = çekisht
language-de = gjermanisht
language-de-simple = gjermanisht e thjeshtë
language-el = greqisht
language-en = anglisht
language-es = spanjisht
language-fa = persisht (farsi)
language-fa-AF = dari
language-fr = frëngjisht
language-gsg = gjuha gjermane e shenjave
language-ha = hausa
language-he = hebraisht
language-hi = hindi
language-hr = kroatisht
language-hu = hungarisht
language-hy = armenisht
language-ig = igbo
language-it = italisht
language-ja = japonisht
language-ka = gjeorgjisht
language-kk = kazakisht
language-kmr = kurdisht (kurmanxhi)
language-ko = koreanisht
language-ku = kurdisht
language-lt = lituanisht
language-lv = letonisht
language-mk = maqedonisht
language-mn = mongolisht
language-nl = holandisht
language-pa = panxhabi
language-pl = polonisht
language-prs = dari
language-ps = pashto
language-pt = portugalisht
language-rmy = romisht
language-ro = rumanisht
language-rom = romisht
language-ru = rusisht
language-si = sinhalisht
language-sk = sllovakisht
language-sl = sllovenisht
language-so = somalisht
language-sq = shqip
language-sr = serbisht
language-sw = suahilisht
language-ta = tamilisht
language-th = tajlandisht
language-ti = tigrinja
language-tl = tagalogisht
language-tr = turqisht
language-uk = ukrainisht
language-ur = urdu
language-uz = uzbekisht
language-vi = vietnamisht
language-wo = volof
language-zh = kinezisht

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Kalo te përmbajtja
choose-language = Zgjidhni gjuhën
search-placeholder = Kërko…
start-page = Ballina
breadcrumb = Ju jeni këtu
footer-note = Nuk mund të garantojmë që të gjitha të dhënat janë ende të sakta. Ju lutemi pyesni ofruesin para se të niseni.
report-mistake = Njoftoni një gabim
imprint = Informacion ligjor
privacy = Mbrojtja e të dhënave
welcome = Mirë se vini! Në këtë faqe gjeni oferta për njerëz të sapoardhur këtu.
start-text-short = Oferta për njerëz të sapoardhur këtu: kurse të gjermanishtes, këshillim, vende takimi dhe më shumë.
start-description = Kurse të gjermanishtes, këshillim, vende takimi, ndihmë me institucionet dhe banesën: oferta për njerëz të sapoardhur këtu.
no-script = Për kërkimin duhen JavaScript dhe një shfletues i ri. Pa të, të gjitha ofertat i gjeni në listat sipas temës dhe sipas vendit.
not-found = Kjo faqe nuk ekziston më. Të gjitha ofertat i gjeni në ballinë.
narrow-languages = Kërko një gjuhë
no-language = Kjo gjuhë nuk gjendet këtu.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: një ofertë për njerëz të sapoardhur këtu.
   *[other] { $name }: { $count } oferta për njerëz të sapoardhur këtu.
}
category-empty = Për këtë temë ende nuk ka asnjë ofertë.
category-in = { $name } – { $municipality }
narrower-categories = Nëntemat
category-towns = Në qytetin ose komunën time
all-of-category = Të gjitha ofertat për këtë temë
same-category-everywhere = Shihni të gjithë temën
all-offers-in = Të gjitha ofertat në { $name }
place-title = Oferta në { $name }
offers-in = Në { $name } dhe për banorët e vendit
offers-county-wide = Në të gjithë { $name }
also-without-place = { $count ->
    [one] Edhe një ofertë pa vend të shënuar
   *[other] Edhe { $count } oferta pa vend të shënuar
}
without-place-title = Oferta pa vend të shënuar
without-place-hint = Për këto oferta nuk është dhënë se ku zhvillohen ose për cilat qytete e komuna janë. Ju lutemi pyesni ofruesin.
browse-helpers = Për të gjithë ata që ndihmojnë
search-within = Kërko dhe filtro në këtë listë
also-nearby = Edhe afër

## Angebot
offer-what = Për çfarë bëhet fjalë?
offer-next-steps = Çfarë duhet të bëni
offer-facts = Shkurtimisht
offer-contact = Kontakti
offer-provider = Ofruesi
offer-partners = Partnerët
offer-similar = Oferta të ngjashme
status-planned-hint = Në plan: kjo ofertë është njoftuar, por ende nuk ka filluar.
status-paused-hint = Në pauzë: kjo ofertë nuk zhvillohet për momentin.
for-professionals-hint = Kjo ofertë është për profesionistë dhe vullnetarë.
write-mail = Shkruani:
open-web = Faqja e internetit:
contact-not-stated = Nuk është dhënë asnjë kontakt.
source = Burimi:
fact-for = Për kë
fact-when = Kur
fact-teaches = Mësohet
fact-interpreting = Përkthim me gojë
fact-registration = Regjistrimi
fact-volunteers = Puna vullnetare
fact-names = Emra të tjerë
fact-valid-until = Vlen deri në
yes = po
no = jo
gender-women = vetëm për gra dhe vajza
gender-men = vetëm për burra dhe djem
age-range = nga { $min } deri në { $max } vjeç
age-from = nga { $min } vjeç
age-to = deri në { $max } vjeç
teaching-range = { $language }, niveli nga { $min } deri në { $max }
teaching-level = { $language }, niveli { $level }
interpreting-available = i mundur
interpreting-by-visitor = i mundur; mund ta porosisni vetë
interpreting-by-institution = i mundur; e porosit një institucion, një shkollë ose një qendër këshillimi
interpreting-none = nuk është i mundur
from-to = { $start } – { $end }
from-date = fillimi: { $start }
until-date = deri në { $end }
weekday-mo = hën
weekday-tu = mar
weekday-we = mër
weekday-th = enj
weekday-fr = pre
weekday-sa = sht
weekday-su = die
public-holidays = në festa zyrtare
closed = mbyllur

## Erklärungen
accessibility = Qasshmëria
accessibility-scope = Kjo deklaratë vlen për portalin “{ $name }”.
accessibility-full = Portali i plotëson kërkesat e qasshmërisë.
accessibility-partial = Portali i plotëson shumicën e kërkesave të qasshmërisë.
accessibility-none = Portali ende nuk i plotëson kërkesat e qasshmërisë.
accessibility-not-assessed = Qasshmëria e portalit ende nuk është kontrolluar.
accessibility-gaps = Çfarë ende nuk është e qasshme
binding-german = Ligjërisht vlen teksti në gjermanisht.
barrier-report = Njoftoni një pengesë
barrier-intro = A ka diçka në këtë faqe që nuk mund ta lexoni, dëgjoni ose përdorni? Na shkruani. Kështu mund të kërkoni edhe një përmbajtje në një formë tjetër.
barrier-message = Mesazhi juaj
barrier-page = Faqja:
barrier-what = Çfarë nuk funksionon? Çfarë përdorni, për shembull celular ose lexues ekrani?
barrier-hint = Programi juaj i email-it hapet me këtë tekst. Asgjë nuk dërgohet derisa të shtypni atje “Dërgo”.
barrier-send = Hap email-in
barrier-mail = Ose shkruani drejtpërdrejt te:
plain-language = Gjermanisht e thjeshtë
sign-language = Gjuha e shenjave
sign-language-none = Këtu ende nuk ka video në gjuhën gjermane të shenjave.
sign-language-ask = Keni nevojë për informacion në gjuhën e shenjave? Na pyesni.
imprint-missing = Ende nuk ka informacion ligjor.
privacy-full = Deklarata e mbrojtjes së të dhënave e operatorit

## Offene Daten
data-title = Të dhëna të hapura
data-description = Të gjitha ofertat e këtij portali për shkarkim: si tabelë dhe si JSON.
data-intro = { $count ->
    [one] Këtu mund ta shkarkoni ofertën e këtij portali.
   *[other] Këtu mund t’i shkarkoni të gjitha { $count } ofertat e këtij portali.
}
data-csv = Tabelë (CSV)
data-csv-about = Një rresht për çdo ofertë. Hapet në Excel dhe LibreOffice.
data-json = JSON
data-json-about = Për programe: në formatin HSDS 3.0 (Open Referral), me identifikues të qëndrueshëm.
data-feed = Të reja (feed Atom)
data-feed-about = Oferta të reja dhe të ndryshuara për lexuesit e feed-eve. Edhe çdo temë ka një feed të tillë.
data-use = Çfarë mund të bëni me to
data-licence = Të dhënat janë nën këtë licencë:
data-licence-none = Për të drejtat e përdorimit nuk është dhënë asgjë. Ju lutemi pyesni operatorin e portalit.
data-contacts = Si kontakt janë dhënë vetëm zyra, asnjë emër personi. Skedarët krijohen nga e para me çdo përditësim të portalit.
feed-title = Të reja dhe të ndryshuara: { $name }

## Ohne Netz
offline-title = Nuk ka lidhje
offline-text = Kjo faqe nuk është e ruajtur në pajisjen tuaj. Faqet që i keni vizituar tashmë dhe kërkimi funksionojnë edhe pa internet.
offline-search = Te kërkimi

## Erste Schritte
first-steps-call = I sapoardhur këtu? Filloni këtu
first-steps-call-text = Çfarë të bëni në fillim, hap pas hapi – nga bashkia deri te kursi i gjermanishtes.
first-steps-title = Hapat e parë
first-steps-lead = Sapo keni ardhur në Gjermani? Këta hapa vijnë të parët, mundësisht në këtë radhë. Për secilin gjeni vende që ju ndihmojnë.

## Angebot: wann, wo, weitergeben
open-now = Hapur tani, deri në orën { $time }
opens-next = Mbyllur tani. Hapet: { $date }, ora { $time }.
closed-now = Mbyllur tani
calendar-file = Shto në kalendar
map-link = Shihe në hartë
map-note = të çon te openstreetmap.org
checked-long-ago = Kontrolluar për herë të fundit: { $date }. Kjo ka qenë shumë kohë më parë. Ju lutemi pyesni para se të niseni.
elsewhere-title = Banoni në një vend tjetër?
elsewhere-hint = Kjo ofertë është për { $name }. Në vende të tjera ju ndihmojnë këtu:
offer-onward = Më shumë të tilla
read-aloud = Lexo me zë
read-pause = Pauzë
read-resume = Vazhdo leximin
read-stop = Ndalo leximin
print-page = Printo
share-page = Shpërndaj
link-copied = Lidhja u kopjua.
link-not-copied = Lidhja nuk u kopjua dot. Ajo gjendet lart në shfletues.
qr-code = Kodi QR
qr-hint = Drejtojeni kamerën e një telefoni mbi të: hapet kjo faqe.
report-subject = Gabim në ofertën { $name }
report-body = Çfarë nuk është e saktë?

## Schutz
exit-now = Largohu shpejt nga faqja
exit-key = ose tri herë Esc
traces-title = Që askush të mos shohë se keni qenë këtu
traces-hint = Shfletuesi i mban mend faqet e vizituara. Pastaj fshijeni historikun: në kompjuter zakonisht me Ctrl + Shift + Delete, në telefon te cilësimet e shfletuesit. Edhe më mirë është një dritare private: atëherë ai nuk mban mend asgjë.

## Wörter
words-title = Fjalë të shpjeguara thjesht
words-hint = Fjalë dhe shkurtesa që dalin në oferta dhe letra.
all-words = Të gjitha fjalët

## Meine Liste
my-list = Lista ime
my-list-count = Lista ime ({ $count })
list-description = Mblidhni oferta, printojini në dy gjuhë dhe jepuani të tjerëve.
list-no-script = Për listën duhen JavaScript dhe një shfletues i ri.
list-empty = Lista juaj është ende bosh. Zgjidhni te një ofertë “Shto në listë” dhe ajo do të shfaqet këtu.
list-find = Kërko oferta
list-added = “{ $name }” tani është në listën tuaj.
list-removed = “{ $name }” nuk është më në listën tuaj.
list-full = Lista juaj është plot. Hiqni së pari një ofertë.
list-moved = “{ $name }” tani është në vendin { $count }.
list-cleared = Lista juaj tani është bosh.
list-undo = Zhbëj
list-print = Printo
list-share = Shpërndaj
list-copy = Kopjo lidhjen
list-copied = Lidhja u kopjua.
list-mail = Dërgo me email
list-clear = Zbraz listën
list-share-hint = Kush e ka lidhjen, e sheh këtë listë. Në lidhje janë vetëm ofertat, pa shënime dhe pa asgjë për ju.
list-show = Gjuhët në fletë
list-second = Gjuha e dytë:
list-both = të dyja krah për krah
list-only = vetëm { $language }
list-up = Më lart
list-down = Më poshtë
list-remove = Hiq
list-note = Shënim për printim
list-loading = Po ngarkohet…
list-gone = Kjo ofertë nuk ekziston më: { $name }
list-failed = Kjo ofertë nuk u ngarkua dot tani. Ju lutemi ringarkoni faqen më vonë: { $name }
list-address = Kjo listë në internet:
list-keep-title = Mbajeni listën
list-keep = Mbaje në këtë pajisje
list-keep-hint = Pa shenjën, lista është vetëm në adresën e kësaj faqeje dhe humbet kur e mbyllni dritaren. Me shenjën, shfletuesi juaj i ruan ofertat dhe shënimet tuaja në këtë pajisje, asgjë tjetër. Kush e përdor pajisjen, mund t’i shohë atëherë.
list-kept = Lista është e ruajtur në këtë pajisje.
list-not-kept = Ky shfletues nuk e lejon ruajtjen.
list-forget = Fshi nga kjo pajisje
list-forgotten = U fshi. Në këtë pajisje nuk ka më listë të ruajtur.
list-other = Në këtë pajisje është ruajtur tashmë një listë tjetër. Nëse e mbani edhe këtë, të dyja bëhen një.
list-other-open = Shih listën e ruajtur
