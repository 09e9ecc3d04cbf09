"""
House styles: the packs that ship, files of one's own, and several together.

    style = load_style(["ap", "desk.toml"])

A pack is a file in ``packs/`` of published rules, each with its source. Where two
packs rule the same entity in the same language, the later one replaces the
earlier one's entry whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple
from functools import cache
from hashlib import sha256
from pathlib import Path

from compare.errors import InputError, SettingsError, UnknownPluginError
from compare.names.stylefile import Pack, parse_csv, parse_toml, rule_key
from compare.types import Style, StyleEntry

_PACKS = Path(__file__).parent / "packs"
_PARSERS = {".toml": parse_toml, ".csv": parse_csv}


@cache
def packs() -> Mapping[str, Pack]:
    """Return the packs that ship, by id."""
    return {
        path.stem: parse_toml(path.read_text(encoding="utf-8"), path.name) for path in sorted(_PACKS.glob("*.toml"))
    }


def load_style(choices: Sequence[str]) -> Style:
    """
    Read the house styles in *choices*, ids of packs or paths of files, into one; later ones win.

    Raises:
        UnknownPluginError: a choice is neither a pack nor a file.
        InputError, SettingsError: a file cannot be read or is wrong; the message says where.
    """
    chosen = [(Path(choice).name, find_pack(choice)) for choice in dict.fromkeys(choices)]
    signature = "+".join(f"{name}@{_hash(pack.entries)}" for name, pack in chosen)
    return Style(merged(pack.entries for _, pack in chosen), signature)


def merged(packs: Iterable[Sequence[StyleEntry]]) -> tuple[StyleEntry, ...]:
    """Put the entries of several packs together; a later one on the same entity and language replaces an earlier."""
    entries: dict[tuple[str, ...], StyleEntry] = {}
    for pack in packs:
        for entry in pack:
            entries.pop(rule_key(entry), None)  # the newer one also moves to the end, where the last word is
            entries[rule_key(entry)] = entry
    return tuple(entries.values())


def find_pack(choice: str) -> Pack:
    """
    Return the pack with an id, or read the one in a file.

    Raises:
        UnknownPluginError: *choice* is neither a pack nor a file.
        InputError, SettingsError: the file cannot be read or is wrong; the message says where.
    """
    path = Path(choice)
    if choice in packs():
        return packs()[choice]
    if path.suffix.lower() not in _PARSERS and not path.exists():
        raise UnknownPluginError("house style", choice, [*packs(), "FILE.toml", "FILE.csv"])
    if path.suffix.lower() not in _PARSERS:
        raise SettingsError(f"style {path.name}", "a house style is a .toml or a .csv file")
    return _PARSERS[path.suffix.lower()](_read(path), path.name)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(str(path), error.strerror or type(error).__name__) from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"style {path.name}", "it is not UTF-8 text; save it as UTF-8") from error


def _hash(entries: Sequence[StyleEntry]) -> str:
    """Hash what the entries say; comments and layout of a file do not count."""
    return sha256(repr([astuple(entry) for entry in entries]).encode()).hexdigest()[:8]
