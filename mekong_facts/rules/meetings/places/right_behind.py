"""The place that stands right behind a meeting, or behind its day: "…, Hue", "… (Hue", "… (11-22/11, Hue)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.phrases import ends_in, words_before
from mekong_facts.rules.meetings.places.gaps import are_close
from mekong_facts.rules.meetings.sentences import leads, other_dates

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.places.grounds import Grounds
    from mekong_facts.rules.meetings.spot import Spot

_NEAR = 60
_GAP = 12
_LEAD = 16  # characters of a link and an article before a meeting
_POST = 24  # characters of a post of two words
_ENDS = frozenset({"", "\n", ".", ",", ";"})  # what may follow a place that ends an item
_NOTE = deferred(r" \([^()\d\n]{1,30}\)(?=\s?[|\t,/])")  # "September (tbc) | Rabat"
_LONGEST = 30  # characters of a word, another and what parts them
_LISTED = deferred(r"(?:, [A-Z][\w -]{1,30}){1,9},? (\w+) [A-Z]")
_TOPIC = deferred(r", (?:[a-z-]+ ?){1,5}[,)]")
_YEAR = deferred(r"\s(?:19|20)\d\d(?=[,\s(])")  # "Ministers' Meeting 2013, Washington"


def direct(grounds: Grounds, clause: Clause, anchor: Anchor, limit: int) -> Spot | None:
    """Return the place that stands right behind a meeting: "…, Hue", "… (Hue", or all of the next line."""
    year = _YEAR.match(grounds.view, anchor.end, limit)
    direct = grounds.patterns.places.direct.match(grounds.view, year.end() if year else anchor.end, limit)
    if direct is None and grounds.view[anchor.start : anchor.end].isupper():
        return _in_small_letters(grounds, anchor)
    if direct is None or direct.end() in grounds.dates:
        return None  # "| August 2014 | Hue, Vietnam"
    spot = grounds.spots.city_at(direct.end(), sure=False)
    if spot and grounds.view.startswith("+", spot.end):
        return None  # "(Rio+20)"
    if spot and spot.city is None and grounds.view.startswith("'s ", spot.end):
        return None  # "Opening the session, Kenya's minister said"
    if spot and "(" in direct[0] and grounds.view[spot.end : spot.end + 2].strip().isupper():
        return None  # "(Lima Process)"
    if spot and spot.city and direct[0] == ", " and "apart" in anchor.ties and _acts(grounds, clause, spot.end):
        return None  # "Since the 6th Forum, Osh has grown", "Sau Hội nghị …, Lima tổ chức hội chợ"
    cell = not {"\t", "|"}.isdisjoint(direct[0])
    if spot is None and ("(" in direct[0] or grounds.patterns.head_first or grounds.view[direct.end()].islower()):
        spot = grounds.spots.city_of_building(direct.end())
    if spot is None and cell:
        spot = grounds.spots.city_aside(direct.end())  # "| Park Plaza, Lima"
    if ":" in direct[0]:  # "Reed Forum: Suva, 5 May", not "Reed Forum: Suva is ready"
        spot = spot or grounds.spots.city_at(direct.end(), sure=True)
        return spot if spot and spot.city and grounds.spots.has_day_behind(spot) else None
    dated = grounds.spots.leads_to_date(direct.end())
    dated = dated or grounds.spots.leads_over_country(direct.end())
    if spot is None and direct[0] != " " and (dated or _ends_item(grounds, clause, anchor, direct)):
        spot = None if _is_person(grounds, direct.end()) else grounds.spots.city_at(direct.end(), sure=True)
        spot = None if spot and dated and direct[0] == ", " and _may_be_person(grounds, anchor, spot) else spot
    told = (
        spot
        and not ("(" in direct[0] and (_is_of_side(grounds, anchor, spot) or grounds.spots.fill_bracket(direct.end())))
        and not grounds.spots.lists(anchor.end, spot.end)
        and not (
            spot.city is None
            and (
                "-" in direct[0]
                or grounds.spots.goes_on(spot)
                or grounds.spots.owns(spot, anchor.end)
                or grounds.spots.is_one_of_many(spot)
            )
        )
        and spot.end <= clause.end
        and ("\n" not in direct[0] or grounds.spots.fills_line(spot))
    )
    return spot if told else None


def _is_person(grounds: Grounds, at: int) -> bool:
    """Return whether somebody's post or title stands at an offset, and no town: ", President X, Fiji, 3 July"."""
    persons = grounds.patterns.words["one_person"] | grounds.patterns.words["posts"]
    return not persons.isdisjoint(grounds.view[at : at + _POST].lower().split()[:2])


def _may_be_person(grounds: Grounds, anchor: Anchor, spot: Spot) -> bool:
    """Return whether a town of several words that nobody knows may be who spoke: "Statement to the …, Anna Bell"."""
    words = grounds.patterns.words
    before = words_before(grounds.view, max(0, anchor.start - _LEAD), anchor.start, words["articles"])
    return " " in (spot.city or "") and not (words["at"] | words["infinitive"]).isdisjoint(before[-1:])


def _acts(grounds: Grounds, clause: Clause, end: int) -> bool:
    """Return whether a verb follows a town right away, so that it is what the clause tells of."""
    words, behind = grounds.patterns.words, grounds.view[end : end + _GAP].split(None, 1)[:1]
    if not behind or grounds.view[end] != " " or not behind[0].islower():
        return False
    if any(verb.start == end + 1 for verb in clause.verbs):
        return True
    return behind[0] in words["finite"] | words["tenses"] or behind[0] not in words["glue"] | words["and"]


