/** Entry of functions.js: the custom functions' own runtime loads this and nothing else. */
import { toCustomFunction } from "./adapter";
import { FUNCTIONS } from "./registry";

for (const record of FUNCTIONS) CustomFunctions.associate(record.id, toCustomFunction(record));
