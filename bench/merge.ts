/**
 * Merging alone, over generated claims of invented talks: time and how it grows from one size to the next (1 is linear).
 * The peer is sorting the same claims by id, in the same run.
 */
import { merge } from "../src/merge/merge.ts";
import { contentsOf, type InventedReport } from "../test/invented-talks.ts";

const SIZES = [1_000, 10_000, 50_000];
const CLAIMS_EACH = 10;
const PLACES = ["Lakeside", "Harbour City", "Ravna", "Tolm", "Port Sel", "Ostrava Mill", "Greyford"];

/** Rounds of talks told by several reports each, with a day, a place and two of forty parties. */
function reportsWith(claims: number): InventedReport[] {
  return Array.from({ length: claims / CLAIMS_EACH }, (_, number) => {
    const quotes = Array.from({ length: CLAIMS_EACH }, (_, i) => `Round ${number * CLAIMS_EACH + i} was held.`);
    return {
      name: `report-${number}`,
      published: day(number % 365),
      text: quotes.join(" "),
      claims: quotes.map((quote, i) => {
        const round = Math.floor((number * CLAIMS_EACH + i) / 3);
        return {
          kind: "meeting" as const,
          quote,
          when: day(round % 365),
          fields: {
            participants: [`Party ${round % 40}`, `Party ${(round * 7 + 1) % 40}`],
            place: PLACES[round % PLACES.length]!,
            status: "held",
            duration: null,
          },
        };
      }),
    };
  });
}

function day(number: number): string {
  return `2024-${String(1 + (Math.floor(number / 28) % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
}

let before: { size: number; ms: number } | null = null;
for (const size of SIZES) {
  const contents = contentsOf(reportsWith(size));
  let start = performance.now();
  const { entries } = merge(contents);
  const ms = performance.now() - start;
  start = performance.now();
  [...contents.claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sorting = performance.now() - start;
  const exponent = before ? (Math.log(ms / before.ms) / Math.log(size / before.size)).toFixed(2) : "";
  const memory = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(
    `${size.toLocaleString("en")} claims → ${entries.length.toLocaleString("en")} entries in ${Math.round(ms)} ms ` +
      `(${Math.round(ms / sorting)} times sorting them), ${memory} MB${exponent ? `, grows with the power ${exponent}` : ""}`,
  );
  before = { size, ms };
}
