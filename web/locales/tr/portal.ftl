# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

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
