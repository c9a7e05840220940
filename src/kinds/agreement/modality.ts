/** Whether a deal stands, is only proposed, or is denied, from its status. */

import type { DealStatus } from "../../extract/deals/deal-status.ts";
import type { Modality } from "../../model/claim.ts";

export function modalityOf(status: DealStatus): Modality {
  if (status === "proposed" || status === "negotiating") return "proposed";
  return status === "not-reached" ? "denied" : "asserted";
}
