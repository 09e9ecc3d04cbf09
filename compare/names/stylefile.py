"""
House styles as files: what a person writes, and what is wrong with it.

TOML holds one ``[[entry]]`` a rule, with `title` and `source` of the whole above
them; CSV holds one row a rule under a heading, several forms in one cell divided
by ``|``. Both have the same fields: entity, language, preferred, allowed,
forbidden, except in, kind, from, source. ``docs/style.md`` shows both.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compare.errors import SettingsError
from compare.names.gazetteer import fold
from compare.types import RuleKind, StyleEntry

_LISTS = frozenset({"allowed", "forbidden", "except_in"})
_FIELDS = ("entity", "language", "preferred", "allowed", "forbidden", "except_in", "kind", "from", "source")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*")
_ENTRY = re.compile(r"^\s*\[\[\s*entry\s*\]\]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Pack:
    """One house style as its file has it."""

    title: str
    source: str
    """Where its rules are published."""

    entries: tuple[StyleEntry, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an entry stands, for messages."""

    file: str
    line: int
    number: int
    entity: object

    def error(self, reason: str) -> SettingsError:
        named = f" ({self.entity})" if self.entity else ""
        return SettingsError(f"style {self.file}", f"line {self.line}, entry {self.number}{named}: {reason}")


def parse_toml(text: str, name: str) -> Pack:
    """
    Read a style from TOML; *name* is what to call it in messages.

    Raises:
        SettingsError: it is not TOML, or an entry is wrong; the message names the line.
    """
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"style {name}", f"it is not TOML: {error}") from error
    strange = sorted(set(table) - {"title", "source", "entry"})
    if strange:
        raise SettingsError(f"style {name}", f"it has no place for {strange[0]!r}; write rules as [[entry]]")
    rows, title, source = table.get("entry", []), table.get("title", name), table.get("source", "")
    if not isinstance(rows, list) or not isinstance(title, str) or not isinstance(source, str):
        raise SettingsError(f"style {name}", "title and source are strings, and each rule starts with [[entry]]")
    # tomllib does not say where a table stood; our files have one heading an entry.
    lines = [text.count("\n", 0, match.end()) + 1 for match in _ENTRY.finditer(text)]
    entries = []
    for number, row in enumerate(rows, start=1):
        line = lines[number - 1] if number <= len(lines) else 1
        fields = {_field(key): value for key, value in row.items()}
        entries.append(_entry(fields, _Place(name, line, number, fields.get("entity")), title))
    return _pack(title, source, entries, name)


def parse_csv(text: str, name: str) -> Pack:
    """
    Read a style from CSV with a heading; *name* is what to call it in messages.

    Raises:
        SettingsError: a column is unknown or an entry is wrong; the message names the line.
    """
    import csv

    heading, _, _ = text.partition("\n")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=heading.count))
    columns = [_field(column) for column in next(reader, [])]
    strange = [column for column in columns if column not in _FIELDS]
    if strange or "entity" not in columns:
        wrong = f"there is no column {strange[0]!r}" if strange else "there is no column 'entity'"
        raise SettingsError(f"style {name}", f"line 1: {wrong}; the columns are {', '.join(_FIELDS)}")
    entries: list[StyleEntry] = []
    for row in reader:
        if not any(map(str.strip, row)):
            continue
        number = len(entries) + 1
        place = _Place(name, reader.line_num, number, row[0].strip())
        if len(row) > len(columns):
            raise place.error(f"it has {len(row)} cells under {len(columns)} columns")
        cells = {column: cell.strip() for column, cell in zip(columns, row, strict=False)}
        entries.append(_entry(dict(_filled(cells)), place, name))
    return _pack(name, "", entries, name)


def _filled(cells: Mapping[str, str]) -> Iterator[tuple[str, object]]:
    for column, cell in cells.items():
        if cell:
            yield column, [form.strip() for form in cell.split("|") if form.strip()] if column in _LISTS else cell


def _field(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().casefold())


def _entry(fields: Mapping[str, object], place: _Place, title: str) -> StyleEntry:
    for key, value in fields.items():
        _check_field(key, value, place)
    texts = {key: str(fields.get(key, "")).strip() for key in ("entity", "language", "preferred", "from", "source")}
    lists = {key: tuple(map(str, fields.get(key, ()))) for key in _LISTS}  # type: ignore[call-overload]
    for key in ("entity", "language"):
        if not texts[key]:
            raise place.error(f"it has no {key!r}")
    for key in ("language", "from"):
        if texts[key] and not _LANGUAGE.fullmatch(texts[key]):
            raise place.error(f"{texts[key]!r} is not a language tag such as en or zh-Hant")
    if not texts["preferred"] and not lists["forbidden"]:
        raise place.error("it neither prefers nor forbids anything")
    right = [form for form in (texts["preferred"], *lists["allowed"]) if form]
    if both := sorted(set(right) & set(lists["forbidden"])):
        raise place.error(f"{both[0]!r} is forbidden and not forbidden at once")
    kind = str(fields.get("kind", RuleKind.NAME))
    if kind not in set(RuleKind):
        raise place.error(f"the kind {kind!r} is neither name nor term")
    return StyleEntry(
        entity=texts["entity"],
        language=texts["language"],
        preferred=texts["preferred"],
        allowed=lists["allowed"],
        forbidden=lists["forbidden"],
        except_in=lists["except_in"],
        kind=RuleKind(kind),
        origin=texts["from"],
        source=texts["source"],
        pack=title,
    )


def _check_field(key: str, value: object, place: _Place) -> None:
    if key not in _FIELDS:
        raise place.error(f"there is no field {key!r}; choose from {', '.join(_FIELDS)}")
    if key in _LISTS:
        if not isinstance(value, list) or not all(isinstance(form, str) and form.strip() for form in value):
            raise place.error(f'{key!r} is a list of strings, as in {key} = ["Kiev"]')
    elif not isinstance(value, str):
        raise place.error(f"{key!r} is a string, not {type(value).__name__}")


def _pack(title: str, source: str, entries: list[StyleEntry], name: str) -> Pack:
    seen: dict[tuple[str, ...], int] = {}
    for number, entry in enumerate(entries, start=1):
        first = seen.setdefault(rule_key(entry), number)
        if first != number:
            reason = f"entries {first} and {number} both rule {entry.entity!r} in {entry.language!r}; keep one"
            raise SettingsError(f"style {name}", reason)
    return Pack(title, source, tuple(entries))


def rule_key(entry: StyleEntry) -> tuple[str, ...]:
    """Return what two entries have in common of which the later replaces the earlier."""
    return entry.kind, fold(entry.entity), entry.language.lower(), entry.origin.lower()
