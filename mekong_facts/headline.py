"""The headline of a text, below what pages and letters have above it: menus, stamps, letterheads, labels."""

from __future__ import annotations

import re
from itertools import islice, zip_longest
from typing import TYPE_CHECKING

from mekong_facts import page_lines
from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mekong_facts.facts import Mention

_LINE = deferred(r"[^\r\n]+")
_WITHIN = 12  # lines of a page that may stand above its headline
_LONGEST = 250
_SENTENCE_ENDS = deferred(r"[.!?…:;,]['\")\]]*$")
# A question may be a headline, but for one that is put to somebody.
_QUESTION = deferred(r"(?!(?:Q|Hỏi|PV|P\.V|Thưa|Xin|Dear|Question)\b)[^.!?…]{8,120}\?['\")\]]*", re.IGNORECASE)
_RULE = deferred(r"[\W\d_]*|\([^()]*\)")
_NUMBER = deferred(r"[\w.-]+(?:/[\w.-]+)+$")  # of a document: A/RES/66/1, 12/2015/TT-BNG
_MENU = deferred(r"\s[|>»›/]{1,2}\s|\S\s?[|»›]\s?\S|^(?:https?://|www\.)\S+$|^\S+@\S+$")
_OF_MENUS = deferred(r"[|>»›/@]|www")  # without one of these it is none
# A release by name, and what stands before who wrote or took something.
_RELEASES = (
    r"(?:joint\s|official\s)?(?:press|media|news)\s(?:release|statement|advisory|note)|for\simmediate\srelease"
    r"|thông\s(?:cáo|tin)\sbáo\schí|bản\stin|thong\s(?:cao|tin)\sbao\schi|ban\stin"
)
_CREDITS = (
    r"(?:(?:posted|published|written|submitted|reported|compiled|edited|translated|uploaded|created)\s)?by"
    r"|from|photo|source|tin|nguồn|ảnh|tác\sgiả|nguon|tac\sgia"
)
# What a text is, its number, who wrote it: with no more than that in its line it is no headline. Words that
# may begin a headline, too, have a colon or a number behind them.
_LABEL = deferred(
    rf"{_RELEASES}|embargoed|for\s(?:the\s)?(?:use\sof\s(?:the\s)?)?(?:information\s)?media\b|not\san\sofficial\s"
    r"|check\sagainst\sdelivery|kính\sgửi|ngày\sđăng|kinh\sgui|ngay\sdang"
    r"|(?:(?:ref|reference|no|document|doc|agenda\sitem|posted|published|updated|công\svăn|số|cập\snhật|cong\svan|cap\snhat)\b)"
    r"(?=[^:]{0,12}[:\d])"
    rf"|(?:{_CREDITS}|to|subject|date|v/v)\s?:"
    r"|from\sour\b",
    re.IGNORECASE,
)
_PARTING = frozenset(",-–|")  # what stands between an outlet and a day
_LABEL_WORDS = 6
_CREDIT = deferred(rf"(?:{_CREDITS})\s(.+)", re.IGNORECASE)  # Tin Minh Anh
# What sort of paper it is, alone in its line; what it is about stands below.
_KIND = deferred(
    r"(?:(?:press|joint|official|draft|concept|opening|public|provisional|tentative|revised|final|annotated|media|news"
    r"|chair(?:man|person)?'s|co-chairs')\s){,2}(?:notice"
    r"|announcement|agenda|minutes|memo(?:randum)?"
    r"|communiqu[eé]|statement|transcript|report|draft|programme?|circular|bulletin|newsletter|invitation|briefing|fact\s?sheet"
    r"|notes?(?:\sto\s(?:the\s)?(?:media|press|editors?))?|summary|letter|speech|remarks|version|text|copy)"
    r"|thông\sbáo|quyết\sđịnh|công\sđiện|chỉ\sthị|nghị\squyết|tờ\strình|báo\scáo|kế\shoạch|(?:giấy|thư)\smời|biên\sbản"
    r"|chương\strình(?:\slàm\sviệc)?|(?:thông\scáo|tuyên\sbố)(?:\schung)?|(?:bài\s)?phát\sbiểu|dự\sthảo"
    r"|lịch\s(?:công\stác|làm\sviệc)",
    re.IGNORECASE,
)
# The head of a letter or a release, in capitals: who sends it, a state's name and motto.
_LETTERHEAD = deferred(
    r"(?:THE\s|ROYAL\s)*(?:MINISTRY|DEPARTMENT|OFFICE|EMBASSY|GOVERNMENT|REPUBLIC|KINGDOM|SECRETARIAT|COMMISSION"
    r"|PERMANENT\sMISSION|[A-Z' ]+(?:MINISTRY|DEPARTMENT|SECRETARIAT|REPUBLIC|OFFICE|BUREAU|COUNCIL|CABINET)"
    r"|BỘ\s(?!TRƯỞNG|CHÍNH\sTRỊ|ĐỘI|TƯ\sLỆNH|LUẬT)|[UỦ][YỶ]\s(?:BAN|HỘI)|UBND\s|(?:TỔNG\s)?CỤC\s|SỞ\s|VĂN\sPHÒNG"
    r"|ĐẠI\sSỨ\sQUÁN|TỔNG\sLÃNH\sSỰ\sQUÁN"
    r"|PHÁI\sĐOÀN|BAN\sTHƯ\sKÝ|CỘNG\sH[ÒO][AÀ]|CHÍNH\sPHỦ"
    r"|BO\s(?!TRUONG|CHINH\sTRI|DOI|TU\sLENH|LUAT)|UY\s(?:BAN|HOI)|(?:TONG\s)?CUC\s|VAN\sPHONG|DAI\sSU\sQUAN|CONG\sHOA"
    r"|CHINH\sPHU)[A-ZÀ-ỸĐ\s,&'()-]*$"
    r"|Bộ\s[A-ZĐÀ-Ỹ]\w*\s[^\W\d_]+(?:(?:\svà|,|\s-)\s[A-ZĐÀ-Ỹ]\w*\s[^\W\d_]+){,2}$"
    r"|Độc\slập\s?[-–]\s?Tự\sdo\s?[-–]\s?Hạnh\sphúc|Dân\stộc\s?[-–,]\s?Tôn\sgiáo|H[oò][aà]\sbình\s?[-–,]\s?Độc\slập"
    r"|Vương\squốc(?:\s[A-ZĐÀ-Ỹ]\w+){1,3}$|Cộng\sh(?:òa|oà)\s(?:[Xx]ã\shội\s[Cc]hủ\snghĩa|[Dd]ân\schủ\s[Nn]hân\sdân)(?:\s[A-ZĐ]\w+){1,3}$"
    r"|(?:Đại\ssứ\squán|Tổng\s[Ll]ãnh\ssự\squán|Phái\sđoàn(?:\s[Tt]hường\strực)?)\s"
    r"(?:(?!\stại\s|\sbên\scạnh\s)[^\n]){2,40}\s(?:tại|bên\scạnh)"
    r"(?:\s(?:[A-ZĐÀ-Ỹ]\w*,?|và|các|tổ|chức|quốc|tế|khác|tại))+$"
    r"|(?:Kingdom|(?:[A-Z][\w']+\s){0,3}Republic|Royal\sGovernment|Sultanate)\sof\s(?:the\s)?[A-Z][\w' ]{,40}$"
    r"|Lao\sPeople's\sDemocratic\sRepublic$"
    r"|(?:(?:Government|State)\s)?(?:Press|Public\s(?:Information|Affairs|Relations)|Media|News|Communications?)\s"
    r"(?:and\s[A-Z]\w+\s|Information\s)?"
    r"(?:Bureau|Office|Service|Department|Division|Centre|Center|Unit)$"
    r"|(?:Ministry|Department|Embassy|Permanent\sMission)\sof\s[A-Z][\w'-]+(?:,?\s(?:[A-Z][\w'-]+|and|of|the|to)){,10}$"
    r"|(?:U\.?S\.?|UK|[A-Z][a-z]+(?:an|ese|ish|ine))\s(?:Department|Ministry|Embassy)\sof\s[A-Z][\w'-]+(?:,?\s(?:[A-Z][\w'-]+|and)){,4}$"
    r"|Office\sof\sthe\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){,4}$|Government\sof\s(?:the\s)?[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?$"
    r"|(?:Nation|Peace|Independence)[\s,-]+(?:(?:Religion|King|Independence|Democracy|Unity|Prosperity|Freedom|Happiness)[\s,-]*){2,5}$",
)
# What a page says to its reader, and the fields of a letter.
_PAGE = deferred(
    r"(?:(?:skip|jump)\sto\s(?:main\s|the\s)?(?:content|navigation|menu)|(?:sign|log)\s?(?:in|out|up)"
    r"|(?:subscribe|sign\sup)"
    r"(?:\snow|\s(?:to|for)\s(?:our|the)\s(?:free\s)?(?:[a-z-]+\s)?(?:newsletters?|mailing\slist|updates|channel|feed))?"
    r"|toggle\s\w+|(?:main\s)?menu|search"
    r"|advertisement|(?:print|share|save|e-?mail)(?:\s(?:this\s)?(?:article|page|story|post))?|(?:print|share)\sthis"
    r"|member\s(?:for|since)|e-?paper|bỏ\squa\s[^.]{0,30}|đăng\s(?:nhập|ký)|tìm\skiếm|quảng\scáo|chia\ssẻ"
    r"|in\sbài\s(?:này|viết)"
    r"|home(?:page)?|about(?:\sus)?|contact(?:\sus)?|sitemap|rss|english|multimedia|videos?|photos|podcasts?|infographics?"
    r"|trang\schủ|giới\sthiệu|liên\shệ|sơ\sđồ\s(?:trang|cổng)|tiếng\sviệt|đa\sphương\stiện|thư\sviện\s(?:ảnh|video)|hỏi\sđáp)$"
    r"|(?:submitted|posted|published|uploaded|written)\sby\s[^\n]{1,40}?\s(?:on\s)?(?:[^\W\d]{3,9},?\s)?\d"
    r"|(?:authors?|writers?|bylines?|reporters?|editors?|who|what|when|where|why|from|to|cc|bcc|sent|reply-to|kính\sgửi"
    r"|nơi\snhận|nơi\sgửi)\s?:\s"
    r"|\[(?:photo|image|video|file|ảnh)\]",
    re.IGNORECASE,
)
# The part of a paper that a text stands in, and the name of the paper or agency: none where a headline stands below.
_SECTION = deferred(
    r"(?:obituar(?:y|ies)|editorials?|opinions?|op-ed|comment(?:ary)?|analysis|features?|interviews?|letters|profile|news"
    r"|world|politics|business|economy"
    r"|sports?|local|national|international|regional|breaking(?:\snews)?|(?:top|latest|main)\s(?:news|stor(?:y|ies))"
    r"|headlines|exclusive|front\spage|(?:online|internet|print|web|english)\sedition(?:\sof\s[^.]{1,40})?"
    r"|thời\ssự|chính\strị|xã\shội|kinh\stế|thế\sgiới|quốc\stế|đối\sngoại|đối\snội|trong\snước"
    r"|tin\s(?:tức|nóng|mới|nổi\sbật|quốc\stế|trong\snước|hoạt\sđộng|đối\sngoại|sự\skiện)"
    r"|sự\skiện|bình\sluận|xã\sluận|phỏng\svấn)$",
    re.IGNORECASE,
)
_OUTLET = deferred(
    r"(?:the\s)?(?:[\w'&.-]+\s){1,3}(?:times|posts?|gazette|observer|herald|tribune|daily|weekly|monthly|journal|press"
    r"|chronicle|mirror|standard|guardian"
    r"|telegraph|express|sentinel|courier|news(?:paper|\sagency)?|broadcasting|online|star|sun|examiner|inquirer"
    r"|independent|globe|monitor|argus|advertiser|dispatch"
    r"|echo)(?:\s(?:online|international|weekly|daily|news|asia|africa|english))?$"
    r"|(?:xinhua|reuters|tass|itar-tass|interfax|afp|ap|dpa|upi|kyodo|yonhap|bernama|antara|vna|ttxvn|vov|vtv|kpl|tna|akp"
    r"|pna|ani|pti|irna|apa|saba|spa|wam|bbc|cnn"
    r"|rfa|voa|vnexpress|vietnamplus)(?:\snews|\sonline)?$"
    r"|(?:báo|tạp\schí|đài|trang\stin|cổng\sthông\stin|thông\stấn\sxã)\s(?:điện\stử\s)?(?:[\w'&.-]+\s?){1,6}$",
    re.IGNORECASE,
)
# Newspapers whose names have one capital
_PAPER = deferred(
    r"(?:(?:quân\sđội\s|công\san\s|đại\sbiểu\s)?nhân\sdân|tuổi\strẻ|thanh\sniên|tiền\sphong|lao\sđộng|hà\snội\smới"
    r"|sài\sgòn\sgiải\sphóng|biên\sphòng"
    r"|dân\strí|vietnamnet|báo\sgiấy|thế\sgiới\s&\sviệt\snam|quốc\stế|đầu\stư|công\sthương|hải\squan"
    r"|pháp\sluật(?:\sviệt\snam)?|người\slao\sđộng"
    r"|giáo\sdục\s(?:và|&)\sthời\sđại|sức\skh(?:ỏe|oẻ)\s(?:và|&)\sđời\ssống|đại\sđoàn\skết|nông\snghiệp\sviệt\snam|nông\sthôn\sngày\snay"
    r"|thể\sthao\s(?:và|&)\svăn\sh(?:óa|oá)|thời\sbáo\s[\w ]{2,30}"
    r"|khoa\shọc\s(?:và|&)\s(?:phát\striển|đời\ssống)|phụ\snữ\sviệt\snam)$",
    re.IGNORECASE,
)
# Who sends a release, above the line that says that it is one.
_SENDER = deferred(
    r"(?:Bộ|(?:Tổng\s)?[Cc]ục|Sở|[UỦ][ỷy]\s(?:ban|hội)|Ban|Văn\sphòng|Hội(?!\snghị|\sthảo|\sđàm|\schợ)|Hiệp\shội"
    r"|Liên\shiệp|Viện|Trung\stâm|Quỹ|Tổ\schức"
    r"|Ngân\shàng|Đại\ssứ\squán|Phái\sđoàn)\s"
    r"|(?:[A-Z][\w'-]+,?\s(?:(?:of|for|and|the|on)\s){0,2}){0,8}(?:Commission|Committee|Secretariat|Association"
    r"|Organi[sz]ation|Agency|Bank|Council"
    r"|Union|Fund|Authority|Centre|Center|Institute|Federation|Chamber|Forum|Programme|Nations|Cooperation)$"
)
_RELEASE = deferred(rf"{_RELEASES}|(?:số|so|no|ref)\b[\s.:]{{0,3}}\d", re.IGNORECASE)
_KEPT_WORDS = 5  # words of a letterhead in capitals at most above a headline: more of them may be a headline themselves
_BODY_WORDS = 3  # and of one of more words than that it is the headline where no other stands below
_SMALL = frozenset({"OF", "AND", "THE", "FOR", "VÀ", "VA", "-", "&"})
_COLUMNS = deferred(r"\s{3,}|\t")
_GOES_ON = deferred(r"(?:of|on|for|by|between|của|về|giữa)\s", re.IGNORECASE)
_MARKDOWN = deferred(r"(?:#{1,6}\s+)?([*_]{,3})(\S.*?)\1")  # # Headline, **Headline**
# What a letter says that it is about.
_SUBJECT = deferred(r"(?:subject|re|title|headline|v/v|tiêu\sđề|chủ\sđề|tieu\sde|chu\sde)\s?:\s*(?=\S)", re.IGNORECASE)
# A row of a schedule: "09:00 Opening", "0900-0930 Opening"; four digits alone may be a year.
_ROW = deferred(
    r"\d{1,2}\s?[:h.]\s?\d{2}\b(?![./-]\d)|[012]\d[0-5]\d(?:\s?[-–]\s?[012]\d[0-5]\d\s|\s?(?:hrs|hours|h)\b|\t)|0\d[0-5]\d\s",
    re.IGNORECASE,
)
_CLOCK = deferred(r"\d{1,2}\s?[:h.]\s?\d{2}\b(?:\s?(?:am|pm|GMT|UTC))?", re.IGNORECASE)


