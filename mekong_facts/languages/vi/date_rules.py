"""Vietnamese: what each rule for dates says, with examples."""

from mekong_facts.rules.rule import Rule

RULES = (
    Rule(
        "vi.date.day-month",
        "A day and its month in words (ngày 14 tháng 2), with or without weekday and year.",
        ("Hội nghị khai mạc [[ngày 14 tháng 2 năm 2012]].", "Đoàn đến vào [[thứ Sáu, ngày 3 tháng Năm]]."),
    ),
    Rule(
        "vi.date.month-day",
        "The order of English, as translators keep it: Tháng chín 16, 2014.",
        ("Họ gặp nhau [[Tháng chín 16, 2014]] ở đây.",),
    ),
    Rule(
        "vi.date.numeric",
        "Day, month and year as numbers.",
        ("Văn bản ký [[ngày 14/02/2012]] có hiệu lực.", "Cập nhật: [[29-5-2013]]"),
    ),
    Rule("vi.date.iso", "Year, month and day as numbers.", ("Đăng lúc [[2010-12-14]] tại đây.",)),
    Rule(
        "vi.date.numeric-day-month",
        "Day and month as numbers, after a word of time.",
        ("Sáng [[14-2]], đoàn lên đường.", "Lễ ký diễn ra [[ngày 24/11]].", "Phiên sau họp [[ngày 8/12 cùng năm]]."),
    ),
    Rule(
        "vi.date.month-year",
        "A month with its year.",
        ("Khóa học mở [[tháng 7-2011]] ở Huế.", "Cầu thông xe [[cuối tháng hai năm 2014]]."),
    ),
    Rule(
        "vi.date.month",
        "A month, alone or with a direction.",
        ("Đoàn sẽ đến vào [[tháng 6]].", "Chợ mở [[đầu tháng 9 tới]].", "Lễ hội [[tháng hai năm nay]] vắng khách."),
    ),
    Rule(
        "vi.date.year",
        "A year, alone or with đầu, giữa, cuối.",
        (
            "Khởi xướng [[năm 2003]], chương trình có sáu nước.",
            "Đường xong [[cuối năm 2003]].",
            "Bảo tàng mở cửa từ [[1998]].",
        ),
    ),
    Rule(
        "vi.date.year-first",
        "The order of Chinese, as translators keep it: 2014 năm 10 tháng 28 ngày.",
        ("[[2014 năm 10 tháng 28 ngày]] điện.", "Hội nghị [[10 tháng 26 ngày đến 28 ngày]] bế mạc."),
    ),
    Rule(
        "vi.date.days-month",
        "Two days and the month in words that they share.",
        ("Triển lãm mở [[ngày 14 và 15 tháng 2]].", "Lớp học từ [[12 đến 14 tháng 2 năm 2012]]."),
    ),
    Rule(
        "vi.date.numeric-days",
        "Two days and the month as a number that they share.",
        ("Họp từ [[ngày 14 đến 16-2]] ở Vinh.", "Hội thảo ([[5-6/9/2012]]) đông khách."),
    ),
    Rule(
        "vi.date.day-range",
        "A range of days over the end of a month.",
        ("Hội chợ từ [[28/8-1/9]] ở chợ Lớn.", "Khóa họp từ [[ngày 28 tháng 2 đến ngày 2 tháng 3]]."),
    ),
    Rule(
        "vi.date.month-range",
        "A range of months.",
        ("Mưa từ [[tháng 5 đến tháng 10]].", "Thi công từ [[tháng 3 đến tháng 5/2012]]."),
    ),
    Rule(
        "vi.date.year-range",
        "A range of years that bounds no plan.",
        ("Từ [[năm 2006 đến năm 2009]], nước lên bốn lần.", "Học bạ [[2011-2012]] còn đó."),
    ),
    Rule("vi.date.season-years", "A season of sport, school or farming.", ("[[Mùa giải 2011-2012]] đội thua nhiều.",)),
    Rule(
        "vi.date.range",
        "A range of two dates of any grain after từ.",
        ("Ông làm ở đó từ [[năm 2005 đến tháng 5/2007]].",),
    ),
    Rule(
        "vi.date.part",
        "The first or last months of a year.",
        ("Xuất khẩu tăng trong [[9 tháng đầu năm 2012]].",),
    ),
    Rule(
        "vi.date.weekday-day",
        "A weekday with the day of the month, the month left out.",
        ("Ban chỉ huy họp [[thứ Sáu ngày 12]].",),
    ),
    Rule(
        "vi.date.weekday",
        "A weekday, with or without a direction or week; ordinals (lần thứ ba) are none.",
        ("Đoàn về [[thứ tư tuần tới]].", "Sáng [[thứ Ba]] trời mưa.", "Chợ đóng cửa [[Chủ nhật]]."),
    ),
    Rule(
        "vi.date.relative-day",
        "Hôm nay, hôm qua, ngày mai, sáng nay and their like.",
        ("[[Hôm qua]], tàu cập bến.", "[[Chiều nay]] hai bên gặp nhau."),
    ),
    Rule("vi.date.same", "The same day, month or year.", ("Ngày 5/4/2010 ký kết, [[cùng ngày]] công bố.",)),
    Rule(
        "vi.date.relative",
        "A unit of time with a direction: năm ngoái, cuối tháng trước.",
        ("[[Năm ngoái]] mất mùa.", "Cầu sẽ xong [[cuối năm nay]]."),
    ),
    Rule("vi.date.offset", "A number of units before or after.", ("Thỏa thuận ký [[hai năm trước]] vẫn còn.",)),
    Rule("vi.date.span", "The last or next units, where they stand alone on their line.", ("[[3 ngày tới]]",)),
    Rule(
        "vi.date.quarter",
        "A quarter of a year.",
        ("[[Quý II/2013]] xuất khẩu giảm.", "Báo cáo nộp trong [[quý IV năm 2015]]."),
    ),
    Rule("vi.date.half", "A half of a year.", ("[[Nửa đầu năm 2014]] khách tăng.",)),
    Rule(
        "vi.date.decade",
        "A decade, in figures.",
        ("[[Thập niên 1990]] đường còn xấu.", "Từ [[những năm 80]] đã có chợ."),
    ),
    Rule("vi.date.week", "The first week of a month.", ("Lớp mở [[tuần đầu tiên của tháng 9 năm 2017]].",)),
    Rule("vi.date.first-day", "The first day of a month.", ("Lễ vào [[ngày đầu tiên của tháng 3]].",)),
    Rule("vi.date.season", "A season, in narratives only.", ("Quân đến đây vào [[mùa xuân năm 1942]].",), "narrative"),
    Rule("vi.date.feast", "A feast with a fixed date.", ("Cửa hàng nghỉ dịp [[Giáng sinh]].",)),
    Rule(
        "vi.date.mail",
        "A date in English, as mail headers and untranslated lines have it.",
        ("Date: [[Thu, 3 May 2012]] 09:12:44 +0700", "Jakarta, [[7 - 8 September 2011]]."),
    ),
    Rule(
        "vi.date.bare-day", "A day alone, of the month that the text or its date gives.", ("Đoàn sẽ về [[ngày 10]].",)
    ),
)
