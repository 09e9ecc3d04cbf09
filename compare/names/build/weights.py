"""
Learn what speaks for and against one name.

Reads labelled pairs (a table with columns a, a_lang, b, b_lang, label,
relation, entity), fits a logistic regression over `likeness.features` and writes its
weights. Before that it prints the score of a five-fold run, grouped by entity,
which is the honest figure: the shipped weights have seen all pairs.

Source of the shipped weights: 3,008 pairs labelled for this project; only
weights are kept, no pair.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

from compare.names.likeness import features

# Phonetics cannot link these; they are the gazetteer's business.
_NOT_PHONETIC = frozenset({"exonym", "han"})


def main(path: Path) -> None:
    """Fit on the pairs in *path*; write ``data/weights.json`` and ``folds.json`` in the working folder."""
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold

    with path.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    examples = [dict(features(*_ordered(row))) for row in rows]
    labels = np.array([int(row["label"]) for row in rows])
    usable = np.array([row["relation"] not in _NOT_PHONETIC for row in rows])
    vectorizer = DictVectorizer(sparse=False)
    matrix = vectorizer.fit_transform(examples)
    groups = np.array([row["entity"] for row in rows])
    chances = np.zeros(len(rows))
    for train, test in GroupKFold(5).split(matrix, labels, groups):
        chosen = train[usable[train]]
        model = LogisticRegression(C=0.6, max_iter=3000).fit(matrix[chosen], labels[chosen])
        chances[test] = model.predict_proba(matrix[test])[:, 1]
    folds = {row["id"]: round(float(chance), 4) for row, chance in zip(rows, chances, strict=True)}
    Path("folds.json").write_text(json.dumps(folds), encoding="utf-8")
    for threshold in (0.4, 0.5, 0.6, 0.7):
        said = chances >= threshold
        hits = int((said & (labels == 1) & usable).sum())
        precision, recall = hits / max(1, int((said & usable).sum())), hits / int(((labels == 1) & usable).sum())
        score = 2 * precision * recall / (precision + recall)
        print(f"{threshold:.1f}  precision {precision:.3f}  recall {recall:.3f}  F1 {score:.3f}")  # noqa: T201
    model = LogisticRegression(C=0.6, max_iter=3000).fit(matrix[usable], labels[usable])
    weights = {
        name: round(float(weight), 3) for name, weight in zip(vectorizer.feature_names_, model.coef_[0], strict=True)
    }
    target = Path(__file__).parents[1] / "data" / "weights.json"
    data = {
        "intercept": round(float(model.intercept_[0]), 3),
        "weights": {name: weight for name, weight in weights.items() if weight},
    }
    target.write_text(json.dumps(data, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def _ordered(row: dict[str, str]) -> tuple[str, str, str, str]:
    left, right = sorted(((row["a"], row["a_lang"]), (row["b"], row["b_lang"])))
    return (*left, *right)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