# What a stamp says besides.
_STAMPED = deferred(
    r"\b(?:(?:last|first)\s)?(?:updated|posted|published|modified)(?:\s(?:at|on))?\b"
    r"|\bthis\s(?:story|article|report)\s(?:is|was)(?:\sfirst)?(?:\spublished)?\s(?:from|on)\b"
    r"|\b(?:cập\snhật|đăng)(?:\s(?:lúc|ngày|vào))?\b",
    re.IGNORECASE,
)


def headline(text: str, dates: Sequence[Mention] = ()) -> str | None:
    """Return the headline: a short first line that is no sentence with its full stop, and has text below it.

    Args:
        text: the text.
        dates: its dates; a line of a date and a place, or of a date and a time, is no headline.

    """
    starts = [(date.start, date.end) for date in dates]
    lines = list(islice(_filled(text), _WITHIN + page_lines.SHORT_LINES))
    spare: str | None = None
    kind, kind_end, menu = "", 0, page_lines.Menu()
    for number, (line, following) in enumerate(islice(zip_longest(lines, lines[1:]), _WITHIN)):
        words = page_lines.without_field(line[0].strip())
        if words[0] in "#*_" and (marked := _MARKDOWN.fullmatch(words)):
            words = marked[2]
        below = following[0].strip() if following else None
        if len(words) > _LONGEST:
            return spare
        if ":" in words and (about := _SUBJECT.match(words)):
            return words[about.end() :]
        if menu.holds(words, lines[number + 1 :]) or page_lines.is_caption(words):
            continue
        if _RULE.fullmatch(words) or _is_above(words, below) or _is_stamp(text, line.span(), starts):
            if _KIND.fullmatch(words):
                kind, kind_end = words, line.end()
            elif words.isupper() and _size(words) > _BODY_WORDS and _LETTERHEAD.match(words):
                spare = spare or words
            continue
        if _ROW.match(words):
            return spare  # a schedule has begun
        if _is_outlet(words.strip("[]")):
            spare = spare or words
            continue
        if below is None or (_SENTENCE_ENDS.search(words) and not _QUESTION.fullmatch(words)):
            return spare
        if page_lines.is_body(text, *line.span()):
            return spare
        goes_on = kind and _GOES_ON.match(words) and len(text[kind_end : line.start()].strip(" ")) <= len("\r\n")
        return f"{kind} {words}" if goes_on else words  # "JOINT COMMUNIQUE", and below it "OF THE FOURTH SESSION"
    return spare


