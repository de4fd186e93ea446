"""Names of a user's own: merged over the built-in ones, and checked with the line of a mistake."""

from __future__ import annotations

import pytest

from mekong_facts import extract, languages
from mekong_facts.errors import MekongFactsError
from mekong_facts.languages.lexicon import NOTHING, read

EXAMPLE = """
[en]
countries = { LA = ["Lan Xang"] }
adjectives = { LA = ["Lanxangese"] }
offices = ["syahbandar"]
ranks = { river-marshal = ["river marshal"] }
blockers = ["Thai River Cup"]

[vi]
countries = { LA = ["Lan Xang"] }
offices = ["trưởng bến"]

[series.RSF]
en = ["River Safety Forum"]
vi = ["Diễn đàn An toàn đường sông"]
level = "other"
"""


@pytest.fixture
def own(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text(EXAMPLE, encoding="utf-8")
    languages.use(read(file))
    yield
    languages.use(NOTHING)


def codes(text, language):
    return [(fact.code, [mention.text for mention in fact.mentions]) for fact in extract(text, language).countries]


@pytest.mark.usefixtures("own")
def test_more_names_of_states():
    assert codes("LAN XANG and Lanxangese boats left Laos.", "en") == [("LA", ["LAN XANG", "Lanxangese", "Laos"])]
    assert codes("Đoàn Lan Xang đã rời bến.", "vi") == [("LA", ["Lan Xang"])]


@pytest.mark.usefixtures("own")
def test_more_offices_and_ranks():
    harbour_master, marshal = extract("Syahbandar Somsak Vilay met River Marshal Arun Prasad.", "en").officials
    assert (harbour_master.name, harbour_master.roles[0].text) == ("Somsak Vilay", "Syahbandar")
    assert (marshal.name, marshal.rank, marshal.rank_code) == ("Arun Prasad", "River Marshal", "river-marshal")
    (head,) = extract("Trưởng bến Nguyễn Văn Đò đã phát biểu.", "vi").officials
    assert (head.name, head.roles[0].text) == ("Nguyễn Văn Đò", "Trưởng bến")


@pytest.mark.usefixtures("own")
def test_more_series():
    (meeting,) = extract("The RSF will meet in Hue. The 3rd River Safety Forum (RSF) opens today.", "en").meetings
    assert (meeting.series, meeting.number) == ("RSF", 3)


@pytest.mark.usefixtures("own")
def test_no_fact_is_found_inside_a_blocker():
    assert codes("The Thai River Cup is a Thai boat race.", "en") == [("TH", ["Thai"])]
    assert not codes("The Thai River Cup is a boat race.", "en")


def test_nothing_is_left_afterwards(own):  # noqa: ARG001
    languages.use(NOTHING)
    assert not codes("Lan Xang boats.", "en")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[en]\noffices = [\n", "line 3: "),
        ("[en]\noffices = 'reeve'\n", "line 2: en.offices is no list of strings"),
        ("[en]\n\noffice = ['reeve']\n", "line 3: 'office' is unknown; there are offices,"),
        ("[fr]\n", "line 1: 'fr' is unknown; there are en, vi, series"),
        ("[en.countries]\nLA = ['Lan Xang']\nXX = ['Nowhere']\n", "line 3: 'XX' is unknown; there are alpha-2 codes"),
        ("[en.countries]\nLA = ['Lan']\nTH = ['Siam',\n 'Lan']\n", "line 4: 'Lan' stands for both LA and TH"),
        ("[en]\noffices = ['reeve',\n ' wide  reeve']\n", "line 3: ' wide  reeve' is no name"),
        ("[vi]\nadjectives = { LA = ['Lan'] }\n", "line 2: 'adjectives' is unknown"),
        ("[series.RSF]\nlevel = 'huge'\n", "line 2: 'huge' is no level; there are summit,"),
        ("[series.RSF]\nbody = 1\n", "line 2: series.RSF.body is true or false"),
        ("[series]\n'R S F' = {}\n", "line 2: 'R S F' is no acronym"),
        ("en = 1\n", "line 1: en is no table"),
        ("[en]\nranks = { '' = ['reeve'] }\n", "line 2: '' is no code of a rank"),
        ("[en]\nranks = { 'a b' = ['reeve'] }\n", "line 2: 'a b' is no code of a rank"),
        (f"a = {'[' * 5000}", "is nested too deeply"),
    ],
)
def test_mistakes_are_told_with_their_line(tmp_path, text, message):
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(MekongFactsError) as told:
        read(file)
    assert told.value.code == "corrupt"
    assert told.value.message.startswith(message)
    assert told.value.source == str(file)


def test_a_file_may_start_with_a_byte_order_mark(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text("[en]\noffices = ['reeve']\n", encoding="utf-8-sig")
    assert read(file).languages["en"].lists == {"offices": ("reeve",)}


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(MekongFactsError, match="no such file") as told:
        read(tmp_path / "none.toml")
    assert told.value.code == "not-found"
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(MekongFactsError, match="is not UTF-8"):
        read(tmp_path / "bytes.toml")
