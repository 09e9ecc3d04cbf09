"""What a person names - a path, an address, ``-`` - to a text: what the command line and the app hand on."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from compare.errors import InputError
from compare.types import Text

if TYPE_CHECKING:
    from compare.fetch import Policy

_PREFIX = re.compile(r"([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)=(?=.)")

MAX_BYTES = 64 * 2**20
"""The most that is read from a file or from standard input."""


def load(
    argument: str,
    language: str | None = None,
    format: str | None = None,
    policy: Policy | None = None,
    *,
    base: Path | None = None,
) -> Text:
    """
    Load what *argument* names.

    Args:
        argument: a path, an address that begins with http:// or https://, or
            ``-`` for standard input; with a language in front to set it, as
            in ``fr=article.txt``.
        language: the language set by hand; None: what stands in front of the
            argument, or else find it in the text.
        format: a reader's id; None: go by the name and the content.
        policy: what may be fetched.
        base: the folder that a relative path starts from.

    Raises:
        InputError: It is not there, may not be read, or is too large.
    """
    prefix, rest = split_argument(argument, base)
    language = language or prefix
    if rest == "-":
        return Text("standard input", _bounded(rest, sys.stdin.buffer.read(MAX_BYTES + 1)), language, format)
    if is_url(rest):
        from compare.fetch import fetch  # it costs a tenth of a second, which a path should not

        return fetch(rest, language, format, policy)
    path = Path(rest) if base is None else base / rest
    return Text(path.name, read_file(path), language, format)


def load_all(arguments: Sequence[str]) -> list[Text]:
    """
    Load what each of *arguments* names, in order.

    Raises:
        InputError: one cannot be loaded, or two are to come from standard input.
    """
    if sum(split_argument(argument)[1] == "-" for argument in arguments) > 1:
        raise InputError("-", "standard input is one text; give the other as a file")
    return [load(argument) for argument in arguments]


def split_argument(argument: str, base: Path | None = None) -> tuple[str | None, str]:
    """Split ``fr=article.txt`` into the language and the rest; a path that exists as it stands has no language."""
    match = _PREFIX.match(argument)
    if match is None or ((base or Path()) / argument).exists():
        return None, argument
    return match[1], argument[match.end() :]


def is_url(argument: str) -> bool:
    """Tell a web address from a path; any scheme counts, so that ``ftp://`` is refused as an address."""
    return re.match(r"[a-z][a-z0-9+.-]+://", argument, re.IGNORECASE) is not None


def read_file(path: Path) -> bytes:
    """
    Read a whole file, if it is one and not too large.

    Raises:
        InputError: It cannot be read; the message says why.
    """
    if path.is_dir():
        raise InputError(str(path), "it is a folder; name a file in it, or use the batch command")
    try:
        with path.open("rb") as file:
            return _bounded(str(path), file.read(MAX_BYTES + 1))
    except FileNotFoundError as error:
        raise InputError(str(path), "there is no such file; check the path") from error
    except PermissionError as error:
        raise InputError(str(path), "you may not read it; change its permissions or copy it") from error
    except (OSError, ValueError) as error:
        raise InputError(str(path), f"it cannot be opened ({error})") from error


def _bounded(name: str, data: bytes) -> bytes:
    if len(data) > MAX_BYTES:
        raise InputError(name, f"it is larger than {MAX_BYTES // 2**20} MB; split it")
    return data
