import { plan, sheetOf } from "../books";
import { testRules } from "./cases";

const withFormulas = (
  sheet: string,
  cells: readonly (readonly [formula: string, value: string | number])[],
) =>
  sheetOf(sheet, [cells.map(([, value]) => value)], {
    formulas: [cells.map(([formula]) => formula)],
  });

testRules("workbook", {
  "addin-formula": [
    [
      "once a sheet, with their number",
      {
        sheets: [
          withFormulas("ส่ง", [
            ["=ITA.TOTAL(A1:J1)", 93.09],
            ["=IF(A1,ITA.GRADE(B1),0)", "ผ่าน"],
          ]),
        ],
      },
      ["A1 =ITA.TOTAL(A1:J1)"],
    ],
    [
      "that somebody without the add-in saved, also on data sheets: once a sheet",
      {
        sheets: [
          withFormulas("คะแนน", [
            ["=_xldudf_ITA_TOTAL(A1:J1)", "#NAME?"],
            ["=ITA.GRADE(B1)", "#NAME?"],
            ["=_xldudf_OTHER_TOTAL(A1)", "#NAME?"],
          ]),
          withFormulas("ส่ง", [
            ["=ITA.TOTAL(A1:J1)", 93.09],
            ["=IF(A1,_xldudf_ITA_GRADE(B1),0)", "#NAME?"],
          ]),
        ],
        about: { คะแนน: { data: true } },
      },
      [
        "A1 =_xldudf_ITA_TOTAL(A1:J1)",
        "ส่ง!B1 =IF(A1,_xldudf_ITA_GRADE(B1),0)",
        "ส่ง!A1 =ITA.TOTAL(A1:J1)",
      ],
    ],
    [
      "on a scores sheet of an older form, which can be made Excel's own or not",
      {
        sheets: [withFormulas("คะแนน", [["=ITA.TOTAL(A1:J1)", 93.09]])],
        about: { คะแนน: { data: true } },
        olderForm: {
          sheet: "คะแนน",
          ready: [{ row: 4, column: 4, formula: "=ITA.PASS(D5)" }],
          left: [{ row: 0, column: 0, formula: "=ITA.TOTAL(A1:J1)" }],
        },
      },
      ["E5 =ITA.PASS(D5)", "A1 =ITA.TOTAL(A1:J1)"],
    ],
    [
      "on the add-in's own data sheets",
      {
        sheets: [withFormulas("คะแนน", [["=ITA.TOTAL(A1:J1)", 93.09]])],
        about: { คะแนน: { data: true } },
      },
      [],
    ],
    [
      "Excel's formulas and names that end alike",
      {
        sheets: [
          withFormulas("ส่ง", [
            ["=SUM(A1:B1)", 3],
            ["=MYITA.TOTAL(1)", 1],
          ]),
        ],
      },
      [],
    ],
    [
      "a text that only looks like one",
      { sheets: [withFormulas("ส่ง", [["=ITA.TOTAL(A1)", "=ITA.TOTAL(A1)"]])] },
      [],
    ],
  ],
  "error-value": [
    [
      "neighbours below each other are one fault",
      {
        sheets: [
          sheetOf("งบ", [
            ["#REF!", 1],
            ["#REF!", "#N/A"],
            ["ok", 2],
          ]),
        ],
      },
      ["A1:A2 #REF!", "B2 #N/A"],
    ],
    ["a text about an error", { sheets: [sheetOf("งบ", [["พบ #N/A ในไฟล์"], ["#ITA"]])] }, []],
  ],
  "hidden-sheet": [
    [
      "hidden and very hidden",
      {
        sheets: [plan([{}]), sheetOf("ลับ", [[1]]), sheetOf("ลับมาก", [[1]])],
        about: { ลับ: { visibility: "Hidden" }, ลับมาก: { visibility: "VeryHidden" } },
      },
      ["ลับ!A1 ลับ", "ลับมาก!A1 ลับมาก"],
    ],
    [
      "a data sheet may be hidden",
      { sheets: [sheetOf("คะแนน", [[1]])], about: { คะแนน: { visibility: "Hidden", data: true } } },
      [],
    ],
  ],
  "external-link": [
    [
      "a file, with and without its folder",
      {
        sheets: [
          withFormulas("ก", [["='[งบ ปี 2568.xlsx]แผน'!A1", 1]]),
          withFormulas("ข", [
            ["=SUM('C:\\งาน\\[a.xlsm]S'!A1:A9)", 2],
            ["=[1]Sheet1!A1", 3],
          ]),
        ],
      },
      ["A1 ='[งบ ปี 2568.xlsx]แผน'!A1", "ข!A1 =SUM('C:\\งาน\\[a.xlsm]S'!A1:A9)"],
    ],
    [
      "columns of tables",
      {
        sheets: [
          withFormulas("ก", [
            ["=SUM(ITA_Measures[ระยะเวลา])", 1],
            ["=Table1[[#This Row],[a]]", 2],
            ["='คุณ''s'!A1", 3],
          ]),
        ],
      },
      [],
    ],
  ],
  "report-outdated": [
    [
      "what the data sheets no longer give",
      {
        sheets: [sheetOf("สรุป", [["คะแนน"]]), sheetOf("ปก", [["รายงาน"]])],
        about: { สรุป: { made: "outdated" }, ปก: { made: "current" } },
      },
      ["A1 สรุป"],
    ],
    ["sheets of others", { sheets: [sheetOf("สรุป", [["คะแนน"]])] }, []],
  ],
});
