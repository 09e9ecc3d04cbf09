"""``evaluate``: scores against gold, and the floors."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from compare.cli.commands import _planting
from compare.cli.options import add_choice, add_settings, add_style, settings_from
from compare.cli.progress import shown
from compare.cli.status import Command, ExitStatus
from compare.corpus import home
from compare.errors import SettingsError
from compare.evaluation import (
    align_sets,
    name_cases,
    name_plant,
    names,
    strangers,
    systems,
    tables,
    through,
    word_links,
)
from compare.evaluation.bead_files import read_links
from compare.evaluation.end_to_end import run
from compare.evaluation.floors import below, pin, read_floors
from compare.evaluation.links import agree
from compare.evaluation.model import score_model, side_by_side
from compare.pipeline import load_tools

_DESCRIPTION = """\
Score the main job, or the aligner alone, against texts with known answers.

  compare-translations evaluate                       alignment and findings on corpora/, held to the floors
  compare-translations evaluate --details             the same, with every false alarm and every miss
  compare-translations evaluate --pin                 raise the floors to what was measured
  compare-translations evaluate names [FILE]          the name tables of corpora/, or labelled pairs of names
  compare-translations evaluate names DATA/names --plant DATA/eval/ntrex
                                                      two spellings of one name planted into articles, --documents N
                                                      of each kind and language, with --aligned beside the original
  compare-translations evaluate align FOLDER          the aligner alone: Text+Berg, OPUS Books, NTREX, article sets
  compare-translations evaluate align --gold FILE --test FILE
                                                      any aligner's output: Vecalign's lines, a hunalign ladder,
                                                      TSV, JSONL; TMX with --texts ORIGINAL VERSION
  compare-translations evaluate through FOLDER --languages de,fr
                                                      two versions aligned through their original (NTREX, perturbed),
                                                      beside directly
  compare-translations evaluate findings --plant FOLDER --languages de,uk,zh
                                                      how much the checks find of what is planted in aligned texts,
                                                      and how quiet they are on the texts as they are
  compare-translations evaluate links                 the word links against links drawn by hand, and SimAlign's way
  compare-translations evaluate model FOLDER static sbert:NAME
                                                      embedding models side by side: retrieval, alignment, speed
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    what = ("corpora", "align", "findings", "links", "model", "names", "through")
    parser.add_argument("what", nargs="?", choices=what, default="corpora", help="what to score")
    parser.add_argument("folder", nargs="?", type=Path, help="where the texts are (default: the bundled corpora)")
    parser.add_argument("models", nargs="*", metavar="model", help="for model: backends to compare (default: static)")
    parser.add_argument("--gold", type=Path, metavar="FILE", help="with align: the beads as they should be")
    parser.add_argument("--test", type=Path, metavar="FILE", help="with align: the beads to score")
    parser.add_argument(
        "--texts", type=Path, nargs=2, metavar=("ORIGINAL", "VERSION"), help="the texts aligned, one sentence a line"
    )
    parser.add_argument("--details", action="store_true", help="list every false alarm and every miss")
    parser.add_argument("--pin", action="store_true", help="raise the floors to these scores")
    parser.add_argument("--allow-regression", action="store_true", help="with --pin, lower floors too")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress")
    _planting.arguments(parser)
    add_settings(parser)
    add_choice(parser)
    add_style(parser)


def _run(args: argparse.Namespace) -> ExitStatus:
    ways = {
        "align": _align,
        "findings": _planting.run,
        "links": _links,
        "model": _model,
        "names": _names,
        "through": _through,
    }
    return ways.get(args.what, _corpora)(args)


def _model(args: argparse.Namespace) -> ExitStatus:
    models = args.models or [settings_from(args).embedder]
    print(side_by_side([score_model(model, args.folder or home()) for model in models]))
    return ExitStatus.CLEAN


def _align(args: argparse.Namespace) -> ExitStatus:
    if args.gold or args.test:
        return _files(args)
    settings = settings_from(args)
    cases = list(align_sets.read_cases(args.folder or home()))
    rows = align_sets.measure(cases, load_tools(settings).embedder, max_bead=settings.max_bead)
    print(align_sets.table(rows))
    if (news := (args.folder or home()) / "ntrex").is_dir():
        print("", strangers.table(strangers.measure(news, load_tools(settings).embedder)), sep="\n")
    return ExitStatus.CLEAN


