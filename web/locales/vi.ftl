### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

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
fact-wheelchair = Xe lăn vào được
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

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Đến nội dung chính
choose-language = Chọn ngôn ngữ
search-placeholder = Tìm kiếm…
start-page = Trang chủ
breadcrumb = Quý vị đang ở đây
footer-note = Chúng tôi không thể bảo đảm mọi thông tin vẫn còn đúng. Xin quý vị hỏi đơn vị cung cấp trước khi đến.
report-mistake = Báo lỗi
imprint = Thông tin pháp lý
privacy = Bảo vệ dữ liệu
welcome = Chào mừng quý vị! Tại đây có các dịch vụ dành cho người mới đến.
start-text-short = Dịch vụ dành cho người mới đến: lớp tiếng Đức, tư vấn, nơi gặp gỡ và nhiều hơn nữa.
start-description = Lớp tiếng Đức, tư vấn, nơi gặp gỡ, giúp đỡ khi làm việc với cơ quan nhà nước và khi tìm nhà ở: dịch vụ dành cho người mới đến.
no-script = Chức năng tìm kiếm cần JavaScript và trình duyệt đời mới. Nếu không có, quý vị vẫn xem được tất cả dịch vụ trong danh sách theo chủ đề và theo địa phương.
not-found = Trang này không còn nữa. Quý vị có thể tìm tất cả dịch vụ ở trang chủ.

## Thema und Ort
category-description = { $count ->
   *[other] { $name }: { $count } dịch vụ dành cho người mới đến.
}
category-empty = Chưa có dịch vụ nào cho chủ đề này.
category-in = { $name } – { $municipality }
narrower-categories = Cụ thể hơn
category-towns = Tại nơi tôi ở
all-of-category = Tất cả dịch vụ của chủ đề này
same-category-everywhere = Xem toàn bộ chủ đề
all-offers-in = Tất cả dịch vụ tại { $name }
place-title = Dịch vụ tại { $name }
offers-in = Tại { $name } và cho người dân ở đó
offers-county-wide = Toàn vùng { $name }
also-without-place = { $count ->
   *[other] Và { $count } dịch vụ chưa rõ địa điểm
}
without-place-title = Dịch vụ chưa rõ địa điểm
without-place-hint = Chưa rõ các dịch vụ này diễn ra ở đâu hoặc dành cho địa phương nào. Xin quý vị hỏi thêm.

## Angebot
offer-what = Dịch vụ này là gì?
offer-next-steps = Cần làm gì?
offer-facts = Thông tin chính
offer-contact = Liên hệ
offer-provider = Đơn vị cung cấp
offer-partners = Cùng tham gia
offer-similar = Dịch vụ tương tự
status-planned-hint = Dự kiến: dịch vụ này đã được thông báo nhưng chưa bắt đầu.
status-paused-hint = Tạm dừng: dịch vụ này hiện không hoạt động.
for-professionals-hint = Dịch vụ này dành cho nhân viên chuyên môn và tình nguyện viên.
write-mail = Email:
open-web = Trang web:
contact-not-stated = Chưa có thông tin liên hệ.
source = Nguồn:
fact-for = Dành cho ai
fact-when = Khi nào
fact-teaches = Ngôn ngữ được dạy
fact-interpreting = Phiên dịch
fact-registration = Đăng ký
fact-volunteers = Tham gia tình nguyện
fact-names = Tên gọi khác
fact-valid-until = Có hiệu lực đến
yes = có
no = không
gender-women = chỉ dành cho phụ nữ và trẻ em gái
gender-men = chỉ dành cho nam giới và trẻ em trai
age-range = { $min } đến { $max } tuổi
age-from = từ { $min } tuổi
age-to = đến { $max } tuổi
teaching-range = { $language }, trình độ { $min } đến { $max }
teaching-level = { $language }, trình độ { $level }
interpreting-available = có
interpreting-by-visitor = có; quý vị có thể tự đặt
interpreting-by-institution = có; do cơ quan, trường học hoặc nơi tư vấn đặt
interpreting-none = không có
from-to = từ { $start } đến { $end }
from-date = từ { $start }
until-date = đến { $end }
weekday-mo = T2
weekday-tu = T3
weekday-we = T4
weekday-th = T5
weekday-fr = T6
weekday-sa = T7
weekday-su = CN
public-holidays = ngày lễ
closed = đóng cửa
