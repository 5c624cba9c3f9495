import type { Host } from "../../host/host";
import { callableFunction, type RegisteredMetadata } from "../../host/functions";
import { CustomFunctionsError, ErrorCode } from "../../host/office";
import { newHost, writeAndRead } from "./hosts";

const metadata: RegisteredMetadata = {
  functions: [
    {
      id: "SUM2",
      parameters: [
        { name: "cells", dimensionality: "matrix" },
        { name: "more", optional: true },
      ],
    },
    { id: "SHOW", parameters: [{ name: "value" }] },
    {
      id: "COUNTARGS",
      parameters: [{ name: "values", repeating: true, dimensionality: "matrix" }],
    },
    { id: "GRID", parameters: [] },
    { id: "FAIL", parameters: [{ name: "code" }, { name: "message" }] },
    { id: "CRASH", parameters: [] },
  ],
};

/** As the add-in's own bundle does it: associate calls. */
function load(customFunctions: Host["CustomFunctions"]): void {
  const { Error: FunctionError, ErrorCode: codes } = customFunctions;
  const associate = (id: string, compute: (...args: unknown[]) => unknown) =>
    customFunctions.associate(id, compute);
  associate("SUM2", (cells, more) =>
    (cells as unknown[][])
      .flat()
      .reduce<number>(
        (sum, cell) => sum + (typeof cell === "number" ? cell : 0),
        Number(more ?? 0),
      ),
  );
  associate("SHOW", (value) => `${typeof value}:${String(value)}`);
  associate("COUNTARGS", (values) => {
    const sizes = (values as unknown[][][]).map((m) => `${m.length}x${m[0]!.length}`);
    return `${sizes.length}:${sizes.join()}`;
  });
  associate("GRID", () => [
    ["ก", 1],
    ["ข", 2],
    ["ค", 3],
  ]);
  associate("FAIL", (code, message) => {
    throw new FunctionError(codes[code as keyof typeof codes], String(message));
  });
  associate("CRASH", () => {
    throw new TypeError("x");
  });
}

function hostWithFunctions(): Host {
  const host = newHost();
  host.loadFunctions(load, metadata);
  return host;
}

/** The value of a formula beside A1:A3 = 1, 2, blank. */
async function valueOf(host: Host, formula: string): Promise<unknown> {
  await writeAndRead(host, "A1:A2", [[1], [2]]);
  return (await writeAndRead(host, "E1", [[formula]]))[0]![0];
}

test.each([
  ["a range comes as a matrix", "=ITA.SUM2(A1:A3)", 3],
  ["a single cell too, when declared", "=ITA.SUM2(A2)", 2],
  ["an optional argument may be given", "=ITA.SUM2(A1:A2,10)", 13],
  ["inside other functions", '=IF(COUNT(A1:A2)<2,"",ROUND(ITA.SUM2(A1:A2)/7,2))', 0.43],
  ["lower case letters", "=ita.sum2(A1:A2)", 3],
  ["a number", "=ITA.SHOW(A1)", "number:1"],
  ["a text", '=ITA.SHOW("ก")', "string:ก"],
  ["a blank cell", "=ITA.SHOW(A3)", "object:null"],
  ["a left out argument", "=ITA.SHOW()", "object:null"],
  ["repeating arguments", "=ITA.COUNTARGS(A1:B3,A1)", "2:3x2,1x1"],
  ["an error given by code", '=ITA.FAIL("notAvailable","ขาดคะแนน")', "#N/A"],
  ["another code", '=ITA.FAIL("divisionByZero","")', "#DIV/0!"],
  ["a crash is #VALUE!", "=ITA.CRASH()", "#VALUE!"],
  ["too many arguments", "=ITA.SHOW(1,2)", "#VALUE!"],
  ["an error argument is the answer", "=ITA.SHOW(1/0)", "#DIV/0!"],
  ["an unknown function", "=ITA.NONE(1)", "#NAME?"],
  ["a cell of a spill", "=ITA.GRID()", "ก"],
])("%s: %s", async (_what, formula, expected) => {
  expect(await valueOf(hostWithFunctions(), formula)).toBe(expected);
});

test("a scalar parameter that is given a range is called once a cell", async () => {
  const host = hostWithFunctions();
  await valueOf(host, "=ITA.SHOW(A1:A2)");
  const sheet = host.book.sheets[0]!;
  expect([sheet.cell(0, 4)!.value, sheet.cell(1, 4)!.value]).toEqual(["number:1", "number:2"]);
});

