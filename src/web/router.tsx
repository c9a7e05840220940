/**
 * The address in the browser's bar is the only state that pages share. This file reads it, changes it without loading
 * the page anew, and remembers how far each step of the history was scrolled.
 *
 *     navigate("/entries?kind=meeting")        <Link to="/reports/r0f3…">…</Link>
 */
import { type AnchorHTMLAttributes, type MouseEvent, useMemo, useSyncExternalStore } from "react";

export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();
const scrolls = new Map<string, number>();
let arrivedBy: "load" | "link" | "history" = "load";
let steps = 0;

function stepKey(): string {
  return (history.state as { key?: string } | null)?.key ?? "first";
}

function announce(): void {
  for (const listener of listeners) listener();
}

/** Called once, before the first page is drawn. */
export function startRouter(): void {
  history.scrollRestoration = "manual";
  addEventListener("scroll", () => scrolls.set(stepKey(), scrollY), { passive: true });
  addEventListener("popstate", () => {
    arrivedBy = "history";
    announce();
  });
}

export function navigate(to: string, options: { replace?: boolean } = {}): void {
  if (to === location.pathname + location.search) return;
  if (options.replace) {
    history.replaceState(history.state, "", to);
  } else {
    history.pushState({ key: `${Date.now()}-${++steps}` }, "", to);
    arrivedBy = "link";
  }
  announce();
}

/** Where a page that has just been filled should be scrolled to, or null to leave it. */
export function takeArrival(): { readonly isFirst: boolean; readonly scroll: number } {
  const isFirst = arrivedBy === "load";
  const scroll = arrivedBy === "history" ? (scrolls.get(stepKey()) ?? 0) : 0;
  arrivedBy = "link";
  return { isFirst, scroll };
}

export function useAddress(): Address {
  const address = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => location.pathname + location.search,
  );
  return useMemo(() => {
    const [path = "/", search = ""] = address.split("?", 2);
    return { path, query: new URLSearchParams(search) };
  }, [address]);
}

/** The path with the query's parameters that hold something, in the order given. */
export function addressOf(path: string, query: Readonly<Record<string, string | number | null | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly to: string };

export function Link({ to, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    // With a modifier the browser opens a tab or saves, as everywhere.
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return <a {...rest} href={to} onClick={follow} />;
}
