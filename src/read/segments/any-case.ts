/**
 * A part of a pattern in any case, beside parts that are not. V8 forgets the flag of a group "(?i:…)" once it has
 * compiled the pattern, so that the second report read may come out otherwise than the first.
 *
 *     by      [bB][yY]
 */
export function anyCase(source: string): string {
  return source.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
