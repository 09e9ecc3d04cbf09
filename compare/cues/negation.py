r"""
Words that negate.

`PLAIN` are those that deny a clause and nothing else. `OTHER` are the ways in which a
language says as much without them: verbs and prefixes that deny, and words
that a translator may render by a negation ("only": ne ... que; "until": not before;
"remain": not leave). `EMPTY` looks like a negation and is none.

Sources: the reference grammars' chapters on negation; Dryer and Haspelmath, World
Atlas of Language Structures, chapters 112 to 115 (negative words, double negation).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PLAIN: Mapping[str, str] = MappingProxyType(
    {
        "en": r"not|\w+n't|cannot|never|nobody|nothing|no one|none|neither|nor|without|nowhere|no",
        "de": r"nicht|nichts|kein\w{0,2}|nie|niemals|niemand\w{0,2}|nirgends|nirgendwo|weder|ohne|keinerlei|keineswegs|keinesfalls",
        "nl": r"niet|niets|geen|nooit|niemand|nergens|noch|zonder|geenszins",
        "fr": r"pas|jamais|aucune?|rien|ni|sans|nulle",
        "es": r"no|nunca|jamás|nadie|nada|ningún|ninguno?a?s?|tampoco|ni|sin",
        "it": r"non|mai|nessun[oa]?|nessun'\w+|niente|nulla|né|neanche|nemmeno|neppure|senza",
        "pt": r"não|nunca|jamais|ninguém|nada|nenhuma?|nenhuns|nem|sem|tampouco",
        "pl": r"nie|nigdy|nikt|nikogo|nikomu|nic|niczego|niczym|żaden|żadn\w+|ani|bez|brak|brakuje|brakowało|nigdzie",
        "cs": r"nikdy|nikdo|nikoho|nikomu|nic|ničeho|ničím|ničemu|žádn\w+|bez|nikde|nelze|nikoliv?|ne(?!sl|chal|vyhn|trp|návid|vlád|pot[lk]|děl|apol|ill|poho)\w+(?:l|la|lo|li|ly)|ne(?:ní|jsem|jsi|jsme|jste|jsou|budu|bude\w*|budou|má|mám|máme|mají|může\w*|můžou|mohou|mohu|chc\w+|chtějí|ví|víme|vím|vědí|dá|dají|dělá\w*|dělají|existuj\w+|platí|jde|jedná)|ne(?!návid|utuch)\w{2,}(?:ají|ejí|uje|ují|eme|áme)|aniž|ne",
        "uk": r"не|ні|ніколи|ніхто|нікого|нікому|ніщо|нічого|нічим|жод\w+|ані|без|немає|нема|ніде|ніяк\w*|неможливо|нікуди",
        "ru": r"не|ни|нет|никогда|никто|никого|никому|ничто|ничего|ничем|никак\w*|без|нельзя|нигде|никуда|невозможно|ничуть",
        "bg": r"не|няма\w{0,3}|нямаше|нямат|нито|никога|никой|никого|нищо|никакв\w+|никоя|без|нямал\w*|недей\w*|никъде",
        "tr": r"""değil\w*|yok|yoktu\w*|asla|hiçbir\w*|kimse(?:nin|ye|yi)?|\w+m[ae]d[ıi](?:k|m|n|lar|ler|ğ\w+|ysa|yse)?|\w+(?<!para)m[ae]d[ıi]k\w+|\w{2,}m[ıiuü]yor\w*
            |\w+m[ae]y[ae]c[ae][kğ]\w*|\w+m[ae]m[ıi]ş\w*|\w+m[ae]z(?:lar|ler|dı\w*|di\w*)?(?<!namaz)|\w+m[ae]y[ae]n\w*|\w+m[ae]y[ae]r[ae]k\w*|\w+m[ae]y[ıi]p|(?!tamam)\w+m[ae]m[ae](?:s[ıi]|k|l[ae]r|l[ıi]|y[ae])\w*|\w+m[ae]z(?:s[ae]|ken|l[ıi]k)\w*|\w+m[ae]d[ae]n|\w+m[ae]ks[ıi]z\w*""",
        "ar": r"(?:و|ف)?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|ليسا|أبدا|أبدًا|أبداً)|بدون|عدم|بعدم|لعدم|وعدم",
        "zh": r"没有|沒有|并未|尚未|从未|并不|绝不|从不|决不|不会|不會|不能|不是|不再|没能|未能|不|没|沒|未|无法|無法|无人|毫无|毫無|绝无|无权|无须|无需|无意|无力|无从|并非|绝非",
        "ja": r"ない(?!か|限|と(?:いけ|なら|駄目)|で)|なかっ(?!たら)|ません(?!か)|ずに|なく(?=て?、)|ず、",
    }
)
"""By language, words that deny."""

OTHER: Mapping[str, str] = MappingProxyType(
    {
        "en": r"""block(?:s|ed|ing)?|disregard\w*|unclear\w*|out-of-\w+|off-the-\w+|one of (?:a|several|many)|fail\w*|den(?:y|ies|ied|ying|ials?)|refus\w+|lack\w*|unable|inability|hardly|barely|scarcely|rarely|seldom|little|only|until|unless|instead
            |rather than|avoid\w*|prevent\w*|stop\w*|reject\w*|except\w*|miss(?:ed|es|ing)?|absen\w+|other than|far from|ignor\w+|forb\w+|false\w*|doubt\w*|withheld|withhold\w*
            |un(?!der|til|it|ion|ite|ique|ivers|less|iform|cle(?!ar)|fold|earth|veil|wind)\w{3,}|im(?:possib|perfect|moral|matur|patien|prob|polit|prud|mobil|penet)\w*
            |in(?:frequen|toleran|admiss|humane|discern|percept|audib|opportun|correct|accurate|visib|capab|capac|sufficien|significan|secur|stab|sane|valid|voluntar|evitab|appropriat|accessib|adequat|different|effect|dependen|formal|direct|justice|ability|eligib|expressib|exorab|credib|numera|definite|finite|decis|experienc|human|toleran|compet|consist|conven|curab|edib|escap|explicab|flexib|hospit|offens|operab|soluble|surmount|tangib|vincib|vulnerab)\w*
            |ir(?:regular|relevan|respons|revers|rational|replac|repar|resist)\w*|il(?:legal|licit|legit|logic|literat)\w*|dis(?!t|c|play|eas|h|k|as)\w{3,}|mis(?:under|lead|behav|fortun|trust|manag)\w*|non\S*|free of|free from|out of|devoid
            |oblivious\w*|unbeaten|zero|empty|skip\w*|oppos\w+|\w+less|\w+less(?:ly|ness)|short of|ill[- ]\w+|ban(?:s|ned)?|held back|fell out|fallen out
            |yet|away|remain\w*|stay\w*|beyond|ever|any|anyone|anything|against|keep|keeps|kept|while|gone|declin\w+|exempt\w*|wrong\w*|neglect\w*|rul\w+ out|lest|otherwise|unlike|than|anything but
            |less|isn|doesn|don|didn|wasn
            |few|fewer|los[est]\w*|lost
            |ceas\w+|clos(?:e|es|ed)|depriv\w+|bereft|cut off|quit|forg[eo]t\w*|disagree\w*|dislike\w*|hat(?:e|ed|es)|silent|hid(?:e|es|ing|den)?|free|rare|unknown|simply|blackout\w*|outage\w*|still to|outside|challeng\w*|difficult\w*|hard|tough|sorely|thin on|far cry|a long way from|g[ia]ve(?:n|s)? up|giving up|fold(?:s|ed)|desert(?:ed|s)|danger\w*|provisional\w*|at the earliest|declin\w+|withdr[ae]w\w*|scrap\w+|lie[ds]?|liar\w*|evad\w+|cancel\w*""",
        "de": r"""schlecht\w*|statt|fehl\w*|verweiger\w*|leugne\w*|bestr[ei]+t\w*|dementier\w*|weiger\w*|mangel\w*|kaum|selten|wenig\w*|nur|lediglich|bloß|erst|sondern|anstatt|vermeid\w*
            |verhinder\w*|verbot\w*|verbiet\w*|ablehn\w*|lehnt\w*|abgelehnt\w*|scheiter\w*|un(?!d|s|ter|ion|iv|gefähr)\w{4,}|\w+los\w{0,4}|\w+frei\w{0,4}
            |falsch\w*|zweifel\w*|verlust\w*|vergeb\w*|leer\w*|abgesehen|anders\w*|allein\w*|nicht\w+|noch|versäum\w*|verpass\w*|ausgeschlossen|schließ\w+ aus
            |abbrech\w*|absag\w*|abgesagt|entfall\w*|sonst|in\w*(?:stabil|akzept|direkt|kompet)\w*|nein|null|weg|frei
            |bis|erst|ohne\w*|nicht\w+|verlor\w*|anders|bleib\w*|blieb\w*|weg|ab
            |geschlossen\w*|eingestellt|beende\w*|verzicht\w*|verschwieg\w*|ignorier\w*|vergess\w+|vergaß\w*|hass\w*|gesperrt\w*|fast|häufig|unterl[ai]\w+|entging\w*|heimlich\w*|aufgeh\w+|gefährlich\w*|vorläufig\w*""",
        "nl": r"""slecht\w*|in plaats|ontbre\w+|weiger\w*|ontken\w*|gebrek\w*|nauwelijks|zelden|weinig|alleen|maar|pas|tenzij|vermijd\w*|vermeden|voorkom\w*|verbod\w*|verbied\w*|verboden
            |verhinder\w*|afgewezen|afwij\w+|wees af|behalve|faal\w*|gefaald|mislu\w+|\w+loos|\w+loze|vals\w*|twijfel\w*|verloor|gemis\w*|leeg|uitgesloten|nog
            |in(?:complet|correct|direct|stabiel)\w*|nee|evenmin|zomin
            |on(?!s|der|geveer|line|twikk|tv|twerp|th|gev)\w{3,}|tot|alleen|te|weg|al
            |gesloten|gestopt|stopt\w*|gratis|vergeet|vergeten|vergat\w*|negeer\w*|bijna|verzwe\w+|beëindig\w*|afgezien|donker|gevaarlijk\w*|minder|amper|zeldzaam\w*""",
        "fr": r"""désastr\w+|mauvais\w*|uniquement|exclusivement|manqu\w*|ni(?:é|er|ée|és|ait|e|ent|a)|démen\w+|échou\w+|échec\w*|absen\w+|incap\w+|impossib\w*|peu|guère|jusque|sauf|hormis|plutôt|évit\w+|empêch\w+
            |interdi\w+|rejet\w+|faux|fausse\w*|dout\w+|dépourvu\w*|défaut|in(?!t|d|f|s|c|v|g)\w{4,}
            |in(?:stab|suff|comp|corr|visib|certain|égal|défin|cap|conn|dépend|direct|vrais|adapt|just|soupçonn|signif|satisf)\w*
            |im(?:poss|pens|prob|prév|mobil|parf|pati)\w*|ir(?:rég|resp|rév|réal|rempl)\w*|il(?:lég|lic|lis|log)\w*|mal|mé(?:cont|connu|fi)\w+|vide\w*|loin
            |exclu\w*|au lieu|arrêt\w*|cess\w+|abandon\w*|personne|aucun\w*|hors
            |refus\w*|empêch\w+|seul\w*|in(?:app|util|ex|oubli|att|habi|éd|ouï)\w+|plus|moins|guère|arrêt\w*|peu|non
            |priv(?:é|ée|és|ées|er|ait)|ferm(?:é|ée|és|ées|er|ait)|désormais|ignor\w+|oubli\w+|se fich\w+|tai(?:re|t|sent)|indemne\w*|inchangé\w*|presque|opposé|désapprouv\w+|détest\w+|à court|fréqu\w+|facult\w+|à bout|à peine|rude\w*|dur(?:e|s|es)?|dangereu\w+|provisoire\w*|invaincu\w*|rares?|rareté\w*|rarement""",
        "es": r"""falt\w+|neg(?:ó|ar|aron|ado|ada|aba|aban|ativa|ando)|nieg\w+|niegue\w*|desm[ie]n\w+|fracas\w+|carec\w+|carencia\w*|incap\w+|imposib\w+|apenas|rara\w*
            |poc[oa]s?|sólo|solamente|únic\w+|salvo|excepto|imp[ie]d\w+|prohib\w+|dud\w+|pierd\w+|pérdid\w*|in(?!t|d|f|s|c|v|g|ic)\w{4,}
            |in(?:estab|suf|comp|corr|visib|ciert|igual|defin|cap|defens|depend|direct|veros|justi|signif|satisf|seg|útil|evit)\w*|im(?:pos|pens|prob|prev)\w*
            |ir(?:reg|resp|rev|real)\w*|il(?:eg|íc|óg)\w*|mal|demasiad\w+|antes|vací\w+|lejos|exclu\w+|dej\w+|abandon\w*|sino|ajen\w+|ausen\w+
            |rechaz\w+|hasta|solo|menos|falt\w+
            |des(?:empl|provist|habit|ocup|cont|abast|atend|conoc|cono|acuerd|obed|agrad|apar|hech)\w*|iles[oa]s?|derog\w+|ces(?:ó|ar\w*|ad\w+)|cerrad\w*|olvid\w+|ignor\w+|casi|apag(?:ón|ones|ad\w+)|rar[oa]s?|descont\w+|peligros\w+|provisional\w*|difícilmente""",
        "it": r"""mancanz\w+|neg(?:ato|are|a|ò|ano|ava|ando|ata)|smenti\w+|fall\w+|priv\w+|incap\w+|impossib\w+|rar\w+|poc\w+|sol[oaie]|soltanto|unic\w+|finché|tranne
            |salvo|eccetto|meno|evit\w+|impedi\w+|viet\w+|proib\w+|fals\w+|dubb\w+|dubit\w+|in(?!t|d|f|s|c|v|g|iz)\w{4,}
            |in(?:stab|suff|comp|corr|visib|cert|gius|defin|cap|dipend|dirett|signif|soddisf|sicur|utile|evit|dif)\w*|im(?:poss|pens|prob|prev)\w*
            |ir(?:reg|resp|rev|real)\w*|il(?:leg|lec|log)\w*|dis(?!t|c|p)\w{3,}|s(?:con|far|for|men)\w+|prima|vuot\w+|lontan\w+|invece|anziché|smess\w+
            |abbandon\w*|bensì|alcun\w*|ancora|respin\w+|assen\w+
            |rifiut\w+|manca\w*|fino|alcun\w*|più
            |illes\w+|indenn\w+|disoccup\w+|cess\w+|chius\w+|dimentic\w+|ignor\w+|quasi|spent\w+|interrott\w+|sprovvist\w+|gratuit\w+|desert\w+|pericolos\w+|difficilmente""",
        "pt": r"""falt\w+|recus\w+|rejeit\w+|neg(?:ou|ar|aram|ado|ada|a|am|ando|ava)|desment\w+|falh\w+|fracass\w+|carec\w+|incap\w+|impossí\w+|apenas|rar\w+|pouc[oa]s?
            |só|somente|únic\w+|até|salvo|exceto|menos|evit\w+|imped\w+|proib\w+|fals\w+|dúvid\w+|duvid\w+|in(?!t|d|f|s|c|v|g|ic)\w{4,}
            |in(?:stáv|suf|comp|corr|visí|cert|just|defin|cap|depend|diret|signif|satisf|seg|útil|evit|difer)\w*|im(?:poss|pens|prov|prev)\w*
            |ir(?:reg|resp|rev|real)\w*|il(?:eg|íc|óg)\w*|mal|outr[oa]s?|demasiad\w+|demais|contra|livre\w*|vazi\w+|longe|exclu\w+|em vez|deix\w+|abandon\w*
            |mas sim|ausên\w+|ausent\w+|à exceção|nulo
            |rejeit\w+|até|só|apenas|menos|falt\w+
            |iles[oa]s?|des(?:empreg|provid|conhec|content|abrig|abast|agrad|aprov|aparec)\w*|cess\w+|parou|fechad\w*|esquec\w+|ignor\w+|quase|incond\w+|gratuit\w+|retir\w+|deix\w+|dificilmente""",
        "pl": r"""źle|zł[aeyo]\w{0,2}|zamiast|brak\w*|odm[aó]w\w+|odmaw\w+|zaprzecz\w+|nie\w+|ledwie|ledwo|rzadko|mało|niewiel\w*|jedynie|dopiero|dopóki|poza|unik\w+|zapobie\w+|zakaz\w+|zabron\w+
            |odrzuc\w+|fałsz\w+|wątpi\w+|wątpliw\w+|utra\w+|przegr\w+|zbyt|pust\w+|wyklucz\w+|raczej|lecz|anul\w+|jeszcze|z dala|z wyjątkiem|niż|chyba że
            |bez\w*|do|dopiero|tylko|nie\w+|odm[aó]w\w+
            |pozbawi\w*|zamkni\w+|przesta\w+|zapom\w+|ignor\w+|prawie|wyłącznie|darmow\w+|przerw\w+|zaprzesta\w+|rezygn\w+|obojętn\w+|rzadk\w+|mniej|trudno""",
        "cs": r"""špatn\w+|místo|chyb\w+|popř\w+|popír\w+|postrád\w+|bez\w*|sotva|stěží|zřídka|málo|jenom|dokud|vyhýb\w+|zamítn\w+|fales\w+|ztra\w+|jin\w+|příliš|prázdn\w+|vylouč\w+
            |spíše|nýbrž|zbav\w+|selh\w+|ne\w+|jinak|nikoli|nikoliv
            |odmít\w+|bez\w*|až|jen|ne\w+
            |zavřen\w*|přesta\w+|zapomn\w+|ignor\w+|téměř|skoro|zdarma|přeruš\w+|vzácn\w+|upust\w+|výlučn\w+|lhostejn\w+|odpojen\w*|odvolán\w*|méně|těžko""",
        "uk": r"""поган\w*|замість|пропус[кт]\w+|брак\w*|відмов\w+|запереч\w+|спрост\w+|не\w+|ледве|ледь|рідко|мало|лиш|тільки|аж|доки|допоки|окрім|запобі\w+|заборон\w+|відхил\w+|відкин\w+|хибн\w+
            |сумнів\w*|втра\w+|надто|занадто|проти|порожн\w+|виключ\w+|радше|скасув\w+|позбав\w+|зірв\w+|провал\w+|поза|інакше|ніж|відсутн\w+|бракує|ще
            |без\w*|відмов\w*|заборон\w+|лише|тільки
            |знеструм\w*|знеболен\w*|переста\w+|припин\w+|зачинен\w*|закрит\w*|забу[лвд]\w+|майже|безкошт\w*|відключ\w*|зневодн\w*|байдуж\w*|прост[оа]|небезпеч\w*|збреха\w*|тимчасов\w*|навряд\w*|рідк\w+|менш\w*""",
        "ru": r"""плох\w*|вместо|пропус[кт]\w+|осужда\w+|порица\w+|отсутств\w+|отказ\w+|отриц\w+|опроверг\w+|не\w+|бес\w+|едва|редко|мало|только|пока|избе\w+|запре\w+|отклон\w+|отверг\w+|ложн\w+|сомн\w+|утра\w+
            |ин\w{2,3}|слишком|перед|свобод\w+|пуст\w+|скорее|лиш\w+|провал\w+|вне|иначе|ещё
            |без\w*|бес\w+|отказ\w*|запре\w+|лишь|только|до|нет
            |обесточ\w*|переста\w+|прекра[тщ]\w+|закры[тл]\w+|забы\w+|почти|отключ\w*|приостан\w*|умалчив\w*|умолч\w*|все равно|всё равно|равнодуш\w*|просто|опасн\w+|временн\w+|врал\w*|солгал\w*|вряд|редк\w+|меньше|менее""",
        "bg": r"""лош\w*|зле|вместо|пропус[кн]\w+|преустанов\w+|липс\w+|отказ\w+|отрич\w+|отрек\w+|опроверг\w+|не\w+|без\w*|едва|рядко|само|единствено|освен|избег\w+|избяг\w+|предотвр\w+|забран\w+|отхвърл\w+
            |фалшив\w*|лъжлив\w+|съмн\w+|загуб\w+|изгуб\w+|друг\w*|прекалено|твърде|против|срещу|свобод\w+|празн\w+|отмен\w+|лиш\w+|провал\w+|извън|иначе|а
            |до|докато|само|без\w*
            |прекъс\w+|спря\w*|престан\w+|затворен\w*|забрав\w+|почти|безразлич\w*|пренебр\w+|изключ\w+|рядк\w+|по-малко|трудно""",
        "tr": r"""kötü\w*|yerine|inkar|inkâr|yalanla\w+|başarısız\w*|yoksun\w*|eksik\w*|nadiren|kadar|dek|hariç|dışında|kaçın\w+|yasak\w*|yanlış\w*|sahte\w*|kuşku\w*|kaybet\w+
            |başka\w*|boş\w*|aksi\w*|\w+s[ıiuü]z\w*|ne|hiç|bile|iptal|yok\w*|artık|olmaksızın|imkans\w+|\w+s[ıiuü]zl[ıiuü]\w*|vazgeç\w+|bırak\w*
            |\w+m[ae]\w*|\w+s[ıiuü]z\w*|redd\w+|başarısız\w*|ne|yok\w*
            |kapalı\w*|kapat\w*|unut\w*|durdur\w*|mahrum\w*|ücretsiz|neredeyse|görmezden|kesil\w*|ancak|yoksul\w*|kaldır\w*|geçici\w*|nadir\w*|zor|az""",
        "ar": r"""(?:و|ف|ب|ل|ك)?(?:ال)?(?:سيئ\w*)
            |
            (?:و|ف|ب|ل|ك)?(?:ال)?(?:رفض\w*|نف[ىيت]\w*|أنكر\w*|ينكر\w*|ينفي|تنفي|فشل\w*|يفشل\w*|نقص|افتقار|يفتقر\w*|تفتقر|نادرا\w*|قليل\w*|فقط|سوى|حتى|باستثناء|بدلا\w*|تجنب\w*|منع\w*|يمنع\w*|حظر\w*|محظور\w*|مستحيل\w*|خاطئ\w*|كاذب\w*|شك|شكوك|خسر\w*|فقد\w*|آخر|أخرى|قبل|ضد|خال\w*|فارغ\w*|استبعد\w*|ألغ\w+|إلغاء|غياب|انعدام|عكس|خلاف|ما|مجرد|ليس\w*|تخل\w+|توقف\w*|رغم|لا\w*|لم\w*|لن\w*|غير\w*|دون\w*|عدم\w*|بل|سواء|أقل|قط|إن|امتنع\w*|عجز\w*|تعذر\w*|يستبعد\w*)
            |(?:و|ب|ل|ف|ك)?(?:ال)?(?:غير|دون|إلا|ألا|كلا|بلا|عدم|من دون|لا|لم|لن)
            |(?:و|ف|ب|ل|ك)?(?:ال)?(?:مشرد\w*|انقط\w+|انقطاع|حرم\w*|محروم\w*|مغلق\w*|أغلق\w*|نس[يى]\w*|تجاهل\w*|يجهل\w*|نادر\w*|بالكاد|أوقف\w*|مجان\w*)|(?:و|ف)?(?:قلما|يصعب)""",
        "zh": r"""糟|只有|才|失敗|否认|禁|除|仅|僅|而是|难|難|误|誤|错|錯|假|免|反对|取消|停|空|就|亡|空白|尚|离|死|罢
            |不|没|沒|无|無|未|非|拒|否|缺|禁|免|难以
            |断|斷|停|缺|孤|失|忘|直到|几乎|仅|仅有|闭|拒|罕|少""",
        "ja": r"""悪|拒|欠|失敗|否|禁|避け|阻|除|だけ|しか|以外|少な|稀|誤|間違|嘘|疑|失|免|反対|取り消|中止|停|わずか|代わり|無|不|非|未|外|ず|逃|やめ|離|違|ぬ|欠如
            |ない|なかっ|なく|ません|無|不|未|ず|ぬ|拒|失敗|のみ|しか|難し|まま|だけ
            |断|途絶|忘|拒|わずか|ようやく|やっと|初めて|ほとんど|稀|珍し|孤|閉|欠席|嘘""",
    }
)
"""
By language, other ways of saying so: enough to keep quiet, too little to speak.

