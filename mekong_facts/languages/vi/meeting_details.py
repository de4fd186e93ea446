"""Vietnamese: what else is told of meetings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import BULLETS
from mekong_facts.rules.meetings.patterns import DetailPatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

# Those who are at a meeting by the word alone, and those who may be anywhere.
THERE = r"đại\s+biểu|người\s+tham\s+dự|đoàn\s+đại\s+biểu|khách\s+mời"
PEOPLE = (
    r"quan\s+chức|đại\s+diện|chuyên\s+gia|nhà\s+khoa\s+học|doanh\s+nghiệp|bộ\s+trưởng|học\s+giả|nhà\s+nghiên\s+cứu"
    r"|nghị\s+sĩ|người|thanh\s+niên"
    r"|nhà\s+ngoại\s+giao|đại\s+sứ|thị\s+trưởng|lãnh\s+đạo|sĩ\s+quan|phóng\s+viên|nhà\s+báo|sinh\s+viên|bác\s+sĩ|kỹ\s+sư|đoàn"
    r"|nhà\s+hoạt\s+động|nhà\s+đầu\s+tư|giáo\s+viên|thẩm\s+phán|kiểm\s+sát\s+viên|luật\s+sư|cán\s+bộ|tình\s+nguyện\s+viên"
    r"|phụ\s+nữ|tướng\s+lĩnh"
    r"|cảnh\s+sát|chiến\s+sĩ|nông\s+dân|công\s+nhân|doanh\s+nhân|nhà\s+lập\s+pháp|công\s+tố\s+viên|điều\s+tra\s+viên"
    r"|chỉ\s+huy|nhà\s+đàm\s+phán"
)
# "30 đoàn, hơn 380 đại biểu": those who came are counted after their delegations
_NO_DELEGATIONS = (
    r"(?!đoàn(?:[^\S\n][^\W\d]+|[^\S\n]?[,(]){0,6}[^\S\n]?\d[\d.]*\s+(?:đại\s+biểu|người|thành\s+viên|khách))"
)
# what begins like "attend": dự kiến, dự án, dự thảo
_NO_ATTENDING = "kiến|án|thảo|báo|định|toán|trữ|phòng|luật|đoán|tính|trù|bị|liệu|cảm"
# behind "họp", "hội nghị": what shows that the meeting is the one spoken of, not one of its own ("dự hội nghị du lịch")
_OF_TOPIC = (
    r"(?=\s*(?:[.,;:)\n-]|\Z)|\s+(?:này|nói|trên|đó|ấy|lần|năm|hôm|ngày|sáng|chiều|lúc|có|gồm|còn|và|cùng|với|do|tại|ở|từ"
    r"|qua|theo|trực|trên|bằng"
    r"|đã|đều|sẽ|cũng|được|là|để|nhằm|nhưng|khi|nhấn|khẳng|cho|phát|bày|đánh|chia|đề|kêu|thống|nhất|thông|thảo|trao|nghe|tập)(?!\w))"
)
# what a delegation does, behind its name
_DOES = r"thăm|sang|tới|đến|đi|về|rời|lên|dự|tham|làm|công\stác|gặp|tiếp|hội|họp|trao|ký|do|tại|ở|từ|gồm|có|cùng|với|đã|sẽ|đang|vừa|sắp"
_ONES = "một hai ba bốn năm sáu bảy tám chín"
_NUMBERS = {word: value for value, word in enumerate(_ONES.split(), 1)} | {"mốt": 1, "tư": 4, "lăm": 5}
SCALES = {"mười": 10, "mươi": 10, "chục": 10, "trăm": 100, "nghìn": 1000, "ngàn": 1000}
_NUMBER = "|".join([*_NUMBERS, "mười", "mươi", "chục", "trăm"])


# "15 quốc gia, trong đó có"
_MEMBERS = (
    r"(?:(?:\w+\s+){0,2}(?:quốc\s+gia|nước|thành\s+viên|nền\s+kinh\s+tế|đối\s+tác)"
    r"(?:\s+(?:thành\s+viên|ASEAN|trong\s+khu\s+vực|đối\s+thoại))?\s*[,:(]?\s*"
    r"(?:(?:trong\s+(?:số\s+)?đó\s+có|bao\s+gồm|gồm(?:\s+có)?|như|là)[:\s]+|(?<=\()))?"
)
# a block of states at the head of a list: "các nước thành viên ASEAN, Nhật Bản và"
_BLOC = (
    r"(?:(?:(?:các|\d{1,2})\s+(?:nước|quốc\s+gia)\s+)?(?:thành\s+viên\s+)?(?:của\s+)?(?:Asean|[A-Z]{3,8})"
    r"(?:,\s+|\s+(?:và|cùng(?:\s+với)?|(?:bao\s+)?gồm|là)\s+))?"
)


# one side of a meeting, at the start of a sentence, before those who are there for it
_SIDE = (
    r"(?:(?<=\. )|(?<=; )|(?<=\n)|(?<=đại diện )|(?<=Về ))phía"
    r"(?=\s+(?:[^\W\d_]+\s+){1,4}?(?:là|có)\s+(?:(?-i:[A-ZĐ])|các\s|ông\s|bà\s|đồng\s))"
)

# a body or a territory in a list of countries: "Liên minh châu Âu (EU)"
_OTHER = (
    r"(?:(?:Liên|Ngân|Ủy|Ban|Tổ|Hiệp|Cộng|Hội|Quỹ|Quần|Khối)\s[^\W\d_]+(?:\s[^\W\d_]+){0,4}|[A-Z]{2,6}|Hồng\sCông|Đài\sLoan)"
    r"(?:\s\([A-Z][\w-]{0,12}\))?"
)


def detail_patterns(fold: Fold) -> DetailPatterns:
    """Return the patterns; `fold` is applied to each."""
    # without diacritics "dự" (attend) looks like "đủ" (enough): what is attended must follow
    attends = (
        r"dự(?=\s+(?:(?-i:[A-Z])|hội|diễn|cuộc|phiên|kỳ|lễ|họp|khai|bế))"
        if fold("đ") == "d"
        else rf"dự(?!\s(?:{_NO_ATTENDING})(?!\w))"
    )
    return DetailPatterns(
        theme=deferred(
            fold(
                r"(?<!ác )(?<!hững )"
                r"(?<!iều )(?i:chủ\s+đề|khẩu\s+hiệu|tên\s+gọi|thông\s+điệp(?!\s+(?:\w+\s+){0,2}(?:đến|tới|cho|tại)\s))"
                r"\b[^\"'\n.;]{0,45}(?P<quote>[\"'])"
                r"(?P<after>[^\"\n]{3,200}?)(?:(?P=quote)|'')(?!\w)"
                r"|(?i:lấy)\s*[\"'](?P<before>[^\"\n]{3,140}?)[\"']\s*(?i:làm\s+chủ\s+đề)",
            ),
        ),
        no_theme=deferred(
            fold(
                r"(?i:(?:tổ chức|diễn ra|có|mở|khai mạc|dự|tham dự) (?:\w+ )?"
                r"(?:hội thảo|diễn đàn|tọa đàm|toạ đàm|triển lãm|cuộc thi|phiên|lễ|đêm|chương trình|đối thoại)(?: \w+){0,5} "
                r"(?:với|mang|có|về) (?:chủ đề|tên gọi)"
                r"|năm (?:là |làm |giữ |đảm nhiệm )?(?:cương vị |vai trò |chức )?chủ tịch\b"
                r"|năm (?:asean|apec|quốc tế|hữu nghị|đoàn kết|giao lưu|du lịch|văn hóa)\b"
                r"|(?:nhiệm kỳ|vai trò|cương vị|trọng trách|ghế|chức|quyền|tư cách|trách nhiệm)(?: là| làm| nước| quốc gia)?"
                r"(?: \w+){0,2} chủ tịch\b"
                r"|(?:đảm nhiệm|đảm nhận|đảm đương|làm) (?:\w+ ){0,2}chủ tịch\b"
                r"|(?:ưu tiên|sáng kiến|chương trình nghị sự) (?:\w+ ){0,2}(?:do|của) (?:nước )?(?:chủ tịch|chủ nhà)"
                r"|chủ đề (?:\w+ ){0,2}năm \d{4}"
                r"|(?:chủ đề|khẩu hiệu|phương châm) (?:chính )?(?:của|cho) "
                r"(?:cuốn|bộ|bài|bức|tập|tác|thành phố|tỉnh|huyện|xã|trường|công ty|chiến dịch|cuộc thi|lễ hội|triển lãm|giải)\b"
                r"|chủ đề (?:của |năm |cho |do ){0,2}(?:nước |quốc gia |năm )?(?:chủ tịch|asean|apec)\b"
                r"|(?:tới|đến|về) chủ đề \"[^\"\n]{3,160}\"\s(?:do|của)\s[^.,;\"\n]{2,40}?\s(?:đưa|đề|đặt|chọn|lựa chọn|khởi xướng)"
                r"[^.,;\"\n]{0,20}\snăm\s(?:chủ tịch|asean|apec)\b)"
            )
        ),
        led_theme=deferred(
            fold(
                r"(?:Với|Mang|Dưới|Lấy)\s+(?:chủ\s+đề|khẩu\s+hiệu|thông\s+điệp)(?:\s+là)?:?\s+(?P<theme>[^\W\d_][^\"\n.;:]{5,120}?),\s*\Z"
            )
        ),
        attendance=deferred(
            fold(
                r"(?<!\w)(?=[bchlmnst\dBCHLMNST])(?:(?=\d)(?<![\w.,/-])(?P<count>\d{1,3}(?:\.\d{3})+|\d{1,5})"
                r"(?:/(?!0?\d\s|1[0-2]\s)\d{2,4})?(?:\s(?P<scale>nghìn|ngàn))?"
                rf"|(?P<words>(?i:(?:{'|'.join(_NUMBERS)})\s+(?:{'|'.join(SCALES)})|mười)(?:\s+(?:linh\s+|lẻ\s+)?(?:{_NUMBER})){{0,4}}))"
                rf"\s+(?:con\s+|vị\s+)?{_NO_DELEGATIONS}(?:(?P<there>{THERE})|{PEOPLE})(?!\w)",
            ),
        ),
        numbers={fold(word): value for word, value in _NUMBERS.items()},
        scales={fold(word): value for word, value in SCALES.items()},
        about=deferred(fold(r"(?<!\w)(?i:khoảng|hơn|gần|trên|chừng|ít\s+nhất|tới|có\s+đến)\s+\Z")),
        takes_part=deferred(
            fold(
                r"(?<!\w)(?=[cdđhkpqstxCDĐHKPQSTX])(?!(?<=sự\s)tham\s+(?:dự|gia)(?!\s+(?:còn\s+)?(?:có|gồm|của|từ)\s))"
                rf"(?i:{attends}|tham\s+dự|tham\s+gia|chủ\s+trì|chủ\s+tọa|điều\s+hành"
                r"|phát\s+biểu(?!\s+(?:trước|với)\s+(?:các\s+|giới\s+)?(?:phóng\s+viên|báo|truyền)"
                r"|\s+(?:tại|ở|trong)\s+(?:(?:một\s+)?(?:cuộc|buổi)\s+)?họp\s+báo)"
                r"|có\s+mặt|xuất\s+tịch|đến\s+tại\s+hiện\s+trường|dẫn\s+đầu|trưởng\s+đoàn|đưa\s+đoàn|khai\s+mạc\s+lời|khởi\s+mạc"
                r"|đọc\s+(?:bài\s+)?diễn\s+văn|trình\s+bày\s+(?:bài\s+)?tham\s+luận|tham\s+luận(?=\s+tại\s)"
                r"|sự\s+(?:góp\s+mặt|hiện\s+diện)|quy\s+tụ|thu\s+hút|(?:đã|sẽ|tuyên\s+bố)\s+khai\s+mạc(?=\s+[A-ZĐ])"
                rf"|(?<=do )(?:hai\s+|các\s+)?đồng\s+chủ\s+tịch(?=\s+là\s)|{_SIDE})(?!\w)"
                rf"(?P<by>(?<=hủ tịch)\s+là(?=\s)|\s+bởi(?=\s)|(?<=[Pp]hía)(?:\s+[^\W\d_]+){{1,4}}?\s+(?:là|có)(?=\s)"
                r"|\s+"
                r"(?:(?:hội\s+nghị|diễn\s+đàn|cuộc\s+họp|phiên\s+họp|kỳ\s+họp|phiên\s+(?:khai|bế)\s+mạc|lễ\s+(?:khai|bế)\s+mạc"
                r"|buổi\s+lễ)\s+)?(?:còn\s+)?(?:có|gồm|của)"
                rf"|(?<=[Tt]rưởng đoàn)\s+(?:(?:phía|đại\s+biểu|đàm\s+phán|công\s+tác|của)\s+){{0,3}}(?:[^\W\d_]+\s+){{1,4}}?là(?=\s))?",
            ),
        ),
        delegates=deferred(
            fold(
                r"(?<!\w)(?=[bcđlnqtvBCĐLNQTV])(?:(?i:"
                r"(?:thủ\s+tướng|tổng\s+thống|ngoại\s+trưởng|thứ\s+trưởng|nguyên\s+thủ|tư\s+lệnh|chủ\s+tịch\s+quốc\s+hội"
                r"|người\s+đứng\s+đầu)"
                r"(?:\s+\w+){0,3}?\s+(?:các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+(?:nước|quốc\s+gia)(?:\s+thành\s+viên)?"
                r")[\s:]+(?:(?:gồm|là)[\s:]+)?(?=[A-ZĐ])"
                r"|(?i:đại\s+biểu|quan\s+chức|đại\s+diện|bộ\s+trưởng|đoàn|lãnh\s+đạo|chuyên\s+gia|thành\s+viên|đối\s+tác)"
                r"(?:\s+\w+){0,3}?,?\s+"
                r"(?i:đến\s+từ|của|các\s+nước|(?:hai|ba|bốn|năm|sáu|bảy|tám|mười|\d{1,2})\s+(?:quốc\s+gia|nước)|từ|gồm|là)[\s:]+"
                rf"(?:các\s+nước\s+|sáu\s+nước\s+)?{_MEMBERS}(?:{_BLOC}{_MEMBERS})"
                r"|(?P<sure>(?i:quy\s+tụ|các\s+nước\s+tham\s+(?:dự|gia)|(?:với|có|và|cùng)\s+sự\s+tham\s+(?:dự|gia)\s+của)"
                r"(?:(?:\s+\w+){6,14}?\s+(?:gồm(?:\s+có)?|là|trong\s+đó\s+có)|(?:\s+\w+){0,6}?)\s*"
                rf"(?:(?:đến\s+từ|gồm|các\s+nước|(?:hai|ba|bốn|năm|sáu|mười)\s+nước)\s*)?[\s:]+(?:{_BLOC}{_MEMBERS})(?=[A-ZĐ]))"
                r"|(?i:đoàn(?:\s+đại\s+biểu)?)\s+"
                r"(?=[A-ZĐ][^.;\n]{2,40}\sdo\s[^.;\n]{2,90}\s(?:dẫn\s+đầu|làm\s+trưởng\s+đoàn)\s*(?:[.;,\n]|\Z))"
                r"|(?i:từ|đại\s+diện)\s+(?=[A-ZĐ]))",
            ),
        ),
        come=deferred(
            fold(
                r"(?: -)?,?(?:\s+(?:cũng|đã|sẽ|đều|cùng|đang|tiếp\s+tục|dự\s+kiến|xác\s+nhận))*\s+"
                r"(?:cử\s+(?:đoàn|đại\s+diện|đại\s+biểu)\s+(?:[^\W\d_]+\s+){0,4}?)?"
                r"(?:tham\s+dự|tham\s+gia|dự|có\s+mặt(?:\s+tại)?)(?P<here>\s*(?:[.;,)\n]|\Z)"
                r"|\s+"
                r"(?:trực\s+tuyến|trực\s+tiếp|với\s+tư\s+cách|hội\s+nghị|diễn\s+đàn|cuộc\s+họp|kỳ\s+họp|phiên\s+họp|sự\s+kiện"
                r"|hội\s+thảo|đối\s+thoại)(?=\s*(?:[.;,)\n]|\Z)|\s+(?:này|trên|với|quan|khách)))?"
            )
        ),
        crowd=deferred(
            fold(
                rf"(?<!\w)(?=[cdđptCDĐPT])(?i:{_SIDE}"
                r"|(?:tham\s+dự|tham\s+gia|đến\s+dự|dự|có\s+mặt|chủ\s+trì)(?=\s*(?:[.;,)\n]|\Z)|\s+(?:có|gồm|còn\s+có|trực\s+tuyến"
                r"|trực\s+tiếp|với\s+tư\s+cách|(?:tại|từ|ở)\s+(?:điểm|đầu)\s+cầu"
                r"|(?:hội\s+nghị|diễn\s+đàn|cuộc\s+họp|kỳ\s+họp|phiên\s+họp|sự\s+kiện|hội\s+thảo|đối\s+thoại)(?!\w)"
                rf"{_OF_TOPIC})(?!\w)))"
            )
        ),
        held_by=deferred(
            fold(r" (?:(?:đã|sẽ|vừa|đang|cùng|phối hợp|đồng) ){0,3}(?:tổ chức|tiến hành|họp|khai mạc|kết thúc) \Z")
        ),
        roll=deferred(
            fold(
                rf"[ \t]{{0,12}}(?:\d{{1,2}}[.)]|[{BULLETS}])?[ \t]{{0,4}}(?i:(?:danh\ssách\s)?(?:thành\sphần|đại\sbiểu|đoàn\sđại\sbiểu)"
                r"(?:\s(?:tham\sdự|dự\shọp|tham\sgia|dự))?"
                r"|(?:(?:đồng\s)?chủ\s(?:trì|tọa|toạ)|điều\sphối|thư\ský|tham\sdự|cùng\sdự|cùng\stham\sdự|dự\shọp|dự|có\smặt|tham\sgia)"
                r"(?:\svà\s(?:đồng\s)?(?:chủ\strì|điều\shành|phát\sbiểu))?"
                r"(?:\s(?:hội\snghị|cuộc\shọp|phiên\shọp|buổi\shọp|kỳ\shọp|diễn\sđàn|hội\sthảo|đối\sthoại))?)(?:\s(?:gồm\scó|gồm|có))?"
                r"[ \t]{0,2}"
            )
        ),
        absent=deferred(fold(r"(?i:vắng|xin\sphép|nơi\snhận|kính\sgửi|sao\sgửi)")),
        party=deferred(
            fold(
                r"(?i:(?:(?:cùng\s)?tham\sgia|(?:các\s)?thành\sviên|trong|cùng\sđi\strong|tháp\stùng)\sđoàn(?:\s[^\W\d_]+){0,7}?\s"
                r"(?:còn\s)?(?:có|gồm|bao\sgồm|là)"
                r"|(?:thành\sphần\s)?đoàn(?:\s[^\W\d_]+){0,7}?\s(?:bao\s)?gồm"
                r"|(?:cùng\sđi|đi\scùng|tháp\stùng)(?:\s[^\W\d_]+){0,7}?\s(?:còn\s)?(?:có|gồm))(?:\scó)?(?=[\s:])"
            )
        ),
        sent_by=deferred(
            fold(
                r"(?<!\w)(?<!rưởng\s)[Đđ]oàn\s(?:đại\s+biểu\s|công\s+tác\s)?(?:cấp\s+cao\s)?"
                rf"(?:(?:của\s)?(?:Bộ|Quốc\s+hội|Chính\s+phủ|Tổng\s+cục|Cục)(?:\s(?!(?:{_DOES})\s)[^\W\d_]+){{0,8}}?\s)?(?:của\s)?(?:nước\s)?\Z"
            )
        ),
        one_delegation=deferred(
            fold(
                r"(?i:đoàn)\s(?:(?:đại\sbiểu|cấp\scao|công\stác|quan\schức)\s){0,2}[A-ZĐÁÂẤẢÚÝ][^.;:\n]{0,80}?\s"
                r"(?:bao\sgồm|gồm(?:\scó)?|có)\s(?:(?:khoảng|hơn|gần|tới)\s)?\Z"
                r"|(?i:mỗi)\s(?:nước|đoàn|bên|phía|quốc\sgia|tỉnh|địa\sphương|thành\sviên|đơn\svị)\s"
                r"(?:(?:cử|có|gửi|gồm|khoảng|hơn|gần|tối\sđa|được|tới)\s){0,3}\Z"
            )
        ),
        some_states=deferred(
            fold(
                r"(?<!\w)(?:\d{1,3}|nhiều|các)\s(?:nước|quốc\sgia|nền\skinh\stế|(?:phái\s)?đoàn|cơ\squan)(?!\w)[^.;\n]{0,60}?"
                r"(?:,\s|\s)(?:trong\sđó\s(?:có|gồm)|bao\sgồm|gồm\scó|như)\s"
            )
        ),
        # "dưới sự chủ trì của Bộ trưởng X, từ ngày", 'với chủ đề "…" tại'
        manner=deferred(
            fold(
                r",?\s(?:(?:dưới|với|có|trước)\ssự\s(?:đồng\s)?[^\W\d_]+(?:\s[^\W\d_]+)?\scủa\s[^;.\n]{2,160}?"
                r"|trong\skhuôn\skhổ\s(?:của\s)?(?!chuyến)[^,;.\n]{3,120}?|với\schủ\sđề\s\"[^\"\n]{2,120}\"|nhân\s(?:dịp\s)?(?:kỷ\sniệm\s)?\d{1,3}\snăm\s[^,;.\n]{2,60}?)"
                r"(?=,?\s(?:(?:từ|trong|vào|tại|ở|ngày|hôm|sáng|chiều)\s|(?:từ|trong|vào|tại|ở|ngày)?\Z))"
            )
        ),
        from_each=deferred(fold(r"\s(?:(?:của|từ|cho)\s)?mỗi\s(?:nước|đoàn|bên|phía|quốc\sgia)\b")),
        there_are=deferred(
            fold(
                r"(?<=[Tt]hành phần tham dự)[^.;:\n]{0,120}:(?=\s)|(?<=[Qq]uy tụ)(?=\s[A-ZĐ])"
                r"|(?:(?<=[Tt]ham dự)|(?<=[Cc]ùng dự))(?: (?:hội nghị|diễn đàn|cuộc họp|phiên họp|kỳ họp|khóa họp|phiên toàn thể"
                r"|(?:phiên|lễ|buổi) (?:khai|bế) mạc|buổi lễ|sự kiện))?(?: còn)? (?:có|gồm)(?=[: ])"
            )
        ),
        presents=deferred(fold(r"(?<!\w)(?:có|gồm|là)(?!\w)")),
        acts=deferred(fold(r"\s(?!(?:là|vào|trong|thành|và|cùng|với|cũng\snhư|không|chưa|chẳng)\s)[a-zà-ỹđ]")),
        among=deferred(fold(r"(?<!\w)(?:trong\s+(?:đó|số\s+đó)\s+có|bao\s+gồm|gồm\s+có|do)(?=\s)")),
        subordinate=deferred(
            fold(
                r"(?<!\w)(?:rằng|nơi mà|(?<=, )đây (?:cũng )?là|(?<=, )(?:là )?một trong(?= (?:những|các|số|hai|ba|bốn|năm|nhiều))"
                r"|(?:vì|bởi)(?!\s(?:thế|vậy)))\s"
            )
        ),
        relative=deferred(fold(r"(?:[^,.;\n]{0,30}), (?=(?:sẽ|dự kiến|được|do|diễn ra|khai mạc)\s)")),
        joining=deferred(fold(r"[,;]|\b(?:và|cùng)\b")),
        list_gap=deferred(
            fold(
                r"[\s,;&()]*"
                r"(?:(?:và|\d{1,3}(?=\))|(?:trực\s+tuyến|chủ\s+nhà|quan\s+sát\s+viên)(?=\))|cùng|với|cùng\s+với|nước\s+chủ\s+nhà"
                r"|các\s+nước|nước|vương\s+quốc|(?:liên\s+bang\s+)?cộng\s+hòa|liên\s+bang|gồm|là|[\s,;&():-]))*"
            ),
            re.IGNORECASE,
        ),
        others=deferred(
            fold(rf"(?:[,;]\s(?:và\s)?|\svà\s){_OTHER}(?:[,;]\s(?:và\s)?{_OTHER}){{0,3}}(?:[,;]\s(?:và\s)?|\svà\s)")
        ),
        audience=deferred(
            fold(
                r"(?<!\w)(?i:(?:tại|trong|sau|kết\s+thúc)\s+(?:(?:buổi|cuộc)\s+"
                r"(?:tiếp(?:\s+(?:kiến|xúc))?|hội\s+(?:kiến|đàm)|gặp|làm\s+việc|điện\s+đàm|chào\s+xã\s+giao|trao\s+đổi|chiêu\s+đãi)"
                r"|hội\s+(?:kiến|đàm)|tiệc\s+chiêu\s+đãi)|(?:chào\s+xã\s+giao|hội\s+kiến)"
                r"|(?<!trực\s)tiếp\s+(?:và\s+(?:làm\s+việc|hội\s+đàm|trao\s+đổi)\s+với\s+)?đoàn"
                r"|nhân\s+dịp\s+(?:này|đó)[^.;\n]{1,120}?\s(?:gặp(?:\s+gỡ)?|tiếp(?:\s+(?:kiến|xúc))?|làm\s+việc\s+với|thăm))(?!\w)"
            ),
        ),
        session=deferred(
            fold(
                r"(?<!\w)(?=[cdklptCDKLPT])(?i:lễ\s+khai\s+mạc|phát\s+biểu\s+khai\s+mạc|phiên\s+(?:khai|bế)\s+mạc|phiên\s+toàn\s+thể"
                rf"|lễ\s+bế\s+mạc|phát\s+biểu\s+(?:ý\s+kiến\s+)?tại|khai\s+mạc\s+lời|dự\s+họp(?!\w){_OF_TOPIC}"
                r"|tham\s+dự|cùng\s+dự|dưới\s+sự\s+(?:chủ\s+trì|chủ\s+tọa|điều\s+hành)|làm\s+trưởng\s+đoàn"
                r"|trưởng\s+đoàn\s+(?:(?:phía|đại\s+biểu|đàm\s+phán|công\s+tác|của)\s+){0,3}(?:[^\W\d_]+\s+){1,4}?là|dẫn\s+đầu)(?!\w)"
            ),
        ),
    )
