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
        "tr": r"""değil\w*|yok|yoktu\w*|asla|hiçbir\w*|kimse(?:nin|ye|yi)?|\w+m[ae]d[ıi](?:k|m|n|lar|ler|ğ\w+|ysa|yse)?|\w{2,}m[ıiuü]yor\w*
            |\w+m[ae]y[ae]c[ae][kğ]\w*|\w+m[ae]m[ıi]ş\w*|\w+m[ae]z(?:lar|ler|dı\w*|di\w*)?(?<!namaz)|\w+m[ae]y[ae]n\w*|\w+m[ae]d[ae]n|\w+m[ae]ks[ıi]z\w*""",
        "ar": r"(?:و|ف)?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|ليسا|أبدا|أبدًا|أبداً)|بدون|عدم|بعدم|لعدم|وعدم",
        "zh": r"没有|沒有|并未|尚未|从未|并不|绝不|从不|决不|不会|不會|不能|不是|不再|没能|未能|不|没|沒|未|无法|無法|无人|毫无|毫無|绝无|无权|无须|无需|无意|无力|无从|并非|绝非",
        "ja": r"ない(?!か|限|と(?:いけ|なら|駄目)|で)|なかっ(?!たら)|ません(?!か)|ずに|なく(?=て?、)|ず、",
    }
)
"""By language, words that deny."""

