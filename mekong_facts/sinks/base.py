"""What a format is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import DocumentFacts, Event, Failure


class Sink:
    """A format: the parts of the output, each as text.

    Attributes:
        wants_events: whether the events of all documents are part of the output.
        between: what stands between two results that are not empty.

    """

    wants_events: ClassVar[bool] = False
    between: ClassVar[str] = ""

    def head(self) -> str:
        """Return what comes before the results."""
        return ""

    def render(self, result: DocumentFacts | Failure) -> str:
        """Return one result; "" if it is no part of the results."""
        raise NotImplementedError

    def tail(self, events: Sequence[Event], errors: Sequence[Failure], *, empty: bool) -> str:  # noqa: ARG002
        """Return what comes after the results, of which there are none if `empty`."""
        return ""
