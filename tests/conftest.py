"""What every test may ask for."""

from __future__ import annotations

import pytest

from compare.pipeline import load_tools
from compare.plugins import Tools


@pytest.fixture(scope="session")
def tools() -> Tools:
    """The embedded model: deterministic, offline, and loaded once for the session."""
    return load_tools()


@pytest.fixture(scope="session")
def embedder(tools):
    """The embedded model's embedder alone."""
    return tools.embedder
