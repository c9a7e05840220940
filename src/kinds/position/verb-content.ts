/**
 * What a verb of a stance is about. In: the verb; out: the words, and whether they hold a clause.
 *
 *     demanded [an end to the siege] · looks forward to [joining the talks] · called on Kenya to [stop]
 *     [a corridor] that Kenya has long sought     the noun, where the verb stands behind it
 *     voted [against]                             the words of the vote, where nothing follows
 */
import { childrenBy, runAround, subtree, trimmedSpan } from "../../extract/clauses.ts";
import { type Content, contentOf } from "../../extract/content-of.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** Verbs that say all by themselves or with their particle. */
const WHOLE =
  /^(?:vote|abstain|walk|pull|back|refuse|relent|budge|balk|baulk|demur|object|bend|yield|agree|accept|give|say)$/;
/** Verbs that take a stance on what was told before: "Kenya opposes it". */
const POINTED =
  /^(?:oppose|reject|support|accept|welcome|condemn|favou?r|refuse|endorse|back|want|demand|like|reconsider|approve)$/;
const LEADS =
  /^(?:to|for|on|upon|with|of|about|against|from|at|that|in|off|out|down|forward|up|behind|along|aside|away|through|round|around|yes|no|,)$/i;

export function verbContent(verb: Token, view: SentenceView): Content | null {
  const found = anyContent(verb, view);
  if (!found) return TURNS.test(verb.lemma) ? allBehind(verb, view) : null;
  if (tellsSomething(found, verb, view)) return found;
  // "encouraged him | not to wait", where the tree hangs the infinitive on something else.
  const next = view.tokens.find(({ start }) => start >= found.span.end);
  const whole = next && /^(?:to|not)$/i.test(next.text) ? allBehind(verb, view) : null;
  if (whole && tellsSomething(whole, verb, view)) return { ...whole, isClause: true };
  // "threw | it out", "relented on Thursday": the verb and what stands with it say all.
  if (WHOLE.test(verb.lemma)) return itself(verb, view);
  return TURNS.test(verb.lemma) ? allBehind(verb, view) : null;
}

/** Verbs that take a stance together with all that stands behind them: "threw it out", "committed itself to closing it". */
const TURNS = /^(?:have|throw|stand|commit|tear|rip|turn|give)$/;

/** "January", "foreign", "it": no word of it tells what is wanted. */
function tellsSomething({ span }: Content, verb: Token, view: SentenceView): boolean {
  const words = view.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const isWhole =
    WHOLE.test(verb.lemma) &&
    words.some(({ start, index }) => start === verb.start || !view.isTime(view.tokens[index]!));
  if (POINTED.test(verb.lemma) || isWhole || verb.upos === "ADJ" || span.end <= verb.start) return true;
  return words.some((token) => /^(?:NOUN|PROPN|VERB|NUM)$/.test(token.upos) && !view.isTime(token));
}

function anyContent(verb: Token, view: SentenceView): Content | null {
  const phrase = phraseBehind(verb, view);
  if (verb.lemma === "condition" || (!phrase && isIdiom(verb, view))) return allBehind(verb, view);
  const appealed = appealedTo(verb, view);
  if (appealed) return appealed;
  const own = upToBreak(phrase ?? askedFor(verb, view) ?? contentOf(verb, view), view);
  return own
    ? withCondition(withComplement(own, verb, view), verb, view)
    : (behind(verb, view) ?? nounBefore(verb, view) ?? itself(verb, view));
}

/** Words from "called" to its "for": a day and a place may stand between. */
const FAR = 12;

/** "appealed to | Norland not to sign": who is asked is part of it, as with "urged". */
function appealedTo(verb: Token, view: SentenceView): Content | null {
  const { sentence, tokens } = view;
  if (verb.lemma !== "appeal" || !/^to$/i.test(tokens[verb.index + 1]?.text ?? "")) return null;
  const asked = childrenBy(sentence, verb.index, "advcl", "xcomp").find(
    ({ index, xpos }) => index > verb.index && xpos === "VB" && /^to$/i.test(tokens[index - 1]!.text),
  );
  if (!asked) return null;
  const span = trimmedSpan(sentence, verb.index + 2, runAround(subtree(sentence, asked.index), asked.index).last);
  return span && { span, isClause: true };
}

