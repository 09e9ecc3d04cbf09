"""What is written as an alignment is read back as the same."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.cli.commands.align import _as_tmx
from compare.errors import InputError
from compare.evaluation.align_sets import document
from compare.evaluation.bead_files import read_links
from compare.evaluation.links import links_of
from compare.ladders import LADDERS
from compare.types import Alignment, Bead

SHAPES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(any), min_size=1, max_size=12)
ON_DISK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def alignment_of(shapes, *, moved=()):
    """Build an alignment of beads of these *shapes*; the targets of the *moved* are the last of the version."""
    beads, source, target = [], 0, 0
    for late in (False, True):
        for at, (_, width) in enumerate(shapes):
            if (at in moved) is late:
                beads.append((at, range(target, target + width)))
                target += width
    made = []
    for at, places in sorted(beads):
        height = shapes[at][0]
        both = bool(height and len(places))
        made.append(
            Bead(tuple(range(source, source + height)), tuple(places), 0.5, 1.0, 1.0, moved=both and at in moved)
        )
        source += height
    texts = [
        document(name, name, [f"{name} {at}." for at in range(count)])
        for name, count in (("de", source), ("fr", target))
    ]
    return Alignment(texts[0], texts[1], tuple(made))


def read_back(alignment, format, folder):
    """Write and read *alignment*."""
    path = folder / f"beads.{format}"
    path.write_text(LADDERS[format](alignment), encoding="utf-8")
    return read_links(path)


def covered(links, side):
    """List the sentences of one side, bead by bead."""
    return sorted(index for link in links for index in link[side])


@pytest.mark.parametrize("format", ["vecalign", "jsonl", "tsv"])
@given(shapes=SHAPES, moved=st.sets(st.integers(0, 11), max_size=3))
@ON_DISK
def test_beads_come_back(format, shapes, moved, tmp_path):
    """Formats with sentence numbers keep every bead, moved ones and empty sides too."""
    alignment = alignment_of(shapes, moved=moved)

    links, marked = read_back(alignment, format, tmp_path)

    assert links == links_of(alignment)[0]
    assert format == "vecalign" or marked == links_of(alignment)[1]


@given(shapes=SHAPES)
@ON_DISK
def test_a_ladder_keeps_what_is_in_order(shapes, tmp_path):
    """A ladder gives back every pair; sentences left out stay left out, one by one."""
    alignment = alignment_of(shapes)

    links, _ = read_back(alignment, "hunalign", tmp_path)

    pairs = [link for link in links_of(alignment)[0] if all(link)]
    assert [link for link in links if all(link)] == pairs


@given(shapes=SHAPES, moved=st.sets(st.integers(0, 11), max_size=4), order=st.randoms())
@ON_DISK
def test_a_ladder_climbs_and_loses_nothing(shapes, moved, order, tmp_path):
    """However the beads cross or gape, rungs never fall and every sentence is covered once."""
    alignment = alignment_of(shapes, moved=moved)
    shuffled = list(range(len(alignment.target.sentences)))
    order.shuffle(shuffled)
    beads = [Bead(bead.source, tuple(sorted(shuffled[at] for at in bead.target)), 0.5) for bead in alignment.beads]
    alignment = Alignment(alignment.source, alignment.target, tuple(beads))

    rungs = [tuple(map(int, line.split("\t")[:2])) for line in LADDERS["hunalign"](alignment).splitlines()]
    links, _ = read_back(alignment, "hunalign", tmp_path)

    assert rungs == sorted(rungs)
    assert [sorted(side) for side in zip(*rungs, strict=True)] == [list(side) for side in zip(*rungs, strict=True)]
    assert covered(links, 0) == list(range(len(alignment.source.sentences)))
    assert covered(links, 1) == list(range(len(alignment.target.sentences)))


@given(shapes=SHAPES.filter(lambda shapes: any(all(shape) for shape in shapes)))
@settings(ON_DISK, max_examples=15)
def test_a_memory_is_found_again_in_the_texts(shapes, tmp_path):
    """TMX has words only; with both texts its pairs get their numbers back, and what it left out is left out."""
    alignment = alignment_of(shapes)
    (tmp_path / "beads.tmx").write_text(_as_tmx(alignment, "v:0"), encoding="utf-8")
    texts = tmp_path / "de.txt", tmp_path / "fr.txt"
    for path, text in zip(texts, (alignment.source, alignment.target), strict=True):
        path.write_text("".join(f"{sentence.text}\n" for sentence in text.sentences), encoding="utf-8")

    links, _ = read_links(tmp_path / "beads.tmx", texts)

    assert [link for link in links if all(link)] == [link for link in links_of(alignment)[0] if all(link)]
    assert covered(links, 0) == list(range(len(alignment.source.sentences)))
    assert covered(links, 1) == list(range(len(alignment.target.sentences)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "holds no beads"),
        ("[0]:[0]\nnonsense\n", "line 2 is not a bead"),
        ("0\t0\t1\n2\t2\t1\n1\t3\t0\n", "do not climb"),
        ("2-1\t0\t0\t\t\tA\tB\n", "as its shape says"),
        ('{"source": [0], "target": ["x"]}\n', "is not a bead"),
        ("Just a text.\n", "it is not an alignment"),
    ],
)
def test_what_is_no_alignment_is_refused(text, told, tmp_path):
    """The message says what is wrong with the file."""
    path = tmp_path / "beads.txt"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=told):
        read_links(path)
