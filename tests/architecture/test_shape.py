"""The house keeps its shape: small modules, documented, nothing machine-local."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "compare").rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_can_be_held_in_the_head(path):
    """A module past 300 lines is split by noun."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_says_what_it_is(path):
    """Every module opens with a docstring."""
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_top_level_stays_short():
    """The top level holds the fixed things and nothing else."""
    known = {
        "LICENSE",
        "Makefile",
        "README.md",
        "app.py",
        "compare",
        "corpora",
        "docs",
        "pyproject.toml",
        "tests",
        "demo",
    }
    seen = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}

    assert seen <= known
