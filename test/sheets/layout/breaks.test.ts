import { breakPages, type FlowOptions } from "../../../src/sheets/layout/breaks";
import { cutRow } from "../../../src/sheets/layout/cut";
import { countLines } from "../../../src/thai/measure";

const style = { size: 14 };
/** Points of a page of twenty lines. */
const PAGE = 20 * 18.75;
const options: FlowOptions = {
  widths: [60, 400],
  style,
  firstPage: PAGE,
  otherPages: PAGE,
  keyColumns: [0],
  tail: 0,
};

/** A row of so many lines. */
const rowOf = (lines: number, index: number) => [
  `${index + 1}.`,
  Array.from({ length: lines }, (_, line) => `บรรทัดที่ ${line + 1}`).join("\n"),
];

/** Lines of each row or piece of one, by page; "+" marks what goes on. */
function pagesOf(lines: readonly number[], given: FlowOptions = options): string[] {
  return breakPages(lines.map(rowOf), given).pages.map((pieces) =>
    pieces
      .map(({ texts, continued }) => {
        const count = countLines(texts[1] ?? "", given.widths[1] ?? 0, style);
        return `${continued ? "+" : ""}${count}`;
      })
      .join(" "),
  );
}

describe("a row that fits on a page", () => {
  test.each<[string, number[], string[]]>([
    ["moves whole where the page stays four fifths full", [8, 8, 9, 9], ["8 8", "9 9"]],
    ["of a few lines moves where the page stays three quarters full", [8, 7, 7, 9], ["8 7", "7 9"]],
    ["moves where a piece of it would have less than three lines", [9, 9, 5, 9], ["9 9", "5 9"]],
    ["stays where there is room for it", [8, 10, 9, 9], ["8 10", "9 9"]],
  ])("%s", (_, lines, pages) => {
    expect(pagesOf(lines)).toEqual(pages);
  });

  test("is cut where the page would stay emptier, into pieces of three lines and more", () => {
    const pages = pagesOf([9, 15, 14]);
    const cut = /^9 (\d+)$/.exec(pages[0] ?? "")?.[1];
    const rest = 15 - Number(cut);
    expect(Number(cut)).toBeGreaterThanOrEqual(3);
    expect(rest).toBeGreaterThanOrEqual(3);
    expect(pages[1]).toMatch(new RegExp(`^\\+${rest}\\b`));
  });
});

test("a row taller than a page fills what is left of one and goes on", () => {
  const pages = pagesOf([8, 45]);
  expect(pages.length).toBe(3);
  expect(pages[0]).toMatch(/^8 \d+$/);
  expect(pages.slice(1).every((page) => page.startsWith("+"))).toBe(true);
});

describe("what is looked for where a row begins", () => {
  const units = ["กองการศึกษา", "กองสวัสดิการ", "กองยุทธศาสตร์", "กองสาธารณสุข"];
  const unit = units.join(" ");
  const given: FlowOptions = { ...options, widths: [60, 400, 80], besideKeys: [2] };
  const cut = (text: string, as: FlowOptions) => cutRow([...rowOf(12, 0), text], 0, as, 3, 3);

  test.each([0, 2, 3, 4, 5])(
    "stands there whole or begins there, with %i lines of the page left",
    (left) => {
      const rows = [
        [...rowOf(16, 0), ""],
        [...rowOf(12, 1), unit],
        [...rowOf(24, 2), unit],
      ];
      const firstPage = PAGE - (4 - left) * 18.75;
      const pieces = breakPages(rows, { ...given, firstPage }).pages.flat();
      for (const source of [1, 2]) {
        const own = pieces.flatMap((piece) => (piece.source === source ? [piece.texts[2]] : []));
        expect(own[0]).not.toBe("");
        expect(own.join(" ").trim()).toBe(unit);
      }
    },
  );

  test("is parted after a name where it has no room as a whole", () => {
    expect(countLines(unit, 80, style)).toBe(4);
    const { head, rest } = cut(unit, given) ?? {};
    expect([head?.[2], rest?.[2]]).toEqual([units.slice(0, 3).join(" "), units[3]]);
  });

  test("waits where its first name has no room, as any short text does", () => {
    const name = units.join("");
    expect(countLines(name, 80, style)).toBe(4);
    expect(cut(name, given)?.rest[2]).toBe(name);
    expect(cut(unit, { ...given, besideKeys: [] })?.rest[2]).toBe(unit);
  });
});
