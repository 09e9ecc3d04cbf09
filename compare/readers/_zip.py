"""Archives from strangers: DOCX, XLSX and EPUB files are ZIP archives, and may be bombs."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from compare.errors import InputError

MAX_ENTRIES = 20_000
"""Files in an archive."""

MAX_UNPACKED = 300 * 2**20
"""Bytes of all files together, unpacked; a book with many pictures is smaller."""

MAX_PART = 100 * 2**20
"""Bytes of one file that holds text."""

MAX_RATIO = 200
"""How many times larger unpacked a file above 1 MB may be; prose packs to a third or a tenth."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCUMENT_TYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def open_archive(data: bytes, name: str, *, what: str) -> ZipFile:
    """
    Open *data*, which should be *what*, after a look at its table of contents.

    Nothing is unpacked here. `zipfile` never yields more of a file than the
    table says, so the bounds hold for what is read later.

    Raises:
        InputError: It is no archive, is locked by a password, or would unpack to too much.
    """
    if data.startswith(_OLE):
        raise InputError(name, f"it is not {what}: it is protected by a password or is in an older format "
                               "(.doc, .xls); save it without a password in the current format")  # fmt: skip
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise InputError(name, f"it is not {what}, or it is damaged; save it again") from error
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise InputError(name, "it unpacks to far more than a document holds, as a zip bomb does; it was not opened")
    for entry in entries:
        if entry.file_size > 2**20 and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise InputError(name, "it is packed tighter than any text is, as a zip bomb is; it was not opened")
        if entry.flag_bits & 1:
            raise InputError(name, "it is protected by a password; save it without one")
    return archive


def read_part(archive: ZipFile, part: str, name: str) -> bytes:
    """
    Unpack one file of an archive.

    Raises:
        InputError: It is not there, too large or damaged.
    """
    from zlib import error as zlib_error

    try:
        if archive.getinfo(part).file_size > MAX_PART:
            raise InputError(name, f"its part {part!r} is larger than {MAX_PART // 2**20} MB; split it")
        return archive.read(part)
    except KeyError as error:
        raise InputError(name, f"it is damaged: its part {part!r} is missing; save it again") from error
    except (BadZipFile, zlib_error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        raise InputError(name, f"it is damaged: its part {part!r} cannot be unpacked; save it again") from error


def refuse_entities(archive: ZipFile, name: str) -> None:
    """
    Raise `InputError` if an XML part declares a document type: Office files have none, attacks do.

    It reads every part to its end, which also finds the damaged ones.
    """
    for entry in archive.infolist():
        if entry.filename.endswith((".xml", ".rels")):
            head = read_part(archive, entry.filename, name)[:4096]
            if _DOCUMENT_TYPE.search(head.replace(b"\0", b"")):  # UTF-16 writes a zero beside each letter
                raise InputError(name, f"its part {entry.filename!r} declares entities, which no Office file needs; "
                                       "it was not read")  # fmt: skip
