"""Vietnamese: what is said of a meeting in passing: plans that were given up, and whatever else stands before its verb."""

from __future__ import annotations

_PLANNED = r"(?:dự\s+kiến|lên\s+kế\s+hoạch|ấn\s+định|định|lên\s+lịch|diễn\s+ra|tổ\s+chức|họp|nhóm\s+họp|khai\s+mạc)"
_DONE = r"(?:khai\s+mạc|diễn\s+ra|nhóm\s+họp|họp|tổ\s+chức|bắt\s+đầu)(?!\w)"
# ", ban đầu dự kiến tổ chức tại Huế vào tháng 6/2020, khai mạc tại …", up to what was done
ABANDONED = (
    r"(?:,\s|\s\(?)(?:vốn|ban\s+đầu|lúc\s+đầu|thoạt\s+đầu|lẽ\s+ra|đáng\s+lẽ|đáng\s+ra)\s(?:(?:được|đã|phải|sẽ|là)\s){0,3}"
    rf"{_PLANNED}\s(?:(?!\s(?:chuyển|dời|đổi)\s)[^.;\n]){{1,140}}?(?:[,)]\s(?:nhưng\s|song\s)?|\s(?:nhưng|song)\s)"
    rf"(?:(?:cuối\s+cùng|rốt\s+cuộc|đã|sẽ|được|chính\s+thức|nay|vừa|lại|mới)\s){{0,4}}(?={_DONE})"
)
# what is said of a meeting in passing, up to the verb that says that it takes place
_HAPPENS = (
    r"\s(?:(?:đã|sẽ|đang|vừa|mới|cũng|được|dự\s+kiến|chuẩn\s+bị|sắp|chính\s+thức|lại|long\s+trọng|trọng\s+thể)\s){0,4}"
    r"(?:diễn\s+ra|tổ\s+chức|khai\s+mạc|bế\s+mạc|nhóm\s+họp|họp|kết\s+thúc|bắt\s+đầu|tiến\s+hành|khép\s+lại)(?!\w)"
)
PASSING = (
    r"(?:,\s(?:với|có|do|lần|được|sự|một|nằm|diễn|thu|quy|là|thường|dưới|vốn|hội|diễn|cuộc|kỳ|gồm|bao|mang|đánh|trong|theo|ban)\s"
    rf"[^.;:()\n]{{2,140}}?,|\s-\s[^.;:()\n-]{{3,140}}?\s-|\s\([^().;:\n]{{2,80}}\),?)(?={_HAPPENS})"
)
