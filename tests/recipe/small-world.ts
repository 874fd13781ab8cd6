import { generateCountry } from '../../src/lib/core/demo/generate-country';
import { assemble } from '../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../src/lib/core/indicators/propose';
import { prepareDraw, type PreparedData } from '../../src/lib/core/selection/prepare';
import { defaultSpec } from '../../src/lib/core/dataset/default-spec';
import { runDataset } from '../../src/lib/core/dataset/run-dataset';
import type { Dataset, DatasetSources } from '../../src/lib/core/dataset/types';
import { loadNorway } from '../../src/lib/core/register/norway';
import { loadNorway2020 } from '../../src/lib/core/register/norway-2020';
import { CELL, type Column, type DataTable } from '../../src/lib/core/table/types';
import { DATASETS } from './arbitrary-parts';

const text = (name: string, ...cells: string[]): Column => {
	const levels = [...new Set(cells)];
	return { type: 'text', name, levels, codes: Uint32Array.from(cells, (cell) => levels.indexOf(cell)) };
};

const numbers = (name: string, ...cells: (number | null)[]): Column => ({
	type: 'number',
	name,
	values: Float64Array.from(cells, (cell) => cell ?? NaN),
	kinds: Uint8Array.from(cells, (cell, row) => (cell === null ? 1 + (row % 6) : CELL.value)),
	decimals: 0
});

/** Six answers of a survey: names of municipalities, several answers in a cell, empty cells of every kind. */
const survey = (id: string, year: number): DataTable => ({
	id,
	name: id,
	rowCount: 6,
	columns: [
		text('Kommune', 'Alta', 'Alta', 'Herøy', '0301', 'Ukjent', ''),
		text('Fylke', 'Finnmark', 'Finnmark', 'Nordland', 'Oslo', '', ''),
		numbers('År', year, year, year, year - 1, null, year),
		text('Flere', 'a;b;', 'a;', '', 'b;c;', 'a;', 'x'),
		numbers('x', 1, 2, 3, 4, 5, null),
		year === 2021 ? numbers('y', 5, null, 4, 0, -1, 2) : text('y', '5', '4', '', '1', 'vet ikke', '2'),
		numbers('vekt', 1, 1, 2, 0, -1, null),
		text('person', 'p1', 'p2', 'p3', 'p1', '', 'p4')
	],
	lines: Uint32Array.of(2, 3, 4, 5, 6, 7),
	source: { fileName: `${id}.csv`, bytes: 1, fingerprint: id, publisher: 'none', layout: 'delimited' }
});

/** Indicators of a small invented country. */
function smallCountry(): PreparedData {
	const { tables, register } = generateCountry({ municipalities: 12, schools: 30 });
	const { assigned } = proposeAssignments(tables, []);
	return prepareDraw(assemble(tables, assigned, register, { owners: 'all' }), register);
}

/** Two waves of a small survey, and what datasets are made with. */
export function smallWorld(): { sources: DatasetSources; made: ReadonlyMap<string, Dataset> } {
	const country = smallCountry();
	const tables = DATASETS.map((id, index) => survey(id, 2021 + 2 * index));
	const sources: DatasetSources = {
		tables: new Map(tables.map((table) => [table.id, table])),
		register: loadNorway(),
		register2020: loadNorway2020(),
		indicators: () => country
	};
	const made = tables.flatMap(({ id }) => {
		const filters = [{ id: 'f1', name: 'Mye', condition: 'x > 2' }];
		const outcome = runDataset({ ...defaultSpec(id, id), filters }, sources, new Map());
		return outcome.ok ? [[id, outcome.value] as const] : [];
	});
	return { sources, made: new Map(made) };
}
