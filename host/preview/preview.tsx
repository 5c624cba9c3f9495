/** The preview as a whole: which workbook is open, in which language, and what the commands of its window do. */
import type { Root } from "react-dom/client";
import { say, type Language } from "../../src/core/text";
import { unreadableText } from "../../src/exchange/unreadableText";
import { UnreadableFile } from "../../src/files/unreadable";
import type { RegisteredMetadata } from "../functions";
import { createHost, type Host } from "../host";
import { describeLeftOut } from "../left-out";
import { LOCALES, readManifest, type RibbonAction } from "../view/manifest";
import { Shell } from "../view/shell";
import { PANE_WIDTHS } from "../view/state";
import { Surface } from "../view/surface/Surface";
import { viewHost } from "../view/workbook";
import { Frames } from "./frames";
import { makeSample } from "./sample";

/** The add-in's manifest as the server has it. */
export async function readAddIn(): Promise<Document> {
  const text = await (await fetch("/manifest.xml")).text();
  return new DOMParser().parseFromString(text, "text/xml");
}

/** Offers bytes as a download. */
function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  Object.assign(link, { href: url, download: name });
  link.click();
  // The download has begun once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Setting by which a workbook asks that the add-in's pane opens with it (Microsoft's name). */
const OPEN_PANE = "Office.AutoShowTaskpaneWithDocument";

export class Preview {
  readonly frames: Frames;
  private readonly host: Host;
  private readonly shell: Shell;
  /** Whether there is work that no file holds yet. */
  private changed = false;
  /** Address of the page that the pane shows. */
  private panePage = "";

  /** @param parameters `lang` (th, en), `theme` (dark), `width` of the pane, `sample=none` for a new workbook */
  constructor(
    private readonly manifest: Document,
    private readonly parameters: URLSearchParams,
  ) {
    const language: Language = parameters.get("lang") === "en" ? "en" : "th";
    const asked = Number(parameters.get("width"));
    this.host = createHost({ language: LOCALES[language] });
    this.host.install(window);
    this.host.onDidCreateWorkbook = (bytes) => this.attempt(() => this.created(bytes));
    this.shell = new Shell(
      viewHost(this.host),
      {
        run: (action, label) => this.attempt(() => this.run(action, label)),
        language: (chosen) => this.attempt(() => this.setLanguage(chosen)),
        dark: (on) => this.attempt(() => this.setDark(on)),
        open: (file) => this.attempt(() => this.open(file)),
        newWorkbook: () => this.attempt(() => this.newWorkbook()),
        save: () => this.attempt(() => this.save()),
        edited: () => (this.changed = true),
      },
      {
        language,
        addIn: readManifest(manifest, language),
        dark: parameters.get("theme") === "dark",
        paneWidth: PANE_WIDTHS.find((width) => width === asked) ?? 350,
      },
    );
    const background = document.createElement("div");
    background.hidden = true;
    document.body.append(background);
    this.frames = new Frames(this.host, background, this.shell);
    window.addEventListener("beforeunload", (event) => {
      if (this.changed) event.preventDefault();
    });
  }

  /** Draws the window. */
  show(root: Root): void {
    this.applyLanguage();
    root.render(<Surface shell={this.shell} />);
    this.shell.announce("loading");
  }

  /** Loads functions, workbook and pages; resolves when the preview can be used. */
  async load(): Promise<void> {
    const { shell, frames } = this;
    const { paths } = shell.state.addIn;
    frames.metadata = (await (await fetch(paths.metadata)).json()) as RegisteredMetadata;
    await frames.load("functions", paths.functions);
    const empty = this.parameters.get("sample") === "none";
    if (!empty) {
      await makeSample(this.host, shell.state.language).catch((error: unknown) =>
        this.failed(error),
      );
    }
    this.showWorkbook(shell.say(empty ? "emptyFile" : "sampleFile"));
    shell.showPane(true);
    await this.loadPages();
    shell.announce("ready");
  }

  /** Runs what a person asked for; what goes wrong is said. */
  private attempt(work: () => Promise<void>): void {
    work().catch((error: unknown) => this.failed(error));
  }

  private failed(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    void this.shell.tell(this.shell.say("notDone", { reason }));
  }

  private showWorkbook(name: string): void {
    this.shell.showWorkbook(name);
    this.changed = false;
    document.title = `${name} - ITA`;
  }

  /** Another workbook, language or theme means another instance of the add-in. */
  private async loadPages(): Promise<void> {
    const { commands, pane } = this.shell.state.addIn.paths;
    this.panePage = pane;
    await Promise.all([
      this.frames.load("commands", commands),
      this.frames.load("pane", pane, this.shell.paneSlot),
    ]);
  }

  private async run(action: RibbonAction, name: string): Promise<void> {
    if (action.kind === "pane") return this.openPane(action.page);
    this.shell.announce("working", { name });
    this.changed = true;
    try {
      await this.frames.invoke(action.name);
    } finally {
      this.shell.announce("ready");
    }
  }

  /** Shows the pane. As in Excel its page is loaded when the pane was closed or shows another one. */
  private async openPane(page: string): Promise<void> {
    const { paneShown } = this.shell.state;
    this.shell.showPane(true);
    if (paneShown && page === this.panePage) return;
    this.panePage = page;
    await this.frames.load("pane", page, this.shell.paneSlot);
  }

  private async open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      await this.host.open(bytes);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      await this.shell.tell(
        say(unreadableText(error), this.shell.state.language, { file: file.name }),
      );
      return;
    }
    this.showWorkbook(file.name);
    this.shell.announce("opened", { file: file.name });
    // Excel opens the pane with a workbook that asks for it, and with no other.
    if (this.host.book.settings.get(OPEN_PANE) === true) this.shell.showPane(true);
    await this.loadPages();
    const lost = describeLeftOut(this.host.book, this.shell.state.language);
    if (lost !== undefined) await this.shell.tell(lost);
  }

  /** A workbook that the add-in opened: Excel gives it a window of its own. */
  private async created(bytes: Uint8Array): Promise<void> {
    const { shell } = this;
    const name = shell.say("createdFile");
    const answer = await shell.tell(shell.say("created"), ["open", "save"]);
    if (answer === "save") download(bytes, name);
    if (answer === "open") await this.open(new File([bytes.slice()], name));
  }

  /** Opens a workbook with one empty sheet, as Excel's own command does. */
  private async newWorkbook(): Promise<void> {
    await this.host.open(await createHost().save());
    this.showWorkbook(this.shell.say("emptyFile"));
    await this.loadPages();
    this.shell.announce("ready");
  }

  private async save(): Promise<void> {
    const { fileName } = this.shell.state;
    download(await this.host.save(), fileName);
    this.changed = false;
    this.shell.announce("saved", { file: fileName });
  }

  private async setLanguage(language: Language): Promise<void> {
    this.shell.setLanguage(language, readManifest(this.manifest, language));
    this.applyLanguage();
    await this.loadPages();
  }

  private async setDark(dark: boolean): Promise<void> {
    this.shell.store.set({ dark });
    await this.loadPages();
  }

  private applyLanguage(): void {
    document.documentElement.lang = this.shell.state.language;
  }
}
