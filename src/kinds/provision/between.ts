/** Those bound by a term are those of the deal, where nothing says by whom it is kept. */
import type { Between } from "../../extract/sides/between.ts";

export const between: Between = {
  dealOf: ({ fields }) => (fields.issue === "ceasefire" ? "truce" : "deal"),
};