def _files(args: argparse.Namespace) -> ExitStatus:
    """Score one alignment against another."""
    if not (args.gold and args.test):
        raise SettingsError("--gold" if args.test else "--test", "give both --gold FILE and --test FILE")
    texts = (args.texts[0], args.texts[1]) if args.texts else None
    gold, _ = read_links(args.gold, texts)
    test, moved = read_links(args.test, texts)
    print(tables.agreement(agree(gold, test, moved)))
    return ExitStatus.CLEAN


def _through(args: argparse.Namespace) -> ExitStatus:
    languages = tuple(id.strip() for id in (args.languages or "de,fr").split(","))
    if len(languages) != 2:
        raise SettingsError("--languages", "name two, as in de,fr; the original is English")
    trios = list(through.ntrex(args.folder or home(), (languages[0], languages[1]), args.documents))
    embedder = load_tools(settings_from(args)).embedder
    print(through.table(through.measure(trios, embedder)))
    print(f"\nexpected calibration error, through with vectors: {through.calibration(trios, embedder):.3f}")
    return ExitStatus.CLEAN


def _links(args: argparse.Namespace) -> ExitStatus:
    print(word_links.measure(args.folder or home(), load_tools(settings_from(args))))
    return ExitStatus.CLEAN


def _names(args: argparse.Namespace) -> ExitStatus:
    if args.plant is not None:
        return _planted_names(args)
    if args.folder and args.folder.is_file():
        rows = dict(names.score_pairs(args.folder))
    else:
        forms, flags = names.score_sets(args.folder or home())
        rows = {"forms found as often as gold says": forms, "forms flagged": flags}
        if (cases := (args.folder or home()) / "name-cases.md").is_file():
            rows["short texts: words underlined"], mistakes = name_cases.score_cases(cases)
            rows["short texts kept aside"], _ = name_cases.score_cases(cases, blind=True)
            if args.details:
                print(*mistakes, sep="\n")
    print("| names | precision | recall | F1 |\n|---|--:|--:|--:|")
    for title, tally in rows.items():
        print(f"| {title} | {tally.precision:.3f} | {tally.recall:.3f} | {tally.f1:.3f} |")
    if args.folder and args.folder.is_file() and (answers := systems.score_systems(args.folder)):
        print("\n| romanization systems | forms | answered | right |\n|---|--:|--:|--:|")
        for title, answer in answers.items():
            print(f"| {title} | {answer.asked} | {answer.coverage:.3f} | {answer.precision:.3f} |")
    return ExitStatus.CLEAN


def _planted_names(args: argparse.Namespace) -> ExitStatus:
    """Plant names into articles."""
    if not (args.folder and args.plant.name):
        raise SettingsError("--plant", "give both: evaluate names DATA/names --plant DATA/eval/ntrex")
    languages = [one.strip() for one in args.languages.split(",") if one.strip()]
    pairs = [pair for pair in name_plant.read_pairs(args.folder) if not languages or pair.language in languages]
    planted = name_plant.plant(pairs, args.plant, args.seed, args.documents, aligned=args.aligned)
    rows, mistakes, others = name_plant.tallies(planted)
    if args.details:
        print(*mistakes, sep="\n")
    print("| planted | texts | reported |\n|---|--:|--:|")
    for title, tally in rows.items():
        total = tally.hits + tally.misses or tally.false_alarms + tally.silences
        print(f"| {title} | {total} | {(tally.hits + tally.false_alarms) / total:.3f} |")
    print(f"\nforms reported that were not planted: {others}")
    return ExitStatus.CLEAN


def _corpora(args: argparse.Namespace) -> ExitStatus:
    settings = settings_from(args)
    where = args.folder or home()
    tools = load_tools(settings)
    with shown(quiet=args.quiet) as progress:
        outcome = run(where, settings, tools, progress)
    print(tables.alignments(outcome), tables.checks(outcome), tables.silence(outcome), sep="\n\n")
    if outcome.score.unlooked:
        kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(outcome.score.unlooked.items()))
        print(f"planted, but no check looks for it yet: {kinds}")
    if args.details:
        print("\nFalse alarms:", *outcome.score.false_alarms, "\nMisses:", *outcome.score.misses, sep="\n")
    return _hold(where / "floors.json", outcome.scores(), args)


def _hold(path: Path, scores: dict[str, float], args: argparse.Namespace) -> ExitStatus:
    """Pin the floors, or hold the scores against them."""
    sentences = (
        pin(path, scores, allow_regression=args.allow_regression) if args.pin else below(scores, read_floors(path))
    )
    for sentence in sentences:
        print(f"below the floor: {sentence}", file=sys.stderr)
    return ExitStatus.FINDINGS if sentences else ExitStatus.CLEAN


COMMAND = Command(
    id="evaluate",
    help="score the main job on texts with known answers",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
