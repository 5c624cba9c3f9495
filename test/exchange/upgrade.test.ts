import { upgradeFile } from "../../src/exchange/upgrade";
import { readWorkbookFile } from "../../src/exchange/workbookOnFile";
import type { CellPatch } from "../../src/files/sheetPatch";
import { WorkbookFile } from "../../src/files/workbook";
import { NEWEST_YEAR } from "../../src/ita/rulebook/core";
import { SAMPLE_SCORES } from "../../src/sheets/samples/scores";
import { dataSheetOf } from "../../src/sheets/templates/all";
import { OLDER_FORMULAS, planOlderScores } from "../support/olderScores";
import { schemaErrors } from "../support/openXml";
import { fileOf, sampleFile } from "../support/workbookFiles";

const read = (bytes: Uint8Array) => {
  const workbook = readWorkbookFile(bytes, "ก.xlsx");
  if (!workbook.ok) throw new Error(workbook.error.text.en);
  return workbook.value;
};

/** The sample's profile with scores of the older form, as Excel saves it where the add-in is absent. */
function olderFile(change: (file: WorkbookFile) => void = () => undefined): Uint8Array {
  const { sample } = dataSheetOf("agency") as { sample?: () => ReturnType<typeof planOlderScores> };
  const scores = planOlderScores(NEWEST_YEAR, SAMPLE_SCORES.scores, "_xldudf_ITA_");
  const file = WorkbookFile.open(fileOf([...(sample ? [sample()] : []), scores]));
  // What an officer put on the sheet: a formula over one of the add-in's, and a note beside the table.
  const typed: readonly (readonly [number, number, CellPatch])[] = [
    [16, 3, { style: 0, value: 90, formula: "90" }],
    [3, 8, { style: 0, value: "โน้ตของเจ้าหน้าที่" }],
  ];
  for (const [row, column, cell] of typed)
    file.patch("คะแนน", { cells: new Map([[row, new Map([[column, cell]])]]) });
  change(file);
  return file.toBytes();
}

const addinFormulas = (bytes: Uint8Array) =>
  read(bytes)
    .cells.flatMap((sheet) => sheet.formulas?.flat() ?? [])
    .filter((formula) => /ITA_[A-Z]+\(|ITA\./.test(String(formula)));

test("a workbook of an older form computes without the add-in, and nothing else of it changes", async () => {
  const older = olderFile();
  const before = read(older);
  const { bytes, cells, left } = upgradeFile(before);
  expect([cells, left]).toEqual([OLDER_FORMULAS - 1, []]);
  expect(addinFormulas(bytes)).toEqual([]);
  const after = read(bytes);
  expect(after.state).toEqual(before.state);
  const [, scores] = before.cells;
  const [, upgraded] = after.cells;
  // Everything that stood there stands there; the list comes below it.
  expect(upgraded?.values.slice(0, scores?.values.length).map((line) => line.slice(0, 9))).toEqual(
    scores?.values.map((line) => line.slice(0, 9)),
  );
  expect(await schemaErrors(bytes)).toEqual(await schemaErrors(older));
});

test("upgraded twice, nothing more happens", () => {
  const { bytes } = upgradeFile(read(olderFile()));
  expect(upgradeFile(read(bytes)).cells).toBe(0);
});

test("a formula whose range is not that of the scores stays and is named", () => {
  const formula = 'IF(COUNTA($D$5:$D$13)<9,"",_xldudf_ITA_TOTAL($D$5:$D$13,$D$2))';
  const older = olderFile((file) =>
    file.patch("คะแนน", {
      cells: new Map([[40, new Map([[7, { style: 0, value: 88, formula }]])]]),
    }),
  );
  const { bytes, left } = upgradeFile(read(older));
  expect(left).toEqual([{ sheet: "คะแนน", address: "H41" }]);
  expect(addinFormulas(bytes)).toEqual([`=${formula}`]);
});

test("how the workbook computes stays", () => {
  const older = olderFile((file) =>
    file.edit((text) =>
      text.replace("</sheets>", '</sheets><calcPr calcMode="manual" iterate="1"/>'),
    ),
  );
  const { text } = WorkbookFile.open(upgradeFile(read(older)).bytes);
  expect(/<calcPr [^>]*>/.exec(text)?.[0]).toBe(
    '<calcPr calcMode="manual" iterate="1" fullCalcOnLoad="1"/>',
  );
});

test("a workbook of today has nothing to upgrade", () => {
  const { bytes, cells } = upgradeFile(read(sampleFile()));
  expect(cells).toBe(0);
  expect(read(bytes).cells).toEqual(read(WorkbookFile.open(sampleFile()).toBytes()).cells);
});
