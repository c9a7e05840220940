/** The exact words behind a line, folded away under the number of its sources; each leads into its report. */
import { Fragment } from "react";
import type { Span } from "../../model/span.ts";
import type { Citation } from "../../views/shapes.ts";
import { addressOf, Link } from "../router.tsx";
import { Day } from "./marks.tsx";

export function reportAt(citation: Pick<Citation, "report" | "claim" | "span">): string {
  return addressOf(`/reports/${citation.report}`, { claim: citation.claim, at: citation.span.start });
}

export function Citations({ sources, citations }: { sources: string; citations: readonly Citation[] }) {
  if (citations.length === 0) return <span className="quiet">{sources}</span>;
  return (
    <details className="citations" open={citations.some(({ marks }) => (marks?.length ?? 0) > 0)}>
      <summary>{sources}</summary>
      <ul>
        {citations.map((citation) => (
          <li key={`${citation.claim}-${citation.span.start}`}>
            <blockquote>
              <MarkedQuote quote={citation.quote} marks={citation.marks ?? []} />
            </blockquote>
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

/** The words that were searched for stand out. */
function MarkedQuote({ quote, marks }: { quote: string; marks: readonly Span[] }) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {quote.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{quote.slice(start, end)}</mark>
        </Fragment>
      ))}
      {quote.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
