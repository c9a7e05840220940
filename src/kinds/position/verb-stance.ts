/**
 * The stance a verb takes in its place. In: a verb and its sentence; out: the stance, or null where the verb means
 * something else there.
 *
 *     called for a truce        demand          called the truce a trick     null
 *     broke off the talks       oppose          broke a window               null
 *     pushed for a deal         demand          pushed the rebels back       null
 */
import type { Word } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { STANCE_VERBS, type Stance } from "./position-words.ts";

/** What is left is a deal or its table. */
const LEFT_DEAL =
  /^(?:the |an? |this |its )?(?:[\w-]+ ){0,3}?(?:deal|accord|agreement|pact|treaty|(?:negotiating |bargaining )?table)\b/;
const CONCERN =
  /^(?:[\w.’'-]+ ){0,3}?(?:concerns?|objections?|doubts?|misgivings|frustration|anger|outrage|dismay|alarm) (?:about|over|at|with|to|that)\b/;
const UNDER_REVIEW =
  /^(?:whether|(?:the|an?|its|this) (?:[\w’'-]+ ){0,2}(?:proposal|plan|offer|draft|response|request|idea|text|document))\b/;

/** What can be thrown out or torn up in words: a deal, a plan, and what stands for them. */
const PAPER =
  "(?:[\\w’'-]+ ){0,4}?(?:deal|accord|agreement|pact|treaty|plan|proposal|bill|draft|text|offer|resolution|motion|truce|ceasefire|framework|document|settlement|amendment|request|appeal|claim)\\b";

/** "walked out of the hotel": a way out, and no stance. */
const INDOORS =
  /^(?:out of|away from) (?:[\w.’'-]+ ){0,5}?(?:headquarters|buildings?|offices?|hotel|prison|jail|house|home|court|courtroom|door|gates?|hospital|palace|airport|station|town|village|city|camp|shop|church|mosque|residence|compound|ministry|villa|crash|wreck)\b/;

/** Verbs that take a stance with certain words behind them: what may follow, and which stance it is then. */
const PHRASES: ReadonlyMap<string, readonly (readonly [follows: RegExp, stance: Stance | null])[]> = new Map(
  Object.entries({
    call: [
      [/^(?:for|on|upon)\b/, "demand"],
      [/^off\b/, "oppose"],
    ],
    push: [
      [/^(?:for|hard for|to|on with|back for)\b/, "demand"],
      [/^(?:ahead|forward|on)\b/, "support"],
      [/^back against\b/, "oppose"],
    ],
    press: [
      // "pressed their siege of the town": how they fight.
      [
        /^(?:[\w.’'-]+ ){0,3}?(?:siege|attacks?|advance|offensive|assault|campaign|case|charges|button|fight|bid|claims?)\b/,
        null,
      ],
      [/^(?:ahead|on|forward)\b/, "support"],
      [/^/, "demand"],
    ],
    clamour: [[/^for\b/, "demand"]],
    clamor: [[/^for\b/, "demand"]],
    agitate: [
      [/^for\b/, "demand"],
      [/^against\b/, "oppose"],
    ],
    lean: [[/^on (?:[\w’'-]+ ){1,5}to\b/, "demand"]],
    argue: [
      [/^(?:in favou?r of|for)\b/, "support"],
      [/^against\b/, "oppose"],
    ],
    rail: [[/^against\b/, "oppose"]],
    inveigh: [[/^against\b/, "oppose"]],
    plump: [[/^for\b/, "support"]],
    rally: [[/^(?:behind|around|round|to the side of)\b/, "support"]],
    swing: [[/^behind\b/, "support"]],
    warm: [[/^to\b/, "support"]],
    accede: [[/^to\b/, "support"]],
    assent: [[/^to\b/, "support"]],
    yield: [[/^to\b/, "support"]],
    bow: [[/^to\b/, "support"]],
    submit: [[/^to\b/, "support"]],
    cave: [[/^in (?:to|on)\b/, "support"]],
    go: [[/^along with\b/, "support"]],
    say: [
      [/^yes to\b/, "support"],
      [/^no to\b/, "oppose"],
    ],
    have: [[/^no (?:objections?|quarrel) (?:to|with)\b/, "support"]],
    tear: [[new RegExp(`^up ${PAPER}`), "oppose"]],
    rip: [[new RegExp(`^up ${PAPER}`), "oppose"]],
    brush: [[/^(?:aside|off|away)\b/, "oppose"]],
    wave: [
      [/^(?:aside|away)\b/, "oppose"],
      [/^through\b/, "support"],
    ],
    shrug: [[/^off\b/, "oppose"]],
    draw: [[/^the line at\b/, "oppose"]],
    drop: [
      [
        /^(?:its|his|her|their) (?:[\w-]+ )?(?:objections?|opposition|resistance|veto|reservations?) (?:to|over|on|about)\b/,
        "support",
      ],
    ],
    plead: [[/^(?:for|with)\b/, "demand"]],
    campaign: [
      [/^for\b/, "demand"],
      [/^against\b/, "oppose"],
    ],
    fight: [[/^for (?!(?:\w+ ){0,3}(?:hour|day|week|month|year|decade|centur|long))/, "demand"]],
    hold: [
      [/^out for\b/, "demand"],
      [/^out against\b/, "oppose"],
    ],
    insist: [[/^\w/, "demand"]],
    look: [
      [/^forward to\b/, "support"],
      [/^(?:for|to)\b/, "support"],
    ],
    stand: [
      [/^(?:by|behind|ready|for)\b/, "support"],
      [/^against\b/, "oppose"],
    ],
    stick: [[/^(?:to|by|with)\b/, "support"]],
    throw: [
      [/^(?:its|his|her|their) (?:full |whole )?(?:weight|support) behind\b/, "support"],
      [new RegExp(`^out ${PAPER}`), "oppose"],
    ],
    give: [
      [/^(?:in to|way to)\b/, "support"],
      [/^(?:[\w’'-]+ ){0,5}?(?:blessing|backing|assent|consent|approval|go-ahead|green light|nod) to\b/, "support"],
      [/^(?:[\w’'-]+ ){0,5}(?:hours?|days?|weeks?|months?|deadline|until (?:[\w-]+ ){1,3})(?: ?to)\b/, "demand"],
    ],
    condition: [[/^(?:[\w’'-]+ ){0,5}(?:on|upon)\b/, "conditional"]],
    abide: [[/^by\b/, "support"]],
    adhere: [[/^to\b/, "support"]],
    cling: [[/^to\b/, "support"]],
    sign: [[/^(?:up|off|on) (?:to|on|for)\b/, "support"]],
    opt: [[/^(?:for|to)\b/, "support"]],
    settle: [[/^for\b/, "support"]],
    vote: [
      [/^(?:down|against|to reject|to block)\b/, "oppose"],
      [/^(?:for|in favou?r|to)\b/, "support"],
      [/^yes\b/, "support"],
      [/^no\b/, "oppose"],
    ],
    abstain: [[/^/, "undecided"]],
    speak: [
      [/^(?:out )?(?:against)\b/, "oppose"],
      [/^in favou?r\b/, "support"],
    ],
    come: [
      [/^(?:round|around) to\b/, "support"],
      [/^out (?:strongly |firmly |squarely )?against\b/, "oppose"],
      [/^out (?:strongly |firmly |squarely )?in (?:favou?r|support)\b/, "support"],
    ],
    rule: [[/^out\b/, "oppose"]],
    turn: [[/^(?:down|its back on|their backs? on|his back on|her back on)\b/, "oppose"]],
    pull: [[/^out of\b/, "oppose"]],
    walk: [
      [INDOORS, null],
      [/^(?:out of|out on|away from)\b/, "oppose"],
    ],
    back: [
      [/^(?:down|off|away) (?:from|on)\b/, "undecided"],
      [/^out of\b/, "oppose"],
      [/^/, "support"],
    ],
    shy: [[/^away from\b/, "oppose"]],
    steer: [[/^clear of\b/, "oppose"]],
    take: [[/^(?:issue|exception) (?:with|to)\b/, "oppose"]],
    put: [
      [/^forward\b/, "offer"],
      [/^(?:its|his|her|their) names? to\b/, "support"],
    ],
    complain: [[/^(?:about|of|that)\b/, "oppose"]],
    disagree: [[/^(?:with|on|over|that)\b/, "oppose"]],
    bristle: [[/^at\b/, "oppose"]],
    balk: [[/^at\b/, "oppose"]],
    baulk: [[/^at\b/, "oppose"]],
    object: [[/^to\b/, "oppose"]],
    consent: [[/^to\b/, "support"]],
    acquiesce: [[/^(?:to|in)\b/, "support"]],
    side: [[/^with\b/, "support"]],
    weigh: [
      [/^in\b/, null],
      [/^/, "undecided"],
    ],
    warn: [
      [/^(?:\w+ ){0,3}(?:against|not to)\b/, "oppose"],
      [/^of (?:[\w’'-]+ ){1,8}(?:if|unless|should)\b/, "conditional"],
    ],
    // "withdrew its troops" is a deed, "withdrew from the accord" a stance on it.
    withdraw: [
      [
        /^(?:[\w.’'-]+ ){0,4}?from (?:the |an? |its |all |this )?(?:[\w-]+ ){0,3}?(?:deal|accord|agreement|pact|treaty|talks?|negotiations?|plan|process)\b/,
        "oppose",
      ],
      [
        /^(?:its|his|her|their|the|an?) (?:\w+ )?(?:invitation|offer|support|proposal|demand|candidacy|objections?|recognition|backing)\b/,
        "oppose",
      ],
    ],
    quit: [[LEFT_DEAL, "oppose"]],
    leave: [[LEFT_DEAL, "oppose"]],
    exit: [[LEFT_DEAL, "oppose"]],
    ditch: [[LEFT_DEAL, "oppose"]],
    raise: [
      [
        /^(?:[\w-]+ ){0,2}(?:concerns?|objections?|doubts?|misgivings|reservations?) (?:about|over|with|to|that)\b/,
        "oppose",
      ],
      [/^the (?:possibility|prospect|idea) of\b/, "offer"],
    ],
    voice: [[CONCERN, "oppose"]],
    express: [[CONCERN, "oppose"]],
    convey: [[CONCERN, "oppose"]],
    persuade: [[/^(?:[\w’'-]+ ){1,5}(?:not )?to\b/, "demand"]],
    convince: [[/^(?:[\w’'-]+ ){1,5}(?:not )?to\b/, "demand"]],
    beg: [[/^(?:for|[\w’'-]+ (?:[\w’'-]+ ){0,3}(?:not )?to)\b/, "demand"]],
    sour: [[/^on\b/, "oppose"]],
    recoil: [[/^(?:at|from)\b/, "oppose"]],
    renege: [[/^on\b/, "oppose"]],
    backtrack: [[/^on\b/, "undecided"]],
    backpedal: [[/^on\b/, "undecided"]],
    waver: [[/^(?:on|over|about)\b/, "undecided"]],
    discuss: [[/^whether\b/, "undecided"]],
    debate: [[/^whether\b/, "undecided"]],
    review: [[UNDER_REVIEW, "undecided"]],
    study: [[UNDER_REVIEW, "undecided"]],
    examine: [[UNDER_REVIEW, "undecided"]],
  } as Record<string, [RegExp, Stance | null][]>),
);

/** How many characters behind a verb decide what it means. */
const AHEAD = 60;

export function stanceOfVerb(verb: Token, view: SentenceView): Stance | null {
  const lemma = lemmaOf(verb).toLowerCase();
  const phrases = PHRASES.get(lemma);
  if (!phrases) return STANCE_VERBS.get(lemma) ?? null;
  const behind = textBehind(verb, view);
  return phrases.find(([follows]) => follows.test(behind))?.[1] ?? null;
}

/** Whether a verb can tell a stance at all, by itself or with what follows it. */
export function mayTakeStance(verb: Word): boolean {
  const lemma = lemmaOf(verb).toLowerCase();
  return STANCE_VERBS.has(lemma) || PHRASES.has(lemma);
}

/** A lemma that lost its ending is mended: "hoping" is given as "hop". */
export function lemmaOf({ text, lemma }: Word): string {
  return STANCE_VERBS.has(`${lemma}e`) && !STANCE_VERBS.has(lemma) && text.toLowerCase() === `${lemma}ing`
    ? `${lemma}e`
    : lemma;
}

function textBehind(verb: Token, { tokens }: SentenceView): string {
  let behind = "";
  for (let i = verb.index + 1; i < tokens.length && behind.length < AHEAD; i++) {
    const { text, upos } = tokens[i]!;
    // "voted overwhelmingly against", "repeatedly called": adverbs between tell nothing.
    if (upos === "ADV" && /ly$/.test(text)) continue;
    behind += `${text.toLowerCase()} `;
  }
  return behind;
}
