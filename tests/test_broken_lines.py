"""The same facts are found however wide the page was that a text was broken for."""

from __future__ import annotations

import re
import textwrap
from collections import Counter

import pytest
from corpus_texts import DOCUMENTS, PRESS, TEXTS

import mekong_facts
from mekong_facts.facts import KINDS

# Where a line's end can't be told from that of a heading or of a row, facts may be lost or change.
LEFT = 0.005
PAGES = {
    "e-mail": lambda paragraph: "\n".join(textwrap.wrap(paragraph, 72, break_on_hyphens=False)),
    "column": lambda paragraph: "\n".join(textwrap.wrap(paragraph, 45, break_on_hyphens=False)),
    "indented": lambda paragraph: textwrap.indent(
        "\n".join(textwrap.wrap(paragraph, 66, break_on_hyphens=False)), "   "
    ),
    "copied": lambda paragraph: " \r\n".join(textwrap.wrap(paragraph, 90, break_on_hyphens=False)),
    "justified": lambda paragraph: re.sub(r"(?<=[a-z,]) (?=[^ ]{3})", "  ", paragraph),
}


def facts(text, language):
    """Return how often each fact and each mention is found, with blanks for the ends of lines."""
    found = mekong_facts.extract(text, language)
    counted = Counter()
    for kind in KINDS:
        for fact in getattr(found, kind):
            told = fact.model_dump(exclude={"mentions"})
            counted[kind, " ".join(str(told).split())] += 1
            counted.update((kind, " ".join(mention.text.split())) for mention in fact.mentions)
    return counted


@pytest.mark.parametrize("page", PAGES)
def test_the_width_of_a_page_changes_hardly_a_fact(page):
    wanted = changed = 0
    for gold in (*DOCUMENTS, *TEXTS, *PRESS):
        paragraphs = [" ".join(line.split()) for line in gold.text.splitlines() if line.strip()]
        plain = facts("\n\n".join(paragraphs), gold.language)
        broken = facts("\n\n".join(map(PAGES[page], paragraphs)), gold.language)
        wanted += plain.total()
        changed += ((plain - broken) + (broken - plain)).total()
    assert changed <= LEFT * wanted, f"{changed} of {wanted}"


def hyphenated(paragraph, width=62):
    """Return a paragraph as a page has it that breaks words: at least three letters of a word on either line."""
    lines = [""]
    for word in paragraph.split():
        room = width - len(lines[-1]) - 2
        if len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}" if lines[-1] else word
        elif word.isascii() and word.isalpha() and not word.isupper() and 3 <= room <= len(word) - 3:
            lines[-1] += f" {word[:room]}-"
            lines.append(word[room:])
        else:
            lines.append(word)
    return "\n".join(lines)


def test_words_broken_at_the_ends_of_lines_change_hardly_a_fact():
    def told(text):
        counted = Counter()
        for (kind, fact), number in facts(text, "en").items():
            counted[kind, fact] += number if fact.startswith("{") else 0  # a mention is as the page has it
        return counted

    wanted = changed = 0
    for gold in (*DOCUMENTS, *TEXTS, *PRESS):
        if gold.language == "en":
            paragraphs = [" ".join(line.split()) for line in gold.text.splitlines() if line.strip()]
            plain, broken = told("\n\n".join(paragraphs)), told("\n\n".join(map(hyphenated, paragraphs)))
            wanted += plain.total()
            changed += ((plain - broken) + (broken - plain)).total()
    assert changed <= LEFT * wanted, f"{changed} of {wanted}"
