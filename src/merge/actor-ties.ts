/**
 * A report's actors and its claims come in; the ties go out with the ends that joining names goes by. An end is the
 * report's own actor, or another name it gives one of them, or a name that only other reports may know.
 *
 *     The Hill Guard renamed itself the Dawn Front.  ->  hill guard = dawn front
 */
import { KINDS } from "../kinds/catalog.ts";
import type { Claim } from "../model/claim.ts";
import type { Edtf } from "../model/edtf.ts";
import { folded } from "../model/folded-words.ts";
import { type Mention, mentionsIn, type NamedReport } from "./actor-forms.ts";
import { formEnd, nameKey } from "./actor-keys.ts";
import { groupWords, isName } from "./actor-names.ts";
import { byCodeUnits } from "./in-order.ts";

export interface ActorTie {
  readonly claim: string;
  readonly report: string;
  readonly one: number;
  readonly other: number;
  /** How the report says that both are one actor; null for any other tie, which says that they are two. */
  readonly told: "renamed" | "alias" | null;
  /** Of a renaming. */
  readonly when: Edtf | null;
}

export function tiesIn(
  report: NamedReport,
  claims: readonly Claim[],
  mentions: ReadonlyMap<string, Mention> = mentionsIn(report),
): readonly ActorTie[] {
  const ties: ActorTie[] = [];
  let aliases: ReadonlyMap<string, Mention> | null = null;
  const endOf = (name: string): number | null => {
    const own = mentions.get(name) ?? (aliases ??= aliasesIn(mentions)).get(folded(name));
    if (own) return own.form.isOffice ? null : formEnd(own.form.key);
    const words = groupWords(name);
    return words.length === 0 ? null : nameKey("group", words);
  };
  for (const { id, kind, fields, modality, when } of claims) {
    const tied = KINDS[kind]?.tied?.(fields);
    if (!tied) continue;
    const told = tied.asOneActor;
    if (told && (modality !== "asserted" || !isName(tied.one) || !isName(tied.other))) continue;
    const [one, other] = [endOf(tied.one), endOf(tied.other)];
    if (one === null || other === null || one === other) continue;
    ties.push({
      claim: id,
      report: report.id,
      one,
      other,
      told,
      when: told === "renamed" ? when : null,
    });
  }
  return ties;
}

function aliasesIn(mentions: ReadonlyMap<string, Mention>): ReadonlyMap<string, Mention> {
  const aliases = new Map<string, Mention>();
  for (const mention of [...mentions.values()].sort((a, b) => byCodeUnits(a.form.key, b.form.key)))
    for (const alias of mention.actor.aliases) aliases.set(folded(alias), mention);
  return aliases;
}
