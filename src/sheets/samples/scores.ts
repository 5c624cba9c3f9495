import type { YearScores } from "../../ita/records";

/** Scores of the sample: the total passes, but EIT keeps the level back. */
export const SAMPLE_SCORES: YearScores = {
  fiscalYear: 2568,
  scores: [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100],
  published: { IIT: 93.99, EIT: 84.64, OIT: 98.75, total: 93.09 },
};