/** "called at a meeting in May | for a truce | for Lind to leave": what is asked for, not where. */
function askedFor(verb: Token, { sentence, tokens }: SentenceView): Content | null {
  // "asked | the League | for a corridor"
  const asks = verb.lemma === "ask" && childrenBy(sentence, verb.index, "obj", "iobj").length > 0;
  if (verb.lemma !== "call" && !asks) return null;
  const lead = tokens
    .slice(verb.index + 1, verb.index + FAR)
    .find(({ text, head }) => /^for$/i.test(text) && (head === verb.index || tokens[head]!.head === verb.index));
  const asked = lead && tokens[lead.head]!;
  const isNext = lead?.index === verb.index + 1;
  if (!lead || !asked || asked.index < lead.index || (isNext && lead.relation !== "mark")) return null;
  const end = runAround(subtree(sentence, asked.index), asked.index).last;
  // "called Friday for | Kenya | to recognise it", where the tree parts who is to do it from what is to be done.
  const done = childrenBy(sentence, verb.index, "advcl", "xcomp").find(
    ({ xpos, index }) => xpos === "VB" && index > end && /^to$/i.test(tokens[end + 1]?.text ?? ""),
  );
  const last = done ? runAround(subtree(sentence, done.index), done.index).last : end;
  const span = trimmedSpan(sentence, lead.index + 1, last);
  return span && { span, isClause: done !== undefined || asked.upos === "VERB" };
}

/** "Kenya refused", "Kenya has agreed"; "they agree" only says what they think. */
function itself(verb: Token, { tokens }: SentenceView): Content | null {
  const isTold = verb.lemma !== "agree" || /^VB[DN]$/.test(verb.xpos);
  if (verb.lemma === "back" && !PARTICLES.test(tokens[verb.index + 1]?.text ?? "")) return null;
  return WHOLE.test(verb.lemma) && isTold ? { span: verb, isClause: false } : null;
}

/** "gave | the plan a cool reception", "drew | the line at monitors": the noun under the verb tells nothing alone. */
function isIdiom(verb: Token, { tokens }: SentenceView): boolean {
  if (!IDIOMS.test(verb.lemma)) return false;
  return tokens.slice(verb.index + 1, verb.index + 6).some(({ lemma }) => EMPTY.test(lemma));
}

const IDIOMS =
  /^(?:give|draw|pour|drag|hold|stand|show|display|express|say|keep|soften|drop|lift|waive|open|leave|dig)$/;
const EMPTY =
  /^(?:way|line|blessing|approval|backing|assent|consent|water|scorn|foot|heel|firm|fast|ground|light|go-ahead|nod|interest|welcome|reception|no|yes|until|door|stance|objection|sign|option)$/;

/** "conditioned | its signature on the release of the pilots": both belong to it. */
export function allBehind(verb: Token, { sentence, tokens }: SentenceView): Content | null {
  let { last } = runAround(subtree(sentence, verb.index, ["conj", "parataxis"]), verb.index);
  while (last > verb.index && /^(?:PUNCT|CCONJ)$/.test(tokens[last]!.upos)) last--;
  const span = last > verb.index ? trimmedSpan(sentence, verb.index + 1, last) : null;
  return span && { span, isClause: false };
}

/** `took issue with | the plan`, `turned its back on | the talks`: verb and noun are the sign, the plan is what it is about. */
function phraseBehind(verb: Token, { sentence, tokens }: SentenceView): Content | null {
  const light = childrenBy(sentence, verb.index, "obj").find(({ lemma }) => LIGHT.get(verb.lemma)?.test(lemma));
  const lead = light && tokens[light.index + 1];
  if (!lead || !LIGHT_LEADS.test(`${verb.lemma === "see" ? "see " : ""}${lead.text}`) || lead.head <= lead.index)
    return null;
  const { first, last } = runAround(subtree(sentence, lead.head), lead.head);
  const span = trimmedSpan(sentence, Math.max(first, lead.index + 1), last);
  return span && { span, isClause: tokens.slice(lead.index + 1, last + 1).some(({ upos }) => upos === "VERB") };
}

