import type { CheckerRole } from '../types';

const COLUMN: readonly [RegExp, CheckerRole][] = [
	[/^\(?\s*n\s*=?\s*\)?$|^populasjon|^utvalg$|^population$/i, 'n'],
	[/^(?:svar)?prosent\b|^percent\b|^prosentandel|^%$|^andel$|^share$/i, 'percent'],
	[/^std\.? ?error|^standard ?-?(?:error|feil)|^s\.?e\.?$/i, 'se'],
	[/^std\b|^standard-?\s?(?:avvik|dev)|^sd$/i, 'sd'],
	[/^min(?:imum|\.)?$/i, 'min'],
	[/^ma(?:ks|x)(?:imum|\.)?$/i, 'max'],
	[/cohen|^d$/i, 'd'],
	[/^beta\b|^β$/i, 'beta'],
	[/^b$/i, 'b'],
	[/^t(?:-?\s?verdi|-?\s?value)?$/i, 't'],
	[/^p(?:-?\s?verdi|-?\s?value)?$|^sig\b|^signifikans/i, 'p'],
	[/^(?:antall?|tal på|frekvens|count|freq|number of)\b/i, 'count']
];
const MEAN = /(?:^|\s|–\s)(?:gj(?:\.|ennom)?-?\s?snitt|snitt|mean|average)\b/i;
const SPREAD = /(?:^|\s)(?:std\.?|standard-?)\s?avvik|(?:^|\s)sd$|standard deviation/i;
export const TOTAL = /(?:^|\s|–\s)(?:totalt?|sum|i alt|total|samla|samlet|til saman|alle$)(?:\b|$)/i;

/** What the label of a column says of it; null when it says nothing. */
export function columnRole(label: string, areBracketed: boolean): CheckerRole | null {
	const text = label.trim();
	const last = text.split(' – ').pop() ?? text;
	for (const one of [text, last]) {
		const found = COLUMN.find(([words]) => words.test(one))?.[1];
		if (found === 'count' && areBracketed) return 'n';
		if (found) return found;
	}
	if (MEAN.test(text) && text.length < 60) return 'mean';
	return TOTAL.test(text) && text.length < 40 ? 'total' : null;
}

/** What the label of a row says of it; null when it says nothing. */
export function rowRole(label: string): CheckerRole | null {
	const text = label.trim();
	if (/^(?:høyeste mulige n|høgaste moglege n|the most that n can be)$/i.test(text)) return 'nMax';
	if (/^\(?\s*n\s*=?\s*\)?$|^n \d[\d.]*$|^antall?(?: svar| respondent\w*)?$/i.test(text)) return 'n';
	if (SPREAD.test(text)) return 'sd';
	if (MEAN.test(text)) return 'mean';
	return TOTAL.test(text) && text.length < 60 ? 'total' : null;
}
