/** Question scores of the year and the year before; their means are the indicator scores. */
const QUESTIONS: readonly (readonly [code: string, score: number, previous: number])[] = [
  ["i1", 91.2, 88.4],
  ["i2", 95.14, 92.61],
  ["i3", 95.12, 92.17],
  ["i4", 92.05, 90.12],
  ["i5", 94.88, 93.05],
  ["i6", 95.52, 94.27],
  ["i7", 98.71, 96.8],
  ["i8", 98.4, 96.52],
  ["i9", 99.68, 98.13],
  ["i10", 84.36, 83.05],
  ["i11", 91.47, 89.64],
  ["i12", 93.12, 91.61],
  ["i13", 95.9, 94.1],
  ["i14", 94.02, 92.35],
  ["i15", 90.22, 88.77],
  ["e1", 89.75, 88.04],
  ["e2", 84.62, 83.21],
  ["e3", 90.89, 89.54],
  ["e4", 86.3, 85.77],
  ["e5", 78.51, 81.3],
  ["e6", 85.21, 84.99],
  ["e7", 77.9, 75.84],
  ["e8", 83.14, 82.06],
  ["e9", 85.5, 83.75],
];

/** OIT items of the year; one of them has half of its points. The year before had other items. */
const ITEM_SCORES = Array.from({ length: 28 }, (_, index) => ({
  code: `o${index + 1}`,
  score: index + 1 === 10 ? 50 : 100,
  previous: null,
}));

/** Question and item scores of the sample. */
export const SAMPLE_QUESTIONS = [
  ...QUESTIONS.map(([code, score, previous]) => ({ code, score, previous })),
  ...ITEM_SCORES,
];
