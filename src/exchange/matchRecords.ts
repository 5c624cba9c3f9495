/** Which row of a table is which row of another edition of it, wherever it stands. */
import { measureKey } from "../checks/measureKey";
import { dataRecords, type Field, type FoundTable, type TableRecord } from "../tables/table";
import { normalizeText } from "../thai/clean";

/** A row of a table with what it is known by. */
interface KeyedRecord {
  readonly record: TableRecord;
  /** Indicator, code and measure. */
  readonly full: string;
  /** Indicator and code alone: a measure whose words were changed is still that row. */
  readonly short: string;
}

function keyed(table: FoundTable): readonly KeyedRecord[] {
  return dataRecords(table).map((record) => {
    const text = (field: Field) => normalizeText(record.cells[field]?.text ?? "");
    const short = [text("indicator"), text("questionCode"), text("question")].map(measureKey);
    return {
      record,
      short: short.join("\n"),
      full: [...short, measureKey(text("measure")), measureKey(text("uplift"))].join("\n"),
    };
  });
}

/** Pairs rows by their full key, then by the short one where it is the only one left on both sides. */
export function matchRecords(
  mineTable: FoundTable,
  theirTable: FoundTable,
): readonly (readonly [TableRecord | null, TableRecord | null])[] {
  const [mine, theirs] = [keyed(mineTable), keyed(theirTable)];
  const partner = new Map<KeyedRecord, KeyedRecord>();
  const taken = new Set<KeyedRecord>();
  const free = <T>(rows: readonly T[], known: { has(row: T): boolean }) =>
    rows.filter((row) => !known.has(row));
  for (const own of mine) {
    const other = theirs.find((row) => row.full === own.full && !taken.has(row));
    if (other) taken.add(partner.set(own, other).get(own) ?? other);
  }
  for (const own of free(mine, partner)) {
    const alike = free(theirs, taken).filter(({ short }) => short === own.short);
    const rivals = free(mine, partner).filter(({ short }) => short === own.short);
    const [other] = alike;
    if (other && alike.length === 1 && rivals.length === 1) {
      partner.set(own, other);
      taken.add(other);
    }
  }
  return [
    ...mine.map((own) => [own.record, partner.get(own)?.record ?? null] as const),
    ...free(theirs, taken).map(({ record }) => [null, record] as const),
  ];
}
