"""Importing the package costs little; heavy libraries wait until they are used."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "argostranslate", "ctranslate2", "docx", "httpx", "huggingface_hub", "lingua", "lxml", "onnxruntime", "openpyxl",
    "pandas", "pypdf", "sentence_transformers", "sentencepiece", "spacy", "stanza", "streamlit", "torch", "trafilatura",
    "transformers",
)  # fmt: skip

MODULES = ["compare", "compare.names", "compare.pipeline", "compare.batch", "compare.cli", "compare.ingest"]


def heavy_after(code):
    """Run *code* in a fresh interpreter and tell which heavy libraries it loaded."""
    probe = f"import sys\n{code}\nprint([name for name in {HEAVY!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return run.stdout.splitlines()[-1]


@pytest.mark.parametrize("module", MODULES)
def test_import_is_light(module):
    """A heavy library is loaded when it is used, not before."""
    assert heavy_after(f"import {module}") == "[]"


@pytest.mark.parametrize(
    "arguments", [["--help"], ["run", "--help"], ["run", "--no-such-option"], ["batch", "--help"], ["checks"]]
)
def test_starting_the_command_is_light(arguments):
    """Help and a wrong option are answered at once."""
    code = f"from compare.cli import main\nimport contextlib\nwith contextlib.suppress(SystemExit): main({arguments!r})"

    assert heavy_after(code) == "[]"
