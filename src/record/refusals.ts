/** What is said of a place that holds no record, whichever engine looked there. */
import { ParleyError } from "../model/error.ts";

export function noRecord(location: string): ParleyError {
  return new ParleyError(
    "record/no-such-record",
    `there is no record ${location}; make one with "parley add FILE... --record ${location}".`,
  );
}

export function notARecord(location: string): ParleyError {
  return new ParleyError("record/not-a-record", `${location} is not a Parley record; give --record another place.`);
}
