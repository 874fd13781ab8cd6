import { describe, expect, it } from 'vitest';
import nb from '$lib/i18n/nb';
import { changesCsv } from './comparison-tables';
import { reasonOf } from './reason-of';

describe('why there is no result', () => {
	it('is worded with its params', () => {
		const problem = { code: 'errors.unknownCode', params: { code: 'x.y' } };
		expect(reasonOf(nb, problem)).toContain('«x.y»');
	});

	it.each(['constructor.defineProperty', '__proto__.toString', 'errors.constructor', 'nowhere'])(
		'%s is told as a code without words',
		(code) => expect(reasonOf(nb, { code })).toBe(nb.errors.unknownCode({ code }))
	);
});

it('what an analysis is called is no formula in the file of changes', () => {
	const table = (title: string) => ({ id: 't', title, columns: [], rows: [], notes: [] });
	expect(changesCsv([table('=1+1;"a"'), table('Trivsel')])).toBe('"\'=1+1;""a"""\r\n\r\n\r\nTrivsel\r\n\r\n');
});
