"""What an Argos package says of itself: its ``metadata.json``."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

LARGEST = 2**20
"""Bytes; a ``metadata.json`` has a few hundred."""

_CODE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,8})?")
_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,32}")


@dataclass(frozen=True, slots=True)
class Card:
    """From which language into which, and which version of the package."""

    source: str
    """Argos's code, mostly ISO 639-1; ``zt`` is Chinese in the traditional script, ``pb`` Portuguese of Brazil."""

    target: str
    version: str
    source_name: str
    target_name: str

    @property
    def pair(self) -> str:
        """How a person names the package, as in ``fr-en``."""
        return f"{self.source}-{self.target}"

    @property
    def age(self) -> tuple[int, ...]:
        """The version's numbers: the larger, the newer."""
        return tuple(int(number) for number in re.findall(r"\d+", self.version))


def read_card(data: bytes) -> Card:
    """
    Read the bytes of a ``metadata.json``.

    Raises:
        ValueError: it is not one, or not of a translation package; the message is a clause.
    """
    try:
        fields = json.loads(data)
    except ValueError as error:
        raise ValueError("its metadata.json is not JSON") from error
    return card_of(fields)


def card_of(fields: object) -> Card:
    """
    Read one description, of a package or of an entry in the index.

    Raises:
        ValueError: it does not describe a translation package; the message is a clause.
    """
    if not isinstance(fields, dict) or fields.get("type", "translate") != "translate":
        raise ValueError("its metadata.json does not describe a translation package")
    source, target, version = (str(fields.get(key, "")) for key in ("from_code", "to_code", "package_version"))
    if not (_CODE.fullmatch(source) and _CODE.fullmatch(target)):
        raise ValueError(f"its metadata.json names no pair of languages, but {source!r} and {target!r}")
    if not _VERSION.fullmatch(version):
        raise ValueError(f"its metadata.json gives no usable version, but {version!r}")
    names = (str(fields.get(key) or code) for key, code in (("from_name", source), ("to_name", target)))
    return Card(source, target, version, *(_plain(name) for name in names))


def _plain(name: str) -> str:
    """Make a stranger's words fit for a terminal: short, and visible characters only."""
    return "".join(char for char in name[:40] if char.isprintable())
