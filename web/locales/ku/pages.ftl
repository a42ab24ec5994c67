# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Ji bo kursiya bi teker guncaw
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
