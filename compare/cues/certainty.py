r"""
Words that hedge a statement or say whose it is.

`CLEAR` are those that make a statement less than a fact and nothing else; `HEDGES` are
all that may ("can", a conditional, "claims"): enough to keep quiet, too little to
speak. `ASSERTS` are the contrary: what will or must be. `ABLE` and `OUGHT` are families of words that stand for one
another: what can be, what ought to be. `SAYS` tell that somebody says it; `VOICED` are all words that may.

Sources: Hyland (1998), Hedging in Scientific Research Articles, for the classes
(modal verbs, adverbs, adjectives, verbs of opinion and report); the entries are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

HEDGES: Mapping[str, str] = MappingProxyType(
    {
        "en": r"allegedly|alleged|reportedly|supposedly|purportedly|possibly|probably|perhaps|maybe|apparently|presumably|likely|unlikely|might|may(?= (?:be|have|not|also|well|even|still|\w+e?n?\b))|could(?! not|n't)|suspected|potentially|seems?|seemed|appears? to|appeared to|is believed|are believed|is thought|are thought|rumou?r\w*|claims?|claimed|claiming|accus\w+|allegations?|alleges?|should|would|can|cannot|can't|could\w*|couldn't|may|might|if|expect\w*|said to|th[io]n\w+|thought|believ\w*|suggest\w*|suppos\w*|assum\w+|hope\w*|chance\w*|risk\w*|possib\w*|probab\w*|potential\w*|perceived|presum\w+|appear\w*|look\w*|feel\w*|felt|guess|estimat\w*|doubt\w*|insist\w*|contend\w*|susp\w*|charge\w*|must|ought|so-called|set to|about|almost|nearly|tend\w*|opportunit\w*|able|unable|ability|manag\w*|option\w*|speculat\w*|whether|in case|prospect\w*|report\w*|assert\w*|sounds?|like|seem\w*|will|won't|wouldn't|surely|certainly|likel\w*|apparent\w*|wish\w*|accus\w*|alleg\w*|claim\w*|rumou?r\w*|according|didn't|permit\w*|allow\w*|capab\w*|need\w*|reckon\w*|imagine\w*|fear\w*|predict\w*|impossib\w*|unlikely|consider\w*|as if|as though|somehow|often|sometimes|usually|kind of|sort of",
        "de": r"angeblich\w*|mutmaßlich\w*|offenbar|anscheinend|scheinbar|möglicherweise|vermutlich|wahrscheinlich|vielleicht|womöglich|wohl|eventuell|könnten?|könne|dürften?|soll|sollen|solle|scheint|scheinen|schien\w*|vermut\w+|verdächtig\w*|behaupt\w+|möglich\w*|eventuell\w*|vorgeblich\w*|unter umständen|mag|möge|potenziell\w*|vorwurf|vorwürf\w*|gerücht\w*|mögen|zwar|eher|etwa|ungefähr|rund|circa|erwart\w*",
        "nl": r"naar verluidt|vermeend\w*|vermoedelijk\w*|mogelijk\w*|waarschijnlijk\w*|misschien|wellicht|blijkbaar|kennelijk|schijnbaar|zou|zouden|lijkt|lijken|leek|leken|kan|kunnen|kon|konden|beweer\w*|beweert|beweren|verdacht\w*|vermoed\w*|zogenaamd\w*|schijnt|schijnen|potentieel|eventueel|beschuldig\w*|aantijging\w*|kans|mocht\w*|ongeveer|circa|verwacht\w*",
        "fr": r"prétendu\w*|présumé\w*|peut-être|probablement|sans doute|possible\w*|apparemment|vraisemblablement|semble\w*|semblai\w+|paraît|pourrai\w+|aurai\w+|serai\w+|devrai\w+|prétend\w*|affirm\w+|assur\w+|allégu\w+|soupçonn\w+|supposé\w*|éventuel\w*|potentiel\w*|allégation\w*|accus\w+|probable\w*|peut|peuvent|pouvai\w+|\w+rai(?:t|ent)|risque\w*|pourrait|estim\w+|environ|pourr\w+|autour|prévo\w+|prévu\w*|attendu\w*",
        "es": r"presunt\w*|supuest\w+|posible\w*|probable\w*|tal vez|quizás?|aparente\w*|al parecer|parec\w+|podría\w*|pudo|pudiera\w*|puede\w*|podrá\w*|habría\w*|sería\w*|debería\w*|asegur\w+|afirm\w+|alega\w*|sospech\w+|presumi\w+|eventual\w*|potencial\w*|acus\w+|acaso|\w+ría[ns]?|posiblemente|a lo mejor|seguramente|dice\w*|rumor\w*|pretend\w+|suele[n]?|alrededor|aproximadamente|unos|rond\w+|prev[eé]\w*|previst\w+|se espera\w*",
        "it": r"presunt\w*|forse|probabil\w+|possibil\w+|apparente\w*|sembr\w+|par(?:e|eva|rebbe)|potrebbe\w*|potrebbero|può|possono|poteva\w*|potesse\w*|avrebbe\w*|sarebbe\w*|dovrebbe\w*|\w+rebbe\w*|asseri\w+|afferm\w+|sospett\w+|supposto|eventual\w*|potenzial\w*|accus\w+|magari|pretes\w+|sostien\w+|sostenut\w+|sostengono|dichiar\w+|a quanto|ipotetic\w*|circa|intorno|attorno|potr\w+|prevede\w*|previst\w+|attes[oiae]",
        "pt": r"alegad\w*|alega\w*|suposta\w*|suposto\w*|presumi\w+|possivel\w*|possíve\w*|provave\w*|prováve\w*|talvez|aparente\w*|parec\w+|poder\w+|pode|podem|podia\w*|poderia\w*|terá|terão|seria\w*|teria\w*|deveria\w*|\w+ria[ms]?|afirm\w+|suspeit\w*|eventual\w*|potencia\w*|acus\w+|quiçá|porventura|julga-se|consta|rumor\w*|pudesse\w*|possa\w*|ao que|cerca|aproximadamente|rond\w+|prevê\w*|previst\w+|espera-se|esperado\w*",
        "pl": r"rzekom\w*|podobno|domniema\w*|prawdopodobn\w*|być może|może|mogą|mógł\w*|mogł\w*|mogl\w+|możliw\w*|chyba|pewnie|zapewne|przypuszcz\w*|podejrzan\w*|podejrzew\w*|wydaj\w+|wydawa\w+|zdaj\w+|twierdz\w+|jakoby|ponoć|ewentualn\w*|potencjaln\w*|oskarż\w*|zarzut\w*|by|\w+łby\w*|\w+łaby\w*|\w+łoby|\w+liby|\w+łyby|najwyraźniej|najwidoczniej|domnieman\w*|rzekło|powinn\w+|powinien|raczej|mia(?:ł|ła|ło|ły)|mieli|około|mniej więcej|oczek\w+|spodziew\w+|przewid\w+",
        "cs": r"údajn\w*|prý|možná|pravděpodobn\w*|snad|patrně|zřejmě|asi|možn\w+|může\w*|mohou|mohl\w*|mohu|můžou|by|bych\w*|údajně|domněl\w*|podezřel\w*|podezřen\w*|zdá|zdají|zdálo|tvrd\w+|případn\w*|potenciál\w*|obvin\w+|nejspíš\w*|eventuáln\w*|zdánliv\w*|údajným|měl\w* by|vypadá|vypadalo|doufá\w*|předpokládan\w*|domnělého|spíše?|kolem|zhruba|očekáv\w+|předpokl\w+",
        "uk": r"нібито|імовірн\w*|ймовірн\w*|можлив\w*|можуть|може\w*|міг|могл\w+|мабуть|напевн\w*|певно|очевидн\w*|здається|здавал\w+|схоже|вірогідн\w*|підозр\w+|стверджу\w+|начебто|потенці\w*|звинувач\w*|б|би|припуска\w*|мовляв|гіпотетичн\w*|передбачуван\w*|ніби|заявля\w*|буцімто|вочевидь|видається|скоріше?|навряд|близько|приблизно|очіку\w+|передбача\w+",
        "ru": r"якобы|предполага\w*|предположительн\w*|вероятн\w*|возможн\w*|может|могут|мог|могла|могло|могли|наверн\w*|видимо|по-видимому|кажется|казал\w+|похоже|подозрева\w*|подозрен\w*|утвержда\w+|вроде|потенциальн\w*|обвин\w+|бы|б|будто|по всей видимости|должно быть|очевидн\w*|пожалуй|сможет|смогут|вряд ли|вероятн\w+|обвиня\w+|заявля\w*|по слухам|быть может|авось|видать|наверняка|скорее|ощущени\w+|впечатлени\w+|шанс\w*|около|примерно|ожида\w+|прогноз\w+",
        "bg": r"предполагаем\w*|предполага\w*|вероятн\w*|възможн\w*|може\w*|могат|можел\w*|могъл\w*|могл\w+|навярно|очевидно|изглежда|изглежда\w*|сякаш|твърд\w+|заподозр\w+|съмн\w+|подозр\w+|обвин\w+|евентуалн\w*|потенциалн\w*|уж|би|биха|бихме|бих|явно|сигурно|май|мисли се|предполагаемо|\w+ло|щял\w*|щели|едва ли|се смята|около|приблизително|очаква\w*",
        "tr": r"iddia\w*|sözde|muhtemel\w*|belki\w*|galiba|herhalde|olası\w*|olabil\w*|\w+[ae]bil\w*|sanırım|sanıl\w+|görün\w+|anlaşılan|şüphel\w*|şüphe\w*|olduğu söyle\w*|ihtimal\w*|potansiyel\w*|suçla\w*|sanki|mümkün\w*|tahmin\w*|\w+m[ıiuü]ş\w*|gibi|öne sür\w+|büyük olasılıkla|yaklaşık|civarında|bekleniyor|beklenen|beklendiği\w*",
        "ar": r"(?:و|ف|ل|ب|ك)?(?:ال)?(?:مزعوم\w*|زعم\w*|يزعم\w*|تزعم\w*|مزاعم|ربما|لعل|يبدو|تبدو|بدا|بدت|محتمل\w*|يحتمل|تحتمل|احتمال\w*|مرجح\w*|يرجح|أرجح|ممكن\w*|يمكن\w*|تمكن|قد|يعتقد|ادعاء\w*|ادع[ىيت]\w*|يدعي|تدعي|مشتبه\w*|يشتبه|مفترض\w*|يفترض|اتهام\w*|اتهم\w*|متهم\w*|يتهم|ظاهريا|على ما يبدو|حسبما|شكوك|إمكان\w*|مدعى|يقال|رجح\w*|قابل\w*|أغلب)|حوالي|نحو|تقريبا|متوقع\w*|[يت]توقع",
        "zh": r"据称|據稱|据说|涉嫌|疑似|可能|或许|也许|大概|恐怕|似乎|好像|看来|看似|估计|疑|或(?=将|会|有)|指控|声称|聲稱|宣称|传言|据悉|据报|或者|有望|应该|像是|潜在|预计|能够|可以|所谓|据传|嫌疑|未必|不一定|大约|猜测|推测|被控|可|据|约|左右|上下|预期|预料",
        "ja": r"とされ|とみられ|という(?:。|こと|の|疑)|とのこと|らしい|ようだ|ような|ように|そうだ|かもしれ|可能性|おそらく|恐らく|多分|たぶん|もしかし|だろう|でしょう|疑い|疑惑|容疑|疑わ|主張|見られ|思われ|みられる|みたい|はず|推定|推測|恐れ|おそれ|得る|うる|申し立て|訴え|かも|と言われ|といわれ|告発|見込|模様|うわさ|噂|ほぼ|できる|あり得|ありえ|潜在|一見|どうやら|約|ほど|程度|前後|予想|見通し|予測",
    }
)
"""By language, words that may make a statement less than a fact."""

CLEAR: Mapping[str, str] = MappingProxyType(
    {
        "en": r"allegedly|(?<!has )(?<!had )(?<!have )alleged(?! that)|reportedly|supposedly|purportedly|possibly|probably|perhaps|maybe|apparently|presumably|might|may(?= (?:be|have|not|also|well|even|still|[a-z]{3,}))|could(?! (?:not|only|never|hardly|barely)\b)|(?<!more )(?<!less )(?<!as )likely|suspected|potentially|(?:is|are|was|were) (?:believed|thought) to|seems?|seemed|appears? to|appeared to|supposed|plausibly|conceivably|rumou?red",
        "de": r"sei(?:en)? .{0,60}worden|soll(?:en)? .{0,90}(?:haben|sein)|angeblich\w*|mutmaßlich\w*|offenbar|anscheinend|möglicherweise|vermutlich|wahrscheinlich|vielleicht|womöglich|könnten?|könne|dürften?|scheint|scheinen|eventuell|scheinbar|wohl|potenziell\w*|eventuelle\w*|mögliche\w{0,2}|allem anschein nach|wie es scheint|voraussichtlich\w*",
        "nl": r"zou(?:den)? .{0,60}(?:hebben|zijn)|naar verluidt|vermeend\w*|vermoedelijk\w*|mogelijk|waarschijnlijk\w*|misschien|wellicht|blijkbaar|kennelijk|schijnbaar|zou(?:den)? .{0,40}kunnen|kunnen hebben|lijkt|lijken|leek|potentieel|eventueel|mogelijke|zo te zien|naar het schijnt|naar verwachting|het ziet ernaar uit",
        "fr": r"(?:aurai|serai)(?:t|ent) (?:été |pas |déjà )?\w+(?:é|ée|és|ées|i|is|it|ite|u|us|ue|ues|ert|erte|ort|orts)|prétendument|présumé\w*|peut-être|probablement|probables?|apparemment|vraisemblablement|semble|semblent|pourrai\w+|éventuellement|sans doute|il se peut|semblait|supposé\w*|soi-disant|potentiellement|susceptibles? de|il est possible|censé\w*|visiblement|tout porte à croire|selon toute vraisemblance",
        "es": r"habrían? (?:sido )?(?:\w+[aií]d|dich|hech|vist|escrit|puest|muert|vuelt|abiert|rot)[oa]s?|presunt\w*|supuestamente|posiblemente|probablemente|tal vez|quizás?|aparentemente|al parecer|podría\w*|parece\w*|supuest[oa]s?|puede que|es posible|potencialmente|probables?|seguramente|por lo visto|según parece|previsiblemente",
        "it": r"(?:avrebbe|avrebbero|sarebbe|sarebbero) (?:stat[oaie] )?(?:\w+(?:at|ut|it)|fatt|dett|scritt|pres|mess|chius|vist|mort|apert|pers|vint|post|chiest|rimast|decis|uccis)[oaie]|presunt\w*|presumibilmente|forse|probabilmente|possibilmente|apparentemente|sembra\w*|potrebbe\w*|potrebbero|pare|eventualmente|presunt\w+|può darsi|sembr\w+|potenzialmente|è possibile|probabil[ei]|a quanto pare|verosimilmente|a quanto sembra",
        "pt": r"ter(?:ia|iam|á|ão) (?:sido )?(?:\w+[aií]d|dit|feit|vist|escrit|post|abert|ganh|pag|mort)[oa]s?|alegadamente|alegad\w+|supostamente|aparenta[mv]?\w*|presumivelmente|possivelmente|provavelmente|talvez|aparentemente|parece\w*|poderia\w*|poderá|supost[oa]s?|é possível|potencialmente|parec\w+|prováve(?:l|is)|ao que tudo indica|pelos vistos|previsivelmente",
        "pl": r"rzekom\w*|podobno|domniema\w*|prawdopodobn\w+|być może|zapewne|przypuszczalnie|ponoć|najwyraźniej|mógłby|mogłaby|mogłoby|mogliby|mogłyby|wydaje się|niewykluczone|możliwe|najprawdopodobniej|potencjalnie|ewentualnie|jakoby|wydaje się|zdaje się|chyba|wszystko wskazuje|wygląda na to|najpewniej|na to wygląda",
        "cs": r"údajn\w*|prý|možná|pravděpodobn\w+|snad|patrně|zřejmě|zdá se|mohl\w* by|by mohl\w*|nejspíše?|asi|možn[éáý]|potenciálně|případně|údajným|podle všeho|zřejm\w+|vypadá to|zdálo se|dost možná|nejspíš",
        "uk": r"нібито|імовірно|ймовірно|можливо|мабуть|напевно|здається|схоже|вірогідно|начебто|може(?= бути)|могл?\w* би?|міг би|скоріш за все|швидше за все|вочевидь|потенційно|ймовірн\w+|імовірн\w+|можлив(?!ост|іст)\w+|мовляв|буцімто|гадано|судячи з (?:у|в)сього|за всією ймовірністю|видається",
        "ru": r"якобы|предположительно|вероятно|возможно|наверное|видимо|по-видимому|кажется|похоже|может быть|предполагаем\w+|мог(?:ла|ло|ли)? бы|скорее всего|вероятнее всего|потенциально|вероятн\w+|возможн(?!ост)\w+|должно быть|будто бы|судя по (?:вс\w+)|по всей видимости|по всей вероятности|пожалуй",
        "bg": r"предполагаем\w*|вероятно|възможно|може би|навярно|изглежда|сякаш|евентуално|би могъл|би могл\w+|биха могл\w+|по всяка вероятност|потенциално|вероятн\w+|възможн(?!ост)\w+|твърди се|уж|по всичко личи|както изглежда|най-вероятно",
        "tr": r"iddiaya göre|sözde|muhtemelen|belki|galiba|herhalde|görünüşe göre|\w+[ae]bilir(?:di|ler|lerdi)?|muhtemel|olası|olasılı[kğ]\w*|(?:ileri|öne) sürül\w+|iddia edil\w+|ihtimal\w*|iddia edilen|sözüm ona|olasılıkla|\w+[ae]bil(?:ecek|eceğ|iyor|me)\w*|anlaşılan|görünüyor|sanki|\w+m[ıiuü]ş olabilir|görünüşe bakılırsa|öyle görünüyor|büyük ihtimalle",
        "ar": r"(?:و|ف)?(?:ال)?(?:مزعوم\w*|يزعم|ربما|لعل|يبدو|محتمل\w*|يحتمل|يرجح|على ما يبدو|من الممكن|من المحتمل|من المرجح)|(?:و|ف)?قد (?=[يتن])|(?:ال)?(?:مشتبه|مفترض)\w*|(?:يُ|ي)زعم|(?:ال)?محتمل\w*|زعم\w*|مزاعم|احتمال\w*|يمكن أن|فيما يبدو|على الأرجح|الأرجح",
        "zh": r"据称|据说|涉嫌|疑似|可能|或许|也许|大概|似乎|好像|恐怕|据传|看来|看似|据报|恐|或将|有望|疑(?=似|为)|潜在|据悉|传言|所谓|想必|看样子|显然",
        "ja": r"とされ|とみられ|らしい|かもしれ|可能性|おそらく|恐らく|多分|たぶん|疑い|とのこと|と思われ|ようだ|みられる|見られる|ようである|だろう|でしょう|とみら|と見られ|かも|模様|思われ|疑わ|といわれ|と言われ|であろう|ではないか|どうやら|ようで(?!きる)|見込み",
    }
)
"""By language, words that make a statement less than a fact."""

SAYS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"according to|said(?! to)|says|claimed|announced|stated|explained|warned|tweeted|insisted|argued|admitted|noted|told|claims(?= (?:that|to|he|she|they|the|it))|insists|argues|added|reported(?!ly)|wrote|suggested|replied|acknowledged|complained|recalled|remarked|testified",
        "de": r"nach .{0,30}(?:aussagen?|worten|berichten|angaben)|den worten|teilten? .{1,80} mit|meldete[n]?|gaben? .{1,60} (?:an|bekannt)|fügten? .{0,60}hinzu|laut|zufolge|sagte[n]?|sagt|erklärte[n]?|erklärt|behauptet\w*|betonte[n]?|berichtete[n]?|nach angaben|teilte .{1,60} mit|warnte[n]?|twitterte|meinte|sagen|gesagt|schrieb\w*|äußerte\w*|bestätigte\w*|fügte .{0,40}hinzu|räumte .{1,40} ein|kündigte .{1,60} an|gab .{1,60} an|hieß es|heißt es|mitteilte\w*|mitgeteilt|erzählte\w*|verkündete\w*",
        "nl": r"meldden|vertelden|verklaarden|meldde|liet .{1,60} weten|lieten .{1,60} weten|geven aan|bericht\w*|zo zei|deelde .{1,60} mee|gaf .{1,60} aan|voegden|noteerde|volgens|zei|zegt|zeiden|verklaarde\w*|beweerde\w*|vertelde\w*|meldde\w*|waarschuwde\w*|aldus|benadrukte\w*|stelde|stelt|schreef|kondigde|voegde|liet weten|vertelt|beweert|meldt|gaf aan|verklaart|benadrukt|zeggen|gezegd|meent|legde .{1,40} uit",
        "fr": r"\w{3,}[ae]-t-(?:il|elle)|aux dires|conclut|poursuit|rétorque|lance|souligné|explique\w*|raconté|selon|d'après|a déclaré|ont déclaré|a dit|a affirmé|affirme\w*|a expliqué|explique|a indiqué|a annoncé|assure|a ajouté|dit|déclare\w*|a averti|(?:a|ont)(?:-t-(?:il|elle|on))? (?:déclaré|dit|précisé|rapporté|confié|raconté|écrit|estimé|assuré|répondu|souligné|confirmé|reconnu|admis)|ajoute\w*|disent|précise|indique|raconte|rapporte|estime|écrit|répond|souligne|déclaré",
        "es": r"apunt(?:ó|aron)|relat(?:a|an|aron)|coment(?:a|aron)|agreg(?:a|aron)|sosten(?:er|ía)|sostiene|en palabras de|manifestaron|inform(?:a|an)|report(?:ó|aron)|según|dijo|dijeron|dice|afirm(?:ó|aron|a|an)|declar(?:ó|aron)|explic(?:ó|aron)|asegur(?:ó|aron|a)|señal(?:ó|aron)|inform(?:ó|aron)|anunci(?:ó|aron)|advirtió|añadió|comentó|manifestó|indicó|contó|agregó|relató|expresó|(?:ha|han) (?:dicho|declarado|afirmado|explicado)|escribió|sostuvo|subrayó|precisó|reconoció|admitió|señala|explica|de acuerdo con|comenta|cuenta",
        "it": r"ha(?:nno)? (?:riferito|spiegato|annunciato|aggiunto|affermato|rivelato|comunicato|reso noto)|riferisc\w+|riport\w+|conferma|commenta|stando alle|a suo dire|secondo|ha detto|hanno detto|ha dichiarato|ha affermato|ha spiegato|ha aggiunto|sostiene|afferma|dice|ha annunciato|stando a|ha riferito|dicono|disse|dichiara|spiega|(?:ha|hanno) (?:sostenuto|raccontato|commentato|scritto|confermato|ammesso|precisato|risposto|dichiarato)|racconta|aggiunge|a detta di",
        "pt": r"comunic(?:ou|aram)|notici(?:ou|aram)|refer(?:iu|em|iram)|inform(?:a|am|aram)|relat(?:a|am|aram)|nas palavras|segundo|de acordo com|disse|disseram|afirmou|afirmaram|declarou|explicou|diz|acrescentou|anunciou|avisou|referiu|informou|contou|relatou|comentou|observou|alegou|conforme|escreveu|confirmou|admitiu|garantiu|sublinhou|afirma|dizem|explica|conta|salientou|revelou",
        "pl": r"doni(?:ósł|osł\w+|oszą|esiono)|informuj[eą]|poda(?:je|ją|ł\w*)|zdaniem|słowami|według|zdaniem|powiedział\w*|powiedzieli|mówi|twierdzi\w*|oświadczył\w*|stwierdził\w*|wyjaśnił\w*|dodał\w*|poinformował\w*|ogłosił\w*|ostrzegł\w*|jak podaje|zaznaczył\w*|przyznał\w*|napisał\w*|podkreślił\w*|przekazał\w*|dodaje|twierdzą|zapewnił\w*|poinformowali",
        "cs": r"dodali|řekli|oznámili|sdělili|popsal\w*|líčil\w*|píše|informuj\w+|zmínil\w*|vyjádřil\w*|podle slov|podle|řekl\w*|říká|uvedl\w*|tvrdí|prohlásil\w*|vysvětlil\w*|dodal\w*|oznámil\w*|sdělil\w*|varoval\w*|uvádí|poznamenal\w*|napsal\w*|přiznal\w*|informoval\w*|upozornil\w*|podotkl\w*|tvrdil\w*|dodává|zdůraznil\w*",
        "uk": r"за інформацією|переда(?:є|ють)|пише|пишуть|цитує|підкресли\w+|наголошу\w+|повідомляють|за словами|за даними|згідно|сказа(?:в|ла|ли)|каже|заяви(?:в|ла|ли)|повідоми(?:в|ла|ли)|стверджу\w+|поясни(?:в|ла|ли)|дода(?:в|ла|ли)|зазначи(?:в|ла|ли)|розпові(?:в|ла|ли)|за розрахунками|попередив|говорить|говорять|зазнача\w+|наголоси\w+|написа(?:в|ла|ли)|визна(?:в|ла|ли)|на думку|оголоси\w+|уточни\w+|додає|запевни\w+|розповіда\w+|повідомля\w+",
        "ru": r"по информации|переда[её]т|сообщают|со ссылкой|пишет|пишут|говорил\w*|подчеркива\w+|цитирует|по словам|по данным|согласно|сказал\w*|говорит|заявил\w*|сообщил\w*|утвержда\w+|объяснил\w*|пояснил\w*|добавил\w*|отметил\w*|рассказал\w*|по расчётам|по расчетам|по мнению|предупредил\w*|написал\w*|признал\w*|подчеркнул\w*|уточнил\w*|заверил\w*|объявил\w*|говорят|рассказывает|добавляет|говорится|сообщает\w*|считает",
        "bg": r"допълни|завършва|пише|по информация|споделя|твърдят|обяснява|подчертава|заключи|според|по думите|каза|казаха|казва|заяви\w*|съобщи\w*|твърди\w*|обясни|добави|отбеляза|обяви|по данни|предупреди|казват|посочи\w*|разказа\w*|написа\w*|призна\w*|подчерта\w*|съобщава\w*|добавя|сподели\w*|заявява",
        "tr": r"belirtil\w+|söylen\w+|bildirilen|bildiril\w+|aktarıyor|açıklıyor|şeklinde konuş\w*|göre|dedi|söyledi\w*|açıkladı\w*|belirtti\w*|iddia etti\w*|ifade etti\w*|ekledi|duyurdu|bildirdi\w*|diyor|uyardı|söylüyor\w*|anlattı\w*|konuştu|dediler|yazdı|vurguladı\w*|dile getirdi\w*|kaydetti\w*|aktardı\w*|söyleyen|belirten|diyerek|belirtiyor|anlatıyor",
        "ar": r"(?:و|ف)?(?:صرحوا|أوردت|أورد|نقلا|نقلاً|كشف|كشفت|شدد|شددت|أجاب|أجابت|تابع|تابعت|أردف|علق|علقت|لفت|لفتت)|(?:و|ف)?(?:قال|قالت|قالوا|صرح|صرحت|أعلن|أعلنت|أضاف|أضافت|أوضح|أوضحت|ذكر|ذكرت|زعم|زعمت|أكد|أكدت|حذر|حذرت|وفقا|وفقًا|وفقاً|بحسب|حسب|يقول|تقول|أخبر|أخبرت)|(?:و|ف)?(?:قائلا|قائلاً|قائلًا|قائلة|يقولون|كتب|كتبت|أشار|أشارت|أفاد|أفادت|اعترف|اعترفت|أبلغ|أبلغت|على حد قول\w*)",
        "zh": r"表示|据.{1,14}(?:消息|透露|报导)|报导|讲道|说道|谈到|直言|坦言|表示|据[^称说]{1,14}(?:报道|称|说|表示)|根据[^，。]{1,14}(?:报道|说法|称)|声称|宣布|称|指出|警告说|解释说|说|告诉|透露|补充道|写道|承认|报道|解释|强调|回应|证实",
        "ja": r"報じ|という(?=[。」])|との声明|と述|明かし|語った|述べた|述べて|話した|コメントし|によると|によれば|と述べ|と語っ|と話し|と言っ|と説明|と主張|と発表|と明らかに|としている|と警告|と付け加え|と伝え|と語る|と語り|と言う|と報じ|とコメント|と書い|と答え|と認め|によりますと|と指摘|と訴え|と強調|と話す",
    }
)
"""By language, words that tell whose statement it is."""

VOICED: Mapping[str, str] = MappingProxyType(
    {
        "en": r"assur\w*|according|said|says?|saying|told|tells?|tell|talk\w*|spoke\w*|speak\w*|claim\w*|report\w*|announc\w+|stat(?:e[sd]?|ing|ement\w*)|add(?:ed|s|ing)?|explain\w*|warn\w*|wr[io]t\w+|tweet\w*|insist\w*|argu\w+|admit\w*|not(?:e[ds]?|ing)|suggest\w*|assert\w*|confirm\w*|declar\w+|estimat\w+|quot\w+|reveal\w*|acknowledg\w+|words?|stress\w*|comment\w*|alleg\w*|testif\w+|describ\w+|call\w*|ask\w*|believ\w+|th[io]n\w*|thought|point\w*|calculat\w+|complain\w*|agree\w*|recall\w*|remark\w*|maintain\w*|den(?:y|ies|ied)|show\w*|mention\w*|repl\w+|promis\w+|predict\w*|urg\w+|indicat\w+|cit(?:e|es|ed|ing)|conced\w+|conclud\w+|found|find\w*|hint\w*|sw[eo]r\w*|vow\w*|put it|feel\w*|felt|inform\w*|advis\w*|contend\w*|reckon\w*|view\w*|accus\w*|joke\w*|account\w*|interview\w*|message\w*|post\w*|publish\w*|reitera\w*|emphas\w*|pledg\w*|answer\w*|question\w*|demand\w*|consider\w*|hear\w*|opinion\w*|learn\w*|relat\w+|recount\w*|went on|continu\w*|express\w*|respon\w+|disclos\w*|deem\w*|see\w*|saw|observ\w*|expect\w*|propos\w*|share\w*|offer\w*",
        "de": r"laut|zufolge|sag\w+|so|angaben?|ansicht|meinung|erklär\w*|behaupt\w+|bericht\w*|meld\w*|teilt\w*|mitgeteilt|beton\w*|mein\w*|äußer\w*|geäußert|ergänz\w*|füg\w*|hinzu\w*|warn\w*|gewarnt|schr[ie]+b\w*|geschrieben|twitter\w*|getwittert|besteh\w*|räum\w*|bestätig\w*|gab\w*|gib\w*|wies\w*|hinwe\w+|verkünd\w*|kündig\w*|angekündigt|heiß\w*|hieß|erzähl\w*|verr[ai]\w+|zitier\w*|argument\w*|versicher\w*|bezeichn\w*|nann\w*|nenn\w*|genannt|frag\w*|gefragt|glaub\w*|d[ea]ch?[kt]\w*|denk\w*|f[ai]nd\w*|gesagt|erwähn\w*|aussag\w*|bekannt\w*|beschr[ie]+b\w*|komment\w*|antwort\w*|forder\w*|gemäß|sicht|zeig\w*|deut\w*|merk\w*|bemerk\w*|beklag\w*|prophez\w*|schätz\w*|vermeld\w*|gest[aeä]\w+|hervor\w*|hob|beteuer\w*|stell\w*|führ\w*|sei|seien|hab[et]n?|werd[et]n?|würd\w*|könn\w*|soll\w*|sprach\w*|sprech\w*|gesprochen|wort\w*|äuß\w*|zugegeben|zugab|beschuld\w*|aussprech\w*|äußerung\w*|stimme\w*|informier\w*|vertr\w+|erinner\w*|wusst\w*|weiß|scherz\w*|fuhr|fort|versprach|verspr\w*|veröffentl\w*|hält|hielt|sah|sieht|plädier\w*",
        "nl": r"volgens|ze[gi]\w*|gezegd|verkla\w*|bewe\w*|vertel\w*|meld\w*|gemeld|waarschuw\w*|aldus|benadruk\w*|schr[ie]+\w*|geschreven|twitter\w*|tweet\w*|getweet|uitleg\w*|uitgelegd|legde\w*|voeg\w*|bericht\w*|kondig\w*|aangekond\w*|bevestig\w*|stel\w*|gesteld|geef\w*|g[ae]v\w*|gaf|toe\w*|merk\w*|opmerk\w*|wijs\w*|wees|noem\w*|genoemd|vr[oa]\w*|gevraagd|geloof\w*|denk\w*|dacht\w*|v[io]nd\w*|gevonden|suggere\w*|beschr\w*|citeer\w*|antwoord\w*|mening|woord\w*|zou|zouden|sprak\w*|spre\w*|gesproken|bekend\w*|verslag\w*|toon\w*|blij\w*|bleek|mededel\w*|medegedeeld|deel\w*|laten weten|liet|laat|herinner\w*|getuig\w*|argument\w*|beloof\w*|schat\w*|geschat|beschuldig\w*|inform\w*|betog\w*|vervolg\w*|gaan|ging",
        "fr": r"selon|d'après|déclar\w*|di(?:t|re|s|sent|sant|sait)|dit\w*|affirm\w*|expliq\w*|indiq\w*|annonc\w*|assur\w*|ajout\w*|averti\w*|écri\w*|twe+t\w*|insist\w*|reconn\w*|admi\w*|admet\w*|not\w+|soulign\w*|précis\w*|rapport\w*|révél\w*|confirm\w*|racont\w*|estim\w*|cit\w+|cont\w+|suggér\w*|prétend\w*|soutien\w*|soutenu\w*|rappel\w*|décri\w*|appel\w*|demand\w*|cro[iy]\w*|pens\w*|trouv\w*|parl\w*|mentionn\w*|répond\w*|répliq\w*|prom\w+|prévo\w*|prédi\w*|exhort\w*|montr\w*|observ\w*|conclu\w*|jur\w*|avis|mots?|paroles?|propos|jug\w+|inform\w*|signal\w*|évoq\w*|prév\w+|critiq\w*|témoign\w*|accus\w*|dénonc\w*|mett\w*|fait savoir|fai\w*|commen\w*|publi\w*|plaid\w*|lanc\w*|poursui\w*|confi\w*|aux yeux|lu|avou\w*|plais\w*|argu\w*|avan\w+|voi[rt]|voul\w*",
        "es": r"según|di[jg]\w*|dic\w+|decir|dich\w+|afirm\w*|declar\w*|explic\w*|asegur\w*|señal\w*|inform\w*|anunci\w*|adv[ie]rt\w*|añad\w*|agreg\w*|escrib\w*|escrit\w*|tuite\w*|insist\w*|admit\w*|reconoc\w*|coment\w*|cont[aóa]\w*|cuent\w*|indic\w*|report\w*|revel\w*|confirm\w*|estim\w*|cit\w+|suger\w*|sugir\w*|sostuv\w*|sosten\w*|sostien\w*|recor\w*|recuerd\w*|describ\w*|llam\w*|pregunt\w*|cre[eyí]\w*|pens\w*|piens\w*|encontr\w*|habl\w*|mencion\w*|respond\w*|contest\w*|promet\w*|predi\w*|inst\w+|muestr\w*|mostr\w*|observ\w*|conclu\w*|jur\w*|opini\w*|palabras?|juicio|juzg\w*|manifest\w*|subray\w*|destac\w*|apunt\w*|aleg\w*|argument\w*|ped[ií]\w*|pid\w*|critic\w*|acus\w*|denunci\w*|test\w+|public\w*|acuerdo|not[aóa]\w*|aclar\w*|relat\w*|expres\w*|preci\w*|rem\w+|consider\w*|brome\w*|sigu\w*|opin\w*|par[ae]c\w*|vist\w*|ve",
        "it": r"secondo|dett\w*|dic\w+|diss\w*|dichiar\w*|afferm\w*|spieg\w*|aggiun\w*|sost[ie]\w+|annunci\w*|stando|rifer\w*|avvert\w*|scri\w*|twitt\w*|insist\w*|ammess\w*|ammett\w*|riconosc\w*|comment\w*|raccont\w*|indic\w*|segnal\w*|rivel\w*|conferm\w*|stim\w*|cit\w+|sugger\w*|ricord\w*|descri\w*|chiam\w*|chie\w*|cred\w*|pens\w*|trov\w*|parl\w*|menzion\w*|rispo\w*|prome\w*|prevede\w*|prev\w+|esort\w*|mostr\w*|osserv\w*|conclu\w*|giur\w*|parere|parole|avviso|giudi\w*|inform\w*|sottoline\w*|precis\w*|fatto sapere|critic\w*|accus\w*|denunci\w*|testimoni\w*|comunic\w*|pubblic\w*|not[aoò]\w*|evidenz\w*|asser\w*|ritien\w*|riten\w*|argoment\w*|rilasci\w*|report\w*|ripor\w*|resoconto|considera\w*|scherz\w*|espress\w*|continu\w*|prosegu\w*|defin\w*|vist\w*|vede",
        "pt": r"segundo|acordo|diss\w*|diz\w*|dit\w*|afirm\w*|declar\w*|explic\w*|acrescent\w*|anunci\w*|avis\w*|refer\w*|inform\w*|escrev\w*|escrit\w*|twee?t\w*|tuit\w*|insist\w*|admit\w*|reconhec\w*|coment\w*|cont[aou]\w*|indic\w*|relat\w*|revel\w*|confirm\w*|estim\w*|cit\w+|suger\w*|record\w*|lembr\w*|descrev\w*|cham\w*|pergunt\w*|acredit\w*|pens\w*|ach\w+|fal\w+|mencion\w*|respond\w*|promet\w*|prev\w+|apel\w*|mostr\w*|observ\w*|conclu\w*|jur\w*|opini\w*|palavras?|sublinh\w*|destac\w*|salient\w*|aleg\w*|argument\w*|ped[iu]\w*|critic\w*|acus\w*|denunci\w*|testemunh\w*|public\w*|not[aou]\w*|adiant\w*|alert\w*|advert\w*|sustent\w*|report\w*|defend\w*|garant\w*|realç\w*|consider\w*|brinc\w*|exprim\w*|continu\w*|frisou|v[iê]\w*|por|assegur\w*|apont\w*|express\w*",
        "pl": r"według|zdaniem|powiedzi\w*|mów\w*|twierdz\w*|oświadcz\w*|stwierdz\w*|wyjaśn\w*|doda\w*|poinform\w*|inform\w*|ogłos\w*|ogłasz\w*|ostrze\w*|jak|podaj\w*|poda[łl]\w*|napis\w*|pis\w*|tweet\w*|twee\w*|przyzna\w*|podkreśl\w*|zauważ\w*|sugeru\w*|sugerow\w*|potwierdz\w*|ujawn\w*|szac\w*|cytow\w*|cytu\w*|opis\w*|nazwa\w*|nazywa\w*|pyta\w*|zapyta\w*|wierz\w*|myśl\w*|sądz\w*|uważ\w*|uzna\w*|wspomn\w*|wspomin\w*|odpowiedz\w*|odpowi\w*|obieca\w*|zapowied\w*|zapowiad\w*|przewid\w*|wezwa\w*|wskaz\w*|pokaz\w*|wynika\w*|opinii|opini\w*|słow\w*|relacj\w*|zezna\w*|oskarż\w*|zarzuc\w*|donos\w*|donies\w*|komunik\w*|raport\w*|skomentow\w*|komentow\w*|argument\w*|utrzym\w*|przekaz\w*|zapewni\w*|deklar\w*|zadeklar\w*|opowiad\w*|opowiedz\w*|wyraz\w*|wyraż\w*|zażart\w*|kontynu\w*|widz\w*|zgodnie|rzek\w*|tłumacz\w*|wypowi\w*|oceni\w*|ocen\w*",
        "cs": r"podle|řek\w*|říká\w*|říci|uved\w*|uvád\w*|tvrd\w*|prohlás\w*|prohlaš\w*|vysvětl\w*|doda\w*|dodá\w*|oznám\w*|sděl\w*|varov\w*|napsa\w*|píš\w*|tweet\w*|přizna\w*|zdůraz\w*|poznam\w*|všiml\w*|naznač\w*|potvrd\w*|odhal\w*|odhad\w*|cit\w+|popsa\w*|popis\w*|nazva\w*|označ\w*|pta\w*|zepta\w*|věř\w*|mysl\w*|myslí\w*|považ\w*|zmín\w*|zmiň\w*|odpov\w*|slíb\w*|předpov\w*|vyzva\w*|ukaz\w*|ukáz\w*|názor\w*|slov\w*|svědč\w*|vypov\w*|obvin\w*|hlás\w*|zpráv\w*|koment\w*|argument\w*|informov\w*|informac\w*|konstat\w*|připust\w*|upozor\w*|mluv\w*|hovoř\w*|vyjádř\w*|zažert\w*|pokrač\w*|vid\w*|dle|prý|nechal\w* se slyšet|soud\w*|svěř\w*|vyprá\w*|ujist\w*|trva\w*|požád\w*|doznal\w*",
        "uk": r"слов\w*|дан\w*|згідно|сказа\w*|каж\w*|говор\w*|заяв\w*|повідом\w*|стверджу\w*|поясн\w*|дода\w*|зазнач\w*|розпов\w*|розказ\w*|розрахунк\w*|поперед\w*|напис\w*|пиш\w*|твіт\w*|визна\w*|підкресл\w*|наголо\w*|зауваж\w*|натяк\w*|підтверд\w*|розкри\w*|оцін\w*|цит\w+|опис\w*|назва\w*|назив\w*|пита\w*|запит\w*|вір\w*|дума\w*|вважа\w*|згада\w*|згаду\w*|відпов\w*|обіця\w*|пообіця\w*|прогноз\w*|заклик\w*|вказ\w*|показ\w*|дум\w*|думк\w*|свідч\w*|звинува\w*|повідомля\w*|звіт\w*|комент\w*|прокомент\w*|аргумент\w*|інформ\w*|констат\w*|йдеться|ідеться|мов\w*|оголо\w*|анонс\w*|наполяг\w*|запевн\w*|переконан\w*|висловл\w*|вислов\w*|пожарт\w*|продовж\w*|бач\w*",
        "ru": r"слов\w*|данн\w*|согласно|сказа\w*|скаж\w*|говор\w*|заяв\w*|сообщ\w*|утвержд\w*|объясн\w*|поясн\w*|добав\w*|отме[тч]\w*|рассказ\w*|расч[её]т\w*|мнени\w*|предупре\w*|напис\w*|пиш\w*|писа\w*|твит\w*|призна\w*|подчерк\w*|замет\w*|намек\w*|намёк\w*|подтверд\w*|раскры\w*|оцен\w*|цит\w+|опис\w*|назва\w*|назыв\w*|спрос\w*|спраш\w*|вер\w*|дума\w*|счита\w*|упом\w*|ответ\w*|отвеч\w*|обеща\w*|пообеща\w*|прогноз\w*|призва\w*|призыв\w*|указ\w*|показ\w*|свидет\w*|обвин\w*|отч[её]т\w*|коммент\w*|прокоммент\w*|аргумент\w*|информ\w*|констат\w*|речь|объяв\w*|анонс\w*|наста[ив]\w*|увер\w*|завер\w*|выска[зж]\w*|выраз\w*|выраж\w*|пошути\w*|продолж\w*|вид\w*|полага\w*|поведал\w*|изв[ео]с\w*|по|известн\w*|вспомин\w*|поделил\w*",
        "bg": r"според|дум\w*|каз\w*|заяв\w*|съобщ\w*|твърд\w*|обясн\w*|добав\w*|отбеляз\w*|обяв\w*|данн\w*|предупре\w*|нап[ии]с\w*|пис\w*|пиш\w*|туит\w*|призна\w*|подчерт\w*|забел\w*|намек\w*|потвърд\w*|разкр\w*|оцен\w*|цит\w+|опис\w*|нарече\w*|нарич\w*|пита\w*|попита\w*|вяр\w*|мисл\w*|счита\w*|смят\w*|спомен\w*|отгов\w*|обещ\w*|прогноз\w*|призов\w*|призова\w*|посоч\w*|показ\w*|мнени\w*|свидет\w*|обвин\w*|доклад\w*|комент\w*|аргумент\w*|информ\w*|констат\w*|настоя\w*|увер\w*|изказ\w*|израз\w*|пошегува\w*|продълж\w*|вижда\w*|разказ\w*|говор\w*|за",
        "tr": r"göre|ded\w*|diy\w*|söyle\w*|söz\w*|açıkla\w*|belirt\w*|iddia\w*|ifade\w*|ekle\w*|duyur\w*|bildir\w*|uyar\w*|yaz\w*|tweet\w*|itiraf\w*|kabul\w*|vurgula\w*|dikkat\w*|ima|öner\w*|doğrula\w*|ortaya\w*|tahmin\w*|alıntı\w*|anlat\w*|tanımla\w*|adlandır\w*|nitele\w*|sor\w*|inan\w*|düşün\w*|bahset\w*|cevap\w*|yanıt\w*|vaat|vaad\w*|çağrı\w*|işaret\w*|göster\w*|görüş\w*|ifade\w*|tanık\w*|suçla\w*|rapor\w*|haber\w*|yorum\w*|savun\w*|ileri sür\w*|öne sür\w*|konuş\w*|aktar\w*|kaydet\w*|ısrar\w*|dile\w*|şaka\w*|devam\w*|diye\w*|bilgi\w*|değin\w*|verdi\w*|paylaş\w*|hatırla\w*",
        "ar": r"(?:و|ف|ب|ل|ك|س)?(?:ال)?(?:[يتأن])?(?:قال\w*|قول\w*|قائل\w*|صرح\w*|تصريح\w*|صرّح\w*|أعلن\w*|علن\w*|إعلان\w*|أضاف\w*|ضيف\w*|مضيف\w*|إضاف\w*|أوضح\w*|وضح\w*|موضح\w*|ذكر\w*|زعم\w*|مزاعم|أكد\w*|ؤكد\w*|مؤكد\w*|تأكيد\w*|حذر\w*|محذر\w*|تحذير\w*|وفق\w*|حسب\w*|أخبر\w*|خبر\w*|كتب\w*|غرد\w*|تغريد\w*|أصر\w*|صر|جادل\w*|اعترف\w*|عترف\w*|أشار\w*|شير\w*|مشير\w*|إشار\w*|اقترح\w*|قترح\w*|كشف\w*|قدر\w*|نقل\w*|وصف\w*|سم[ىيت]\w*|سأل\w*|سائل\w*|تساءل\w*|عتقد\w*|اعتقد\w*|ظن\w*|رأى|رأي|ير[ىو]\w*|رى|شهد\w*|شهاد\w*|اتهم\w*|تهم\w*|اتهام\w*|تقرير|تقارير|أفاد\w*|فيد\w*|إفاد\w*|علق\w*|تعليق\w*|رد\w*|أجاب\w*|وعد\w*|دعا|دعت|دعو\w*|أظهر\w*|ظهر\w*|بين|تحدث\w*|حديث\w*|حدث\w*|عبر\w*|معرب\w*|أعرب\w*|استشهد\w*|ادع[ىيت]\w*|دعي\w*|نوه\w*|لفت\w*|صف\w*|بلغ\w*|أبلغ\w*|طلب\w*|شدد\w*|مازح\w*|تابع\w*|واصل\w*|نشر\w*|لسان|بيان\w*|كلم\w*|روى|تروي|يروي|شرح\w*|نظر\w*|شار\w*)",
        "zh": r"表示|据|根据|称|说|宣布|指出|警告|解释|认为|透露|告诉|报道|写道|承认|强调|坚持|声明|指责|建议|证实|估计|引|描述|问|答|相信|觉得|提到|承诺|预|呼吁|表明|显示|作证|评论|谈|讲|道|话|看来|发言|表达|补充|回应|推特|发|提|言|告|主张|抱怨|回忆|语|透|述|评|宣|言|想|看",
        "ja": r"によ|述べ|語|話|言|説明|主張|発表|明らか|として|警告|付け加え|加え|伝え|書|ツイート|認め|強調|指摘|示|考え|思|報|訴え|コメント|答|聞|尋|呼|とい|という|引用|証言|非難|約束|予|告|触れ|述|曰|談|声明|見解|見方|否定|回答|とのこと|思い|っていう|批判|つぶや|提案|求め|教え|投稿|うと|と。|と、",
    }
)
"""By language, words that may tell whose statement it is."""

WEAK: Mapping[str, str] = MappingProxyType(
    {
        "en": r"should|would|can(?! not)|ought to",
        "de": r"sollen?|sollten?|würde[nt]?|kann|können|wären?|hätten?|(?<!ich )werde(?! ich)",
        "nl": r"zou|zouden|kan|kunnen",
        "fr": r"(?:\w+[eidvr]|\w*au|\w+(?:t|aî|oî)t)rai(?:t|ent|s)|(?:\w+[eidvr]|\w*au|\w+(?:t|aî|oî)t)ri(?:ons|ez)|peut|peuvent|puiss\w+",
        "es": r"(?!sombría)\w*[aidbr]ría(?:n|s|mos)?|(?:se|debe|ve|volve|perde|parece|permanece|ofrece|suce|cree|hace|come|move|resolve)ría(?:n|s|mos)?|puede\w*|pueda\w*",
        "it": r"\w+rebbe(?:ro)?|\w+remmo|(?!ebrei|corei)\w+rei|può|possono|possa\w*",
        "pt": r"(?!maria|secretaria|livraria|padaria|pizzaria|parceria|galeria|bateria|artilharia|maioria|matéria)\w+[aeio]ria[ms]?|\w+[aei]ríamos|\w+-(?:se|lhe|lo|la|o|a)-ia[m]?|pode|podem|possa\w*",
        "pl": r"może|mogą|powin\w+|by|\w+[łl](?:a|o|i|y)?by\w{0,2}",
        "cs": r"může|mohou|měl\w* by|by měl\w*|by|bych\w*",
        "uk": r"може|можуть|мож\w+ бути|повин\w+|би|б",
        "ru": r"может|могут|должн\w+|бы|б",
        "bg": r"може|могат|би|бих\w*|трябва|щ(?:еше|яха|ях)",
        "tr": r"gerek\w*|\w+m[ae]l[ıi]\w*|iddia\w*|\w+[ae]ca(?:kt[ıi]|ğ[ıi]n[ıi])\w*|\w+[ae]ce(?:kti|ğini)\w*|\w+[ıiuüae]rd[ıiuü]\w*",
        "ar": r"(?:و|ف)?(?:يمكن\w*|قد|ينبغي|يجب)",
        "zh": r"可以|应该|应当|可(?=[能以见])|会",
        "ja": r"はず|べき|ことができ|と言う|という",
    }
)
"""By language, words that may make a statement less than a fact, and often only look to the future or to what one is able to."""

IDIOMS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"can (?:be )?(?:hear|heard|see|seen|feel|felt|smell|taste|remember|imagine|tell)|would (?:like|love|prefer|rather)|would you|can you|can't wait",
        "de": r"kann man .{0,20}(?:hören|sehen)|(?:würde|würden|hätte|hätten) (?:gerne?|lieber)|könnten sie",
        "nl": r"(?:zou|zouden) .{0,15}(?:graag|willen)|kun(?:t|nen) u|is te (?:horen|zien)",
        "fr": r"peut (?:voir|entendre)|on peut (?:voir|entendre)|voudrai\w+|aimerai\w+|souhaiterai\w+|préférerai\w+",
        "es": r"se puede (?:ver|oír|escuchar)|(?:quis|gusta|desea|preferi)ría\w*|querría\w*",
        "it": r"si (?:può|possono) (?:vedere|sentire)|vorrebbe\w*|vorremmo|piacerebbe",
        "pt": r"pode-se (?:ver|ouvir)|(?:gosta|quere|preferi)ria\w*",
        "pl": r"chciał(?:a|o|y|i)?by\w*|wolał(?:a|o|y|i)?by\w*|może pan\w*",
        "cs": r"chtěl\w* by\w*|by\w* chtěl\w*|rád\w* by\w*|by\w* rád\w*",
        "uk": r"хоті(?:в|ла|ли|ло) би?|хотілося б",
        "ru": r"хоте(?:л|ла|ли|ло) бы|хотелось бы",
        "bg": r"(?:би|бих|биха) искал\w*|може ли",
        "tr": r"ister(?:di|im|dim|iz|dik)\w*|tercih ed\w+",
        "ar": r"(?:و|ف)?(?:يمكن|يمكنك) (?:سماع|رؤية)",
        "zh": r"可以(?:看到|听到|看见|听见)",
        "ja": r"ことができ(?:て|た)",
    }
)
"""By language, conditionals and abilities that say no more than a wish, or that somebody sees or hears."""

ABLE: Mapping[str, str] = MappingProxyType(
    {
        "en": r"can(?:not|'t)?|could(?:n't)?|may|might|(?:un)?able|(?:in)?capable|possib\w+|allow\w*",
        "de": r"k[aö]nn\w*|k[oö]nnt\w*|darf\w*|d[uü]rf\w*|mag|möge\w*|imstande|in der lage|fähig\w*|läss?t sich|lassen sich|möglich\w*|verm[aö]g\w*",
        "nl": r"kan|kunt?|kunnen|kon|konden|mag|mogen|mocht\w*|in staat|mogelijk\w*|lukt\w*",
        "fr": r"peu[xt]|peuvent|pouv\w+|puis-je|puiss\w+|pu|pourr\w+|capables?|permet\w*|permis\w*|en mesure|à même|possib\w+",
        "es": r"pued\w+|pod[eríea]\w*|pud\w+|capa(?:z|ces)|permit\w+|posib\w+|logr\w+|cab(?:e|ía)",
        "it": r"può|puoi|poss[aoi]\w*|pot[eréuè]\w*|riesc\w+|riusc\w+|in grado|capac[ei]|consent\w+|permett\w+",
        "pt": r"pod[eio]\w*|pôde|pud[eé]\w*|poss[aoí]\w*|capaz\w*|consegu\w+|consig\w+|permit\w+",
        "pl": r"mo[gż]\w*|móg\w*|móc|umie\w*|potraf\w+|zdoln\w+|w stanie|pozw[ao]l\w+|umożliw\w+|uda(?:je|ło|się)?",
        "cs": r"mů[žz]\w*|moh(?:ou|u|l\w*)|moci|lze|um[íě]\w*|doká[žz]\w*|schop\w+|umož\w+|možn\w+|podař\w+",
        "uk": r"мо[жг]\w*|міг\w*|змо[жг]\w*|зміг\w*|здат\w+|спромо\w+|вда(?:є|ло|сть)\w*|дозвол\w+|[ву]мі\w+",
        "ru": r"с?мо[жг]\w*|нельзя|способ\w+|уда(?:е|ё|ло|с)\w*|позвол\w+|уме(?:е|ю|л)\w*|в состоянии|возможн\w+",
        "bg": r"мо[жг]\w*|успя\w*|успе\w*|способ\w+|възмож\w+|позвол\w+|умее\w*|в състояние",
        "tr": r"\w+[ae]bil\w*|\w+[ae]m(?:[ae]z|[ıi]yor|[ae]d[ıi]|[ae]y)\w*|mümkün\w*|olana[kğ]\w*|imk[aâ]n\w*",
        "ar": r"(?:و|ف|ل|ب)?(?:ال)?(?:[يتأن]?(?:مكن|ستطيع|ستطع|تمكن|قدر|سمح|جوز)\w*|استطاع\w*|أمكن\w*|قد|قادر\w*|ممكن\w*|إمكان\w*)",
        "zh": r"能|可|得以|允许|有机会",
        "ja": r"でき|出来|可能|得る|うる|られ|かもしれ|(?:け|せ|め|べ|え|れ|ね|て)る(?=[。、とかよこだで])",
    }
)
"""By language, words that tell what can be."""

OUGHT: Mapping[str, str] = MappingProxyType(
    {
        "en": r"should(?:n't)?|ought|must|ha(?:ve|s|d) to|need\w*|supposed to|shall",
        "de": r"soll\w*|m[uü]ss\w*|brauch\w*|nötig|notwendig|erforderlich|gilt",
        "nl": r"moet\w*|moest\w*|hoe[fv]\w*|dien(?:t|en|de|den)|beho(?:ort|ren|orde)|hoort",
        "fr": r"doi[st]|doivent|dev(?:ons|ez|ai\w+|r\w+|oir)|dû|fau(?:t|dra\w*)|fallait|convient|nécess\w+|priée?s?",
        "es": r"deb\w+|hay que|t[ie]+n\w+ que|ha[ns]? de|hace falta|neces\w+|convien\w+",
        "it": r"dev\w+|dov(?:r|er|ev|ut)\w*|debb\w+|bisogn\w+|occor\w+|necess\w+|invitat\w+",
        "pt": r"dev[eiao]\w*|t[eê](?:r|m|rá|rão|mos|nho) (?:de|que)|tinha\w* (?:de|que)|há que|precis\w+|necess\w+|convém",
        "pl": r"powin\w+|mus[iz]\w*|należy|należał\w*|trzeba|warto|ma|mają|miał\w*|mieli",
        "cs": r"má|mají|měl\w*|mus[íe]\w*|třeba|nutn\w+|potřeb\w+|smí",
        "uk": r"повин\w+|ма(?:є|ють|в|ла|ли|ло)|мус\w+|треба|потріб\w+|слід|варто|необхід\w+|зобов\w+",
        "ru": r"долж\w+|надо|нужн\w+|следу\w+|стоит|стоило|необходим\w*|прид[её]\w+|обяз\w+|надлежит",
        "bg": r"тряб\w+|следва\w*|нужн\w+|необходим\w*|длъж\w+|редно",
        "tr": r"\w+m[ae]l[ıi]\w*|gerek\w*|lazım|zorun\w*|şart|mecbur\w*",
        "ar": r"(?:و|ف)?(?:ال)?(?:[يت]جب|[يت]نبغي|[يت]تعين|[يت]لزم|لا ?بد|[يت]توجب|مفترض|ضرور\w+|[يت]حتاج\w*)",
        "zh": r"应|該|该|必须|须|需|要|务必",
        "ja": r"べき|はず|なければ|ねば|必要|方が|ほうが|なくては|義務|ください|てほしい",
    }
)
"""By language, words that tell what ought to be, or has to."""

UNREAL: Mapping[str, str] = MappingProxyType(
    {
        "en": r"would(?:n't)?(?: \w+){0,2} have|would(?:n't)?'ve",
        "de": r"(?:hätten?|wären?) .{0,80}(?<!\w)(?:\w*ge\w{2,}(?:t|en)|\w+iert|worden)",
        "nl": r"zou(?:den)? .{0,60}(?:hebben|zijn) ge\w+|zou(?:den)? .{0,60}ge\w+ (?:hebben|zijn)|had(?:den)? .{0,40}(?:kunnen|moeten)",
        "fr": r"(?:aurai|serai)(?:t|ent|s) (?:\w+ ){0,2}\w+(?:ée?s?|[iu]e?s?|it|ert|ort)",
        "es": r"(?:habría|hubiera|hubiese)n? (?:\w+ )?\w+(?:[aií]do|cho|sto|rto)",
        "it": r"(?:avrebbe|sarebbe)(?:ro)? (?:\w+ ){0,2}\w+[ts][oaie]",
        "pt": r"(?:teria|tivesse)m? (?:\w+ )?\w+(?:[aií]do|ito|sto|rto)",
        "pl": r"był(?:a|o|y|i)?by\w{0,2} \w+|by\w{0,3} był\w* \w+",
        "cs": r"byl\w* by\w{0,3} \w+|by\w{0,3} byl\w* \w+",
        "uk": r"якби|(?:коли|інакше) би?",
        "ru": r"(?:если|иначе) бы?",
        "bg": r"щ(?:еше|яха|ях|яхме) да \w+",
        "tr": r"\w+[ae]c[ae]kt[ıi]\w*|\w+m[ıiuü]ş ol(?:ur|aca)\w*",
        "ar": r"(?:و|ف)?(?:لكان\w*|كان(?:ت|وا)? [سل]\w+)",
        "zh": r"本来?(?:可以|会|应|该)|早就会",
        "ja": r"[ただ](?:だろう|でしょう|はず)|ところだった",
    }
)
"""By language, what would have been, and was not."""

CLAIMS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"claim(?:s|ed|ing)? (?:to|that|he|she|they|it)|purport\w*",
        "de": r"behaupte\w*|will .{0,60} haben|beteuer\w*",
        "nl": r"bewe(?:ert|ren|erde|erden)",
        "fr": r"(?:affirm|assur|prétend|déclar|di)\w* (?:avoir|être)|prétend\w*",
        "es": r"(?:afirm|asegur|alega|sost[ie]+n)\w* haber|alega\w*",
        "it": r"(?:afferm|sost[ie]+n|dic)\w* di (?:aver|esser)\w*|pretend\w+",
        "pt": r"(?:afirm|alega|garant|sustent)\w* ter|alega\w*",
        "pl": r"twierdz\w+|(?:utrzymuj[eą]|zapewnia\w*),? że",
        "cs": r"tvrd\w+",
        "uk": r"стверджу\w+|запевня\w+",
        "ru": r"утвержда(?:ет|ют|л\w*|я)|уверя(?:ет|ют|л\w*)",
        "bg": r"твърд\w+",
        "tr": r"iddia e\w+|öne sür\w+",
        "ar": r"(?:و|ف)?(?:ادعى|ادعت|يدعي|تدعي|زعم|زعمت|تزعم|يزعمون)",
        "zh": r"声称|自称|宣称",
        "ja": r"主張し|と称し",
    }
)
"""By language, verbs that say no more than that somebody claims it: without them it is a fact."""

ASSERTS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"will|shall|won't|\w+'ll|(?:is|are|am|'re|'s|was|were) (?:not )?(?:going|about|bound|sure|certain) to|must|certainly|surely|definitely|undoubtedly|no doubt|for sure|obviously|clearly|of course|always|inevitabl\w+|without fail|have to|has to|is to|are to|indeed|in fact|proven|confirmed",
        "de": r"w(?:ird|irst|erden|erdet)(?! .{0,60}\bge\w+(?:t|en)\b)|muss|müssen|musste\w*|sicherlich|sicher|bestimmt|gewiss|zweifellos|zweifelsohne|definitiv|auf jeden fall|natürlich|selbstverständlich|eindeutig|garantiert|mit sicherheit|unbedingt|tatsächlich|immer|nachweislich",
        "nl": r"zal|zullen|zult|ga(?:at|an) (?!naar)|moet|moeten|moest\w*|zeker|ongetwijfeld|beslist|absoluut|vast en zeker|uiteraard|natuurlijk|duidelijk|inderdaad|altijd|gegarandeerd|onvermijdelijk",
        "fr": r"\w{2,}r(?:a|ont|ai|as|ons|ez)|va|vont|vais|allons|doit|doivent|devr[ao]\w*|certainement|assurément|bien sûr|évidemment|sûrement|incontestablement|sans aucun doute|à coup sûr|forcément|clairement|toujours|en effet|absolument|il faut",
        "es": r"\w{2,}r(?:á|án|é|ás|emos)|va a|van a|voy a|vamos a|debe|deben|debo|tiene que|tienen que|hay que|seguro|ciertamente|sin duda|desde luego|por supuesto|indudablemente|definitivamente|evidentemente|claramente|siempre|con seguridad|de hecho|efectivamente",
        "it": r"\w{2,}r(?:à|anno|ò|ai|emo)|deve|devono|devo|dobbiamo|certamente|sicuramente|senza dubbio|di certo|ovviamente|indubbiamente|sicuro|chiaramente|sempre|definitivamente|in effetti|naturalmente|per forza|bisogna",
        "pt": r"\w{2,}r(?:á|ão|ei|ás|emos)|vai|vão|vou|vamos|deve|devem|tem (?:de|que)|têm (?:de|que)|certamente|com certeza|sem dúvida|claro|obviamente|seguramente|indubitavelmente|definitivamente|claramente|sempre|de facto|de fato|efetivamente",
        "pl": r"będ(?:zie|ą|ę|ziemy|ziesz)|mus(?:i|zą|zę|imy|isz|iał\w*|ieli)|na pewno|z pewnością|niewątpliwie|oczywiście|bez wątpienia|koniecznie|zdecydowanie|zawsze|należy|trzeba|jasne|faktycznie",
        "cs": r"bud(?:e|ou|u|eme|eš|ete)|mus(?:í|ím|íme|ejí|el\w*)|určitě|jistě|rozhodně|nepochybně|bezpochyby|samozřejmě|zaručeně|vždy|skutečně|je třeba|jednoznačně|zcela",
        "uk": r"буд(?:е|уть|у|емо|еш)|\w+ти(?:ме|муть|му|мемо)|мус(?:ить|ять|имо)|повин\w+|обов'язково|безумовно|звичайно|звісно|безперечно|безсумнівно|точно|неодмінно|завжди|необхідно|треба|дійсно|однозначно",
        "ru": r"буд(?:ет|ут|у|ем|ешь)|долж(?:ен|на|но|ны)|обязательно|безусловно|конечно|несомненно|точно|непременно|определ[её]нно|бесспорно|всегда|необходимо|надо|нужно|действительно|однозначно|обязан\w*|неизбежно|придется|прид[её]тся",
        "bg": r"ще|трябва|задължително|със сигурност|сигурно е|несъмнено|разбира се|безспорно|непременно|определено|винаги|необходимо|наистина|без съмнение|неизбежно",
        "tr": r"\w+[ae]ca[kğ]\w*|\w+[ae]ce[kğ]\w*|mutlaka|kesin\w*|elbette|şüphesiz|kuşkusuz|tabii|gerek\w*|zorunda\w*|\w+m[ae]l[ıi]\w*|her zaman|muhakkak|gerçekten|lazım|şart",
        "ar": r"(?:و|ف)?(?:سوف|لن|س[يتنأ]\w{2,}|يجب|حتما|بالتأكيد|بالطبع|لا شك|لابد|لا بد|مؤكد|قطعا|حقا|دائما|بلا شك|من المؤكد|يتعين|ينبغي|طبعا)",
        "zh": r"将|將|必须|必定|一定|肯定|必然|必将|会|當然|当然|毫无疑问|无疑|绝对|确实|总是|显然|务必|必|要|确定",
        "ja": r"必ず|きっと|間違いな|違いな|絶対|当然|なければな|ねばな|べき|確かに|確実|もちろん|はずだ|いつも|常に|必要が|明らか|なくてはな|断じて|予定|つもり|ことにな",
    }
)
"""By language, words that make a statement a certainty: will, must, surely."""
