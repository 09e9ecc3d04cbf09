"""``review``: the same, side by side in a browser."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from compare.cli.status import Command, ExitStatus
from compare.sources import load

APP = Path(__file__).parents[2] / "app" / "page.py"

_ESSENTIALS = (
    *("--server.address", "127.0.0.1", "--server.fileWatcherType", "none", "--server.maxUploadSize", "64"),
    *("--server.showEmailPrompt", "false"),
    *("--browser.gatherUsageStats", "false", "--client.toolbarMode", "minimal", "--client.showErrorDetails", "none"),
    *("--runner.magicEnabled", "false"),  # or docstrings of the page's script would stand on the page
    *("--theme.baseRadius", "0.4rem"),
    *("--theme.light.primaryColor", "#2f6fb3", "--theme.light.backgroundColor", "#ffffff"),
    *("--theme.dark.primaryColor", "#7fb2e8", "--theme.dark.backgroundColor", "#15161a"),
)
"""What ``.streamlit/config.toml`` says in a checkout; an installed package has no such file."""

_DESCRIPTION = """\
Open the app: side by side, findings marked in the text, the name table, downloads.

  compare-translations review                                      an empty page, or the bundled example with one click
  compare-translations review original.fr.txt version.en.txt       with these texts loaded
  compare-translations review a.en.txt b.en.txt --no-original      versions, and no original

It listens on this machine only. Stop it with Ctrl-C.
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "texts", nargs="*", metavar="TEXT", help="the original, then its versions; a path or URL, fr= in front"
    )
    parser.add_argument("--no-original", action="store_true", help="the texts are versions of an original that is gone")
    parser.add_argument("--port", type=int, default=8501, help="default: 8501")
    parser.add_argument("--no-browser", action="store_true", help="only print the address")


def _run(args: argparse.Namespace) -> ExitStatus:
    for argument in args.texts:
        load(argument)  # a missing file is better said here than in the browser
    command = [
        *(sys.executable, "-m", "streamlit", "run", str(APP)),
        *flags(args.port, browser=not args.no_browser),
        *("--", *(["--no-original"] if args.no_original else []), *args.texts),
    ]
    ended = subprocess.run(command, check=False)
    return ExitStatus.CLEAN if ended.returncode == 0 else ExitStatus.FAILED


def flags(port: int, *, browser: bool) -> list[str]:
    """Return Streamlit's options, each followed by its value."""
    return ["--server.port", str(port), "--server.headless", str(not browser).lower(), *_ESSENTIALS]


COMMAND = Command(
    id="review",
    help="side by side in a browser",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
