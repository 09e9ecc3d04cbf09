"""Days told from other days are held against the dates of their own text, in every language."""

from __future__ import annotations

import pytest

from compare.checks._chronology import contradictions
from compare.figures.sequences import steps
from compare.plugins import Example


def contradicted(language, *sentences):
    """Return the words of each contradiction in a text."""
    document = Example(sentences, sentences, (language, language)).alignment().target
    return [tuple(document.quote(span) for span in found.spans) for found in contradictions(document)]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("ar", "وصلوا في 12 مايو.", "في اليوم التالي، 14 مايو، غادروا."),
        ("bg", "Те дойдоха на 12 май.", "На следващия ден, 14 май, си тръгнаха."),
        ("cs", "Přijeli 12. května.", "Následující den, 14. května, odjeli."),
        ("de", "Sie kamen am 12. Mai.", "Zwei Tage später, am 15. Mai, gingen sie."),
        ("en", "They came on 12 May.", "The next day, 14 May, they left."),
        ("es", "Llegaron el 12 de mayo.", "Al día siguiente, el 14 de mayo, se fueron."),
        ("fr", "Ils sont venus le 12 mai.", "Le lendemain, le 14 mai, ils sont partis."),
        ("it", "Sono arrivati il 12 maggio.", "Il giorno dopo, il 14 maggio, sono partiti."),
        ("ja", "彼らは5月12日に来た。", "翌日（5月14日）、帰った。"),
        ("nl", "Ze kwamen op 12 mei.", "De volgende dag, 14 mei, vertrokken ze."),
        ("pl", "Przyjechali 12 maja.", "Następnego dnia, 14 maja, wyjechali."),
        ("pt", "Chegaram a 12 de maio.", "No dia seguinte, 14 de maio, partiram."),
        ("ru", "Они приехали 12 мая.", "Два дня спустя, 15 мая, они уехали."),
        ("tr", "12 Mayıs'ta geldiler.", "Ertesi gün, 14 Mayıs'ta gittiler."),
        ("uk", "Вони приїхали 12 травня.", "Наступного дня, 14 травня, вони поїхали."),
        ("zh", "他们5月12日到达。", "三天后，5月16日，他们离开了。"),
    ],
)
def test_a_day_told_from_another_must_be_as_far_from_it(language, first, second):
    """The next day after the 12th is not the 14th."""
    assert len(contradicted(language, first, second)) == 1


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "KYIV, 26 November 2024 — It rained.", "They came yesterday, 24 November."),
        ("fr", "PARIS, le 26 novembre 2024 – Il pleut.", "Ils sont venus hier, le 24 novembre."),
        ("uk", "КИЇВ, 26 листопада 2024 — Дощ.", "Вони приїхали вчора, 24 листопада."),
        ("es", "MADRID, 26 de noviembre de 2024 — Llueve.", "Llegaron ayer, 24 de noviembre."),
        ("en", "Today is 5 May.", "They left yesterday, 3 May."),
        ("zh", "今天是5月5日。", "他们昨天（5月3日）离开了。"),
        ("en", "They came yesterday, Thursday.", "They leave tomorrow, Sunday."),
        ("en", "KYIV, 26 November 2024 — It rained.", "They came yesterday, Thursday."),
        ("en", "LONDON, 26 November 2024 — It rained.", "The law comes next month, in March."),
    ],
)
def test_there_is_one_today_in_a_text(language, first, second):
    """A dateline and what yesterday and tomorrow are said to be must be of one day."""
    assert len(contradicted(language, first, second)) == 1


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "KYIV, 26 November 2024 — It rained.", "They came yesterday, 25 November."),
        ("en", "They came on 12 May.", "They left the day after 12 May."),
        ("en", "They came on 28 February.", "The next day, 1 March, they left."),
        ("en", "They came on 28 February.", "The next day, 29 February, they left."),
        ("en", "LONDON, 3 May 2025 — It rained.", "Eighty years ago today, on 5 May 1945, the war ended."),
        ("en", "LONDON, 26 November 2024 — It rained.", "The law comes next month, in December."),
        ("en", "“We came yesterday, 3 May,” he said.", "They leave today, 6 May."),
        ("en", "3 May — They came.", "4 May — They left yesterday, 1 May."),
        ("en", "They came on 12 May and rested on 14 May.", "The next day, 15 May, they left."),
        ("de", "BERLIN, 26. November 2024 – Es regnet.", "Sie kamen am Morgen, 24. November."),
        ("es", "MADRID, 26 de noviembre de 2024 — Llueve.", "Llegaron por la mañana, el 24 de noviembre."),
        ("ar", "وصلوا أمس الخميس.", "سيغادرون غدا السبت."),
        ("fr", "Ils sont venus le 12 mai.", "Le lendemain du 14 mai, ils sont partis."),
    ],
)
def test_what_may_be_right_is_left_alone(language, first, second):
    """Only what cannot be is reported."""
    assert not contradicted(language, first, second)


def test_the_number_of_days_is_read_in_words_and_digits():
    """Two days and 2 days are as long."""
    assert [step.days for step in steps("Two days later, 3 days earlier, the next day.", "en")] == [2, -3, 1]
