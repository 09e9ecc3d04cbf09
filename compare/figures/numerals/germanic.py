"""Number words of English, German and Dutch; see `compare.figures.numerals` for the form."""

from __future__ import annotations

CARDINALS: dict[str, str] = {
    "en": """
        0 zero|nil; 1 one; 2 two|twice|both|pair|couple|double|duo; 3 three|thrice|triple|trio; 4 four|quartet; 5 five; 6 six;
        7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen;
        18 eighteen; 19 nineteen; 20 twent{y,ies}; 30 thirt{y,ies}; 40 fort{y,ies}; 50 fift{y,ies}; 60 sixt{y,ies};
        70 sevent{y,ies}; 80 eight{y,ies}; 90 ninet{y,ies}; x100 hundred|hundreds""",
    "de": """
        0 null; 1 ein{,s,e,en,em,er,es,mal}; 2 zwei{,er,en,mal}|zwo|beid{e,en,er}|paar|doppelt{,e,en,er,es}; 3 drei{,er,en,mal};
        4 vier{,er,en,mal}; 5 fünf{,er,en,mal}; 6 sech{s,sen,smal}; 7 sieb{en,enmal}; 8 acht{,mal}; 9 neun{,mal}; 10 zehn{,mal}; 11 elf;
        12 zwölf; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; 17 siebzehn; 18 achtzehn; 19 neunzehn; 20 zwanzig;
        30 dreißig|dreissig; 40 vierzig; 50 fünfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig; x100 hundert{,e,en}""",
    "nl": """
        0 nul; 1 een|één|eens|eenmaal; 2 twee|beide|tweemaal|dubbele; 3 drie|driemaal; 4 vier|vieren; 5 vijf|vijven;
        6 zes|zessen; 7 zeven; 8 acht; 9 negen; 10 tien; 11 elf; 12 twaalf; 13 dertien; 14 veertien; 15 vijftien; 16 zestien;
        17 zeventien; 18 achttien; 19 negentien; 20 twintig; 30 dertig; 40 veertig; 50 vijftig; 60 zestig; 70 zeventig;
        80 tachtig; 90 negentig; x100 honderd{,en}""",
}

ORDINALS: dict[str, str] = {
    "en": """
        1 first{,s,ly}; 2 second{,s,ly}; 3 third{,s,ly}; 4 fourth{,s}|quarter{,s}; 5 fifth{,s}; 6 sixth{,s};
        7 seventh{,s}; 8 eighth{,s}; 9 ninth{,s}; 10 tenth{,s}; 11 eleventh; 12 twelfth; 13 thirteenth; 14 fourteenth;
        15 fifteenth; 16 sixteenth; 17 seventeenth; 18 eighteenth; 19 nineteenth; 20 twentieth; 30 thirtieth; 40 fortieth;
        50 fiftieth; 60 sixtieth; 70 seventieth; 80 eightieth; 90 ninetieth; 100 hundredth{,s}; 1000 thousandth{,s}""",
    "de": """
        1 erst{e,en,er,es,em,ens,mals}; 2 zweit{e,en,er,es,em,ens}; 3 dritt{e,en,er,es,em,ens,el}; 4 viert{e,en,er,es,em,ens,el};
        5 fünft{e,en,er,es,em,ens,el}; 6 sechst{e,en,er,es,em,ens,el}; 7 siebt{e,en,er,es,em,ens,el}|siebent{e,en,er,es,em};
        8 acht{e,en,er,es,em,ens,el}; 9 neunt{e,en,er,es,em,ens,el}; 10 zehnt{e,en,er,es,em,ens,el};
        11 elft{e,en,er,es,em}; 12 zwölft{e,en,er,es,em}; 13 dreizehnt{e,en,er,es,em}; 14 vierzehnt{e,en,er,es,em};
        15 fünfzehnt{e,en,er,es,em}; 16 sechzehnt{e,en,er,es,em}; 17 siebzehnt{e,en,er,es,em}; 18 achtzehnt{e,en,er,es,em};
        19 neunzehnt{e,en,er,es,em}; 20 zwanzigst{e,en,er,es,em}; 30 dreißigst{e,en,er,es,em}; 40 vierzigst{e,en,er,es,em};
        50 fünfzigst{e,en,er,es,em}; 60 sechzigst{e,en,er,es,em}; 70 siebzigst{e,en,er,es,em}; 80 achtzigst{e,en,er,es,em};
        90 neunzigst{e,en,er,es,em}; 100 hundertst{e,en,er,es,em,el}; 1000 tausendst{e,en,er,es,em,el}""",
    "nl": """
        1 eerst{e,en}; 2 tweede{,n}; 3 derde{,n}; 4 vierde{,n}|kwart; 5 vijfde{,n}; 6 zesde{,n}; 7 zevende{,n};
        8 achtste{,n}; 9 negende{,n}; 10 tiende{,n}; 11 elfde; 12 twaalfde; 13 dertiende; 14 veertiende; 15 vijftiende; 16 zestiende;
        17 zeventiende; 18 achttiende; 19 negentiende; 20 twintigste; 30 dertigste; 40 veertigste; 50 vijftigste; 60 zestigste;
        70 zeventigste; 80 tachtigste; 90 negentigste; 100 honderdste; 1000 duizendste""",
}

APPROXIMATE: dict[str, str] = {
    "en": "12 dozen{,s}; 20 score; 10 decade",
    "de": "12 dutzend{,e,en}; 10 jahrzehnt{,e,en,s}",
    "nl": "12 dozijn{,en}; 10 tiental{,len}|decennium|decennia; 20 twintigtal; 30 dertigtal; 100 honderdtal{,len}",
}

JOINTS: dict[str, str] = {"en": "and", "de": "und", "nl": "en|ën"}

SUFFIXES: dict[str, str] = {
    "de": r"jährig\w*|fach\w*|malig\w*|stündig\w*|tägig\w*|köpfig\w*|stellig\w*|teilig\w*|seitig\w*|stöckig\w*|minütig\w*|"
    r"monatig\w*|monatlich\w*|wöchig\w*|prozentig\w*|mal|er|ern|erlei",
    "nl": r"jarige?n?|voudige?|daagse?|delige?|koppige?|maal|tal|tigers?|ers?|urige?|maands?e?|kwart",
}
