/** How far a term is, from how far its deal is: what is broken or fell apart had been agreed. */
import type { DealStatus } from "../../extract/deals/deal-status.ts";
import type { ProvisionStatus } from "./provision-draft.ts";

const OF: Readonly<Record<DealStatus, ProvisionStatus>> = {
  proposed: "proposed",
  negotiating: "proposed",
  reached: "agreed",
  signed: "agreed",
  adopted: "agreed",
  "in-force": "agreed",
  implemented: "agreed",
  rejected: "rejected",
  "not-reached": "proposed",
  violated: "agreed",
  collapsed: "agreed",
};

export function statusOfTerm(deal: DealStatus): ProvisionStatus {
  return OF[deal];
}
