import { usePane } from "../PaneContext";
import { MoreSheets } from "./MoreSheets";
import { Checklist } from "./Checklist";
import { FirstRun } from "./FirstRun";
import { Notes } from "./Notes";

/** The home of the pane: where the officer stands and what is next; for a workbook without data sheets, two starts. */
export function WorkTab() {
  const { snapshot } = usePane();
  if (!snapshot) return null;
  const { sheets, notes = [] } = snapshot.state;
  if (sheets.every(({ present }) => !present)) return <FirstRun />;
  return (
    <>
      <Checklist snapshot={snapshot} />
      {notes.length > 0 && <Notes notes={notes} />}
      <MoreSheets sheets={sheets.filter(({ needed }) => !needed)} />
    </>
  );
}
