"""Leftovers of web pages are marked, and prose is not."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.corpus import find_set, read_catalog
from compare.evaluation.gold import Lines
from compare.furniture import mark, seams
from compare.ingest import ingest
from compare.settings import Settings
from compare.types import Document, Furniture, Metadata, Paragraph, ParagraphKind, Span, Text


def read(text: str, language: str = "en") -> Document:
    """Return *text* as a document without marks."""
    return ingest(Text("article", text.encode(), language), Settings(furniture=False)).document


def marked(text: str, language: str = "en", url: str | None = None) -> list[tuple[str, str]]:
    """Return the kind and the words of every leftover of *text*."""
    document = mark(replace(read(text, language), metadata=Metadata(url=url)))
    return [(sentence.furniture.value, sentence.text) for sentence in document.sentences if sentence.furniture]


ARTICLE = "The ferry sails again after the storm\n\n{}\n\nThe captain thanked the port. She will sail again on Monday."

RELATED = {
    "en": "Read also: The port that forgot its ships",
    "fr": "À LIRE AUSSI : Le port qui oubliait ses navires",
    "de": "Lesen Sie auch: Der Hafen, der seine Schiffe vergaß",
    "es": "Lea también: El puerto que olvidó sus barcos",
    "it": "Leggi anche: Il porto che dimenticò le navi",
    "pt": "Leia também: O porto que esqueceu os navios",
    "nl": "Lees ook: De haven die haar schepen vergat",
    "pl": "Czytaj też: Port, który zapomniał o statkach",
    "cs": "Čtěte také: Přístav, který zapomněl na lodě",
    "uk": "ЧИТАЙТЕ ТАКОЖ: Порт, що забув свої кораблі",
    "ru": "Читайте также: Порт, забывший свои корабли",
    "bg": "Прочетете още: Пристанището, което забрави корабите",
    "zh": "延伸阅读：忘记船只的港口",
    "ja": "関連記事：船を忘れた港",
    "ar": "اقرأ أيضا: الميناء الذي نسي سفنه",
    "tr": "Ayrıca okuyun: Gemilerini unutan liman",
}

SHARE = {
    "en": "Subscribe to our newsletter",
    "fr": "Abonnez-vous à notre lettre du matin",
    "de": "Abonnieren Sie unseren Newsletter",
    "es": "Suscríbete a nuestro boletín",
    "it": "Iscriviti alla newsletter",
    "pt": "Assine a nossa newsletter",
    "nl": "Abonneer je op onze nieuwsbrief",
    "pl": "Zapisz się na nasz newsletter",
    "cs": "Přihlaste se k odběru novinek",
    "uk": "Підписуйтесь на наш канал",
    "ru": "Подпишитесь на нашу рассылку",
    "bg": "Абонирайте се за нашия бюлетин",
    "zh": "订阅我们的电子报",
    "ja": "ニュースレターに登録",
    "ar": "اشترك في نشرتنا",
    "tr": "Bültenimize abone olun",
}

PROSE = {
    "en": "Read also the second letter, she told the clerk.",
    "fr": "Lire aussi vite lui semblait impossible.",
    "de": "Lesen Sie auch den zweiten Brief, sagte sie zum Schreiber.",
    "es": "Lea también la segunda carta, le dijo al escribano.",
    "it": "Leggi anche la seconda lettera, disse allo scrivano.",
    "pt": "Leia também a segunda carta, disse ela ao escrivão.",
    "nl": "Lees ook de tweede brief, zei ze tegen de klerk.",
    "pl": "Czytaj też drugi list, powiedziała pisarzowi.",
    "cs": "Čtěte také druhý dopis, řekla písaři.",
    "uk": "Читайте також другий лист, сказала вона писареві.",
    "ru": "Читайте также второе письмо, сказала она писарю.",
    "bg": "Прочетете още едно писмо, каза тя на писаря.",
    "zh": "分享到的经验很有用，她对书记员说。",
    "ja": "写真を見せてほしいと彼女は書記に頼んだ。",
    "ar": "شارك على مضض في الاجتماع وغادر مبكرا.",
    "tr": "Ayrıca okuyun diye ikinci mektubu uzattı.",
}


@pytest.mark.parametrize(("language", "line"), RELATED.items())
def test_related_link(language, line):
    """A label and a colon make a related link, in every language."""
    assert {kind for kind, _ in marked(ARTICLE.format(line), language)} == {"related-link"}


@pytest.mark.parametrize(("language", "line"), SHARE.items())
def test_invitation(language, line):
    """An invitation on a line of its own is marked, in every language."""
    assert marked(ARTICLE.format(line), language) == [("share", line)]


@pytest.mark.parametrize(("language", "line"), PROSE.items())
def test_prose_that_begins_like_a_label(language, line):
    """The words of a label are ordinary words of a sentence."""
    assert marked(ARTICLE.format(line), language) == []


@pytest.mark.parametrize(
    "line",
    [
        "“Share this article with nobody,” the editor said, and closed the door.",
        "She thanked @harbourmaster for the pictures.",
        "The hashtag #ferry trended for a day.",
        "He posted “#storm #ferry” and logged off.",
        "Photo: the captain waves to the crowd from the bridge of her ship",
        "Related questions remain open.",
        "— See you on Monday. — Goodbye.",
        "Covid-19",
        "sars-cov-2",
        "2024-08-16",
        "The storm",
        "The ferry sails again, the mayor said.",
        "Advertisement was what the port needed, the mayor said.",
        "We use cookies as bait, the fisherman said, and the crabs love them so much that we bake every Friday.",
        "On “See also: the sea”, her first novel, she worked for ten years.",
    ],
)
def test_prose_is_left_alone(line):
    """What only resembles a leftover is prose."""
    assert marked(ARTICLE.format(line)) == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("👉 READ MORE: Ten storms of the century", "related-link"),
        ("(See also: Ten storms of the century)", "related-link"),
        ("Related articles", "related-link"),
        ("Photo: J. Ortega / Agencia Norte", "credit"),
        ("© 2024 Agencia Norte", "credit"),
        ("Image credit: Jane Ortega", "credit"),
        ("Advertisement", "share"),
        ("Follow us on Telegram", "share"),
        ("This website uses cookies to improve your visit.", "share"),
        ("xyz-harbour-news-03", "tracking-id"),
        ("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "tracking-id"),
        ("♬ original sound – Harbour Daily", "embed"),
        ("#storm #ferry #harbour", "embed"),
        ("— Port of Varr (@portofvarr) August 16, 2024", "embed"),
    ],
)
def test_leftover(line, kind):
    """One line, one kind."""
    assert {found for found, _ in marked(ARTICLE.format(line))} == {kind}


def test_a_paragraph_that_opens_with_a_related_link():
    """Of a long line only the label's sentence is marked."""
    line = "READ ALSO: Ten storms. " + "The port closed for a week and the fishermen stayed at home. " * 6

    assert marked(ARTICLE.format(line)) == [("related-link", "READ ALSO: Ten storms.")]


