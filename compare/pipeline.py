"""The one road from texts to a report. Every surface takes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import count as count_from
from pathlib import Path

from compare.align import align, align_through, align_versions, read_fixed, same_additions
from compare.decisions import load_decisions
from compare.embedders import EMBEDDERS
from compare.embedders._cache import cached
from compare.errors import ModelError, UnknownPluginError
from compare.ingest import Ingested, ingest
from compare.judging import chosen_checks, judge_original, judge_version
from compare.names import load_style, rejudge, table
from compare.plugins import Context, Embedder, Progress, Tagger, Tools, Translator
from compare.settings import Settings
from compare.translation import translate_document
from compare.translators import TRANSLATORS
from compare.types import Alignment, Document, Report, Text
from compare.version import __version__


def load_tools(settings: Settings | None = None) -> Tools:
    """
    Load the backends that *settings* ask for; slow with a large model, so each process does it once.

    Raises:
        UnknownPluginError: there is no such backend.
        ModelError: the model is not there or cannot be used.
        MissingExtraError: a tagger is asked for whose library is not installed.
    """
    settings = settings or Settings()
    id, _, model = settings.embedder.partition(":")
    if id not in EMBEDDERS:
        raise UnknownPluginError("embedder", id, EMBEDDERS)
    backend = EMBEDDERS[id]
    embedder: Embedder = backend.load(model)  # type: ignore[assignment]
    if settings.cache == "always" or (settings.cache == "auto" and backend.slow):
        embedder = cached(embedder)
    return Tools(
        embedder,
        _translator() if settings.into or settings.gloss else None,
        _tagger(settings.tagger) if settings.tagger else None,
    )


def _tagger(choice: str) -> Tagger:
    from compare.names.taggers import load_tagger  # only for those who ask for one

    return load_tagger(choice)


def compare_texts(
    source: Text | str,
    targets: Sequence[Text | str] = (),
    settings: Settings | None = None,
    tools: Tools | None = None,
    progress: Progress | None = None,
) -> Report:
    """
    Hold every version against its original.

    With no *targets* the original is judged alone: its names, its furniture.
    Where there is no original (`Settings.original`), all texts are versions, and
    the one that matches the others best takes its place, see `align_versions`.
    Input that is paired already (TMX, a table, ...) brings its own versions. A
    plain string is taken as a text. The same arguments give the same report,
    whichever surface or machine runs it; nothing is printed or fetched here.

    Raises:
        CompareError: a text cannot be read, or a tool is missing; the message says what to do.
    """
    settings = settings or Settings()
    tools = tools or load_tools(settings)
    say = progress or _silent
    say("reading", 0, 0)
    read = ingest(_text(source, "original" if settings.original else "version 1"), settings)
    document, alignments = _lined_up(read, targets, settings, tools, say)
    alignments += _translated(document, settings, tools, say)
    alignments = _told_apart(document.name, alignments)
    glosses = _gloss(document, settings, tools, say)
    shared = same_additions(alignments, tools.embedder, max_bead=settings.max_bead)
    say("names", 0, 0)
    return _report(document, alignments, settings, tools, glosses, shared=shared)


def judge_again(report: Report, settings: Settings, tools: Tools) -> Report:
    """
    Judge the texts of *report* under other checks or another house style, without aligning them again.

    The rest of *settings* and the *tools* must be those that the report was made
    with: they go into its signature.

    Raises:
        CompareError: a check or a house style is not there; the message says what to do.
    """
    alignments = [comparison.alignment for comparison in report.comparisons]
    return _report(report.source, alignments, settings, tools, report.glosses, shared=report.shared)


def _report(
    source: Document,
    alignments: Sequence[Alignment],
    settings: Settings,
    tools: Tools,
    glosses: tuple[str, ...],
    *,
    shared: tuple[tuple[tuple[int, int], ...], ...],
) -> Report:
    style, decisions = load_style(settings.style), load_decisions(settings.ignore)
    documents = (source, *(one.target for one in alignments))
    names = rejudge(table(documents, tuple(alignments), tools.tagger), documents, style)
    alone, ignored = judge_original(source, settings, Context(tools, names, 0, style), decisions)
    return Report(
        source=source,
        comparisons=tuple(
            judge_version(alignment, settings, Context(tools, names, index, style), decisions)
            for index, alignment in enumerate(alignments, start=1)
        ),
        names=names,
        signature=sign(settings, tools),
        findings=alone,
        glosses=glosses,
        gloss_language=settings.gloss,
        ignored=ignored,
        shared=shared,
    )


def align_texts(
    source: Text | str,
    target: Text | str,
    settings: Settings | None = None,
    tools: Tools | None = None,
    progress: Progress | None = None,
    *,
    through: Text | str | None = None,
) -> Alignment:
    """
    Pair the sentences of two texts, without judging them.

    With an original of both to go *through*, each is aligned with that, and what
    they make of the same sentences of it is paired.

    Raises:
        CompareError: a text cannot be read; the message says what to do.
    """
    settings = settings or Settings()
    tools = tools or load_tools(settings)
    say = progress or _silent
    say("reading", 0, 0)
    if through is None:
        (alignment,) = _aligned(ingest(_text(source, "original"), settings), [target], settings, tools, say)
        return alignment
    one, other = _aligned(ingest(_text(through, "original"), settings), [source, target], settings, tools, say)
    return align_through(one, other, tools.embedder, max_bead=settings.max_bead)


def sign(settings: Settings, tools: Tools) -> str:
    """Say what it takes to repeat a run: versions, models and every setting that changes a result."""
    parts = {
        "v": __version__,
        "emb": tools.embedder.name,
        "lines": "kept" if settings.sentences else "cut",
        "furniture": "marked" if settings.furniture else "ignored",
        "bead": settings.max_bead,
        "checks": ",".join(check.id for check in chosen_checks(settings)),
    }
    if tools.translator and (settings.into or settings.gloss):
        parts["mt"] = tools.translator.name
    if tools.tagger:
        parts["tagger"] = tools.tagger.name
    if decisions := load_decisions(settings.ignore):
        parts["ignore"] = sha256("\n".join(map(str, decisions)).encode()).hexdigest()[:8]
    if not settings.original:
        parts["original"] = "none"
    if settings.min_confidence:
        parts["sure"] = f"{settings.min_confidence:g}"
    if settings.fixed:
        parts["fixed"] = sha256(Path(settings.fixed).read_bytes()).hexdigest()[:12]
    if settings.style:
        parts["style"] = load_style(settings.style).signature
    return "|".join(f"{key}:{value}" for key, value in parts.items())


def _text(given: Text | str, name: str) -> Text:
    return Text(name, given.encode(), format="plain") if isinstance(given, str) else given


def _silent(_what: str, _done: int, _count: int) -> None:
    pass


def _translator() -> Translator:
    return TRANSLATORS["argos"].load("")  # type: ignore[return-value]


def _lined_up(
    read: Ingested, targets: Sequence[Text | str], settings: Settings, tools: Tools, say: Progress
) -> tuple[Document, list[Alignment]]:
    """Return the original, or what takes its place, and its alignments with the versions."""
    # Pairs that were given, and a person's corrections, are pairs with the first text.
    if settings.original or read.alignments or settings.fixed or not targets:
        found = [*read.alignments, *_aligned(read, targets, settings, tools, say)]
        return read.document, [replace(one, original=settings.original) for one in found]
    others = [ingest(_text(text, f"version {at}"), settings).document for at, text in enumerate(targets, start=2)]
    count, done = len(others) * (len(others) + 1) // 2, count_from(0)

    def pair(source: Document, target: Document) -> Alignment:
        say("aligning", next(done), count)
        return align(source, target, tools.embedder, max_bead=settings.max_bead)

    document, star = align_versions([read.document, *others], pair)
    return document, list(star)


def _aligned(
    read: Ingested, targets: Sequence[Text | str], settings: Settings, tools: Tools, say: Progress
) -> Iterator[Alignment]:
    for index, target in enumerate(targets):
        say("aligning", index, len(targets))
        version = ingest(_text(target, f"version {index + 1 + (not settings.original)}"), settings)
        fixed = read_fixed(Path(settings.fixed), read.document, version.document) if settings.fixed else None
        yield align(read.document, version.document, tools.embedder, max_bead=settings.max_bead, fixed=fixed)


def _translated(document: Document, settings: Settings, tools: Tools, say: Progress) -> Iterator[Alignment]:
    for language in settings.into:
        yield translate_document(document, language, _need_translator(tools), say)


def _gloss(document: Document, settings: Settings, tools: Tools, say: Progress) -> tuple[str, ...]:
    if settings.gloss is None or settings.gloss.partition("-")[0].lower() == document.primary_language:
        return ()  # who reads the gloss's language can read this text
    texts = [sentence.text for sentence in document.sentences]
    return tuple(_need_translator(tools).translate(texts, document.language, settings.gloss, say))


def _told_apart(original: str, alignments: Sequence[Alignment]) -> list[Alignment]:
    """Give a number to versions that are called like another text: two files ``version.en.txt`` from two folders."""
    seen = Counter([original])
    renamed = []
    for alignment in alignments:
        name = alignment.target.name
        seen[name] += 1
        if seen[name] > 1:
            alignment = replace(alignment, target=replace(alignment.target, name=f"{name} ({seen[name]})"))  # noqa: PLW2901
        renamed.append(alignment)
    return renamed


def _need_translator(tools: Tools) -> Translator:
    if tools.translator is None:
        raise ModelError("argos", "no translator was loaded; load the tools with the same settings")
    return tools.translator
