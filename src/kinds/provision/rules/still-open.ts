import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { listedTerms } from "../listed-terms.ts";
import { provisionDraft } from "../provision-draft.ts";

/**
 *     Still in dispute are the status of the port and the share of its revenues.
 *     └────open──────┘     └──────term───────┘     └─────────term──────────┘
 *     Left unsettled was the fate of the captives · Also unresolved is who will chair the council
 *     Among the points already settled are a joint patrol and the toll       agreed
 */
export const stillOpen = rule({
  id: "provision/still-open",
  kind: "provision",
  inTalksOnly: true,
  starts: '"is" behind a sentence that begins with what is open or agreed',
  word: ({ text }) => COPULAS.test(text),
  anchor: (token, view) => token === copulaOf(view),
  build(anchor, view, context) {
    const listed = listedTerms(anchor.index + 1, view);
    // "was the fate of Ravna, a port on the lake": one thing, told twice.
    const spans = /^(?:is|was|remains)$/i.test(anchor.text) ? listed.slice(0, 1) : listed;
    if (spans.length === 0) return stop(anchor, "what is open");
    const status = AGREED.test(openingOf(view)) ? "agreed" : "open";
    return spans.map((span) => provisionDraft(anchor, span, [], status, view, context));
  },
});

/** Words within which the copula must come: "Still in dispute, besides the flag, are". */
const WITHIN = 12;
const OPENS =
  /^(?:(?:also|still|yet|left|remaining) )*(?:open|unresolved|unsettled|undecided|unanswered|outstanding|in (?:dispute|doubt|contention)|at issue|out|aside|un(?:touched|addressed|discussed|mentioned|agreed)(?! by)|for later|for another (?:day|round)|(?:yet )?to be (?:agreed|settled|resolved|decided|negotiated|worked))\b/;

const THINGS = "(?:points?|issues?|questions?|matters?|items?|topics?|things|areas)";
/** "Among the issues still unresolved" */
const AMONG_OPEN = new RegExp(
  `^among (?:the )?(?:[\\w-]+ )?(?:(?:outstanding|unresolved|open|unsettled|remaining) ${THINGS}|${THINGS} (?:that )?(?:are |were |is )?(?:still |yet |left )?(?:open|unresolved|unsettled|outstanding|in dispute|at issue|to be))\\b`,
);
/** "Among the points already agreed", "Already settled" */
const AGREED = new RegExp(
  `^(?:among (?:the )?(?:${THINGS} )?(?:that )?(?:were |are |have been )?(?:already )?|(?:already|also) )(?:agreed|settled|resolved)\\b`,
);

function copulaOf(view: SentenceView): SentenceView["tokens"][number] | undefined {
  const text = openingOf(view);
  const isBegun =
    OPENS.test(text) && (/^(?:also|still|yet|left|remaining) /.test(text) || !/^(?:open|out|aside|at|to)\b/.test(text));
  const lead = AMONG_OPEN.exec(text) ?? AGREED.exec(text);
  if (!isBegun && !lead) return undefined;
  // "that are still open are …": the last word of what is said before is no beginning of the list.
  const from = lead ? lead[0].split(" ").length : 0;
  return view.tokens.slice(from, WITHIN).find(({ text: word }) => COPULAS.test(word));
}

/** The words that a sentence begins with, in small letters. */
function openingOf({ tokens }: SentenceView): string {
  return tokens
    .slice(0, OPENING)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

const OPENING = 9;

const COPULAS = /^(?:is|are|was|were|remains?|remained)$/i;
