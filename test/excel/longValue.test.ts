import { longValue, readLong, removeLong } from "../../src/excel/longValue";
import type { Host } from "../../host/host";
import { emptyWorkbook } from "../support/workbook";

const KEY = "ITA.test";

function inSettings<T>(host: Host, work: (settings: Excel.SettingCollection) => T): Promise<T> {
  return host.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    const answer = work(settings);
    await context.sync();
    return answer;
  });
}

describe("long settings", () => {
  test.each([
    ["nothing in it", []],
    ["a short value", { a: "ก" }],
    ["a value of many parts", lettersOf(100_000)],
    ["a list of many texts", Array.from({ length: 5000 }, (_, index) => `ข้อความที่ ${index}`)],
  ])("%s comes back as it was, in parts that a setting can hold", async (_, value) => {
    const host = emptyWorkbook();
    await inSettings(host, (settings) => longValue(value).write(settings, KEY));
    expect(await inSettings(host, (settings) => readLong(settings.items, KEY))).toEqual(value);
    for (const part of host.book.settings.values()) {
      expect(JSON.stringify(part).length).toBeLessThanOrEqual(32_767);
    }
  });

  test("a shorter value takes the place of a longer one, and removing leaves nothing", async () => {
    const host = emptyWorkbook();
    host.book.settings.set("ITA.testing", "of somebody else");
    await inSettings(host, (settings) => longValue("ก".repeat(100_000)).write(settings, KEY));
    await inSettings(host, (settings) => {
      removeLong(settings.items, KEY);
      longValue("สั้น").write(settings, KEY);
    });
    expect(await inSettings(host, (settings) => readLong(settings.items, KEY))).toBe("สั้น");
    expect(host.book.settings.size).toBe(3);
    await inSettings(host, (settings) => removeLong(settings.items, KEY));
    expect([...host.book.settings.keys()]).toEqual(["ITA.testing"]);
  });

  test("a value with a part missing is none", async () => {
    const host = emptyWorkbook();
    expect(await inSettings(host, (settings) => readLong(settings.items, KEY))).toBeUndefined();
    await inSettings(host, (settings) => longValue(lettersOf(100_000)).write(settings, KEY));
    expect(host.book.settings.delete(`${KEY}.1`)).toBe(true);
    expect(await inSettings(host, (settings) => readLong(settings.items, KEY))).toBeUndefined();
  });

  test("a value kept by a version that packed none is read", () => {
    const value = { texts: lettersOf(20_000) };
    const json = JSON.stringify(value);
    const settings = [
      { key: KEY, value: { parts: 2 } },
      { key: `${KEY}.0`, value: json.slice(0, 16_000) },
      { key: `${KEY}.1`, value: json.slice(16_000) },
    ];
    expect(readLong(settings, KEY)).toEqual(value);
  });

  test.each([
    ["what was never packed", "ไม่ใช่ base64", 10],
    ["bytes that are no packed text", btoa("plain"), 10],
    ["a length that is not so", btoa("x"), -1],
    ["more than is ever kept", btoa("x"), 1e12],
  ])("%s is none", (_, text, bytes) => {
    const settings = [
      { key: KEY, value: { parts: 1, bytes } },
      { key: `${KEY}.0`, value: text },
    ];
    expect(readLong(settings, KEY)).toBeUndefined();
  });

  test("a packed value that claims another length than it has is none", async () => {
    const host = emptyWorkbook();
    await inSettings(host, (settings) => longValue(lettersOf(20_000)).write(settings, KEY));
    const index = host.book.settings.get(KEY) as { parts: number; bytes: number };
    for (const bytes of [index.bytes - 1, index.bytes + 1]) {
      host.book.settings.set(KEY, { ...index, bytes });
      expect(await inSettings(host, (settings) => readLong(settings.items, KEY))).toBeUndefined();
    }
  });

  test("the size that is told beforehand is what the settings take", async () => {
    for (const value of ["ก", lettersOf(15_000), lettersOf(50_000)]) {
      const host = emptyWorkbook();
      const long = longValue(value);
      await inSettings(host, (settings) => long.write(settings, KEY));
      const parts = [...host.book.settings].filter(([key]) => key !== KEY);
      expect(Buffer.byteLength(parts.map(([, part]) => part).join(""))).toBe(long.size);
    }
  });
});

/** Thai letters in no order, which pack badly. */
function lettersOf(count: number): string {
  let seed = 1;
  return Array.from({ length: count }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x0e01 + (seed % 46));
  }).join("");
}
