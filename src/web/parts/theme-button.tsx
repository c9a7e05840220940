/** Goes round the three themes: as the system says, light, dark. */
import { useLayoutEffect } from "react";
import { choose, useChoice } from "../kept-choice.ts";

const NEXT: Readonly<Record<string, "light" | "dark" | null>> = { system: "light", light: "dark", dark: null };
const NAMES: Readonly<Record<string, string>> = { system: "as the system", light: "light", dark: "dark" };
const PICTURES: Readonly<Record<string, string>> = {
  system: "M8 2a6 6 0 1 0 0 12Z M8 2a6 6 0 0 1 0 12",
  light:
    "M8 5.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600Z M8 1v1.700M8 13.300V15M1 8h1.700M13.300 8H15M3 3l1.200 1.200M11.800 11.800 13 13M3 13l1.200-1.200M11.800 4.200 13 3",
  dark: "M13 9.700A5.600 5.600 0 0 1 6.300 3 5.600 5.600 0 1 0 13 9.700Z",
};

export function ThemeButton() {
  const chosen = useChoice("theme");
  const theme = chosen === "light" || chosen === "dark" ? chosen : "system";
  useLayoutEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const next = NEXT[theme] ?? null;
  return (
    <button
      type="button"
      className="tool"
      aria-label={`Theme: ${NAMES[theme]}. Change to ${NAMES[next ?? "system"]}`}
      onClick={() => choose("theme", next)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={PICTURES[theme]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
        {theme === "system" && <path d="M8 2a6 6 0 1 0 0 12Z" fill="currentColor" />}
      </svg>
    </button>
  );
}
