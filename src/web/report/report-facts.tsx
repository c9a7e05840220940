/** Where a report comes from and when it was published, with how that is known. */
import type { ReportView } from "../../views/shapes.ts";
import { Day } from "../parts/marks.tsx";
import { addressOf, Link } from "../router.tsx";

export function ReportFacts({ report }: { report: ReportView }) {
  const { outlet, agency, published, publishedBasis, publishedBecause, written, address } = report;
  return (
    <ul className="report-facts">
      <li>
        <strong>{outlet ?? agency ?? report.name}</strong>
        {outlet && agency && agency !== outlet && <>, by {agency}</>}
      </li>
      <li>
        {published ? <Day when={published} length="long" /> : "Not dated"}
        {publishedBasis === "inferred" && (
          <span className="quiet"> (inferred{publishedBecause && `: ${publishedBecause}`})</span>
        )}
        {written !== null && (
          <span className="quiet">
            ; by other reports, written <Day when={written.days} length="long" /> (it {written.because.join("; ")})
          </span>
        )}
      </li>
      {(outlet ?? agency) && <li className="quiet">{report.name}</li>}
      {address && (
        <li className="report-address">{/^https?:\/\//i.test(address) ? <AddressLink to={address} /> : address}</li>
      )}
      {report.versions > 1 && (
        <li>
          <Link to={`/reports/${report.id}/versions`}>{report.versions} versions: what changed</Link>
        </li>
      )}
      <li>
        <Link to={addressOf("/entries", { report: report.id })}>Its entries</Link>
      </li>
    </ul>
  );
}

function AddressLink({ to }: { to: string }) {
  return (
    <a href={to} rel="noreferrer noopener" target="_blank">
      {to.replace(/^https?:\/\/(www\.)?/i, "")}
      <span className="visually-hidden"> (opens the original in a new tab)</span>
    </a>
  );
}
