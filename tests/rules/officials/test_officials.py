from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mekong_facts import extract

WORDS = [
    "Minister", "of", "the", "Deputy", "General", "Gen.", "Mr.", "H.E.", "Ana", "Lopez", "J.", "van", "der", ",", ".",
    "-", "(", ")", '"', "'s", "and", "who", "is", "Laos", "ASEAN", "\n", "\t", "Bộ", "trưởng", "Thứ", "ông",
    "Nguyễn", "Văn",
    "An", "Đại", "tá", "và", "kiêm", "LHQ", "nói", "x\u0300", "\u0e01", "1", "Vice", "ministers", "Prime", "&", "Jr.",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from(["en", "vi"]))
@example(["-", "LHQ", "Bộ", "General", "LHQ", "Bộ"], "en")
def test_any_row_of_titles_and_names_gives_facts_with_exact_offsets(words, language):
    text = " ".join(["Minister", *words])
    seen = set()
    for official in extract(text, language).officials:
        assert official.name
        assert official.roles or official.rank
        assert official.id not in seen
        seen.add(official.id)
        for mention in official.mentions:
            assert text[mention.start : mention.end] == mention.text
    spots = [(m.start, m.end) for o in extract(text, language).officials for m in o.mentions]
    assert all(one[1] <= other[0] for one, other in zip(sorted(spots), sorted(spots)[1:], strict=False))


