"""English: languages, which are called as states' adjectives are."""

from __future__ import annotations

from mekong_facts.patterns import deferred
from mekong_facts.rules.countries.patterns import TonguePatterns

# Languages that no state's adjective names.
_TONGUES = (
    r"(?:English|Arabic|Khmer|Mandarin|Cantonese|Hindi|Urdu|Bengali|Bangla|Tamil|Malay|Bahasa|Tagalog|Tetum|Swahili|Hebrew"
    r"|Farsi|Persian|Pashto|Latin|Hmong)"
)
# The words of a line that lets a reader choose a page or a language.
_MENU = (
    r"(?:Home(?:\s?[Pp]age)?|Menu|Search|Log\s?[Ii]n|Sign\s[Ii]n|Register|Languages?|Select(?:\s[Ll]anguage)?"
    r"|Contact(?:\s[Uu]s)?|About(?:\s[Uu]s)?|Site\s?map|RSS|FAQs?)"
)
_SITES = (
    r"(?:Lao|Thai|Chinese|Vietnamese|Burmese|Japanese|Korean|French|Spanish|Portuguese|Russian|German|Italian|Indonesian"
    r"|Filipino|Turkish|Polish|Ukrainian|Greek|Dutch|Mongolian|Nepali|Romanian|Hungarian|Czech|Swedish|Danish|Norwegian)"
)
_LISTED = r"(?:,\s(?:[Aa]nd\s|[Oo]r\s)?|\s(?:[Aa]nd|[Oo]r|&)\s|\s?[/|-]\s?|\n)"


def tongues() -> TonguePatterns:
    """Return what tells that an adjective of a state is a language."""
    others = rf"(?:(?:\w{{3,14}}\s)?\w{{3,14}}{_LISTED}){{0,20}}"
    told = (
        r"only|version|text|translation|edition|as|with|at|by|for|on|but|when|during|to|is|was|are|which|subtitles|names?"
        r"|menus?|signs?"
    )
    end = rf"\s*(?:[.;:!?)\"|]|$|\n|,\s|\s(?:{told})\b)"
    return TonguePatterns(
        sure=deferred(
            r"(?:\b(?:speak(?:s|ing)?|spoke|spoken|fluent(?:\sin)?|[Tt]ranslat(?:ed|ions?)\s(?:into|from)(?:\sthe)?|[Pp]ress\s\d\sfor"
            r"|\d\sfor)"
            rf"|\b[Ll]anguages?\s?[:(])\s?(?:both\s|a\slittle\s)?{others}"
            r"(?:(?:fluent|good|fair|basic|broken|native|working|some)\s)?\Z"
        ),
        signs=("speak", "spoke", "fluent", "ranslat", "for", "anguage"),
        before=deferred(
            r"\b(?:(?:[Ii]n|[Ii]nto|[Tt]o|[Ll]earn\w{0,4}|[Ss]tud(?:y|ies|ied|ying)|[Tt]aught|[Tt]each\w{0,4}|[Ll]anguages?(?:\sis|\sare)?)"
            rf"\s(?:both\s)?|{_TONGUES}{_LISTED}){others}\Z",
        ),
        after=deferred(rf"(?:{_LISTED}\w{{3,14}}){{0,20}}{end}"),
        listed=deferred(rf"(?:{_LISTED}\w{{3,14}}){{0,20}}{_LISTED}{_TONGUES}(?:{_LISTED}\w{{3,14}}){{0,20}}{end}"),
        alone=deferred(r"(?:^|\n)[ \t>*|-]*\Z"),
        ended=deferred(r"[ \t|]*(?:\n|$)"),
        menu=deferred(rf"(?=[^\n]*\b(?:{_MENU}|{_TONGUES})\b)\W*(?:(?:{_MENU}|{_TONGUES}|{_SITES})\b[^\w\n]*){{2,16}}"),
    )
