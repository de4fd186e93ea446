"""Lines that pages have around a text: menus, crumbs, names of parts, captions, and sentences broken over lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLOCK = 1500  # characters in which a paragraph that is broken over lines ends
_LONGEST = 320  # characters of a headline that is broken over lines
_PARAGRAPH = 100  # characters from which a numbered line is a paragraph
_CRUMB_WORDS = 4  # of a numbered or bulleted line that is a crumb of a page
_SHORT_WORDS = 3  # of an item of a menu
SHORT_LINES = 3  # such lines one below the other are a menu
# What a page is stored with, before its headline: "date 2014-05-06 Ministers meet"
_FIELD = deferred(r"(?i:date|published|updated)\s\d{4}-\d\d-\d\d\s+(?=\S)")
# The words of links to what else a page or site has.
_LINKS = (
    r"(?:go\sto\s)?home(?:\s?page)?|back(?:\sto\s(?:top|home|news|list))?|about(?:\sus)?|contacts?(?:\sus)?|site\s?map"
    r"|feedback|faqs?|jobs|careers|archives?|links?|search"
    r"|(?:e-?mail|send|forward)\s(?:this|to)(?:\s(?:page|article|story))?(?:\sto)?(?:\sa\sfriend)?"
    r"|(?:printable|print|mobile|text)\s(?:version|friendly|page)|(?:text|font)\ssize"
    r"|(?:press|media|news)\s(?:releases?|room|cent(?:er|re))|newsroom|publications?|speeches|documents|events?|gallery|downloads?"
    r"|(?:all|latest|top|more|other|related|breaking|world|local|recent)\s"
    r"(?:news(?:news\w{0,6})?|stor(?:y|ies)|articles?|links?|posts?)"
    r"|news\s?line|news(?:news\w{0,6})?"
    r"|(?:[<«]+\s?)?(?:previous|prev|next)\s(?:page|article|post|story)(?:\s?[>»]+)?|(?:trang|bài)\s(?:trước|sau)"
    r"|trang\schủ|giới\sthiệu|liên\shệ|liên\skết(?:\s(?:website|trang|web))?|sơ\sđồ\s(?:trang|cổng)|bản\sin|cỡ\schữ"
    r"|quay\slại|về\strang\schủ|gửi\s(?:email|cho\sbạn\sbè)"
    r"|thông\scáo\sbáo\schís?|(?:tất\scả|các|những)\stin(?:\stức)?(?:\skhác)?"
    r"|tin\s(?:khác|liên\squan|cùng\schuyên\smục|đọc\snhiều|xem\snhiều|mới\snhất)|chuyên\s(?:mục|đề|trang)|văn\sbản"
    r"|thư\sviện"
)
# What readers are told to do with a page, and what is counted of it.
_TOOLS = (
    r"follow(?:\sus)?(?:\son\s\w+)?|loading(?:\.\.\.|…)?|(?:read|see|view|show|load|learn)\smore|continue\sreading|tweet"
    r"|likes?|comments?|(?:no|add|leave\sa)\scomments?"
    r"|\d+\s(?:year|month|week|day|hour)s?(?:,?\s\d+\s(?:month|week|day|hour|minute)s?)?(?:\sago)?"
    r"|\d+\s?-?min(?:ute)?s?\sread|\d[\d.,k]*\s(?:comments?|views?|shares?|likes?|reads?|reactions?)"
    r"|views?\s?:\s?\d[\d.,k]*|listen(?:\sto\sthis\s(?:article|story))?"
    r"|(?:download|save)(?:\s(?:as\s)?pdf)?|pdf|(?:accept|allow|reject)(?:\sall)?(?:\scookies)?|close|you\sare\shere"
    r"|(?:published|posted|filed)\s(?:in|under)\s\w+(?:\s\w+)?|updated\s\d\d?:\d\d"
    r"|a\s?[-+]?(?:\s|\s?[|/]\s?)a\s?[-+]?(?:(?:\s|\s?[|/]\s?)a\s?\+?)?"
    r"|(?:xem|đọc|tìm\shiểu)\s(?:thêm|tiếp)|(?:\d+\s)?bình\sluận|(?:số\s)?lượt\s(?:xem|đọc|truy\scập)\s?:?\s?\d[\d.,]*"
    r"|\d[\d.,]*\slượt\s(?:xem|đọc|truy\scập)|nghe\s(?:đọc\s)?(?:bài|tin)(?:\sviết)?"
    r"|theo\sdõi(?:\s(?:chúng\stôi|trên)(?:\s\w+)?)?"
    r"|thích|lưu(?:\sbài)?|tải\s(?:về|xuống)|đóng|đang\stải(?:\.\.\.|…)?"
)
# The parts of a paper, two of which in a line are a crumb, and the parts of the world.
_PARTS = (
    r"thời\ssự|chính\strị|xã\shội|kinh\stế|thế\sgiới|quốc\stế|đối\sngoại|đối\snội|trong\snước|tin\stức|sự\skiện"
    r"|văn\shóa|thể\sthao|giáo\sdục|pháp\sluật|an\sninh|quốc\sphòng"
)
_REGIONS = (
    r"(?:(?:(?:south|north)-?(?:east)?|east|west|central|middle|asia[- ]?)\s?)?"
    r"(?:asia|africa|europe|americas?|oceania|pacific|east)|asia[\s/-]pacific|châu\s(?:á|âu|phi|mỹ)"
)
_TONGUES = (
    r"english|lao|thai|khmer|chinese|vietnamese|burmese|french|spanish|portuguese|russian|arabic|japanese|korean|german"
    r"|malay|bahasa|indonesian"
)
_SITES = r"facebook|twitter|youtube|instagram|linked-?in|whatsapp|telegram|zalo|pinterest|tiktok|messenger|viber|flickr"
_MENU = deferred(
    rf"(?:(?:{_LINKS}|{_REGIONS})(?:\s(?:{_LINKS}|{_TONGUES})){{0,12}}|\w+\shome|(?:{_PARTS})(?:\s(?:{_PARTS}))+|about\s(?:the\s)?[a-z-]+"
    r"|(?:\[[^\[\]]{1,30}\]\s*){2,}|[^:]{1,40}\s:\s[^:]{1,60}\s:\s.*"
    r"|[^.]{0,80}\b(?:portal|web\s?site|site|page)\sis\s(?:currently\s)?under\s(?:construction|maintenance)"
    r"|(?:trang|cổng)[^.]{0,60}\sđang\s(?:được\s)?(?:xây\sdựng|bảo\strì|nâng\scấp|thử\snghiệm)[^.]{0,30}|\{[^{}]*\}"
    r"|(?:by\s)?(?:an?|our|the|staff|from\sour|news)\s(?:[\w-]+\s)?"
    r"(?:correspondents?|reporters?|bureau|desk|staff|staff\swriters?|agencies)"
    r"|(?:staff|news)\s(?:reporter|writer|correspondent|desk)"
    rf"|(?:last\s)?(?:{_TOOLS})|read\smore\s?:.*|xem\sthêm\s?:.*"
    r"|(?:press|media|news)\s(?:alert|advisory|update|notice))",
    re.IGNORECASE,
)
_SOCIAL = deferred(rf"\b(?:{_SITES})\b", re.IGNORECASE)
_ICON = deferred(r"\b(?:icon|img|btn)_\w")
_ITEM = deferred(r"(?:\d{1,2}[.)]|[•·▪►])\s+(?=\S)")
_NUMBERED = deferred(r"\d{1,2}[.)]\s")
# Who took a picture, at the end of what stands below it; a line that ends as the cell of a table does.
_CAPTION = deferred(
    r"[-–.,(]\s?(?:ảnh|photos?|pictures?|image|courtesy\sof|(?:photo|picture|image)\scredit)\s?:\s?[^|]{2,60}\|?$|\s\|$"
    r"|\.\s(?-i:(?:Ảnh|ẢNH|Photo|PHOTO)\s[A-ZĐ][^.|]{2,40}|[A-Z]{2,8}\s(?:PHOTO|Photo))$",
    re.IGNORECASE,
)
# A picture that shows something of the kind, or one from the files.
_ILLUSTRATION = deferred(
    r"(?:illustrati(?:ve|on)\s(?:image|photo|picture)s?|(?:file|archive|stock)\s(?:image|photo|picture)s?"
    r"|(?:ảnh|hình)\s(?:minh\s?h[oọ]ạ?a?|tư\sliệu))"
    r"(?:\s?[(:/-].{0,60}|\.)?",
    re.IGNORECASE,
)
_CREDITED = deferred(r"\.\s?\([^\W\d_a-z][^()]{1,24}\)$")  # a sentence and its agency: "… on Monday. (RNA)"
_TWO_SENTENCES = deferred(r"[^\W\d_]{5,}\.\s+[^\W\d_a-z][^\W_]*\s")
_BY = deferred(r"by|của|do|subject\s{3,}\S.*", re.IGNORECASE)
_ENDED = deferred(r"[.!?…]['\")\]]*$")


def without_field(words: str) -> str:
    """Return a line without the field that a page is stored with."""
    found = _FIELD.match(words) if words[:4].lower() in {"date", "publ", "upda"} else None
    return words[found.end() :] if found else words


class Menu:
    """Reads the lines of a page's head in order, and tells which of them are of menus."""

    def __init__(self) -> None:
        """Begin above the first line."""
        self.begun = self.goes_on = False

    def holds(self, words: str, below: Sequence[re.Match[str]]) -> bool:
        """Return whether a line is of a menu, by the lines before and below it, too."""
        if is_menu(words):
            self.begun = True
            return True
        listed = (words, *(line[0].strip() for line in below[: SHORT_LINES - 1]))
        self.goes_on = _is_item(words) and (self.goes_on or (self.begun and all(map(_is_item, listed))))
        self.begun = self.goes_on
        return self.goes_on


