"""The settings of a training run, read from one TOML file; an unknown one is an error."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from compare.errors import SettingsError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Data:
    """Which text is trained on, and how often."""

    sources: Mapping[str, float] = field(default_factory=dict)
    """Weight of each source; one that is not named is not read, one with 0 is read but not used."""

    leave_out: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Languages of a source that are not used, by source."""

    lexicon: Mapping[str, float] = field(default_factory=dict)
    """Weight of each kind of word list: ``dict``, ``names``, ``translit_persons``."""

    max_letters: int = 600
    """Longer sentences are left out: they are mostly several, misjoined."""

    temperature: float = 0.5
    """Exponent on the size of a language pair; 1 keeps its share, 0 makes all equal."""

    other_pairs: float = 0.5
    """Weight of a pair of languages without English."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pieces that texts are cut into."""

    size: int = 80_000
    sentences: int = 60_000
    """Drawn from each language to learn the pieces from."""

    romanise: bool = True
    """Write Cyrillic in Latin letters first, so that names and cognates share pieces."""

    bare: bool = True
    """Arabic pieces carry no mark of a word's beginning, so that clitics come off."""

    numbers: int = 1000
    """Every number below this is a piece of its own, and every year from 1900 to 2030."""


@dataclass(frozen=True, slots=True)
class Learning:
    """How the vectors are learned."""

    dimension: int = 256
    seed: int = 1
    batch: int = 2048
    steps: int = 4000
    rate: float = 0.02
    """Adam's step size."""

    settle: float = 0.4
    """Share of the steps, the last ones, over which the rate falls to a hundredth."""

    warmup: int = 100
    scale: float = 20.0
    """Cosines are multiplied by this before the softmax."""

    drop: float = 0.1
    """Share of pieces left out of a sentence at random."""

    split: float = 0.1
    """Share of pieces replaced at random by the smaller pieces they consist of."""

    join: float = 0.2
    """Share of the steps whose examples are consecutive pairs joined, up to `longest` of them."""

    longest: int = 3
    """Pairs that are joined at most."""

    long_scale: float = 20.0
    """As `scale`, for the steps whose examples are joined."""

    near: float = 0.0
    """Share of the steps, the last ones, whose batches hold sentences that the model finds alike."""

    average: float = 0.2
    """Share of the steps, the last ones, whose vectors are averaged for the result."""

    threads: int = 2


@dataclass(frozen=True, slots=True)
class TrainSettings:
    """Everything that decides what comes out, but for the data itself."""

    data: Data = field(default_factory=Data)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    learning: Learning = field(default_factory=Learning)


def read_settings(path: Path) -> TrainSettings:
    """Read *path*; raises `SettingsError` for what it does not know."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(str(path), f"{error}; give a TOML file such as settings.toml in compare/train") from error
    sections = {"data": Data, "vocabulary": Vocabulary, "learning": Learning}
    if unknown := set(table) - set(sections):
        raise SettingsError(", ".join(sorted(unknown)), f"sections are {', '.join(sections)}")
    return TrainSettings(
        data=_section(Data, table.get("data", {})),
        vocabulary=_section(Vocabulary, table.get("vocabulary", {})),
        learning=_section(Learning, table.get("learning", {})),
    )


def _section(kind: type[T], table: Mapping[str, Any]) -> T:
    known = {one.name for one in fields(kind)}  # type: ignore[arg-type]
    if unknown := set(table) - known:
        raise SettingsError(", ".join(sorted(unknown)), f"{kind.__name__.lower()} knows {', '.join(sorted(known))}")
    return kind(**table)
