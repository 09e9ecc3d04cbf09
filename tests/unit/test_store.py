"""What is installed, what can be, and how one gets there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compare.errors import ModelError, OutputError
from compare.store.card import Card, card_of, read_card
from compare.store.codes import codes_of, route, tag_of
from compare.store.index import Offer, plan
from compare.store.installed import Package, look, remove
from compare.store.sbert import _needed

PAIRS = [("uk", "en"), ("en", "fr"), ("uk", "ru"), ("ru", "fr"), ("fr", "en")]


def offer(source, target, version="1.0"):
    """One package on offer."""
    return Offer(Card(source, target, version, source, target), f"https://example.org/{source}_{target}-{version}")


def package(source, target, version="1.0"):
    """One package on the disk."""
    return Package(Card(source, target, version, source, target), Path("x"))


@pytest.mark.parametrize(
    ("tag", "codes"),
    [
        ("en", ("en",)),
        ("fr-CA", ("fr",)),
        ("zh", ("zh",)),
        ("zh-Hans-CN", ("zh",)),
        ("zh-Hant", ("zt",)),
        ("zh_TW", ("zt",)),
        ("pt-BR", ("pb", "pt")),
        ("no", ("nb", "no")),
    ],
)
def test_codes(tag, codes):
    """Argos's codes are found for a tag; one script never stands in for another."""
    assert codes_of(tag) == codes


def test_tags():
    """The special codes go back to tags."""
    assert [tag_of(code) for code in ("zt", "pb", "uk")] == ["zh-Hant", "pt-BR", "uk"]


def test_route_prefers_fewest_then_english():
    """A direct pair wins; of two ways as long, the one through English."""
    assert route(PAIRS, "uk", "ru") == [("uk", "ru")]
    assert route(PAIRS, "uk", "fr") == [("uk", "en"), ("en", "fr")]


@pytest.mark.parametrize(("source", "target"), [("fr", "uk"), ("xx", "en"), ("en", "en")])
def test_no_route(source, target):
    """Where nothing leads, nothing is returned."""
    assert route(PAIRS, source, target) == []


def test_plan_takes_only_what_is_missing():
    """Ukrainian into French needs two packages; the one that is here is not fetched again."""
    offers = [offer("uk", "en"), offer("en", "fr", "1.9")]

    assert plan("uk", "fr", offers, []) == offers
    assert plan("uk", "fr", offers, [package("en", "fr")]) == offers[:1]


def test_plan_updates_what_is_named():
    """A package asked for by name is fetched if a newer one is on offer, and not otherwise."""
    offers = [offer("en", "fr", "1.10")]

    assert plan("en", "fr", offers, [package("en", "fr", "1.9")]) == offers
    assert plan("en", "fr", offers, [package("en", "fr", "1.10")]) == []


def test_plan_without_a_way():
    """The message lists the languages there are."""
    with pytest.raises(ModelError, match=r"xx into|from xx to en; languages on offer: uk"):
        plan("xx", "en", [offer("uk", "en")], [])


@pytest.mark.parametrize(
    "fields",
    [
        [],
        {"type": "sbd", "from_code": "fr", "to_code": "en", "package_version": "1.0"},
        {"from_code": "../fr", "to_code": "en", "package_version": "1.0"},
        {"from_code": "fr", "package_version": "1.0"},
        {"from_code": "fr", "to_code": "en"},
        {"from_code": "fr", "to_code": "en", "package_version": "1/0"},
    ],
    ids=str,
)
def test_a_card_that_is_none(fields):
    """What does not describe a translation package is refused."""
    with pytest.raises(ValueError, match=r"metadata\.json"):
        card_of(fields)


def test_a_card_cannot_write_on_the_terminal():
    """A stranger's name for a language comes without control characters."""
    fields = {"from_code": "fr", "to_code": "en", "package_version": "1.0", "from_name": "Fr\x1b[31mench"}

    assert read_card(json.dumps(fields).encode()).source_name == "Fr[31mench"


def test_broken_folders_are_listed_and_do_no_harm(tmp_path, argos_packages):
    """A folder without metadata, with nonsense, or without a model is reported; the rest is found."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "nonsense").mkdir()
    (tmp_path / "nonsense" / "metadata.json").write_text("{")
    (tmp_path / "hollow").mkdir()
    metadata = (argos_packages / "translate-fr_en-1_0" / "metadata.json").read_bytes()
    (tmp_path / "hollow" / "metadata.json").write_bytes(metadata)
    packages, broken = look([argos_packages, tmp_path])

    assert [one.card.pair for one in packages] == ["en-de", "fr-en"]
    assert [one.folder.name for one in broken] == ["empty", "hollow", "nonsense"]


def test_removing_what_is_gone(tmp_path):
    """It is an error that names the folder, not a traceback."""
    with pytest.raises(OutputError, match="gone"):
        remove(Package(package("fr", "en").card, tmp_path / "gone"))


def test_only_one_form_of_the_weights_is_counted():
    """Of a model that comes in many forms, one is downloaded."""
    files = ["config.json", "model.safetensors", "pytorch_model.bin", "tf_model.h5", "onnx/model.onnx"]

    assert _needed(files) == ["config.json", "model.safetensors"]
    assert _needed(["config.json", "pytorch_model.bin", "tf_model.h5"]) == ["config.json", "pytorch_model.bin"]