/** What leads on from such a noun: "its blessing to", "merit in". */
const LIGHT_LEADS = /^(?:see in|with|to|on|upon|behind|at|over|about|against|by)$/i;

const LIGHT: ReadonlyMap<string, RegExp> = new Map([
  ["take", /^(?:issue|exception)$/],
  ["throw", /^(?:weight|support)$/],
  ["turn", /^back$/],
  ["give", /^(?:blessing|backing|assent|consent|approval|go-ahead|light|nod)$/],
  ["have", /^(?:objection|quarrel|doubt|qualm|misgiving|thought|problem|difficulty|issue|eye)$/],
  ["set", /^(?:face|heart|sight|mind|store)$/],
  ["attach", /^(?:importance|weight|value|priority|emphasis)$/],
  ["place", /^(?:importance|weight|value|priority|emphasis)$/],
  ["see", /^(?:merit|value|virtue|advantage|benefit)$/],
  ["drop", /^(?:objection|opposition|resistance|veto|reservation)$/],
  ["put", /^name$/],
  ["draw", /^line$/],
]);

/** What stands behind a semicolon is told by itself; "to" alone tells nothing. */
function upToBreak(content: Content | null, { sentence, tokens }: SentenceView): Content | null {
  if (!content) return null;
  const inside = tokens.filter(({ start, end }) => start >= content.span.start && end <= content.span.end);
  const stop = inside.find(({ text }) => text === ";");
  const words = stop ? inside.filter(({ index }) => index < stop.index) : inside;
  // "voted in | favour of | the plan"
  const isFavour = /^favou?r$/i.test(words[0]?.text ?? "") && /^of$/i.test(words[1]?.text ?? "");
  const [first, last] = [words[isFavour ? 2 : 0], words.at(-1)];
  if (!first || !last || (words.length === 1 && LEADS.test(first.text))) return null;
  const span = trimmedSpan(sentence, first.index, last.index);
  return span && { ...content, span };
}

/** "rejected calls | for a truce": the tree may hang what the noun is about on the verb. */
function withComplement(content: Content, verb: Token, { sentence, tokens }: SentenceView): Content {
  const next = tokens.find(({ start }) => start >= content.span.end);
  const noun = next && /^(?:for|of|against|about|over|to)$/i.test(next.text) ? tokens[next.head] : undefined;
  if (!noun || noun.head !== verb.index || noun.upos === "VERB") return content;
  const told = tokens[next!.index - 1]?.lemma ?? "";
  if (!(/^to$/i.test(next!.text) ? WITH_TO : COMPLEMENTED).test(told)) return content;
  const { last } = runAround(subtree(sentence, noun.index), noun.index);
  const span = trimmedSpan(sentence, next!.index, last);
  return span ? { ...content, span: { start: content.span.start, end: span.end } } : content;
}

/** "warned of strikes | if the truce fails": what it hangs on stands right behind. */
function withCondition(content: Content, verb: Token, { sentence, tokens }: SentenceView): Content {
  const mark = tokens.find(({ start }) => start >= content.span.end);
  const clause = mark && /^(?:if|unless)$/i.test(mark.text) ? tokens[mark.head] : undefined;
  if (clause?.head !== verb.index) return content;
  const { last } = runAround(subtree(sentence, clause.index), clause.index);
  const span = trimmedSpan(sentence, mark!.index, last);
  return span ? { ...content, span: { start: content.span.start, end: span.end } } : content;
}

/** Nouns that say little without what they are about. */
const COMPLEMENTED =
  /^(?:call|plan|proposal|demand|request|appeal|offer|support|end|idea|deal|agreement|resolution|need|use|possibility|prospect|plea|push|pressure|bid|attempt|effort|step|concession|condition|guarantee|promise|release|withdrawal|talk|commitment|term)$/;

/** "demanded ten changes | to the text" */
const WITH_TO =
  /^(?:change|amendment|revision|adjustment|addition|alternative|access|return|answer|solution|end|limit|support|aid|commitment|right|reform|objection|opposition|resistance|visit)$/;

