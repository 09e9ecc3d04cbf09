"""The one call: texts and settings to a report, with progress, and kept so that it is made once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import TypeAlias

import streamlit as st

from compare.app.words import literal
from compare.plugins import Progress, Tools
from compare.settings import Settings
from compare.types import Report, Text

REPORTS = 16
"""Reports kept for all visitors together; a report of 5,000 sentences takes some 20 MB."""

_PAUSE = 0.1
"""Seconds between two signs of life; more often would slow the work down."""

_Key: TypeAlias = tuple[tuple[Text, ...], Settings]


class Shelf:
    """
    The last reports that were made, by texts and settings.

    `st.cache_data` would replay every progress message on a hit, and copy the
    report each time; a report is frozen, so one copy serves all.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._reports: OrderedDict[_Key, Report] = OrderedDict()
        self._lock = Lock()

    def get(self, key: _Key) -> Report | None:
        """Return the report under *key* if it is still there."""
        with self._lock:
            if key in self._reports:
                self._reports.move_to_end(key)
            return self._reports.get(key)

    def put(self, key: _Key, report: Report) -> None:
        """Keep *report*; the one that was not asked for longest goes."""
        with self._lock:
            self._reports[key] = report
            while len(self._reports) > self._size:
                self._reports.popitem(last=False)


@st.cache_resource(show_spinner=False)
def shelf() -> Shelf:
    """Return the shelf of this server."""
    return Shelf(REPORTS)


@st.cache_resource(show_spinner=False, max_entries=2)
def tools_for(embedder: str, cache: str, translator: bool) -> Tools:
    """Load the tools once a server; keyed by what `load_tools` looks at."""
    from compare.pipeline import load_tools

    return load_tools(Settings(embedder=embedder, cache=cache, gloss="en" if translator else None))


def make_report(texts: tuple[Text, ...], settings: Settings) -> Report:
    """
    Compare *texts*, or take the report from the shelf.

    Raises:
        CompareError: a text cannot be read, or a tool is missing.
    """
    key = (texts, settings)
    kept = shelf().get(key)
    if kept is not None:
        return kept
    from compare.pipeline import compare_texts

    place = st.empty()
    with place.container():
        say = sign_of_life("Loading the model")
        tools = tools_for(settings.embedder, settings.cache, bool(settings.into or settings.gloss))
        report = compare_texts(texts[0], texts[1:], settings, tools, say)
    place.empty()
    shelf().put(key, report)
    return report


def sign_of_life(label: str, clock: Callable[[], float] = monotonic) -> Progress:
    """Show that work goes on; the returned function says how far it is."""
    status = st.status(label, expanded=True)
    bar = status.progress(0.0)
    last = clock() - _PAUSE

    def say(what: str, done: int, count: int) -> None:
        nonlocal last
        if clock() - last < _PAUSE and done:
            return
        last = clock()
        status.update(label=literal(f"{what[:1].upper()}{what[1:]} …"))
        if count:
            bar.progress(min(done / count, 1.0), text=f"{done:,} of {count:,}")

    return say
