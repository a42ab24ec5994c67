# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

## Rahmen
skip-to-content = İçeriğe geç
choose-language = Dil seçin
search-placeholder = Ara …
start-page = Ana sayfa
breadcrumb = Buradasınız
footer-note = Bilgilerin doğruluğunu garanti edemeyiz. Yola çıkmadan önce lütfen hizmeti sunan kuruma sorun.
report-mistake = Hata bildir
imprint = Künye
privacy = Gizlilik
welcome = Hoş geldiniz! Yeni gelenler için hizmetleri burada bulabilirsiniz.
start-text-short = Buraya yeni gelenler için hizmetler: Almanca kursları, danışmanlık, buluşma yerleri ve daha fazlası.
start-description = Almanca kursları, danışmanlık, buluşma yerleri, resmî işlerde ve ev ararken destek: buraya yeni gelenler için hizmetler.
no-script = Arama için JavaScript ve güncel bir tarayıcı gerekir. Bunlar olmadan da konu ve şehir listelerinden tüm hizmetlere ulaşabilirsiniz.
not-found = Bu sayfa artık yok. Tüm hizmetleri ana sayfada bulabilirsiniz.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: buraya yeni gelenler için bir hizmet.
   *[other] { $name }: buraya yeni gelenler için { $count } hizmet.
}
category-empty = Bu konuda henüz bir hizmet yok.
category-in = { $name } – { $municipality }
narrower-categories = Alt konular
category-towns = Benim şehrimde
all-of-category = Bu konudaki tüm hizmetler
same-category-everywhere = Konunun tamamını gör
all-offers-in = { $name } için tüm hizmetler
place-title = { $name } için hizmetler
offers-in = { $name } şehrinde ve bu şehir için
offers-county-wide = { $name } genelinde
also-without-place = { $count ->
    [one] Ayrıca yeri belirtilmemiş bir hizmet
   *[other] Ayrıca yeri belirtilmemiş { $count } hizmet
}
without-place-title = Yeri belirtilmemiş hizmetler
without-place-hint = Bu hizmetlerin nerede sunulduğu veya hangi şehirler için olduğu belirtilmemiş. Lütfen sorun.

## Angebot
offer-what = Bu hizmet nedir?
offer-next-steps = Ne yapmalısınız?
offer-facts = Kısaca
offer-contact = İletişim
offer-provider = Hizmeti sunan
offer-partners = İş birliği yapanlar
offer-similar = Benzer hizmetler
status-planned-hint = Planlanıyor: Bu hizmet duyuruldu ama henüz başlamadı.
status-paused-hint = Ara verildi: Bu hizmet şu anda sunulmuyor.
for-professionals-hint = Bu hizmet uzmanlar ve gönüllüler içindir.
write-mail = Yazın:
open-web = Web sayfası:
contact-not-stated = İletişim bilgisi belirtilmemiş.
source = Kaynak:
fact-for = Kimler için
fact-when = Ne zaman
fact-teaches = Öğretilen dil
fact-interpreting = Tercümanlık
fact-registration = Kayıt
fact-wheelchair = Tekerlekli sandalyeye uygun
fact-volunteers = Siz de katılın
fact-names = Diğer adları
fact-valid-until = Son geçerlilik tarihi
yes = evet
no = hayır
gender-women = yalnızca kadınlar ve kızlar için
gender-men = yalnızca erkekler ve erkek çocuklar için
age-range = { $min }–{ $max } yaş
age-from = { $min } yaş ve üzeri
age-to = { $max } yaşına kadar
teaching-range = { $language }, { $min }–{ $max } seviyesi
teaching-level = { $language }, { $level } seviyesi
interpreting-available = mümkün
interpreting-by-visitor = mümkün; tercümanı kendiniz isteyebilirsiniz
interpreting-by-institution = mümkün; tercümanı resmî daire, okul veya danışma merkezi çağırır
interpreting-none = mümkün değil
from-to = { $start } – { $end }
from-date = { $start } tarihinden itibaren
until-date = { $end } tarihine kadar
weekday-mo = Pzt
weekday-tu = Sal
weekday-we = Çar
weekday-th = Per
weekday-fr = Cum
weekday-sa = Cmt
weekday-su = Paz
public-holidays = resmî tatil günleri
closed = kapalı
