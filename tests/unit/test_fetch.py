"""Fetching, against a server of our own; the address check is passed in where it has to let that server through."""

# ruff: noqa: D102  the pages of the little site are named by what they do

import gzip
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address

import pytest

from compare.errors import InputError
from compare.fetch import Policy, fetch, is_public

PAGE = "<html><body><h1>Überschrift</h1><p>Ein Satz.</p></body></html>"


class Site(BaseHTTPRequestHandler):
    """A small site that misbehaves on request."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        getattr(self, "page_" + self.path.strip("/").partition("?")[0].replace("-", "_"))()

    def answer(self, body=b"", status=200, kind="text/html", **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def page_article(self):
        self.answer(PAGE.encode("utf-8"), kind="text/html; charset=utf-8")

    def page_latin(self):
        self.answer(PAGE.encode("cp1252"), kind="text/html; charset=windows-1252")

    def page_wrong_charset(self):
        self.answer(PAGE.encode("cp1252"), kind="text/html; charset=utf-8")

    def page_image(self):
        self.answer(b"\x89PNG", kind="image/png")

    def page_missing(self):
        self.answer(b"no", status=404)

    def page_moved(self):
        self.answer(status=302, Location="/article")

    def page_circle(self):
        self.answer(status=302, Location="/circle")

    def page_inward(self):
        self.answer(status=302, Location="http://10.0.0.1/secret")

    def page_to_file(self):
        self.answer(status=302, Location="file:///etc/passwd")

    def page_packed(self):
        self.answer(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def page_bomb(self):
        packer = zlib.compressobj(9, wbits=31)
        body = b"".join(packer.compress(bytes(2**20)) for _ in range(64)) + packer.flush()
        self.answer(body, Content_Encoding="gzip")

    def page_announced(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000000000")
        self.end_headers()

    def page_endless(self):
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            for _ in range(4096):
                self.wfile.write(bytes(2**18))
        except OSError:
            pass  # the other side has hung up, as it should
        self.close_connection = True

    def page_silent(self):
        time.sleep(3)

    def page_dripping(self):
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(100):
                self.wfile.write(b"x")
                time.sleep(0.1)
        except OSError:
            pass

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="module")
def site():
    """Serve the little site on this machine and return its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def local(**limits):
    """Let this machine through and nothing else."""
    return Policy(allow=lambda address: address.is_loopback, **limits)


def test_fetches_a_page(site):
    """The bytes come with the reader that the content type names."""
    text = fetch(site + "/article", policy=local())

    assert text.format == "html"
    assert PAGE.encode() in text.data


def test_believes_the_charset_of_the_header(site):
    """A charset that only the header names reaches the reader as UTF-8."""
    assert "Überschrift" in fetch(site + "/latin", policy=local()).data.decode("utf-8-sig")


def test_doubts_a_charset_that_does_not_fit(site):
    """Bytes that are not in the charset of the header are left for the reader to decode."""
    assert fetch(site + "/wrong-charset", policy=local()).data == PAGE.encode("cp1252")


def test_follows_a_redirect(site):
    """A relative redirect is followed; the text keeps the name it was asked for by."""
    text = fetch(site + "/moved", policy=local())

    assert PAGE.encode() in text.data
    assert text.name == site + "/moved"


def test_unpacks(site):
    """A body that is packed although we did not ask for it is unpacked."""
    assert fetch(site + "/packed", policy=local()).data == PAGE.encode()


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/image", "image/png"),
        ("/missing", "404"),
        ("/circle", "redirects more than 5 times"),
        ("/inward", "private network"),
        ("/to-file", "http://"),
    ],
)
def test_refuses_with_a_reason(site, path, reason):
    """What cannot be read, or leads where it must not, is an error that says so."""
    with pytest.raises(InputError, match=reason):
        fetch(site + path, policy=local())


@pytest.mark.parametrize("path", ["/bomb", "/announced", "/endless"])
def test_refuses_what_is_too_large(site, path):
    """A body above the limit is given up, whether it is announced, packed or without end."""
    with pytest.raises(InputError, match="larger than 1 MB"):
        fetch(site + path, policy=local(max_bytes=2**20))


@pytest.mark.parametrize("path", ["/silent", "/dripping"])
def test_gives_up_in_time(site, path):
    """The limit holds for the whole of it, also against a server that keeps sending a little."""
    with pytest.raises(InputError, match=r"longer than 0\.5 seconds"):
        fetch(site + path, policy=local(seconds=0.5))


def test_connects_to_the_address_it_checked(site):
    """A host is looked up once: a second, different answer is never asked for."""
    answers = iter([["127.0.0.1"]])

    port = site.rpartition(":")[2]
    text = fetch(f"http://rebinding.example:{port}/article", policy=Policy(lambda _: True, lambda *_: next(answers)))

    assert PAGE.encode() in text.data


def test_refuses_a_host_with_one_private_address():
    """All addresses of a host must be public, not only the first."""
    policy = Policy(look_up=lambda *_: ["93.184.216.34", "192.168.0.1"])

    with pytest.raises(InputError, match="private network"):
        fetch("http://two-faced.example/", policy=policy)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:8501/",
        "http://[::1]/",
        "http://0.0.0.0/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
    ],
)
def test_refuses_private_addresses(url):
    """However it is written, an address that is not public is not connected to."""
    with pytest.raises(InputError, match="private network"):
        fetch(url)


@pytest.mark.parametrize("url", ["ftp://example.org/x", "file:///etc/passwd", "http://", "http://a:b@example.org/",
                                 "http://exa mple.org:99999/", "http://[bad/"])  # fmt: skip
def test_refuses_what_is_no_web_address(url):
    """Only http and https, without a password."""
    with pytest.raises(InputError):
        fetch(url)


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_lets_public_addresses_through(address):
    """The open internet is what it is for."""
    assert is_public(ip_address(address))
