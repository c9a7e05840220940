/** Whether a word begins with a capital letter, an article like that of "al-Rashid" left aside. */
import type { Token } from "../language/analysis.ts";

const CAPITAL = /^(?:(?:al|el|as|ash|an|ar|at|ad|az|ul|ould|bin|ibn|d|l)[-'’])?\p{Lu}/u;

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && CAPITAL.test(token.text);
}
