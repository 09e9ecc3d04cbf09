"""
A web address to a file, without letting a stranger's address reach our own network.

Every address a host name stands for must be public, and the connection goes
to the address that was checked: the name is looked up once, so a second
answer cannot lead elsewhere. Redirects are followed by hand and checked
again. Size and time are bounded over all of it. Proxies that the environment
names are not used.
"""

from __future__ import annotations

from email.message import Message

from compare.errors import InputError
from compare.fetch.errand import Errand
from compare.fetch.policy import Address, Policy, is_public
from compare.types import Text

__all__ = ["FORMATS", "Address", "Policy", "fetch", "is_public"]

FORMATS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": None,
    "text/markdown": "markdown",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/epub+zip": "epub",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/x-tmx+xml": "tmx",
    "application/xliff+xml": "xliff",
    "text/x-gettext-translation": "po",
    "application/jsonl": "jsonl",
    "application/x-ndjson": "jsonl",
    "application/octet-stream": None,
    "application/xml": None,
    "text/xml": None,
    "application/zip": None,
    "": None,
}
"""The reader for a content type; None: go by the address and the first bytes. What is not listed is refused."""


def fetch(url: str, language: str | None = None, format: str | None = None, policy: Policy | None = None) -> Text:
    """
    Fetch *url*, to be read as its content type says unless *format* is set.

    Raises:
        InputError: It is not a public web address, does not answer, is too
            large or too slow, or is of a kind we cannot read.
    """
    errand = Errand(url, policy or Policy())
    head, data = errand.run()
    kind = head.get_content_type() if head["Content-Type"] else ""
    if format is None and kind not in FORMATS:
        raise InputError(url, f"it is of type {kind}, which we cannot read; give the address of an article")
    format = format or FORMATS.get(kind)
    return Text(url, _as_utf8(data, head), language, format)


def _as_utf8(data: bytes, head: Message) -> bytes:
    """Re-encode text in the charset that the server names, so that the reader need not guess; else leave it."""
    charset = head.get_content_charset()
    if charset is None or head.get_content_maintype() != "text":
        return data
    try:
        text = data.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return data  # the server is wrong, as servers are; the reader finds out
    return b"\xef\xbb\xbf" + text.removeprefix("\ufeff").encode("utf-8", "replace")
