"""What tells in Vietnamese, at the start of a sentence, who hosts the meeting of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.prose import Fold

_KIND = r"[Tt]hành\sphố|[Tt]hủ\sđô|[Tt]hị\sxã|[Tt]hị\strấn|[Tt]ỉnh|[Đđ]ảo|[Cc]ố\sđô|TP\.?|[Nn]ước"
_PLACE = (
    rf"(?:(?:{_KIND})\s(?:(?:biển|cảng|du\slịch|miền\s\w+)\s)?)?{CAPITAL}[\w'-]+(?:\s{CAPITAL}[\w'-]+){{0,3}}"
    rf"(?:\s\([^()\n]{{2,24}}\)|,\s[^,.;\n]{{2,40}},)?"
)
_ROLE = (
    r"(?:nơi\s(?:được\schọn\s)?"
    r"(?:đăng\scai|tổ\schức|diễn\sra|họp|đón(?:\s(?:tiếp|đoàn|các|khách|bạn)(?:\s(?:bạn|đoàn|đại\sbiểu|bộ\strưởng))?)?"
    r"|tiếp\sđón|hội\stụ)"
    r"|(?:thành\sphố|nước|địa\sphương|đơn\svị)\s(?:đăng\scai|chủ\snhà)"
    r"|(?:địa\sđiểm|điểm\shẹn|nơi)(?:\s(?:tổ\schức|đăng\scai|diễn\sra|họp))?|chủ\snhà)"
)
_PEOPLE = (
    r"(?:[Cc]ác\s(?P<people>bộ\strưởng|quan\schức|nhà\slãnh\sđạo|thứ\strưởng|chuyên\sgia|nghị\ssĩ|tư\slệnh|chánh\sán"
    r"|thống\sđốc|nhà\skhoa\shọc"
    r"|tổng\scục\strưởng|nguyên\sthủ)|[Hh]ai\sbên|[Cc]ác\s(?:đoàn|đại\sbiểu))"
)
_RECEIVES = (
    r"đón\s(?:tiếp\s)?(?:(?:hơn|gần|khoảng|trên)\s)?(?:\d[\d.]*\s|các\s|những\s)?"
    r"(?:đoàn|đại\sbiểu|khách|bộ\strưởng|nhà\s\w+|doanh\snghiệp|chuyên\sgia)"
    r"(?:\s(?:bạn|quốc\stế|lữ\shành|\w+\shọc))?(?:\s(?:khi|lần|hồi)\s(?:đó|ấy)|\strong\skỳ\shọp\s(?:đó|ấy))?"
)
_TIMES = r"(?:(?:lần\s(?:này|ấy|đó)|khi\s(?:ấy|đó)|năm\s(?:ấy|đó|ngoái|nay|tới|sau)|khi)\s?,?\s)?"


def hosts_it(fold: Fold) -> re.Pattern[str]:
    """Return the pattern: "Huế là nơi đăng cai", "Thành phố Huế được chọn làm địa điểm", "chủ nhà là Huế"."""
    return deferred(
        fold(
            rf"(?i:{_TIMES})(?:{_PLACE}\s(?:(?:sẽ|đã|cũng|chính|vừa|dự\skiến|tiếp\stục)\s){{0,2}}"
            r"(?:là|(?:được|sẽ)\s(?:chọn|ấn\sđịnh|giao|đề\snghị|đề\sxuất|nhất\strí\schọn|lựa\schọn|xác\sđịnh)\s(?:làm|là)|làm)\s"
            rf"(?P<host>{_ROLE})(?!\w)(?=\s(?:lần|khi|vào|trong|năm|tháng|từ|ngày|của|hồi)(?!\w)|\s?[.,;)])"
            rf"|(?P<is>(?i:{_ROLE})(?:\s(?:lần\snày|dự\skiến|năm\snay|tiếp\stheo|được\s(?:chọn|ấn\sđịnh))){{0,2}}\s(?:sẽ\s)?là\s"
            rf"(?:(?:{_KIND})\s)?)(?={CAPITAL})"
            rf"|{_PLACE}\s(?:(?:đã|vừa|sẽ)\s)?được\s(?P<chosen>(?:lựa\s)?chọn)(?=,\s(?:theo|vì|do|bởi)\s|\s(?:vì|do|bởi|nhờ)\s|\s?[.;])"
            r"|(?P<when>(?i:thời\sgian|ngày\shọp|thời\sđiểm)(?:\s(?:dự\skiến|được\sấn\sđịnh|tổ\schức|họp|diễn\sra)){0,2}\s"
            r"(?:sẽ\s)?là)(?=\s(?:ngày|tháng|năm|quý|cuối|đầu|giữa|từ|\d))"
            rf"|{_PLACE}\s(?:(?:sẽ|dự\skiến|chuẩn\sbị|sắp|đã|từng|vừa)\s){{1,2}}"
            rf"(?P<gives>(?:tổ\schức|đăng\scai)(?=\s(?:vào|trong|từ|tại|ở)\s)|{_RECEIVES}(?!\w))"
            rf"|{_PEOPLE}\s(?:(?:(?:sẽ|dự\skiến)\s){{1,2}}(?P<go>(?:tới|đến|sang|về)(?=\s(?:(?:{_KIND})\s)?{CAPITAL}))"
            r"|(?:(?:sẽ|dự\skiến|khi\s(?:ấy|đó)|lần\s(?:ấy|đó)|trước\sđó|hồi\sđó)\s){1,2}(?P<meet>"
            r"(?:họp|gặp\snhau|nhóm\shọp|hội\shọp|gặp\slại\snhau|gặp\sgỡ)"
            r"(?=\s(?:tại|ở|vào|từ|trong|ngày)\s))))"
        )
    )
