import { endYear } from '../filters';
import { pupilsOf } from '../compare/profile';
import type { PreparedData } from '../prepare';
import type { DrawResult } from '../types';
import type { StructurePart } from './types';
import { logOf } from '../../stats/elementary/log';

/** A fact of every municipality of the data: a number, or the county as a text. */
export type Fact =
	/** NaN where it is not known. */
	| { kind: 'numbers'; values: Float64Array }
	/** '' where it is not known. */
	| { kind: 'groups'; values: string[] };

/** Beyond this a number says nothing of a municipality, and squares of it may not be numbers. */
const LARGEST = 1e15;
const known = (value: number | null | undefined): number =>
	value !== null && value !== undefined && Math.abs(value) <= LARGEST ? value : NaN;
const logarithm = (value: number): number => (value > 0 ? known(logOf(value, 10)) : NaN);

/** The values of a fact by municipality. */
export function factOf(part: StructurePart, prepared: PreparedData, result: DrawResult): Fact {
	const { data, facts, schoolStart } = prepared;
	const { units } = data.municipalities;
	const schools = (unit: number) => schoolStart[unit + 1] - schoolStart[unit];
	const numbers = (of: (unit: number) => number): Fact => ({
		kind: 'numbers',
		values: Float64Array.from(units, (_, unit) => of(unit))
	});
	switch (part.kind) {
		case 'population': {
			const inhabitants = prepared.populationIn(endYear(result.years.at(-1) ?? ''));
			return numbers((unit) => logarithm(inhabitants[unit]));
		}
		case 'pupils':
			return numbers((unit) => logarithm(pupilsOf({ prepared, result }, unit)));
		case 'schools':
			return numbers((unit) => (schools(unit) > 0 ? schools(unit) : NaN));
		case 'oneSchool':
			return numbers((unit) => (schools(unit) > 0 ? Number(schools(unit) === 1) : NaN));
		case 'centrality':
			return numbers((unit) => known(facts[unit]?.centralityIndex) / 100);
		case 'county': {
			const names = new Map(prepared.register.counties.map(({ number, name }) => [number, name]));
			return { kind: 'groups', values: units.map(({ county }) => names.get(county) ?? county) };
		}
		case 'register':
			return numbers((unit) => {
				const variables = facts[unit]?.variables ?? {};
				return Object.hasOwn(variables, part.name) ? known(variables[part.name]) : NaN;
			});
		case 'given': {
			const values = new Map(part.values);
			return numbers((unit) => known(values.get(units[unit].number)));
		}
	}
}

/** Whether a municipality has a fact. */
export const hasFact = (fact: Fact, unit: number): boolean =>
	fact.kind === 'groups' ? fact.values[unit] !== '' : !Number.isNaN(fact.values[unit]);

/** The columns of a fact on some municipalities: its numbers, or one for each group that they have but the first. */
export function columnsOf(fact: Fact, units: readonly number[]): Float64Array[] {
	if (fact.kind === 'numbers') return [Float64Array.from(units, (unit) => fact.values[unit])];
	const groups = [...new Set(units.map((unit) => fact.values[unit]))].sort();
	return groups
		.slice(1)
		.map((group) => Float64Array.from(units, (unit) => Number(fact.values[unit] === group)));
}