describe("spills", () => {
  test("fill the cells beside and follow their formula", async () => {
    const host = hostWithFunctions();
    expect(
      await writeAndRead(host, "A1:B3", [
        ["=ITA.GRID()", null],
        [null, null],
        [null, null],
      ]),
    ).toEqual([
      ["ก", 1],
      ["ข", 2],
      ["ค", 3],
    ]);
    await writeAndRead(host, "D1", [["=SUM(B1:B3)"]]);
    expect(host.book.sheets[0]!.cell(0, 3)!.value).toBe(6);
    await writeAndRead(host, "A1", [[""]]);
    expect(host.book.sheets[0]!.used(true)).toEqual({ row: 0, column: 3, rows: 1, columns: 1 });
    expect(host.book.sheets[0]!.cell(0, 3)!.value).toBe(0);
  });

  test("go with the only formula of the workbook", async () => {
    const host = hostWithFunctions();
    await writeAndRead(host, "A1", [["=ITA.GRID()"]]);
    await writeAndRead(host, "A1", [[""]]);
    expect(host.book.sheets[0]!.used(true)).toBeUndefined();
  });

  test("a cell in the way gives #SPILL! and is kept; when it goes the spill comes", async () => {
    const host = hostWithFunctions();
    await writeAndRead(host, "B2", [["ขวาง"]]);
    expect(await writeAndRead(host, "A1", [["=ITA.GRID()"]])).toEqual([["#SPILL!"]]);
    expect(host.book.sheets[0]!.cell(1, 1)!.value).toBe("ขวาง");
    await writeAndRead(host, "B2", [[""]]);
    expect(host.book.sheets[0]!.cell(1, 1)!.value).toBe(2);
  });

  test("typing into a spill breaks it", async () => {
    const host = hostWithFunctions();
    await writeAndRead(host, "A1", [["=ITA.GRID()"]]);
    host.enter(host.book.sheets[0]!, 1, 1, "9");
    expect(host.book.sheets[0]!.cell(0, 0)!.value).toEqual({ error: "#SPILL!" });
    expect(host.book.sheets[0]!.cell(2, 0)?.value ?? null).toBeNull();
  });
});

test("of a spill whose values are the file's own, an emptied cell stays and a written one is in its way", async () => {
  const host = hostWithFunctions();
  await writeAndRead(host, "A1", [["=ITA.GRID()"]]);
  await host.open(await host.save());
  const sheet = host.book.sheets[0]!;
  expect(await writeAndRead(host, "B2", [[""]])).toEqual([[2]]);
  await host.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A2:B2").clear("Contents");
    await context.sync();
  });
  expect(sheet.cell(1, 0)!.value).toBe("ข");
  await writeAndRead(host, "B2", [[9]]);
  expect(sheet.cell(0, 0)!.value).toEqual({ error: "#SPILL!" });
  expect(sheet.cell(2, 0)?.value ?? null).toBeNull();
});

test("results stand in a saved file under Excel's own name for the function", async () => {
  const host = hostWithFunctions();
  await writeAndRead(host, "A1:A2", [["=ITA.GRID()"], [null]]);
  const other = newHost();
  await other.open(await host.save());
  const sheet = other.book.sheets[0]!;
  // not registered there: the name is Excel's own, the stored results stay
  expect([sheet.cell(0, 0)!.formula, sheet.cell(0, 0)!.value, sheet.cell(2, 1)!.value]).toEqual([
    "=_xldudf_ITA_GRID()",
    "ก",
    3,
  ]);
  other.loadFunctions((functions) => functions.associate("GRID", () => [["ใหม่"]]));
  expect(sheet.cell(0, 0)!.formula).toBe("=ITA.GRID()");
  // As in Excel, what the file says stays until something that it depends on changes, or it is typed again.
  expect(sheet.cell(0, 0)!.value).toBe("ก");
  other.enter(sheet, 0, 0, "=ITA.GRID()");
  expect(sheet.cell(0, 0)!.value).toBe("ใหม่");
  expect(sheet.cell(2, 1)?.value ?? null).toBeNull();
});

test.each([
  ["uneven rows", [[1, 2], [3]], { error: "#VALUE!" }],
  ["no rows", [], { error: "#VALUE!" }],
  ["an object", { a: 1 }, { error: "#VALUE!" }],
  ["null", null, null],
  ["an error object", new CustomFunctionsError(ErrorCode.notAvailable), { error: "#N/A" }],
])("an answer with %s", (_what, answer, expected) => {
  expect(callableFunction(() => answer)([])).toEqual(expected);
});
