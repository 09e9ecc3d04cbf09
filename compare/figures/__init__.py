"""
Numbers in running text, by value: ``1 200 000``, ``1.2 million``, ``120万`` and ``١٢٠٠٠٠٠`` are the same.

Used by the aligner (shared numbers are evidence) and by the checks. Digits of
every script are read; separators go by the language's custom, and the other
reading is kept where a token has two (``1.500`` is 1500 in German and 1.5 in
English). Words for numbers are read so that "three" is found beside "3"; they
are never a finding by themselves.
"""

from compare.figures.read import Figure, figures

__all__ = ["Figure", "figures"]
