"""Vietnamese: how the names of the places of meetings stand beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL, PARTICLES
from mekong_facts.rules.meetings.place_patterns import TownPatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

# A street, a floor or a ward between a building and its town.
_STREET = r"(?:(?:,\s|\()(?:(?i:số|quận|phường|đường|phố|tầng|phòng|lô|tòa nhà)\s|\d)[^,;()\n]{1,40}){0,3}"


def town_patterns(fold: Fold) -> TownPatterns:
    """Return the patterns; `fold` is applied to each."""
    return TownPatterns(
        name=deferred(
            fold(
                rf"(?:T[Pp]\.? ?(?=HCM)|T[Pp]\. ?(?=Hồ Chí Minh)|Thành phố |St\. )?{CAPITAL}[\w'-]*"
                rf"(?:(?: |\r?\n)(?:(?:{PARTICLES}|đê|đờ|đu|đô|đen|lơ)[\s-]){{0,2}}{CAPITAL}[\w'-]*){{0,4}}"
            )
        ),
        building=deferred(
            fold(
                rf"[^\W\d_][^,.;:()\n]{{3,60}}(?:\([A-Z][A-Z-]{{1,9}}\)\s?|(?:\([^()\n]{{1,24}}\)\s?)??){_STREET}[,(]\s*"
                rf"(?:(?!{CAPITAL})[^\W\d_]+\s){{0,2}}(?={CAPITAL})"
            )
        ),
        listed=deferred(fold(rf"(?:,|\svà| ?[-/&])\s?(?:tỉnh )?(?={CAPITAL})")),
        aside=deferred(
            fold(rf"{CAPITAL}[^,.;()\n]{{1,30}}(?:\([^()\n]{{1,24}}\))??\s?[,(]\s?(?:tỉnh |thuộc )?(?={CAPITAL})")
        ),
        wider=deferred(
            fold(
                r"(?:,\s|\s?\()(?:thuộc |ngoại ô |gần )?(?:tỉnh |bang |thành phố |khu tự trị |huyện |quận |thị xã |châu |T[Pp]\.? )?"
                rf"({CAPITAL}[\w'-]*(?: {CAPITAL}[\w'-]*){{0,2}})(?=[\s,.;)])"
            )
        ),
        seat=deferred(
            fold(
                rf"(?:,\s|\s\(|\s(?=thuộc\s|[ởt]))(?:thuộc |ở |tại )?"
                rf"(?P<kind>thủ đô |cố đô |thành phố |T[Pp]\.? ?(?!HCM|Hồ))?(?={CAPITAL})"
            )
        ),
        owned=deferred(fold(r"\s+(?:(?:tỉnh|bang|thành\s+phố|thủ\s+đô)\s+)?(?=\w)")),
        to_country=deferred(
            fold(
                r"(?:\s(?i:city|province|tỉnh))?\s*[,(/-]?\s*(?:(?:là )?thủ đô\s)?(?:(?:của|thuộc)\s)?(?:nước\s)?"
                r"(?:miền \w+ (?:của )?)?"
            )
        ),
        part=deferred(
            fold(
                r"(?:(?i:miền|phía|vùng|khu vực|tỉnh|các tỉnh)\s){0,2}"
                r"(?:(?i:đông|tây|nam|bắc)(?:[\s-](?i:đông|tây|nam|bắc))?|(?i:trung|thượng|hạ))\s(?:(?i:của)\s)?"
            )
        ),
    )
