import fc from "fast-check";
import { codeOf, unpack } from "../../src/functions/unpack";
import { canPack, pack } from "../../scripts/pack";

const CHARACTERS = Array.from({ length: 256 }, (_, symbol) => String.fromCharCode(codeOf(symbol)));

test("there is a character for each symbol, Thai and ASCII among them", () => {
  expect(new Set(CHARACTERS).size).toBe(256);
  expect(canPack("๑๒ ตุลาคม พ.ศ. 2568–2569\n“ก่อน\\.? ?” No Gift Policy ฿")).toBe(true);
  expect(canPack("−")).toBe(false);
  expect(() => pack("−")).toThrow(RangeError);
});

test("any text of such characters comes back", () => {
  const unit = fc.constantFrom(...CHARACTERS);
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
      const packed = pack(text);
      expect(packed).toMatch(/^[#-[\]-~]*$/);
      expect(unpack(packed, text.length)).toBe(text);
    }),
    { numRuns: 25 },
  );
});

test("what repeats takes little room", () => {
  const line = "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\n";
  expect(pack(line.repeat(50)).length).toBeLessThan(pack(line).length + 60);
  expect(unpack(pack(line.repeat(50)), line.length * 50)).toBe(line.repeat(50));
});
