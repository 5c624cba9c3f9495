import { loadClient } from "../../host/client-node";
import { range } from "../../host/executor/range";
import { table } from "../../host/executor/table";
import { workbook } from "../../host/executor/workbook";
import { worksheet, worksheets } from "../../host/executor/worksheet";
import { apiSetOf, compareSets, newerThan } from "./api-sets";
import { newHost } from "./hosts";

/** What `Excel.createWorkbook` asks in Microsoft's client for the web, of a class that the client does not export. */
const OF_THE_WEB_CLIENT = "createAndOpenWorkbook";

test.each([
  ["Range.values", "ExcelApi 1.1"],
  ["Range.copyFrom", "ExcelApi 1.9"],
  ["Range.getMergedAreasOrNullObject", "ExcelApi 1.13"],
  ["PageLayout.zoom", "ExcelApi 1.9"],
  ["Worksheet.getRangeByIndexes", "ExcelApi 1.7"],
  ["Range.nothing", undefined],
])("%s is in %s", (member, set) => {
  expect(apiSetOf(member)).toBe(set);
});

test("versions compare as numbers, other sets are newer than all", () => {
  expect(compareSets("ExcelApi 1.9", "ExcelApi 1.10")).toBeLessThan(0);
  expect(compareSets("ExcelApiOnline 1.1", "ExcelApi 1.17")).toBeGreaterThan(0);
});

test("the host tells which members a batch touched", async () => {
  const host = newHost();
  await host.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.values = [[1]];
    cell.format.font.bold = true;
    cell.load("format/fill/color");
    cell.getMergedAreasOrNullObject();
    await context.sync();
  });
  const used = host.usedMembers();
  expect(used).toEqual(
    expect.arrayContaining([
      "Range.values",
      "RangeFont.bold",
      "Range.getMergedAreasOrNullObject",
      "RangeFill.color",
      "Worksheet.getRange",
    ]),
  );
  expect(newerThan(used, "ExcelApi 1.9")).toEqual(["Range.getMergedAreasOrNullObject"]);
});

test.each([workbook, worksheets, worksheet, range, table])(
  "every member of $name that the host has is one of Microsoft's",
  ({ name, properties = {}, objects = {}, methods = {} }) => {
    const { prototype } = (loadClient().Excel as unknown as Record<string, { prototype: object }>)[
      name
    ]!;
    const ours = [properties, objects, methods].flatMap((members) => Object.keys(members));
    expect(ours.length).toBeGreaterThan(2);
    // handler registration is the client's own affair
    expect(
      ours.filter(
        (member) =>
          !member.startsWith("_") && !(member in prototype) && member !== OF_THE_WEB_CLIENT,
      ),
    ).toEqual([]);
  },
);
