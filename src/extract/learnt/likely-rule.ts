/**
 * A rule that goes by likelihood: where no rule of its kind with a sign of its own has read a claim, the stretches of a
 * sentence that most likely tell one, as the network tells. In: the kind, how likely a stretch must be, and what is made of
 * one; out: the rule.
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy } from "../../language/tree.ts";
import { contains } from "../../model/span.ts";
import { type Context, type Draft, type Rule, rule, type Stop, stop } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { creditsFor } from "../speech/credit.ts";
import { headOf, type LikelyKind, type LikelySpan, likelySpans, whyLikely } from "./likely-spans.ts";
import { type LikelyParty, likelyParties, type Part } from "./who-takes-part.ts";

/** Of claims found so. */
const CONFIDENCE = 0.4;

interface LikelyRule {
  readonly id: string;
  readonly kind: LikelyKind;
  /** From here on most of what the network finds is right. */
  readonly least: number;
  /** What the words of a stretch do: "that tell a meeting". */
  readonly words: string;
  /** What was missing where no draft is made of any stretch. */
  readonly wanted: string;
  /** Where the sentence can hold none, whatever the network tells. */
  readonly without?: (root: Token, view: SentenceView, context: Context) => Stop | null;
  /** `word` is the head of the stretch. */
  readonly draftsOf: (span: LikelySpan, word: Token, view: SentenceView, context: Context) => readonly Draft[];
}

export function likelyRule({ id, kind, least, words, wanted, without, draftsOf }: LikelyRule): Rule {
  return rule({
    id,
    kind,
    inTalksOnly: true,
    round: 3,
    starts: `words that most likely ${words}`,
    anchor: (token) => token.head < 0,
    build(root, view, context) {
      // "Who would pay for the monitors?"
      if (/\?["'”’]?$/.test(context.report.text.slice(view.sentence.start, view.sentence.end)))
        return stop(root, "what is told, not a question");
      const stopped = without?.(root, view, context);
      if (stopped) return stopped;
      const likely = likelySpans(kind, view, context);
      if (likely.length === 0) return [];
      const found = likely.filter(({ likelihood }) => likelihood >= least);
      const most = Math.max(...likely.map(({ likelihood }) => likelihood));
      if (found.length === 0)
        return stop(root, () => `words that ${words} with a likelihood of ${least} or more, not ${most.toFixed(2)}`);
      const drafts: Draft[] = [];
      for (const span of found.sort((a, b) => b.likelihood - a.likelihood)) {
        const word = headOf(span, view);
        const because = (): string => whyLikely(span, view, context);
        const made = word ? draftsOf(span, word, view, context) : [];
        drafts.push(...made.map((draft) => ({ ...draft, confidence: CONFIDENCE, because })));
        // "spent the night", "the same table": two stretches of a sentence tell one meeting; of terms each tells its own.
        if (made.length > 0 && !made[0]!.fieldSpans?.content) break;
      }
      return drafts.length > 0 ? drafts : stop(root, wanted);
    },
  });
}

/** Those who take a part more likely than not, in text order; of those in the same sentence, those as likely as `least`. */
export function takingPart(
  span: LikelySpan,
  part: Part,
  view: SentenceView,
  context: Context,
  least = EVEN,
): LikelyParty[] {
  const found = new Map<string, LikelyParty>();
  const telling = tellingOfIt(span, view, context);
  for (const party of likelyParties(span, part, view, context)) {
    const isLikely = party.likelihood >= (contains(view.sentence, party.span) ? least : EVEN);
    if (isLikely && !found.has(party.name) && !telling.includes(party.name)) found.set(party.name, party);
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The one that most likely takes a part, if any does more likely than not. */
export function likeliest(span: LikelySpan, part: Part, view: SentenceView, context: Context): LikelyParty | null {
  const [most] = likelyParties(span, part, view, context);
  return most && most.likelihood >= EVEN ? most : null;
}

const EVEN = 0.5;

/** "Kenya and Sudan met, Okoro said": he takes no part by that; "Okoro said he met Lind" tells of himself. */
function tellingOfIt(span: LikelySpan, view: SentenceView, context: Context): readonly string[] {
  const word = headOf(span, view);
  if (!word || childrenBy(view.sentence, word.index, "nsubj").some(({ upos }) => upos === "PRON")) return [];
  return creditsFor(word, view, context).map(({ name }) => name);
}
