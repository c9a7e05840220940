/**
 * Verbs that attribute words, thoughts or wishes, sorted by what they mean and by what follows them. Written from
 * general grammars of English. In: a lemma; out: its kind and the frames it takes.
 *
 *     say      that the road is open        clause
 *     vow      to return                    infinitive
 *     urge     both sides to return         person + infinitive
 *     praise   the mediators                object
 *     call     for a pause                  preposition
 */
import type { AttributionKind } from "./attribution.ts";

export interface CueVerb {
  readonly kind: AttributionKind;
  /** A finite clause, a question or a quotation. */
  readonly clause: boolean;
  readonly infinitive: boolean;
  readonly object: boolean;
  /** Prepositions that lead to what is spoken of. */
  readonly prepositions: ReadonlySet<string>;
}

/** Each line: kind, frames (c clause, i infinitive, o object), then lemmas. */
const BY_FRAME: readonly (readonly [AttributionKind, string, string])[] = [
  // Saying: a clause or a quotation.
  [
    "speech",
    "co",
    "say state declare announce report claim assert allege affirm reaffirm confirm deny admit acknowledge concede confess " +
      "explain note stress emphasise emphasize underline underscore reiterate repeat mention reveal disclose recall " +
      "recount relate proclaim profess pronounce propose recommend predict forecast foretell project estimate hint " +
      "contend maintain observe remark write tweet retweet post blog email text telegraph signal indicate " +
      "testify speculate theorise theorize posit postulate opine interject exclaim chant shout scream yell whisper " +
      "mutter murmur bellow intone quip joke boast brag gush rave exult deadpan sigh sob growl snap sneer scoff huff " +
      "charge counter retort rejoin reply respond answer wonder question ask inquire enquire query demand request " +
      "narrate caption elaborate clarify specify stipulate certify attest vouch bemoan lament bewail deplore decry " +
      "question dispute rebut refute articulate vocalise vocalize repost share publish echo voice utter swear",
  ],
  [
    "speech",
    "c",
    "add insist argue warn caution complain grumble grouse moan gripe protest conclude continue comment tell inform " +
      "notify assure reassure remind convince persuade advise counsel suggest imply insinuate intimate reason muse " +
      "preach lecture begin start read quote cry plead implore beg interrupt interpose chime offer agree concur " +
      "disagree object guarantee vow pledge promise threaten warrant order rule decree find volunteer riff concede " +
      "teach brief cable message",
  ],
  // Promising, asking, refusing in words.
  [
    "intention",
    "i",
    "vow pledge promise swear threaten refuse decline offer volunteer agree propose claim demand ask consent",
  ],
  ["intention", "i", "request vote elect resolve undertake commit purport profess beg plead petition"],
  [
    "intention",
    "oi",
    "urge ask encourage advise beg implore beseech exhort entreat press challenge invite request order instruct direct " +
      "command require petition call dare counsel caution warn remind convince persuade push lobby pressure prod nudge " +
      "mandate authorise authorize forbid bar",
  ],
  // Wanting.
  [
    "intention",
    "i",
    "want plan seek intend aim hope wish desire prefer decide choose opt expect aspire hesitate mean endeavour endeavor " +
      "strive long yearn crave hanker vie contemplate consider prepare like love hate dread fear need",
  ],
  [
    "intention",
    "o",
    "want seek plan consider contemplate desire crave prefer favor favour envision envisage weigh pursue",
  ],
  // Thinking and knowing.
  [
    "belief",
    "co",
    "think believe know understand assume presume suppose suspect doubt doubt guess reckon figure feel sense imagine " +
      "realise realize recognise recognize remember forget anticipate expect foresee deem judge consider decide " +
      "determine infer deduce surmise conjecture fathom trust hold accept grasp perceive calculate learn hear " +
      "discover notice believe view regard see",
  ],
  // Feeling.
  ["feeling", "co", "hope fear wish worry fret regret dread pray dream mourn rejoice marvel bet"],
  [
    "feeling",
    "o",
    "like love hate dislike loathe detest abhor despise admire respect envy resent adore enjoy appreciate relish distrust mistrust disdain cherish value miss",
  ],
  // Showing: documents, polls, studies.
  [
    "evidence",
    "co",
    "show indicate demonstrate reveal prove illustrate document detail suggest imply find reflect list",
  ],
  // Taking sides.
  [
    "stance",
    "o",
    "accuse blame condemn denounce criticise criticize slam blast hail praise laud extol welcome applaud commend thank " +
      "reject rebuff defend attack assail lambaste lambast castigate chastise chide rebuke reprimand scold berate " +
      "upbraid admonish ridicule mock deride belittle disparage denigrate malign vilify demonise demonize demean insult " +
      "taunt tease mimic impugn savage pan trash bash rip skewer excoriate pillory hammer ding knock fault credit " +
      "congratulate salute toast honor honour celebrate tout champion promote trumpet extoll flaunt herald hype advocate " +
      "support oppose endorse back embrace espouse favour favor second repudiate disavow disown renounce denounce " +
      "dismiss discount downplay minimise minimize oversell exaggerate overstate dispute contest challenge protest " +
      "decry deplore lament bemoan regret apologise apologize forgive excuse justify rationalise rationalize " +
      "doubt approve disapprove ratify veto uphold overturn nominate appoint recommend greet cheer boo heckle " +
      "jeer tar smear slander defame label brand dub call name term christen nickname describe depict portray paint " +
      "characterise characterize cast frame define classify categorise categorize rate rank compare liken equate " +
      "contrast confuse identify single question address discuss debate broach raise tackle cover cite invoke quote " +
      "reference highlight spotlight flag outline detail unveil present introduce lay describe review preview " +
      "summarise summarize analyse analyze examine explore dissect critique interpret misinterpret mischaracterise " +
      "mischaracterize ignore overlook evade dodge sidestep deflect concede grant express convey communicate pen " +
      "sign deliver issue release offer propose float suggest demand request order mandate require pass prohibit ban " +
      "outlaw urge encourage discourage warn promise pledge threaten guarantee deny admit forbid reconsider rethink " +
      "reassess recast retract rescind withdraw renew oppose resist fight block reverse acquit convict sentence",
  ],
];

