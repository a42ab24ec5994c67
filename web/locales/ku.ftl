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
