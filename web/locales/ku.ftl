### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Hûn li çi digerin?
start-text = { $count ->
    [one] { $count } xizmet ji bo kesên ku nû hatine vir – û ji bo her kesê ku alîkariya wan dike.
   *[other] { $count } xizmet ji bo kesên ku nû hatine vir – û ji bo her kesê ku alîkariya wan dike.
}
browse-categories = Li gorî mijarê
browse-towns = Li gorî bajêr

## Suche
search-label = Lêgerîn di hemû xizmetan de
search-button = Lê bigere
search-hint = Mînak “kursa almanî bi lênêrîna zarokan” an jî “xanî”. Dema hûn dinivîsin, encam xuya dibin.
search-loading = Lêgerîn tê amadekirin …
search-unavailable = Lêgerîn niha naxebite
search-retry = Dîsa biceribîne
search-failed = Lêgerîn venebû. Hemû xizmet di lîsteyên mijar û bajaran de jî hene.
suggestions-label = Pêşniyar
suggestions = { $count ->
    [one] { $count } pêşniyar
   *[other] { $count } pêşniyar
}
suggestion-offer = Xizmet

## Ergebnisse
offers = { $count ->
    [one] { $count } xizmet
   *[other] { $count } xizmet
}
offers-word = { $count ->
    [one] xizmet
   *[other] xizmet
}
all-offers = { $count ->
    [one] { $count } xizmet
   *[other] Hemû xizmet ({ $count })
}
found = { $count ->
    [0] Tu xizmet nehat dîtin
    [one] { $count } xizmet hat dîtin
   *[other] { $count } xizmet hatin dîtin
}
show-more = Xizmetên din nîşan bide ({ $shown } ji { $total })
did-you-mean = Mebesta we “{ $name }” bû?
corrected-hits = Ev encamên wê lêgerînê ne.

## Filter
filters = Fîltre
open-filters = { $count ->
    [0] Fîltre
   *[other] Fîltre ({ $count } hilbijartî)
}
show-results = { $count ->
    [0] Tu xizmet tune
    [one] { $count } xizmetê nîşan bide
   *[other] { $count } xizmetan nîşan bide
}
active-filters = Fîltreyên hilbijartî
remove-filter = Fîltreyê rake:
clear-filters = Hemû fîltreyan rake
facet-category = Mijar
facet-municipality = Bajar
facet-language = Zimanê xizmetê
facet-target-group = Ji bo kê
facet-mode = Çawa tê dayîn
close = Bigire
sort-by = Rêz bike
sort-relevance = Encamên herî baş
sort-near = Herî nêzîk
sort-checked = Kontrola dawî
sort-title = Ji A heta Z
sort-from = Dûrahî ji
choose-town = Bajarekî hilbijêre
my-location = Cihê min
use-my-location = Cihê min bi kar bîne
location-unknown = Cihê we nayê zanîn. Ji kerema xwe bajarekî hilbijêrin.
narrow-list = Di lîsteyê de bigere
show-all-values = Hemûyan nîşan bide ({ $count })
show-fewer-values = Kêmtir nîşan bide
municipality-not-stated = Cih nehatiye gotin
language-not-stated = Ziman nehatiye gotin
not-stated = nehatiye gotin

## Nichts gefunden
nothing-hint = Me li ser vê yekê tiştek nedît. Dibe ku ev alîkar be:
drop-facet = { $count ->
    [one] Bêyî fîltreya “{ $facet }”: { $count } xizmet
   *[other] Bêyî fîltreya “{ $facet }”: { $count } xizmet
}
in-neighbouring-towns = { $count ->
    [one] Li bajarên cîran jî: { $count } xizmet
   *[other] Li bajarên cîran jî: { $count } xizmet
}
drop-query = Peyva lêgerînê jê bibe, fîltre bimînin
start-again = Ji nû ve dest pê bike
first-steps-hint = Hûn nizanin ji ku dest pê bikin? Li vir alîkariya we dikin:
help-in-person = Alîkariya rû bi rû

