import { expect, type Page } from '@playwright/test';
import type { GeneralReport } from '../../../src/lib/core/import/table-report';
import { plainFacts } from '../../../src/lib/core/read/types';
import type { Column, DeclaredMissing, ValueLabel } from '../../../src/lib/core/table/types';
import { emptyProject } from '../../../src/lib/store/projects';
import { toRecords } from '../../../src/lib/store/table-records';

/** A column of answers as a reader gives it: texts, or numbers with what an SPSS file says of them. */
export type SurveyColumn = { name: string; label?: string } & (
	{ texts: string[] } | { numbers: (number | null)[]; valueLabels?: ValueLabel[]; missing?: DeclaredMissing }
);

function columnOf(column: SurveyColumn): Column {
	const { name, label = '' } = column;
	if ('texts' in column) {
		const levels = [...new Set(column.texts)];
		const codes = Uint32Array.from(column.texts, (text) => levels.indexOf(text));
		return { type: 'text', name, levels, codes, facts: { ...plainFacts('text'), label } };
	}
	const { numbers, valueLabels = [], missing = { values: [], range: null } } = column;
	return {
		type: 'number',
		name,
		values: Float64Array.from(numbers, (value) => value ?? NaN),
		kinds: Uint8Array.from(numbers, (value) => (value === null ? 2 : 0)),
		decimals: 0,
		facts: { ...plainFacts('number'), label, valueLabels, declaredMissing: missing }
	};
}

/** What is said of a file of which there is nothing to say. */
const nothingSaid: Omit<GeneralReport, 'fileName' | 'bytes' | 'fingerprint' | 'layout' | 'rows' | 'columns'> =
	{
		kind: 'general',
		signature: '',
		choices: {},
		isRemembered: false,
		publisher: 'none',
		text: null,
		parts: null,
		headerRow: null,
		titles: [],
		footers: [],
		shortRows: [],
		longRows: [],
		unreadableRows: 0,
		weight: null,
		variables: [],
		leftOut: [],
		excluded: null,
		notes: []
	};

/** Arrays do not go to a page as they are: numbers with the name of their kind do. */
const packed = (_: string, value: unknown): unknown =>
	ArrayBuffer.isView(value)
		? {
				$: value.constructor.name,
				of: Array.from(value as Float64Array, (one) => (one === one ? one : 'NaN'))
			}
		: value;

/**
 * Stores a project with one survey on this machine, as an import would, and opens its table.
 * @returns the id of the table
 */
export async function openSurvey(
	page: Page,
	open: (path: string) => Promise<Page>,
	columns: SurveyColumn[]
): Promise<string> {
	const [first] = columns;
	const rowCount = 'texts' in first ? first.texts.length : first.numbers.length;
	const id = 'undersokelse';
	const fileName = 'undersøkelse.sav';
	const source = { fileName, bytes: 100, fingerprint: id, publisher: 'none', layout: 'sav' } as const;
	const lines = Uint32Array.from({ length: rowCount }, (_, row) => row + 1);
	const table = { id, name: fileName, rowCount, columns: columns.map(columnOf), lines, source };
	const facts = { fileName, bytes: 100, fingerprint: id, layout: 'sav', rows: rowCount } as const;
	const report: GeneralReport = { ...nothingSaid, ...facts, columns: columns.length };
	const records = toRecords({ table, report }, 'prosjekt', 1);
	const project = { ...emptyProject({ id: 'prosjekt', name: 'Evaluering', now: 1 }), tableIds: [id] };
	await open('');
	// The start page opens the database to list the projects; then it is there with its stores.
	const text = JSON.stringify({ project, ...records }, packed);
	await expect.poll(() => page.evaluate(store, text), 'the survey is stored').toBe(true);
	await open(`data/tabell/?t=${id}`);
	await page.getByRole('tab', { name: 'Variabler', exact: true }).waitFor();
	return id;
}

/**
 * Runs in the page: unpacks the records and puts them into the database in one transaction.
 * @returns false while the program has not made the database yet
 */
async function store(text: string): Promise<boolean> {
	const known = await indexedDB.databases();
	if (!known.some(({ name, version }) => name === 'treffsikker' && (version ?? 0) > 1)) return false;
	const kinds: Record<string, { from: (values: number[]) => unknown }> = {
		Float64Array,
		Uint8Array,
		Uint32Array
	};
	const unpacked = JSON.parse(text, (_, value: { $?: string; of?: (number | 'NaN')[] } | null) =>
		value?.$ && value.of ? kinds[value.$].from(value.of.map(Number)) : value
	) as { project: unknown; table: unknown; columns: unknown[] };
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('treffsikker');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	if (!database.objectStoreNames.contains('columns')) {
		database.close();
		return false;
	}
	const transaction = database.transaction(['projects', 'dataTables', 'columns'], 'readwrite');
	transaction.objectStore('projects').put(unpacked.project);
	transaction.objectStore('dataTables').put(unpacked.table);
	for (const column of unpacked.columns) transaction.objectStore('columns').put(column);
	await new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onerror = () => reject(transaction.error);
	});
	database.close();
	return true;
}
