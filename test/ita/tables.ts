/** Score tables printed in published reports, with the contradictions they have. Scores are points, 0–100. */
export interface PublishedTable {
  readonly fiscalYear: number;
  /** Indicators 1–10. */
  readonly scores: readonly number[];
}

/** Chiangmai prints indicator 3 once as 91.31 and once as 91.57, and indicator 5 as 92.45 and as 100.00. */
export function chiangmai2565(third: 91.31 | 91.57): PublishedTable {
  return {
    fiscalYear: 2565,
    scores: [96.5, 93.11, third, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100],
  };
}

export const PHITSANULOK_2568: PublishedTable = {
  fiscalYear: 2568,
  scores: [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100],
};

export const PHANOM_RUNG_2566: PublishedTable = {
  fiscalYear: 2566,
  scores: [93.59, 75.23, 88.15, 79.8, 81.65, 95.64, 92.38, 87.99, 90, 71.25],
};

/** Ban Mo prints these as its own; they are the averages of the whole country in FY2568. */
export const BAN_MO_2568: PublishedTable = {
  fiscalYear: 2568,
  scores: [97.21, 98.02, 99.45, 93.49, 96.7, 96.56, 94.87, 94.39, 88.28, 92.42],
};
