import fc from "fast-check";
import { toArabicDigits, toThaiDigits, toThaiDigitsInProse } from "../../src/thai/digits";
import { randomText } from "../support/randomText";

describe("toThaiDigits and toArabicDigits", () => {
  test.each([
    ["0123456789", "๐๑๒๓๔๕๖๗๘๙"],
    ["93.82 คะแนน", "๙๓.๘๒ คะแนน"],
    ["i1", "i๑"],
    ["ปี 25๖๙", "ปี ๒๕๖๙"],
    ["", ""],
  ])("%j in Thai digits is %j", (arabic, thai) => {
    expect(toThaiDigits(arabic)).toBe(thai);
    expect(toArabicDigits(thai)).toBe(toArabicDigits(arabic));
  });

  it("changes nothing but digits, and back again", () => {
    fc.assert(
      fc.property(randomText(), (text) => {
        const thai = toThaiDigits(text);
        expect(thai).toHaveLength(text.length);
        expect(thai).not.toMatch(/[0-9]/);
        expect(toArabicDigits(thai)).toBe(toArabicDigits(text));
      }),
    );
  });
});

describe("toThaiDigitsInProse", () => {
  test.each([
    // plain numbers
    ["คะแนน 93.82 จาก 100", "คะแนน ๙๓.๘๒ จาก ๑๐๐"],
    ["ปี2568/2569 (10%)", "ปี๒๕๖๘/๒๕๖๙ (๑๐%)"],
    ["1,250.50 บาท", "๑,๒๕๐.๕๐ บาท"],
    ["โทร. 0 2123 4567-8", "โทร. ๐ ๒๑๒๓ ๔๕๖๗-๘"],
    ["ITA 2568", "ITA ๒๕๖๘"],
    // question and item codes
    ["ข้อ i1 และ e15", "ข้อ i๑ และ e๑๕"],
    ["O10, o1-o35, i1-6, e1/e2", "O๑๐, o๑-o๓๕, i๑-๖, e๑/e๒"],
    ["(i10)เจ้าหน้าที่", "(i๑๐)เจ้าหน้าที่"],
    // Latin words and codes
    ["ระบบ E-Service2 ปี 2569", "ระบบ E-Service2 ปี ๒๕๖๙"],
    ["Covid19 COVID-19 PM2.5 5G A4", "Covid19 COVID-19 PM2.5 5G A4"],
    ["ไฟล์ o01_2569.pdf จำนวน 3 ไฟล์", "ไฟล์ o01_2569.pdf จำนวน ๓ ไฟล์"],
    // addresses
    ["https://www.example.go.th/2569/o1?id=7 ข้อ 2", "https://www.example.go.th/2569/o1?id=7 ข้อ ๒"],
    ["www.example.go.th/news/12 (12)", "www.example.go.th/news/12 (๑๒)"],
    ["example2.go.th/page/3 หน้า 3", "example2.go.th/page/3 หน้า ๓"],
    ["saraban01@example.go.th โทร 1132", "saraban01@example.go.th โทร ๑๑๓๒"],
  ])("%j becomes %j", (text, expected) => {
    expect(toThaiDigitsInProse(text)).toBe(expected);
  });

  it("never changes anything but digits", () => {
    fc.assert(
      fc.property(randomText(), (text) => {
        expect(toArabicDigits(toThaiDigitsInProse(text))).toBe(toArabicDigits(text));
      }),
    );
  });

  it("takes long runs of letters and dots in linear time", () => {
    const started = performance.now();
    toThaiDigitsInProse("a-".repeat(20_000) + "." + "a.".repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
