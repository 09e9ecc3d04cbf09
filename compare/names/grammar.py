"""
What surrounds a name in each language: titles, particles, elided articles, possessives.

Sources: the languages' grammars and press; the lists hold what news prose uses
often and are not complete. Common words come from `compare.names.build.words`.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from compare.names.gazetteer import unaccented

PARTICLES = frozenset(
    "al el bin ben ibn abu de des del della delle dello degli dei di da do dos das du des van von der den ten ter la "
    "le lo af av zu zum zur y e ul ould oglu d "
    "аль эль ель ал ел бин бін бен ибн ібн абу де дель делла ди ді да ду дос дус дю дер ден ван фон ла ля ле ло".split()
)
"""Lower-case words that may stand between the parts of one person's name; in Arabic names some have a capital."""

CONJUNCTIONS = frozenset({"y", "e"})
"""Those of them that mostly stand between two names: España y Japón."""

NO_PARTICLES: Mapping[str, frozenset[str]] = {"de": frozenset({"des"}), "en": frozenset({"e", "y"})}
"""Particles that are a common word of a language: Präsident Macron des Landes."""

ARABIC_ARTICLES = frozenset("al el as ash ad az ar an at es ed ez ud ul bin аль эль ас аш ад аз ар ан ат".split())
"""What a hyphen ties to the front of a name in romanized Arabic."""

_TITLES: Mapping[str, str] = {
    "en": "president vice-president general mr mrs ms miss dr prof professor prime minister king queen prince "
    "princess pope colonel "
    "senator sir lord lady chancellor mayor governor judge justice secretary captain major lieutenant sergeant admiral "
    "ambassador chairman chairwoman director chief commander congressman congresswoman representative rep sen gov "
    "gen col saint "
    "father sister brother bishop archbishop cardinal sheikh sultan emperor empress duke duchess deputy speaker "
    "premier "
    "monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december foreign defence defense interior "
    "finance health northern southern eastern western central north south east west",
    "fr": "président présidente général madame monsieur mme m mlle docteur dr premier ministre roi reine prince "
    "princesse pape "
    "colonel sénateur chancelier maire gouverneur juge capitaine commandant lieutenant maître saint sainte état",
    "de": "präsident präsidentin general herr herrn frau dr prof professor kanzler kanzlerin bundeskanzler minister "
    "ministerin "
    "könig königin prinz prinzessin papst oberst senator bürgermeister gouverneur richter hauptmann major staatschef "
    "sankt",
    "es": "presidente presidenta general señor señora sr sra don doña doctor dr ministro ministra rey reina príncipe "
    "papa coronel "
    "senador canciller alcalde gobernador juez capitán san santa estado",
    "it": "presidente generale signor signora dottor dott ministro ministra re regina principe papa colonnello "
    "senatore sindaco "
    "governatore giudice capitano san santa stato",
    "pt": "presidente general senhor senhora sr sra doutor dr ministro ministra rei rainha príncipe papa coronel "
    "senador prefeito "
    "governador juiz capitão são santa estado",
    "nl": "president generaal meneer mevrouw dhr mw dr prof minister premier koning koningin prins prinses paus "
    "kolonel senator "
    "burgemeester gouverneur rechter kapitein russische oekraïense amerikaanse duitse franse britse europese chinese",
    "pl": "prezydent generał pan pani dr prof premier minister król królowa książę papież pułkownik senator "
    "burmistrz sędzia "
    "kanclerz profesor dyrektor dyrektorka ambasador poseł posłanka wicepremier reżyser aktor aktorka",
    "cs": "prezident generál pan paní dr prof premiér ministr král královna princ papež plukovník senátor starosta "
    "soudce kancléř profesor ředitel ředitelka velvyslanec poslanec poslankyně ministryně režisér herec herečka",
    "ru": "президент генерал господин госпожа премьер министр король королева папа полковник сенатор мэр губернатор "
    "канцлер профессор директор глава посол депутат адвокат судья режиссёр актёр актриса профессор доктор",
    "uk": "президент генерал пан пані прем'єр міністр король королева папа полковник сенатор мер губернатор "
    "канцлер канцлерка професор директор директорка голова посол депутат депутатка адвокат адвокатка "
    "суддя режисер актор акторка лікар",
    "bg": "президент генерал господин госпожа премиер министър крал кралица папа полковник сенатор кмет "
    "канцлер професор директор директорката депутат адвокат съдия режисьор актьор актриса",
    "tr": "başkan cumhurbaşkanı başbakan bakan bakanı general bay bayan sayın dr prof kral kraliçe papa albay "
    "senatör belediye "
    "vali bey hanım başkanı bakanı müdürü sözcüsü lideri sekreteri üyesi temsilcisi milletvekili profesör doktor "
    "rus ukraynalı türk alman fransız ingiliz amerikan amerikalı",
}

