"""Word links: what is linked, why, and what is not; and how they are scored."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from compare.errors import InputError
from compare.evaluation.word_links import LinkScore, hold, measure, read_gold
from compare.links import Linked, linked
from compare.links.alike import same_names, spelt_alike
from compare.links.cutting import cut
from compare.names import table
from compare.plugins import Context, Example, Tools
from compare.types import LinkKind, Span


def links_of(source, target, languages, embedder):
    """Link one pair of sentences; return the words that are linked, and why."""
    alignment = Example(source, target, languages).alignment()
    names = table((alignment.source, alignment.target), (alignment,))
    found = Linked(alignment, embedder, names, 1).pairs(0)
    return {(alignment.source.quote(one.source), alignment.target.quote(one.target)): one.kind for one in found}


@pytest.mark.parametrize(
    ("pair", "words", "kind"),
    [
        (
            Example("The minister resigned on Friday.", "Der Minister trat am Freitag zurück."),
            ("Friday", "Freitag"),
            LinkKind.MEANING,
        ),
        (
            Example("Збитки сягнули 3,5 тонни.", "The damage came to 3.5 tonnes.", ("uk", "en")),
            ("3,5", "3.5"),
            LinkKind.NUMBER,
        ),
        (Example("We flew to Paris again.", "我们又飞往巴黎。", ("en", "zh")), ("Paris", "巴黎"), LinkKind.NAME),
        (
            Example("Her xylofantin was new.", "Ihr Xylofantin war neu."),
            ("xylofantin", "Xylofantin"),
            LinkKind.SPELLING,
        ),
    ],
    ids=lambda value: value.value if isinstance(value, LinkKind) else "",
)
def test_links_words_and_says_why(pair, words, kind, embedder):
    """Meaning, a value, a name and mere spelling each make a link of their kind."""
    assert links_of(pair.source, pair.target, pair.languages, embedder).get(words) == kind


def test_a_changed_number_is_not_linked_as_a_number(embedder):
    """Two values are not one."""
    found = links_of("He bought 17 boats.", "Er kaufte 71 Boote.", ("en", "de"), embedder)

    assert LinkKind.NUMBER not in found.values()


def test_a_bead_with_an_empty_side_has_no_links(embedder):
    """There is nothing to link to."""
    assert links_of("It rained.", "", ("en", "de"), embedder) == {}


def test_checks_share_the_links(embedder):
    """They are worked out once a run and alignment."""
    alignment = Example("It rained.", "Es regnete.").alignment()
    context = Context(Tools(embedder), table((alignment.source, alignment.target), (alignment,)), 1)

    assert linked(alignment, context) is linked(alignment, context)
    assert linked(replace(alignment), context) is not linked(alignment, context)


def test_sides_tell_what_was_left_over(embedder):
    """A word with no counterpart is unlinked and like nothing on the other side."""
    alignment = Example("The tram and the elephant stopped.", "Die Straßenbahn hielt an.").alignment()
    side = Linked(alignment, embedder, table((alignment.source, alignment.target), (alignment,)), 1).source(0)
    words = [word.key for word in side.words]

    assert side.linked[words.index("tram")]
    assert not side.linked[words.index("elephant")]
    assert side.best[words.index("tram")] > 2 * side.best[words.index("elephant")]
    assert side.light[words.index("the")]
    assert not side.light[words.index("elephant")]


def test_sides_tell_where_the_counterparts_stand(embedder):
    """First and last are places on the other side; -1 stands for none."""
    alignment = Example("The elephant stopped.", "Der Elefant.").alignment()
    side = Linked(alignment, embedder, table((alignment.source, alignment.target), (alignment,)), 1).source(0)

    assert (side.first.tolist(), side.last.tolist()) == ([0, 1, -1], [0, 1, -1])


@pytest.mark.parametrize(
    ("source", "target", "languages", "pairs"),
    [
        (
            "It costs 386 million euros.",
            "Es kostet 386 Millionen Euro.",
            ("en", "de"),
            {("386", "386"), ("million", "Millionen")},
        ),
        ("It fell 60 feet.", "Он упал с высоты 18 метров.", ("en", "ru"), {("60", "18"), ("feet", "метров")}),
    ],
)
def test_links_the_words_of_a_number_in_order_and_a_converted_one(source, target, languages, pairs, embedder):
    """All words of a number have its value, and a measure in another unit is the same."""
    found = links_of(source, target, languages, embedder)

    assert pairs <= found.keys()


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("п’ять кам’яних мостів", "uk", ["п’ять", "кам’яних", "мостів"]),
        ("l’Ouest, 1\u202f200 €", "fr", ["l", "ouest", "1\u202f200", "€"]),
        ("the 1970s: 18%", "en", ["the", "1970s", "18", "%"]),
        ("增加21.4万个", "zh", ["增加", "21.4万", "个"]),
    ],
)
def test_cuts_words(text, language, words, embedder):
    """Numbers stay whole, apostrophes part or join as the language has it, Chinese is cut into pieces."""
    document = Example(text, "", (language, "en")).alignment().source

    assert [word.key for word in cut(document, embedder)[0]] == words


class _NoPieces:
    """An embedder that offers words and nothing else."""

    name = "none"

    def encode(self, texts):
        return np.ones((len(texts), 2), np.float32)

    encode_spans = None

    def words(self, words):
        return self.encode(words)


def test_without_pieces_characters_are_words():
    """An embedder need not know how to cut Chinese."""
    document = Example("电车来了", "", ("zh", "en")).alignment().source

    assert [word.key for word in cut(document, _NoPieces())[0]] == ["电", "车", "来", "了"]


def test_an_embedder_that_tells_nothing_apart_does_no_harm():
    """All words alike: links are by place at most, and nothing fails."""
    alignment = Example("It rained all day.", "Es regnete den ganzen Tag.").alignment()
    names = table((alignment.source, alignment.target), (alignment,))

    assert all(pair.score <= 1 for pair in Linked(alignment, _NoPieces(), names, 1).pairs(0))


def test_names_of_unequal_length_are_linked_by_share():
    """Four characters for two words: two each."""
    source = [(7, 0), (7, 0)]
    target = [(-1, -1), (7, 3), (7, 3), (7, 3), (7, 3)]

    assert list(same_names(source, target)) == [(0, 1), (0, 2), (1, 3), (1, 4)]


def test_short_words_are_not_compared_by_their_letters():
    """It is by chance that they look alike."""
    assert not spelt_alike(["bad"], ["bad"]).any()
    assert spelt_alike(["delegation"], ["délégation"])[0, 0] > 0.9
    assert spelt_alike(["minister"], ["министр"])[0, 0] > 0.7


GOLD = "source\ttarget\tsource_words\ttarget_words\tlinks\n0\t0\tIt rained hard\tEs regnete\t0-0 1-1 2?1\n"


def test_scores_by_place(tmp_path):
    """A link counts if its spans touch the words of a pair in gold."""
    path = tmp_path / "version-a.de.links.tsv"
    path.write_text(GOLD, encoding="utf-8")
    (gold,) = read_gold(path)
    alignment = Example("It rained hard.", "Es regnete.").alignment()
    source, target = alignment.source.sentences[0], alignment.target.sentences[0]

    score = hold(
        gold, source, target, [(Span(3, 9), Span(3, 10)), (Span(10, 14), Span(3, 10)), (Span(0, 2), Span(3, 10))]
    )

    assert score == LinkScore(given=3, sure=1, possible=2, wanted=2)
    assert score.error == pytest.approx(1 - 3 / 5)


def test_a_folder_without_gold_is_an_error(tmp_path):
    """Nothing scored is no score."""
    with pytest.raises(InputError, match=r"links\.tsv"):
        measure(tmp_path, None)
