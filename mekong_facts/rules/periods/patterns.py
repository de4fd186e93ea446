"""What a language gives to the rules for plan periods."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from re import Pattern

    from mekong_facts.rules.rule import Rule


_ANYWHERE = deferred("")


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodPatterns:
    """How a language bounds a plan by two years; what it leaves out never matches.

    Attributes:
        span: two years; groups: `first`, and `last` (after a dash or slash, perhaps two digits), `worded` (after a
            word) or `closing` (the two digits that the last of two double years ends with: 2012/13-2016/17); `era`
            (the Buddhist one), there or in `opening`, makes common years of both.
        opening: the words of the mention before the years, up to them; no match where more digits stand there.
            The group `sure` holds words that ask for no plan, `left` those of them that are none of the mention.
        head: the noun of a plan (group `plan`), or of a term, which names none (group `term`), or a word that stands
            for a plan named nearby (group `echo`, if the language has such words).
        far_echo: such a word, in small letters, whose plan may be named in another sentence.
        papers: the noun of a paper that another plan is named beside, up to that one's own noun.
        serving: what stands between the noun of something that serves a plan, or stands beside, and that plan's noun.
        within: a plan's part up to the article of that plan: the projects of the …; it is tried at a noun of a plan.
        doing: what somebody did with a plan from one year to another, from the verb up to the last year.
        firsts: the first words of what `head` finds, in small letters; it is tried at these only.
        lead: what may stand between a plan and its years, up to the years.
        tail: what belongs to a plan's name after the noun.
        purpose: the same with what a plan is to do, where its years stand in brackets or after a comma.
        ahead: a plan's name after its years, in the group `name`; the group `owns` where it may own another plan.
        rest: what belongs to such a plan's name after the noun.
        opened: what stands before years that begin a sentence, from its beginning up to them; in small letters.
        follows: what stands between years that begin a sentence and the plan they bound.
        acronym: a plan's acronym before its years, up to them: groups `acronym`, `number`.
        modifier: a word of a plan's name before the noun, up to the noun.
        modifier_words: how many words that is at most, with those that join it.
        modified: what must stand right before the noun for it to have such words, if anything; in small letters.
        outer: what belongs to a plan's name before its article ("Phase Two of the …"); it holds one of `phase_nouns`.
        counted: an ordinal before a bracket with years, up to them: the first (2008-2010) phase.
        link: what stands between the years of a plan and more years of it or, with the group `other`, of another one.
        not_before: what stands before years of something else, up to them; in small letters.
        not_after: what stands after years of something else; in small letters.
        loose: what must stand before years that no plan's name touches, up to them.
        phase: the number of a phase, in one of the groups; in small letters.
        phase_nouns: words without one of which there is none.
        bare: words that make no name of a plan's noun.
        bare_phrases: phrases that make none.
        acronyms: acronyms of plans that no text spells out.
        numbers: the numbers of phases.
        partners: returns the names that the group `partner` of `lead` and `link` may hold, those of states.
        rules: the rules.

    """

    span: Pattern[str]
    opening: Pattern[str]
    head: Pattern[str]
    firsts: frozenset[str]
    lead: Pattern[str]
    tail: Pattern[str]
    ahead: Pattern[str]
    opened: Pattern[str]
    follows: Pattern[str]
    acronym: Pattern[str]
    modifier: Pattern[str]
    link: Pattern[str]
    not_before: Pattern[str]
    not_after: Pattern[str]
    loose: Pattern[str]
    phase: Pattern[str]
    phase_nouns: tuple[str, ...]
    bare: frozenset[str]
    acronyms: frozenset[str]
    numbers: Mapping[str, int]
    partners: Callable[[], frozenset[str]] = frozenset
    far_echo: Pattern[str] = NEVER
    rest: Pattern[str] = NEVER
    papers: Pattern[str] = NEVER
    serving: Pattern[str] = NEVER
    within: Pattern[str] = NEVER
    doing: Pattern[str] = NEVER
    purpose: Pattern[str] = NEVER
    modifier_words: int = 12
    modified: Pattern[str] = _ANYWHERE
    outer: Pattern[str] = NEVER
    counted: Pattern[str] = NEVER
    bare_phrases: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
