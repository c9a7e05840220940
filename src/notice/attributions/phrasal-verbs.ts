/**
 * Verbs that attribute something together with the words right behind them. Written from general grammars of English.
 * In: a verb; out: the frames of the phrase and where it ends, or null.
 *
 *     [laid out] a plan      [pushed back against] the charge      [took aim at] the envoy      as Okoro [put it]
 */
import type { Sentence } from "../../language/analysis.ts";
import type { AttributionKind } from "./attribution.ts";
import type { CueVerb } from "./cue-verbs.ts";

export interface PhrasalVerb {
  readonly frames: CueVerb;
  /** Its last word: "back" of "pushed back against". */
  readonly last: number;
}

/** Kind, what follows ("o" an object, "c" a clause or quotation, else prepositions), phrases by lemma and words. */
const PHRASES: readonly (readonly [AttributionKind, string, string])[] = [
  [
    "speech",
    "o",
    "lay out, spell out, set out, set forth, sketch out, map out, bring up, put forward, put forth, read out, roll out, " +
      "rattle off, reel off, tick off, sum up, trot out, talk up, talk down, play up, play down, hold out, throw out, " +
      "walk back, take back, dole out, dish out, blurt out",
  ],
  [
    "speech",
    "c",
    "point out, put it, have it, go on, chime in, jump in, cut in, fire back, shoot back, hit back, write back, call back, " +
      "cry out, shout out, call out, blurt out, burst out, sum up, follow up, throw in, clap back, hit out, let slip",
  ],
  [
    "stance",
    "o",
    "brush off, brush aside, shrug off, wave off, wave away, wave aside, write off, laugh off, rule out, shoot down, " +
      "turn down, slap down, bat down, call out, single out, shout down, dress down, put down, cheer on, egg on, " +
      "gloss over, play down, push aside, cast aside, set aside, fend off, bat away, swat away, shake off",
  ],
  [
    "stance",
    "at on against to",
    "push back, hit back, fire back, punch back, strike back, lash out, hit out, snap back",
  ],
  [
    "stance",
    "on about against for over",
    "speak out, speak up, sound off, open up, weigh in, opine, chime in, double down",
  ],
  ["stance", "for against in", "come out, stand up, stick up"],
  ["stance", "from on of", "back away, back off, back down, back out, shy away, distance himself, distance herself"],
  ["stance", "from", "distance itself, distance themselves, distance myself, distance ourselves"],
  ["stance", "to", "own up, fess up, pay tribute, pay homage, take exception"],
  ["stance", "at", "take aim, poke fun, take offense, take offence, fire back, take umbrage"],
  ["stance", "with", "take issue, find fault"],
  ["stance", "of", "make fun, make light, take note, think little, think highly, disapprove, make mention"],
  ["stance", "on", "cast doubt, sign off, pour scorn, heap praise, lavish praise, throw cold water, set sights"],
  ["stance", "to", "call attention, draw attention, lend support, give credit"],
  ["stance", "for", "take credit, give thanks, voice support, express support"],
  ["stance", "behind", "rally, stand, line up, get"],
  ["stance", "into", "tear, lay, rip, light"],
  ["intention", "to", "look forward"],
  ["belief", "on", "zero in, hone in"],
  ["belief", "to", "look up"],
  ["belief", "on upon", "look down"],
  ["speech", "on about", "go on, carry on, drone on, harp on"],
  ["speech", "in over", "chime, crow"],
];

const LONGEST = 3;

function build(): ReadonlyMap<string, CueVerb> {
  const made = new Map<string, CueVerb>();
  for (const [kind, follows, phrases] of PHRASES) {
    for (const phrase of phrases.split(", ")) {
      const known = made.get(phrase);
      made.set(phrase, {
        kind: known?.kind ?? kind,
        kinds: known?.kinds ?? {},
        clause: (known?.clause ?? false) || follows === "c",
        infinitive: false,
        object: (known?.object ?? false) || follows === "o",
        objectAs: false,
        raises: false,
        documents: false,
        judges: true,
        // "shrugged [off the charge]": the tree may take the particle for a preposition.
        prepositions: new Set([
          ...(known?.prepositions ?? []),
          ...(/^[oc]$/.test(follows) ? [phrase.split(" ").at(-1)!] : follows.split(" ")),
        ]),
      });
    }
  }
  return made;
}

const PHRASAL_VERBS = build();
const FIRST_WORDS = new Set([...PHRASAL_VERBS.keys()].map((phrase) => phrase.split(" ")[0]!));

export function phrasalVerb(sentence: Sentence, verb: number): PhrasalVerb | null {
  const { lemma } = sentence.tokens[verb]!;
  if (!FIRST_WORDS.has(lemma)) return null;
  for (let last = Math.min(verb + LONGEST, sentence.tokens.length - 1); last >= verb; last--) {
    const words = sentence.tokens.slice(verb + 1, last + 1).map(({ text }) => text.toLowerCase());
    const frames = PHRASAL_VERBS.get([lemma, ...words].join(" "));
    if (frames && (last > verb || frames.prepositions.has(sentence.tokens[verb + 1]?.text.toLowerCase() ?? "")))
      return { frames, last };
  }
  return null;
}
