"""Options that several commands share, and the settings they make."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from compare.checks import CHECKS
from compare.decisions import is_line
from compare.errors import InputError, SettingsError
from compare.judging import chosen_checks
from compare.settings import Settings, read_settings
from compare.types import Report, Severity

NEVER = "never"
_SEVERITIES = [severity.name.lower() for severity in Severity]


def add_texts(parser: argparse.ArgumentParser, *, versions: str = "*") -> None:
    """Add the original and its versions."""
    group = parser.add_argument_group(
        "texts",
        "A path, a URL or - for standard input; txt, md, html, docx, pdf, epub, or already paired: tmx, xliff, po, "
        "csv, tsv, xlsx, jsonl. The language is found; set it by hand as in fr=article.txt.",
    )
    group.add_argument("source", metavar="ORIGINAL", help="the original")
    if versions:
        group.add_argument("targets", nargs=versions, metavar="VERSION", help="a version in any language, or several")
        add_original(group)


def add_original(parser: argparse._ActionsContainer) -> None:
    """Add the choice to do without an original."""
    parser.add_argument(
        "--no-original",
        dest="original",
        action="store_false",
        default=None,
        help="none of the texts is the original: align them with one another, and call what differs "
        "by the names of the texts",
    )


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add what changes how texts are read and aligned."""
    group = parser.add_argument_group("reading and aligning")
    group.add_argument(
        "--sentences", action="store_true", default=None, help="every line is one sentence, as it stands"
    )
    group.add_argument(
        "--no-furniture",
        dest="furniture",
        action="store_false",
        default=None,
        help='do not mark leftovers of web pages ("READ ALSO: ...") but treat them as text',
    )
    group.add_argument(
        "--model",
        dest="embedder",
        metavar="BACKEND[:MODEL]",
        help="embedding model: static (the default, in the package), static:FOLDER, or sbert:NAME-OR-FOLDER "
        "(any sentence-transformers model, such as sbert:LaBSE)",
    )
    group.add_argument(
        "--max-bead", type=int, metavar="N", help="most sentences in one bead, both sides together (default 5)"
    )
    group.add_argument(
        "--fixed",
        metavar="FILE",
        help="your corrections to the pairs: 12, 13 = 14; 5 =; 7 != 8; 20 | 21 (docs/fixed.md)",
    )
    group.add_argument(
        "--tagger",
        metavar="BACKEND[:MODEL]",
        help="a neural tagger that adds names, if one is installed: spacy:xx_ent_wiki_sm, or stanza (default: none)",
    )
    group.add_argument(
        "--cache", choices=("auto", "always", "never"), help="keep vectors on disk (default: for slow models)"
    )
    group.add_argument(
        "--settings", type=Path, metavar="FILE", help="a TOML file with any of these settings; options win"
    )


def add_checks(parser: argparse.ArgumentParser) -> None:
    """Add what chooses the checks and judges the outcome."""
    group = add_choice(parser)
    group.add_argument(
        "--min-confidence",
        type=float,
        metavar="P",
        help="leave out findings whose measured probability of being right is lower, 0 to 1 (default: 0)",
    )
    group.add_argument(
        "--ignore",
        action="append",
        metavar="FILE-OR-LINE",
        help="leave out what this file of decisions says, or a line such as 'check=names entity=Kiev'; may be repeated",
    )
    group.add_argument(
        "--fail-on",
        choices=[*_SEVERITIES, NEVER],
        default="minor",
        help="lowest severity that makes the exit status 1 (default: minor)",
    )


def add_choice(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """Add what chooses the checks."""
    group = parser.add_argument_group("checks")
    group.add_argument("--checks", metavar="ID,ID", help=f"run only these: {', '.join(map(_listed, CHECKS))}")
    group.add_argument("--skip", metavar="ID,ID", default="", help="run all but these")
    return group


def add_style(parser: argparse.ArgumentParser) -> None:
    """Add the choice of house styles."""
    parser.add_argument(
        "--style",
        action="append",
        metavar="ID-OR-FILE",
        help="judge names and terms by this house style: one that ships (see `styles`) or a .toml or .csv file; "
        "may be repeated, the later one wins",
    )


def settings_from(args: argparse.Namespace) -> Settings:
    """
    Make the settings: defaults, then the settings file, then the options.

    Raises:
        SettingsError, UnknownPluginError: a setting or a check is not known.
    """
    settings = Settings()
    if getattr(args, "settings", None):
        settings = read_settings(_read(args.settings), settings)
        here = args.settings.parent  # a project's files name one another, wherever the command is typed
        files = tuple(one if is_line(one) else str(here / one) for one in settings.ignore)
        fixed = None if settings.fixed is None else str(here / settings.fixed)
        settings = replace(settings, ignore=files, fixed=fixed)
    for name in (
        "original",
        "sentences",
        "furniture",
        "embedder",
        "max_bead",
        "fixed",
        "cache",
        "gloss",
        "tagger",
        "min_confidence",
    ):
        value = getattr(args, name, None)
        if value is not None:
            settings = replace(settings, **{name: value})
    if getattr(args, "ignore", None):
        settings = replace(settings, ignore=(*settings.ignore, *args.ignore))
    if getattr(args, "into", None):
        settings = replace(settings, into=tuple(args.into))
    if getattr(args, "style", None):
        settings = replace(settings, style=tuple(args.style))
    return _with_checks(settings, getattr(args, "checks", None), getattr(args, "skip", ""))


def failing(report: Report, fail_on: str) -> bool:
    """Return True if *report* has a finding at or above *fail_on*."""
    worst = report.worst()
    return fail_on != NEVER and worst is not None and worst >= Severity[fail_on.upper()]


def _listed(id: str) -> str:
    return f"{id} (on request only)" if CHECKS[id].on_request else id


def _with_checks(settings: Settings, checks: str | None, skip: str) -> Settings:
    if checks is not None and not _ids(checks):
        raise SettingsError("--checks", f"it names no check; choose from {', '.join(CHECKS)}")
    if checks is not None:
        settings = replace(settings, checks=_ids(checks))
    settings = replace(settings, skip=tuple(dict.fromkeys((*settings.skip, *_ids(skip)))))
    chosen_checks(settings)  # an unknown id is an error here already
    return settings


def _ids(text: str) -> tuple[str, ...]:
    return tuple(id.strip() for id in text.split(",") if id.strip())


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(
            str(path), f"{error.strerror or type(error).__name__}; check the path of --settings"
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError(str(path), "it is not UTF-8 text") from error
