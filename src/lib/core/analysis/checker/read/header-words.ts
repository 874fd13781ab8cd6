/** Headers that can be told from each other without knowing where a column begins, from the end of the line. */
const KNOWN =
	/(?:^|\s)(\(?n\s*=?\s*\)?|antall(?: svar| kommuner| respondenter)?|frekvens|(?:svar)?prosent|totalt?|sum|(?:gjennom-?\s?)?snitt|std\.? ?avvik|standard-?\s?avvik|minimum|maksimum|beta|t-verdi|signifikans|sig\.|(?:svært )?lave?|middels|(?:svært )?høye?|(?:19|20)\d\d)$/i;

/**
 * Labels of columns from the words above the first row of a PDF's table, which do not tell where a column begins: known
 * words are taken from the end, one for each column, as far as they go. Columns that are left have no label.
 */
export function headerLabels(lines: readonly string[], width: number): string[] {
	let text = lines.join(' ').replace(/\s+/g, ' ').trim().slice(-1_000);
	if (width === 5 && /std\. error/i.test(text) && /\bsig\./i.test(text))
		return ['B', 'Std. Error', 'Beta', 't', 'Sig.'];
	const labels: string[] = [];
	while (labels.length < width) {
		const found = KNOWN.exec(text);
		if (!found) break;
		labels.unshift(found[1]);
		text = text.slice(0, found.index).trim();
	}
	const left = width - labels.length;
	const words = text.split(' ').filter((word) => word !== '');
	// As many words as columns: each has one.
	const named = left > 0 && words.length === left ? words : new Array<string>(left).fill('');
	return [...named, ...labels];
}
