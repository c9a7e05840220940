import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { ParleyError } from "../../model/error.ts";

/**
 * A host in, its addresses out if all of them are public: what a page or a redirect names may not be used to look into
 * the network of whoever reads it. The connection is made to the address that was looked at, and to no other.
 *
 *     meridian.example      203.0.114.7
 *     169.254.169.254       refused
 */
export function refusePrivate(hostname: string, name: string, allowed: readonly string[]): void {
  const host = bare(hostname);
  if (ipaddr.isValid(host) && !isPublic(host) && !isAllowed(host, allowed)) throw privateError(host, name);
}

/** A number needs no looking up: it is refused beforehand. */
export function lookupPublic(name: string, allowed: readonly string[]): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "", 0);
      // One private address among public ones is a trap, or a network's own business.
      if (!isAllowed(hostname, allowed) && !found.every(({ address }) => isPublic(address))) {
        return done(privateError(hostname, name), "", 0);
      }
      if (options.all) done(null, found);
      else done(null, found[0]!.address, found[0]!.family);
    });
  };
}

function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

function isAllowed(host: string, allowed: readonly string[]): boolean {
  return allowed.some((one) => bare(one).toLowerCase() === bare(host).toLowerCase());
}

/** "[::1]" is ::1. */
function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1");
}

function privateError(host: string, name: string): ParleyError {
  return new ParleyError(
    "read/private-address",
    `${name} was not fetched: ${host} lies in a private network; if that is meant, allow it by name: --allow-host ${host}.`,
  );
}
