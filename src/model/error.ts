/**
 * The caller, a file or the outside is wrong: one clear sentence that says what, where, and what to do.
 * Our own mistakes are assertions instead, and what a text leaves unclear is a Doubt.
 */
export class ParleyError extends Error {
  /** folder/name: "read/empty". */
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "ParleyError";
    this.code = code;
  }
}
