import { describe, expect, it } from 'vitest';
import { defaultSpec } from '$lib/core/dataset/default-spec';
import { summariseVariable } from '$lib/core/dataset/summary';
import { derive } from '$lib/core/derive/derive';
import { numbers, rowsOf, texts } from '$lib/core/derive/fixtures';
import nb from '$lib/i18n/nb';
import { baseText } from '$lib/i18n/base-text';
import {
	addDerived,
	freeName,
	moveDerived,
	putDerived,
	putFilter,
	removeDerived,
	replaceDerived
} from './edits';
import { firstSpec, KINDS } from './first-spec';
import { readNumbers, writeNumbers } from './number-list';
import { proposeName } from './propose-name';

const rows = rowsOf(
	numbers('Folketall', [1, 2, 3, 4]),
	numbers('Elever', [1, 1, 2, 2]),
	numbers('q1', [1, 2, 3, 4], { measure: 'ordinal', scale: { min: 1, max: 5 } }),
	texts('kommunenummer', ['0301', '1103', '0301', '1103']),
	numbers('år', [2021, 2021, 2022, 2022])
);
const variables = rows.variables.map(summariseVariable);

describe('what somebody begins with', () => {
	it.each(KINDS.filter((kind) => !['index', 'dummy', 'expression'].includes(kind)))(
		'is for %s something that can be computed',
		(kind) => {
			const spec = firstSpec(kind, variables);
			const name = proposeName(spec, nb.deriveForm.nameWords, []);
			expect(derive({ ...spec, name }, rows)).toMatchObject({ ok: true });
		}
	);

	it.each(KINDS)('needs no variables to be there: %s', (kind) => {
		const spec = firstSpec(kind, []);
		const name = proposeName(spec, nb.deriveForm.nameWords, []);
		expect(derive({ ...spec, name: name || 'x' }, rowsOf(numbers('x', [])))).toMatchObject({ ok: false });
	});
});

describe('proposed names', () => {
	const propose = (variable: string, taken: string[] = []) =>
		proposeName({ ...firstSpec('log', []), variable } as never, nb.deriveForm.nameWords, taken);
	it('are made of the variable, bare in expressions, and free', () => {
		expect(propose('Frie inntekter (kr)')).toBe('Frie_inntekter_kr_log');
		expect(propose('2024.Lesing')).toBe('_2024_Lesing_log');
		expect(propose('x', ['x_log', 'x_log_2'])).toBe('x_log_3');
		expect(propose('Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng')).toBe(
			'Lesing_5_årstrinn_Alle_eierformer_Alle_log'
		);
		expect(freeName('a', ['b'])).toBe('a');
	});
});

describe('edits', () => {
	const expression = (name: string, text: string) =>
		({ kind: 'expression', name, label: '', expression: text }) as const;
	const dataset = addDerived(
		addDerived(defaultSpec('t', 'T'), expression('dobbel', 'x * 2')),
		expression('fire', 'dobbel * 2')
	);
	it('carry a new name to what uses it', () => {
		const withFilter = putFilter(dataset, { id: 'f', name: 'F', condition: 'dobbel > 2' });
		const renamed = replaceDerived(withFilter, 0, expression('to ganger', 'x * 2'));
		expect(renamed.derived[1]).toMatchObject({ expression: '[to ganger] * 2' });
		expect(renamed.filters[0].condition).toBe('[to ganger] > 2');
	});
	it('put one in the place of another, and last where that is gone', () => {
		const names = (before: string | null) =>
			putDerived(dataset, before, expression('ny', '1')).derived.map(({ name }) => name);
		expect([names('dobbel'), names(null), names('borte')]).toEqual([
			['ny', 'fire'],
			['dobbel', 'fire', 'ny'],
			['dobbel', 'fire', 'ny']
		]);
	});
	it('move and remove', () => {
		expect(moveDerived(dataset, 'fire', -1).derived.map(({ name }) => name)).toEqual(['fire', 'dobbel']);
		for (const beyond of [moveDerived(dataset, 'dobbel', -1), moveDerived(dataset, 'fire', 1)])
			expect(beyond).toBe(dataset);
		expect(removeDerived(dataset, 'dobbel').derived.map(({ name }) => name)).toEqual(['fire']);
		const put = putFilter(putFilter(dataset, { id: 'f', name: 'F', condition: '' }), {
			...{ id: 'f', name: 'G', condition: '' }
		});
		expect(put.filters.map(({ name }) => name)).toEqual(['G']);
	});
});

describe('lists of numbers', () => {
	it('are read as typed', () => {
		expect(readNumbers('1000; 2 500;0,5;')).toEqual([1000, 2500, 0.5]);
		expect(readNumbers(' ')).toEqual([]);
		expect(readNumbers('1; x')).toBeNull();
		expect(writeNumbers([33.3, 2000], ',')).toBe('33,3; 2000');
	});
});

describe('base text', () => {
	it('has its percent from counts, half up', () => {
		const filter = { name: 'Samarbeid', phrase: 'har hatt samarbeid med veileder' };
		const text = (passed: number, known: number) => baseText(nb, 'norwegian', filter, { passed, known });
		expect(text(150, 200)).toBe('av de 75\u00a0% som har hatt samarbeid med veileder');
		expect(text(1, 8)).toContain('13\u00a0%');
		expect(text(0, 0)).toBe(nb.filters.noneKnown);
		expect(baseText(nb, 'norwegian', { name: 'Samarbeid' }, { passed: 1, known: 2 })).toBe(
			'av de 50\u00a0% som er med i «Samarbeid»'
		);
	});
});
