import { carried, realValue } from '../../allocation/capacity';
import { readTyped } from '../../allocation/decimals';
import { partOf } from '../../allocation/receivers';
import type { ResultCell, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, textCell } from '../cells';
import { column } from './keys-tables';
import { keyText } from './names';
import type { AllocationSpec } from './types';

const whole = (value: number | null): ResultCell<Text> =>
	value === null ? emptyCell({ code: 'allocation.noCost' }) : countCell(value);

/** Whether it is known what a municipality costs. */
export const hasCost = ({ cost }: AllocationSpec): boolean => carried(0, cost).spread !== null;

/** How many municipalities the budget of each key carries, and what is set aside alone. */
export const carriedTable = ({ keys, cost }: AllocationSpec): ResultTable<Text> => ({
	id: 'carried',
	title: { code: 'allocation.carriedTitle' },
	columns: [
		{ id: 'key', label: { code: 'allocation.key' }, align: 'start' },
		column('budget', { code: 'allocation.budget' }),
		column('together', { code: 'allocation.together' }, { code: 'allocation.municipalitiesAbove' }),
		column('spread', { code: 'allocation.spreadOut' }, { code: 'allocation.municipalitiesAbove' }),
		column('earmarked', { code: 'allocation.byEarmark' }, { code: 'allocation.municipalitiesAbove' })
	],
	rows: keys.map((key, at) => {
		const all = carried(key.budget, cost);
		return {
			id: key.id,
			cells: [
				textCell(keyText(key, at + 1)),
				countCell(key.budget),
				whole(all.together),
				whole(all.spread),
				key.earmark > 0
					? whole(carried(partOf(key.budget, key.earmark), cost).spread)
					: emptyCell({ code: 'allocation.noEarmark' })
			]
		};
	}),
	notes: [{ code: 'allocation.carriedNote' }]
});

/** Years with an index of prices, from the first one on. */
export const readYears = ({ years, keys }: AllocationSpec) =>
	years.flatMap(({ year, index, budget }, place) => {
		const [prices, own] = [readTyped(index), readTyped(budget)];
		if (!prices || prices.value <= 0) return [];
		const money = own?.value ?? (budget.trim() === '' ? keys.at(0)?.budget : undefined);
		return money === undefined ? [] : [{ id: year.trim() || String(place + 1), prices: prices.value, money }];
	});

/** How many years have something typed that is no number above 0; years without an index are not counted with. */
export const badYears = (spec: AllocationSpec): number =>
	spec.years.filter((year) => year.index.trim() !== '' || year.budget.trim() !== '').length -
	readYears(spec).length;

/** What a budget is worth over the years in the prices of the first, and how many municipalities it carries. */
export function yearsTable(spec: AllocationSpec): ResultTable<Text> | null {
	const years = readYears(spec);
	const first = years.at(0);
	if (!first) return null;
	const isKnown = hasCost(spec);
	const ids = new Set<string>();
	return {
		id: 'years',
		title: { code: 'allocation.yearsTitle', params: { year: first.id } },
		columns: [
			{ id: 'year', label: { code: 'allocation.year' }, align: 'start' },
			column('nominal', { code: 'allocation.nominal' }),
			column('index', { code: 'allocation.index' }),
			column('real', { code: 'allocation.real' }),
			column('lost', { code: 'allocation.againstFirst' }),
			...(isKnown ? [column('carried', { code: 'allocation.spreadOut' })] : [])
		],
		rows: years.map(({ id, prices, money }, place) => {
			const real = realValue(money, prices, first.prices);
			const unique = ids.has(id) ? `${id} (${place + 1})` : id;
			ids.add(unique);
			return {
				id: unique,
				cells: [
					textCell(id),
					countCell(money),
					{ value: prices, format: { kind: 'number', decimals: 1 } },
					real === null ? emptyCell() : { value: real, format: { kind: 'number', decimals: 0 } },
					real === null || first.money <= 0
						? emptyCell()
						: { value: real / first.money - 1, format: { kind: 'share', decimals: 1 } },
					...(isKnown ? [whole(real === null ? null : carried(real, spec.cost).spread)] : [])
				]
			};
		}),
		notes: [{ code: 'allocation.yearsNote' }]
	};
}
