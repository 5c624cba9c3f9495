/** Number formats of cells, as the codes by which Office.js and files tell them. */

/** The code without its literal texts, colours and fillings; times that count on (`[h]`) lose their hours with the brackets. */
export function bareFormat(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g, "");
}

/** What a code shows of a number: a day, with its time where it has one, a time of day alone, or a number. */
export function formatKind(code: string | undefined): "date" | "time" | "number" {
  const [first = ""] = bareFormat(code ?? "").split(";");
  // A duration counts hours on beyond a day and is no time of day.
  if (/^general$/i.test(first.trim()) || /\[(h+|m+|s+)\]/i.test(code ?? "")) return "number";
  if (/[dyb]/i.test(first)) return "date";
  if (/[hs]/i.test(first)) return "time";
  return /m/i.test(first) ? "date" : "number";
}
