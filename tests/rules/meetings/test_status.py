from __future__ import annotations

import pytest

from mekong_facts import extract


@pytest.mark.parametrize(
    ("text", "published", "status"),
    [
        ("The 4th Canal Forum opened on 3 May 2012 and ends on 5 May 2012.", "2012-05-04", "present"),
        ("The 4th Canal Forum opened on 3 May 2012 and ends on 5 May 2012.", "2012-05-03", "present"),
        ("The 4th Canal Forum opened on 3 May 2012 and ends on 5 May 2012.", "2012-05-06", "past"),
        ("The 4th Canal Forum concluded on 5 May 2012. It began on 3 May 2012.", "2012-05-05", "past"),
        ("The 4th Canal Forum, postponed twice, has been moved to 3 May 2012.", "2012-04-01", "future"),
        ("The 4th Canal Forum (Suva, 3 May 2012) drew up a plan that will be read.", "2012-06-01", "past"),
        ("The 4th Canal Forum opened on 3 May and ends on 5 May.", None, "past"),
    ],
)
def test_the_day_of_writing_settles_the_status(text, published, status):
    (meeting,) = extract(text, "en", published=published).meetings
    assert meeting.status == status
