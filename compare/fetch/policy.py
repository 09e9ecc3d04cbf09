"""What may be fetched: public addresses, so much of it, for so long."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network
from typing import TypeAlias

Address: TypeAlias = IPv4Address | IPv6Address

_NAT64 = IPv6Network("64:ff9b::/96")


def is_public(address: Address) -> bool:
    """Tell an address of the open internet from one of a machine, a house or a provider."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address.teredo is not None or address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def look_up(host: str, port: int) -> list[str]:
    """Return every address that *host* stands for."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be fetched, and how much of it."""

    allow: Callable[[Address], bool] = is_public
    """Whether an address may be connected to."""

    look_up: Callable[[str, int], list[str]] = look_up
    """How a host name becomes addresses; asked once for each connection."""

    max_bytes: int = 20 * 2**20
    """The most a page may weigh, unpacked."""

    seconds: float = 30.0
    """The longest a fetch may take, redirects included."""

    redirects: int = 5
