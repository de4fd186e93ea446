"""How far a name reaches over what completes its noun, where modifiers stand before the noun: "on …", "of the …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases import complements
from mekong_facts.rules.meetings.phrases.attendees import capital_follows, past_persons, whose
from mekong_facts.rules.meetings.phrases.brackets import up_to_bracket
from mekong_facts.rules.meetings.phrases.dashes import sets_off
from mekong_facts.rules.meetings.phrases.past_marks import past_mark
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, ends_in, stripped

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_AFTER = 260
_MOST = 30  # tokens of a complement
_LEAD = 14  # characters of a body's noun and "of"
_NEAR = 12  # characters of an article, and more
_ELIDED = deferred(r"[a-z]'[^\W\d_a-z]")  # "d'Ivoire"
_TWO_WORDS = deferred(rf"{CAPITAL}[\w'-]+ {CAPITAL}[\w'-]+(?=, )")
_STATE = 40  # characters of a state's name
_FIELDS = deferred(rf"\s(?:Governments?\b|{CAPITAL}[\w-]+\s(?={CAPITAL}))")  # "or Home Ministers", "or Government"


class Complement:
    """Reads the words behind the noun of one phrase from left to right.

    Attributes:
        end: where the name ends, as far as it is read.
        upper: where the last word with a capital ends.
        skip: up to where the words are read already.
        opened: whether a word has begun the complement.
        topic, on: whether that word leads to a topic, and to nothing else.
        capital: whether a word of it has a capital.
        loose: whether words in small letters may be of the name.

    """

    def __init__(self, reader: Reader, phrase: Phrase) -> None:
        """Start behind what is known to be of the name."""
        self.reader = reader
        self.phrase = phrase
        self.view = reader.view
        self.words = reader.words
        self.end = phrase.end
        self.loose = bool(phrase.numbers)
        self.opened = self.topic = self.on = self.capital = False
        self.upper = self.skip = 0

    def read(self) -> None:
        """Let the phrase reach to the end of its complement."""
        view, start = self.view, self.end
        for seen, token in enumerate(TOKEN.finditer(view, start, min(len(view), start + _AFTER)), 1):
            at, low = token.start(), token[0].lower()
            if at < self.skip:
                if token[0][0].isalnum() and low not in self.words["and"]:
                    self.end = max(self.end, token.end())
                continue
            if at in self.reader.dates or seen > _MOST or not self._goes_over(token, low):
                break
        head, end = self.phrase.head[1], self.end
        name, closes = view[head:end], view[end : end + 1]
        if (closes == ")" and name.count("(") > name.count(")")) or (closes == '"' and name.count('"') % 2):
            end += 1
        self.phrase.end = _before_owner(self.reader, head, end) if view.startswith("'s ", end - 2) else end

    def _goes_over(self, token: re.Match[str], low: str) -> bool:
        """Return whether a name goes on over a token."""
        reader, words, view = self.reader, self.words, self.view
        text, at = token[0], token.start()
        if not text[0].isalnum():
            return self._over_mark(text, at)
        if not self.opened:
            return self._opens(token, low)
        if low in words["aims"] and self.capital and complements.leads_on(reader, at, token.end()):
            return True
        if low in words["subjects"] and self.capital and complements.is_aside(reader, token.end()):
            return False  # "of the Health Ministers on the theme: …"
        if low in words["alternatives"] and self.capital and _FIELDS.match(view, token.end()):
            return True  # "of Home or Interior Ministers"
        if (text[0].isdigit() and self._over_number(token)) or self._over_body(token, low):
            return True
        # "Conference on Online Fraud"
        first = self.end == self.phrase.head[1]
        titled = self.topic and first and text.istitle() and capital_follows(reader, token.end())
        titled = titled or complements.is_compound(reader, low, token.end())
        if text[0].isdigit() or (
            low in words["right"]
            and not reader.is_acronym(token)
            and not (self.topic and complements.about_follows(reader, low, token.end()))
            and not titled
        ):
            self.end = up_to_bracket(reader, self.phrase, at) or self.end
            return False
        if low in words["the"]:
            return True  # "Forum on The Euro", "Forum on The euro"
        if low in words["owned"] and first and capital_follows(reader, token.end()):
            return True  # "the 17th meeting of their Joint Committee"
        if text[0].isupper() or _ELIDED.match(text):
            return self._over_capital(token, low, titled=titled)
        if low in words["joiners"] or low in words["openers"]:
            return self._over_joiner(token, low)
        return not complements.is_finite(reader, token, self.end) and self._over_small(token, low)

    def _over_mark(self, text: str, at: int) -> bool:
        """Return whether a name goes on over a mark."""
        if self.opened and text in "&-/" and not sets_off(self.reader, at):
            return True
        self.skip = past_mark(self.reader, self.phrase, at, opened=self.opened, capital=self.capital)
        if self.skip:
            return True
        self.end = stripped(self.view, at) if self.phrase.bracket else self.end
        return False

    def _opens(self, token: re.Match[str], low: str) -> bool:
        """Return whether a word begins the complement."""
        reader, words = self.reader, self.words
        if low in words["subjects"] and reader.patterns.places.place.match(self.view, token.start()):
            return False  # "Meeting on Reed Island"
        if not complements.opens(reader, low, token) or complements.is_of_verb(reader, self.phrase, token):
            return False
        self.opened, self.topic, self.on = True, low in words["topics"], low in words["subjects"]
        self.loose = self.loose or (self.on and complements.is_scoped(reader, self.phrase))
        return True

    def _over_number(self, token: re.Match[str]) -> bool:
        """Return whether a number is part of a name: "ASEAN+3", "of the Group of 77", "the 50th Anniversary"."""
        view, words, text, at = self.view, self.words, token[0], token.start()
        if view[at - 1] == "+" and self.end == at:
            self.end = token.end()  # "ASEAN+3"
            return True
        if "+" in text:
            self.end = self.upper = token.end()  # "of the 5+5 Dialogue"
            self.capital = self.phrase.capital = self.phrase.named = True
            return True
        of = text.isdigit() and self.upper and ends_in(view, at - _NEAR, at, words["of"])
        if of and ends_in(view, at - _LEAD, at, words["bodies"], words["of"]):
            self.end = token.end()  # "of the Group of 77"
            return True
        counted = TOKEN.match(view, token.end() + 1) if self.capital else None
        if counted and counted[0].lower() in words["counted"]:
            self.end = self.skip = counted.end()  # "Summit to Commemorate the 50th Anniversary"
            return True
        return False

    def _over_body(self, token: re.Match[str], low: str) -> bool:
        """Return whether what a pattern tells starts here: whom ministers serve, both sides, a legislature."""
        view, names, at = self.view, self.reader.patterns.names, token.start()
        if self.capital and self.upper == self.end and low in self.words["charging"]:
            charge = names.charge.match(view, self.end)
            if charge and (self.loose or view[charge.end()].isupper()):
                self.end = self.skip = charge.end()  # "of the Ministers responsible for Culture"
                return True
        both = names.both_sides.match(view, at) if self.end == self.phrase.head[1] else None
        if both:
            self.skip = both.end()  # "the 17th meeting of the two countries' Joint Committee"
            return True
        term = None
        if not self.capital and (token[0][0].isdigit() or low in self.reader.patterns.first):
            term = names.legislature.match(view, at)  # "session of the 15th National Assembly"
        if term:
            self.end = self.upper = self.skip = term.end()
            self.capital = True
        return term is not None

    def _over_capital(self, token: re.Match[str], low: str, *, titled: bool) -> bool:
        """Return whether a word with a capital is part of a name; `titled` where it is a word of a topic's title."""
        reader, words, after = self.reader, self.words, token.end()
        near = self.upper == token.start() - 1
        if self.view[after : after + 2] == " (" and after + 2 in reader.countries and places.city(token[0]):
            return False  # "Conference of the Parties Geneva (Switzerland)"
        if near and _is_dated_town(reader, self.phrase, token):
            return False  # "Meeting of the Reed Commission Lima, 5 May"
        noun = low in words["nouns_too"] and near and capital_follows(reader, after)
        if low in words["left"] and low not in words["joiners"] and not (noun or titled or reader.is_acronym(token)):
            return False
        self.end = self.upper = after
        self.capital = self.phrase.capital = True
        self.phrase.named = self.phrase.named or low not in words["generic"]
        return True

    def _over_joiner(self, token: re.Match[str], low: str) -> bool:
        """Return whether a name goes on over "and", "of" and the like."""
        reader, words, after = self.reader, self.words, token.end()
        if complements.counts_times(reader, after):
            return False
        if low in words["with"] and complements.is_person_ahead(reader, after):
            return False  # "will co-chair the Committee on Trade with Prime Minister X"
        if self.capital and low in words["ending_with"] and complements.is_any_ahead(reader, after):
            return False  # "closed the Meeting of Rice Ministers with a warning"
        if low not in words["and"]:
            return True
        if self.capital and self.upper == token.start() - 1 and complements.is_deed_ahead(reader, after):
            return False  # "of the Committee on Reeds and election of members"
        if complements.resumes(reader, self.phrase, after):
            return False
        return not complements.starts_anew(reader, after) or complements.joins_sides(reader, self.phrase, token)

    def _over_small(self, token: re.Match[str], low: str) -> bool:
        """Return whether a name goes on over another word in small letters."""
        reader, words, view, at, end = self.reader, self.words, self.view, token.start(), self.end
        if self.capital and low in words["reaching"] and capital_follows(reader, token.end()):
            return True  # "of the Governors along the Lao Border"
        if self.capital and (behind := past_persons(reader, at)):
            self.end = self.skip = behind
            return True
        if self.topic and not self.capital and low in words["indefinite"] and capital_follows(reader, token.end()):
            return True  # "Summit for a New Pact"
        if (
            not (self.loose or self.capital)
            and (behind := past_persons(reader, at))
            and (theirs := whose(reader, behind))
        ):
            self.skip = theirs
            return True
        if self.capital and (self.upper == end or view[end] == ")") and (members := _members_at(reader, at, end)):
            self.end = self.skip = members
            return True
        if self.capital and self.upper == end and (acting := reader.patterns.names.acting.match(view, end)):
            self.end = self.upper = self.skip = acting.end()
            return True
        if self.capital and self.upper == end and (noun := complements.noun_ahead(reader, self.phrase, at)):
            self.end = self.skip = noun
            return True
        if self.capital and self.upper == end and (body := complements.body_ahead(reader, at)):
            self.end = self.upper = self.skip = body
            return True
        if not (self.loose and self.topic) or (low in words["time"] and not self.capital):
            return False
        owned = self.on and view.startswith("'s", end - 2)  # "on Fiji's application"
        told = low in words["lands"] or low in words["behind_topic"]
        if self.upper == end and not (view[end:at].strip() or owned or told):
            return False
        self.end = token.end()
        return True


def _is_dated_town(reader: Reader, phrase: Phrase, token: re.Match[str]) -> bool:
    """Return whether a word behind a name is the town where it was, or begins it, with its day behind a comma."""
    view, start, end = reader.view, token.start(), token.end()
    two = _TWO_WORDS.match(view, start)
    if two and _is_town(two[0]):
        end = two.end()
    if not view.startswith(", ", end):
        return False
    day = end + 2
    if day in reader.countries:
        day = view.find(", ", day, day + _STATE) + 2  # "Lima, Peru, 5 May"
    if day not in reader.dates:
        return False
    if ends_in(view, phrase.start - _LEAD, phrase.start, reader.words["of"], reader.words["articles"]):
        return False  # a paper of it
    last = view.rfind(" ", phrase.start, start - 1) + 1
    if view[last:start].istitle() and ends_in(view, last - _NEAR, last, reader.words["of"]):
        return False  # "5th Congress of Greater Manila, 5 May"
    return _is_town(view[start:end]) and places.city(view[last:end]) is None


def _is_town(name: str) -> bool:
    known = places.city(name)
    return known is not None and known.kind == "city"


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
