import type { Origin } from './types';

/** The ids of the datasets that an origin is made of. */
export function parentsOf(origin: Origin): string[] {
	switch (origin.kind) {
		case 'table':
			return [];
	}
}
