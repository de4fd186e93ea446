"""Vietnamese: plan periods."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.periods.patterns import PeriodPatterns
from mekong_facts.rules.periods.plans import ROMAN
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.prose import Fold

RULES = (
    Rule(
        "vi.period.span",
        "Two years joined by a dash or a slash that bound a plan, a programme, a phase or a term.",
        (
            "Hội nghị rà soát Kế hoạch hành động về an toàn nguồn nước ([[2006 - 2009]]).",
            "Các bộ trưởng thông qua Chương trình làm việc [[2013 – 2017]].",
        ),
    ),
    Rule(
        "vi.period.words",
        "Two years joined by đến or tới that bound a plan, a programme, a phase or a term.",
        (
            "Hai bên triển khai chương trình làng kiểu mẫu [[từ năm 2012 đến năm 2013]].",
            "Chiến lược tiếp thị chung [[giai đoạn từ 2011 đến 2015]] đã rõ.",
        ),
    ),
    Rule(
        "vi.period.phase",
        "Two years after giai đoạn (phase), thời kỳ (period) or nhiệm kỳ (term).",
        (
            "Bàn kế hoạch [[giai đoạn 2010-2013]].",
            "Ông được bầu [[nhiệm kỳ 2019 - 2021]].",
        ),
    ),
)
_YEAR = r"(?:19|l9|20|2O|2o|24|25)[\dOol]{2}"
_ERA = r"Phật lịch|PL\.?"
_PART = r"(?:(?:đầu|giữa|cuối|hết)\s+)?"
# Between two syllables of a word: a blank, or a hyphen in the older press.
_JOINT = deferred(r"(?<=[^\W\d_])(?<!\\[sw])(?: |\\s\+?)(?=[^\W\d_])")
_WORD = r"[\w&'/+-]+"
_NUMBER = r"(?:[IVX]{1,4}|\d\d?|thứ\s+\w+|một|hai|ba|bốn|năm|đầu)"
# Which phase, told from today's: kế hoạch cho giai đoạn tới (2016-2020).
_AHEAD = r"(?:mới|tới|này|trước|sau|vừa qua|hiện nay|hiện tại|sắp tới|tiếp theo|kế tiếp)"
# Words that end a plan's name: of clauses, not of names, which without diacritics they may look like (tăng and hạ tầng); without
# them the second ones are words of names, too.
_CLAUSE = (
    r"(?<!y\s)được(?!\s(?:phẩm|liệu|lý|sĩ))|(?<!chia\s)sẽ|nhằm|(?<!đảng\s)phải(?!\s(?:đoàn|bộ|viên))|này|kêu gọi|kỷ niệm\s\d+\snăm"
    r"|(?<!Hà\s)(?<!kết\s)(?<!mới\s)(?<!đấu\s)nói(?!\s(?:vụ|địa|khối|bộ|thành|vùng|đô|tiêt|soi|trú|mạng))|cho biết"
    r"|cho rằng|trị giá|(?<!thu\s)gồm|bao gồm"
    r"|(?<!hạ\s)(?<!nền\s)(?<!cao\s)tăng(?!\s(?:cường|trưởng|tốc))"
    r"|(?<!cắt\s)(?<!suy\s)giảm(?!\s(?:nghèo|thiểu|nhẹ|phát|khí|thải|tổn|sinh|đói|ô|rủi|tai|tử|sát|định))|thảo luận"
    r"|nâng cao|đề ra|vào|kéo dài|diễn ra|bắt đầu|kết thúc"
    r"|và\s(?:ghi nhận|thông qua|rà soát|xem xét|trao đổi|ký|phê duyệt|duyệt|nhất trí|công bố|hoan nghênh|bàn|kiểm điểm|sơ kết"
    r"|tổng kết|đề nghị|kêu gọi|khẳng định|nhấn mạnh|giao|cử|bầu|cảm ơn|tiếp tục|khởi động|thống nhất|đồng ý|chấp thuận"
    r"|ban hành|phát động|cập nhật|hoàn thành|hoàn tất|hoàn thiện)"
)
_CLAUSE_MARKED = (
    r"đã|đang|để(?!\s(?:chống|phòng|ngăn|đấu tranh|chấm dứt|xóa|xoá|loại bỏ)(?!\w))|do|vừa|(?<!Sơn\s)là|bị|cần|đó|kể|khi"
    r"|nếu|mà|thì|nêu|đạt|chia(?!\ssẻ)|trải|tại"
)
# Verbs that a plan's name may begin with, right after the noun: Đề án tăng dày mốc giới.
_DEED = r"(?:tăng|giảm|nâng cao|đạt|bắt đầu)(?!\s(?:\d|lên|xuống|từ|mạnh|còn|được))"
# What "từ năm A đến năm B" stands behind where it bounds the plan that is the clause's subject.
_CARRIED = r"lập|xây dựng|triển khai|thực hiện|kéo dài|diễn ra|áp dụng|thi hành|tiến hành|hoạt động|hiệu lực|phê duyệt|duyệt|soạn|chạy"
# Verbs of what is done to a plan, whose noun follows its years in machine translation: đánh giá 2008-2010 thực hiện ….
_REVIEWED = (
    r"đánh giá|rà soát|xem xét|xem lại|nhìn lại|kiểm điểm|kiểm tra|tổng kết|sơ kết|nghiệm thu|thông qua|phê duyệt|duyệt"
    r"|chấp thuận|nhất trí|thống nhất|đồng ý|ký|bàn|thảo luận|soạn|lập|trình|công bố|đề ra|hoạch định|xây dựng|chuẩn bị|hướng tới"
    r"|nâng cao|khởi động|phát động|bắt đầu|hoàn thành|kết thúc|cập nhật|sửa đổi|điều chỉnh|gia hạn|về|cho|của"
)
# Words before years that are no plan's, though one be named near: of time, of what is measured and of what befell.
_MEASURED = (
    r"(?i:năm|từ|trong|vào|tháng|khoảng|những|các|đoạn|ngạch|lượng|thu|chi|suất|giá|trị|mức|tỷ|lệ|số|lãi|lỗ|nợ|vốn|khẩu|tăng|giảm|đạt|lũ"
    r"|lụt|mưa|hạn|bão|rét|nóng|dịch|bệnh|hoảng|chiến|tranh|giải|mùa|vụ|đội|hạng|bóng|phim|nhạc|lương|dân|khách|xe|nhà|đời"
    r"|mẫu|vay|tư|trưởng|phát)"
)
# Words before a plan's noun that are none of its name, where the order is that of Chinese or English.
_EDGE = (
    r"các|những|một|của|lại|qua|khai|hiện|dựng|giá|luận|về|cho|và|để|đã|được|sẽ|trong|tại|với|bàn|xem|duyệt|là|theo"
    r"|định|bố|trình|hai|thành|nghị|nước|bên|đặt|hưởng|vượt|theo"
)
# Nouns that are what somebody does, by the verb behind them: cam kết thực hiện Chiến lược.
_PLEDGE = (
    r"(?<!(?<!Nhật\s)[Bb]ản\s)(?:cam kết|tuyên bố|thỏa thuận|định hướng)\s"
    r"(?:\d[\d.,]*\s(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm|usd|euro?|đô|đồng|yên|bảng|won|tấn)|sẽ|thực hiện|triển khai|đóng góp"
    r"|hỗ trợ|tài trợ|viện trợ|cung cấp|dành|cấp"
    r"|tiếp tục|tăng cường|phối hợp|đẩy mạnh|thúc đẩy|hoàn thành|hoàn tất|tham gia|đầu tư|xây dựng|ký|phê duyệt|bảo đảm"
    r"|đảm bảo|giúp|bổ sung|cho vay|chi|rót|giải ngân|mua|chuyển giao|huy động|ủng hộ|góp|hoàn trả|trao|tiếp nhận)"
)
# What bears no years of its own beside a plan that does.
_PAPERS = r"tuyên bố|hiệp định|hiệp ước|nghị định thư|bản ghi nhớ|thỏa thuận|cam kết|tầm nhìn(?!\svà\s)"
# Seasons (vụ) and births (sinh) have years of their own; services (dịch vụ), duties (nhiệm vụ) and hygiene (vệ sinh) have a plan's.
_NO_SEASON = "dịch nhiệm nghĩa phục công sự tác hậu chức nội học pháp tài ngoại"
_SEASON = "".join(rf"(?<!{word}\s)" for word in _NO_SEASON.split()) + "vụ"
_BIRTH = r"(?:(?<![^\W\d_]\s)|(?<=ông\s)|(?<=bà\s))sinh"
# A plan against what befalls: Chương trình khắc phục hậu quả bom mìn sau chiến tranh.
_AGAINST = "".join(rf"(?<!{word}\s)" for word in ("chống", "sau", "phó", "lý", "nhẹ", "thiểu", "tránh", "với", "ngừa"))
_FIRST = r"hành động|công tác|quốc gia|phát triển|hợp tác|công việc|chiến lược|khu vực|làm việc|tổng thể"


def build(fold: Fold) -> PeriodPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    file = files("mekong_facts.languages").joinpath("vi", "periods.toml")
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    lists = {name: [" ".join(word.split()) for word in listed.split(";")] for name, listed in told.items()}

    def pattern(source: str) -> re.Pattern[str]:
        return deferred(fold(_JOINT.sub(r"[\\s-]+", source)))

    plans, terms = (_any(lists[name]) for name in ("plans", "terms"))
    head = rf"(?<!\w)(?!(?<=[Tt]ài\s)khóa)(?i:(?P<term>{_PLEDGE}|{terms})|(?P<plan>{plans}))(?!\w)"
    plain = _CLAUSE if fold("Lào") == "Lao" else f"{_CLAUSE}|{_CLAUSE_MARKED}"
    clause = rf"{plain}|thay(?:\sthế)?(?:\scho)?\s(?:{plans})"  # Chiến lược mới thay Kế hoạch hành động 2012-2022
    item = rf"(?:\s{_WORD}){{1,4}}"
    # chống khủng bố, ly khai và cực đoan 2013: no list has a word of a clause, nor another plan
    listing = (
        rf",(?={item}(?:,{item}){{0,2}}\svà{item}\s?(?:\Z|[\d(]))"
        rf"(?!(?:,?\s(?!\d){_WORD}){{0,18}}?,?\s(?i:{plain}|{plans}|{terms}|{_REVIEWED})(?!\w))"
    )
    tail = rf"(?:{listing}|\s+phòng,(?=\s+chống)|\s+(?!(?i:{clause})(?!\w)|\d\d?[/-]\d{{4}}|năm\s\d{{4}}\svà\s){_WORD})"
    letters = r"(?:\s\([A-Z][\w&-]{1,14}\)(?=\s\w))?"  # Kế hoạch hành động (POA) thực hiện …
    return PeriodPatterns(
        rules=RULES,
        span=pattern(
            rf"(?P<first>{_YEAR})(?:/(?:19|20)?\d\d\s?(?:-|\sđến\s)\s?{_YEAR}/(?P<closing>(?:19|20)?\d\d)"
            rf"|\s?(?:-{{1,3}}|[/~÷→])\s*(?:năm\s+)?(?P<last>{_YEAR}|'?\d\d)"
            rf"|\s+(?:(?:cho\s+)?(?:đến|tới)|thông qua|để)\s+{_PART}(?:năm\s+)?(?P<worded>{_YEAR}))"
            rf"(?:\s(?P<bracket>\()?(?P<era>{_ERA})(?(bracket)\)))?(?![\w/-]|[.,]\d)",
        ),
        opening=pattern(
            r"(?<![\w.,/-])(?:(?P<sure>(?i:giai\s+đoạn|nhiệm\s+k[ỳì]|(?P<left>thời\s+k[ỳì]\s)|gđ)|NK)\s*(?<=\s)(?:từ\s+)?(?:năm\s+)?"
            rf"|(?i:từ)\s+{_PART}(?:năm\s+)?|(?<!\d )|{_numbered()})(?:(?P<era>{_ERA})\s)?\Z",
        ),
        head=pattern(head),
        papers=pattern(
            rf"(?i:{_PAPERS})\s[^,.;()]{{0,60}}?(?:và|cùng)\s(?=(?i:{plans})\s)"
            # Khung Phát triển CLMV và Kế hoạch Hành động 2015-2016; dự án cầu ASEAN theo Kế hoạch biển 2015-2016; các
            # mục tiêu của Kế hoạch biển 2015-2016
            rf"|(?i:{plans})\s(?:(?:{_WORD}\s){{1,5}}[A-ZĐ]\w*\s(?:{_WORD}\s){{0,3}}?(?:và|cùng)"
            rf"|(?:{_WORD}\s){{1,7}}?theo|(?:{_WORD}\s){{0,5}}?của)\s(?=(?![a-zđ])(?i:{plans})\s)"
        ),
        firsts=frozenset(
            fold(noun).lower().split()[0].partition("(")[0] for name in ("plans", "terms") for noun in lists[name]
        ),
        not_before=pattern(
            rf"(?<!\w)(?:mùa giải|niên vụ|{_SEASON}|{_BIRTH}|năm học|tr\.|lô|km|kênh|trang|điện thoại|đt|tel|fax|công văn|(?<![^\W\d_]\s)số"
            r"|(?:nghị quyết|quyết định|nghị định|thông tư|chỉ thị|luật|lệnh|văn bản|công văn|thông báo|tờ trình|báo|hồ sơ|hợp đồng"
            r"|giấy phép|tài khoản|máy|nhà|tập|hộp thư)\s+số"
            r"|(?<!biên\s)(?<!quốc\s)(?<!dự\s)(?<!văn\s)(?<!đề\s)(?<!hải\s)(?<!tiền\s)phòng|mùa"
            rf"|{_AGAINST}(?:chiến tranh|khủng hoảng|đại dịch|hạn hán|lũ lụt)"
            r"|thế chiến|(?:sản|số|khối|lưu)\s+lượng|kim ngạch|niên khóa|khóa (?:học|đào tạo|tập huấn|bồi dưỡng)"
            r"|(?:lớp|sinh viên|học sinh|học viên)(?:\s\S{1,8}){0,2}\skhóa|học kỳ|đông xuân|hè thu)\s*[:(.]?\s*\Z",
        ),
        not_after=pattern(
            r"\s(?:[kmg]b|mm|cm|k[gm]|kênh|người|tấn|mẫu|chiếc|tỷ|triệu|usd|mét|trang|điểm|xe|hộ)(?!\w)|\s*/\s?(?:nđ|qđ|tt|cp|nq|qh)"
        ),
        link=pattern(
            r"\)?\s*(?:,|\||và|,\s*và|rồi)\s*(?:(?:cho|các năm|(?:\d|[IVX]{1,4})(?=\s\())\s+)?"
            r"(?P<other>(?:(?:\d\d?|ba|năm|mười)\s+năm|(?:dài|trung|ngắn)\s+hạn)\s+)?\(?"
        ),
        lead=pattern(
            rf"(?!\w)(?:\s?\([A-Z][\w&-]{{1,14}}(?:\s[IVX\d]{{1,4}}|\s[A-ZĐ]{{2,10}}){{0,2}}(?:\)|(?=[,;])))?['\"]?"
            rf"(?:\s(?:này|đó|nói trên|vừa qua|hiện nay|hiện tại|sắp tới))?[\s,;:(-]{{0,6}}(?:(?<=:\s){_NUMBER}\s+năm\s*(?=\())?"
            r"(?:(?i:(?:được\s)?(?:triển khai|thực hiện|kéo dài|diễn ra|áp dụng|tiến hành|có hiệu lực|hoạt động))\s"
            rf"(?:(?:trong\s+)?(?:vòng\s+)?{_NUMBER}\s+năm(?:\stới|\squa)?,?\s+)?)?"
            r"(?:(?i:cho|trong|của|thuộc|từ|(?<!tiếp\s)theo|ở)\s+)?"
            r"(?:(?i:(?:các\s+|những\s+)?(?<!\d\s)(?<!hai\s)(?<!ba\s)(?<!bốn\s)(?<!năm\s)(?<!sáu\s)(?<!bảy\s)(?<!tám\s)(?<!chín\s)"
            r"(?<!mười\s)(?<!Việt\s)(?<!Miền\s)năm(?!\s+năm)(?:\stài\skhóa)?"
            r"|tài\skhóa|thời\s+gian|giai\s+đoạn|thời\s+k[ỳì]|nhiệm\s+k[ỳì])(?:\s+|(?=:))"
            rf"(?:{_NUMBER}\s+năm\s+|{_AHEAD}\s+|{_NUMBER}\s?)?(?:từ\s+)?)?[\s,:|(\[\"'-]{{0,6}}\Z",
        ),
        tail=pattern(
            rf"{letters}(?:\s+\"[^\"\n]{{1,60}}\"?)?(?:\s+{_DEED}(?!\w))?(?:{tail}{letters}){{0,22}}"
            rf"(?:\s\"(?=[^\Wa-z\d])[^\"\n]{{1,60}}\"?)?"
        ),
        ahead=pattern(
            r"(?:\)(?=\s+(?:của|thực hiện|triển khai)(?!\w)))?\s+(?:năm\s+)?(?:(?:thực hiện|triển khai)\s+(?:các\s+)?)?"
            r"(?:của\s+(?P<owns>))?"
            rf"(?P<name>(?:(?:(?!(?i:{_EDGE}|{clause}|có|thực)(?!\w)){_WORD}\s+){{0,8}}?(?i:{_FIRST}|ghế|hợp đồng)\s+)?{head})",
        ),
        rest=pattern(rf"(?:(?!\s+và\s+[a-z]){tail}){{0,12}}"),
        opened=pattern(
            r"\W*(?:(?:trong|suốt|vào|qua|ở)\s+)?(?:(?:vòng\s+)?(?:\d\d?|hai|ba|bốn|năm|mười)\s+năm(?:\s+(?:tới|qua))?\s*"
            r"|(?:khoảng\s+)?thời\s+gian\s+"
            r"|(?:các\s+|những\s+)?năm\s+)?\(?\Z"
        ),
        follows=pattern(r"\)?,?(?=\s)"),
        acronym=pattern(
            r"(?<![\w-])(?P<acronym>[A-Z]\w{0,8}[A-Z])(?:[\s-]?(?P<number>[IVX]{1,4}|\d))?\)?['\"]?\s?[,(:]?\s?"
            r"(?:(?i:cho|của)\s+)?(?:(?i:các\s+)?năm\s+)?\Z",
        ),
        modifier=pattern(rf"(?<!\S)(?:(?!(?i:{_EDGE})(?!\w)){_WORD}\s+){{0,9}}(?i:{_FIRST})\s+\Z"),
        modifier_words=11,
        modified=pattern(rf"(?<!\w)(?:{_FIRST})\s+\Z"),
        loose=pattern(
            rf"(?<!\w)(?:{_CARRIED})\s+(?:trong\s+|cho\s+)?(?:(?:các\s+|những\s+)?năm\s+)?\Z"
            rf"|(?<!\w)(?:5|10|năm|mười)\s+năm\s+\Z|(?<!\w)(?:{_REVIEWED})\s+\Z|(?<!\w)(?!(?:{_MEASURED})\s)[^\W\d]+\s+\Z"
        ),
        phase_nouns=(fold("giai đoạn"),),
        phase=pattern(r"giai\s+đoạn\s+(?:thứ\s+)?(\w+)(?!\w|\s+năm)"),
        bare=frozenset(fold(word) for word in lists["bare"] if " " not in word),
        bare_phrases=tuple(fold(phrase) for phrase in lists["bare"] if " " in phrase),
        acronyms=frozenset(listed.upper() for listed in lists["acronyms"]),
        numbers=_numbers(fold),
    )


def _numbered() -> str:
    """Return what tells the number of a plan from a day before a year: Đề án 16 2011-2014."""
    nouns = ("án", "trình", "hoạch", "đoạn", "tiêu")
    return "|".join(rf"(?<={noun} {number} )" for noun in nouns for number in (r"\d", r"\d\d", r"\d\d\d"))


def _any(listed: list[str]) -> str:
    return "|".join(word.replace(" ", r"\s+") for word in sorted(listed, key=lambda word: (-len(word), word)))


def _numbers(fold: Fold) -> dict[str, int]:
    words = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
    first = {fold("nhất"): 1, fold("đầu"): 1, fold("nhì"): 2, fold("tư"): 4}
    rows = ([fold(word) for word in words], ROMAN, [str(number) for number in range(1, len(ROMAN) + 1)])
    return first | {word: number for row in rows for number, word in enumerate(row, 1)}
