"""What a run can be told, and the defaults."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from compare.errors import SettingsError

EMBEDDER = "static"
"""The default embedder: the static model that ships in the package."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of one run; small, hashable, and part of the signature."""

    checks: tuple[str, ...] | None = None
    """Ids of the checks to run; None: all but those that run on request only."""

    skip: tuple[str, ...] = ()
    """Ids of the checks to leave out of `checks`."""

    ignore: tuple[str, ...] = ()
    """What not to report: paths of files of decisions, or single lines of one; see `compare.decisions`."""

    min_confidence: float = 0.0
    """Findings less probable than this are not reported, in [0, 1]; one without an estimate always is."""

    embedder: str = EMBEDDER
    """A backend and its model: ``static``, ``static:FOLDER``, ``sbert:NAME-OR-FOLDER``."""

    sentences: bool = False
    """True: every line of a text is one sentence, as it stands."""

    original: bool = True
    """False: there is none; the texts are versions, and are held against one another."""

    furniture: bool = True
    """True: mark leftovers of web pages, so that they align only with one another."""

    max_bead: int = 6
    """The most sentences in a bead, both sides together; 2 to 8."""

    fixed: str | None = None
    """Path of a file with a person's corrections to the pairs, see `compare.align.fixed_file`; None: none."""

    cache: str = "auto"
    """Keep vectors on disk: ``auto`` (only where embedding is slow), ``always`` or ``never``."""

    into: tuple[str, ...] = ()
    """Languages to make a missing version in, by machine translation."""

    gloss: str | None = None
    """Language to gloss the original in, by machine translation; None: no gloss."""

    tagger: str | None = None
    """A neural tagger that adds names: ``spacy:MODEL``, ``spacy:MODEL,MODEL`` or ``stanza``; None: none."""

    style: tuple[str, ...] = ()
    """House styles: ids of packs, or paths of TOML or CSV files; of two that disagree the later one wins."""

    def __post_init__(self) -> None:
        if not 2 <= self.max_bead <= 8:
            raise SettingsError("max_bead", f"{self.max_bead} is not between 2 and 8")
        if not 0 <= self.min_confidence <= 1:
            raise SettingsError("min_confidence", f"{self.min_confidence} is not between 0 and 1")
        if self.into and not self.original:
            raise SettingsError("into", "a version is made from the original; without one, nothing can be made")
        if self.cache not in {"auto", "always", "never"}:
            raise SettingsError("cache", f"{self.cache!r} is not auto, always or never")


def read_settings(text: str, base: Settings | None = None) -> Settings:
    """
    Read settings from TOML, on top of *base*.

    The keys are the fields of `Settings`; an unknown one is an error, not a
    silent default.
    """
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError("the settings file", f"it is not TOML: {error}") from error
    known = {field.name for field in fields(Settings)}
    for key, value in table.items():
        if key not in known:
            raise SettingsError(key, f"there is no such setting; choose from {', '.join(sorted(known))}")
        table[key] = _typed(key, value)
    return replace(base or Settings(), **table)


def _typed(key: str, value: object) -> object:
    default = getattr(Settings(), key)
    if key in {"checks", "skip", "ignore", "into", "style"}:
        if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            raise SettingsError(key, "it must be a list of strings")
        return tuple(value)
    if key == "min_confidence" and type(value) is int:
        return float(value)  # TOML tells 0 from 0.0; a person need not
    wanted = str if default is None else type(default)
    if type(value) is not wanted:
        raise SettingsError(key, f"it must be of type {wanted.__name__}, not {type(value).__name__}")
    return value