def test_a_role_has_its_organisation_and_country():
    text = "Sok Vannak, Deputy Director of the Department of Roads of Cambodia, spoke."
    [official] = extract(text, "en").officials
    [role] = official.roles
    assert role.text == "Deputy Director of the Department of Roads of Cambodia"
    assert role.organisation == "Department of Roads of Cambodia"
    assert role.country == "KH"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Fiji side has Mr Edwin Tang, Minister of Ports.", "FJ"),
        ("The delegation of Fiji included Mr Edwin Tang, Minister of Ports.", "FJ"),
        ("Talks with the Fijian side had Minister Edwin Tang worried.", None),
        ("Edwin Tang, Minister of Ports (Fiji), came.", "FJ"),
        ("Mr Edwin Tang (Fiji), Minister of Ports, came.", "FJ"),
        ("The Minister of Ports (Fiji), Mr Edwin Tang, came.", "FJ"),
        ("Peru's new Ambassador to Laos Ada Lund spoke.", "PE"),
        ("Ada Lund, Ambassador to Laos, spoke.", None),
        ("Ada Lund, Consul General in Peru, spoke.", None),
        ("Ada Lund, the coordinator in Laos, spoke.", "LA"),
        ("Ada Lund, UN Special Envoy for Laos, spoke.", None),
        ("Ada Lund, Norwegian Special Representative for Laos, spoke.", "NO"),
        ("Ada Lund, chair of the friendship group with Laos, spoke.", None),
        ("Director Ada Lund of the Philippines spoke.", "PH"),
        ("Director Ada Lund (Norway) spoke.", "NO"),
        ("Justice Ada Lund (Court of Appeal of Norway) spoke.", "NO"),
        ("Justice Ada Lund (Oslo, Norway) spoke.", "NO"),
        ("Justice Ada Lund (born in Norway) spoke.", None),
        ("Justice Ada Lund (winner of the Cup of Norway) spoke.", None),
        ("Justice Ada Lund (Reuters, Norway) spoke.", None),
        ("Justice Ada Lund stood on the Norwegian side of the border.", None),
        ("Justice Ada Lund from Norway spoke.", "NO"),
        ("It was led by Minister Ada Lund on the Norwegian side.", "NO"),
        ("The Director, Ministry of Ports, Norway Dr Ada Lund spoke.", "NO"),
        ("Director Ada Lund of Norwegian Reed Aid spoke.", None),
        ("Mr Bo Vinter, Director of Ports, The Bahamas, and Ms Ada Lund spoke.", "BS"),
        ("Bo Vinter, Director, Ministry of Ports, the Republic of Norway", "NO"),
        ("Mr Bo Vinter, the Director, the Philippines and Peru agreed.", None),
        ("According to Bo Vinter, Director of Ports, the Philippines will host it.", None),
        ("Peru's and Norway's Directors Ada Lund and Bo Vinter spoke.", None),
        ("Mr Bo Vinter, Director, Ministry of Ports, Norway, and Ms Ada Lund spoke.", "NO"),
        ("Mr Bo Vinter, Director of Ports, Nepal", "NP"),
        ("Mr Bo Vinter, the Director, Norway and Peru agreed.", None),
        ("According to Bo Vinter, Director of Ports, Norway will host it.", None),
        ("Lao PDR Ambassador Bo Vinter spoke.", "LA"),
        ("Bo Vinter, The United Republic of Tanzania's High Commissioner to Kenya, spoke.", "TZ"),
        ("Norway was represented by Mr Bo Vinter, Minister of Ports.", "NO"),
        ("Peru was represented by Dr Ana Hill and Norway by Mr Bo Vinter, Minister of Ports.", "NO"),
        ("The Norwegian delegation will be led by the Minister of Ports, Bo Vinter.", "NO"),
        ("The delegation of Norway was reportedly led by Minister Bo Vinter.", "NO"),
        ("A delegation from Norway, headed by Minister Bo Vinter, came.", "NO"),
        ("Representatives from Norway led by Minister Bo Vinter came.", "NO"),
        ("Minister Bo Vinter led a delegation from Norway.", "NO"),
        ("A delegation from Peru and Norway, led by Minister Bo Vinter, came.", None),
        ("Peruvian and Norwegian officials, led by Minister Bo Vinter, came.", None),
        ("A letter from Norway, led by Minister Bo Vinter, came.", None),
        ("The delegation of Norway to the regular meeting was headed by Minister Bo Vinter.", "NO"),
        ("The Peruvian team was led by Dr Ana Hill, Norwegian team by Minister Bo Vinter.", "NO"),
        ("It was led on the Norwegian side by Minister Bo Vinter.", "NO"),
        ("Minister Bo Vinter headed Norway's delegation.", "NO"),
        ("Bo Vinter, Minister of Ports, represented Norway.", "NO"),
        ("Bo Vinter, Minister of Ports, represented Norway and Peru.", None),
        ("Bo Vinter, Minister of Ports, represented Norway National Bank.", None),
        ("Minister Bo Vinter led the talks with the Norwegian side.", None),
        ("The port of Norway was built by Minister Bo Vinter.", None),
        ("The Peru-Norway delegation was led by Minister Bo Vinter.", None),
        ("Minister Bo Vinter led the delegation of Norway and Peru.", None),
        ("Minister Bo Vinter led a delegation of Norwegian poets.", None),
        ("Minister Bo Vinter led the Norway team of the bank.", None),
        ("Minister Bo Vinter will lead the Norwegian delegation of port managers.", "NO"),
        ("The talks between the Peruvian side and the Norwegian side were led by Minister Bo Vinter.", None),
        ("A meeting with the delegation of Norway was chaired by Minister Bo Vinter.", None),
        ("They met, with the Norwegian side led by Minister Bo Vinter.", "NO"),
        ("The firm in Norway was represented by Minister Bo Vinter.", None),
        ("Minister Bo Vinter (Norway-Peru) spoke.", None),
        ("Port talks, Norway: Minister Bo Vinter arrives.", None),
        ("They met, and on the Norwegian side, Minister Bo Vinter spoke.", "NO"),
        ("In the town on the Norwegian side, Minister Bo Vinter spoke.", None),
        ("Ministers Bo Vinter, on the Norwegian side, and Ana Hill spoke.", "NO"),
        ("The ministers, Norway's Bo Vinter and Peru's Ana Hill, spoke.", "NO"),
        ("Present were:\nNorway : H.E. Mr. Bo Vinter, President\nPeru : H.E. Mr Tom Hill, President", "NO"),
    ],
)
def test_the_country_of_a_role_may_stand_beside_it(text: str, country: str | None):
    [role] = extract(text, "en").officials[0].roles
    assert role.country == country


