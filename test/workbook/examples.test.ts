/** The formulas that help shows, typed into the embedded host as an officer would type them into Excel. */
import { registerFunctions } from "../../scripts/functions";
import { guidesOf } from "../../src/functions/docs/guide";
import { FUNCTIONS } from "../../src/functions/registry";
import { loadClient } from "../../host/client-node";
import { asText } from "../../src/files/values";
import { createHost } from "../../host/host";

const host = createHost({ client: loadClient() });
registerFunctions(host);

const examples = guidesOf(FUNCTIONS).flatMap(({ id, examples: own }) =>
  own.map((example) => ({ id, ...example })),
);

test("every function has an example", () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
});

test.each(examples)("$formula", ({ formula, gives }) => {
  const sheet = host.book.addSheet();
  host.enter(sheet, 0, 0, formula);
  const shown = gives.map((row, r) =>
    row.map((_, c) => {
      const value = sheet.cell(r, c)?.value;
      return typeof value === "boolean" ? String(value).toUpperCase() : asText(value);
    }),
  );
  expect(shown).toEqual(gives);
});
