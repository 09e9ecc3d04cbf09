"""Two names that changed places are told from two that a language, a passive or a style put elsewhere."""

from __future__ import annotations

import pytest

from compare.checks.roles import CHECK
from compare.names import table
from compare.plugins import Context, Example, Tools


@pytest.fixture
def found(embedder):
    """Return the names that changed places, as the version has them."""

    def find(source, target, languages):
        alignment = Example(source, target, languages).alignment()
        context = Context(Tools(embedder), table((alignment.source, alignment.target), (alignment,)), 1)
        return [{alignment.target.quote(span) for span in finding.target} for finding in CHECK.find(alignment, context)]

    return find


@pytest.mark.parametrize(
    ("source", "target", "languages", "names"),
    [
        ("Russia attacked Ukraine.", "L’Ukraine a attaqué la Russie.", ("en", "fr"), {"Ukraine", "Russie"}),
        (
            "Germany beat France 3-1 in Berlin.",
            "Francia ganó a Alemania por 3-1 en Berlín.",
            ("en", "es"),
            {"Francia", "Alemania"},
        ),
        ("Росія напала на Україну.", "Ukraine attacked Russia.", ("uk", "en"), {"Ukraine", "Russia"}),
        ("Russia attacked Ukraine.", "乌克兰袭击了俄罗斯。", ("en", "zh"), {"乌克兰", "俄罗斯"}),
        ("Russia attacked Ukraine.", "ウクライナはロシアを攻撃した。", ("en", "ja"), {"ウクライナ", "ロシア"}),
        ("Russia attacked Ukraine.", "Украина атаковала Россию.", ("en", "ru"), {"Украина", "Россию"}),
    ],
)
def test_who_did_it_to_whom_is_held_against_the_original(found, source, target, languages, names):
    """The words are the same, and the sense is not."""
    assert found(source, target, languages) == [names]


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("Russia attacked Ukraine.", "La Russie a attaqué l’Ukraine.", ("en", "fr")),
        ("Russia attacked Ukraine.", "L’Ukraine a été attaquée par la Russie.", ("en", "fr")),
        ("Ukraine was attacked by Russia.", "Russland griff die Ukraine an.", ("en", "de")),
        ("Росія напала на Україну.", "Ukraine was attacked by Russia.", ("uk", "en")),
        ("Russia attacked Ukraine.", "Украину атаковала Россия.", ("en", "ru")),
        ("Україну атакувала Росія.", "Russia attacked Ukraine.", ("uk", "en")),
        ("Петерсена звинуватив Марченко.", "Marchenko accused Petersen.", ("uk", "en")),
        ("Russia attacked Ukraine.", "ウクライナはロシアに攻撃された。", ("en", "ja")),
        ("Russia attacked Ukraine.", "هاجمت روسيا أوكرانيا.", ("en", "ar")),
        ("Morowali is in Sulawesi.", "苏拉威西的莫罗瓦利很大。", ("en", "zh")),
        ("Delmara Fish and Wildlife Commission", "la Commission de la faune de Delmara", ("en", "fr")),
        ("Petersen's old series Nightfall ended.", "Nightfall, l’ancienne série de Petersen, est finie.", ("en", "fr")),
        ("Syracuse University's Maxwell School", "die Maxwell School der Syracuse University", ("en", "de")),
        ("“It is late,” Petersen told Aldermoor.", "Petersen sagte Aldermoor: „Es ist spät.“", ("en", "de")),
    ],
)
def test_what_a_language_turns_round_is_left_alone(found, source, target, languages):
    """A passive, an object before its verb and a genitive change places and no roles."""
    assert found(source, target, languages) == []


def test_two_texts_in_one_language_are_not_compared(found):
    """A paraphrase turns sentences round as it likes."""
    assert found("Russia attacked Ukraine.", "Ukraine attacked Russia.", ("en", "en")) == []
