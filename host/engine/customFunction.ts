import type { Value } from "../../src/files/values";

/**
 * A custom function as the engine calls it: every argument is a matrix (a single cell is 1×1, blanks are null),
 * the answer is a scalar or a rectangular matrix that spills. It must not throw.
 */
export type CustomFunction = (
  args: readonly (readonly (readonly Value[])[])[],
) => Value | Value[][];
