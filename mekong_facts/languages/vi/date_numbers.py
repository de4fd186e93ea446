"""Vietnamese: what stands around a number that tells whether it is a year, a day or a time of the day."""

from mekong_facts.languages.forms import ZONES

CLOCK = (
    rf"\d(?:\d?\s?[:hg]\s?\d{{0,2}}(?::\d{{2}})?\s?(?:am|pm|AM|PM|SA|CH|a\.m\.|p\.m\.|giờ|sáng|trưa|chiều|tối)?\s?{ZONES}"
    r"|(?<!\w\d)(?<!\d[/.-]\d)\d{3}\s?(?:hrs|hours|GMT|UTC|Z)\b)"
)
CLOCKED = r"\b(?:[01]?\d|2[0-4])\s?(?:[:gh]\s?(?:[0-5]\d)?(?:'|ph)?|giờ(?:\s[0-5]\d)?),?\s\Z"
CLOCKS = r"0(?<![\d.:-]0)\d[0-5]\d (?:[01]\d|2[0-3])[0-5]\d\b"
DIARY = r", 0\d[0-5][05](?=[.;]?(?:\s|$))"
# "nhắn tin tới 1998-2004"
CALLING = (
    r"\b(?:text|sms|dial|ring|phone|fax|whatsapp|soạn tin|nhắn(?: tin)?|gọi|bấm)\b[^.;\n]{0,24}"
    r"(?:\bto|\btới|\bđến|\bsố|:)\s\Z"
)
# a person's name, typed without marks, no "quý"
QUARTER_NAME = r"[A-Z][a-z]+ Quy\Z"
HEADING = r"[^\W\d_]{2,12},? (?:[^\W\d_]{1,12}\.? )?\d[\w, /.]{0,24}"
# Thứ hai đến thứ sáu, 8h00 - 17h00
HOURS = r"(?i)[,:;]?\s?\(?(?:(?:từ|sáng|chiều):? ){0,2}\d{1,2}(?:[.:hg]\d{0,2}| giờ)\s?(?:-|đến|tới)\s?\d"
# or a programme: phát sóng lúc 20h từ thứ Hai đến thứ Tư
HOURS_OF = (
    r"(?i)\b(?:phát sóng|lên sóng|chiếu|mở cửa|đón khách|làm việc|bắt đầu) (?:vào |lúc ){0,2}\d{1,2}(?:[:hg]|\s?giờ)"
    r"\s?\d{0,2}(?: vào)?(?: từ)? \Z"
    r"|\b(?:giờ (?:làm việc|mở cửa|hành chính|tiếp khách|tiếp dân|phục vụ)|thời gian (?:làm việc|mở cửa))"
    r"\b[^.;\n\d]{0,24}\Z"
)
