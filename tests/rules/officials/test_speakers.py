from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts import languages
from mekong_facts.rules.officials.speakers import spelled

LEXICON = languages.get("en").officials.lexicon
LETTERS = st.text(st.sampled_from("AİẞÉĐŁΣ '-."), min_size=1, max_size=12)


@given(st.lists(LETTERS, min_size=1, max_size=4))
def test_offsets_stay(words):
    text = f"\nMINISTER {' '.join(words)}: Good afternoon."
    assert len(spelled(text, LEXICON)) == len(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("DEPUTY SECRETARY FELL: Yes.", "Deputy Secretary Fell: Yes."),
        ("MINISTER OF REEDS O'HARA-LEE: Yes.", "Minister of Reeds O'Hara-Lee: Yes."),
        ("QUESTION: Will Minister FELL go?", None),
        ("KEY POINTS: Minister FELL, it is said: no", None),
        ("MINISTER ALİ: Yes.", "Minister ALİ: Yes."),
    ],
)
def test_labels_are_spelled_as_in_a_sentence(text, wanted):
    assert spelled(text, LEXICON) == (wanted or text)
