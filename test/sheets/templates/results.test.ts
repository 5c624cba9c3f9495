import { describe as sentence } from "../../../src/locale/describe";
import { SAMPLE_MEASURES } from "../../../src/sheets/samples/measures";
import { planResults, readResults } from "../../../src/sheets/templates/results";
import { DATA_SETS } from "../../support/dataSets";
import { planCells, withCell } from "../../support/planCells";

const given = DATA_SETS.ordinary.results;
const filled = planCells(planResults(2569, [], given));

test("a new sheet begins with the measures of the plan, their results to be filled in", () => {
  const { value, problems } = readResults(planCells(planResults(2569, SAMPLE_MEASURES)));
  expect(problems).toEqual([]);
  expect(value).toMatchObject(
    SAMPLE_MEASURES.map(({ measure, steps, period, responsible }) => ({
      measure,
      steps,
      period,
      responsible,
      result: "",
      outcome: "",
    })),
  );
});

test("what the sheet was made from is read back", () => {
  const { value, problems } = readResults(filled);
  expect(problems).toEqual([]);
  expect(value).toMatchObject(given);
});

test("without measures there is a row to begin with, and it counts as empty", () => {
  const { value, problems } = readResults(planCells(planResults(2569)));
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([
    "แผ่น “ผลการดำเนินงาน” ยังไม่มีข้อมูล กรอกอย่างน้อยหนึ่งแถว แล้วลองอีกครั้ง",
  ]);
});

test("a result without its measure is refused with its cell", () => {
  const { value, problems } = readResults(withCell(filled, "A5", ""));
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([
    "แผ่น “ผลการดำเนินงาน” เซลล์ A5 ยังไม่ได้กรอกมาตรการ/กิจกรรมของแถวนี้",
  ]);
});
