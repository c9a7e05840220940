import { actorType } from "../../../extract/actor-named.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { profileHead } from "../profile-head.ts";
import { relationDrafts } from "../relation-draft.ts";
import type { RelationType } from "../relation-words.ts";

/**
 *     THE HADD FRONT
 *     Leader: Tomas Lind             Lind, member-of, the Hadd Front
 *     Backed by: Kenya, Sudan        each backs it
 *     └─type──┘  └─subjects┘
 *
 * Lines of a profile: a label, and behind its colon nothing but names.
 */
export const labelLine = rule({
  id: "relation/label-line",
  kind: "relation",
  starts: "label of a profile before a colon",
  word: ({ text }) => STARTS.has(text.toLowerCase()),
  anchor: ({ index }, { tokens }) => index <= LEAD && tokens.slice(index + 1, index + 1 + LEAD).some(isColon),
  build(anchor, view, context) {
    const colon = view.tokens.findIndex(isColon);
    const label = view.tokens.slice(0, colon).map(({ text }) => text.toLowerCase());
    const tie = TIES.find(({ words }) => words.test(label.join(" ")));
    if (!tie) return stop(anchor, "a label that tells a tie");
    const head = profileHead(view, context);
    if (!head) return stop(anchor, "a name that stands alone above it");
    const others: Party[] = view.actors
      .filter(({ first, form }) => first > colon && form !== "pronoun")
      .map(partyOf)
      .filter(({ name }) => (actorType(name, context) === "person") === (tie.of === "person"));
    const own: Party = { name: head.name, span: { start: anchor.start, end: anchor.end } };
    const drafts = tie.isTurned
      ? relationDrafts(anchor, tie.type, others, [own], view, context)
      : relationDrafts(anchor, tie.type, [own], others, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a name behind the colon");
  },
});

/** Words before and behind the one that tells the tie: "Main foreign backers:", "Split from:". */
const LEAD = 3;

function isColon({ text }: { readonly text: string }): boolean {
  return text === ":";
}

interface Tie {
  readonly words: RegExp;
  readonly type: RelationType;
  readonly of: "person" | "party";
  /** Who is named does it to whom the profile is of: "Backed by". */
  readonly isTurned: boolean;
}

const WIDER = String.raw`(?:(?:main|chief|current|foreign|external|key|principal|military|political|overall|top|supreme|known|regional|local)\s)*`;
const label = (words: string): RegExp => new RegExp(`^${WIDER}(?:${words})$`);

const TIES: readonly Tie[] = [
  {
    words: label(
      "leaders?|leadership|commanders?|chief|head|chairman|chairwoman|(?:led|headed|commanded|founded) by|founders?",
    ),
    type: "member-of",
    of: "person",
    isTurned: true,
  },
  {
    words: label(
      "(?:backed|supported|funded|financed|armed|sponsored|equipped) by|backers?|sponsors?|supporters?|patrons?",
    ),
    type: "backs",
    of: "party",
    isTurned: true,
  },
  { words: label("all(?:y|ies)|allied (?:with|to)"), type: "allied-with", of: "party", isTurned: false },
  {
    words: label("enem(?:y|ies)|opponents?|adversar(?:y|ies)|opposed to|fight(?:s|ing)(?: against)?"),
    type: "fights",
    of: "party",
    isTurned: false,
  },
  {
    words: label("split from|broke (?:away )?from|offshoot of|splinter of"),
    type: "split-from",
    of: "party",
    isTurned: false,
  },
  { words: label("(?:part|member) of"), type: "member-of", of: "party", isTurned: false },
];

const STARTS = new Set(
  (
    "leader leaders leadership commander commanders chief head chairman chairwoman led headed commanded founded founder " +
    "founders backed supported funded financed armed sponsored equipped backer backers sponsor sponsors supporter " +
    "supporters patron patrons ally allies allied enemy enemies opponent opponents adversary adversaries opposed fights " +
    "fighting split broke offshoot splinter part member"
  ).split(" "),
);
