"""
What the visitor has decided not to hear again: the lines of a file of decisions.

They are kept in one text field, so that a file can be pasted in, edited and
downloaded. A line is read here before it goes into the settings: a word that
is no decision must not become the path of a file on the server.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from compare.app.session import Lined, session
from compare.app.words import literal, plural
from compare.decisions import Decision, read_decisions
from compare.errors import SettingsError
from compare.present import Entry

_FIELD = "ignore"


def decisions_field() -> tuple[str, ...]:
    """Show the field and return its lines as the settings take them; none if one of them is wrong."""
    text = st.text_area(
        "Ignored findings",
        key=_FIELD,
        placeholder="check=names entity=Kiev  # the desk agreed",
        help="One decision a line: id=, check=, entity=, pattern=; all conditions on a line must hold. "
        "The button *Ignore* beside a finding writes one.",
    )
    try:
        return tuple(map(str, read_decisions(text or "", "field")))
    except SettingsError as error:
        st.error(literal(str(error)), icon=":material/error:")
        return ()


def ignore_menu(lined: Lined, passing: Sequence[Entry]) -> None:
    """Offer to ignore the finding that is selected, or its like."""
    entry = next((entry for entry in passing if entry.key == session().selected), None)
    if entry is None:
        return
    finding = entry.finding
    title = lined.title(finding.check)
    choices = [("this", "This finding", Decision(id=finding.id))]
    if finding.entity:
        like = Decision(check=finding.check, entity=finding.entity)
        choices.append(("entity", f"All of “{literal(finding.entity)}” under “{literal(title)}”", like))
    choices += [
        (
            "kind",
            f"All of the kind “{literal(lined.roles.label(finding.kind))}”",
            Decision(check=f"{finding.check}/{finding.kind}"),
        ),
        ("check", f"All of “{literal(title)}”", Decision(check=finding.check)),
    ]
    with st.popover("Ignore", icon=":material/notifications_off:", key="ignore-menu", width="stretch"):
        for key, label, decision in choices:
            st.button(label, key=f"ignore-{key}", on_click=_ignore, args=(decision,), type="tertiary", width="stretch")


def ignored_list(lined: Lined) -> None:
    """Show what is ignored, folded away, with the reason, and offer the decisions as a file."""
    ignored = list(lined.report.all_ignored())
    if not ignored:
        return
    with st.expander(f"Ignored: {plural(len(ignored), 'finding')}", icon=":material/notifications_off:", key="ignored"):
        st.markdown("\n".join(f"- {literal(finding.message)} ({literal(finding.ignored)})" for _, finding in ignored))
        st.caption("To hear of one again, take its line out of the field in the settings.")
        st.download_button(
            "Decisions (.txt)",
            data=str(st.session_state.get(_FIELD, "")),
            file_name="ignored.txt",
            mime="text/plain",
            key="download-decisions",
            icon=":material/download:",
            on_click="ignore",
        )


def _ignore(decision: Decision) -> None:
    """Write *decision* behind what is in the field."""
    text = str(st.session_state.get(_FIELD, "")).rstrip()
    st.session_state[_FIELD] = f"{text}\n{decision}\n".lstrip()
