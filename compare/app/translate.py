"""Machine translation, where packages for it are installed: the missing version, and a gloss of the original."""

from __future__ import annotations

import streamlit as st

from compare.app.session import Session
from compare.errors import CompareError
from compare.plugins import Translator
from compare.present import language_label
from compare.translators import TRANSLATORS
from compare.types import Report

ENGINE = "argos"


def translate(mine: Session, report: Report) -> None:
    """Offer what the installed packages can do for *report*; without one, say how to get it."""
    if ENGINE not in TRANSLATORS:
        return
    with st.popover("Translate", icon=":material/translate:", key="translate"):
        try:
            languages = targets(report.source.primary_language)
        except CompareError as error:
            st.caption(str(error))
            return
        if languages:
            _offer(mine, languages, original=report.original)
        else:
            _how_to_get(report.source.primary_language)
        if mine.into or mine.gloss:
            st.button("Take the machine's words away", key="translate-off", on_click=_forget, args=(mine,))


def targets(source: str) -> list[str]:
    """
    Return the languages that the installed packages make of *source*, a primary language.

    Raises:
        ModelError: the folder of packages cannot be read.
    """
    translator: Translator = TRANSLATORS[ENGINE].load("")  # type: ignore[assignment]  # see `Backend.load`
    return sorted({target for start, target in translator.pairs() if start.partition("-")[0] == source})


def _offer(mine: Session, languages: list[str], *, original: bool) -> None:
    chosen = st.selectbox("Into", languages, key="translate-into", format_func=language_label)
    st.button(
        "Add a version",
        key="translate-add",
        icon=":material/playlist_add:",
        help="A version made sentence by sentence, beside the others. Nobody has read it.",
        on_click=_add,
        args=(mine, chosen),
        disabled=chosen in mine.into or not original,
        width="stretch",
    )
    st.button(
        "Gloss the original" if original else "Gloss the first text",
        key="translate-gloss",
        icon=":material/subtitles:",
        help="Each of its sentences in a language you read.",
        on_click=_gloss,
        args=(mine, chosen),
        disabled=chosen == mine.gloss,
        width="stretch",
    )


def _how_to_get(source: str) -> None:
    wanted = f"{source if source != 'und' else 'fr'}-{'en' if source != 'en' else 'fr'}"
    language = language_label(source) if source != "und" else "this language"
    st.caption(f"No installed package translates from {language}. To get one, run in a terminal:")
    st.code(f"compare-translations models install {wanted}", language=None)


def _add(mine: Session, language: str) -> None:
    mine.into = (*mine.into, language)


def _gloss(mine: Session, language: str) -> None:
    mine.gloss = language


def _forget(mine: Session) -> None:
    mine.into, mine.gloss = (), None
