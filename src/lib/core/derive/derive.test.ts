import { describe, expect, it } from 'vitest';
import { describeDerived } from './describe';
import { dependenciesOf } from './dependencies';
import { cellsOf, computed, derived, numbers, problemOf, rowsOf, texts } from './fixtures';
import type { DerivedSpec, IndexSpec, LagSpec } from './types';

const base = { name: 'ny', label: 'Ny' };
const scale = { min: 1, max: 5 };

describe('derive', () => {
	const rows = rowsOf(numbers('x', [1, 2]), texts('t', ['a', 'b']));
	const log = { kind: 'log' as const, ...base, variable: 'x', base: 'e' as const };

	it('says why a variable cannot be computed', () => {
		expect(problemOf({ ...log, name: ' ' }, rows)).toBe('derive.noName');
		expect(problemOf({ ...log, name: 'x' }, rows)).toBe('derive.nameTaken');
		expect(problemOf({ ...log, variable: 'gone' }, rows)).toBe('derive.noVariable');
		expect(problemOf({ ...log, variable: 't' }, rows)).toBe('derive.notNumbers');
		const newer = { ...log, kind: 'spline' } as unknown as DerivedSpec;
		expect(problemOf(newer, rows)).toBe('derive.unknownKind');
	});

	it('gives variables that say how they were made', () => {
		const [variable] = derived(log, rows).variables;
		expect(variable).toMatchObject({ isDerived: true, label: 'Ny', measure: 'scale' });
		expect(variable.made).toEqual({ by: 'ny', how: describeDerived(log), from: ['x'] });
	});

	it('counts what has no logarithm', () => {
		const some = rowsOf(numbers('x', [Math.E, 0, -1, 'dontKnow']));
		expect(computed(log, some)).toEqual([1, 'notApplicable', 'notApplicable', 'dontKnow']);
		expect(derived(log, some).notes).toEqual([
			{ code: 'derive.notPositive', params: { variable: 'x', count: 2 } }
		]);
	});

	it('names the variables that a specification needs', () => {
		const on = 'år = 2021';
		const cuts = { kind: 'quantiles' as const, shares: [0.5], method: 'observed' as const, on };
		const bands = { kind: 'bands' as const, ...base, variable: 'x', wave: 'bølge', cuts, labels: [] };
		expect(dependenciesOf(bands)).toEqual(['x', 'bølge', 'år']);
		expect(dependenciesOf({ kind: 'expression', ...base, expression: 'snitt(a; [b c]) + a' })).toEqual([
			'a',
			'b c'
		]);
	});
});

describe('reverse', () => {
	const labels = ['helt uenig', 'litt uenig', 'verken', 'litt enig', 'helt enig'];
	const valueLabels = labels.map((label, index) => ({ value: index + 1, label }));
	const rows = rowsOf(
		numbers('q', [1, 5, 4, 'routedOut', 98], { scale, valueLabels, measure: 'ordinal' }),
		numbers('u', [1, 2, 3, 4, 5])
	);
	const spec = { kind: 'reverse' as const, ...base, variable: 'q', scale: null };

	it('turns on the declared scale, labels too; what is outside is no answer', () => {
		expect(computed(spec, rows)).toEqual([5, 1, 2, 'routedOut', 'missing']);
		const { variables, notes } = derived(spec, rows);
		expect(variables[0].valueLabels[0]).toEqual({ value: 1, label: 'helt enig' });
		expect(variables[0]).toMatchObject({ scale, reversed: true, measure: 'ordinal' });
		expect(notes).toEqual([
			{ code: 'derive.outsideScale', params: { variable: 'q', count: 1, min: 1, max: 5 } }
		]);
	});

	it('refuses without a scale, never taking that of the data', () => {
		expect(problemOf({ ...spec, variable: 'u' }, rows)).toBe('derive.noScale');
		expect(computed({ ...spec, variable: 'u', scale: { min: 0, max: 10 } }, rows)).toEqual([9, 8, 7, 6, 5]);
		expect(problemOf({ ...spec, scale: { min: 5, max: 5 } }, rows)).toBe('derive.badScale');
	});

	it('is itself again when turned twice', () => {
		const once = derived({ ...spec, name: 'snudd' }, rows).variables[0];
		const twice = derived({ ...spec, variable: 'snudd' }, rowsOf(once)).variables[0];
		expect(cellsOf(twice).slice(0, 4)).toEqual([1, 5, 4, 'routedOut']);
		expect(twice).toMatchObject({ valueLabels, reversed: false });
	});
});

