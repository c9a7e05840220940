/**
 * Turns of phrase that tell what becomes of a deal. In: a verb, the deal's noun and how it hangs on the verb; out: the
 * status the turn has by itself, or null.
 *
 *     put their names | to the pact      signed          walked | away | from the pact      collapsed
 *     threw the plan | out               rejected        used the truce | to regroup          violated
 *     the accord came | to nothing       collapsed       shook hands | on a truce           reached
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { DealStatus } from "./deal-status.ts";

interface Turn {
  readonly status: DealStatus;
  readonly verb: RegExp;
  /** How the deal hangs on the verb: as subject, as object, or by one of these prepositions. */
  readonly deal: "subject" | "object" | RegExp;
  /** What the verb has for an object, where the deal is none. */
  readonly object?: RegExp;
  /** The words right behind the verb, or behind the object if the deal is that; a few letters of the sentence. */
  readonly words?: RegExp;
}

const TURNS: readonly Turn[] = [
  // signed, agreed
  {
    status: "signed",
    verb: /^(?:put|set|affix|append|add|lend|attach|place)$/,
    deal: /^(?:to|on|upon)$/,
    object: /^(?:name|signature|hand|initial|seal|pen|ink|paraph)$/,
  },
  { status: "signed", verb: /^sign$/, deal: /^(?:to|on|onto)$/, words: /^(?:up|on|off)\b/ },
  { status: "signed", verb: /^(?:subscribe|accede|adhere)$/, deal: /^to$/ },
  { status: "reached", verb: /^shake$/, deal: /^(?:on|over|upon)$/, object: /^hand$/ },
  { status: "reached", verb: /^(?:enter|settle)$/, deal: /^(?:into|on|upon)$/ },
  { status: "reached", verb: /^(?:say|give)$/, deal: /^to$/, object: /^(?:yes|assent|consent|approval|agreement)$/ },
  { status: "reached", verb: /^fall$/, deal: "subject", words: /^into place\b/ },
  // refused
  {
    status: "rejected",
    verb: /^(?:throw|vote|turn|strike|shoot|wave|brush|cast|knock|sweep|laugh|shout|howl|send|push|fling|toss)$/,
    deal: "object",
    words: /^(?:out|down|away|aside|back|off|packing|overboard)\b/,
  },
  { status: "rejected", verb: /^say$/, deal: /^to$/, object: /^no$/ },
  { status: "rejected", verb: /^say$/, deal: /^to$/, words: /^no\b/ },
  {
    status: "rejected",
    verb: /^(?:have|want)$/,
    deal: /^with$/,
    words: /^(?:nothing (?:\w+ )?to do|no (?:truck|part))\b/,
  },
  { status: "rejected", verb: /^want$/, deal: /^of$/, words: /^(?:none|no part|nothing)\b/ },
  { status: "rejected", verb: /^(?:pour|heap|throw)$/, deal: /^(?:on|over|upon)$/, object: /^(?:scorn|water|doubt)$/ },
  { status: "rejected", verb: /^(?:take|raise)$/, deal: /^(?:to|with)$/, object: /^exception$/ },
  // left, undone
  {
    status: "collapsed",
    verb: /^(?:walk|back|pull|opt|step|bow|turn|move|drop|storm)$/,
    deal: /^(?:from|of|out)$/,
    words: /^(?:away|out|back|off)\b/,
  },
  { status: "collapsed", verb: /^(?:withdraw|retreat|resile|depart|defect|secede)$/, deal: /^from$/ },
  { status: "collapsed", verb: /^(?:renege|default)$/, deal: /^on$/ },
  { status: "collapsed", verb: /^(?:go|walk|row)$/, deal: /^(?:on|from)$/, words: /^(?:back|out)\b/ },
  { status: "collapsed", verb: /^turn$/, deal: /^(?:on|upon)$/, object: /^back$/ },
  { status: "collapsed", verb: /^(?:wash|be)$/, deal: /^of$/, object: /^hand$/ },
  { status: "collapsed", verb: /^(?:put|bring|call)$/, deal: /^to$/, object: /^(?:end|halt|stop|paid)$/ },
  { status: "collapsed", verb: /^(?:tear|rip)$/, deal: "object", words: /^(?:up|apart|to)\b/ },
  { status: "collapsed", verb: /^blow$/, deal: "object", words: /^(?:apart|up|to)\b/ },
  {
    status: "collapsed",
    verb: /^come$/,
    deal: "subject",
    words:
      /^(?:to (?:nothing|naught|nought|grief|an end|a halt|pieces)|apart|undone|unstuck|unravell?ed|crashing|tumbling|adrift)\b/,
  },
  {
    status: "collapsed",
    verb: /^(?:run|go|get|hit|bite|crash|fall|end|lie|vanish|disappear|burst|break|blow)$/,
    deal: "subject",
    words:
      /^(?:aground|into the (?:sand|ground)|into sand|nowhere|up in (?:smoke|flames)|by the (?:board|wayside)|out of (?:the window|date)|the (?:rocks|buffers|skids|dust)|apart|to (?:pieces|bits)|in (?:ruins|tatters|shreds|failure|collapse|pieces)|at the seams|without trace|unsigned|unheeded|out)\b/,
  },
  // broken
  {
    status: "violated",
    verb: /^(?:use|exploit|abuse|utili[sz]e)$/,
    deal: "object",
    words:
      /^(?:(?:only|merely|simply|solely) )?(?:to (?:re-?arm|re-?group|reinforce|resupply|advance|strengthen|fortify|dig|bring|move|smuggle|seize|grab|take|attack|launch|recruit|redeploy|reorgani[sz]e|encircle|replenish|kidnap|gain|build)|as (?:a )?(?:cover|screen|smokescreen))\b/,
  },
  { status: "violated", verb: /^(?:make|turn)$/, deal: /^(?:of|into)$/, object: /^(?:mockery|nonsense|joke)$/ },
  { status: "violated", verb: /^(?:ride|trample|run)$/, deal: /^(?:over|on)$/ },
  { status: "violated", verb: /^fall$/, deal: /^of$/, words: /^(?:foul|short)\b/ },
  { status: "violated", verb: /^cheat$/, deal: /^on$/ },
  // open
  { status: "not-reached", verb: /^(?:elude|escape|evade)$/, deal: "subject" },
  { status: "proposed", verb: /^(?:hold|plead|clamou?r|beg|petition)$/, deal: /^for$/ },
];

