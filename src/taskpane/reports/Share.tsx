import { Button, Checkbox, ProgressBar, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { HandedOn } from "../../excel/actions/hideDataSheets";
import type { ReportCondition } from "../../excel/actions/reportConditions";
import { SHARE_STAGES, type ShareStage } from "../../excel/actions/share";
import type { Place, Refusal } from "../../core/result";
import type { Text } from "../../core/text";
import { describe } from "../../locale/describe";
import { reportNames } from "../../locale/reports";
import { shareTexts } from "../../locale/share";
import type { ReportId } from "../../sheets/state";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { Announcement } from "../ui/Hidden";
import { Message } from "../ui/Message";
import { PlaceLink } from "../ui/PlaceLink";
import { Section } from "../ui/Section";
import { useLook } from "../ui/styles";
import { attempt } from "../workbook/attempt";

interface ShareAnswer {
  readonly intent: "success" | "error";
  readonly what: Refusal;
  readonly connectionsLeft?: boolean;
}

/** The copy for the committee: which reports, with or without the data sheets, and the making of it. */
export function Share({
  conditions,
  onClose,
}: {
  conditions: readonly ReportCondition[];
  onClose: () => void;
}) {
  const look = useLook();
  const { language, t } = useLanguage();
  const { port, during } = usePane();
  const made = conditions.filter(({ sheet }) => sheet !== null);
  // Only what the officer took out: everything else goes along.
  const [without, setWithout] = useState<readonly ReportId[]>([]);
  const [withData, setWithData] = useState(false);
  const [protect, setProtect] = useState(false);
  const [stage, setStage] = useState<ShareStage | null>(null);
  const [answer, setAnswer] = useState<ShareAnswer | null>(null);
  const chosen = made.map(({ id }) => id).filter((id) => !without.includes(id));

  async function make() {
    if (stage !== null || chosen.length === 0) return;
    setAnswer(null);
    setStage("check");
    const result = await during(() =>
      attempt(() => port.share({ only: chosen, withData, protect, onStage: setStage })),
    );
    setStage(null);
    if (!result.ok) return setAnswer({ intent: "error", what: result.error });
    const params = {
      reports: result.value.reports.length,
      others: result.value.ownSheets.length,
    };
    const { connectionsLeft } = result.value;
    setAnswer({ intent: "success", what: { text: shareTexts.made, params }, connectionsLeft });
  }

  return (
    <Section title={t(shareTexts.title)}>
      <Intro />
      {made.length === 0 ? (
        <p className={look.text}>{t(shareTexts.noneMade)}</p>
      ) : (
        <Choice
          made={made}
          chosen={chosen}
          onChoose={(id, on) =>
            setWithout(on ? without.filter((other) => other !== id) : [...without, id])
          }
        />
      )}
      <DataSheets withData={withData} onChoose={setWithData} />
      <Checkbox
        checked={protect}
        label={t(shareTexts.protect)}
        onChange={(_, { checked }) => setProtect(checked === true)}
      />
      {stage && <Progress stage={stage} />}
      {answer && (
        <Message
          focus
          intent={answer.intent}
          actions={answer.what.place && <PlaceLink place={answer.what.place} />}
        >
          {describe(answer.what, language)}
          {answer.connectionsLeft && ` ${t(shareTexts.connectionsLeft)}`}
        </Message>
      )}
      <div className={look.row}>
        <Button
          appearance="primary"
          disabledFocusable={stage !== null || chosen.length === 0}
          onClick={() => void make()}
        >
          {t(shareTexts.make, { count: chosen.length })}
        </Button>
        <Button disabledFocusable={stage !== null} onClick={onClose}>
          {t(shareTexts.close)}
        </Button>
      </div>
      <InPlace />
    </Section>
  );
}

/** What the copy is. Asked for, it is seen and read at once, wherever the officer was in the list below. */
function Intro() {
  const look = useLook();
  const { t } = useLanguage();
  const intro = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    intro.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);
  return (
    <p ref={intro} tabIndex={-1} className={look.small}>
      {t(shareTexts.intro)}
    </p>
  );
}

