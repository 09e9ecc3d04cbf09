"""The bundled article sets, one click away."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from compare.app.inputs import fill
from compare.app.session import session
from compare.corpus import ArticleSet, find_set, read_catalog
from compare.errors import CompareError
from compare.present import language_label


@st.cache_data(show_spinner=False)
def _catalog() -> dict[str, ArticleSet]:
    return dict(read_catalog())


def examples() -> None:
    """Offer the first set on a button and the others in a list; nothing where no set is installed."""
    try:
        sets = _catalog()
    except CompareError:
        return  # a package without its examples still compares texts
    first, *others = sets.values()
    with st.container(horizontal=True, vertical_alignment="bottom", key="examples"):
        st.button(
            f"Load an example: {first.title}",
            key="example-first",
            icon=":material/article:",
            type="primary" if not session().texts else "secondary",
            help=_describe(first),
            on_click=load_example,
            args=(first.id,),
        )
        chosen = st.selectbox(
            "Another example",
            [one.id for one in others],
            index=None,
            key="example",
            placeholder="Another example …",
            format_func=lambda one: _line(sets, one),
            label_visibility="collapsed",
            width=430,
        )
        st.button(
            "Load", key="example-load", disabled=chosen is None, on_click=load_example, args=(chosen or first.id,)
        )


def load_example(id: str) -> None:
    """Put the set *id* into the fields and compare it; an unknown or damaged set becomes the error box."""
    mine = session()
    try:
        one = find_set(id)
        one.verify()
        texts = one.texts()
    except CompareError as error:
        mine.forget_report()
        mine.texts, mine.error = (), str(error)
        return
    fill(texts)
    st.query_params.clear()
    st.query_params["example"] = id


def _line(sets: Mapping[str, ArticleSet], id: str) -> str:
    return f"{sets[id].title} · {_languages(sets[id])}"


def _languages(one: ArticleSet) -> str:
    source, *targets = (language_label(tag) for tag in one.languages)
    return f"{source} → {', '.join(dict.fromkeys(targets))}"


def _describe(one: ArticleSet) -> str:
    if one.clean:
        return f"{_languages(one)}. Nothing is planted: no check should find anything."
    return f"{_languages(one)}. Planted, to be found: {', '.join(one.planted)}."
