"""Every kind of divergence, who plants it, and which checks should find it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from types import MappingProxyType
from typing import TypeAlias

from compare.evaluation.planting import amounts, content, naming, sense
from compare.evaluation.planting.edits import Edit, Site

Planter: TypeAlias = Callable[[Site, Random], Edit | None]
"""Put a divergence into a line; None if the line offers no hold."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of planted divergence."""

    id: str
    title: str
    checks: frozenset[str]
    """The checks that may say so; a finding of another check in the same place is counted apart."""

    plant: Planter | None = None
    """Edits one line; None if lines are taken out, put in or moved."""


def _kinds(*kinds: tuple[str, str, str, Planter | None]) -> Mapping[str, Kind]:
    return MappingProxyType(
        {id: Kind(id, title, frozenset(checks.split()), plant) for id, title, checks, plant in kinds}
    )


KINDS = _kinds(
    ("number", "a digit changed", "numbers units dates", amounts.number),
    ("magnitude", "million for billion", "numbers units", amounts.magnitude),
    ("unit", "miles for kilometres", "units numbers", amounts.unit),
    ("date", "another month or weekday", "dates numbers", amounts.date),
    ("negation", "a not lost or gained", "negation", sense.negation),
    ("modality", "may became will", "certainty", sense.modality),
    ("attribution", "who said it left out", "certainty omission quotations", sense.attribution),
    ("quotation", "marks lost, or cut short", "quotations omission", sense.quotation),
    ("omission-sentence", "a sentence left out", "missing omission", None),
    ("addition-sentence", "a sentence put in", "added addition", None),
    ("omission-clause", "a clause left out", "omission missing", content.omission_clause),
    ("addition-clause", "a clause put in", "addition added", content.addition_clause),
    ("untranslated", "left as in the original", "untranslated", content.untranslated),
    ("name-respelt", "a name spelt otherwise", "names", naming.respelt),
    ("name-swapped", "another name", "names divergent", naming.swapped),
    ("roles-swapped", "two names exchanged", "roles names divergent", naming.exchanged),
    ("moved", "two sentences moved", "moved structure", None),
    ("term", "another word for one thing", "terminology terms", content.term),
    ("replaced", "another sentence in its place", "divergent missing added omission addition moved", content.stand_in),
)
"""By id, in the order of the tables. Ids of checks that do not exist yet do no harm."""

USUAL = tuple(id for id in KINDS if id != "replaced")
"""What is planted if no kinds are asked for; the rest came later and would change what older measurements planted."""
