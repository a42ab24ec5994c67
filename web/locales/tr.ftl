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
facet-mode = Nasıl sunuluyor
close = Kapat
sort-by = Sırala
sort-relevance = En uygun sonuçlar
sort-near = En yakın
sort-checked = Son kontrol
sort-title = A’dan Z’ye
sort-from = Nereye yakın
choose-town = Şehir seçin
my-location = Konumum
use-my-location = Konumumu kullan
location-unknown = Konumunuz bilinmiyor. Lütfen bir şehir seçin.
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
help-in-person = Yüz yüze yardım

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
save-offer = Listeme ekle
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
narrow-languages = Dil ara
no-language = Bu dil burada yok.

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
browse-helpers = Yardım eden herkes için
search-within = Bu listede ara ve filtrele
also-nearby = Yakınlarda da

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

## Erklärungen
accessibility = Erişilebilirlik
accessibility-scope = Bu bildirim “{ $name }” portalı için geçerlidir.
accessibility-full = Portal, erişilebilirlik gerekliliklerini karşılıyor.
accessibility-partial = Portal, erişilebilirlik gerekliliklerinin çoğunu karşılıyor.
accessibility-none = Portal, erişilebilirlik gerekliliklerini henüz karşılamıyor.
accessibility-not-assessed = Portalın ne kadar erişilebilir olduğu henüz kontrol edilmedi.
accessibility-gaps = Henüz erişilebilir olmayanlar
binding-german = Bağlayıcı olan Almanca metindir.
barrier-report = Engel bildir
barrier-intro = Bu web sitesinde okuyamadığınız, duyamadığınız veya kullanamadığınız bir şey mi var? Bize yazın. Bir içeriği başka bir biçimde de bu yolla isteyebilirsiniz.
barrier-message = Mesajınız
barrier-page = Sayfa:
barrier-what = Ne çalışmıyor? Ne kullanıyorsunuz, örneğin cep telefonu veya ekran okuyucu?
barrier-hint = E-posta programınız bu metinle açılır. Siz orada “Gönder”e basmadan hiçbir şey gönderilmez.
barrier-send = E-postayı aç
barrier-mail = Veya doğrudan yazın:
plain-language = Kolay Almanca
sign-language = İşaret dili
sign-language-none = Burada henüz Alman İşaret Dili’nde video yok.
sign-language-ask = İşaret dilinde bilgiye mi ihtiyacınız var? Bize sorun.
imprint-missing = Künye henüz yok.
privacy-full = Portalı işletenin gizlilik bildirimi

## Offene Daten
data-title = Açık veriler
data-description = Bu portaldaki tüm hizmetler indirilebilir: tablo ve JSON olarak.
data-intro = { $count ->
    [one] Bu portaldaki hizmeti buradan indirebilirsiniz.
   *[other] Bu portaldaki { $count } hizmetin tümünü buradan indirebilirsiniz.
}
data-csv = Tablo (CSV)
data-csv-about = Her hizmet için bir satır. Excel ve LibreOffice’te açılır.
data-json = JSON
data-json-about = Programlar için: HSDS 3.0 (Open Referral) biçiminde, sabit kimliklerle.
data-feed = Yenilikler (Atom beslemesi)
data-feed-about = Besleme okuyucular için yeni ve değişen hizmetler. Her konunun da böyle bir beslemesi var.
data-use = Bu verilerle neler yapabilirsiniz?
data-licence = Bilgiler şu lisans altındadır:
data-licence-none = Kullanım hakları belirtilmemiş. Lütfen portalı işletene sorun.
data-contacts = İletişim olarak yalnızca kurumlar verilir, kişi adları verilmez. Portal her güncellendiğinde dosyalar yeniden oluşturulur.
feed-title = Yeni ve değişen: { $name }

## Ohne Netz
offline-title = Bağlantı yok
offline-text = Bu sayfa cihazınızda kayıtlı değil. Daha önce açtığınız sayfalar ve arama internet olmadan da çalışır.
offline-search = Aramaya git

## Erste Schritte
first-steps-call = Yeni mi geldiniz? Buradan başlayın
first-steps-call-text = Önce ne yapmalısınız, adım adım – belediyeden Almanca kursuna kadar.
first-steps-title = İlk adımlar
first-steps-lead = Almanya’ya yeni mi geldiniz? Önce bu adımları atın, mümkünse bu sırayla. Her adımda size yardım eden yerleri bulacaksınız.

