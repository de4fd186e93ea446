"""Vietnamese: how the name of a meeting is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.name_patterns import CriteriaPatterns, NamePatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

_ITEM = rf"(?:[^\W\d_]+\s){{0,2}}?{CAPITAL}[\w'-]*(?:\s{CAPITAL}[\w'-]*){{0,3}}"

_SAYS = r"(?:cho\s(?:biết|hay)|thông\sbáo|khẳng\sđịnh|nhấn\smạnh|nêu\srõ|lưu\sý|nhận\sđịnh|cảnh\sbáo)"
# what is said of a meeting itself, when and where it is
_OWN = (
    r"(?i:sẽ|đã|đang|vừa|được|bị|hội\snghị|diễn\sđàn|sự\skiện|cuộc\shọp|kỳ\shọp|phiên\shọp|đối\sthoại|khai\smạc|bế\smạc"
    r"|kết\sthúc|diễn\sra|tổ\schức|hoãn|lùi|dời|vào|ngày|hôm|tại|ở|trong|từ|do|lần|của|về|này|lại|họp|dự\skiến"
    r"|sáng|trưa|chiều|tối|thứ|tuần|tháng|năm)(?!\w)"
)
# a body with whom it meets, or the letters of its series: "ASEAN - Nhật Bản", "ASEAN+3", "SOM EAS"
_SIDED = (
    r"(?P<own>(?:(?P<series>[A-Z]{2,8})\s)?(?P<body>[A-Z]{2,8})"
    r"(?P<sign>\s?\+\s?\d|\s?-\s?(?:Liên\s(?:hợp|hiệp)\s[Qq]uốc|Liên\sminh\s[Cc]hâu\sÂu"
    rf"|(?![A-Z]{{2,8}}\s?[+-]){CAPITAL}\w*(?:\s{CAPITAL}[^\W\d_A-Z]*){{0,3}}))?)"
    r"(?![\w+])(?!\s?[\d-]|\s(?i:lần|kỳ)\s|\s\()"
)


def criteria_patterns(fold: Fold) -> CriteriaPatterns:
    """Return the patterns; `fold` is applied to each."""
    return CriteriaPatterns(
        of_year=deferred(
            fold(
                r"\s(?:trong|của|(?:kể\s|tính\s)?từ\sđầu(?=\snăm))\s(?i:năm|tháng|tuần|nhiệm\skỳ)(?!\w)|\snăm\snay(?!\w)"
            )
        ),
        says_at=deferred(
            fold(r"(?<!\w)(?P<told>(?i:thông\sbáo|báo\scáo|trình\sbày|nói)\s(?:với|trước)|(?i:báo\scáo))\s(?:các\s)?\Z")
        ),
        said_to=deferred(fold(rf"\s(?!{_OWN})(?=\w)")),
        said_that=deferred(
            fold(
                r"[^.;\n\"]{0,160}?\srằng\s"
                rf"|(?:\s(?:đã|cũng))?\s(?:{_SAYS}|kêu\sgọi|đề\snghị|yêu\scầu|thúc\sgiục|hối\sthúc|khuyến\skhích)\s(?:đến\s)?(?!{_OWN})"
                rf"|,\s[^.,;\n\"]{{2,60}}?\s(?:{_SAYS}|nói)\s(?!{_OWN})"
            )
        ),
        refused=deferred(
            fold(
                r"(?<!\w)(?i:bác\s(?:bỏ|tin)|phủ\snhận|phản\sđối|từ\schối|khước\stừ|loại\strừ|phủ\squyết|rút\slại|huỷ\sbỏ|hủy\sbỏ"
                r"|từng\s(?:mong\s)?muốn|từng\s(?:hy\svọng|đề\snghị|xin|ngỏ\sý|có\sý\sđịnh|vận\sđộng|ứng\scử)"
                r"|đã\s(?:hy\svọng|mong\smuốn)|thất\sbại\strong|để\s(?:mất|tuột)|không\sgiành\sđược"
                r"|ứng\s(?:cử\s)?viên(?=\sđăng\scai))\s(?:[^.;:\n\"]{1,60}?\s)??"
                r"(?:rằng|tổ\schức|đăng\scai|triệu\stập|đón|tiến\shành)\s(?:các\s)?\Z"
                r"|(?<!\w)(?i:tin\s(?:đồn|vịt|giả)|không\s(?:có\s(?:chuyện|việc)|phải|đúng)|sai\ssự\sthật|giả\s(?:sử|dụ|định|như)"
                r"|giá\s(?:như|mà))\s(?:(?:nói|cho)\s)?(?:là\s|rằng\s|về\s(?:việc\s)?)?(?:các\s)?\Z"
                # "phủ nhận sẽ đăng cai", "chưa bao giờ đề nghị tổ chức"
                r"|(?<!\w)(?i:chưa\s(?:bao\sgiờ\s|hề\s|từng\s)?|không\s(?:hề\s)?)"
                r"(?:đề\s(?:nghị|xuất)|đồng\sý|nhất\strí|xin|nhận\slời|quyết\sđịnh|cam\skết|có\s(?:kế\shoạch|ý\sđịnh|dự\sđịnh))\s"
                r"(?:được\s)?(?:tổ\schức|đăng\scai|triệu\stập|đón|tiến\shành)\s(?:các\s)?\Z"
                # "Bản tin trước đó viết nhầm rằng", "Bài báo đã đưa tin sai rằng"
                r"|(?<!\w)(?i:(?:viết|ghi|nêu|nói|đưa|đăng|thông\stin|đưa\stin|đăng\stin)\s"
                r"(?:nhầm|sai|không\sđúng|chưa\sđúng|không\schính\sxác|chưa\schính\sxác))\s(?:là\s|rằng\s)?\Z"
            )
        ),
        supposed=deferred(
            fold(r"(?<!\w)(?i:nếu(?:\snhư)?|trong\strường\shợp|liệu|ví\sthử|trừ\sphi|miễn\slà)\s(?:các\s)?\Z")
        ),
        next_leg=deferred(
            fold(
                r",?(?P<leg>\s(?:(?:và|rồi|sau\sđó|tiếp\sđó|tiếp\stheo|trước\skhi)\s){1,3}(?:(?:sẽ|bay|đi|lên\sđường|tiếp\stục)\s){0,3}"
                r"(?:sang|tới|đến|thăm|qua)\s[^.;\n]{2,60}?\s(?:để\s)?(?:tham\s)?dự\s)"
            )
        ),
        own_clause=deferred(
            fold(
                rf"\s(?:(?:sẽ|dự\skiến)\s)?(?:(?:được\stổ\schức|diễn\sra)\s)?(?:tại|ở)\s(?:[^\W\d_]+\s){{0,4}}?"
                rf"{CAPITAL}[^.,;:\n\d]{{1,40}},?\s(?:vào|trong)\s"
                r"(?:(?:đầu|giữa|cuối|trung\stuần|thượng\stuần|hạ\stuần)\s)?tháng\s\d{1,2}(?:[/-]\d{4}|\s(?:năm|tới|này|sắp|sang))"
                r"(?!\S*(?:\s\d+)?\s(?:đã|vừa)\s)"
            )
        ),
        credit=deferred(
            fold(r"[^\n]{0,160}?[(.,|-]\s?(?i:ảnh|hình|nguồn|nguồn\sảnh|video)\s?:\s?[^|\n]{2,60}(?:\||\n|\Z)")
        ),
        opened=deferred(r"(?:,\s|\s\()(?P<city>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"),
    )


def name_patterns(fold: Fold) -> NamePatterns:
    """Return the patterns; `fold` is applied to each."""
    return NamePatterns(
        year=deferred(fold(r"\s(?:năm )?((?:19|20)\d\d)(?![\w-])")),
        listing=deferred(fold(r"(?:,\s[A-ZĐ][\w'-]*(?:\s[A-ZĐ][\w'-]*){0,2}){1,4},?\s(?:&|và)\s(?=[A-ZĐ])")),
        themed=deferred(fold(r"\s(?:với|có|mang) (?:chủ đề|tên gọi|tiêu đề|tựa đề|nhan đề):? ?\"[^\"\n]{5,160}\"")),
        shared=deferred(
            fold(
                rf"(?:,?\svà\s|,\s)(?P<own>{CAPITAL}[\w+-]*(?:(?:\s-\s|-|\s){CAPITAL}[\w+-]*){{0,4}}"
                # with letters in a bracket behind it, a name in full, in small letters, too
                rf"|{CAPITAL}[^.,;:()\n\"]{{3,90}}\s\({CAPITAL}[\w+-]{{1,11}}\))\s+(?=(?i:lần|kỳ)\s)"
            )
        ),
        shared_rank=deferred(
            fold(rf"(?:,?\svà\s|[,;]\s)(?P<own>{CAPITAL}[^.,;:()\n\"]{{3,90}}?)\s+(?=(?i:lần|kỳ)\s+thứ\s)")
        ),
        sided=deferred(fold(rf"(?P<rank>(?:\s[^\W\d_]+){{0,6}}?)\s{_SIDED}")),
        sided_more=deferred(fold(rf"(?:,?\s(?:và|cùng|cũng\snhư)\s|[,;]\s){_SIDED}")),
        alias=deferred(
            fold(
                r"(?P<called>(?:\s\(|,\s)(?:(?:còn|hay|hay\scòn|thường|sau\sđây)\s)?(?:được\s)?(?:gọi|viết)(?:\stắt)?(?:\slà)?:?\s"
                r"|,\s(?:hay|tức(?:\slà)?)\s)"
                r"[\"']?|\s\((?:hay\s)?[\"']?|\s-\s"
            )
        ),
        counted_next=deferred(fold(r"[^.;\n]{0,160}[.,;]\s(?i:đây|năm\snay)\s(?:cũng\s)?là\s")),
        counted_as=deferred(
            fold(
                r"\s(?:(?:hội\snghị|hội\sthảo|diễn\sđàn|đối\sthoại|sự\skiện|cuộc\shọp|kỳ\shọp)\s)(?:này\s)?(?:được\s)?"
                r"(?:tổ\schức|diễn\sra)(?!\w)"
            )
        ),
        comma_count=deferred(
            fold(
                r"(?:\s\([^()\n]{2,60}\))?,\s(?=(?i:lần)\sthứ\s(?:\d{1,3}|[IVXL]{1,7})(?:\s?[,;.)\n]|\Z"
                r"|\s(?:họp|nhóm|diễn|khai|bế|kết|sẽ|đã|đang|vừa|từ|năm|\()))"
            )
        ),
        edition_of=deferred(
            fold(
                r"\s(?:(?:lần|kỳ)\s(?:này|trước|tới|sau)|gần\s(?:đây\s)?nhất|mới\snhất|tiếp\stheo|kế\stiếp|sắp\stới|vừa\squa|trước\sđó"
                r"|năm\s(?:nay|ngoái|tới))(?:,\s|\s\()"
                r"(?=(?i:lần|kỳ)\s)"
            )
        ),
        passing=deferred(
            fold(
                r"\s(?:(?P<other>tiếp\stheo|kế\stiếp|(?:lần|kỳ|năm|tháng)\s(?:tới|sau|trước|ngoái|tiếp\stheo)|sắp\stới|tới\sđây"
                r"|trước\s(?:đó|đây))"
                r"|(?:lần|kỳ|năm)\s(?:này|nay)|(?:vừa|mới)\s(?:rồi|qua)|(?:mới|gần)\sđây(?:\snhất)?|gần\snhất)"
                rf"(?=\scủa\s(?:các\s|{CAPITAL}))"
            )
        ),
        was_over=deferred(
            fold(
                r"(?:\s(?:đã|vừa)(?:\s(?:chính\sthức|thành\scông))?\s(?:kết\sthúc|bế\smạc|diễn\sra|khép\slại|thành\scông|được\stổ\schức)"
                r"|\s(?:kết\sthúc|bế\smạc|khép\slại))(?!\w)"
            )
        ),
        to_be_held=deferred(
            fold(
                r"\s(?:dự\skiến\s)?(?:sẽ|sắp)\s(?:được\s)?(?:tổ\schức|diễn\sra|nhóm\shọp|họp|tiến\shành|triệu\stập)(?!\w)"
            )
        ),
        to_be_hosted=deferred(
            fold(
                r"(?:sẽ|sắp)\s(?:là\s(?:nước|nơi)\s|tiếp\stục\s)?(?:đăng\scai|tổ\schức|chủ\strì|chủ\snhà|đứng\sra)(?:\stổ\schức)?\s\Z"
            )
        ),
        in_year=deferred(
            fold(r"(?:\s(?:tại|ở)\s[^\s,.;:]+(?:\s[^\s,.;:]+){0,3}?)?,?(?:\svào|\strong)?\snăm\s\d{4}(?!\d)")
        ),
        just_held=deferred(
            fold(r"\s(?:được\s(?:tổ\schức|tiến\shành|triệu\stập)|diễn\sra|nhóm\shọp|họp)(?=\s?(?:[.;\n]|\Z))")
        ),
        all_partners=deferred(
            fold(
                r"với\s(?:các|những)\s(?:chính\s)?đảng(?:\sphái)?(?:\s(?:trên|khắp)\s(?:toàn\s)?thế\sgiới)?"
                r"(?=\s*[,.;(]|\s(?:tại|ở|diễn|họp|khai|ngày|lần|sẽ|đã)\s)"
                r"|"
                r"với\s(?:các|những)\s(?:(?:nước|bên|quốc\sgia)\s)?(?i:đối\stác)(?:\s(?i:đối\sthoại|phát\striển))?"
                r"(?:\s(?:của\s)?ASEAN)?(?!\w)(?!\s(?!và|cũng|sẽ|đã|được|tại|ở|diễn|họp|khai|kết|lần|trong|ngày|năm)[^\W\d_])"
            )
        ),
        owned_year=deferred(fold(r"\snăm\s((?:19|20)\d\d)\scủa\s")),
        edition=deferred(fold(r"\snăm\s((?:19|20)\d\d)(?![\w/])")),
        lone_year=deferred(fold(r"(?:năm\s)?(?:19|20)\d\d")),
        to_count=deferred(
            fold(
                r"(?P<rest>[^.;:()\n\"]{1,90}?)\s(?:\([A-Z][\w -]{1,14}\)\s)?"
                r"(?=(?i:lần|(?<!giữa\s)kỳ)\s|\([A-Z][A-Za-z+-]{1,12}[ -]?(?P<digits>\d{1,3})\))"
            )
        ),
        between=deferred(fold(r"\s?(?:-|,|và)\s?")),
        parting=deferred(fold(r",\s|\svà\s")),
        topics=deferred(fold(r"(?:,\s[^\W\d_]+(?:\s[^\W\d_]+){0,7}){1,5},?\svà\s[^\W\d_]+")),
        fields=deferred(
            fold(
                rf"(?:,\s{CAPITAL}[^\W\d_A-Z]+(?:\s[^\W\d_A-Z]+){{1,2}}){{1,4}},?\svà\s{CAPITAL}[^\W\d_A-Z]+\s(?!{CAPITAL})"
            )
        ),
        places=deferred(
            fold(
                rf"(?:,\s{_ITEM}(?:\s\({CAPITAL}[^()\n]{{1,20}}\))?){{1,8}},?\s(?:và|với)\s(?:[^\W\d_]+\s){{0,2}}?{CAPITAL}"
            )
        ),
        side=deferred(fold(rf",\s{_ITEM}\s\((?={CAPITAL})")),
        house=deferred(
            fold(
                r",\s(?:Quốc\shội|(?:HĐND|Hội\sđồng\s[Nn]hân\sdân)(?:\s(?:tỉnh|thành\sphố|TP\.?|huyện|quận)(?:\s[^\W\d_]+){1,4}?)?)"
                r"(?:\s(?:nước\s)?Việt\sNam)?(?:\s(?:khóa|khoá)\s(?:thứ\s)?(?:\d{1,3}|[IVXL]{1,7})\b)"
            )
        ),
        board=deferred(
            fold(
                r",\s(?:(?:Ủy|Uỷ|ủy|uỷ|Tiểu|tiểu)\s[Bb]an|(?:Nhóm|nhóm)\s(?:công\stác|làm\sviệc)|(?:Hội|hội)\sđồng)"
                rf"\s(?:[^\W\d_]+\s){{1,8}}?{CAPITAL}[^\W\d_]*(?:\s{CAPITAL}[^\W\d_]*){{0,2}}\s?-\s?"
                rf"{CAPITAL}[^\W\d_]*(?:\s{CAPITAL}[^\W\d_]*){{0,2}}(?!\w)"
            )
        ),
        term=deferred(fold(r"\s(?P<aside>\()?(?:khóa|khoá)\s(?:thứ\s)?(?:\d{1,3}|[IVXL]{1,7})\b")),
        both=deferred(
            fold(
                r"\bgiữa hai (?:nước|bên|phía|quốc gia|dân tộc|đảng|nhà nước|chính phủ|quốc hội|nghị viện|bộ|cơ quan)\b"
            )
        ),
        suite=deferred(
            fold(
                r",?\s(?:và|cùng|cùng\svới|cũng\snhư)\s(?:các|những)\s(?i:hội\snghị|cuộc\shọp|phiên\shọp|sự\skiện|hoạt\sđộng)"
                r"\s(?:có\s)?(?:liên\squan|bên\slề|kèm\stheo|đi\skèm)(?=\s\()"
            )
        ),
        cardinal=deferred(fold(r"(?:\b[Cc]ác |\. |\n)(?:[Mm]ười|\w+ mươi)\b")),
    )
