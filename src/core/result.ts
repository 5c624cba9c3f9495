import type { Text, TextParams } from "./text";

/** Where in the workbook something is: a sheet's name and, when known, an A1 address on it. */
export interface Place {
  readonly sheet: string;
  readonly address?: string;
}

/**
 * An expected refusal: what is wrong, where, and what to do next, as one plain sentence or two.
 * Refusals are values, never exceptions; only programming errors are thrown.
 */
export interface Refusal {
  readonly text: Text;
  readonly params?: TextParams;
  readonly place?: Place;
}

export type Result<T, E = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A result that worked. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** A refusal as a result. */
export function refuse(text: Text, params?: TextParams, place?: Place): Result<never> {
  return {
    ok: false,
    error: { text, ...(params && { params }), ...(place && { place }) },
  };
}

/** What came of reading a sheet: the record when it is whole, and every problem met on the way. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problems: readonly Refusal[];
  /** What is worth a look but stops nothing. */
  readonly notes?: readonly Refusal[];
}