def _filled(text: str) -> Iterator[re.Match[str]]:
    return (line for line in _LINE.finditer(text) if line[0].strip())


def _is_outlet(words: str) -> bool:
    """Return whether a line is no more than the name of a paper, of an agency or of the part that a text stands in."""
    if _SECTION.match(words):
        return True
    if _PAPER.match(words):
        return True
    named = all(word[0].isupper() or word in {"of", "điện", "tử"} for word in words.split())
    return named and _OUTLET.match(words) is not None


def _is_above(words: str, below: str | None) -> bool:
    """Return whether a line is a menu, a label or a letterhead, by the line below it, too."""
    if (
        (_OF_MENUS.search(words) and _MENU.search(words))
        or _NUMBER.match(words)
        or _KIND.fullmatch(words)
        or _PAGE.match(words)
        or _is_label(words)
    ):
        return True
    columns = _COLUMNS.split(words)
    if len(columns) > 1 and any(_LETTERHEAD.match(column) or _is_label(column) for column in columns):
        return True
    letterhead = _LETTERHEAD.match(words)
    if letterhead and (not words.isupper() or _size(words) <= _KEPT_WORDS):
        return True
    if below is None or not (letterhead or _SENDER.match(words)):
        return False
    if _OF_MENUS.search(below) and _MENU.search(below):
        return True
    headed = words.isupper() and any(_LETTERHEAD.match(column) for column in _COLUMNS.split(below))
    return headed or _KIND.fullmatch(below) is not None or _RELEASE.match(below) is not None


