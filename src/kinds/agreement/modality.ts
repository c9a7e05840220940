/** Whether a deal is there or only proposed, from its status. */

import type { DealStatus } from "../../extract/deals/deal-status.ts";
import type { Modality } from "../../model/claim.ts";

export function modalityOf(status: DealStatus): Modality {
  return status === "proposed" || status === "negotiating" ? "proposed" : "asserted";
}
