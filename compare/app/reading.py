"""How the texts were read: language, structure, leftovers of web pages, warnings."""

from __future__ import annotations

import streamlit as st

from compare.app.session import Lined
from compare.app.words import html, literal, plural, version_label
from compare.checks import CHECKS
from compare.present import VersionSummary, direction, language_label, list_furniture, number_list, summarise, tag_label
from compare.types import Document, Report, Sentence


def warnings(report: Report) -> None:
    """Show what was said while the texts were read and aligned, if anything was."""
    if report.warnings:
        st.warning("\n".join(f"- {literal(warning)}" for warning in report.warnings), icon=":material/report:")


def reading(lined: Lined) -> None:
    """Show the facts of each text, the checks that could not run, and the furniture."""
    report = lined.report
    summaries = (None, *summarise(report))
    for line in range(0, len(report.documents), 3):
        numbers = range(line, min(line + 3, len(report.documents)))
        for column, number in zip(st.columns(3), numbers, strict=False):
            with column.container(border=True):
                st.html(_facts(number, report.documents[number], summaries[number]))
    skipped = sorted({id for comparison in report.comparisons for id in comparison.skipped})
    if skipped:
        titles = ", ".join(CHECKS[id].title if id in CHECKS else id for id in skipped)
        st.info(f"Not run, because a tool they need is not loaded: {literal(titles)}.", icon=":material/info:")
    _furniture(report)


def _facts(number: int, document: Document, summary: VersionSummary | None) -> str:
    furniture = sum(sentence.furniture is not None for sentence in document.sentences)
    facts = {
        "Language": f"{language_label(document.language)}, {'set by hand' if document.language_given else 'found'}",
        "Title": document.metadata.title,
        "Author": document.metadata.author,
        "Date": document.metadata.date,
        "Address": document.metadata.url,
        "Read as": document.format,
        "Length": f"{plural(len(document.sentences), 'sentence')}, {plural(len(document.paragraphs), 'paragraph')}",
        "Leftovers": plural(furniture, "sentence") if furniture else None,
    }
    if summary is not None:
        facts |= {
            "Pairs": ", ".join(f"{shape} ×{count}" for shape, count in summary.shapes),
            "Missing": _sentences(summary.missing, " of the original"),
            "Added": _sentences(summary.added),
            "Moved": _sentences(summary.moved),
        }
    rows = "".join(f'<dt>{label}</dt><dd dir="auto">{html(value)}</dd>' for label, value in facts.items() if value)
    role = "Original" if number == 0 else f"Version {version_label(number)}"
    return f'<div class="ct-facts"><b>{role}</b> <bdi>{html(document.name)}</bdi><dl>{rows}</dl></div>'


def _sentences(indices: tuple[int, ...], where: str = "") -> str:
    if not indices:
        return ""
    return f"{'sentence' if len(indices) == 1 else 'sentences'} {number_list(indices)}{where}"


def _furniture(report: Report) -> None:
    found = list_furniture(report)
    if not found:
        return
    st.markdown("##### Leftovers of web pages")
    st.caption(
        "No part of the article: shown dimmed, paired only with one another. A switch in the settings turns it off."
    )
    rows = "".join(_leftover(number, report.documents[number].language, sentence) for number, sentence in found)
    st.html(f'<div class="ct-scroll"><table class="ct-names">{rows}</table></div>')


def _leftover(number: int, language: str, sentence: Sentence) -> str:
    kind = tag_label(sentence.furniture.value) if sentence.furniture else ""
    return (
        f"<tr><td>{version_label(number)} {sentence.index + 1}</td><td>{kind}</td>"
        f'<td lang="{html(language)}" dir="{direction(sentence.text, language)}">{html(sentence.text)}</td></tr>'
    )
