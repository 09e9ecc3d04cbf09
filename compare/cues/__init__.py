"""
Cue words by language, as data: what negates, what hedges, who is quoted.

One module a phenomenon; each has a table for every language of
`compare.languages.LANGUAGES`. Patterns are regular expressions over lower-case
text with straight apostrophes; `compare.cues.find` turns them into places.
"""

from compare.cues.find import found

__all__ = ["found"]
