"""Vietnamese: officials."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.patterns import OfficialPatterns
from mekong_facts.rules.officials.text.lexicon import About, Title, classes_of, items
from mekong_facts.rules.officials.text.lexicon import build as build_lexicon
from mekong_facts.rules.officials.text.word_list import split
from mekong_facts.rules.prose import fold as without_marks
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Any

    from mekong_facts.rules.prose import Fold

_DATA = tuple(map(Path(__file__).with_name, ("officials.toml", "official_words.toml")))
_WORDS = {
    "modifiers": About.MODIFIER,
    "links": About.LINK,
    "acronyms": About.ACRONYM,
    "determiners": About.DETERMINER,
    "not_names": About.NOT_NAME,
    "ends": About.END,
    "suffixes": About.SUFFIX,
    "surnames": About.SURNAME,
    "given": About.GIVEN,
    "adverbs": About.ADVERB,
    "copulas": About.COPULA,
    "place_nouns": About.PLACE,
}


# Honorifics that are family names more often where there are no diacritics: vợ and Võ, chú and Chu.
_SURNAMES_RATHER = {"vo", "chu", "bac", "cu"}
# Honorifics that are other words in small letters where there are no diacritics: cô and có, thầy and thay, dì and đi.
_OTHERS_IN_SMALL = {"co", "thay", "di"}
_HAVE = "co"  # có rather than cố or cổ
_FOREST = "lam truong"  # làm trưởng đoàn rather than lâm trường
_NO_HEADS = {"nguyen thu", "co truong"}  # Nguyễn Thu rather than nguyên thủ; có Trưởng đoàn rather than cơ trưởng
_KING = "vua"  # vừa rather than vua
# Syllables that some write with i, and what is no common word.
_YS, _I = "yýỳỷỹỵ", "iíìỉĩị"
_Y = deferred(rf"\b(h|k|l|m|s|t|v|qu)([{_YS}])\b")
_BORNE = frozenset({Title.PLACE, Title.STYLE})


def build(fold: Fold) -> OfficialPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    data = tomllib.loads(fold("\n".join(path.read_text(encoding="utf-8") for path in _DATA)))
    marked = {} if fold("ợ") == "o" else data["marked"]
    if fold("ợ") == "o":
        data["honorifics"]["forms"] = ", ".join(sorted(set(items(data["honorifics"]["forms"])) - _SURNAMES_RATHER))
        for name in ("modifiers", "place_nouns"):
            data[name] = ", ".join(word for word in items(data[name]) if word != _HAVE)
        data["bodies"] = ", ".join(body for body in items(data["bodies"]) if body != _FOREST)
        data["heads"] = ", ".join(head for head in items(data["heads"]) if head not in _NO_HEADS)
        for code, forms in data["royal"].items():
            data["royal"][code] = "; ".join(form for form in forms.split("; ") if form != _KING)
        data["honorifics"]["led"] = _OTHERS_IN_SMALL
    fields_too = sorted(set(items(data["bodies"])).intersection(items(data["topics"])))  # công an, tổ chức
    typed = data["typed"] | {"place_before": data["place_nouns"], "fields_too": fields_too}
    ranks = {tuple(form.split()): code for code, forms in data["ranks"].items() for form in forms.split("; ")}
    services = [tuple(service.split()) for service in items(data["services"])]
    ranks |= {rank + service: code for rank, code in ranks.items() for service in services}
    ends = set(items(data["ends"]))
    words = [(bit, items(data[name])) for name, bit in _WORDS.items()]
    words.append((About.PARTICLE, [word for word in items(data["particles"]) if word not in ends]))
    return OfficialPatterns(
        lexicon=build_lexicon(
            words,
            _phrases(data),
            split,
            rank_parts={part: part for row in ranks for part in row},
            ranks=ranks,
            compounds=frozenset(tuple(word.split()) for word in items(data["compounds"])),
            classes=classes_of(data["classes"], lambda word: {word, without_marks(word)})
            | classes_of(typed)
            | classes_of(marked),
        ),
        grammar="juxtaposed",
        rules=_RULES,
    )


def _phrases(data: dict[str, Any]) -> Iterator[tuple[Title, str, str]]:
    for title, form, code in _listed(data):
        yield title, form, code
        if title not in _BORNE and _Y.search(form):
            yield title, _Y.sub(_with_i, form), code


def _with_i(found: re.Match[str]) -> str:
    """Return a syllable with i for y, as some outlets write it: thư kí, quản lí, kĩ thuật."""
    return found[1] + _I[_YS.index(found[2])]


def _listed(data: dict[str, Any]) -> Iterator[tuple[Title, str, str]]:
    for form in items(data["heads"]):
        yield Title.HEAD, form, ""
        first, _, rest = form.partition(" ")
        if rest.count(" ") == 1:
            yield Title.HEAD, f"{first} {rest.replace(' ', '-')}", ""
    for form in items(data["named_heads"]):
        yield Title.HEAD, form, "short"
    for form in items(data["verbal_heads"]):
        yield Title.HEAD, form, "verb"
    for form in items(data["weak_heads"]):
        yield Title.HEAD, form, "weak"
    for form in items(data["attached_heads"]):
        yield Title.HEAD, form, "attached"
    for form in items(data["short_heads"]):
        yield Title.HEAD, form, "capitals"
    for title, kind in ((Title.ROYAL, "royal"), (Title.STYLE, "styles")):
        for code, forms in data[kind].items():
            for form in forms.split("; "):
                yield title, form, code
    yield Title.HONORIFIC, "u", "burmese"
    yield Title.HONORIFIC, "ô.", ""
    posts = {kind: items(data["honorifics"][f"{kind}s"]) for kind in ("post", "job")}
    posts["led"] = data["honorifics"].get("led", ())
    for form in items(data["honorifics"]["forms"]):
        yield Title.HONORIFIC, form, next((kind for kind, forms in posts.items() if form in forms), "")
    for form in items(data["bodies"]):
        yield Title.TOPIC, form, "body"
        if form.count(" ") in {1, 2}:
            yield Title.TOPIC, form.replace(" ", "-"), "body"
    for form in items(data["firms"]):
        yield Title.TOPIC, form, "firm"
    for form in data["rows"].split("; "):
        yield Title.TOPIC, form.strip(), ""
    for form in items(data["topics"]):
        yield Title.TOPIC, form, ""
        if form.count(" ") in {1, 2} and "-" not in form:  # as the old press wrote it: Ngoại-giao, Đông-Nam-Á
            yield Title.TOPIC, form.replace(" ", "-"), ""
    for form in items(data["places"]) + items(data["states"]):
        yield Title.PLACE, form, ""
        if " - " in form:  # as it is typed without blanks: Bà Rịa-Vũng Tàu
            yield Title.PLACE, form.replace(" - ", "-"), ""
    for form in items(data["namesake_states"]):
        yield Title.PLACE, form, "state"
    for form in items(data["end_phrases"]):
        yield Title.END, form, ""


_RULES = (
    Rule(
        "vi.official.office-before-name",
        "An office right before a name, with ranks and honorifics between them.",
        ("Thứ trưởng Bộ Công Thương [[Đỗ Văn Khoát]] phát biểu.",),
    ),
    Rule(
        "vi.official.office-after-name",
        "An office after a name, set off by a comma, a bracket or a dash.",
        ("Ông [[Đỗ Văn Khoát]], Giám đốc Sở Công Thương, cho biết.",),
    ),
    Rule(
        "vi.official.office-by-verb",
        "An office that a verb ascribes to a name.",
        ("Ông [[Đỗ Văn Khoát]] là Giám đốc Sở Công Thương.",),
    ),
    Rule(
        "vi.official.relative-clause",
        "An office that a relative clause ascribes to a name.",
        ("Ông [[Đỗ Văn Khoát]], người từng là Giám đốc Sở Công Thương, cho biết.",),
    ),
    Rule(
        "vi.official.office-comma-name",
        "An office, a comma or a colon, and a name with its title.",
        ("Trưởng đoàn: ông [[Đỗ Văn Khoát]].",),
    ),
    Rule(
        "vi.official.rank-before-name",
        "A military, police or royal rank before a name.",
        ("Thiếu tướng [[Đỗ Văn Khoát]] dẫn đầu đoàn.",),
    ),
    Rule(
        "vi.official.signature",
        "A name on a line of its own, with the office on the line before or after it.",
        ("THỨ TRƯỞNG\n(Đã ký)\n[[Đỗ Văn Khoát]]\n",),
    ),
    Rule(
        "vi.official.table",
        "A name in a cell of a table, with the office in the cell before or after it; or in a form with labels.",
        ("[[Đỗ Văn Khoát]]\tGiám đốc Sở Công Thương\n",),
    ),
    Rule(
        "vi.official.name-again",
        "The full name of an official, said again.",
        ("Thứ trưởng Đỗ Văn Khoát đã đến. Sau đó, [[Đỗ Văn Khoát]] ra về.",),
    ),
    Rule(
        "vi.official.short-name",
        "The given name or family name of an official, where nobody else can be meant.",
        ("Thứ trưởng Đỗ Văn Khoát đã đến. Ông [[Khoát]] cho biết như vậy.",),
    ),
)
