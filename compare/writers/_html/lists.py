"""The finding list, the name table and what stands below the texts."""

from __future__ import annotations

from collections.abc import Iterator

from compare.present import (
    KINDS,
    SEVERITIES,
    Entry,
    Quote,
    direction,
    finding_note,
    follows_note,
    form_note,
    language_label,
    list_furniture,
    list_warnings,
    number_list,
    quote_spans,
    roles_of,
    summarise,
    tag_label,
)
from compare.types import Document, Form, Judgement, Name, Report, Span
from compare.writers._html.elements import Child, Html, element
from compare.writers._html.links import evidence_anchor, finding_anchor, sentence_anchor

_QUOTES = 3  # quotations of one side of a finding; a finding on a name may have dozens


def finding_list(report: Report, entries: tuple[Entry, ...]) -> Html:
    """Return every finding, each with a link to its sentence."""
    if not entries:
        return element("p", "No findings.", class_="none")
    return element("ol", (_finding(report, entry) for entry in entries), class_="findings")


def filters(report: Report, entries: tuple[Entry, ...]) -> Html | None:
    """Return the controls that narrow the list; they are hidden until the script shows them."""
    if not entries:
        return None
    present = {entry.finding.severity for entry in entries}
    boxes = (
        element(
            "label",
            element("input", type="checkbox", name="severity", value=label, checked=True),
            element("span", label, class_=f"badge {label}"),
        )
        for severity, label, _ in SEVERITIES
        if severity in present
    )
    checks = sorted({entry.finding.check for entry in entries})
    documents = report.documents
    numbers = sorted({entry.document for entry in entries})
    roles = roles_of(report)
    itself = "the original itself" if roles.original else f"{documents[0].name} itself"
    versions = [(str(number), documents[number].name if number else itself) for number in numbers]
    only = element("input", type="checkbox", name="only", value="rows")
    keys = element("input", type="checkbox", name="keys", value="on", checked=True)
    return element(
        "form",
        element("div", boxes, class_="boxes", role="group", aria_label="Severity"),
        _select("check", "Kind", "every kind", [(check, roles.label(check)) for check in checks]),
        _select("version", "Version", "every version", versions),
        element("label", only, " only rows with findings"),
        element("label", keys, " ", element("kbd", "j"), " ", element("kbd", "k"), " next and previous finding"),
        class_="filters",
        hidden=True,
        autocomplete="off",
    )


def name_table(report: Report) -> Html | None:
    """Return the names, flagged ones first, with counts that lead to their places."""
    names = report.names.names
    if not names:
        return None
    flagged = sum(name.flagged for name in names)
    heads = [element("th", "Name", scope="col")]
    for column, (heading, language) in enumerate(zip(report.names.documents, report.names.languages, strict=True)):
        about = (language_label(language), follows_note(report.names, column))
        heads.append(element("th", heading, (element("span", one) for one in about if one), scope="col"))
    body = (_name(place, name, report) for place, name in enumerate(names, start=1))
    table = element("table", element("thead", element("tr", heads)), element("tbody", body), class_="names")
    summary = f"{len(names)} in all, {flagged} to look at"
    title = element("h2", "Names ", element("small", summary), id="names-title")
    wide = element("div", table, class_="wide", tabindex=0, role="region", aria_labelledby="names-title")
    return element("section", title, wide, id="names")


def furniture_list(report: Report) -> Html | None:
    """Return what was marked as no part of the article."""
    furniture = list_furniture(report)
    if not furniture:
        return None
    items = (
        element(
            "li",
            element(
                "a",
                f"{report.documents[number].name} {sentence.index + 1}",
                href=f"#{sentence_anchor(number, sentence.index)}",
            ),
            " ",
            element("bdi", sentence.text, lang=report.documents[number].language),
            " ",
            element("span", tag_label(sentence.furniture.value) if sentence.furniture else None, class_="kind"),
        )
        for number, sentence in furniture
    )
    note = element("small", "leftovers of web pages; shown dimmed and not judged")
    return element("section", element("h2", "Furniture ", note), element("ul", items, class_="plain"), id="furniture")


def version_table(report: Report) -> Html | None:
    """Return the figures of each version."""
    if not report.comparisons:
        return None
    roles = roles_of(report)
    heads = (
        "Version",
        "Language",
        "Sentences",
        "Beads, original-version" if roles.original else f"Beads, with {roles.names[0]}",
        *(_capital(word) for word in (roles.missing, roles.added, roles.moved)),
        "Similarity",
        "Findings",
    )
    rows = (
        element(
            "tr",
            element("th", one.name, scope="row"),
            *(
                element("td", cell)
                for cell in (
                    language_label(one.language),
                    str(one.sentences),
                    ", ".join(f"{shape} ×{count}" for shape, count in one.shapes),
                    number_list(one.missing) or "none",
                    number_list(one.added) or "none",
                    number_list(one.moved) or "none",
                    "—" if one.similarity is None else f"{one.similarity:.2f}",
                    ", ".join(f"{count} {severity.name.lower()}" for severity, count in one.findings) or "none",
                )
            ),
        )
        for one in summarise(report)
    )
    head = element("thead", element("tr", (element("th", name, scope="col") for name in heads)))
    numbers = (
        "numbers under missing, added and moved" if roles.original else "numbers of what only one has or has elsewhere"
    )
    note = element("small", f"{numbers} are sentence numbers; similarity is the median")
    title = element("h2", "Versions ", note, id="versions-title")
    table = element("table", head, element("tbody", rows))
    wide = element("div", table, class_="wide", tabindex=0, role="region", aria_labelledby="versions-title")
    return element("section", title, wide, id="versions")


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def legend(report: Report) -> Html:
    """Return what the colours and words mean."""
    severities = ((element("span", label, class_=f"badge {label}"), text) for _, label, text in SEVERITIES)
    words = {"moved": roles_of(report).moved}
    kinds = (
        (element("span", words.get(id, tag_label(id)), class_="badge"), text)
        for id, text in KINDS.items()
        if report.original or id not in {"missing", "added"}
    )
    items = ((element("dt", term), element("dd", text)) for term, text in (*severities, *kinds))
    return element("section", element("h2", "Legend"), element("dl", items), id="legend")


