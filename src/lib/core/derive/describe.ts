import type { Message } from '../outcome';
import type { BandsSpec, DerivedSpec, IndexSpec } from './types';

/** How a variable is made, in words: the code of a sentence with its gaps. */
export type HowCode =
	/** params: variable, count, on. */
	| 'derive.howQuantiles'
	/** params: variable, count, on, wave. */
	| 'derive.howQuantilesByWave'
	/** params: variable, count, on. */
	| 'derive.howType7'
	/** params: variable, count, on, wave. */
	| 'derive.howType7ByWave'
	/** params: variable, cuts, closed ('upper' or 'lower'). */
	| 'derive.howFixed'
	/** params: variable, bands. */
	| 'derive.howStored'
	/** params: variable. */
	| 'derive.howReverse'
	/** params: variable, min, max. */
	| 'derive.howReverseOn'
	/** params: items, count, atLeast, source (the analysis they were chosen in; '' for none), factor (its number or ''). */
	| 'derive.howIndex'
	/** params: items, count, atLeast, source, factor, min, max. */
	| 'derive.howIndexOn'
	/** params: variable. */
	| 'derive.howSquare'
	/** params: variable, on. */
	| 'derive.howSquareCentred'
	/** params: variable, base. */
	| 'derive.howLog'
	/** params: variable, on. */
	| 'derive.howStandardise'
	/** params: first, second. */
	| 'derive.howDifference'
	/** params: first, second. */
	| 'derive.howRatio'
	/** params: part, total. */
	| 'derive.howShare'
	/** params: variable, values. */
	| 'derive.howDummy'
	/** params: variable, reference. */
	| 'derive.howDummies'
	/** params: variable. */
	| 'derive.howAllDummies'
	/** params: variable, unit, year, years. */
	| 'derive.howLag'
	/** params: variable, unit, year, years. */
	| 'derive.howDifferenceSince'
	/** params: variable, unit, year, years. */
	| 'derive.howPercentSince'
	/** params: expression. */
	| 'derive.howExpression';

/** Least number of answered items of an index: the given one, else half of them, rounded up. */
export const leastAnswered = ({ atLeast, items }: Pick<IndexSpec, 'atLeast' | 'items'>): number =>
	atLeast ?? Math.ceil(items.length / 2);

/** How a variable is made. */
export function describeDerived(spec: DerivedSpec): Message<HowCode> {
	switch (spec.kind) {
		case 'bands':
			return describeBands(spec);
		case 'reverse': {
			const { variable, scale } = spec;
			if (!scale) return { code: 'derive.howReverse', params: { variable } };
			return { code: 'derive.howReverseOn', params: { variable, ...scale } };
		}
		case 'index':
			return describeIndex(spec);
		case 'square': {
			const { variable, on } = spec;
			if (spec.centre === 'none') return { code: 'derive.howSquare', params: { variable } };
			return { code: 'derive.howSquareCentred', params: { variable, on } };
		}
		case 'log':
			return { code: 'derive.howLog', params: { variable: spec.variable, base: spec.base } };
		case 'standardise':
			return { code: 'derive.howStandardise', params: { variable: spec.variable, on: spec.on } };
		case 'difference':
			return { code: 'derive.howDifference', params: { first: spec.first, second: spec.second } };
		case 'ratio':
			return { code: 'derive.howRatio', params: { first: spec.first, second: spec.second } };
		case 'share':
			return { code: 'derive.howShare', params: { part: spec.part, total: spec.total } };
		case 'dummy':
			return { code: 'derive.howDummy', params: { variable: spec.variable, values: spec.values.join('; ') } };
		case 'dummies': {
			const { variable, reference } = spec;
			if (reference === null) return { code: 'derive.howAllDummies', params: { variable } };
			return { code: 'derive.howDummies', params: { variable, reference } };
		}
		case 'lag': {
			const { variable, unit, year, years } = spec;
			const params = { variable, unit, year, years };
			if (spec.change === 'difference') return { code: 'derive.howDifferenceSince', params };
			if (spec.change === 'percent') return { code: 'derive.howPercentSince', params };
			return { code: 'derive.howLag', params };
		}
		case 'expression':
			return { code: 'derive.howExpression', params: { expression: spec.expression } };
	}
}

function describeBands({ variable, wave, cuts }: BandsSpec): Message<HowCode> {
	if (cuts.kind === 'stored')
		return { code: 'derive.howStored', params: { variable, bands: cuts.bands.name } };
	if (cuts.kind === 'fixed') {
		const { closed } = cuts.cuts;
		return { code: 'derive.howFixed', params: { variable, cuts: cuts.cuts.cuts.join('; '), closed } };
	}
	const params = { variable, count: cuts.shares.length + 1, on: cuts.on };
	const isType7 = cuts.method === 'type7';
	if (wave === null) return { code: isType7 ? 'derive.howType7' : 'derive.howQuantiles', params };
	const withWave = { ...params, wave };
	return { code: isType7 ? 'derive.howType7ByWave' : 'derive.howQuantilesByWave', params: withWave };
}

function describeIndex(spec: IndexSpec): Message<HowCode> {
	const { items, normalise, from } = spec;
	const names = items.map(({ variable }) => variable).join(', ');
	const source = { source: from?.name ?? '', factor: from?.factor ?? '' };
	const params = { items: names, count: items.length, atLeast: leastAnswered(spec), ...source };
	if (!normalise) return { code: 'derive.howIndex', params };
	return { code: 'derive.howIndexOn', params: { ...params, ...normalise } };
}
