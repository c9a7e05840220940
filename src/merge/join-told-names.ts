/**
 * What reports tell of names comes in as claims of ties; names that a report says are one actor's are joined, with the
 * report, the claim and the day. Looks at each renaming and alias once, and at the other ties of the same two names.
 *
 *     The Hill Guard renamed itself the Dawn Front in July.     ->  one actor, since July
 *     The Hill Guard, an ally of the Dawn Front, …              ->  nobody is his own ally: no report makes these two one
 */
import type { Claim } from "../model/claim.ts";
import { folded } from "../model/folded-words.ts";
import type { Form } from "./actor-forms.ts";
import { groupWords, isName, isTellingName } from "./actor-names.ts";
import type { JoinedActors } from "./joined-actors.ts";

const ONE_ACTOR = new Set(["renamed", "alias"]);

export function joinToldNames(
  forms: readonly Form[],
  formOf: ReadonlyMap<string, ReadonlyMap<string, number>>,
  claims: readonly Claim[],
  joined: JoinedActors,
): void {
  const ties = claims.filter(({ kind }) => kind === "relation");
  const formNamed = finder(forms, formOf);
  const told: { readonly claim: Claim; readonly a: number; readonly b: number }[] = [];
  const tied = new Set<string>();
  for (const claim of ties) {
    const { subject, object, type } = claim.fields;
    if (typeof subject !== "string" || typeof object !== "string") continue;
    const [a, b] = [subject, object].map((name) => formNamed(claim.report, name));
    if (a === undefined || b === undefined || a === b) continue;
    if (!ONE_ACTOR.has(String(type))) tied.add(pairOf(joined, a, b));
    else if (claim.modality === "asserted" && isName(subject) && isName(object)) told.push({ claim, a, b });
  }
  // Two names in a row are easily read as one actor's: for an alias that nobody calls a renaming it takes two reports.
  const pairs = told.map(({ a, b }) => pairOf(joined, a, b));
  const reports = new Map<string, Set<string>>();
  for (const [at, { claim }] of told.entries()) {
    reports.set(pairs[at]!, (reports.get(pairs[at]!) ?? new Set()).add(claim.report));
  }
  for (const [at, { claim, a, b }] of told.entries()) {
    const isRenaming = claim.fields.type === "renamed";
    if (!isRenaming && (reports.get(pairs[at]!)?.size ?? 0) < 2) continue;
    const isOneSort = (forms[a]!.sort === "person") === (forms[b]!.sort === "person");
    if (!isOneSort || tied.has(pairs[at]!)) continue;
    if (![a, b].every((form) => isTellingName(forms[form]!.words) || forms[form]!.sort === "state")) continue;
    joined.join(a, b, {
      rule: isRenaming ? "renamed" : "told-alias",
      because: isRenaming ? "a report says that the one was renamed the other" : "a report says that both are one",
      reports: [claim.report],
      claims: [claim.id],
      when: isRenaming ? claim.when : null,
    });
  }
}

/**
 * A name as the report's own actor, as another name it gives one of them, or as the name that other reports know. Most are
 * the first, so the others are looked up only when one is not.
 */
function finder(
  forms: readonly Form[],
  formOf: ReadonlyMap<string, ReadonlyMap<string, number>>,
): (report: string, name: string) => number | undefined {
  let others: OtherNames | null = null;
  return (report, name) => {
    const own = formOf.get(report)?.get(name);
    if (own !== undefined) return own;
    others ??= otherNames(forms);
    return others.aliases.get(`${report} ${folded(name)}`) ?? others.everywhere.get(groupWords(name).join(" "));
  };
}

interface OtherNames {
  /** By report and folded name. */
  readonly aliases: ReadonlyMap<string, number>;
  readonly everywhere: ReadonlyMap<string, number>;
}

function otherNames(forms: readonly Form[]): OtherNames {
  const aliases = new Map<string, number>();
  const everywhere = new Map<string, number>();
  for (const [index, { sort, words, members }] of forms.entries()) {
    if (sort !== "person") everywhere.set(words.join(" "), index);
    for (const { report, actor } of members) {
      for (const alias of actor.aliases) aliases.set(`${report} ${folded(alias)}`, index);
    }
  }
  return { aliases, everywhere };
}

function pairOf(joined: JoinedActors, a: number, b: number): string {
  const [one, two] = [joined.find(a), joined.find(b)];
  return `${Math.min(one, two)} ${Math.max(one, two)}`;
}