Kept are those that stand at least 1.6 times as often where English denies and this side has no
plain denial as where neither does (counted on 25,000 sentence pairs a language).
"""

EMPTY: Mapping[str, str] = MappingProxyType(
    {
        "en": r"(?:no|not|\w+n't) (?:\w+er|more|less) than (?:an? |the age of )?(?:\d+|one\b|two\b|three\b|four\b|five\b)|(?:like|than|as) (?:nobody|nothing|no one|no other|never before)|second to none|never (?:been )?(?:more|so|better|worse).{0,30} than|never more so|(?:nobody|no one|nothing|no other) .{1,60} \w+er than|not long (?:after|before|ago)|without exception|no question that|without a doubt|nothing less than|no\. ?\d+|not only|not just|not to mention|no doubt|no matter|nothing but|no wonder|no less|whether or not|or not|why not|no sooner|not least|can't wait|can't help|don't miss|no more than|without fail|with or without|no-deal|no further|no later than|no more|not .{0,40} until|not .{0,30}but|not un(?!til|der|less|i)\w+|not without|not (?:infrequent|insignificant|inconsiderable|impossible|implausible|improbable)\w*|not rare\w*|nothing short of|none other than|cannot (?:wait|help)|couldn't (?:wait|help|agree more|be (?:better|happier|more \w+))|in no time|(?:never|not|n't|without) (?:ceas\w+|stopp\w+)|no fewer than|no longer than",
        "de": r"nicht \w+er als (?:\d+|ein\w*|zwei|drei|vier|fünf)|(?:wie|als) (?:nie|niemand|kein\w* ander\w*)(?: zuvor)?|so .{1,50} wie seit .{1,30} nicht(?: mehr)?|kein blatt vor den mund|ohne ausnahme|kein zweifel|keine frage|nichts anderes als|nicht weniger als|nicht mehr als|nicht nur|nicht zuletzt|ohne zweifel|nichts als|nicht allein|nicht wahr|ob .{0,40} oder nicht|noch nie so|nicht un(?!d|s|ter)\w+|nicht selten|nicht ohne|nicht umhin|keine seltenheit|nicht zu vergessen|(?:hört\w*|aufhör\w*) .{0,20}nicht auf|kein(?:e|en) hehl|kann es kaum erwarten|nicht wenige\w*|nicht aufhör\w*",
        "nl": r"niet \w+er dan (?:\d+|een|één|twee|drie|vier|vijf)|(?:als|dan) (?:nooit|niemand|geen ander\w*)(?: tevoren)?|zonder uitzondering|geen twijfel|niets minder dan|niet meer dan|niet minder dan|niet alleen|niet in de laatste plaats|zonder twijfel|niet te vergeten|noch\w*|niet on(?!der|s|ge)\w+|niet zelden|niet zonder|niet weinig|kan niet wachten|kunnen niet wachten|niet ophoud\w*|houdt niet op|hield niet op",
        "fr": r"pas (?:plus|moins) (?:\w+ )?(?:de |d'|que |qu')(?:\d+|une?|deux|trois|quatre|cinq)|pas plus tard|(?:comme|que) (?:jamais|personne|nul\w*|aucune? autre)|sans exception|nul doute|aucun doute|pas moins d\w*|rien de moins|non seulement|ne .{1,30} que|n'.{1,30} que|n'.{1,30} qu'\w+|ne .{1,30} qu'\w+|pas seulement|sans doute|sans aucun doute|plus que jamais|ne cesse\w*|avant que .{1,20} ne|moins que .{1,20} ne|de ne|non-\w+|non loin|ni plus ni moins|personne n|pas à pas|(?:premiers?|grands?|petits?|un|faux|chaque|des|quelques) pas|sans cesse|sans voix|ne tarde\w*|pas sans|pas in(?:utile|signifiant|différent|habituel|fréquent|connu)\w*|pas im(?:possible|probable)s?|pas rares?|pas étrang\w+|manqu\w+ (?:pas|jamais) (?:de|d'\w+)|pas peu|(?:arrêt\w*|cess\w*) pas de|hésit\w+ pas",
        "es": r"no .{0,20}(?:más|menos|mayor\w*|menor\w*|superior\w*|inferior\w*) (?:de|a|que) (?:\d+|un\w?|dos|tres)|no (?:super|exced|pas|rebas)\w+ .{0,12}\d+|(?:como|que) (?:nunca|nadie|ningún otro)|sin excepción|no cabe duda\w*|no hay duda\w*|no .{1,20} más que|no sólo|no solo|no solamente|sin duda|sin embargo|sin lugar a dudas|nada más|nada menos|no obstante|sin dejar de|a no ser|no sin|no im(?:posible|probable)s?|no inusual\w*|no (?:es|son|era|eran) (?:raro|infrecuente|inusual|extraño)\w*|no poc[oa]s?|no (?:deja|dejan|dejó|dejaba|cesa|cesan|para|paran) de|no (?:tard|dud)\w+ en|no .{1,60} sino",
        "it": r"non .{0,20}(?:più|meno|maggior\w*|minor\w*|superior\w*|inferior\w*) (?:di|dei|degli|a|ai) (?:\d+|un\w?|due|tre)|non (?:super|ecced|oltrepass)\w+ .{0,12}\d+|(?:come|di) nessun\w*(?: altr\w+)?|senza eccezion\w+|non c'è dubbio|nessun dubbio|non .{1,20} (?:altro|più) che|non solo|non soltanto|senza dubbio|mai (?:più|così|prima)|finché non|a meno che non|niente di meno|non appena|nonché|più .{1,20} mai|se non|per non parlare|mai come|quanto mai|prima .{1,20} non|non senza|non (?:è|sono|era|erano) (?:rar|infrequent|insolit|inusual)\w*|non poc\w+|non im(?:possibile|probabile)|non (?:tard|esit)\w+ a|non ved\w+ l'ora|non manc\w+|non (?:smett|cess)\w+|non fa\w* che",
        "pt": r"não .{0,20}(?:mais|menos|maior\w*|menor\w*|superior\w*|inferior\w*) (?:de|do que|que|a) (?:\d+|uma?|dois|duas|três)|não (?:ultrapass|exced|super)\w+ .{0,12}\d+|(?:como|que) (?:nunca|ninguém|nenhum\w* outr\w+)|sem exceção|não há dúvida\w*|não .{1,20} mais do que|nada mais do que|não só|não apenas|não somente|sem dúvida|nada menos|nada mais|nem sempre|a não ser|não sem|não (?:é|são|era|eram) (?:rar|incomu|invulgar|infrequent|inédit)\w*|não raro|não im(?:possível|provável)|não pouc[oa]s?|não deix\w+ de|não (?:para|param|parou|cess\w+) de|não (?:tard|hesit)\w+ \w+|não v\w{1,3} a hora",
        "pl": r"nie (?:\w+(?:ej|szy|sza|sze|szych|szym)|więcej|mniej) (?:niż|od) (?:\d+|jed\w+|dw\w+|trz\w+)|nie (?:przekracz|przekrocz)\w+ .{0,15}\d+|(?:boj\w+|boi|bał\w*|obawia\w+|lęka\w+)[^.]{0,25}(?:żeby|aby|by) .{0,20}nie|(?:jak|niż) (?:nikt|nigdy|żad\w+)(?: inn\w+)?(?: wcześniej)?|bez wyjątku|nie ma wątpliwości|nie ulega wątpliwości|nic innego jak|nie mniej|nie więcej niż|nie tylko|bez wątpienia|nie wspominając|jak nigdy|nic dziwnego|co nie miara|dopóki nie|zanim nie|póki nie|nie bez|nie nie\w+|nie sposób nie|nie (?:mogę|może|mogą|możemy|mógł|mogła|mogli) się doczekać|nie przesta\w+|nie omieszka\w+|nie waha\w*",
        "cs": r"ne\w+ \w+(?:ší|ejší|ější|ej|ěji|eji) než (?:\d+|jed\w+|dv\w+|tři)|ne(?:přesa\w+|překr\w+) .{0,15}\d+|(?:boj\w+|bál\w*|obáv\w+|strach\w*)[^.]{0,25}aby .{0,20}ne\w+|(?:jako|než) (?:nikdo|nikdy|žádn\w+)(?: předtím| jin\w+)?|bez výjimky|není pochyb\w*|nepochybně|nic jiného než|nejen\w*|bezpochyby|nicméně|nemluvě|než|dokud ne\w*|nežli|nikoli bez|nemůž\w+ se dočkat|nepřest\w+|neboli|neváhal\w*|neutrál|nehledě|nejednou",
        "uk": r"не (?:\w+ше|\w+ші\w*|старш\w*|молодш\w*|більш\w*|менш\w*) (?:за |від |ніж |як )?\d+|не перевищ\w+ .{0,15}\d+|(?:боя\w+|бої\w+|боюс\w+|побою\w+|остеріга\w+|страх\w*)[^.]{0,25}(?:щоб|аби|коли б|якби|як би) .{0,20}не|(?:як|ніж) (?:ніхто|ніколи|жод\w+)(?: інш\w+| раніше)?|без винятк\w+|немає сумнів\w*|не менше|не більше|ніщо інше|не що інше|не (?:тільки|лише|лиш)|без сумніву|не кажучи|поки не|доки не|не раз|що б не|хто б не|як би не|не без|не рідк\w+|не (?:може|можуть|могли?|можна) не|не дочека\w*|не (?:перестав?|перестає|перестають|припин)\w*|нічого дивного|не забар\w+|не проти|звести нанівець|не вага\w*",
        "ru": r"не (?:\w+ее|\w+ше|\w+же) (?:чем )?\d+|не превы\w+ .{0,15}\d+|(?:боя\w+|боит\w+|боюс\w+|боим\w+|опаса\w+|страх\w*)[^.]{0,25}(?:как бы|чтобы) .{0,20}не|(?:как|чем) (?:никто|никогда|ни один)(?: друг\w+| прежде)?|без исключени\w+|нет сомнени\w+|не что иное|ничто иное|не только|не лишь|без сомнения|не говоря|пока не|как ни|что бы ни|кто бы ни|чуть не|едва не|не раз|не иначе|ни при чем|тем не менее|не менее|не более|не без|не редк\w+|не (?:может|могут|мог|могла|могли|можно) не|нельзя не|не дожд\w+|не перест\w+|(?:на|к) нет|не против|не прочь|не преминул\w*|не смотря|ничего удивительн\w+|не замедлил\w*|не заставил\w* себя ждать|не обош\w+ без",
        "bg": r"не (?:е |са )?по-\w+ от \d+|не (?:надвиш|превиш|надхвърл)\w+ .{0,15}\d+|(?:страх\w*|опас\w+|боя\w*|боим|боят|боеш\w*|притесн\w+|тревож\w+)[^.]{0,25}да не|(?:както|като|от) (?:никой|никога)(?: друг\w*| досега| преди)?|без изключени\w+|няма съмнени\w+|нищо друго|не по-малко|не повече|не само|без съмнение|не по-малко|да не говорим|докато не|току-що не|не без|не рядк\w+|не веднъж|не (?:може|могат|можа|можем) да не|нямам?е? търпение|няма търпение|нямат търпение|не спира\w*|не престава\w*|не престан\w+|нищо чудно|не се поколеба\w*",
        "tr": r"(?P<verb>\w{2,})[ıiuü]p (?P=verb)m[ae]\w+|edip etme\w*|gidip gitme\w*|\d\S* (?:\w+ )?(?:aşmay\w+|geçmey\w+|fazla değil\w*|az değil\w*|büyük değil\w*)|\w+m[ae]d[ae]n önce|şüphe yok\w*|kuşku yok\w*|istisnasız|değil mi|sadece .{1,40} değil|yalnızca .{1,40} değil|olur olmaz|hiç şüphe\w*|hiç kuşku\w*|en azından|yok\w* sayıl|yok e[dt]\w+|yok ol\w+|\w+s[ıiuü]z değil\w*|az değil|nadir değil|\w+m[ae]y[ae]n yok|komedi\w*|dur(?:m|am)[ae]d[ae]n|\w*dört gözle\w*",
        "ar": r"(?:و|ف)?(?:لا|لم|لن) (?:يتجاوز|تتجاوز|يزيد|تزيد|يزد|تزد|يتعدى|تتعدى|يتعد|تتعد|يتخطى|تتخطى)\w*|(?:و|ف)?(?:دون استثناء|بلا استثناء|بدون استثناء|لا يقل|لا تقل|لا سيما|ليس فقط|لا شك|بلا شك|بدون شك|دون شك|لا يزال|لا تزال|ما زال|لا يزالون|ليس هذا فحسب|غير أن|لا بد|لا زال\w*|دون سن|من دون|إلا أن|وإلا|لا يخلو|لا تخلو|لا يفوت|لا يكف|لا تكف|لا يكاد|لا تكاد|لا يكادون|ما فتئ|لا يمكن إلا|لا يسع)|(?:و|ف)?(?:لم|لا|لن|ليس|ليست) .{1,40} (?:إلا|سوى)",
        "zh": r"不到(?=[\d一二两三四五六七八九十百千半])|不(?:低于|高于|少于|多于|大于|小于|晚于|早于|逾)|毫无疑问|无一例外|不外乎|不亚于|不超过|不可避免|不可或缺|不出意外|不容置疑|不可开交|不得已|不在话下|了不起|不言而喻|不由得|不一会|不法|不锈|不丹|不列颠|不莱|不伦瑞|不来梅|沒收|没落|没辙|埋没|未免|未知|不愿(?:意)?(?:透露|具名)|不仅|不只|不但|不过|不断|不久|无疑|不得不|不少|不同|不错|非常|无论|不管|不停|毫不|是否|能否|会不会|是不是|有没有|要不要|不禁|差不多|不已|不论|不料|不妨|不如|对不起|从不|非洲|非法|无数|不约而同|非凡|不止|不惜|不时|除非|未来|别人|特别|分别|级别|区别|性别|个别|告别|别克|南非|北非|西非|东非|是非|非政府|非裔|无人机|无线|无家可归|淹没|没收|沉没|出没|否则|否认|否决|否定|无限|未婚|未成年|不良|不幸|不安|不满|不可思议|不动产|不朽|莫里|莫斯|莫尔|莫顿|莫纳|莫拉|莫雷|莫洛|莫特|莫比|罗莫|莫德|莫约|莫[^名不]|无党派|无与伦比|无助|无辜|无视|不无|不乏|不易|不容易|不简单|不足|不利|不便|不当|不慎|不单|不光|不愧|无非|莫不|无不|不可不|少不了|免不了|忍不住|不眠|直到.{0,30}才|无声|无偿|等不及|迫不及待|断不了|不屈",
        "ja": r"しか.{0,15}な(?=い|かっ)|(?:では?|じゃ)ない(?:だろうか|でしょうか)|(?:を|は|も)(?:超え|越え|上回ら|下回ら|満た)な|例外なく|疑いな|に他ならな|間違いなく|なければいけ|いけませ|なりません|しれません|すみません|だけで(?:は)?なく|のみならず|なければならな|なくてはならな|かもしれな|ではないか|じゃないか|間違いな|違いな|に過ぎな|すぎな|ざるを得|なくなっ|少なくとも|少なくな|なくとも|なかなか|なかで|はなく|少な|でなく|しかない|しか|まもなく|間もなく|たりな|なくな|ならな|ほかならな|思いがけな|さりげな|とんでもな|危な|切な|つな|なければ|ない限り|わけにはいかな|関係な|限りな|いけな|せずに|問わず|関わらず|かかわらず|必ず|相変わらず|絶えず|まず|かまわず|無料|無事|無罪|不明|不動産|未来|非常|ず、|無人|最後までな|なくはな|ないわけで|なくもな|ないとは限|ないことはな|ざるをえな|待ちきれな|欠かせな|余儀な|限らない|変わらな|やまな|止まな|惜しまな|外せな|見逃せな|ためらわ",
    }
)
"""By language, what looks like a denial and is none, or one that other languages say without."""


MILD: Mapping[str, str] = MappingProxyType(
    {
        "en": r"""(?:not|\w+n't|never) (?:yet )?out of|(?:cannot|can't|not) be (?:denied|overstated|overestimated)|no denying|(?:not|\w+n't|cannot|never|no) .{1,40} (?:till|unless)|(?:not|\w+n't) .{0,25}\bas \w+ as|(?:not|\w+n't) (?:go|going|gone|do|doing|done) (?:\w+ )?well|(?:not|\w+n't) over|(?:no one|nobody|none|nothing) .{0,12}(?:allowed|permitted)|not an? (?:common|easy|good|big|large|new|real|usual|likely)|(?:not|\w+n't) the only|without|no longer|not yet|nor|(?:not|\w+n't|never) .{1,30}any ?more|(?:not|\w+n't) (?:be )?(?:allowed|permitted|enough|easy|sure|certain|clear|open|available|possible|true|well|happy|far|long|able|unusual)
            |(?:not|\w+n't|never|cannot) (?:know|knew|known|care\w*|remember\w*|believe\w*|like\w*|agree\w*|accept\w*|succeed\w*|exist\w*|trust\w*|mind|matter|forget|allow\w*|attend\w*|move\w*|stop\w*|change\w*|reali[sz]e\w*|notice\w*|understand|respond\w*|answer\w*|comment\w*)|almost (?:no|nothing|nobody|never|none|no one)|no sooner than|not (?:before|safe|legal|healthy|strong|big|large|high|rich|young|old|new|fair|real|full|ready|present|honest|correct|normal|usual|common|popular|famous|likely|necessary|successful|satisfied|comfortable|convinced|alone|free|rare|close|good|bad|right|final|present|guilty|complete|visible|equal|seen|heard|won|sold)""",
        "de": r"""nicht so \w+ wie|nicht (?:der|die|das) einzig\w+|ohne|nicht (?:mehr|länger|genug|erlaubt|gestattet|einfach|leicht|sicher|klar|möglich|verfügbar|bekannt|gut|weit|geöffnet)|kein\w* .{1,30} mehr|noch (?:nicht|kein\w*)
            |(?:weiß|wissen|wusste\w*|kenn\w+|kannte\w*|glaub\w+|mag|mögen|gelang|gelingt|gelungen|existier\w+|stimm\w+) .{0,20}nicht|fast (?:kein\w*|nicht\w*|nie\w*)|nicht (?:vor|früher|sicher|legal|gesund|stark|groß|hoch|reich|jung|alt|neu|fair|echt|voll|fertig|ehrlich|richtig|normal|üblich|häufig|beliebt|nötig|notwendig|erfolgreich|zufrieden|überzeugt|frei|selten|nah|schuldig|vollständig|sichtbar|gleich|endgültig|wahr|glücklich)""",
        "nl": r"""niet zo \w+ als|niet de enige\w*|zonder|niet (?:meer|langer|genoeg|toegestaan|makkelijk|gemakkelijk|zeker|duidelijk|mogelijk|beschikbaar|bekend|goed|ver|open)|geen .{1,30} meer|nog (?:niet|geen)
            |(?:weet|weten|wist|wisten|kent|kennen|gelooft?|lukt\w*) .{0,20}niet|bijna (?:geen|niet\w*|nooit|niemand)|niet (?:voor|eerder|veilig|legaal|gezond|sterk|groot|hoog|rijk|jong|oud|nieuw|eerlijk|echt|vol|klaar|juist|normaal|gewoon|populair|nodig|succesvol|tevreden|overtuigd|vrij|zeldzaam|schuldig|compleet|zichtbaar|gelijk|definitief|waar|blij)""",
        "fr": r"pas .{0,20}aussi \w+ que|(?:v\w+|all\w+|pass\w*) (?:pas|mal) (?:très |trop )?bien|pas (?:le|la|les) seule?s?|sans|pas encore|pas (?:assez|permis|autorisée?s?|facile|sûre?|certain\w*|clair|possible|disponible|bien|loin)|(?:sa\w{1,4}|savent|connaî\w+|croi\w+|aime\w*|réuss\w+|exist\w+|parv\w+|souv\w+) pas|presque (?:pas|rien|jamais|aucune?|personne|plus)|pas (?:avant|légal\w*|sain\w*|fort\w*|grande?s?|élevé\w*|riches?|jeunes?|nouveaux?|juste\w*|vrai\w*|prêt\w*|honnêtes?|corrects?|normal\w*|habituel\w*|courant\w*|populaire\w*|nécessaire\w*|satisfait\w*|convaincu\w*|libres?|coupables?|complet\w*|visibles?|définiti\w+|heureu\w+|seule?s?)",
        "es": r"no (?:es|son|era|eran|fue|fueron) (?:el|la|los|las) únic\w+|sin|ya no|todavía no|aún no|no .{1,30} más|no (?:se )?(?:sab\w+|sé|conoc\w+|cre\w+|gust\w+|logr\w+|consig\w+|exist\w+|permit\w+|recuerd\w+|import\w+|está permitid\w+|es (?:fácil|posible|seguro|cierto|suficiente))|casi (?:nadie|nada|nunca|no|ningún\w*)|no antes|no (?:es|son|está|están|era|eran|fue|fueron|estaba|estaban|quedó) (?:muy )?(?:seguro|legal|san|fuert|grand|alt|ric|jov|nuev|just|verdad|list|honest|correct|normal|habitual|común|popular|necesari|satisf|content|convencid|libre|culpable|complet|visible|definitiv|feliz|buen|mal)\w*",
        "it": r"non (?:è|sono|era|erano) (?:il |la |i |le |l')unic\w+|senza|non .{1,30} più|non ancora|non (?:si )?(?:sa|sanno|sapev\w+|conosc\w+|cred\w+|riesc\w+|riusc\w+|esist\w+|ricord\w+|import\w+|è (?:facile|possibile|sicuro|certo|chiaro|permesso|consentito|sufficiente))|quasi (?:nessun\w*|niente|nulla|mai|non)|non prima|non (?:è|sono|era|erano|fu) (?:molto )?(?:sicur|legal|san|fort|grand|alt|ricc|giovan|nuov|giust|ver|pront|onest|corrett|normal|comun|popolar|necessari|soddisfatt|content|convint|liber|colpevol|complet|visibil|definitiv|felic|buon|apert)\w*",
        "pt": r"não (?:é|são|era|eram|foi|foram) (?:o|a|os|as) únic\w+|sem|já não|ainda não|não .{1,30} mais|não (?:se )?(?:sab\w+|sei|conhec\w+|acredit\w+|gost\w+|consegu\w+|consig\w+|exist\w+|permit\w+|lembr\w+|import\w+|é (?:fácil|possível|certo|permitido|suficiente|claro))|quase (?:ninguém|nada|nunca|não|nenhum\w*)|não antes|não (?:é|são|está|estão|era|eram|foi|foram|ficou) (?:muito )?(?:segur|legal|lega|saudáv|fort|grand|alt|ric|jov|nov|just|verdad|pront|honest|corret|normal|comum|popular|necessári|satisfeit|content|convencid|livre|culpad|complet|visív|definitiv|feliz|bom|boa)\w*",
        "pl": r"nie (?:jest|są|był\w*|będzie) jedyn\w+|bez|brak\w*|już nie|nie .{1,20} już|jeszcze nie|nie (?:wiem|wie|wiedz\w+|zna\w*|wierz\w+|lubi\w*|udał\w* się|istniej\w+|pamięt\w+|można|wolno|wystarcz\w+|jest (?:łatw\w+|możliw\w+|pewn\w+|jasn\w+))|prawie (?:nie|nikt|nic|nigdy|żad\w+)|już .{0,20}nie|nie (?:wcześniej|przed|bezpieczn\w+|legaln\w+|zdrow\w+|siln\w+|duż\w+|wysok\w+|bogat\w+|młod\w+|now\w+|sprawiedliw\w+|prawdziw\w+|gotow\w+|uczciw\w+|normaln\w+|częst\w+|popularn\w+|potrzebn\w+|zadowolon\w+|winn\w+|wolno|ostateczn\w+|szczęśliw\w+|dobr\w+)",
        "cs": r"ne(?:ní|jsou|byl\w*|bude) jedin\w+|bez|už ne\w+|ještě ne\w+|ne(?:ví\w*|vědě\w+|zná\w*|znal\w*|věř\w+|podařil\w*|existuj\w*|existoval\w*|pamat\w+|smí\w*|stač\w+|lze|ní (?:snadn|možn|jist|jasn|běžn)\w+)|(?:téměř|skoro) (?:ne\w+|ni\w+|žád\w+)|už .{0,20}ne\w+|ne(?:ní|byl\w*|jsou|bude) (?:bezpečn|legáln|zdrav|siln|velk|vysok|bohat|mlad|nov|spravedliv|pravd|hotov|čestn|normáln|čast|oblíben|nutn|spokojen|vinn|konečn|šťastn|dobr)\w*|ne(?:konal|přiš|dostavil|dorazil|souhlas\w*)\w*",
        "uk": r"не єдин\w+|без|(?:вже|більше|ще) не|не (?:зна\w+|відом\w+|віри\w+|люби\w+|вдал\w+|вдається|існу\w+|пам'ята\w+|можна|дозвол\w+|вистача\w+|легк\w+|зрозуміл\w+)|майже (?:не|ні\w+)|не (?:раніше|до|безпечн\w+|законн\w+|здоров\w+|сильн\w+|велик\w+|висок\w+|багат\w+|нов\w+|справедлив\w+|правд\w+|готов\w+|чесн\w+|звичайн\w+|част\w+|популярн\w+|потрібн\w+|задоволен\w+|винн\w+|остаточн\w+|щаслив\w+|добр\w+)",
        "ru": r"не единственн\w+|без|нельзя|невозможно|(?:уже|больше|ещё|еще) не|не (?:зна\w+|извест\w+|вер\w+|люб\w+|удал\w+|удается|удаётся|существу\w+|помн\w+|разреш\w+|хвата\w+|легк\w+|просто|ясно|понятно)|почти (?:не|ни\w+|нет)|не (?:раньше|ранее|до|безопасн\w+|законн\w+|здоров\w+|сильн\w+|больш\w{2}|высок\w+|богат\w+|нов\w+|справедлив\w+|правд\w+|готов\w*|честн\w+|обычн\w+|част\w+|популярн\w+|нужн\w+|довол\w+|виновн\w+|окончательн\w+|счастлив\w+|добр\w+)",
        "bg": r"не (?:е|са|беше|бяха) единствен\w+|без|(?:вече|повече|още) не|не (?:зна\w+|вярва\w+|обича\w+|успя\w*|успява\w*|съществува\w*|помн\w+|позволя\w+|стига\w*|е (?:лесно|ясно|възможно|сигурно))|почти (?:не|ни\w+|няма)|не по-рано|не (?:е|са|беше|бяха) (?:безопас|закон|здрав|силн|силен|голям|висок|богат|нов|справедлив|вярн|готов|честн|обичайн|част|популяр|нужн|довол|винов|окончател|щастлив|добр)\w*",
        "tr": r"yok|yoktu\w*|artık .{0,40}m[ae]\w+|henüz .{0,40}m[ae]\w+|bil(?:m[ıi]yor|med|mez)\w*|inanm\w+|hatırlam\w+|\w+m[ae]d[ae]n|\w+m[ae]ks[ıi]z\w*|neredeyse (?:hiç|kimse).{0,30}|(?:kesin|güvenli|yasal|sağlıklı|güçlü|büyük|yüksek|zengin|yeni|adil|gerçek|hazır|dürüst|doğru|normal|yaygın|popüler|gerekli|memnun|suçlu|mutlu|iyi|kolay|açık|mümkün) değil\w*",
        "ar": r"بدون|عدم|بعدم|لعدم|وعدم|(?:و|ف)?(?:لم|لا) (?:يعد|تعد|يعرف|تعرف|يعلم|تعلم|أعرف|يوجد|توجد|يسمح|يمكن|يزال|تزال)\w*|(?:و|ف)?(?:ليس|ليست|ليسوا) (?:آمن|قانون|صحي|قوي|كبير|عال|غني|جديد|عادل|حقيق|جاهز|صادق|صحيح|طبيع|شائع|ضروري|راض|مذنب|نهائي|سعيد|جيد|سهل|ممكن|متاح)\w*|(?:و|ف)?لم .{1,30} (?:حتى|قبل)|(?:و|ف)?لا يكاد",
        "zh": r"不再|尚未|不知|不信|不喜欢|不容|不够|不许|不准|不允许|无法|不能|未能|没能|不记得|不清楚|没有(?=电|水|工作|家)|几乎(?:不|没)|不(?:安全|合法|健康|强|大|高|富|新|公平|真|诚实|正确|正常|常见|受欢迎|必要|满意|快乐|好|完整|确定|早于)",
        "ja": r"ずに|なくなっ|もう.{0,12}ない|まだ.{0,15}ない|知らな|わからな|分からな|足りな|できな|信じな|覚えていな|ほとんど.{0,15}な|(?:安全|合法|健康|公平|本当|正直|正常|普通|必要|満足|幸せ|確定|完全|簡単|可能)で(?:は|も)?な|(?:強|大き|高|新し|正し|良|よ|多)くな",
    }
)
"""
By language, denials that other languages often have a word of their own for: a lack (ohne Strom, stromlos), an end
(no longer, ceased), what is not known, allowed or remembered, what nearly nobody does, a quality that has a
contrary (not safe, dangerous). They are a reason for a look, never for more.
"""


