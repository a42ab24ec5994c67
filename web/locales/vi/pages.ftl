# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Xe lăn vào được
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
