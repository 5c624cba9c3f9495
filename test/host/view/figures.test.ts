/** @jest-environment jsdom */
import { Book } from "../../../host/engine/book";
import type { Chart } from "../../../host/engine/sheet";
import { valuesOf } from "../../../host/executor/address";
import { Axis } from "../../../host/view/axis";
import { drawFigures } from "../../../host/view/figures";

const CHART: Chart = {
  id: "1",
  name: "Chart 1",
  type: "BarClustered",
  references: ["Sheet1!$A$1:$A$2", "Sheet1!$B$1:$B$2"],
  series: [{ categories: 0, values: 1 }],
  title: "คะแนน",
  legend: false,
  minimum: 50,
  maximum: 100,
  reversed: true,
  from: { row: 2, column: 1, x: 3, y: 6 },
  to: { row: 12, column: 7, x: 0, y: 0 },
};

/** Draws a chart over two categories, with 75 and 100. */
function drawn(changes: Partial<Chart> = {}): HTMLElement {
  const book = new Book();
  const sheet = book.addSheet();
  [
    ["ก", 75],
    ["ข", 100],
  ].forEach((row, r) => row.forEach((value, c) => (sheet.edit(r, c).value = value)));
  sheet.charts.push({ ...CHART, ...changes });
  const [rows, columns] = [new Axis(20, () => 15), new Axis(10, () => 48)];
  return drawFigures(sheet, rows, columns, (reference) => valuesOf(book, reference))[0]!;
}
const numbers = (root: Element, selector: string, name: string) =>
  [...root.querySelectorAll(selector)].map((element) => Number(element.getAttribute(name)));

test("a chart lies where its corners say and is named by its title", () => {
  const figure = drawn();
  expect(figure.getAttribute("aria-label")).toBe("คะแนน");
  const { left, top, width, height } = figure.style;
  expect([left, top, width, height]).toEqual(["114px", "70px", "380px", "192px"]);
});

test("lying bars are as long as their values between the limits, the first on top when reversed", () => {
  const figure = drawn();
  const [short, long] = numbers(figure, "rect", "width");
  expect(short! / long!).toBeCloseTo(0.5);
  const [first, second] = numbers(figure, "rect", "y");
  expect(first).toBeLessThan(second!);
  const turned = numbers(drawn({ reversed: false }), "rect", "y");
  expect(turned[0]).toBeGreaterThan(turned[1]!);
});

test("a line rises with its values and is marked", () => {
  const figure = drawn({ type: "LineMarkers", reversed: false });
  const [low, high] = numbers(figure, "circle", "cy");
  expect(high).toBeLessThan(low!);
  expect(figure.querySelectorAll("polyline")).toHaveLength(1);
});

test("the axis names its limits and the categories", () => {
  const texts = [...drawn().querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(["50", "62.5", "75", "87.5", "100", "ก", "ข"]);
});

test("a kind that is not drawn says what it is", () => {
  const figure = drawn({ type: "Pie" });
  expect(figure.querySelector("svg")).toBeNull();
  expect(figure.textContent).toBe("คะแนนPie");
});

test("a picture is shown at its size", () => {
  const sheet = new Book().addSheet();
  sheet.pictures.push({
    id: "1",
    name: "ตรา",
    from: { row: 0, column: 0, x: 0, y: 0 },
    to: { width: 72, height: 36 },
    extension: "png",
    bytes: Uint8Array.from([1, 2, 3]),
  });
  const axis = new Axis(5, () => 15);
  const [image] = drawFigures(sheet, axis, axis, () => []);
  expect(image!.getAttribute("src")).toBe("data:image/png;base64,AQID");
  expect([image!.style.width, image!.style.height]).toEqual(["96px", "48px"]);
});
