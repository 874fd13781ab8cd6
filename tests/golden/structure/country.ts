import { DRAWN_VARIABLES } from '../../../src/lib/core/drawn/types';
import { runDrawn } from '../../../src/lib/core/drawn/run-drawn';
import type { DatasetBase } from '../../../src/lib/core/dataset/types';
import { generateCountry } from '../../../src/lib/core/demo/generate-country';
import { assemble } from '../../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../../src/lib/core/indicators/propose';
import { registerDataset } from '../../../src/lib/core/link/register-dataset';
import { prepareDraw } from '../../../src/lib/core/selection/prepare';
import { presetSpec } from '../../../src/lib/core/selection/presets';
import type { DrawSpec } from '../../../src/lib/core/selection/types';
import { CELL } from '../../../src/lib/core/table/types';

/** Variables of the country, in the order of the file. */
const KNOWN = [
	'Folketall 2020',
	'Folketall 2024',
	'Sentralitetsklasse',
	'freeIncome',
	'schoolShare',
	'schoolExpenditure',
	'universityEducation',
	'disabilityPension',
	'childWelfare'
] as const;
/** The variables that the analysis compares. */
export const MEASURES = [...KNOWN.slice(1), 'En skole'] as const;

/** Values of a variable as texts, '' where a cell is empty. */
function texts({ variables }: DatasetBase, name: string): string[] {
	const column = variables.find((one) => one.column.name === name)?.column;
	if (!column) throw new Error(`There is no ${name}`);
	return column.type === 'text'
		? Array.from(column.codes, (code) => column.levels[code])
		: Array.from(column.values, (value, row) => (column.kinds[row] === CELL.value ? String(value) : ''));
}

/**
 * The example country as a file with semicolons: its list of 2020, the draw by the rules of 2020 (called 2022 here), and the
 * draw that it opens with (2025).
 */
export function countryFile(): string {
	const { tables, register, earlierDraw2020 } = generateCountry();
	const { assigned } = proposeAssignments(tables, []);
	const data = assemble(tables, assigned, register, { owners: 'all' });
	const prepared = prepareDraw(data, register);
	const drawBy = (spec: DrawSpec): DatasetBase => {
		const sources = { tables: new Map(), register, indicators: () => prepared };
		const drawn = runDrawn({ kind: 'draw', draw: 'd', spec }, 'Uttrekk', sources);
		if (!drawn.ok) throw new Error(drawn.problem.code);
		return drawn.value;
	};
	const first = drawBy(presetSpec('udir2020', data.indicators));
	const last = drawBy(presetSpec('udir2022', data.indicators, [earlierDraw2020]));
	const known = registerDataset(register);
	const earlier = new Set(earlierDraw2020.municipalities);
	const numbers = texts(known, DRAWN_VARIABLES.number);
	const ofDraw = (draw: DatasetBase, name: string) => {
		const places = new Map(texts(draw, DRAWN_VARIABLES.number).map((number, row) => [number, row]));
		const values = texts(draw, name);
		return numbers.map((number) => values[places.get(number) ?? -1] ?? '');
	};
	const schools = ofDraw(last, DRAWN_VARIABLES.schools);
	const columns: [string, string[]][] = [
		['Kommunenummer', numbers],
		['Kommune', texts(known, 'Kommune')],
		['Fylke', texts(known, 'Fylke')],
		['Uttrekk 2020', numbers.map((number) => (earlier.has(number) ? 'Ja' : ''))],
		['Uttrekk 2022', ofDraw(first, DRAWN_VARIABLES.drawn)],
		['Uttrekk 2025', ofDraw(last, DRAWN_VARIABLES.drawn)],
		['Skoler', schools],
		['En skole', schools.map((count) => String(Number(count === '1')))],
		...KNOWN.map((name): [string, string[]] => [name, texts(known, name)])
	];
	const rows = [columns.map(([name]) => name), ...numbers.map((_, row) => columns.map(([, values]) => values[row]))];
	return `${rows.map((row) => row.join(';')).join('\n')}\n`;
}
