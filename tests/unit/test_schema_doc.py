"""``docs/report-schema.md`` says what the JSON report says."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from canonical import rich_report

from compare.present import SCHEMA
from compare.types import Furniture, Judgement, LinkKind, Origin, ParagraphKind, Severity
from compare.writers import WRITERS

TEXT = (Path(__file__).parents[2] / "docs" / "report-schema.md").read_text(encoding="utf-8")
CODE = set(re.findall(r"[\w-]+", " ".join(re.findall(r"`([^`]+)`", TEXT))))


def keys(value):
    """Return every key anywhere in *value*."""
    if isinstance(value, dict):
        return set(value).union(*(keys(one) for one in value.values()))
    return set().union(*(keys(one) for one in value)) if isinstance(value, list) else set()


def test_is_of_this_schema():
    """The document is about the schema that is written."""
    assert TEXT.startswith(f"# The JSON report, schema {SCHEMA}\n")


def test_explains_every_key():
    """No key of the JSON report is undocumented."""
    assert keys(json.loads(WRITERS["json"].render(rich_report()))) <= CODE


def test_explains_every_key_of_the_lines():
    """Nor is one of the JSON lines."""
    lines = [json.loads(line) for line in WRITERS["jsonl"].render(rich_report()).splitlines()]

    assert keys(lines) | {line["type"] for line in lines} <= CODE


@pytest.mark.parametrize("kind", [Furniture, Judgement, LinkKind, Origin, ParagraphKind])
def test_lists_every_value(kind):
    """What a field may say is listed."""
    assert {member.value for member in kind} <= CODE


def test_lists_every_severity():
    """So are the severities."""
    assert {severity.name.lower() for severity in Severity} <= CODE
