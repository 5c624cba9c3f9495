/**
 * The order of the suites: "built" first, whose suites take longest, then "workbook", then "unit", whose many short ones
 * keep all cores busy to the end. Within a project jest's own order: what took longest last time, else the largest file.
 */
import Sequencer from "@jest/test-sequencer";

const ORDER = ["built", "workbook", "unit"];

/** Where a suite's project stands in the order. */
function turn({ context }) {
  return ORDER.indexOf(context.config.displayName?.name);
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => turn(one) - turn(other));
  }
}
