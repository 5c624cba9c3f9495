import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata, METADATA_FILES } from "../../src/functions/metadata";
import { FUNCTIONS } from "../../src/functions/registry";
import { run } from "./helper";

const thai = functionsMetadata(FUNCTIONS, "th");
const english = functionsMetadata(FUNCTIONS, "en");
const ids = FUNCTIONS.map(({ id }) => id);

/** Microsoft's manifest schema allows descriptions of functions and arguments no more (extension-function-parameter). */
const LONGEST = 128;

test("every file that defines a function is in the table", () => {
  const folder = join(__dirname, "../../src/functions/records");
  const defining = readdirSync(folder).filter((file) =>
    /= defineFunction\(/.test(readFileSync(join(folder, file), "utf8")),
  );
  expect(defining.sort()).toEqual(ids.map((id) => `${id.toLowerCase()}.ts`).sort());
});

test("what is associated is what the metadata says, once each", () => {
  const associated: string[] = [];
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, run: unknown) => {
        expect(run).toBeInstanceOf(Function);
        associated.push(id);
      },
    },
  });
  jest.isolateModules(() => void jest.requireActual("../../src/functions/entry"));
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  expect(associated).toEqual(ids);
  expect(thai.functions.map(({ id }) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the languages differ in texts only", () => {
  const bare = (metadata: typeof thai) =>
    JSON.stringify(metadata, (key, value: unknown) => (key === "description" ? null : value));
  expect(bare(english)).toEqual(bare(thai));
  expect(Object.keys(METADATA_FILES)).toEqual(["th", "en"]);
});

test("error cells reach the functions", () => {
  expect(thai.allowErrorForDataTypeAny).toBe(true);
});

describe.each(FUNCTIONS.map((record, i) => ({ ...record, i })))("$id", (record) => {
  const th = thai.functions[record.i]!;
  const en = english.functions[record.i]!;

  test("obeys Excel's rules for ids and names", () => {
    expect(record.id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(th.name).toBe(record.id);
    for (const { name } of record.parameters) expect(name).toMatch(/^[a-z][A-Za-z]+$/);
    expect(new Set(record.parameters.map(({ name }) => name)).size).toBe(record.parameters.length);
  });

  test("takes as many values as it has parameters, optional ones last", () => {
    expect(record.compute).toHaveLength(record.parameters.length);
    const optional = record.parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    expect(th.parameters.map((parameter) => parameter.optional)).toEqual(optional);
  });

  test("asks for matrices of any values, in which blanks are seen", () => {
    for (const parameter of th.parameters) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  });

  test("has a Thai and an English text for everything, short enough for Excel", () => {
    for (const { description } of [th, ...th.parameters]) {
      expect(description).toMatch(/[\u0e00-\u0e7f]/);
      expect(description.length).toBeLessThanOrEqual(LONGEST);
    }
    for (const { description } of [en, ...en.parameters]) {
      expect(description).not.toMatch(/[\u0e00-\u0e7f]/);
      expect(description.length).toBeGreaterThan(5);
      expect(description.length).toBeLessThanOrEqual(LONGEST);
    }
  });

  test("declares the kind of result it gives", () => {
    const { result } = th;
    for (const { gives } of record.help?.examples ?? []) {
      const isOfRows = Array.isArray(gives) || record.eachCell;
      expect(result.dimensionality).toBe(isOfRows ? "matrix" : "scalar");
      expect(result.type).toBe(isOfRows ? "any" : typeof gives);
    }
  });

  test("gives what its examples say", () => {
    const examples = record.help?.examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const { args, gives } of examples) expect(run(record, ...args)).toEqual(gives);
  });
});

test("records without texts have no metadata", () => {
  const bare = { ...FUNCTIONS[0]! };
  Reflect.deleteProperty(bare, "help");
  expect(() => functionsMetadata([bare], "th")).toThrow("has no description");
});
