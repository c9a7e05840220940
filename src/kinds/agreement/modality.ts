/** Whether a deal stands, is only proposed, or is denied, from its status. */
import type { Modality } from "../../model/claim.ts";
import type { AgreementStatus } from "./agreement-status.ts";

export function modalityOf(status: AgreementStatus): Modality {
  if (status === "proposed" || status === "negotiating") return "proposed";
  return status === "not-reached" ? "denied" : "asserted";
}
