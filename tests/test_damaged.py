"""Documents with characters lost, doubled or strewn in, as bad conversions leave them: each is read, spans exact."""

from __future__ import annotations

import marked
from corpus_texts import DOCUMENTS, TEXTS
from hypothesis import given, settings
from hypothesis import strategies as st

from mekong_facts import extract
from mekong_facts.facts import KINDS

# Marks that no rule expects, letters of other scripts and of odd case, digits that are none, blanks, signs.
STREWN = [*"\u0301\u0302\u0323\u0308\u20ddİßŉﬁ𝐀²½٣Ⅷ中กកé_-'\".,()/– \n\u00a0\u200b\ufeff\x00", "\u0323\u0302", ""]
EXAMPLES = [example for file in marked.files() for example in marked.read_file(file)]
PLACES = st.lists(st.tuples(st.integers(0), st.sampled_from(STREWN), st.booleans()), min_size=20, max_size=80)


@settings(max_examples=400)
@given(gold=st.sampled_from(DOCUMENTS + TEXTS), places=PLACES)
def test_a_damaged_document_is_read_with_exact_spans(gold, places):
    characters = list(gold.text)
    named = sorted({at for fact in gold.facts for spot in fact.spots or () for at in range(spot.start, spot.end)})
    for at, strewn, replaces in places:
        which = named[at % len(named)] if named else at % len(characters)
        characters[which] = strewn if replaces else characters[which] + strewn
    text = "".join(characters)
    found = extract(text, gold.language)
    mentions = [mention for kind in KINDS for fact in getattr(found, kind) for mention in fact.mentions]
    assert [text[mention.start : mention.end] for mention in mentions] == [mention.text for mention in mentions]


@settings(max_examples=600)
@given(
    examples=st.lists(st.sampled_from(EXAMPLES), min_size=1, max_size=3),
    joint=st.sampled_from(["\n", " ", ", ", " - ", "; ", "("]),
    cut=st.integers(0),
    tail=st.sampled_from(["", " ", "\n", ",", " ("]),
    case=st.sampled_from([str, str.upper, str.lower, str.title]),
)
def test_a_text_may_break_off_anywhere(examples, joint, cut, tail, case):
    words = case(joint.join(example.read()[0] for example in examples)).split(" ")
    text = " ".join(words[: cut % len(words) + 1]) + tail
    assert extract(f"x {text}", examples[0].language) is not None


def test_a_text_may_end_with_the_date_of_an_entry():
    assert extract("1/4/2014 Hội nghị thứ 8, 2/4/2014 ", "vi").meetings
    assert extract("2003,REEF FORUM,May ", "en").meetings


def test_a_text_may_end_where_a_name_or_an_owner_would_begin():
    assert not extract("Chủ tịch tỉnh - Từ", "vi").officials
    assert extract("Phiên họp thứ 5 của Hội đồng Lau sậy năm 2021", "vi").meetings


def test_a_text_in_capitals_may_end_within_an_office():
    assert extract("ANNA BELL, PERU'S AMBASSADOR TO", "en").officials
    assert extract("THE 5TH REED FORUM IS CHAIRED BY ANNA BELL, JOINT SECRETARY IN", "en").officials


def test_a_text_may_start_with_the_name_that_an_official_goes_by():
    assert [one.name for one in extract("Lao, Consul Lào.,", "en").officials] == ["Lào"]


def test_digits_that_were_taken_for_letters_between_two_budgets():
    assert extract("The budgets of 2Ol8-1 to 2Ol8-5 were shut.", "en") is not None
