from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made import SOM8, document, meeting

from mekong_facts.events import Store, merge_events

if TYPE_CHECKING:
    from random import Random


def split(*told, **more):
    """Return the sources of each event of documents that each tell of one meeting."""
    documents = [document(f"{place}", meeting(**{**SOM8, **one}), **more) for place, one in enumerate(told)]
    return [{evidence.source for evidence in event.evidence} for event in merge_events(documents)]


@pytest.mark.parametrize(
    "other",
    [
        {"start": "2012-02-14"},
        {"start": "XXXX-02-14", "city": None, "country": None},
        {"start": "2012-02"},
        {"start": None},
        {"start": "2012-02-13"},
        {"start": "2012-02-14", "name": None},
        {"start": "2012-02-14", "name": "8th SOM", "city": "Huế"},
        {"start": "2012-02-14", "label": None, "series": None},
        {"start": "2011-08-20", "status": "future"},
        {"start": None, "city": "Quảng Ninh"},
    ],
)
def test_what_may_be_said_of_one_meeting_is_one_event(other):
    assert len(split({"start": "2012-02-14"}, other)) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"start": "2020-02-14"},
        {"start": "2012-08-20", "status": "past"},
        {"start": "2012-02-14", "city": "Hanoi", "name": "eighth Senior Officials' Meeting on drugs"},
        {"start": "2012-02-14", "city": "Vientiane", "country": "LA"},
        {"start": "2012-02-20", "name": "eighth Senior Officials' Meeting on rice", "status": "past"},
        {"start": "2012-02-14", "number": 9, "label": "SOM9"},
        {"start": "2012-02-14", "level": "ministerial", "label": "IMM8", "series": "IMM", "name": "8th IMM"},
        {"start": "2012-02-14", "name": "side event of the eighth Senior Officials' Meeting on customs"},
        {"start": None, "city": None, "country": None, "name": None},
        {"start": None, "city": "Hải Phòng"},
    ],
)
def test_what_cannot_be_said_of_one_meeting_is_two_events(other):
    assert len(split({"start": "2012-02-14"}, other)) == 2


def test_an_acronym_may_end_with_that_of_another_text_and_the_fullest_name_comes_first():
    full = {"name": "sixth Canal Partnership Senior Officials' Meeting", "number": 6, "label": "SOM6", "start": None}
    long = {**full, "name": "6th Senior Officials' Meeting", "label": "CPXSOM6", "series": "CPXSOM"}
    (event,) = merge_events([document("0", meeting(**{**SOM8, **full})), document("1", meeting(**{**SOM8, **long}))])
    assert event.names.en == (full["name"], long["name"])


def test_a_label_that_may_be_either_of_two_is_neither():
    told = ({"start": "2012-02-14"}, {"start": "2020-02-14"}, {"city": None, "country": None})
    assert sorted(map(sorted, split(*told))) == [["0"], ["1"], ["2"]]


def test_two_meetings_of_one_document_are_two():
    forum = {"name": "Customs Forum", "city": "Hue", "start": "2012-02-14"}
    one = document("one", meeting("a", **forum), meeting("b", **forum, theme="rice", days=2, number=2))
    other = document("other", meeting("c", **forum))
    assert len(merge_events([one, other])) == 2


def test_a_meeting_that_a_document_lists_twice_is_one():
    one = document("one", meeting("a", **SOM8), meeting("b", **SOM8, start="2012-02-14"))
    assert len(merge_events([one])) == 1


def test_the_year_travels_and_the_document_keeps_its_own():
    first = document("first", meeting(**SOM8, start="XXXX-02-14", end="XXXX-02-15"))
    second = document("second", meeting(**SOM8, start="2012-02-14"))
    (event,) = merge_events([first, second])
    assert (event.start, event.end, event.conflicts, event.likely_year) == ("2012-02-14", "2012-02-15", (), None)
    assert first.meetings[0].start == "XXXX-02-14"


