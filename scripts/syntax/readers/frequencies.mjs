import { named } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** @param {Context} context @returns {Found[]} */
export function frequencies({ spec, facts, tables, found, valueOf }) {
	const kinds = ['value', 'suppressed', 'missing', 'notApplicable', 'dontKnow', 'unanswered', 'routedOut'];
	return tables.flatMap(({ title, rows, section }) => {
		const column = facts.columns.find((/** @type {any} */ { spss }) => spss === title);
		if (!column) return [];
		const table = `frequencies-${column.source}`;
		return named(rows.slice(1)).flatMap(({ name, row }) => {
			if (name !== 'Valid') return [];
			if (column.role === 'kinds') return found([section, table, kinds[Number(row[1])], 'count'], row[2]);
			const shown = [
				'count',
				'percent',
				...(spec.dontKnow === 'answer' ? [] : ['valid', ...(column.isText ? [] : ['cumulative'])])
			];
			return shown.flatMap((id, at) =>
				found([section, table, `value-${valueOf(title, row[1])}`, id], row[2 + at])
			);
		});
	});
}
