"""
What made the data of the name engine; run at development time only.

    python -m compare.names.build.words FOLDER      common words of each language
    python -m compare.names.build.places            places, from GeoNames and CLDR
    python -m compare.names.build.given             first names that have two forms
    python -m compare.names.build.systems FILE      which system a form follows, by its letters
    python -m compare.names.build.weights FILE      weights of the likeness of two forms
    python -m compare.names.build.heard FOLDER      how names sound in Chinese, Japanese and Arabic

The results lie in `compare/names/data`, so that nobody who uses the package
needs the sources.
"""
