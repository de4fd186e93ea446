"""Where the name of a meeting ends on its right."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases import name_stops, quoted_titles, translated
from mekong_facts.rules.meetings.phrases.brackets import (
    apposed,
    bracket_at,
    over_partner,
    over_suite,
    plural_letters,
)
from mekong_facts.rules.meetings.phrases.complement_reader import Complement
from mekong_facts.rules.meetings.phrases.modifiers import Modifiers
from mekong_facts.rules.meetings.phrases.numbers_behind import (
    bare_number,
    body_behind,
    foreign_number,
    meets_again,
    number_behind,
    sitting_behind,
)
from mekong_facts.rules.meetings.phrases.owners import over_owner, over_states
from mekong_facts.rules.meetings.phrases.phrases import stripped, tells_level

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.phrases import Bracket, Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_HELD_AGAIN = frozenset({"conference", "dialogue", "forum", "summit", "workshop"})  # "was held for the fifth time"


def extend(reader: Reader, phrase: Phrase) -> None:
    """Let a phrase reach to its end on the right, with the ordinal and the bracket that stand there."""
    if reader.patterns.head_first:
        Modifiers(reader, phrase).read()
        _before_person(reader, phrase)
        _before_theme(reader, phrase)
        translated.over_epithet(reader, phrase)
        behind = phrase.end + 1
        if not phrase.bracket and phrase.named and (behind in reader.dates or reader.view[behind : behind + 2] == "20"):
            phrase.bracket = _over_year(reader, phrase)
        ahead = reader.view[phrase.kept : phrase.start].lower().strip()
        own = ahead in reader.words["epithets"] or ahead.endswith("'")  # "ASEAN Quốc phòng Bộ trưởng' Cuộc họp"
        if phrase.bracket and phrase.definite and own:
            phrase.start = phrase.kept  # "các Khu vực Xưởng về …", not "Các Trưởng đoàn chụp ảnh chung Hội nghị …"
    else:
        over_owner(reader, phrase)
        over_states(reader, phrase)
        _over_complement(reader, phrase)
        foreign_number(reader, phrase)
        sitting_behind(reader, phrase)
        body_behind(reader, phrase)
        bare_number(reader, phrase)
        over_partner(reader, phrase)
        under = (
            None if phrase.bracket or not phrase.numbers else reader.patterns.names.under.match(reader.view, phrase.end)
        )
        phrase.end = under.end() if under else name_stops.in_small_letters(reader, phrase)
        if not phrase.bracket and not phrase.numbers and reader.view[phrase.end + 1 : phrase.end + 2].isdigit():
            found = _over_year(reader, phrase)
            spelled = found is not None and series.spells(found.acronym, reader.view[phrase.start : phrase.end])
            phrase.bracket = found if spelled else None
    quoted_titles.up_to(reader, phrase)
    if not reader.patterns.head_first and phrase.end == phrase.head[1]:
        quoted_titles.over(reader, phrase)
    elif reader.patterns.head_first and phrase.sort == "workshop":
        quoted_titles.themed(reader, phrase)
    if not phrase.numbers and (phrase.sort == "body" or (phrase.named and phrase.sort in _HELD_AGAIN)):
        meets_again(reader, phrase)
    apposed(reader, phrase)
    over_suite(reader, phrase)
    plural_letters(reader, phrase)
    bracket = phrase.bracket
    if bracket and not phrase.numbers and phrase.kept < phrase.start and not reader.patterns.head_first:
        short, full = (reader.view[start : phrase.end] for start in (phrase.start, phrase.kept))
        level = tells_level(full.lower(), reader.patterns) and short.islower()  # "the senior officials meeting (STOM)"
        bare = bracket.number is not None and short.islower() and " " not in short and full[0].isupper()
        if level or bare or (series.spells(bracket.acronym, full) and not series.spells(bracket.acronym, short)):
            phrase.start = phrase.kept  # "a senior officials' meeting (SOM)"
    if phrase.spots:
        phrase.spots[-1] = (phrase.spots[-1][0], phrase.end)


def _over_year(reader: Reader, phrase: Phrase) -> Bracket | None:
    """Return the bracket behind the year of a name: "Diễn đàn Lúa gạo năm 2024 (VRF)", "the Rice Forum 2024 (RF)"."""
    year = reader.patterns.names.year.match(reader.view, phrase.end)
    bracket = bracket_at(reader.view, year.end(), reader.patterns) if year else None
    return bracket._replace(year=year[1]) if bracket and year else None


def _before_person(reader: Reader, phrase: Phrase) -> None:
    """Let a name end where the name of its chair starts: "Chủ tịch Đại hội đồng khóa 41 Lê Văn A"."""
    if not phrase.ordinal or not reader.people:
        return
    start = phrase.ordinal[1]
    which = bisect_left(reader.people, start)
    if phrase.head[1] < start and which < len(reader.people) and reader.people[which] < phrase.end:
        phrase.end = stripped(reader.view, reader.people[which])
        phrase.bracket = None


def _before_theme(reader: Reader, phrase: Phrase) -> None:
    """Let a numbered name end where a colon leads over to its theme: "Diễn đàn lần thứ 5 về chủ đề: …"."""
    if phrase.numbers and reader.view.startswith(":", phrase.end):
        own = reader.view[phrase.head[1] : phrase.end].lower()
        tail = next((words for words in reader.words["to_themes"] if own.endswith(words)), "")
        phrase.end = stripped(reader.view, phrase.end - len(tail))


def _over_complement(reader: Reader, phrase: Phrase) -> None:
    """In a language whose modifiers stand before the head: go over "on …", "of the …", "against …"."""
    phrase.bracket = bracket_at(reader.view, phrase.end, reader.patterns)
    if phrase.bracket:
        return
    if not phrase.numbers:
        number_behind(reader, phrase)
    if phrase.numbers or not translated.count_behind(reader, phrase):
        translated.over_modifiers(reader, phrase)
<<<<<<< HEAD
    Complement(reader, phrase).read()
=======
    end, loose, opened, seen = phrase.end, bool(phrase.numbers), False, 0
    capital = topic = on = False
    noun: bool | int
    upper = skip = 0  # where the last word with a capital ends; up to where to go on
    for token in TOKEN.finditer(view, end, min(len(view), end + _AFTER)):
        text, at = token[0], token.start()
        low = text.lower()
        seen += 1
        if at < skip:
            if text[0].isalnum() and low not in words["and"]:
                end = max(end, token.end())
            continue
        if at in reader.dates or seen > 30:
            break
        if not text[0].isalnum():
            if opened and text in "&-/" and not sets_off(reader, at):
                continue
            skip = past_mark(reader, phrase, at, opened=opened, capital=capital)
            if skip:
                continue
            end = stripped(view, at) if phrase.bracket else end
            break
        if not opened:
            if low in words["subjects"] and not patterns.head_first and patterns.places.place.match(view, at):
                break  # "Meeting on Reed Island"
            if not complements.opens(reader, low, token) or complements.is_of_verb(reader, phrase, token):
                break
            opened, topic, on = True, low in words["topics"], low in words["subjects"]
            loose = loose or (low in words["subjects"] and complements.is_scoped(reader, phrase))
            continue
        if low in words["aims"] and capital and complements.leads_on(reader, at, token.end()):
            continue
        if low in words["subjects"] and capital and complements.is_aside(reader, token.end()):
            break  # "of the Health Ministers on the theme: …"
        if low in words["alternatives"] and capital and _FIELDS.match(view, token.end()):
            continue  # "of Home or Interior Ministers"
        if text[0].isdigit() and view[at - 1] == "+" and end == at:
            end = token.end()  # "ASEAN+3"
            continue
        if "+" in text and text[0].isdigit() and opened:
            end = upper = token.end()  # "of the 5+5 Dialogue"
            capital = phrase.capital = phrase.named = True
            continue
        of = text.isdigit() and upper and ends_in(view, at - _NEAR, at, words["of"])
        if of and ends_in(view, at - _LEAD, at, words["bodies"], words["of"]):
            end = token.end()  # "of the Group of 77"
            continue
        counted = TOKEN.match(view, token.end() + 1) if text[0].isdigit() and capital else None
        if counted and counted[0].lower() in words["counted"]:
            end = skip = counted.end()  # "Summit to Commemorate the 50th Anniversary"
            continue
        if capital and upper == end and low in words["charging"]:
            charge = patterns.names.charge.match(view, end)
            if charge and (loose or view[charge.end()].isupper()):
                end = skip = charge.end()  # "of the Ministers responsible for Culture"
                continue
        both = patterns.names.both_sides.match(view, at) if end == phrase.head[1] else None
        if both:
            skip = both.end()  # "the 17th meeting of the two countries' Joint Committee"
            continue
        # "Conference on Online Fraud"
        titled = topic and end == phrase.head[1] and text.istitle() and capital_follows(reader, token.end())
        titled = titled or complements.is_compound(reader, low, token.end())
        term = None
        if opened and not capital and (text[0].isdigit() or low in patterns.first):
            term = patterns.names.legislature.match(view, at)  # "session of the 15th National Assembly"
        if term:
            end = upper = skip = term.end()
            capital = True
            continue
        if text[0].isdigit() or (
            low in words["right"]
            and not reader.is_acronym(token)
            and not (topic and complements.about_follows(reader, low, token.end()))
            and not titled
        ):
            end = up_to_bracket(reader, phrase, at) or end
            break
        if low in words["the"]:
            continue  # "Forum on The Euro", "Forum on The euro"
        if low in words["owned"] and end == phrase.head[1] and capital_follows(reader, token.end()):
            continue  # "the 17th meeting of their Joint Committee"
        if text[0].isupper() or _ELIDED.match(text):
            if (
                view[token.end() : token.end() + 2] == " ("
                and token.end() + 2 in reader.countries
                and places.city(text)
            ):
                break  # "Conference of the Parties Geneva (Switzerland)"
            if upper == at - 1 and _is_dated_town(reader, phrase, token):
                break  # "Meeting of the Reed Commission Lima, 5 May"
            noun = low in words["nouns_too"] and upper == at - 1 and capital_follows(reader, token.end())
            if (
                low in words["left"]
                and low not in words["joiners"]
                and not (noun or titled or reader.is_acronym(token))
            ):
                break
            end = upper = token.end()
            capital = phrase.capital = True
            phrase.named = phrase.named or low not in words["generic"]
        elif low in words["joiners"] or low in words["openers"]:
            if complements.counts_times(reader, token.end()):
                break
            if low in words["with"] and complements.is_person_ahead(reader, token.end()):
                break  # "will co-chair the Committee on Trade with Prime Minister X"
            if capital and low in words["ending_with"] and complements.is_any_ahead(reader, token.end()):
                break  # "closed the Meeting of Rice Ministers with a warning"
            if low in words["and"] and capital and upper == at - 1 and complements.is_deed_ahead(reader, token.end()):
                break  # "of the Committee on Reeds and election of members"
            if low in words["and"] and complements.resumes(reader, phrase, token.end()):
                break
            if (
                low in words["and"]
                and complements.starts_anew(reader, token.end())
                and not complements.joins_sides(reader, phrase, token)
            ):
                break
        elif complements.is_finite(reader, token, end):
            break
        elif capital and low in words["reaching"] and capital_follows(reader, token.end()):
            continue  # "of the Governors along the Lao Border"
        elif capital and (behind := past_persons(reader, at)):
            end = skip = behind
        elif topic and not capital and low in words["indefinite"] and capital_follows(reader, token.end()):
            continue  # "Summit for a New Pact"
        elif not (loose or capital) and (behind := past_persons(reader, at)) and (theirs := whose(reader, behind)):
            skip = theirs
        elif capital and (upper == end or view[end] == ")") and (members := _members_at(reader, at, end)):
            end = skip = members
        elif capital and upper == end and (noun := complements.noun_ahead(reader, phrase, at)):
            end = skip = noun
        elif loose and topic:
            if low in words["time"] and not capital:
                break
            owned = on and view.startswith("'s", end - 2)  # "on Fiji's application"
            told = low in words["lands"] or low in words["behind_topic"]
            if upper == end and not (view[end:at].strip() or owned or told):
                break
            end = token.end()
        else:
            break
    name, closes = view[phrase.head[1] : end], view[end : end + 1]
    if (closes == ")" and name.count("(") > name.count(")")) or (closes == '"' and name.count('"') % 2):
        end += 1
    phrase.end = _before_owner(reader, phrase.head[1], end) if view.startswith("'s ", end - 2) else end


def _is_dated_town(reader: Reader, phrase: Phrase, token: re.Match[str]) -> bool:
    """Return whether a word behind a name is the town where it was, with its day behind a comma."""
    if not reader.view.startswith(", ", token.end()) or token.end() + 2 not in reader.dates:
        return False
    if ends_in(reader.view, phrase.start - _LEAD, phrase.start, reader.words["of"], reader.words["articles"]):
        return False  # a paper of it
    last = reader.view.rfind(" ", phrase.start, token.start() - 1) + 1
    if reader.view[last : token.start()].istitle() and ends_in(reader.view, last - _NEAR, last, reader.words["of"]):
        return False  # "5th Congress of Greater Manila, 5 May"
    known = places.city(token[0])
    return known is not None and known.kind == "city" and places.city(reader.view[last : token.end()]) is None


def _members_at(reader: Reader, at: int, end: int) -> int:
    """Return where the noun of a body's members ends: "of the SCO member states", "of Heads of member states"."""
    near = end == at - 1 or ends_in(reader.view, end, at, reader.words["of"], reader.words["the"])
    members = reader.patterns.names.members.match(reader.view, at - 1) if near else None
    return members.end() if members else 0


def _before_owner(reader: Reader, start: int, end: int) -> int:
    """Return where a name ends before somebody's: "the Ministers' Meeting of Peru's presidency"."""
    tokens = list(TOKEN.finditer(reader.view, start, end))[:-1]
    while tokens and tokens[-1][0].lower() in reader.words["joiners"] | reader.words["openers"]:
        tokens.pop()
    return tokens[-1].end() if tokens else start
>>>>>>> 2f9aa5d4 (English: what is given to a town is the meeting right before, not a contract; neither a registration that opened nor a person who was chosen tells of one; forms of what prepares a meeting, parliaments' committees, boards and eight who meet are none of it)