NOUN_SURNAMES: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        "müller schneider fischer weber wagner becker schäfer koch bauer richter klein wolf neumann schwarz zimmermann "
        "braun krüger lange hartmann köhler maier jung vogel keller frank berger winkler beck baumann kaiser fuchs "
        "sommer winter stein engel könig graf jäger schreiber schuster schulz schulze schmidt schmied vogt busch horn "
        "haas ziegler sauer kraft böhm hahn lang kurz groß roth weiß krause brandt pfeiffer pfeifer seidel sturm "
        "zimmer kaufmann gärtner kramer krämer hofmann hoffmann lehmann meister metzger maurer töpfer wirt ritter "
        "bäcker berg bach bergmann steiner".split()
    )
}
"""Surnames that are also words, where words have capitals: the commonest ones of Germany that are trades."""

_LOCATIVES = {
    "en": "in", "fr": "à en", "de": "in", "es": "en", "it": "in", "pt": "em", "nl": "in", "pl": "w we", "cs": "v ve",
    "ru": "в во", "uk": "в у ві", "bg": "в във",
}  # fmt: skip
LOCATIVES: Mapping[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _LOCATIVES.items()}
"""Prepositions that say where something is, and hardly ever stand before a person."""

_DIRECTIONS = {
    "en": "from to near at", "fr": "depuis vers", "de": "nach aus bei", "es": "desde hacia", "it": "da a",
    "pt": "desde até", "nl": "naar uit vanuit", "pl": "z ze do od pod", "cs": "z ze do od", "ru": "из до от под",
    "uk": "з із зі до від під", "bg": "от до край",
}  # fmt: skip
DIRECTIONS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _DIRECTIONS.items()
}
"""Prepositions that stand before places and before people."""

_WORD_NAMES = {
    "en": "rose grace hope faith joy will mark bill frank grant dawn iris ivy lily pearl ruby jack rich drew chase",
    "fr": "rose claire blanche aimé désiré modeste pierre fleur olive marin constant prudence",
    "de": "ernst rosa heide wolf mark linde viola",
    "es": "rosa luz paz pilar dolores consuelo esperanza amparo blanca clara ángel jesús leo alba mar",
    "it": "rosa bianca chiara viola gaia aurora stella allegra vera fiore angelo primo sereno",
    "pt": "rosa clara luz vitória glória branca íris ângelo flor lua",
    "nl": "roos rob mark wolf",
    "pl": "róża kalina jagoda lew gaja pola",
    "cs": "růžena věra naděžda jasmína květa milada",
    "uk": "віра надія любов роза лев мир слава зоряна",
    "ru": "вера надежда любовь роза лев майя мир слава злата",
    "bg": "вяра надежда любов роза лъв камен пламен цвета огнян стоян зора слава",
    "tr": "deniz barış can gül umut savaş güneş bahar yıldız toprak ömer nur aslan kaya kaan alp tuna bora ateş demir "
    "çiçek gonca sevgi ümit yağmur özgür onur eren devrim ece ege arda cem bulut irmak ırmak duygu sevinç",
}
WORD_NAMES: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _WORD_NAMES.items()
}
"""First names that are also words; common ones, from general knowledge."""

_DEMONYMS = frozenset(
    "afghan albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian "
    "azerbaijani "
    "azeri bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian briton british bulgarian "
    "cambodian cameroonian "
    "canadian catalan chadian chechen chilean chinese christian colombian congolese croat croatian cuban cypriot "
    "czech dane danish "
    "dutch dutchman ecuadorian egyptian emirati english englishman eritrean estonian ethiopian european filipino "
    "finn finnish french "
    "frenchman georgian german ghanaian greek guatemalan guinean haitian hindu honduran hungarian icelandic indian "
    "indonesian iranian "
    "iraqi irish irishman islamic islamist israeli italian ivorian jamaican japanese jew jewish jordanian kazakh "
    "kenyan korean kosovar "
    "kurd kurdish kuwaiti kyrgyz lao latin latvian lebanese liberian libyan lithuanian macedonian malagasy malaysian "
    "malian maltese "
    "mauritanian mexican moldovan mongolian montenegrin moroccan mozambican muslim namibian nepalese nepali nigerian "
    "nigerien norwegian "
    "omani pakistani palestinian panamanian paraguayan parisian persian peruvian pole polish portuguese qatari roman "
    "romanian russian rwandan "
    "saudi scot scottish senegalese serb serbian shia shiite slav slavic slovak slovene slovenian somali soviet "
    "spaniard spanish sudanese "
    "sunni swede swedish swiss syrian taiwanese tajik tanzanian tatar thai tibetan tunisian turk turkish turkmen "
    "ugandan ukrainian "
    "uruguayan uyghur uzbek venezuelan vietnamese welsh western westerner yemeni zambian zimbabwean african catholic "
    "orthodox protestant "
    "buddhist democrat democratic republican nazi communist sicilian venetian bavarian siberian londoner californian "
    "texan muscovite crimean caucasian balkan baltic mediterranean alpine".split()
)

