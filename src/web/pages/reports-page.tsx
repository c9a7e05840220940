/** The reports in the record, fifty at a time. */

import type { ReportHead } from "../../model/record-contents.ts";
import type { ReportsAnswer } from "../../server/answers.ts";
import { showCount } from "../counts.ts";
import { EmptyRecord } from "../parts/empty-record.tsx";
import { Day } from "../parts/marks.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import { Loading } from "../parts/trouble.tsx";
import { useResource } from "../resource.ts";
import { addressOf, Link } from "../router.tsx";

const LIMIT = 50;

export function ReportsPage({ query }: { query: URLSearchParams }) {
  const from = Number(query.get("from") ?? 1);
  const offset = Number.isInteger(from) && from > 0 ? from - 1 : 0;
  const resource = useResource<ReportsAnswer>(addressOf("/api/reports", { offset, limit: LIMIT }));
  const reports = resource.answer;
  return (
    <Page
      title="Reports"
      resource={resource}
      beside={
        reports && (
          <p className="total">
            <strong>{showCount(reports.total)}</strong> report{reports.total === 1 ? "" : "s"}
          </p>
        )
      }
    >
      {!reports && <Loading lines={10} />}
      {reports?.total === 0 && <EmptyRecord />}
      {reports && reports.total > 0 && (
        <>
          <ol className={`rows rows-reports ${resource.isCurrent ? "" : "is-passing"}`} start={offset + 1} data-rows>
            {reports.items.map((report) => (
              <ReportRow key={report.id} report={report} />
            ))}
          </ol>
          <Paging
            page={reports}
            label="Parts of the list"
            addressAt={(start) => addressOf("/reports", { from: start > 0 ? start + 1 : null })}
          />
        </>
      )}
    </Page>
  );
}

function ReportRow({ report }: { report: ReportHead }) {
  const source = report.outlet ?? report.agency;
  return (
    <li className="row">
      <span className="row-when">
        {report.published ? <Day when={report.published.value} /> : <span className="quiet">undated</span>}
        {report.published?.basis === "inferred" && (
          <span className="basis" title={report.published.because}>
            inferred
          </span>
        )}
      </span>
      <span className="row-main">
        <Link className="row-link" to={`/reports/${report.id}`} data-row>
          {report.title ?? report.name}
        </Link>
        <span className="row-under">
          {[
            source,
            report.agency && report.agency !== source ? `by ${report.agency}` : null,
            report.title ? report.name : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <span className="row-sources">
        {showCount(report.claims)} claim{report.claims === 1 ? "" : "s"}
      </span>
    </li>
  );
}
