import fc from "fast-check";
import { entryOf } from "../../src/excel/entry";

test.each([
  ["plain Thai", "จัดทำคู่มือ", { content: "จัดทำคู่มือ", format: null }],
  ["a numbered Thai text", "1. ประชุม", { content: "1. ประชุม", format: null }],
  ["a formula", "=SUM(A1)", { content: "=SUM(A1)", format: "@" }],
  ["a dash before a word", "-เพิ่มช่องทาง", { content: "-เพิ่มช่องทาง", format: "@" }],
  ["a number", "93.82", { content: "93.82", format: "@" }],
  ["Thai digits alone", "๙๓.๘๒", { content: "๙๓.๘๒", format: "@" }],
  ["a date of English months", "May 2024", { content: "May 2024", format: "@" }],
  ["an error value", "#N/A", { content: "#N/A", format: "@" }],
  ["a leading apostrophe", "'ก  ข", { content: "''ก  ข", format: null }],
])("%s", (_, text, entry) => {
  expect(entryOf(text)).toEqual(entry);
});

test("long texts never stand under “@”, where Excel may show ####", () => {
  expect(entryOf(`-${"ก".repeat(300)}`)).toEqual({ content: `'-${"ก".repeat(300)}`, format: null });
});

test("a text that begins with an apostrophe leaves the text format first", () => {
  expect(entryOf("'5", "@")).toEqual({ content: "''5", format: "General" });
});

test("every text keeps its letters: only an apostrophe may come before it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { content } = entryOf(text);
      expect([text, `'${text}`]).toContain(content);
    }),
  );
});
