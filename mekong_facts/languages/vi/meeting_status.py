"""Vietnamese: whether a meeting is over, goes on or is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.meeting_words import one_of
from mekong_facts.languages.vi.meeting_aftermath import PLANNED, aftermath
from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.status_patterns import StatusPatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

_NO_DOING = "cai|ky|kiem|tai|nhap|bo|uy|vien|doan|phai|cap|cam|quang|dan"  # đăng cai, đăng ký, đảng bộ, đảng viên
# times to come by their words: tomorrow, next week, next Friday; not "from May to (tới) September", "plans for next year"
_COUNT = r"(?:[\d/.-]{1,10}|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|giêng|chạp|nhật|xuân|hè|thu|đông|học)\s+"
_TIMES_AHEAD = (
    r"(?:(?:ngày|hôm|sáng|trưa|chiều|tối|đêm)\s+mai"
    r"|(?<!hoạch )(?<!trình )(?<!tác )(?<!vụ )(?<!hướng )(?<!cho )(?<!của )(?:thứ|tuần|tháng|quý|năm|ngày|mùa)\s+"
    rf"(?:{_COUNT}){{0,2}}(?:sắp\s+)?tới(?!\s(?:ngày|tháng|năm|thứ|tuần|quý|hết|đầu|giữa|cuối|nay|tận|khi|lúc|\d)))"
)
_HAPPENS = r"(?:diễn\s+ra|(?:được\s+)?tổ\s+chức|(?:được\s+)?khai\s+mạc|bế\s+mạc|kết\s+thúc)"
_UNTIL_THEN = r"(?:(?!\s(?:qua|trước|để|bàn|nhằm|về|cho|với|và)\s)[^.,;\n]){0,50}"
# what goes on from the day of writing: "diễn ra từ nay đến ngày 3/3"
_FROM_NOW = r"\s+từ\s+(?:hôm\s+)?nay(?:\s+cho)?\s+(?:đến|tới)"
# when it is held, which may be past or to come: "diễn ra trong năm nay"; its beginning is over: "đầu năm nay"
_THIS_TIME = r"(?:\s+(?:vào|trong|hồi))?(?:\s+(?:giữa|cuối))?\s+(?:năm|tháng|tuần|quý)\s+(?:nay|này)(?!\w)"
# what tells no time: "diễn ra trong bối cảnh", "diễn ra hằng năm"
_NO_TIME = (
    r"\s+(?:trong\s+bối\s+cảnh|giữa\s+lúc|trong\s+lúc|(?:hằng|hàng|mỗi)\s+(?:năm|tháng|quý)|(?:(?:mỗi|cứ)\s+)?(?:\w+\s+)?năm(?:\s+(?:một|1)\s+|\s?/\s?)lần"
    r"|\w+\s+(?:lần|kỳ)\s+(?:mỗi|một|trong|hằng|hàng)\s+(?:một\s+)?năm|thường\s+niên|luân\s+phiên|định\s+kỳ)"
)
# what was held: "diễn ra tại Lima hồi tháng 3"
_BYGONE = (
    r"(?:\s+(?:tại|ở)\s+[^,.;\n]{2,40})?\s+hồi\s+(?:tháng|năm|đầu|cuối|giữa|tuần|ngày|hôm|quý|mùa|thượng|trung|hạ)"
)
# who says that something will be speaks of something else
_SPOKE = r"nói|cho\sbiết|cho\srằng|khẳng\sđịnh|nhấn\smạnh|cam\skết|bày\stỏ|tin\stưởng|tuyên\sbố|rằng"
# what others are to do, or what is talked of
_ORDERED = (
    r"giao|phân\scông|chỉ\sđạo|yêu\scầu|kêu\sgọi|đề\snghị|đề\sxuất|kiến\snghị|khuyến\skhích|động\sviên|nhắc\snhở|cam\skết|hứa"
    r"|thảo\sluận|trao\sđổi|bàn|thống\snhất|thỏa\sthuận|ủng\shộ|tin|chúc|giúp|hỗ\strợ|tạo\sđiều\skiện"
)
# what leads to something that is still to come
_TO_COME = rf"sẽ|{PLANNED}|để|nhằm|nhận|đồng\sý|nhất\strí|quyết\sđịnh|lên\sđường|rời|mời"


def status_patterns(fold: Fold) -> StatusPatterns:
    """Return the patterns; `fold` is applied to each."""
    # without diacritics đã is the Da of Da Nang, đang the dang of dang cai (đăng cai) and Dang (Đảng)
    done, doing = (
        ("đã", "đang") if fold("đ") == "đ" else ("(?-i:da)", f"(?<!hai )(?<!cac )(?-i:dang)(?!\\s(?:{_NO_DOING})\\b)")
    )
    return StatusPatterns(
        **aftermath(fold)._asdict(),
        told=one_of(
            {
                "future": deferred(
                    fold(
                        r"(?i:(?:(?<!và )sẽ"
                        r"|sẽ(?!\s+(?:tiếp\s+tục\s+)?(?:giữ|đảm\s+nhiệm|đảm\s+nhận|đảm\s+đương|nắm\s+giữ|làm)\s+"
                        r"(?:vai\s+trò|cương\s+vị|chức|nhiệm\s+kỳ|ghế|chủ\s+tịch)))"
                        r"(?:\s+(?:chính\s+thức\s+)?(?:được\s+)?(?:khai\s+mạc|bế\s+mạc|kết\s+thúc|diễn\s+ra|tổ\s+chức)"
                        r"|\s+(?:tham\s+)?dự\s+(?:lễ|phiên)\s+(?:khai|bế)\s+mạc"
                        r"|\s+(?:còn\s+)?có\s+(?:[^\W\d_]+\s+){1,8}?được\s+(?:tổ\s+chức|tiến\s+hành))?"
                        r"|dự\s+trù(?:\s+(?:sẽ|được))?"
                        r"|theo\s+(?:kế\s+hoạch|lịch\s+trình),"
                        r"(?=\s*\Z|(?:(?!\s(?:đã|vừa|bị|lẽ|nhưng)\s)[^.;\n]){3,120}?\s(?:diễn\s+ra|bắt\s+đầu|khai\s+mạc|tổ\s+chức)\s)"
                        r"|(?<!như )(?<!hơn )(?<!ngoài )(?<!so với )(?<!trái với )(?<!khác với )dự\s+kiến"
                        r"(?:\s+(?:sẽ\s+)?(?:diễn\s+ra|khai\s+mạc))?"
                        r"|sắp(?:\s+(?:diễn\s+ra|khai\s+mạc|được\s+tổ\s+chức))?"
                        r"|(?<!năm )(?<!tháng )(?<!tuần )(?<!ngày )(?<!gian )(?<!kiểm tra công tác )(?<!thị sát công tác )"
                        r"(?<!giám sát công tác )chuẩn\s+bị(?:\s+(?:cho|đăng\s+cai|tổ\s+chức|dự))?"
                        r"|lên\s+đường\s+(?:[^\W\d_]+\s+){0,16}?(?:tham\s+)?dự|trước\s+thềm|"
                        rf"{_TIMES_AHEAD}|{_HAPPENS}(?={_UNTIL_THEN}\s{_TIMES_AHEAD})"
                        r"|tới\s+đây"
                        r"|(?:có\s+(?:thể|lẽ|khả\s+năng)|khả\s+năng(?:\s+cao)?|nên|cần)\s+(?:sẽ\s+)?(?:được\s+)?"
                        r"(?:diễn\s+ra|tổ\s+chức|khai\s+mạc|nhóm\s+họp)"
                        r"|(?:nhất\s+trí|đồng\s+ý|quyết\s+định)\s+(?:tổ\s+chức|họp|giao|trao|để|chọn)"
                        r"|sẵn\s+sàng\s+(?:cho|đăng\s+cai|tổ\s+chức|đón))(?!\w)"
                    )
                ),
                "present": deferred(
                    fold(
                        rf"(?i:{doing}|(?:diễn\s+ra|được\s+tổ\s+chức|kéo\s+dài){_FROM_NOW}|tiếp\s+tục\s+(?:diễn\s+ra|ngày)"
                        r"|(?:bước\s+(?:sang|vào)|bắt\s+đầu)\s+(?:ngày(?!\s+\d)|phiên)|ngày\s+làm\s+việc\s+thứ)(?!\w)"
                    )
                ),
                "past": deferred(
                    fold(
                        rf"(?i:(?<!lẽ ra )(?<!lẽ ra phải )(?<!lẽ ra được )(?:diễn\s+ra|tổ\s+chức|họp|khai\s+mạc|bế\s+mạc){_BYGONE}"
                        rf"|(?:{done}|vừa)"
                        r"(?!\s+(?:bước\s+(?:sang|vào)\s+ngày|thông\s+báo|công\s+bố|đề\s+cập|giới\s+thiệu|đề\s+xuất|đề\s+nghị|mời)"
                        r"|\s+(?:(?:bị|phải|được)\s+)?(?:tạm\s+)?"
                        r"(?:hoãn(?!\s+(?:thành|tất|thiện|chỉnh|toàn|trả|nghênh))|hủy|huỷ|lùi|dời))"
                        r"|bế\s+mạc|kết\s+thúc|được\s+khai\s+mạc"
                        r"|(?<!trước thời điểm )(?<!trước khi )(?<!trước ngày )(?<!trước giờ )(?<!trước lễ )khai\s+mạc"
                        rf"|(?<!lẽ ra )(?<!lẽ ra phải )(?<!trước khi )(?:diễn\s+ra|được\s+tổ\s+chức)(?!{_FROM_NOW}|{_THIS_TIME}|{_NO_TIME})|kéo\s+màn"
                        r"|vừa\s+qua)(?!\w)"
                    ),
                ),
            },
            opening=fold(r"(?<!\w)(?=[bcdđhklnqstvBCDĐHKLNQSTV])"),
        ),
        governs=one_of(
            {
                "future": deferred(
                    fold(
                        r"(?:sẽ|sắp|dự\skiến|chuẩn\sbị)\s(?:(?:sang|tới|đến|đi)\s(?:[^\W\d_]\w*,?\s){0,4}?(?:để\s)?)?"
                        r"(?:(?:dẫn\sđầu|cử|làm\strưởng)\s[^.;\n]{3,60}?\s(?:(?:sang|tới|đến|đi)\s)?)?"
                        r"(?:(?:tham\s)?dự|tham\sgia|đăng\scai|(?:đồng\s)?chủ\strì(?:\s(?:triệu\stập|tổ\schức))?|là\s(?:nơi|địa\sđiểm)\s(?:diễn\sra|tổ\schức|họp))\s"
                        r"(?:các\s)?\Z"
                        # who bids for a meeting, or won it
                        r"|(?:xin|giành\s(?:được\s)?quyền|(?:nộp|gửi)\s(?:đơn|hồ\ssơ)(?:\sxin)?"
                        r"|(?:ứng\scử|vận\sđộng|đăng\ský|chạy\sđua|được\schọn|(?:mong\s)?muốn|đề\snghị|sẵn\ssàng)(?:\sđể)?)\s(?:được\s)?"
                        r"(?:là\snước\s)?(?:đăng\scai|tổ\schức|chủ\strì)(?:\s(?:tổ\schức|thành\scông)){0,2}\s(?:các\s)?\Z"
                        r"|(?:trao|chuyển|giao|nhận)\s(?:lại\s)?(?:cờ|búa|vai\strò|chức|quyền|biểu\strưng)\s[^.;]{0,70}?(?:đăng\scai|chủ\snhà)"
                        r"\s(?:của\s)?\Z"
                        r"|(?:đồng\sý|cam\skết|nhất\strí|quyết\sđịnh|thỏa\sthuận|thống\snhất)\s"
                        r"(?:(?:sẽ|sớm|cùng(?:\snhau)?|tiếp\stục|phối\shợp(?:\schặt\schẽ)?"
                        r"|chuẩn\sbị(?:\s(?:tốt|kỹ|chu\sđáo))?(?:\scho)?(?:\sviệc)?)\s){0,3}(?:đăng\scai|tổ\schức|chủ\strì)"
                        r"(?:\s(?:tổ\schức|thành\scông|tốt)){0,2}\s(?:các\s)?\Z"
                        r"|(?:đồng\sý|cam\skết|nhất\strí|quyết\sđịnh|thỏa\sthuận|thống\snhất|sẽ)\s"
                        r"(?:(?!(?:đã|vừa|từng|rằng|việc)\s)[^.,;\n]){3,80}?\svà\s(?:cùng\s|đồng\s)?(?:đăng\scai|tổ\schức|chủ\strì)\s"
                        r"(?:các\s)?\Z"
                        r"|(?<!lẽ ra )(?<!đáng lẽ )sẽ\s(?:(?!(?:đã|vừa|từng|rằng|việc)\s)[^.,;\n]){3,80}?\s(?:và|để)\s(?:cùng\s)?"
                        r"(?:(?:tham\s)?dự|tham\sgia)\s(?:các\s)?\Z"
                        r"|(?:đồng\sý\s(?:để|cho)|(?:đã|vừa|sẽ|được)\sgiao(?:\scho)?|(?:đã|vừa|sẽ|nhất\strí|thống\snhất)\schọn)\s"
                        r"(?:(?!đã\s|vừa\s)[^\W\d_]\w*\s){1,8}?(?:đăng\scai|tổ\schức|chủ\strì)\s(?:các\s)?\Z"
                        r"|nhận\s(?:lời|giấy|thư)\smời\s(?:[^\W\d_]\w*\s){0,8}?(?:tham\s)?dự\s(?:các\s)?\Z"
                        # what is made ready for it, who sets out for it
                        r"|(?:để|nhằm|sẽ)\s(?:đệ\s)?trình(?:\s(?:lên|ra|tại))?\s(?:các\s)?\Z"
                        r"|(?:bắt\sđầu|lên\sđường|khởi\shành|rời(?=\s[^.;\n]{2,60}?\s(?:đi|sang|tới|đến|lên\sđường)\s))"
                        r"\s(?:(?!(?:sau|khi|từ|từng|đã|vừa|kết\sthúc)\s)[^\W\d_]+,?\s){1,12}?(?:(?:tham\s)?dự|(?:đồng\s)?chủ\strì)\s"
                        r"(?:các\s)?\Z"
                        r"|(?i:họp\sbáo)\s(?:quốc\stế\s)?(?:để\s|nhằm\s)?(?:giới\sthiệu|công\sbố|thông\s(?:tin|báo)(?=\svề))(?:\svề)?"
                        r"\s(?:việc\s(?:tổ\schức|đăng\scai)\s)?(?:các\s)?\Z"
                        # what he will do, and then do at another one: "sẽ chủ trì Hội nghị …, tham dự"
                        r"|(?:sẽ|dự\skiến)\s(?:(?!(?:đã|vừa|từng|rằng|khi|mà|nơi|sau|trước)\s)[^.;\n\"]){3,240}?,\s(?:và\s)?(?:đồng\s)?"
                        r"(?:(?:tham\s)?dự(?:\svà\sphát\sbiểu\stại)?|chủ\strì)\s(?:các\s)?\Z"
                        r"|(?:sẽ|dự\skiến)\s(?:tham\s)?dự\s(?:các|nhiều|hai|ba|bốn|năm|\d{1,2})\s"
                        r"(?:hội\snghị|cuộc\shọp|phiên\shọp|sự\skiện|hoạt\sđộng)\s[^.;:\n]{0,60}?,\s(?:bao\s)?(?:gồm|như|trong\sđó\scó)"
                        r"(?:\scó)?\s(?:các\s)?\Z"
                        # who goes to do so with somebody
                        r"|(?:sẽ|sắp|dự\skiến)\s(?:(?!(?:đã|vừa|các|những|khi|hôm|năm)\s)[^.;\n]){0,60}?(?<!\w)cùng\s"
                        r"(?:(?!(?:đã|vừa|hôm|năm)\s)[^.;\n]){3,60}?\s(?:đồng\s)?chủ\strì\s\Z"
                    )
                ),
                "past": deferred(
                    fold(
                        rf"(?:đã|vừa)\s(?:(?!(?:{_TO_COME})\s)[^.;\n]){{3,110}}?\svà\s(?:đồng\s)?(?:chủ\strì|(?:tham\s)?dự|tham\sgia)\s"
                        r"(?:các\s)?\Z"
                        rf"|(?:đã|vừa)\s(?:(?!(?:{_TO_COME}|{_ORDERED})\s)[^.;\n]){{3,160}}?(?:,|\svà)\s(?:tổ\schức|đăng\scai(?:\stổ\schức)?)"
                        r"\sthành\scông\s(?:các\s)?\Z"
                        r"|(?<!chưa\s)(?<!không\s)từng\s(?:(?:tham\s)?dự|tham\sgia|đăng\scai|(?:đồng\s)?(?:chủ\strì|tổ\schức))(?:\stổ\schức)?"
                        r"(?:\sthành\scông)?\s(?:các\s)?\Z"
                    )
                ),
            }
        ),
        decided=deferred(
            fold(
                r"(?P<future>(?<!\w)(?i:nhất\strí|thống\snhất|đồng\sý|quyết\sđịnh|ấn\sđịnh|thỏa\sthuận|đề\snghị|đề\sxuất|kiến\snghị)"
                r"(?:\s(?:để|cho|tổ\schức))?\s)\Z"
            )
        ),
        led=deferred(
            fold(
                r"(?:\s\([A-ZĐ][\w-]{1,12}\))?,?\s(?:do\s[^.;\n]{3,260}?\s(?:đồng\s)?chủ\strì"
                r"|dưới\ssự\s(?:đồng\s)?chủ\s(?:trì|tọa|toạ)\scủa\s[^.;\n]{3,260}?)"
                r"(?=,?\s(?:sẽ|sắp|đã|đang|vừa|dự\skiến|được|diễn\sra|khai\smạc|bế\smạc|kết\sthúc)\s)"
            )
        ),
        heads_list=one_of(
            {
                group: deferred(
                    fold(
                        rf"(?i:{lead})\s+(?:\w+\s+){{0,3}}?(?:tổ\s+chức|đăng\s+cai|tham\s+dự|dự|diễn\s+ra|chủ\s+trì)(?:\s+thành\s+công)?\s+"
                        r"(?:các|những|nhiều|hai|ba|bốn|năm|sáu|bảy|tám|\d+)\s+"
                        r"(?:hội\s+nghị|cuộc\s+họp|phiên\s+họp|kỳ\s+họp|diễn\s+đàn|đối\s+thoại|sự\s+kiện|hội\s+thảo|cuộc|hoạt\s+động)"
                        r"\b[^.;:\n]{0,110}\Z"
                    )
                )
                for group, lead in (("future", r"sẽ|dự\s+kiến"), ("past", "đã|vừa"))
            }
        ),
        lists_on=deferred(
            fold(
                r"(?:diễn\s+ra|tổ\s+chức|đăng\s+cai|tham\s+dự|dự|chủ\s+trì|khai\s+mạc)\s+"
                r"(?:các|những|nhiều|hai|ba|bốn|năm|sáu|bảy|tám|\d{1,2})\s+"
                r"(?:hội\s+nghị|cuộc\s+họp|phiên\s+họp|kỳ\s+họp|diễn\s+đàn|sự\s+kiện|hội\s+thảo|cuộc)\b[^.;:\n]{0,80}\.\s+"
                r"(?i:đó\s+là|cụ\s+thể(?:\s+là)?|(?:bao\s+)?gồm(?:\s+có)?)(?:\s+(?:các|những))?:?\s+\Z"
            )
        ),
        since_then=deferred(
            fold(
                r"(?:\A|[.;\n])(?:(?!(?<!\w)(?:sẽ|sắp|dự\skiến|hiệu\slực|áp\sdụng)\s)[^.;\n])*"
                r"(?<!\w)(?P<past>(?i:kể\s+từ)(?:\s+sau)?|(?i:từ)\s+sau)\s+(?:các\s+)?\Z"
            )
        ),
        still_ahead=deferred(
            fold(
                rf"(?:(?!(?<!\w)(?:{_SPOKE})\s)[^.;\n]){{0,80}}?(?<!\w)(?:sẽ|sắp|dự\skiến)\s"
                rf"|[^.,;\n]{{0,80}}?(?<!\w)(?:{_TIMES_AHEAD}|tới\sđây|sắp\stới)(?!\w)"
            )
        ),
        under_way=deferred(
            fold(r"\)?,?\s(?:hiện\s)?đang\s(?:được\s)?(?:diễn\sra|tổ\schức|tiến\shành|nhóm\shọp|họp)\s(?:tại|ở)\s")
        ),
        bygone=deferred(
            fold(
                rf"\s(?:đã\s)?(?:được\s)?(?:tổ\schức|diễn\sra|họp){_BYGONE}"
                rf"|(?P<future>(?:,?\s(?:tại|ở)(?:\s[A-ZĐ]\w*){{1,4}},?)?\s(?:vào\s|trong\s)?(?i:{_TIMES_AHEAD})(?!\w))"
            )
        ),
    )
