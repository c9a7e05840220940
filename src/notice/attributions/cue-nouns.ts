/**
 * Nouns and adjectives that attribute words, thoughts or wishes, with the prepositions that lead to what is said or
 * wanted. Written from general grammars of English. In: a lemma; out: its kind and prepositions.
 *
 *     Okoro's claim that …       her support for the pact       Lind is confident that …       wary of a pause
 */
import type { AttributionKind } from "./attribution.ts";

export interface CueNoun {
  readonly kind: AttributionKind;
  readonly prepositions: ReadonlySet<string>;
}

const NOUNS: readonly (readonly [AttributionKind, string, string])[] = [
  [
    "speech",
    "about of on that",
    "claim assertion allegation statement remark comment announcement declaration suggestion insinuation admission " +
      "acknowledgment acknowledgement acknowledgement contention argument insistence observation explanation reminder " +
      "revelation disclosure confession denial boast complaint warning prediction forecast testimony accusation charge " +
      "report rumor rumour gossip chatter speculation story tweet message question query inquiry discussion " +
      "debate talk lie joke answer reply rhetoric mention description characterization characterisation " +
      "account retelling pronouncement implication",
  ],
  ["speech", "for", "call plea appeal demand request apology case"],
  ["speech", "that about on", "case point decision feeling"],
  ["feeling", "about with in", "misgiving qualm issue joy pride delight"],
  ["speech", "to", "reference reply answer"],
  [
    "stance",
    "of for",
    "criticism condemnation denunciation rejection endorsement approval disapproval praise embrace critique mockery defense defence repudiation dismissal",
  ],
  [
    "stance",
    "for",
    "support enthusiasm respect admiration contempt disdain sympathy advocacy preference praise love backing",
  ],
  ["stance", "on against", "attack assault stance position stand swipe jab broadside"],
  ["stance", "to", "opposition objection commitment allegiance hostility resistance devotion"],
  ["stance", "with", "disagreement dissatisfaction frustration agreement displeasure"],
  [
    "belief",
    "of on about that",
    "view belief opinion assumption assessment conviction expectation impression knowledge understanding estimate perception interpretation conclusion theory thought judgment judgement recognition realization realisation sense awareness memory outlook finding",
  ],
  ["belief", "in", "belief faith confidence trust"],
  [
    "feeling",
    "about over of for",
    "concern worry fear anxiety anger outrage alarm unease skepticism scepticism doubt optimism pessimism hope regret distrust mistrust dislike hatred frustration disappointment excitement apprehension suspicion aversion resentment",
  ],
  [
    "intention",
    "to for of",
    "plan proposal promise pledge vow intention desire wish refusal decision willingness reluctance unwillingness determination demand request offer threat hope ambition aim goal resolve eagerness push commitment aspiration invitation order recommendation",
  ],
];

const ADJECTIVES: readonly (readonly [AttributionKind, string, string])[] = [
  [
    "belief",
    "of about that on",
    "sure certain confident aware unaware convinced skeptical sceptical doubtful unsure uncertain conscious mindful optimistic pessimistic ignorant suspicious cognizant unconvinced dubious hopeful cynical bullish upbeat",
  ],
  [
    "speech",
    "about of on in that",
    "adamant clear vocal emphatic critical candid vague silent mum explicit outspoken insistent upfront blunt",
  ],
  [
    "feeling",
    "about of with at by over for in that",
    "glad happy unhappy worried concerned afraid fearful scared angry furious upset proud ashamed surprised shocked stunned disappointed frustrated pleased thrilled excited delighted grateful thankful nervous anxious uneasy uncomfortable comfortable impressed unimpressed appalled horrified disgusted outraged alarmed troubled disturbed dismayed puzzled amazed astonished tired wary leery weary jealous envious fond sympathetic enthusiastic passionate satisfied dissatisfied interested uninterested disillusioned offended insulted relieved embarrassed saddened elated ecstatic livid irate leery terrified sick enamored",
  ],
  [
    "intention",
    "to",
    "willing unwilling eager reluctant determined keen hesitant prepared loath committed intent bent unafraid content desperate",
  ],
  ["intention", "on", "intent bent keen"],
  [
    "stance",
    "to of",
    "opposed supportive receptive averse hostile loyal dismissive disdainful contemptuous respectful appreciative resistant devoted committed",
  ],
];

function build(rows: readonly (readonly [AttributionKind, string, string])[]): ReadonlyMap<string, CueNoun> {
  const made = new Map<string, { kind: AttributionKind; prepositions: Set<string> }>();
  for (const [kind, prepositions, lemmas] of rows) {
    for (const lemma of lemmas.split(" ")) {
      const entry = made.get(lemma) ?? { kind, prepositions: new Set<string>() };
      for (const preposition of prepositions.split(" ")) entry.prepositions.add(preposition);
      made.set(lemma, entry);
    }
  }
  return made;
}

export const CUE_NOUNS: ReadonlyMap<string, CueNoun> = build(NOUNS);
export const CUE_ADJECTIVES: ReadonlyMap<string, CueNoun> = build(ADJECTIVES);

/** Verbs that carry such a noun and add nothing: "made the claim that", "raised questions about". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    "make have raise express voice give offer take issue hold share show repeat reiterate echo float deliver launch draw " +
    "pose announce release bring dismiss reject face lend throw declare signal level hurl cast reverse renew advance " +
    "air register state convey outline unveil post send write publish sign feel harbor harbour maintain keep lose " +
    "scrap drop abandon shelve revive devise draft develop lay stake evince unleash mount wage level heap lavish pour " +
    "trade form adopt harden soften profess proclaim shift change repeat present avoid press push pitch detail"
  ).split(" "),
);
