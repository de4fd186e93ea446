"""Who hosts a meeting: a city or a country before it or behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.anchors import leads_over
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, endings, ends_in, words_before
from mekong_facts.rules.meetings.spot import Spot
from mekong_facts.rules.places import is_province

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.places.spots import Spots

_TO_BRACKET = deferred(r"[^().,;\n]{0,14}? \(")  # from a host over a verb to the bracket behind it
_FAR = 200  # characters from a meeting to its host
_NEAR = 60  # from the verb to the meeting
_GAP = 16
_SUBJECT = 80
_CHOICE = 60  # characters before it in which it is told over whom a host was chosen
_BID = 30
_CO = len(" co-")
_OWNER = 30
_OWNS = deferred(r".{0,2}(?:'s|s')\s")
_GIVEN, _WORDS = 24, 2  # characters and words of a given name and a blank
_APPOSED = deferred(r", (?:[^\W\d_]\S* ){1,6}?[^\W\d_]+,(?= )")  # "Cambodia, the chair of ASEAN, organises"


def host(spots: Spots, clause: Clause, anchor: Anchor, floor: int, after: Anchor | None) -> Spot | None:
    """Return the city or country that hosts a meeting: "Hue will host …", "… hosted by Hue".

    Args:
        spots: the places of the text.
        clause: the sentence.
        anchor: the meeting.
        floor: up to where what is told before it is that of another.
        after: the next meeting of the sentence.

    """
    spot = _host(spots, clause, anchor, floor, after)
    wide = spot and (spot.city is None or is_province(spot.city, spot.country))
    return _town_told(spots, spot) or spot if spot and wide else spot


def _town_told(spots: Spots, host: Spot) -> Spot | None:
    """Return the town that a bracket tells of a host: "hosted by Peru (Lima, May 2012)", "do Peru đăng cai (Lima)"."""
    opened = _TO_BRACKET.match(spots.view, host.end)
    town = spots.city_at(opened.end(), sure=False) if opened else None
    return town if town and town.city and town.country == host.country else None


def _host(spots: Spots, clause: Clause, anchor: Anchor, floor: int, after: Anchor | None) -> Spot | None:
    """Return the city or country that hosts a meeting, as it is named."""
    view, patterns = spots.view, spots.patterns
    if clause.denied and clause.denied[0] == anchor.end:
        return None  # "Will Peru host the …?"
    verbs = [verb for verb in clause.verbs if floor <= verb.start < anchor.start]
    hosts = [verb for verb in verbs if verb.id == "host"]
    if hosts and spots.patterns.head_first and anchor is not clause.anchors[0]:
        agent = view[floor : hosts[-1].start].lower().split()
        hosts = [] if not patterns.words["by"].isdisjoint(agent) else hosts  # "SOM 8 do Lào đăng cai, tiếp đó … SOM 9"
    named = _as_host(spots, clause, hosts[-1], anchor) if hosts else None
    if named:
        return named
    if hosts and _is_before(spots, hosts[-1], floor):
        hosts = []
    if hosts and anchor.start - hosts[-1].end < _NEAR and not _is_bid(spots, clause, hosts[-1], anchor):
        spot = spots.last(max(floor, hosts[-1].start - _SUBJECT), hosts[-1].start)
        spot = None if spot and _is_surname(spots, spot) else _winner(spots, spot, floor) if spot else None
        if spot and spot.city is None:
            city = spots.last(max(floor, spot.start - _SUBJECT), spot.start - 1)  # "Lima (Peru) will host the …"
            between = view[city.end : spot.start].strip(" (,") if city else "-"
            beside = not between or between in patterns.words["of"] or between.lower() in patterns.words["capital_of"]
            spot = city if city and beside and city.country == spot.country else spot
        elif spot and (within := patterns.places.wide.search(view, max(floor, spot.start - _SUBJECT), spot.start)):
            town = spots.last(max(floor, spot.start - _SUBJECT), within.start())
            spot = town if town and town.city and town.end == within.start() else spot  # "Hue in the province of …"
        elif spot and spot.city and is_province(spot.city, spot.country):
            spot = spots.town_in(spot, floor)
        if spot and patterns.words["denying"].isdisjoint(view[spot.end : hosts[-1].start].lower().split()):
            return _alone(spots, spot)
        related = patterns.places.hosting.search(view, max(clause.start, hosts[-1].start - _FAR), hosts[-1].start)
        if related and not spot:
            return spots.city_at(related.start("by"), sure=False)
    holds = [verb for verb in verbs if verb.id in {"hold", "open"}]
    if holds and anchor.start - holds[-1].end < _GAP:
        spot = spots.town_before(floor, holds[-1].start) or _state_before(spots, clause, floor, holds[-1])
        if spot:
            return spot
    owner = _owner(spots, anchor) or _welcomes(spots, anchor, floor)
    if owner:
        return owner
    limit = after.start if after and not leads_over(view, patterns, after) else clause.end
    said = patterns.places.hosted.search(view, anchor.end, min(limit, anchor.end + _FAR))
    if said and after and after.end <= said.start() <= after.end + _CO and "," not in view[after.end : said.start()]:
        said = None  # "at the 47th Forum and at the 5th Summit co-hosted by Fiji"
    if said is None and anchor is clause.anchors[0]:
        said = patterns.places.hosted.match(view, clause.first, anchor.start)
    by = _named_host(spots, said.start("by")) if said and not _is_of_other(spots, anchor, said.start()) else None
    return None if by and by.city is None and spots.is_one_of_many(by) else by


def _is_surname(spots: Spots, spot: Spot) -> bool:
    """Return whether what looks like a town is somebody's name: "Ana Lima will host", not "Today Lima will host"."""
    view, words = spots.view, spots.patterns.words
    before = view[max(0, spot.start - _GIVEN) : spot.start].split(" ")
    if spots.patterns.head_first or not spot.city or len(before) < _WORDS or before[-1]:
        return False
    given, at = before[-2].rpartition("\n")[2], spot.start - len(before[-2].rpartition("\n")[2]) - 1
    if (
        not (given.istitle() and given.isalpha())
        or at in spots.at_state
        or spots.patterns.places.towns.part.match(view, at)
    ):
        return False
    dated = any(spots.dates.get(start, 0) > at for start in range(at - _GIVEN, at + 1))
    return not dated and not any(given.lower() in words[key] for key in ("introducing", "glue", "before_towns"))


