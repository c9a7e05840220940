/** Irregular verbs of English, each past form with its lemma: the network's rules cut and add letters at the end only. */
const FORMS =
  "arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|" +
  "bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|" +
  "choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|" +
  "drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|" +
  "forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|" +
  "get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept|" +
  "kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|" +
  "meet met|overcome overcame|oversee oversaw overseen|overthrow overthrew overthrown|overtake overtook overtaken|pay paid|" +
  "prove proven|rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|" +
  "sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|" +
  "sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood|" +
  "steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|" +
  "swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|" +
  "understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn|weep wept|" +
  "win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wound wounded|write wrote written|" +
  "overrun overran|retake retook retaken|outnumber outnumbered|overfly overflew overflown|foreswear foreswore foresworn|redraw redrew redrawn|resell resold|" +
  "hit hit|cut cut|put put|set set|shut shut|split split|spread spread|quit quit|thrust thrust|burst burst|cast cast|hurt hurt|let let|cost cost|shed shed|" +
  "rewrite rewrote rewritten|retell retold|mistake mistook mistaken|rape rapes raped raping|raze razes razed razing|airdrop airdropped airdropping|outdo outdid outdone|rerun reran|lapse lapsed lapses lapsing|elapse elapsed elapsing|abrogate abrogated abrogating|dine dined dines dining|joust jousted|transgress transgressed|aim aimed aims aiming|prepare prepared preparing|run run|overrun overran overrun|bear born|tie tied ties tying|die died dies dying|lie lied lies lying|vie vied vies vying|belie belied belies belying|untie untied|escape escaped escapes escaping";

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split("|").flatMap((forms) => {
    const [lemma = "", ...past] = forms.split(" ");
    return past.map((form) => [form, lemma] as const);
  }),
);

/** The verbs themselves: "lay" is one, and the past of another. */
export const IRREGULAR_BASES: ReadonlySet<string> = new Set(FORMS.split("|").map((forms) => forms.split(" ")[0]!));