def is_menu(words: str) -> bool:
    """Return whether a line is but a menu, a crumb, the name of a part of a site, or a word of a program."""
    if len(words) > _LONGEST:
        return False
    item = _ITEM.match(words)
    if item is not None and len(words[item.end() :].split()) <= _CRUMB_WORDS:
        return True
    if words.islower() and " " not in words:
        return not _BY.fullmatch(words)
    if words.count("(") > words.count(")") or _ICON.search(words):
        return True  # half a line, or the names of a page's pictures
    return _MENU.fullmatch(words) is not None or len(_SOCIAL.findall(words)) > 1


def is_caption(words: str) -> bool:
    """Return whether a line stands below a picture, as its credit at the end tells."""
    return _CAPTION.search(words) is not None or _ILLUSTRATION.fullmatch(words) is not None


# The place, day and agency that a report begins with, and its first words.
_DATELINE = deferred(
    r"[^\W\d_][^\n():]{1,40}\s?\((?:[A-Z]{2,}|[A-Z][\w.-]+)(?:[/ ][\w.-]+){0,2}\)\s?[-\u2013\u2014]{1,2}\s+[^\W\d_]"
)


def is_body(text: str, start: int, end: int) -> bool:
    """Return whether a line begins a text: behind a dateline, a numbered paragraph, two sentences, one that goes on."""
    words = text[start:end].strip()
    numbered = len(words) > _PARAGRAPH and _NUMBERED.match(words)
    if numbered or _BY.fullmatch(words) or _TWO_SENTENCES.search(words) or _CREDITED.search(words):
        return True
    below = text[end : end + _BLOCK].replace("\r\n", "\n")
    if below[1:2].isalnum() and _DATELINE.match(words):
        return True
    if not (below[:1] == "\n" and below[1:2].islower()):
        return False
    block = below[1:].split("\n\n", 1)[0].rstrip()
    return len(words) + len(block) > _LONGEST or _ENDED.search(block) is not None


def _is_item(words: str) -> bool:
    """Return whether a line is as short as an item of a menu, and has its capitals."""
    listed = words.split()
    return len(listed) <= _SHORT_WORDS and all(word[0].isupper() or len(word) <= len("and") for word in listed)
