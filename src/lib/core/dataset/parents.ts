import type { Origin } from './types';

/** The ids of the datasets that an origin is made of. */
export function parentsOf(origin: Origin): string[] {
	switch (origin.kind) {
		case 'table':
		case 'counts':
		case 'draw':
			return [];
		case 'stack':
			return origin.parts.map(({ dataset }) => dataset);
		case 'reshape':
			return [origin.dataset];
		case 'register':
			return [];
		case 'link':
			return [origin.left, ...origin.joins.map(({ right }) => right)];
		case 'aggregate':
			return [origin.from];
	}
}
