import { languageMemory, languageOf } from "../../src/locale/preference";

/** The part of web storage that is used, over a map. */
function storageOf(kept: Map<string, string>): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

describe("languageMemory", () => {
  it("keeps the choice under the partition key", () => {
    const kept = new Map<string, string>();
    const memory = languageMemory(() => storageOf(kept), "part-7-");
    expect(memory.load()).toBeNull();
    memory.save("en");
    expect(memory.load()).toBe("en");
    expect([...kept.keys()]).toEqual(["part-7-ita.language"]);
    expect(languageMemory(() => storageOf(kept)).load()).toBeNull();
  });

  it("keeps the choice where Office gives no partition key", () => {
    const kept = new Map<string, string>();
    languageMemory(() => storageOf(kept)).save("th");
    expect([...kept]).toEqual([["ita.language", "th"]]);
  });

  it("ignores what it did not write", () => {
    expect(languageMemory(() => storageOf(new Map([["ita.language", "fr"]]))).load()).toBeNull();
  });

  it("forgets, and does not fail, where storage is blocked", () => {
    const memory = languageMemory(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    expect(memory.load()).toBeNull();
    expect(() => memory.save("en")).not.toThrow();
  });
});

describe("languageOf", () => {
  it.each([
    ["th-TH", "th"],
    ["en-US", "en"],
    ["EN", "en"],
    ["enm", "th"],
    ["ja-JP", "th"],
    [undefined, "th"],
  ] as const)("%s: %s", (displayLanguage, language) => {
    expect(languageOf(displayLanguage)).toBe(language);
  });
});
