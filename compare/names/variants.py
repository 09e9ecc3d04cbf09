"""
Whether two names in one language are the same, spelt alike or spelt differently.

Three answers: the same spelling (equal, or inflected), two spellings of one
name, or two names. Precision first: two names that merely sound alike are
two names unless the gazetteer, a shared first name or the original vouches for them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

from compare.names.closeness import close, one_skeleton, one_sound, one_sound_in_case, two_systems
from compare.names.derived import affixed, derived, nisba
from compare.names.edit import edits, overlap
from compare.names.established import are_current, is_part
from compare.names.foreign import CYRILLIC_STATES, OTHER_SCRIPTS, slavic_form
from compare.names.gazetteer import Entity, called, lookup, unaccented
from compare.names.given import one_given
from compare.names.grammar import ARABIC_ARTICLES, common_words, is_institution
from compare.names.inflection import inflected
from compare.names.kindred import one_chinese, one_slavic
from compare.names.likeness import features, likeness
from compare.names.marks import one_but_for_marks
from compare.names.scripts import CASELESS, script_of
from compare.names.skeleton import consonant_key

SURE = 0.88
"""Likeness from which two words count as spellings of one name with no other evidence."""

_BESIDE_KNOWN = 0.7
"""Likeness that is enough beside a well-known place whose name has a romanization: Khmelnitsky, Khmelnytskyi."""

VOUCHED = 0.45
"""Likeness that is enough where the context vouches: a shared first name, one place in the original."""


class Relation(Enum):
    """How two words of names stand to each other."""

    SAME = "same"
    VARIANT = "variant"
    OTHER = "other"


LOOK_ALIKE = 0.48
"""Overlap below which two Latin words deserve no closer look; Zhytomyr and Jitomir share about half their letters."""

_CALLED = frozenset({"person", "city", "region"})
"""Whose Chinese forms are two spellings where two are in use; a state may have two names."""

_WELL_KNOWN = 50_000
"""From this weight on, two entries are two things; below it one may be the other's namesake."""

_FAMOUS = 100_000
"""From this weight on, an entry's forms are its own: small towns are also called what others are (Stalin, Stalino)."""

_SAME_NAME = 0.25
"""Likeness from which two known forms of one thing are spellings, not two names of it: Jidda, Djeddah."""

_HALF = 0.5
"""Letters that two names of one city share if one is a form of the other: Nankín and Nanjing, not Amoy and Xiamen."""

_DISTINCT = 8
"""Letters from which what is a letter or two from a known place and ends alike is that place: Czernobyl, Czarnobyl."""

_COUNTRY = 0.8
"""The same for states, of which many have two names: Tajikistan, Tadjikistan, but Belarus, Belorussia."""

_ALIKE_STATES = 0.7
"""Letters that the forms of a state in two languages share if one stands for the other: Kirgistan, Kyrgyzstan."""

_LONG: Mapping[str, int] = defaultdict(lambda: 6, {"Hani": 3, "Kana": 4, "Arab": 5})
"""Letters by script from which two foreign names that go back to one sound are one; less may be chance (Ли, Лі)."""

_SURNAME = re.compile(r"(?:[oe](?:v|w|ff)a?|[oe]vi[cč]h?|sk(?:[iy]|yi|ij|iy|aya|aja)|enko)$")
"""Endings of Slavic surnames in any system; only asked of two words of one sound."""


@lru_cache(maxsize=200_000)
def relation(left: str, right: str, language: str, floor: float = SURE) -> Relation:
    """Tell how two folded words stand to each other; *floor* is the likeness that makes two spellings."""
    articles = left.removesuffix(without_article(left)), right.removesuffix(without_article(right))
    left, right = without_article(left), without_article(right)
    if _written_otherwise(left, right, language) or (language == "ar" and nisba(left, right)):
        return Relation.OTHER
    if any(articles) and (
        one_sound(left, right, language) if left != right else all(articles) and articles[0] != articles[1]
    ):
        return Relation.VARIANT  # al-Sisi, el-Sisi, Sissi
    if one_spelling(left, right, language):
        return Relation.SAME
    one, two = lookup(left), lookup(right)
    if _transcribed(left) == _transcribed(right) or (floor <= VOUCHED and one_given(left, right, language)):
        return Relation.VARIANT
    answer = _listed(one, two, (left, right), language, floor)
    if answer is not None:
        return answer
    return Relation.VARIANT if _alike(left, right, language, floor, one or two) else Relation.OTHER


def _written_otherwise(left: str, right: str, language: str) -> bool:
    """Tell whether two forms differ in script, 特朗普（Trump）, or in a first name that nothing divides: 萨拉桑德斯."""
    shorter, longer = sorted((left, right), key=len)
    glued = shorter in longer and len(longer) - len(shorter) > 1 and script_of(left) in {"Hani", "Kana"}
    return language in CASELESS and (glued or script_of(left) != script_of(right))


