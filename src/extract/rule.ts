import type { Analysis, Token } from "../language/analysis.ts";
import type { FieldValue, KindId, Modality } from "../model/claim.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Noticed } from "../notice/noticed.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A claim before it has an id: what one rule makes of one sentence. */
export interface Draft {
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly by?: string | null;
  readonly when?: Edtf | null;
  readonly whenBasis?: "stated" | "inferred" | null;
  readonly modality?: Modality;
  /** Defaults to the whole sentence. */
  readonly spans?: readonly Span[];
  readonly fieldSpans?: Readonly<Record<string, readonly Span[]>>;
  readonly confidence?: number;
  /** Why it was made, for the explainer, where the words of its fields do not tell; asked only then. */
  readonly because?: () => string;
}

/** Where a rule gave up, for the explainer: `at` the word it stopped at, `wanted` what was missing there. */
export interface Stop {
  readonly stopped: true;
  readonly at: Token;
  readonly wanted: string;
}

/** `wanted` as a function is only asked where somebody wants to know. */
export function stop(at: Token, wanted: string | (() => string)): Stop {
  if (typeof wanted === "string") return { stopped: true, at, wanted };
  return {
    stopped: true,
    at,
    get wanted() {
      return wanted();
    },
  };
}

/** A word as such, wherever it stands. */
export type Word = Pick<Token, "text" | "lemma" | "upos" | "xpos">;

/** What a rule may look at. */
export interface Context {
  readonly report: Pick<Report, "published" | "title" | "agency" | "outlet" | "text" | "segments">;
  readonly analysis: Analysis;
  readonly noticed: Noticed;
  /** Any sentence of the report with what was noticed in it. */
  readonly view: (index: number) => SentenceView;
}

/** 1: by a sign of its own; 2: by one that may mean something else; 3: by likelihood. */
export type Round = 1 | 2 | 3;

export interface Rule {
  /** folder/file: "meeting/met-with". In the record for ever; never reused for something else. */
  readonly id: string;
  readonly kind: KindId;
  /** Rules of the same kind that go first; the words they claimed as their anchor are not offered again. */
  readonly after: readonly string[];
  /** Those of a later round may claim only what none of their kind has in an earlier one: see run-rules.ts. */
  readonly round: Round;
  /** Offered only reports of talks: what it reads means something else in news of anything. */
  readonly inTalksOnly: boolean;
  /** One sentence for the explainer: "a verb of saying". */
  readonly starts: string;
  /** Whether a word can start this rule, as far as the word itself tells: asked once for every different word. Null: any can. */
  readonly word: ((word: Word) => boolean) | null;
  /** Whether it can where it stands. Cheap: asked for each of those words. */
  readonly anchor: (token: Token, view: SentenceView) => boolean;
  readonly build: (anchor: Token, view: SentenceView, context: Context) => readonly Draft[] | Stop;
}

const RULE_KEYS = new Set(["id", "kind", "after", "round", "inTalksOnly", "starts", "word", "anchor", "build"]);

/** Declares a rule; refuses unknown keys and an id outside its kind's folder. */
export function rule(spec: Omit<Rule, Optional> & Partial<Pick<Rule, Optional>>): Rule {
  for (const key of Object.keys(spec)) {
    if (!RULE_KEYS.has(key)) throw new Error(`rule ${spec.id}: unknown key "${key}"`);
  }
  if (!spec.id.startsWith(`${spec.kind}/`)) throw new Error(`rule ${spec.id}: its id must start with "${spec.kind}/"`);
  if (!spec.word && !spec.anchor) throw new Error(`rule ${spec.id}: it does not say which words can start it`);
  // Field by field, so that all rules are laid out alike: each is looked at in every sentence.
  return {
    id: spec.id,
    kind: spec.kind,
    after: spec.after ?? [],
    round: spec.round ?? 1,
    inTalksOnly: spec.inTalksOnly ?? false,
    starts: spec.starts,
    word: spec.word ?? null,
    anchor: spec.anchor ?? (() => true),
    build: spec.build,
  };
}

type Optional = "after" | "round" | "inTalksOnly" | "word" | "anchor";
