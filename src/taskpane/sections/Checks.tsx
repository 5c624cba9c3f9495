import {
  Button,
  Field,
  Link,
  makeStyles,
  Select,
  Spinner,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { changesBetween, keyOf, type Changes } from "../../checks/compare";
import { mergeFixes } from "../../checks/fixes";
import { SEVERITIES, type Finding, type Fix, type Severity } from "../../checks/rule";
import type { CheckOutcome } from "../../excel/actions/check";
import { workbookPort, type WorkbookPort } from "../../excel/port";
import { checkTexts } from "../../locale/checks";
import { paneTexts } from "../../locale/pane";
import type { Place, Result } from "../../core/result";
import { say } from "../../core/text";
import { attempt } from "../attempt";
import { sheetOfBlankFinding } from "../gather";
import { useLanguage } from "../language";
import { Announcement, Section } from "../parts";
import type { TabProps } from "../tabs";
import { FindingList } from "./checks/FindingList";
import { FixPreview } from "./checks/FixPreview";
import { GROUPINGS, groupsOf, type Grouping } from "./checks/group";
import { IgnoreForm } from "./checks/IgnoreForm";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

const GROUPING_TEXTS = {
  rule: checkTexts.byRule,
  sheet: checkTexts.bySheet,
  indicator: checkTexts.byIndicator,
} as const;

/** What this tab asks of the workbook. */
export type ChecksPort = Pick<
  WorkbookPort,
  "check" | "fix" | "undoCleanup" | "ignore" | "restore" | "mark" | "unmark" | "visit" | "goTo"
>;

const NO_CHANGES: Changes = { fresh: new Set(), gone: [] };

/** The "check" tab: what a careful auditor would find, with a way to every cell and a fix where one is safe. */
export function Checks({ during, show, port = workbookPort }: TabProps & { port?: ChecksPort }) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const [changes, setChanges] = useState<Changes | null>(null);
  const [busy, setBusy] = useState(false);
  const [grouping, setGrouping] = useState<Grouping>("rule");
  const [hidden, setHidden] = useState<readonly Severity[]>([]);
  const [current, setCurrent] = useState<Finding | null>(null);
  const [origin, setOrigin] = useState<Place | null>(null);
  const [fixes, setFixes] = useState<readonly Fix[] | null>(null);
  const [ignoring, setIgnoring] = useState<readonly Finding[] | null>(null);
  const [allMarked, setAllMarked] = useState(false);
  const [canUndo, setCanUndo] = useState(false);
  const latest = useRef<CheckOutcome | null>(null);

  /** Runs one thing at a time; a refusal is shown on top of the pane. */
  async function work<T>(job: () => Promise<Result<T>>): Promise<T | null> {
    setBusy(true);
    const result = await during(() => attempt(job));
    setBusy(false);
    if (result.ok) return result.value;
    show("error", result.error);
    return null;
  }

  async function check() {
    const next = await work(() => port.check());
    if (!next) return;
    const before = latest.current;
    setChanges(before && changesBetween(before.findings, next.findings));
    latest.current = next;
    setOutcome(next);
    setCurrent(null);
  }

  async function visit(finding: Finding) {
    setCurrent(finding);
    const { place, severity } = finding;
    const from = await work(() => port.visit({ place, severity }, allMarked));
    // Only the first step away is where the officer was; the others are between findings.
    if (from && !origin) setOrigin(from);
  }

  async function back() {
    const place = origin;
    setOrigin(null);
    setCurrent(null);
    if (!allMarked) await work(() => port.unmark());
    if (place) await work(() => port.goTo(place));
  }

  function preview(findings: readonly Finding[]) {
    setIgnoring(null);
    setFixes(mergeFixes(findings.flatMap(({ fix }) => fix ?? [])));
  }

  async function apply() {
    const done = fixes && (await work(() => port.fix(fixes)));
    setFixes(null);
    if (!done) return;
    setCanUndo(true);
    show("success", { text: checkTexts.fixed, params: { count: done.cells } });
    await check();
  }

  async function undo() {
    const done = await work(() => port.undoCleanup());
    setCanUndo(false);
    if (!done) return;
    show("success", { text: checkTexts.undone, params: { count: done.cells } });
    await check();
  }

  async function ignore(reason: string) {
    const keys = (ignoring ?? []).map(keyOf);
    const done = await work(async () => {
      const kept = await port.ignore(keys, reason);
      return kept.ok ? { ok: true as const, value: true } : kept;
    });
    setIgnoring(null);
    if (done) await check();
  }

  async function restore(finding: Finding) {
    const done = await work(async () => {
      const taken = await port.restore([keyOf(finding)]);
      return taken.ok ? { ok: true as const, value: true } : taken;
    });
    if (done) await check();
  }

  async function markShown() {
    const done = await work(() =>
      port.mark(shown.map(({ place, severity }) => ({ place, severity }))),
    );
    if (!done) return;
    setAllMarked(done.marked > 0);
    show("info", {
      text: done.skipped > 0 ? checkTexts.markedSome : checkTexts.marked,
      params: { count: done.marked, skipped: done.skipped },
    });
  }

  async function unmark() {
    const done = await work(() => port.unmark());
    if (!done) return;
    setAllMarked(false);
    show("info", { text: checkTexts.unmarked, params: { count: done.cleared } });
  }

  const findings = outcome?.findings ?? [];
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const shown = findings.filter(({ severity }) => !hidden.includes(severity));
  const groups = groupsOf(shown, grouping);
  const order = groups.flatMap((group) => group.findings);
  const index = current ? order.indexOf(current) : -1;
  const step = (by: number) => {
    const next = order[index < 0 ? (by > 0 ? 0 : order.length - 1) : index + by];
    if (next) void visit(next);
  };
  const blank = shown.filter((finding) => sheetOfBlankFinding(finding) !== null);
  const fillNext = blank.length > 1 ? blank[0] : undefined;
  const summary = outcome
    ? findings.length === 0
      ? t(checkTexts.nothingFound)
      : t(checkTexts.checked, {
          errors: count("error"),
          warnings: count("warning"),
          infos: count("info"),
          sheets: outcome.sheets,
        })
    : "";

  return (
    <Section title={t(checkTexts.tab)}>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void check()}>
          {t(outcome ? checkTexts.checkAgain : checkTexts.check)}
        </Button>
        {canUndo && (
          <Button disabledFocusable={busy} onClick={() => void undo()}>
            {t(checkTexts.undo)}
          </Button>
        )}
        {busy && <Spinner size="tiny" label={t(checkTexts.checking)} />}
      </div>
      <Announcement text={busy ? "" : summary} />
      {outcome && <p className={styles.text}>{summary}</p>}
      {changes && (
        <p className={styles.text}>
          {t(checkTexts.changed, { fresh: changes.fresh.size, gone: changes.gone.length })}
        </p>
      )}
      {fixes && (
        <FixPreview
          fixes={fixes}
          busy={busy}
          onApply={() => void apply()}
          onCancel={() => setFixes(null)}
        />
      )}
      {ignoring && (
        <IgnoreForm
          key={ignoring.map(({ place }) => place.address).join()}
          found={ignoring.map((one) => say(one.text, language, one.params)).join("\n")}
          busy={busy}
          onIgnore={(reason) => void ignore(reason)}
          onCancel={() => setIgnoring(null)}
        />
      )}
      {findings.length > 0 && (
        <>
          <div className={styles.row} role="group" aria-label={t(checkTexts.show)}>
            {SEVERITIES.map((severity) => (
              <ToggleButton
                key={severity}
                size="small"
                checked={!hidden.includes(severity)}
                onClick={() =>
                  setHidden(
                    hidden.includes(severity)
                      ? hidden.filter((one) => one !== severity)
                      : [...hidden, severity],
                  )
                }
              >
                {t(checkTexts.severityCount, {
                  severity: t(checkTexts[severity]),
                  count: count(severity),
                })}
              </ToggleButton>
            ))}
          </div>
          <Field label={t(checkTexts.groupBy)} size="small">
            <Select
              value={grouping}
              onChange={(_, { value }) => {
                const chosen = GROUPINGS.find((one) => one === value);
                if (chosen) setGrouping(chosen);
              }}
            >
              {GROUPINGS.map((one) => (
                <option key={one} value={one}>
                  {t(GROUPING_TEXTS[one])}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.row}>
            <Button
              size="small"
              disabledFocusable={busy || index === 0 || order.length === 0}
              onClick={() => step(-1)}
            >
              {t(checkTexts.previous)}
            </Button>
            <Button
              size="small"
              disabledFocusable={busy || index === order.length - 1}
              onClick={() => step(1)}
            >
              {t(checkTexts.next)}
            </Button>
            {index >= 0 && (
              <span>{t(checkTexts.position, { index: index + 1, count: order.length })}</span>
            )}
            {origin && (
              <Button size="small" disabledFocusable={busy} onClick={() => void back()}>
                {t(checkTexts.back)}
              </Button>
            )}
          </div>
          <div className={styles.row}>
            <Button size="small" disabledFocusable={busy} onClick={() => void markShown()}>
              {t(checkTexts.mark)}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => void unmark()}>
              {t(checkTexts.unmark)}
            </Button>
          </div>
          {fillNext && (
            <p className={styles.text}>
              {t(paneTexts.fillNext)}{" "}
              <Link as="button" onClick={() => void visit(fillNext)}>
                {say(fillNext.text, language, fillNext.params)}{" "}
                {t(checkTexts.place, { ...fillNext.place })}
              </Link>
            </p>
          )}
          <FindingList
            groups={groups}
            current={current}
            fresh={(changes ?? NO_CHANGES).fresh}
            busy={busy}
            onVisit={(finding) => void visit(finding)}
            onFix={preview}
            onIgnore={(some) => {
              setFixes(null);
              setIgnoring(some);
            }}
          />
        </>
      )}
      {changes && changes.gone.length > 0 && (
        <details>
          <summary>{t(checkTexts.goneTitle, { count: changes.gone.length })}</summary>
          <ul className={styles.list}>
            {changes.gone.map((one, position) => (
              <li key={position}>{say(one.text, language, one.params)}</li>
            ))}
          </ul>
        </details>
      )}
      {outcome && outcome.ignored.length > 0 && (
        <details>
          <summary>{t(checkTexts.ignoredTitle, { count: outcome.ignored.length })}</summary>
          <ul className={styles.list}>
            {outcome.ignored.map(({ finding, reason }, position) => (
              <li key={position}>
                {say(finding.text, language, finding.params)} ({finding.place.sheet}{" "}
                {finding.place.address}) {t(checkTexts.ignoredReason, { reason })}{" "}
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={busy}
                  onClick={() => void restore(finding)}
                >
                  {t(checkTexts.restore)}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
