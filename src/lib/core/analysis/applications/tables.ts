import { LIGHTS, type Light } from '../../allocation/traffic-light';
import type { ResultCell, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, percentCell, textCell } from '../cells';
import { criterionText } from './names';
import { lightFor, type ReadApplication } from './read';
import { CATEGORIES, type ApplicationsSpec } from './types';

const lightCell = (light: Light | null): ResultCell<Text> =>
	light === null
		? emptyCell({ code: 'applications.notJudged' })
		: textCell({ code: `applications.${light}` });

const amountCell = (amount: number | null): ResultCell<Text> =>
	amount === null ? emptyCell({ code: 'applications.noAmount' }) : countCell(amount);

const start = (id: string, code: string) => ({ id, label: { code }, align: 'start' as const });
const end = (id: string, code: string) => ({ id, label: { code }, align: 'end' as const });

/** Every application with its lights, score, place and decision; those who get money first, else in the order of the list. */
export function judgedTable(spec: ApplicationsSpec, all: readonly ReadApplication[]): ResultTable<Text> {
	const ordered = [...all].sort((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity));
	return {
		id: 'judged',
		title: { code: 'applications.judgedTitle' },
		columns: [
			start('application', 'applications.application'),
			start('category', 'applications.category'),
			end('applied', 'applications.applied'),
			end('years', 'applications.years'),
			...spec.criteria.map((one, place) => ({
				id: `criterion:${one.id}`,
				label: criterionText(one, place),
				align: 'start' as const,
				above: [{ code: 'applications.criteria' }]
			})),
			end('score', 'applications.score'),
			start('light', 'applications.overall'),
			end('place', 'applications.place'),
			start('decision', 'applications.decision')
		],
		rows: ordered.map((one) => ({
			id: one.id,
			cells: [
				textCell(one.name),
				textCell({ code: `applications.${one.from.category}` }),
				amountCell(one.applied),
				countCell(one.from.years),
				...spec.criteria.map(({ id }) => lightCell(lightFor(one.from, id))),
				one.judged.score === null
					? emptyCell({ code: 'applications.notJudged' })
					: percentCell(one.judged.score, 0),
				lightCell(one.judged.light),
				one.place === null ? emptyCell({ code: 'applications.noPlace' }) : countCell(one.place),
				one.from.decision === null
					? emptyCell({ code: 'applications.undecided' })
					: textCell({ code: `applications.${one.from.decision}` })
			]
		})),
		notes: [{ code: 'applications.judgedNote' }]
	};
}

/** Counts, kroner and the share that was granted, by some grouping. */
function countsTable(
	id: 'byLight' | 'byCategory',
	all: readonly ReadApplication[],
	groups: readonly { id: string; label: Text; of: (one: ReadApplication) => boolean }[]
): ResultTable<Text> {
	const row = (rowId: string, label: Text, these: readonly ReadApplication[], role?: 'total') => {
		const decided = these.filter(({ from }) => from.decision !== null);
		const granted = decided.filter(({ from }) => from.decision === 'granted');
		const sum = (values: (number | null)[]) =>
			values.reduce<number>((total, value) => total + (value ?? 0), 0);
		return {
			id: rowId,
			...(role ? { role } : {}),
			cells: [
				textCell(label),
				countCell(these.length),
				countCell(sum(these.map(({ applied }) => applied))),
				countCell(granted.length),
				countCell(sum(granted.map((one) => one.granted))),
				decided.length === 0
					? emptyCell({ code: 'applications.undecided' })
					: percentCell(granted.length / decided.length, 0, decided.length)
			]
		};
	};
	return {
		id,
		title: { code: `applications.${id}Title` },
		columns: [
			start('group', `applications.${id}`),
			end('n', 'applications.count'),
			end('applied', 'applications.appliedSum'),
			end('granted', 'applications.grantedCount'),
			end('grantedKroner', 'applications.grantedSum'),
			end('rate', 'applications.rate')
		],
		rows: [
			...groups.map((group) => row(group.id, group.label, all.filter(group.of))),
			row(':total', { code: 'applications.total' }, all, 'total')
		],
		notes: [{ code: 'applications.rateNote' }]
	};
}

/** By light: red ones and those that are not judged stand there too. */
export const lightsTable = (all: readonly ReadApplication[]): ResultTable<Text> =>
	countsTable('byLight', all, [
		...LIGHTS.map((light) => ({
			id: light,
			label: { code: `applications.${light}` },
			of: (one: ReadApplication) => one.judged.light === light
		})),
		{
			id: 'none',
			label: { code: 'applications.notJudged' },
			of: (one: ReadApplication) => one.judged.light === null
		}
	]);

/** By what the measures are for. */
export const categoriesTable = (all: readonly ReadApplication[]): ResultTable<Text> =>
	countsTable(
		'byCategory',
		all,
		CATEGORIES.map((category) => ({
			id: category,
			label: { code: `applications.${category}` },
			of: (one: ReadApplication) => one.from.category === category
		}))
	);
