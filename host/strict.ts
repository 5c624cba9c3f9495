/** The entries of strictness.ts that hold for one kind of Excel. */
import { STRICTNESS, type Platform, type RuleId, type Strictness } from "./strictness";

/** What a host of one kind obeys. */
export class Strict {
  constructor(readonly platform: Platform) {}

  /** The entry where it holds on this platform. */
  rule<Id extends RuleId>(id: Id): (typeof STRICTNESS)[Id] | undefined {
    const { on }: Strictness = STRICTNESS[id];
    return on?.includes(this.platform) === false ? undefined : STRICTNESS[id];
  }

  /** Whether an entry holds on this platform. */
  has(id: RuleId): boolean {
    return this.rule(id) !== undefined;
  }
}
