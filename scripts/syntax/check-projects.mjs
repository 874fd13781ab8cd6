import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { forPspp } from './for-pspp.mjs';
import { failure, runIn } from './compare.mjs';
import { readPspp } from './read-pspp.mjs';

/**
 * Runs the zip of whole projects and the scripts of draws in R and PSPP, and compares them with the app's numbers.
 *
 * @typedef {import('./compare.mjs').Outcome} Outcome
 * @typedef {{ id: string, files: Record<string, string>, run: string, cells: [string, string, string, string, number | string][], replicates: number }} DrawCase
 * @typedef {{ id: string, zip: Uint8Array, bundle: any, analyses: { id: string, type: string, spec: any, facts: any }[] }} ProjectCase
 * @typedef {{ id: string, what: string, program: string, outcome: Outcome, note: string }} Line
 */

/** How close a number must be, relative to the greater of 1 and the number: of analyses, and where R iterates. */
const CLOSE = 1e-8;
const ITERATED = new Map([
	['correlation', 5e-4],
	['groupDifference', 1e-5],
	['reliability', 1e-6]
]);

/** @param {string} path @param {string} text */
function save(path, text) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** The cells of a line of a file with `;` between and `"` around. @param {string} line */
const cellsOf = (line) =>
	[...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) =>
		quoted === undefined ? plain : quoted.replaceAll('""', '"')
	);

/** Numbers of a results file by their place. @param {string} text */
function numbersOf(text) {
	/** @type {Map<string, string>} */
	const found = new Map();
	for (const line of text.split('\n').slice(1).filter(Boolean)) {
		const cells = cellsOf(line);
		found.set(cells.slice(0, 5).join('\t'), cells[5]);
	}
	return found;
}

/**
 * Compares numbers and words.
 * @param {Map<string, string | number>} ours
 * @param {Map<string, string>} theirs
 * @param {(place: string) => number} closeOf
 * @returns {Outcome}
 */
function compareAll(ours, theirs, closeOf) {
	/** @type {string[]} */
	const wrong = [];
	let compared = 0;
	for (const [place, value] of ours) {
		const other = theirs.get(place);
		if (other === undefined || other === '') continue;
		compared++;
		const [a, b] = [Number(value), Number(other)];
		const isNumber = value !== '' && !Number.isNaN(a) && !Number.isNaN(b);
		const same = isNumber
			? Math.abs(a - b) <= closeOf(place) * Math.max(1, Math.abs(a))
			: String(value) === other;
		if (!same) wrong.push(`${place.replaceAll('\t', ' › ')}: ${value} against ${other}`);
	}
	return { compared, own: ours.size, wrong, failed: null };
}

/**
 * Chances within Monte Carlo errors: three standard errors of both, which chance alone passes in 0.27 % of the numbers.
 * @param {Map<string, string | number>} ours
 * @param {Map<string, string>} theirs
 * @param {number} replicates of each
 * @returns {{ outcome: Outcome, note: string }}
 */
function compareChances(ours, theirs, replicates) {
	const off = [...ours].flatMap(([place, value]) => {
		const other = Number(theirs.get(place));
		if (/\trank(From|To)$/.test(place) || Number.isNaN(other)) return [];
		const p = (Number(value) + other) / 2;
		const error = Math.sqrt((Math.max(p * (1 - p), 1 / replicates) * 2) / replicates);
		return [{ place, errors: Math.abs(Number(value) - other) / error, value, other }];
	});
	const over = off.filter(({ errors }) => errors > 3);
	const most = Math.max(0, ...off.map(({ errors }) => errors));
	const isWrong = over.length > 3 + 0.0027 * off.length || most > 4.5;
	const wrong = isWrong
		? over.map(({ place, value, other }) => `${place.replaceAll('\t', ' › ')}: ${value} against ${other}`)
		: [];
	const note = `${replicates} data sets; ${over.length} beyond three standard errors, the largest ${most.toFixed(1)}`;
	return { outcome: { compared: off.length, own: ours.size, wrong, failed: null }, note };
}