describe('index', () => {
	const rows = rowsOf(
		numbers('a', [1, 2, 'dontKnow', 'unanswered', 'routedOut'], { scale }),
		numbers('b', [5, 4, 3, 'dontKnow', 'routedOut'], { scale, reversed: true }),
		numbers('c', [4, 'missing', 'missing', 3, 'unanswered'], { scale }),
		numbers('d', [0, 10, 5, 'missing', 'missing'], { scale: { min: 0, max: 10 } }),
		numbers('e', [1, 2, 99, 4, 5])
	);
	const spec = (items: string[], more: Partial<IndexSpec> = {}): IndexSpec => ({
		...{ kind: 'index', ...base, items: items.map((variable) => ({ variable, reversed: null })) },
		...{ atLeast: null, scale: null, normalise: null, ...more }
	});

	it('is the mean of answered items, those flagged as reversed turned', () => {
		expect(computed(spec(['a', 'b', 'c']), rows)).toEqual([2, 2, 'dontKnow', 'dontKnow', 'routedOut']);
		expect(computed(spec(['a', 'b', 'c'], { atLeast: 1 }), rows)).toEqual([2, 2, 3, 3, 'routedOut']);
		expect(computed(spec(['a', 'b', 'c'], { atLeast: 3 }), rows)[1]).toBe('missing');
		const asAnswered = spec(['a', 'b']);
		asAnswered.items[1].reversed = false;
		expect(computed(asAnswered, rows)[0]).toBe(3);
	});

	it('says where its items were chosen', () => {
		const source = { analysis: 'f', name: 'Samarbeid', cut: 0.4 };
		const of = (from?: IndexSpec['from']) => describeDerived(spec(['a', 'b'], { from })).params;
		expect(of({ ...source, factor: 2 })).toMatchObject({ source: 'Samarbeid', factor: 2 });
		expect(of({ ...source, factor: null })).toMatchObject({ source: 'Samarbeid', factor: '' });
		expect(of()).toMatchObject({ source: '', factor: '' });
	});

	it('asks for half of the items, rounded up, unless told otherwise', () => {
		expect(derived(spec(['a', 'b', 'c']), rows).facts).toMatchObject({
			atLeast: 2,
			n: 2,
			items: [{ n: 2 }, { n: 3, reversed: true }, { n: 2 }]
		});
		expect(problemOf(spec(['a', 'b'], { atLeast: 3 }), rows)).toBe('derive.badAtLeast');
		expect(problemOf(spec([]), rows)).toBe('derive.noItems');
	});

	it('moves items from their scales to a common one', () => {
		const moved = spec(['a', 'd'], { normalise: { min: 1, max: 5 } });
		expect(computed(moved, rows).slice(0, 3)).toEqual([1, 3.5, 3]);
		expect(derived(moved, rows).variables[0].scale).toEqual({ min: 1, max: 5 });
		expect(derived(spec(['a', 'd']), rows).notes).toMatchObject([{ code: 'derive.differentScales' }]);
		expect(problemOf(spec(['a', 'e'], { normalise: scale }), rows)).toBe('derive.noScale');
		const declared = spec(['a', 'e'], { scale, normalise: { min: 0, max: 100 } });
		expect(computed(declared, rows)).toEqual([0, 25, 'dontKnow', 75, 100]);
		expect(derived(declared, rows).notes).toMatchObject([
			{ code: 'derive.outsideScale', params: { variable: 'e', count: 1 } }
		]);
	});
});

describe('of one variable', () => {
	const rows = rowsOf(
		numbers('x', [1, 2, 3, 'suppressed', 10]),
		numbers('år', [2021, 2021, 2021, 2021, 2024])
	);
	it('squares, raw or centred at the mean of the rows used', () => {
		const spec = { kind: 'square' as const, ...base, variable: 'x', centre: 'none' as const, on: '' };
		expect(computed(spec, rows)).toEqual([1, 4, 9, 'suppressed', 100]);
		expect(computed({ ...spec, centre: 'mean' }, rows)).toEqual([9, 4, 1, 'suppressed', 36]);
		const some = { ...spec, centre: 'mean' as const, on: 'år = 2021' };
		expect(computed(some, rows)).toEqual([1, 0, 1, 'suppressed', 64]);
		expect(derived(some, rows).facts).toEqual({ kind: 'moments', n: 3, mean: 2, sd: null });
		expect(problemOf({ ...some, on: 'år = 1' }, rows)).toBe('derive.noValues');
		expect(problemOf({ ...some, on: 'år =' }, rows)).toBe('expression.unexpectedEnd');
	});
	it('standardises, and refuses what does not vary', () => {
		const spec = { kind: 'standardise' as const, ...base, variable: 'x', on: 'x < 5' };
		expect(computed(spec, rows)).toEqual([-1, 0, 1, 'suppressed', 8]);
		expect(problemOf({ ...spec, on: 'x < 2' }, rows)).toBe('derive.constant');
	});
});

