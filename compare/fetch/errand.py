"""One fetch: requests, redirects, limits."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from email.message import Message
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from compare.errors import InputError
from compare.fetch.policy import Policy

if TYPE_CHECKING:
    import ssl

    from httpcore import SOCKET_OPTION, NetworkBackend, NetworkStream, Response


class Errand:
    """One fetch: its deadline and its error messages."""

    def __init__(self, url: str, policy: Policy) -> None:
        self.url = url
        self.policy = policy
        self.deadline = monotonic() + policy.seconds

    def error(self, reason: str) -> InputError:
        """Make an error about the address that was asked for, wherever it led."""
        return InputError(self.url, reason)

    def left(self) -> float:
        """Return the seconds left; raise `InputError` if there are none."""
        seconds = self.deadline - monotonic()
        if seconds <= 0:
            raise self.error(f"the server took longer than {self.policy.seconds:g} seconds; try again, "
                             "or save the page and give the file")  # fmt: skip
        return seconds

    def run(self) -> tuple[Message, bytes]:
        """Fetch, following redirects; return the answer's head and its unpacked body."""
        url = self.url
        for _ in range(self.policy.redirects + 1):
            status, head, data = self.visit(url)
            if status in {301, 302, 303, 307, 308} and head["Location"]:
                url = urljoin(url, head["Location"])
                continue
            if status not in {200, 203}:
                raise self.error(f"the server answered {status}; check the address, or save the page and give the file")
            return head, data
        raise self.error(f"it redirects more than {self.policy.redirects} times; give the final address")

    def visit(self, url: str) -> tuple[int, Message, bytes]:
        """Make one request, without following a redirect."""
        import httpcore

        headers = [("User-Agent", "compare-translations"), ("Accept", "*/*"), ("Accept-Encoding", "identity")]
        timeout = dict.fromkeys(("connect", "read", "write", "pool"), self.left())
        target = self.checked(url)
        try:
            with (
                httpcore.ConnectionPool(network_backend=guarded(self)) as pool,
                pool.stream("GET", target, headers=headers, extensions={"timeout": timeout}) as response,
            ):
                head = head_of(response)
                redirect = 300 <= response.status < 400
                return response.status, head, b"" if redirect else self.body(response, head)
        except httpcore.TimeoutException as error:
            self.deadline = 0
            self.left()
            raise self.error("the server does not answer") from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            detail = str(error) or type(error).__name__
            raise self.error(f"the connection failed ({detail}); check the address") from error

    def checked(self, url: str) -> str:
        """Return *url* in ASCII, if it is a web address without a password."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError as error:
            raise self.error("it is not a web address; it should look like https://example.org/article") from error
        if parts.scheme not in {"http", "https"} or not host:
            raise self.error("only addresses that begin with http:// or https:// can be fetched")
        if parts.username is not None or parts.password is not None:
            raise self.error("an address with a user name in it is not fetched; save the page and give the file")
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise self.error(f"{host!r} is not a host name; check the address") from error
        netloc = (f"[{host}]" if ":" in host else host) + (f":{port}" if port else "")
        path, query = (quote(part, safe="/%:@!$&'()*+,;=~?") for part in (parts.path or "/", parts.query))
        return urlunsplit((parts.scheme, netloc, path, query, ""))

    def addresses(self, host: str, port: int) -> list[str]:
        """Look *host* up within the deadline; raise `InputError` unless every address is allowed."""
        answer: SimpleQueue[list[str] | OSError | UnicodeError] = SimpleQueue()

        def ask() -> None:
            try:
                answer.put(self.policy.look_up(host, port))
            except (OSError, UnicodeError) as error:
                answer.put(error)

        Thread(target=ask, daemon=True).start()  # a look-up cannot be given a time limit, so it is left behind
        try:
            found = answer.get(timeout=self.left())
        except Empty:
            self.deadline = 0
            self.left()
            raise
        if isinstance(found, (OSError, UnicodeError)) or not found:
            raise self.error(f"there is no host {host!r}, or no connection to the internet; check the address")
        for address in found:
            if not self.policy.allow(ip_address(address.partition("%")[0])):
                raise self.error(f"{host!r} is on a private network ({address}), which is not fetched from; "
                                 "save the page and give the file")  # fmt: skip
        return found

    def body(self, response: Response, head: Message) -> bytes:
        """Collect the body, unpacked, up to the limit."""
        declared = head["Content-Length"] or "0"
        if declared.isdecimal() and int(declared) > self.policy.max_bytes:
            raise self.too_large()
        data = bytearray()
        for chunk in self.unpacked(response.iter_stream(), (head["Content-Encoding"] or "identity").strip().lower()):
            data += chunk
            if len(data) > self.policy.max_bytes:
                raise self.too_large()
        return bytes(data)

    def unpacked(self, chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
        """Undo the packing that we did not ask for; no piece is ever more than one byte above the limit."""
        if encoding == "identity":
            yield from chunks
            return
        if encoding not in {"gzip", "x-gzip", "deflate"}:
            raise self.error(f"the server packs it as {encoding!r}, which we cannot unpack; save the page and give it")
        unpacker = zlib.decompressobj(wbits=47)  # gzip or zlib, whichever it is
        for chunk in chunks:
            try:
                yield unpacker.decompress(chunk, self.policy.max_bytes + 1)
            except zlib.error as error:
                raise self.error("the server sent it damaged; try again, or save the page and give it") from error

    def too_large(self) -> InputError:
        """Make the error for a body above the limit."""
        return self.error(f"it is larger than {self.policy.max_bytes / 2**20:g} MB; give the address of one article")


def head_of(response: Response) -> Message:
    """Return the headers of *response*."""
    head = Message()
    for name, value in response.headers:
        head[name.decode("latin-1")] = value.decode("latin-1")
    return head


def guarded(errand: Errand) -> NetworkBackend:
    """Make httpcore's way to the network one that connects only to the very addresses that *errand* has checked."""
    import httpcore

    class Backend(httpcore.NetworkBackend):
        def connect_tcp(
            self,
            host: str,
            port: int,
            timeout: float | None = None,  # noqa: ARG002  the errand's own is what counts
            local_address: str | None = None,
            socket_options: Iterable[SOCKET_OPTION] | None = None,
        ) -> NetworkStream:
            def connect(address: str) -> NetworkStream:
                stream = httpcore.SyncBackend().connect_tcp(address, port, errand.left(), local_address, socket_options)
                return timed(stream, errand)

            *others, last = errand.addresses(host, port)
            for address in others:
                with suppress(httpcore.ConnectError):  # an address may not be reachable from here, such as an IPv6 one
                    return connect(address)
            return connect(last)

    return Backend()


def timed(inner: NetworkStream, errand: Errand) -> NetworkStream:
    """Give every step on a connection only the time that is left: a server that sends a byte a second gains nothing."""
    import httpcore

    class Stream(httpcore.NetworkStream):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
            return inner.read(max_bytes, errand.left())

        def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
            inner.write(buffer, errand.left())

        def close(self) -> None:
            inner.close()

        def start_tls(
            self,
            ssl_context: ssl.SSLContext,
            server_hostname: str | None = None,
            timeout: float | None = None,  # noqa: ARG002
        ) -> NetworkStream:
            return timed(inner.start_tls(ssl_context, server_hostname, errand.left()), errand)

        def get_extra_info(self, info: str) -> object:
            return inner.get_extra_info(info)

    return Stream()
