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
facet-mode = Hình thức
close = Đóng
sort-by = Sắp xếp
sort-relevance = Phù hợp nhất
sort-near = Gần nhất
sort-checked = Mới kiểm tra
sort-title = A đến Z
sort-from = tính từ
choose-town = Chọn địa phương
my-location = Vị trí của tôi
use-my-location = Dùng vị trí của tôi
location-unknown = Không xác định được vị trí của quý vị. Vui lòng chọn một địa phương.
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
help-in-person = Hỗ trợ trực tiếp

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
save-offer = Lưu
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
narrow-languages = Tìm ngôn ngữ
no-language = Ở đây không có ngôn ngữ này.

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
browse-helpers = Cho tất cả những ai giúp đỡ
search-within = Tìm và lọc trong danh sách này
also-nearby = Cũng ở gần đây

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

## Erklärungen
accessibility = Khả năng tiếp cận
accessibility-scope = Tuyên bố này áp dụng cho cổng thông tin “{ $name }”.
accessibility-full = Cổng thông tin đáp ứng các yêu cầu về khả năng tiếp cận.
accessibility-partial = Cổng thông tin đáp ứng phần lớn các yêu cầu về khả năng tiếp cận.
accessibility-none = Cổng thông tin chưa đáp ứng các yêu cầu về khả năng tiếp cận.
accessibility-not-assessed = Khả năng tiếp cận của cổng thông tin chưa được kiểm tra.
accessibility-gaps = Những gì còn khó tiếp cận
binding-german = Bản tiếng Đức là bản có giá trị ràng buộc.
barrier-report = Báo rào cản
barrier-intro = Có điều gì trên trang web này mà quý vị không đọc, không nghe hoặc không sử dụng được? Hãy viết cho chúng tôi. Bằng cách này, quý vị cũng có thể yêu cầu nội dung ở dạng khác.
barrier-message = Tin nhắn của quý vị
barrier-page = Trang:
barrier-what = Điều gì không hoạt động? Quý vị đang dùng gì để truy cập, ví dụ điện thoại hay trình đọc màn hình?
barrier-hint = Chương trình email của quý vị sẽ mở ra với nội dung này. Chỉ khi quý vị bấm “Gửi” ở đó thì email mới được gửi.
barrier-send = Mở email
barrier-mail = Hoặc viết trực tiếp đến:
plain-language = Tiếng Đức đơn giản
sign-language = Ngôn ngữ ký hiệu
sign-language-none = Ở đây chưa có video bằng ngôn ngữ ký hiệu Đức.
sign-language-ask = Quý vị cần thông tin bằng ngôn ngữ ký hiệu? Hãy hỏi chúng tôi.
imprint-missing = Chưa có thông tin pháp lý.
privacy-full = Tuyên bố bảo vệ dữ liệu của đơn vị vận hành

## Offene Daten
data-title = Dữ liệu mở
data-description = Tải xuống tất cả dịch vụ của cổng thông tin này: dạng bảng và dạng JSON.
data-intro = { $count ->
   *[other] Tại đây có thể tải xuống tất cả { $count } dịch vụ của cổng thông tin này.
}
data-csv = Bảng (CSV)
data-csv-about = Mỗi dịch vụ một dòng. Mở được bằng Excel và LibreOffice.
data-json = JSON
data-json-about = Dành cho phần mềm: định dạng HSDS 3.0 (Open Referral), với mã định danh cố định.
data-feed = Tin mới (nguồn tin Atom)
data-feed-about = Dịch vụ mới và đã thay đổi, dành cho trình đọc tin. Mỗi chủ đề cũng có một nguồn tin như vậy.
data-use = Quý vị được dùng dữ liệu này như thế nào
data-licence = Dữ liệu được cung cấp theo giấy phép này:
data-licence-none = Không có thông tin về quyền sử dụng. Vui lòng hỏi đơn vị vận hành.
data-contacts = Phần liên hệ chỉ ghi cơ quan, tổ chức, không ghi tên người. Các tệp được tạo lại mỗi khi cổng thông tin được cập nhật.
feed-title = Mới và đã thay đổi: { $name }

## Ohne Netz
offline-title = Không có kết nối
offline-text = Trang này chưa được lưu trên thiết bị của quý vị. Những trang quý vị đã xem và chức năng tìm kiếm vẫn dùng được khi không có internet.
offline-search = Đến phần tìm kiếm

## Erste Schritte
first-steps-call = Mới đến? Bắt đầu tại đây
first-steps-call-text = Những việc cần làm trước, từng bước một – từ tòa thị chính đến lớp tiếng Đức.
first-steps-title = Những bước đầu tiên
first-steps-lead = Quý vị mới đến Đức? Hãy làm các bước này trước, tốt nhất là theo thứ tự dưới đây. Ở mỗi bước đều có những nơi giúp đỡ quý vị.

