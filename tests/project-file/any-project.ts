import fc from 'fast-check';
import { anyCasework } from './any-casework';
import { anyReports } from './any-document';
import { anyDataset } from '../recipe/arbitrary-dataset';
import { DATASETS } from '../recipe/arbitrary-parts';
import { anySpec } from '../recipe/arbitrary-recipe';
import { anyReport } from './any-report';
import { anyNumber, anyText, value } from './any-value';
import type { DatasetSpec } from '../../src/lib/core/dataset/types';
import {
	CELL,
	CELL_NAMES,
	type Column,
	type DataTable,
	type VariableFacts
} from '../../src/lib/core/table/types';
import type { ProjectContents, SavedTable } from '../../src/lib/core/project-file/types';

const anyId = fc.uuid();

const anyFacts: fc.Arbitrary<VariableFacts> = fc.record({
	label: anyText,
	valueLabels: fc.array(fc.record({ value, label: anyText }), { maxLength: 4 }),
	measure: fc.constantFrom('nominal', 'ordinal', 'scale', null),
	format: fc.constantFrom('number', 'percent', 'text', 'date', 'dateTime', 'time'),
	declaredMissing: fc.record({
		values: fc.array(value, { maxLength: 3 }),
		range: fc.option(fc.record({ low: anyNumber, high: anyNumber }))
	})
});

/** A cell of a number column: a value, or one of the kinds of empty cell. */
const anyCell = fc
	.tuple(anyNumber, fc.nat(CELL_NAMES.length - 1))
	.map(([number, kind]) => ({ kind, value: kind === CELL.value ? number : NaN }));

const withFacts = <T extends Column>(column: T, facts: VariableFacts | null): T =>
	facts ? { ...column, facts } : column;

const anyColumn = (rowCount: number): fc.Arbitrary<Column> =>
	fc.oneof(
		fc
			.tuple(
				anyText,
				fc.array(anyText, { minLength: 1, maxLength: 5 }),
				fc.array(fc.nat(), { minLength: rowCount, maxLength: rowCount }),
				fc.option(fc.array(fc.nat(CELL_NAMES.length - 1), { minLength: rowCount, maxLength: rowCount })),
				fc.option(anyFacts)
			)
			.map(([name, levels, codes, kinds, facts]): Column =>
				withFacts(
					{
						type: 'text',
						name,
						levels,
						codes: Uint32Array.from(codes, (code) => code % levels.length),
						...(kinds && { kinds: Uint8Array.from(kinds) })
					},
					facts
				)
			),
		fc
			.tuple(
				anyText,
				fc.array(anyCell, { minLength: rowCount, maxLength: rowCount }),
				fc.nat(15),
				fc.option(anyFacts)
			)
			.map(([name, cells, decimals, facts]): Column =>
				withFacts(
					{
						type: 'number',
						name,
						values: Float64Array.from(cells, (cell) => cell.value),
						kinds: Uint8Array.from(cells, (cell) => cell.kind),
						decimals
					},
					facts
				)
			)
	);

const anyTable: fc.Arbitrary<DataTable> = fc.nat(6).chain((rowCount) =>
	fc.record(
		{
			id: anyId,
			name: anyText,
			rowCount: fc.constant(rowCount),
			columns: fc.array(anyColumn(rowCount), { maxLength: 4 }),
			lines: fc
				.array(fc.nat(), { minLength: rowCount, maxLength: rowCount })
				.map((lines) => Uint32Array.from(lines)),
			weight: fc.option(anyText),
			source: fc.record(
				{
					fileName: anyText,
					bytes: fc.nat(),
					fingerprint: anyText,
					publisher: fc.constantFrom('udir', 'ssb', 'none', 'example'),
					layout: fc.constantFrom('delimited', 'xlsx', 'sav', 'json-stat', 'udir-export'),
					part: anyText
				},
				{ requiredKeys: ['fileName', 'bytes', 'fingerprint', 'publisher', 'layout'] }
			)
		},
		{ requiredKeys: ['id', 'name', 'rowCount', 'columns', 'lines', 'source'] }
	)
);

const anySavedTable: fc.Arbitrary<SavedTable> = fc.record({
	table: anyTable,
	report: anyReport,
	importedAt: fc.nat(),
	unknown: fc.constantFrom({}, { colour: ['red', -0] })
});

const datasetOf = (id: string, table: string, name: string): DatasetSpec => ({
	type: 'dataset',
	version: 1,
	id,
	name,
	instrument: '',
	origin: { kind: 'table', table },
	edits: [
		{ variable: 'x', reversed: true, scale: { min: 1, max: 5 }, empties: [{ value: 98, kind: 'dontKnow' }] }
	],
	derived: [],
	filters: [{ id: 'f1', name: 'Filter', condition: 'x > 2' }],
	weight: null,
	keys: { person: null, municipality: 'Kommune' }
});

/** A dataset that names the dataset of a table of the project, where it names one at all. */
const madeOf = (spec: DatasetSpec, table: string | undefined): DatasetSpec =>
	table === undefined
		? spec
		: (JSON.parse(JSON.stringify(spec).replaceAll(DATASETS[0], table)) as DatasetSpec);

/** Any project that the program can have open. */
export const anyContents: fc.Arbitrary<ProjectContents> = fc
	.record({
		tables: fc.uniqueArray(anySavedTable, { maxLength: 3, selector: ({ table }) => table.id }),
		analyses: fc.uniqueArray(fc.record({ id: anyId, spec: anySpec }), {
			maxLength: 2,
			selector: (one) => one.id
		}),
		name: anyText,
		steps: fc.array(
			fc.record({
				at: fc.nat(),
				what: fc.record({ code: anyText, params: fc.constant({ rows: 3, file: 'a' }) })
			}),
			{ maxLength: 3 }
		),
		own: fc.option(anyText),
		casework: fc.option(anyCasework, { nil: undefined }),
		reports: fc.option(anyReports, { nil: undefined }),
		smallestGroup: fc.option(fc.integer({ min: 2, max: 1000 }), { nil: undefined }),
		made: fc.uniqueArray(
			fc.tuple(anyDataset, anyId).map(([spec, id]) => ({ ...spec, id })),
			{ maxLength: 2, selector: ({ id }) => id }
		),
		unknown: fc.constantFrom({}, { later: { $number: 'x' }, list: [Infinity, -0] })
	})
	.map(({ tables, analyses, name, steps, own, casework, reports, smallestGroup, unknown, made }) => ({
		project: {
			name,
			createdAt: 1_700_000_000_000,
			invented: false,
			register: 'norway-2024',
			assignments: [],
			earlierDraws: [],
			analyses,
			activeAnalysis: analyses.at(-1)?.id ?? null,
			datasets: [
				...tables.map(({ table }) => datasetOf(table.id, table.id, table.name)),
				...made.map((spec) => madeOf(spec, tables.at(0)?.table.id))
			],
			steps,
			...(casework ? { casework } : {}),
			...(reports ? { reports } : {}),
			...(smallestGroup ? { smallestGroup } : {}),
			ownMunicipality: own,
			ownCounty: own
		},
		register: null,
		tables,
		unknown: { file: unknown, project: unknown }
	}));