## Karte eines Angebots
fact-where = Cih
fact-languages = Ziman
fact-cost = Buha
county-wide = li seranserê { $name }
serves = ji bo { $name }
serves-towns = ji bo { $count } bajaran
place-not-stated = ji kerema xwe bipirsin
cost-free = bêpere
cost-partly = beşek bêpere
cost-paid = bi pere
registration-required = bi qeydkirinê
registration-not-required = bêyî qeydkirinê
mode-on-site = rû bi rû
mode-phone = bi telefonê
mode-online = bi înternetê
mode-home-visit = serdana malê
status-planned = hatiye plankirin
status-paused = demkî hatiye rawestandin
status-ended = qediyaye
for-professionals = ji bo pispor û xwebexşan
volunteers-wanted = xwebexş tên xwestin
save-offer = Tomar bike
machine-translated = wergera otomatîk
call = Telefon bike:
fact-wheelchair = Ji bo kursiya bi teker guncaw
as-of = Nûkirina dawî: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] Çile
    [2] Sibat
    [3] Adar
    [4] Nîsan
    [5] Gulan
    [6] Hezîran
    [7] Tîrmeh
    [8] Tebax
    [9] Îlon
    [10] Cotmeh
    [11] Mijdar
   *[12] Kanûn
}

## Sprachen
language-am = Amharî
language-ar = Erebî
language-az = Azerbaycanî
language-bg = Bulgarî
language-bn = Bengalî
language-bs = Bosnî
language-ckb = Kurdî (soranî)
language-cs = Çekî
language-de = Almanî
language-de-simple = Almaniya hêsan
language-el = Yewnanî
language-en = Îngilîzî
language-es = Spanî
language-fa = Farisî
language-fa-AF = Darî
language-fr = Fransî
language-gsg = Zimanê îşaretan ê almanî
language-ha = Hawsa
language-he = Îbranî
language-hi = Hindî
language-hr = Xirwatî
language-hu = Macarî
language-hy = Ermenî
language-ig = Îgbo
language-it = Îtalî
language-ja = Japonî
language-ka = Gurcî
language-kk = Qazaxî
language-kmr = Kurdî (kurmancî)
language-ko = Koreyî
language-ku = Kurdî
language-lt = Lîtwanî
language-lv = Letonî
language-mk = Makedonî
language-mn = Moxolî
language-nl = Holendî
language-pa = Pencabî
language-pl = Polonî
language-prs = Darî
language-ps = Peştûyî
language-pt = Portugalî
language-rmy = Romanî (Roma)
language-ro = Romenî
language-rom = Romanî (Roma)
language-ru = Rûsî
language-si = Sînhala
language-sk = Slovakî
language-sl = Slovenî
language-so = Somalî
language-sq = Albanî
language-sr = Sirbî
language-sw = Swahîlî
language-ta = Tamîlî
language-th = Tayî
language-ti = Tigrînya
language-tl = Tagalog
language-tr = Tirkî
language-uk = Ukraynî
language-ur = Urdû
language-uz = Ozbekî
language-vi = Vîetnamî
language-wo = Wolof
language-zh = Çînî

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Here naverokê
choose-language = Zimanê xwe hilbijêre
search-placeholder = Lêgerîn …
start-page = Destpêk
breadcrumb = Hûn li vir in
footer-note = Em nikarin garantî bikin ku hemû agahî rast in. Berî ku hûn biçin, ji kerema xwe ji pêşkêşkarê xizmetê bipirsin.
report-mistake = Şaşiyê ragihîne
imprint = Agahiyên weşanger
privacy = Parastina daneyan
welcome = Bi xêr hatin! Li vir hûn xizmetên ji bo kesên nûhatî dibînin.
start-text-short = Xizmet ji bo kesên ku nû hatine vir: kursên almanî, şêwirmendî, cihên hevdîtinê û yên din.
start-description = Kursên almanî, şêwirmendî, cihên hevdîtinê, alîkarî di karên dayireyan û dîtina xaniyan de: xizmet ji bo kesên ku nû hatine vir.
no-script = Ji bo lêgerînê JavaScript û gerokeke nû pêwîst in. Bêyî wan jî hûn bi lîsteyên mijar û bajaran digihîjin hemû xizmetan.
not-found = Ev rûpel êdî tune ye. Hûn hemû xizmetan li rûpela destpêkê dibînin.
narrow-languages = Li zimanekî bigere
no-language = Ev ziman li vir tune ye.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: { $count } xizmet ji bo kesên ku nû hatine vir.
   *[other] { $name }: { $count } xizmet ji bo kesên ku nû hatine vir.
}
category-empty = Ji bo vê mijarê hîn tu xizmet tune ye.
category-in = { $name } – { $municipality }
narrower-categories = Mijarên hûrtir
category-towns = Li bajarê min
all-of-category = Hemû xizmetên vê mijarê
same-category-everywhere = Tevahiya mijarê bibîne
all-offers-in = Hemû xizmet li { $name } û ji bo niştecihên wê
place-title = Xizmetên li { $name }
offers-in = Li { $name } û ji bo niştecihên wê
offers-county-wide = Li seranserê { $name }
also-without-place = { $count ->
    [one] Herwiha { $count } xizmeta ku cihê wê nehatiye gotin
   *[other] Herwiha { $count } xizmetên ku cihê wan nehatiye gotin
}
without-place-title = Xizmetên ku cihê wan nehatiye gotin
without-place-hint = Nehatiye gotin ku ev xizmet li ku tên dayîn an ji bo kîjan bajaran in. Ji kerema xwe bipirsin.
browse-helpers = Ji bo her kesê ku alîkariyê dike
search-within = Di vê lîsteyê de bigere û fîltre bike
also-nearby = Li nêzîk jî

