import type { Text } from '../../report/types';
import { idPart } from '../id-part';
import { numbersOf, titleOf, variableOf, type Sample } from '../sample';
import { logTable, smallestFilled, type LogEntry } from '../suppression/hidden-cell';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import { distributionTable } from './distribution';
import { linesOf, makeGrid, MOST_CATEGORIES, type Grid, type LineSet } from './grid';
import { meansTable, type Titles } from './means-table';
import { methodOf } from './method';
import { dotPlot, slopePlot } from './plots';
import { categoryNote, testNotes, testsTable, waveTests } from './tests';
import type { CategoryWaveSpec } from './types';

/** Of fewer answers than this a mean says little; a table that hides none warns of them. */
const FEW = 8;

/** Means of each variable by each category variable and wave: table, t tests between waves, plots, shares of bands. */
export async function runCategoryWave(
	spec: CategoryWaveSpec,
	sample: Sample,
	{ pace }: Surroundings
): Promise<Findings> {
	if (spec.variables.length === 0)
		return { parts: [messagePart({ code: 'categoryWave.choose' }, 'note')], method: [] };
	const parts: ResultPart[] = [];
	const log: LogEntry[] = [];
	const counts = new Set<number>();
	const waves = linesOf(sample, spec.wave);
	if (!waves) return { parts: [tooMany(sample, spec.wave ?? '', 'tooManyWaves')], method: [] };
	const grouped = spec.categories.flatMap((name) => {
		const lines = linesOf(sample, name);
		if (!lines) parts.push(tooMany(sample, name, 'tooManyCategories'));
		return lines ? [{ name, lines }] : [];
	});
	const sides: { name: string | null; lines: LineSet }[] =
		spec.categories.length > 0 ? grouped : [{ name: null, lines: everyone(sample) }];
	const rounds = spec.variables.length * sides.length;
	let done = 0;
	for (const variable of spec.variables) {
		if (variableOf(sample, variable)?.column.type !== 'number') {
			const params = { variable: titleOf(sample, variable) };
			parts.push(messagePart({ code: 'categoryWave.noNumbers', params }));
			continue;
		}
		for (const { name, lines } of sides) {
			const values = numbersOf(sample, variable)?.values ?? new Float64Array();
			const grid = makeGrid(values, sample, waves, lines, spec.limit);
			for (const row of grid.cells) for (const { summary } of row) counts.add(summary.n);
			parts.push(...tableParts(spec, sample, variable, name, grid, log));
			done++;
			if (!(await pace.reached(done / rounds, [...parts]))) return { parts, method: [] };
		}
	}
	const least = spec.limit === null ? smallestFilled(counts, FEW) : null;
	if (least !== null)
		parts.unshift(messagePart({ code: 'suppression.smallCells', params: { least, few: FEW } }, 'warning'));
	for (const { name, lines } of sides) parts.push(...shares(spec, sample, name, waves, lines, log));
	if (spec.limit !== null && log.length > 0)
		parts.push({ kind: 'table', table: logTable('hidden', LOG_HEADERS, log, spec.limit) });
	return { parts, method: methodOf(spec, sample) };
}

const LOG_HEADERS = ['variable', 'category', 'wave'].map((id) => ({
	id,
	label: { code: `categoryWave.${id}` }
}));

/** Lines for a table without categories: all rows on the total. */
const everyone = (sample: Sample): LineSet => ({
	lines: [{ id: 'total', label: { code: 'categoryWave.total' }, isTotal: true }],
	codes: new Int32Array(sample.rows.length)
});

function tableParts(
	spec: CategoryWaveSpec,
	sample: Sample,
	variable: string,
	category: string | null,
	grid: Grid,
	log: LogEntry[]
): ResultPart[] {
	const titles: Titles = {
		variable: titleOf(sample, variable),
		category: category === null ? null : titleOf(sample, category)
	};
	const key = category === null ? idPart(variable) : `${idPart(variable)}/${idPart(category)}`;
	const last = grid.categories.length - 1;
	const total = waveTests(grid, [last], spec);
	const within =
		spec.testCategories && last > 0 ? waveTests(grid, [...grid.categories.keys()].slice(0, -1), spec) : [];
	const notes = [
		...scaleNote(sample, variable),
		...testNotes(grid, total, spec),
		...categoryNote(grid, within, spec),
		...(spec.limit === null ? [] : [{ code: 'suppression.tableNote', params: { limit: spec.limit } }]),
		...(sample.weights ? [{ code: 'meanTable.weightedNote' }] : [])
	];
	log.push(...hiddenOf(grid, key, titles));
	const parts: ResultPart[] = [
		...leftOut(grid, titles),
		{ kind: 'table', table: meansTable(`means/${key}`, spec, titles, grid, notes) }
	];
	if (total.length > 0 && (within.length > 0 || total.length > 1))
		parts.push({
			kind: 'table',
			table: testsTable(
				`tests/${key}`,
				{ code: 'categoryWave.testsTitle', params: { variable: titles.variable } },
				grid,
				[...within, ...total],
				spec
			)
		});
	if (spec.plots) {
		parts.push({ kind: 'plot', plot: dotPlot(`dots/${key}`, spec, sample, variable, titles, grid) });
		if (grid.waves.length > 2)
			parts.push({ kind: 'plot', plot: slopePlot(`slope/${key}`, spec, sample, variable, titles, grid) });
	}
	return parts;
}

/** "1 = mest negativ; 5 = mest positiv": the scale that the variable declares. */
function scaleNote(sample: Sample, name: string): Text[] {
	const scale = variableOf(sample, name)?.scale;
	return scale ? [{ code: 'categoryWave.scaleNote', params: { min: scale.min, max: scale.max } }] : [];
}

function leftOut(grid: Grid, { variable, category }: Titles): ResultPart[] {
	if (grid.left === 0) return [];
	const params = { variable, category: category ?? '', count: grid.left };
	return [messagePart({ code: 'categoryWave.left', params }, 'note')];
}

const hiddenOf = (grid: Grid, key: string, { variable }: Titles): LogEntry[] =>
	grid.cells.flatMap((row, wave) =>
		row.flatMap(({ summary, hidden }, category): LogEntry[] =>
			hidden
				? [
						{
							id: `${key}/${grid.categories[category].id}/${grid.waves[wave].id}`,
							names: [variable, grid.categories[category].label, grid.waves[wave].label],
							n: summary.n,
							because: hidden
						}
					]
				: []
		)
	);

function shares(
	spec: CategoryWaveSpec,
	sample: Sample,
	category: string | null,
	waves: LineSet,
	lines: LineSet,
	log: LogEntry[]
): ResultPart[] {
	return spec.distributions.map((name): ResultPart => {
		const id =
			category === null ? `distribution/${idPart(name)}` : `distribution/${idPart(name)}/${idPart(category)}`;
		const title = category === null ? null : titleOf(sample, category);
		const made = distributionTable(id, name, spec, sample, waves, lines, title);
		if (!made) return tooMany(sample, name, 'tooManyBands');
		log.push(...made.log);
		return { kind: 'table', table: made.table };
	});
}

const tooMany = (sample: Sample, name: string, code: string): ResultPart =>
	messagePart({
		code: `categoryWave.${code}`,
		params: { variable: titleOf(sample, name), most: MOST_CATEGORIES }
	});
