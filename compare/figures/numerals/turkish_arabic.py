"""Number words of Turkish and Arabic; see `compare.figures.numerals` for the form."""

from __future__ import annotations

CARDINALS: dict[str, str] = {
    "tr": """
        0 sıfır; 1 bir{,i,in,ine,inde}; 2 iki{,si,sini,sinin,ye,sinde}|çift; 3 üç{,ü,e,ünü}; 4 dört|dördü{,nü,n}; 5 beş{,i,e,ini}; 6 altı{,sı}; 7 yedi{,si}; 8 sekiz{,i}; 9 dokuz{,u};
        10 on{,u,unu}; 20 yirmi{,si,li}; 30 otuz{,u,lu}; 40 kırk{,ı,lı}; 50 elli{,si}; 60 altmış{,lı}; 70 yetmiş{,li}; 80 seksen{,li}; 90 doksan{,lı}; x100 yüz""",
    "ar": """
        0 صفر; 1 واحد{,ة}|أحد|إحدى|احدى; 2 اثن{ان,ين,تان,تين,ا,تي,ي,ي}|اثنا|اثنتا|كلا|كلتا|ضعف|مرتين|مرتان; 3 ثلاث{,ة}; 4 أربع{,ة}|اربع{,ة}; 5 خمس{,ة}; 6 ست{,ة}; 7 سبع{,ة}; 8 ثمان{,ي,ية}; 9 تسع{,ة}; 10 عشر{,ة};
        20 عشر{ون,ين}|عشرين{ات,يات}; 30 ثلاث{ون,ين,ينات,ينيات}; 40 أربع{ون,ين,ينات,ينيات}|اربع{ون,ين}; 50 خمس{ون,ين,ينات,ينيات}; 60 ست{ون,ين,ينات,ينيات}; 70 سبع{ون,ين,ينات,ينيات}; 80 ثمان{ون,ين,ينات,ينيات};
        90 تسع{ون,ين,ينات,ينيات}; x100 مئة|مائة; 200 مئت{ان,ين,ي,ا}|مائت{ان,ين,ي}; 300 ثلاثمئة|ثلاثمائة; 400 أربعمئة|أربعمائة; 500 خمسمئة|خمسمائة; 600 ستمئة|ستمائة;
        700 سبعمئة|سبعمائة; 800 ثمانمئة|ثمانمائة; 900 تسعمئة|تسعمائة""",
}

ORDINALS: dict[str, str] = {
    "tr": """
        1 birinci{,si,lik,liği}|ilk; 2 ikinci{,si,lik,liği}; 3 üçüncü{,sü,lük}; 4 dördüncü{,sü,lük}|çeyre{k,ği}; 5 beşinci{,si,lik}; 6 altıncı{,sı,lık}; 7 yedinci{,si}; 8 sekizinci{,si};
        9 dokuzuncu{,su}; 10 onuncu{,su}; 20 yirminci{,si}; 30 otuzuncu; 40 kırkıncı; 50 ellinci{,si}; 60 altmışıncı; 70 yetmişinci; 80 sekseninci; 90 doksanıncı;
        100 yüzüncü; 1000 bininci""",
    "ar": """
        1 أول|اول|أولى|اولى|حادي|حادية; 2 ثاني{,ة}|ثان; 3 ثالث{,ة}|ثلث|ثلثي|ثلثا; 4 رابع{,ة}|ربع; 5 خامس{,ة}|خمس; 6 سادس{,ة}; 7 سابع{,ة}; 8 ثامن{,ة}; 9 تاسع{,ة}; 10 عاشر{,ة}""",
}

APPROXIMATE: dict[str, str] = {
    "tr": "10 onlarca; 12 düzine{,lerce}; 100 yüzlerce; 1000 binlerce",
    "ar": "10 عشرات|عقد|عقود; 12 دزينة; 100 مئات|مائات|قرن",
}

JOINTS: dict[str, str] = {"tr": "", "ar": "و"}

SUFFIXES: dict[str, str] = {"tr": r"(?:l[iıuü]k?|s[iıuü]|[ıiuü]n[ıiuü]?|[dt][ae]n?|y?ken|[dt][ıiuü]|[yn]?[ae])"}