/** Nouns that such a verb has for an object, on which the tree may hang the deal. */
const OBJECTS =
  /^(?:name|signature|hand|initial|seal|pen|ink|paraph|yes|no|assent|consent|approval|agreement|scorn|water|doubt|exception|back|end|halt|stop|paid|mockery|nonsense|joke)$/;

/** The verb that a deal hangs on, or that has what it hangs on for an object: "put their names | to the pact". */
export function verbOver(noun: Token, { tokens }: SentenceView): Token | undefined {
  const above = tokens[noun.head];
  // "would have nothing to do | with the pact"
  const nothing = above?.lemma === "do" ? tokens[above.head] : undefined;
  if (nothing?.lemma === "nothing") return tokens[nothing.head];
  // "walked away | from the pact"
  if (above && /^(?:ADV|ADP)$/.test(above.upos) && /^advmod|^compound:prt/.test(above.relation))
    return tokens[above.head];
  const isObject = above && /^(?:obj|nsubj:pass)/.test(above.relation) && OBJECTS.test(above.lemma.toLowerCase());
  return isObject && noun.relation.startsWith("nmod") ? tokens[above.head] : above;
}

/** Words behind the verb or the deal that a turn may need. */
const NEAR = 5;

export function turnOf(verb: Token, noun: Token, view: SentenceView): DealStatus | null {
  return TURNS.find((turn) => turn.verb.test(verb.lemma) && isSo(turn, verb, noun, view))?.status ?? null;
}

/** "voted down the accord", where the tree takes the particle for a preposition. */
function isBehindParticle(verb: Token, noun: Token, { sentence }: SentenceView): boolean {
  return (
    noun.relation.startsWith("obl") &&
    childrenBy(sentence, noun.index, "case").some(
      ({ index, text }) => index === verb.index + 1 && /^(?:out|down|off|up|back|aside|away)$/i.test(text),
    )
  );
}

function isSo(turn: Turn, verb: Token, noun: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const isObject = /^(?:obj|nsubj:pass)/.test(noun.relation) || isBehindParticle(verb, noun, view);
  if (turn.deal === "subject" && noun.relation !== "nsubj") return false;
  if (turn.deal === "object" && !isObject) return false;
  if (turn.deal instanceof RegExp) {
    const by = turn.deal;
    if (!childrenBy(sentence, noun.index, "case").some(({ text }) => by.test(text.toLowerCase()))) return false;
  }
  if (
    turn.object &&
    !childrenBy(sentence, verb.index, "obj", "nsubj:pass").some(
      (token) => token !== noun && turn.object!.test(token.lemma.toLowerCase()),
    )
  )
    return false;
  if (!turn.words) return true;
  const behind = (from: number): string =>
    tokens
      .slice(from + 1, from + 1 + NEAR)
      .map(({ text }) => text.toLowerCase())
      .join(" ");
  // "threw out the plan", "threw the plan out"
  return turn.words.test(behind(verb.index)) || (isObject && turn.words.test(behind(noun.index)));
}