@pytest.mark.parametrize(
    ("office", "organisation"),
    [
        ("Director at the Ministry of Labour, Lakes and Rural Affairs", "Ministry of Labour, Lakes and Rural Affairs"),
        ("Director, Reed Department, Ministry of Lakes and Canals", "Reed Department"),
        ("Director for Asia and the Pacific of the Reed Bank (RB)", "Reed Bank (RB)"),
        ("Minister of Ports and ICT", None),
        ("Minister of Foreign Affairs II", None),
        ("Minister of Ports and National Service", None),
        ("Commissioner of the Reed Service", "Reed Service"),
        ("Consul General in Ho Chi Minh City", None),
        ("Ambassador of the Kingdom of Bahrain to the Sultanate", None),
        ("undersecretary of state for the Ministry of Lakes", "Ministry of Lakes"),
        ("Minister for Regional Affairs and RPAD of the Republic of Fiji", None),
        ("Director at the Ministry of Trade, Norway and Peru Division", "Ministry of Trade"),
        (
            "Director of the Ministry of Labour, Health, Transport and Rural Affairs",
            "Ministry of Labour, Health, Transport and Rural Affairs",
        ),
        (
            "Director of the Ministry of Labour, Ports and Trade of the Republic of Fiji",
            "Ministry of Labour, Ports and Trade of the Republic of Fiji",
        ),
        ("Director at the Ministry of Ports, Media and Rural Services", "Ministry of Ports, Media and Rural Services"),
        ("Director at the Ministry of Trade, Lake Bank and Rural Services", "Ministry of Trade"),
        ("Adviser to the Ministry of Foreign Affairs on reed matters", "Ministry of Foreign Affairs"),
        ("Secretary of the Ministry of Ports responsible for dredging", "Ministry of Ports"),
    ],
)
def test_an_organisation_may_have_a_row_of_fields(office: str, organisation: str):
    [role] = extract(f"Ada Lund, {office}, spoke.", "en").officials[0].roles
    assert role.organisation == organisation


@pytest.mark.parametrize(
    ("office", "organisation"),
    [
        ("Deputy Government Spokesperson", "Government"),
        ("Former European Parliament President", "European Parliament"),
        ("Acting Reed Bank president", "Reed Bank"),
        ("National Bank governor", "National Bank"),
        ("Deputy Secretary-General of ASEAN for Community Affairs", "ASEAN"),
        ("Vice President of the World Bank for Islands", "World Bank"),
        ("Director of the Centre for Rice Research", "Centre for Rice Research"),
    ],
)
def test_neither_the_degree_nor_the_charge_of_an_office_is_part_of_its_organisation(office: str, organisation: str):
    [role] = extract(f"The {office} Ada Lund spoke.", "en").officials[0].roles
    assert (role.text, role.organisation) == (office, organisation)


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Peru's Prime Minister and Minister of Ports Ada Lund came.", ["PE", "PE"]),
        ("Peruvian Deputy Prime Minister, Foreign Minister Ada Lund came.", ["PE", "PE"]),
        ("Ada Lund, Deputy Prime Minister and Minister of Ports of Peru, came.", ["PE", "PE"]),
        ("Ada Lund, Deputy Prime Minister and Minister of Ports, Peru, came.", ["PE", "PE"]),
        ("Ada Lund, Peruvian First Secretary of the Party and President of the Republic, came.", ["PE", "PE"]),
        ("Peru's Minister of Ports and Head of Delegation Ada Lund came.", ["PE", "PE"]),
        ("Peruvian President and ASEAN chair Ada Lund came.", ["PE", None]),
        ("Peru's Minister of Ports and President of the Lake Bank Ada Lund came.", ["PE", None]),
        ("Peruvian Foreign Minister and Special Envoy for Mali Ada Lund came.", ["PE", None]),
        ("Ada Lund, chair of the Fiji Club and Minister of Ports, came.", ["FJ", None]),
    ],
)
def test_offices_of_a_government_in_a_row_are_of_one_state(text: str, countries: list[str | None]):
    (official,) = extract(text, "en").officials
    assert [role.country for role in official.roles] == countries


