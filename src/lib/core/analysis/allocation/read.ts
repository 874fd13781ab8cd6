import { readTyped, type Typed } from '../../allocation/decimals';
import type { AllocationColumn, AllocationCounty, AllocationSpec } from './types';

/** A row that has a name or a number. */
export interface ReadCounty {
	/** Unique, and stable: its number, else its name; with its place where that stands twice. */
	id: string;
	/** For the order of equal claims. */
	number: string;
	name: string;
	/** By column id; null for an empty cell and for one that is no number (see `unreadable`). */
	values: ReadonlyMap<string, Typed | null>;
}

/** A cell in which something stands that is no number of 0 or more. */
export const isUnreadable = (text: string): boolean => !isBlank(text) && readTyped(text) === null;

/** Nothing, or a dash as tables print it. */
const isBlank = (text: string): boolean => /^[\s\u00a0–—-]*$/.test(text);

/** Whether nothing stands in a row. */
export const isBlankCounty = ({ number, name, cells }: AllocationCounty): boolean =>
	[number, name, ...cells].every(isBlank);

/** The rows with something in them, and which cells could not be read. */
export function readCounties({ columns, counties }: AllocationSpec): {
	counties: ReadCounty[];
	unreadable: { county: string; column: AllocationColumn; text: string }[];
} {
	const read: ReadCounty[] = [];
	const ids = new Set<string>();
	const unreadable: { county: string; column: AllocationColumn; text: string }[] = [];
	counties.forEach((county, place) => {
		if (isBlankCounty(county)) return;
		const [number, name] = [county.number.trim(), county.name.trim()];
		const shown = name || number || String(place + 1);
		// Not what the row of totals is called.
		const wanted = (number || shown).replace(/^:/, '');
		const id = ids.has(wanted) ? `${wanted} (${place + 1})` : wanted;
		ids.add(id);
		const values = new Map<string, Typed | null>();
		columns.forEach((column, at) => {
			const text = county.cells[at] ?? '';
			values.set(column.id, readTyped(text));
			if (isUnreadable(text)) unreadable.push({ county: shown, column, text: text.slice(0, 40) });
		});
		read.push({ id, number: number || id, name: shown, values });
	});
	return { counties: read, unreadable };
}