## Angebot: wann, wo, weitergeben
open-now = Đang mở cửa đến { $time }
opens-next = Hiện đóng cửa. Mở cửa { $date } lúc { $time }.
closed-now = Hiện đóng cửa
calendar-file = Thêm vào lịch
map-link = Xem trên bản đồ
map-note = dẫn đến openstreetmap.org
checked-long-ago = Kiểm tra lần cuối: { $date }. Đã lâu rồi. Xin quý vị hỏi trước khi đến.
elsewhere-title = Quý vị sống ở địa phương khác?
elsewhere-hint = Dịch vụ này dành cho { $name }. Ở nơi khác, quý vị có thể đến:
offer-onward = Xem thêm
read-aloud = Đọc to
read-pause = Tạm dừng
read-resume = Đọc tiếp
read-stop = Dừng đọc
print-page = In
share-page = Chia sẻ
link-copied = Đã sao chép liên kết.
link-not-copied = Không sao chép được liên kết. Quý vị có thể thấy liên kết ở phía trên của trình duyệt.
qr-code = Mã QR
qr-hint = Hướng camera điện thoại vào mã: trang này sẽ mở ra.
report-subject = Lỗi ở dịch vụ { $name }
report-body = Điều gì không đúng?

## Schutz
exit-now = Thoát nhanh khỏi trang
exit-key = hoặc bấm Esc ba lần
traces-title = Để không ai thấy quý vị đã vào đây
traces-hint = Trình duyệt ghi nhớ các trang đã xem. Sau đó, hãy xóa lịch sử: trên máy tính thường bằng Ctrl + Shift + Delete, trên điện thoại trong phần cài đặt của trình duyệt. Tốt hơn nữa là dùng cửa sổ riêng tư: khi đó trình duyệt không ghi nhớ gì.

## Wörter
words-title = Giải thích từ ngữ đơn giản
words-hint = Những từ và chữ viết tắt có trong các dịch vụ và thư từ.
all-words = Tất cả các từ

## Meine Liste
my-list = Danh sách của tôi
my-list-count = Danh sách của tôi ({ $count })
list-description = Gom các dịch vụ, in ra bằng hai ngôn ngữ và chuyển cho người khác.
list-no-script = Danh sách cần JavaScript và trình duyệt đời mới.
list-empty = Danh sách của quý vị còn trống. Hãy chọn “Lưu” ở một dịch vụ, dịch vụ đó sẽ hiện ở đây.
list-find = Tìm dịch vụ
list-added = “{ $name }” đã có trong danh sách của quý vị.
list-removed = “{ $name }” không còn trong danh sách của quý vị.
list-full = Danh sách của quý vị đã đầy. Hãy xóa bớt một dịch vụ trước.
list-moved = “{ $name }” hiện ở vị trí { $count }.
list-cleared = Danh sách của quý vị hiện đang trống.
list-undo = Hoàn tác
list-print = In
list-share = Chia sẻ
list-copy = Sao chép liên kết
list-copied = Đã sao chép liên kết.
list-mail = Gửi qua email
list-clear = Xóa hết danh sách
list-share-hint = Ai có liên kết thì xem được danh sách này. Liên kết chỉ chứa các dịch vụ, không có ghi chú và không có gì về quý vị.
list-show = Ngôn ngữ trên bản in
list-second = Ngôn ngữ thứ hai:
list-both = cả hai, cạnh nhau
list-only = chỉ { $language }
list-up = Chuyển lên
list-down = Chuyển xuống
list-remove = Xóa
list-note = Ghi chú cho bản in
list-loading = Đang tải…
list-gone = Dịch vụ này không còn nữa: { $name }
list-failed = Hiện không tải được dịch vụ này. Vui lòng tải lại trang sau: { $name }
list-address = Danh sách này trên mạng:
list-keep-title = Giữ lại danh sách
list-keep = Giữ trên thiết bị này
list-keep-hint = Nếu không đánh dấu, danh sách chỉ nằm trong địa chỉ của trang này và sẽ mất khi quý vị đóng cửa sổ. Nếu đánh dấu, trình duyệt lưu các dịch vụ và ghi chú của quý vị trên thiết bị này, ngoài ra không lưu gì khác. Khi đó, ai dùng thiết bị này cũng có thể xem được.
list-kept = Danh sách đã được lưu trên thiết bị này.
list-not-kept = Trình duyệt này không cho phép lưu.
list-forget = Xóa khỏi thiết bị này
list-forgotten = Đã xóa. Trên thiết bị này không còn lưu danh sách nào.
list-other = Trên thiết bị này đã lưu một danh sách khác. Nếu quý vị giữ cả danh sách này, hai danh sách sẽ gộp thành một.
list-other-open = Xem danh sách đã lưu
