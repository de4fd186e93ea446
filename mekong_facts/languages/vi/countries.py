"""Vietnamese: countries."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from mekong_facts.languages.alternatives import by_first
from mekong_facts.languages.territories import cldr_names, distinct, forms, names_file, short_names, spellings
from mekong_facts.languages.vi.country_spellings import emirates, glued, joined, kingdoms, run_together, spelled
from mekong_facts.languages.vi.sounds import by_key, sound
from mekong_facts.patterns import deferred
from mekong_facts.rules.countries.patterns import CountryPatterns, ShortPatterns, SoundPatterns
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.prose import Fold

RULES = (
    Rule(
        "vi.country.name",
        "A state by its name, in any usual spelling: Vietnamese, hyphenated, Sino-Vietnamese or English.",
        (
            "Đoàn [[Cam-pu-chia]] và đoàn [[Thái-lan]] đã đến.",
            "Đại biểu [[Việt Nam]], [[Myanmar]] và [[Xin-ga-po]] phát biểu.",
            "HỢP TÁC [[VIỆT NAM]] - [[HÀN QUỐC]]",
        ),
    ),
    Rule(
        "vi.country.official",
        "A state by its official name: its name after the kind of state.",
        ("Đại sứ [[Vương quốc Campuchia]] tại [[Cộng hòa Hồi giáo Iran]] phát biểu.",),
    ),
    Rule(
        "vi.country.short",
        "A state by a name of one syllable, beside another country, after a word that asks for one, or where nothing "
        "speaks of a person or a longer name.",
        (
            "Quan hệ [[Việt]] - [[Trung]] phát triển.",
            "Bộ trưởng Ngoại giao [[Nga]] đã rời Hà Nội.",
            "Ông thăm [[Mỹ]] từ ngày 5 đến 7/5/2015.",
            "Các chuyên gia đến từ [[Mỹ]], [[Anh]] và [[Đức]].",
        ),
    ),
)
_KIND = r"(?:cộng hòa|(?:tiểu )?vương quốc|liên bang|đại công quốc|công quốc|cộng hoà|hợp chúng quốc|hợp chủng quốc)"
_EPITHET = (
    r"(?:xã hội chủ nghĩa|xhcn|dân chủ|nhân dân|hồi giáo|liên bang|thống nhất|ả rập|a rập|ả-rập|a-rập|arab|hợp tác|đa dân tộc"
    r"|phương đông|bô-li-va|b[oô]livar(?:ia(?:na)?)?|bô-li-va-ri-a(?:-na)?|hashemite|liên hiệp|độc lập|các tiểu bang|tiểu bang của)"
)
# The first words of streams' and villages' names in the hills.
_HILLS = ("Ea", "Ia", "Krông", "Đắk", "Đăk", "Chư", "Cư", "Nậm", "Mường", "Huổi", "Phiêng")
_RANKS = r"(?:đại|thượng|trung|thiếu|chuẩn) tướng|(?:phó |chuẩn )?đô đốc|(?:đại|thượng) tá"
_INSTITUTION = (
    r"\s(?i:quốc phòng|quốc hội|ngoại (?:giao|trưởng)|thủ tướng|tổng thống|bộ|đại sứ|chính phủ|hải quân|không quân|quân đội"
    rf"|{_RANKS}"
    r"|cảnh sát|hoàng gia|liên bang|tàu|tùy viên|tham tán|thứ trưởng|đại biểu|phái đoàn|đoàn)\b"
)
# Those of the short names at a sentence's head that are words without diacritics: hạn, nhất.
_WORDS_FOLDED = ("Hàn", "Nhật")
# Those of the family names that are words of headlines without diacritics: lễ, độ, đảng, hoàng, phần.
_FAMILIES_FOLDED = frozenset({"Le", "Do", "Dang", "Hoang", "Phan"})
# What a hyphen joins to a short name of a state without making one name of both: Mỹ-Xô, Trung-Đài.
_PARTNERS = "Đài Âu Xô Sô Hoa Mê Mekong Kim"
# The second syllable of a Vietnamese given name: nothing foreign has such marks.
_NAME = r"(?!\w*[îïëçñûüäöøåæœ])(?=\w*[^\W\da-zA-ZĐđêôâ])[A-ZĐ][^\W\dA-ZĐ]{1,5}"
# Offices whose holder's name may follow a state's at the end of all that the office is of.
_HOLDERS = (
    r"chủ tịch|thủ tướng|tổng thống|trưởng|tư lệnh|cố vấn|trợ lý|giám đốc|đại sứ|phái viên|phát ngôn(?: viên)?|thống đốc"
    r"|thư ký|ủy viên|nghị sĩ|quốc vụ khanh|lãnh đạo|tướng|chủ nhiệm|thẩm phán|chánh án|phó|đại diện"
)
# A Vietnamese syllable with a capital, as far as letters tell.
_SYLLABLE = (
    r"(?i:(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:(?![bcdđfghjklmnpqrstvwxz\d_])\w){1,3}"
    r"(?:ch?|m|ng?|nh|p|t)?)"
)
# A word with a capital that is more than a syllable, as most names of foreigners are: Ni-cô-lai, Winston.
_CAPITAL = "A-ZĐÁÂĂÉÊÍÓÔƠÖÚƯÜ"
_FOREIGN = rf"(?!{_SYLLABLE}(?![\w-]))[{_CAPITAL}][\w-]+"
# The last words of kinds of state, of epithets, and of what stands before a country's name that is none.
_CUES = (
    "hòa hoà quốc bang nước chủ dân giáo nhất rập ả-rập arab tác tộc đông va a na bolivar bolivariana bôlivar bôlivaria bolivaria bôlivariana hashemite hiệp lập của"
    " biển vịnh đảo địa tiếng chữ ngữ điển dịch phố và hoặc hay - chxhcn chdcnd chnd chdc chlb chhg ch liên người"
)
# The peoples of Vietnam whose names are no others'; the Thai and the Lao are among them (list of the 54 peoples, 1979).
_PEOPLES = (
    "Tày|Mường|Nùng|Mông|Hmông|H'Mông|Dao|Gia Rai|Ê Đê|Ê-đê|Ba Na|Sán Chay|Sán Dìu|Cao Lan|Cơ Ho|Xơ Đăng|Hrê|Ra Glai|Mnông|M'nông"
    "|Xtiêng|Bru|Vân Kiều|Khơ Mú|Cơ Tu|Giáy|Giẻ Triêng|Tà Ôi|Chơ Ro|Xinh Mun|Hà Nhì|Chu Ru|La Chí|Kháng|Phù Lá|La Hủ|La Ha|Pà Thẻn"
    "|Ngái|Chứt|Lô Lô|Mảng|Cơ Lao|Bố Y|Cống|Si La|Pu Péo|Rơ Măm|Brâu|Ơ Đu"
)
_PAIRS = "|".join(name for name in _PEOPLES.split("|") if " " in name)
# Forms of address and what else the names of persons follow.
_ADDRESS = (
    r"ông|bà|anh|chị|cô|em|cháu|bé|thầy|cậu|chú|bác|dì|mợ|thím|cụ|thị|văn|tên|họ|mẹ|con|vợ|chồng|mrs?\.?|ms\.?|miss|dr\.?|gs\.?|pgs\.?"
    r"|nsnd|nsưt|mc|hlv|pv|btv|ncs|đb|đd|kts|gđ|ceo|ts\.?|ths\.?|bs\.?|ks\.?|ls\.?|liên hệ:?|nghệ sĩ|ca sĩ|diễn viên"
    r"|cầu thủ|bạn đọc|đồng chí|đ/c|sông|(?<!đồng )hồ|núi|đèo"
    r"|quận|huyện|phường|chùa"
)
_OFFICES = (
    r"tổng thống|thủ tướng|ngoại trưởng|chủ tịch nước|chủ tịch|tổng bí thư|quốc trưởng|quốc vương|vua|nữ hoàng|hoàng tử"
    r"|đại sứ|công sứ|tham tán|tùy viên"
    r"|đặc phái viên|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|quốc vụ khanh|học giả|chuyên gia|giáo sư|nhà báo|phóng viên"
    r"|lãnh sự|danh dự|trưởng đoàn|đại diện|đồng cấp|đồng nhiệm|đại biện lâm thời|đại biện|tổng kiểm toán|tổng công tố"
    r"|công tố viên|thái tử|hoàng thái tử|công chúa|hoàng hậu|thân vương|tiểu vương|thủ hiến|toàn quyền|cao ủy|thống sứ"
    r"|khâm sứ|thủ lĩnh|lãnh tụ|chuyên viên cao cấp|đô đốc|phó đô đốc|chuẩn đô đốc|thống chế|nguyên soái|quốc hội"
    r"|thượng viện|hạ viện|nghị viện|duma|đu-ma|duma quốc gia|đu-ma quốc gia|chính phủ|quân đội|hải quân|không quân"
    r"|lục quân"
)
# Offices with what they are concerned with.
_CONCERNED = r"(?:thứ|bộ|tổng|cục|vụ|đô|tư lệnh|phó)\s*trưởng((?:\s+[\w-]+){1,6})?|bộ((?:\s+[\w-]+){1,5})"
_ASKS = (
    r"cộng hòa|vương quốc|liên bang|nước|chính phủ|chính quyền|phía|bên|người|công dân|người dân|nhân dân|dân|quốc hội"
    r"|thượng viện|hạ viện|nghị viện"
    r"|hoàng gia|quân đội|hải quân|không quân|lục quân|lính|quân|cảnh sát|biên phòng|lực lượng|tình báo|tòa án"
    r"|đại sứ quán|sứ quán|lãnh sự quán|đoàn|phái đoàn|đại biểu|công ty|tập đoàn|hãng|doanh nghiệp|nhà đầu tư"
    r"|doanh nhân|tàu|máy bay|du khách|khách|báo|báo chí|truyền thông|đài|đài truyền hình|thị trường|tiền|đô la"
    r"|đô-la|đô|đồng|rúp|bảng|yên|won|mác|phrăng|kinh tế|nền kinh tế|ngoại giao|quốc phòng|lãnh đạo|giới chức|quan chức"
    r"|nhà khoa học|kỹ sư|bác sĩ|sinh viên|học sinh|tuyển|đội tuyển|gốc|quốc tịch|văn hóa|gạo|đường|cao su|cà phê"
    r"|thép|thịt|trái cây|sữa|vải|xe|ô tô|ôtô|máy|thuốc|phân bón|nông sản|ẩm thực|món|võ|bóng đá|cộng đồng|kiều bào"
    r"|bia|rượu|pho mát|xúc xích|bánh mì|phim|hàng|hàng hóa|xuất khẩu sang|sang thị trường|đối tác|bạn|đồng minh|cựu thù"
    r"|đất nước|nhà nước|ngân hàng"
    r"|viện|trường đại học|thành phố|bang|thuộc|thăm|sang|sang thăm|thủ đô|bờ biển|miền bắc|miền nam|miền đông|miền tây"
    r"|tổng thống|quan hệ|song phương|hợp tác|giữa|với|tại|ở|của|từ|đến|do|bởi|gồm|như|và|hữu nghị"
    r"|biên giới|cửa khẩu|thương mại|thương chiến|đàm phán|đối thoại|tập trận|xin|nhờ|đề nghị|yêu cầu|kêu gọi|ủng hộ"
    r"|liên minh|liên doanh|chiến tranh|xung đột"
    r"|căng thẳng|thỏa thuận|hiệp định|đường sắt|tới|rời|khỏi|ghé|baht|bạt|kip|kíp|riel|riên|rupee|rupi|ruble|rial|ringgit|peso|franc|krona"
    r"|hợp tác quốc tế|phát triển quốc tế|tái thiết|thái bình dương|ấn độ dương|đại tây dương|biển đen|biển bắc"
    r"|súng|đạn|vũ khí|nhà thầu|thương lái|ngư dân|lao động|du học sinh|cử tri|bầu cử|tỷ phú|chứng khoán|trái phiếu|vốn|oda|fdi|thuế|tòa"
    r"|hãng tin|hãng thông tấn|tờ|tờ báo|nhật báo|tạp chí|kênh|kênh truyền hình|nhà sản xuất|nhà mạng|hãng xe|hãng bay"
    r"|hãng luật|chuỗi|siêu thị"
    r"|cấm vận|trừng phạt|viện trợ|tin tặc|điệp viên|đặc nhiệm|chính giới|dư luận"
    r"|đsq|lsq|tlsq|tt|ptt|ttg|pttg|ctn|pct|ctqh|pctqh|ttk|tns|đs|nt|btng|btqp|bnv|bqp|bng|thủy thủ|thủy thủ đoàn|binh sĩ"
    r"|quân nhân|phi công|chiến đấu cơ|chiến hạm|khu trục hạm|tàu ngầm|tên lửa|vệ tinh"
)


def build(fold: Fold) -> CountryPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    data = names_file("vi")
    folded = fold("Lào") == "Lao"
    families = forms(data["short"]["families"])

    def pattern(source: str) -> re.Pattern[str]:
        return deferred(fold(source))

    return CountryPatterns(
        entries=distinct(_entries(data, folded=folded), fold),
        rules=RULES,
        names=short_names(),
        cues=frozenset(fold(_CUES).split()),
        comma=",",
        other_before=frozenset(fold(word) for word in _HILLS) - {"Nam"},
        before=pattern(
            rf"(?<!\w)(?i:{_either(_KIND)}(?:\s+{_either(_EPITHET)}){{0,4}}|CHXHCN|CHDCND|CHND|CHDC|CHLB|CHHG|CH)\s+\Z"
        ),
        not_before=pattern(
            r"(?<!\w)(?:biển(?<!(?:sát|học|ven|tải|tàu|bãi|đảo)\sbiển)(?<!(?:bờ|tế)\sbiển)"
            r"(?<!(?:vùng|luật|cảng|lịch|giới|nuôi)\sbiển)(?<!quyền\sbiển)"
            r"|vịnh|eo biển|bán đảo|tiểu lục địa|quần đảo"
            r"|(?:tiếng|chữ(?<!dân\schữ)|ngôn ngữ|ngoại ngữ|song ngữ|từ điển|(?:phiên|biên|thông)\sdịch)"
            r"(?:\s+[^\W\d_]+(?:\s[^\W\d_]+)?(?:,|\s?-|\s(?:và|hoặc|hay))){0,3}"
            r"|dân tộc(?<!đa dân tộc)|phố(?<!thành phố)|liên"  # Tổ chức Y tế liên Mỹ
            rf"|(?:{_PEOPLES.lower()})(?:,|\s(?:và|với|cùng))\sngười|(?:{_PAIRS.lower()}),"
            r")\s+\Z",
        ),
        # A word of two syllables, unless the second begins a verb: nhật ký (a diary), Nhật ký kết (Japan signs).
        not_after=pattern(
            r"[\s-]+(?:(?:(?<=(?i:[đd][ộo])[\s-])(?i:dương)|Biển|Xi-ti)\b"
            r"|(?<=(?i:Nhật) )(?i:ký(?! (?:kết|thỏa|hiệp|nghị|ghi|biên|tuyên|với|văn|hợp|một))|thực(?! (?:hiện|thi|sự|tế|chất))"
            r"|báo(?! (?:cáo|động))|trình(?! (?:bày|lên)))\b"
            r"|(?<=(?i:Pháp) )"
            r"(?i:chủ(?! (?:tịch|nhà|trì|động|trương))|tuyến(?! bố)|bảo(?! (?:vệ|đảm|hộ|lãnh))|chế(?! (?:tạo|biến|tài))"
            r"|hội(?! (?:đàm|nghị|kiến|ý|nhập|tụ|thảo|họp))|quy(?! (?:định|mô|hoạch|tụ)))\b"
            r"|(?<=(?i:Mỹ) )(?i:quan(?! (?:ngại|tâm|hệ|sát|trọng|chức|điểm))"
            r"|(?-i:(?<![^\W\d_A-ZĐ] Mỹ )(?<![^\W\d_A-ZĐ], Mỹ ))từ(?! (?:chối|bỏ|lâu|năm|ngày|đầu|chức))"
            r"|viện(?! (?:trợ|dẫn|đến)))\b"
            r"|(?<=Lào )(?<!CHDCND Lào )(?<!dân Lào )(?<!nước Lào )(?<!tướng Lào )(?<!giao Lào )(?<!hội Lào )"
            r"(?<!sứ Lào )(?:A|Thị|Văn|Seo|Mí|Xuân)(?= [A-ZĐÁÂĂÉÊÍÓÔƠÖÚƯ])"  # a family of the highlands
            r"|(?<=Ý )kiến(?! (?:nghị|tạo|thiết))\b"
            r"|(?<=Áo )(?i:dài|bà ba|choàng|khoác|sơ|giáp|thun|lụa|trắng|xanh|đỏ|vàng|tím|mưa|phao|len|cưới|cà sa|tứ thân)\b"
            r"|(?<=(?i:Đức) )(?i:tính(?! (?:toán|đến|tới))|tin(?! (?:tưởng|rằng|cậy|vào|là|sẽ)))\b)|(?<=VN)[ -]\d|(?<=Hàn) lâm\b(?! nghiệp)"
            rf"|(?<=Thái),? (?:và |với )?(?:người |dân tộc )?(?:{_PEOPLES})\b(?! Cổ)"
            rf"|(?<=Lào),? (?:và |với )?(?:người |dân tộc )?(?:{_PEOPLES})\b(?! Cổ)"
            # TTXVN/Vietnam+, an outlet; the captions of pictures typed without diacritics: "hop tai Hue - Anh 1"
            r"|(?<=Vietnam)[ ]?\+|(?<=- Anh)[ ]\d\d?(?=[ ]*(?:\n|\Z))"
            + (r"|(?:(?<=[(\n|]Anh)|(?<=[-.,)|][ ]Anh))[ ]?:" if folded else "")
        ),
        link=pattern(r"(?:\s\([^()\n]{1,24}\))?\s*(?:-|,|;|/|&|,?\s(?:và|cùng|với|hay|hoặc|lẫn)\s|)\s*"),
        short=ShortPatterns(
            person_before=pattern(
                rf"(?<!\w)(?:(?i:{by_first(_ADDRESS.split('|'))})(?:\s+[A-ZĐ][^\W\d_]*){{0,2}}\s+|(?<!\.)[A-ZĐ]\.\s?"
                r"|(?:ngôn|ngoại)\sngữ(?:\s?[(:]\s?|,?\s(?:bao gồm|gồm|như|là|trong đó có)\s)"
                r"|(?i:ảnh|thực hiện|biên tập)\s?:\s?(?:[^\W\d_]+/)?"  # ẢNH: VGP/NHẬT BẮC
                r"|(?i:kính (?:gửi|mời|thưa)|thưa|quý|xin (?:mời|chào))\s|Bạn\s+)\Z",
            ),
            person_after=pattern(
                rf"(?!{_INSTITUTION}) {_NAME}(?!\s[A-ZĐ])(?![\w-])"
                r"|,\s(?:\d\d?\stuổi|con gái|con trai|em gái|em trai|anh trai|chị gái|vợ|chồng|cô bé|cậu bé|tiền vệ|tiền đạo|hậu vệ"
                r"|thủ môn|cầu thủ|đội trưởng|thợ|học sinh|sinh viên)(?!\w)"
            ),
            asks=pattern(rf"(?<!\w)(?:{_listed(_ASKS, _OFFICES)}|{_either(_CONCERNED)})\s+\Z"),
            office=pattern(rf"(?<!\w)(?:{_listed(_OFFICES)}|{_either(_CONCERNED)})\s+\Z"),
            institution=pattern(_INSTITUTION),
            given=frozenset(fold(form) for form in forms(data["short"]["given"])),
            families=frozenset(fold(form) for form in families) - (_FAMILIES_FOLDED if folded else frozenset()),
            families_too=_FAMILIES_FOLDED | {fold(form) for form in forms(data["short"]["families_too"])},
            particles=frozenset(fold("văn thị").split()),
            partners=frozenset(fold(_PARTNERS).split()),
            calque=pattern(
                r"\s(?:(?i:(?:phó\s)?(?:thủ tướng|tổng thống|ngoại trưởng|bộ trưởng|thứ trưởng|đại sứ|chính phủ|quốc hội|chủ tịch"
                r"|quốc vương))|phương(?! (?:án|pháp|thức|hướng|tiện|trình|diện|ngữ|châm|sách)))\b"
            ),
            holder=pattern(rf"(?<!\w)(?:{_HOLDERS})(?!\w)[^.;:!?\n]*\Z"),
            alien=pattern(rf" {_FOREIGN}(?!\w)"),
            foreign=pattern(rf" (?:(?i:{_RANKS})\b|{_FOREIGN}(?=\s[{_CAPITAL}])|[{_CAPITAL}][^\W\d_]+ {_FOREIGN})"),
            paired=pattern(
                r"\s(?:biên (?:giới|cảnh)|quan hệ|hai (?:nước|bên|quốc)|(?:lưỡng|tam|tứ) quốc|song phương|hữu (?:nghị|hảo)|hợp tác"
                r"|thương mại"
                r"|kinh mậu)\b"
            ),
            heading=frozenset(
                fold(form)
                for form in spellings(forms(data["short"]["heading"]))
                if not folded or form.capitalize() not in _WORDS_FOLDED
            ),
        ),
        sounds=SoundPatterns(
            key=sound,
            codes=by_key((fold(form), code) for code, listed in data["names"].items() for form in forms(listed)),
        ),
        nearest=frozenset(map(fold, ("Congo", "Công-gô", "Georgia"))),
        also={
            form: (
                "CD",
                pattern(
                    r"Kinshasa|Kin-sa-xa|CHDC|\b(?:Goma|Kivu|M23|MONUSCO|Tshisekedi|Kabila)\b|(?i:cộng hòa dân chủ) C[oô]n"
                ),
                pattern(r"Brazzaville|Bra-da-vin|Sassou|\b(?:(?i:cộng hòa)|CH) C[oô]n"),
            )
            for form in ("Congo", "Công-gô")
        }
        | {
            "Phi": (
                "",
                pattern(r"(?i:châu)[ -]Phi\b|\bFOCAC\b|\bTICAD\b|\b(?:Pháp|Nga) ?- ?Phi\b"),
                pattern(r"Phi[- ]?l[íiu]|Phi Luật"),
            )
        }  # Trung - Phi
        | {
            "Georgia": (
                "",
                pattern(
                    r"\b[Bb]ang(?: [a-zà-ỹ]+){0,2} Georgia\b|\b(?:Atlanta|Pennsylvania|Arizona|Nevada|Wisconsin)\b"
                ),
                pattern(
                    r"(?i:tổng thống|thủ tướng|ngoại trưởng|bộ trưởng|đại sứ|chính phủ|quốc hội|nước) Georgia|Gru-?di-?a|Gruzia|Tbilisi"
                    r"|Tbi-li-xi|Abkhazia|Ossetia|Armenia|Azerbaijan"
                ),
            )
        }
        | {"Manta": ("", pattern(r"Ecuador|Ê-cu-a-đo|Êcuađo"), None)},  # a port there
    )


def _either(words: str) -> str:
    """Return a pattern's words with a blank, a line's end or a hyphen between their syllables: thủ tướng, thủ-tướng."""
    return words.replace(" ", "[ \n-]")


def _listed(*lists: str) -> str:
    return _either(by_first(word for words in lists for word in words.split("|")))


def _entries(data: dict[str, dict[str, str]], *, folded: bool) -> Iterator[Entry]:
    short = _short(data["short"], folded=folded)
    names = {code: [name] for code, name in cldr_names("vi").items()}
    for code, name in cldr_names("en").items():
        names.setdefault(code, []).append(name)
    for section in ("names", "old"):
        for code, listed in data[section].items():
            names.setdefault(code, []).extend(forms(listed))
    names["AE"].extend(emirates())
    names["GB"].extend(kingdoms())
    for code, found in names.items():
        made = (spelled(name) | joined(name) | run_together(name) | glued(name) for name in found)
        every = spellings(found).union(*made)
        yield from (("country.name", form, code) for form in sorted(every) if form.capitalize() not in short)
    for form, (kind, code) in short.items():
        yield from ((kind, spelling, code) for spelling in ({form, form.upper()} if len(form) > 1 else {form}))
    borne = product(forms(data["people"]["before"]), forms(names_file("en")["people"]["names"]))
    yield from (("country.not", f"{address} {name}", "-") for address, name in borne)  # ông Jordan Ryan
    for listed in (*names_file("en")["not"].values(), *data["not"].values()):
        found = forms(listed)
        variants = {variant for name in found for variant in joined(name)}
        yield from (
            ("country.not", form, "-") for form in spellings([*found, *(form.title() for form in found)]) | variants
        )


def _short(data: dict[str, str], *, folded: bool) -> dict[str, tuple[str, str]]:
    """Return the kind and the code of each short name; without diacritics, some are words more often."""
    told = {kind: (entry.split(": ") for entry in forms(data[kind])) for kind in ("likely", "unlikely")}
    found = {form: (f"country.{kind}", code) for kind, entries in told.items() for code, form in entries}
    found |= {variant: found[form] for form in list(found) for variant in joined(form)}
    if folded:
        found["Lào"] = "country.likely", "LA"
        found |= {form: ("country.unlikely", found[form][1]) for form in ("Ý", "Bỉ", "Áo")}
        del found["Mễ"], found["Mĩ"]  # Me Cong, Mi
    return found
