"""How the texts were read: language, structure, leftovers of web pages, warnings."""

from __future__ import annotations

import streamlit as st

from compare.app.session import Lined
from compare.app.words import html, literal, plural
from compare.checks import CHECKS
from compare.present import VersionSummary, direction, language_label, list_furniture, number_list, summarise, tag_label
from compare.types import Report, Sentence


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
                st.html(_facts(lined, number, summaries[number]))
    skipped = sorted({id for comparison in report.comparisons for id in comparison.skipped})
    if skipped:
        titles = ", ".join(CHECKS[id].title if id in CHECKS else id for id in skipped)
        why = "a tool they need is not loaded" if report.original else "they need an original, or a tool is not loaded"
        st.info(f"Not run, because {why}: {literal(titles)}.", icon=":material/info:")
    _furniture(lined)


def _facts(lined: Lined, number: int, summary: VersionSummary | None) -> str:
    document, roles = lined.report.documents[number], lined.roles
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
    if number == 0 and not roles.original:
        facts["Place"] = "the others are held against it"
    if summary is not None:
        facts |= {
            "Pairs": ", ".join(f"{shape} ×{count}" for shape, count in summary.shapes),
            _capital(roles.missing): _sentences(summary.missing, " of the original" if roles.original else ""),
            _capital(roles.added): _sentences(summary.added),
            _capital(roles.moved): _sentences(summary.moved),
        }
    rows = "".join(
        f'<dt>{html(label)}</dt><dd dir="auto">{html(value)}</dd>' for label, value in facts.items() if value
    )
    role, name = html(roles.called(number)), html(document.name)
    return f'<div class="ct-facts"><b>{role}</b> <bdi>{name}</bdi><dl>{rows}</dl></div>'


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _sentences(indices: tuple[int, ...], where: str = "") -> str:
    if not indices:
        return ""
    return f"{'sentence' if len(indices) == 1 else 'sentences'} {number_list(indices)}{where}"


def _furniture(lined: Lined) -> None:
    report = lined.report
    found = list_furniture(report)
    if not found:
        return
    st.markdown("##### Leftovers of web pages")
    st.caption(
        "No part of the article: shown dimmed, paired only with one another. A switch in the settings turns it off."
    )
    rows = "".join(_leftover(lined, number, sentence) for number, sentence in found)
    st.html(f'<div class="ct-scroll"><table class="ct-names">{rows}</table></div>')


def _leftover(lined: Lined, number: int, sentence: Sentence) -> str:
    language = lined.report.documents[number].language
    kind = tag_label(sentence.furniture.value) if sentence.furniture else ""
    return (
        f"<tr><td>{lined.label(number)} {sentence.index + 1}</td><td>{kind}</td>"
        f'<td lang="{html(language)}" dir="{direction(sentence.text, language)}">{html(sentence.text)}</td></tr>'
    )
