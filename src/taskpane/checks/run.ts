import { parseAddress } from "../../cells/a1";
import { intersect } from "../../cells/area";
import { keyOf, recognise } from "../../checks/compare";
import { mergeFixes } from "../../checks/fixes";
import type { Finding, Severity } from "../../checks/rule";
import type { Place, Refusal } from "../../core/result";
import type { CheckOutcome } from "../../excel/actions/check";
import type { WorkbookPort } from "../../excel/port";
import { checkTexts } from "../../locale/checks";
import { Store } from "../store";
import { attempt } from "../workbook/attempt";
import { groupsOf, orderOf, type Group, type Grouping } from "./group";

/** What the check asks of the workbook. */
export type CheckPort = Pick<
  WorkbookPort,
  | "check"
  | "fix"
  | "renewFormulas"
  | "undoCleanup"
  | "ignore"
  | "restore"
  | "mark"
  | "unmark"
  | "goTo"
>;

export interface CheckState {
  readonly outcome: CheckOutcome | null;
  /** Why the last check could not be made; the outcome before it stays. */
  readonly refusal: Refusal | null;
  /** True while something is being checked or changed. */
  readonly busy: boolean;
  readonly hidden: readonly Severity[];
  readonly grouping: Grouping;
  /** Findings that are shown, in groups. */
  readonly groups: readonly Group[];
  /** The finding that is unfolded. */
  readonly open: Finding | null;
}

/** What to tell the officer after something was done. */
export type Said = { readonly intent: "success" | "info" | "error"; readonly what: Refusal };

/** The checks of a workbook and the way through what they found. */
export class CheckRun extends Store<CheckState> {
  private again = false;

  constructor(
    private readonly port: CheckPort,
    /** Keeps the pane from reading while the workbook is being changed. */
    private readonly during: <T>(work: () => Promise<T>) => Promise<T> = (work) => work(),
  ) {
    super({
      outcome: null,
      refusal: null,
      busy: false,
      hidden: [],
      grouping: "severity",
      groups: [],
      open: null,
    });
  }

  /** Checks the workbook; asked for while it runs, it runs once more afterwards. */
  readonly check = async (): Promise<void> => {
    if (this.get().busy) {
      this.again = true;
      return;
    }
    this.set({ busy: true });
    await this.checkNow();
    this.set({ busy: false });
    if (!this.again) return;
    this.again = false;
    await this.check();
  };

  /** Shows or hides the findings of a severity. */
  toggle(severity: Severity): void {
    const { hidden } = this.get();
    const now = hidden.includes(severity)
      ? hidden.filter((one) => one !== severity)
      : [...hidden, severity];
    this.arrange({ hidden: now });
  }

  groupBy(grouping: Grouping): void {
    this.arrange({ grouping });
  }

  /** Unfolds a finding, or with null none. */
  unfold(finding: Finding | null): void {
    this.set({ open: finding });
  }

  /** Unfolds the next finding of the list, or with -1 the one before; the first when none is unfolded. */
  step(by: 1 | -1): Finding | null {
    const order = orderOf(this.get().groups);
    const { open } = this.get();
    const index = open ? order.indexOf(open) : -1;
    const next = order[index < 0 ? (by > 0 ? 0 : order.length - 1) : index + by] ?? null;
    if (next) this.set({ open: next });
    return next;
  }

  /** Unfolds the first finding of a place, also one whose severity is hidden; null when nothing was found there. */
  unfoldAt({ sheet, address = "" }: Place): Finding | null {
    const area = parseAddress(address);
    const found = (this.get().outcome?.findings ?? []).find(({ place }) => {
      const own = parseAddress(place.address);
      return place.sheet === sheet && area && own && intersect(area, own) !== undefined;
    });
    if (!found) return null;
    const { hidden } = this.get();
    if (hidden.includes(found.severity))
      this.arrange({ hidden: hidden.filter((one) => one !== found.severity) });
    this.set({ open: found });
    return found;
  }

