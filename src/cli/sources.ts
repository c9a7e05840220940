/**
 * What a person may name to be read, and the options that say how: the same for every command that reads.
 *
 *     parley add news.csv --column text=Body --column published="Print date"
 */
import { type Command, InvalidArgumentError, Option } from "commander";
import { COLUMN_ROLES, type ColumnRole, type Columns } from "../read/containers/columns.ts";
import type { FindOptions } from "../read/find-reports.ts";
import { version } from "../version.ts";

export interface SourceOptions {
  readonly column: Columns;
  readonly allowHost: readonly string[];
  readonly withPermission?: boolean;
}

export const SOURCES =
  "files, folders, archives (zip, gz, warc, wacz), feeds, mailboxes, tables (csv, json, jsonl), addresses (https://…); - for standard input";

export function withSources(command: Command): Command {
  return command
    .argument("<source...>", SOURCES)
    .addOption(
      new Option(
        "--column <what=name>",
        `the column of a table, or field of JSON, that holds the ${COLUMN_ROLES.join(", ")}`,
      )
        .default({}, "known by its name")
        .argParser(column),
    )
    .addOption(
      new Option("--allow-host <name>", "a host in a private network from which an address may be fetched")
        .default([], "none")
        .argParser((name: string, before: readonly string[]) => [...before, name]),
    )
    .option("--with-permission", "fetch also what a robots.txt asks programs not to; you have permission");
}

function column(value: string, before: Columns): Columns {
  const [, what, name] = /^(\w+)=(.+)$/.exec(value) ?? [];
  if (name === undefined || !COLUMN_ROLES.includes(what as ColumnRole)) {
    throw new InvalidArgumentError(
      `Give text=NAME, where instead of text may stand ${COLUMN_ROLES.slice(1).join(", ")}.`,
    );
  }
  return { ...before, [what as ColumnRole]: name };
}

export function findOptions({ column, allowHost, withPermission = false }: SourceOptions): FindOptions {
  let fetcher: Promise<NonNullable<FindOptions["fetch"]>> | null = null;
  return {
    columns: column,
    fetch: async (address, limit) => {
      // Nothing of the network is even loaded before a person gives an address.
      fetcher ??= import("../read/addresses/open-fetcher.ts").then(({ openFetcher }) =>
        openFetcher({ agent: `Parley/${version}`, allowedHosts: allowHost, hasPermission: withPermission }),
      );
      return (await fetcher)(address, limit);
    },
  };
}
