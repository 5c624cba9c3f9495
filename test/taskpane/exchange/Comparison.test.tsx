/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { ok, refuse } from "../../../src/core/result";
import type { ComparedFile } from "../../../src/excel/actions/compareFile";
import type { Difference } from "../../../src/exchange/compare";
import { workbookTexts } from "../../../src/locale/workbook";
import { Comparison } from "../../../src/taskpane/exchange/Comparison";
import { failOnConsoleError, FakePort } from "../fakes";
import { press, renderInPane, settle, textOf } from "../inPane";

failOnConsoleError();

const changed: Difference = {
  kind: "changed",
  sheet: "มาตรการ",
  item: "เผยแพร่แผน",
  column: "ผู้รับผิดชอบ",
  mine: "กองคลัง",
  theirs: "สำนักปลัด",
  mineAt: "F5",
  theirsAt: "F4",
  take: { kind: "write", cell: { row: 4, column: 5, before: "กองคลัง", after: "สำนักปลัด" } },
};
const filled: Difference = {
  ...changed,
  item: "อบรม",
  mine: "",
  mineAt: "F6",
  take: { kind: "write", cell: { row: 5, column: 5, before: "", after: "สำนักปลัด" } },
};
const whole: Difference = {
  kind: "added",
  sheet: "ของกอง",
  item: "",
  column: "",
  mine: "",
  theirs: "ของกอง",
  mineAt: null,
  theirsAt: null,
  take: null,
};
const remark = {
  file: "ก.xlsx",
  report: "สรุปผล",
  topic: "",
  text: "เพิ่มแผนภูมิ",
  member: "กรรมการ",
  date: "",
};

/** A workbook that is compared with a file; what is taken over is no difference any more. */
function comparing(differences: readonly Difference[]) {
  let left = differences;
  const taken: (readonly Difference[])[] = [];
  const port = Object.assign(new FakePort(), {
    compareWithFile: () =>
      Promise.resolve(
        ok<ComparedFile>({ name: "ก.xlsx", mine: [], differences: left, remarks: [remark] }),
      ),
    takeFromFile: (_compared: ComparedFile, chosen: readonly Difference[]) => {
      taken.push(chosen);
      left = left.filter((one) => !chosen.includes(one));
      return Promise.resolve(ok({ cells: chosen.length, rows: 0 }));
    },
    undoCleanup: () => {
      left = differences;
      return Promise.resolve(ok({ cells: 1, rows: 0 }));
    },
    addComparison: () => Promise.resolve(ok(["เปรียบเทียบ"])),
  });
  return { port, taken };
}

async function chooseFile() {
  const file = new File([new Uint8Array([1])], "ก.xlsx");
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(new ArrayBuffer(1)) });
  fireEvent.change(screen.getByLabelText("เลือกไฟล์ .xlsx"), { target: { files: [file] } });
  await settle();
}

const items = () =>
  screen.queryAllByRole("listitem").filter((item) => item.querySelector("button"));

test("each difference stands with both texts; taken ones go and can be undone", async () => {
  const { port, taken } = comparing([changed, filled]);
  const { said, undos } = renderInPane(<Comparison />, { port });
  await chooseFile();
  expect(textOf(screen.getByRole("status"))).toBe("แตกต่างจาก “ก.xlsx” 2 รายการ");
  expect(items()).toHaveLength(2);
  await press("ใช้ของไฟล์ เผยแพร่แผน ผู้รับผิดชอบ F5");
  expect(taken).toEqual([[changed]]);
  expect(items()).toHaveLength(1);
  expect(said.at(-1)).toContain("ใช้ของไฟล์แล้ว 1 เซลล์");
  act(() => undos.at(-1)?.());
  await settle();
  expect(items()).toHaveLength(2);
});

test("what is kept goes from the list, and the workbook is not asked", async () => {
  const { port, taken } = comparing([changed, filled]);
  renderInPane(<Comparison />, { port });
  await chooseFile();
  await press("คงของเดิม เผยแพร่แผน ผู้รับผิดชอบ F5");
  expect(taken).toEqual([]);
  expect(items()).toHaveLength(1);
});

test("what is blank here is filled in with one press; contradictions stay", async () => {
  const { port, taken } = comparing([changed, filled, whole]);
  renderInPane(<Comparison />, { port });
  await chooseFile();
  await press("เติมช่องและแถวที่ยังว่าง (1)");
  expect(taken).toEqual([[filled]]);
});

test("a whole sheet has no button, only the reason; remarks are gathered", async () => {
  renderInPane(<Comparison />, { port: comparing([whole]).port });
  await chooseFile();
  expect(items()).toHaveLength(0);
  expect(document.body.textContent).toContain("ดูและแก้เอง");
  expect(document.body.textContent).toContain("สรุปผล · เพิ่มแผนภูมิ");
});

test("the comparison becomes a sheet", async () => {
  const { said } = renderInPane(<Comparison />, { port: comparing([changed]).port });
  await chooseFile();
  await press("เพิ่มรายการเปรียบเทียบเป็นแผ่นงาน");
  expect(said.at(-1)).toContain("เพิ่มแผ่น “เปรียบเทียบ” แล้ว");
});

test("a file that cannot be read is said", async () => {
  const port = Object.assign(new FakePort(), {
    compareWithFile: () =>
      Promise.resolve(refuse(workbookTexts.unreadableFile, { file: "ก.xlsx" })),
  });
  const { said } = renderInPane(<Comparison />, { port });
  await chooseFile();
  expect(said.at(-1)).toContain("ก.xlsx");
});
