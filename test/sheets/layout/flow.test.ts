import fc from "fast-check";
import type { FlowOptions } from "../../../src/sheets/layout/breaks";
import { flowRows as flow } from "../../../src/sheets/layout/flow";
import { measureRowHeight } from "../../../src/sheets/layout/heights";
import { countLines, MAX_ROW_HEIGHT, rowHeight } from "../../../src/thai/measure";
import { splitListItems } from "../../../src/thai/split";
import { text } from "./texts";

const flowRows = (...given: Parameters<typeof flow>) => flow(...given).placed;

const rows = fc.array(fc.tuple(fc.constantFrom("๑. การปฏิบัติหน้าที่", "๒. การใช้งบประมาณ"), text, text), {
  minLength: 1,
  maxLength: 12,
});
const options: FlowOptions = {
  widths: [80, 120, 200],
  style: { size: 14 },
  firstPage: 330,
  otherPages: 392,
  keyColumns: [0],
  tail: 140,
};

test("no text is lost, no row is too tall, no page is overfull", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const placed = flowRows(given, options);
      given.forEach((row, source) => {
        const pieces = placed.filter((one) => one.source === source);
        [1, 2].forEach((column) => {
          const squeezed = (part: string) => part.replace(/\s+/g, "");
          expect(squeezed(pieces.map((piece) => piece.texts[column]).join(""))).toBe(
            squeezed(row[column] ?? ""),
          );
        });
        pieces.forEach((piece, index) => {
          expect(piece.continued).toBe(index > 0);
          expect(piece.texts[0]).toBe(index > 0 ? `${row[0]} (ต่อ)` : row[0]);
        });
      });
      for (const row of placed) {
        expect(row.height).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
        expect(row.height).toBeGreaterThanOrEqual(
          measureRowHeight(row.texts, options.widths, options.style),
        );
      }
      const pages = Math.max(...placed.map((row) => row.page)) + 1;
      for (let page = 0; page < pages; page++) {
        const used = placed
          .filter((row) => row.page === page)
          .reduce((sum, row) => sum + row.height, 0);
        const room = page === 0 ? options.firstPage : options.otherPages;
        expect(used + (page === pages - 1 ? options.tail : 0)).toBeLessThanOrEqual(room + 1e-6);
        // A page ends early only where it is at least half used.
        if (page < pages - 1) expect(used).toBeGreaterThan(room / 2);
      }
    }),
    { numRuns: 200 },
  );
});

test("rows that fit stay whole", () => {
  const placed = flowRows(
    [
      ["๑", "สั้น", "สั้น"],
      ["๒", "สั้น", "สั้น"],
    ],
    options,
  );
  expect(placed.map((row) => [row.page, row.continued])).toEqual([
    [0, false],
    [0, false],
  ]);
});

test("a long row is cut at its list items", () => {
  const items = Array.from(
    { length: 30 },
    (_, index) => `${index + 1}. จัดทำคู่มือและรายงานผลต่อผู้บริหาร`,
  );
  const placed = flowRows([["๑. การปฏิบัติหน้าที่", "", items.join("\n")]], { ...options, tail: 0 });
  expect(placed.length).toBeGreaterThan(1);
  for (const row of placed) expect(row.texts[2]).toMatch(/^\d+\. .*ผู้บริหาร$/s);
});

test("the signatures never stand alone on the last page", () => {
  const short = Array.from({ length: 12 }, (_, index) => [`${index + 1}`, "สั้น", "สั้น"]);
  const placed = flowRows(short, options);
  const last = placed.at(-1)!;
  expect(placed.filter((row) => row.page === last.page).length).toBeGreaterThan(0);
});