ANSWERS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"less(?! than)|lack(?:s|ed|ing)?|absen(?:ce|t)|short of|yet to|barely|hardly|scarcely|unable|inability|refus(?:e|es|ed|al|ing)|fail(?:s|ed|ure|ing)? to|ill[- ]advised|denied|denies|devoid|free (?:of|from)|ban(?:s|ned)?|forbid\w*|forbade|prohibit\w*|block(?:s|ed|ing)?|prevent(?:s|ed|ing)?|disregard\w*|out[- ]of[- ]\w+|off-the-\w+|instead of|un(?!der|til|it|ion|ique|ivers|iform|anim|fold|earth|veil|wind|load|less|cle\b|cover)\w{3,}|in(?:toleran|evitab|accessib|accurate|adequat|appropriat|audib|capab|complet|comprehensib|conceivab|correct|credib|curab|defin|effective|eligib|explicab|frequen|human|significan|sufficien|visib)\w*|im(?:possib|perfect|probab|plausib)\w*|ir(?:regular|relevan|respons|revers|replac)\w*|il(?:legal|legit|logic)\w*",
        "de": r"weniger(?! als)|un(?!d|s|ter|ion|iv|gefähr|ruh|fall|fäll|garn|gar|wetter|glück|ten)\w{4,}|in(?:akzept|diskut|kompet|stabil|toler)\w*|\w{4,}los(?:e[nrsm]?)?|wenig|kaum|mangel\w*|fehl(?:t|en|te|ten)|verweiger\w*|weiger\w*|verb(?:ot|iet)\w*|untersag\w*|verhinder\w*|außerstande|statt",
        "nl": r"on(?!s|der|geveer|line|twikk|tv|tw|tst|th|geval|middel)\w{4,}|in(?:acceptab|stabiel|compleet|correct|toler)\w*|\w{4,}lo(?:os|ze)|minder|weinig|nauwelijks|gebrek|ontbre\w+|weiger\w+|verbod\w*|verboden|verhinder\w*|moeilijk|in plaats",
        "fr": r"moins(?! (?:de|que|d['’]))|in(?:acceptab|accept|access|adapt|adéquat|capab|cert|complet|compr|conc|conn|correct|crédu|défin|effica|égal|évit|imagin|juste|nié|signif|stab|suff|support|toléra|util|visib|vraisemb)\w*|im(?:poss|probab|prév|puiss)\w*|ir(?:rég|resp|rév|réal|rempl)\w*|il(?:lég|lic|log)\w*|absence|à court|dépourvu\w*|privée?s? d\w*|refus(?:e|ent|é|ait|er|a)?\w*|empêch\w+|interdi\w+|guère|manque (?:de|d'\w+)|au lieu|faute de|cess(?:é|e|ent|er|a|ait) d\w*",
        "es": r"menos(?! (?:de|que))|in(?:acept|acces|adec|capa|ciert|complet|compr|conc|correc|defin|efic|evit|imagin|just|neg|signif|sost|sufic|toler|útil|visib)\w*|im(?:pos|prob|prev|pens|poten)\w*|ir(?:reg|resp|rev|real|reemp)\w*|il(?:eg|íc|óg)\w*|falta de|carec\w+|carencia\w*|ausencia\w*|dej(?:ó|aron|ar|é|aba\w*|a|an|ado) de|rechaz\w+|neg(?:ó|aron|aba\w*) a|prohib\w+|imp(?:id|ed)\w+|apenas|en vez|en lugar",
        "it": r"meno(?! (?:di|che))|in(?:accett|access|adeg|capa|cert|complet|compr|conc|corrett|defin|effic|evit|giust|neg|signif|sosten|suff|toller|util|visib)\w*|im(?:poss|prob|prev|pens|poten)\w*|ir(?:reg|resp|rev|real)\w*|il(?:leg|lec|log)\w*|assenz\w+|mancanz\w+|rifiut\w+|viet(?:a|ano|ato|ava\w*)|proib\w+|impedi\w+|smess\w+|smett\w+|a malapena|invece|anziché",
        "pt": r"menos(?! (?:de|que|do))|in(?:aceit|acess|adeq|capa|cert|complet|compr|conc|corret|defin|efica|evit|imagin|just|negá|signif|sust|sufic|toler|útil|visí)\w*|im(?:poss|prov|prev|pens|poten)\w*|ir(?:reg|resp|rev|real)\w*|il(?:eg|íc|óg)\w*|falta de|carec\w+|carência\w*|ausência\w*|deix(?:ou|aram|ei|ar|a|am|ava\w*|ado) de|recus\w+|proib\w+|imped\w+|em vez|em lugar",
        "pl": r"nie(?!m|bi|dz|st|któr|zwyk|wątpl|zal|co|odł|daw|raz|ust|us)\w{3,}(?:y|a|e|ego|ej|ym|ych|ymi|ie|o|ość|ości|ością)|bez(?!piec|pośr|cen)\w{3,}(?:y|a|e|ego|ej|ym|ych)|odm[aó]w\w+|zakaz\w*|zabron\w+|uniemożliw\w+|rzadk\w+|przesta\w+|pozbawi\w+|utraci\w+|ledwie|ledwo|zamiast(?: tego,? by| tego,? żeby)?",
        "cs": r"ne(?!j|b|sl|chal|dě|d[aá]vn|trp|poho|úsp|moc|ust|dal)\w{3,}(?:ý|á|é|ého|ou|ých|ým|ě|ní|ost|osti)|bez(?!peč|pros)\w{3,}(?:ý|á|é|ého|ých|ým)|odmít\w+|zakáz\w+|zakaz\w+|zabrán\w+|přesta[lnt]\w*|sotva|stěží|zřídka|postrád\w+|absenc\w+|místo(?: toho,? aby)?",
        "uk": r"менш|менше|не(?!бо|бес|біж|го|да[влр]|зва|щод|ймов|змін|втом|мож)\w{3,}(?:ий|а|е|ого|ої|ому|ій|им|их|ими|і|о|у|ість|ості|істю)|без(?!пе|пос|пер)\w{4,}|відмов\w+|заборон\w+|переста[влн]\w*|втрати\w+|ледве|навряд|рідко|брак\w*|відсутн\w+|унеможлив\w+|замість(?: того,? щоб)?",
        "ru": r"менее|меньше|не(?!го|кот|дав|бо|фт|дел|рв|смотр|льз|зад|скольк|посред|дал|вест|мал|обход|сомн|укл)\w{3,}(?:ый|ий|ая|ое|ые|ого|ой|ому|ым|их|ых|ими|ыми|ую|о|ость|ости|остью|на|ен|ны|но)|бес\w{4,}|без(?!опас|услов)\w{4,}|отказ\w+|запре[тщ]\w+|переста[влн]\w*|утра[тч]\w+|умалчива\w+|умолч\w+|едва|вряд|редко|отсутств\w+|вместо(?: того,? чтобы)?",
        "bg": r"не(?!го|ин|як|дел|що|в[ъя]|об|отд|йн|пр)\w{4,}|без(?!оп)\w{4,}|липс\w+|отка[зж]\w+|забран\w+|престан\w+|преустанов\w+|пропус[кн]\w+|едва|рядко|вместо(?: да)?",
        "tr": r"\w{2,}(?<!fran)(?<!hır)s[ıiuü]z(?:d[ıiuü]\w*|ca|ce|l[ıiuü]\w*)?|gayri\w*|imk[aâ]ns\w+|yoksun\w*|eksik\w*|redd\w+|yasak\w*|vazgeç\w+|engelle\w+|nadir\w*|yerine",
        "ar": r"(?:و|ف|ب|ل|ك)?(?:ال)?(?:غير|غياب|انعدام|افتقار|يفتقر|تفتقر|نقص|رفض\w*|يرفض\w*|ترفض\w*|منع\w*|يمنع\w*|حظر\w*|محظور\w*|فشل\w*|عجز\w*|تعذر\w*|مستحيل\w*|بالكاد|قلما|امتنع\w*|بدلا\w*)",
        "zh": r"拒绝|拒|禁止|缺乏|缺少|难以|停止|失去|罕见|而非|只有|才能|才会",
        "ja": r"拒否|拒絶|拒ん|拒む|禁止|禁じ|欠如|欠け|不可能|難し|困難|失[いっ]|まれ|稀|代わりに|かろうじて|非(?!常)[一-龠]|不(?!動産|思議|安|明)[一-龠]",
    }
)
"""
By language, words that deny as much as a denial does where they stand in its place: a lack, a ban or a refusal, an
end, a little that is next to nothing, and qualities that an affix takes away (un-, in-, -los, bez-, -siz, غير, 不).
"""