/** The words behind the verb that hang on it in any way. */
function behind(verb: Token, view: SentenceView): Content | null {
  const { sentence, tokens } = view;
  // "would not support it, Uganda gave way": the next clause is told by itself.
  const others = POINTED.test(verb.lemma) ? ["conj", "parataxis"] : [];
  let { last } = runAround(subtree(sentence, verb.index, others), verb.index);
  while (last > verb.index && tokens[last]!.upos === "PUNCT") last--;
  let first = verb.index + 1;
  const isLead = (token: Token): boolean =>
    isBy(token, verb) || (token.upos !== "PRON" && (LEADS.test(token.text) || /^RB/.test(token.xpos)));
  while (first <= last && isLead(tokens[first]!)) first++;
  // "agreed in principle | to stop the raids": how far, not what.
  const isHowFar = HOW_FAR.test(`${tokens[first - 1]?.text} ${tokens[first]?.text}`);
  if (isHowFar && first + 1 < last && /^(?:to|on)$/i.test(tokens[first + 1]!.text)) first += 2;
  // "offered | on Tuesday | to host the talks": when is not what.
  const time = view.times.find(({ start }) => start === tokens[first]?.start);
  const behindTime = time ? tokens.findIndex(({ start }) => start >= time.end) : -1;
  if (behindTime > 0 && behindTime < last && /^to$/i.test(tokens[behindTime]!.text)) first = behindTime + 1;
  const start = first <= last ? first : verb.index + 1;
  if (first > last) return null;
  // "rejected | it on the ground that …"
  const pointed = tokens[verb.index + 1];
  const isReasoned =
    last > first && pointed?.relation === "obj" && /^(?:it|them|this|these|those)$/i.test(pointed.text);
  if (isReasoned && POINTED.test(verb.lemma)) {
    const reasoned = trimmedSpan(sentence, pointed.index, last);
    return reasoned && { span: reasoned, isClause: false };
  }
  const isPointing = first === last && /^(?:this|that|it|them|these|those)$/i.test(tokens[first]!.text);
  // "voted | unanimously | to refer it to the court"
  const next = tokens.slice(verb.index + 1).find(({ xpos }) => !/^RB/.test(xpos) || verb.lemma !== "vote");
  const isPhrase = LEADS.test(next?.text ?? "") || (next !== undefined && isBy(next, verb));
  if (isPointing && !isPhrase && verb.upos !== "ADJ" && !POINTED.test(verb.lemma)) return null;
  if (!isPhrase && !isPointing) return null;
  const span = trimmedSpan(sentence, start, last);
  return span && { span, isClause: tokens.slice(start, last + 1).some(({ upos }) => upos === "VERB") };
}

/** "bound | by | the treaty" */
function isBy({ text }: Token, { lemma, text: own }: Token): boolean {
  return /^by$/i.test(text) && (/^bound$/i.test(own) || lemma === "bound");
}

/** "backed | off": alone it is said of somebody, whom the words before name. */
const PARTICLES = /^(?:off|away|down|out)$/i;

const HOW_FAR = /^in (?:principle|private|public|writing|advance|part|full)$/i;

function nounBefore(verb: Token, { sentence, tokens }: SentenceView): Content | null {
  const noun = /^acl/.test(verb.relation) ? tokens[verb.head]! : null;
  if (!noun) return null;
  // "it is something Kenya has long sought"
  if (noun.upos !== "NOUN" && !/^(?:something|anything)$/i.test(noun.text)) return null;
  // "any dialogue that both sides want": whichever they may want.
  if (childrenBy(sentence, noun.index, "det").some(({ text }) => /^(?:any|whatever|whichever|every)$/i.test(text)))
    return null;
  // "the side that refuses": the noun is who refuses, not what.
  const subject = childrenBy(sentence, verb.index, "nsubj")[0];
  if (!subject || /^(?:who|which|that)$/i.test(subject.text)) return null;
  const words = subtree(sentence, noun.index).filter((i) => i < verb.index);
  const { first, last } = runAround(words, noun.index);
  const span = trimmedSpan(sentence, first, Math.min(last, noun.index));
  return span && { span, isClause: false };
}