/** @param {DrawCase} one @param {string} root @returns {Line} */
function checkDraw(one, root) {
	const folder = join(root, `trekk-${one.id}`);
	for (const [name, text] of Object.entries(one.files)) save(join(folder, name), text);
	const write =
		'write.table(cbind("", result), "result.tsv", sep = ";", quote = TRUE, row.names = FALSE, fileEncoding = "UTF-8")';
	save(join(folder, 'run.R'), `source("${one.run}", encoding = "UTF-8")\n${write}\n`);
	const facts = { id: one.id, what: one.replicates > 0 ? 'simulation' : 'draw', program: 'R' };
	const problem = runIn('Rscript', ['--vanilla', 'run.R'], folder);
	if (problem !== null) return { ...facts, outcome: failure(problem), note: '' };
	const theirs = numbersOf(readFileSync(join(folder, 'result.tsv'), 'utf8'));
	const ours = new Map(
		one.cells.map(([section, table, row, column, value]) => [
			['', section, table, row, column].join('\t'),
			value
		])
	);
	if (one.replicates > 0) return { ...facts, ...compareChances(ours, theirs, one.replicates) };
	const outcome = compareAll(ours, theirs, () => 0);
	if (outcome.compared < ours.size)
		outcome.wrong.push(`${ours.size - outcome.compared} numbers are not there`);
	return { ...facts, outcome, note: 'the same to the last bit' };
}

/** @param {ProjectCase} one @param {string} root @returns {Line[]} */
function checkProject(one, root) {
	const folder = join(root, `prosjekt-${one.id}`);
	rmSync(folder, { recursive: true, force: true });
	const files = Object.entries(unzipSync(one.zip));
	for (const [path, bytes] of files) save(join(folder, path), strFromU8(bytes));
	const types = new Map(one.analyses.map(({ id, type }) => [id, type]));
	const ours = numbersOf(readFileSync(join(folder, 'results.csv'), 'utf8'));
	const exact = new Map([...ours].filter(([place]) => !place.includes('\tuncertainty\t')));
	const r = { id: one.id, what: 'project', program: 'R' };
	const problem = runIn('Rscript', ['--vanilla', 'prosjekt.R'], folder);
	/** @type {Line[]} */
	const lines = [];
	if (problem !== null) lines.push({ ...r, outcome: failure(problem), note: '' });
	else {
		const theirs = numbersOf(readFileSync(join(folder, 'results-r.csv'), 'utf8'));
		const outcome = compareAll(exact, theirs, (place) => {
			// A number that is drawn comes with its standard error: three of the difference of two such.
			const error = Number(theirs.get(`${place}Error`) ?? 0);
			const type = types.get(place.split('\t')[0]) ?? '';
			return Math.max(ITERATED.get(type) ?? CLOSE, 3 * Math.SQRT2 * error);
		});
		const scripts = one.bundle.inR;
		const ran = new Set([...theirs.keys()].map((place) => place.split('\t')[0])).size;
		if (ran < scripts) outcome.wrong.push(`only ${ran} of ${scripts} analyses gave numbers`);
		lines.push({ ...r, outcome, note: `${ran} analyses and draws` });
	}
	if (one.bundle.inSpss === 0) return lines;
	const job = readFileSync(join(folder, 'prosjekt.sps'), 'utf8').replace(/^\uFEFF/, '');
	save(join(folder, 'run.sps'), forPspp(job));
	const spssProblem = runIn('pspp', ['run.sps', '-o', 'out.csv', '-O', 'format=csv'], folder);
	const spss = { id: one.id, what: 'project', program: 'PSPP' };
	if (spssProblem !== null) return [...lines, { ...spss, outcome: failure(spssProblem), note: '' }];
	return [
		...lines,
		{ ...spss, ...comparePspp(one, ours, job, readFileSync(join(folder, 'out.csv'), 'utf8')) }
	];
}