## Angebot: wann, wo, weitergeben
open-now = Şu anda açık, kapanış saati: { $time }
opens-next = Şu anda kapalı. Açılış: { $date }, saat { $time }.
closed-now = Şu anda kapalı
calendar-file = Takvime ekle
map-link = Haritada gör
map-note = openstreetmap.org sitesine gider
checked-long-ago = Son kontrol: { $date }. Bunun üzerinden uzun zaman geçti. Yola çıkmadan önce lütfen sorun.
elsewhere-title = Başka bir yerde mi oturuyorsunuz?
elsewhere-hint = Bu hizmet { $name } içindir. Başka yerlerde size şuralar yardımcı olur:
offer-onward = Daha fazlası
read-aloud = Sesli oku
read-pause = Duraklat
read-resume = Okumaya devam et
read-stop = Okumayı bitir
print-page = Yazdır
share-page = Paylaş
link-copied = Bağlantı kopyalandı.
link-not-copied = Bağlantı kopyalanamadı. Tarayıcının üst kısmında görebilirsiniz.
qr-code = QR kodu
qr-hint = Bir telefonun kamerasını buna tutun: Bu sayfa açılır.
report-subject = Hizmette hata: { $name }
report-body = Yanlış olan ne?

## Schutz
exit-now = Sayfadan hemen çık
exit-key = veya üç kez Esc’ye basın
traces-title = Burada olduğunuzu kimse görmesin diye
traces-hint = Tarayıcı, açtığınız sayfaları aklında tutar. Sonra geçmişi silin: bilgisayarda çoğunlukla Ctrl + Shift + Delete ile, telefonda tarayıcının ayarlarından. Gizli pencere daha da iyidir: O zaman tarayıcı hiçbir şeyi saklamaz.

## Wörter
words-title = Basitçe açıklanan sözcükler
words-hint = Hizmetlerde ve mektuplarda geçen sözcükler ve kısaltmalar.
all-words = Tüm sözcükler

## Meine Liste
my-list = Listem
my-list-count = Listem ({ $count })
list-description = Hizmetleri toplayın, iki dilde yazdırın ve başkalarına verin.
list-no-script = Liste için JavaScript ve güncel bir tarayıcı gerekir.
list-empty = Listeniz henüz boş. Bir hizmette “Listeme ekle”yi seçin, burada görünür.
list-find = Hizmet ara
list-added = “{ $name }” artık listenizde.
list-removed = “{ $name }” artık listenizde değil.
list-full = Listeniz dolu. Lütfen önce bir hizmeti çıkarın.
list-moved = “{ $name }” artık { $count }. sırada.
list-cleared = Listeniz artık boş.
list-undo = Geri al
list-print = Yazdır
list-share = Paylaş
list-copy = Bağlantıyı kopyala
list-copied = Bağlantı kopyalandı.
list-mail = E-postayla gönder
list-clear = Listeyi boşalt
list-share-hint = Bağlantıya sahip olan herkes bu listeyi görür. Bağlantıda yalnızca hizmetler bulunur; notlar ve sizinle ilgili hiçbir şey bulunmaz.
list-show = Kâğıttaki diller
list-second = İkinci dil:
list-both = ikisi yan yana
list-only = yalnızca { $language }
list-up = Yukarı
list-down = Aşağı
list-remove = Çıkar
list-note = Çıktı için not
list-loading = Yükleniyor …
list-gone = Bu hizmet artık yok: { $name }
list-failed = Bu hizmet şu anda yüklenemedi. Lütfen sayfayı daha sonra yeniden yükleyin: { $name }
list-address = Bu listenin internet adresi:
list-keep-title = Listeyi sakla
list-keep = Bu cihazda sakla
list-keep-hint = İşaretlemezseniz liste yalnızca bu sayfanın adresinde durur ve pencereyi kapatınca kaybolur. İşaretlerseniz tarayıcınız hizmetleri ve notlarınızı bu cihaza kaydeder, başka bir şey kaydetmez. O zaman cihazı kullanan herkes bunları görebilir.
list-kept = Liste bu cihaza kaydedildi.
list-not-kept = Bu tarayıcı kaydetmeye izin vermiyor.
list-forget = Bu cihazdan sil
list-forgotten = Silindi. Bu cihazda artık kayıtlı liste yok.
list-other = Bu cihazda zaten başka bir liste kayıtlı. Bunu da saklarsanız ikisi tek liste olur.
list-other-open = Kayıtlı listeyi gör
