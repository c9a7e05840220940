/** A place's name as it is compared: without case, accents, apostrophes and hyphens. `Sana'a` gives "sanaa". */
export function foldPlace(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`ʿʾ.]/gu, "")
    .replace(/[-–\s]+/g, " ")
    .trim()
    .toLowerCase();
}