## Angebot
offer-what = Ev xizmet çi ye?
offer-next-steps = Divê hûn çi bikin?
offer-facts = Bi kurtî
offer-contact = Têkilî
offer-provider = Pêşkêşkar
offer-partners = Hevkar
offer-similar = Xizmetên mîna vê
status-planned-hint = Hatiye plankirin: Ev xizmet hatiye ragihandin, lê hîn dest pê nekiriye.
status-paused-hint = Demkî hatiye rawestandin: Ev xizmet niha nayê dayîn.
for-professionals-hint = Ev xizmet ji bo pispor û xwebexşan e.
write-mail = Binivîse:
open-web = Malper:
contact-not-stated = Agahiyên têkiliyê nehatine gotin.
source = Çavkanî:
fact-for = Ji bo kê
fact-when = Kengî
fact-teaches = Zimanê ku tê hînkirin
fact-interpreting = Wergera devkî
fact-registration = Qeydkirin
fact-volunteers = Beşdarî
fact-names = Navên din
fact-valid-until = Derbasdar heta
yes = erê
no = na
gender-women = tenê ji bo jin û keçan
gender-men = tenê ji bo mêr û kuran
age-range = { $min } heta { $max } salî
age-from = ji { $min } salî û pê ve
age-to = heta { $max } salî
teaching-range = { $language }, asta { $min } heta { $max }
teaching-level = { $language }, asta { $level }
interpreting-available = heye
interpreting-by-visitor = heye; hûn bi xwe dikarin daxwaz bikin
interpreting-by-institution = heye; dayire, dibistan an navenda şêwirmendiyê daxwaz dike
interpreting-none = tune ye
from-to = ji { $start } heta { $end }
from-date = ji { $start } û pê ve
until-date = heta { $end }
weekday-mo = Duşem
weekday-tu = Sêşem
weekday-we = Çarşem
weekday-th = Pêncşem
weekday-fr = În
weekday-sa = Şemî
weekday-su = Yekşem
public-holidays = betlaneyên fermî
closed = girtî