OTHER: Mapping[str, str] = MappingProxyType(
    {
        "en": r"""fail\w*|den(?:y|ies|ied|ying|ials?)|refus\w+|lack\w*|unable|inability|hardly|barely|scarcely|rarely|seldom|little|only|until|unless|instead
            |rather than|avoid\w*|prevent\w*|stop\w*|reject\w*|except\w*|miss(?:ed|es|ing)?|absen\w+|other than|far from|ignor\w+|forb\w+|false\w*|doubt\w*|withheld|withhold\w*
            |un(?!der|til|it|ion|ite|ique|ivers|less|iform|cle|fold|earth|veil|wind)\w{3,}|im(?:possib|perfect|moral|matur|patien|prob|polit|prud|mobil|penet)\w*
            |in(?:complete|correct|accurate|visib|capab|capac|sufficien|significan|secur|stab|sane|valid|voluntar|evitab|appropriat|accessib|adequat|different|effect|dependen|formal|direct|justice|ability|eligib|expressib|exorab|credib|numera|definite|finite|decis|experienc|human|toleran|compet|consist|conven|curab|edib|escap|explicab|flexib|hospit|offens|operab|soluble|surmount|tangib|vincib|vulnerab)\w*
            |ir(?:regular|relevan|respons|revers|rational|replac|repar|resist)\w*|il(?:legal|licit|legit|logic|literat)\w*|dis(?!t|c|play|eas|h|k|as)\w{3,}|mis(?:under|lead|behav|fortun|trust|manag)\w*|non\S*|free of|free from|out of|devoid
            |zero|empty|skip\w*|oppos\w+|\w+less|\w+less(?:ly|ness)|short of|ill[- ]\w+|ban(?:s|ned)?|held back|fell out|fallen out
            |yet|away|remain\w*|stay\w*|beyond|ever|any|anyone|anything|against|keep|keeps|kept|while|gone|declin\w+|exempt\w*|wrong\w*|neglect\w*|rul\w+ out|lest|otherwise|unlike|than|anything but
            |less|isn|doesn|don|didn|wasn
            |few|fewer|los[est]\w*|lost""",
        "de": r"""fehl\w*|verweiger\w*|leugne\w*|bestr[ei]+t\w*|dementier\w*|weiger\w*|mangel\w*|kaum|selten|wenig\w*|nur|lediglich|bloß|erst|sondern|anstatt|vermeid\w*
            |verhinder\w*|verbot\w*|verbiet\w*|ablehn\w*|lehnt\w*|abgelehnt\w*|scheiter\w*|un(?!d|s|ter|ion|iv|gefähr)\w{4,}|\w+los\w{0,4}|\w+frei\w{0,4}
            |falsch\w*|zweifel\w*|verlust\w*|vergeb\w*|leer\w*|abgesehen|anders\w*|allein\w*|nicht\w+|noch|versäum\w*|verpass\w*|ausgeschlossen|schließ\w+ aus
            |abbrech\w*|absag\w*|abgesagt|entfall\w*|sonst|in\w*(?:stabil|akzept|direkt|kompet)\w*|nein|null|weg|frei
            |bis|erst|ohne\w*|nicht\w+|verlor\w*|anders|bleib\w*|blieb\w*|weg|ab""",
        "nl": r"""ontbre\w+|weiger\w*|ontken\w*|gebrek\w*|nauwelijks|zelden|weinig|alleen|maar|pas|tenzij|vermijd\w*|vermeden|voorkom\w*|verbod\w*|verbied\w*|verboden
            |verhinder\w*|afgewezen|afwij\w+|wees af|behalve|faal\w*|gefaald|mislu\w+|\w+loos|\w+loze|vals\w*|twijfel\w*|verloor|gemis\w*|leeg|uitgesloten|nog
            |in(?:complet|correct|direct|stabiel)\w*|nee|evenmin|zomin
            |on(?!s|der|geveer|line|twikk|tv|twerp|th|gev)\w{3,}|tot|alleen|te|weg|al""",
        "fr": r"""manqu\w*|ni(?:é|er|ée|és|ait|e|ent|a)|démen\w+|échou\w+|échec\w*|absen\w+|incap\w+|impossib\w*|peu|guère|jusque|sauf|hormis|plutôt|évit\w+|empêch\w+
            |interdi\w+|rejet\w+|faux|fausse\w*|dout\w+|dépourvu\w*|défaut|in(?!t|d|f|s|c|v|g)\w{4,}
            |in(?:stab|suff|comp|corr|visib|certain|égal|défin|cap|conn|dépend|direct|vrais|adapt|just|soupçonn|signif|satisf)\w*
            |im(?:poss|pens|prob|prév|mobil|parf|pati)\w*|ir(?:rég|resp|rév|réal|rempl)\w*|il(?:lég|lic|lis|log)\w*|mal|mé(?:cont|connu|fi)\w+|vide\w*|loin
            |exclu\w*|au lieu|arrêt\w*|cess\w+|abandon\w*|personne|aucun\w*|hors
            |refus\w*|empêch\w+|seul\w*|in(?:app|util|ex|oubli|att|habi|éd|ouï)\w+|plus|moins|guère|arrêt\w*|peu|non""",
        "es": r"""falt\w+|neg(?:ó|ar|aron|ado|ada|aba|aban|ativa|ando)|nieg\w+|niegue\w*|desm[ie]n\w+|fracas\w+|carec\w+|carencia\w*|incap\w+|imposib\w+|apenas|rara\w*
            |poc[oa]s?|sólo|solamente|únic\w+|salvo|excepto|imp[ie]d\w+|prohib\w+|dud\w+|pierd\w+|pérdid\w*|in(?!t|d|f|s|c|v|g|ic)\w{4,}
            |in(?:estab|suf|comp|corr|visib|ciert|igual|defin|cap|defens|depend|direct|veros|justi|signif|satisf|seg|útil|evit)\w*|im(?:pos|pens|prob|prev)\w*
            |ir(?:reg|resp|rev|real)\w*|il(?:eg|íc|óg)\w*|mal|demasiad\w+|antes|vací\w+|lejos|exclu\w+|dej\w+|abandon\w*|sino|ajen\w+|ausen\w+
            |rechaz\w+|hasta|solo|menos|falt\w+""",
        "it": r"""mancanz\w+|neg(?:ato|are|a|ò|ano|ava|ando|ata)|smenti\w+|fall\w+|priv\w+|incap\w+|impossib\w+|rar\w+|poc\w+|sol[oaie]|soltanto|unic\w+|finché|tranne
            |salvo|eccetto|meno|evit\w+|impedi\w+|viet\w+|proib\w+|fals\w+|dubb\w+|dubit\w+|in(?!t|d|f|s|c|v|g|iz)\w{4,}
            |in(?:stab|suff|comp|corr|visib|cert|gius|defin|cap|dipend|dirett|signif|soddisf|sicur|utile|evit|dif)\w*|im(?:poss|pens|prob|prev)\w*
            |ir(?:reg|resp|rev|real)\w*|il(?:leg|lec|log)\w*|dis(?!t|c|p)\w{3,}|s(?:con|far|for|men)\w+|prima|vuot\w+|lontan\w+|invece|anziché|smess\w+
            |abbandon\w*|bensì|alcun\w*|ancora|respin\w+|assen\w+
            |rifiut\w+|manca\w*|fino|alcun\w*|più""",
        "pt": r"""falt\w+|recus\w+|rejeit\w+|neg(?:ou|ar|aram|ado|ada|a|am|ando|ava)|desment\w+|falh\w+|fracass\w+|carec\w+|incap\w+|impossí\w+|apenas|rar\w+|pouc[oa]s?
            |só|somente|únic\w+|até|salvo|exceto|menos|evit\w+|imped\w+|proib\w+|fals\w+|dúvid\w+|duvid\w+|in(?!t|d|f|s|c|v|g|ic)\w{4,}
            |in(?:stáv|suf|comp|corr|visí|cert|just|defin|cap|depend|diret|signif|satisf|seg|útil|evit|difer)\w*|im(?:poss|pens|prov|prev)\w*
            |ir(?:reg|resp|rev|real)\w*|il(?:eg|íc|óg)\w*|mal|outr[oa]s?|demasiad\w+|demais|contra|livre\w*|vazi\w+|longe|exclu\w+|em vez|deix\w+|abandon\w*
            |mas sim|ausên\w+|ausent\w+|à exceção|nulo
            |rejeit\w+|até|só|apenas|menos|falt\w+""",
        "pl": r"""brak\w*|odm[aó]w\w+|odmaw\w+|zaprzecz\w+|nie\w+|ledwie|ledwo|rzadko|mało|niewiel\w*|jedynie|dopiero|dopóki|poza|unik\w+|zapobie\w+|zakaz\w+|zabron\w+
            |odrzuc\w+|fałsz\w+|wątpi\w+|wątpliw\w+|utra\w+|przegr\w+|zbyt|pust\w+|wyklucz\w+|raczej|lecz|anul\w+|jeszcze|z dala|z wyjątkiem|niż|chyba że
            |bez\w*|do|dopiero|tylko|nie\w+|odm[aó]w\w+""",
        "cs": r"""chyb\w+|popř\w+|popír\w+|postrád\w+|bez\w*|sotva|stěží|zřídka|málo|jenom|dokud|vyhýb\w+|zamítn\w+|fales\w+|ztra\w+|jin\w+|příliš|prázdn\w+|vylouč\w+
            |spíše|nýbrž|zbav\w+|selh\w+|ne\w+|jinak|nikoli|nikoliv
            |odmít\w+|bez\w*|až|jen|ne\w+""",
        "uk": r"""брак\w*|відмов\w+|запереч\w+|спрост\w+|не\w+|ледве|ледь|рідко|мало|лиш|тільки|аж|доки|допоки|окрім|запобі\w+|заборон\w+|відхил\w+|відкин\w+|хибн\w+
            |сумнів\w*|втра\w+|надто|занадто|проти|порожн\w+|виключ\w+|радше|скасув\w+|позбав\w+|зірв\w+|провал\w+|поза|інакше|ніж|відсутн\w+|бракує|ще
            |без\w*|відмов\w*|заборон\w+|лише|тільки""",
        "ru": r"""отсутств\w+|отказ\w+|отриц\w+|опроверг\w+|не\w+|бес\w+|едва|редко|мало|только|пока|избе\w+|запре\w+|отклон\w+|отверг\w+|ложн\w+|сомн\w+|утра\w+
            |ин\w{2,3}|слишком|перед|свобод\w+|пуст\w+|скорее|лиш\w+|провал\w+|вне|иначе|ещё
            |без\w*|бес\w+|отказ\w*|запре\w+|лишь|только|до|нет""",
        "bg": r"""липс\w+|отказ\w+|отрич\w+|отрек\w+|опроверг\w+|не\w+|без\w*|едва|рядко|само|единствено|освен|избег\w+|избяг\w+|предотвр\w+|забран\w+|отхвърл\w+
            |фалшив\w*|лъжлив\w+|съмн\w+|загуб\w+|изгуб\w+|друг\w*|прекалено|твърде|против|срещу|свобод\w+|празн\w+|отмен\w+|лиш\w+|провал\w+|извън|иначе|а
            |до|докато|само|без\w*""",
        "tr": r"""inkar|inkâr|yalanla\w+|başarısız\w*|yoksun\w*|eksik\w*|nadiren|kadar|dek|hariç|dışında|kaçın\w+|yasak\w*|yanlış\w*|sahte\w*|kuşku\w*|kaybet\w+
            |başka\w*|boş\w*|aksi\w*|\w+s[ıiuü]z\w*|ne|hiç|bile|iptal|yok\w*|artık|olmaksızın|imkans\w+|\w+s[ıiuü]zl[ıiuü]\w*|vazgeç\w+|bırak\w*
            |\w+m[ae]\w*|\w+s[ıiuü]z\w*|redd\w+|başarısız\w*|ne|yok\w*""",
        "ar": r"""
            (?:و|ف|ب|ل|ك)?(?:ال)?(?:رفض\w*|نف[ىيت]\w*|أنكر\w*|ينكر\w*|ينفي|تنفي|فشل\w*|يفشل\w*|نقص|افتقار|يفتقر\w*|تفتقر|نادرا\w*|قليل\w*|فقط|سوى|حتى|باستثناء|بدلا\w*|تجنب\w*|منع\w*|يمنع\w*|حظر\w*|محظور\w*|مستحيل\w*|خاطئ\w*|كاذب\w*|شك|شكوك|خسر\w*|فقد\w*|آخر|أخرى|قبل|ضد|خال\w*|فارغ\w*|استبعد\w*|ألغ\w+|إلغاء|غياب|انعدام|عكس|خلاف|ما|مجرد|ليس\w*|تخل\w+|توقف\w*|رغم|لا\w*|لم\w*|لن\w*|غير\w*|دون\w*|عدم\w*|بل|سواء|أقل|قط|إن|امتنع\w*|عجز\w*|تعذر\w*|يستبعد\w*)
            |(?:و|ب|ل|ف|ك)?(?:ال)?(?:غير|دون|إلا|ألا|كلا|بلا|عدم|من دون|لا|لم|لن)""",
        "zh": r"""失敗|否认|禁|除|仅|僅|而是|难|難|误|誤|错|錯|假|免|反对|取消|停|空|就|亡|空白|尚|离|死|罢
            |不|没|沒|无|無|未|非|拒|否|缺|禁|免|难以""",
        "ja": r"""拒|欠|失敗|否|禁|避け|阻|除|だけ|しか|以外|少な|稀|誤|間違|嘘|疑|失|免|反対|取り消|中止|停|わずか|代わり|無|不|非|未|外|ず|逃|やめ|離|違|ぬ|欠如
            |ない|なかっ|なく|ません|無|不|未|ず|ぬ|拒|失敗|のみ|しか|難し|まま|だけ""",
    }
)
"""
By language, other ways of saying so: enough to keep quiet, too little to speak.

Kept are those that stand at least 1.6 times as often where English denies and this side has no
plain denial as where neither does (counted on 25,000 sentence pairs a language).
"""

