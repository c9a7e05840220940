/** How far a term is, from how far its deal is. */
import type { DealStatus } from "../../extract/deals/deal-status.ts";
import type { ProvisionStatus } from "./provision-draft.ts";

const OF: Readonly<Record<DealStatus, ProvisionStatus>> = {
  proposed: "proposed",
  negotiating: "open",
  reached: "agreed",
  signed: "agreed",
  adopted: "agreed",
  "in-force": "agreed",
  implemented: "implemented",
  rejected: "rejected",
  "not-reached": "open",
  violated: "violated",
  collapsed: "violated",
};

/** What a deal says by a verb of its own is agreed, where nothing else tells. */
export function statusOfTerm(deal: DealStatus | null, isSaid: boolean): ProvisionStatus | null {
  return deal ? OF[deal] : isSaid ? "agreed" : null;
}
