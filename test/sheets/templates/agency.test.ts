import { PROVISIONAL_YEAR } from "../../../src/ita/rulebook/core";
import { describe as sentence } from "../../../src/locale/describe";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import { planAgency, readAgency } from "../../../src/sheets/templates/agency";
import { planCells, withCell } from "../../support/planCells";

const filled = planCells(planAgency(SAMPLE_AGENCY));

test("what the sheet was made from is read back", () => {
  const { agency, options } = readAgency(filled);
  expect(agency).toEqual({ value: SAMPLE_AGENCY, problems: [] });
  expect(options).toEqual({ digits: "thai", tableSize: 14 });
});

test("an empty sheet names every cell that must be filled in", () => {
  const { agency } = readAgency(planCells(planAgency()));
  expect(agency.value).toBeNull();
  expect(agency.problems.map((problem) => problem.place?.address)).toEqual(["B4", "B6"]);
});

test.each([
  ["Thai digits in the year", "B7", "๒๕๖๗", 2567],
  ["a number", "B7", 2566, 2566],
  ["spaces around", "B7", " 2565 ", 2565],
])("fiscal year: %s", (_, address, value, year) => {
  expect(readAgency(withCell(filled, address, value)).agency.value?.fiscalYear).toBe(year);
});

test.each([
  ["blank name", "B4", "", "ยังไม่ได้กรอก “ชื่อหน่วยงาน” ในแผ่น “ข้อมูลหน่วยงาน” เซลล์ B4"],
  [
    "Christian year",
    "B7",
    2025,
    "“ปีงบประมาณที่ประเมิน (พ.ศ.)” ในแผ่น “ข้อมูลหน่วยงาน” เซลล์ B7 เป็น “2025” ต้องเป็นปีงบประมาณ พ.ศ. สี่หลัก เช่น 2568",
  ],
  [
    "year before ITA",
    "B7",
    2550,
    `ยังไม่มีเกณฑ์ ITA ของปีงบประมาณ 2550 (แผ่น “ข้อมูลหน่วยงาน” เซลล์ B7) เลือกปีระหว่าง 2562 ถึง ${PROVISIONAL_YEAR}`,
  ],
  ["error value", "B6", "#REF!", "แผ่น “ข้อมูลหน่วยงาน” เซลล์ B6 มีค่าผิดพลาด #REF! โปรดแก้สูตรหรือพิมพ์ค่าใหม่"],
  [
    "unknown digits",
    "B9",
    "โรมัน",
    "“ตัวเลขในรายงาน” ในแผ่น “ข้อมูลหน่วยงาน” เซลล์ B9 เป็น “โรมัน” เลือกค่าจากรายการเท่านั้น (ไทย, อารบิก)",
  ],
  ["label deleted", "A6", "", "แผ่น “ข้อมูลหน่วยงาน” ไม่มีหัวข้อ “จังหวัด” โปรดพิมพ์หัวข้อนี้กลับในช่วง A:A"],
])("refuses with a sentence: %s", (_, address, value, expected) => {
  const { agency } = readAgency(withCell(filled, address, value));
  expect(agency.value).toBeNull();
  expect(agency.problems.map((problem) => sentence(problem, "th"))).toEqual([expected]);
});

test("options may be blank and have Thai digits", () => {
  expect(readAgency(withCell(filled, "B9", "")).options.digits).toBe("thai");
  expect(readAgency(withCell(filled, "B9", "อารบิก")).options.digits).toBe("arabic");
  expect(readAgency(withCell(filled, "B10", "๑๒")).options.tableSize).toBe(12);
});

test("signers without name and position are left out", () => {
  const range = withCell(withCell(filled, "C15", ""), "B15", "");
  expect(readAgency(range).agency.value?.signers.map((signer) => signer.role)).toEqual([
    "ผู้จัดทำ",
    "ผู้อนุมัติ",
  ]);
});

describe("covering memo", () => {
  const memo = {
    department: "กองยุทธศาสตร์และงบประมาณ",
    number: "ตย ๕๒๐๐๘/๑๒",
    date: { year: 2568, month: 10, day: 11 },
    subject: "",
    to: "ปลัดเทศบาล",
    body: "ย่อหน้าแรก\nย่อหน้าที่สอง",
  };
  const written = planCells(planAgency({ ...SAMPLE_AGENCY, memo }));
  /** Address of the value of a field of the memo. */
  const cellOf = (label: string) => `B${written.values.findIndex((line) => line[0] === label) + 1}`;

  test("is read back, and its rows are no signers", () => {
    expect(readAgency(written).agency.value).toEqual({ ...SAMPLE_AGENCY, memo });
    const unsigned = planCells(planAgency({ ...SAMPLE_AGENCY, memo, signers: [] }));
    expect(readAgency(unsigned).agency.value?.signers).toEqual([]);
  });

  test.each([
    ["as a real date", 45941, { year: 2568, month: 10, day: 11 }],
    ["short, in Thai digits", "๑๑ ต.ค. ๖๘", { year: 2568, month: 10, day: 11 }],
    ["as something else", "ตุลาคมนี้", "ตุลาคมนี้"],
  ])("date %s", (_, typed, expected) => {
    const range = withCell(written, cellOf("วันที่ของหนังสือ"), typed);
    expect(readAgency(range).agency.value?.memo?.date).toEqual(expected);
  });
});

test.each([
  ["อำเภอเมือง", "เมือง"],
  ["อ.เมือง", "เมือง"],
  ["อ. เมือง", "เมือง"],
  ["เมือง", "เมือง"],
])("a district typed as %s is printed with the word once", (typed, district) => {
  expect(readAgency(withCell(filled, "B5", typed)).agency.value?.district).toBe(district);
});

test.each([
  ["จังหวัดบุรีรัมย์", "บุรีรัมย์"],
  ["จ.บุรีรัมย์", "บุรีรัมย์"],
])("a province typed as %s is printed with the word once", (typed, province) => {
  expect(readAgency(withCell(filled, "B6", typed)).agency.value?.province).toBe(province);
});

test("the agency is named as soon as its name is typed, while the rest is not whole", () => {
  const blank = planCells(planAgency());
  expect(readAgency(blank).agencyName).toBeUndefined();
  expect(readAgency(withCell(blank, "B4", " เทศบาลตำบลทดสอบ "))).toMatchObject({
    agency: { value: null },
    agencyName: "เทศบาลตำบลทดสอบ",
  });
  expect(readAgency(filled).agencyName).toBe(SAMPLE_AGENCY.name);
});
