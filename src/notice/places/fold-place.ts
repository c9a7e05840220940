/** A place's name as it is compared: without case, accents, apostrophes and hyphens. `Sana'a` gives "sanaa". */
export function foldPlace(name: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) return name.toLowerCase();
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`ʿʾ.]/gu, "")
    .replace(/[-–\s]+/g, " ")
    .trim()
    .toLowerCase();
}