## Erklärungen
accessibility = Gihîştina bêasteng
accessibility-scope = Ev daxuyanî ji bo portala “{ $name }” derbasdar e.
accessibility-full = Portal şertên gihîştina bêasteng bi cih tîne.
accessibility-partial = Portal piraniya şertên gihîştina bêasteng bi cih tîne.
accessibility-none = Portal hîn şertên gihîştina bêasteng bi cih nayne.
accessibility-not-assessed = Hîn nehatiye kontrolkirin ku portal çiqas bêasteng e.
accessibility-gaps = Çi hîn ne bêasteng e
binding-german = Ya ku derbasdar e nivîsa almanî ye.
barrier-report = Astengekê ragihîne
barrier-intro = Li ser vê malperê tiştek heye ku hûn nikarin bixwînin, bibihîzin an bi kar bînin? Ji me re binivîsin. Bi vê rêyê hûn dikarin naverokekê bi awayekî din jî bixwazin.
barrier-message = Peyama we
barrier-page = Rûpel:
barrier-what = Çi naxebite? Hûn çi bi kar tînin, mînak telefon an bernameya xwendina ekranê?
barrier-hint = Bernameya we ya e-nameyê bi vê nivîsê vedibe. Heta ku hûn li wir li “Bişîne” nexin, tiştek nayê şandin.
barrier-send = E-nameyê veke
barrier-mail = An jî rasterast binivîsin:
plain-language = Almaniya hêsan
sign-language = Zimanê îşaretan
sign-language-none = Li vir hîn vîdyo bi zimanê îşaretan ê almanî tune ne.
sign-language-ask = Agahî bi zimanê îşaretan ji we re lazim in? Ji me bipirsin.
imprint-missing = Agahiyên weşanger hîn tune ne.
privacy-full = Daxuyaniya parastina daneyan a birêvebirê portalê

## Offene Daten
data-title = Daneyên vekirî
data-description = Hemû xizmetên vê portalê ji bo daxistinê: wek tablo û wek JSON.
data-intro = { $count ->
    [one] Hûn dikarin xizmeta vê portalê li vir daxin.
   *[other] Hûn dikarin hemû { $count } xizmetên vê portalê li vir daxin.
}
data-csv = Tablo (CSV)
data-csv-about = Ji bo her xizmetê rêzek. Di Excel û LibreOffice de vedibe.
data-json = JSON
data-json-about = Ji bo bernameyan: di formata HSDS 3.0 (Open Referral) de, bi nasnameyên sabît.
data-feed = Nûçe (Atom-Feed)
data-feed-about = Xizmetên nû û guhertî ji bo feedreaderan. Her mijarek jî feedeke wisa heye.
data-use = Hûn dikarin bi van daneyan çi bikin
data-licence = Agahî di bin vê lîsansê de ne:
data-licence-none = Li ser mafên bikaranînê tiştek nehatiye gotin. Ji kerema xwe ji birêvebirê portalê bipirsin.
data-contacts = Wek têkilî tenê dezgeh hatine nivîsîn, navên kesan na. Bi her nûkirina portalê re dosye ji nû ve têne çêkirin.
feed-title = Nû û guhertî: { $name }

## Ohne Netz
offline-title = Girêdan tune
offline-text = Ev rûpel li ser amûra we ne tomarkirî ye. Rûpelên ku we berê dîtine û lêgerîn bêyî înternetê jî dixebitin.
offline-search = Here lêgerînê

## Erste Schritte
first-steps-call = Hûn nû hatine? Ji vir dest pê bikin
first-steps-call-text = Hûn pêşî çi bikin, gav bi gav – ji şaredariyê heta kursa almanî.
first-steps-title = Gavên pêşîn
first-steps-lead = Hûn nû hatine Almanyayê? Ev gav pêşî tên, ya herî baş bi vê rêzê. Ji bo her gavê hûn cihên ku alîkariya we dikin dibînin.

## Angebot: wann, wo, weitergeben
open-now = Niha vekirî ye, heta saet { $time }
opens-next = Niha girtî ye. Vedibe: { $date }, saet { $time }.
closed-now = Niha girtî ye
calendar-file = Li salnameyê zêde bike
map-link = Li ser nexşeyê bibîne
map-note = diçe openstreetmap.org
checked-long-ago = Kontrola dawî: { $date }. Ji wê hingê ve gelek dem derbas bûye. Berî ku hûn biçin, ji kerema xwe bipirsin.
elsewhere-title = Hûn li cihekî din dijîn?
elsewhere-hint = Ev xizmet ji bo { $name } ye. Li cihên din ev alîkariya we dikin:
offer-onward = Zêdetir ji vê
read-aloud = Bi deng bixwîne
read-pause = Rawestîne
read-resume = Xwendinê bidomîne
read-stop = Xwendinê biqedîne
print-page = Çap bike
share-page = Parve bike
link-copied = Lînk hat kopîkirin.
link-not-copied = Lînk nehat kopîkirin. Ew li jora gerokê ye.
qr-code = Koda QR
qr-hint = Kameraya telefonekê bidin ber wê: ev rûpel vedibe.
report-subject = Şaşî di xizmeta { $name } de
report-body = Çi ne rast e?

