/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { ok } from "../../../src/core/result";
import type { AgencyRow } from "../../../src/exchange/province";
import { workbookTexts } from "../../../src/locale/workbook";
import type { AgencyAnswer, AgencyFile } from "../../../src/taskpane/exchange/agencyFile";
import { Province } from "../../../src/taskpane/exchange/Province";
import type { AgencyWorker } from "../../../src/taskpane/exchange/readAgencies";
import { failOnConsoleError, FakePort } from "../fakes";
import { renderInPane, settle } from "../inPane";

failOnConsoleError();

const rowOf = (file: string): AgencyRow => ({
  file,
  name: file,
  type: "เทศบาลตำบล",
  fiscalYear: 2568,
  scores: [],
  instruments: null,
  total: 90,
  level: "ผ่านดี",
  weakest: null,
  lacks: [],
  errors: 0,
  warnings: 0,
  firstError: "",
});

/** A worker that reads files whose name begins with “ดี”, refuses others, and falls over “ล้ม”. */
function mockWorker(): AgencyWorker {
  const worker: AgencyWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: ({ name }: AgencyFile) => {
      const data: AgencyAnswer = name.startsWith("ดี")
        ? { row: rowOf(name) }
        : { file: name, reason: { text: workbookTexts.unreadableFile, params: { file: name } } };
      void Promise.resolve().then(() => {
        if (name.startsWith("ล้ม")) worker.onerror?.call(worker as Worker, {} as ErrorEvent);
        else worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
      });
    },
  };
  return worker;
}

jest.mock("../../../src/taskpane/exchange/startAgencyWorker", () => ({
  startAgencyWorker: () => mockWorker(),
}));

function reading() {
  const added: (readonly [readonly string[], readonly string[]])[] = [];
  const port = Object.assign(new FakePort(), {
    addProvince: (rows: readonly AgencyRow[], unread: readonly { readonly file: string }[]) => {
      added.push([rows.map(({ file }) => file), unread.map(({ file }) => file)]);
      return Promise.resolve(ok(["ภาพรวมหน่วยงาน", "สิ่งที่ต้องติดตาม"]));
    },
  });
  return { port, added };
}

async function choose(...names: string[]) {
  const files = names.map((name) => {
    const file = new File([], name);
    Object.defineProperty(file, "arrayBuffer", {
      value: () => Promise.resolve(new ArrayBuffer(1)),
    });
    return file;
  });
  fireEvent.change(screen.getByLabelText("เลือกไฟล์ .xlsx หลายไฟล์"), { target: { files } });
  await settle();
  await settle();
}

test("rows come in the order of the files; a file that a worker refuses or falls over stops nothing", async () => {
  const { port, added } = reading();
  const { said } = renderInPane(<Province />, { port });
  await choose("ดี ๑.xlsx", "เสีย.xlsx", "ล้ม.xlsx", "ดี ๒.xlsx");
  expect(added).toEqual([
    [
      ["ดี ๑.xlsx", "ดี ๒.xlsx"],
      ["เสีย.xlsx", "ล้ม.xlsx"],
    ],
  ]);
  expect(said.at(-1)).toContain("อ่านได้ 2 จาก 4 ไฟล์");
});

test("nothing readable: nothing is added, the first reason is said", async () => {
  const { port, added } = reading();
  const { said } = renderInPane(<Province />, { port });
  await choose("เสีย.xlsx");
  expect(added).toEqual([]);
  expect(said.at(-1)).toContain("เสีย.xlsx");
});
