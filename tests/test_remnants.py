"""What pages, mails and programs leave in a text that is copied from them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timed import normalising

import mekong_facts
from mekong_facts.normal_form import normalise
from mekong_facts.remnants import remnants


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Reeds &amp; Rice, 3&ndash;5 May, &ldquo;all&rdquo; of it", "Reeds & Rice, 3–5 May, “all” of it"),
        (
            "in&nbsp;Hue on 3&amp;nbsp;May, &#8220;reeds&#8221; &#x2013; Vi&#7879;t",
            "in\u00a0Hue on 3\u00a0May, “reeds” – Việt",
        ),
        ("Ana&shy; Pirs &zwnj;spoke", "Ana Pirs spoke"),
        ("AT&T and R&D; &unknown; 5 & 6", None),
        (
            "The **5th Reed Forum** opened; *all* came, _some_ late, __in__ ***boats***.",
            "The 5th Reed Forum opened; all came, some late, in boats.",
        ),
        ("* Ana Pirs\n* Ben Salio\n2 * 3 * 4, snake_case_name, a*b*c", None),
        ('The [5th Reed Forum](https://reeds.example/5) in [Hue](/hue "Hue").', "The 5th Reed Forum in Hue."),
        ("See [the annex] (p. 5) and [Hue](below).", None),
        ("2011\\-2015 \\(RRC\\-5\\) item 1\\.", "2011-2015 (RRC-5) item 1."),
        ("Hue[1] and Vinh,[2][3] as told.[citation needed]\n[4] A note", "Hue and Vinh, as told.\n[4] A note"),
        ("> The forum opened\n> in Hue.\n>\n>> It closed.", "The forum opened\nin Hue.\n\nIt closed."),
        ("> first\nand no quote", None),
        (
            "See below.\n\n> The forum opened\n> in Hue.\n>\n> It closed.\n\nBest",
            "See below.\n\nThe forum opened\nin Hue.\n\nIt closed.\n\nBest",
        ),
        ("Depth:\n> 5 m\n> 7 m\nno quote", None),
        ("Lúa tốt ảnh 1Toàn cảnh hội nghị; ảnh 12 và ảnh 1A", "Lúa tốt ảnh 1\nToàn cảnh hội nghị; ảnh 12 và ảnh 1A"),
        (
            '<p class="lead">The <b>5th</b> Reed <a href="https://r.example/?a=1&amp;b=2">Forum</a></p><p>It<br/>closed.</p>',
            "The 5th Reed Forum\n\nIt\nclosed.",
        ),
        ("<h2>Reeds</h2>\n<p>It opened.</p>\n\n<P>It closed.", "Reeds\n\nIt opened.\n\nIt closed."),
        ("<tr><td>3 May</td><td>Hue</td></tr><tr><td>4 May", "3 May\tHue\n4 May"),
        ("Reeds<!-- a > b -->.<script type='x'>if (a < b) { c() }</script> Boats", "Reeds. Boats"),
        (
            r"V\u00f2ng 5, 3\u20134 May, \"all\".\n\nIt closed\xa0late\ud83d\ude00",
            'Vòng 5, 3–4 May, "all".\n\nIt closed\u00a0late',
        ),
        (r"C:\users\new, \n and \u12", None),
        ("a < b > c, <ana@reeds.example>, <https://reeds.example>, <who>, <p", None),
        ("SUVA, 12 May—Minister of Reeds", "SUVA, 12 May — Minister of Reeds"),
        ("HANOI (RNA)—The forum\nVINH—“All”", "HANOI (RNA) — The forum\nVINH — “All”"),
        ("the minister—who rowed,—said so", "the minister — who rowed, — said so"),
        ("the Fiji—Palau Forum of 2012—2015", None),
    ],
)
def test_what_is_left_of_a_page_is_taken_out(raw, text):
    assert normalise(raw)[0] == (raw if text is None else text)


def test_mentions_stand_where_the_file_has_them():
    raw = (
        "**SUVA**, 12&nbsp;May 2031—[Minister of Health](https://r.example) _Ana&nbsp;Pirs_ opened "
        "the **5th Reed Forum** here."
    )
    facts = mekong_facts.extract(raw, "en")
    [official] = facts.officials
    assert (official.name, official.roles[0].text) == ("Ana Pirs", "Minister of Health")
    [meeting] = facts.meetings
    assert (meeting.name, meeting.place.city) == ("5th Reed Forum", "Suva")
    [date] = facts.dates
    assert date.value == "2031-05-12"
    mentions = [mention for fact in (official, meeting, date) for mention in fact.mentions]
    assert [mention.text for mention in mentions] == ["Ana&nbsp;Pirs", "5th Reed Forum", "12&nbsp;May 2031"]
    assert all(raw[mention.start : mention.end] == mention.text for mention in mentions)


@given(st.text(alphabet="aB *_[]()&;\\>\u2014-\n1/#amp", max_size=80))
def test_edits_stand_in_the_text_and_none_is_overlooked(raw):
    edits = list(remnants(raw))
    assert all(0 <= start < end <= len(raw) for start, end, _ in edits)
    text, offsets = normalise(raw)
    if edits:
        assert offsets is not None  # every text with an edit is looked at
    if offsets is None:
        assert text == raw
    assert len(text) <= len(raw) + 2 * raw.count("\u2014")


@pytest.mark.parametrize(
    "unit",
    [
        *("*", "**a", "_a", "[", "[a](", "[a](/", "&amp;", "&", "\\", "> ", "a\u2014", "A\u2014", "[1]", "\u2014 a,"),
        *("<p>", "<p ", "<!--", "<script>", "</td>", "\n> a", "<"),
    ],
)
def test_time_grows_with_the_length_of_a_text(unit):
    short = min(normalising(unit, 20_000) for _ in range(3))
    assert normalising(unit, 160_000) < 8 * 3 * short + 0.05
