/** The list of keys, opened with "?" and closed with Escape; single keys can be switched off in it. */
import type { RefObject, SyntheticEvent } from "react";
import { choose, useChoice } from "../kept-choice.ts";
import { KEYS } from "../keys.ts";

/** Where nothing had the focus before, some browsers leave it in the closed dialog, and keys would go there. */
function letGoOfFocus(event: SyntheticEvent<HTMLDialogElement>): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && event.currentTarget.contains(focused)) focused.blur();
}

export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const isOff = useChoice("single-keys") === "off";
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={letGoOfFocus}>
      <form method="dialog" className="keys-head">
        <h2 id="keys-title">Keys</h2>
        <button type="submit" className="button">
          Close
        </button>
      </form>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-off">
        <input
          type="checkbox"
          checked={!isOff}
          onChange={(event) => choose("single-keys", event.target.checked ? null : "off")}
        />
        Single letters act as keys
      </label>
    </dialog>
  );
}
