import { nearestCounts, reconstructCounts } from '../../counts/reconstruct';
import type { CountedItem, CountsOrigin, PrintedPercents } from '../../counts/types';
import { DONT_KNOW, numbersOf, REPORT, STEPS, type PrintedTable } from './types';

const MEAN_DECIMALS = 2;

/** Names of the variables that a table of counts gets. */
export const COUNTED = { group: 'gruppe', weight: 'antall' } as const;
export const itemName = ({ table }: PrintedTable, item: number): string =>
	`t${table.replace('.', '_')}_${item + 1}`;

/** A column of a table: percents from the highest step on, then "vet ikke" where it is printed. */
interface Column {
	percents: (number | null)[];
	mean: number | null;
	n: number;
}

/** The counts behind a column, and how sure they are. */
interface Counts {
	counts: number[];
	verdict: PrintedPercents['verdicts'][number];
	rounding: 'once' | 'twice';
}

/**
 * A printed table as counts of persons: those that percents, mean and N allow where there is one set only, the first of a few,
 * else those nearest to the percents.
 */
export function countsOrigin(printed: PrintedTable): CountsOrigin {
	const steps = STEPS[printed.scale];
	const values = [...steps.map((_, place) => steps.length - place), ...(printed.dontKnow ? [null] : [])];
	return {
		kind: 'counts',
		published: `${REPORT}, tabell ${printed.table}, side ${printed.page}`,
		answers: [
			...steps.map((label, place) => ({ label, value: steps.length - place })),
			...(printed.dontKnow ? [{ label: DONT_KNOW, empty: 'dontKnow' as const }] : [])
		],
		groups: [...printed.groups],
		group: { name: COUNTED.group, label: 'Gruppe' },
		items: printed.items.map((label, item) => countedItem(printed, item, label, values)),
		rows: 'weighted',
		weight: { name: COUNTED.weight, label: 'Antall personer' }
	};
}

function countedItem(
	printed: PrintedTable,
	item: number,
	label: string,
	values: readonly (number | null)[]
): CountedItem {
	const columns = columnsOf(printed, item);
	const found = columns.map((column) => countsBehind(column, values));
	const byAnswer = <T>(of: (column: number, answer: number) => T): T[][] =>
		values.map((_, answer) => columns.map((_, column) => of(column, answer)));
	return {
		name: itemName(printed, item),
		label,
		counts: byAnswer((column, answer) => found[column].counts[answer]),
		printed: {
			percents: byAnswer((column, answer) => columns[column].percents[answer]),
			n: columns.map(({ n }) => n),
			means: columns.map(({ mean }) => mean),
			meanDecimals: MEAN_DECIMALS,
			decimals: 0,
			rounding: found.some(({ rounding }) => rounding === 'twice') ? 'twice' : 'once',
			verdicts: found.map(({ verdict }) => verdict)
		}
	};
}

function columnsOf(printed: PrintedTable, item: number): Column[] {
	const lines = [...printed.percents, ...(printed.dontKnow ? [printed.dontKnow] : [])].map(numbersOf);
	const [means, sizes] = [numbersOf(printed.mean), numbersOf(printed.n)];
	return printed.groups.map((_, group) => {
		const place = item * printed.groups.length + group;
		return {
			percents: lines.map((line) => line[place]),
			mean: means[place],
			n: sizes[place] ?? 0
		};
	});
}

/** With the printed mean first; without it where no persons give all of it. */
function countsBehind({ percents, mean, n }: Column, values: readonly (number | null)[]): Counts {
	const means = mean === null ? [null] : [{ value: mean, decimals: MEAN_DECIMALS }, null];
	for (const one of means) {
		for (const rounding of ['once', 'twice'] as const) {
			const found = reconstructCounts({ percents, values, n, decimals: 0, rounding, mean: one });
			if (found.verdict === 'unique' || found.verdict === 'few')
				return { counts: found.candidates[0], verdict: found.verdict, rounding };
		}
	}
	return { counts: nearestCounts(percents, n), verdict: 'many', rounding: 'once' };
}
