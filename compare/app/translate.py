"""Machine translation, where packages for it are installed: the missing version, and glosses."""

from __future__ import annotations

import streamlit as st

from compare.app.session import Session


def translate(mine: Session) -> None:
    """Show what can be translated; a stand-in until the translator lands."""
