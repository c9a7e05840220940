/**
 * What the person chose for this browser, the theme or whether single keys act, is kept in its storage and read from
 * there. Where storage is forbidden the choice holds until the page is left.
 */
import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
const unsaved = new Map<string, string>();

export function readChoice(name: string): string | null {
  try {
    return localStorage.getItem(`parley.${name}`) ?? unsaved.get(name) ?? null;
  } catch {
    return unsaved.get(name) ?? null;
  }
}

export function choose(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`parley.${name}`);
    else localStorage.setItem(`parley.${name}`, value);
  } catch {
    // Storage is full or forbidden.
  }
  if (value === null) unsaved.delete(name);
  else unsaved.set(name, value);
  for (const listener of listeners) listener();
}

export function useChoice(name: string): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => readChoice(name),
  );
}
