"""The fields the texts come in by: pasted, uploaded, or fetched from an address."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

import streamlit as st

from compare.app.session import Session, session
from compare.app.words import literal, version_label
from compare.errors import CompareError, InputError
from compare.languages import LANGUAGES
from compare.present import language_label
from compare.readers import READERS
from compare.types import Text

PASTE, FILE, LINK, HELD = "Paste", "File", "Link", "Loaded"
ORIGINAL = "original"
"""Key of the switch that says whether there is one."""

FIND = ""
"""Chosen where the language or the format is to be found in the text."""

ABREAST = 3
"""Fields in one line; more would be too narrow to paste into."""

MOST_VERSIONS = 12


def text_fields() -> None:
    """Show a field for each text, the original's first if there is one, and the buttons below them."""
    mine = session()
    st.session_state.setdefault(ORIGINAL, True)
    st.toggle(
        "The first text is the original",
        key=ORIGINAL,
        on_change=_rename,
        help="Off: all are versions of a text that you do not have. They are aligned with one another, and what only "
        "one of them has is neither missing nor added.",
    )
    for first in range(0, len(mine.slots), ABREAST):
        line = mine.slots[first : first + ABREAST]
        for column, slot in zip(st.columns(max(len(line), min(len(mine.slots), ABREAST))), line, strict=False):
            with column, st.container(border=True):
                _field(mine, slot)
    with st.container(horizontal=True, vertical_alignment="center"):
        pressed = st.button("Compare", key="compare", type="primary", icon=":material/compare_arrows:")
        st.button(
            "Add a version",
            key="add-version",
            icon=":material/add:",
            on_click=lambda: mine.slots.extend(mine.new_slots(1)),
            disabled=len(mine.slots) > MOST_VERSIONS,
        )
        st.button("Clear", key="clear", icon=":material/backspace:", on_click=_clear)
        st.caption("One text alone is fine: its names are held against one another.")
    if pressed:
        _compare(mine)


def fill(texts: tuple[Text, ...], *, original: bool = True) -> None:
    """Put *texts* into fresh fields, the original first if there is one, and take them as the texts to compare."""
    st.session_state[ORIGINAL] = original
    mine = session()
    mine.forget_report()
    mine.slots, mine.held = mine.new_slots(max(len(texts), 2)), {}
    mine.texts, mine.into, mine.gloss = texts, (), None
    for slot, text in zip(mine.slots, texts, strict=False):
        st.session_state[f"language-{slot}"] = text.language or FIND
        st.session_state[f"format-{slot}"] = text.format or FIND
        words = _words(text)
        if words is None:
            mine.held[slot] = text
            st.session_state[f"way-{slot}"] = HELD
        else:
            st.session_state[f"way-{slot}"] = PASTE
            st.session_state[f"paste-{slot}"] = words
            st.session_state[f"name-{slot}"] = text.name


def _words(text: Text) -> str | None:
    """Return a plain text's words, if a field can show them without changing them."""
    if PurePath(text.name).suffix.lower() != ".txt" or len(text.data) > 500_000:
        return None
    try:
        return text.data.decode()
    except UnicodeDecodeError:
        return None


def _field(mine: Session, slot: int) -> None:
    number = mine.slots.index(slot)
    name = _name(number, original=has_original())
    ways = [PASTE, FILE, LINK, *([HELD] if slot in mine.held else [])]
    with st.container(horizontal=True, vertical_alignment="center", key=f"head-{slot}"):
        st.markdown(f"**{name[:1].upper()}{name[1:]}**")
        way = st.segmented_control(
            "Where the text comes from",
            ways,
            default=None if f"way-{slot}" in st.session_state else PASTE,
            key=f"way-{slot}",
            label_visibility="collapsed",
            required=True,
        )
        if number:
            st.button(
                ":material/close:",
                key=f"remove-{slot}",
                type="tertiary",
                on_click=mine.slots.remove,
                args=(slot,),
                help=f"Remove {name}",
            )
    _way_in(mine, slot, way, number)
    _particulars(slot)


