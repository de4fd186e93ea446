from __future__ import annotations

import unicodedata

import pytest

from mekong_facts.rules import series


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SOM8", [("SOM", 8)]),
        ("SOM-8, SOM 9", [("SOM", 8), ("SOM", 9)]),
        ("ADMM+ 4", [("ADMM+", 4)]),
        ("ExCoM15", [("ExCoM", 15)]),
        ("SOM 8,5 and SOM8% and SOM 2012 and A4 and QD/SOM8", []),
    ],
)
def test_acronyms_with_a_number(text, found):
    assert [(acronym, number) for _, _, acronym, number in series.numbered(text)] == found


@pytest.mark.parametrize(
    ("acronym", "name", "spelled"),
    [
        ("GCSF", "Global Canal Safety Forum", True),
        ("SOMIW", "Senior Officials' Meeting on Inland Waterways", True),
        ("GCSF", "Global Lake Forum", False),
        ("G", "Global", False),
    ],
)
def test_an_acronym_is_spelled_by_the_initials_of_a_name(acronym, name, spelled):
    assert series.spells(acronym, name) is spelled


def test_a_series_is_known_by_its_name_in_every_language():
    assert series.named("Inter-Ministerial Meeting", "en") == "IMM"
    assert series.named("Hội nghị cấp Bộ trưởng", "vi") == "IMM"
    assert series.named("Lake Forum", "en") is None


def test_the_list_is_clean():
    for id_, one in series.all_series().items():
        assert id_ == id_.strip()
        for names in one.names.values():
            assert list(names) == [unicodedata.normalize("NFC", name.strip()) for name in names]
            assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("acronym", "meets"), [("SOM", True), ("SOMIW", True), ("JWG", True), ("ASEAN", False), ("VIP", False)]
)
def test_acronyms_of_meetings_by_list_or_make(acronym, meets):
    assert series.meets(acronym) is meets