def notes(report: Report) -> Html:
    """Return warnings, what was not checked, and the signature."""
    warnings = list_warnings(report)
    listed = element("ul", (element("li", text) for text in warnings), class_="plain warnings") if warnings else None
    title = element("h2", "Warnings") if warnings else None
    made = element("p", "Signature, to repeat this run: ", element("code", report.signature))
    return element("footer", title, listed, _ignored(report), made)


def _ignored(report: Report) -> Html | None:
    """Return what was found and is not reported, folded away, each with the reason."""
    items = [
        element("li", finding.message, " ", element("small", f"{report.documents[number].name}: {finding.ignored}"))
        for number, finding in report.all_ignored()
    ]
    return (
        element("details", element("summary", f"Ignored findings: {len(items)}"), element("ul", items))
        if items
        else None
    )


def _finding(report: Report, entry: Entry) -> Html:
    finding = entry.finding
    label = finding.severity.name.lower()
    document, roles = report.documents[entry.document], roles_of(report)
    whose = document.name if entry.document else roles.side(0)
    versions = _quotes(roles.side(entry.document), document, finding.target) if entry.document else ()
    suggestion = None
    if finding.suggestion:
        words = element("bdi", finding.suggestion, lang=document.language)
        suggestion = element("p", element("span", "write", class_="side"), " ", element("ins", words), class_="q")
    return element(
        "li",
        element(
            "a",
            element("span", label, class_=f"badge {label}"),
            element("span", f"{roles.label(finding.check)} · {roles.label(finding.kind)}", class_="what"),
            element("span", finding.message, class_="message"),
            href=f"#{evidence_anchor(entry)}",
            class_="jump",
        ),
        _quotes(roles.side(0), report.source, finding.source),
        versions,
        suggestion,
        element("p", f"{whose} · MQM {finding.mqm} · {finding_note(finding)}", class_="mqm"),
        id=finding_anchor(entry.key),
        class_=f"finding {label}",
        data_severity=label,
        data_check=finding.check,
        data_version=entry.document,
    )


def _quotes(side: str, document: Document, spans: tuple[Span, ...]) -> Iterator[Html]:
    quotes = quote_spans(document, spans)
    for quote in quotes[:_QUOTES]:
        yield element(
            "p",
            element("span", f"{side} {quote.sentence + 1}", class_="side"),
            " ",
            _words(document, quote),
            class_="q",
        )
    if len(quotes) > _QUOTES:
        yield element(
            "p", f"and in {side} {number_list(quote.sentence for quote in quotes[_QUOTES:])}", class_="q more"
        )


def _words(document: Document, quote: Quote) -> Html:
    words: Child = (element("b", text) if marked and not quote.whole else text for text, marked in quote.pieces)
    return element("bdi", words, lang=document.language, dir=direction(quote.text, document.language))


def _select(name: str, label: str, every: str, options: list[tuple[str, str]]) -> Html | None:
    if len(options) < 2:
        return None
    choices = (element("option", text, value=value) for value, text in options)
    return element("label", f"{label} ", element("select", element("option", every, value=""), choices, name=name))


def _name(place: int, name: Name, report: Report) -> Html:
    cells = (
        element("td", (_form(form, number, language) for form in cell) if cell else "—")
        for number, (cell, language) in enumerate(zip(name.cells, report.names.languages, strict=True))
    )
    head = element("th", element("bdi", name.label), scope="row")
    return element("tr", head, cells, class_="flagged" if name.flagged else None, id=f"n-{place}")


def _form(form: Form, number: int, language: str) -> Html:
    sound = form.judgement in {Judgement.OK, Judgement.EXPLAINED}
    words = element("bdi", form.text, class_="form", lang=language)
    verdict = None
    if form.judgement is not Judgement.OK:
        verdict = element("span", tag_label(form.judgement.value), class_="badge" if sound else "badge major")
    why = form_note(form)
    places = dict.fromkeys(mention.sentence for mention in form.mentions)
    links = (
        element("a", str(index + 1), href=f"#{sentence_anchor(number, index)}", aria_label=f"sentence {index + 1}")
        for index in places
    )
    spaced = [part for link in links for part in (" ", link)]
    return element(
        "p",
        words,
        f" ×{form.count} ",
        verdict,
        element("span", "in", spaced, class_="places"),
        element("small", why) if why else None,
    )
