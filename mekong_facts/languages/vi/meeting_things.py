"""Vietnamese: what is told of something else than a meeting in a sentence that names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.alternatives import apart, in_any_case
from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.thing_patterns import ThingPatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

# What a meeting has, and what comes of it or leads to it.
_THINGS = (
    r"ban\s+thư\s+ký|trang\s+(?:tin|web|thông\s+tin)(?:\s+điện\s+tử)?|website|cổng\s+thông\s+tin|biểu\s+trưng|biểu\s+tượng"
    r"|logo|linh\s+vật|bài\s+hát|phim|phim\s+tài\s+liệu"
    r"|sách|sách\s+ảnh|bài\s+viết|bài\s+báo|triển\s+lãm|tem|ngân\s+sách|kinh\s+phí|chi\s+phí|chiến\s+lược|lộ\s+trình|nghị\s+quyết"
    r"|tuyên\s+bố\s+chung|thông\s+cáo|kết\s+quả|hiệp\s+ước|hiệp\s+định|công\s+ước|nghị\s+định\s+thư"
    r"|văn\s+kiện|biên\s+bản|công\s+tác\s+(?:chuẩn\s+bị|tổ\s+chức|hậu\s+cần|an\s+ninh)|việc\s+chuẩn\s+bị|cuộc\s+thi"
    r"|báo\s+cáo|tinh\s+thần|(?:phó\s+)?chủ\s+tịch|tổng\s+thư\s+ký|người\s+phát\s+ngôn|trưởng\s+ban\s+tổ\s+chức"
)
# the same, but verbs as well
_DEEDS = (
    r"thành\s+công|thất\s+bại|kế\s+hoạch|quyết\s+định|khuyến\s+nghị|kiến\s+nghị|tuyên\s+bố|cam\s+kết|kết\s+luận"
    r"|thỏa\s+thuận|đề\s+xuất|sáng\s+kiến|(?:(?:con|tuyến)\s+)?đường"
)
# What a body is said to be.
_KINDS = r"(?:diễn\sđàn|cơ\schế|khuôn\skhổ|tiến\strình|kênh|thể\schế|tổ\schức|định\schế|mô\shình|nền\stảng|hình\sthức)"
_MADE = r"(?:(?:đã|vừa|được|mà) )*(?:thông\s+qua|ký\s+kết|ký|đưa\s+ra|nhất\s+trí|công\s+bố|đề\s+ra|nêu|đạt\s+được)"
_OF = r"(?:của|về|cho|tại|đến|tới|dự|phục\s+vụ|chào\s+mừng)"
# What has a day of its own by the noun alone, and what has where a number tells that it is no verb.
_PAPERS = (
    r"công văn|công hàm|công điện|thư mời|giấy mời|giấy triệu tập|bức thư|lá thư|bức điện|văn bản|văn thư|nghị quyết"
    r"|nghị định|thông tư|chỉ thị"
    r"|thông cáo báo chí|tờ trình|bản tin|bài báo|bài viết|theo thư|trong thư|hiệp định|hiệp ước|công ước|hiến chương|sắc lệnh"
)
_DEEDS_ON_PAPER = r"thông báo|quyết định|kế hoạch|báo cáo|kết luận|tuyên bố|hướng dẫn|thông cáo"
_WHOSE = (
    r"(?:\s(?!(?:tại|ở|vào|trong|về|từ|sau|để|được|và|do|với|đã|sẽ|trước|tới|đến|này|đó|khai|họp|diễn|bế|dự|tham|hội|phiên"
    r"|kỳ|lễ|cuộc|cho|triệu|mời|thông|ban|vừa|mới|là)\s)[^\s,.;:()]+)"
)
_WILL = r"(?:đã|sẽ|vừa|đang|được|dự\s+kiến|mới|cũng|lần\s+lượt|đều|cùng)"


def things(fold: Fold) -> ThingPatterns:
    """Return the patterns; `fold` is applied to each."""
    outlets = "tạp chí|nhật báo|tuần báo"
    no_verb = "" if fold("đ") == "đ" else "(?<!hi )(?<!hat )"  # chỉ huy, phát huy: typed without diacritics
    if fold("đ") == "đ":
        outlets += "|báo|tờ"  # which are bão and tổ, too, without diacritics
    return ThingPatterns(
        # of a body: it was set up, or a state is its member
        founded=deferred(
            fold(
                r"(?:\s\([^()\n]{2,60}\))?,?\s(?:(?:đã|chính\sthức|mới)\s){0,2}(?:được\s)?(?:(?:chính\sthức)\s)?"
                r"(?:(?:thành|sáng)\slập|ra\sđời|hình\sthành|đổi\stên)(?!\w)"
                r"|\s(?:hiện\s)?(?:có|gồm)\s\d{1,3}\s(?:nước\s|nghị\sviện\s)?thành\sviên"
            )
        ),
        joined=deferred(
            fold(
                r"(?:gia\snhập|kết\snạp\svào|thành\sviên\s(?:chính\sthức\s)?(?:của\s)?|(?:thành|sáng)\slập|sự\sra\sđời\scủa|rút\skhỏi"
                r"|rời\skhỏi)\s?"
                r"(?:của\s)?\Z"
            )
        ),
        defined=deferred(
            fold(
                r"(?:\s\([^()\n]{2,100}\))?(?:,\s[^.;\n]{2,100}?)?,?\s"
                rf"(?:(?:(?:vốn|chính|cũng)\s)?là\s(?:(?:một(?:\strong\s(?:những|các))?|những)\s)?(?:{_KINDS})(?!\s(?:này|đó|lần)\s)"
                r"|(?:(?:đã|chính\sthức|bắt\sđầu)\s){0,2}(?:được\s)?(?:chính\sthức\s)?(?:thành\slập|khởi\sxướng|sáng\slập|ra\sđời"
                r"|hình\sthành))(?!\w)"
            )
        ),
        defines=deferred(
            fold(
                r"(?:(?<![\w-])[A-Z]{3,}\+?\s(?:\([^()\n]{2,60}\)\s)?(?:chính\s)?là\s"
                rf"|(?<!\w)(?:(?:(?:tên\s)?gọi(?:\stắt)?|viết\stắt)\slà|(?:đổi|mang|lấy)\stên\s(?:thành|là|gọi))\s\"?"
                rf"|(?<!\w)(?:{_KINDS})\s(?:[^.;:\n]{{0,80}}?\s)?(?:hoạt\sđộng:?\s)?(?:như|gồm)(?::|\slà|\scó)?\s(?:[^.;\n]{{2,160}}?(?:,|\svà)\s)?)\Z"
            )
        ),
        # "ban thư ký của", "hiệp ước được thông qua tại", "biểu trưng"; what is adopted or signed is so there
        thing=deferred(
            fold(
                r"(?<!\w)(?<!thông qua )(?<!ký )(?<!ký kết )(?<!ra )(?<!thông qua bản )(?<!ký bản )"
                rf"(?:(?:{in_any_case(apart(_THINGS))})(?i:(?: {_MADE})?(?: {_OF})?)"
                rf"|(?:{in_any_case(apart(_DEEDS))})(?i:(?: {_MADE})? {_OF}))"
                r"(?: (?:địa điểm|nơi)(?: (?:tổ chức|diễn ra|họp))?)?(?: (?:các|những))? \Z"
            )
        ),
        # told of the meeting: ", diễn ra tại", " ngày 5/5", " (Lima"; or it ends a title
        occasion=deferred(
            fold(
                r"(?i:lễ|buổi\s+lễ|buổi|cuộc|chương\s+trình)\s"
                r"(?i:ra\s+mắt|công\s+bố|giới\s+thiệu|phát\s+động|họp\s+báo|tổng\s+duyệt|quảng\s+bá|đón|trao\s+giải|ký|thi|triển\s+lãm"
                r"|chạy|diễu\s+hành)\s[^,.;\n]{0,60}"
                r"|(?i:vé|thẻ|triển\s+lãm|họp\s+báo|tour|tiệc|cuộc\s+thi|giải|đêm\s+nhạc|chiến\s+dịch|hội\s+chợ|tuần\s+lễ)\s[^,.;\n]{0,60}"
            )
        ),
        own_behind=deferred(
            fold(
                rf",?\s(?i:(?:{_WILL}\s){{0,3}}"
                r"(?:diễn\s+ra|tổ\s+chức|tiến\s+hành|họp|nhóm\s+họp|khai\s+mạc|bế\s+mạc|kết\s+thúc|thông\s+qua|ký\s+kết|ký|nhất\s+trí)"
                r"|tại|ở|vào|từ|trong|ngày|hôm|tháng|năm|sáng|chiều|tối|trưa|cuối|đầu|do|\d)(?!\w)|\s?\(|,\s(?:[A-ZĐ]|\d)|[ \t]*\n"
                r"|[^.;\n]{0,60}?\s"
                r"(?i:khai\s+mạc|bế\s+mạc|chủ\s+trì|điều\s+hành|(?:tại|trong)\s(?:phiên|hội\s+nghị|cuộc\s+họp|diễn\s+đàn|lễ|buổi))"
                r"(?!\w)"
            )
        ),
        deed=deferred(
            fold(
                r"(?<!\w)(?:(?:tiếp\s+nhận|đảm\s+nhận|bàn\s+giao|chuyển\s+giao)\s"
                r"(?:vai\s+trò\s|chức\s|cương\s+vị\s|ghế\s|cờ\s|quyền\s)?(?:chủ\s+tịch|luân\s+phiên|đăng\s+cai)"
                r"(?:\sluân\s+phiên|\stổ\s+chức)?(?:\scủa)?"
                r"|(?:biểu\s+tình|tuần\s+hành|mít\s+tinh|phản\s+đối)(?:\s(?:phản\s+đối|chống|trước))?"
                rf"|(?:(?:không|chưa)(?:\sthể)?|hoãn|{no_verb}(?:hủy|huỷ))(?:\s(?:việc|kế\s+hoạch))?\s"
                r"(?:tổ\s+chức|đăng\s+cai|tiến\s+hành|triệu\s+tập)"
                r"|(?:tổng|sơ)\s+duyệt(?:\s[^\s,;.]+){0,6}"
                r"|(?i:hội\s+nghị|cuộc\s+họp|phiên\s+họp)\strù\s+bị\s(?:của\s)?(?i:ban\s+thư\s+ký|nhóm\s+thư\s+ký)\s[^,;.]{0,60}?\s"
                r"(?:và|cho)"
                r"|(?i:ủy\s+ban|uỷ\s+ban|ban|hội\s+đồng)\s(?i:chấp\s+hành|soạn\s+thảo|điều\s+hành|điều\s+phối|thư\s+ký)(?:\scủa)?|SOM)\s\Z"
            )
        ),
        whose=deferred(fold(r"(?<!\w)(?:được|do|mà)\s\Z")),
        goes_on=deferred(
            fold(
                r"\s(?:đã\s|vừa\s)?"
                r"(?:thông\s+qua|phê\s+duyệt|phê\s+chuẩn|đưa\s+ra|đề\s+ra|nhất\s+trí|ban\s+hành|khởi\s+xướng|thành\s+lập|công\s+bố"
                r"|ủng\s+hộ)\s"
            )
        ),
        paper_of=deferred(fold(r"\s(?:tại|ở|trong|của)\s")),
        chosen=deferred(
            fold(
                r"(?<!\w)(?:được\s(?:chọn|lựa\s+chọn|ấn\s+định|bầu|đề\s+cử|chỉ\s+định|trao|giao)|trúng\s+cử|xin|đề\s+nghị|nhận\s+lời"
                r"|cam\s+kết|đồng\s+ý|nhất\s+trí|quyết\s+định|từ\s+chối|giành\s+quyền)(?!\w)[^.;]{0,60}?"
                r"\s(?:đăng\s+cai(?:\stổ\s+chức)?|tổ\s+chức|chủ\s+trì"
                r"|làm\s(?:nơi|địa\s+điểm|nước\s+chủ\s+nhà|chủ\s+nhà)(?:\s(?:tổ\s+chức|đăng\s+cai|của))?)\s\Z"
            )
        ),
        chosen_at=deferred(
            fold(
                r"(?=,?\s(?:tại|trong|ở)\s(?:một\s|các\s)?(?:phiên|cuộc|kỳ|buổi)\s(?:họp|lễ|làm\sviệc|bỏ\sphiếu|gặp)(?!\w))"
            )
        ),
        put_off_from=deferred(fold(r"\s(?:tại|ở)\s[^,.;()\n]{2,30}?\s(?:\w{2,4}\s)?")),
        put_off=deferred(fold(r"(?<!\w)(?:hoãn|hủy|huỷ|hủy\s+bỏ|tẩy\s+chay|lên\s+án|chỉ\s+trích|ca\s+ngợi)\s\Z")),
        paper=deferred(
            fold(
                rf"(?<!\w)(?:(?:{in_any_case(apart(_PAPERS))}){_WHOSE}{{0,8}}?|(?:{in_any_case(apart(_DEEDS_ON_PAPER))})\s(?i:số)\s[^\s,;:()]+{_WHOSE}{{0,6}}?"
                rf"|(?<!thông )(?<!họp )(?<!điện )(?i:{outlets})(?:\s[A-ZĐ][^\s,;:()]*){{1,5}}(?:,?\ssố(?:\s\d{{1,5}})?)?)"
                r"(?:,?\s(?:số\s)?ra)?\s(?:(?:vào|hôm|đề|ký)\s)?\Z|(?<!\w)số\sra\s(?:hôm\s)?\Z"
            )
        ),
        extended=deferred(
            fold(
                r"(?<!\w)(?:kéo dài|gia hạn)(?:\sthêm)?(?:\s\w+\s(?:ngày|buổi))?(?:\slàm việc)?,?\s(?:(?:cho\s)?(?:đến|tới)|sang)\s"
                r"(?:hết\s)?\Z"
            )
        ),
        object=deferred(
            fold(
                r"\s(?:(?:đã|cũng|sẽ|còn)\s){0,2}(?:"
                r"(?:hoan\s+nghênh|lên\s+án|ghi\s+nhận|chúc\s+mừng|kỷ\s+niệm|tưởng\s+niệm|chia\s+buồn"
                r"|là\s(?:chủ\s+đề|đề\s+tài|tâm\s+điểm|nội\s+dung))(?!\w)"
                r"|(?:quyết\s+định|nhất\s+trí|thống\s+nhất|đồng\s+ý|đề\s+xuất|đề\s+nghị|chấp\s+thuận)\s(?:sẽ\s)?"
                r"(?:tổ\s+chức|đăng\s+cai|triệu\s+tập|mở|thành\s+lập|cử|lập)\s(?!tại|ở|vào|từ|ngày|trong)"
                r"|(?:thành\s+lập|lập|cử)\s[^.;,]{3,60},\s\w+(?:\s\w+){0,2}\s(?:này|đó|trên)\s)"
            )
        ),
        second=deferred(
            fold(
                r"(?=,?\s(?:và|rồi|đồng\s+thời|sau\s+đó)\s(?:(?:đã|sẽ|cũng|còn|sau\s+đó|tiếp\s+tục)\s){0,3}"
                r"(?:thăm|họp|ký|gặp|tiếp|hội\s+đàm|hội\s+kiến|làm\s+việc|đi|đến|tới|sang|bay|rời|trao|tặng|dự\s+tiệc|khánh\s+thành"
                r"|ra\s+mắt|chào)(?!\w))"
            )
        ),
        before_main=deferred(
            fold(
                r"(?:(?i:chỉ|đúng|gần|hơn|khoảng|chưa\s+đầy)\s)?"
                r"(?i:\d{1,2}|nửa|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|nhiều)\s(?:giờ|ngày|tuần|tháng|năm)\s(?:ngay\s)?"
                r"(?:sau|trước)(?:\s(?:khi|ngày))?\s\Z"
            )
        ),
        main=deferred(
            fold(
                r"(?:\s(?:đã|sẽ|vừa|được|chính\s+thức)){0,3}\s"
                r"(?:khai\s+mạc|bế\s+mạc|kết\s+thúc|diễn\s+ra|tổ\s+chức|khép\s+lại|họp|tại|ở)(?!\w)[^.;,\n]{0,80},\s"
                r"(?!từ\s|và\s|do\s|với\s)"
            )
        ),
        nearing=deferred(fold(r"(?i:(?:trong|giữa)\s(?:khi|lúc)|khi|lúc)\s\Z")),
        near=deferred(
            fold(
                r"\s(?:vẫn\s|còn\s)?"
                r"(?:đang\s(?:diễn\sra|họp|tiếp\sdiễn|được\stổ\schức|nhóm\shọp)|sắp\s(?:khai\smạc|diễn\sra|đến|tới|bắt\sđầu)"
                r"|(?:đến|tới|cận)\s(?:gần|kề))(?!\w)[^.;,\n]{0,30},\s"
            )
        ),
        visiting=deferred(
            fold(
                r"(?<!\w)(?:thăm|công\s+du)\s[^.;\n]{2,110}?(?:,|\s(?:và|kết\s+hợp|đồng\s+thời))\s(?:sẽ\s|đã\s)?"
                r"(?:tham\s+dự|dự|tham\s+gia|chủ\s+trì|đồng\s+chủ\s+trì)\s\Z"
            )
        ),
        chairing=deferred(
            fold(
                r"(?<!\w)(?i:chủ\s+tịch)\s(?:(?:luân\s+phiên|đương\s+nhiệm|của)\s){0,2}(?:[A-ZĐ][\w+-]*\s){1,3}(?:(?:trong|vào)\s)?"
                r"(?:nhiệm\s+kỳ\s)?\Z"
            )
        ),
        aside=deferred(fold(r",\s(?:từng|đã|vừa|vốn|mới)\s[^,;.]{3,120},\s(?=(?:sẽ|dự\s+kiến|chuẩn\s+bị|sắp)\s)")),
    )
