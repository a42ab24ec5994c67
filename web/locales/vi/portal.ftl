# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

## Start
start-title = Quý vị đang tìm gì?
start-text = { $count ->
   *[other] { $count } dịch vụ dành cho người mới đến – và cho tất cả những ai giúp đỡ họ.
}
browse-categories = Theo chủ đề
browse-towns = Theo địa phương

## Suche
search-label = Tìm trong tất cả dịch vụ
search-button = Tìm
search-hint = Ví dụ: “lớp tiếng Đức có trông trẻ” hoặc “nhà ở”. Kết quả hiện ra ngay khi quý vị gõ.
search-loading = Đang tải chức năng tìm kiếm…
search-unavailable = Hiện không tìm kiếm được
search-retry = Thử lại
search-failed = Không tải được chức năng tìm kiếm. Quý vị vẫn có thể xem tất cả dịch vụ trong danh sách theo chủ đề và theo địa phương.
suggestions-label = Gợi ý
suggestions = { $count ->
   *[other] { $count } gợi ý
}
suggestion-offer = Dịch vụ

## Ergebnisse
offers = { $count ->
   *[other] { $count } dịch vụ
}
offers-word = { $count ->
   *[other] dịch vụ
}
all-offers = { $count ->
   *[other] Có tất cả { $count } dịch vụ
}
found = { $count ->
    [0] Không tìm thấy dịch vụ nào
   *[other] Tìm thấy { $count } dịch vụ
}
show-more = Xem thêm dịch vụ ({ $shown }/{ $total })
did-you-mean = Có phải quý vị muốn tìm “{ $name }”?
corrected-hits = Dưới đây là kết quả tương ứng.

## Filter
filters = Bộ lọc
open-filters = { $count ->
    [0] Bộ lọc
   *[other] Bộ lọc (đã chọn { $count })
}
show-results = { $count ->
    [0] Không có dịch vụ nào
   *[other] Xem { $count } dịch vụ
}
active-filters = Bộ lọc đã chọn
remove-filter = Bỏ bộ lọc:
clear-filters = Bỏ tất cả bộ lọc
facet-category = Chủ đề
facet-municipality = Địa phương
facet-language = Ngôn ngữ phục vụ
facet-target-group = Dành cho ai
narrow-list = Tìm trong danh sách
show-all-values = Xem tất cả ({ $count })
show-fewer-values = Thu gọn
municipality-not-stated = Chưa rõ địa điểm
language-not-stated = Chưa rõ ngôn ngữ
not-stated = chưa rõ

## Nichts gefunden
nothing-hint = Không tìm thấy kết quả nào. Quý vị có thể thử:
drop-facet = { $count ->
   *[other] Bỏ bộ lọc “{ $facet }”: { $count } dịch vụ
}
in-neighbouring-towns = { $count ->
   *[other] Cả ở các địa phương lân cận: { $count } dịch vụ
}
drop-query = Xóa từ tìm kiếm, giữ bộ lọc
start-again = Tìm lại từ đầu
first-steps-hint = Chưa biết bắt đầu từ đâu? Ở đây có người giúp quý vị:

## Karte eines Angebots
fact-where = Ở đâu
fact-languages = Ngôn ngữ
fact-cost = Chi phí
county-wide = toàn vùng { $name }
serves = cho { $name }
serves-towns = cho { $count } địa phương
place-not-stated = vui lòng hỏi
cost-free = miễn phí
cost-partly = miễn phí một phần
cost-paid = có thu phí
registration-required = cần đăng ký
registration-not-required = không cần đăng ký
mode-on-site = gặp trực tiếp
mode-phone = qua điện thoại
mode-online = trực tuyến
mode-home-visit = đến tận nhà
status-planned = dự kiến
status-paused = tạm dừng
status-ended = đã kết thúc
for-professionals = cho nhân viên chuyên môn và tình nguyện viên
volunteers-wanted = cần tình nguyện viên
machine-translated = dịch tự động
call = Gọi:
as-of = Đã kiểm tra: { $date }
date-day = ngày { $day } { $month } năm { $year }
date-month = { $month } năm { $year }
month = { $month ->
    [1] tháng 1
    [2] tháng 2
    [3] tháng 3
    [4] tháng 4
    [5] tháng 5
    [6] tháng 6
    [7] tháng 7
    [8] tháng 8
    [9] tháng 9
    [10] tháng 10
    [11] tháng 11
   *[12] tháng 12
}

## Sprachen
language-am = Tiếng Amhara
language-ar = Tiếng Ả Rập
language-az = Tiếng Azerbaijan
language-bg = Tiếng Bulgaria
language-bn = Tiếng Bengal
language-bs = Tiếng Bosnia
language-ckb = Tiếng Kurd (Sorani)
language-cs = Tiếng Séc
language-de = Tiếng Đức
language-de-simple = Tiếng Đức đơn giản
language-el = Tiếng Hy Lạp
language-en = Tiếng Anh
language-es = Tiếng Tây Ban Nha
language-fa = Tiếng Ba Tư (Farsi)
language-fa-AF = Tiếng Dari
language-fr = Tiếng Pháp
language-gsg = Ngôn ngữ ký hiệu Đức
language-ha = Tiếng Hausa
language-he = Tiếng Do Thái
language-hi = Tiếng Hindi
language-hr = Tiếng Croatia
language-hu = Tiếng Hungary
language-hy = Tiếng Armenia
language-ig = Tiếng Igbo
language-it = Tiếng Ý
language-ja = Tiếng Nhật
language-ka = Tiếng Georgia
language-kk = Tiếng Kazakh
language-kmr = Tiếng Kurd (Kurmanji)
language-ko = Tiếng Hàn
language-ku = Tiếng Kurd
language-lt = Tiếng Litva
language-lv = Tiếng Latvia
language-mk = Tiếng Macedonia
language-mn = Tiếng Mông Cổ
language-nl = Tiếng Hà Lan
language-pa = Tiếng Punjab
language-pl = Tiếng Ba Lan
language-prs = Tiếng Dari
language-ps = Tiếng Pashto
language-pt = Tiếng Bồ Đào Nha
language-rmy = Tiếng Romani
language-ro = Tiếng Romania
language-rom = Tiếng Romani
language-ru = Tiếng Nga
language-si = Tiếng Sinhala
language-sk = Tiếng Slovakia
language-sl = Tiếng Slovenia
language-so = Tiếng Somali
language-sq = Tiếng Albania
language-sr = Tiếng Serbia
language-sw = Tiếng Swahili
language-ta = Tiếng Tamil
language-th = Tiếng Thái
language-ti = Tiếng Tigrinya
language-tl = Tiếng Tagalog
language-tr = Tiếng Thổ Nhĩ Kỳ
language-uk = Tiếng Ukraina
language-ur = Tiếng Urdu
language-uz = Tiếng Uzbek
language-vi = Tiếng Việt
language-wo = Tiếng Wolof
language-zh = Tiếng Trung