@pytest.mark.parametrize(
    ("text", "organisation", "country"),
    [
        ("Director Ada Lund of the Lake Bank spoke.", "Lake Bank", None),
        ("Governor Ada Lund of the Reserve Bank of Peru spoke.", "Reserve Bank of Peru", "PE"),
        ("Secretary General Ada Lund of ASEAN spoke.", "ASEAN", None),
        ("Director General Ada Lund of Norway Customs spoke.", "Norway Customs", "NO"),
        ("President Ada Lund of the Labour Party spoke.", None, None),
        ("Director Ada Lund of the port spoke.", None, None),
        ("Ada Lund, head of Fijian Immigration, spoke.", "Fijian Immigration", "FJ"),
        ("Ada Lund, head of Fijian customs, spoke.", None, "FJ"),
        ("Ada Lund, Minister of Fijian Ports, spoke.", None, "FJ"),
        ("Ada Lund, Vice-Chair for the region, spoke.", None, None),
        ("Ada Lund, Vice-Chair for the Asia region, spoke.", None, None),
        ("Ada Lund, head of the Lake Region, spoke.", "Lake Region", None),
        ("Ada Lund, current chair of the organisation, spoke.", None, None),
        ("Ada Lund, Head of Delegation, spoke.", None, None),
        ("Ada Lund, under secretary of the Treasury for international affairs, spoke.", "Treasury", None),
        ("Ada Lund, secretary of the Department of State for Asian Affairs, spoke.", "Department of State", None),
        ("Ada Lund, director of the institute for trade studies, spoke.", "institute for trade studies", None),
        (
            "Ada Lund, head of the Alliance for a Blue Lake in Asia (ABLA), spoke.",
            "Alliance for a Blue Lake in Asia (ABLA)",
            None,
        ),
        ("Ada Lund, director of the Lake Bank in Suva (LS), spoke.", "Lake Bank", None),
        ("Ada Lund, Director for Ports and Public Information (DG/PPI), spoke.", None, None),
        (
            "Chair of the Asian Ministers of Ports Organisation Ada Lund spoke.",
            "Asian Ministers of Ports Organisation",
            None,
        ),
        ("Chief of Army Staff (COAS) Gen. Ada Lund spoke.", None, None),
        ("Chief of the Naval Staff (CNS) Gen. Ada Lund spoke.", "Naval Staff", None),
    ],
)
def test_an_organisation_may_stand_behind_the_name_and_ends_before_a_charge(
    text: str, organisation: str | None, country: str | None
):
    (official,) = extract(text, "en").officials
    assert [(role.organisation, role.country) for role in official.roles] == [(organisation, country)]


@pytest.mark.parametrize("role", ["Minister of Ports and Border Services", "Minister of Foreign and ASEAN Affairs"])
def test_a_ministers_charges_are_no_organisation(role):
    official = extract(f"Tan Lee, {role}, came to the pier.", "en").officials[0]
    assert [(one.text, one.organisation) for one in official.roles] == [(role, None)]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Lao and Thai Deputy Foreign Ministers, Ana Reed and Tom Hill, agreed.", ["LA", "TH"]),
        ("The Lao, Thai and Peruvian premiers, Ana Reed, Tom Hill and Jose Sousa, met.", ["LA", "TH", "PE"]),
        ("The presidents of Peru and Fiji, Mario Lopez and Jan Novak, came.", ["PE", "FJ"]),
        ("Thai and Lao ministers Tom Hill, Jose Sousa and Ana Reed left.", [None, None, None]),
        ("The special envoys for Mali and Sudan, Ana Lopez and Tom Hill, came.", [None, None]),
        ("The chairs of the Peru and Fiji Board, Ana Lopez and Tom Hill, came.", [None, None]),
    ],
)
def test_who_share_an_office_are_of_its_states_in_order(text: str, countries: list[str | None]):
    officials = extract(text, "en").officials
    assert [role.country for official in officials for role in official.roles] == countries


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Minister for Culture, Community and Youth of Fiji Edwin Tang signed.", None),
        ("Minister of Railways Edwin Tang signed.", None),
        ("Minister of the Railways Board Edwin Tang signed.", "Railways Board"),
        ("Edwin Tang, chairman of SADC, signed.", "SADC"),
        ("Community Development Minister Edwin Tang signed.", None),
        ("Edwin Tang, High Representative of the European Union for Foreign Policy, signed.", "European Union"),
        ("Edwin Tang, envoy of the United Nations Secretary-General for Fiji, signed.", "United Nations"),
        (
            "Edwin Tang, envoy of the United Nations High Commissioner for Refugees, signed.",
            "United Nations High Commissioner for Refugees",
        ),
        ("Edwin Tang, adviser at the Office of the Prime Minister, signed.", "Office of the Prime Minister"),
        ("Edwin Tang, Head of Department, Ministry of Ports, signed.", "Ministry of Ports"),
        ("Edwin Tang, Head of Delegation, Department of Ports, Ministry of Roads, signed.", "Department of Ports"),
    ],
)
def test_a_field_of_a_minister_is_no_organisation(text: str, organisation: str | None):
    (official,) = extract(text, "en").officials
    assert official.roles[0].organisation == organisation


