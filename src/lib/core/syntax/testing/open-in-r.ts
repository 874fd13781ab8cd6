/** What is left open at the end of R code: quotes or brackets; '' where nothing is. */
export function openInR(code: string): string {
	const open: string[] = [];
	let quote = '';
	for (let at = 0; at < code.length; at++) {
		const sign = code[at];
		if (quote !== '') {
			if (sign === '\\') at++;
			else if (sign === quote) quote = '';
			else if (sign === '\n') return 'a text over two lines';
		} else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
		else if (sign === '#') while (at + 1 < code.length && code[at + 1] !== '\n') at++;
		else if ('([{'.includes(sign)) open.push(sign);
		else if (')]}'.includes(sign)) {
			const pair = open.pop() ?? '';
			if (!['()', '[]', '{}'].includes(pair + sign)) return `${pair}${sign}`;
		}
	}
	return quote + open.join('');
}
