import type { VariableSummary } from '$lib/core/dataset/summary';
import type { DerivedKind, DerivedSpec } from '$lib/core/derive/types';

/** Kinds in the order in which they are offered: what most come to do first. */
export const KINDS: readonly DerivedKind[] = [
	...(['bands', 'index', 'reverse', 'share', 'difference', 'ratio', 'lag'] as const),
	...(['square', 'log', 'standardise', 'dummy', 'dummies', 'expression'] as const)
];

/** The shares of so many groups of equal size. */
export const equalShares = (count: number): number[] =>
	Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);

/** What somebody begins with who chooses a kind: the variables that fit best, and the recommended choices. */
export function firstSpec(kind: DerivedKind, variables: readonly VariableSummary[]): DerivedSpec {
	const numbers = variables.filter(({ type }) => type === 'number');
	const measured = numbers.filter(({ measure }) => measure === 'scale');
	const graded = numbers.filter(({ measure, scale }) => measure === 'ordinal' || scale !== null);
	const named = variables.filter(({ measure, distinct }) => measure === 'nominal' && distinct > 1);
	const name = (list: readonly VariableSummary[], index = 0) => list.at(index)?.name ?? '';
	const scaled = measured.length > 0 ? measured : numbers;
	const base = { name: '', label: '' };
	switch (kind) {
		case 'bands': {
			const cuts = {
				kind: 'quantiles' as const,
				shares: equalShares(4),
				method: 'observed' as const,
				on: ''
			};
			return { kind, ...base, variable: name(scaled), wave: null, cuts, labels: [] };
		}
		case 'reverse':
			return { kind, ...base, variable: name(graded.length > 0 ? graded : numbers), scale: null };
		case 'index':
			return { kind, ...base, items: [], atLeast: null, scale: null, normalise: null };
		case 'square':
			return { kind, ...base, variable: name(scaled), centre: 'mean', on: '' };
		case 'log':
			return { kind, ...base, variable: name(scaled), base: 'e' };
		case 'standardise':
			return { kind, ...base, variable: name(scaled), on: '' };
		case 'difference':
		case 'ratio':
			return { kind, ...base, first: name(scaled), second: name(scaled, 1) };
		case 'share':
			return { kind, ...base, part: name(scaled), total: name(scaled, 1) };
		case 'dummy':
			return { kind, ...base, variable: name(named), values: [] };
		case 'dummies': {
			const first = named.find(({ distinct }) => distinct <= 20);
			return { kind, ...base, variable: first?.name ?? '', reference: first?.values.at(0)?.value ?? null };
		}
		case 'lag':
			return {
				kind,
				...base,
				variable: name(scaled),
				unit: unitOf(variables),
				year: yearOf(variables),
				years: 1,
				change: 'difference'
			};
		case 'expression':
			return { kind, ...base, expression: '' };
	}
}

const find = (variables: readonly VariableSummary[], pattern: RegExp) =>
	variables.find(({ name }) => pattern.test(name))?.name;
const unitOf = (variables: readonly VariableSummary[]) =>
	find(variables, /kommunen(umme)?r|kommunekode|orgn|enhetskode|organisasjonsnummer|\bunit\b/i) ??
	variables.at(0)?.name ??
	'';
const yearOf = (variables: readonly VariableSummary[]) =>
	find(variables, /^(skole)?år$|year|skoleaar|periode/i) ?? '';