def _size(words: str) -> int:
    return sum(word not in _SMALL for word in words.split())


def _is_label(words: str) -> bool:
    """Return whether a line says no more than what a text is, its number or who wrote it."""
    if len(words.split()) > _LABEL_WORDS:
        return False
    credit = _CREDIT.fullmatch(words)
    named = credit is not None and all(word[:1].isupper() for word in credit[1].split())
    return named or _LABEL.match(words) is not None


def _is_stamp(text: str, line: tuple[int, int], dates: Sequence[tuple[int, int]]) -> bool:
    """Return whether a line is a date and at most a place, an outlet, a clock time or a label besides."""
    start, end = line
    rest, at = "", start
    for first, last in dates:
        if start <= first and last <= end and first >= at:
            rest += f"{text[at:first]} "
            at = last
    if at == start:
        return False
    rest = _STAMPED.sub(" ", _CLOCK.sub(" ", rest + text[at:end])).strip(" -–|:,")
    left = [word for word in re.split(r"[\W\d_]+", rest) if word]
    stands = len(left) <= 4 and all(word[0].isupper() or len(word) <= 2 for word in left)
    parted = any(mark in text[start:end] for mark in _PARTING)
    return stands or _is_label(rest.strip()) or (parted and _is_outlet(rest.strip()))
