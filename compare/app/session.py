"""What the page remembers of one visitor, beside the widgets' own values."""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st

from compare.app.words import version_label
from compare.checks import CHECKS
from compare.present import Entry, Roles, Row, Run, line_up, list_findings, roles_of, tag_label
from compare.settings import Settings
from compare.types import Report, Text

ROWS_A_PAGE = (25, 50, 100)
TEXTS, NAMES, READING, DOWNLOADS = "Side by side", "Names", "About the texts", "Downloads"


@dataclass(frozen=True, slots=True)
class Lined:
    """A report, and what the page makes of it once."""

    report: Report
    rows: tuple[Row, ...]
    entries: tuple[Entry, ...]

    @property
    def roles(self) -> Roles:
        """The words for its texts, which the page calls by letters."""
        return roles_of(self.report, [self.label(number) for number in range(len(self.report.documents))])

    def label(self, number: int) -> str:
        """Return what document *number* is called in short."""
        return version_label(number, original=self.report.original)

    def title(self, check: str) -> str:
        """Return a check's title; where there is no original, one that takes no side."""
        label = self.roles.label(check)
        return CHECKS[check].title if check in CHECKS and label == tag_label(check) else label

    @classmethod
    def of(cls, report: Report) -> Lined:
        """Line *report* up; about linear in its sentences."""
        rows = line_up(report)
        return cls(report, rows, list_findings(report, rows))


@dataclass(frozen=True, slots=True)
class Marked:
    """Every sentence of a report in runs, for one choice of findings."""

    lined: Lined
    shown: tuple[Entry, ...]
    runs: tuple[tuple[tuple[Run, ...], ...], ...]
    """Of every sentence of every document, see `mark_sentences`."""


@dataclass(slots=True)
class Session:
    """One visitor's texts, choices and place."""

    slots: list[int] = field(default_factory=lambda: [1, 2])
    """Keys of the text fields, the original's first; a key is never used twice."""

    next_slot: int = 3

    held: dict[int, Text] = field(default_factory=dict)
    """Texts that no widget can show, such as a DOCX named on the command line; by slot."""

    texts: tuple[Text, ...] = ()
    """What is being compared, the original first; empty before the first comparison."""

    into: tuple[str, ...] = ()
    gloss: str | None = None

    error: str | None = None
    """What went wrong while texts were gathered, for the error box."""

    failure: tuple[Settings, str] | None = None
    """Settings with which the texts could not be compared, and why."""

    notice: str | None = None
    """What went wrong while the report was extended by machine translation; shown once."""

    settings: Settings | None = None
    """The settings that `lined` was made with."""

    lined: Lined | None = None

    marked: Marked | None = None
    """The sentences as they were marked last; marking 10,000 takes half a second."""

    selected: str | None = None
    """Key of the finding the reader is at."""

    name: str | None = None
    """Id of the name whose places are shown."""

    page: int = 1
    """Page of the aligned texts, from 1."""

    list_page: int = 1
    """Page of the list of findings, from 1."""

    target: int | None = None
    """Row to scroll to in this run; None: stay."""

    jumps: int = 0
    """Counts jumps, so that a second jump to one row scrolls again."""

    def new_slots(self, count: int) -> list[int]:
        """Return *count* fresh keys."""
        made = list(range(self.next_slot, self.next_slot + count))
        self.next_slot += count
        return made

    def forget_report(self) -> None:
        """Drop the report and the reader's place in it."""
        self.lined = self.marked = self.settings = self.selected = self.name = self.target = self.error = (
            self.failure
        ) = None
        self.page = self.list_page = 1


def session() -> Session:
    """Return the visitor's session; make it if this is the first run."""
    if "session" not in st.session_state:
        st.session_state["session"] = Session()
    found = st.session_state["session"]
    assert isinstance(found, Session)
    return found


def select(entry: Entry) -> None:
    """Go to a finding: its row is shown and scrolled to, and the address says so."""
    mine = session()
    mine.selected, mine.name = entry.key, None
    mine.target = entry.row
    mine.jumps += 1
    st.session_state["view"] = TEXTS
    st.query_params["finding"] = entry.key


def show_row(row: int) -> None:
    """Go to a row for another reason than a finding."""
    mine = session()
    mine.target = row
    mine.jumps += 1
    st.session_state["view"] = TEXTS
