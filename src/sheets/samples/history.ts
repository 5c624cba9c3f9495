import type { PastYear } from "../../ita/records";

/** Earlier years: every indicator rises, but the seventh falls back in the last one. */
export const SAMPLE_HISTORY: readonly PastYear[] = [
  {
    fiscalYear: 2566,
    scores: [88.73, 89.95, 95.62, 84.38, 89.17, 84.26, 80.71, 78.94, 88, 87.5],
    total: null,
  },
  {
    fiscalYear: 2567,
    scores: [91.06, 92.48, 97.15, 88.1, 91.74, 86.93, 84.02, 80.55, 92.5, 93.75],
    total: null,
  },
];
