"""One small report with everything in it, built by hand, and the corner cases beside it."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from compare.types import (
    Alignment,
    Bead,
    Comparison,
    Document,
    Finding,
    Following,
    Form,
    Furniture,
    Judgement,
    LinkKind,
    Mention,
    Metadata,
    Name,
    NameTable,
    Paragraph,
    ParagraphKind,
    Report,
    Sentence,
    Severity,
    Span,
    WordLink,
    finding_id,
)

_HEADING = ParagraphKind.HEADING


def document(
    name: str,
    language: str,
    paragraphs: tuple[tuple[str, ...], ...],
    *,
    furniture: dict[int, Furniture] | None = None,
    kinds: dict[int, ParagraphKind] | None = None,
    **fields: object,
) -> Document:
    """Build a document of *paragraphs* of sentences; *furniture* is keyed by sentence, *kinds* by paragraph."""
    text = ""
    sentences: list[Sentence] = []
    blocks: list[Paragraph] = []
    for number, paragraph in enumerate(paragraphs):
        text += "\n\n" if text else ""
        start = len(text)
        for place, words in enumerate(paragraph):
            text += " " if place else ""
            span = Span(len(text), len(text) + len(words))
            text += words
            index = len(sentences)
            sentences.append(Sentence(words, span, index, number, (furniture or {}).get(index)))
        blocks.append(Paragraph(Span(start, len(text)), (kinds or {}).get(number, ParagraphKind.PARAGRAPH)))
    return Document(name, language, text, tuple(sentences), tuple(blocks), **fields)  # type: ignore[arg-type]


def spot(text: Document, sentence: int, words: str = "") -> Span:
    """Return the span of *words* in a sentence of *text*, or of the whole sentence."""
    own = text.sentences[sentence]
    start = own.span.start + own.text.index(words)
    return Span(start, start + len(words or own.text))


SOURCE = document(
    "original.en.txt",
    "en",
    (
        ("Kyiv opens a rail link to the harbour",),
        (
            "The first train left Kyiv on Monday with 1,250 passengers.",
            "It reached the harbour of Chornomorsk after nine hours.",
            "The line cost €2.4 billion, twice what was planned.",
        ),
        ("READ ALSO: What the new timetable means for you",),
        (
            "“We waited ten years,” said the mayor, Olena Marchenko.",
            "Critics do not expect the line to pay for itself.",
        ),
        ("Freight trains will follow in 2027.", "Tickets cost 480 hryvnias."),
    ),
    furniture={4: Furniture.RELATED},
    kinds={0: _HEADING},
    metadata=Metadata(title="Kyiv opens a rail link to the harbour", author="A. Writer", date="2026-05-04"),
)
GERMAN = document(
    "version-a.de.txt",
    "de",
    (
        ("Kiew eröffnet Bahnverbindung zum Hafen",),
        (
            "Der erste Zug verließ Kiew am Montag mit 1.520 Fahrgästen und erreichte nach neun Stunden den Hafen "
            "Tschornomorsk.",
            "Die Strecke kostete 2,4 Milliarden Euro, doppelt so viel wie geplant.",
        ),
        ("LESEN SIE AUCH: Was der neue Fahrplan für Sie bedeutet",),
        ("Fahrkarten kosten 480 Hrywnja.",),
        (
            "„Wir haben zehn Jahre gewartet“, sagte Bürgermeisterin Olena Martschenko.",
            "Kyjiw hatte lange gezögert.",
        ),
        ("Güterzüge folgen 2027.",),
    ),
    furniture={3: Furniture.RELATED},
    kinds={0: _HEADING},
    language_given=False,
    warnings=("its encoding was not declared and was read as windows-1252",),
)
ARABIC = document(
    "version-a.ar.txt",
    "ar",
    (
        ("كييف تفتتح خطا للسكك الحديدية إلى الميناء",),
        (
            "غادر أول قطار كييف يوم الاثنين وعلى متنه 1250 راكبا.",
            "وصل إلى ميناء تشورنومورسك بعد تسع ساعات.",
            "بلغت كلفة الخط 2.4 مليون يورو، أي ضعف ما كان مخططا له.",
        ),
        ("قالت رئيسة البلدية أولينا مارتشينكو: «انتظرنا عشر سنوات».", "لا يتوقع المنتقدون أن يغطي الخط تكاليفه."),
        ("Freight trains will follow in 2027.", "ثمن التذكرة 480 هريفنيا."),
    ),
    kinds={0: _HEADING},
)
CHINESE = document(
    "version-a.zh.txt",
    "zh-Hans",
    (
        ("基辅开通通往港口的铁路",),
        (
            "首班列车周一从基辅出发，载有1250名乘客。",
            "列车行驶九小时后抵达切尔诺莫斯克港。",
            "线路耗资24亿欧元，是计划的两倍。",
        ),
        ("市长奥莱娜·马尔琴科说：“我们等了十年”，而批评者认为这条线路无法收回成本。",),
        ("货运列车将于2027年开行。", "票价为480格里夫纳。"),
        ("本报记者现场报道。",),
    ),
    kinds={0: _HEADING},
)


def _found(target: Document, finding: Finding) -> Finding:
    quotes = (*map(SOURCE.quote, finding.source), *map(target.quote, finding.target))
    return replace(finding, id=finding_id(finding.check, finding.kind, finding.entity, quotes))


def _numbers(
    target: Document, bead: int, severity: Severity, message: str, *, spans: tuple[Span, Span], hint: str
) -> Finding:
    return _found(
        target,
        Finding(
            check="numbers",
            kind="differs",
            severity=severity,
            message=message,
            mqm="accuracy/number",
            its="numbers",
            bead=bead,
            source=spans[:1],
            target=spans[1:],
            suggestion=hint,
            confidence=0.97,
        ),
    )


def _sentence(
    target: Document,
    check: str,
    bead: int,
    severity: Severity,
    message: str,
    *,
    mqm: str,
    source: tuple[Span, ...] = (),
    here: tuple[Span, ...] = (),
) -> Finding:
    its = mqm.partition("/")[2]
    return _found(target, Finding(check, "sentence", severity, message, mqm, its, bead, source, here))


def _german() -> Comparison:
    beads = (
        Bead((0,), (0,), 0.91, 1.2, inf),
        Bead((1, 2), (1,), 0.84, 1.1, 0.4, 0.41, ((1,), (1,)), (("meaning", 1.4), ("length", -0.3))),
        Bead((3,), (2,), 0.88, 1.2, 0.9),
        Bead((4,), (3,), 0.8, 1.0, 0.7),
        Bead((5,), (5,), 0.86, 1.1, 0.6),
        Bead((), (6,), None, -0.3, 0.2),
        Bead((6,), (), None, -0.3, 0.1),
        Bead((7,), (7,), 0.82, 1.0, 0.5),
        Bead((8,), (4,), 0.85, 1.0, 0.3, moved=True),
    )
    findings = (
        _sentence(
            GERMAN,
            "divergent",
            1,
            Severity.MINOR,
            "The two sides are much less alike (0.44) than is usual in this version (0.85).",
            mqm="accuracy/mistranslation",
            source=(spot(SOURCE, 1), spot(SOURCE, 2)),
            here=(spot(GERMAN, 1),),
        ),
        _numbers(
            GERMAN,
            1,
            Severity.CRITICAL,
            "The original says 1,250, the version 1.520.",
            spans=(spot(SOURCE, 1, "1,250"), spot(GERMAN, 1, "1.520")),
            hint="1.250",
        ),
        replace(
            _found(
                GERMAN,
                Finding(
                    check="names",
                    kind="inconsistent",
                    severity=Severity.MAJOR,
                    message="“Kyjiw” ×1 stands beside “Kiew” ×2 for the same name.",
                    mqm="terminology/inconsistent-use-of-terminology",
                    its="inconsistency",
                    target=(spot(GERMAN, 6, "Kyjiw"),),
                    entity="Kyiv",
                    suggestion="Kiew",
                ),
            ),
            bead=5,
        ),
        _sentence(
            GERMAN,
            "added",
            5,
            Severity.MINOR,
            "This sentence of the version is not in the original.",
            mqm="accuracy/addition",
            here=(spot(GERMAN, 6),),
        ),
        _sentence(
            GERMAN,
            "missing",
            6,
            Severity.MAJOR,
            "This sentence of the original is missing from the version.",
            mqm="accuracy/omission",
            source=(spot(SOURCE, 6),),
        ),
        _sentence(
            GERMAN,
            "moved",
            8,
            Severity.MINOR,
            "This passage was moved: sentence 9 of the original stands at sentence 5 of the version.",
            mqm="linguistic-conventions/textual-conventions",
            source=(spot(SOURCE, 8),),
            here=(spot(GERMAN, 4),),
        ),
    )
    links = (
        _linked(0, "Kyiv", 0, "Kiew", 1.0, LinkKind.NAME),
        _linked(0, "opens", 0, "eröffnet", 0.71),
        _linked(0, "rail", 0, "Bahnverbindung", 0.52),
        _linked(0, "link", 0, "Bahnverbindung", 0.48),
        _linked(0, "harbour", 0, "Hafen", 0.8),
    )
    dropped = _numbers(
        GERMAN,
        2,
        Severity.MINOR,
        "The original says €2.4 billion, the version 2,4 Milliarden Euro.",
        spans=(spot(SOURCE, 3, "€2.4 billion"), spot(GERMAN, 2, "2,4 Milliarden Euro")),
        hint="2,4 Mrd. Euro",
    )
    return Comparison(
        Alignment(SOURCE, GERMAN, beads),
        findings,
        links=(links, *((),) * (len(beads) - 1)),
        ignored=(replace(dropped, ignored="check=numbers pattern=Milliarden"),),
    )


def _linked(  # noqa: PLR0917 -- they read like a table
    sentence: int, words: str, other: int, there: str, score: float, kind: LinkKind = LinkKind.MEANING
) -> WordLink:
    return WordLink(spot(SOURCE, sentence, words), spot(GERMAN, other, there), score, kind)


def _arabic() -> Comparison:
    pairs = ((0, 0), (1, 1), (2, 2), (3, 3), (4, None), (5, 4), (6, 5), (7, 6), (8, 7))
    beads = tuple(
        Bead((one,), () if other is None else (other,), None if other is None else 0.7 + other / 100)
        for one, other in pairs
    )
    findings = (
        _numbers(
            ARABIC,
            3,
            Severity.MAJOR,
            "The original says 2.4 billion, the version 2.4 million.",
            spans=(spot(SOURCE, 3, "2.4 billion"), spot(ARABIC, 3, "2.4 مليون")),
            hint="2.4 مليار",
        ),
        _sentence(
            ARABIC,
            "untranslated",
            7,
            Severity.MAJOR,
            "This sentence is still in English.",
            mqm="accuracy/untranslated",
            source=(spot(SOURCE, 7),),
            here=(spot(ARABIC, 6),),
        ),
    )
    return Comparison(Alignment(SOURCE, ARABIC, beads, warnings=("the version is much shorter",)), findings)


def _chinese() -> Comparison:
    pairs: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = (
        ((0,), (0,)),
        ((1,), (1,)),
        ((2,), (2,)),
        ((3,), (3,)),
        ((4,), ()),
        ((5, 6), (4,)),
        ((7,), (5,)),
        ((8,), (6,)),
        ((), (7,)),
    )
    beads = tuple(Bead(one, other, 0.75 if one and other else None) for one, other in pairs)
    finding = _numbers(
        CHINESE,
        3,
        Severity.NEUTRAL,
        "The version counts in units of a hundred million: 24亿 is 2.4 billion.",
        spans=(spot(SOURCE, 3, "2.4 billion"), spot(CHINESE, 3, "24亿")),
        hint="24亿",
    )
    return Comparison(Alignment(SOURCE, CHINESE, beads), (finding,), skipped=("terms",))


def _form(number: int, texts: tuple[Document, ...], words: str, places: tuple[int, ...], **fields: object) -> Form:
    mentions = tuple(Mention(number, place, spot(texts[number], place, words), words) for place in places)
    return Form(words, mentions, **fields)  # type: ignore[arg-type]


def _names(texts: tuple[Document, ...]) -> NameTable:
    kyiv = Name(
        "kyiv",
        "Kyiv",
        (
            (_form(0, texts, "Kyiv", (0, 1), systems=("Ukrainian national 2010",)),),
            (
                _form(1, texts, "Kiew", (0, 1), systems=("German custom",)),
                _form(
                    1,
                    texts,
                    "Kyjiw",
                    (6,),
                    judgement=Judgement.INCONSISTENT,
                    systems=("Duden", "DIN 1460-2"),
                    note="once, beside “Kiew” twice",
                ),
            ),
            (_form(2, texts, "كييف", (0, 1)),),
            (_form(3, texts, "基辅", (0, 1)),),
        ),
    )
    mayor = Name(
        "marchenko",
        "Olena Marchenko",
        (
            (_form(0, texts, "Olena Marchenko", (5,)),),
            (_form(1, texts, "Olena Martschenko", (5,), judgement=Judgement.EXPLAINED, note="the German spelling"),),
            (_form(2, texts, "أولينا مارتشينكو", (4,)),),
            (_form(3, texts, "奥莱娜·马尔琴科", (4,)),),
        ),
    )
    port = Name("chornomorsk", "Chornomorsk", ((_form(0, texts, "Chornomorsk", (2,)),), (), (), ()))
    follows = ((), (Following("uk", ("Duden",), 3, 4),), (), ())
    return NameTable(
        tuple(text.name for text in texts), tuple(text.language for text in texts), (kyiv, mayor, port), follows
    )


def rich_report() -> Report:
    """Build the canonical report: English against German, Arabic and Chinese, with one of everything."""
    return Report(
        source=SOURCE,
        comparisons=(_german(), _arabic(), _chinese()),
        names=_names((SOURCE, GERMAN, ARABIC, CHINESE)),
        signature="v:0.1.0|emb:static/0123abcd|lines:cut|furniture:marked|bead:5|checks:missing,names,numbers",
        glosses=(
            "Kyiv ouvre une liaison ferroviaire vers le port",
            "Le premier train a quitté Kyiv lundi avec 1 250 passagers.",
            "Il a atteint le port de Tchornomorsk au bout de neuf heures.",
            "La ligne a coûté 2,4 milliards d’euros, le double du prévu.",
            "LIRE AUSSI : ce que le nouvel horaire change pour vous",
            "« Nous avons attendu dix ans », a dit la maire, Olena Martchenko.",
            "Les critiques ne s’attendent pas à ce que la ligne soit rentable.",
            "Les trains de marchandises suivront en 2027.",
            "Le billet coûte 480 hryvnias.",
        ),
        gloss_language="fr",
    )


def alone_report() -> Report:
    """Build a report on one text without a version."""
    text = document("alone.txt", "en", (("Kyiv is calm.", "In kyiv it rained."),))
    finding = Finding(
        "names",
        "lower-case",
        Severity.MINOR,
        "“kyiv” is a name and should begin with a capital.",
        "linguistic-conventions/capitalization",
        "typographical",
        source=(spot(text, 1, "kyiv"),),
        entity="Kyiv",
        suggestion="Kyiv",
        id="00ff00ff00ff",
    )
    forms = (
        _form(0, (text,), "Kyiv", (0,)),
        _form(0, (text,), "kyiv", (1,), judgement=Judgement.LOWER_CASE),
    )
    names = NameTable((text.name,), (text.language,), (Name("kyiv", "Kyiv", (forms,)),))
    return Report(text, (), names, "v:0.1.0", findings=(finding,))


def empty_report() -> Report:
    """Build a report on two texts without a sentence."""
    source, target = document("empty.txt", "und", ()), document("nothing.txt", "und", ())
    comparison = Comparison(Alignment(source, target, ()), ())
    return Report(source, (comparison,), NameTable((source.name, target.name), ("und", "und"), ()), "v:0.1.0")


HOSTILE = (
    "<script>alert('one')</script>",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "-2+3",
    "</style></title><img src=x onerror=alert(2)>",
    'a" onmouseover="alert(3)',
    "right \u202eto left\u202c override \u2066isolate",
    "nul \x00 escape \x1b[31mred\x1b[0m bell \x07",
    "lone \ud800 surrogate and \udfff",
    "]]> &amp; &#0; \u2028 \u0085 \ufffe end",
    "\t+tab\rreturn",
)


def hostile_report() -> Report:
    """Build a report in which every string was written by an enemy."""
    source = document("<b>source</b>.txt", "en", (HOSTILE,), metadata=Metadata(title='=HYPERLINK("x")<script>'))
    target = document('=1+1"><svg/onload=x>.txt', "de", (HOSTILE,), warnings=("<script>w()</script>\x00",))
    beads = tuple(Bead((index,), (index,), 0.5) for index in range(len(HOSTILE)))
    findings = tuple(
        Finding(
            check="numbers",
            kind="<i>kind</i>",
            severity=Severity.MAJOR,
            message=words,
            mqm="accuracy/number",
            its="numbers",
            bead=index,
            source=(source.sentences[index].span,),
            target=(target.sentences[index].span,),
            entity=words,
            suggestion=words,
            id=f'id{index}"><script>',
        )
        for index, words in enumerate(HOSTILE)
    )
    texts = (source, target)
    cells = tuple(
        (
            Form(
                HOSTILE[number],
                (Mention(number, 0, spot(text, 0), HOSTILE[0]),),
                Judgement.FOREIGN,
                (HOSTILE[1],),
                HOSTILE[4],
            ),
        )
        for number, text in enumerate(texts)
    )
    names = NameTable(tuple(text.name for text in texts), ("en", "de"), (Name('"><script>', HOSTILE[1], cells),))
    alignment = Alignment(source, target, beads, warnings=(HOSTILE[6],))
    return Report(
        source,
        (Comparison(alignment, findings, skipped=("<u>",)),),
        names,
        "v:<script>",
        glosses=HOSTILE,
        gloss_language='x"><script>',
    )