def one_spelling(left: str, right: str, language: str) -> bool:
    """Tell whether two folded words are equal but for case endings, and not two forms that are both established."""
    if left == right:
        return True
    if not inflected(left, right, language):
        return False
    one, two = lookup(left), lookup(right)
    return not (one and two and one.id == two.id and _both_listed(one, left, right, language))


def _listed(
    one: Entity | None, two: Entity | None, forms: tuple[str, str], language: str, floor: float
) -> Relation | None:
    """Answer by the gazetteer; None where it is no help."""
    left, right = forms
    if one is not None and two is not None:
        if (script_of(left) == "Hani" and (left in right or right in left)) or is_part(left, right):
            return Relation.OTHER  # 陝西, 陝西省; 特朗普, 唐纳德·特朗普; Sankt-Petersburg, Petersburg
        return _relation_of_known(one, two, forms, language, floor)
    known = one or two
    # Jordan and Jordaan: what resembles a country and is none is another name.
    return Relation.OTHER if known is not None and known.kind == "country" else None


def _alike(left: str, right: str, language: str, floor: float, known: Entity | None) -> bool:
    """Tell whether two words sound or look alike enough, *known* being what the gazetteer says of one of them."""
    if {left, right} & common_words(language) or (is_institution(left) and is_institution(right)):
        return False  # Welsh Parliament, Parlament
    if one_but_for_marks(left, right, language):
        return True
    if affixed(left, right, language):
        return False
    romanized = known if known is not None and _is_romanized(known, left) else None
    if _one_by_system(left, right, language, floor, known=romanized):
        return True
    place = romanized is not None and romanized.kind != "person" and left[-1:] == right[-1:]
    long = min(len(left), len(right)) >= _DISTINCT
    vouched = floor <= VOUCHED
    if ((vouched or (place and long)) and close(left, right, language)) or (
        vouched and one_skeleton(left, right, language)
    ):
        return True
    wanted = min(floor, _BESIDE_KNOWN) if romanized else floor
    if long and known is not None and known.kind in {"city", "region"} and known.weight >= _WELL_KNOWN:
        slip = left[-1:] == right[-1:] and edits(unaccented(left), unaccented(right)) == 1  # Massachusets
        wanted = 0.0 if slip else wanted
    return _comparable(left, right, language) and likeness(left, language, right, language) >= wanted


def _is_romanized(entity: Entity, form: str) -> bool:
    """Tell whether a known name is written in *form*'s script by some system or other; a person's only in Latin."""
    foreign = entity.country in OTHER_SCRIPTS and entity.weight >= _WELL_KNOWN
    return foreign and (script_of(form) == "Latn" or entity.kind != "person")


def _one_by_system(left: str, right: str, language: str, floor: float, *, known: Entity | None) -> bool:
    """Tell whether two words may be one name by two systems, because something vouches or they show it themselves."""
    sound = one_sound(left, right, language) or one_sound_in_case(left, right, language)
    if sound and (known is not None or floor < SURE or _by_two_systems(left, right)):
        return True
    if not script_of(left) == script_of(right) == "Latn":
        return False
    long = min(len(left), len(right)) >= _DISTINCT and slavic_pair(left, right)
    # Rogozin has no kindred form; what Lukashenko has is Belarusian.
    kindred = known is not None and (known.kind != "person" or known.country != "RU")
    vouched = kindred or long or floor <= VOUCHED
    return one_chinese(left, right) or (vouched and one_slavic(left, right, language))


def _by_two_systems(left: str, right: str) -> bool:
    """Tell whether two words of one sound show that they were written by two systems, or are too long for chance."""
    if script_of(left) != "Latn":
        return min(len(left), len(right)) >= _LONG[script_of(left)]
    return slavic_pair(left, right) or two_systems(left, right)


def slavic_pair(left: str, right: str) -> bool:
    """Tell whether one of two Latin words has the ending of a Slavic surname: Gruewski, Gruevski."""
    return slavic_form(left) or slavic_form(right) or bool(_SURNAME.search(left) or _SURNAME.search(right))


def _relation_of_two(one: Entity, two: Entity, left: str, right: str, language: str) -> Relation | None:
    """Answer for two words that the gazetteer knows as two things; None where one may be the other's namesake."""
    surname = slavic_pair(left, right) and "person" in {one.kind, two.kind}
    if (surname or called(one, right) or called(two, left)) and one_sound(left, right, language):
        return Relation.VARIANT  # Borissow, and Borisov, which is a town as well
    return Relation.OTHER if min(one.weight, two.weight) >= _WELL_KNOWN else None


