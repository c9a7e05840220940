/** The exact words behind a line, folded away under the number of its sources; each leads into its report. */
import type { Citation } from "../../views/shapes.ts";
import { addressOf, Link } from "../router.tsx";
import { Day } from "./marks.tsx";

export function reportAt(citation: Pick<Citation, "report" | "claim" | "span">): string {
  return addressOf(`/reports/${citation.report}`, { claim: citation.claim, at: citation.span.start });
}

export function Citations({ sources, citations }: { sources: string; citations: readonly Citation[] }) {
  if (citations.length === 0) return <span className="quiet">{sources}</span>;
  return (
    <details className="citations">
      <summary>{sources}</summary>
      <ul>
        {citations.map((citation) => (
          <li key={`${citation.claim}-${citation.span.start}`}>
            <blockquote>{citation.quote}</blockquote>
            <p className="cited">
              <Link to={reportAt(citation)}>{citation.source}</Link>
              {citation.published && <Day when={citation.published} />}
              {citation.reportName !== citation.source && <span>{citation.reportName}</span>}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
