import fc from "fast-check";
import { Axis } from "../../../host/view/axis";

const sizes = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 200 });

test("points become whole pixels, one after the other", () => {
  const axis = new Axis(3, (i) => [15, 48, 0.4][i]!);
  expect([0, 1, 2, 3].map((i) => axis.start(i))).toEqual([0, 20, 84, 85]);
  expect(axis.length).toBe(85);
  expect(axis.size(0, 2)).toBe(84);
});

test("a hidden row takes no room and is never the one under the pointer", () => {
  const axis = new Axis(3, (i) => (i === 1 ? 0 : 15));
  expect(axis.size(1)).toBe(0);
  expect(axis.at(19)).toBe(0);
  expect(axis.at(20)).toBe(2);
});

test("finds the row at each pixel", () => {
  fc.assert(
    fc.property(sizes, fc.nat(20_000), (points, pixel) => {
      const axis = new Axis(points.length, (i) => points[i]!);
      const found = axis.at(pixel);
      expect(axis.start(found)).toBeLessThanOrEqual(pixel);
      if (found < axis.count - 1) expect(axis.start(found + 1)).toBeGreaterThan(pixel);
    }),
  );
});

test("draws everything that touches the window, and not the whole sheet", () => {
  const axis = new Axis(1000, () => 15);
  expect(axis.visible(4000, 600, 2)).toEqual({ from: 198, to: 233 });
  expect(axis.visible(0, 600, 5).from).toBe(0);
  expect(axis.visible(19_990, 600, 5).to).toBe(1000);
});

test("scrolls no further than needed to show a row", () => {
  const axis = new Axis(1000, () => 15);
  expect(axis.reveal(10, 100, 400)).toBeUndefined();
  expect(axis.reveal(2, 100, 400)).toBe(40);
  expect(axis.reveal(30, 0, 400)).toBe(220);
});

test("shows the top of a row that is higher than the window", () => {
  const axis = new Axis(2, () => 300);
  expect(axis.reveal(1, 0, 200)).toBe(400);
});
