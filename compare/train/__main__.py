"""``python -m compare.train``: one command from parallel text to a model folder."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from compare.errors import CompareError
from compare.train.progress import bar
from compare.train.run import run_training
from compare.train.settings import read_settings

DEFAULT = Path(__file__).with_name("settings.toml")


def main(argv: Sequence[str] | None = None) -> int:
    """Train a model; *argv* is without the program's name."""
    args = _parser().parse_args(argv)
    try:
        with bar() as progress:
            run_training(
                read_settings(args.settings),
                args.data,
                args.out,
                progress,
                resume=args.resume,
                start=args.start,
            )
    except CompareError as error:
        sys.stderr.write(f"compare.train: {error}\n")
        return 2
    sys.stdout.write(f"The model is in {args.out}; score it: compare-translations evaluate model static:{args.out}\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m compare.train", description=__doc__)
    parser.add_argument("--settings", type=Path, default=DEFAULT, help="TOML file (default: the shipped model's)")
    parser.add_argument(
        "--data", type=Path, required=True, help="folder with parallel/, and lexicon/ and eval/ where there are any"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for the model; its work goes into OUT.work")
    parser.add_argument("--resume", action="store_true", help="go on where an interrupted run stopped")
    parser.add_argument("--start", type=Path, metavar="WORK", help="go on from the vectors of this finished run")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
