"""Vietnamese: where meetings are held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.vi.meeting_towns import town_patterns
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.place_patterns import PlacePatterns
from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

# the peninsulas that a meeting is about rather than on
_NO_PENINSULA = r"(?!\s+(?:Triều\s+Tiên|Đông\s+Dương|Trung\s+Ấn|Ả\s+Rập|A\s+rập|Ban-căng|Balkan))"
_KINDS = (
    r"(?:(?:điểm|đầu)\s+cầu\s+chính(?:\s+(?:tại|ở))?"
    r"|thành\s+phố"
    r"(?:\s+(?:cũ|mới|cảng|biển|du\s+lịch|cao\s+nguyên|cổ|nghỉ\s+mát|di\s+sản|lịch\s+sử|thiêng|thánh|vệ\s+tinh|cửa\s+khẩu"
    r"|đại\s+học|hoa))?"
    r"|(?i:thủ\s+(?:đô|phủ)|tỉnh\s+lỵ|thị\s+xã|thị\s+trấn|cố\s+đô"
    r"|TP\.?(?!\s*(?:Hồ|HCM))|(?:hòn\s+|quần\s+|bán\s+)đảo(?:\s+du\s+lịch)?|đặc\s+khu|khu\s+(?:nghỉ\s+dưỡng|nghỉ\s+mát|du\s+lịch|tự\s+trị))"
    # with a capital they may begin a name: "Bang Coc"
    r"|(?:chính\s+)?(?:phía(?:\s+(?:bắc|nam|đông|tây)){0,2}|nước\s+(?:chủ\s+nhà|bạn|láng\s+giềng))"
    r"|(?:miền|vùng)(?:(?:\s+(?:bắc|nam|trung|đông|tây)){1,2}|(?=\s+(?:Bắc|Nam|Trung|Đông|Tây)\s+[A-ZĐ]))|tỉnh|đảo(?:\s+du\s+lịch)?|bang|huyện|quận|xã|phường|làng|thôn"
    r"|bản(?=\s+[A-ZĐ][^\s]*[à-ỹ]))"
    r"(?:\s+(?:nổi\s+tiếng|xinh\s+đẹp|thơ\s+mộng|sầm\s+uất|yên\s+bình|hiếu\s+khách|nghỉ\s+mát|nghỉ\s+dưỡng|biên\s+giới"
    r"|láng\s+giềng|ven\s+(?:biển|sông)|duyên\s+hải|vùng\s+cao|công\s+nghiệp|cổ\s+kính|cực\s+(?:bắc|nam)"
    r"|lớn\s+(?:nhất|thứ\s+\w+)"
    r"|miền\s+(?:núi|(?i:bắc|nam|trung|đông|tây)|biển)(?:\s+[^\W\d_A-ZĐ]\w{2,4})?"
    r"|phía\s+(?i:bắc|nam|đông|tây)(?:\s+(?i:bắc|nam))?|(?:phía\s+)?(?:bắc|nam|đông|tây)(?:\s+(?:bắc|nam))?)){0,2}"
)

_REGION = r"(?i:(?:khu\s+hành\s+chính|đặc\s+khu)(?:\s+(?:đặc\s+biệt|hành\s+chính))?|khu\s+tự\s+trị)"
# the authority of a province or a city, in whose house something is held
_AUTHORITY = (
    r"(?i:(?:hội\s+trường|trụ\s+sở)\s+)?"
    r"(?:(?i:(?:tỉnh|thành)\s+(?:ủy|uỷ)|(?:(?:ủy|uỷ)\s+ban|hội\s+đồng)\s+nhân\s+dân|UBND|HĐND)(?:\s+(?:tỉnh|thành\s+phố|TP\.?))?"
    r"|(?i:bộ|ban)\s+(?i:chỉ\s+huy)\s+[^,.;\n]{3,40}?\s(?:tỉnh|thành\s+phố|TP\.?))\s+"
)

# whatever else somebody is in charge of: "Quy hoạch do Lào chủ trì xây dựng"
_WORK = (
    r"\s(?:xây\sdựng|soạn|biên|đề\sxuất|nghiên\scứu|triển\skhai|thực\shiện|điều\sphối|lập|thiết|khởi\sxướng|xuất\sbản|phát\striển"
    r"|khảo\ssát|điều\stra|dự\sthảo|hoàn\sthiện|rà\ssoát|sửa|theo\sdõi|giám\ssát|quản\slý|vận\shành|in)(?!\w)"
)


def place_patterns(fold: Fold) -> PlacePatterns:
    """Return the patterns; `fold` is applied to each."""
    return PlacePatterns(
        place=deferred(
            fold(
                r"\b(?=[tT][ạẠrRớỚ]|[nN][gGơƠ]|[cC][ùÙũŨhH]|[dD][ờỜ]|[đĐ][ếẾịỊổỔ]|[qQ][uU]|[vV][ềỀ]|[ởỞ])(?<!(?<!chủ )[Nn]hà (?=[ởỞ]))"
                r"(?:(?P<land>(?!))"
                r"|(?P<state>(?:ngay\s+)?(?:tại|ở|Tại|Ở)\s+(?P<seat>thủ\s+đô\s+(?:của\s+)?)?(?:chính\s+)?"
                r"(?:đảo\s+quốc|nước|quốc\s+gia|đất\s+nước|vương\s+quốc|xứ)(?:\s+\w{2,5}){0,4}?\s+này(?!\w))"
                r"|(?P<here>(?:(?i:ở|tại)\s+đây"
                r"|(?i:tại|ở|về|đến|tới)\s+(?:thành\s+phố|thủ\s+đô|cố\s+đô|thị\s+xã|thị\s+trấn|đô\s+thị|phố)"
                r"(?:\s+\w{2,5}){0,2}\s+này"
                r"|(?i:tại|ở)\s+thủ\s+đô(?=\s*[,.;)]|\s+(?:từ|vào|ngày|hôm|sáng|chiều|trong|tuần|tháng)\s))(?!\w))"
                r"|(?P<there>(?:(?P<same>(?i:cùng\s+địa\s+điểm|cũng\s+tại\s+đây))|(?i:tại|ở)\s+đó)(?!\w))"
                r"|(?P<capital>(?i:tại|ở|trong)\s+thủ\s+đô\s+(?:nước\s+|của\s+)?)(?=[A-ZĐ])"
                rf"|(?<!công tác )(?<!làm việc )(?i:tại|ở)\s+{_AUTHORITY}(?={CAPITAL})"
                r"|(?P<building>(?i:tại|ở)\s+(?:một\s+)?"
                r"(?=(?i:khách\s+sạn|lâu\s+đài|(?-i:Cung|Điện(?!\s(?:Biên|Bàn)))|(?:đại\s+)?lễ\s+đường"
                r"|nhà\s+(?:quốc\s+)?khách|trung\s+tâm|trụ\s+sở|hội\s+trường|nhà\s+văn\s+hóa|khu\s+nghỉ"
                r"|cung\s+(?:văn|hội)|nhà\s+hát|tòa\s+nhà|phòng\s+họp|học\s+viện|bảo\s+tàng|trường|đại\s+học"
                r"|bệnh\s+viện|nhà\s+máy|sân\s+vận\s+động|viện|căn\s+cứ|trạm\s+kiểm\s+soát|đồn\s+(?:biên|công)"
                r"|sở\s+chỉ\s+huy|ban\s+chỉ\s+huy|quốc\s+môn|cột\s+mốc)\s"
                r"|(?:dinh|phủ|Phủ\s+(?:[Cc]hủ|[Tt])|Dinh\s+Độc)\s?))"
                r"|(?P<gate>(?i:tại|ở|trên|qua)\s+(?:cặp\s+|(?i:khu)\s+(?:(?i:kinh\s+tế)\s+)?)?(?i:cửa\s+khẩu)\s+"
                rf"(?:(?:quốc\s+tế|quốc\s+gia|song\s+phương|chính|phụ|đường\s+bộ|biên\s+giới)\s+){{0,2}})(?={CAPITAL})"
                r"|(?P<sure>(?i:(?:tại|ở)(?:\s+chính)?"
                r"|(?:địa\s+điểm|nơi\s+họp|nơi\s+tổ\s+chức)(?:\s+(?:đã\s+chọn|được\s+chọn|dự\s+kiến|tổ\s+chức|họp))?"
                r"(?:\s+(?:sẽ\s+)?là|\s?:)?"
                rf"|(?:ngay\s+)?trên(?=\s+(?:hòn\s+)?(?:đảo|quần\s+đảo|bán\s+đảo{_NO_PENINSULA})\s)))\s+(?:(?:{_KINDS})\s+){{0,2}}"
                r"(?:(?i:t[px]\.\s?|t\.[px]\.?\s?)(?!\s?(?:HCM|Hồ)))?"
                rf"(?={CAPITAL})"
                r"|(?P<moved>(?<!có thể )(?<!có thể bị )(?<!có thể được )(?:chuyển|dời|đổi)\s+(?:địa\s+điểm\s+)?"
                rf"(?:từ\s+{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}\s+)?(?:về|sang|đến|tới|vào|ra|lên|xuống)\s+"
                rf"(?={CAPITAL}))"
                rf"|chọn\s+(?={CAPITAL}[^,.;]{{2,40}}\s(?:làm|là)\s)"
                r"|(?:trên|trong|đến|tới"
                r"|(?<!tịch )(?<!trò )(?<!nhiệm )(?<!tọa )(?<!toạ )(?<!búa )(?<!cờ )(?<!lưu )(?<!chức )(?<!ASEAN )(?<!\d\d )cho)\s+"
                rf"(?={CAPITAL}))",
            ),
        ),
        direct=deferred(
            fold(
                r"(?:\s(?:sắp\stới|tới\sđây|vừa\s(?:qua|rồi)|gần\s(?:đây|nhất|đây\snhất)|năm\s(?:nay|ngoái|tới))(?=\s\())?"
                r"(?:\s(?:và|&)\scác\s(?:hội\snghị|cuộc\shọp|sự\skiện)\s(?:cấp\scao\s)?liên\squan)?"
                rf"(?:\s{{0,3}}(?:[,(|\t]|:\s|\n|-\s|/\s)\s*|\s(?:sẽ|đã|lại)\s(?:(?:trở|quay)\s)?(?:về|lại)\s)"
                r"(?:(?i:tp\.?(?!\s*(?:Hồ|HCM))|thành phố|thủ đô|tỉnh|ở|tại)\s*)?"
                rf"(?={CAPITAL}|khách sạn\s|nhà khách\s|trung tâm\s|hội trường\s|trụ sở\s)"
            )
        ),
        is_at=deferred(fold(rf"\s(?:sẽ\s+)?là\s+(?:(?:{_KINDS})\s+)?(?={CAPITAL}|khách\s+sạn\s|trung\s+tâm\s)")),
        where=deferred(
            fold(
                r"(?P<given>(?<!goại )(?<!goại-)(?<!\w)(?:giao|trao|ủy\s+nhiệm|nhất\s+trí\s+để|đồng\s+ý\s+để)\s+(?:cho\s+)?"
                r"(?:(?:phía|bạn|tỉnh|thành\s+phố)\s+)?)?"
                rf"(?P<city>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})"
                r"(?(given)\s+(?:chuẩn\s+bị|tổ\s+chức|chủ\s+trì|đăng\s+cai|đón)(?:\s+tổ\s+chức)?"
                rf"|(?:, {CAPITAL}\w+)*, nơi(?:\s\S+){{0,8}})\s\Z"
            )
        ),
        further=deferred(
            fold(
                r"(?:\s\([^()]{2,24}\))?\s+và\s+(?:(?:tại|ở)\s+)?(?:(?:thành\s+phố|T[Pp]\.?(?!\s?HCM)|thủ\s+đô|cố\s+đô|thị\s+xã)\s+)?"
            )
        ),
        both=deferred(fold(r"(?:đều|cùng)\s+(?:diễn\s+ra\s+|họp\s+|được\s+tổ\s+chức\s+)?(?:ở|tại)\s+")),
        hosted=deferred(
            fold(
                r"(?<!\w)(?:(?:(?:do|bạn|mà|(?<!đến\s)từ)"
                rf"(?=\s[^.;\n]{{2,90}}?\s(?:đăng\s+cai|chủ\s+trì|tổ\s+chức|chủ\s+nhà|đón|phối\s+hợp|chủ\s+tọa|điều\s+hành|gánh\s+vác)"
                rf"(?!{_WORK}))"
                r"|bởi|dưới\s+sự\s+(?:chủ\s+trì|chủ\s+tọa|điều\s+hành)\s+của(?=\s+nước\s+chủ\s+nhà\s)"
                r"|(?<=được\s)(?:giao|trao)\s+(?:quyền\s+)?(?:đăng\s+cai|tổ\s+chức|chủ\s+nhà)\s+cho"
                r"|(?:tổ\s+chức|đăng\s+cai|chủ\s+trì|chủ\s+nhà|lưu\s+trữ)\s+(?:từ|bằng))\s+"
                rf"(?:(?:[^,.;\n]{{2,60}}?\svà\s|ủy\s+ban\s+nhân\s+dân\s|UBND\s|chính\s+quyền\s)"
                rf"(?=(?:thành\s+phố|tỉnh|thủ\s+đô|TP\.?|{_REGION})\s))?"
                rf"|được\s+(?=[^,.;]{{3,40}}\s(?:đăng\s+cai|đón\s+tiếp|tiếp\s+đón|chào\s+đón|chủ\s+trì|tổ\s+chức)))"
                r"(?:nước\s+chủ\s+nhà\s+|bạn\s+|phía\s+|thành\s+phố\s+|TP\.?\s+(?!Hồ|HCM)|thủ\s+đô\s+|tỉnh\s+"
                rf"|{_REGION}\s+)?(?P<by>{CAPITAL})"
            )
        ),
        worked=deferred(
            fold(
                r"(?:\s\([^()\n]{2,12}\))?\s(?:(?:đã|vừa)\s)?(?:thông\squa|phê\schuẩn|ký|ký\skết|bầu|thống\snhất)"
                r"(?:\s[^.;:\n]{3,90}?)?\s(?:tại|ở)\s(?P<dated>)"
                rf"(?:(?:thành\sphố|thủ\sđô)\s)?(?={CAPITAL})"
            )
        ),
        acts=deferred(
            fold(
                r"(?<!\w)(?:tham\s+quan|nghe\s+báo\s+cáo|cử\s+(?:đoàn|phái)|gửi\s+(?:thư|đoàn|điện)|xem\s+xét|bàn\s+(?:về|việc|cách)"
                r"|thảo\s+luận|hỗ\s+trợ|tài\s+trợ|kêu\s+gọi|truyền\s+hình\s+trực\s+tiếp"
                r"|(?:chuyển\s+giao|bàn\s+giao|trao|chuyển)\s+(?:lại\s+)?"
                r"(?:cờ|búa|ghế|chức|chiếc|cương\s+vị|vai\s+trò|vị\s+trí|trọng\s+trách|nhiệm\s+kỳ))(?!\w)"
            )
        ),
        unkept=deferred(
            fold(
                r"(?<!\w)(?i:ban\s+đầu|lúc\s+đầu|lẽ\s+ra|đáng\s+lẽ|đáng\s+ra|vốn\s+(?:dự\s+kiến|được|sẽ|định)|thoạt\s+đầu"
                r"|(?:từng|trước\s+đó|trước\s+đây)\s+(?:được\s+|đã\s+)?(?:dự\s+(?:kiến|định)|(?:có\s+|lên\s+)?kế\s+hoạch)"
                r"|(?:không|chưa)\s+(?:được\s+|thể\s+)?(?:diễn\s+ra|tổ\s+chức|nhóm\s+họp|khai\s+mạc)"
                r"(?![^.;\n]*\s(?:mà|nhưng|trước)\s))(?!\w)"
            )
        ),
        granted=deferred(
            fold(
                r"\s(?:được|đã|đều|nhất\strí)\s(?:[^\W\d_]+\s){0,6}?"
                r"(?:chấp\s(?:thuận|nhận)|nhất\strí|đồng\sý|tán\sthành|thông\squa|chọn)(?!\w)"
            )
        ),
        denied=deferred(
            fold(
                r"(?<!\w)(?i:không|chưa|chẳng)\s(?:(?:còn|phải|được|thể)\s){0,2}"
                r"(?:(?:tổ\schức|diễn\sra|tiến\shành|khai\smạc|nhóm\shọp|họp)\s)?"
                r"(?=(?:tại|ở|vào|từ|ngày|trong)\s)[^.;\n]{2,80}?\smà\s"
            )
        ),
        undone=deferred(
            fold(
                r"[^.;\n]{0,60}?,?\s(?:nhưng|tuy\s+nhiên|song)\s[^.;\n]{0,60}?(?:bị|được|phải|đã)\s(?:tạm\s)?"
                r"(?:hoãn|hủy|huỷ|dời|lùi|chuyển|đổi|thay\s+đổi)(?!\w)"
                r"|[^.;\n]{0,60}?,?\s(?:nhưng|tuy\s+nhiên|song|rồi)\s"
                r"(?:(?:sau\s+đó|cuối\s+cùng|rốt\s+cuộc|rồi|đành|buộc|tạm|lại)\s){0,2}(?:hoãn|hủy|huỷ|dời|lùi)(?!\w)"
                r"|(?:(?!sau\s(?:khi|\S{1,5}\slần)\s)[^.;\n]){0,60}?\s(?:đã|vừa|bị|phải)\s(?:bị\s|phải\s|được\s)?(?:tạm\s)?"
                r"(?:hoãn(?!\s(?:thành|tất|thiện|chỉnh|toàn|trả|nghênh))|hủy|huỷ|dời\s(?:lại|sớm|lên|ngày|thời)|đẩy\s(?:sớm|lên|lùi)"
                r"|lùi)(?!\w)"
            )
        ),
        relocated=deferred(
            fold(
                r"(?<!\w)(?i:(?:chuyển|dời|đổi)\s+(?:địa\s+điểm\s+)?(?:(?:về|sang|đến|tới)\s+)?"
                r"|mới\s+(?:được\s+)?(?:họp|tổ\s+chức|diễn\s+ra|khai\s+mạc|nhóm\s+họp)\s+)"
            )
        ),
        sidelines=deferred(fold(r"(?i:bên\s+lề|trong\s+khuôn\s+khổ|song\s+song)\b")),
        posted=deferred(
            fold(
                r"(?i:đại\s+sứ|đại\s+diện|lãnh\s+sự|tham\s+tán|tùy\s+viên|điều\s+phối\s+viên|phóng\s+viên|thông\s+tín\s+viên"
                r"|thường\s+trú|báo\s+chí|truyền\s+thông|nguồn\s+tin|hãng\s+tin"
                r"|theo\s+"
                r"(?:báo|đài|tờ|trang|mạng|thông\s+tấn\s+xã|ttxvn|vov|vtv|vnexpress|tân\s+hoa\s+xã|reuters|afp|ap|bernama|antara"
                r"|kyodo|yonhap|xinhua|thx|itar-tass|tass|ria)"
                r"|giới\s+quan\s+sát|nhà\s+phân\s+tích|nhà\s+máy|dự\s+án)[^,.;]{0,50}\Z"
            )
        ),
        meanwhile=deferred(fold(r"\s(?:sau|trước) khi\s[^,;.]*\Z")),
        envoy=deferred(
            fold(
                r"(?<!\w)"
                r"(?i:(?:đại sứ|lãnh sự)(?! quán)|trưởng phái đoàn|phái đoàn thường trực|tham tán|tùy viên|tuỳ viên|trưởng đại diện"
                r"|phóng viên)"
                rf"(?: (?:{CAPITAL}[\w'-]*|đặc|mệnh|toàn|quyền|danh|dự|thường|trực|đại|diện|nước|vương|quốc|cộng|hòa|hoà|dân|chủ|nhân"
                rf"|liên|bang|hợp|của|bên|cạnh)){{0,12}} \Z"
            )
        ),
        toward=deferred(
            fold(
                r"(?<!\w)(?:(?i:(?P<stay>ở|tại))"
                r"|(?i:đến|tới|sang|đi"
                r"|thăm(?:\s+hữu\s+nghị)?"
                r"(?:\s+chính\s+thức|\s+cấp\s+[Nn]hà\s+nước|\s+và\s+làm\s+việc\s+tại|,?\s+làm\s+việc\s+tại)?"
                r"|xuống|về|ra|vào|lên))\s+(?:(?P<seat>(?i:thủ đô)\s+(?:của\s+|nước\s+)*)"
                r"|(?i:thành phố|thị xã|cố đô|tỉnh|nước|sân bay(?: quốc tế| quân sự)?)\s+)?"
                rf"(?={CAPITAL})"
            ),
        ),
        purpose=deferred(
            fold(
                r"(?<!\w)(?:dự|tham dự|tham gia|chủ trì|đồng chủ trì|phát biểu tại)\s+(?:họp\s+)?"
                r"(?:các\s+|(?:lễ|phiên)\s+(?:khai|bế)\s+mạc\s+(?:của\s+)?)?(?:[^,.;\n]{5,50}\s(?:và|cùng)\s(?:các\s)?)?\Z"
            ),
        ),
        town=deferred(
            fold(
                # what is told to lie south of a town, or near it, lies in another
                r"(?<!\w)(?<!phía (?i:nam|bắc|tây) )(?<!phía (?i:đông) )(?<!(?i:tây) (?i:nam|bắc) )(?<!(?i:đông) (?i:nam|bắc) )"
                r"(?<!gần )(?<!cách )(?i:thành\s+phố\s|tp\.\s?|tp\s"
                r"|(?P<capital>thủ\s+đô|(?:thủ\s+phủ|tỉnh\s+l[ịỵ])(?:\s+của)?(?:\s+(?:tỉnh|bang|vùng|khu\s+tự\s+trị))?)\s"
                r"|thị\s+xã\s|thị\s+trấn\s|tỉnh\s|huyện\s)\s*\Z"
            )
        ),
        capital=NEVER,
        travels=deferred(
            fold(
                r"(?<!\w)(?i:(?:rời\s(?:[^\W\d_]+\s){1,4}|lên\s+đường\s+|bay\s+)?(?:sang|đi)|(?:đã|vừa|cùng)\s+(?:tới|đến)"
                r"|(?:hạ\s+cánh|đáp)\s+(?:ở|tại|xuống)|(?:địa\s+điểm|nơi\s+họp|nơi\s+tổ\s+chức|nơi\s+diễn\s+ra)\s+(?:\w+\s)?là"
                r"|(?:đã\s+|vừa\s+)?(?:bay|đặt\s+chân|có\s+mặt"
                r"|đoàn\s(?:(?!học\s|đào\s+tạo|tập\s+huấn|thực\s+tập|điều\s+trị|làm\s+việc|chữa)[^.;:]){1,40}?"
                r"|(?P<held>tề\s+tựu|hội\s+tụ|tụ\s+hội|quy\s+tụ|họp\s+mặt|gặp\s+gỡ|gặp\s+nhau|nhóm\s+họp"
                r"|(?<!cuộc\s)(?<!phiên\s)(?<!kỳ\s)họp(?:\s+(?:song\s+phương|kín|hẹp|riêng))?"
                r"|hội\s+nghị(?:\s+khu\s+vực|\s+quốc\s+tế)?"
                r"|(?:phát\s+biểu|lễ|phiên|diễn\s+văn)\s+(?:khai|bế)\s+mạc(?:\s+(?:hội\s+nghị|diễn\s+đàn))?))\s+"
                r"(?:(?<!về\s)(?:tới|đến)|ở|tại|về|xuống|trong))"
                r"\s+"
                r"(?:(?P<seat>(?i:thủ\s+đô)\s+(?:của\s+|nước\s+)*)|(?i:thành\s+phố|thị\s+xã|tỉnh|đảo|sân\s+bay(?:\s+quốc\s+tế)?)\s+)?"
                rf"(?={CAPITAL})",
            )
        ),
        headline=deferred(
            fold(
                r"(?<!\w)(?i:gặp\sgỡ|gặp\snhau|gặp\smặt|nhóm\shọp|hội\shọp|tụ\shọp|quy\stụ|họp)\s(?:tại|ở|trong)\s"
                r"(?:(?i:thủ\sđô|thành\sphố)\s)?"
                rf"(?P<city>)(?={CAPITAL})"
            )
        ),
        receives=deferred(
            fold(
                rf"(?<!\w)(?P<city>{CAPITAL}[\w'-]*(?: {CAPITAL}[\w'-]*){{0,2}})(?:\s\([^()\n]{{2,30}}\))?\s(?:[^\W\d_]+\s){{0,5}}?"
                r"(?:đón|chào\s+đón|tiếp\s+đón|đón\s+tiếp)\s"
                r"(?:\w+\s){0,4}?(?:đại\s+biểu|đoàn|lãnh\s+đạo|bộ\s+trưởng|quan\s+chức|khách)(?!\w)"
            )
        ),
        awaits=deferred(
            fold(
                rf"^{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}:?\s(?:\S+\s){{0,2}}?"
                r"(?P<sign>(?i:đón|chờ\s+đón|chào\s+đón|sẵn\s+sàng|trước\s+(?:giờ|ngày|thềm)|rộn\s+ràng|nhộn\s+nhịp|chuẩn\s+bị"
                r"|đăng\s+cai|tất\s+bật|(?:siết|thắt)(?:\s+chặt)?\s+an\s+ninh|tăng\s+cường\s+an\s+ninh|trang\s+hoàng"
                r"|những\s+ngày)(?!\w))"
            ),
            re.MULTILINE,
        ),
        linked=deferred(
            fold(
                r"(?<!\w)"
                r"(?i:trước\s+đó|sau\s+đó|ngay\s+(?:sau|trước)|tiếp\s+(?:đó|theo|nối)|kế\s+(?:đó|tiếp)|liền\s+(?:sau|trước)|bên\s+lề"
                r"|trong\s+khuôn\s+khổ|trước\s+thềm|nhân\s+dịp|cùng|cũng|song\s+song|đồng\s+thời)(?!\w)"
            )
        ),
        virtual=deferred(
            fold(
                r"(?<!\w)(?=[bchoqtBCHOQT])(?<!trực tiếp và )(?<!kết hợp )"
                r"(?i:trực\s+tuyến(?!\s+(?:kết\s+hợp|và)\s+trực\s+tiếp)|(?:họp|qua|bằng)\s+truyền\s+hình|cầu\s+truyền|từ\s+xa"
                r"|qua\s+mạng|online)(?!\w)"
            )
        ),
        agency=deferred(
            fold(
                r"(?:Tân Hoa Xã|Bản báo|Bản xã|Xinhua|TTXVN|THX),?\s+(?=[A-Z])"
                r"|\(?(?:Tân Hoa Xã|Bản báo|TTXVN|VOV|VTV|VNA|VNS|NDO|QĐND|SGGP|TP|PLO|BNEWS|THX|KPL|AKP|TASS|AFP|AP)\)?"
                r"(?:\s[-\u2013])?\s?\((?=[A-Z])"
            )
        ),
        put=deferred(
            fold(
                r"\s(?:tại|ở|ngày|vào|từ)\s(?:(?P<here>đây\b)"
                r"|(?:(?:[Tt]hành\s+phố|[Tt]hủ\s+đô|[Cc]ố\s+đô|[Tt]hị\s+xã|[Tt]ỉnh)\s|T[Pp]\.?\s?|[Tt]x\.\s?)?"
                rf"(?P<name>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})(?=\W))?"
            ),
        ),
        undecided=deferred(
            fold(
                r"(?:[^\n]{0,60}\n(?!\n)){0,2}?[^\n]{0,60}?\b"
                r"(?:sẽ (?:được )?thông báo sau|chưa (?:được )?(?:xác định|quyết định|ấn định))\b"
            )
        ),
        to_meeting=deferred(r"(?:,? ?\([^()\n]{2,24}\))?,\s"),
        towns=town_patterns(fold),
    )
