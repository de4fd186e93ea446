"""Places: every usual spelling leads to one city, and what is no city leads to none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.rules import places
from mekong_facts.rules.places import city, key_of, plain_key


@pytest.mark.parametrize(
    ("names", "english", "country"),
    [
        ("Hà Nội|Ha Noi|Hanoi|HÀ NỘI|HANOI|Hà-nội|thành phố Hà Nội|TP. Hà Nội|Thủ đô Hà Nội", "Hanoi", "VN"),
        ("Viêng Chăn|Viêng-chăn|Vieng Chan|Vạn Tượng|Vientiane|VIENTIANE", "Vientiane", "LA"),
        ("Phnôm Pênh|Phnom Penh|Phnôm-pênh|Nam Vang", "Phnom Penh", "KH"),
        ("Xiêm Riệp|Siem Reap|Siemreap|Siem Reap City|tỉnh Xiêm Riệp", "Siem Reap", "KH"),
        ("Băng Cốc|Băng-cốc|Bang Coc|Bangkok|BANGKOK", "Bangkok", "TH"),
        ("Nây Pi Tô|Nay Pyi Taw|Naypyidaw|Nay-pi-tô", "Naypyidaw", "MM"),
        ("Bắc Kinh|Bac Kinh|Beijing|Peking", "Beijing", "CN"),
        ("Niu Đê-li|New Delhi|Niu De-li", "New Delhi", "IN"),
        ("TP.HCM|TP HCM|TP. Hồ Chí Minh|Thành phố Hồ Chí Minh|Ho Chi Minh City|Sài Gòn", "Ho Chi Minh City", "VN"),
        ("Huế|Hue|HUẾ|thành phố Huế", "Hue", "VN"),
        ("Hòa Bình|Hoà Bình|Hoa Binh", "Hoa Binh", "VN"),
        ("Oa-sinh-tơn|Washington, D.C.|Washington DC|Washington", "Washington", "US"),
        ("Mát-xcơ-va|Mat-xco-va|Moscow|Mạc Tư Khoa", "Moscow", "RU"),
        ("Giơ-ne-vơ|Geneva|Genève", "Geneva", "CH"),
        ("São Paulo|Sao Paulo", "Sao Paulo", "BR"),
        ("Singapore|Xin-ga-po", "Singapore", "SG"),
        ("Davos|Đa-vốt", "Davos", "CH"),
        ("Canberra|Can-bê-ra|Can-bơ-ra|Can-bo-ra", "Canberra", "AU"),
        ("Lix-bon|Lít-bon|Li-xbon", "Lisbon", "PT"),
        ("Ê-rê-van|Ê-ri-van|Ê-rê-văng", "Yerevan", "AM"),
        ("Can-cun|Cancún", "Cancun", "MX"),
        ("Vân Nam|Yunnan|tỉnh Vân Nam", "Yunnan", "CN"),
        ("Lao Bảo|Lao Bao", "Lao Bao", "VN"),
        ("Mộc Bài|Moc Bai", "Moc Bai", "VN"),
        ("Bờ Y", "Bo Y", "VN"),
        ("Đen-xa-vẳn|Densavan|Dansavanh", "Dansavan", "LA"),
        ("Xa-la-van|Salavan|Saravane", "Salavan", "LA"),
        ("Poipet|Poi Pet|Pôi Pét|Paoy Paet", "Poipet", "KH"),
        ("Bavet|Ba Vét", "Bavet", "KH"),
        ("Mê Sót|Mae Sot|Mae Sod", "Mae Sot", "TH"),
        ("Mục-đa-hán|Mukdahan", "Mukdahan", "TH"),
        ("Gioóc-gia-các-ta|Giô-gia-các-ta|Yogyakarta", "Yogyakarta", "ID"),
        ("Nuku'alofa|Nuku’alofa|Nukualofa", "Nuku'alofa", "TO"),
    ],
)
def test_every_spelling_is_one_place(names: str, english: str, country: str):
    for name in names.split("|"):
        found = city(name)
        assert found is not None, name
        assert (found.name, found.country) == (english, country), name


@pytest.mark.parametrize(
    "name",
    [
        *("Việt Nam", "Vietnam", "Thailand", "Thái Lan", "Mexico", "Lào", "the", "hanoi", "May", "March", "Than"),
        *(
            "Officer",
            "Hội nghị",
            "Hoi nghi",
            "Thẩm quyền",
            "Viện",
            "Trường Sa",
            "Boy",
            "Hữu Nghị",
            "",
            "   ",
            "-",
            ".",
            "TP.",
        ),
    ],
)
def test_what_is_no_place(name: str):
    assert city(name) is None


@pytest.mark.parametrize(
    ("names", "english"),
    [
        ("Ku-a-la Lăm-pơ|Kua-la Lăm-pơ", "Kuala Lumpur"),
        ("Kô-lôm-bô|Cô-lôm-bô", "Colombo"),
        ("Ty-bi-li-si", "Tbilisi"),
        ("Ca-ra-kát", "Caracas"),
        ("Na-y-pi-đô", "Naypyidaw"),
    ],
)
def test_a_transliteration_is_known_by_its_sound(names: str, english: str):
    assert {found and found.name for found in map(city, names.split("|"))} == {english}


def test_the_biggest_place_unless_the_country_is_told():
    told = city("Birmingham", "US")
    assert city("Birmingham") == city("Birmingham", "GB") != told
    assert told is not None
    assert told.country == "US"
    assert city("Hanoi", "TH") is None


def test_a_province_is_told_from_a_city():
    province = city("Quảng Ninh")
    assert province is not None
    assert province.kind == "province"


@given(st.text(max_size=40))
def test_any_name_has_keys_and_an_answer(name: str):
    assert plain_key(name) == plain_key(key_of(name))
    city(name)


def test_the_list_is_sorted_and_whole():
    text = (Path(places.__file__).parent.parent / "data" / "cities.tsv").read_text(encoding="utf-8")
    lines = text.split("\n")[1:-1]
    keys = [line.split("\t", 1)[0] for line in lines]
    assert keys == sorted(set(keys))
    assert not any(set(key) & set(" -.,|") or key != key.lower() for key in keys)
    assert all(len(place.split("|")) == 4 for line in lines for place in line.split("\t")[1:])
