"""The list of findings, its filters, and the keys J and K."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

from compare.app.ignoring import ignore_menu, ignored_list
from compare.app.session import Lined, select, session
from compare.app.words import literal, plural, shorten
from compare.present import Entry
from compare.types import Severity

LISTED = 40
"""Findings on one page of the list; each is a button, and buttons cost."""

_ICONS = {
    Severity.CRITICAL: ":material/error:",
    Severity.MAJOR: ":material/warning:",
    Severity.MINOR: ":material/info:",
    Severity.NEUTRAL: ":material/circle:",
}
_BY_PLACE, _BY_SEVERITY = "By place", "By severity"

T = TypeVar("T", str, int, Severity)


def findings(lined: Lined) -> tuple[tuple[Entry, ...], tuple[int, ...]]:
    """Show filters and list; return the findings that pass, in the list's order, and the versions to show."""
    with st.container(horizontal=True, vertical_alignment="center", key="findings-head"):
        heading = st.empty()
        with st.popover("Filter", icon=":material/filter_list:", key="filter"):
            passing, versions = _filtered(lined)
    total = len(lined.entries)
    found = plural(total, "finding") if len(passing) == total else f"{len(passing):,} of {plural(total, 'finding')}"
    heading.markdown(f"### {found}")
    if not lined.entries:
        st.caption("The checks that were run found nothing.")
        ignored_list(lined)
        return passing, versions
    order = st.segmented_control(
        "Order",
        [_BY_PLACE, _BY_SEVERITY],
        default=_BY_PLACE,
        key="order",
        required=True,
        label_visibility="collapsed",
        width="stretch",
    )
    if order == _BY_SEVERITY:
        passing = tuple(sorted(passing, key=lambda entry: -entry.finding.severity))
    _steps(passing)
    ignore_menu(lined, passing)
    _list(lined, passing)
    ignored_list(lined)
    return passing, versions


def _filtered(lined: Lined) -> tuple[tuple[Entry, ...], tuple[int, ...]]:
    """Return what passes the filters, and the versions; a filter in which nothing is chosen lets all pass."""
    severities = Counter(entry.finding.severity for entry in lined.entries)
    checks = Counter(entry.finding.check for entry in lined.entries)
    severity = _choose(
        "Severity", sorted(severities, reverse=True), "severities", lambda one: f"{one.name.lower()} {severities[one]}"
    )
    check = _choose("Kind", sorted(checks), "kinds", lambda one: f"{lined.roles.label(one)} {checks[one]}")
    numbers = range(1, len(lined.report.comparisons) + 1)
    names = {number: f"{lined.label(number)} · {lined.report.documents[number].language}" for number in numbers}
    versions = _choose("Version", list(numbers), "versions", lambda number: names[number])
    return tuple(
        entry
        for entry in lined.entries
        if entry.finding.severity in severity
        and entry.finding.check in check
        and (entry.document == 0 or entry.document in versions)
    ), tuple(versions)


def _choose(label: str, options: Sequence[T], key: str, format: Callable[[T], str]) -> list[T]:
    if len(options) < 2:
        return list(options)
    chosen = st.pills(label, options, selection_mode="multi", key=key, format_func=format)
    return sorted(chosen) if chosen else list(options)


def _steps(passing: Sequence[Entry]) -> None:
    with st.container(horizontal=True):
        st.button(
            "Previous", key="previous", icon=":material/arrow_upward:", shortcut="K", width="stretch",
            on_click=_step, args=(passing, -1), disabled=not passing,
        )  # fmt: skip
        st.button(
            "Next", key="next", icon=":material/arrow_downward:", shortcut="J", width="stretch",
            on_click=_step, args=(passing, 1), disabled=not passing,
        )  # fmt: skip


def _step(passing: Sequence[Entry], by: int) -> None:
    """Go to the finding before or behind the selected one; round at the ends."""
    keys = [entry.key for entry in passing]
    selected = session().selected
    first = 0 if by > 0 else len(keys) - 1
    place = (keys.index(selected) + by) % len(keys) if selected in keys else first
    select(passing[place])


def _list(lined: Lined, passing: Sequence[Entry]) -> None:
    page = _page(passing)
    with st.container(key="finding-list", gap=None):
        for entry in passing[page * LISTED : (page + 1) * LISTED]:
            _item(lined, entry)


def _page(passing: Sequence[Entry]) -> int:
    """Show which part of a long list is shown; after a jump it is the part with the selected finding."""
    mine = session()
    pages = max(1, -(-len(passing) // LISTED))
    keys = [entry.key for entry in passing]
    if mine.target is not None and mine.selected in keys:
        mine.list_page = keys.index(mine.selected) // LISTED + 1
    mine.list_page = min(mine.list_page, pages)
    if pages > 1:
        key = f"list-page-{mine.list_page}"
        st.pagination(pages, default=mine.list_page, key=key, max_visible_pages=3, on_change=_turn, args=(key,))
    return mine.list_page - 1


def _turn(key: str) -> None:
    session().list_page = st.session_state[key]


def _item(lined: Lined, entry: Entry) -> None:
    finding = entry.finding
    here = "here" if entry.key == session().selected else "item"
    place = _place(entry.source) or (f"+{_place(entry.target)}" if entry.target else "")
    if len(lined.report.comparisons) > 1 or entry.document == 0:
        pair = lined.label(entry.document)
        if entry.document and not lined.report.original:
            pair = f"{lined.label(0)}–{pair}"
        place = f"{pair} {place}".strip()
    st.button(
        f"**{place}** {literal(shorten(finding.message))}",
        key=f"{here}-{finding.severity.name.lower()}-{entry.key}",
        icon=_ICONS[finding.severity],
        type="tertiary",
        width="stretch",
        help=literal(lined.title(finding.check)) + f" · {finding.severity.name.lower()}",
        on_click=select,
        args=(entry,),
    )


def _place(indices: Sequence[int]) -> str:
    """Return the first place; a name's finding may have dozens."""
    return f"{indices[0] + 1}{' …' if len(indices) > 2 else ''}" if indices else ""
