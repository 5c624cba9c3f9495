/**
 * Values too long for one setting: JSON in parts under numbered keys. What one part does not hold is packed, since all
 * settings of a workbook together hold little and Thai takes three bytes a letter.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { isCount, isListOf, isObject, isText } from "./kept";

/** Characters of one part; stored as JSON, which may double them, below what a setting holds. */
const PART = 16_000;
/** Most parts that a long value may have: more than all settings of a workbook hold. */
const MOST_PARTS = 500;
/** Most bytes of JSON that a packed value is unpacked to; a workbook from elsewhere may claim any number. */
const MOST_UNPACKED = 50_000_000;
/** Of 0–9: of the texts of plans a higher level saves a tenth and takes twice as long. */
const LEVEL = 4;

/** A long value as it is kept. */
interface Kept {
  /** JSON, or base64 of JSON that was deflated. */
  readonly text: string;
  /** UTF-8 bytes of packed JSON; null where it is kept as it is. */
  readonly bytes: number | null;
}

function keptForm(value: unknown): Kept {
  const json = JSON.stringify(value);
  if (json.length <= PART) return { text: json, bytes: null };
  const bytes = strToU8(json);
  const text = btoa(strFromU8(deflateSync(bytes, { level: LEVEL }), true));
  return { text, bytes: bytes.length };
}

/** A long value that was made ready for being written, so that its size is known before. */
export interface LongValue {
  /** UTF-8 bytes that it takes in the settings, without its keys. */
  readonly size: number;
  /** Keys of the settings that it takes under a key; without the first it is gone at once. */
  keys(key: string): readonly string[];
  /** Queues writing it. */
  write(settings: Excel.SettingCollection, key: string): void;
}

/** Makes a long value ready for being written as it is now. */
export function longValue(value: unknown): LongValue {
  const { text, bytes } = keptForm(value);
  const parts = Math.ceil(text.length / PART);
  return {
    size: bytes === null ? strToU8(text).length : text.length,
    keys: (key) => [key, ...Array.from({ length: parts }, (_, part) => `${key}.${part}`)],
    write: (settings, key) => {
      for (let part = 0; part < parts; part++)
        settings.add(`${key}.${part}`, text.slice(part * PART, (part + 1) * PART));
      settings.add(key, bytes === null ? { parts } : { parts, bytes });
    },
  };
}

/** A setting whose key and value are loaded. */
export type LoadedSetting = Readonly<{ key: string; value: unknown }>;

/** A long value out of loaded settings, also one of a version that packed none; undefined when there is none or it is not whole. */
export function readLong(settings: readonly LoadedSetting[], key: string): unknown {
  const values = new Map(settings.map((item) => [item.key, item.value]));
  const index = values.get(key);
  if (!isObject(index) || !isCount(index.parts) || index.parts > MOST_PARTS) return undefined;
  const parts = Array.from({ length: index.parts }, (_, part) => values.get(`${key}.${part}`));
  if (!isListOf(parts, isText)) return undefined;
  try {
    const json = index.bytes === undefined ? parts.join("") : unpack(parts.join(""), index.bytes);
    return json === null ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}

/** The JSON of a packed value; null when it is not as long as it claims to be. @throws for what was never packed */
function unpack(text: string, bytes: unknown): string | null {
  if (!isCount(bytes) || bytes > MOST_UNPACKED) return null;
  // Into a buffer of this size, never more.
  const json = inflateSync(strToU8(atob(text), true), { out: new Uint8Array(bytes) });
  return json.length === bytes ? strFromU8(json) : null;
}

/** Queues removing a long value out of settings whose keys are loaded; without its first setting it is gone at once. */
export function removeLong(settings: readonly Excel.Setting[], key: string): void {
  for (const item of settings) if (item.key === key) item.delete();
  for (const item of settings) if (item.key.startsWith(`${key}.`)) item.delete();
}
