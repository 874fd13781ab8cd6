import type { FilterSpec } from '../variables/types';
import { renameIn } from './expression/names';
import type { DerivedSpec } from './types';

/** A specification in which an input is called by another name. The name of what it makes stays. */
export function renameInput<Spec extends DerivedSpec>(spec: Spec, from: string, to: string): Spec;
export function renameInput(spec: DerivedSpec, from: string, to: string): DerivedSpec {
	const named = (name: string) => (name === from ? to : name);
	switch (spec.kind) {
		case 'bands': {
			const { cuts } = spec;
			return {
				...spec,
				variable: named(spec.variable),
				wave: spec.wave === null ? null : named(spec.wave),
				cuts: cuts.kind === 'quantiles' ? { ...cuts, on: renameIn(cuts.on, from, to) } : cuts
			};
		}
		case 'index':
			return { ...spec, items: spec.items.map((item) => ({ ...item, variable: named(item.variable) })) };
		case 'square':
		case 'standardise':
			return { ...spec, variable: named(spec.variable), on: renameIn(spec.on, from, to) };
		case 'reverse':
		case 'log':
		case 'dummy':
		case 'dummies':
			return { ...spec, variable: named(spec.variable) };
		case 'difference':
		case 'ratio':
			return { ...spec, first: named(spec.first), second: named(spec.second) };
		case 'share':
			return { ...spec, part: named(spec.part), total: named(spec.total) };
		case 'lag':
			return { ...spec, variable: named(spec.variable), unit: named(spec.unit), year: named(spec.year) };
		case 'expression':
			return { ...spec, expression: renameIn(spec.expression, from, to) };
	}
}

/** What of a dataset follows when one of its variables is called by another name. */
export function renameEverywhere<Part extends { derived: DerivedSpec[]; filters: FilterSpec[] }>(
	dataset: Part,
	from: string,
	to: string
): Part {
	return {
		...dataset,
		derived: dataset.derived.map((spec) => renameInput(spec, from, to)),
		filters: dataset.filters.map((filter) => ({ ...filter, condition: renameIn(filter.condition, from, to) }))
	};
}