/**
 * The output of a job by the analysis that it is of, which ECHO names.
 * @param {ProjectCase} one
 * @param {Map<string, string>} ours
 * @param {string} job
 * @param {string} text
 * @returns {{ outcome: Outcome, note: string }}
 */
function comparePspp(one, ours, job, text) {
	const jobs = job.split(/^ECHO "analysis (.+?)"\.$/m);
	/** @type {string[]} */
	const wrong = [];
	let [compared, ran] = [0, 0];
	const parts = text.split(/^"?analysis (.+?)"?$/m);
	for (let at = 1; at < parts.length; at += 2) {
		const analysis = one.analyses.find(({ id }) => id === parts[at]);
		if (!analysis) continue;
		ran++;
		for (const { place, value, close } of readPspp(
			{
				...analysis,
				cells: numbersOfOne(analysis.id, ours),
				spss: jobs[jobs.indexOf(analysis.id) + 1] ?? ''
			},
			parts[at + 1]
		)) {
			const mine = ours.get([analysis.id, ...place].join('\t'));
			if (mine === undefined) continue;
			compared++;
			if (Math.abs(Number(mine) - value) > Math.max(close, CLOSE) * Math.max(1, Math.abs(value)))
				wrong.push(`${analysis.id} › ${place.join(' › ')}: ${mine} against ${value}`);
		}
	}
	if (ran < one.bundle.inSpss) wrong.push(`only ${ran} of ${one.bundle.inSpss} analyses were printed`);
	return { outcome: { compared, own: ours.size, wrong, failed: null }, note: `${ran} analyses` };
}

/**
 * The app's numbers of one analysis: section, table, row, column, value.
 * @param {string} id
 * @param {Map<string, string>} ours by analysis and place
 * @returns {[string, string, string, string, number][]}
 */
const numbersOfOne = (id, ours) =>
	[...ours].flatMap(([place, value]) => {
		const [analysis, section, table, row, column] = place.split('\t');
		return analysis === id ? [[section, table, row, column, Number(value)]] : [];
	});

/** @param {DrawCase[]} draws @param {ProjectCase[]} projects @param {string} root @returns {Line[]} */
export const checkProjects = (draws, projects, root) => [
	...draws.map((one) => checkDraw(one, root)),
	...projects.flatMap((one) => checkProject(one, root))
];

/** @param {string} path @param {Line[]} lines @param {string} versions */
export function writeProjectLog(path, lines, versions) {
	const rows = lines.map(({ id, what, program, outcome, note }) => {
		const result = outcome.failed
			? 'does not run'
			: outcome.wrong.length > 0
				? `${outcome.compared}, **${outcome.wrong.length} differ**`
				: outcome.compared;
		return `| ${id} | ${what} | ${program} | ${outcome.own} | ${result} | ${note} |`;
	});
	const differ = lines.flatMap(({ id, outcome }) =>
		[...(outcome.failed ? [outcome.failed] : []), ...outcome.wrong]
			.slice(0, 20)
			.map((line) => `- ${id}: ${line}`)
	);
	writeFileSync(
		path,
		`# The zip of whole projects, and the R script of draws: the last run

Written by \`npm run check-syntax\` with ${versions}. A project: its zip unpacked, prosjekt.R and prosjekt.sps run, and
what they give compared with results.csv in the zip. A draw: its script on its own data, every number and word of the app's
result. A simulation: chances within Monte Carlo errors, of which three standard errors are passed by chance alone in
0.27 % of the numbers; at most 3 and 0.27 % may be, and none by 4.5.

| what | kind | program | numbers in the app | compared | |
| --- | --- | --- | ---: | ---: | --- |
${rows.join('\n')}
${differ.length === 0 ? '' : `\n## What differs\n\n${differ.join('\n')}\n`}`
	);
}
