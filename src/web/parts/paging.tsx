/** Where in a long list one is, and the ways to the parts before and after. */

import { showCount } from "../counts.ts";
import { Link } from "../router.tsx";

interface PagingProps {
  readonly page: { readonly offset: number; readonly limit: number; readonly total: number };
  readonly addressAt: (offset: number) => string;
  readonly label: string;
}

export function Paging({ page, addressAt, label }: PagingProps) {
  const { offset, limit, total } = page;
  if (total <= limit && offset === 0) return null;
  const last = Math.floor((Math.max(total, 1) - 1) / limit) * limit;
  const step = (to: number, name: string, isPossible: boolean) =>
    isPossible ? (
      <Link className="button" to={addressAt(to)}>
        {name}
      </Link>
    ) : (
      <span className="button" aria-disabled="true">
        {name}
      </span>
    );
  return (
    <nav className="paging" aria-label={label}>
      {step(0, "First", offset > 0)}
      {step(Math.max(0, offset - limit), "Previous", offset > 0)}
      <span className="paging-place">
        {showCount(offset + 1)}–{showCount(Math.min(offset + limit, total))} of {showCount(total)}
      </span>
      {step(offset + limit, "Next", offset + limit < total)}
      {step(last, "Last", offset < last)}
    </nav>
  );
}