def test_a_likely_year_is_kept_where_no_year_is_known():
    likely = {"value": 2012, "because": ["the plan for 2012-2013"]}
    date = {"value": "XXXX-02-14", "precision": "day", "likely_year": likely, "mentions": []}
    first = document("first", meeting(**SOM8, start="XXXX-02-14"), dates=[date])
    second = document("second", meeting(**SOM8, start="XXXX-02-14"))
    (event,) = merge_events([first, second])
    assert event.start == "XXXX-02-14"
    assert event.likely_year.model_dump(mode="json") == likely


def test_conflicts_keep_all_values_with_their_sources():
    documents = [document(f"{n}", meeting(**SOM8, start="2012-02-14", attendance=n)) for n in (150, 160)]
    documents.append(document("third", meeting(**SOM8, start="2012-02-14", attendance=150)))
    (event,) = merge_events(documents)
    assert event.attendance.count == 150
    (conflict,) = event.conflicts
    assert conflict.field == "attendance"
    assert [(value.value, value.sources) for value in conflict.values] == [(150, ("150", "third")), (160, ("160",))]


def test_the_days_of_an_event_go_together():
    two = {"start": "2012-02-14", "end": "2012-02-15", "days": 2}
    three = {"start": "2012-02-14", "end": "2012-02-16", "days": 3}
    (event,) = merge_events(
        document(f"{place}", meeting(**{**SOM8, **told})) for place, told in enumerate((three, three, two, {"days": 2}))
    )
    assert (event.end, event.days) == ("2012-02-16", 3)
    (event,) = merge_events([document("0", meeting(**{**SOM8, **three, "days": 2}))])
    assert (event.end, event.days) == ("2012-02-16", None)


def test_a_year_is_no_end_of_what_starts_on_a_day_of_it():
    (event,) = merge_events(
        document(f"{place}", meeting(**{**SOM8, **told}))
        for place, told in enumerate(({"start": "XXXX-02-14"}, {"start": "2012", "end": "2012"}))
    )
    assert (event.start, event.end) == ("2012-02-14", None)


def test_copies_of_a_text_add_no_weight():
    copies = [
        document(f"copy {n}", meeting(**SOM8, start="2012-02-14", attendance=90), sha256="0" * 64) for n in range(3)
    ]
    own = [document(f"own {n}", meeting(**SOM8, start="2012-02-14", attendance=80)) for n in range(2)]
    assert merge_events([*copies, *own])[0].attendance.count == 80


def test_a_text_with_another_heading_adds_no_weight():
    marks = [f"{n:06x}" for n in range(1, 9)]
    said = dict(SOM8, start="2012-02-14")
    copies = [
        document(f"copy {n}", meeting(**said, attendance=90), fingerprint=f"{n + 100:06x}" + "".join(marks))
        for n in range(3)
    ]
    own = [
        document(f"own {n}", meeting(**said, attendance=80), fingerprint=f"{n + 300:06x}" * 5 + marks[0])
        for n in range(2)
    ]
    assert merge_events([*copies, *own])[0].attendance.count == 80


def test_a_document_that_comes_twice_counts_once():
    once = [document("one", meeting(**SOM8, start="2012-02-14")), document("two", meeting(**SOM8))]
    assert merge_events(once + once) == merge_events(once)


def test_people_are_one_with_diacritics_or_without():
    def official(name, role):
        return {"id": "x", "name": name, "roles": [{"text": role}], "mentions": []}

    first = document("first", meeting(**SOM8, officials=["x"]), officials=[official("Vu Thuy Linh", "Minister")])
    second = document(
        "second", meeting(**SOM8, officials=["x"]), officials=[official("Vũ Thuỳ Linh", "Bộ trưởng")], language="vi"
    )
    (event,) = merge_events([first, second])
    (person,) = event.officials
    assert person.name == "Vũ Thuỳ Linh"
    assert person.roles == ("Minister", "Bộ trưởng")
    assert person.sources == ("first", "second")


