/**
 * The frame around every page: skip link, name of the record, navigation, theme, keys. The address decides which page
 * stands in it.
 *
 *     /   /views/positions?actor=okoro   /entries   /entries/e41c…   /reports   /reports/r0f3…?claim=c77a…
 *     /reports/r0f3…/versions   /doubts
 */
import { type ReactNode, useRef } from "react";
import type { RecordAnswer } from "../server/answers.ts";
import { useKeys } from "./keys.ts";
import { DoubtsPage } from "./pages/doubts-page.tsx";
import { EntriesPage } from "./pages/entries-page.tsx";
import { EntryPage } from "./pages/entry-page.tsx";
import { MissingPage } from "./pages/missing-page.tsx";
import { ReportPage } from "./pages/report-page.tsx";
import { ReportsPage } from "./pages/reports-page.tsx";
import { StandingPage } from "./pages/standing-page.tsx";
import { VersionsPage } from "./pages/versions-page.tsx";
import { VIEW_PLACES } from "./pages/view-catalog.ts";
import { ViewPage } from "./pages/view-page.tsx";
import { KeysDialog } from "./parts/keys-dialog.tsx";
import { ThemeButton } from "./parts/theme-button.tsx";
import { useResource } from "./resource.ts";
import { type Address, Link, useAddress } from "./router.tsx";

const PLACES = [
  { to: "/", name: "Standing" },
  { to: "/views", name: "Views" },
  { to: "/entries", name: "Entries" },
  { to: "/reports", name: "Reports" },
  { to: "/doubts", name: "Doubts" },
];

export function App() {
  const address = useAddress();
  const keys = useRef<HTMLDialogElement>(null);
  const showKeys = useRef(() => keys.current?.showModal()).current;
  const record = useResource<RecordAnswer>("/api/record").answer;
  useKeys(showKeys);
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <header className="bar">
        <Link to="/" className="bar-name" aria-label="Parley, where the talks stand">
          Parley
        </Link>
        <nav className="bar-places" aria-label="Pages">
          {PLACES.map(({ to, name }) => (
            <Link key={to} to={to} aria-current={isAt(address, to) ? "page" : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        {record && (
          <p className="bar-record" title={record.name}>
            <span className="visually-hidden">Record: </span>
            {record.name}
          </p>
        )}
        <div className="bar-tools">
          <ThemeButton />
          <button type="button" className="tool" onClick={showKeys} aria-label="Keys" aria-haspopup="dialog">
            <span aria-hidden="true">?</span>
          </button>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {pageAt(address)}
      </main>
      <KeysDialog dialog={keys} />
    </>
  );
}

function isAt(address: Address, to: string): boolean {
  return to === "/" ? address.path === "/" : address.path === to || address.path.startsWith(`${to}/`);
}

function pageAt(address: Address): ReactNode {
  const [, place, id, more] = address.path.split("/");
  const known = id ? decodeId(id) : "";
  if (place === "reports" && known && more === "versions") return <VersionsPage key={known} id={known} />;
  if (more) return <MissingPage />;
  if (!place) return <StandingPage query={address.query} />;
  if (place === "entries") {
    return known ? <EntryPage key={known} id={known} /> : <EntriesPage query={address.query} />;
  }
  if (place === "reports") {
    return known ? <ReportPage key={known} id={known} query={address.query} /> : <ReportsPage query={address.query} />;
  }
  if (place === "views") {
    const view = known ? VIEW_PLACES.find((one) => one.id === known) : VIEW_PLACES[0];
    return view ? <ViewPage key={view.id} place={view} query={address.query} /> : <MissingPage />;
  }
  if (place === "doubts" && !known) return <DoubtsPage query={address.query} />;
  return <MissingPage />;
}

/** An address typed by hand may hold a broken escape. */
function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