describe('of two variables', () => {
	const rows = rowsOf(numbers('a', [1, 0, 3, 'dontKnow', 4]), numbers('b', [2, 0, 0, 'suppressed', 1]));
	it('subtracts and divides; a division by zero has no value and is counted', () => {
		const two = { ...base, first: 'a', second: 'b' };
		expect(computed({ kind: 'difference', ...two }, rows)).toEqual([-1, 0, 3, 'suppressed', 3]);
		const ratio = { kind: 'ratio' as const, ...two };
		expect(computed(ratio, rows)).toEqual([0.5, 'notApplicable', 'notApplicable', 'suppressed', 4]);
		expect(derived(ratio, rows).notes).toEqual([
			{ code: 'derive.byZero', params: { variable: 'ny', count: 2 } }
		]);
	});
	it('takes shares in percent, and says of those above all', () => {
		const { variables, notes } = derived({ kind: 'share', ...base, part: 'a', total: 'b' }, rows);
		expect(cellsOf(variables[0])).toEqual([50, 'notApplicable', 'notApplicable', 'suppressed', 400]);
		expect(variables[0]).toMatchObject({ unit: '%', format: 'percent' });
		expect(notes.map(({ code }) => code)).toEqual(['derive.byZero', 'derive.shareOutside']);
	});
});

describe('dummies', () => {
	const valueLabels = ['Nord', 'Sør', 'Øst'].map((label, index) => ({ value: index + 1, label }));
	const rows = rowsOf(
		numbers('del', [1, 2, 3, 2, 'unanswered'], { valueLabels, label: 'Landsdel' }),
		texts('rolle', ['Rektor', 'Skole eier', 'rektor', '', 'Rektor'])
	);
	it('are one for each value but the reference', () => {
		const { variables } = derived(
			{ kind: 'dummies', ...base, label: '', variable: 'del', reference: 1 },
			rows
		);
		expect(variables.map(({ column, label }) => [column.name, label])).toEqual([
			['ny_2', 'Landsdel: Sør'],
			['ny_3', 'Landsdel: Øst']
		]);
		expect(cellsOf(variables[0])).toEqual([0, 1, 0, 1, 'unanswered']);
		expect(problemOf({ kind: 'dummies', ...base, variable: 'del', reference: 9 }, rows)).toBe(
			'derive.noReference'
		);
	});
	it('of texts have names without spaces', () => {
		const { variables } = derived({ kind: 'dummies', ...base, variable: 'rolle', reference: null }, rows);
		expect(variables.map(({ column }) => column.name)).toEqual(['ny_Rektor', 'ny_Skole_eier', 'ny_rektor']);
		expect(cellsOf(variables[0])).toEqual([1, 0, 0, 'missing', 1]);
	});
	it('can be one for some values', () => {
		const spec = { kind: 'dummy' as const, ...base, variable: 'rolle', values: ['Rektor', 'rektor'] };
		expect(computed(spec, rows)).toEqual([1, 0, 1, 'missing', 1]);
		expect(problemOf({ ...spec, values: [] }, rows)).toBe('derive.noChosenValues');
	});
});

describe('lag', () => {
	const rows = rowsOf(
		texts('kommune', ['A', 'A', 'A', 'B', 'B', '', 'C', 'C', 'C']),
		texts('år', [
			'2020-21',
			'2021-22',
			'2023-24',
			'2020-21',
			'2021-22',
			'2021-22',
			'2020-21',
			'2020-21',
			'2021-22'
		]),
		numbers('x', [1, 2, 4, 'suppressed', 3, 9, 5, 6, 7])
	);
	const spec: LagSpec = {
		...{ kind: 'lag', ...base, variable: 'x', unit: 'kommune', year: 'år', years: 1, change: 'none' }
	};
	it('looks at the same unit just so many years before; gaps are not bridged', () => {
		expect(computed(spec, rows)).toEqual([
			...['missing', 1, 'missing', 'missing', 'suppressed', 'missing', 'missing', 'missing', 'missing']
		]);
		expect(derived(spec, rows).notes).toEqual([
			{ code: 'derive.noEarlier', params: { variable: 'ny', count: 5 } },
			{ code: 'derive.severalEarlier', params: { variable: 'ny', count: 1 } }
		]);
		expect(computed({ ...spec, years: 2, change: 'difference' }, rows)[2]).toBe(2);
		expect(computed({ ...spec, change: 'percent' }, rows)[1]).toBe(100);
		expect(problemOf({ ...spec, years: 0 }, rows)).toBe('derive.badYears');
	});
});
