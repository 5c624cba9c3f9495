/** Starts the preview: host, ribbon, a sample workbook, and the add-in's pages beside it. */
import { say, type Language } from "../../src/core/text";
import { UnreadableFile } from "../engine/engine";
import type { FunctionsMetadata } from "../functions";
import { createHost } from "../host";
import { describeLeftOut } from "../left-out";
import { el } from "../view/dom";
import { LOCALES, readManifest, type AddIn, type RibbonAction } from "../view/manifest";
import { Shell } from "../view/shell";
import { TEXTS } from "../view/texts";
import "./bridge";
import { Frames } from "./frames";
import { makeSample } from "./sample";

/** Offers bytes as a download. */
function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  el("a", { href: url, download: name }).click();
  // The download has begun once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function start(): Promise<void> {
  const parameters = new URLSearchParams(window.location.search);
  let language: Language = parameters.get("lang") === "en" ? "en" : "th";
  const manifest = new DOMParser().parseFromString(
    await (await fetch("/manifest.xml")).text(),
    "text/xml",
  );
  let addIn: AddIn = readManifest(manifest, language);
  const host = createHost({ language: LOCALES[language] });
  host.install(window);

  const background = el("div", { class: "background", hidden: true });
  const root = el("div", { class: "shell" });
  document.body.replaceChildren(root, background);
  const frames = new Frames(host, background, () => ({
    locale: LOCALES[language],
    name: addIn.name,
    namespace: addIn.namespace,
    dialog: shell.say("dialog", { name: addIn.name }),
    close: shell.say("close"),
  }));
  window.itaPreview = frames;
  /** Whether there is work that no file holds yet. */
  let changed = false;

  const loadPages = async (): Promise<void> => {
    await Promise.all([
      frames.load("commands", addIn.paths.commands),
      frames.load("pane", addIn.paths.pane, shell.paneSlot),
    ]);
  };
  const failed = async (error: unknown): Promise<void> => {
    const reason = error instanceof Error ? error.message : String(error);
    await shell.tell(shell.say("notDone", { reason }));
  };
  const run = async (action: RibbonAction, name: string): Promise<void> => {
    if (action.kind === "pane") {
      shell.showPane(true);
      return;
    }
    shell.announce("working", { name });
    changed = true;
    try {
      await frames.invoke(action.name);
    } finally {
      shell.announce("ready");
    }
  };
  const open = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      await host.open(bytes);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      await shell.tell(shell.say("unreadable", { file: file.name }));
      return;
    }
    shell.file = file.name;
    shell.draw();
    shell.announce("opened", { file: file.name });
    changed = false;
    // Another workbook means another instance of the add-in.
    await loadPages();
    const lost = describeLeftOut(host.book, language);
    if (lost !== undefined) await shell.tell(lost);
  };
  const save = async (): Promise<void> => {
    download(await host.save(), shell.file);
    changed = false;
    shell.announce("saved", { file: shell.file });
  };
  const setLanguage = async (chosen: Language): Promise<void> => {
    language = chosen;
    addIn = readManifest(manifest, language);
    shell.setLanguage(language, addIn);
    await loadPages();
  };

  const shell = new Shell(
    root,
    host,
    {
      run: (action, label) => void run(action, label).catch(failed),
      language: (chosen) => void setLanguage(chosen).catch(failed),
      open: (file) => void open(file).catch(failed),
      save: () => void save().catch(failed),
      edited: () => (changed = true),
    },
    language,
    addIn,
  );
  shell.announce("loading");
  frames.metadata = (await (await fetch(addIn.paths.metadata)).json()) as FunctionsMetadata;
  await frames.load("functions", addIn.paths.functions);
  if (parameters.get("sample") === "none") shell.file = shell.say("emptyFile");
  else {
    shell.file = shell.say("sampleFile");
    await makeSample(host, language).catch((error: unknown) => void failed(error));
  }
  shell.draw();
  shell.showPane(true);
  await loadPages();
  shell.announce("ready");
  window.addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
  document.body.dataset["ready"] = "true";
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  const texts = (["th", "en"] as const).map((language) => say(TEXTS.broken, language, { reason }));
  document.body.replaceChildren(...texts.map((text) => el("p", { role: "alert" }, text)));
  throw error;
});
