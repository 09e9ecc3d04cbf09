"""
Names found by a neural tagger, where one is installed: more evidence through the same seam, never needed.

``spacy:xx_ent_wiki_sm`` is one spaCy pipeline, ``spacy:de_core_news_sm,fr_core_news_sm`` several, each for its
language; ``stanza`` is Stanza with the models that are on disk. What a tagger marks as a person, a place or
an organisation counts as a name; what it leaves out is judged as without it.

Sources of the labels: OntoNotes 5, WikiNER and the National Corpus of Polish, as the pipelines' cards name them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import Any

from compare.errors import MissingExtraError, ModelError, SettingsError
from compare.plugins import Tagger
from compare.types import Span

_LABELS = frozenset(
    "PER PERSON LOC GPE ORG FAC PS LC OG PERS persName placeName geogName orgName Person Location Organization".split()
)
"""Persons, places and organisations; what is dated, counted or derived from a name is none."""


class SpacyTagger:
    """Calls spaCy pipelines, each on texts of its language; one for all (``xx``) on the others."""

    def __init__(self, models: str, pipelines: Sequence[Any]) -> None:
        self._models = models
        self._by_language = {pipeline.lang: pipeline for pipeline in pipelines}

    @property
    def name(self) -> str:
        """Backend and pipelines with their versions."""
        versions = (f"{nlp.meta['name']}@{nlp.meta['version']}" for nlp in self._by_language.values())
        return f"spacy:{','.join(versions)}"

    def tag(self, text: str, language: str) -> list[Span]:
        """Return the names of *text*; none if no pipeline reads its language."""
        pipeline = self._by_language.get(language, self._by_language.get("xx"))
        if pipeline is None:
            return []
        return [Span(found.start_char, found.end_char) for found in pipeline(text).ents if found.label_ in _LABELS]


class StanzaTagger:
    """Calls Stanza's pipelines for named entities, one a language, loaded when first needed and never fetched."""

    def __init__(self, stanza: ModuleType) -> None:
        self._stanza = stanza

    @property
    def name(self) -> str:
        """Backend and version."""
        return f"stanza@{self._stanza.__version__}"

    def tag(self, text: str, language: str) -> list[Span]:
        """
        Return the names of *text*.

        Raises:
            ModelError: the language's models are not on disk.
        """
        found = _stanza_pipeline(self._stanza, language)(text).ents
        return [Span(one.start_char, one.end_char) for one in found if one.type in _LABELS]


def load_tagger(choice: str) -> Tagger:
    """
    Load the tagger that *choice* names: ``spacy:MODEL`` or ``spacy:MODEL,MODEL``, or ``stanza``.

    Raises:
        SettingsError: there is no such tagger.
        MissingExtraError: the library is not installed.
        ModelError: a model is not installed.
    """
    backend, _, models = choice.partition(":")
    if backend == "spacy" and models:
        return _spacy(models)
    if backend == "stanza" and not models:
        return StanzaTagger(_library("stanza", "Stanza"))
    raise SettingsError("tagger", f"{choice!r} is neither spacy:MODEL, as in spacy:xx_ent_wiki_sm, nor stanza")


def _spacy(models: str) -> SpacyTagger:
    spacy = _library("spacy", "spaCy")
    pipelines = []
    for model in models.split(","):
        try:
            pipelines.append(spacy.load(model.strip()))
        except OSError as error:
            reason = f"it is not installed; run: python -m spacy download {model.strip()}"
            raise ModelError(f"spacy:{model.strip()}", reason) from error
    return SpacyTagger(models, pipelines)


@lru_cache(maxsize=16)
def _stanza_pipeline(stanza: ModuleType, language: str) -> Callable[[str], Any]:
    try:
        pipeline: Callable[[str], Any] = stanza.Pipeline(
            language, processors="tokenize,ner", download_method=None, verbose=False
        )
    except (OSError, ValueError) as error:
        reason = f"its models are not on disk; run: python -c \"import stanza; stanza.download('{language}')\""
        raise ModelError(f"stanza for {language}", reason) from error
    return pipeline


def _library(module: str, title: str) -> ModuleType:
    # Imported when a tagger is asked for: both take seconds.
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(title, "taggers") from error