def test_embed_is_one_run():
    """Everything between a handle and the sound credit belongs to the embed."""
    embed = "@harbourdaily\n\n⛴️ The ferry is back. Here is why it took a week. #ferry #storm\n\n♬ original sound – HD"

    assert {kind for kind, _ in marked(ARTICLE.format(embed))} == {"embed"}
    assert len(marked(ARTICLE.format(embed))) == 5


def test_handle_without_an_end_marks_only_itself():
    """A handle alone does not swallow the paragraph below it."""
    assert marked(ARTICLE.format("@harbourdaily\n\nThe crew slept on board.")) == [("embed", "@harbourdaily")]


SUFFIXES = [
    ("The ferry sails again – Harbour Daily", "@harbourdaily\n\nIt is back. #ferry #storm", None, "– Harbour Daily"),
    ("The ferry sails again - Varr Now", "The crew slept.", "https://www.varrnow.example/ferry", "- Varr Now"),
    ("The ferry sails again | Harbour", "The crew slept.", None, "| Harbour"),
    ("The ferry sails again — The Harbour Times", "The crew slept.", None, "— The Harbour Times"),
    ("Пором знову ходить – Портові новини", "Екіпаж спав.", None, "– Портові новини"),
    ("渡轮恢复航行 - 港口日报", "船员睡在船上。", None, "- 港口日报"),
]


@pytest.mark.parametrize(("headline", "body", "url", "suffix"), SUFFIXES)
def test_site_suffix_becomes_a_sentence(headline, body, url, suffix):
    """A site's name behind the headline is cut off when something bears it out."""
    assert ("site-suffix", suffix) in marked(f"{headline}\n\n{body}", url=url)


@pytest.mark.parametrize(
    "headline",
    [
        "We will sail again – Captain Orr",
        "Ми не відступимо – Зеленський",
        "The ferry sails again – but not for long",
        "Storm stops ferry - again",
        "Gas flow is stable – Gazprom",
        "Ferry was unsafe – Harbour Times",
        "Ferry 7 – Storm 0",
    ],
)
def test_headline_that_names_a_speaker(headline):
    """Behind a dash stands as often who said it; without evidence the headline stays whole."""
    body = "The Harbour Times saw the report. Captain Orr, Gazprom, Зеленський."

    assert marked(f"{headline}\n\n{body}") == []


