"""Vietnamese: how long meetings last, which day of theirs it is and when they are by a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.vi.meeting_numbers import UNIT
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import BULLETS
from mekong_facts.rules.meetings.time_patterns import TimePatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold


def time_patterns(fold: Fold) -> TimePatterns:
    """Return the patterns."""
    return TimePatterns(
        duration=deferred(
            fold(
                rf"(?<!\w)(?<!\d[,.])(?=\w{{1,5}}[\s-]+ngày)"
                r"(?:(?<=trong )|(?<=kỳ hạn )|(?<=thời hạn )|(?<=thời gian )|(?<=dài )|(?<=sau )|(?<=Sau )|(?<=Trong )|(?<=họp )"
                r"|(?<=các )|(?<=Các )|(?<=hội nghị )|(?<=thượng đỉnh )|(?<=cấp cao )|(?<=diễn đàn )|(?<=đối thoại )|(?<=hội thảo )"
                r"|(?<=đàm phán )|(?<=tham vấn )|(?<=suốt )|(?<=, )|(?<=ra )|(?<=hành )|(?<=chức )|(?<=luận )|(?<=thúc )|(?<=kỳ )"
                rf"|(?<=qua )|(?<=Qua )|(?<=đủ )|(?<=một )|(?<!vòng )(?=\w{{1,5}}\s+ngày\s+(?:làm\s+việc|họp|nghị\s+sự)))"
                rf"(?P<days>(?i:{UNIT}|mười|nửa)|\d{{1,2}})[\s-]+ngày"
                r"(?!\s+(?:\d|tới|nữa|trước|sau|qua|lễ|tháng|đầu))",
            ),
        ),
        duration_mark=(fold("ngày"), fold("Ngày")),
        unfixed=deferred(
            fold(
                r"\svào\s(?:một\s)?(?:thời\s(?:gian|điểm)|dịp|ngày)\s(?:(?:thích|phù)\shợp|thuận\s(?:tiện|lợi)|sớm\snhất"
                r"|(?:do\s)?(?:hai|các)\sbên\s(?:cùng\s)?(?:thỏa\sthuận|thống\snhất|nhất\strí)"
                r"|sẽ\sđược\s(?:thống\snhất|thỏa\sthuận|thông\sbáo|xác\sđịnh))"
                r"(?:\s(?:cho|với|đối\svới)\s(?:cả\s)?(?:hai|các)\s(?:bên|nước))?(?:\ssau)?(?=\s(?:trong|của|vào)\b|,|\s?\Z)"
            )
        ),
        day_of=deferred(
            fold(
                r"(?i:ngày)\s+(?:(?:làm\s+việc|họp|thảo\s+luận|nghị\s+sự)\s+)?"
                rf"(?:(?:thứ\s+)?(?P<number>(?<=thứ\s)(?:{UNIT})|đầu\s+tiên|khai\s+mạc))?"
                r"(?:\s*(?:,|và)?\s*(?:cũng\s+)?(?:là\s+)?(?:ngày\s+)?(?P<last>cuối(?:\s+cùng)?(?=\s)|bế\s+mạc))?(?!\w)"
                r"(?!\s+(?:của\s+|trong\s+)?(?:chuyến|năm|tháng|tuần|lễ))"
            )
        ),
        edition=deferred(
            fold(
                r"(?<!\w)(?i:khóa|kỳ|lần|phiên|vòng)\s(?:họp\s)?(?:(?:lần\s)?thứ\s)?(?P<number>\d{1,3})"
                r"(?:\s(?:trước\s(?:đó|đây)|trước|vừa\s(?:qua|rồi)|gần\s(?:đây\s)?nhất))?\s\(\Z"
            )
        ),
        lapse=deferred(
            fold(
                r"\s(?:(?:một\s)?(?:thời\sgian|quãng\sthời\sgian|giai\sđoạn)\s(?:dài\s)?"
                r"(?:gián\sđoạn|tạm\s(?:hoãn|dừng|ngừng)|trì\shoãn)"
                r"|(?:gần\s|hơn\s|khoảng\s)?(?:\d{1,2}|một|hai|ba|bốn|năm|nhiều)\s(?:năm|tháng|tuần)\s"
                r"(?:gián\sđoạn|tạm\s(?:hoãn|dừng|ngừng)|trì\shoãn))"
            )
        ),
        field=deferred(
            fold(
                rf"[\n.;](?:(?<=\n)[ \t]{{0,12}}(?:\d\.|[{BULLETS}])?[ \t]{{0,4}}|(?<=[.;]) (?=[A-ZĐ][^\W\d_]+ ?[^:.;,\d]{{0,20}}:))(?i:"
                r"(?P<what>sự\s+kiện|tên\s+(?:sự\s+kiện|hội\s+nghị|cuộc\s+họp))(?=[ \t]*:)"
                r"|(?P<time>thời\s+gian(?:(?:,|\s+và)\s+địa\s+điểm)?|thời\s+điểm|(?P<date>ngày(?=[ \t]*:))|ngày\s+(?=tổ\s+chức|họp))"
                r"|(?P<place>địa\s+điểm(?:(?:,|\s+và)\s+thời\s+gian)?|nơi\s+(?=tổ\s+chức|họp))"
                r"|(?P<day>ngày\s+(?:thứ\s+(?:nhất|hai|ba|tư|năm)|\d)(?=\s*[:-]\s)))(?:[ \t]*(?i:tổ\s+chức|họp))?[ \t]*[:-](?=[ \t])",
            ),
        ),
        hour=deferred(
            fold(
                r"\s*\n\s*(?:[-*] ?)?(?:(?:0\d|1[0-4])[0-5]\d|\d{1,2}[:.hHg][0-5]\d|\d{1,2}(?: ?[ap]\.?m\b|h\b| giờ\b))(?![/.-]\d)"
            )
        ),
    )
