"""The settings, as widgets."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from compare.app.ignoring import decisions_field
from compare.app.inputs import has_original
from compare.app.session import session
from compare.checks import CHECKS
from compare.embedders import EMBEDDERS
from compare.judging import default_checks
from compare.settings import EMBEDDER, Settings


def options() -> Settings:
    """Show the settings and return them; a change takes effect at once."""
    defaults = Settings()
    with st.popover("Settings", icon=":material/tune:", key="settings"):
        checks = st.multiselect(
            "Checks",
            list(CHECKS),
            default=list(default_checks()),
            key="checks",
            format_func=lambda one: CHECKS[one].title,
            placeholder="No check: align the texts only",
        )
        embedder = st.selectbox(
            "Embedding model",
            list(dict.fromkeys((EMBEDDER, *EMBEDDERS, st.session_state.get("model", EMBEDDER)))),
            key="model",
            format_func=lambda one: EMBEDDERS[one].title if one in EMBEDDERS else one,
            accept_new_options=True,
            help="What decides which sentences belong together. The one in the package needs no download. "
            "Any sentence-transformers model works: type its name or folder, as in sbert:LaBSE.",
        )
        sentences = st.toggle(
            "Every line is one sentence",
            key="sentences",
            help="For texts that are cut into sentences already; they are taken as they stand.",
        )
        furniture = st.toggle(
            "Mark leftovers of web pages",
            value=defaults.furniture,
            key="furniture",
            help='"READ ALSO: …" lines, embeds, tracking ids: shown dimmed, and paired only with one another.',
        )
        max_bead = st.slider(
            "Most sentences in one pair",
            2,
            8,
            value=defaults.max_bead,
            key="max-bead",
            help="Both sides together: 6 allows two sentences against four.",
        )
        min_confidence = st.slider(
            "Least confidence",
            0.0,
            1.0,
            value=defaults.min_confidence,
            step=0.05,
            key="min-confidence",
            help="Findings whose kind was right less often than that, where the answer is known, are ignored.",
        )
        ignore = decisions_field()
    mine = session()
    return replace(
        defaults,
        original=has_original(),
        checks=None if set(checks) == set(default_checks()) else tuple(sorted(checks)),
        ignore=ignore,
        min_confidence=min_confidence,
        embedder=str(embedder or EMBEDDER).strip(),
        sentences=sentences,
        furniture=furniture,
        max_bead=max_bead,
        into=mine.into if has_original() else (),  # a version is made from the original
        gloss=mine.gloss,
    )
