/**
 * The address of a PostgreSQL database comes in; what of it may be shown goes out: no password, wherever it stands.
 *
 *     postgres://ada:secret@db.example/talks?sslmode=require -> postgres://ada@db.example/talks
 */
import { ParleyError } from "../../model/error.ts";

export function withoutPassword(address: string): string {
  if (!URL.canParse(address)) throw badAddress();
  const url = new URL(address);
  // A password with #, ? or / in it that is not written as %23, %3F or %2F ends up in another part of the address.
  const isTorn = url.hash !== "" || url.pathname.includes("@") || /^\?[^=]*$/.test(url.search);
  if (isTorn) throw badAddress();
  url.password = "";
  url.search = "";
  return url.href;
}

function badAddress(): ParleyError {
  return new ParleyError(
    "record/bad-address",
    "that is no address of a PostgreSQL database; write it as postgres://user@host/database, and #, ?, / or @ in a password as %23, %3F, %2F or %40.",
  );
}
