import { isAnalysis, isDraw } from '../../analysis/any-spec';
import { isOfData } from '../../analysis/definitions';
import type { AnalysisSpec, AnySpec, DataSpec } from '../../analysis/types';
import type { Dataset } from '../../dataset/types';
import type { Message } from '../../outcome';
import type { TablesRun } from '../../recipe/run-on-tables';
import { numbersOf } from '../../reproduce/numbers';
import { dataCsv } from '../data-csv';
import { freeCode, freeSpss } from '../free';
import { rCode, spssSyntax } from '../syntax';
import type { CodeLine } from '../types';
import { spssText } from '../names';
import { drawScripts } from './draw-scripts';
import { datasetFacts } from './dataset-facts';
import { projectR, type ProjectScript } from './project-r';
import { readmeLines } from './readme';
import { resultsCsv } from './results-csv';
import { numbered, safeName } from './safe-name';
import type { DataFile, LeftOutOfCode, ProjectBundle, ReadyFile, WordedFile } from './types';

/** What a project is as code. */
export interface BundleRequest {
	/** What the project is called. */
	name: string;
	/** In the order of the project. */
	analyses: readonly AnySpec[];
	/** What each analysis is called, in their order. */
	names: readonly string[];
	/** The recipe, as its file. */
	recipe: string;
	/** What the file with the explanation is called. */
	readme: string;
}

/** Written to while the parts are put together. */
export interface BundleParts {
	worded: WordedFile[];
	ready: ReadyFile[];
	data: DataFile[];
	leftOut: LeftOutOfCode[];
	scripts: ProjectScript[];
	spss: CodeLine[];
	inSpss: number;
}

/**
 * The whole project as an R script and an SPSS job: a file with the data of each dataset, a script for each analysis,
 * prosjekt.R and prosjekt.sps that run all of them, the app's own numbers, and what is not included and why.
 * @param run the results of the same analyses, with what they were computed of
 */
export function projectBundle(request: BundleRequest, run: TablesRun): ProjectBundle {
	const parts: BundleParts = {
		worded: [],
		ready: [],
		data: [],
		leftOut: [],
		scripts: [],
		spss: [],
		inSpss: 0
	};
	const numbers = numbersOf(run.results);
	const named = request.analyses.map((spec, place) => ({ spec, name: request.names[place] ?? '' }));
	const draws = named.flatMap(({ spec, name }) => (isDraw(spec) ? [{ spec, name }] : []));
	const drawKeys = numbers.filter(({ type }) => type === 'draw').map(({ key }) => key);
	drawScripts(
		draws.map((draw, place) => ({ ...draw, key: drawKeys[place] ?? '' })),
		run,
		parts
	);
	const others = named.flatMap(({ spec, name }) => (isAnalysis(spec) ? [{ spec, name }] : []));
	analysisScripts(others, run, parts);
	const { worded, ready, data, leftOut, scripts, spss, inSpss } = parts;
	worded.push({ path: 'prosjekt.R', as: 'r', lines: projectR(scripts) });
	if (inSpss > 0)
		worded.push({ path: 'prosjekt.sps', as: 'spss', lines: [{ code: 'bundle.projectSpss' }, ...spss] });
	ready.push(
		{ path: 'oppskrift.json', text: request.recipe },
		{ path: 'results.json', text: `${JSON.stringify(run.results, null, '\t')}\n` },
		{ path: 'results.csv', text: resultsCsv(numbers) }
	);
	const facts = { name: request.name, app: run.results.app, methods: run.results.methods ?? 0 };
	worded.push({ path: request.readme, as: 'text', lines: readmeLines(facts, data, leftOut, inSpss > 0) });
	const inR = scripts.filter(({ isSimulation }) => !isSimulation).length;
	return { worded, ready, data, leftOut, inR, inSpss };
}

type Named<Spec> = { spec: Spec; name: string };

/** Code of analyses, with one file of data for each dataset that any of them is of; why there is none for some. */
function analysisScripts(analyses: readonly Named<AnalysisSpec>[], run: TablesRun, parts: BundleParts): void {
	const files = new Map<string, { path: string; specs: DataSpec[]; dataset: Dataset }>();
	for (const { spec, name } of analyses) {
		if (!isOfData(spec)) continue;
		const made = run.made.get(spec.dataset);
		if (!made) parts.leftOut.push({ name, program: 'both', why: { code: 'analysis.noDataset' } });
		else if (!made.ok) parts.leftOut.push({ name, program: 'both', why: made.problem });
		else {
			const number = numbered(files.size, run.made.size);
			const path = `data/${number}-${safeName(made.value.spec.name.replace(/\.[a-z0-9]{2,5}$/i, ''), 'datasett')}.csv`;
			const file = files.get(spec.dataset) ?? { path, specs: [], dataset: made.value };
			files.set(spec.dataset, file);
			file.specs.push(spec);
		}
	}
	const used = new Map(
		[...files].map(([id, file]) => [
			id,
			{ ...file, ...datasetFacts(file.specs, file.dataset, file.path, run.made), isUsed: false }
		])
	);
	const datasets = new Map([...run.made].flatMap(([id, one]) => (one.ok ? [[id, one.value] as const] : [])));
	analyses.forEach(({ spec, name }, place) => {
		const file = isOfData(spec) ? used.get(spec.dataset) : undefined;
		const facts = file && isOfData(spec) ? file.facts[file.specs.indexOf(spec)] : undefined;
		const codes = facts
			? [rCode(spec, facts), spssSyntax(spec, facts)]
			: isOfData(spec)
				? null
				: [freeCode(spec, datasets), freeSpss(spec)];
		if (!codes) return;
		const [r, spss] = codes;
		const problems: Message[] = [r, spss].flatMap((code) => (code.ok ? [] : [code.problem]));
		if (problems.length === 2 && problems[0].code === problems[1].code)
			parts.leftOut.push({ name, program: 'both', why: problems[0] });
		else {
			if (!r.ok) parts.leftOut.push({ name, program: 'r', why: r.problem });
			if (!spss.ok) parts.leftOut.push({ name, program: 'spss', why: spss.problem });
		}
		if (file && (r.ok || spss.ok)) file.isUsed = true;
		if (r.ok) {
			const path = `analyser/${numbered(place, analyses.length)}-${safeName(name, spec.type.toLowerCase())}.R`;
			parts.worded.push({ path, as: 'r', lines: r.value });
			parts.scripts.push({ key: spec.id, name, path, isSimulation: false });
		}
		if (spss.ok) {
			parts.inSpss++;
			const title = { code: 'bundle.analysisName', params: { name } };
			parts.spss.push(
				title,
				`TITLE ${spssText(name, 60)}.`,
				`ECHO ${spssText(`analysis ${spec.id}`, 200)}.`,
				...spss.value
			);
		}
	});
	for (const { path, dataset, columns, isUsed } of used.values()) {
		if (!isUsed) continue;
		parts.ready.push({ path, text: dataCsv(dataset, columns) });
		const { rowCount, spec } = dataset;
		parts.data.push({ path, name: spec.name, rows: rowCount, columns: columns.length, isMicro: true });
	}
}
