/** How much the add-in's last action sent to and fro, for the status line. */
import type { Counters } from "../host";

/** Batches that follow each other within this time count as one action of the add-in. Milliseconds. */
const ACTION_GAP = 1500;

export class TrafficMeter {
  private counted: { readonly roundTrips: number; readonly bytes: number; readonly at: number };
  private base: { readonly roundTrips: number; readonly bytes: number };

  constructor(counters: Readonly<Counters>) {
    this.counted = { ...sums(counters), at: 0 };
    this.base = this.counted;
  }

  /** An action begins now, whatever was on its way before. */
  begin(): void {
    this.base = this.counted;
  }

  /** What to show after a batch; undefined when there was none. */
  follow(
    counters: Readonly<Counters>,
    now = performance.now(),
  ): { trips: number; size: string } | undefined {
    const sum = sums(counters);
    if (sum.roundTrips === this.counted.roundTrips) return undefined;
    if (now - this.counted.at > ACTION_GAP) this.base = this.counted;
    this.counted = { ...sum, at: now };
    const kilobytes = (sum.bytes - this.base.bytes) / 1024;
    return { trips: sum.roundTrips - this.base.roundTrips, size: `${kilobytes.toFixed(1)} KB` };
  }
}

function sums({ roundTrips, requestBytes, responseBytes }: Readonly<Counters>) {
  return { roundTrips, bytes: requestBytes + responseBytes };
}
