/** A stamp that no other run has: by time and chance; letters and digits only. */
export function newStamp(): string {
  const chance = Math.floor(Math.random() * 36 ** 3)
    .toString(36)
    .padStart(3, "0");
  return Date.now().toString(36) + chance;
}

/** When a stamp was made, in milliseconds since 1970; NaN for what is none. */
export function timeOfStamp(stamp: string): number {
  return /^[0-9a-z]{4,}$/.test(stamp) ? parseInt(stamp.slice(0, -3), 36) : NaN;
}
