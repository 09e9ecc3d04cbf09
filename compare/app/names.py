"""The name table: every name, its spellings in every text, how often and where."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from compare.app.session import Lined, session, show_row
from compare.app.words import html, literal, plural
from compare.present import Roles, direction, follows_note, language_label, number_list, tag_label
from compare.types import Form, Judgement, Name, NameTable

NAMES_A_PAGE = 50
SYSTEMS = 2
"""Romanization systems named below a form; a form that fits more tells nothing, and the list is a tooltip."""


def names(lined: Lined) -> None:
    """Show the table, flagged names first, and a way to a name's places in the texts."""
    table = lined.report.names
    if not table.names:
        st.info("No name was found in these texts.", icon=":material/info:")
        return
    flagged = [name for name in table.names if name.flagged]
    with st.container(horizontal=True, vertical_alignment="bottom"):
        only = st.toggle(f"Only the {len(flagged)} that need a look", key="only-flagged", disabled=not flagged)
        wanted = st.text_input(
            "Find a name", key="find-name", placeholder="Find a name …", label_visibility="collapsed", width=240
        )
        _way_to(lined, table.names)
    chosen = [name for name in (flagged if only and flagged else table.names) if _matches(name, wanted)]
    if not chosen:
        st.info("No name is spelt like that.", icon=":material/search_off:")
        return
    pages = -(-len(chosen) // NAMES_A_PAGE)
    page = st.pagination(pages, key="names-page") if pages > 1 else 1
    st.html(name_grid(table, chosen[(page - 1) * NAMES_A_PAGE : page * NAMES_A_PAGE], lined.roles))
    st.caption(
        f"{plural(len(table.names), 'name')}, {len(flagged)} of them spelt in a way that needs a look. "
        "The numbers below a spelling are the sentences it stands in."
    )


def name_grid(table: NameTable, chosen: Sequence[Name], roles: Roles) -> str:
    """Draw *chosen* names as an HTML table, one column a text."""
    heads = "".join(
        f'<th scope="col"><b>{html(roles.called(number))}</b> '
        f"<span>{html(language_label(language))}</span>{_follows(table, number)}</th>"
        for number, language in enumerate(table.languages)
    )
    body = "".join(_row(table, name) for name in chosen)
    return (
        '<div class="ct-scroll"><table class="ct-names ct-table" '
        f'style="--columns:{len(table.languages)}">'
        f'<thead><tr><th scope="col">Name</th>{heads}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def _follows(table: NameTable, number: int) -> str:
    note = follows_note(table, number)
    return f'<div class="ct-places">{html(note)}</div>' if note else ""


def _row(table: NameTable, name: Name) -> str:
    cells = "".join(
        f"<td>{''.join(_form(form, language) for form in cell) or '<span class=ct-none>–</span>'}</td>"
        for cell, language in zip(name.cells, table.languages, strict=True)
    )
    flag = ' class="flagged"' if name.flagged else ""
    return f'<tr{flag}><th scope="row"><bdi>{html(name.label)}</bdi></th>{cells}</tr>'


def _form(form: Form, language: str) -> str:
    judgement = ""
    if form.judgement is not Judgement.OK:
        judgement = f' <span class="ct-judgement {form.judgement.value}">{tag_label(form.judgement.value)}</span>'
    systems = " or ".join(form.systems)
    known = f'<div class="ct-places">{html(systems)}</div>' if 0 < len(form.systems) <= SYSTEMS else ""
    note = f'<div class="ct-note">{html(form.note)}</div>' if form.note else ""
    places = number_list(mention.sentence for mention in form.mentions)
    reading = f'lang="{html(language)}" dir="{direction(form.text, language)}"'
    return (
        f'<div class="ct-form" title="{html(systems)}"><bdi {reading}>{html(form.text)}</bdi>'
        f' <span class="ct-count">×{form.count}</span>{judgement}'
        f'<div class="ct-places">{html(_few(places))}</div>{known}{note}</div>'
    )


def _few(places: str, most: int = 16) -> str:
    numbers = places.split(", ")
    return places if len(numbers) <= most else f"{', '.join(numbers[:most])} and {len(numbers) - most} more"


def _matches(name: Name, wanted: str | None) -> bool:
    words = (wanted or "").strip().casefold()
    return not words or any(words in text.casefold() for text in (name.label, *(form.text for form in name.forms)))


def _way_to(lined: Lined, names: Sequence[Name]) -> None:
    labels = {name.id: name.label for name in names}
    chosen = st.selectbox(
        "Show in the texts", list(labels), index=None, key="show-name", placeholder="Show in the texts …",
        format_func=lambda one: literal(labels[one]), label_visibility="collapsed", width=260,
    )  # fmt: skip
    st.button("Show", key="show-name-go", disabled=chosen is None, on_click=_show, args=(lined, chosen))


def _show(lined: Lined, id: str) -> None:
    """Mark every place of a name and go to the first."""
    mine = session()
    mine.name, mine.selected = id, None
    st.query_params.pop("finding", None)
    name = next(name for name in lined.report.names.names if name.id == id)
    mentions = [mention for form in name.forms for mention in form.mentions]
    rows = [
        index
        for index, row in enumerate(lined.rows)
        if any(
            mention.sentence in (row.cells[mention.document - 1].sentences if mention.document else row.source)
            for mention in mentions
        )
    ]
    if rows:
        show_row(rows[0])
