import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/lib/core/indicators/assemble';
import { drawSpec } from '../../../src/lib/core/recipe/check-draw-spec';
import { prepareDraw } from '../../../src/lib/core/selection/prepare';
import { drawRCode } from '../../../src/lib/core/syntax/project/draw/draw-r';
import { uncertaintyRCode } from '../../../src/lib/core/syntax/project/draw/uncertainty-r';
import { uncertaintyOf } from '../../../src/lib/core/simulation/uncertainty/default-spec';
import { LANGUAGES, loadMessages } from '../../../src/lib/i18n';
import { messageEntry } from '../../../src/lib/i18n/message-text';
import { mutated } from '../../recipe/mutate';
import { draws, surroundings } from './draws';
import { projectCases, type ProjectCase } from './projects';

const catalogues = await Promise.all(LANGUAGES.map(loadMessages));
const cases = await projectCases();
const { country, assigned } = surroundings;
const prepared = prepareDraw(assemble(country.tables, assigned, country.register, { owners: 'all' }), country.register);

describe('the zip of a project', () => {
	const filesOf = ({ zip }: ProjectCase) =>
		Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));

	it('holds data, code, numbers and recipe, under names that every system takes', () => {
		for (const one of cases) {
			const files = filesOf(one);
			for (const path of Object.keys(files)) expect(path).toMatch(/^([a-z]+\/)?[A-Za-z0-9.-]+$/);
			expect(Object.keys(files)).toEqual(expect.arrayContaining(['prosjekt.R', 'prosjekt.sps', 'results.json', 'results.csv', 'oppskrift.json', 'README.txt']));
			for (const { path } of one.bundle.data) expect(files).toHaveProperty([path]);
		}
	});

	it('reads every file of data that its code names, and runs every script that it has', () => {
		for (const one of cases) {
			const files = filesOf(one);
			const scripts = Object.keys(files).filter((path) => /^(analyser|trekk)\//.test(path));
			expect(scripts.length).toBeGreaterThan(0);
			for (const path of scripts) {
				expect(files['prosjekt.R']).toContain(`"${path}"`);
				const read = [...files[path].matchAll(/read\.csv\("([^"]+)"/g)].map(([, name]) => name);
				for (const name of read) expect(files).toHaveProperty([name]);
			}
		}
	});

	it('has one file of data for each dataset, whose columns every script reads in their order', () => {
		const [, generated] = cases;
		expect(generated.bundle.data).toHaveLength(1);
		const files = filesOf(generated);
		const { columns } = generated.bundle.data[0];
		for (const [path, text] of Object.entries(files)) {
			if (!path.startsWith('analyser/')) continue;
			const classes = /colClasses = c\(([^)]*)\)/.exec(text)?.[1].split(', ');
			expect(classes, path).toHaveLength(columns);
		}
	});

	it('has words for every message in three languages', () => {
		const codes = cases.flatMap(({ bundle }) => [
			...bundle.worded.flatMap(({ lines }) => lines.flatMap((line) => (typeof line === 'string' ? [] : [line.code]))),
			...bundle.leftOut.map(({ why }) => why.code)
		]);
		expect(codes.length).toBeGreaterThan(50);
		for (const messages of catalogues) for (const code of new Set(codes)) expect(messageEntry(messages, code), code).toBeDefined();
	});

	it('says of everything without code why', () => {
		for (const one of cases) {
			const total = one.analyses.length + (one.id === 'eksempel' ? 3 : 0);
			const without = one.bundle.leftOut.filter(({ program }) => program === 'r' || program === 'both').length;
			expect(one.bundle.inR + without).toBe(total);
		}
	});
});

describe('the code of a draw', () => {
	it('is as committed: run `npm run check-syntax projects` before it is changed', async () => {
		const word = (line: unknown) => (typeof line === 'string' ? line : `# ${JSON.stringify(line)}`);
		const code = drawRCode(draws['to-aar'], prepared, { cells: 'celler.csv', units: 'enheter.csv' });
		await expect(code.ok ? code.value.map(word).join('\n') : code.problem.code).toMatchFileSnapshot('code/trekk.R');
	});

	it('of whatever the check lets through is written or refused with words; texts stay within their quotes', () => {
		fc.assert(
			fc.property(mutated(draws['to-aar']), (json) => {
				if (drawSpec(json, '') !== null) return;
				const spec = json as (typeof draws)['to-aar'];
				const code = drawRCode(spec, prepared, { cells: 'a.csv', units: 'b.csv' });
				const simulation = uncertaintyRCode(spec, uncertaintyOf(spec), prepared, 'a.R');
				for (const one of [code, simulation]) {
					if (!one.ok) {
						for (const messages of catalogues) expect(messageEntry(messages, one.problem.code)).toBeDefined();
						continue;
					}
					for (const line of one.value) if (typeof line === 'string') expect(line).not.toMatch(/undefined|\[object/);
				}
			}),
			{ numRuns: 200 }
		);
	});
});

it('gave the app’s numbers in R and PSPP when it was last run', () => {
	const log = readFileSync('tests/golden/syntax/projects.md', 'utf8');
	expect(log).not.toMatch(/differ\*\*|does not run/);
	for (const id of [...Object.keys(draws), 'eksempel', 'laget']) expect(log).toContain(`| ${id} |`);
});
