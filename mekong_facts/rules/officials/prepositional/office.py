"""Offices in languages that put modifiers before the head noun and join organisations by prepositions (English).

An office is (country or topic) (modifier) head (of topic or organisation). Before a name it is read narrowly
(`prepositional.narrow`); after a name, up to the end of the phrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import name_parts, names
from mekong_facts.rules.officials.prepositional import around, brackets, ends, joined_fields, served
from mekong_facts.rules.officials.prepositional.narrow import narrow
from mekong_facts.rules.officials.prepositional.starts import only_modifies, start_of
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, KNOWN, POSSESSIVES, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

__all__ = ["narrow", "only_modifies", "start_of", "wide"]
_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_END = int(About.END)
_PARTICLE = int(About.PARTICLE)
_LONGEST_RIGHT = 30
_TALKS = 5  # words from "to" to the noun of what somebody is sent to
_PAUSES = frozenset('.;:!?)"•*|')
_PARTING = frozenset({",", "(", "-"})


def wide(reading: Reading, end: int) -> int:
    """Return before which word an office ends that follows a name, given the word after its head noun."""
    ends = reading.office_ends
    if end not in ends:
        ends[end] = _wide(reading, end)
    return ends[end]


def _wide(reading: Reading, end: int) -> int:
    """Read an office on behind its head noun, up to what ends it; see `wide`."""
    words, titles = reading.words, reading.titles
    linking = words.classes["and"]
    at = done = end
    land = 0  # the word after the last state
    while at < words.size and at - end < _LONGEST_RIGHT:
        key, form, says = words.keys[at], words.forms[at], words.says(at)
        if not words.joined(at - 1) or form in _PAUSES:
            break
        if key == "-" and land == at and (sides := _past_second_land(reading, at)):
            at = done = sides
            continue
        if key == "-" and words.starts[at] == words.ends[at - 1]:
            break  # Minister of Trade-Ana Lopez
        if key in _PARTING:
            after = _past_mark(reading, at, end, done)
            if not after:
                break
            at = done = after
            continue
        if key in linking:
            if joint := joined_fields.joint_body(words, at):
                at = done = joint
                continue
            if at in titles.at or not joined_fields.coordinated(reading, at):
                break
            at += 1
            continue
        if at in titles.country_at:
            at = done = land = titles.country_at[at][0]
            continue
        low = form[0].islower()
        link = low and says & (_LINK | _DETERMINER)
        if _ends_at(reading, at, inside=done > end) or around.stays(reading, end, at):
            break
        at += 1
        if not link and (form[0].isalnum() or key in POSSESSIVES):
            done = at
    while done > end and words.keys[done - 1] == ",":
        done -= 1  # "Minister of Trade, and chair of the council"
    return done


def _past_second_land(reading: Reading, dash: int) -> int:
    """Return the word after the second state of a body of two: of the Fiji - Tonga Friendship Society; 0 if none."""
    words = reading.words
    end = reading.titles.country_at.get(dash + 1, (0, ""))[0]
    return end if end and words.capital(end) and words.joined(end - 1) and end not in reading.titles.at else 0


def _past_mark(reading: Reading, at: int, end: int, done: int) -> int:
    """Return where an office behind a name goes on, past a comma, a bracket or a dash; 0 where the mark ends it.

    Args:
        reading: the text.
        at: the mark.
        end: the word after the office's head noun.
        done: the word up to which the office has been read.

    """
    words = reading.words
    if words.keys[at] == ",":
        return _after_comma(reading, at, end)
    if words.keys[at] == "(":
        if words.keys[at + 2] == ")" and (
            words.acronym(at + 1) or words.says(at + 1) & (_TOPIC | _BODY) or brackets.short_in(reading, at)
        ):
            return at + 3
        closing = brackets.field_in(reading, at)
        return closing + 1 if closing else brackets.letters_in(words, at) or brackets.gloss_in(words, at)
    unit = _after_comma(reading, at, end) if done > end and words.capital(at + 1) else 0
    return unit if unit and (words.says(at + 1) & _BODY or ends.goes_on(reading, at, end)) else 0


def _phrases(words: Words, at: int) -> set[str]:
    """Return the word that starts at a place, and the phrases of up to four words."""
    return {" ".join(words.keys[at : at + size]) for size in range(1, 5)}


def _ends_at(reading: Reading, at: int, *, inside: bool) -> bool:
    """Return whether an office behind a name ends before a word, `inside` where more than its head noun is read."""
    words = reading.words
    key, says, classes = words.keys[at], words.says(at), words.classes
    low = words.forms[at][0].islower()
    link = low and says & (_LINK | _DETERMINER)
    if low and says & _PARTICLE and not link and _joins_names(words, at):
        return False  # the Banco de la Reed, President Ursula von der Reed
    if key in classes["with"] and words.says(at + 1) & _DETERMINER and words.keys[at + 2] in classes["posts_held"]:
        return True  # chair of the board with the rank of minister
    if f"{key} {words.keys[at + 1]} {words.keys[at + 2]}" in classes["times"]:
        return True  # President of Fiji at the time
    if key in classes["held"] and at + 1 < words.size and around.time(reading, at + 1):
        return True  # minister till May 31
    if link and key in classes["in"] and words.keys[at + 1] in classes["his"]:
        return True  # received the State Secretary in his office
    if link and key in classes["of_time"] and at + 1 < words.size and around.time(reading, at + 1):
        return True
    if says & _DETERMINER and low and not words.says(at - 1) & _LINK and _looks_back(words, at + 1):
        return True  # minister the previous year
    if around.occasion(reading, at):
        return True
    if link and (around.of_side(words, at) or around.travels(reading, at) or around.under_chief(reading, at)):
        return True
    if link and key in classes["before_verbs"] and _does(reading, at + 1):
        return True
    if inside and key in classes["representing"]:
        return True  # head of the Ministry of Ports representing Fiji
    if link and key in classes["from"] and around.predecessor(reading, at + 1):
        return True  # took over as chair from Y
    if key in classes["from"] and not classes["caption_sides"].isdisjoint(_phrases(words, at + 1)):
        return True  # leaders from left to right: X, Y
    if link and key in classes["with"] and words.capital(at + 1):
        known = words.keys[at + 1] in classes["first_names"] or (len(words.keys[at + 2]) == 1 and words.capital(at + 2))
        return known and names.after(reading, at + 1) > at + 2  # came with X Y, came with X Y. Z
    if key in classes["for"]:
        thanked = words.keys[at + 1] in classes["anyones"]  # thanked the minister for his work
        if around.spell(words, at) or thanked or around.number(reading, at + 1):
            return True
    if not low:
        title = reading.titles.at.get(at)
        led = words.says(at - 1) & (_LINK | _DETERMINER)
        if title and not led and title.title in BEFORE_NAME and names.after(reading, title.end, titled=True):
            return True  # chief of the bureau Colonel X
        if _begins_anew(reading, at):
            return True
        # what a line below begins anew
        if ends.unit_below(reading, at):
            return True
        anew = at not in reading.titles.at or reading.titles.at[at].title in BEFORE_NAME
        return words.next_line(at - 1) and bool(says & _DETERMINER or (anew and not says & KNOWN))
    if f"{key} {words.keys[at + 1]} {words.keys[at + 2]}" in classes["assemblies"]:
        return False  # of the committee of African heads of state
    if _newly_made(words, at):
        return False
    serves = says & _MODIFIER and words.says(at - 1) & _LINK and served.leads_to_superior(reading, at)
    if (says & _END or key in classes["finite"]) and not says & _TOPIC and not serves:
        return True  # but: aide to then President X
    if link or says & KNOWN or (at in reading.titles.at and served.chief_of_body(reading, at)):
        return False
    if around.ordinal(words, at - 1) or ends.leads_to_body(words, at):
        return False  # chair of the Sixty-seventh session, of the Lower Reed task force
    if key in classes["talks"] and not classes["to"].isdisjoint(words.keys[max(0, at - _TALKS) : at]):
        return False  # envoy to the Six-Party talks
    return ends.verb_like(words, at) or (inside and (words.capital(at - 1) or words.keys[at - 1] == ")"))


def _newly_made(words: Words, at: int) -> bool:
    """Return whether a word tells that a body is new, before its name: of the newly established Reed Region."""
    made = at + (words.keys[at] in words.classes["newly"])
    new = words.keys[made - 1] in words.classes["newly"] and words.says(made - 2) & _DETERMINER
    return bool(new) and words.keys[made].endswith(words.endings["participle"]) and words.capital(made + 1)


def _joins_names(words: Words, at: int) -> bool:
    """Return whether a particle of a name stands between two words with capitals, one more beside it at most."""
    before = at - 2 if words.says(at - 1) & _PARTICLE and not words.capital(at - 1) else at - 1
    behind = at + 2 if words.says(at + 1) & _PARTICLE and not words.capital(at + 1) else at + 1
    return words.capital(before) and words.capital(behind) and words.together(before, behind + 1)


def _looks_back(words: Words, at: int) -> bool:
    """Return whether a span of time told from another one starts at a word: year before, previous month."""
    spans, beside = words.classes["spans"], words.classes["beside_span"]
    return (words.keys[at] in spans and words.keys[at + 1] in beside) or (
        words.keys[at] in beside and words.keys[at + 1] in spans
    )


def _begins_anew(reading: Reading, at: int) -> bool:
    """Return whether a name begins behind a noun in small letters: deputy head of the delegation of the locality X."""
    words = reading.words
    noun = words.forms[at - 1].islower() and words.letter(at - 1) and not words.says(at - 1) & (_LINK | _DETERMINER)
    return noun and at not in reading.titles.country_at and names.surely(reading, at)


def _does(reading: Reading, at: int) -> bool:
    """Return whether a verb with its object follows: the last premier to visit the country; not adviser to the King."""
    words = reading.words
    adverb = words.keys[at].endswith(words.endings["adverbial"]) or words.keys[at] in words.classes["ever"]
    at += adverb and not words.capital(at)
    known = words.says(at) & (KNOWN | _DETERMINER | _LINK) or at in reading.titles.at or words.capital(at)
    takes = words.says(at + 1) & _DETERMINER or words.capital(at + 1) or words.keys[at + 1] in words.classes["objects"]
    takes = takes or words.keys[at] in words.classes["aims"]  # envoy to discuss trade
    return bool(words.letter(at) and takes and words.joined(at) and not known)


def _after_comma(reading: Reading, comma: int, end: int) -> int:
    """Return before which word the unit or organisation ends that goes on after a comma; 0 if none does."""
    words, titles = reading.words, reading.titles
    at = comma + 1
    if words.line_ends(comma) and not words.joined(comma):
        return 0
    if ends.goes_on(reading, comma, end):
        return at
    country_end = titles.country_at[at][0] if at in titles.country_at else 0
    if country_end and not (
        words.capital(country_end) and words.says(country_end) & (_BODY | _TOPIC) and words.joined(country_end - 1)
    ):
        return 0
    if comma == end and not words.capital(at):
        return ends.low_unit(reading, at)
    general = (
        words.keys[at] in words.classes["general"] and words.says(at + 1) & _BODY
    )  # the General Department of Customs
    if (
        not words.capital(at)
        or (at in titles.at and not general)
        or (words.keys[at] in words.classes["occasions"] and words.acronym(at))
    ):
        return 0
    if letters := _letters(reading, at):
        return letters
    run = at
    topics = True
    body = False
    while (
        run < words.size
        and run - at < 12
        and (words.capital(run) or (words.keys[run] in {"'", "'s"} and words.capital(run + 1)))
        and (run not in titles.at or (run == at and general))
        and (run == at or words.joined(run - 1))
    ):
        says = words.says(run)
        body = body or bool(says & _BODY)
        topics = topics and bool(says & KNOWN or not words.letter(run) or words.keys[run] in words.classes["matters"])
        if run in titles.country_at and not body and run > at:
            after = titles.country_at[run][0]  # the Royal Thai Embassy
            if not (words.says(run - 1) & _MODIFIER and words.capital(after) and words.says(after) & _BODY):
                return 0
        run += 1
    topics = topics or bool(country_end and body)
    if run in titles.at and words.joined(run - 1):
        return 0
    if body or topics:
        return wide(reading, run) if words.says(run) & _LINK or words.keys[run] == "," else run
    return 0


def _letters(reading: Reading, at: int) -> int:
    """Return the word after an organisation's letters behind a comma, its state behind them or not; 0 if none stand.

    Director, MOFA Japan; Chief, JICA Laos Office; Joint Secretary, MoFA.
    """
    words, form = reading.words, reading.words.forms[at]
    written = words.acronym(at) or name_parts.is_brand(form, titled=False)
    state = reading.titles.country_at.get(at + 1, (0, ""))[0] if words.joined(at) else 0
    end = last = state or at + 1
    while state and words.capital(last) and words.joined(last - 1) and last not in reading.titles.at:
        last += 1
    end = last if last > end and words.says(last - 1) & _BODY else end
    whole = not (words.capital(end) and words.joined(end - 1)) and words.keys[end] != "'s"
    return end if written and whole and form.isalpha() and at not in reading.titles.country_at else 0