/** Verb and the prepositions of its topic. */
const BY_PREPOSITION: readonly (readonly [AttributionKind, string, string])[] = [
  [
    "speech",
    "about of on",
    "talk speak tell joke boast brag complain write ask inform lie ramble rant rave gush muse testify preach tweet say",
  ],
  [
    "speech",
    "on",
    "comment elaborate remark opine weigh expound expand dwell focus report reflect touch seize harp lecture brief",
  ],
  ["speech", "about over at", "grumble gripe grouse moan fume rail protest argue quarrel spar bicker clash"],
  [
    "speech",
    "to",
    "refer allude point admit confess testify attest respond reply react object agree consent swear nod",
  ],
  [
    "speech",
    "for",
    "call ask plead beg appeal argue apologise apologize advocate lobby campaign press push pray thank",
  ],
  ["speech", "on upon", "call urge press insist prevail"],
  ["speech", "of about against", "warn caution complain brag boast speak accuse"],
  ["speech", "with", "agree disagree concur quibble plead argue side sympathise sympathize"],
  ["stance", "at", "lash hit fire swipe scoff sneer balk bristle laugh wince snipe shout yell jab hint"],
  ["stance", "against", "argue rail campaign vote speak protest inveigh push rule lobby advise object"],
  ["stance", "for", "vote stand argue root cheer vouch advocate"],
  ["stance", "on", "insist vote rule decide bet agree"],
  ["belief", "of about", "think know hear learn dream worry wonder care fret feel"],
  ["belief", "in", "believe trust"],
  ["intention", "for", "hope wish long yearn opt plan aim push"],
  ["intention", "on", "plan count rely"],
  ["evidence", "to", "point"],
];

function build(): ReadonlyMap<string, CueVerb> {
  const made = new Map<
    string,
    { kind: AttributionKind; clause: boolean; infinitive: boolean; object: boolean; prepositions: Set<string> }
  >();
  const entry = (lemma: string, kind: AttributionKind) => {
    const known = made.get(lemma) ?? { kind, clause: false, infinitive: false, object: false, prepositions: new Set() };
    made.set(lemma, known);
    return known;
  };
  for (const [kind, frames, lemmas] of BY_FRAME) {
    for (const lemma of lemmas.split(" ")) {
      const verb = entry(lemma, kind);
      verb.clause ||= frames.includes("c");
      verb.infinitive ||= frames.includes("i");
      verb.object ||= frames.includes("o");
    }
  }
  for (const [kind, prepositions, lemmas] of BY_PREPOSITION) {
    for (const lemma of lemmas.split(" ")) {
      for (const preposition of prepositions.split(" ")) entry(lemma, kind).prepositions.add(preposition);
    }
  }
  return made;
}

export const CUE_VERBS: ReadonlyMap<string, CueVerb> = build();
