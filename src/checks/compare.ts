/** Findings recognised again: after changes of the workbook, and by the reasons for which some are ignored. */
import type { Finding } from "./rule";

/** What a finding is recognised by. */
export interface FindingKey {
  readonly rule: string;
  readonly sheet: string;
  readonly address: string;
  readonly found: string;
}

/** A finding that the officer set aside, and why. Kept in the workbook. */
export interface Ignored extends FindingKey {
  readonly reason: string;
}

export function keyOf({ rule, place, found }: Finding): FindingKey {
  return { rule, sheet: place.sheet, address: place.address, found };
}

const whole = ({ rule, sheet, address, found }: FindingKey) =>
  [rule, sheet, address, found].join("\n");
const anywhere = ({ rule, sheet, found }: FindingKey) => [rule, sheet, found].join("\n");

/**
 * For every key the finding that it means, or null when it is gone. The same place comes first; when rows were
 * inserted or moved, the same text on the same sheet is taken if it is the only one left.
 */
export function recognise<K extends FindingKey>(
  keys: readonly K[],
  findings: readonly Finding[],
): Map<K, Finding | null> {
  const exact = new Map<string, Finding>();
  for (const finding of findings) exact.set(whole(keyOf(finding)), finding);
  const result = new Map<K, Finding | null>(
    keys.map((key) => [key, exact.get(whole(key)) ?? null]),
  );
  const taken = new Set(result.values());
  const left = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (taken.has(finding) || finding.found === "") continue;
    const key = anywhere(keyOf(finding));
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  for (const [key, finding] of result) {
    const candidates = finding ? undefined : left.get(anywhere(key));
    const [moved] = candidates ?? [];
    if (!moved || candidates?.length !== 1) continue;
    result.set(key, moved);
    left.delete(anywhere(key));
  }
  return result;
}

/** What a new check shows beside the last one. */
export interface Changes {
  /** Findings that were not there before. */
  readonly fresh: ReadonlySet<Finding>;
  /** Findings of the last check that are gone. */
  readonly gone: readonly Finding[];
}

export function changesBetween(before: readonly Finding[], after: readonly Finding[]): Changes {
  const keys = before.map((finding) => ({ ...keyOf(finding), finding }));
  const known = recognise(keys, after);
  const seen = new Set(known.values());
  return {
    fresh: new Set(after.filter((finding) => !seen.has(finding))),
    gone: keys.filter((key) => known.get(key) === null).map(({ finding }) => finding),
  };
}
