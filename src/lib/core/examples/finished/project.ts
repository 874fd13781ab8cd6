import type { Indicator } from '../../indicators/types';
import type { ImportedFile } from '../../import/types';
import type { AnyFile } from '../../import/read-any';
import type { SeriesAssignment } from '../../indicators/types';
import type { Message } from '../../outcome';
import type { ProjectContents } from '../../project-file/types';
import type { Register } from '../../register/types';
import { presetSpec } from '../../selection/presets';
import type { DrawSpec, EarlierDraw } from '../../selection/types';
import { defaultUncertainty } from '../../simulation/uncertainty/default-spec';
import type { DataTable } from '../../table/types';
import { finishedAnalyses } from './analyses';
import { DATASET, finishedDatasets } from './datasets';

/** What the worker invents: a country, its indicator files, and a survey with figures of the municipalities. */
export interface InventedWork {
	register: Register;
	indicators: Indicator[];
	files: ImportedFile[];
	/** By the id of its dataset. */
	surveys: Record<string, AnyFile>;
	assignments: SeriesAssignment[];
	earlierDraws: EarlierDraw[];
}

/** Ids of the draws. */
export const DRAW = { now: 'uttrekk-2025', before: 'uttrekk-2020', broad: 'uttrekk-bred' } as const;
/** Ours: data sets drawn for how sure a draw is, and the spread that the third draw asks for. */
const REPLICATES = 1000;
const LEVEL = 0.12;

/**
 * The invented country with its work done: survey and municipal figures put together, every analysis that a report of it
 * has, and three draws with how sure they are to be computed. No result is stored: each is computed when it is looked at.
 * @param name of the project
 * @param say words names in the reader's language
 * @param now milliseconds since 1970
 */
export function finishedProject(
	{ register, indicators, files, surveys, assignments, earlierDraws }: InventedWork,
	name: string,
	say: (message: Message) => string,
	now: number
): ProjectContents {
	const draws = drawsOf(indicators, earlierDraws, say);
	const [{ id, spec }] = draws;
	const latest = (population: Readonly<Record<number, number>>) =>
		population[Math.max(...Object.keys(population).map(Number))];
	const counties = register.counties.map((county) => ({
		...county,
		inhabitants: register.municipalities
			.filter((one) => one.county === county.number)
			.reduce((sum, { population }) => sum + latest(population), 0)
	}));
	const analyses = finishedAnalyses(counties, say);
	const surveyTables = Object.entries(surveys).map(([tableId, { table, report }]) => ({
		table: { ...table, id: tableId },
		report
	}));
	return {
		project: {
			name,
			createdAt: now,
			invented: true,
			register: 'stored',
			assignments,
			earlierDraws,
			analyses: [...draws, ...analyses.map((one) => ({ id: one.id, spec: one }))],
			activeAnalysis: id,
			datasets: finishedDatasets({ id, spec }, say),
			steps: [...files, ...surveyTables].map(({ table }) => importedAt(table, now)),
			ownMunicipality: null,
			ownCounty: null
		},
		register,
		tables: [...files, ...surveyTables].map((file) => ({ ...file, importedAt: now, unknown: {} })),
		unknown: { file: {}, project: {} }
	};
}

const importedAt = ({ source, rowCount }: DataTable, at: number) => ({
	at,
	what: { code: 'step.imported', params: { file: source.fileName, rows: rowCount } }
});

function drawsOf(
	indicators: Indicator[],
	earlier: EarlierDraw[],
	say: (message: Message) => string
): { id: string; spec: DrawSpec }[] {
	const named = (id: string, code: string, spec: DrawSpec) => ({
		id,
		spec: {
			...spec,
			name: say({ code: `exampleProject.${code}` }),
			uncertainty: { ...defaultUncertainty(), replicates: REPLICATES }
		}
	});
	const now = presetSpec('udir2022', indicators, earlier);
	return [
		named(DRAW.now, 'drawNow', now),
		named(DRAW.before, 'drawBefore', presetSpec('udir2020', indicators)),
		named(DRAW.broad, 'drawBroad', {
			...now,
			preset: null,
			minCoverage: 0.75,
			spread: { ...now.spread, level: LEVEL }
		})
	];
}

/** The datasets of the finished example that come from files. */
export const SURVEY_TABLES = [
	DATASET.survey(2021),
	DATASET.survey(2024),
	DATASET.figures,
	DATASET.earlier
] as const;
