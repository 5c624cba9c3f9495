/** The zip archive of a package: what is refused before anything is unpacked, and reading and writing. */
import { strFromU8, unzipSync, zipSync, type Zippable } from "fflate";
import { UnreadableFile } from "./unreadable";

/** What an archive may hold: an honest workbook of an office stays far below, and what is above cannot be held here. */
export const LIMITS = {
  /** Bytes of all parts, unpacked. */
  total: 160_000_000,
  /** Bytes of one part of XML, unpacked. */
  part: 64_000_000,
  /** Files in the archive. */
  files: 5_000,
  /** Cells, and rows, that are written in one workbook. */
  cells: 500_000,
  /** Sheets of one workbook; a province has some hundreds of agencies. */
  sheets: 500,
  /** Names of cells of one workbook; old files gather thousands that nobody needs. */
  names: 10_000,
  /** Characters of the text of one cell: three times what Excel takes, since other programs take more. */
  text: 100_000,
  /** Characters of a formula: twice what Excel takes, since files spell some names longer. */
  formula: 16_384,
  /** Cells of a sheet that hold a formula: one in every row of 130,000 and more. */
  formulaCells: 150_000,
  /** Characters of all formulas of a sheet; filled down they are written once, and held in every cell. */
  formulas: 32_000_000,
} as const;

/** @throws {UnreadableFile} where a workbook holds more of something than can be held here */
export function demandAtMost(most: number, count: number, what: string): void {
  if (count > most) throw new UnreadableFile("tooLarge", `the workbook holds ${count} ${what}`);
}

interface ArchiveEntry {
  readonly crc: number;
  readonly size: number;
  readonly encrypted: boolean;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** The archive's own list of what is in it. @throws {UnreadableFile} where it is cut off */
function directory(bytes: Uint8Array): Map<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) {
    // The list's end may be followed by a comment of at most 65,535 bytes.
    if (--end < bytes.length - 22 - 65_535) break;
  }
  if (end < 0 || view.getUint32(end, true) !== END)
    throw new UnreadableFile("damaged", "the archive is cut off");
  const count = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  const entries = new Map<string, ArchiveEntry>();
  const seen = new Set<string>();
  for (let i = 0; i < count; i++) {
    if (place + 46 > bytes.length || view.getUint32(place, true) !== CENTRAL)
      throw new UnreadableFile("damaged", "the archive's list is damaged");
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(place + at, true)) as [
      number,
      number,
      number,
    ];
    const key = strFromU8(bytes.subarray(place + 46, place + 46 + name));
    const spelled = key.toLowerCase();
    // Of two entries of one name every reader takes another; a path that leads out of the package is no part of it.
    if (seen.has(spelled) || spelled.split(/[\\/]/).includes(".."))
      throw new UnreadableFile("damaged", "the archive's list is damaged");
    seen.add(spelled);
    entries.set(key, {
      crc: view.getUint32(place + 16, true),
      size: view.getUint32(place + 24, true),
      encrypted: (view.getUint16(place + 8, true) & 1) === 1,
    });
    place += 46 + name + extra + comment;
  }
  return entries;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** @throws {UnreadableFile} for what is no archive at all */
function demandArchive(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  const compound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
  if (compound && holdsText(bytes, "EncryptedPackage"))
    throw new UnreadableFile("encrypted", "the file is protected by a password");
  throw new UnreadableFile("otherFormat", "not an .xlsx file");
}

/** Whether a text stands in the bytes as UTF-16, as names in old Office files do. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let start = bytes.indexOf(wanted[0] ?? 0);
    start >= 0;
    start = bytes.indexOf(wanted[0] ?? 0, start + 1)
  )
    if (wanted.every((byte, i) => bytes[start + i] === byte)) return true;
  return false;
}

/** All parts of an archive by name. @throws {UnreadableFile} */
export function readArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  demandArchive(bytes);
  const entries = directory(bytes);
  let total = 0;
  for (const [name, { size, encrypted }] of entries) {
    if (encrypted) throw new UnreadableFile("encrypted", `${name} is protected by a password`);
    total += size;
    if (/\.(xml|rels|vml)$/i.test(name) && size > LIMITS.part)
      throw new UnreadableFile("tooLarge", `${name} holds ${size} bytes`);
  }
  if (entries.size > LIMITS.files || total > LIMITS.total)
    throw new UnreadableFile(
      "tooLarge",
      `the archive holds ${total} bytes in ${entries.size} files`,
    );
  let files: Record<string, Uint8Array>;
  try {
    // fflate unpacks into a buffer of the size that was said before, never more.
    files = unzipSync(bytes);
  } catch (cause) {
    throw new UnreadableFile("damaged", "the archive cannot be unpacked", { cause });
  }
  const parts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith("/")) continue;
    const entry = entries.get(name);
    if (entry && crcOf(content) !== entry.crc)
      throw new UnreadableFile("damaged", `${name} is not what the archive says it is`);
    parts.set(name.replaceAll("\\", "/").replace(/^\//, ""), content);
  }
  return parts;
}

/** An archive of these parts. The same parts give the same bytes, whenever it is made. */
export function writeArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts) files[name] = content;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
