"""What takes up in Vietnamese, at the start of a sentence, the meeting of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.vi.meeting_numbers import UNIT
from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.prose import Fold


def people_meet(fold: Fold) -> re.Pattern[str]:
    """Return the verb by which people meet."""
    return deferred(
        fold(
            r"(?<!cuộc )(?<!phiên )(?<!kỳ )(?<!buổi )(?<!khóa )(?<!\w)(?:nhóm họp|hội họp|họp mặt|họp|gặp nhau|gặp gỡ|tề tựu)\s"
            r"(?=(?:tại|ở|từ|trong|ngày|hôm|vào|sáng|chiều|tối)\s)"
        )
    )


def takes_up(fold: Fold) -> re.Pattern[str]:
    """Return what takes up the meeting."""
    return deferred(
        fold(
            r"(?P<point>\d{1,2}[.)]\s{1,4}(?=Chúng\stôi,))?(?:"
            r"(?=(?:Diễn ra|Được tổ chức|Được khai mạc|Tổ chức|Khai mạc|Bế mạc|Dự kiến diễn ra|Kéo dài|Họp)\s"
            r"(?:tại|ở|từ|vào|trong|ngày|đến|sáng|chiều))"
            r"|Nó(?= (?:(?:sẽ|đã|được|đang|dự kiến) ){0,3}(?:khai mạc|bế mạc|kết thúc|diễn ra|bắt đầu|kéo dài|tổ chức|khép lại)(?!\w))"
            r"|(?=(?:và\s)?(?:(?:sẽ|dự kiến|cũng)\s)?(?:khai mạc|bế mạc|kết thúc)\s(?:vào\s)?"
            r"(?:ngày|sáng|trưa|chiều|tối|hôm|cuối|thứ|\d))"
            r"|(?=(?:(?:Do|Vì|Sau|Theo)\s[^,.;\n]{3,60},\s)?"
            r"(?i:hai bên|các (?:bên|nước)|ban tổ chức|nước chủ nhà|lịch họp|thời gian họp|ngày họp)\s[^.;\n]{0,60}?"
            r"(?:dời|lùi|hoãn|chuyển)\s(?:lại\s)?(?:sang|đến|tới)\s(?:ngày|tháng|\d))"
            r"|(?P<people>Chúng\stôi,[^.;\n]{3,400}?,?\s"
            r"(?=(?:(?:đã|vừa|cùng)\s){0,2}(?:nhóm\shọp|hội\shọp|họp|gặp\snhau|gặp\sgỡ)\s(?:vào\s)?"
            r"(?:tại|ở|từ|trong|ngày)\s))"
            rf"|(?:(?i:{UNIT})|\d{{1,2}})\s"
            r"(?:ngày\s(?:làm việc|họp|trao đổi|thảo luận|nghị sự|đàm phán|hội thảo)|(?:ngày|phiên)\shội nghị)"
            r"(?=,\s(?:từ|trong|ngày)\s|\s(?:tại|ở|từ|khép|kết thúc)\s)"
            # "Trong hai ngày 17 và 18/2, các đại biểu đã …": the days follow
            rf"|(?:Theo\s[^,.;\n]{{3,60}},\st|T)rong\s(?:(?i:{UNIT}|mười)|\d{{1,2}})\s"
            r"(?=ngày\s\d[\d/.]*(?:\s?(?:và|-|đến)\s?(?:ngày\s)?\d[\d/.]*)?,\s(?:(?:các|những|hơn|gần)\s)?(?:\d+\s)?"
            r"(?:đại biểu|bộ trưởng|quan chức|chuyên gia|trưởng đoàn|thành viên|nhà lãnh đạo|lãnh đạo|nước|bên|đoàn|nghị sĩ"
            r"|hội nghị|diễn đàn)\s)"
            rf"|(?:(?:Theo\s[^,.;\n]{{3,60}},\st|T)rong|Sau|Qua)\s(?:(?:suốt|thời gian)\s)?(?:(?i:{UNIT}|mười)|\d{{1,2}})\sngày"
            r"(?:\s(?:làm việc|họp|thảo luận|nghị sự|diễn ra|trao đổi)(?:\s(?:khẩn trương|tích cực|sôi nổi|hiệu quả|nghiêm túc))?)?"
            r"(?=,\s(?:(?:các|những|hơn|gần)\s)?(?:\d+\s)?"
            r"(?:đại biểu|bộ trưởng|quan chức|chuyên gia|trưởng đoàn|thành viên|nhà lãnh đạo|lãnh đạo|nước|bên|đoàn|nghị sĩ)\s)"
            r"|(?P<held>(?!))|(?=(?:Thời gian|Địa điểm|Nơi họp|Nơi tổ chức)\s?:)"
            r"|(?=(?:(?:Các|Những|Gần|Hơn|Đại|Họ)\s)[^.;\n\"]{0,120}?\s"
            r"(?:làm việc|thảo luận|họp|tiếp tục|trao đổi|bàn thảo|đàm phán)\s"
            r"(?:(?:cho )?(?:đến|tới)\s|trong\s\w{1,4}\sngày(?!\w))))"
        ),
    )
