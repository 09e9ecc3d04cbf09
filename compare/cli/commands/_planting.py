"""``evaluate findings``: how much the checks find of what was planted, and how quiet they are elsewhere."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from compare.cli.options import settings_from
from compare.cli.progress import shown
from compare.cli.status import ExitStatus
from compare.corpus import home
from compare.errors import SettingsError
from compare.evaluation.cost import measure_cost
from compare.evaluation.planting import KINDS, USUAL, measure, show
from compare.evaluation.planting.confidence import estimate
from compare.evaluation.planting.texts import AlignedText, read_pair, read_texts
from compare.files import write_whole
from compare.pipeline import load_tools


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``evaluate findings`` can be told."""
    group = parser.add_argument_group("findings")
    group.add_argument(
        "--plant",
        nargs="?",
        type=Path,
        const=Path(),
        metavar="FOLDER",
        help="plant divergences, and see which are found",
    )
    group.add_argument(
        "--kinds", metavar="ID,ID", help=f"plant these, of {', '.join(KINDS)} (default: all but the last)"
    )
    group.add_argument("--original", default="en", metavar="LANGUAGE", help="of the originals (default: en)")
    group.add_argument("--languages", default="", metavar="ID,ID", help="of the versions (default: all there are)")
    group.add_argument("--documents", type=int, metavar="N", help="take the first N documents of each language")
    group.add_argument("--skip-documents", type=int, default=0, metavar="N", help="pass over the first N before")
    group.add_argument("--seed", type=int, default=0, metavar="N", help="of the random choices (default 0)")
    group.add_argument(
        "--confidence", type=Path, metavar="FILE", help="with --plant, write the confidence of each kind of finding"
    )
    group.add_argument("--aligned", action="store_true", help="with names, plant into texts that have their original")
    group.add_argument("--cost", action="store_true", help="time the checks instead, on the first language's texts")
    group.add_argument("--json", type=Path, metavar="FILE", help="write every count as JSON too")


def run(args: argparse.Namespace) -> ExitStatus:
    """Plant, measure, print."""
    settings = settings_from(args)
    texts = _texts(args)
    if args.cost:
        first = [text for text in texts if text.languages == texts[0].languages]
        print(measure_cost(first, settings, load_tools(settings)))
        return ExitStatus.CLEAN
    kinds = _ids(args.kinds) if args.kinds else USUAL
    for kind in kinds:
        if kind not in KINDS:
            raise SettingsError("--kinds", f"there is no kind {kind!r}; choose from {', '.join(KINDS)}")
    with shown(quiet=args.quiet) as progress:
        tools = load_tools(settings)
        measured = measure(
            texts, settings, tools, progress, kinds=kinds if args.plant is not None else (), seed=args.seed
        )
    tables = [show.recall, show.by_language, show.by_check, show.silence] if args.plant is not None else [show.silence]
    print(*(table(measured) for table in tables), sep="\n\n")
    if args.details:
        print(show.listed("Said of untouched texts", measured.alarms), show.listed("Missed", measured.misses), sep="\n")
    if args.json:
        write_whole(args.json, (json.dumps(show.as_json(measured), indent=1) + "\n").encode())
    if args.confidence and args.plant is not None:
        write_whole(args.confidence, (json.dumps(estimate(measured, args.seed), indent=1) + "\n").encode())
    return ExitStatus.CLEAN


def _texts(args: argparse.Namespace) -> list[AlignedText]:
    languages = _ids(args.languages)
    if not args.texts:
        given = args.folder or (args.plant if args.plant != Path() else None)
        return read_texts(given or home(), args.original, languages, args.documents, args.skip_documents)
    if len(languages) != 1:
        raise SettingsError("--languages", "with --texts, say which one language the version is in")
    return read_pair(args.texts[0], args.texts[1], (args.original, languages[0]))[args.skip_documents :][
        : args.documents
    ]


def _ids(text: str) -> tuple[str, ...]:
    return tuple(id.strip() for id in text.split(",") if id.strip())
