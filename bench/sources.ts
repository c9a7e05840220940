/**
 * Finding shared text and stories over invented reports: time and how it grows from one size to the next (1 is linear).
 * A third of the reports are copies, cuts or edits of another. The peer is folding the words of the same texts.
 */
import { findSharedText } from "../src/merge/shared-text.ts";
import { storiesOf } from "../src/merge/stories.ts";
import { foldedWords } from "../src/model/folded-words.ts";

const SIZES = [500, 2_000, 8_000];
const SENTENCES = 20;
const WORDS = 18;
/** As in a language, few words are frequent and most are rare. */
const VOCABULARY = 30_000;

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function reportsOf(count: number) {
  const next = numbers(7);
  const word = (): string => `w${Math.floor(VOCABULARY ** next()).toString(36)}`;
  const sentence = (): string => `${Array.from({ length: WORDS }, word).join(" ")}.`;
  const texts: string[][] = [];
  for (let index = 0; index < count; index++) {
    const source = index % 3 === 2 ? texts[Math.floor(next() * index)]! : null;
    const own = Array.from({ length: SENTENCES }, sentence);
    texts.push(source ? own.map((line, at) => (next() < 0.6 ? source[at]! : line)) : own);
  }
  return texts.map((lines, index) => {
    const text = lines.join(" ");
    const day = `2024-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
    return {
      id: `r${index}`,
      text,
      title: null,
      agency: null,
      segments: [{ start: 0, end: text.length, role: "body" as const }],
      published: { value: day, basis: "stated" as const, because: "given", spans: [] },
    };
  });
}

const before = new Map<string, { size: number; ms: number }>();
for (const size of SIZES) {
  const reports = reportsOf(size);
  const folding = timed(() => reports.map(({ text }) => foldedWords(text))).ms;
  for (const [name, work] of [
    ["links", () => findSharedText(reports).length],
    ["stories", () => storiesOf(reports).length],
  ] as const) {
    const { ms, result } = timed(work);
    const last = before.get(name);
    const exponent = last
      ? `, grows with the power ${(Math.log(ms / last.ms) / Math.log(size / last.size)).toFixed(2)}`
      : "";
    before.set(name, { size, ms });
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    console.log(
      `${size.toLocaleString("en")} reports → ${result.toLocaleString("en")} ${name} in ${Math.round(ms)} ms ` +
        `(${Math.round(ms / folding)} times folding their words), ${memory} MB${exponent}`,
    );
  }
}

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}