def _relation_of_known(
    one: Entity, two: Entity, forms: tuple[str, str], language: str, floor: float
) -> Relation | None:
    """Answer for two words that the gazetteer knows; None where it is no help."""
    left, right = forms
    if one.id != two.id:
        return _relation_of_two(one, two, left, right, language)
    # Таллин, Таллинн; 特朗普, 川普: in another script even these are transcribed.
    accents = script_of(left) == "Latn" and unaccented(left) == unaccented(right)
    if accents and one.kind in {"person", "city"}:
        return Relation.VARIANT  # Erdoğan, Erdogan
    transcribed = script_of(left) != "Latn" and (
        one_sound(left, right, language)
        or (script_of(left) == "Hani" and one.kind in _CALLED and _both_listed(one, left, right, language))
    )
    if transcribed or (floor <= SURE and _worth_naming(left, right, language)):
        return Relation.VARIANT
    romanized = one.country in OTHER_SCRIPTS | CYRILLIC_STATES
    if romanized and one.weight >= _FAMOUS and len(left.split()) == len(right.split()):
        return _relation_of_romanized(one, left, right, language)
    established = one.accepts(left, language) or one.accepts(right, language) or one.kind == "country"
    exonym = one.kind == "city" and one.country not in OTHER_SCRIPTS
    if established or (exonym and likeness(left, language, right, language) < SURE):
        return Relation.OTHER  # two names of one thing, such as USA and America
    return None


def _relation_of_romanized(entity: Entity, left: str, right: str, language: str) -> Relation:
    """Answer for two forms of one well-known name that is not from Latin letters: Pechino beside Beijing is a slip."""
    if entity.kind in {"city", "region"} and are_current(entity, left, right):
        return Relation.VARIANT
    if entity.kind == "person" and " " not in left:
        return Relation.VARIANT
    if entity.kind == "city" and overlap(unaccented(left), unaccented(right)) >= _HALF:
        return Relation.OTHER if affixed(left, right, language) else Relation.VARIANT
    own = [entity.accepts(form, language) for form in (left, right)]
    if entity.kind == "country" and any(own) and not all(own) and left[-1:] == right[-1:]:
        # Kirgistan, Kirghizistan: another language's form of the same name.
        return Relation.VARIANT if overlap(unaccented(left), unaccented(right)) >= _ALIKE_STATES else Relation.OTHER
    floor = _COUNTRY if entity.kind == "country" else _SAME_NAME
    alike = one_sound(left, right, language) or likeness(left, language, right, language) >= floor
    return Relation.VARIANT if alike else Relation.OTHER


def _transcribed(word: str) -> str:
    """Write umlauts as typewriters do: München and Muenchen are two spellings of one name."""
    for letter, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ø", "oe"), ("å", "aa")):
        word = word.replace(letter, letters)
    return word


def _both_listed(entity: Entity, left: str, right: str, language: str) -> bool:
    # Donbass is no genitive of Donbas.
    return entity.accepts(left, language) and entity.accepts(right, language)


@lru_cache(maxsize=50_000)
def without_article(word: str) -> str:
    """Return *word* without an Arabic article and an English possessive: al-Assad and Assad are one spelling."""
    word = word.removesuffix("'s")
    if word.startswith("ال") and len(word) > 4:
        return word[2:]
    head, hyphen, tail = word.partition("-")
    return tail if hyphen and head in ARABIC_ARTICLES and len(tail) > 2 else word


def _worth_naming(left: str, right: str, language: str) -> bool:
    """Tell whether two forms of one entity are spellings of one name, not two names such as USA and America."""
    entity = lookup(left)
    if entity is None or len(left.split()) != len(right.split()):
        return False
    if {entity.tag(left, language), entity.tag(right, language)} & {"r", "o"}:
        return True
    if not (entity.accepts(left, language) or entity.accepts(right, language)):
        return False  # what small places are called elsewhere: Stalin, Stalino
    if entity.kind == "country":
        return False  # Mexico in a French text is the city, or part of a company's name
    if entity.country not in OTHER_SCRIPTS and not all(entity.accepts(form, language) for form in (left, right)):
        return False  # Washington in a Polish text is part of a newspaper's name
    # Kiev and Kyiv look alike whatever a language's readers make of them.
    looks = entity.country in CYRILLIC_STATES and script_of(left) == "Latn"
    alike = looks and overlap(unaccented(left), unaccented(right)) >= LOOK_ALIKE
    return alike or likeness(left, language, right, language) >= 0.25


def _comparable(left: str, right: str, language: str) -> bool:
    """Leave out pairs that cannot be spellings of one name, however alike they look."""
    shorter, longer = sorted((unaccented(left), unaccented(right)), key=len)
    if shorter == longer:
        return True
    if script_of(left) != script_of(right) or derived(shorter, longer, language):
        return False
    if len(shorter) < (3 if language == "ar" else 4) or len(longer) - len(shorter) > 4:
        return False
    if overlap(shorter, longer) < LOOK_ALIKE and script_of(left) == "Latn":
        return False
    far = edits(consonant_key(left, language), consonant_key(right, language)) > 1
    return not far and not features(left, language, right, language).get("feminine")