## Schutz
exit-now = Zû ji rûpelê derkeve
exit-key = an sê caran li Esc bixin
traces-title = Da ku kes nebîne ku hûn li vir bûn
traces-hint = Gerok rûpelên ku hûn vedikin di bîra xwe de digire. Piştre dîrokê jê bibin: li ser kompîturê bi piranî bi Ctrl + Shift + Delete, li ser telefonê di sazkariyên gerokê de. Ya baştir paceyeke veşartî ye: wê hingê gerok tiştekî di bîra xwe de nagire.

## Wörter
words-title = Peyv bi zimanekî hêsan
words-hint = Peyv û kurtenivîsên ku di xizmet û nameyan de derbas dibin.
all-words = Hemû peyv

## Meine Liste
my-list = Lîsteya min
my-list-count = Lîsteya min ({ $count })
list-description = Xizmetan bicivînin, bi du zimanan çap bikin û bidin kesên din.
list-no-script = Ji bo lîsteyê JavaScript û gerokeke nû pêwîst in.
list-empty = Lîsteya we hîn vala ye. Li ba xizmetekê “Tomar bike” hilbijêrin, paşê ew li vir xuya dibe.
list-find = Li xizmetan bigere
list-added = “{ $name }” niha di lîsteya we de ye.
list-removed = “{ $name }” êdî ne di lîsteya we de ye.
list-full = Lîsteya we tije ye. Ji kerema xwe pêşî xizmetekê rakin.
list-moved = “{ $name }” niha li rêza { $count } ye.
list-cleared = Lîsteya we niha vala ye.
list-undo = Vegerîne
list-print = Çap bike
list-share = Parve bike
list-copy = Lînkê kopî bike
list-copied = Lînk hat kopîkirin.
list-mail = Bi e-nameyê bişîne
list-clear = Lîsteyê vala bike
list-share-hint = Her kesê ku lînk li ba wî hebe, vê lîsteyê dibîne. Di lînkê de tenê xizmet hene, not tune ne û li ser we tiştek tune ye.
list-show = Zimanên li ser kaxezê
list-second = Zimanê duyem:
list-both = her du li kêleka hev
list-only = tenê { $language }
list-up = Ber bi jor
list-down = Ber bi jêr
list-remove = Rake
list-note = Not ji bo çapkirinê
list-loading = Tê barkirin …
list-gone = Ev xizmet êdî tune ye: { $name }
list-failed = Ev xizmet niha nehat barkirin. Ji kerema xwe rûpelê paşê ji nû ve bar bikin: { $name }
list-address = Ev lîste li ser înternetê:
list-keep-title = Lîsteyê biparêze
list-keep = Li ser vê amûrê biparêze
list-keep-hint = Bêyî nîşankirinê lîste tenê di navnîşana vê rûpelê de ye, û dema hûn paceyê bigirin, winda dibe. Bi nîşankirinê geroka we xizmetan û notên we li ser vê amûrê tomar dike, tiştekî din na. Wê hingê kesê ku amûrê bi kar tîne dikare wan bibîne.
list-kept = Lîste li ser vê amûrê tomarkirî ye.
list-not-kept = Ev gerok destûrê nade tomarkirinê.
list-forget = Ji vê amûrê jê bibe
list-forgotten = Hat jêbirin. Li ser vê amûrê êdî tu lîste ne tomarkirî ye.
list-other = Li ser vê amûrê jixwe lîsteyeke din tomarkirî ye. Eger hûn vê jî biparêzin, her du dibin yek.
list-other-open = Lîsteya tomarkirî bibîne