  /** Makes the fixes of findings. What was next in the list is unfolded in the place of what went. */
  async fix(findings: readonly Finding[]): Promise<Said> {
    const fixes = mergeFixes(findings.flatMap(({ fix }) => fix ?? []));
    return this.change(
      () => this.port.fix(fixes),
      ({ cells }) => ({ text: checkTexts.fixed, params: { count: cells } }),
    );
  }

  /** Takes the last fixes back. */
  async undo(): Promise<Said> {
    return this.change(
      () => this.port.undoCleanup(),
      ({ cells }) => ({ text: checkTexts.undone, params: { count: cells } }),
    );
  }

  /** Enters the add-in's formulas again that show #NAME?. */
  async renewFormulas(): Promise<Said> {
    return this.change(
      () => this.port.renewFormulas(),
      ({ cells }) => ({ text: checkTexts.renewed, params: { count: cells } }),
    );
  }

  /** Sets findings aside for a reason that stays in the workbook. */
  async ignore(findings: readonly Finding[], reason: string): Promise<Said> {
    return this.change(
      () => this.port.ignore(findings.map(keyOf), reason),
      () => ({ text: checkTexts.setAside, params: { count: findings.length } }),
    );
  }

  /** Takes a finding back that was set aside. */
  async restore(finding: Finding): Promise<Said> {
    return this.change(
      () => this.port.restore([keyOf(finding)]),
      () => ({ text: checkTexts.takenBack }),
    );
  }

  /** Colours the cells of all findings shown, on demand only. */
  async mark(): Promise<Said> {
    const marks = orderOf(this.get().groups).map(({ place, severity }) => ({ place, severity }));
    const done = await this.working(() => this.port.mark(marks));
    if (!done.ok) return { intent: "error", what: done.error };
    const { marked, skipped } = done.value;
    const text = skipped > 0 ? checkTexts.markedSome : checkTexts.marked;
    return { intent: "info", what: { text, params: { count: marked, skipped } } };
  }

  /** Takes all colours off again. */
  async unmark(): Promise<Said> {
    const done = await this.working(() => this.port.unmark());
    if (!done.ok) return { intent: "error", what: done.error };
    return {
      intent: "info",
      what: { text: checkTexts.unmarked, params: { count: done.value.cleared } },
    };
  }

  private async change<T>(
    work: () => ReturnType<typeof attempt<T>>,
    said: (value: T) => Refusal,
  ): Promise<Said> {
    const done = await this.working(work);
    if (!done.ok) return { intent: "error", what: done.error };
    await this.checkNow();
    return { intent: "success", what: said(done.value) };
  }

  private async working<T>(work: () => ReturnType<typeof attempt<T>>) {
    this.set({ busy: true });
    const done = await this.during(() => attempt(work));
    this.set({ busy: false });
    return done;
  }

  private async checkNow(): Promise<void> {
    const result = await attempt(() => this.port.check());
    if (!result.ok) {
      this.set({ refusal: result.error });
      return;
    }
    const before = this.get();
    const index = before.open ? orderOf(before.groups).indexOf(before.open) : -1;
    this.arrange({ outcome: result.value, refusal: null });
    if (!before.open || index < 0) return;
    const { groups } = this.get();
    const key = keyOf(before.open);
    const same = recognise([key], result.value.findings).get(key);
    const order = orderOf(groups);
    this.set({ open: same ?? order[Math.min(index, order.length - 1)] ?? null });
  }

  /** Takes changes over and puts the findings shown into groups anew. */
  private arrange(changes: Partial<CheckState>): void {
    const { outcome, hidden, grouping } = { ...this.get(), ...changes };
    const shown = (outcome?.findings ?? []).filter(({ severity }) => !hidden.includes(severity));
    this.set({ ...changes, groups: groupsOf(shown, grouping) });
  }
}
