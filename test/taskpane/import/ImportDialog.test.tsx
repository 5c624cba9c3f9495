/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import { ok, refuse, type Result } from "../../../src/core/result";
import type { ImportOutcome, ImportRequest } from "../../../src/excel/actions/import";
import { importTexts } from "../../../src/locale/import";
import { ImportDialog } from "../../../src/taskpane/import/ImportDialog";
import { failOnConsoleError } from "../fakes";
import { press, settle, textOf } from "../inPane";
import { FluentProvider } from "@fluentui/react-components";
import { paneTheme } from "../../../src/taskpane/theme";

failOnConsoleError();

const OUTCOME: ImportOutcome = {
  tables: [
    {
      id: "แผน!2:0",
      sheet: "แผน",
      address: "A3:E5",
      kind: "measures",
      rows: 2,
      target: "measures",
      fiscalYear: 2566,
      headings: [
        { heading: "มาตรการ", field: "measure" },
        { heading: "สิ่งที่จะทำ", field: null },
      ],
    },
  ],
  plans: [
    {
      target: "measures",
      sheet: "มาตรการ",
      rows: 2,
      cells: [{ row: 3, column: 4, before: "เดิม", after: "๑. ใหม่\n๒. ต่อ" }],
      kept: [{ row: 4, column: 4, offered: "อื่น" }],
      sources: ["แผน!2:0"],
      lastRow: 3,
      levels: [],
    },
  ],
  left: [],
  years: { fiscalYear: 2568, planYear: 2569 },
};

function drawn(answer: Result<ImportOutcome> = ok(OUTCOME)) {
  const asked: ImportRequest[] = [];
  const imported: ImportRequest[] = [];
  const files: string[] = [];
  let undone = 0;
  let closed = 0;
  const port = {
    previewImport: (request: ImportRequest) => {
      asked.push(request);
      return Promise.resolve(answer);
    },
    importTables: (request: ImportRequest) => {
      imported.push(request);
      return Promise.resolve(answer);
    },
    readFile: (_bytes: Uint8Array, name: string) => {
      files.push(name);
      return Promise.resolve(ok([{ sheet: "อื่น", row: 0, column: 0, values: [["ก"]] }]));
    },
    undoCleanup: () => {
      undone++;
      return Promise.resolve(ok({ cells: 1, rows: 0 }));
    },
  };
  const view = render(
    <FluentProvider theme={paneTheme(false)}>
      <ImportDialog port={port} onClose={() => closed++} />
    </FluentProvider>,
  );
  return { ...view, asked, imported, files, counts: () => ({ undone, closed }) };
}

const select = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("what would change is shown at once, with line breaks seen, and nothing is written", async () => {
  const { container, asked, imported } = drawn();
  await settle();
  expect(asked).toEqual([{ mode: "append", mapping: {}, without: [] }]);
  expect(textOf(container)).toContain("E4");
  expect(textOf(container)).toContain("↵");
  expect(textOf(container)).toContain("มีค่าอื่นอยู่แล้ว 1 เซลล์");
  // A table of neither of the workbook's years is said to be one.
  expect(textOf(container)).toContain("ตารางนี้ระบุปี 2566");
  expect(imported).toEqual([]);
});

test("importing says what was done, and undo takes it back", async () => {
  const { container, imported, counts } = drawn();
  await settle();
  await press("นำเข้า 1 เซลล์");
  expect(imported).toHaveLength(1);
  expect(textOf(container)).toContain("นำเข้าแผ่น “มาตรการ” 2 รายการ 1 เซลล์");
  await press(importTexts.undo.th);
  expect(counts().undone).toBe(1);
  expect(textOf(container)).toContain("ย้อนกลับแล้ว 1 เซลล์");
});

test("mode, ticks and columns ask again with what was said", async () => {
  const { asked } = drawn();
  await settle();
  select(importTexts.mode.th, "replace");
  await settle();
  fireEvent.click(screen.getByRole("checkbox"));
  await settle();
  select("“สิ่งที่จะทำ” อ่านเป็น", "steps");
  await settle();
  expect(asked.at(-1)).toEqual({
    mode: "replace",
    mapping: { สิ่งที่จะทำ: "steps" },
    without: ["แผน!2:0"],
  });
});

test("what is pasted is read as a table, and text as an announced result", async () => {
  const { asked, container } = drawn();
  await settle();
  select(importTexts.source.th, "clipboard");
  await settle();
  const field = screen.getByLabelText(importTexts.pasteHere.th);
  const paste = (html: string, text: string) =>
    fireEvent.paste(field, {
      clipboardData: { getData: (type: string) => (type === "text/html" ? html : text) },
    });
  paste("<table><tr><td>ตัวชี้วัด</td><td>คะแนน</td></tr></table>", "");
  await settle();
  expect(asked.at(-1)?.from?.[0]?.values).toEqual([["ตัวชี้วัด", "คะแนน"]]);
  paste("", "IIT 93.99\nEIT 84.64\nOIT 98.75\nคะแนนรวม 93.09");
  await settle();
  expect(asked.at(-1)?.from?.[0]?.values).toContainEqual(["คะแนนรวม", 93.09]);
  paste("", "สวัสดี");
  await settle();
  expect(textOf(container)).toContain(importTexts.nothingPasted.th);
});

test("another file is read by the port", async () => {
  const { asked, files } = drawn();
  await settle();
  select(importTexts.source.th, "file");
  await settle();
  const file = new File(["x"], "ปีก่อน.xlsx");
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
  fireEvent.change(screen.getByLabelText(importTexts.fromFile.th), { target: { files: [file] } });
  await settle();
  expect(files).toEqual(["ปีก่อน.xlsx"]);
  expect(asked.at(-1)?.from?.[0]?.sheet).toBe("อื่น");
});

test("a refusal is said, Escape closes", async () => {
  const { container, counts } = drawn(refuse(importTexts.nothingUnderstood));
  await settle();
  expect(textOf(container)).toContain(importTexts.nothingUnderstood.th);
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
  expect(counts().closed).toBe(1);
});
