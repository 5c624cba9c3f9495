import {
  KEPT,
  parseCellsRecord,
  parseMarksRecord,
  parseOpen,
  type CellsRecord,
  type MarksRecord,
  type NamesRecord,
  type PaintRecord,
} from "./kept";
import { readLong } from "./longValue";

/** A change that did not come to its end, with its record; that of cells or marks is null when there is none to be read. */
export type OpenRecord =
  | { readonly kind: "paint"; readonly record: PaintRecord }
  | { readonly kind: "names"; readonly record: NamesRecord }
  | { readonly kind: "sight"; readonly stamp: string }
  | { readonly kind: "marks"; readonly stamp: string; readonly record: MarksRecord | null }
  | { readonly kind: "cells"; readonly stamp: string; readonly record: CellsRecord | null };

/** Milliseconds after which a change that did nothing more is taken for interrupted. */
export const INTERRUPTED = 2_000;

/**
 * Finds open records in two steps, which ride on the round trips of a caller: keys first (`items/key` is loaded), then
 * values. What it finds may belong to another pane that is still working; such a one has done something lately.
 * Should that be wrong, nothing is lost: the other pane's change is put back and told so.
 */
export function openRecords(settings: Excel.SettingCollection) {
  const keys = settings.items.map(({ key }) => key);
  const isOpen = keys.some((key) => key.startsWith(KEPT.open));
  let loaded: readonly Excel.Setting[] = [];
  return {
    /** Queues loading the values; false when nothing is open. */
    load(): boolean {
      if (!isOpen) return false;
      loaded = keys
        .filter((key) => key.startsWith(KEPT.open) || key.startsWith(KEPT.record))
        .map((key) => {
          const setting = settings.getItemOrNullObject(key);
          setting.load("key,value");
          return setting;
        });
      return true;
    },
    /** The records of interrupted changes. */
    records(now = Date.now()): readonly OpenRecord[] {
      const present = loaded
        .filter((setting) => !setting.isNullObject)
        .map(({ key, value }) => ({ key, value: value as unknown }));
      return present
        .filter(({ key }) => key.startsWith(KEPT.open))
        .flatMap(({ value }): OpenRecord[] => {
          const open = parseOpen(value);
          if (!open || now - open.beat < INTERRUPTED) return [];
          if (open.kind === "paint") return [{ kind: "paint", record: open }];
          if (open.kind === "names") return [{ kind: "names", record: open }];
          const { kind, stamp } = open;
          if (kind === "sight") return [{ kind, stamp }];
          const kept = readLong(present, KEPT.record + stamp);
          if (kind === "marks") return [{ kind, stamp, record: parseMarksRecord(kept) }];
          return [{ kind, stamp, record: parseCellsRecord(kept) }];
        });
    },
  };
}
