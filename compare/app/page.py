"""
The page: texts at the top, findings at the side, the aligned texts in the middle.

`streamlit run` gets this file, from the checkout or from the installed
package; texts named behind ``--`` are loaded when a visitor comes.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from compare.app.downloads import downloads
from compare.app.examples import examples, load_example
from compare.app.findings import findings
from compare.app.inputs import fill, text_fields
from compare.app.names import names
from compare.app.options import options
from compare.app.reading import reading, warnings
from compare.app.session import DOWNLOADS, NAMES, READING, TEXTS, Lined, Session, select, session
from compare.app.sidebyside import side_by_side
from compare.app.translate import translate
from compare.app.words import literal
from compare.app.work import make_report
from compare.errors import CompareError
from compare.settings import Settings

_STYLE = Path(__file__).with_name("style.css")
_ICON = Path(__file__).with_name("icon.svg")
"""Our own file: Streamlit fetches an icon given by name from Google."""

_ALONE = "--no-original"
"""Among the texts of the command line: all of them are versions."""


def main(arguments: Sequence[str] = ()) -> None:
    """Draw the page once; *arguments* are texts as the command line takes them, the original first."""
    st.set_page_config("Compare translations", _ICON, layout="wide")
    st.html(_STYLE)
    mine = _arrive(arguments)
    settings, place = _header()
    _texts(mine)
    # In containers of their own, so that what stood here before goes when something else comes.
    with st.container():
        lined = _outcome(mine, settings)
    if lined is not None:
        with place:
            translate(mine, lined.report)
        with st.container():
            _report(mine, lined)


def _arrive(arguments: Sequence[str]) -> Session:
    """Return the session; a new one takes its texts from the command line or the address."""
    if "session" in st.session_state:
        return session()
    mine = session()
    example, finding = st.query_params.get("example"), st.query_params.get("finding")
    if arguments:
        _load(mine, arguments)
    elif example:
        load_example(example)
    mine.selected = finding
    if finding:
        st.query_params["finding"] = finding
    return mine


def _load(mine: Session, arguments: Sequence[str]) -> None:
    from compare.sources import load

    try:
        texts = [argument for argument in arguments if argument != _ALONE]
        fill(tuple(load(argument) for argument in texts), original=_ALONE not in arguments)
    except CompareError as error:
        mine.error = str(error)


def _header() -> tuple[Settings, DeltaGenerator]:
    """Show the title and the settings; return them and the place for what needs a report."""
    with st.container(horizontal=True, vertical_alignment="center", key="header"):
        st.markdown("## Compare translations")
        place = st.container(width="content")
        return options(), place


def _texts(mine: Session) -> None:
    """Show the fields: openly while there is something to fill in, folded away once there is a report."""
    place: DeltaGenerator = st.container()
    if mine.texts and mine.failure is None:
        title = " · ".join(literal(text.name) for text in mine.texts)
        place = place.expander(f"Texts: {title}", icon=":material/description:", key=f"texts-{mine.slots[0]}")
    with place:
        if not mine.texts:
            st.markdown(
                "An original and its translations, sentence beside sentence: what is missing, added or different, "
                "and which names are spelt in two ways."
            )
        examples()
        text_fields()


def _outcome(mine: Session, settings: Settings) -> Lined | None:
    """Compare if there is something to compare; a `CompareError` becomes the error box."""
    if mine.error:
        _error(mine.error)
        return None
    if not mine.texts:
        return None
    if mine.failure and mine.failure[0] == settings:
        _error(mine.failure[1])
        return None
    if mine.lined is None or mine.settings != settings:
        _compare(mine, settings)
    return mine.lined


def _compare(mine: Session, settings: Settings) -> None:
    """Make the report; if that fails, or works again, draw the page anew with the fields open, or folded."""
    try:
        report = make_report(mine.texts, settings)
    except CompareError as error:
        if settings.into or settings.gloss:  # the texts themselves may be fine
            mine.into, mine.gloss, mine.notice = (), None, str(error)
        else:
            mine.lined, mine.failure = None, (settings, str(error))
        st.rerun()
    mine.lined, mine.settings = Lined.of(report), settings
    _keep_place(mine, mine.lined)
    if mine.failure:
        mine.failure = None
        st.rerun()


def _keep_place(mine: Session, lined: Lined) -> None:
    """Go to the selected finding if the new report has it too."""
    entry = next((entry for entry in lined.entries if entry.key == mine.selected), None)
    if entry is None:
        mine.selected = None
        st.query_params.pop("finding", None)
    else:
        select(entry)


def _error(message: str) -> None:
    st.error(literal(message), icon=":material/error:")


def _report(mine: Session, lined: Lined) -> None:
    if mine.notice:
        _error(mine.notice)
        mine.notice = None
    warnings(lined.report)
    with st.sidebar:
        shown, versions = findings(lined)
    view = st.segmented_control(
        "View", [TEXTS, NAMES, READING, DOWNLOADS], key="view", required=True, label_visibility="collapsed",
        default=None if "view" in st.session_state else TEXTS,
    )  # fmt: skip
    if view == NAMES:
        names(lined)
    elif view == READING:
        reading(lined)
    elif view == DOWNLOADS:
        downloads(lined.report)
    else:
        side_by_side(lined, shown, versions)


if __name__ == "__main__":
    main(sys.argv[1:])