def test_a_role_has_its_organisation_and_country_in_vietnamese():
    [official] = extract("Ông Xin Xô-pha, Bộ trưởng Bộ Du lịch Campuchia, nói.", "vi").officials
    [role] = official.roles
    assert (role.organisation, role.country) == ("Bộ Du lịch Campuchia", "KH")


@pytest.mark.parametrize("office", ["Bộ trưởng Quốc phòng Lào", "Ủy viên Quốc vụ Trung Quốc"])
def test_a_syllable_of_a_longer_word_is_no_organisation(office):
    [official] = extract(f"{office} Bun-ma Xay-nha đến dự.", "vi").officials
    [role] = official.roles
    assert (role.text, role.organisation) == (office, None)


@pytest.mark.parametrize(
    ("office", "organisation"),
    [
        ("Lãnh sự Lào tại TP Hồ Chí Minh", None),
        ("Trưởng đại diện FAO tại TP.HCM", "FAO"),
        ("Phó Trưởng ban Tổ chức Tỉnh ủy", "ban Tổ chức Tỉnh ủy"),
        ("Ủy viên Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy"),
        ("Ủy viên Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương Đảng"),
        ("Bộ trưởng Công an Lào", None),
        ("Phó Giám đốc Công an tỉnh", "Công an tỉnh"),
        ("chuyên gia năng lượng cao cấp, UNIDO", "UNIDO"),
        ("CEO Tesla", "Tesla"),
        ("Giám đốc Google Việt Nam", "Google Việt Nam"),
        ("Chủ tịch HĐQT Vietnam Airlines", "Vietnam Airlines"),
        ("Chủ tịch FPT Telecom", "FPT Telecom"),
        ("Phó Tổng Kiểm toán Nhà nước", "Kiểm toán Nhà nước"),
    ],
)
def test_neither_a_towns_letters_nor_a_field_is_an_organisation(office, organisation):
    [official] = extract(f"Bà Vi Thị Ơn, {office}, nói.", "vi").officials
    [role] = official.roles
    assert (role.text, role.organisation) == (office, organisation)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Ông Bo Lint, Thứ trưởng Bộ Thương mại, Mi-an-ma, nói.", "MM"),
        ("Đoàn đại biểu Lào do ông Bo Lint, Thứ trưởng Bộ Cảng, dẫn đầu.", "LA"),
        ("Phía Fiji do Thứ trưởng Bo Lint dẫn đầu.", "FJ"),
        ("Về phía Fiji có các đồng chí: Bo Lint, Thứ trưởng Bộ Cảng; và nhiều người.", "FJ"),
        ("Đại diện cho Fiji là ông Bo Lint, Thứ trưởng Bộ Cảng.", "FJ"),
        ("Người yêu nước Fiji là ông Bo Lint, Thứ trưởng Bộ Cảng.", None),
        ("Hội hữu nghị Lào do ông Bo Lint, Giám đốc một hãng tàu, lập ra.", None),
        ("Ông Vi Thị Ơn, Thứ trưởng Bộ Cảng (Lào), đến dự.", "LA"),
        ("Theo ông Bo Lint, Vụ trưởng Vụ Á, Việt Nam mong muốn hợp tác.", None),
    ],
)
def test_a_comma_may_add_the_country_of_a_role_in_vietnamese(text, country):
    [role] = extract(text, "vi").officials[0].roles
    assert role.country == country


def test_the_letters_of_a_state_are_no_organisation():
    [role] = extract("Lao PDR Ambassador Bo Vinter spoke.", "en").officials[0].roles
    assert role.organisation is None


