/**
 * One report: its text with every claim at its exact words, and the list of claims beside it. Choosing words leads to
 * their claims, choosing a claim leads to its words; the address keeps what is chosen.
 *
 *     /reports/r0f3…?claim=c77a…,c81b…&at=412
 */
import { useEffect, useMemo, useRef, useState } from "react";
import type { KindId } from "../../model/claim.ts";
import type { KindsAnswer, ReportAnswer } from "../../server/answers.ts";
import { Page } from "../parts/page.tsx";
import { Loading } from "../parts/trouble.tsx";
import { ClaimList } from "../report/claim-list.tsx";
import { leadToDoubt } from "../report/lead-to-doubt.ts";
import { Original, OriginalButton, useHeightInSight, useIsOriginalOpen } from "../report/original.tsx";
import { ReportFacts } from "../report/report-facts.tsx";
import { ReportText } from "../report/report-text.tsx";
import { type Selection, useSelection } from "../report/selection.ts";
import { useResource } from "../resource.ts";

export function ReportPage({ id, query }: { id: string; query: URLSearchParams }) {
  const resource = useResource<ReportAnswer>(`/api/reports/${encodeURIComponent(id)}`);
  const report = resource.answer;
  const title = report ? (report.title ?? report.name) : null;
  return (
    <Page
      title={title}
      resource={resource}
      above={report && <ReportFacts report={report} />}
      beside={report && <OriginalButton report={report} />}
      className="report"
    >
      {report ? <ReportBody report={report} query={query} /> : <Loading lines={14} />}
    </Page>
  );
}

function ReportBody({ report, query }: { report: ReportAnswer; query: URLSearchParams }) {
  const answer = useResource<KindsAnswer>("/api/kinds").answer;
  const kinds = useMemo(() => new Map((answer?.kinds ?? []).map((kind) => [kind.id, kind] as const)), [answer]);
  const [hidden, setHidden] = useState<ReadonlySet<KindId>>(new Set());
  const claims = useMemo(
    () =>
      [...report.claims].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1)),
    [report],
  );
  const shown = useMemo(() => claims.filter((claim) => !hidden.has(claim.kind)), [claims, hidden]);
  const selection = useSelection(report, query);
  const isOriginalOpen = useIsOriginalOpen(report);
  const body = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  useHeightInSight(side, isOriginalOpen);
  useFollow(body, selection);
  const doubt = query.get("doubt");
  useEffect(() => {
    if (doubt) leadToDoubt(doubt);
  }, [doubt]);
  return (
    <div className={`report-body ${isOriginalOpen ? "has-original" : ""}`} ref={body}>
      <ReportText report={report} claims={shown} kinds={kinds} selection={selection} />
      <div className="report-side" ref={side}>
        {isOriginalOpen && <Original report={report} selection={selection} />}
        <ClaimList
          report={report}
          claims={claims}
          kinds={kinds}
          selection={selection}
          hidden={hidden}
          onToggle={(kind) => {
            const next = new Set(hidden);
            if (!next.delete(kind)) next.add(kind);
            setHidden(next);
          }}
        />
      </div>
    </div>
  );
}

/** Goes where the last choice leads: from words to the list, from the list to the words, from another page to the words. */
function useFollow(body: React.RefObject<HTMLDivElement | null>, selection: Selection): void {
  const { claims, at, lead } = selection;
  useEffect(() => {
    const first = claims[0];
    if (first === undefined) return;
    const words = (): HTMLElement | null =>
      body.current?.querySelector<HTMLElement>(
        at === null ? `[data-claims~="${CSS.escape(first)}"]` : `[data-at="${at}"]`,
      ) ??
      body.current?.querySelector<HTMLElement>(`[data-claims~="${CSS.escape(first)}"]`) ??
      null;
    const item = (): HTMLElement | null =>
      body.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(first)}"]`) ?? null;
    if (lead.to === "list") {
      scrollWithin(item());
      item()?.focus({ preventScroll: true });
      return;
    }
    words()?.scrollIntoView({ block: "start" });
    if (lead.to === "words") words()?.focus({ preventScroll: true });
    else scrollWithin(item());
  }, [body, claims, at, lead]);
}

/** Brings an item of the list into sight without moving the page. */
function scrollWithin(item: HTMLElement | null): void {
  const list = item?.closest<HTMLElement>(".claims-scroll");
  if (!item || !list) return;
  const place = item.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop += place - list.clientHeight / 6;
}
