import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { listedTerms } from "../listed-terms.ts";
import { provisionDraft } from "../provision-draft.ts";

/**
 *     What is still open is who governs the port and the fate of the prisoners.
 *     ^^^^ └───open───┘    └───────term────────┘     └──────────term─────────┘
 *     What divides them is the border. · What remains is how to share the water.
 */
export const whatIsOpen = rule({
  id: "provision/what-is-open",
  kind: "provision",
  inTalksOnly: true,
  starts: '"what" that begins a sentence on what is open',
  word: ({ text }) => /^what$/i.test(text),
  anchor: ({ index }) => index <= LEAD,
  build(anchor, view, context) {
    const first = listBegins(anchor.index, view);
    if (first === null) return stop(anchor, '"is open", "remains" or "divides them", and what that is');
    const spans = listedTerms(first, view);
    return spans.length > 0
      ? spans.map((span) => provisionDraft(anchor, span, [], "open", view, context))
      : stop(anchor, "what is open");
  },
});

/** Words that may stand before "what": "But", a dash. */
const LEAD = 2;
/** Words from "what" to the "is" behind what is said of it. */
const FAR = 9;
const OPEN =
  /^(?:open|unresolved|unsettled|undecided|unclear|outstanding|missing|left|disputed|remains?|divides?|separates?|blocks?|contested)$/i;

function listBegins(what: number, { tokens }: SentenceView): number | null {
  const open = tokens.findIndex(({ text }, i) => i > what && i < what + FAR && OPEN.test(text));
  if (open < 0) return null;
  const is = tokens.findIndex(({ text }, i) => i > open && i < what + FAR && /^(?:is|are|was|were)$/i.test(text));
  if (is < 0) return null;
  // "is, one, who governs the port"
  let at = is + 1;
  while (/^(?:,|:|first|firstly|one)$/i.test(tokens[at]?.text ?? "")) at++;
  return tokens[at] ? at : null;
}
