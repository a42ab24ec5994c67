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
