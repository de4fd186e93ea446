"""Vietnamese: meetings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.meeting_words import BULLETS, CAPITAL, number_words, one_of, read
from mekong_facts.rules.meetings.patterns import MeetingPatterns
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

_UNITS = {
    "nhất": 1, "một": 1, "mốt": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_TENS = {"mười": 10} | {
    f"{ten} mươi": value * 10
    for ten, value in (("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9))
}
_UNIT = "nhất|nhì|hai|ba|tư|bốn|năm|lăm|sáu|bảy|bẩy|tám|chín|một|mốt"
_WORD = rf"(?P<word>(?i:(?:(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) )?(?:mươi|mười)(?: (?:{_UNIT}))?|{_UNIT})))\b"
_KINDS = (
    r"thành\s+phố(?:\s+(?:cảng|biển|du\s+lịch|cao\s+nguyên|cổ|nghỉ\s+mát))?|(?i:thủ\s+(?:đô|phủ)|tỉnh\s+lỵ|thị\s+xã|thị\s+trấn|cố\s+đô"
    r"|TP\.?(?!\s+Hồ)|(?:hòn\s+|quần\s+|bán\s+)đảo(?:\s+du\s+lịch)?|đặc\s+khu|khu\s+(?:nghỉ\s+dưỡng|nghỉ\s+mát|du\s+lịch|tự\s+trị))"
    r"|tỉnh|đảo(?:\s+du\s+lịch)?|bang|huyện|quận|xã|phường"  # with a capital they may begin a name: "Bang Coc"
)
_DIGITS = r"(?P<digits>\d{1,3})(?![\w%]|[.,]\d|/\d(?!\d{3}\b))"  # "lần thứ 2/2018" is the second of that year
_ROMAN = r"(?P<roman>[IVXL]{1,7})\b"


def build(fold: Fold) -> MeetingPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    entries, words, levels = read("vi", fold)
    value = rf"(?:{_DIGITS}|{_ROMAN}|{_WORD})"
    plain = rf"(?:\d{{1,3}}|[IVXL]{{1,7}}|(?i:{_UNIT}|mười))\b"
    lead = r"(?i:lần\s+thứ|kỳ\s+thứ|kì\s+thứ|vòng\s+thứ|phiên\s+thứ|thứ|lần|kỳ|vòng)"
    ordinals = {fold(word): number for word, number in number_words(_UNITS, _TENS, " ").items()}
    return MeetingPatterns(
        head_first=True,
        left_ordinal=re.compile(
            fold(
                rf"{lead}\s+{value}|(?i:khóa(?:\s+thứ)?)\s+(?P<term>\d{{1,3}}|[IVXL]{{1,7}})(?=\s+(?:của\s+)?(?i:Đại\s+hội))|(?P<bare>\d{{1,3}})(?=\s+{CAPITAL})|(?<![\w.-])(?P<ante>[IVXL]{{1,6}})(?= (?i:hội nghị|cuộc họp|diễn đàn|kỳ họp|đại hội|phiên họp|đối thoại|hội thảo))"
            )
        ),
        right_ordinal=re.compile(
            fold(
                rf"{lead}\s+{value}|(?P<first>(?i:đầu\s+tiên|lần\s+đầu(?:\s+tiên)?(?=\s*[(,.;:\n]|\s+(?:tại|năm|ngày|hôm|này|họp|khai|bế|đã|sẽ|vừa)\b)))|(?i:khóa(?:\s+thứ)?)\s+(?P<term>\d{{1,3}}|[IVXL]{{1,7}})\b"
            ),
        ),
        edition=None,
        joined=re.compile(fold(rf"(?:{lead}\s+)?{value}")),
        also=re.compile(
            fold(rf"(?:\s*(?:-|,|và|&)\s*(?:{lead}\s+)?{plain}(?![/.,]\d)){{1,3}}(?!\s*(?:tháng|/|-\s?\d))")
        ),
        elided=re.compile(fold(rf"(?P<number>lần\s+thứ\s+{value})")),
        meets=re.compile(
            fold(
                r"\s(?:(?:đã|sẽ|vừa|đang)\s){0,2}(?:nhóm\s)?họp\s(?:(?:vào|hôm)\s)?(?:tại|ở|ngày|từ|sáng|chiều|trong|tháng)\s"
            )
        ),
        meets_count=re.compile(
            fold(
                r"\s(?:(?:đã|sẽ|vừa|đang)\s){0,2}(?:nhóm\s)?họp\s(?:lần(?:\s+thứ)?|(?:phiên|kỳ)(?:\s+họp)?(?:\s+lần)?\s+thứ)\s+"
                rf"{value}(?!\s+(?:trong|kể|từ|của)\b)"
            )
        ),
        titled=re.compile(fold(r"[\s#*]*(?i:biên\s+bản|báo\s+cáo|chương\s+trình|kỷ\s+yếu|thông\s+cáo)\s+")),
        bracket=re.compile(
            fold(
                r"\s{0,3}\(\s*(?:(?:gọi|viết)\s+tắt(?:\s+là)?:?\s+|hay\s+|tiếng\s+Anh:?\s+|hội\s+nghị\s+|sau\s+đây\s+gọi\s+là\s+)?[\"']?"
                r"(?P<mention>(?P<ordinal>\d{1,3} ?(?:st|nd|rd|th) )?(?P<acronym>[A-Z]{2,8} [VX](?![A-Za-z])|(?:[A-Z]{2,6} )?[A-Z][A-Za-z]*(?:-(?!Plus)[A-Z][A-Za-z]*)?[A-Z](?:\+|[ -]?Plus)?)"
                r"[ -]{0,2}(?:lần\s+thứ\s+)?(?P<digits>\d{1,3})?)[\"']?\s*\)",
            ),
        ),
        apposed=re.compile(
            fold(
                r",\s(?:(?P<called>gọi tắt là|viết tắt là|gọi là|tên tắt là|tên gọi tắt là|tiếng Anh là)|hay)\s"
                r"(?P<mention>(?P<acronym>[A-Z][A-Za-z]*[A-Z]\+?)(?:[ -]?(?P<digits>\d{1,3}))?)(?=[,.;)])",
            ),
        ),
        duration=re.compile(
            fold(
                rf"(?:(?<=trong )|(?<=hạn )|(?<=dài )|(?<=sau )|(?<=Sau )|(?<=Trong )|(?<=họp )|(?<=các )|(?<=Các )|(?<=hội nghị )|(?<=suốt )|(?<=, )|(?<=ra )|(?<=hành )|(?<=chức )|(?<=luận ))(?P<days>(?i:{_UNIT}|mười)|\d{{1,2}})\s+ngày"
                r"(?!\s+(?:\d|tới|nữa|trước|sau|qua|lễ|tháng|đầu))",
            ),
        ),
        duration_mark=(fold("ngày"),),
        day_of=re.compile(
            fold(
                rf"(?i:ngày)\s+(?:(?:làm\s+việc|họp|thảo\s+luận|nghị\s+sự)\s+)?(?:(?:thứ\s+)?(?P<number>(?<=thứ\s)(?:{_UNIT})|đầu\s+tiên|khai\s+mạc))?"
                r"(?:\s*(?:,|và)?\s*(?:cũng\s+)?(?:là\s+)?(?:ngày\s+)?(?P<last>cuối\s+cùng|bế\s+mạc))?(?!\w)(?!\s+(?:của\s+|trong\s+)?(?:chuyến|năm|tháng|tuần|lễ))"
            )
        ),
        offset=re.compile(
            fold(
                rf"(?i:(?:trước\s+đó|(?P<later>sau\s+đó))\s+(?P<behind>{_UNIT}|mười|\d{{1,2}})\s+ngày"
                rf"|(?P<days>{_UNIT}|mười|\d{{1,2}})\s+ngày\s+(?:trước\s+đó|(?P<after>sau(?:\s+đó)?(?=\s*,))))(?!\w)"
            )
        ),
        place=re.compile(
            fold(
                r"(?<!\w)(?:(?P<state>(?:ngay\s+)?(?:tại|ở|Tại|Ở)\s+(?P<seat>thủ\s+đô\s+(?:của\s+)?)?(?:chính\s+)?(?:đảo\s+quốc|nước|quốc\s+gia|đất\s+nước|vương\s+quốc|xứ)(?:\s+\w{2,5}){0,4}?\s+này(?!\w))"
                r"|(?P<here>(?:(?i:ở|tại)\s+đây|(?i:tại|ở)\s+(?:thành\s+phố|thủ\s+đô|thị\s+xã|thị\s+trấn)(?:\s+\w{2,5}){0,2}\s+này|(?i:tại|ở)\s+thủ\s+đô(?=\s*[,.;)]|\s+(?:từ|vào|ngày|hôm|sáng|chiều|trong|tuần|tháng)\s))(?!\w))|(?P<there>(?:(?P<same>(?i:cùng\s+địa\s+điểm|cũng\s+tại\s+đây))|(?i:tại\s+đó|ở\s+đó))(?!\w))"
                r"|(?P<capital>(?i:tại|ở|trong)\s+thủ\s+đô\s+(?:nước\s+|của\s+)?)(?=[A-ZĐ])"
                r"|(?P<building>(?i:tại|ở)\s+(?=(?i:khách\s+sạn|nhà\s+khách|trung\s+tâm|trụ\s+sở|hội\s+trường|nhà\s+văn\s+hóa|khu\s+nghỉ|cung\s+(?:văn|hội)|nhà\s+hát|tòa\s+nhà|phòng\s+họp|học\s+viện|bảo\s+tàng|dinh|phủ|trường|đại\s+học|bệnh\s+viện|nhà\s+máy|sân\s+vận\s+động|viện)\s))"
                rf"|(?P<gate>(?i:tại|ở|trên|qua)\s+(?:cặp\s+|khu\s+)?(?i:cửa\s+khẩu)\s+(?:(?:quốc\s+tế|quốc\s+gia|song\s+phương|chính|phụ|đường\s+bộ|biên\s+giới)\s+){{0,2}})(?={CAPITAL})"
                rf"|(?P<sure>(?i:tại|ở|địa\s+điểm:?|(?:ngay\s+)?trên(?=\s+(?:hòn\s+)?(?:đảo|quần\s+đảo|bán\s+đảo)\s)))\s+(?:(?:{_KINDS})\s+){{0,2}}"
                rf"(?={CAPITAL})|(?P<moved>(?:chuyển|dời|đổi)\s+(?:địa\s+điểm\s+)?(?:từ\s+{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}\s+)?(?:về|sang|đến|tới)\s+(?={CAPITAL}))|chọn\s+(?={CAPITAL}[^,.;]{{2,40}}\s(?:làm|là)\s)|(?:trên|trong|cho|đến|tới)\s+(?={CAPITAL}))",
            ),
        ),
        direct=re.compile(
            fold(rf"\s{{0,3}}(?:[,(|\t]|\n|-\s)\s*(?:(?i:tp\.?(?!\s+Hồ)|thành phố|thủ đô|tỉnh|ở|tại)\s*)?(?={CAPITAL})")
        ),
        where=re.compile(
            fold(
                r"(?P<given>(?:giao|trao|ủy\s+nhiệm|nhất\s+trí\s+để|đồng\s+ý\s+để)\s+(?:cho\s+)?(?:(?:phía|bạn|tỉnh|thành\s+phố)\s+)?)?"
                rf"(?P<city>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})"
                rf"(?(given)\s+(?:chuẩn\s+bị|tổ\s+chức|chủ\s+trì|đăng\s+cai|đón)(?:\s+tổ\s+chức)?|(?:, {CAPITAL}\w+)*, nơi\s(?:\S+\s){{0,7}}\S+)\s\Z"
            )
        ),
        further=re.compile(fold(r"(?:\s\([^()]{2,24}\))?\s+và\s+(?:(?:tại|ở)\s+)?")),
        both=re.compile(fold(r"(?:đều|cùng)\s+(?:diễn\s+ra\s+|họp\s+|được\s+tổ\s+chức\s+)?(?:ở|tại)\s+")),
        hosted=re.compile(
            fold(
                rf"\b(?:(?:do|bạn|từ|mà)\s+(?:(?:[^,.;\n]{{2,60}}?\svà\s|ủy\s+ban\s+nhân\s+dân\s|UBND\s|chính\s+quyền\s)(?=(?:thành\s+phố|tỉnh|thủ\s+đô)\s))?|được\s+(?=[^,.;]{{3,40}}\s(?:đăng\s+cai|đón\s+tiếp|tiếp\s+đón|chào\s+đón|chủ\s+trì)))(?:nước\s+chủ\s+nhà\s+|bạn\s+|phía\s+|thành\s+phố\s+|thủ\s+đô\s+|tỉnh\s+)?(?P<by>{CAPITAL})"
            )
        ),
        field=re.compile(
            fold(
                rf"^[ \t]{{0,12}}(?:\d\.|[{BULLETS}])?[ \t]{{0,4}}(?i:(?P<time>thời\s+gian(?:(?:,|\s+và)\s+địa\s+điểm)?|ngày\s+(?=tổ\s+chức|họp))"
                r"|(?P<place>địa\s+điểm(?:(?:,|\s+và)\s+thời\s+gian)?|nơi\s+(?=tổ\s+chức|họp))"
                r"|(?P<day>ngày\s+(?:thứ\s+(?:nhất|hai|ba|tư|năm)|\d)(?=\s*[:-]\s)))(?:[ \t]*(?i:tổ\s+chức|họp))?[ \t]*[:-](?=[ \t])",
            ),
            re.MULTILINE,
        ),
        along=re.compile(
            fold(
                r"(?:,? và|,? cùng(?: với)?|,? cũng như)\s(?:các|một số|những|nhiều)\s(?:cuộc họp|hội nghị|sự kiện|hoạt động|phiên họp|hội nghị cấp cao)"
                r"\s(?:cấp cao\s)?(?:có\s)?(?:liên quan|khác|bên lề)\b"
            )
        ),
        takes_up=re.compile(
            fold(
                r"(?=(?:Diễn ra|Được tổ chức|Được khai mạc|Tổ chức|Khai mạc|Bế mạc|Dự kiến diễn ra|Kéo dài|Họp)\s(?:tại|ở|từ|vào|trong|ngày|đến|sáng|chiều))"
                r"|(?P<held>(?!))|(?=Thời gian\s?:)|(?=(?:(?:Các|Những|Gần|Hơn|Đại|Họ)\s)[^.;\n\"]{0,120}?\s(?:làm việc|thảo luận|họp|tiếp tục|trao đổi|bàn thảo|đàm phán)\s(?:cho )?(?:đến|tới)\s)"
            ),
        ),
        sidelines=re.compile(fold(r"(?i:bên\s+lề|trong\s+khuôn\s+khổ|song\s+song)\b")),
        posted=re.compile(
            fold(
                r"(?i:đại\s+sứ|đại\s+diện|lãnh\s+sự|tham\s+tán|tùy\s+viên|điều\s+phối\s+viên|phóng\s+viên|thông\s+tín\s+viên|thường\s+trú)[^,.;]{0,50}\Z"
            )
        ),
        toward=re.compile(
            fold(
                r"(?<!\w)(?:(?i:(?P<stay>ở|tại))|(?i:đến|tới|sang|đi|thăm|xuống|về|ra|vào|lên))\s+(?:(?:thành phố|thủ đô|thị xã|cố đô|tỉnh|nước)\s+)?"
                rf"(?={CAPITAL})"
            ),
        ),
        purpose=re.compile(
            fold(r"(?<!\w)(?:dự|tham dự|tham gia|chủ trì|đồng chủ trì|phát biểu tại)\s+(?:các\s+)?\Z"),
        ),
        town=re.compile(fold(r"(?i:thành\s+phố|(?P<capital>thủ\s+đô)|thị\s+xã|thị\s+trấn|tỉnh)\s+\Z")),
        capital=re.compile(r"(?!)"),
        status=one_of(
            {
                "future": re.compile(
                    fold(r"(?<!\w)(?i:sẽ|dự\s+kiến|sắp|chuẩn\s+bị|tới\s+đây|năm\s+tới|tháng\s+tới)(?!\w)")
                ),
                "present": re.compile(fold(r"(?<!\w)(?i:đang|tiếp\s+tục\s+diễn\s+ra)(?!\w)")),
                "past": re.compile(
                    fold(
                        r"(?<!\w)(?i:đã|vừa|bế\s+mạc|kết\s+thúc|được\s+khai\s+mạc|khai\s+mạc|diễn\s+ra|được\s+tổ\s+chức|kéo\s+màn|vừa\s+qua)(?!\w)"
                    ),
                ),
            }
        ),
        theme=re.compile(
            fold(
                r"(?i:chủ\s+đề|khẩu\s+hiệu|tên\s+gọi|thông\s+điệp)\b[^\"'\n.;]{0,20}[\"'](?P<after>[^\"\n]{3,140}?)[\"'](?!\w)"
                r"|(?i:lấy)\s*[\"'](?P<before>[^\"\n]{3,140}?)[\"']\s*(?i:làm\s+chủ\s+đề)",
            ),
        ),
        attendance=re.compile(
            fold(
                r"(?=\d)(?<![\w.,-])(?P<count>\d{1,3}(?:\.\d{3})+|\d{1,5})\s+(?:con\s+|vị\s+)?"
                r"(?:đại\s+biểu|quan\s+chức|đại\s+diện|chuyên\s+gia|khách\s+mời|người\s+tham\s+dự|nhà\s+khoa\s+học|doanh\s+nghiệp|bộ\s+trưởng|học\s+giả)(?!\w)",
            ),
        ),
        about=re.compile(fold(r"(?<!\w)(?i:khoảng|hơn|gần|trên|chừng|ít\s+nhất|tới|có\s+đến)\s+\Z")),
        takes_part=re.compile(
            fold(
                r"(?<!\w)(?i:dự|tham\s+dự|tham\s+gia|chủ\s+trì|chủ\s+tọa|phát\s+biểu|có\s+mặt|xuất\s+tịch|đến\s+tại\s+hiện\s+trường|dẫn\s+đầu|trưởng\s+đoàn|đưa\s+đoàn|khai\s+mạc\s+lời|khởi\s+mạc|sự\s+góp\s+mặt)(?!\w)",
            ),
        ),
        delegates=re.compile(
            fold(
                r"(?<!\w)(?i:đại\s+biểu|quan\s+chức|đại\s+diện|bộ\s+trưởng|đoàn|lãnh\s+đạo|chuyên\s+gia|thành\s+viên)(?:\s+\w+){0,3}?\s+(?i:đến\s+từ|của|các\s+nước|từ|gồm|là)[\s:]+(?:các\s+nước\s+|sáu\s+nước\s+)?"
                r"|(?<!\w)(?i:từ)\s+(?=[A-ZĐ])",
            ),
        ),
        list_gap=re.compile(
            fold(
                r"[\s,;&()]*(?:(?:và|cùng|với|cùng\s+với|nước\s+chủ\s+nhà|các\s+nước|vương\s+quốc|cộng\s+hòa|gồm|là|[\s,;&():-]))*"
            ),
            re.IGNORECASE,
        ),
        session=re.compile(
            fold(
                r"(?<!\w)(?i:lễ\s+khai\s+mạc|phát\s+biểu\s+khai\s+mạc|phiên\s+khai\s+mạc|phiên\s+toàn\s+thể|lễ\s+bế\s+mạc|phát\s+biểu\s+(?:ý\s+kiến\s+)?tại|khai\s+mạc\s+lời|dự\s+họp|tham\s+dự)(?!\w)"
            ),
        ),
        travels=re.compile(
            fold(
                r"(?<!\w)(?i:(?:rời\s(?:[^\W\d_]+\s){1,4}|lên\s+đường\s+|bay\s+)?(?:sang|đi)|(?:đã|vừa|cùng)\s+(?:tới|đến)|hạ\s+cánh\s+(?:ở|tại|xuống)|(?:đã\s+|vừa\s+)?(?:bay|đặt\s+chân|có\s+mặt|tề\s+tựu|hội\s+tụ|tụ\s+hội|quy\s+tụ|họp\s+mặt|gặp\s+gỡ|nhóm\s+họp|hội\s+nghị(?:\s+khu\s+vực|\s+quốc\s+tế)?|đoàn\s[^.;:]{1,40}?)\s+(?:tới|đến|ở|tại|về|xuống|trong))"
                rf"\s+(?:(?i:thủ\s+đô|thành\s+phố|thị\s+xã|tỉnh|đảo)\s+)?(?={CAPITAL})",
            )
        ),
        awaits=re.compile(
            fold(
                rf"^{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}\s(?P<sign>(?i:đón|chờ\s+đón|chào\s+đón|sẵn\s+sàng|trước\s+(?:giờ|ngày|thềm)|rộn\s+ràng|nhộn\s+nhịp|chuẩn\s+bị|đăng\s+cai|tất\s+bật|những\s+ngày)(?!\w))"
            ),
            re.MULTILINE,
        ),
        linked=re.compile(
            fold(
                r"(?<!\w)(?i:trước\s+đó|sau\s+đó|ngay\s+(?:sau|trước)|tiếp\s+(?:đó|theo|nối)|kế\s+(?:đó|tiếp)|liền\s+(?:sau|trước)|bên\s+lề|trong\s+khuôn\s+khổ|trước\s+thềm|nhân\s+dịp|cùng|cũng|song\s+song|đồng\s+thời)(?!\w)"
            )
        ),
        virtual=re.compile(
            fold(r"(?<!\w)(?i:trực\s+tuyến|truyền\s+hình|cầu\s+truyền|từ\s+xa|qua\s+mạng|online)(?!\w)")
        ),
        agency=re.compile(
            fold(
                r"(?:Tân Hoa Xã|Bản báo|Bản xã|Xinhua|TTXVN|THX),?\s+(?=[A-Z])"
                r"|\(?(?:Tân Hoa Xã|Bản báo|TTXVN|VOV|VTV|VNA|VNS|NDO|QĐND|SGGP|TP|PLO|BNEWS|THX|KPL|AKP|TASS|AFP|AP)\)?(?:\s[-\u2013])?\s?\((?=[A-Z])"
            )
        ),
        numbers={fold(word): value for word, value in _UNITS.items()} | {fold("mười"): 10},
        first=frozenset(fold(word) for word in ("lần", "thứ", "đầu", "khóa", "kỳ", "kì", "vòng", "phiên")),
        ordinals=ordinals,
        words=words,
        levels=levels,
        entries=entries,
        rules=_rules(),
    )


def _rules() -> tuple[Rule, ...]:
    return (
        Rule(
            "vi.meeting.numbered",
            "A noun for a meeting with its ordinal, in words, digits or Roman numerals, up to where the name ends.",
            (
                "[[Hội nghị Bộ trưởng Thủy lợi ASEAN lần thứ bảy]] khai mạc tại Huế.",
                "[[Kỳ họp thứ 12 của Ủy hội]] diễn ra tại Huế.",
            ),
        ),
        Rule(
            "vi.meeting.named",
            "A noun for a meeting with capitals or a quoted title that make it a proper name.",
            ("[[Diễn đàn Kênh đào Đông Á]] diễn ra tại Huế.",),
        ),
        Rule(
            "vi.meeting.acronym",
            "The acronym of a series with a number, in any spelling, or an acronym that a name defines.",
            ("Sau hội nghị [[SOM 12]], các đoàn ra về.", "[[ADMM+ lần thứ 4]] diễn ra tại Huế."),
        ),
        Rule(
            "vi.meeting.ordinal",
            "An ordinal that shares its noun with another one.",
            ("Hội nghị Cấp cao ASEAN lần thứ 28 và [[29]] diễn ra tại Viêng Chăn.",),
        ),
    )
