"""
Plain text.

A blank line ends a paragraph. A single line break is kept as one, unless the
text is wrapped to a width: then its lines are joined. See
`compare.readers._flow.is_wrapped` for how that is told.
"""

from __future__ import annotations

from compare.decode import decode
from compare.plugins import Block, Reader, Reading
from compare.readers._flow import is_wrapped, join, lines_of, paragraphs_of


def read(data: bytes, name: str) -> Reading:
    """Read a text whose paragraphs are separated by blank lines."""
    found = decode(data, name)
    paragraphs = list(paragraphs_of(lines_of(found.text)))
    put = join if is_wrapped(paragraphs) else "\n".join
    return Reading(tuple(Block(put(lines)) for lines in paragraphs), warnings=found.warnings)


def read_lines(data: bytes, name: str) -> Reading:
    """Read a text in which every line stands for itself."""
    found = decode(data, name)
    paragraphs = paragraphs_of(lines_of(found.text))
    return Reading(tuple(Block("\n".join(lines)) for lines in paragraphs), warnings=found.warnings)


READER = Reader(
    id="plain",
    title="Plain text",
    suffixes=(".txt", ".text"),
    read=read,
    lines=read_lines,
    sample=b"A headline\n\nA sentence. Another one.\n",
)
