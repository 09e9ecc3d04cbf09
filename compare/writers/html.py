"""
For editors: one file to open in a browser, send by mail or print.

The original and every version stand side by side, findings stand out at their
exact characters, and the list beside them leads to each. Nothing is loaded
from anywhere: styles and script are in the file, and its content security
policy allows only these two, by their hashes. Without scripts everything is
there except the filters and the keys.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from hashlib import sha256
from importlib.resources import files

from compare.plugins import Writer
from compare.present import SEVERITIES, Entry, language_label, line_up, list_findings, mark_sentences
from compare.types import Report
from compare.writers._html.elements import Html, element, page, raw
from compare.writers._html.lists import (
    filters,
    finding_list,
    furniture_list,
    legend,
    name_table,
    notes,
    version_table,
)
from compare.writers._html.texts import LONG, Texts, column_count


def render(report: Report) -> bytes:
    """Write *report* as one self-contained page."""
    rows = line_up(report)
    entries = list_findings(report, rows)
    linked = rows if len(rows) <= LONG else ()  # word by word, a book would be a page of a hundred megabytes
    texts = Texts(report, rows, entries, mark_sentences(report, entries, linked))
    style = f"{_asset('report.css')}\n{column_count(report.documents)}\n"
    script = _asset("report.js")
    return page(_head(report, style, script), _body(report, entries, texts, script)).encode()


def _head(report: Report, style: str, script: str) -> list[Html]:
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return [
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", f"{_title(report)} – comparison"),
        raw("style", style),
    ]


def _body(report: Report, entries: tuple[Entry, ...], texts: Texts, script: str) -> list[Html | None]:
    count = element("small", f"{len(entries)}", id="shown", role="status") if entries else None
    aside = element(
        "aside",
        element("h2", "Findings ", count),
        filters(report, entries),
        finding_list(report, entries),
        id="findings",
        aria_label="Findings",
    )
    crowded = "many" if len(report.documents) > 3 else None
    below = (version_table(report), name_table(report), furniture_list(report), legend(report), notes(report))
    return [
        element("a", "Skip to the texts", href="#text", class_="skip"),
        _top(report, entries),
        element("main", element("section", texts.table(), id="text", tabindex=-1), aside, class_=crowded),
        element("div", below, class_="below"),
        raw("script", script),
    ]


def _top(report: Report, entries: tuple[Entry, ...]) -> Html:
    counts = Counter(entry.finding.severity for entry in entries)
    badges = [
        element("li", element("span", f"{counts[severity]} {label}", class_=f"badge {label}"))
        for severity, label, _ in SEVERITIES
        if counts[severity]
    ]
    if not badges:
        badges = [element("li", element("span", "no findings", class_="badge"))]
    versions = len(report.comparisons)
    held = "on its own" if not versions else f"against {versions} version{'' if versions == 1 else 's'}"
    if not report.original:
        held = f"against {versions} other version{'' if versions == 1 else 's'}; no original"
    facts = f"{language_label(report.source.language)}, {len(report.source.sentences)} sentences, {held}"
    links = [("findings", "Findings"), ("names", "Names"), ("legend", "Legend")]
    links = [link for link in links if link[0] != "names" or report.names.names]
    menu = element("nav", (element("a", text, href=f"#{id}") for id, text in links), aria_label="Parts of the report")
    title = element("div", element("h1", element("bdi", _title(report))), element("p", facts))
    return element("header", title, element("ul", badges, class_="counts", aria_label="Findings by severity"), menu)


def _title(report: Report) -> str:
    return report.source.metadata.title or report.source.name


def _asset(name: str) -> str:
    return files("compare.writers._html").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


WRITER = Writer(id="html", title="HTML page", suffix=".html", media_type="text/html; charset=utf-8", render=render)
