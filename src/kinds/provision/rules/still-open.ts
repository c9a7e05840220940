import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { listedTerms } from "../listed-terms.ts";
import { provisionDraft } from "../provision-draft.ts";

/**
 *     Still in dispute are the status of the port and the share of its revenues.
 *     └────open──────┘     └──────term───────┘     └─────────term──────────┘
 *     Left unsettled was the fate of the captives · Also unresolved is who will chair the council
 */
export const stillOpen = rule({
  id: "provision/still-open",
  kind: "provision",
  inTalksOnly: true,
  starts: '"is" behind a sentence that begins with what is open',
  word: ({ text }) => COPULAS.test(text),
  anchor: (token, view) => token === copulaOf(view),
  build(anchor, view, context) {
    const listed = listedTerms(anchor.index + 1, view);
    // "was the fate of Ravna, a port on the lake": one thing, told twice.
    const spans = /^(?:is|was|remains)$/i.test(anchor.text) ? listed.slice(0, 1) : listed;
    if (spans.length === 0) return stop(anchor, "what is open");
    return spans.map((span) => provisionDraft(anchor, span, [], "open", view, context));
  },
});

/** Words within which the copula must come: "Still in dispute, besides the flag, are". */
const WITHIN = 12;
const OPENS =
  /^(?:(?:also|still|yet|left|remaining) )*(?:open|unresolved|unsettled|undecided|unanswered|outstanding|in (?:dispute|doubt|contention)|at issue|out|aside|(?:yet )?to be (?:agreed|settled|resolved|decided|negotiated|worked))\b/;

function copulaOf({ tokens }: SentenceView): SentenceView["tokens"][number] | undefined {
  const words = tokens.slice(0, WITHIN);
  const text = words
    .slice(0, 6)
    .map((token) => token.text.toLowerCase())
    .join(" ");
  const isBegun =
    OPENS.test(text) && (/^(?:also|still|yet|left) /.test(text) || !/^(?:open|out|aside|at|to)\b/.test(text));
  if (!isBegun) return undefined;
  return words.find(({ text }) => COPULAS.test(text));
}

const COPULAS = /^(?:is|are|was|were|remains?|remained)$/i;