def _winner(spots: Spots, spot: Spot, floor: int) -> Spot | None:
    """Return who hosts rather than a place that lost: "Lima was chosen over Quito and Hue to host", "Lima thay Hue"."""
    view = spots.view
    if spots.patterns.words["replacing"] & endings(words_before(view, spot.start - _GAP, spot.start)):
        return spots.last(max(floor, spot.start - _SUBJECT), spot.start - 1)
    rivals = spots.patterns.places.rivals.search(view, max(floor, spot.start - _CHOICE), spot.end)
    others = view[rivals.end() : spot.start].split() if rivals else ["-"]
    if rivals is None or rivals.end() > spot.start or (others and others[-1] not in spots.patterns.words["and"]):
        return spot
    return spots.last(max(floor, rivals.start() - _SUBJECT), rivals.start())


def _as_host(spots: Spots, clause: Clause, verb: Hit, anchor: Anchor) -> Spot | None:
    """Return the state or city behind a meeting's comma that is told to be its host: "As host of the …, Peru said"."""
    view, words = spots.view, spots.patterns.words
    if view[verb.start : verb.end].lower() not in words["host_nouns"] or not view.startswith(", ", anchor.end):
        return None
    before, between = view[clause.first : verb.start].lower().split(), view[verb.end : anchor.start].lower().split()
    if before and before[-1] not in words["as_host"]:
        return None
    return spots.city_at(anchor.end + 2, sure=False) if set(between) <= words["articles"] | words["of"] else None


def _is_of_other(spots: Spots, anchor: Anchor, end: int) -> bool:
    """Return whether what is hosted is something at or beside a meeting: "… of the Forum, in a meeting hosted by"."""
    said, words = spots.view[anchor.end : end].lower().split(), spots.patterns.words
    at = next((at for at in range(len(said) - 1, 0, -1) if said[at] in words["indefinite"]), 0)
    return at > 0 and said[at - 1].isalpha() and said[at - 1] not in words["copula"]


def _is_before(spots: Spots, verb: Hit, floor: int) -> bool:
    """Return whether a clause within commas tells who hosts the meeting before it: "…, which Lima will host, and …"."""
    relatives = spots.patterns.words["relatives"]
    if not spots.view.startswith(",", verb.end):
        return False
    lead = spots.view[max(floor, verb.start - _SUBJECT) : verb.start].lower().rpartition(",")[2].split()
    return not relatives.isdisjoint(lead)


def _alone(spots: Spots, spot: Spot) -> Spot | None:
    """Return a host, unless another stands beside it: "Chile and Peru will host", "Chile, together with Peru, hosted".

    Of two cities of one country, the country remains.
    """
    view, words = spots.view, spots.patterns.words
    before = list(TOKEN.finditer(view, max(0, spot.start - _OWNER), spot.start))
    while before and before[-1][0].lower() in words["articles"]:
        before.pop()
    if not before or before[-1][0].lower() not in words["cohosting"]:
        return spot
    while before and before[-1][0].lower() in words["cohosting"] | {","}:
        before.pop()
    for token in before[-3:]:
        other = spots.city_at(token.start(), sure=False)
        if other and other.end == before[-1].end():
            return spot._replace(city=None) if other.country == spot.country else None
    return spot


def _named_host(spots: Spots, start: int) -> Spot | None:
    """Return the place of a host: a city or a country, the country of an office, the city of a school."""
    spot = spots.city_at(start, sure=False) or spots.state_of_office(start)
    kind = spots.view[start : start + _NEAR].split(maxsplit=1)[0].lower()
    return spot or (spots.city_in_house(start) if kind in spots.patterns.words["schools"] else None)


