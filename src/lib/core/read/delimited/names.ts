/**
 * Unique names for columns. A name can be used in an expression and as a key, so numeric headers get a letter in
 * front ("2021" → "v2021"), empty ones their position ("v3"), repeated ones a number ("Navn (2)").
 * @param headers texts of the header; null: there is none
 * @param width number of columns
 */
export function columnNames(headers: readonly string[] | null, width: number): string[] {
	const wanted = Array.from({ length: width }, (_, i) => baseName(headers?.[i] ?? '', i));
	const given = new Set(wanted);
	const used = new Set<string>();
	const nextNumber = new Map<string, number>();
	return wanted.map((name) => {
		let unique = name;
		let number = nextNumber.get(name) ?? 2;
		while (used.has(unique) || (unique !== name && given.has(unique))) unique = `${name} (${number++})`;
		nextNumber.set(name, number);
		used.add(unique);
		return unique;
	});
}

function baseName(header: string, position: number): string {
	const text = header.replace(/\s+/g, ' ').trim();
	if (text === '') return `v${position + 1}`;
	// A plain object takes this name for its prototype.
	if (text === '__proto__') return 'v__proto__';
	return /^[-+]?\d+([.,]\d+)?$/.test(text) ? `v${text}` : text;
}
