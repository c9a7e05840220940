/**
 * The claims of a report in the order of its text, with the legend of kinds, which hides and shows them, and the
 * doubts below. On a narrow screen it is a sheet at the lower edge.
 */
import { memo } from "react";
import type { KindId } from "../../model/claim.ts";
import { LEFT_OVER } from "../../model/doubt.ts";
import type { KindAnswer } from "../../server/answers.ts";
import type { ReportView } from "../../views/shapes.ts";
import { KindChip } from "../parts/kind-chip.tsx";
import { Link } from "../router.tsx";
import { fieldTitle, type Kinds } from "./kinds.ts";
import { leadToDoubt } from "./lead-to-doubt.ts";
import type { Selection } from "./selection.ts";

type ClaimOf = ReportView["claims"][number];

interface ClaimListProps {
  readonly report: ReportView;
  readonly claims: readonly ClaimOf[];
  readonly kinds: Kinds;
  readonly selection: Selection;
  readonly hidden: ReadonlySet<KindId>;
  readonly onToggle: (kind: KindId) => void;
}

export function ClaimList({ report, claims, kinds, selection, hidden, onToggle }: ClaimListProps) {
  const { isListOpen: isOpen, setListOpen, chooseClaim } = selection;
  const shown = claims.filter((claim) => !hidden.has(claim.kind));
  const counts = new Map<KindId, number>();
  for (const claim of claims) counts.set(claim.kind, (counts.get(claim.kind) ?? 0) + 1);
  return (
    <aside className={`claims ${isOpen ? "is-open" : ""}`} aria-labelledby="claims-title">
      <div className="claims-head">
        <h2 id="claims-title">
          Claims<span className="count">{claims.length}</span>
        </h2>
        <button
          type="button"
          className="button claims-toggle"
          aria-expanded={isOpen}
          aria-controls="claims-list"
          onClick={() => setListOpen(!isOpen)}
        >
          {isOpen ? "Close list" : "Show list"}
        </button>
        {selection.claims.length > 0 && (
          <button type="button" className="button claims-clear" onClick={selection.clear}>
            Let go
          </button>
        )}
      </div>
      <div className="claims-scroll" id="claims-list">
        {counts.size > 0 && (
          <fieldset className="legend">
            <legend className="visually-hidden">Kinds shown in the text</legend>
            {[...counts].map(([kind, count]) => (
              <button key={kind} type="button" aria-pressed={!hidden.has(kind)} onClick={() => onToggle(kind)}>
                <KindChip kind={kind} title={kinds.get(kind)?.title.one} />
                <span className="legend-count">{count}</span>
              </button>
            ))}
          </fieldset>
        )}
        {claims.length === 0 && <p className="quiet">Nothing was read in this report.</p>}
        <ol className="claim-items" data-rows>
          {shown.map((claim) => (
            <ClaimItem
              key={claim.id}
              claim={claim}
              text={report.text}
              kind={kinds.get(claim.kind)}
              isChosen={selection.claims.includes(claim.id)}
              onChoose={chooseClaim}
            />
          ))}
        </ol>
        <Doubts
          doubts={report.doubts.filter(({ code }) => code !== LEFT_OVER)}
          one="doubt"
          told="seen, but not settled"
        />
        <Doubts
          doubts={report.doubts.filter(({ code }) => code === LEFT_OVER)}
          one="sentence"
          told="left over: nothing was made of them"
        />
      </div>
    </aside>
  );
}

interface ClaimItemProps {
  readonly claim: ClaimOf;
  readonly text: string;
  readonly kind: KindAnswer | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (claim: ClaimOf) => void;
}

const ClaimItem = memo(function ClaimItem({ claim, text, kind, isChosen, onChoose }: ClaimItemProps) {
  const words = Object.entries(claim.fieldSpans).filter(([, spans]) => spans.length > 0);
  return (
    <li className={`claim kind-${claim.kind} ${isChosen ? "is-chosen" : ""}`}>
      <button
        type="button"
        className="claim-choose"
        data-row
        data-claim={claim.id}
        aria-pressed={isChosen}
        onClick={() => onChoose(claim)}
      >
        <span className="claim-kind">
          <KindChip kind={claim.kind} title={kind?.title.one} />
          {claim.spans.length > 1 && <span className="quiet">{claim.spans.length} passages</span>}
        </span>
        <span className="claim-headline">{claim.headline}</span>
      </button>
      {claim.entry && (
        <Link className="claim-entry" to={`/entries/${claim.entry}`}>
          Entry<span className="visually-hidden">: {claim.headline}</span>
        </Link>
      )}
      {isChosen && words.length > 0 && (
        <dl className="claim-words">
          {words.map(([name, spans]) => (
            <div key={name}>
              <dt>{fieldTitle(kind, name)}</dt>
              <dd>{spans.map((span) => text.slice(span.start, span.end)).join(" … ")}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
});

function Doubts({ doubts, one, told }: { doubts: ReportView["doubts"]; one: string; told: string }) {
  if (doubts.length === 0) return null;
  return (
    <details className="doubts">
      <summary>
        {doubts.length} {one}
        {doubts.length === 1 ? "" : "s"} {told}
      </summary>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.id}>
            <button type="button" onClick={() => leadToDoubt(doubt.id)}>
              {doubt.message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
