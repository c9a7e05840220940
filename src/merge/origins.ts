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
  const sorted = inOrder(reports);
  const place = new Map(sorted.map(({ id }, index) => [id, index]));
  const groups = new Groups(sorted.length);
  const joining = links.filter(({ isOneOrigin, reports: pair }) => isOneOrigin && pair.every((id) => place.has(id)));
  const called = judgedReports(judgements).same.filter((pair) => pair.every((id) => place.has(id)));
  for (const [one, other] of [...joining.map((link) => link.reports), ...called])
    groups.join(place.get(one)!, place.get(other)!);
  const linksOf = Map.groupBy(joining, (link) => groups.find(place.get(link.reports[0])!));
  const calledOf = new Set(called.map(([one]) => groups.find(place.get(one)!)));
  return [...groups.all()].map(([root, members]) => {
    const own = linksOf.get(root) ?? [];
    const reasons = own.flatMap((link) => link.reasons);
    return {
      id: sorted[root]!.id,
      reports: members.map((index) => sorted[index]!.id),
      outlets: new Set(members.map((index) => outletOf(sorted[index]!))).size,
      links: own.map((link) => link.id),
      reasons: [...new Set(calledOf.has(root) ? ["called one source by a person", ...reasons] : reasons)],
    };
  });
}

function outletOf({ id, outlet }: OriginReport): string {
  return outlet === null ? `report ${id}` : folded(outlet);
}
