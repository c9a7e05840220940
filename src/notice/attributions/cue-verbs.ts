/**
 * Verbs that attribute words, thoughts or wishes, sorted by what they mean and by what follows them. Written from
 * general grammars of English. In: a lemma; out: its kind and the frames it takes.
 *
 *     say      that the road is open        clause
 *     vow      to return                    infinitive
 *     urge     both sides to return         object, then infinitive
 *     praise   the mediators                object
 *     see      Okoro as a rival             object, only with what it is taken for
 *     call     for a pause                  preposition
 */
import type { AttributionKind } from "./attribution.ts";

export type Frame = "clause" | "infinitive" | "object" | "preposition";

export interface CueVerb {
  readonly kind: AttributionKind;
  /** With an infinitive, an object or a preposition it may mean something else: "offered that" says, "offered to" wants. */
  readonly kinds: Readonly<Partial<Record<Frame, AttributionKind>>>;
  /** A finite clause, a question or a quotation. */
  readonly clause: boolean;
  readonly infinitive: boolean;
  readonly object: boolean;
  /** An object with "as …" or a second object or adjective. */
  readonly objectAs: boolean;
  /** Its subject belongs to what is thought, and nobody is named who thinks so: "seems to hold". */
  readonly raises: boolean;
  /** An object, when the subject is a poll, a study or another document. */
  readonly documents: boolean;
  /** Says by itself that somebody judged, also where nobody is named: "was accused of". */
  readonly judges: boolean;
  /** Prepositions that lead to what is spoken of. */
  readonly prepositions: ReadonlySet<string>;
}