@pytest.mark.parametrize(
    "slug",
    [
        "The ferry captains offer sail or stay in Varr harbour",
        "the-ferry-captains-offer-sail-or-stay-in-varr-harbour",
        "The ferry captains offer sail or stay in Va",
    ],
)
def test_headline_as_a_slug(slug):
    """The headline without its punctuation, cut short or hyphenated, is a slug."""
    text = f"The ferry captain’s offer: “sail or stay” in Varr harbour\n\n{slug}\n\nThe crew slept on board."

    assert marked(text) == [("slug", slug)]


def test_transliterated_slug():
    """A slug in Latin letters repeats a headline in Cyrillic."""
    slug = "porom-znovu-khodyt-pislya-velykoi-buri"

    assert marked(f"Пором знову ходить після великої бурі\n\n{slug}\n\nЕкіпаж спав.", "uk") == [("slug", slug)]


def test_subheading_is_no_slug():
    """A heading that takes a few words of the headline is no slug."""
    assert marked("Two storms and a ferry that would not sail\n\nTwo storms and a\n\nThe crew slept.") == []


def test_table_cell_is_no_tracking_id():
    """A product's code in a table is content."""
    document = read("The parts of the ferry\n\nabc-pump-03\n\nThe crew slept.")
    cells = tuple(replace(paragraph, kind=ParagraphKind.CELL) for paragraph in document.paragraphs)

    assert not [s for s in mark(replace(document, paragraphs=cells)).sentences if s.furniture]


def test_list_of_codes_is_no_tracking_id():
    """A text full of labels is about labels."""
    assert marked("The codes\n\n" + "\n\n".join(f"abc-pump-0{n}" for n in range(1, 7))) == []


def test_what_is_marked_stays_marked():
    """A mark made by a reader is kept."""
    document = read("The ferry\n\nThe crew slept on board.")
    given = replace(document.sentences[1], furniture=Furniture.CREDIT)
    before = replace(document, sentences=(document.sentences[0], given))

    assert mark(before).sentences[1].furniture is Furniture.CREDIT


LINES = st.lists(
    st.sampled_from([
        *RELATED.values(), *SHARE.values(), *PROSE.values(), "@harbour", "#a #b", "♬ x", "abc-news-03",
        "The ferry sails again – Harbour Daily", "The ferry sails again", "It is back. #a #b", "",
    ]),
    max_size=8,
)  # fmt: skip


@given(lines=LINES)
def test_marking_twice_changes_nothing(lines):
    """Marking is idempotent, and never moves or loses a word."""
    document = read("\n\n".join(["The ferry sails again – Harbour Daily", *lines]))
    once = mark(document)

    assert mark(once) == once
    assert once.text == document.text
    assert {s.paragraph for s in once.sentences} == {s.paragraph for s in document.sentences}


def test_empty_document():
    """A document without sentences is handed back."""
    empty = Document("empty", "en", "", (), ())

    assert mark(empty) is empty


def test_paragraphs_may_be_unknown():
    """A document whose paragraphs nobody recorded is marked all the same."""
    document = replace(read("The ferry\n\nShare this article"), paragraphs=(Paragraph(Span(0, 29)),))

    assert mark(document).sentences[1].furniture is Furniture.SHARE


def gold(set_id: str) -> dict[str, set[tuple[int, str]]]:
    """Return, for each file of a set, the lines that are leftovers and their kinds; a suffix counts with its line."""
    path = find_set(set_id).folder / "gold" / "furniture.tsv"
    wanted: dict[str, set[tuple[int, str]]] = {}
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                wanted.setdefault(row["document"], set()).add((int(row["sentence"]), row["kind"]))
    return wanted


@pytest.mark.parametrize("set_id", read_catalog())
def test_article_sets(set_id):
    """Precision and recall are 1 on our article sets, the clean ones included."""
    wanted = gold(set_id)
    for path in find_set(set_id).files:
        document = mark(read(path.read_text(encoding="utf-8"), path.name.split(".")[-2]))
        lines = Lines(path, document)
        found = {(n, s.furniture.value) for s in document.sentences if s.furniture for n in lines.within(s.span)}

        assert found == wanted.get(path.name.rsplit(".", 1)[0], set()), path


def test_a_stranger_between_a_person_and_he():
    """The two sentences around a related link are found, so that "he" can be asked about."""
    text = "Ferry\n\nCaptain Orr will sail.\n\nREAD ALSO: What Ann Bell saw\n\nHe gave no date.\n\nShare this article"

    (seam,) = seams(mark(read(text)))

    assert (seam.before.text, seam.after.text) == ("Captain Orr will sail.", "He gave no date.")