EMPTY: Mapping[str, str] = MappingProxyType(
    {
        "en": r"without exception|no question that|without a doubt|nothing less than|no\. ?\d|not only|not just|not to mention|no doubt|no matter|nothing but|no wonder|no less|whether or not|or not|why not|no sooner|not least|can't wait|can't help|don't miss|no more than|without fail|with or without|no-deal|no further|no later than|no more|not .{0,40} until|not .{0,30}but",
        "de": r"ohne ausnahme|kein zweifel|keine frage|nichts anderes als|nicht weniger als|nicht mehr als|nicht nur|nicht zuletzt|ohne zweifel|nichts als|nicht allein|nicht wahr|ob .{0,40} oder nicht|noch nie so",
        "nl": r"zonder uitzondering|geen twijfel|niets minder dan|niet meer dan|niet minder dan|niet alleen|niet in de laatste plaats|zonder twijfel|niet te vergeten|noch\w*",
        "fr": r"sans exception|nul doute|aucun doute|pas moins d\w*|rien de moins|non seulement|ne .{1,30} que|n'.{1,30} que|n'.{1,30} qu'\w+|ne .{1,30} qu'\w+|pas seulement|sans doute|sans aucun doute|plus que jamais|ne cesse\w*|avant que .{1,20} ne|moins que .{1,20} ne|de ne|non-\w+|non loin|ni plus ni moins|personne n|pas à pas|(?:premiers?|grands?|petits?|un|faux|chaque|des|quelques) pas|sans cesse|sans voix|ne tarde\w*",
        "es": r"sin excepción|no cabe duda\w*|no hay duda\w*|no .{1,20} más que|no sólo|no solo|no solamente|sin duda|sin embargo|sin lugar a dudas|nada más|nada menos|no obstante|sin dejar de|a no ser",
        "it": r"senza eccezion\w+|non c'è dubbio|nessun dubbio|non .{1,20} (?:altro|più) che|non solo|non soltanto|senza dubbio|mai (?:più|così|prima)|finché non|a meno che non|niente di meno|non appena|nonché|più .{1,20} mai|se non|per non parlare|mai come|quanto mai|prima .{1,20} non",
        "pt": r"sem exceção|não há dúvida\w*|não .{1,20} mais do que|nada mais do que|não só|não apenas|não somente|sem dúvida|nada menos|nada mais|nem sempre|a não ser",
        "pl": r"bez wyjątku|nie ma wątpliwości|nie ulega wątpliwości|nic innego jak|nie mniej|nie więcej niż|nie tylko|bez wątpienia|nie wspominając|jak nigdy|nic dziwnego|co nie miara|dopóki nie|zanim nie|póki nie",
        "cs": r"bez výjimky|není pochyb\w*|nepochybně|nic jiného než|nejen\w*|bezpochyby|nicméně|nemluvě|než|dokud ne\w*|nežli",
        "uk": r"без винятк\w+|немає сумнів\w*|не менше|не більше|ніщо інше|не що інше|не (?:тільки|лише|лиш)|без сумніву|не кажучи|поки не|доки не|не раз|що б не|хто б не|як би не",
        "ru": r"без исключени\w+|нет сомнени\w+|не что иное|ничто иное|не только|не лишь|без сомнения|не говоря|пока не|как ни|что бы ни|кто бы ни|чуть не|едва не|не раз|не иначе|ни при чем|тем не менее|не менее|не более",
        "bg": r"без изключени\w+|няма съмнени\w+|нищо друго|не по-малко|не повече|не само|без съмнение|не по-малко|да не говорим|докато не|току-що не",
        "tr": r"\w+m[ae]d[ae]n önce|şüphe yok\w*|kuşku yok\w*|istisnasız|değil mi|sadece .{1,40} değil|yalnızca .{1,40} değil|olur olmaz|hiç şüphe\w*|hiç kuşku\w*|en azından|yok\w* sayıl|yok e[dt]\w+|yok ol\w+",
        "ar": r"دون استثناء|بلا استثناء|بدون استثناء|لا يقل|لا تقل|لا سيما|ليس فقط|لا شك|بلا شك|بدون شك|دون شك|لا يزال|لا تزال|ما زال|لا يزالون|ليس هذا فحسب|غير أن|لا بد|لا زال\w*|دون سن|من دون|إلا أن|وإلا",
        "zh": r"毫无疑问|无一例外|不外乎|不亚于|不超过|不可避免|不可或缺|不出意外|不容置疑|不可开交|不得已|不在话下|了不起|不言而喻|不由得|不一会|不法|不锈|不丹|不列颠|不莱|不伦瑞|不来梅|沒收|没落|没辙|埋没|未免|未知|不愿(?:意)?(?:透露|具名)|不仅|不只|不但|不过|不断|不久|无疑|不得不|不少|不同|不错|非常|无论|不管|不停|毫不|是否|能否|会不会|是不是|有没有|要不要|不禁|差不多|不已|不论|不料|不妨|不如|对不起|从不|非洲|非法|无数|不约而同|非凡|不止|不惜|不时|除非|未来|别人|特别|分别|级别|区别|性别|个别|告别|别克|南非|北非|西非|东非|是非|非政府|非裔|无人机|无线|无家可归|淹没|没收|沉没|出没|否则|否认|否决|否定|无限|未婚|未成年|不良|不幸|不安|不满|不可思议|不动产|不朽|莫里|莫斯|莫尔|莫顿|莫纳|莫拉|莫雷|莫洛|莫特|莫比|罗莫|莫德|莫约|莫[^名不]|无党派|无与伦比|无助|无辜|无视",
        "ja": r"例外なく|疑いな|に他ならな|間違いなく|なければいけ|いけませ|なりません|しれません|すみません|だけで(?:は)?なく|のみならず|なければならな|なくてはならな|かもしれな|ではないか|じゃないか|間違いな|違いな|に過ぎな|すぎな|ざるを得|なくなっ|少なくとも|なくとも|なかなか|なかで|はなく|少な|でなく|しかない|しか|まもなく|間もなく|たりな|なくな|ならな|ほかならな|思いがけな|さりげな|とんでもな|危な|切な|つな|なければ|ない限り|わけにはいかな|関係な|限りな|いけな|せずに|問わず|関わらず|かかわらず|必ず|相変わらず|絶えず|まず|かまわず|無料|無事|無罪|不明|不動産|未来|非常|ず、|無人|最後までな",
    }
)
"""By language, what looks like a denial and is none, or one that other languages say without."""
