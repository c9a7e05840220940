/** The choice of one kind of entry, each with its number in the record. */
import type { KindsAnswer } from "../../server/answers.ts";
import { showCount } from "../counts.ts";
import { useResource } from "../resource.ts";

export function KindBox({ value, onKind }: { value: string; onKind: (kind: string) => void }) {
  const kinds = useResource<KindsAnswer>("/api/kinds").answer?.kinds ?? [];
  return (
    <div>
      <label htmlFor="filter-kind">Kind</label>
      <select id="filter-kind" value={value} onChange={(event) => onKind(event.target.value)}>
        <option value="">All kinds</option>
        {value && !kinds.some((kind) => kind.id === value) && <option value={value}>{value}</option>}
        {kinds.map((kind) => (
          <option key={kind.id} value={kind.id}>
            {kind.title.many} ({showCount(kind.entries)})
          </option>
        ))}
      </select>
    </div>
  );
}
