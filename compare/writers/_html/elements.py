"""HTML elements as function calls, so that nothing gets onto the page unescaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TypeAlias

from compare.present import visible

_VOID = frozenset({"meta", "br", "input"})


class Html(str):
    """Text that is HTML already; only this module makes it."""

    __slots__ = ()


Child: TypeAlias = str | Iterable["Child"] | None
"""What an element may hold: text, which is escaped, elements, nothing, or several of these."""


def element(tag: str, /, *children: Child, **attributes: str | int | bool | None) -> Html:
    """
    Make an element.

    An attribute that is None or False is left out, one that is True has no
    value; a trailing underscore in its name is dropped (``class_``) and the
    others become hyphens (``data_row``).
    """
    head = "".join(_attribute(key, value) for key, value in attributes.items())
    if tag in _VOID:
        return Html(f"<{tag}{head}>")
    return Html(f"<{tag}{head}>{join(children)}</{tag}>")


def join(children: Child) -> Html:
    """Escape what is text and put everything together."""
    if children is None:
        return Html("")
    if isinstance(children, Html):
        return children
    if isinstance(children, str):
        return Html(escape(visible(children)))
    return Html("".join(map(join, children)))


def raw(name: str, text: str) -> Html:
    """Make a ``style`` or ``script`` element of our own *text*, which no stranger has a part in."""
    if "</" in text:
        raise ValueError(f"the text would end its own <{name}>")
    return Html(f"<{name}>{text}</{name}>")


def page(head: Child, body: Child) -> Html:
    """Put a whole document together."""
    return Html(f'<!doctype html>\n<html lang="en">\n<head>{join(head)}</head>\n<body>{join(body)}</body>\n</html>\n')


def _attribute(key: str, value: str | float | bool | None) -> str:
    if value is None or value is False:
        return ""
    key = key.rstrip("_").replace("_", "-")
    return f" {key}" if value is True else f' {key}="{escape(visible(str(value)))}"'
