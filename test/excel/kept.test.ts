import { readLong, removeLong, writeLong } from "../../src/excel/kept";
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
    ["a value of many parts", Array.from({ length: 5000 }, (_, index) => `ข้อความที่ ${index}`)],
  ])("%s comes back as it was, in parts that a setting can hold", async (_, value) => {
    const host = emptyWorkbook();
    await inSettings(host, (settings) => writeLong(settings, KEY, value));
    expect(await inSettings(host, (settings) => readLong(settings.items, KEY))).toEqual(value);
    for (const part of host.book.settings.values()) {
      expect(JSON.stringify(part).length).toBeLessThanOrEqual(32_767);
    }
  });

  test("a shorter value takes the place of a longer one, and removing leaves nothing", async () => {
    const host = emptyWorkbook();
    host.book.settings.set("ITA.testing", "of somebody else");
    await inSettings(host, (settings) => writeLong(settings, KEY, "ก".repeat(100_000)));
    await inSettings(host, (settings) => {
      removeLong(settings.items, KEY);
      writeLong(settings, KEY, "สั้น");
    });
    expect(await inSettings(host, (settings) => readLong(settings.items, KEY))).toBe("สั้น");
    expect(host.book.settings.size).toBe(3);
    await inSettings(host, (settings) => removeLong(settings.items, KEY));
    expect([...host.book.settings.keys()]).toEqual(["ITA.testing"]);
  });

  test("a value with a part missing is none", async () => {
    const host = emptyWorkbook();
    expect(await inSettings(host, (settings) => readLong(settings.items, KEY))).toBeUndefined();
    await inSettings(host, (settings) => writeLong(settings, KEY, "ก".repeat(100_000)));
    host.book.settings.delete(`${KEY}.1`);
    expect(await inSettings(host, (settings) => readLong(settings.items, KEY))).toBeUndefined();
  });
});
