/**
 * Words that no list knows and whose use anywhere in a report tells what they are. In: a report's sentences; out:
 * companies, and acronyms of what is no actor.
 *
 *     Okoro Motors said … Okoro's shareholders … shares in Okoro      Okoro is a company, not a person
 *     the Lakeside Framework Agreement (LFA) … the LFA                no actor
 */
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import { isCapital } from "../is-capital.ts";
import type { DraftMention } from "./draft-mention.ts";
import { COMPANY_HEADS, COMPANY_KINDS, LIKELY_COMPANY_HEADS } from "./lists/companies.ts";
import { NO_GROUP_HEADS } from "./lists/group-words.ts";
import { isTitleWord } from "./lists/titles.ts";

export interface ReportNames {
  readonly companies: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** What companies have, and few others: "Okoro's shareholders", "Okoro shares". */
const OWNED =
  /^(?:ceo|cfo|shares?|stocks?|shareholders?|stockholders?|investors?|headquarters|employees|customers|factory|factories|plants?|fleet|products?|subsidiary|subsidiaries|dealers|dealerships|sales|earnings|revenues?|profits?|brand|brands|executives?|engineers)$/i;
const OF_COMPANY = /^(?:ceo|executive|share|stake|stock|employee|subsidiary|shareholder|unit|maker)$/i;

/** Parts of speech that are nobody's name, whatever stands behind them: "The Group said". */
const NO_NAMES = /^(?:ADJ|DET|PRON|ADP|CCONJ|SCONJ|AUX|PART|NUM)$/;

export function reportNames({ sentences }: Analysis): ReportNames {
  const uses = new Map<string, { for: number; against: number }>();
  const others = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (!/^\p{Lu}/u.test(token.text)) continue;
      if (tokens[token.index - 1]?.text === "(" && tokens[token.index + 1]?.text === ")") {
        const named = tokens[token.index - 2];
        if (isCapital(named) && NO_GROUP_HEADS.has(named!.text.toLowerCase()) && /^[A-Z]{2,8}$/.test(token.text)) {
          others.add(token.text);
        }
      }
      if (!/^\p{Lu}[\p{L}&]{2,}$/u.test(token.text) || NO_NAMES.test(token.upos)) continue;
      const use = uses.get(token.text) ?? { for: 0, against: 0 };
      uses.set(token.text, use);
      if (isOfPerson(tokens, token.index)) use.against++;
      else if (isOfCompany(tokens, token.index)) use.for++;
    }
  }
  const companies = [...uses].filter(([, use]) => use.for > 0 && use.for >= use.against).map(([word]) => word);
  return { companies: new Set(companies), others };
}

/** Companies of the report, where they stand in one sentence apart from names already known. */
export function companiesIn(sentence: Sentence, names: ReportNames, known: readonly DraftMention[]): DraftMention[] {
  if (names.companies.size === 0) return [];
  const taken = new Set<number>();
  for (const { first, last } of known) for (let i = first; i <= last; i++) taken.add(i);
  return sentence.tokens.flatMap(({ index, text }): DraftMention[] => {
    if (taken.has(index) || !names.companies.has(text) || isJoined(sentence.tokens, index)) return [];
    const because = "the report uses it as a company";
    return [{ sentence, first: index, last: index, name: text, type: "organisation", form: "name", because }];
  });
}

function isJoined(tokens: readonly Token[], i: number): boolean {
  return isName(tokens[i - 1]) || isName(tokens[i + 1]) || isTitleWord(wordAt(tokens, i - 1));
}

function isName(token: Token | undefined): boolean {
  return isCapital(token) && token!.upos === "PROPN" && token!.index > 0 && !isTitleWord(token!.text.toLowerCase());
}

function isOfPerson(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const isTitled = isCapital(before) && isTitleWord(wordAt(tokens, i - 1));
  return isTitled || (isName(before) && !isHead(tokens, i + 1) && before!.entity.endsWith("PER"));
}

function isOfCompany(tokens: readonly Token[], i: number): boolean {
  if (i > 1 && isCapital(tokens[i - 1])) return false;
  if (isHead(tokens, i + 1) || isHead(tokens, i + 2)) return isCapital(tokens[i + 1]);
  if (COMPANY_KINDS.has(tokens[i - 1]?.text ?? "")) return !isCapital(tokens[i + 1]);
  const isOwner = /^['’]s?$/.test(tokens[i + 1]?.text ?? "");
  const from = isOwner ? i + 2 : i + 1;
  if (OWNED.test(wordAt(tokens, from)) || (isOwner && OWNED.test(wordAt(tokens, from + 1)))) return true;
  return /^(?:of|in|at)$/.test(wordAt(tokens, i - 1)) && OF_COMPANY.test(tokens[i - 2]?.lemma ?? "");
}

function isHead(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i).replace(/\.$/, "");
  return isCapital(tokens[i]) && (COMPANY_HEADS.has(word) || LIKELY_COMPANY_HEADS.has(word));
}

function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.toLowerCase() ?? "";
}