def test_a_bracket_behind_the_name_tells_the_country_of_an_office():
    officials = extract("Bộ trưởng Năng lượng Budi Hartanta (Indonesia), Chea Vuthana (Campuchia) ký.", "vi").officials
    assert [role.country for official in officials for role in official.roles] == ["ID", "KH"]


@pytest.mark.parametrize(
    ("language", "text", "rank", "code"),
    [
        ("en", "Lieut-Gen. Tran Van Ut spoke.", "Lieut-Gen.", "lieutenant-general"),
        ("en", "Police Major General Tran Van Ut spoke.", "Police Major General", "major-general"),
        ("en", "Pol. Lt. Col. Tran Van Ut spoke.", "Pol. Lt. Col.", "lieutenant-colonel"),
        ("en", "Rear-Admiral Tran Van Ut spoke.", "Rear-Admiral", "rear-admiral"),
        ("en", "Capt. Tran Van Ut spoke.", "Capt.", "captain"),
        ("vi", "Trung tướng Trần Văn Út nói.", "Trung tướng", "lieutenant-general"),
        ("vi", "Chuẩn-Đô đốc Trần Văn Út nói.", "Chuẩn-Đô đốc", "rear-admiral"),
        ("vi", "Trung tuong Tran Van Ut noi.", "Trung tuong", "lieutenant-general"),
    ],
)
def test_a_rank_has_one_code_in_both_languages(language, text, rank, code):
    [official] = extract(text, language).officials
    assert (official.rank, official.rank_code) == (rank, code)


@pytest.mark.parametrize(
    ("language", "text", "honorific"),
    [
        ("en", "H.E. Mr. Wirat Thepsut, Deputy Minister of Roads, spoke.", "H.E. Mr."),
        ("en", "Dr Salim Harthy, Minister of Ports, spoke.", "Dr"),
        ("en", "Salim Harthy, Minister of Ports, spoke.", None),
        ("vi", "GS.TS Uông Kỳ Năm, Viện trưởng Viện Quy hoạch, nói.", "GS.TS"),
        ("vi", "bà Uông Kỳ Năm, Viện trưởng Viện Quy hoạch, nói.", "bà"),
    ],
)
def test_an_honorific_is_kept_as_written(language, text, honorific):
    [official] = extract(text, language).officials
    assert official.honorific == honorific


def test_an_id_is_the_folded_name():
    [official] = extract("Thứ trưởng Phạm Quý Đạt nói.", "vi").officials
    assert official.id == "pham-quy-dat"


def test_names_broken_at_the_end_of_a_line_are_one():
    [official] = extract(
        "The session was opened in the morning by the Deputy Minister Mr. Bounthan\nSirivong.", "en"
    ).officials
    assert official.name == "Bounthan Sirivong"


@pytest.mark.parametrize("field", ["Tài nguyên và Môi trường", "Y tế", "Thị trường", "Văn hóa, Thể thao và Du lịch"])
def test_the_office_behind_a_name_is_found_whatever_field_stands_before_it(field):
    [official] = extract(f"Vụ trưởng Vụ {field} Trần Văn Lạc, Trưởng ban Chỉ đạo, phát biểu.", "vi").officials
    assert [role.text for role in official.roles] == [f"Vụ trưởng Vụ {field}", "Trưởng ban Chỉ đạo"]


@pytest.mark.parametrize(
    ("language", "text", "organisations"),
    [
        (
            "vi",
            "Thủ tướng bổ nhiệm ông Lê Văn Tám, Phó Giám đốc Sở Y tế làm Giám đốc Sở Nội vụ.",
            ["Sở Y tế", "Sở Nội vụ"],
        ),
        ("vi", "Ngài Chea Vuthy, Bộ trưởng Cao cấp phụ trách nhiệm vụ đặc biệt, đến.", [None]),
        ("en", "Special Envoy of the Fijian Government on Asian Affairs Ana Pirs came.", ["Fijian Government"]),
    ],
)
def test_each_office_has_its_own_organisation(language, text, organisations):
    [official] = extract(text, language).officials
    assert [role.organisation for role in official.roles] == organisations


