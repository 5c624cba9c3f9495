/** Characters of the texts that a memory keeps before it forgets all of them; bounds memory in a long session. */
const KEPT_CHARACTERS = 1_000_000;
/** What an entry takes at least, in characters. */
const ENTRY = 50;

/** What was found out about texts that are asked for again and again: those of pages laid out in many ways, formulas. */
export class TextMemory<Value> {
  private readonly values = new Map<string, Value>();
  private characters = 0;

  /** What is known of the text, else what `find` finds out. */
  of(text: string, find: () => Value): Value {
    const known = this.values.get(text);
    if (known !== undefined) return known;
    const value = find();
    if (this.characters > KEPT_CHARACTERS) {
      this.values.clear();
      this.characters = 0;
    }
    this.values.set(text, value);
    this.characters += text.length + ENTRY;
    return value;
  }
}
