/** The kind of an entry or claim: its colour, its underline pattern, and always its word. */
import type { KindId } from "../../model/claim.ts";

export function KindChip({ kind, title }: { kind: KindId; title?: string | undefined }) {
  return (
    <span className={`chip kind-${kind}`}>
      <span className="chip-line" aria-hidden="true" />
      {title ?? kind[0]?.toUpperCase() + kind.slice(1)}
    </span>
  );
}
