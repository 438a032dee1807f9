"""The steps of a first session, each as an officer would tell it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication

from protocoldesk.gui.pages.workspace import makers
from tests.stories.keys import Keys, spoken, target

Both = tuple[str, str]
"""In English and in Khmer."""

OURS = ("Ministry of Foreign Affairs and International Cooperation", "ក្រសួងការបរទេស និងសហប្រតិបត្តិការអន្តរជាតិ")
THEIRS = ("Ministry of Foreign Affairs", "ក្រសួងការបរទេស")

PEOPLE = (
    (
        ("KONG Rachana", "គង់ រចនា"),
        "Cambodia",
        ("H.E. Ms.", "លោកជំទាវ"),
        ("Secretary of State", "រដ្ឋលេខាធិការ"),
        OURS[0],
    ),
    (
        ("LIM Visal", "លឹម វិសាល"),
        "Cambodia",
        ("Mr.", "លោក"),
        ("Director of the Asia Department", "ប្រធាននាយកដ្ឋានអាស៊ី"),
        OURS[0],
    ),
    (
        ("TANAKA Haruka", "តាណាកា ហារូកា"),
        "Japan",
        ("Ms.", "លោកស្រី"),
        ("Deputy Minister", "អនុរដ្ឋមន្ត្រី"),
        THEIRS[0],
    ),
    (("MORI Kenji", "ម៉ូរី កិនជី"), "Japan", ("Mr.", "លោក"), ("Director", "នាយក"), THEIRS[0]),
)

AGENDA = (("Trade and investment", "ពាណិជ្ជកម្ម និងវិនិយោគ"), ("Regional issues", "បញ្ហាតំបន់"))

NOTES = (
    (
        "Both sides will expand trade in rice",
        "agreed to",
        "Both sides",
        "expand trade in rice",
        "ពង្រីកពាណិជ្ជកម្មអង្ករ",
    ),
    (
        "Japan welcomes Cambodia's role in the region",
        "welcomed",
        "Japan",
        "the role of Cambodia in the region",
        "តួនាទីរបស់កម្ពុជាក្នុងតំបន់",
    ),
)


def says_who_he_is_and_begins_an_archive(keys: Keys) -> None:
    keys.hears("Your name")
    keys.over("Sok Dara")
    keys.write("Your own country", "Cambodia", "Enter")
    keys.hears("New session")


def completes_his_own_country(keys: Keys) -> None:
    keys.press("Ctrl+3")
    keys.to("People")
    keys.press("Right", 2)
    keys.hears("Parties")
    keys.to("Short name (Khmer)")
    keys.type("កម្ពុជា")
    keys.fill(
        {
            "Formal name (English)": "Kingdom of Cambodia",
            "Formal name (Khmer)": "ព្រះរាជាណាចក្រកម្ពុជា",
            "Adjective (English)": "Cambodian",
            "Adjective (Khmer)": "កម្ពុជា",
        }
    )


def opens_a_series_with_japan(keys: Keys) -> None:
    keys.press("Ctrl+2")
    keys.during("Ctrl+N", partial(makes_the_session, keys))


def makes_the_session(keys: Keys) -> None:
    keys.hears("New mechanism…")
    keys.press("Enter")
    keys.hears("Other side")
    keys.type("Japan", "Tab")
    keys.hears("Record “Japan” as a new party")
    keys.press("Enter")
    completes_japan(keys)
    records_institution(keys, "Their institution", *THEIRS)
    records_institution(keys, "Our institution", *OURS)
    keys.fill(
        {
            "Name (English)": "Cambodia-Japan Political Consultations",
            "Name (Khmer)": "កិច្ចពិគ្រោះនយោបាយ កម្ពុជា-ជប៉ុន",
        }
    )
    keys.press("Ctrl+Enter")
    keys.hears("How exactly the date is known")
    keys.choose("Day")
    keys.to("First day")
    keys.type("19 November 2026")
    keys.fill({"City (English)": "Tokyo", "City (Khmer)": "តូក្យូ"})
    keys.press("Ctrl+Enter")


def completes_japan(keys: Keys) -> None:
    keys.fill(
        {
            "Short name (Khmer)": "ជប៉ុន",
            "Formal name (English)": "Japan",
            "Formal name (Khmer)": "ប្រទេសជប៉ុន",
            "Adjective (English)": "Japanese",
            "Adjective (Khmer)": "ជប៉ុន",
        }
    )
    keys.press("Esc")
    keys.hears("Other side")


def records_institution(keys: Keys, field: str, english: str, khmer: str) -> None:
    keys.to(field)
    keys.type(english, "Tab")
    keys.hears(f"Record “{english}” as a new institution")
    keys.press("Enter")
    keys.write("Name (Khmer)", khmer)
    keys.write("Article (English)", "the")
    keys.to("It is the foreign ministry")
    keys.press("Space")
    keys.press("Esc")
    keys.hears(field)


def records_the_people_of_both_sides(keys: Keys) -> None:
    keys.press("Ctrl+3")
    keys.to("Parties")
    keys.press("Left", 2)
    keys.hears("People")
    for person in PEOPLE:
        records_person(keys, *person)


def records_person(keys: Keys, names: Both, party: str, honorific: Both, post: Both, house: str) -> None:
    keys.press("Ctrl+Shift+N")
    keys.hears("Name as printed (English)")
    keys.type(names[0])
    keys.fill({"Name as printed (Khmer)": names[1], "Party": party})
    keys.fill({"Honorific (English)": honorific[0], "Honorific (Khmer)": honorific[1]})
    keys.to("Add post")
    keys.press("Enter")
    keys.hears("Title (English)")
    keys.type(post[0])
    keys.fill({"Title (Khmer)": post[1], "Institution": house})
    keys.press("Tab")
    keys.press("Esc")
    keys.hears("Add post")


def tab(name: str) -> str:
    """The keys that a tab's tip shows."""
    return f"Alt+{(list(makers()).index(name) + 1) % 10}"


