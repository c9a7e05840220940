/** What stands in place of an answer: it is on its way, it was refused, or the server is gone. */
import type { Trouble } from "../resource.ts";
import { Link } from "../router.tsx";

export function TroubleNote({ trouble, retry }: { trouble: Trouble; retry: () => void }) {
  return (
    <div className="note" role={trouble.isGone ? "alert" : undefined}>
      <p className="note-title">{trouble.message}</p>
      <p>{trouble.fix}</p>
      {trouble.isGone ? (
        <p className="note-actions">
          <button type="button" className="button" onClick={retry}>
            Try now
          </button>
          <span className="quiet">It is tried again every few seconds.</span>
        </p>
      ) : (
        <p className="note-actions">
          <Link className="button" to="/">
            Where the talks stand
          </Link>
          <Link className="button" to="/entries">
            Entries
          </Link>
          <Link className="button" to="/reports">
            Reports
          </Link>
        </p>
      )}
    </div>
  );
}

/** What is shown was fetched before the server went. */
export function GoneBanner({ retry }: { retry: () => void }) {
  return (
    <div className="banner" role="alert">
      <span>
        The server does not answer; what you see may be out of date. See whether “parley serve” still runs. It is tried
        again every few seconds.
      </span>
      <button type="button" className="button" onClick={retry}>
        Try now
      </button>
    </div>
  );
}

export function Loading({ lines = 6 }: { lines?: number }) {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">Loading …</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}
