/** A stamp that no other run has: by time and chance; letters and digits only. */
export function newStamp(): string {
  const chance = Math.floor(Math.random() * 36 ** 3)
    .toString(36)
    .padStart(3, "0");
  return Date.now().toString(36) + chance;
}