test.each([0, 140])(
  "a low last row is not alone on its page, %i points of signatures or none",
  (tail) => {
    const sentences = (count: number) =>
      Array.from({ length: count }, () => "จัดทำคู่มือและรายงานผลต่อผู้บริหาร").join(" ");
    const tall = sentences(10);
    const placed = flowRows(
      [
        ["๑", "", tall],
        ["๒", "", tall],
        ["๓", "", sentences(4)],
      ],
      { ...options, tail },
    );
    const last = placed.at(-1)?.page;
    expect(last).toBeGreaterThan(0);
    expect(placed.filter(({ page }) => page === last).length).toBeGreaterThan(1);
  },
);

describe("section headings", () => {
  const section = 30;
  const lists = fc.array(fc.tuple(fc.constant("๑. การปฏิบัติหน้าที่"), text, text, fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  });

  test("stay with the row below and count as part of the page", () => {
    fc.assert(
      fc.property(lists, (given) => {
        const leads = given.map((row) => (row[3] ? section : 0));
        const placed = flowRows(
          given.map(([key, one, two]) => [key, one, two]),
          { ...options, leads },
        );
        const pages = Math.max(...placed.map((row) => row.page)) + 1;
        for (let page = 0; page < pages; page++) {
          const used = placed
            .filter((row) => row.page === page)
            .reduce(
              (sum, row) =>
                sum + row.height + row.after + (row.continued ? 0 : (leads[row.source] ?? 0)),
              0,
            );
          const room = page === 0 ? options.firstPage : options.otherPages;
          expect(used + (page === pages - 1 ? options.tail : 0)).toBeLessThanOrEqual(room + 1e-6);
          if (page === pages - 1) continue;
          expect(used).toBeGreaterThan(room / 2);
          // What begins the next page cannot stand on this one, even where a page holds a little more.
          const next = placed.find((row) => row.page === page + 1)!;
          const begins = (!next.continued && leads[next.source]) || next.height;
          expect(used + begins).toBeGreaterThan(room + 15);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("keys on a continuation", () => {
  const items = Array.from({ length: 40 }, (_, index) => `${index + 1}. รายงานผลต่อผู้บริหาร`).join(
    "\n",
  );
  const keysOf = (key: string) =>
    flowRows([[key, "", items]], { ...options, tail: 0 }).map((row) => row.texts[0]);

  test("of several paragraphs the first is repeated", () => {
    expect(keysOf("ตัวชี้วัดที่ ๑\nคะแนน ๙๓.๕๙")).toEqual([
      "ตัวชี้วัดที่ ๑\nคะแนน ๙๓.๕๙",
      "ตัวชี้วัดที่ ๑ (ต่อ)",
      "ตัวชี้วัดที่ ๑ (ต่อ)",
    ]);
  });

  test("a long one is repeated in short", () => {
    const long = "จัดทำและปรับปรุงคู่มือประชาชนของทุกสำนักและกองให้เป็นปัจจุบันพร้อมเผยแพร่ทางเว็บไซต์";
    const [first, second = ""] = keysOf(long);
    expect(first).toBe(long);
    expect(second).toMatch(/^จัดทำและ.*… \(ต่อ\)$/);
    expect(second.length).toBeLessThan(long.length);
  });

  /** The keys of a row on its pages: what they say themselves, and whether they say that the row goes on. */
  const marks = (keys: readonly (string | undefined)[]) =>
    keys.map((key = "") => ({ own: key.replace(/ ?\(ต่อ\)$/, ""), marked: key.endsWith("(ต่อ)") }));

  test("one taller than a page is cut like any text, nothing of it is lost, and each rest says that it is one", () => {
    const tall = Array.from({ length: 60 }, (_, index) => `${index + 1}. จัดทำคู่มือ`).join("\n");
    const placed = flowRows([[tall, "สั้น", ""]], { ...options, tail: 0 });
    const keys = marks(placed.map((row) => row.texts[0]));
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.map(({ own }) => own).join("\n")).toBe(tall);
    expect(keys.map(({ marked }) => marked)).toEqual(keys.map((_, index) => index > 0));
    for (const row of placed) expect(row.height).toBeLessThanOrEqual(options.otherPages);
  });

  test("the rest of one that is taller than what is left of its page says that it is a rest", () => {
    const key = "ผู้บริหารกำกับและติดตามการปฏิบัติงานให้เป็นไปตามคู่มือการให้บริการประชาชนด้วยความเสมอภาค";
    for (let above = 1; above < 16; above++) {
      const rows = [
        ["๑", "", Array.from({ length: above }, () => "ประชุม").join("\n")],
        [key, "", items],
      ];
      const placed = flowRows(rows, { ...options, tail: 0 }).filter(({ source }) => source === 1);
      const keys = marks(placed.map((row) => row.texts[0]));
      expect(keys.map(({ marked }) => marked)).toEqual(placed.map(({ continued }) => continued));
    }
  });

  test("where the only one is empty, the continuation says so all the same", () => {
    expect(keysOf("")).toEqual(["", "(ต่อ)", "(ต่อ)"]);
  });
});

describe("where rows are cut", () => {
  const sentence = "จัดทำคู่มือและรายงานผลต่อผู้บริหารทุกไตรมาส ";
  const { widths, style } = options;

  test.each([6, 7])(
    "a row of %i lines waits for the next page where a tenth of its own stays white",
    (lines) => {
      const rowOf = (count: number) => [
        "๑",
        "",
        Array.from({ length: count }, () => "ประชุม").join("\n"),
      ];
      const height = (count: number) => measureRowHeight(rowOf(count), widths, style);
      const page = {
        ...options,
        tail: 0,
        firstPage: height(18) / 0.9,
        otherPages: height(18) / 0.9,
      };
      const placed = flowRows([rowOf(18), rowOf(lines), rowOf(10), rowOf(10)], page);
      expect(placed.filter(({ source }) => source === 1)).toHaveLength(1);
      expect(placed[1]).toMatchObject({ page: 1, continued: false });
    },
  );
  const linesOf = (part: string, column: number) => countLines(part, widths[column]!, style);
  /** A text of about so many lines in the last column, without list items or line breaks. */
  const lines = (count: number) => {
    let words = sentence;
    while (linesOf(words, 2) < count) words += sentence;
    return words.trim();
  };
  const cutsOf = (given: readonly (readonly string[])[], more: Partial<FlowOptions> = {}) =>
    flowRows(given, { ...options, tail: 0, ...more });

  test("two lines at least of a paragraph stand on either side", () => {
    let inside = 0;
    fc.assert(
      fc.property(rows, (given) => {
        const placed = flowRows(given, options);
        placed.forEach((row, index) => {
          const next = placed[index + 1];
          if (next?.source !== row.source) return;
          [1, 2].forEach((column) => {
            const [before = "", after = ""] = [row.texts[column], next.texts[column]];
            if (before === "" || after === "") return;
            const source = given[row.source]![column]!;
            const starts = [...source.split("\n"), ...splitListItems(source)].map((one) =>
              one.trim(),
            );
            const first = after.split("\n")[0]!;
            if (starts.some((one) => one.startsWith(first) || first.startsWith(one))) return;
            inside++;
            expect(linesOf(before, column)).toBeGreaterThanOrEqual(2);
            expect(linesOf(after, column)).toBeGreaterThanOrEqual(2);
          });
        });
      }),
      { numRuns: 600 },
    );
    expect(inside).toBeGreaterThan(0);
  });

  test("a text that would leave one line behind is cut a line earlier", () => {
    for (let count = 16; count < 24; count++) {
      const placed = cutsOf([["๑", "", lines(count)]]);
      if (placed.length === 1) continue;
      for (const { texts } of placed) expect(linesOf(texts[2]!, 2)).toBeGreaterThanOrEqual(2);
    }
  });

  test("a row that the next page can hold goes there whole once nine tenths of this page are used", () => {
    const [first, second] = [lines(16), lines(12)];
    const placed = cutsOf([
      ["๑", "", first],
      ["๒", "", second],
    ]);
    expect(placed.map(({ page, texts }) => [page, texts[2]])).toEqual([
      [0, first],
      [1, second],
    ]);
  });

  test("a long row begins on the next page rather than have its short texts cut", () => {
    const question =
      "การปฏิบัติหน้าที่ตามขั้นตอนและระยะเวลาที่กำหนดไว้ของเจ้าหน้าที่ในหน่วยงานมีมากน้อยเพียงใดในปีนี้และครบทุกงานบริการที่ประชาชนยื่นคำขอ";
    expect(linesOf(question, 1)).toBeGreaterThan(4);
    const given = [
      ["๑", "", lines(15)],
      ["๒", question, lines(40)],
    ];
    const placed = cutsOf(given, { firstPage: 330 });
    expect(placed[1]).toMatchObject({ source: 1, page: 1 });
    expect(placed[1]?.texts[1]).toBe(question);
    expect(placed.slice(2).every(({ texts }) => texts[1] === "")).toBe(true);
  });

  test("before the signatures only the longest text is cut", () => {
    const short = Array.from({ length: 11 }, () => "รายงานผล").join("\n");
    const placed = cutsOf([["๑", short, lines(12)]], { tail: 140 });
    expect(placed.map(({ page, texts }) => [page, texts[1]])).toEqual([
      [0, short],
      [1, ""],
    ]);
  });

  test("a number stays with the beginning of its row", () => {
    const placed = cutsOf([["๑", "๑๒,๓๔๕ ๖๗๘ ๙๐๑ ๒๓๔ ๕๖๗ ๘๙๐ ๑๒๓ ๔๕๖ ๗๘๙".repeat(12), lines(30)]], {
      numbers: [[1]],
    });
    expect(placed.length).toBeGreaterThan(1);
    expect(
      placed
        .slice(1)
        .map(({ texts }) => texts[1])
        .join(""),
    ).toBe("");
  });
});

test("the status boxes of a cell stay together", () => {
  const boxes = "☑ ดำเนินการแล้วเสร็จ\n☐ อยู่ระหว่างดำเนินการ\n☐ ยังไม่ได้ดำเนินการ";
  for (let lines = 10; lines < 40; lines++) {
    const progress = Array.from({ length: lines }, (_, index) => `- ครั้งที่ ${index}`).join("\n");
    const placed = flowRows([["๑", "", `${progress}\n${boxes}`]], { ...options, tail: 0 });
    expect(placed.filter((row) => row.texts[2]?.includes(boxes))).toHaveLength(1);
    expect(placed.map((row) => row.texts[2]).join("\n")).toBe(`${progress}\n${boxes}`);
  }
});

test.each([
  ["steps in one paragraph each", ["ตรวจทะเบียนกลาง ".repeat(200), "ตรวจนับพัสดุ ".repeat(200)]],
  [
    "numbered steps with many points",
    ["ก", "ข"].map(
      (name) => `จัดทำ\n${"- ตรวจทะเบียนกลางของทุกกองให้เรียบร้อยก่อนสิ้นเดือน\n".repeat(40)}${name}`,
    ),
  ],
])(
  "%s that no page holds are cut like any text, though each has its unit and period",
  (_, steps) => {
    const text = steps.map((step, index) => `${index + 1}. ${step.trim()}`).join("\n");
    const style = { size: 14 };
    const widths = [140, 200, 80, 90];
    const placed = flowRows([["๑. มาตรการ", text, "กองคลัง\nทุกกอง", "ต.ค. ๖๘\nพ.ย. ๖๘"]], {
      ...options,
      widths,
      style,
      tail: 0,
      inLine: { steps: 1, others: [2, 3] },
    });
    const letters = (words: string) => words.replace(/\s+/g, "");
    expect(letters(placed.map(({ texts }) => texts[1]).join(""))).toBe(letters(text));
    for (const { texts, height } of placed) {
      const lines = Math.max(
        ...texts.map((one, column) => countLines(one, widths[column]!, style)),
      );
      expect(rowHeight(lines, style.size)).toBeLessThanOrEqual(height);
      expect(height).toBeLessThanOrEqual(options.otherPages);
    }
  },
);
