import { tableOf } from '../../analysis/checker/new-table';
import type { PublishedDifferenceSpec } from '../../analysis/published-difference/types';
import type { AnalysisSpec } from '../../analysis/types';
import { defaultSpec } from '../../dataset/default-spec';
import type { DatasetSpec } from '../../dataset/types';
import { likert } from '../../document/templates/analyses/defaults';
import type { Say } from '../../document/templates/analyses/structural';
import type { ProjectContents } from '../../project-file/types';
import { COUNTED, countsOrigin, itemName } from './counts';
import { IMPLEMENTATION } from './implementation';
import { OUTCOMES } from './outcomes';
import { PREPARATION } from './preparation';
import { cellsOf, DONT_KNOW, REPORT, STEPS, type PrintedTable } from './types';

/** Every table of the report that is carried over. */
export const PRINTED_TABLES: readonly PrintedTable[] = [...PREPARATION, ...IMPLEMENTATION, ...OUTCOMES];

/** Tables in which the checker finds more than rounding; see docs/published-tables.md. */
const CHECKED = ['4.3', '4.4', '4.6', '4.7', '4.8', '4.10', '4.11', '4.12', '4.13', '4.14', '4.17'];
/** Decimals of a standard deviation that is computed from a table. */
const SD_DECIMALS = 2;

const idOf = (kind: string, { table }: PrintedTable): string => `${kind}-${table.replace('.', '-')}`;
const source = ({ table, page }: PrintedTable): string => `${REPORT}, tabell ${table}, side ${page}`;

/**
 * The published tables of AFI-rapport 2024:04 as a project: each as counts of persons, as a table of answers, checked where the
 * printed numbers do not fit each other, and compared where both draws were asked. Every one names table and page.
 * @param now milliseconds since 1970
 */
export function publishedProject(name: string, say: Say, now: number): ProjectContents {
	const analyses = PRINTED_TABLES.flatMap((printed) => analysesOf(printed, say));
	return {
		project: {
			name,
			createdAt: now,
			invented: false,
			register: 'norway-2024',
			assignments: [],
			earlierDraws: [],
			analyses: analyses.map((spec) => ({ id: spec.id, spec })),
			activeAnalysis: null,
			datasets: PRINTED_TABLES.map((printed) => datasetOf(printed, say)),
			steps: [
				{
					at: now,
					what: { code: 'exampleProject.publishedStep', params: { n: PRINTED_TABLES.length, source: REPORT } }
				}
			],
			ownMunicipality: null,
			ownCounty: null
		},
		register: null,
		tables: [],
		unknown: { file: {}, project: {} }
	};
}

const titled = (printed: PrintedTable, say: Say, code: string): string =>
	say({ code: `exampleProject.${code}`, params: { table: printed.table, about: aboutOf(printed) } });

/** What the statements of a table have in common, in a few words: the first of them. */
const aboutOf = ({ items }: PrintedTable): string => (items.length === 1 ? items[0] : `${items[0]} …`);

const datasetOf = (printed: PrintedTable, say: Say): DatasetSpec => ({
	...defaultSpec(idOf('tall', printed), titled(printed, say, 'publishedTable')),
	instrument: source(printed),
	origin: countsOrigin(printed),
	weight: COUNTED.weight,
	edits: printed.items.map((_, item) => ({
		variable: itemName(printed, item),
		measure: 'ordinal' as const,
		scale: { min: 1, max: STEPS[printed.scale].length }
	}))
});

function analysesOf(printed: PrintedTable, say: Say): AnalysisSpec[] {
	const note = say({ code: 'exampleProject.publishedNote', params: { source: source(printed) } });
	const items = printed.items.map((_, item) => itemName(printed, item));
	const answers: AnalysisSpec = {
		...likert(
			{
				id: idOf('svar', printed),
				name: titled(printed, say, 'publishedTable'),
				note,
				dataset: idOf('tall', printed)
			},
			items,
			[COUNTED.group]
		),
		weightsAre: 'persons',
		boxes: 0
	};
	return [
		answers,
		...(CHECKED.includes(printed.table) ? checked(printed, say, note) : []),
		...(OUTCOMES.includes(printed) ? [differenceOf(printed, say)] : [])
	];
}

/** The table as it is printed, to be checked. */
function checked(printed: PrintedTable, say: Say, note: string): AnalysisSpec[] {
	const many = printed.items.length > 1;
	const header = printed.items.flatMap((item) =>
		printed.groups.map((group) => (many ? `${item}: ${group}` : group))
	);
	const line = (label: string, cells: string): string[] => [label, ...cellsOf(cells)];
	const rows = [
		['', ...header],
		...printed.percents.map((cells, step) => line(STEPS[printed.scale][step], cells)),
		...(printed.dontKnow ? [line(DONT_KNOW, printed.dontKnow)] : []),
		line('Totalt', printed.total),
		line('Gjennomsnitt', printed.mean),
		line('(N=)', printed.n)
	];
	const table = tableOf({ text: rows.map((cells) => cells.join('\t')).join('\n'), html: '' });
	if (!table) return [];
	return [
		{
			type: 'checker',
			version: 1,
			id: idOf('kontroll', printed),
			name: titled(printed, say, 'publishedCheck'),
			note,
			...table,
			source: source(printed)
		}
	];
}

/** Groups compared by their printed means; their standard deviations are of the counts, since none are printed. */
function differenceOf(printed: PrintedTable, say: Say): PublishedDifferenceSpec {
	const [item] = countsOrigin(printed).items;
	const steps = STEPS[printed.scale].length;
	return {
		type: 'publishedDifference',
		version: 1,
		id: idOf('forskjell', printed),
		name: titled(printed, say, 'publishedDifference'),
		note: say({ code: 'exampleProject.publishedSd', params: { source: source(printed) } }),
		design: 'groups',
		rows: printed.groups.map((group, place) => {
			const counts = item.counts.slice(0, steps).map((line) => line[place] ?? 0);
			return {
				name: group,
				n: String(counts.reduce((sum, count) => sum + count, 0)),
				mean: cellsOf(printed.mean)[place],
				sd: spreadOf(counts, steps).toFixed(SD_DECIMALS).replace('.', ','),
				secondMean: '',
				secondSd: '',
				printed: ''
			};
		}),
		items: { first: '', second: '' },
		pairwise: 'holm',
		allTests: false,
		confidence: 0.95
	};
}

/** Standard deviation (n − 1) of answers, counted from the highest step on. */
function spreadOf(counts: readonly number[], steps: number): number {
	const n = counts.reduce((sum, count) => sum + count, 0);
	const mean = counts.reduce((sum, count, place) => sum + count * (steps - place), 0) / n;
	const squares = counts.reduce((sum, count, place) => sum + count * (steps - place - mean) ** 2, 0);
	return Math.sqrt(squares / (n - 1));
}
