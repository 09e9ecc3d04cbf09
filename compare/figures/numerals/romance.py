"""Number words of French, Spanish, Italian and Portuguese; see `compare.figures.numerals` for the form."""

from __future__ import annotations

CARDINALS: dict[str, str] = {
    "fr": """
        0 zéro; 1 un|une; 2 deux|double; 3 trois|triple; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf; 10 dix; 11 onze; 12 douze;
        13 treize; 14 quatorze; 15 quinze; 16 seize; 17 dix-sept; 18 dix-huit; 19 dix-neuf; 20 vingt; 30 trente; 40 quarante;
        50 cinquante; 60 soixante; 70 septante; 80 quatre-vingts|quatre-vingt|huitante|octante; 90 nonante; x100 cent|cents""",
    "es": """
        0 cero; 1 un|uno|una; 2 dos|doble|ambos|ambas; 3 tres|triple; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; 10 diez; 11 once;
        12 doce; 13 trece; 14 catorce; 15 quince; 16 dieciséis; 17 diecisiete; 18 dieciocho; 19 diecinueve; 20 veinte;
        21 veintiún|veintiuno|veintiuna; 22 veintidós; 23 veintitrés; 24 veinticuatro; 25 veinticinco; 26 veintiséis;
        27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta; 40 cuarenta; 50 cincuenta; 60 sesenta; 70 setenta;
        80 ochenta; 90 noventa; 100 cien|ciento|cientos; 200 doscient{os,as}; 300 trescient{os,as}; 400 cuatrocient{os,as};
        500 quinient{os,as}; 600 seiscient{os,as}; 700 setecient{os,as}; 800 ochocient{os,as}; 900 novecient{os,as}""",
    "it": """
        0 zero; 1 un|uno|una|un'; 2 due|du|doppi{o,a}|entramb{i,e}; 3 tre|tré|tripl{o,a}; 4 quattro|quattr; 5 cinque|cinqu; 6 sei; 7 sette|sett; 8 otto|ott; 9 nove|nov; 10 dieci; 11 undici|undic;
        12 dodici|dodic; 13 tredici|tredic; 14 quattordici|quattordic; 15 quindici|quindic; 16 sedici|sedic; 17 diciassette|diciassett;
        18 diciotto|diciott; 19 diciannove|diciannov; 20 venti|vent;
        30 trenta|trent; 40 quaranta|quarant; 50 cinquanta|cinquant; 60 sessanta|sessant; 70 settanta|settant;
        80 ottanta|ottant; 90 novanta|novant; x100 cento|cent""",
    "pt": """
        0 zero; 1 um|uma; 2 dois|duas|dobro|duplo|dupla|ambos|ambas; 3 três|triplo; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove; 10 dez;
        11 onze; 12 doze; 13 treze; 14 catorze|quatorze; 15 quinze; 16 dezesseis|dezasseis; 17 dezessete|dezassete;
        18 dezoito; 19 dezenove|dezanove; 20 vinte; 30 trinta; 40 quarenta; 50 cinquenta|cinqüenta; 60 sessenta; 70 setenta;
        80 oitenta; 90 noventa; 100 cem|cento; 200 duzent{os,as}; 300 trezent{os,as}; 400 quatrocent{os,as};
        500 quinhent{os,as}; 600 seiscent{os,as}; 700 setecent{os,as}; 800 oitocent{os,as}; 900 novecent{os,as}""",
}

