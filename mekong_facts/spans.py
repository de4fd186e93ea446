"""Facts on a spaCy doc.

A component puts its facts on the doc with `record`: the models under `doc.user_data`, a span for every mention under
`doc.spans["mekong_<kind>"]` (its `label_` the rule, its `id_` the fact's key), and `span._.mekong_<kind>` gives the
fact a span belongs to. Later components read them with `recorded`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import srsly
from spacy.tokens import Doc, Span

from mekong_facts import facts as models
from mekong_facts.facts import KINDS, Fact, Kind
from mekong_facts.tokenizer import TEXT_KEY, MekongTokenizer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spacy.language import Language

_MODELS: dict[Kind, type[Fact]] = {
    "meetings": models.Meeting,
    "dates": models.Date,
    "officials": models.Official,
    "countries": models.Country,
    "plan_periods": models.PlanPeriod,
}
_PREFIX = "mekong_"
_UNSEEN_KEY = "mekong_unseen"
_PILED = frozenset(map(chr, range(0x300, 0x370)))  # the marks that a token goes on with
_EDGES = frozenset(" \n,.;:()/-\"'") | {""}  # what mostly stands beside a mention, or nothing


def text_of(doc: Doc) -> str:
    """Return the text of a doc; our tokenizer has kept it, others have it joined from the tokens."""
    return doc.user_data.get(TEXT_KEY) or doc.text


def unseen(text: str, nlp: Language) -> Doc:
    """Return a doc that nobody sees: its facts are taken, but it has no tokens and no spans, which would cost more."""
    return Doc(nlp.vocab, user_data={TEXT_KEY: text, _UNSEEN_KEY: True})


def record(doc: Doc, kind: Kind, found: Sequence[Fact], nlp: Language) -> None:
    """Put the facts of one kind on a doc, each in order of first mention.

    A mention that cuts a token (a rule knows no letter so foreign, no mark so piled) grows to all of the token. With
    any other tokenizer than ours only the span grows; the fact's own offsets stay exact. The text of a doc that nobody
    sees is split only when a mention may cut a token.
    """
    text, unseen = text_of(doc), _UNSEEN_KEY in doc.user_data
    if unseen and _stand_free(text, found):
        doc.user_data[_PREFIX + kind] = list(found)  # as nearly always
        return
    tokens = nlp.make_doc(text) if unseen else doc
    ours = isinstance(nlp.tokenizer, MekongTokenizer)
    spans: list[Span] = []
    grown: dict[tuple[int, int], tuple[int, int]] = {}
    told = sorted((spot.start, -spot.end, spot.rule, fact.key) for fact in found for spot in fact.mentions)  # type: ignore[attr-defined]  # likewise
    for start, minus_end, rule, key in told:
        span = tokens.char_span(start, -minus_end, label=rule, span_id=key)
        if span is None:
            span = tokens.char_span(start, -minus_end, label=rule, span_id=key, alignment_mode="expand")
            if ours and span is not None:
                grown[start, -minus_end] = span.start_char, span.end_char
        if span is not None:  # None only outside the text, where no mention is
            spans.append(span)
    if not unseen:
        doc.spans[_PREFIX + kind] = spans
    doc.user_data[_PREFIX + kind] = [_grown(fact, grown, text) for fact in found] if grown else list(found)


def _stand_free(text: str, found: Sequence[Fact]) -> bool:
    """Return whether facts' mentions surely cut no token: no blanks at their edges, and no letter that goes on."""
    for spot in [spot for fact in found for spot in fact.mentions]:  # type: ignore[attr-defined]  # every model has them; their order differs
        start, end = spot.start, spot.end
        before, after, first, last = text[start - 1 : start], text[end : end + 1], text[start], text[end - 1]
        if before in _EDGES and after in _EDGES and first.isalnum() and last.isalnum():
            continue  # so it is nearly always, and told faster
        if (
            (before.isalnum() and first.isalnum())
            or (last.isalnum() and after.isalnum())
            or first.isspace()
            or last.isspace()
            or not _PILED.isdisjoint((before, first, last, after))
        ):
            return False
    return True


def _grown(fact: Fact, grown: Mapping[tuple[int, int], tuple[int, int]], text: str) -> Fact:
    """Return a fact with the extents of its mentions replaced by those that they grow to."""
    mentions: tuple[models.Mention, ...] = fact.mentions  # type: ignore[attr-defined]  # likewise
    extents = [(grown.get((one.start, one.end), (one.start, one.end)), one.rule) for one in mentions]
    update = {"mentions": tuple(models.Mention(text=text[a:b], start=a, end=b, rule=rule) for (a, b), rule in extents)}
    return fact.model_copy(update=update)


def recorded(doc: Doc, kind: Kind) -> list[Any]:
    """Return the facts of one kind that an earlier component put on the doc; none if it did not run."""
    return list(doc.user_data.get(_PREFIX + kind, ()))


def _fact_of(kind: Kind) -> Callable[[Span], Fact | None]:
    def fact_of(span: Span) -> Fact | None:
        for fact in recorded(span.doc, kind):
            if fact.key == span.id_ and any(m.start < span.end_char and span.start_char < m.end for m in fact.mentions):
                return fact  # type: ignore[no-any-return]
        return None

    return fact_of


def register_extensions() -> None:
    """Register `span._.mekong_<kind>` for every kind."""
    for kind in KINDS:
        Span.set_extension(_PREFIX + kind, getter=_fact_of(kind), force=True)


@srsly.msgpack_encoders("mekong_facts")  # type: ignore[untyped-decorator]  # srsly has no types here
def _encode(obj: Any, chain: Callable[[Any], Any] | None = None) -> Any:  # noqa: ANN401 - msgpack's hook
    """Let docs with facts cross process boundaries (`nlp.pipe(n_process=2)`, `Doc.to_bytes`)."""
    if isinstance(obj, Fact):
        return {"__mekong_fact__": type(obj).__name__, "json": obj.model_dump_json()}
    return obj if chain is None else chain(obj)


@srsly.msgpack_decoders("mekong_facts")  # type: ignore[untyped-decorator]  # likewise
def _decode(obj: Any, chain: Callable[[Any], Any] | None = None) -> Any:  # noqa: ANN401 - msgpack's hook
    if isinstance(obj, dict) and "__mekong_fact__" in obj:
        name = obj["__mekong_fact__"]
        return next(model for model in _MODELS.values() if model.__name__ == name).model_validate_json(obj["json"])
    return obj if chain is None else chain(obj)