/** Kind, frames (c clause, i infinitive, o object, a object with "as", j judges, r raises, d documents), lemmas. */
const BY_FRAME: readonly (readonly [AttributionKind, string, string])[] = [
  // Saying.
  [
    "speech",
    "co",
    "say state declare announce report claim assert allege affirm reaffirm confirm deny admit acknowledge concede confess " +
      "explain note stress emphasise emphasize underline underscore reiterate repeat mention reveal disclose recall " +
      "recount relate proclaim profess pronounce propose recommend predict forecast foretell hint " +
      "contend observe remark tweet retweet signal testify speculate theorise theorize posit postulate opine " +
      "boast question echo voice swear bemoan lament bewail deplore decry protest dispute rebut refute articulate " +
      "clarify specify stipulate certify attest request demand suggest imply insinuate cite quote repost offer list expose " +
      "recite reprise catalogue catalog enumerate itemise itemize publicise publicize divulge leak trumpet",
  ],
  [
    "speech",
    "c",
    "add insist argue warn caution complain grumble grouse moan gripe conclude continue comment tell inform maintain " +
      "notify assure reassure remind convince persuade advise counsel intimate reason muse interject exclaim chant shout " +
      "scream yell whisper mutter murmur bellow intone quip joke brag gush rave exult deadpan sigh sob growl snap sneer " +
      "scoff huff charge counter retort rejoin reply respond answer wonder ask inquire enquire query narrate elaborate " +
      "preach lecture point read cry plead implore beg interrupt interpose chime agree concur disagree object " +
      "guarantee vow pledge promise threaten order rule decree find riff estimate project vouch utter write post " +
      "blog email text cable message thunder declaim croak rasp joke concede explain proclaim sing sum volunteer crow " +
      "fume rant rail lie",
  ],
  // Promising, asking, refusing in words.
  [
    "intention",
    "i",
    "vow pledge promise swear threaten refuse decline offer volunteer agree propose claim demand ask consent request vote " +
      "resolve undertake commit purport profess beg plead petition",
  ],
  [
    "intention",
    "i",
    "urge encourage advise implore beseech exhort entreat press challenge invite order instruct direct command " +
      "counsel caution warn remind push lobby pressure prod nudge forbid call tell persuade convince ask " +
      "summon enjoin admonish dare motion signal bid",
  ],
  // Wanting.
  [
    "intention",
    "i",
    "want plan seek intend aim hope wish desire prefer decide opt expect look aspire hesitate endeavour endeavor " +
      "long yearn crave vie consider like love hate dread fear",
  ],
  [
    "intention",
    "o",
    "want seek propose consider contemplate desire crave prefer favor favour envision envisage weigh plan promise pledge order urge request demand",
  ],
  // Thinking and knowing.
  [
    "belief",
    "c",
    "think believe know understand assume presume suppose suspect doubt guess reckon figure feel sense imagine realise " +
      "realize recognise recognize remember forget anticipate expect foresee deem judge decide determine infer deduce " +
      "surmise conjecture fathom trust accept grasp perceive calculate learn hear discover notice",
  ],
  ["belief", "o", "believe doubt understand recognise recognize remember anticipate expect foresee suspect view"],
  ["belief", "a", "see regard consider deem find think judge view treat perceive know remember"],
  [
    "belief",
    "i",
    "think believe know understand assume presume suspect expect consider deem report say allege rumor rumour",
  ],
  ["belief", "r", "seem appear sound"],
  // Feeling.
  ["feeling", "c", "hope fear wish worry fret regret dread pray dream rejoice marvel bet"],
  [
    "feeling",
    "o",
    "like love hate dislike loathe detest abhor despise admire respect envy resent adore appreciate relish fear " +
      "distrust mistrust disdain cherish regret welcome",
  ],
  // Showing: documents, polls, studies.
  ["evidence", "co", "show indicate reveal document detail suggest imply"],
  ["evidence", "c", "demonstrate"],
  // What a poll or a study does; of people these verbs mean something else.
  [
    "evidence",
    "d",
    "find show give put predict estimate project conclude count list rank place say note confirm record include provide detail measure track contain examine explore",
  ],
  ["evidence", "c", "illustrate find"],
  // Taking sides, describing.
  [
    "stance",
    "oj",
    "accuse blame condemn denounce criticise criticize slam blast hail praise laud extol applaud commend thank " +
      "rebuff assail lambaste lambast castigate chastise chide rebuke reprimand scold berate upbraid admonish ridicule " +
      "mock deride belittle disparage denigrate malign vilify demonise demonize taunt impugn pan bash skewer excoriate " +
      "pillory credit congratulate salute tout champion extoll espouse repudiate disavow disown renounce decry deplore " +
      "lament label brand dub describe depict portray paint characterise characterize liken slander defame call name " +
      "refer term nickname rip attack insult compare identify",
  ],
  [
    "stance",
    "o",
    "reject defend support oppose endorse back embrace advocate dismiss discount downplay exaggerate challenge " +
      "dispute contest justify rationalise rationalize excuse nominate cheer boo heckle jeer smear address discuss " +
      "debate broach invoke reference highlight spotlight outline critique overlook misstate restate recite ding knock hammer pound mischaracterise mischaracterize question " +
      "ignore concede grant express convey communicate approve disapprove reconsider rethink reassess retract rescind " +
      "warn deny admit forbid interpret summarise summarize analyse analyze applaud greet trash savage trumpet hype " +
      "share release sign ratify veto adopt urge encourage discourage threaten guarantee recommend unveil thank explain emphasise emphasize answer ask preach " +
      "tease second welcome promote contradict herald resist revere mull contrast foreshadow co-sponsor cosponsor " +
      "echo lampoon satirise satirize caricature parody eulogise eulogize memorialise memorialize commemorate scorn shun " +
      "snub spurn rubbish counter refute debunk validate vindicate discredit undercut bemoan backpedal " +
      "introduce pitch attribute ascribe",
  ],
  ["stance", "a", "cast frame define classify categorise categorize rate rank term christen recast equate"],
];

