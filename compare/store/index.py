"""
The list of Argos packages that can be downloaded.

It is read only when someone asks for a package, from the address in Argos's
own settings, and never kept. It states no checksums and no licences.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from compare.errors import InputError, ModelError
from compare.plugins import Progress
from compare.store.archive import install
from compare.store.card import Card, card_of
from compare.store.codes import codes_of, route
from compare.store.download import download, read, size_of
from compare.store.installed import Package, argos_settings

_MOST_INDEX = 20 * 2**20
_MOST_PACKAGE = 3 * 10**9
_ADVICE = (
    "check the connection, or fetch the .argosmodel file elsewhere and run: "
    "compare-translations models install FILE.argosmodel"
)


@dataclass(frozen=True, slots=True)
class Offer:
    """One package that can be downloaded."""

    card: Card
    url: str


def index_url() -> str:
    """Return where the list is, as Argos is set up (``ARGOS_PACKAGE_INDEX``)."""
    return str(argos_settings().remote_package_index)


def offers(url: str) -> list[Offer]:
    """
    Read the list at *url*: the newest version of every pair, sorted.

    Raises:
        InputError: it cannot be reached, or is not such a list.
    """
    try:
        entries = json.loads(read(url, _MOST_INDEX, _ADVICE))
    except (ValueError, RecursionError) as error:
        raise InputError(url, f"it is not a list of packages; {_ADVICE}") from error
    if not isinstance(entries, list):
        raise InputError(url, f"it is not a list of packages; {_ADVICE}")
    best: dict[str, Offer] = {}
    for offer in _read(entries, {"http", "https", urlsplit(url).scheme}):
        if offer.card.pair not in best or best[offer.card.pair].card.age < offer.card.age:
            best[offer.card.pair] = offer
    return [best[pair] for pair in sorted(best)]


def plan(source: str, target: str, offered: Iterable[Offer], have: Iterable[Package]) -> list[Offer]:
    """
    Return what to download to translate *source* into *target*, two BCP 47 tags.

    A pair without a package of its own is put together from others, and
    packages that are here already are used.

    Raises:
        ModelError: no packages lead there.
    """
    at_hand = {offer.card.pair: offer for offer in offered}
    here = {package.card.pair: package.card for package in have}
    pairs = [(card.source, card.target) for card in (*here.values(), *(offer.card for offer in at_hand.values()))]
    for start in codes_of(source):
        for end in codes_of(target):
            steps = ["-".join(step) for step in route(pairs, start, end)]
            if steps:
                return [at_hand[step] for step in steps if _worth(at_hand.get(step), here.get(step), steps)]
    known = ", ".join(sorted({start for start, _ in pairs})) or "none"
    raise ModelError(f"{source}-{target}", f"no package leads from {source} to {target}; languages on offer: {known}")


def fetch(offer: Offer, into: Path, progress: Progress) -> Package:
    """
    Download *offer* and install it into the folder *into*.

    Raises:
        InputError: it cannot be downloaded.
        ModelError: it is not safe to unpack, or is of another pair than it was offered as.
        OutputError: the folder may not be written to.
    """
    with TemporaryDirectory(prefix="compare-") as place:
        path = Path(place) / f"{offer.card.pair}.argosmodel"
        download(offer.url, path, _MOST_PACKAGE, _ADVICE, progress)
        return install(path, into, expected=offer.card.pair)


def _read(entries: list[object], schemes: set[str]) -> Iterable[Offer]:
    """Yield what can be installed; an entry of another kind, such as a sentence splitter, is passed over."""
    for entry in entries:
        try:
            card = card_of(entry)
        except ValueError:
            continue
        links = entry.get("links") if isinstance(entry, dict) else None
        for link in links if isinstance(links, list) else ():
            if isinstance(link, str) and urlsplit(link).scheme in schemes:
                yield Offer(card, link)
                break


def _worth(offer: Offer | None, have: Card | None, steps: list[str]) -> bool:
    """Tell whether to download *offer*: it is missing, or older here and asked for by its own name."""
    if offer is None:
        return False
    return have is None or (len(steps) == 1 and have.age < offer.card.age)


def size(offer: Offer) -> int | None:
    """Ask how many bytes *offer* weighs; None if its server does not say."""
    return size_of(offer.url)
