"""The README says what is true."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from compare.checks import CHECKS
from compare.cli.commands import COMMANDS
from compare.cli.main import build_parser
from compare.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINES = re.findall(r"^compare-translations (.+?)(?:\s{2,}#.*)?$", README, re.MULTILINE)


def test_lists_every_check():
    """The table of checks is the folder of checks."""
    table = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", README, re.MULTILINE))

    assert table == {check.id: check.title for check in CHECKS.values()}


def test_shows_every_command():
    """A command that the README does not show is not found."""
    assert {line.split()[0] for line in LINES} == set(COMMANDS)


@pytest.mark.parametrize("line", LINES)
def test_commands_parse(line):
    """What the README tells people to type is understood."""
    assert build_parser().parse_args(shlex.split(line)).run


def test_lists_every_language():
    """The languages named are those we support."""
    (listed,) = re.findall(r"^((?:[a-z]{2} ){5,}[a-z]{2}), in any mix", README, re.MULTILINE)

    assert set(listed.split()) == set(LANGUAGES)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\(((?!http)[^)]+)\)", README))))
def test_links_lead_somewhere(path):
    """A link to a file of the project is not broken."""
    assert (ROOT / path).exists()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"^make (\w+)", README, re.MULTILINE))))
def test_make_targets_exist(target):
    """A make target that is named is there."""
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_help_teaches(command):
    """Each command's help shows at least one line to type."""
    assert f"compare-translations {command.id}" in command.description
