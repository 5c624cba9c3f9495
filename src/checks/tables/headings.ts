import type { Field } from "./table";

/** What the officer said that headings mean, by `headingKey`; "none" puts a column aside. */
export type Mapping = Readonly<Record<string, Field | "none">>;
