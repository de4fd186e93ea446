"""Vietnamese: meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.meeting_words import read, signs
from mekong_facts.languages.vi.meeting_details import detail_patterns
from mekong_facts.languages.vi.meeting_hosts import hosts_it
from mekong_facts.languages.vi.meeting_names import criteria_patterns, name_patterns
from mekong_facts.languages.vi.meeting_numbers import DIGITS, HAN, ROMAN, UNIT, UNITS, WORD, ordinal_values
from mekong_facts.languages.vi.meeting_places import place_patterns
from mekong_facts.languages.vi.meeting_plans import ABANDONED, PASSING
from mekong_facts.languages.vi.meeting_signs import SIGNS
from mekong_facts.languages.vi.meeting_status import status_patterns
from mekong_facts.languages.vi.meeting_taken_up import people_meet, takes_up
from mekong_facts.languages.vi.meeting_things import things
from mekong_facts.languages.vi.meeting_times import time_patterns
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.name_patterns import level_marks
from mekong_facts.rules.meetings.patterns import MeetingPatterns
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

# the term of a parliament, a council or a party's committee: "bầu cử đại biểu Quốc hội khóa XV"
_OF_HOUSE = "".join(
    rf"(?<!{house} )"
    for house in (
        "uốc hội",
        "uốc Hội",
        "HĐND",
        "ĐBQH",
        "hân dân",
        "hân Dân",
        "tỉnh",
        "thành phố",
        "rung ương",
        "rung Ương",
        "hấp hành",
        "hấp Hành",
        # whoever holds an office for it: "bầu làm Phó Chủ tịch khóa 77"
        "hó chủ tịch",
        "hó Chủ tịch",
        "ng thư ký",
        "viên",
        "biểu",
    )
)
_NO_SPAN = (
    r"(?:(?<=lần\sthứ\s\d)|(?<=lần\sthứ\s\d\d)"
    r"|(?!\s+(?:(?:ngày|tháng)(?!\s+\d)|giờ(?!\s)|tiếng|phút|tuần|bên(?!\s+(?:lề|cạnh|thềm)\b)|nước)\b))"
)  # "họp phiên 2 ngày"


# no edition, but how often or when something is: "định kỳ hai năm một lần", "giữa kỳ"
_NO_PERIOD = "".join(
    rf"(?<!{word} )" for word in ("chu", "định", "giữa", "cuối", "nhiệm", "học", "thời", "từng", "mỗi")
)

# what a bare number counts, which is no edition: "lần thứ hai, 8 năm sau …"
_COUNTED = (
    r"năm(?!\s\d{4})|ngày|tuần|giờ|thập\s(?:kỷ|niên)|quốc\sgia|nước|người|đại\sbiểu|đoàn|thành\sviên|nền|tỉnh|thành\sphố"
    r"|nghìn|ngàn|triệu|tỷ|tỉ|trăm|dự\sán|văn\skiện|vấn\sđề|nội\sdung|doanh\snghiệp|lãnh\sđạo|bộ\strưởng|nhà"
)


def build(fold: Fold) -> MeetingPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    lists = read("vi", fold)
    if fold("đ") == "d":
        lists.words["never"] -= {"bao"}  # bảo vệ rather than họp báo
        lists.words["that"] -= {"thi"}  # thị xã rather than thì
        lists.words["cancelling"] -= {"huy to chuc", "huy dang cai"}  # Bộ Chỉ huy tổ chức rather than hủy
    value = rf"(?:{DIGITS}|{ROMAN}|{WORD})"
    # "lần thứ IV, năm 2025" names its year, "lần thứ tư, năm" another number
    year = r"(?!(?i:năm)\s(?:\d|(?i:nay|này|ngoái|trước|sau|tới|đó|qua|kế|tiếp|học|chủ)\b))"
    plain = rf"(?:\d{{1,3}}|[IVXL]{{1,7}}|{year}(?i:{UNIT}|mười))\b"
    # without diacritics "lần sau" (next time) looks like "lần sáu" (the sixth)
    later = r"(?!(?i:lan|ky|ki|vong|phien)\s+sau\b)" if fold("đ") == "d" else ""
    if later:  # "ký ba văn kiện" (to sign three papers) looks like "kỳ ba" (the third session)
        later += rf"(?!(?i:ky|ki)\s+(?i:{UNIT}|muoi)\b)"
        later += (
            r"(?!(?i:lan)(?<=(?i:hai.|han.|.ba.|.ha.)(?i:lan))\s+(?!thu\s))"  # of Thai Lan, Phan Lan, Ba Lan, Ha Lan
        )
    # the deputy minister who is the first of several: "Thứ trưởng thứ nhất"
    later += r"(?!(?:(?<=hứ trưởng )|(?<=í thư )|(?<=hủ tướng )|(?<=hủ tịch )|(?<=ổng thống ))thứ\s+nhất\b)"
    lead = later + rf"(?i:lần\s+thứ|kỳ\s+thứ|kì\s+thứ|vòng\s+thứ|phiên\s+thứ|thứ|lần|{_NO_PERIOD}kỳ|vòng|phiên)"
    lead += r"(?!(?<!thứ)\s+(?i:năm)\s+\d{4})"  # "cuộc họp giữa kỳ năm 2013"
    lead += r"(?:\s+|(?<=thứ)(?=\d))"  # "lần thứ12"
    ordinals = {fold(word): number for word, number in ordinal_values().items()}
    return MeetingPatterns(
        head_first=True,
        left_ordinal=deferred(
            fold(
                # the first letters of the words for an ordinal, or the start of any word
                r"(?=[LlKkVvPpTtĐđ\d]|(?<![\w.-])\w)"
                rf"(?:(?:{lead}|(?:(?<=[Cc]ác )|(?:(?<=\. )|(?<=\n))(?=(?:\w+ )?[Mm]ư[ơờ]i ))(?=\w+(?: \w+)? {CAPITAL})){value}|{HAN}"
                rf"|(?P<nth>\d{{1,3}})(?:st|nd|rd|th)(?=\s)|(?P<first>(?:(?<=[Cc]ác )đ|(?<![\w,;:] )Đ)ầu tiên)(?=\s+{CAPITAL})"
                rf"|(?i:khóa(?:\s+thứ)?)\s+(?P<term>\d{{1,3}}|[IVXL]{{1,7}})"
                r"(?=\s+(?:của\s+)?(?i:Đại\s+hội|ĐHĐ|Hội\s+nghị|Hội\s+đồng|Ủy\s+ban))"
                rf"|(?<!:)(?P<bare>\d{{1,3}})(?=\s+{CAPITAL})"
                rf"|(?<![\w.-])(?P<ante>[IVXL]{{1,6}})"
                r"(?= (?i:hội nghị|cuộc họp|diễn đàn|kỳ họp|đại hội|phiên họp|đối thoại|hội thảo)))"
            )
        ),
        right_ordinal=deferred(
            fold(
                rf"{lead}{value}{_NO_SPAN}|{HAN}"
                r"|(?P<first>(?i:đầu\s+tiên"
                rf"|lần\s+đầu(?:\s+tiên)?(?=\s*[(,.;:\n]|\s+của\s+(?-i:{CAPITAL})"
                r"|\s+(?:tại|ở|năm|ngày|hôm|này|họp|khai|bế|đã|sẽ|vừa|giữa|với\s(?:mục|chủ|sự))\b)))"
                rf"|{_OF_HOUSE}(?i:khóa(?:\s+thứ)?)\s+(?P<term>\d{{1,3}}|[IVXL]{{1,7}})\b"
            ),
        ),
        far_ordinal=None,
        modifiers=None,
        edition=deferred(fold(rf"(?:(?<=^)|(?<=[.,;:\n]\s)|(?<=\n)|(?<=ác\s))(?i:lần\s+thứ)\s+{value}\s+của\s+\Z")),
        joined=deferred(fold(rf"(?:{lead})?{value}")),
        also=deferred(
            fold(
                rf"(?:\s*(?:-|,|và|&)\s*(?:{lead})?{plain}(?![/.,]\d)){{1,3}}(?!\s*(?:tháng|/|-\s?\d|%)|\s(?:{_COUNTED})(?!\w))"
            )
        ),
        elided=deferred(
            fold(
                r"(?P<number>[LlPpKkVv]"
                r"(?:(?<=[Ll])ần(?:\s+thứ)?|(?:(?<=[Pp])hiên|(?<=[Kk])ỳ|(?<=[Kk])hóa|(?<=[Vv])òng)(?:\s+(?:lần\s+)?thứ)?)"
                rf"\s+{value})"
            )
        ),
        meets=deferred(
            fold(
                r"\s(?:(?:ngày|hôm|sáng|trưa|chiều|tối)\s(?:ngày\s|qua\s|nay\s)?(?:\d[\d/-]*\s)?)?"
                r"(?:(?:đã|sẽ|vừa|mới|cũng|đang|dự kiến)\s){0,3}"
                r"(?:nhóm\s)?họp\s(?:(?:vào|hôm)\s(?:\d)?)?(?:(?<=\d)|(?:tại|ở|ngày|từ|sáng|trưa|chiều|tối|trong|tháng)\s)"
            )
        ),
        meets_count=deferred(
            fold(
                r"\s(?:(?:đã|sẽ|vừa|mới|cũng|đang)\s){0,3}(?:(?:nhóm\s)?(?:họp|gặp\snhau|gặp\sgỡ)"
                r"|(?:diễn\sra|được\s(?:tổ\schức|tiến\shành|triệu\stập))(?=\slần\s))\s"
                r"(?:(?:(?:thường\s+(?:niên|kỳ)|định\s+kỳ)\s+)?lần(?:\s+thứ)?"
                r"|(?:[Pp]hiên|[Kk]ỳ|[Kk]hóa|vòng)(?:\s+họp)?(?:\s+thường\s+(?:niên|kỳ))?(?:\s+lần)?(?:\s+thứ)?)\s+"
                rf"{value}(?!\s+(?:trong|kể|từ|của)\b){_NO_SPAN}"
            )
        ),
        holds=deferred(
            fold(
                r"(?:,\s(?!và\b|hoặc\b)[^.,;:()\n]{3,60},)?\s(?:(?:đã|sẽ|vừa|đang)\s){0,2}(?:dự kiến\s(?:sẽ\s)?)?(?:được\s)?"
                r"(?:tổ chức|diễn ra|tiến hành|khai mạc|bế mạc|kết thúc|bắt đầu|triệu tập|nhóm)\s"
            )
        ),
        counts_it=deferred(fold(r"(?i:đây|này|nay)\s(?:cũng\s|đã\s)?là\s(?:kỳ\s|cuộc\s)?\Z")),
        assembles=deferred(
            fold(
                r"(?<!\w)"
                r"(?i:hội đàm|(?:nhóm )?họp(?! báo)|hội nghị|hội thảo|tọa đàm|toạ đàm|đối thoại|tham vấn|tham khảo|đàm phán|gặp nhau"
                r"|gặp gỡ)(?!\w)"
            )
        ),
        was_held=None,
        first_held=deferred(fold(r"\s(?i:lần\sđầu(?:\stiên)?)(?=\s(?:được|diễn\sra|tổ\schức)\s)")),
        counted_off=deferred(
            fold(r"\s?[.,;\n]|\s(?:trong\s(?:khuôn|chuỗi|loạt)|thuộc\s|của\s(?:chuỗi|loạt|chương))|\Z")
        ),
        owner=deferred(
            fold(
                r"(?<!\w)(?P<body>(?:Ủy|Tiểu|Phân|Hội|Đại\s+hội|Đại\s+Hội|Nhóm|Tổ|Ban|Cơ)\s+(?:ban|đồng|hội|quan|chức|công|làm|chỉ|điều)\s"
                # up to its verb, not over another's: "phiên họp của Ủy ban và ký biên bản kỳ họp"
                r"(?:(?!\s(?:ký(?!\s(?:họp|hiệp))|thông\squa|biên\sbản|văn\skiện|kết\squả|đăng\scai|chủ\strì|đồng\schủ\strì|tham\s(?:dự|gia)"
                r"|dự|đón|phát\sbiểu|trình(?!\sđộ)|cho\sbiết|hoan\snghênh|đề\snghị|nhất\strí|đồng\sý)\s)[^,.;:()\n]){1,80}?"
                r"(?:\s\([A-Z][\w-]{1,9}\))?)"
                r"(?:\s(?:đã|sẽ|vừa|đang|hôm\s+(?:nay|qua)|cũng|dự\s+kiến|chính\s+thức|trọng\s+thể)){0,3}"
                r"(?:\s(?:khai\s+mạc|bế\s+mạc|tổ\s+chức|tiến\s+hành|bắt\s+đầu|kết\s+thúc|triệu\s+tập|nhóm(?:\s+họp)?|họp|mở)){0,2}\s\Z"
            )
        ),
        of_all=(fold(" của "), fold(" các "), fold(" giữa các ")),
        titled=deferred(
            fold(
                r"[\s#*]*(?i:biên\s+bản|báo\s+cáo|chương\s+trình|kỷ\s+yếu|thông\s+cáo|(?:thông\s+cáo|tuyên\s+bố)\s+chung)\s+"
            )
        ),
        bracket=deferred(
            fold(
                r"\s{0,3}\(\s*(?:(?:sau\s+đây\s+)?(?:được\s+)?(?:gọi|viết)\s+tắt(?:\s+là)?:?\s+|hay\s+|tiếng\s+Anh:?\s+"
                r"|(?i:hội\s+nghị|diễn\s+đàn|đối\s+thoại|cuộc\s+họp|kỳ\s+họp|khóa\s+họp|phiên\s+họp|hội\s+thảo|đại\s+hội)\s+"
                r"|sau\s+đây\s+gọi\s+là\s+)?[\"']?"
                r"(?P<mention>(?P<ordinal>(?:\d{1,3}(?: ?(?:st|nd|rd|th))?|[IVX]{1,6}(?=\s[A-Z]{2})) )?"
                r"(?P<acronym>[A-Z]{2,8} [VX](?![A-Za-z])|(?:[A-Z]{2,8} )?[A-Z][a-z]{1,5}Com(?!\w)"
                r"|(?:[A-Z]{2,6}(?:\+|-Plus)? )?[A-Z][A-Za-z]*(?:-(?!Plus)[A-Z][A-Za-z]*)?[A-Z](?:\s?\+|[ -]?Plus)?"
                r"(?: Retreat| Caucus| hẹp)?)"
                rf"(?:[ -]{{0,3}}(?:lần\s+thứ\s+)?(?P<digits>\d{{1,3}})|\slần\s+thứ\s+{WORD})?)"
                r"(?:/\d\d?(?=\s*\)))?(?:[ -]?(?P<year>(?:19|20)\d\d)(?=\s*\)))?[\"']?\s*(?:\)|(?(digits)(?=[,;]\s)|(?!)))",
            ),
        ),
        known_as=deferred(
            fold(
                r",?\s\(?(?:hay\s)?(?:(?:còn|thường|vẫn)\s)?(?:được\s)?(?:gọi|biết\sđến)\s(?:là|với\stên(?:\sgọi)?(?:\slà)?)\s\"?"
            )
        ),
        apposed=deferred(
            fold(
                r",\s(?:(?P<called>(?:hay\s)?(?:(?:còn|thường|sau đây)\s)?(?:được\s)?(?:gọi|viết|gọi ngắn gọn)(?:\stắt)?\slà"
                r"|(?:hay\s)?tên(?: gọi)? (?:viết )?tắt là|tiếng Anh(?: viết tắt)? là)|hay)\s\"?"
                r"(?P<mention>(?P<acronym>[A-Z][A-Za-z]*[A-Z]\+?)(?:[ -]?(?P<digits>\d{1,3}))?)\"?"
                r"(?:(?=[,.;)])|(?(called)(?=\s[^\W\d_A-Z])|(?!)))",
            ),
        ),
        aside=deferred(
            fold(
                r",\s(?:(?:vốn\s|đã\s|vừa\s)?(?:được\s)?(?:tổ\schức|diễn\sra|nhóm\shọp|họp)\s)?"
                r"(?:ngay\s)?"
                r"(?:trước(?:\sthềm)?|sau|bên\slề|trong\skhuôn\skhổ|trong\sdịp|nhân(?:\sdịp)?|song\ssong\svới|cùng\s(?:với|dịp))\s"
                r"(?:các\s)?\Z"
            )
        ),
        held_beside=deferred(
            fold(
                r"\s(?:(?:đã|sẽ|được|vừa|dự\skiến|cũng)\s){0,3}(?:tổ\schức|diễn\sra|nhóm\shọp|họp|tiến\shành|gặp\snhau)"
                r"(?P<beside>\s(?:bên\slề|song\ssong\svới|nhân\sdịp|trong\sdịp|(?:nằm\s)?trong\skhuôn\skhổ)\s(?:của\s)?)"
            )
        ),
        met_before=deferred(
            fold(
                r"(?:,[^,.;\n]{1,60},)?\s(?:đã\s)?(?:nhóm\shọp|họp|diễn\sra|được\stổ\schức|gặp\snhau)\slần"
                r"\s(?:gần\s(?:đây\s)?nhất|cuối(?:\scùng)?|trước)(?!\w)"
            )
        ),
        along=deferred(
            fold(
                r"(?:,? và|,? cùng(?: với)?|,? cũng như)\s(?:các|một số|những|nhiều)\s(?i:cuộc họp|hội nghị|sự kiện|hoạt động|phiên họp)"
                r"\s(?:(?i:cấp cao|bộ trưởng|cấp bộ trưởng|quan chức cấp cao|quan chức cao cấp)\s)?"
                r"(?:(?:có\s)?(?:liên quan|khác|bên lề|tham vấn)\b"
                r"|(?:giữa|với)\s[^,.;:\n]{3,50}?(?=\s(?:sẽ|đã|được|diễn ra|dự kiến)\b))"
                r"|(?:,? và|,? cùng(?: với)?|,? cũng như)\s(?:các\s)?(?i:phân khúc|phân đoạn|phần|phiên(?: họp)?)\s"
                r"(?i:cấp bộ trưởng|bộ trưởng|cấp cao)(?!\s[a-zđ]*[A-ZĐ])(?!\w)"
                # others of the same body, of which none is named by itself: ", các hội nghị cấp cao ASEAN+3 (với …)"
                r"|(?:,? và|,? cùng(?: với)?|,? cũng như|,)\s(?:các|một số|những|nhiều)\s(?i:cuộc họp|cuộc gặp|hội nghị|phiên họp)"
                r"\s[^.,;:()\n]{2,90}?(?:\s\([^()\n]{3,90}\))?(?:,\s[A-Z][\w+]{1,9}(?:\s\([^()\n]{3,120}\))?){0,3}"
                r"(?=,?\s(?:tại|ở|từ|vào|sẽ|đã|đang|dự kiến|được|diễn ra|khai mạc|họp)\s"
                r"|,?\svà\s(?i:cuộc họp|hội nghị|phiên họp|diễn đàn|đối thoại)\s)"
                # its theme, in quotes or up to its place or day
                r"|,?\s(?:với|mang)\s(?:chủ đề|tên gọi|khẩu hiệu)(?:\slà)?:?\s(?:\"[^\"\n]{3,160}\"|[A-ZĐ][^.,;:()\n\"]{3,110}?)"
                r"(?=,?\s(?:tại|ở|vào|từ|diễn|đã|sẽ|được|khai)\s)"
            )
        ),
        abandoned=deferred(fold(ABANDONED)),
        passing=deferred(fold(PASSING)),
        things=things(fold),
        next_one=deferred(
            fold(
                r"(?=[ghklptvKLPTV])(?:"
                r"(?<!\w)(?:(?i:tuần\slễ\scấp\scao)|(?i:phiên|kỳ|lần|vòng|khóa)\s(?:gần\s(?:đây\s)?nhất|kế\stiếp|trước\sđó"
                r"|trước(?=\s(?:được|diễn|họp|tổ\schức|tại|ở)\s)))(?!\w)"
                # "Hội nghị quyết định họp lần tới tại Huế", "phải họp nối lại ở Huế"
                r"|(?<!\w)(?:họp|gặp|gặp\snhau|hội\sngộ|tổ\schức)\s"
                r"(?:lại|tiếp|nối\slại|(?:lần|kỳ|phiên|vòng|khóa)\s(?:tới|sau|kế\stiếp|tiếp\stheo))"
                r"(?=\s(?:tại|ở|vào|trong|năm|tháng|ngày|cuối|đầu|giữa)\s)"
                r"|(?<!\w)(?:phiên|kỳ|lần|vòng|khóa)\s(?:họp\s)?(?:tới|sau|tiếp\stheo)(?=\s(?:sẽ|được|dự\skiến|diễn|họp|tổ\schức|tại|ở)\s)"
                r"|(?:(?<=nhất trí )|(?<=quyết định )|(?<=thống nhất )|(?<=đồng ý )|(?<=thỏa thuận )|(?<=sẽ ))(?:tổ\schức\s)?họp\s"
                r"(?:lần|kỳ|phiên|khóa)\sthứ\s\w+(?!\w))"
            )
        ),
        people_meet=people_meet(fold),
        takes_up=takes_up(fold),
        hosts_it=hosts_it(fold),
        names=name_patterns(fold),
        bodies=lists.bodies,
        spellings=lists.spellings,
        criteria=criteria_patterns(fold),
        places=place_patterns(fold),
        status=status_patterns(fold),
        times=time_patterns(fold),
        details=detail_patterns(fold),
        numbers={fold(word): value for word, value in UNITS.items()} | {fold("mười"): 10, fold("nửa"): 1},
        first=frozenset(fold(word) for word in ("lần", "thứ", "đệ", "đầu", "khóa", "kỳ", "kì", "vòng", "phiên")),
        ordinals=ordinals,
        words=lists.words,
        levels=lists.levels,
        level_marks=level_marks(lists.levels),
        entries=lists.entries + signs(SIGNS, fold),
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
