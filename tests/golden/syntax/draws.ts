import { generateCountry } from '../../../src/lib/core/demo/generate-country';
import { assemble } from '../../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../../src/lib/core/indicators/propose';
import type { Message } from '../../../src/lib/core/outcome';
import { runOnTables } from '../../../src/lib/core/recipe/run-on-tables';
import { numbersOf } from '../../../src/lib/core/reproduce/numbers';
import { prepareDraw, type PreparedData } from '../../../src/lib/core/selection/prepare';
import { presetSpec } from '../../../src/lib/core/selection/presets';
import type { DrawSpec } from '../../../src/lib/core/selection/types';
import { defaultUncertainty } from '../../../src/lib/core/simulation/uncertainty/default-spec';
import { codeText } from '../../../src/lib/core/syntax/code-text';
import { drawFiles } from '../../../src/lib/core/syntax/project/draw/draw-data';
import { uncertaintyRCode } from '../../../src/lib/core/syntax/project/draw/uncertainty-r';
import { drawRCode } from '../../../src/lib/core/syntax/project/draw/draw-r';

/** A draw with its files, its R code, and the app's own numbers. */
export interface DrawCase {
	id: string;
	/** By name: the data and the code. */
	files: Record<string, string>;
	/** The code that is run. */
	run: string;
	/** Section, table, row, column, value. */
	cells: [string, string, string, string, number | string][];
	/** Places of the app's chances, which are compared within Monte Carlo errors; 0 for a draw without. */
	replicates: number;
}

const word = ({ code, params }: Message) => [code, ...Object.values(params ?? {})].join(' ');

const country = generateCountry({ seed: 11, municipalities: 80, schools: 420 });
const { assigned } = proposeAssignments(country.tables, []);
const preparedOf = (owners: DrawSpec['owners']): PreparedData =>
	prepareDraw(assemble(country.tables, assigned, country.register, { owners }), country.register);
const { data } = preparedOf('all');
const base = presetSpec('udir2020', data.indicators);
/** What the draws are of. */
export const surroundings = { country, assigned };
const numbers = data.municipalities.units.map(({ number }) => number);

/** Data sets of the simulations, in the app and in R. */
const REPLICATES = 2000;

/** Choices that the rules of a draw have, each in at least one. */
export const draws = {
	udir2020: { ...base, places: 12, spread: { ...base.spread, places: 6 } },
	'to-aar': {
		...base,
		years: data.years.slice(0, 2),
		minCoverage: 0.8,
		populationCap: 8000,
		places: 10,
		earlierDraws: [
			{ name: '2018', municipalities: numbers.slice(0, 9), exceptions: [{ municipality: numbers[2], reason: '' }] }
		],
		exclusions: [{ municipality: numbers[20], reason: 'Nei' }],
		spread: { places: 5, measure: 'range', level: 0.2, schoolCriterion: { kind: 'rank', part: 0.2 }, minSchools: 3 }
	},
	'egne-grenser': {
		...base,
		places: 15,
		indicators: base.indicators.map((rule, at) => ({
			...rule,
			weight: [1, 2, 1.5, 0.25][at % 4],
			national: ([{ kind: 'pupilMean' }, { kind: 'municipalityMean' }, { kind: 'fixed', value: rule.direction === 1 ? 20 : 48 }, { kind: 'country' }] as const)[at % 4],
			absolute: (
				[
					{ kind: 'worst', part: 0.05, pooled: true },
					{ kind: 'deviation', sd: 1.5, pooled: false },
					{ kind: 'deviation', sd: 1, pooled: true },
					{ kind: 'worst', part: 0.15, pooled: false }
				] as const
			)[at % 4]
		})),
		spread: { places: 4, measure: 'iqr', level: null, schoolCriterion: { kind: 'percentile', part: 0.1 }, minSchools: 2 }
	},
	'like-mange': {
		...base,
		years: data.years.slice(-1),
		places: 20,
		indicators: base.indicators.map((rule, at) => ({
			...rule,
			on: at < 3,
			absolute: { kind: 'fixed', value: rule.direction === 1 ? 40 : 40 }
		})),
		spread: { places: 8, measure: 'mad', level: null, schoolCriterion: { kind: 'rank', part: 0.5 }, minSchools: 2 }
	},
	sikkert: { ...base, places: 12, spread: { ...base.spread, places: 6 }, uncertainty: { ...defaultUncertainty(), replicates: REPLICATES } },
	'sikkert-slik-det-er': {
		...base,
		places: 12,
		years: data.years.slice(1),
		spread: { places: 4, measure: 'range', level: 0.3, schoolCriterion: { kind: 'rank', part: 0.2 }, minSchools: 3 },
		uncertainty: {
			...defaultUncertainty(),
			replicates: REPLICATES,
			model: 'plain',
			suppressed: 'leftOut',
			correlation: { nationalTests: 0.3, others: 0 },
			assumedPupils: 30
		}
	},
	'sikkert-vanlig-aar': { ...base, places: 12, spread: { ...base.spread, places: 0 }, uncertainty: { ...defaultUncertainty(), replicates: REPLICATES, years: 'ordinary' } },
	kommunale: { ...presetSpec('nationalTests', data.indicators), owners: 'municipal', places: 8 }
} satisfies Record<string, DrawSpec>;

/** The draws of an invented country, each with its code. */
export async function drawCases(): Promise<DrawCase[]> {
	const found: DrawCase[] = [];
	for (const [id, spec] of Object.entries<DrawSpec>(draws)) {
		const prepared = preparedOf(spec.owners);
		const { results } = await runOnTables(
			{ analyses: [spec], datasets: [], tables: new Map(), indicatorTables: country.tables, assigned },
			{ register: country.register, app: '', created: null }
		);
		const code = drawRCode(spec, prepared, { cells: 'celler.csv', units: 'enheter.csv' });
		if (!code.ok) throw new Error(code.problem.code);
		const { cells, units } = drawFiles(prepared);
		const files: Record<string, string> = {
			'celler.csv': cells,
			'enheter.csv': units,
			'trekk.R': codeText(code.value, 'r', word)
		};
		const { uncertainty } = spec;
		if (uncertainty) {
			const simulation = uncertaintyRCode(spec, uncertainty, prepared, 'trekk.R');
			if (!simulation.ok) throw new Error(simulation.problem.code);
			files['sikkerhet.R'] = codeText(simulation.value, 'r', word);
		}
		found.push({
			id,
			files,
			run: uncertainty ? 'sikkerhet.R' : 'trekk.R',
			cells: numbersOf(results)[0].numbers.flatMap(({ section, table, row, column, value }) =>
				value === null || (table === 'uncertainty') !== (uncertainty !== undefined)
					? []
					: [[section, table, row, column, value] as DrawCase['cells'][number]]
			),
			replicates: uncertainty?.replicates ?? 0
		});
	}
	return found;
}
