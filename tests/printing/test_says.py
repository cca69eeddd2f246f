"""What the page says: everything of the week, in its words, or how much is only in the program."""

from datetime import date

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import PRIORITY, Stage
from funnel_desktop.funnel.week import Block
from funnel_desktop.language.initials import PageNames, initials
from tests.printing.conftest import DAY, MONDAY, Says

CLOSING, PROSPECTING, COVERING = PRIORITY


def test_the_drawing_s_week(says: Says) -> None:
    page = says()
    assert (page.week, page.selling) == (
        "11–17 May 2026 · week 20",
        ("Selling: ", "15 h", " of 32 h"),
    )
    assert page.in_play == "In play: 16 objectives, €96,890"
    assert [line.hours for line in page.budget] == ["4.5 h", "6 h", "4.5 h"]
    assert [line.name for line in page.budget] == ["Close", "Prospect", "Work the funnel"]
    assert page.days == ("Mon 11", "Tue 12", "Wed 13", "Thu 14", "Fri 15")
    assert (page.hours[0], page.hours[-1]) == ("8", "18")
    assert {block.title for block in page.blocks if block.day == 0} == {
        "Sessions", "Norrby & Lind", "Bruno Keller",
    }  # fmt: skip
    assert page.printed == "Printed Tue 12 May 2026, 09:42"
    assert [call.phone for call in page.calls][:2] == ["+34 600 555 019", "+47 555 01 272"]


def test_a_call_that_names_nobody_takes_the_client_or_the_only_number(
    says: Says, practice: Document
) -> None:
    call = NextAction("Call", ActionKind.CALL, day=DAY)
    services = {each.audience: each.id for each in practice.services.all()}
    for name, people in (
        ("Mia Soler", {"Mia Soler": "+34 1"}),
        ("One Number", {"Ida": "", "Bo": "+34 2"}),
        ("Two Numbers", {"Ida": "+34 3", "Bo": "+34 4"}),
    ):
        audience = "private" if name in people else "organisation"
        own = practice.objectives.add(
            DAY, client_name=name, service=services[audience], stage=Stage.BEST_FEW,
            next_action=call,
        )  # fmt: skip
        client = practice.objectives.get(own, DAY).client
        practice.clients.edit(client, "kind", "person" if name in people else "organisation")
        for person, phone in people.items():
            practice.clients.add_person(client, person, phone=phone)
    calls = {each.about: (each.person, each.phone) for each in says().calls}
    assert calls["Mia Soler"] == ("Mia Soler", "+34 1")
    assert calls["One Number"] == ("Bo", "+34 2")
    assert calls["Two Numbers"] == ("Two Numbers", "")


def test_other_days_and_hours_are_counted(says: Says, practice: Document) -> None:
    practice.weeks.add_block(Block("", date(2026, 5, 16), 600, 60, CLOSING, "Saturday"))
    practice.weeks.add_block(Block("", MONDAY, 19 * 60, 60, CLOSING, "Late"))
    practice.weeks.add_block(Block("", MONDAY, 17 * 60 + 30, 60, CLOSING, "Partly"))
    page = says()
    assert page.blocks_beyond == 2
    assert "Partly" in {block.title for block in page.blocks}
    whole = says(weekend=True, last=21)
    assert whole.blocks_beyond == 0
    assert {"Saturday", "Late"} <= {block.title for block in whole.blocks}
    assert whole.hours[-1] == "21"


def test_what_the_list_has_no_room_for_is_counted(says: Says, practice: Document) -> None:
    for n in range(70):
        practice.objectives.add(DAY, client_name=f"Client {n}", stage=Stage.IN)
    group = says().groups[2]
    assert len(group.tasks) + group.further == 76
    assert group.further == 16


def test_one_line_speaks_for_the_leads_that_wait(says: Says) -> None:
    line = says().groups[1].tasks[-1]
    assert line.text == "Choose 3 from the universe"
    assert len(line.client.split(", ")) == 3
    assert line.presses


def test_values_are_hidden(says: Says) -> None:
    assert says(hide_values=True).in_play == "In play: 16 objectives"


def test_no_name_is_left_where_initials_are_wanted(says: Says, practice: Document) -> None:
    page = says(initials=True)
    said = [page.blocks, page.groups, page.calls]
    names = [name for name in practice.clients.all_names() if len(name) > 2]
    assert len(names) > 50
    assert not [name for name in names if name in str(said)]
    assert "N. L." in {block.title for block in page.blocks}
    assert page.calls[0].phone == "+34 600 555 019"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Meridian Labs", "M. L."),
        ("Şule İpekçi", "Ş. İ."),
        ("O'Brien & Co.", "O. B. C."),
        ("株式会社", "株."),
        ("  ", ""),
        ("→", "→."),
    ],
)
def test_initials(name: str, short: str) -> None:
    assert initials(name) == short


def test_names_within_other_words() -> None:
    names = PageNames(["Delta Ferries", "Aylin Demir", "May"], hidden=True)
    assert names.within("Delta, offer to Aylin in May, may be") == "D., offer to A. in M., may be"
    assert names.within("Delta Ferries: scope") == "D. F.: scope"
    assert PageNames(["Aylin"]).within("Call Aylin") == "Call Aylin"


@pytest.mark.parametrize(
    ("locale", "week", "first_hour"),
    [
        ("en_GB", "11–17 May 2026", "8"),
        ("en_US", "May 10–16, 2026", "8 AM"),
        ("tr_TR", "11–17 May 2026", "8"),
        ("de_DE", "11.–17. Mai 2026", "8"),
    ],
)
def test_dates_and_hours_are_the_locale_s(
    says: Says, locale: str, week: str, first_hour: str
) -> None:
    page = says(locale)
    assert page.week.startswith(week)
    assert page.hours[0] == first_hour


def test_a_week_across_the_new_year(says: Says) -> None:
    assert says(monday=date(2026, 12, 28)).week == "28 Dec 2026 – 3 Jan 2027 · week 53"
    assert says(monday=date(2026, 4, 27)).week == "27 Apr – 3 May 2026 · week 18"


def test_a_week_that_begins_on_sunday(says: Says) -> None:
    page = says("en_US", weekend=True)
    assert (page.days[0], page.days[-1]) == ("Sun 10", "Sat 16")
