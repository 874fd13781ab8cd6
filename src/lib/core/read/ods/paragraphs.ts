/** More spaces in a row than anybody types are no spaces that somebody typed. */
const MAX_SPACES = 1000;

/**
 * Puts the text of a cell together from its paragraphs. White space in the XML is one space, and none at the ends of a
 * paragraph; spaces that count are elements of their own.
 * Source: OpenDocument 1.3 part 3, 6.1.2 (white space), 6.1.3–6.1.5 (text:s, text:tab, text:line-break).
 */
export class Paragraphs {
	#done = '';
	#count = 0;
	#text = '';
	/** The text ends with a space that the next one, or the end of the paragraph, takes away. */
	#endsWithSpace = false;

	/** The paragraphs so far, joined by line breaks. */
	get text(): string {
		return this.#done;
	}

	clear(): void {
		this.#done = this.#text = '';
		this.#count = 0;
		this.#endsWithSpace = false;
	}

	begin(): void {
		this.#text = '';
		this.#endsWithSpace = false;
	}

	/** Adds character data. */
	add(data: string): void {
		let some = data.replace(/[ \t\r\n]+/g, ' ');
		if ((this.#text === '' || this.#endsWithSpace) && some.startsWith(' ')) some = some.slice(1);
		if (some === '') return;
		this.#text += some;
		this.#endsWithSpace = some.endsWith(' ');
	}

	/** Adds what an element stands for: spaces, a tab, a line break. */
	addExactly(text: string): void {
		if (text === '') return;
		this.#text += text;
		this.#endsWithSpace = false;
	}

	end(): void {
		const text = this.#endsWithSpace ? this.#text.slice(0, -1) : this.#text;
		this.#done = this.#count++ === 0 ? text : `${this.#done}\n${text}`;
	}
}

/** The spaces of an element `text:s`. @param count its attribute `text:c` */
export const spaces = (count: string | undefined): string =>
	' '.repeat(count === undefined ? 1 : /^\d{1,9}$/.test(count) ? Math.min(Number(count), MAX_SPACES) : 1);