def _way_in(mine: Session, slot: int, way: str | None, number: int) -> None:
    role = "original" if number == 0 and has_original() else "version"
    if way == FILE:
        st.file_uploader(
            f"File with the {role}",
            key=f"file-{slot}",
            max_upload_size=64,
            help="Plain text, Markdown, HTML, DOCX, PDF, EPUB; already paired: TMX, XLIFF, PO, CSV, TSV, XLSX, JSONL.",
        )
    elif way == LINK:
        st.text_input(f"Address of the {role}", key=f"link-{slot}", placeholder="https://…", persist_state="session")
    elif way == HELD and slot in mine.held:
        st.info(literal(mine.held[slot].name), icon=":material/description:")
    else:
        st.text_area(
            f"Text of the {role}",
            key=f"paste-{slot}",
            height=220,
            placeholder="Paste the text here. Empty lines separate paragraphs.",
            label_visibility="collapsed",
            persist_state="session",
        )


def _particulars(slot: int) -> None:
    languages = [FIND, *LANGUAGES]
    given = st.session_state.get(f"language-{slot}", FIND)
    if given not in languages:
        languages.append(given)
    left, right = st.columns(2)
    left.selectbox(
        "Language",
        languages,
        key=f"language-{slot}",
        format_func=lambda tag: language_label(tag) if tag else "find it",
    )
    right.selectbox(
        "Format",
        [FIND, *READERS],
        key=f"format-{slot}",
        format_func=lambda one: READERS[one].title if one else "find it",
    )


def _compare(mine: Session) -> None:
    """Gather the texts and start over with them."""
    place = st.empty()
    mine.forget_report()
    try:
        with place.status("Reading the texts …"):
            mine.texts = _gather(mine)
    except CompareError as error:
        mine.texts, mine.error = (), str(error)
    mine.into, mine.gloss = (), None
    st.query_params.clear()
    st.rerun()


def _gather(mine: Session) -> tuple[Text, ...]:
    original = has_original()
    names = [_name(number, original=original) for number in range(len(mine.slots))]
    found = [_text(mine, slot, name) for slot, name in zip(mine.slots, names, strict=True)]
    texts = tuple(text for text in found if text is not None)
    if not texts or (original and found[0] is None):
        raise InputError(names[0], "there is no text yet; paste it, upload a file or give an address")
    return texts


def has_original() -> bool:
    """Tell whether the visitor says that the first text is the original."""
    return bool(st.session_state.get(ORIGINAL, True))


def _name(number: int, *, original: bool) -> str:
    """Return what a text is called that has no name of its own."""
    if not original:
        return f"Text {number + 1}"  # a letter might be another text's in the report, where the reference comes first
    return version_label(0) if number == 0 else f"version {version_label(number)}"


def _rename() -> None:
    """Call the texts that are compared already as the switch has it now."""
    mine, original = session(), has_original()
    names = {
        _name(number, original=not original): _name(number, original=original) for number in range(len(mine.slots))
    }
    mine.texts = tuple(replace(text, name=names.get(text.name, text.name)) for text in mine.texts)


def _text(mine: Session, slot: int, name: str) -> Text | None:
    """Return what a field holds; None if it is empty."""
    state = st.session_state
    way = state.get(f"way-{slot}")
    language, format = state.get(f"language-{slot}") or None, state.get(f"format-{slot}") or None
    if way == HELD:
        held = mine.held[slot]
        return Text(held.name, held.data, language, format)
    if way == FILE:
        upload = state.get(f"file-{slot}")
        return upload and Text(upload.name, upload.getvalue(), language, format)
    if way == LINK:
        address = str(state.get(f"link-{slot}") or "").strip()
        return _fetched(address, language, format) if address else None
    words = str(state.get(f"paste-{slot}") or "")
    return (
        Text(state.get(f"name-{slot}") or name, words.encode(), language, format or "plain") if words.strip() else None
    )


def _fetched(address: str, language: str | None, format: str | None) -> Text:
    from compare.sources import is_url, load

    if not is_url(address):  # `load` would take it for a path on the server
        raise InputError(address, "it is not an address; it must begin with https:// or http://")
    return load(address, language, format)


def _clear() -> None:
    mine = session()
    mine.forget_report()
    mine.slots, mine.held, mine.texts = mine.new_slots(2), {}, ()
    st.query_params.clear()
