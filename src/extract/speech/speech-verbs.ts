/**
 * Verbs by which news English reports what was said. Drawn from general grammars of reported speech; sorted by what
 * follows them, because that decides which words are the content.
 */

/** Followed by a clause: "said (that) the talks would go on". The clause is the content. */
export const CLAUSE_VERBS = new Set(
  (
    "say tell announce add state declare report claim insist argue explain note stress warn acknowledge admit concede " +
    "confirm deny suggest indicate reveal reiterate repeat emphasise emphasize underline underscore maintain contend " +
    "assert allege predict estimate respond reply answer comment remark observe tweet post write pledge promise vow " +
    "swear agree signal hint caution complain affirm reaffirm recall conclude assure inform notify testify joke " +
    "propose recommend ask inquire mention disclose quip read boast charge advise retort rejoin counter confide divulge " +
    "recount relate proclaim pronounce certify attest opine grumble lament protest object brag forecast imply " +
    "insinuate intimate stipulate specify clarify fume thunder growl remind reassure moan gripe theorize theorise demand " +
    "request point speculate volunteer posit decree prophesy enquire"
  ).split(" "),
);

/** Of these only a clause behind them is what is said: "demanded that they leave", not "…, as Okoro demanded". */
export const NEED_CLAUSE_BEHIND =
  /^(?:demand|request|point|counter|certify|attest|relate|imply|stipulate|specify|clarify|decree)$/;

/** Followed by an object the speaker judges or asks for: "condemned the attack". Verb and object are the content. */
export const ASSESSMENT_VERBS = new Set(
  (
    "accuse blame condemn denounce criticise criticize slam blast hail praise welcome applaud commend thank urge call " +
    "demand reject dismiss rebuff defend describe characterise characterize threaten warn caution vow pledge promise " +
    "announce deplore decry lament congratulate apologise apologize question dispute appeal implore exhort deny " +
    "acknowledge confirm reiterate stress emphasise emphasize underline underscore propose downplay echo express voice " +
    "label dub brand tout downplay predict lambaste lambast assail castigate chide rebuke deride mock ridicule " +
    "berate belittle scold laud extol salute reprimand admonish order instruct beseech beg assure reassure disavow " +
    "renounce repudiate refute rebut decry excoriate lash complain protest portray depict liken remind request ask " +
    "attribute encourage recommend mourn bemoan command regret plead laud hail upbraid chastise scorn malign vilify " +
    "eulogise eulogize reaffirm affirm commiserate lambaste pillory rue rail disown castigate entreat enjoin"
  ).split(" "),
);

/** Can introduce or follow a direct quotation: "…," she said. */
export const QUOTING_VERBS = new Set([
  ..."say tell add ask reply respond answer write tweet post declare state insist warn explain argue announce note stress continue conclude remark comment observe quip joke shout call urge read recall describe claim admit acknowledge concede confirm suggest reiterate maintain vow pledge promise complain caution predict begin go emphasise emphasize".split(
    " ",
  ),
  ...CLAUSE_VERBS,
  "accuse",
  "blame",
  "condemn",
  "denounce",
  "reject",
  "demand",
  "express",
]);
