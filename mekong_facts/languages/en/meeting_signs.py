"""English: by the pattern, the words of which one stands in whatever it finds (rules.meetings.signs)."""

from __future__ import annotations

from itertools import product

from mekong_facts.languages.en.cardinals import TENS
from mekong_facts.languages.en.meeting_details import PEOPLE, SCALES, THERE

_PLANNED = ("due", "scheduled", "planned", "slated", "supposed", "meant", "intended", "announced")
_REMOTE = ("link", "conference", "conferences", "conferenced", "conferencing")

SIGNS = {
    "people": f"delegate, heads, {THERE}, {PEOPLE}".replace("?", "").replace("|", ", "),
    "numbers": ", ".join([*SCALES, *TENS]),
    "taking": """attend, attends, attended, attending, attendance, participate, participates, participated, participating, participation,
        take part, takes part, taking part, took part, gather, gathers, gathered, gathering, chair, chairs, chaired, chairing, open, opens,
        opened, opening, address, addresses, addressed, addressing, join, joins, joined, joining, deliver, delivers, delivered, delivering,
        hosts, hosted, among, inaugurates, inaugurated, inaugurating, closing, kicks off, kicking off, wrapping up, winding up,
        bring together, brings together, brought together, drew, attracted, preside, presides, presided,
        presiding, present, represent, represents, represented, presence, held, convene, convened, representing, appointed,
        elected, chosen, acted, acting, acts, serves, served, serving, closes, closed, leading, confirmed, on hand, expected,
        head, heads, headed, told the, spoke at, spoke before, speaks at, remarks at, declared, arrived, arrives, arriving,
        paper at, report at, report to, speech at, address at, statement at, chairmanship, chairwomanship, chairpersonship, chairship, led, lead,
        leads, speaking, meet, met, co-preside, co-presides, co-presided, co-presiding, co-chairmanship""",
    "sure": (
        "attended, attending, attendance, participating, participation, participants, present, following, "
        "from, brought together, bring together, brings together, bringing together, included, include, countries"
    ),
    "session": (
        "opening, closing, plenary, addressing, at the, led, headed, leads, heads, leading, heading, "
        "chaired, delegation, attend and, attends and, attended and, deliver, delivers, delivered"
    ),
    "undone": """later, moved, shifted, changed, postponed, put off, put back, pushed back, deferred, delayed, rescheduled,
        cancelled, canceled,
        called off, scrapped, brought forward, moved up, moved forward, extended, prolonged""",
    "unkept": """not, never, didn't, won't, wasn't, doesn't, isn't, unlikely, originally, initially, had been, usually,
        normally, generally, typically, traditionally, customarily, ordinarily, was supposed, was meant, was intended,
        were supposed, were meant, were intended, was once, was first, was at first, was to have, were once, were first,
        were at first,
        were to have, should have, would have, could have, """
    + ", ".join(f"{once} {planned}" for once, planned in product(("previously", "first", "once", "earlier"), _PLANNED)),
    "virtual": "virtual, virtually, online, on-line, by phone, by telephone, by post, by correspondence, webinar, "
    + ", ".join(f"{far}{gap}{held}" for far, gap, held in product(("video", "tele"), ("", " ", "-", " -"), _REMOTE)),
    "sidelines": "sideline, sidelines, margin, margins, back, in parallel, in conjunction, alongside",
    "where": "where",
    "days": "day, days",
    "theme": "theme, themes, themed, motto, slogan, titled, entitled, topic",
}
