/** @jest-environment jsdom */

import { parseAddress } from "../../../src/cells/a1";
import { Book } from "../../../host/engine/book";
import type { Side } from "../../../src/files/styles";
import { Axis } from "../../../host/view/axis";
import { drawRow } from "../../../host/view/drawing";

const LINE = { style: "Continuous", weight: "Thin", color: "#000000" };
const BLACK = /(#000000|rgb\(0, 0, 0\))/;

/** Draws 4×4 cells; `lines` gives a cell's own borders. Answers the drawn cells by address. */
function draw(lines: Record<string, Side[]>, merges: string[] = []): Map<string, HTMLElement> {
  const sheet = new Book().addSheet();
  for (const [address, sides] of Object.entries(lines)) {
    const { row, column } = parseAddress(address)!;
    const borders = Object.fromEntries(sides.map((side) => [side, LINE]));
    sheet.edit(row, column).style = { borders };
  }
  sheet.merges = merges.map((address) => parseAddress(address)!);
  const drawing = {
    sheet,
    rows: new Axis(4, () => 15),
    columns: new Axis(4, () => 48),
    labels: { grid: "", corner: "", choose: "", row: String, column: String },
    display: () => "",
  };
  const rows = [0, 1, 2, 3].map((row) =>
    drawRow(drawing, row, { from: 0, to: 4 }, sheet.merges, 0),
  );
  const cells = rows.flatMap((row) => [...row.querySelectorAll<HTMLElement>("[data-address]")]);
  return new Map(cells.map((cell) => [cell.dataset["address"]!, cell]));
}

test.each<[string, Record<string, Side[]>, string[], string, Side, boolean]>([
  ["its own right line", { B2: ["right"] }, [], "B2", "right", true],
  ["the left line of the cell beside it", { C2: ["left"] }, [], "B2", "right", true],
  ["and then not once more", { C2: ["left"] }, [], "C2", "left", false],
  ["the upper line of the cell below it", { B3: ["top"] }, [], "B2", "bottom", true],
  ["the outer line in the first column", { A2: ["left"] }, [], "A2", "left", true],
  ["the outer line in the first row", { B1: ["top"] }, [], "B1", "top", true],
  [
    "no line of one cell below a merged area all along it",
    { B3: ["top"] },
    ["A2:D2"],
    "A2",
    "bottom",
    false,
  ],
  ["but the cell below draws it", { B3: ["top"] }, ["A2:D2"], "B3", "top", true],
  [
    "unless the merged area has its own",
    { A2: ["bottom"], B2: ["bottom"], B3: ["top"] },
    ["A2:D2"],
    "B3",
    "top",
    false,
  ],
  ["the left line beside a merged area", { C3: ["left"] }, ["B2:B3"], "C3", "left", true],
  [
    "unless that area draws its right one",
    { B2: ["right"], C3: ["left"] },
    ["B2:B3"],
    "C3",
    "left",
    false,
  ],
])("a cell draws %s", (_, lines, merges, address, side, drawn) => {
  const name = `border${side[0]!.toUpperCase()}${side.slice(1)}` as "borderTop";
  const css = draw(lines, merges).get(address)!.style[name];
  if (drawn) expect(css).toMatch(BLACK);
  else expect(css).not.toMatch(BLACK);
});

test("only the first cell of a merged area is drawn, as large as all of it", () => {
  const cells = draw({}, ["B2:D3"]);
  expect(cells.size).toBe(16 - 5);
  const { width, height } = cells.get("B2")!.style;
  expect([width, height]).toEqual(["192px", "40px"]);
});
