/** Values too long for one workbook setting, kept in several under numbered names. */

/** Characters of one part; stored as JSON, which may double them, it stays below what a cell or setting holds. */
const PART = 16_000;

interface Index {
  readonly parts: number;
}

/** Queues writing a value as JSON; the parts of an earlier, longer value stay unused until they are written again. */
export function writeLong(settings: Excel.SettingCollection, key: string, value: unknown): void {
  const json = JSON.stringify(value);
  const parts = Math.ceil(json.length / PART);
  for (let part = 0; part < parts; part++) {
    settings.add(`${key}.${part}`, json.slice(part * PART, (part + 1) * PART));
  }
  settings.add(key, { parts } satisfies Index);
}

/** The value out of loaded settings (`items/key,items/value`); undefined when there is none or a part is missing. */
export function readLong(settings: Excel.SettingCollection, key: string): unknown {
  const values = new Map(settings.items.map((item) => [item.key, item.value as unknown]));
  const index = values.get(key) as Index | undefined;
  if (!index) return undefined;
  const parts = Array.from({ length: index.parts }, (_, part) => values.get(`${key}.${part}`));
  return parts.every((part) => typeof part === "string")
    ? (JSON.parse(parts.join("")) as unknown)
    : undefined;
}

/** Queues removing a value out of loaded settings. */
export function removeLong(settings: Excel.SettingCollection, key: string): void {
  for (const item of settings.items) {
    if (item.key === key || item.key.startsWith(`${key}.`)) item.delete();
  }
}
