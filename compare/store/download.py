"""Files from the web, for someone who asked for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from compare.errors import InputError
from compare.plugins import Progress

if TYPE_CHECKING:
    from urllib.request import Request

_SECONDS = 30
"""The longest wait for a server to say anything."""

_CHUNK = 2**18
_AGENT = {"User-Agent": "compare-translations"}


def read(url: str, most: int, advice: str) -> bytes:
    """
    Return what *url* holds, at most *most* bytes.

    Raises:
        InputError: it cannot be had; the message ends with *advice*.
    """
    from urllib.request import Request

    with _errors(url, advice), _answer(Request(url, headers=_AGENT)) as answer:
        data = answer.read(most + 1)
    if len(data) > most:
        raise InputError(url, f"it is larger than {most / 1e6:.0f} MB, which cannot be right; {advice}")
    return data


def size_of(url: str) -> int | None:
    """Ask how many bytes *url* holds; None if the server does not say."""
    from urllib.request import Request

    try:
        with _answer(Request(url, headers=_AGENT, method="HEAD")) as answer:
            length = answer.headers.get("Content-Length", "")  # type: ignore[attr-defined]
    except (OSError, HTTPException, ValueError):
        return None  # the download itself will say what is wrong
    return int(length) if length.isascii() and length.isdigit() else None


def download(url: str, path: Path, most: int, advice: str, progress: Progress) -> None:
    """
    Write what *url* holds to *path*, at most *most* bytes.

    Raises:
        InputError: it cannot be had, is larger, or breaks off; the message ends with *advice*.
    """
    from urllib.request import Request

    with _errors(url, advice), _answer(Request(url, headers=_AGENT)) as answer, path.open("wb") as file:
        length = answer.headers.get("Content-Length", "")  # type: ignore[attr-defined]
        count = int(length) if length.isascii() and length.isdigit() else 0
        done = 0
        while chunk := answer.read(_CHUNK):
            done += len(chunk)
            if done > most:
                raise InputError(url, f"it is larger than {most / 1e9:.0f} GB, which cannot be right; {advice}")
            file.write(chunk)
            progress(f"downloading {path.name} (kB)", done // 1000, count // 1000)
    if count and done < count:
        raise InputError(url, f"the download broke off after {done / 1e6:.1f} of {count / 1e6:.1f} MB; {advice}")


def _answer(request: Request) -> IO[bytes]:
    from urllib.request import urlopen

    answer: IO[bytes] = urlopen(request, timeout=_SECONDS)
    return answer


@contextmanager
def _errors(url: str, advice: str) -> Iterator[None]:
    """Turn what the network throws into one sentence."""
    if urlsplit(url).scheme not in {"http", "https", "file"}:
        raise InputError(url, f"it is not a web address; {advice}")
    try:
        yield
    except (OSError, HTTPException, ValueError) as error:
        reason = str(getattr(error, "reason", "") or error) or type(error).__name__
        raise InputError(url, f"it cannot be reached ({reason}); {advice}") from error
