import { toCustomFunction } from "../src/functions/adapter";
import { functionsMetadata } from "../src/functions/metadata";
import { FUNCTIONS } from "../src/functions/registry";
import type { Host } from "../host/host";

/** Registers the add-in's functions with a host, their arguments shaped by the metadata as Excel shapes them. */
export function registerFunctions(host: Host): void {
  const { functions } = functionsMetadata(FUNCTIONS, "th");
  for (const record of FUNCTIONS) {
    const parameters = functions.find((one) => one.id === record.id)?.parameters;
    host.registerFunction(`ITA.${record.id}`, toCustomFunction(record), parameters);
  }
}
