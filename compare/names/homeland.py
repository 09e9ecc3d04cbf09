"""
People who write themselves so: Radosław Sikorski of Poland is no leftover in an English text.

A form that follows another language's romanization may be its bearer's own. Two signs tell: versions in two
languages have the very same form, or the sentence says that it is about the country whose language it is.

Source of the stems: the countries' names and adjectives in the sixteen languages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare.names.drafts import Draft
from compare.types import Document

_STEMS = {
    "pl Polish": "pola[nk] polish pologn polonai polen polni?sch pools polsk polon polac polsce polš польщ польс "
    "польш поля[кц] полш полск 波兰 波蘭 ポーランド بولند بولون",
    "de German": "german deutsch allem alem[aã] tedesc duits niemi?e?c němec немец німе[цч] герман alman austri "
    "autrich österr австр swiss schweiz suiss svizz suiç suiz швейц 德国 德國 奥地利 ドイツ オーストリア ألمان نمس",
    "fr French": "fren[ck] france français franz frankr franc[iueo] frans francouz франц фран belg бельг белг "
    "法国 法國 比利时 フランス ベルギー فرنس بلج",
    "nl Dutch": "dutch nether niederl holl[aä]nd néerland nederl neerland oland holand "
    "нидерл нідерл голланд холанд flem fläm belg 荷兰 荷蘭 オランダ هولند",
    "es Spanish": "spain spani espa[gñn] spagn hiszp španěl испан іспан mexic méxic argentin "
    "西班牙 スペイン إسبان أسبان",
}
_COUNTRY = {
    whose: re.compile(rf"(?<![^\W\d_])(?:{'|'.join(stems.split())})", re.IGNORECASE) for whose, stems in _STEMS.items()
}


def at_home(draft: Draft, others: Sequence[Draft], document: Document, why: str) -> bool:
    """Tell whether a form that *why* calls foreign is its bearer's own; *others* are the forms of the name."""
    whose = next((whose for whose in _COUNTRY if f"the {whose[3:]} " in why), None)
    if whose is None or draft.spelling.entity is not None:
        return False
    same = {other.spelling.language for other in others if other.text == draft.text} - {whose[:2]}
    country = _COUNTRY[whose]
    return len(same) > 1 or any(country.search(document.sentences[one.sentence].text) for one in draft.sightings)
