import { foldedWords } from "../model/folded-words.ts";

/**
 * Whether two words for a party can mean one. Two names are two parties; a description fits any name, and another
 * description unless one is of those in power and one of those in arms against them.
 *
 *     "Dawn Front" and "Hill Guard": no      "rebels" and "Dawn Front": yes      "rebels" and "the army": no
 */
export function canBeOneParty(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [describedSide(a), describedSide(b)];
  if (one === "name" && two === "name") return false;
  return one === two || one === "name" || two === "name" || one === "open" || two === "open";
}

type DescribedSide = "name" | "power" | "arms" | "open";

function describedSide(party: string): DescribedSide {
  if (/^(?:the )?\p{Lu}/u.test(party)) return "name";
  const words = foldedWords(party);
  if (words.some((word) => IN_ARMS.has(word))) return "arms";
  return words.some((word) => IN_POWER.has(word)) ? "power" : "open";
}

const IN_POWER = new Set(
  "army military government governmental regime authorities police troops soldiers loyalist loyalists junta".split(" "),
);
const IN_ARMS = new Set(
  (
    "rebel rebels insurgent insurgents militant militants guerrilla guerrillas guerillas opposition gunman gunmen terrorist " +
    "terrorists jihadist jihadists separatist separatists islamist islamists extremist extremists bandit bandits"
  ).split(" "),
);
