import type { Text } from "../../core/text";

/** A sentence that is printed in a report, with the condition under which it is. */
export interface Sentence extends Text {
  /** When it is printed, in Thai, for those who read proofs (docs/sentences.md). */
  readonly when: string;
}