def _in_small_letters(grounds: Grounds, anchor: Anchor) -> Spot | None:
    """Return the town of the day behind a name in capitals: "5TH SESSION OF THE COUNCIL Lima, 5 May 2012"."""
    at = anchor.end + 1
    spot = grounds.spots.city_at(at, sure=False) if grounds.view[at - 1 : at] == " " else None
    small = spot and spot.city and not grounds.view[spot.start : spot.end].isupper()
    return spot if spot and small and grounds.spots.has_day_behind(spot) else None


def _is_of_side(grounds: Grounds, anchor: Anchor, spot: Spot) -> bool:
    """Return whether a bracket tells but where the last of those who meet is: "giữa huyện A và huyện B (Quảng Tây)"."""
    view, words = grounds.view, grounds.patterns.words
    if not grounds.patterns.head_first:
        return False
    named = view[anchor.parts[-1][0] : anchor.end].lower().split() if anchor.parts else []
    at = next((at for at, word in enumerate(named) if word in words["between"]), len(named))
    close = view.find(")", spot.end, spot.end + _NEAR)
    dated = any(day in grounds.dates for day in range(spot.end, close))
    placed = grounds.patterns.places.place.match(view, anchor.end + 2)
    return not (words["and"] | words["with"]).isdisjoint(named[at:]) and not dated and placed is None


def _ends_item(grounds: Grounds, clause: Clause, anchor: Anchor, direct: re.Match[str]) -> bool:
    """Return whether a place and its country end an item that is a meeting's: "- May: Reef Forum, Zamora (Ecuador)"."""
    if direct[0] != ", " or not grounds.spots.ends_with_country(direct.end()):
        return False
    return leads.is_first(grounds.view, clause, anchor, grounds.patterns.words)


def venue(grounds: Grounds, clause: Clause, anchor: Anchor, limit: int) -> Spot | None:
    """Return what is said to be the venue of a meeting: "the venue for the … will be the Furama Resort, Hue".

    So does "the … goes to Hue".
    """
    words = grounds.patterns.words
    told = grounds.patterns.places.is_at.match(grounds.view, anchor.end, limit)
    hosts = (
        verb.id == "host" and 0 <= anchor.start - verb.end < _GAP and verb.start >= clause.start
        for verb in clause.verbs
    )
    of = (
        told is not None
        and told.lastgroup == "given"
        and ends_in(grounds.view, anchor.start - _GAP, anchor.start, words["of"], words["articles"])
    )
    if told is None or not ((told.lastgroup and not of) or any(hosts)):
        return None  # "the flag of the … was given to Suva"
    spots = grounds.spots
    return spots.city_at(told.end(), sure=False) or spots.city_of_building(told.end()) or spots.city_aside(told.end())


def behind_dates(grounds: Grounds, clause: Clause, anchor: Anchor, limit: int) -> list[Spot]:
    """Return the place that follows a meeting's date in brackets or in a table's line: "(11-22/11, Warsaw)"."""
    date = next((date for date in clause.dates if date[0] >= anchor.end), None)
    if date is None or date[0] >= limit or not are_close(grounds, anchor.end, date[0]):
        return []
    aside = grounds.view.startswith(",", anchor.end)
    if aside and other_dates.is_of_main_clause(grounds.view, clause, anchor, grounds.patterns.words):
        return []
    if grounds.patterns.places.place.search(grounds.view, anchor.end, date[0]):
        return []
    if grounds.view[anchor.end : date[0]] == " " == grounds.view[date[1] : date[1] + 1]:  # a row without cells
        spot = grounds.spots.city_at(date[1] + 1, sure=False)
        return [spot] if spot and spot.city and grounds.spots.fills_line(spot) else []
    note = _NOTE.match(grounds.view, date[1], limit)
    closed = grounds.view.startswith("),", date[1])  # "(7 May), Hue"
    skipped = closed or grounds.view.startswith(".,", date[1])  # "(7 Sept., Hue)"
    direct = grounds.patterns.places.direct.match(grounds.view, note.end() if note else date[1] + skipped, limit)
    if direct is None or ":" in direct[0]:
        return []
    row = (
        "\n" not in grounds.view[anchor.end : date[0]]
    )  # below a title it may be a byline: "3 June 2014 | By our staff"
    cell = not {"\t", "|"}.isdisjoint(direct[0])
    spot = grounds.spots.city_at(direct.end(), sure=row and (cell or grounds.spots.ends_bracket(direct.end())))
    if closed and spot and grounds.view[spot.end : spot.end + 1] not in _ENDS:
        return []
    if spot and grounds.view.startswith("'s ", spot.end):
        return []  # "will be held on 12 June, Fiji's minister said"
    if spot and spot.city is None and "(" in direct[0] and _TOPIC.match(grounds.view, spot.end):
        return []  # "(Ukraine, security and defence)"
    moves = direct[0].lstrip()[:1].isalpha()  # "… năm 2012, sẽ trở lại Huế vào tháng 5"
    return [spot] if spot and (moves or not _is_subject(grounds, spot)) else []


def _is_subject(grounds: Grounds, spot: Spot) -> bool:
    """Return whether something is said of a place behind a date: "in January, Lima and Quito agreed"."""
    view, end = grounds.view, spot.end
    joining = grounds.patterns.words["and"]
    listed = _LISTED.match(view, end)
    if listed and listed[1] in joining:
        return True
    joined = view[end : end + _LONGEST].split(None, 2)[:2]
    if len(joined) > 1 and joined[0] in joining and joined[1].islower():
        return False  # "Lima and online"
    behind = view[end : end + 2]
    return behind[:1] == " " and behind[1:].isalpha() and end + 1 not in grounds.spots.at_state
