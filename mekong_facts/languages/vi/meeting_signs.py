"""Vietnamese: by the pattern, the words of which one stands in whatever it finds (rules.meetings.signs)."""

from __future__ import annotations

from mekong_facts.languages.vi.meeting_details import PEOPLE, SCALES, THERE

SIGNS = {
    "people": f"{THERE}, {PEOPLE}".replace(r"\s+", " ").replace("|", ", "),
    "numbers": ", ".join(SCALES),
    "taking": """dự, tham gia, chủ trì, chủ tọa, điều hành, phát biểu, có mặt, hiện diện, xuất tịch, đến tại hiện trường, dẫn đầu, trưởng đoàn, đưa đoàn,
        khai mạc, khởi mạc, phía, góp mặt, đồng chủ tịch, quy tụ, thu hút, diễn văn, tham luận""",
    "sure": "quy tụ, nước tham dự, nước tham gia, sự tham dự, sự tham gia",
    "session": """lễ khai mạc, lễ bế mạc, phát biểu, phiên khai mạc, phiên bế mạc, phiên toàn thể, khai mạc lời, dự họp, tham dự, cùng dự, dưới sự,
        trưởng đoàn, dẫn đầu""",
    "undone": "hoãn, hủy, dời, đẩy, lùi, chuyển, đổi",
    "unkept": "không, chưa, ban đầu, lúc đầu, lẽ ra, đáng lẽ, đáng ra, vốn, thoạt đầu, từng, trước đó, trước đây",
    "virtual": "trực tuyến, truyền hình, cầu truyền, từ xa, qua mạng, online",
    "sidelines": "bên lề, trong khuôn khổ, song song",
    "days": "ngày",
    "theme": "chủ đề, khẩu hiệu, tên gọi, thông điệp, lấy",
    "where": "giao, trao, ủy nhiệm, nhất trí để, đồng ý để, nơi",
}
