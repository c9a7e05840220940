/**
 * A report's actors and its claims of ties come in; the ties go out with the ends that joining names goes by. An end is the
 * report's own actor, or another name it gives one of them, or a name that only other reports may know.
 *
 *     The Hill Guard renamed itself the Dawn Front.  ->  hill guard = dawn front
 */
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
    const { subject, object, type } = fields;
    if (kind !== "relation" || typeof subject !== "string" || typeof object !== "string") continue;
    const isOneActor = type === "renamed" || type === "alias";
    if (isOneActor && (modality !== "asserted" || !isName(subject) || !isName(object))) continue;
    const [one, other] = [endOf(subject), endOf(object)];
    if (one === null || other === null || one === other) continue;
    ties.push({
      claim: id,
      report: report.id,
      one,
      other,
      told: isOneActor ? type : null,
      when: type === "renamed" ? when : null,
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
