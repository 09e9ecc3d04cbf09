"""The aligned texts, a page at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from compare.app.markup import View, grid, lights
from compare.app.session import ROWS_A_PAGE, Lined, Marked, session
from compare.app.words import literal, plural
from compare.present import Entry, Row, Run, mark_sentences

_SCROLL = """<script>
/* {jump} */ (() => {{
  const start = performance.now();
  const go = () => {{
    const row = document.getElementById("row-{row}");
    if (row) {{
      row.scrollIntoView({{block: "center"}});
      row.focus({{preventScroll: true}});
    }} else if (performance.now() - start < 3000) requestAnimationFrame(go);
  }};
  go();
}})();
</script>"""
"""Both blanks are numbers that we counted ourselves; nothing of a text comes in here."""


def side_by_side(lined: Lined, shown: tuple[Entry, ...], versions: tuple[int, ...]) -> None:
    """Show the original and the chosen *versions* row by row, with the findings that pass the filters."""
    mine = session()
    name = next((one for one in lined.report.names.names if one.id == mine.name), None)
    with st.container(horizontal=True, vertical_alignment="center", key="rows-bar"):
        only = st.toggle("Only rows with findings", key="only-found")
        size = st.selectbox(
            "Rows a page", ROWS_A_PAGE, index=1, key="rows", label_visibility="collapsed", width=140,
            format_func=lambda count: f"{count} rows a page",
        )  # fmt: skip
        if name is not None:
            st.button(
                f"{literal(name.label)}: {plural(sum(form.count for form in name.forms), 'place')} marked",
                key="forget-name", icon=":material/close:", on_click=_forget_name, help="Stop marking this name",
            )  # fmt: skip
        above = st.container(width="content")
    notes = _by_row(shown)
    rows = _chosen(lined, versions, notes if only else None)
    if not rows:
        st.info("No row has a finding that passes the filters.", icon=":material/check_circle:")
        return
    _page_bar(above, rows, size, "top")
    first = (mine.page - 1) * size
    view = View(
        report=lined.report,
        runs=_runs(lined, shown),
        notes=notes,
        entries={entry.key: entry for entry in shown},
        versions=versions,
        selected=mine.selected,
        name=mine.name,
    )
    here = rows[first : first + size]
    with st.container(key="texts"):
        st.html(grid(view, here))
    st.html(lights(view, here))
    _page_bar(st.container(horizontal_alignment="center"), rows, size, "bottom")
    if mine.target is not None:
        st.html(_SCROLL.format(jump=mine.jumps, row=mine.target), unsafe_allow_javascript=True)
        mine.target = None


def _runs(lined: Lined, shown: tuple[Entry, ...]) -> tuple[tuple[tuple[Run, ...], ...], ...]:
    """Mark the sentences, or take them as they were marked in the last run."""
    mine = session()
    if mine.marked is None or mine.marked.lined is not lined or mine.marked.shown != shown:
        mine.marked = Marked(lined, shown, mark_sentences(lined.report, shown, lined.rows))
    return mine.marked.runs


def _by_row(shown: Sequence[Entry]) -> dict[int, tuple[Entry, ...]]:
    notes: defaultdict[int, list[Entry]] = defaultdict(list)
    for entry in shown:
        if entry.row is not None:
            notes[entry.row].append(entry)
    return {row: tuple(entries) for row, entries in notes.items()}


def _chosen(
    lined: Lined, versions: tuple[int, ...], found: dict[int, tuple[Entry, ...]] | None
) -> list[tuple[int, Row]]:
    """Return the rows to page through: those with words in a column that is shown, and with a finding if asked for."""
    return [
        (index, row)
        for index, row in enumerate(lined.rows)
        if (row.source or any(row.cells[number - 1].sentences for number in versions))
        and (found is None or index in found or index == session().target)
    ]


def _page_bar(place: DeltaGenerator, rows: Sequence[tuple[int, Row]], size: int, where: str) -> None:
    """Settle which page is shown, and let the reader turn it; nothing where there is one page only."""
    mine = session()
    pages = -(-len(rows) // size)
    if mine.target is not None:
        place_of = next((place for place, (index, _) in enumerate(rows) if index == mine.target), 0)
        mine.page = place_of // size + 1
    mine.page = min(mine.page, pages)
    if pages > 1:
        # Two widgets for one page number: a key that has the number in it starts each of them afresh.
        key = f"page-{where}-{mine.page}"
        with place:
            st.pagination(pages, default=mine.page, key=key, on_change=_turn, args=(key,))


def _turn(key: str) -> None:
    session().page = st.session_state[key]


def _forget_name() -> None:
    session().name = None
