/**
 * One term of a deal or of a proposal, or an issue said to be open.
 *
 *     The deal calls for the release of all prisoners within a week.
 */
import { ISSUES } from "../../extract/issues/issues.ts";
import { kind } from "../kind.ts";
import { between } from "./between.ts";
import { happening } from "./happening.ts";
import { headline } from "./headline.ts";
import { PROVISION_STATUSES } from "./provision-draft.ts";
import { status } from "./questions.ts";
import { keys, same } from "./same.ts";
import { within } from "./within.ts";

export const provision = kind({
  id: "provision",
  title: { one: "Provision", many: "Provisions" },
  fields: {
    issue: { title: "Issue", of: { type: "one-of", values: ISSUES }, agrees: () => true },
    content: { title: "Content", of: { type: "verbatim" } },
    parties: { title: "Parties", of: { type: "actors" } },
    status: { title: "Status", of: { type: "one-of", values: PROVISION_STATUSES }, changes: true },
  },
  isVoiced: true,
  featured: ["when", "issue", "content", "status"],
  keys,
  same,
  questions: [status],
  within,
  happening,
  between,
  partOfDeal: "term",
  headline,
});