def _owner(spots: Spots, anchor: Anchor) -> Spot | None:
    """Return the country that owns a numbered meeting: "Indonesia's 43rd ASEAN Summit"."""
    if all(event.number is None for event in anchor.events):
        return None
    for at in range(max(0, anchor.start - _OWNER), anchor.start):
        if at in spots.at_state:
            end, code = spots.at_state[at]
            if _OWNS.fullmatch(spots.view, end - 2, anchor.start):
                both = ends_in(spots.view, at - _OWNER, at, spots.patterns.words["and"])
                return None if both else Spot(at, end, None, code)  # not "Kenya and Ethiopia's 8th Joint Commission"
    return None


def _welcomes(spots: Spots, anchor: Anchor, floor: int) -> Spot | None:
    """Return the town that is said to receive a meeting: "Hue will welcome the …", "the port of Suva will house"."""
    view, words = spots.view, spots.patterns.words
    words_ahead = words_before(view, max(floor, anchor.start - _NEAR), anchor.start, words["articles"])
    verb = words_ahead[-1] if words_ahead else ""
    if verb in words["to_attend"]:  # "Hue welcomed 300 delegates to the …"
        verb = next(
            (word for word in reversed(words_ahead[:-1]) if word in words["welcoming"] or word[-1] in ",.;:"), ""
        )
    if verb not in words["welcoming"] or view.startswith("'", anchor.end):
        return None  # "Hue welcomed the Forum's declaration"
    return spots.town_before(floor, floor + view[floor : anchor.start].lower().rfind(verb))


def _is_bid(spots: Spots, clause: Clause, verb: Hit, anchor: Anchor) -> bool:
    """Return whether somebody only wants to host, or will not: "Praia and Mindelo compete to host the …".

    Not if that is then granted.
    """
    if not only_bids(spots.view, verb.start, verb.end, spots.patterns.words):
        return False
    limit = min(clause.end, anchor.end + _SUBJECT)
    return spots.patterns.places.granted.search(spots.view, anchor.end, limit) is None


def only_bids(view: str, start: int, end: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether it is told before the verb at two offsets, or by it, that somebody only wants to host."""
    before = " ".join(view[max(0, start - _BID) : start].lower().split())
    bid = f"{before} {view[start:end].lower()}"
    return before.endswith(tuple(words["bidding"])) or bid.endswith(tuple(words["bids"]))


def _state_before(spots: Spots, clause: Clause, floor: int, verb: Hit) -> Spot | None:
    """Return the country that alone organises a meeting: "In 1998 Vietnam organised the …", not "Laos and Vietnam"."""
    view, words = spots.view, spots.patterns.words
    if view[verb.start : verb.end].lower() not in words["organising"]:
        return None
    told = [at for at in range(max(floor, verb.start - _SUBJECT), verb.start) if at in spots.at_state]
    if not told:
        return None
    if _is_backed(spots, told[-1], verb):
        return Spot(told[-1], spots.at_state[told[-1]][0], None, spots.at_state[told[-1]][1])
    at = told[0]
    end, code = spots.at_state[at]
    apposed = _APPOSED.match(view, end, verb.start)
    end = apposed.end() if apposed else end
    first = max(floor, clause.first, at - _SUBJECT)
    dated = {day for start in range(first, at) if start in spots.dates for day in range(start, spots.dates[start])}
    around = [*TOKEN.finditer(view, first, at), *TOKEN.finditer(view, end, verb.start)]
    loose = [token[0] for token in around if token.start() not in dated and token[0].lower() not in words["glue"]]
    return None if any(word != "," for word in loose) else Spot(at, end, None, code)


def _is_backed(spots: Spots, at: int, verb: Hit) -> bool:
    """Return whether others back a country that organises a meeting: "Vietnam ủng hộ Lào tổ chức thành công …"."""
    view, words = spots.view, spots.patterns.words
    between = view[spots.at_state[at][0] : verb.start].lower().split()
    serves = between and " ".join(between[:2]) in words["serving"] and "," not in "".join(between)
    backed = endings(words_before(view, at - _OWNER, at)) & words["backing"]
    return bool(backed) and bool(serves or all(word in words["glue"] for word in between))


def before_bracket(spots: Spots, floor: int, start: int) -> Spot | None:
    """Return the city, with a date at most, behind which a bracket names the meeting: "in Lima in 2010 (the …"."""
    at = spots.view.rfind("(", floor, start)
    articles = spots.patterns.words["articles"]
    if at < 0 or any(word not in articles for word in spots.view[at + 1 : start].lower().split()):
        return None
    spot = spots.last(max(floor, at - _NEAR), at)
    if spot is None or spot.city is None:
        return None
    glue = spots.patterns.words["glue"]
    dated = {spots.dates[day] for day in range(spot.end, at) if day in spots.dates}
    rest = spots.view[max(dated, default=spot.end) : at].lower().split()
    return spot if all(word in glue for word in rest) else None