ORDINALS: dict[str, str] = {
    "fr": """
        1 premi{er,ère,ers,ères}|unième; 2 deuxième{,s}|second{,e,s,es}; 3 troisième{,s}|tiers; 4 quatrième{,s}|quart{,s};
        5 cinquième{,s}; 6 sixième{,s}; 7 septième{,s}; 8 huitième{,s}; 9 neuvième{,s}; 10 dixième{,s}; 11 onzième; 12 douzième;
        13 treizième; 14 quatorzième; 15 quinzième; 16 seizième{,s}; 20 vingtième; 30 trentième; 40 quarantième;
        50 cinquantième; 60 soixantième; 80 quatre-vingtième; 100 centième{,s}; 1000 millième{,s}""",
    "es": """
        1 primer{,o,a,os,as}; 2 segund{o,a,os,as}; 3 tercer{,o,a,os,as}|tercio{,s}; 4 cuart{o,a,os,as}; 5 quint{o,a,os,as};
        6 sext{o,a,os,as}; 7 séptim{o,a,os,as}; 8 octav{o,a,os,as}; 9 noven{o,a,os,as}; 10 décim{o,a,os,as}; 11 undécim{o,a}|decimoprimer{,o,a};
        12 duodécim{o,a}|decimosegund{o,a}; 13 decimotercer{,o,a}; 14 decimocuart{o,a}; 15 decimoquint{o,a}; 16 decimosext{o,a};
        17 decimoséptim{o,a}; 18 decimoctav{o,a}; 19 decimonoven{o,a}; 20 vigésim{o,a}; 30 trigésim{o,a}; 40 cuadragésim{o,a};
        50 quincuagésim{o,a}; 60 sexagésim{o,a}; 70 septuagésim{o,a}; 80 octogésim{o,a}; 90 nonagésim{o,a}; 100 centésim{o,a};
        1000 milésim{o,a}""",
    "it": """
        1 prim{o,a,i,e}|unesim{o,a,i,e}; 2 second{o,a,i,e}|duesim{o,a,i,e}; 3 terz{o,a,i,e}|treesim{o,a,i,e}; 4 quart{o,a,i,e}|quattresim{o,a,i,e}; 5 quint{o,a,i,e}|cinquesim{o,a,i,e}; 6 sest{o,a,i,e}|seiesim{o,a,i,e};
        7 settim{o,a,i,e}|settesim{o,a,i,e}; 8 ottav{o,a,i,e}|ottesim{o,a,i,e}; 9 non{o,a,i,e}|novesim{o,a,i,e}; 10 decim{o,a,i,e}; 11 undicesim{o,a,i,e}; 12 dodicesim{o,a,i,e};
        13 tredicesim{o,a,i,e}; 14 quattordicesim{o,a,i,e}; 15 quindicesim{o,a,i,e}; 16 sedicesim{o,a,i,e};
        17 diciassettesim{o,a,i,e}; 18 diciottesim{o,a,i,e}; 19 diciannovesim{o,a,i,e}; 20 ventesim{o,a,i,e};
        30 trentesim{o,a,i,e}; 40 quarantesim{o,a,i,e}; 50 cinquantesim{o,a,i,e}; 60 sessantesim{o,a,i,e};
        70 settantesim{o,a,i,e}; 80 ottantesim{o,a,i,e}; 90 novantesim{o,a,i,e}; 100 centesim{o,a,i,e}; 1000 millesim{o,a,i,e}""",
    "pt": """
        1 primeir{o,a,os,as}; 2 segund{o,a,os,as}; 3 terceir{o,a,os,as}|terço{,s}|terça{,s}; 4 quart{o,a,os,as}; 5 quint{o,a,os,as};
        6 sext{o,a,os,as}; 7 sétim{o,a,os,as}; 8 oitav{o,a,os,as}; 9 non{o,a,os,as}; 10 décim{o,a,os,as}; 20 vigésim{o,a}; 30 trigésim{o,a};
        40 quadragésim{o,a}; 50 quinquagésim{o,a}; 60 sexagésim{o,a}; 70 septuagésim{o,a}|setuagésim{o,a};
        80 octogésim{o,a}; 90 nonagésim{o,a}; 100 centésim{o,a}; 1000 milésim{o,a}""",
}

APPROXIMATE: dict[str, str] = {
    "fr": "10 dizaine{,s}|décennie{,s}; 12 douzaine{,s}; 15 quinzaine; 20 vingtaine; 30 trentaine; 40 quarantaine; 50 cinquantaine; "
    "60 soixantaine; 100 centaine{,s}",
    "es": "10 decena{,s}|década{,s}; 12 docena{,s}; 15 quincena; 20 veintena; 30 treintena; 100 centenar{,es}|centena{,s}",
    "it": "10 decin{a,e}|decenni{,o}; 12 dozzin{a,e}; 15 quindicina; 20 ventina|ventenn{e,io}; 30 trentina; 40 quarantina; 50 cinquantina; "
    "60 sessantina; 70 settantina; 80 ottantina; 90 novantina; 100 centinai{o,a}",
    "pt": "10 dezena{,s}|década{,s}; 12 dúzia{,s}; 15 quinzena; 20 vintena; 30 trintena; 100 centena{,s}",
}

JOINTS: dict[str, str] = {"fr": "et", "es": "y", "it": "e", "pt": "e"}

SUFFIXES: dict[str, str] = {
    "it": r"enn[ei]|ennale|esim[oaie]|mila|millesim[oaie]",
    "fr": "ième|ièmes",
    "es": "ava|avo|avos",
}
