/** The list of keys, opened with "?" and closed with Escape; single keys can be switched off in it. */
import type { RefObject } from "react";
import { choose, useChoice } from "../kept-choice.ts";
import { KEYS } from "../keys.ts";

export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const isOff = useChoice("single-keys") === "off";
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
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
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  );
}
