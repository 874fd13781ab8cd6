/**
 * Reads a number as a person types it, in Norwegian or English: decimal comma or point, spaces between thousands,
 * a hyphen or a typographic minus, a percent sign that is ignored.
 * @returns the number, or null when the text is not one (empty text too). '1,234' is read as a decimal comma, because
 * the fields of this program hold limits and shares, never numbers with thousands set apart by commas.
 */
export function parseNumber(text: string): number | null {
	const compact = text
		.replace(/[\s\u00a0\u202f]/g, '')
		.replace(/^[\u2212\u2013]/, '-')
		.replace(/%$/, '')
		.replace(',', '.');
	return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(compact) ? Number(compact) : null;
}
