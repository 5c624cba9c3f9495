/** Starts the preview: host, window, a sample workbook, and the add-in's pages beside it. */
import { createRoot } from "react-dom/client";
import { say } from "../../src/core/text";
import { TEXTS } from "../view/texts";
import "./bridge";
import { Preview, readAddIn } from "./preview";

async function start(): Promise<void> {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const manifest = await readAddIn();
  const preview = new Preview(manifest, new URLSearchParams(window.location.search));
  window.itaPreview = preview.frames;
  preview.show(createRoot(root));
  await preview.load();
  document.body.dataset["ready"] = "true";
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  for (const language of ["th", "en"] as const) {
    const sentence = document.createElement("p");
    sentence.setAttribute("role", "alert");
    sentence.textContent = say(TEXTS.broken, language, { reason });
    document.body.append(sentence);
  }
  throw error;
});