def test_all_roles_are_kept_in_order():
    text = "Minister of Ports Ana Lopez spoke. Lopez, who is also chairwoman of the river council, left."
    [official] = extract(text, "en").officials
    assert [role.text for role in official.roles] == ["Minister of Ports", "chairwoman of the river council"]


def test_a_short_name_that_two_could_bear_is_nobodys():
    text = "Minister Somchai Wongsa met Governor Somchai Intha. Somchai smiled."
    assert [[m.text for m in o.mentions] for o in extract(text, "en").officials] == [
        ["Somchai Wongsa"],
        ["Somchai Intha"],
    ]


def test_a_namesake_without_an_office_keeps_the_short_name_from_the_official():
    text = "Minister Tran Van Ngat spoke. Mr. Le Van Ngat, a farmer, listened. Ngat slept."
    [official] = extract(text, "en").officials
    assert [m.text for m in official.mentions] == ["Tran Van Ngat"]


def test_a_name_that_lies_across_anothers_is_nobodys():
    assert extract("ÔNG TRẦN ANH DỰNG ĐƯỢC THỦ TƯỚNG ", "vi").officials == ()


def test_letters_that_shorten_an_office_are_no_organisation():
    text = "The Inspector General of Police (IGP) of Reed Police Force, Bo Vinter, spoke."
    [role] = extract(text, "en").officials[0].roles
    assert role.organisation == "Reed Police Force"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Amb. Rosa Njeri, the Secretary for Reed Affairs and Amb. Victor Vale, Assistant Secretary for Lakes, met.",
            [["Amb.", "Secretary for Reed Affairs"], ["Amb.", "Assistant Secretary for Lakes"]],
        ),
        (
            "Deputy Prime Minister and Agriculture and Cooperatives Minister Somsak Rin came.",
            [["Deputy Prime Minister", "Agriculture and Cooperatives Minister"]],
        ),
        (
            "First Deputy Prime Minister, Minister of Interior, and Acting Minister of Ports Ana Pirs spoke.",
            [["First Deputy Prime Minister", "Minister of Interior", "Acting Minister of Ports"]],
        ),
    ],
)
def test_offices_in_a_row_are_told_apart(text: str, roles: list[list[str]]):
    assert [[role.text for role in official.roles] for official in extract(text, "en").officials] == roles


def test_a_council_of_officials_is_no_further_office_of_whom_the_line_above_names():
    text = "Chánh án TANDTC\nHỒ BÁ LAN\n\nHội nghị Hội đồng Chánh án Châu Á lần thứ 6 họp ở Huế."
    assert [[role.text for role in official.roles] for official in extract(text, "vi").officials] == [
        ["Chánh án TANDTC"]
    ]


def test_who_is_given_an_office_keeps_the_one_told_before():
    [official] = extract("Họ cử bà Phan Thị Lợi, Thứ trưởng Bộ Y tế, làm Trưởng đoàn.", "vi").officials
    assert [role.text for role in official.roles] == ["Thứ trưởng Bộ Y tế", "Trưởng đoàn"]


@pytest.mark.parametrize(
    ("office", "organisation"),
    [
        ("Ủy viên Trung ương Đảng Nhân dân Cách mạng Lào", "Đảng Nhân dân Cách mạng Lào"),
        ("Ủy viên T.Ư Đảng", None),
        ("Chủ tịch Chính hiệp toàn quốc Trung Quốc", "Chính hiệp toàn quốc Trung Quốc"),
        ("Trưởng ban Đối ngoại T.Ư", "T.Ư"),
    ],
)
def test_an_office_of_a_party_has_the_party(office: str, organisation: str | None):
    [role] = extract(f"Dự họp có ông Lê Bá Phước, {office}.", "vi").officials[0].roles
    assert (role.text, role.organisation) == (office, organisation)


def test_a_country_before_a_colon_heads_what_follows():
    text = "Peru: Mr. Ana Reedo, Director of Planning, Fiji: Mr. Bel Canalo, Secretary of the Reed Committee."
    assert [official.roles[0].country for official in extract(text, "en").officials] == ["PE", "FJ"]


def test_neither_of_two_states_is_that_of_one_who_shares_an_office():
    officials = extract("Presidents Ana Pirs and Bel Kono of Peru and Fiji met.", "en").officials
    assert [official.roles[0].country for official in officials] == [None, None]
