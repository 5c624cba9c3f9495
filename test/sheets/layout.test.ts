import fc from "fast-check";
import { flowRows, measureRowHeight, type FlowOptions } from "../../src/sheets/layout";
import { MAX_ROW_HEIGHT } from "../../src/thai/measure";

const WORDS = [
  "การปฏิบัติหน้าที่",
  "งบประมาณ",
  "จัดทำคู่มือ",
  "E-Service",
  "ประชาชน",
  "(No Gift Policy)",
  "ตรวจสอบได้",
  "๑๕ วัน",
  "และ",
  "รายงานผล",
];
const text = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 160 })
  .chain((words) =>
    fc
      .constantFrom(" ", "")
      .map((gap) =>
        words.map((word, index) => (index % 12 === 11 ? `\n${index}. ${word}` : word)).join(gap),
      ),
  );
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
