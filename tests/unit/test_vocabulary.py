"""The words of a version are found in any inflection, as if each had been asked for."""

from __future__ import annotations

from random import Random

import pytest

from compare.checks._vocabulary import Vocabulary
from compare.links.forms import same

LETTERS = {"de": "aeäschtun", "ru": "аеосктнр", "ar": "اولكتبم", "en": "aeioscht"}


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_finds_what_asking_for_every_word_finds(language):
    """No form is lost to the index, and none is added."""
    random = Random(0)
    words = ["".join(random.choices(LETTERS[language], k=random.randint(1, 9))) for _ in range(400)]
    words += [random.choice(words) + random.choice(words) for _ in range(200)]
    vocabulary = Vocabulary(language)
    for bead, word in enumerate(words):
        vocabulary.add(bead, [word], word)

    for form in random.sample(words, 100):
        assert vocabulary.beads_with(form) == {bead for bead, word in enumerate(words) if same(form, word, language)}


def test_looks_into_the_line_where_nothing_separates_words():
    """The cutter's pieces are not asked."""
    vocabulary = Vocabulary("zh")
    vocabulary.add(0, ["机", "场"], "机场很大。")
    vocabulary.add(1, ["飞机", "场"], "飞机飞走了。")

    assert vocabulary.beads_with("机场") == {0}
    assert vocabulary.beads_with("机") == {0, 1}
    assert not vocabulary.beads_with("空港")


def test_an_unknown_word_is_nowhere():
    """Nothing is there, and nothing breaks."""
    vocabulary = Vocabulary("de")
    vocabulary.add(0, ["haus"], "haus")

    assert not vocabulary.beads_with("ei")
    assert not vocabulary.begins_as("flughafen")
    assert vocabulary.begins_as("haus") == {0}
