/** An address that leads nowhere. */
import { Page } from "../parts/page.tsx";
import { Link } from "../router.tsx";

export function MissingPage() {
  return (
    <Page title="There is no such page" resource={null}>
      <div className="note">
        <p>The address may have been cut short. These pages are there:</p>
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
      </div>
    </Page>
  );
}
