import fc from "fast-check";
import { toThaiDigits } from "../../src/thai/digits";
import { formatNumber, parseNumber } from "../../src/thai/number";
import { randomText } from "../support/randomText";

describe("parseNumber", () => {
  test.each([
    ["93.82", 93.82],
    ["๙๓.๘๒", 93.82],
    ["๙3.8๒", 93.82],
    [" ๑๐๐ ", 100],
    ["\u00a05\u00a0", 5],
    ["1,234,567.5", 1234567.5],
    ["๑,๒๕๐", 1250],
    ["-5", -5],
    ["−๕.๕", -5.5],
    ["+7", 7],
    [".5", 0.5],
    ["007", 7],
    ["0.00", 0],
    ["-0", 0],
  ])("%j is %d", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    "",
    " ",
    "-",
    "+",
    ".",
    "5.",
    "12,34",
    "1,2345",
    ",123",
    "0,123",
    "1,234.5,6",
    "90%",
    "90 คะแนน",
    "๙๓ .๘๒",
    "1e5",
    "0x1f",
    "Infinity",
    "NaN",
    "1.2.3",
    "๑๒/๒๕๖๙",
    "--5",
    "9".repeat(400),
  ])("%j is not a number", (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it("never throws and never gives NaN, an infinity or -0", () => {
    fc.assert(
      fc.property(
        fc.oneof(randomText(), fc.string({ unit: fc.constantFrom(..."0159๐๕๙,.-+− %e") })),
        (text) => {
          const value = parseNumber(text);
          expect(value === null || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
        },
      ),
    );
  });
});

describe("formatNumber", () => {
  test.each([
    [93.82, undefined, "๙๓.๘๒"],
    [84.995, 2, "๘๕.๐๐"],
    [1.005, 2, "๑.๐๑"],
    [100, 2, "๑๐๐.๐๐"],
    [0.1 + 0.2, undefined, "๐.๓๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐๔"],
    [-0.001, 2, "๐.๐๐"],
    [-2.5, 0, "-๓"],
    [1234567.5, 2, "๑๒๓๔๕๖๗.๕๐"],
    [1.5e-7, undefined, "๐.๐๐๐๐๐๐๑๕"],
    [1e21, undefined, "๑" + "๐".repeat(21)],
    [-1.25e22, 1, "-๑๒๕" + "๐".repeat(20) + ".๐"],
    [1e-9, 2, "๐.๐๐"],
  ])("%d with %p decimals is %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it("writes Arabic digits when asked", () => {
    expect(formatNumber(84.995, 2, "arabic")).toBe("85.00");
  });

  test.each([NaN, Infinity, -Infinity])("refuses %d", (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });

  it("is read back as the very same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(formatNumber(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("agrees with the platform wherever no tie is near", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const distance = Math.abs(((Math.abs(value) * 10 ** decimals) % 1) - 0.5);
          fc.pre(distance > 1e-4);
          const expected = value.toFixed(decimals).replace(/^-(?=[0.]*$)/, "");
          expect(formatNumber(value, decimals)).toBe(toThaiDigits(expected));
        },
      ),
    );
  });
});
