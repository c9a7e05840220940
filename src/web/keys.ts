/**
 * Single keys that act anywhere outside a text box. Lists mark themselves with data-rows and what can be reached in
 * them with data-row; j and k, or the arrows once inside, move from one to the next.
 *
 *     j k   next, previous     /   search     g s   where the talks stand     ?   this list     Escape   close
 */
import { useEffect } from "react";
import { readChoice } from "./kept-choice.ts";
import { navigate } from "./router.tsx";

export const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ["j"], does: "Next in the list, or next highlight in the text" },
  { keys: ["k"], does: "Previous" },
  { keys: ["↓", "↑"], does: "The same, once inside a list" },
  { keys: ["Enter"], does: "Open; on a highlight: select its claims" },
  { keys: ["Escape"], does: "Close, or let go of what is selected" },
  { keys: ["/"], does: "Search among the entries" },
  { keys: ["g", "s"], does: "Where the talks stand" },
  { keys: ["g", "v"], does: "Views" },
  { keys: ["g", "e"], does: "Entries" },
  { keys: ["g", "r"], does: "Reports" },
  { keys: ["g", "d"], does: "Doubts" },
  { keys: ["o"], does: "In a report: its original beside the text, or not" },
  { keys: ["?"], does: "Show these keys" },
];

const PLACES: Readonly<Record<string, string>> = { s: "/", v: "/views", e: "/entries", r: "/reports", d: "/doubts" };
const SEQUENCE_MS = 1_200;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest("dialog:not([open])")) return false;
  return target.closest("input, select, textarea, [contenteditable], dialog") !== null;
}

function moveInRows(step: 1 | -1, mustBeInside: boolean): boolean {
  const active = document.activeElement;
  const inside = active?.closest("[data-rows]") ?? null;
  if (mustBeInside && !(inside && active?.matches("[data-row]"))) return false;
  const list = inside ?? document.querySelector("main [data-rows]");
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])].filter((row) => row.checkVisibility());
  if (rows.length === 0) return false;
  const item = active?.closest("li");
  const own = rows.indexOf(active as HTMLElement);
  const at = own >= 0 || !item ? own : rows.findIndex((row) => item.contains(row));
  const next = at < 0 ? (step === 1 ? rows[0] : rows.at(-1)) : rows[at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return true;
}

export function useKeys(showKeys: () => void): void {
  useEffect(() => {
    let goSince = 0;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (moveInRows(event.key === "ArrowDown" ? 1 : -1, true)) event.preventDefault();
        return;
      }
      if (readChoice("single-keys") === "off") return;
      const place = event.timeStamp - goSince < SEQUENCE_MS ? PLACES[event.key] : undefined;
      goSince = event.key === "g" ? event.timeStamp : 0;
      if (place) navigate(place);
      else if (event.key === "j") moveInRows(1, false);
      else if (event.key === "k") moveInRows(-1, false);
      else if (event.key === "?") showKeys();
      else if (event.key === "/") goToSearch();
      else if (event.key === "o") document.querySelector<HTMLButtonElement>("main [data-key=o]")?.click();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [showKeys]);
}

function goToSearch(): void {
  const box = document.querySelector<HTMLInputElement>("main input[type=search]");
  if (box) {
    box.focus();
    return;
  }
  navigate("/entries");
  const wait = new MutationObserver(() => {
    const found = document.querySelector<HTMLInputElement>("main input[type=search]");
    if (!found) return;
    wait.disconnect();
    // After the page has moved focus to its own heading.
    setTimeout(() => found.focus(), 50);
  });
  wait.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => wait.disconnect(), 3_000);
}