/** Verb and the prepositions of its topic. */
const BY_PREPOSITION: readonly (readonly [AttributionKind, string, string])[] = [
  ["intention", "for", "look"],
  ["belief", "toward towards", "lean tilt"],
  ["stance", "with", "align resonate"],
  ["speech", "to", "allude"],
  ["feeling", "about over at", "worry fret obsess agonise agonize despair"],
  ["feeling", "for", "feel care mourn grieve"],
  [
    "speech",
    "about",
    "talk speak tell joke boast brag complain write ask inform lie ramble rant rave gush muse testify preach tweet",
  ],
  ["speech", "of", "talk speak tell boast brag complain inform"],
  ["speech", "on", "speak testify tweet"],
  [
    "speech",
    "on upon",
    "comment elaborate remark opine weigh expound dwell focus reflect touch harp lecture call urge insist",
  ],
  ["speech", "about over at", "grumble gripe grouse moan fume rail protest argue quarrel spar bicker clash"],
  ["speech", "to", "refer allude point admit confess testify attest respond reply object agree consent swear nod"],
  [
    "speech",
    "for",
    "call ask plead beg appeal argue apologise apologize advocate lobby campaign press push pray thank",
  ],
  ["speech", "of about against", "warn caution complain brag boast"],
  ["speech", "with", "agree disagree concur quibble plead argue side sympathise sympathize"],
  ["stance", "at", "lash fire swipe scoff sneer balk bristle laugh wince snipe jab hint"],
  ["stance", "against", "argue rail campaign vote speak protest inveigh push rule lobby advise object"],
  ["stance", "for", "vote argue root cheer vouch advocate"],
  ["belief", "of about", "think know hear learn dream worry wonder care fret feel"],
  ["belief", "in", "believe trust"],
  ["intention", "for", "hope wish long yearn opt plan aim"],
  ["intention", "on", "plan count"],
  ["evidence", "to", "point"],
];

type Building = {
  -readonly [K in keyof CueVerb]: K extends "prepositions"
    ? Set<string>
    : K extends "kinds"
      ? Partial<Record<Frame, AttributionKind>>
      : CueVerb[K];
};

function build(): ReadonlyMap<string, CueVerb> {
  const made = new Map<string, Building>();
  const entry = (lemma: string, kind: AttributionKind): Building => {
    const known = made.get(lemma) ?? {
      kind,
      kinds: {},
      clause: false,
      infinitive: false,
      object: false,
      objectAs: false,
      judges: false,
      raises: false,
      documents: false,
      prepositions: new Set<string>(),
    };
    made.set(lemma, known);
    return known;
  };
  for (const [kind, frames, lemmas] of BY_FRAME) {
    for (const lemma of lemmas.split(" ")) {
      const verb = entry(lemma, kind);
      if (frames.includes("c")) verb.kinds.clause ??= kind;
      if (frames.includes("i")) verb.kinds.infinitive ??= kind;
      if (/[oajd]/.test(frames)) verb.kinds.object ??= kind;
      verb.clause ||= frames.includes("c");
      verb.infinitive ||= frames.includes("i");
      verb.object ||= frames.includes("o");
      verb.objectAs ||= frames.includes("a");
      verb.judges ||= frames.includes("j");
      verb.raises ||= frames.includes("r");
      verb.documents ||= frames.includes("d");
    }
  }
  for (const [kind, prepositions, lemmas] of BY_PREPOSITION) {
    for (const lemma of lemmas.split(" ")) {
      const verb = entry(lemma, kind);
      verb.kinds.preposition ??= kind;
      for (const preposition of prepositions.split(" ")) verb.prepositions.add(preposition);
    }
  }
  return made;
}

const CUE_VERBS: ReadonlyMap<string, CueVerb> = build();

/** Frames of a verb; a lemma that lost its ending is mended: "denie" is "deny", "hop" for "hoping" is "hope". */
export function cueVerb(lemma: string): CueVerb | undefined {
  return (
    CUE_VERBS.get(lemma) ??
    CUE_VERBS.get(`${lemma}e`) ??
    (/(?:bb|gg|nn|pp|rr|tt)$/.test(lemma) ? CUE_VERBS.get(lemma.slice(0, -1)) : undefined) ??
    CUE_VERBS.get(lemma.replace(/ie?$/, "y")) ??
    CUE_VERBS.get(lemma.replace(/e$/, ""))
  );
}
