import { helpTaskTexts as task, helpTexts } from "../../locale/help";
import { useLanguage } from "../language";
import { Section } from "../ui/Section";
import { useLook } from "../ui/styles";
import { Functions } from "./Functions";

/** The tasks in the order of the year. */
const TASKS = [
  { title: task.begin, steps: [task.begin1, task.begin2, task.begin3] },
  { title: task.scores, steps: [task.scores1, task.scores2, task.scores3] },
  { title: task.import, steps: [task.import1, task.import2] },
  { title: task.tidy, steps: [task.tidy1, task.tidy2] },
  { title: task.check, steps: [task.check1, task.check2] },
  { title: task.reports, steps: [task.reports1, task.reports2, task.reports3] },
  { title: task.share, steps: [task.share1, task.share2] },
  { title: task.nextYear, steps: [task.nextYear1, task.nextYear2] },
] as const;

/** Help by task, then on the functions. */
export function HelpPage() {
  const look = useLook();
  const { t } = useLanguage();
  return (
    <>
      <Section title={t(helpTexts.byTask)}>
        {TASKS.map(({ title, steps }) => (
          <details key={title.en} className={look.box}>
            <summary className={look.summary}>{t(title)}</summary>
            <ol className={look.bullets}>
              {steps.map((step) => (
                <li key={step.en}>{t(step)}</li>
              ))}
            </ol>
          </details>
        ))}
      </Section>
      <Functions />
    </>
  );
}
