/** What Parley saw and could not settle, each with its words and the way to them. */
import { LEFT_OVER } from "../../model/doubt.ts";
import type { DoubtShown, DoubtsAnswer } from "../../server/answers.ts";
import { showCount } from "../counts.ts";
import { Day } from "../parts/marks.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import { Loading } from "../parts/trouble.tsx";
import { useResource } from "../resource.ts";
import { addressOf, Link } from "../router.tsx";

const LIMIT = 50;

/** Two lists: what was not settled, and the sentences of which nothing was made. */
export function DoubtsPage({ query }: { query: URLSearchParams }) {
  const isLeftOver = query.get("list") === "left-over";
  const list = isLeftOver ? "left-over" : null;
  const from = Number(query.get("from") ?? 1);
  const offset = Number.isInteger(from) && from > 0 ? from - 1 : 0;
  const resource = useResource<DoubtsAnswer>(
    addressOf("/api/doubts", { [isLeftOver ? "code" : "notCode"]: LEFT_OVER, offset, limit: LIMIT }),
  );
  const doubts = resource.answer;
  return (
    <Page
      title="Doubts"
      resource={resource}
      beside={
        doubts && (
          <p className="total">
            <strong>{showCount(doubts.total)}</strong> {isLeftOver ? "sentence" : "doubt"}
            {doubts.total === 1 ? "" : "s"}
          </p>
        )
      }
    >
      <nav className="tabs" aria-label="Lists of doubts">
        <Link to="/doubts" aria-current={isLeftOver ? undefined : "page"}>
          Not settled
        </Link>
        <Link to="/doubts?list=left-over" aria-current={isLeftOver ? "page" : undefined}>
          Left over
        </Link>
      </nav>
      {!doubts && <Loading lines={10} />}
      {doubts?.total === 0 && (
        <div className="note">
          <p className="note-title">{isLeftOver ? "No sentence is left over." : "There are no doubts."}</p>
          <p>
            {isLeftOver
              ? "A sentence that names somebody or counts people, and of which nothing was made, would stand here."
              : "A sentence that Parley saw something in and could not settle would stand here."}
          </p>
        </div>
      )}
      {doubts && doubts.total > 0 && (
        <>
          <p className="summary">
            {isLeftOver
              ? "Sentences that name somebody or count people, and of which Parley made nothing. Read them: something may be missing from the record."
              : "Seen in the reports and not settled. Parley says so instead of guessing."}
          </p>
          <ol className={`rows rows-doubts ${resource.isCurrent ? "" : "is-passing"}`} start={offset + 1} data-rows>
            {doubts.items.map((doubt) => (
              <DoubtRow key={doubt.id} doubt={doubt} />
            ))}
          </ol>
          <Paging
            page={doubts}
            label="Parts of the list"
            addressAt={(start) => addressOf("/doubts", { list, from: start > 0 ? start + 1 : null })}
          />
        </>
      )}
    </Page>
  );
}

function DoubtRow({ doubt }: { doubt: DoubtShown }) {
  return (
    <li className="row">
      <span className="row-when">
        {doubt.published ? <Day when={doubt.published} /> : <span className="quiet">undated</span>}
      </span>
      <span className="row-main">
        <Link className="row-link" to={addressOf(`/reports/${doubt.report}`, { doubt: doubt.id })} data-row>
          {doubt.quote}
        </Link>
        <span className="row-under">{doubt.message}</span>
      </span>
      <span className="row-sources">
        {doubt.source}
        {doubt.reportName !== doubt.source && ` · ${doubt.reportName}`}
      </span>
    </li>
  );
}
