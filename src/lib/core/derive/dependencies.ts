import { namesIn } from './expression/names';
import type { DerivedSpec } from './types';

/** The variables that a specification is computed from, each once; those of an expression that cannot be read: none. */
export function dependenciesOf(spec: DerivedSpec): string[] {
	return [...new Set(inputsOf(spec))].filter((name) => name !== '');
}

function inputsOf(spec: DerivedSpec): string[] {
	switch (spec.kind) {
		case 'bands': {
			const on = spec.cuts.kind === 'quantiles' ? namesIn(spec.cuts.on) : [];
			return [spec.variable, ...(spec.wave === null ? [] : [spec.wave]), ...on];
		}
		case 'index':
			return spec.items.map(({ variable }) => variable);
		case 'square':
		case 'standardise':
			return [spec.variable, ...namesIn(spec.on)];
		case 'reverse':
		case 'log':
		case 'dummy':
		case 'dummies':
			return [spec.variable];
		case 'difference':
		case 'ratio':
			return [spec.first, spec.second];
		case 'share':
			return [spec.part, spec.total];
		case 'lag':
			return [spec.variable, spec.unit, spec.year];
		case 'expression':
			return namesIn(spec.expression);
	}
}