def notifies_the_delegations(keys: Keys) -> None:
    keys.press("Ctrl+2")
    keys.press(tab("delegations"))
    keys.hears("Notified on")
    for party, names in (
        ("Cambodia", ("KONG Rachana", "LIM Visal")),
        ("Japan", ("MORI Kenji", "TANAKA Haruka")),
    ):
        for name in names:
            keys.write(f"Add to the delegation of {party}", name, "Enter")
    puts_the_deputy_minister_first(keys)


def puts_the_deputy_minister_first(keys: Keys) -> None:
    """Mr. Mori, who was typed first, is no head; the note of Japan names Ms. Tanaka before him."""
    keys.to("Delegation of Japan")
    keys.press("Home")
    gives_the_role(keys, "member")
    keys.to("Delegation of Japan", "Shift+Tab")
    keys.press("Down")
    keys.press("Alt+Up")
    gives_the_role(keys, "head")


def gives_the_role(keys: Keys, role: str) -> None:
    keys.to("What can be done with the chosen delegate")
    keys.press("Enter")
    keys.pick("Role", role)


def agrees_the_agenda(keys: Keys) -> None:
    keys.press(tab("agenda"))
    keys.hears("Add item")
    for english, khmer in AGENDA:
        keys.press("Ins")
        keys.over(english, "Enter")
        keys.hears("Items of the agenda")
        keys.press("Enter")
        keys.to("Title (Khmer)")
        keys.type(khmer)
        keys.to("Items of the agenda", "Shift+Tab")


def takes_notes_in_the_meeting(keys: Keys) -> None:
    keys.press(tab("meeting"))
    keys.hears("New line of the running notes")
    for note, *outcome in NOTES:
        keys.type(note)
        keys.press("Ctrl+Enter")
        keys.hears("Verb")
        makes_it_an_outcome(keys, *outcome)
        keys.press("Ctrl+L")
        keys.hears("New line of the running notes")
        keys.press("Ctrl+PgDown")


def makes_it_an_outcome(keys: Keys, verb: str, speaker: str, english: str, khmer: str) -> None:
    keys.over(verb, "Tab")
    keys.hears("Speaker")
    keys.over(speaker, "Tab")
    keys.fill({"What follows the verb (English)": english, "What follows the verb (Khmer)": khmer})


def composes_the_release(keys: Keys) -> None:
    keys.press(tab("release"))
    keys.hears("Kind of release")
    keys.to("Compose release")
    keys.press("Enter")
    keys.to("Facts, English")
    keys.press("Ctrl+End")
    keys.type(" The delegations met again on Thursday, 20 November 2026.")


def answers_the_checks(keys: Keys) -> None:
    keys.to("Mend", about="20 November 2026 is a Friday, not a Thursday.")
    keys.press("Enter")
    keys.wait(lambda: spoken(target()) != "Mend")  # the release was read again
    keys.to("Settle…", about="This passage is older than what it was translated from.")
    keys.press("Enter")
    keys.hears("Reason for settling")
    keys.type("The Khmer page leaves the second day out", "Enter")
    keys.wait(lambda: spoken(target()) != "Reason for settling")


def takes_a_number_and_two_clearances(keys: Keys) -> None:
    keys.write("Number of the release", "PR 7/2026", "Enter")
    keys.to("Clearances: 0")
    keys.press("Enter")
    for language in ("English", "Khmer"):
        keys.choose(language, "Edition")
        keys.to("Who cleared it")
        keys.type("Secretary of State", "Enter")


def issues_it(keys: Keys) -> None:
    keys.to("Issue…")
    keys.press("Enter")
    keys.press("Enter")
    keys.wait(lambda: QApplication.activeModalWidget() is None)
    keys.hears("Prepare a correction")


def saves_both_pages(keys: Keys) -> None:
    for language in ("English", "Khmer"):
        keys.choose(language, "Edition that is shown")
        keys.to("Export")
        keys.press("Enter")
        keys.point("Save as PDF…")
        keys.during("Enter", partial(keys.over, f"{language}.pdf", "Enter"))


STEPS = (
    says_who_he_is_and_begins_an_archive,
    completes_his_own_country,
    opens_a_series_with_japan,
    records_the_people_of_both_sides,
    notifies_the_delegations,
    agrees_the_agenda,
    takes_notes_in_the_meeting,
    composes_the_release,
    answers_the_checks,
    takes_a_number_and_two_clearances,
    issues_it,
    saves_both_pages,
)
