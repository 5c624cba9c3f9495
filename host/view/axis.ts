/**
 * Rows or columns along one direction of the screen: where each one begins, and which ones are in sight.
 * Sizes come in points and go out in CSS pixels.
 */

/** CSS pixels in a point. */
export const PX_PER_POINT = 96 / 72;

/** A run of rows or columns, `from` included, `to` not. */
export interface AxisRun {
  readonly from: number;
  readonly to: number;
}

export class Axis {
  /** Pixel at which each row or column begins; one more entry than there are rows. */
  private readonly starts: Float64Array;

  /** @param sizeOf Size in points of a row or column; 0 for a hidden one. */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    let at = 0;
    for (let index = 0; index < count; index++) {
      at += Math.round(sizeOf(index) * PX_PER_POINT);
      this.starts[index + 1] = at;
    }
  }

  /** Pixels from the beginning to a row or column. */
  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  /** Pixels that some rows or columns take together. */
  size(index: number, count = 1): number {
    return this.start(index + count) - this.start(index);
  }

  /** Pixels of all of them. */
  get length(): number {
    return this.start(this.count);
  }

  /** The row or column at a pixel; the first or the last one when the pixel lies outside. */
  at(pixel: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** What to draw for a window of `length` pixels beginning at `pixel`, with some more on both sides. */
  visible(pixel: number, length: number, margin: number): AxisRun {
    return {
      from: Math.max(0, this.at(pixel) - margin),
      to: Math.min(this.count, this.at(pixel + length) + 1 + margin),
    };
  }

  /** How far to scroll so that a row or column is wholly in sight, or undefined when it is already. */
  reveal(index: number, scroll: number, length: number): number | undefined {
    const [start, end] = [this.start(index), this.start(index + 1)];
    if (start < scroll) return start;
    if (end > scroll + length) return Math.min(start, end - length);
    return undefined;
  }
}
