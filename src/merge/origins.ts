/**
 * Reports and the links between them come in; origins go out: reports that are one source, whoever printed them, with
 * the reasons.
 *
 *     Lakeside Herald (Meridian News), Harbour Post (Meridian News, shortened), Ravna Radio  ->  2 origins
 */
import { folded } from "../model/folded-words.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Report } from "../model/report.ts";
import type { Origin } from "../model/shared-text.ts";
import { Groups } from "./groups.ts";
import { inOrder } from "./in-order.ts";
import { judgedReports } from "./judged-reports.ts";
import type { SharedLink } from "./link-of.ts";

type OriginReport = Pick<Report, "id" | "outlet" | "published">;

export function originsOf(
  reports: readonly OriginReport[],
  links: readonly SharedLink[],
  judgements: readonly Judgement[] = [],
): readonly Origin[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const joining = links.filter(({ isOneOrigin, reports: pair }) => isOneOrigin && pair.every((id) => byId.has(id)));
  const called = judgedReports(judgements).same.filter((pair) => pair.every((id) => byId.has(id)));
  const groups = groupedBySource(reports, [...joining.map((link) => link.reports), ...called]);
  const groupOf = new Map(groups.flatMap((members) => members.map((id) => [id, members] as const)));
  const linksOf = Map.groupBy(joining, (link) => groupOf.get(link.reports[0])!);
  const calledOf = new Set(called.map(([one]) => groupOf.get(one)!));
  return groups.map((members) => {
    const own = linksOf.get(members) ?? [];
    const reasons = own.flatMap((link) => link.reasons);
    return {
      id: members[0]!,
      reports: members,
      outlets: new Set(members.map((id) => outletOf(byId.get(id)!))).size,
      links: own.map((link) => link.id),
      reasons: [...new Set(calledOf.has(members) ? ["called one source by a person", ...reasons] : reasons)],
    };
  });
}

/** Ids of reports that pairs of one source hold together, each group in the order in which they were printed. */
export function groupedBySource(
  reports: readonly Pick<Report, "id" | "published">[],
  pairs: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const sorted = inOrder(reports);
  const place = new Map(sorted.map(({ id }, index) => [id, index]));
  const groups = new Groups(sorted.length);
  for (const [one, other] of pairs) {
    const [a, b] = [place.get(one), place.get(other)];
    if (a !== undefined && b !== undefined) groups.join(a, b);
  }
  return [...groups.all().values()].map((members) => members.map((index) => sorted[index]!.id));
}

function outletOf({ id, outlet }: OriginReport): string {
  return outlet === null ? `report ${id}` : folded(outlet);
}
