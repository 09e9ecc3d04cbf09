"""XML from strangers: no entities, no network, no depth or size without end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compare.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import _Element

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
"""The attribute ``xml:lang``."""


def parse(data: bytes, name: str, *, what: str) -> _Element:
    """
    Parse *data*, which should be *what*, and return its root.

    A document type that declares entities of its own is refused; one that
    only names a DTD, as TMX files do, is not loaded.

    Raises:
        InputError: It is not well-formed XML.
    """
    from lxml.etree import XMLParser, XMLSyntaxError, fromstring

    if not data.strip():
        raise InputError(name, "it is empty; give it a text")
    parser = XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True,
                       remove_comments=True)  # fmt: skip
    try:
        root = fromstring(data, parser)
    except (XMLSyntaxError, ValueError) as error:
        raise InputError(
            name, f"it is not {what}: {_short(error)}; save it again with the tool it came from"
        ) from error
    document_type: Any = root.getroottree().docinfo.internalDTD
    if document_type is not None and document_type.entities():
        raise InputError(name, "it declares entities of its own, which are not read; save it without a DTD")
    return root


def _short(error: Exception) -> str:
    return str(error).partition("\n")[0].partition(" (<string>")[0].rstrip(".")


def opens_with(data: bytes, root: bytes) -> bool:
    """Tell from the first bytes whether *data* is XML with the element *root* near its start."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and b"<" + root in data[:2000]


def tag(node: _Element) -> str:
    """Return the tag of *node* without its namespace."""
    return str(node.tag).rpartition("}")[2]


def children(node: _Element, name: str) -> list[_Element]:
    """Return the children of *node* called *name*, whatever their namespace."""
    return [child for child in node if tag(child) == name]