def test_events_of_one_label_have_ids_that_tell_them_apart():
    years = [document(f"{year}", meeting(**SOM8, start=f"{year}-02-14")) for year in (2012, 2020)]
    assert [event.id for event in merge_events(years)] == ["SOM8-hue-2012", "SOM8-hue-2020"]
    assert [event.id for event in merge_events(years[:1])] == ["SOM8"]


def test_events_come_in_order_of_date():
    starts = [None, "XXXX-03-01", "2012-02", "2011-12-31"]
    documents = [
        document(f"{n}", meeting(**{**SOM8, "number": n, "label": f"SOM{n}", "start": start}))
        for n, start in enumerate(starts)
    ]
    assert [event.start for event in merge_events(documents)] == ["2011-12-31", "2012-02", "XXXX-03-01", None]


TOLD = st.fixed_dictionaries(
    {
        "label": st.sampled_from([None, "SOM8", "IMM3"]),
        "number": st.sampled_from([None, 3, 8]),
        "name": st.sampled_from([None, "eighth meeting on rice", "Forum on customs", "third ASEAN meeting", "?"]),
        "level": st.sampled_from([None, "senior-officials", "ministerial", "other"]),
        "city": st.sampled_from([None, "Hue", "Hanoi", "Nowhere"]),
        "start": st.sampled_from([None, "2012-02-14", "XXXX-02-14", "2012", "2012-02-29/2012-03-01", "nonsense"]),
        "end": st.sampled_from([None, "2012-02-15", "XXXX-02-13", "2011"]),
        "status": st.sampled_from([None, "past", "future"]),
    },
)


@given(st.lists(st.lists(TOLD, min_size=1, max_size=3), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_any_meetings_merge_and_the_order_of_the_documents_changes_nothing(told, order: Random):
    documents = [
        document(f"{n}", *(meeting(f"m{k}", **one) for k, one in enumerate(each))) for n, each in enumerate(told)
    ]
    events = merge_events(documents)
    found = sorted((evidence.source, evidence.meeting) for event in events for evidence in event.evidence)
    assert found == sorted((f"{n}", f"m{k}") for n, each in enumerate(told) for k in range(len(each)))
    assert len({event.id for event in events}) == len(events)
    order.shuffle(documents)
    assert merge_events(documents) == events


def test_a_label_alone_does_not_move_a_meeting():
    held = {**SOM8, "name": "eighth Senior Officials' Meeting", "start": "XXXX-02-16", "status": "future"}
    other = {**held, "start": "XXXX-03-03"}
    assert len(merge_events([document("one", meeting(**held)), document("other", meeting(**other))])) == 2


def test_what_was_held_was_not_announced_for_a_later_day():
    held = {**SOM8, "start": "2012-02-16", "status": "past"}
    other = {**SOM8, "start": "2012-03-03", "status": "future"}
    assert len(merge_events([document("one", meeting(**held)), document("other", meeting(**other))])) == 2


def test_what_is_kept_of_each_meeting_of_a_long_list_is_bounded():
    names = [f"ASEAN Forum {number} on {topic}" for number in range(50) for topic in ("rice", "rail", "haze", "tea")]
    meetings = [
        meeting(f"m{place}", name=name, label=f"AF{place}", city="Hue", country="VN", start=f"{1900 + place}-02-14")
        for place, name in enumerate(names)
    ]
    dates = [
        {"value": f"{1900 + place}-02-14", "precision": "day", "mentions": meetings[place]["mentions"]}
        for place in range(len(names))
    ]
    with closing(Store()) as store:
        store.add(document("list", *meetings, dates=dates))
        kept = [len(getattr(profile, field)) for profile in store.profiles for field in ("labels", "around", "told")]
        assert len(store.profiles) == len(names)
        assert max(kept) <= 64
        assert len(store.rivals) <= 64 * 63 // 2
