"""Web pages: the article, all of it, and nothing around it."""

import pytest

from compare.errors import InputError
from compare.readers import READERS

ARTICLE = """<!doctype html>
<html lang="fr-FR"><head><meta charset="utf-8"><title>Le titre de l’article – Journal</title>
<meta name="author" content="Anne Durand"><meta property="og:title" content="Le titre de l’article">
<meta property="article:published_time" content="2024-08-17T10:00:00+02:00"></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/x">Monde</a></li></ul></nav>
<div id="cookie">Nous utilisons des cookies.</div>
<article><h1>Le titre de l’article</h1>
<p>Le premier <b>paragraphe</b> de l’article raconte que les forces ont attaqué la région le 6 août, avec des
<a href="/z">dizaines</a> de localités prises.<br>Une ligne après un saut.</p>
<h2>Un intertitre</h2>
<p>Deuxième paragraphe assez long pour être retenu par l’extracteur, avec une phrase de plus. Et une autre.</p>
<ul><li>Premier point important de la liste.</li><li>Second point important de la liste.</li></ul>
<blockquote><p>Nous avons tout laissé derrière nous, dit une retraitée de 70 ans.</p></blockquote>
<p>Dernier paragraphe du texte, qui conclut l’article avec assez de mots pour compter.</p></article>
<footer>© Journal 2024</footer><script>var x = "caché";</script></body></html>"""


def read(page):
    """Read a page given as text."""
    return READERS["html"].read(page.encode(), "page.html")


def texts(page):
    """The blocks' texts."""
    return [block.text for block in read(page).blocks]


def test_takes_the_article_and_leaves_the_rest():
    """Menus, notices, footers and scripts are gone; every paragraph of the article is there."""
    whole = "\n".join(texts(ARTICLE))

    assert [word for word in ("Accueil", "cookies", "© Journal", "caché") if word in whole] == []
    assert all(part in whole for part in ("premier paragraphe", "dizaines", "Et une autre", "Second point", "70 ans"))


def test_keeps_the_structure():
    """Headings, items and quotes are known as such; the headline comes first, once."""
    found = [(block.kind.value, block.text[:12]) for block in read(ARTICLE).blocks]

    assert found == [
        ("heading", "Le titre de "),
        ("paragraph", "Le premier p"),
        ("heading", "Un intertitr"),
        ("paragraph", "Deuxième par"),
        ("item", "Premier poin"),
        ("item", "Second point"),
        ("quote", "Nous avons t"),
        ("paragraph", "Dernier para"),
    ]


def test_keeps_a_line_break():
    """A break that the page means is kept, one of its source code is not."""
    assert "prises.\nUne ligne après un saut." in texts(ARTICLE)[1]
    assert "avec des dizaines" in texts(ARTICLE)[1]


def test_keeps_what_the_page_says_of_itself():
    """Title, author, date and language."""
    found = read(ARTICLE)

    said = found.metadata
    assert (said.title, said.author, said.date) == ("Le titre de l’article", "Anne Durand", "2024-08-17")
    assert found.language == "fr-FR"


def test_a_title_that_only_the_head_has_comes_first():
    """A page without a heading opens with its title."""
    page = ARTICLE.replace("<h1>Le titre de l’article</h1>", "")

    assert texts(page)[0] == "Le titre de l’article"


def test_a_title_with_the_name_of_the_site_is_not_said_twice():
    """The heading of the article is its headline; the title that goes on is not put before it."""
    page = ARTICLE.replace('content="Le titre de l’article"', 'content="Le titre de l’article - Journal"')

    assert [text for text in texts(page) if text.startswith("Le titre")] == ["Le titre de l’article"]


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8", "koi8-r"])
def test_believes_the_charset_of_the_page(encoding):
    """A declared charset is used where the bytes bear it out."""
    page = (
        f"<html><head><meta charset={encoding}><title>Заголовок</title></head><body><p>Привет, мир.</p></body></html>"
    )

    found = READERS["html"].read(page.encode(encoding), "page.html")

    assert [block.text for block in found.blocks] == ["Заголовок", "Привет, мир."]


def test_never_silently_empty():
    """A page that is all short pieces keeps all its text, with a warning."""
    page = "<html><body>" + "".join(f"<div><span>Menu entry {i}</span></div>" for i in range(40)) + "</body></html>"

    found = read(page)

    assert len("".join(block.text for block in found.blocks)) >= 40 * len("Menu entry 0")


def test_a_small_page_keeps_its_blocks():
    """Two paragraphs on a page of two paragraphs are two."""
    assert texts("<html><body><p>One sentence.</p><p>Another one.</p></body></html>") == [
        "One sentence.",
        "Another one.",
    ]


def test_what_stands_behind_a_script_is_kept():
    """Hidden elements go, the text around them stays in one block."""
    page = "<html><body><p>Before <script>x()</script><!-- note -->behind.</p></body></html>"

    assert texts(page) == ["Before behind."]


def test_deep_nesting_is_no_obstacle():
    """A page with hundreds of nested elements is read."""
    page = "<html><body>" + "<div>" * 700 + "Text in depth." + "</div>" * 700 + "</body></html>"

    assert texts(page) == ["Text in depth."]


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<html><body><div id=root></div><script>render()</script></body></html>", "only scripts"),
        ("<html><head><title></title></head><body></body></html>", "holds no text"),
        ("   ", "empty"),
        ("<!-- -->", "no text|not an HTML"),
    ],
)
def test_a_page_without_text_is_an_error(page, reason):
    """It says what is wrong and what to do, and never returns an empty text."""
    with pytest.raises(InputError, match=reason):
        read(page)


def test_a_date_in_the_text_is_not_the_date_of_the_text():
    """A page that does not say when it was published has no date."""
    page = "<html><body><p>On 16 August 2024 the town was taken.</p><p>2024-08-17 was quiet.</p></body></html>"

    assert read(page).metadata.date is None


@pytest.mark.parametrize(
    "said",
    [
        '<meta property="article:published_time" content="2024-08-17T10:00:00+02:00">',
        '<meta itemprop="datePublished" content="2024-08-17">',
        '<meta name="DC.date" content="2024-08-17">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-08-17T08:00Z"}</script>',
    ],
)
def test_a_date_that_the_page_says(said):
    """Pages say it in several ways; the day is what counts."""
    page = f"<html><head>{said}</head><body><p>One sentence.</p></body></html>"

    assert read(page).metadata.date == "2024-08-17"
