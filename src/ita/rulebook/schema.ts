/** The three instruments (เครื่องมือ) of ITA. */
export type Instrument = "IIT" | "EIT" | "OIT";
