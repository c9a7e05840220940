/** Brings the words of a doubt into sight, unfolds what hides them, and puts the focus on them. */
export function leadToDoubt(id: string): void {
  const words = document.querySelector<HTMLElement>(`[data-doubts~="${CSS.escape(id)}"]`);
  words?.closest("details")?.setAttribute("open", "");
  words?.scrollIntoView({ block: "start" });
  words?.focus({ preventScroll: true });
}