_ELISIONS: Mapping[str, str] = {
    "fr": r"(?:[ldnjmtsc]|qu|jusqu|lorsqu|puisqu|quelqu|presqu)['’ʼ]",
    "it": r"(?:[ldnmtscv]|dell|nell|all|dall|sull|coll|quell|un|quest|sant|bell)['’ʼ]",
    "pt": r"d['’ʼ]",
}
# In Romance languages and Czech only an English name has one: Sainsbury's.
_POSSESSIVES: Mapping[str, str] = {
    "en": r"['’ʼ](?:s|S)?$",
    "de": r"['’ʼ]s?$",
    "nl": r"['’ʼ]s?$",
    "tr": r"['’ʼ]\w*$",
    **dict.fromkeys(("fr", "es", "it", "pt", "cs"), r"(?<=\w{3})['’ʼ]s$"),
    "pl": r"['’ʼ](?:a|owi|em|ego|emu|u|iem|ie|y|i|m|mu|go|ów|om|ami|ach|s|ą|ę)$",
}


UNRANKED = 40_000
"""Place of a word that is on no list."""

_INSTITUTION = re.compile(
    "academ|akadem|cent[er]|zentr|comi[st]|komi[st]|commi|congr|kongr|consei|counc|enstit|federa|found|fond|instit|liga"
    "|minist|muse|parla|parli|parti|polic|poliz|senat|stift|universi|uniwers|univerz"
)


def is_institution(word: str) -> bool:
    """Tell whether a folded word begins as words for institutions do: a text may leave it as it is, or translate it."""
    return bool(_INSTITUTION.match(unaccented(word)))


@cache
def common_words(language: str) -> frozenset[str]:
    """Return the lower-cased words that are rarely names in *language*; empty for one without a list."""
    return frozenset(_word_lists().get(language, "").split())


@cache
def commonest(language: str, count: int) -> frozenset[str]:
    """Return so many of those words, the most frequent ones."""
    return frozenset(_word_lists().get(language, "").split()[:count])


@cache
def _ranks(language: str) -> Mapping[str, int]:
    return {word: place for place, word in enumerate(_word_lists().get(language, "").split(), start=1)}


def rank(word: str, language: str) -> int:
    """Return at which place a lower-cased word stands among those words, 1 for the commonest; a high number if not."""
    return _ranks(language).get(word, UNRANKED)


@cache
def _word_lists() -> Mapping[str, str]:
    with gzip.open(Path(__file__).parent / "data" / "words.tsv.gz", "rt", encoding="utf-8") as file:
        return dict(line.rstrip("\n").split("\t", 1) for line in file)


@cache
def titles(language: str) -> frozenset[str]:
    """Return what stands before a name and is no part of it: titles and, where they take a capital, demonyms."""
    words = frozenset(_TITLES.get(language, "").split())
    if language == "en":
        words |= _DEMONYMS | {f"{word}s" for word in _DEMONYMS}
    return words


_DETERMINERS = {
    "de": "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am zum zur vom beim "
    "ins jede jeder "
    "jedes jeden diese dieser dieses diesen diesem alle viele mehr ihre ihren ihrer seine seinen seiner unsere",
    "en": "the a an these those his her its their our my your every each some any no",
    "fr": "un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes",
    "es": "un una unos unas este esta estos estas su sus",
    "it": "un uno una questo questa questi queste suo sua",
    "pt": "um uma este esta estes estas seu sua",
    "nl": "de het een deze dit die zijn haar hun",
}
DETERMINERS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _DETERMINERS.items()
}
"""Words that stand before a noun and hardly ever before a name."""


@cache
def elision(language: str) -> re.Pattern[str] | None:
    """Return what matches an elided article before a name, as in l’Ukraine; None where there is none."""
    return re.compile(_ELISIONS[language], re.IGNORECASE) if language in _ELISIONS else None


@cache
def possessive(language: str) -> re.Pattern[str] | None:
    """Return what matches a possessive or a suffix after an apostrophe, as in Kyiv’s; None where there is none."""
    return re.compile(_POSSESSIVES[language]) if language in _POSSESSIVES else None
