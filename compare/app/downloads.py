"""Every report format, to keep."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

import streamlit as st

from compare.plugins import Writer
from compare.types import Report
from compare.writers import WRITERS

ABREAST = 4


def downloads(report: Report) -> None:
    """Offer the report in every format; a file is made when its button is pressed."""
    st.caption("The whole report, whatever the filters on this page say. The command line writes the same files.")
    writers = list(WRITERS.values())
    for first in range(0, len(writers), ABREAST):
        line = writers[first : first + ABREAST]
        for column, writer in zip(st.columns(ABREAST), line, strict=False):
            column.download_button(
                f"{writer.title} ({writer.suffix})",
                data=_rendering(writer, report),
                file_name=f"{_stem(report)}{writer.suffix}",
                mime=writer.media_type,
                key=f"download-{writer.id}",
                icon=":material/download:",
                on_click="ignore",
                width="stretch",
            )
    st.caption("What it takes to repeat this run:")
    st.code(report.signature, language=None, wrap_lines=True)


def _rendering(writer: Writer, report: Report) -> Callable[[], bytes]:
    return lambda: writer.render(report)


def _stem(report: Report) -> str:
    """Return the original's name as the beginning of a file name, without what a file system may not take."""
    stem = PurePath(report.source.name).name.split(".")[0]
    return "".join(char if char.isalnum() or char in "-_" else "-" for char in stem)[:60].strip("-") or "report"
