/** A formula with its cell; row and column are counted from 0 on the sheet. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A scores sheet of an older form: its figures are computed by the add-in's functions instead of Excel's own. */
export interface OlderForm {
  readonly sheet: string;
  /** Formulas that can become Excel's own. */
  readonly ready: readonly PlacedFormula[];
  /** Formulas that cannot, since they do not refer to all score cells in their order. */
  readonly left: readonly PlacedFormula[];
}
