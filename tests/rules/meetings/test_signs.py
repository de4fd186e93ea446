"""The words without which a pattern finds nothing: one of them stands in whatever it finds."""

from __future__ import annotations

import pytest
from corpus_texts import CORPUS, PRESS, TEXTS

from mekong_facts import languages
from mekong_facts.rules.meetings.signs import Signs
from mekong_facts.rules.prose import prose

KINDS_BY_PATTERN = [
    ("details.attendance", "people"),
    ("details.takes_part", "taking"),
    ("details.crowd", "taking"),
    ("details.delegates", "sure"),
    ("details.session", "session"),
    ("details.theme", "theme"),
    ("places.unkept", "unkept"),
    ("places.virtual", "virtual"),
    ("places.sidelines", "sidelines"),
    ("times.duration", "days"),
    ("times.day_of", "days"),
]


@pytest.mark.parametrize("gold", [*CORPUS, *TEXTS, *PRESS], ids=lambda gold: gold.source)
def test_a_sign_stands_in_whatever_a_pattern_finds(gold):
    reading = prose(gold.text, gold.language)
    language = languages.get(gold.language, folded=reading.folded)
    signs = Signs(reading.hits(language.gazetteer))
    for path, kind in KINDS_BY_PATTERN:
        pattern = language.meetings
        for name in path.split("."):
            pattern = getattr(pattern, name)
        for found in pattern.finditer(reading.view):
            if kind != "sure" or found["sure"]:
                assert signs.stand(kind, *found.span()), (path, found[0])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", ", but it was postponed."),
        ("en", " was called off"),
        ("en", ", however, the talks have been put back"),
        ("vi", ", nhưng đã bị hoãn lại"),
        ("vi", " đã phải dời lại"),
    ],
)
def test_a_sign_stands_in_what_was_not_kept(language, text):
    reading = prose(text, language)
    rules = languages.get(language, folded=reading.folded)
    assert rules.meetings.places.undone.match(reading.view)
    assert Signs(reading.hits(rules.gazetteer)).stand("undone", 0, len(text))
