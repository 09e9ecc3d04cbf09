"""
From a paragraph to its sentences.

`sentencex` proposes boundaries; our rules, and one data file a language under
``abbreviations/``, take back those that cut a sentence in two. Offsets come
from the first cut and are only ever dropped or moved over closing marks.

It cannot know what a capital letter means in a language without a data file,
and a semicolon never ends a sentence, in any language.
"""

from compare.segment.cutting import cut

__all__ = ["cut"]
