/** The first letters of the words of a name, also of both halves of a double name: "Ada Okoro-Lind" is "AOL". */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1))
    .join("");
}
