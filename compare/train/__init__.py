"""
Training of the embedded model; never needed to run.

From tab-separated parallel text to a folder that `SentenceTransformer` and
the ``static`` backend both load: read (`corpus`), learn the pieces
(`folding`, `vocabulary`), cut once (`pieces`), learn the vectors (`batches`,
`learner`, `loop`), store (`export`). ``python -m compare.train --help`` runs
all of it.
"""
