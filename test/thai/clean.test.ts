import fc from "fast-check";
import { normalizeText } from "../../src/thai/clean";

describe("normalizeText", () => {
  test.each([
    ["CR LF and CR", "ก\r\nข\rค", "ก\nข\nค"],
    ["NBSP", "พ.ศ.\u00a0๒๕๖๙", "พ.ศ. ๒๕๖๙"],
    ["ends", " \n ก ข \t", "ก ข"],
    ["SARA AM in two characters", "ค\u0e4d\u0e32มั่น", "คำมั่น"],
    ["a tone mark between", "น\u0e4d\u0e49\u0e32", "น้ำ"],
    ["a tone mark before", "น\u0e49\u0e4d\u0e32", "น้ำ"],
    ["zero-width characters", "\ufeffประ\u200bชา\u200dชน\u2060", "ประชาชน"],
    ["nothing to do", "ทำ น้ำ กา", "ทำ น้ำ กา"],
  ])("repairs %s", (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."กน้\u0e4dาำ \n\r\u00a0\u200b\ufeff่x") }),
        (text) => {
          const once = normalizeText(text);
          expect(normalizeText(once)).toBe(once);
        },
      ),
    );
  });
});
