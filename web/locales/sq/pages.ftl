# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Hyrje me karrige me rrota
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
