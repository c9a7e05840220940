/**
 * The versions of one report: what came under the same address, and from each to the next what changed, word by word,
 * with the claims that came, went and changed.
 */
import type { VersionsAnswer } from "../../server/answers.ts";
import { KindChip } from "../parts/kind-chip.tsx";
import { Day } from "../parts/marks.tsx";
import { Page } from "../parts/page.tsx";
import { Loading } from "../parts/trouble.tsx";
import { useResource } from "../resource.ts";
import { addressOf, Link } from "../router.tsx";

type Change = VersionsAnswer["changes"][number];

export function VersionsPage({ id }: { id: string }) {
  const resource = useResource<VersionsAnswer>(`/api/reports/${encodeURIComponent(id)}/versions`);
  const view = resource.answer;
  const last = view?.versions.at(-1);
  return (
    <Page
      title={last ? `Versions of ${last.title ?? last.name}` : null}
      resource={resource}
      above={view?.address && <span className="quiet">{view.address}</span>}
      className="versions"
    >
      {view ? <Versions view={view} /> : <Loading />}
    </Page>
  );
}

function Versions({ view }: { view: VersionsAnswer }) {
  return (
    <ol className="versions-list" data-rows>
      {view.versions.map((head, i) => (
        <li key={head.id} className="version">
          <h2>
            <Link to={`/reports/${head.id}`} data-row>
              {head.title ?? head.name}
            </Link>
          </h2>
          <p className="quiet version-facts">
            Version {i + 1} of {view.versions.length} ·{" "}
            {head.published ? <Day when={head.published.value} /> : "not dated"} · added{" "}
            <Day when={head.added.slice(0, 10)} />
          </p>
          {i === 0 && view.changes[0]?.order !== null && <p className="quiet">The first as far as is known.</p>}
          {view.changes[i - 1] && <Changes change={view.changes[i - 1]!} />}
        </li>
      ))}
    </ol>
  );
}

function Changes({ change }: { change: Change }) {
  const { passages, claims, furniture, order } = change;
  const besides = `${furniture} line${furniture === 1 ? "" : "s"} of page furniture`;
  return (
    <>
      {order === null && (
        <p className="quiet version-besides">
          Which came first, this version or the one above, is not known: no day they say tells, and both were added on
          one day.
        </p>
      )}
      {passages.length === 0 && (
        <p className="quiet">
          The report’s own words are the same{furniture > 0 && `; ${besides} ${furniture === 1 ? "is" : "are"} others`}.
        </p>
      )}
      {passages.length > 0 && (
        <ul className="changed-passages" aria-label="Changed words">
          {passages.map((passage) => (
            <ChangedPassage
              key={`${passage.before?.start}-${passage.after?.start}`}
              change={change}
              passage={passage}
            />
          ))}
        </ul>
      )}
      {passages.length > 0 && furniture > 0 && <p className="quiet version-besides">And {besides}.</p>}
      {claims.length > 0 && (
        <>
          <h3>Claims it touches</h3>
          <ul className="changed-claims">
            {claims.map((claim) => (
              <ChangedClaim key={`${claim.before?.id}-${claim.after?.id}`} change={change} claim={claim} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const TOLD = { added: "New", removed: "Gone", changed: "Changed" } as const;
/** Where nobody knows which version came first, nothing became anything. */
const TOLD_APART = { added: "Only here", removed: "Only above", changed: "Differs" } as const;
const CLAIMS_APART = { came: "only here", went: "only above", changed: "differs" } as const;

function ChangedPassage({ change, passage }: { change: Change; passage: Change["passages"][number] }) {
  const { what, before, after, pieces } = passage;
  const [report, place] = after ? [change.to, after] : [change.from, before!];
  return (
    <li>
      <blockquote>
        {pieces.map((piece, i) => {
          const key = `${piece.what}-${i}`;
          if (piece.what === "same") return <span key={key}>{piece.words}</span>;
          const Element = change.order === null ? "mark" : piece.what === "added" ? "ins" : "del";
          const told = change.order === null ? TOLD_APART : TOLD;
          return (
            <Element key={key}>
              <span className="visually-hidden">[{told[piece.what].toLowerCase()}: </span>
              {piece.words}
              <span className="visually-hidden">]</span>
            </Element>
          );
        })}
      </blockquote>
      <p className="cited">
        <span>{(change.order === null ? TOLD_APART : TOLD)[what]}</span>
        <Link to={addressOf(`/reports/${report}`, { at: place.start })}>
          {after ? "in this version" : "in the version above"}
          <span className="visually-hidden">: {place.words.slice(0, 60)}</span>
        </Link>
      </p>
    </li>
  );
}

function ChangedClaim({ change, claim }: { change: Change; claim: Change["claims"][number] }) {
  const { what, kind, before, after } = claim;
  const isSame = before?.headline === after?.headline;
  const isApart = change.order === null;
  return (
    <li className={`kind-${kind}`}>
      <span className="changed-claim-what">
        <KindChip kind={kind} /> {isApart ? CLAIMS_APART[what] : what}
      </span>
      <span>
        {before && !isSame && <ClaimLink report={change.from} claim={before} isGone={!isApart} />}
        {before && after && !isSame && (isApart ? " or " : <span aria-hidden="true"> → </span>)}
        {after && <ClaimLink report={change.to} claim={after} />}
      </span>
    </li>
  );
}

interface ClaimLinkProps {
  readonly report: string;
  readonly claim: NonNullable<Change["claims"][number]["before"]>;
  readonly isGone?: boolean;
}

function ClaimLink({ report, claim, isGone = false }: ClaimLinkProps) {
  const headline = isGone ? <del>{claim.headline}</del> : claim.headline;
  return (
    <Link to={addressOf(`/reports/${report}`, { claim: claim.id, at: claim.span.start })}>
      {isGone && <span className="visually-hidden">before: </span>}
      {headline}
    </Link>
  );
}
