import { describe, expect, it } from 'vitest';
import type { AnalysisSpec } from '$lib/core/analysis/types';
import nb from '$lib/i18n/nb';
import { codeFileStem } from './code-file';

const named = (id: string, name: string) =>
	({ type: 'likert', id, name, items: [] }) as unknown as AnalysisSpec;

describe('files of code', () => {
	it('are called as the analysis, on every system, and apart from others of that name', () => {
		const all = [
			named('a', 'Spørsmål 1/2: «tiltak»?'),
			named('b', 'spørsmål 1 2 «Tiltak»'),
			named('c', 'Noe')
		];
		expect(all.map((one) => codeFileStem(one, all, nb))).toEqual([
			'Spørsmål 1 2 «tiltak»',
			'spørsmål 1 2 «Tiltak» 2',
			'Noe'
		]);
		expect(codeFileStem(named('d', 'noe'), all, nb)).toBe('noe 2');
		expect(codeFileStem(named('d', '...'), all, nb)).toBe('likert');
	});
});
