"""Vietnamese: what tells of a meeting only by what was done at it or came of it, so that it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from re import Pattern

    from mekong_facts.rules.prose import Fold

# what may still be to come, or not come at all: from the sentence's start to the meeting it does not stand
_CARRYING_OUT = r"triển\skhai|thực\shiện|thực\sthi|cụ\sthể|tiếp\snối|phát\shuy|kiểm\sđiểm|rà\ssoát|đánh\sgiá"
_TO_CARRY_OUT = (
    rf"(?:(?:tập\strung|cho|(?:vào\s)?việc|tiếp\stục|thúc\sđẩy|tăng\scường|đẩy\smạnh)\s){{0,5}}(?:{_CARRYING_OUT})"
)
PLANNED = (  # or wished
    rf"sắp|dự\skiến|chuẩn\sbị(?!\s{_TO_CARRY_OUT})|sẵn\ssàng|lên\skế\shoạch|theo\s(?:kế\shoạch|chương\strình|lịch(?:\strình)?),?"
    r"|cần|muốn|mong|hy\svọng|kỳ\svọng|nếu"
)
_AHEAD = (
    rf"{PLANNED}|dự\sthảo|(?:để|nhằm|sẽ)(?!\s{_TO_CARRY_OUT})|phải|(?<!trở )nên|(?<!khách )mời|nhận\slời"
    r"|(?<!chương )(?<!quá )(?<!lộ )(?<!tiến )trình|lên\sđường|rời|được\schọn|đăng\ský|hướng\stới|khi\snào|chưa"
    r"|(?<!hàng )không(?!\s(?:khí|gian|chỉ|ngừng))"
    r"|kêu\sgọi|đề\snghị|đề\sxuất|kiến\snghị|yêu\scầu|có\sthể|trước(?!\s(?:đó|đây|kia|nay))|quyền\sđăng|đơn\sxin"
    r"|hồ\ssơ|đăng\scai|vận\sđộng"
)
# what is hoped or worked for, behind a passive: "được đàm phán với mục tiêu ký tại"
_AIMED = r"mục\stiêu|khả\snăng|ấn\sđịnh|chờ|trông|kịp|phấn\sđấu|tiến\stới|lên\slịch|xếp\slịch"
# what is done on a day for a meeting, which may be to come: "Ngày 5/5, Bộ … thông báo ông … tham dự"
_FOR_IT = (
    r"sẽ|thông\sbáo|cho\sbiết|công\sbố|xác\snhận|tuyên\sbố|ban\shành|kế\shoạch|họp\sbáo|(?:họp\s)?bàn|công\stác\stổ|(?<!làm )việc|tiễn"
    r"|(?<!thư )(?<!nhiệm )ký|từ\schối|hoãn|hủy|huỷ|nhận|bắt\stay|bắt\sđầu|(?:tới|đến)(?!\s(?:tham\s)?dự)|sang|(?<!bầu )cử"
    r"|(?<!oại )giao(?!\s(?:dục|dịch|thông|lưu))|(?:phê\s)?duyệt|thành\slập|ban\stổ\schức|ban\schỉ\sđạo|rà\ssoát|kiểm\stra"
    r"|thống\snhất|nhất\strí|đồng\sý|cam\skết|hứa|quyết\sđịnh|chọn|triển\skhai|tổng\sduyệt|tập\shuấn|đón|thăm"
    r"|giới\sthiệu|quyền\s(?:đăng\scai|tổ\schức|chủ\snhà)|phục\svụ|kinh\sphí|đề\sán|danh\ssách|khả\snăng|lệnh|vì|về|cho|lên\smáy|kỷ\sniệm"
)
_SO_FAR = rf"(?:\A|[.;\n])(?:(?!(?<!\w)(?i:{_AHEAD})\s)[^.;\n])*?"
_PAPERS = r"(?:kết\squả|thành\squả|thành\scông|kết\sluận|biên\sbản|nghị\squyết|tuyên\sbố|thỏa\sthuận|quyết\sđịnh|văn\skiện|cam\skết)"
_DONE = (
    r"thông\squa|ký(?:\skết)?|công\sbố|đưa\sra|đề\sra|(?<!,\s)nêu(?:\sra)?|thống\snhất|nhất\strí|cam\skết|trình\sbày|khởi\sxướng"
    r"|thành\slập|thỏa\sthuận"
    r"|phê\sduyệt|kết\snạp|bầu|quyết\sđịnh|khẳng\sđịnh|thảo\sluận|ghi\snhận|chấp\sthuận"
)
_HOPES = r"hy\svọng|tin|mong|hứa|thông\sbáo|tuyên\sbố|cho|nói|nhấn|bày|phát|đánh|nếu|khi|đồng\sý|kỳ\svọng|để"
_SAID = (
    r"phát\sbiểu(?:\s(?!(?:tại|với|trước)\s)[^\W\d_]+){0,4}?"
    r"|(?:nói|cho\sbiết|khẳng\sđịnh|tuyên\sbố|nhấn\smạnh|trình\sbày)(?:\s(?!tại\s)[^\W\d_]+){0,2}?"
)
_DAY = (
    r"(?i:(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|từ(?=[^,;.\n]{3,24}(?:-|\sđến\s|\stới\s)))\s(?:ngày\s)?)"
    r"(?![^,;.\n]{0,24}\s(?:tới|sau)[\s,])\d{1,2}[^,;.\n]{0,24}(?:\([^()\n]{1,30}\))?,"
    r"(?:\s(?:tại|ở|theo\shình\sthức)\s[^,;.\n]{2,60},)?"
)


class Aftermath(NamedTuple):
    """The patterns of what was done at a meeting."""

    left_behind: Pattern[str]
    days_news: Pattern[str]
    programme: Pattern[str]
    planned_visit: Pattern[str]
    opens_at: Pattern[str]
    done_there: Pattern[str]
    to_be_done_there: Pattern[str]
    earlier: Pattern[str]


def aftermath(fold: Fold) -> Aftermath:
    """Return the patterns; `fold` is applied to each."""
    return Aftermath(
        earlier=deferred(fold(r"\s(?:lần|kỳ)\s(?:trước|vừa\s(?:qua|rồi)|gần\s(?:đây\s)?nhất)(?!\w)")),
        left_behind=deferred(
            fold(
                rf"{_SO_FAR}(?<!\w)(?:"
                # "được thông qua tại"
                r"(?:(?:đã|vừa|từng)\s(?:[^\W\d_]+\s){0,5}?"
                r"|được(?!\s(?:[^\W\d_]+\s){0,5}?(?:thảo\sluận|trình\sbày)\s)"
                rf"\s(?:(?!(?:giao|{_AIMED}|{_AHEAD})\s)[^\W\d_]+\s){{0,20}}?)(?:{_DONE})\s(?:ngay\s)?(?:tại|trong)"
                r"|(?:đạt\sđược|đề\sra)\s(?:tại|trong)"
                rf"|(?:đã|vừa)\scùng\s(?:(?!(?<!\w)(?i:{_AHEAD}|thống\snhất|kế\shoạch|việc|bàn)\s)[^.;\n]){{3,240}}?\s(?:đồng\s)?chủ\strì"
                # "thực hiện kết luận của"
                rf"|(?i:{_CARRYING_OUT}(?:\shóa)?|hoan\snghênh|chúc\smừng|nghe\s(?:báo\scáo|thông\sbáo)|ghi\snhận)\s"
                rf"(?:(?!(?:chúc|tin)\s)[^\W\d_]+\s){{0,6}}?(?i:{_PAPERS})(?:\schung)?"
                r"(?:\scủa\s(?:[^\W\d_]+\s){1,3}?(?:tại|từ)|\s(?:của|tại|từ))?"
                r"|(?i:chúc\smừng)\s(?:(?!(?:chúc|tin)\s)[^\W\d_]+\s){1,8}?(?:đã\s)?(?:tổ\schức|đăng\scai)\sthành\scông"
                rf"|(?i:{_SAID})\stại"
                r"|(?i:chụp\sảnh)(?:\s[^\W\d_]+){0,6}?\stại"
                r")\s(?:các\s)?\Z"
                # "Sau", "Toàn cảnh" at the start of a sentence or a caption
                r"|(?:\A|[.;|\n])\s{0,3}"
                r"(?i:(?:ngay\s)?sau(?:\skhi\s(?:kết\sthúc|tham\sdự|dự)|\sthành\scông\scủa)?|(?:toàn|quang|khung)\scảnh|hình\sảnh)\s"
                r"(?:các\s)?\Z"
                r"|(?<!\w)(?i:kỷ\sniệm)\s\d{1,3}\snăm(?:\s(?:ngày|tổ\schức|khai\smạc|diễn\sra))?\s(?:các\s)?\Z"
            )
        ),
        # "Chiều 5/5, tại Huế, bà … chủ trì"
        days_news=deferred(
            fold(
                rf"(?:\A|[.;\n])\s{{0,3}}(?:\(?[A-ZĐ][\w.]{{1,11}}\)?\s?-\s?|(?i:trước|tiếp|sau)\sđó,\s)?{_DAY}"
                rf"(?:(?!(?<!\w)(?i:{_AHEAD}|{_FOR_IT})\s)[^.;:\n])*?\s"
                r"(?:chủ\strì|(?:tham\s)?dự|tham\sgia|tổ\schức|tiến\shành)\s(?:các\s)?\Z"
            )
        ),
        programme=deferred(
            fold(
                r"(?<!\w)(?i:lịch\s(?:công\stác|làm\sviệc|trình|tuần)|kế\shoạch\s(?:công\stác|làm\sviệc|hoạt\sđộng)"
                r"|chương\strình(?:\s(?:làm\sviệc|công\stác|hoạt\sđộng|dự\skiến))?)"
                r"(?i:\stuần(?:\s\d{1,2})?)?\s?[:\n]"
                r"|(?:\A|[.;\n]\s{0,3})(?:cũng\s)?(?i:theo\s(?:chương\strình|kế\shoạch|lịch(?:\strình)?)|dự\skiến)(?:\s[^\W\d_]+){0,6},"
            )
        ),
        planned_visit=deferred(
            fold(r"(?<!\w)(?:sẽ|dự\skiến)\s(?:có\schuyến\s)?(?:thăm|sang|tới|đến|lên\sđường|công\sdu)\s")
        ),
        opens_at=deferred(
            fold(
                rf"(?:\A|[.;\n])\s{{0,3}}(?:{_DAY}\s|(?i:sáng|trưa|chiều|tối|đêm|hôm)\s(?:qua|nay),\s"
                r"|(?i:trên\scơ\ssở|nhân\sdịp|bên\scạnh|cùng\svới)\s[^.;\n]{3,160},\s)?(?i:tại|trong\skhuôn\skhổ|bên\slề)\s(?:các\s)?\Z"
            )
        ),
        done_there=deferred(
            fold(
                r"(?!\s(?:(?:lần|kỳ|năm|tháng|tuần)\s)?(?:này|nay)(?!\w))"
                rf"(?:(?!(?<!\w)(?:sẽ|{PLANNED})\s)[^.;\n]){{0,160}}?"
                r"\s(?:(?:đã|vừa)(?!\s(?:chuẩn|sẵn|lên|đề|mời|có\smặt|đến|tới))\s"
                rf"|(?:cùng\s|cũng\s)?(?:{_DONE}|phát\sbiểu|nhấn\smạnh|cho\sbiết|bày\stỏ|đánh\sgiá|chia\ssẻ|trao\sđổi)(?!\w))"
                r"(?:(?!(?<!\w)(?:sẽ|sắp|dự\skiến|tới\sđây|sắp\stới)\s)[^.;\n]){0,200}?(?:[.;\n]|\Z)"
            )
        ),
        to_be_done_there=deferred(
            fold(
                rf"(?:(?!(?<!\w)(?:đã|vừa|{_DONE})\s)[^.;\n]){{0,80}}?,"
                rf"(?:\s(?!(?:đã|vừa|từng|rằng|{_DONE}|{_HOPES})\s)[^\W\d_]+){{1,10}}?\s"
                r"(?:cũng\s)?(?:sẽ|dự\skiến)\s"
            )
        ),
    )