function Choice({
  made,
  chosen,
  onChoose,
}: {
  made: readonly ReportCondition[];
  chosen: readonly ReportId[];
  onChoose: (id: ReportId, on: boolean) => void;
}) {
  const { t } = useLanguage();
  return (
    <div role="group" aria-label={t(shareTexts.reports)}>
      {made.map(({ id, state }) => {
        const name = t(reportNames[id]);
        return (
          <div key={id}>
            <Checkbox
              checked={chosen.includes(id)}
              label={state === "outdated" ? `${name} (${t(shareTexts.older)})` : name}
              onChange={(_, { checked }) => onChoose(id, checked === true)}
            />
          </div>
        );
      })}
    </div>
  );
}

function DataSheets({
  withData,
  onChoose,
}: {
  withData: boolean;
  onChoose: (on: boolean) => void;
}) {
  const look = useLook();
  const { t } = useLanguage();
  const id = useId();
  return (
    <div>
      <div id={id} className={look.heading}>
        {t(shareTexts.dataSheets)}
      </div>
      <RadioGroup
        aria-labelledby={id}
        value={withData ? "hidden" : "leftOut"}
        onChange={(_, { value }) => onChoose(value === "hidden")}
      >
        <Radio value="leftOut" label={t(shareTexts.leftOut)} />
        <Radio value="hidden" label={t(shareTexts.hidden)} />
      </RadioGroup>
    </div>
  );
}

function Progress({ stage }: { stage: ShareStage }) {
  const { t } = useLanguage();
  const text = t(shareTexts[stage]);
  return (
    <div>
      <Announcement text={text} />
      <span aria-hidden>{text}</span>
      <ProgressBar
        value={(SHARE_STAGES.indexOf(stage) + 0.5) / SHARE_STAGES.length}
        aria-label={t(shareTexts.making)}
        aria-valuetext={text}
      />
    </div>
  );
}

/** For an officer who hands in the file itself: data sheets out of sight and ITA formulas as values, and back. */
function InPlace() {
  const look = useLook();
  const { t } = useLanguage();
  const { port, during, show } = usePane();
  const [hidden, setHidden] = useState<HandedOn | null>(null);

  useEffect(() => {
    let open = true;
    void attempt(() => port.hiddenDataSheets()).then((result) => {
      if (open && result.ok) setHidden(result.value);
    });
    return () => {
      open = false;
    };
  }, [port]);

  async function hide() {
    const result = await during(() => attempt(() => port.hideDataSheets()));
    if (!result.ok) return show("error", result.error);
    setHidden(result.value);
    const { sheets, formulas } = result.value;
    const params = { count: sheets.length, formulas };
    show("success", { text: formulas > 0 ? shareTexts.frozen : shareTexts.hid, params });
  }

  async function restore() {
    const result = await during(() => attempt(() => port.showDataSheets()));
    if (!result.ok) return show("error", result.error);
    setHidden({ sheets: [], formulas: 0 });
    const { sheets, formulas, edited, lost } = result.value;
    const nameOf = ({ sheet, address }: Place) => `“${sheet}” ${address ?? ""}`;
    const params = {
      count: sheets.length,
      formulas,
      cells: edited.map(nameOf).join(", "),
      lost: lost.map((cell) => `${nameOf(cell)} ${cell.formula}`).join(", "),
    };
    const [first] = [...edited, ...lost];
    const partly =
      lost.length === 0
        ? shareTexts.restoredPartly
        : edited.length === 0
          ? shareTexts.lost
          : shareTexts.lostAndEdited;
    if (first) show("warning", { text: partly, params, place: first });
    else show("success", { text: formulas > 0 ? shareTexts.restored : shareTexts.shown, params });
  }

  if (hidden === null) return null;
  const { sheets, formulas } = hidden;
  const params = { count: sheets.length, formulas };
  const isHidden = sheets.length + formulas > 0;
  return (
    <details open={isHidden}>
      <summary className={look.summary}>{t(shareTexts.inPlace)}</summary>
      <div className={look.stack}>
        <p className={look.small}>{t(shareTexts.hideHint)}</p>
        <Button
          size="small"
          className={look.start}
          onClick={() => void (isHidden ? restore() : hide())}
        >
          {t(isHidden ? restoreText(hidden) : shareTexts.hide, params)}
        </Button>
      </div>
    </details>
  );
}

function restoreText({ sheets, formulas }: HandedOn): Text {
  if (formulas === 0) return shareTexts.show;
  return sheets.length > 0 ? shareTexts.showBoth : shareTexts.showFormulas;
}
