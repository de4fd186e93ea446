"""Vietnamese: the words around a date that tell what it is: tense, publication, the numbers of a masthead."""

from mekong_facts.languages.vi.meeting_numbers import TENS, UNITS

PAST = (
    r"\b(?:[Hh]ồi|[Đđ]ã|[Vv]ừa|từng|(?<!thông )qua|trước đó(?! dự kiến)|vừa qua|khi đó|cho biết|(?<!sẽ )(?<!sẽ được )(?<!sẽ chính thức )"
    r"(?<!sẽ tiếp tục )(?<!sẽ lại )(?<!dự kiến )(?<!dự kiến được )(?<!sắp )(?:diễn ra tại|(?:kết thúc|bế mạc)(?! vào))|nói|phát biểu|"
    r"(?:phiên|kỳ|lần|khóa|vòng|đợt|họp|nghị|thuận) trước)\b"
)
FUTURE = (
    r"\b(?:sẽ|sắp|(?<!trước đó )(?<!vốn )(?<!vốn được )(?<!an đầu )(?<!từng )dự kiến"
    r"|tới(?! (?:nay|giờ|bây giờ|lúc này|hôm nay|hiện tại|thời điểm)\b)|sắp tới|chuẩn bị|kế hoạch|lên lịch|hẹn"
    r"|(?:hoãn|lùi|dời|chuyển|đẩy)(?: \w+){0,4} (?:sang|tới)|(?<!không )(?<!đã )phải|"
    r"(?<!phiên )(?<!kỳ )(?<!lần )(?<!khóa )(?<!vòng )(?<!đợt )(?<!họp )(?<!nghị )(?<!thuận )trước(?! đó dự kiến)|đến hết"
    r"|muộn nhất|chậm nhất)\b"
)
# what happens at a place, at any time
UNTENSED = (
    r"(?<!đã )(?<!vừa )(?<!mới )(?<!từng )(?<!được )\bdiễn ra tại\b(?:(?!\b(?:đã|vừa|hồi|từng|trước đó)\b)[^.;:\n])*\Z"
)
# "họp mỗi năm hai lần, vào tháng 2 và tháng 8"
HABIT = (
    r"\b(?i:(?:hằng|hàng|mỗi) năm(?: (?:một|hai|ba|bốn) lần)?,? vào|thường niên vào|thường (?:được )?(?:tổ chức|diễn ra|họp))\b"
    r"(?:(?!\b(?:sẽ|đã|vừa|qua|tới|sắp|dự kiến|từ năm|nay)\b)[^.;\n]){0,60}\Z"
)
# What was promised before is over.
GONE_BACK = (
    r"\s*(?i:khi|lúc|lần|kỳ|dịp|đợt|hội nghị|diễn đàn|hội thảo|tọa đàm|cuộc họp|phiên họp|kỳ họp|khóa họp|đại hội|sự kiện|cuộc gặp"
    r"|vòng đàm phán|hội đàm) (?:đó|ấy)(?!\w)"
)
EDITION_YEAR = r"\blần (?:thứ )?(?:\d{1,3}|[^\W\d_]{2,6}(?: [^\W\d_]{2,6})?)(?:,? ?\([^()\n]{2,20}\))?,? (?:năm )?\Z"
IS_HELD = (
    r"(?:,? (?:tại|ở) [^,.;:()\d\n]{2,50},?)?(?: (?:đã|sẽ|vừa|mới|được|chính thức|dự kiến|trọng thể|đang)){0,4}"
    r" (?:diễn ra|khai mạc|bế mạc|kết thúc|tổ chức|nhóm họp|họp)(?!\w)"
)
HELD_ON = (
    IS_HELD + r"(?:,? (?:tại|ở) [^.;:()\d\n]{2,70})?,?"
    r"(?: (?:vào|từ|trong|hôm|sáng|trưa|chiều|tối|nay|hai|ba|bốn|năm|các|ngày|\())*\s?\(?"
)
DAY_OF_EDITION = (
    r"\)?(?:,? (?:tại|ở) [^,;.\n]{2,60}(?:,[^,;.\n]{2,40})?)?,? (?:(?:đã )?(?:diễn ra|khai mạc|bế mạc) )?"
    r"(?i:hội nghị|diễn đàn|cuộc họp|phiên họp|kỳ họp|khóa họp|đối thoại|hội thảo|đại hội đồng|cuộc gặp)(?!\w)"
    r"(?!(?:[^.;\n]{0,150}?\b(?:tổng kết|sơ kết|kế hoạch|báo cáo)\b))"
)
PROMISE = (
    r"(?i)\b(?P<over>lẽ ra|ban đầu"
    r"|(?:trước đó|trước đây|khi đó)(?=[^.;\n]{0,120}\b(?:sẽ|định|dự kiến|kế hoạch|lên lịch|cam kết|hứa)\b))"
    r"\b[^.;\n]{0,120}\Z"
    r"|\b(?:sẽ|dự kiến|dự định|kế hoạch|lên lịch|cam kết|hứa)\b(?:(?!\b(?:đã|hồi)\b)[^.;:,\n]){0,70}\Z"
)
YEARLY = (
    r"(?:(?:,| và| đến| tới|-)(?: ngày| tháng)? ?(?:\d{1,2}(?:[/-]\d{1,2}| tháng \d{1,2})?|[Tt]hứ \w+)){0,4}\s"
    r"(?:hằng|hàng|mỗi) (?:năm|tháng|tuần)\b"
)
PUBLISHED = (
    r"(?i)(?:(?:lần )?cập nhật(?: lần cuối| cuối)?(?: lúc)?|(?:được )?viết(?: ngày| lúc| bởi [^\n\d]{1,30}?)"
    r"|đăng(?: lúc| ngày| trên| vào| bởi(?: \S{1,20},?|: ?[^\n|\d]{1,30}?)| tải)?|(?:ngày|giờ|thời gian|thời điểm)"
    r" (?:đăng(?: tải| bài| tin)?|phát hành|xuất bản|cập nhật|tạo|viết|gửi|đưa tin|đưa|phát)|phát hành|xuất bản|gửi(?: lúc| đi)?"
    r"|tác giả[^\n\d]{2,40}\bngày|date"
    r"|(?:last |first )?(?:updated|posted|published|modified|created|issued|released)(?: on| at)?"
    r"|post(?:ed)? by [^\n\d]{2,30}|đưa tin|tin phát|phát đi|phát tin|điện (?:từ|của) [^\n\d.]{2,30}"
    r"|^\W{0,4}(?:(?:ban hành )?kèm theo )?công văn[^.\n]{0,30}"  # not one that a text refers to
    r"|^\W{0,3}mới nhất\s?(?=:)"  # beside the time of the last change
    r"|^\W{0,3}nguồn(?: tin)?\s?:\s?[^\n]{2,46}?"
    r"|thông cáo(?: báo chí)?[^.\n]{0,20}|(?:điểm (?:tin|báo)|bản tin|tin vắn)[^.\n]{0,30}|tin hoạt động"
    r"|(?:báo|tạp chí|tập san)[^.\n]{0,25} số"
    r" [\d/()]{1,10}(?:,? ra)?|số (?:báo|ra)[^.\n]{0,20})"
    r"(?: ngày| lúc [^\n]{1,12})?,?\s{0,3}:?\s{0,3}"
    r"(?:\d\d?(?:[:h]| giờ )\d\d(?:'| phút)?(?: GMT(?: ?[+-]\d{1,2})?)?,?\s?(?:- )?)?\(?(?:ngày )?$"
)
UNPUBLISHED = (
    r"(?i)\b(?:biên bản|tuyên bố|thông cáo chung|hiệp định|nghị quyết|bản ghi nhớ|phát biểu|diễn văn|tham luận|"
    r"chương trình|(?<!du )(?<!phật )(?<!thanh )lịch|đề cương|hiến chương|công ước|nghị định thư|giấy mời|danh sách|lời chào)\b"
)
RECORDS = r"(?i)\b(?:biên bản|chương trình|giấy mời|danh sách|(?<!du )(?<!phật )(?<!thanh )lịch)\b"
SITTING = (
    r"(?i)\W{0,3}(?:(?:thời gian|thời điểm|ngày họp|ngày giờ)(?:(?: và |, ?| ?/ ?)địa điểm)?\s?:"
    r"|(?:họp|tổ chức|diễn ra) (?:tại|ở|từ|vào|ngày)\b[^.:;\n]{0,60}?)[\s,]{0,3}(?:\d\d?[:h]\d{0,2},?\s)?(?:(?:từ|vào|ngày)\s){0,2}"
)
SITTING_BELOW = r"(?i)\s{1,4}(?:thời gian|giờ|địa điểm|nơi họp|nơi tổ chức)\s?:"
SITS_UNTIL = r"\b(?:hoạt động|kéo dài|làm việc|diễn ra|họp|tiếp tục|tiến hành|nhóm họp)(?: \w+){0,3} (?:đến|tới)(?: hết)?(?: ngày)? \Z"
DROPPED = (
    r"[^.;\n]{0,80}?\s(?:nhưng|song|tuy nhiên|sau đó)\s(?:(?:đã|phải|bị|sau đó|lại|được)\s){0,4}"
    r"(?:hoãn|tạm hoãn|lùi|hủy|huỷ|dời)(?!\w)(?!\stừ\s)"
)
NOTICES = (
    r"(?im)\b(?:chính sách (?:bảo mật|riêng tư|quyền riêng tư|cookies?)|điều khoản (?:sử dụng|dịch vụ)|quy định bình luận"
    r"|(?:privacy|cookies?) policy|terms of (?:use|service))\b"
    r"|^\W{0,4}(?:nội quy|giấy phép(?: hoạt động| xuất bản| báo chí| thiết lập)*(?: số)?)\b"
)
UPDATED = r"(?i)\b(?:cập nhật|updated|modified)\b"
MASTHEAD = (
    r"(?i)\b(?:trang|tr|số|tập|kỳ|năm thứ|quyển|tờ)\b\.?\s{0,2}:?\s{0,2}"
    r"(?:\d[\w/-]{0,20}|[ivxlc]{1,7}\b)(?:\s?\(\d{1,6}\))?"
    r"|\b(?:t[2-7]|cn)(?=, ?$)"  # a weekday's letters before the date
    r"|^(?-i:(?:Theo )?(?:(?:Thời |Nhật |Tuần )?[Bb]áo|Tạp chí|Đài|Kênh|Trang tin|Thông tấn xã|Cổng thông tin điện tử) "
    r"(?=[A-ZĐÂÔÊÁẤẦ])[^\n\d|]{2,40}$)"  # Báo Đại biểu Nhân dân
    r"|^(?-i:(?:Ban|Phòng|Tổ|Nhóm) (?:Thời sự|Biên tập|Thư ký|Truyền hình|Phát thanh|Quốc tế|Đối ngoại|Chính trị|Kinh tế|Văn hóa|Xã hội"
    r"|[Pp]hóng viên|PV|[Tt]ác giả)(?! (?:tại|ở|họp|làm))[^\n\d|]{0,24}$)"  # a desk
    r"|^(?:Theo )?[Tt]in từ (?=[A-ZĐ])|^(?:Tân Hoa xã|Thông tấn xã(?: [A-ZĐ]\w+){1,3}|Hãng tin(?: [A-ZĐ]\w+){1,3}),(?= )"
)
BYGONE = (
    r"\b(?:(?<!học )(?<!vệ )(?<!Vệ )(?<!Học )sinh(?! (?:viên|học|thái|hoạt|kế|quyển)\b)|mất|qua đời|thành lập|ra đời"
    r"|(?<!thư )(?<!Thư )(?<!THƯ )(?<!đăng )(?<!chữ )(?<!thời )(?<!nhiệm )(?<!định )ký(?! họp\b)|ban hành|phê chuẩn"
    r"|độc lập|kỷ niệm|ảnh(?! hưởng\b)|chụp|kể từ)\b"
)
# Behind the day that opens a sentence, and before a day, with a bar for it: what was held then
_WAS_HELD = (
    r"\b(?:đã|vừa|mới)(?: (?:được|chính thức|cùng|long trọng|tiếp tục)){0,2} "
    r"(?:diễn ra|tổ chức|khai mạc|bế mạc|kết thúc|họp|nhóm họp|khai mạc|tiến hành)\b"
)
_NO_DEED = (
    r"(?! (?:được )?"
    r"(?:lên (?:kế hoạch|lịch)|quyết định|mời|ấn định|thông báo|công bố|đề (?:nghị|xuất)|nhất trí|chọn|định|dự định"
    r"|sẵn sàng|chuẩn bị)\b)"
)
HELD = (
    rf"(?i)\|(?! tới)(?:(?!\b(?:sẽ|dự kiến|kế hoạch|mà|cho biết)\b)[^.;:\n|])*?\b(?:đã|vừa)\b{_NO_DEED}(?![^.;\n|]*\b(?:sẽ|dự kiến)\b)"
    rf"|{_WAS_HELD}(?:(?!\b(?:sẽ|dự kiến|kế hoạch|để|và|trước|nhằm|cho)\b)[^.;:\n|]){{0,80}}\|"
)
# thỏa thuận ngày 23/1
PAPERS = (
    r"\b(?:hiệp định|thỏa thuận|thoả thuận|tuyên bố(?: chung)?|công hàm|công điện|nghị quyết|quyết định|chỉ thị|nghị định|bản án"
    r"|cuộc đảo chính|vụ (?:tấn công|đánh bom|thảm sát|ám sát|xả súng)|trận động đất|trận sóng thần)(?: hôm)? (?:ngày )?\Z"
)
LONG_GONE = (
    r"(?:\d\d? (?:năm|thập kỷ) (?:sau|kể từ)|kỷ niệm|(?:hội nghị|họp|diễn đàn|đối thoại|lần|kỳ) trước(?: đây)?"
    r"|(?:như|mà) [^.;,\n]{0,40}?đã (?:được )?(?:thông qua|nhất trí|thỏa thuận|thống nhất|cam kết|quyết định) tại"
    r"|nhắc lại|gia nhập|kết nạp|trở thành (?:một )?(?:nước )?(?:thành viên|quan sát viên|đối tác)|thiết lập quan hệ"
    r"|có hiệu lực)\b[^.;\n]{0,140}\Z"
)
_SPELLED = rf"(?:{'|'.join(TENS)})(?: (?:{'|'.join(UNITS)}))?|{'|'.join(UNITS)}"
EDITION = (
    r"\b(?P<letters>[A-Z]{2,}[A-Za-z]*)[ -]?(?P<number>\d{1,3})\b(?![/.-]\d)"
    # in words only behind `lần`: "thứ hai" alone is a Monday
    rf"|\b(?P<noun>\w+ [\w-]+) (?:(?:lần )?thứ (?P<ordinal>\d{{1,3}})|lần thứ (?P<spelled>(?i:{_SPELLED})))\b"
)
FIRST_HELD = r"\blần (?:đầu(?: tiên)?|thứ nhất) (?:được|diễn ra|tổ chức|họp)\b[^.;\n]{0,100}\Z"
DISCUSSED = r"(?i)\b(?:thảo luận|thông qua|xây dựng|dự thảo|bàn|soạn thảo|phê duyệt|đề xuất|mới|chuẩn bị|hoàn thiện)\b"
EXPIRING = (
    r"(?i)\b(?:(?:sắp |sẽ )(?:hết hạn|kết thúc|hết hiệu lực)|hết hạn|hết hiệu lực|năm cuối|đang (?:thực hiện|triển khai)"
    r"|hiện hành|hiện nay)\b"
)
JOINING = r",? ?(?:và |hoặc )?(?:ngày )?"
ENDS = r"(?i)\btừ (?:ngày |năm |khoảng )?\|,?(?: cho)? (?:đến|tới)(?: hết| khoảng)? $"
MOVED = r"\b(?:lùi|dời|chuyển|đẩy|hoãn lại|gia hạn|thay đổi|đổi)(?: \w+){0,3} từ (?:ngày )?$"
ENDING = r"\b(?:đến|tới|kết thúc|bế mạc)(?: hết| vào)?(?: sáng| chiều| tối)? $"
CLAUSE = r"[;:]|, (?:và|còn|nhưng|trong khi) "
# Years before the last one of a row: các năm 2010 và 2011, năm 2010, 2011
IN_A_ROW = r"(?<!\w)(?<!hững )[Nn]ăm (?:\d{4}, ){0,4}(\d{4})(?:,| và| hay| hoặc) \Z"
