### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = Ne arıyorsunuz?
start-text = { $count ->
    [one] Buraya yeni gelenler ve onlara destek olan herkes için bir hizmet.
   *[other] Buraya yeni gelenler ve onlara destek olan herkes için { $count } hizmet.
}
browse-categories = Konuya göre
browse-towns = Şehre göre

## Suche
search-label = Tüm hizmetlerde ara
search-button = Ara
search-hint = Örneğin “çocuk bakımlı Almanca kursu” veya “ev”. Sonuçlar siz yazarken görünür.
search-loading = Arama yükleniyor …
search-unavailable = Aramaya şu anda ulaşılamıyor
search-retry = Tekrar dene
search-failed = Arama yüklenemedi. Tüm hizmetleri konu ve şehir listelerinde de bulabilirsiniz.
suggestions-label = Öneriler
suggestions = { $count ->
    [one] bir öneri
   *[other] { $count } öneri
}
suggestion-offer = Hizmet

## Ergebnisse
offers = { $count ->
    [one] bir hizmet
   *[other] { $count } hizmet
}
offers-word = { $count ->
    [one] hizmet
   *[other] hizmet
}
all-offers = { $count ->
    [one] Bir hizmet
   *[other] Tüm hizmetler ({ $count })
}
found = { $count ->
    [0] Hizmet bulunamadı
    [one] Bir hizmet bulundu
   *[other] { $count } hizmet bulundu
}
show-more = Daha fazla hizmet göster ({ $shown } / { $total })
did-you-mean = Bunu mu demek istediniz: “{ $name }”?
corrected-hits = Sonuçlar buna göre gösteriliyor.

## Filter
filters = Filtreler
open-filters = { $count ->
    [0] Filtreler
   *[other] Filtreler ({ $count } seçili)
}
show-results = { $count ->
    [0] Hizmet yok
    [one] Bir hizmeti göster
   *[other] { $count } hizmeti göster
}
active-filters = Seçilen filtreler
remove-filter = Filtreyi kaldır:
clear-filters = Tüm filtreleri kaldır
facet-category = Konu
facet-municipality = Şehir
facet-language = Hizmetin dili
facet-target-group = Kimler için
narrow-list = Listede ara
show-all-values = Tümünü göster ({ $count })
show-fewer-values = Daha az göster
municipality-not-stated = Yer belirtilmemiş
language-not-stated = Dil belirtilmemiş
not-stated = belirtilmemiş

## Nichts gefunden
nothing-hint = Bununla ilgili bir şey bulamadık. Şunlar yardımcı olabilir:
drop-facet = { $count ->
    [one] “{ $facet }” filtresi olmadan: bir hizmet
   *[other] “{ $facet }” filtresi olmadan: { $count } hizmet
}
in-neighbouring-towns = { $count ->
    [one] Komşu şehirlerde de: bir hizmet
   *[other] Komşu şehirlerde de: { $count } hizmet
}
drop-query = Aranan sözcüğü sil, filtreler kalsın
start-again = Baştan başla
first-steps-hint = Nereden başlayacağınızı bilmiyor musunuz? Buradan yardım alabilirsiniz:

## Karte eines Angebots
fact-where = Yer
fact-languages = Diller
fact-cost = Ücret
county-wide = { $name } genelinde
serves = { $name } için
serves-towns = { $count } yerleşim yeri için
place-not-stated = lütfen sorun
cost-free = ücretsiz
cost-partly = kısmen ücretsiz
cost-paid = ücretli
registration-required = kayıt gerekli
registration-not-required = kayıt gerekmez
mode-on-site = yüz yüze
mode-phone = telefonla
mode-online = internet üzerinden
mode-home-visit = ev ziyareti
status-planned = planlanıyor
status-paused = ara verildi
status-ended = sona erdi
for-professionals = uzmanlar ve gönüllüler için
volunteers-wanted = gönüllü aranıyor
machine-translated = otomatik çeviri
call = Arayın:
fact-wheelchair = Tekerlekli sandalyeye uygun
as-of = Son güncelleme: { $date }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}

## Sprachen
language-am = Amharca
language-ar = Arapça
language-az = Azerbaycanca
language-bg = Bulgarca
language-bn = Bengalce
language-bs = Boşnakça
language-ckb = Kürtçe (Sorani)
language-cs = Çekçe
language-de = Almanca
language-de-simple = Kolay Almanca
language-el = Yunanca
language-en = İngilizce
language-es = İspanyolca
language-fa = Farsça
language-fa-AF = Darice
language-fr = Fransızca
language-gsg = Alman İşaret Dili
language-ha = Hausa dili
language-he = İbranice
language-hi = Hintçe
language-hr = Hırvatça
language-hu = Macarca
language-hy = Ermenice
language-ig = İgbo dili
language-it = İtalyanca
language-ja = Japonca
language-ka = Gürcüce
language-kk = Kazakça
language-kmr = Kürtçe (Kurmanci)
language-ko = Korece
language-ku = Kürtçe
language-lt = Litvanca
language-lv = Letonca
language-mk = Makedonca
language-mn = Moğolca
language-nl = Hollandaca
language-pa = Pencapça
language-pl = Lehçe
language-prs = Darice
language-ps = Peştuca
language-pt = Portekizce
language-rmy = Romanca (Romani)
language-ro = Rumence
language-rom = Romanca (Romani)
language-ru = Rusça
language-si = Seylanca (Sinhala)
language-sk = Slovakça
language-sl = Slovence
language-so = Somalice
language-sq = Arnavutça
language-sr = Sırpça
language-sw = Svahili
language-ta = Tamilce
language-th = Tayca
language-ti = Tigrinya dili
language-tl = Tagalogca
language-tr = Türkçe
language-uk = Ukraynaca
language-ur = Urduca
language-uz = Özbekçe
language-vi = Vietnamca
language-wo = Volofça
language-zh = Çince

### pages: was nur in fertigen Seiten steht.

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
