import { describe, expect, it } from 'vitest';
import { readProjectFile, writeProjectFile } from '../../../../workers/passphrase';
import { checkTable } from '../analysis/checker/check-table';
import type { CheckerSpec } from '../analysis/checker/types';
import { loadNorway } from '../register/norway';
import { exampleProject, ranProject } from './testing/run-project';
import { PRINTED_TABLES, publishedProject } from './published/project';
import { cellsOf, numbersOf } from './published/types';
import type { ProjectContents } from '../project-file/types';

const published = publishedProject('AFI-2024', ({ code }) => code, 0);

/** What does not come out of a project: datasets, variables and analyses without a result. */
async function failures(contents: ProjectContents): Promise<string[]> {
	const ran = ranProject(contents, contents.register ? null : loadNorway());
	const found: string[] = [];
	for (const [id, outcome] of ran.datasets) {
		if (!outcome.ok) found.push(`${id}: ${outcome.problem.code}`);
		else found.push(...outcome.value.problems.map(({ variable }) => `${id}: ${variable}`));
	}
	for (const spec of ran.analyses) {
		const result = await ran.run(spec);
		if (!result.ok) found.push(`${spec.id}: ${result.problem.code}`);
		else
			for (const part of result.value.sections.flatMap(({ parts }) => parts))
				if (part.kind === 'message' && part.severity === 'problem')
					found.push(`${spec.id}: ${JSON.stringify(part.message)}`);
	}
	return found;
}

describe.each([
	['the finished example', exampleProject()],
	['the published tables', published]
])('%s', (_, contents) => {
	it('comes out whole: every dataset, variable and analysis', async () => {
		expect(await failures(contents)).toEqual([]);
	});

	it('is a project that a file can hold', async () => {
		const written = await writeProjectFile(
			contents,
			'0',
			null,
			(bytes) => new Uint8Array(bytes),
			() => undefined
		);
		if (!written.ok) throw new Error(written.problem.code);
		const read = await readProjectFile(written.value, null, () => undefined);
		expect(read.ok ? read.value.project : read.problem).toEqual(contents.project);
	});
});

describe('the finished example', () => {
	it('is the same every time', () => {
		expect(exampleProject()).toEqual(exampleProject());
	});

	it('is invented, and says so', () => {
		const { project, register } = exampleProject();
		expect(project.invented).toBe(true);
		expect(register?.id).toBe('example');
	});

	it('has answers of seven hundred in two years', () => {
		const stack = ranProject(exampleProject()).datasets.get('begge-bolger');
		expect(stack?.ok && stack.value.rowCount).toBe(700);
	});
});

describe('the published tables', () => {
	it.each(PRINTED_TABLES.map((one) => [one.table, one] as const))(
		'%s has a cell for every column',
		(_, one) => {
			const columns = one.items.length * one.groups.length;
			const lines = [...one.percents, ...(one.dontKnow ? [one.dontKnow] : []), one.total, one.mean, one.n];
			expect(lines.map((line) => cellsOf(line).length)).toEqual(lines.map(() => columns));
			expect(lines.flatMap(numbersOf).filter((value) => Number.isNaN(value))).toEqual([]);
		}
	);

	it('are not invented, and every analysis names table and page', () => {
		expect(published.project.invented).toBe(false);
		const origins = published.project.datasets.map(({ origin }) =>
			origin.kind === 'counts' ? origin.published : ''
		);
		expect(origins.every((source) => /^AFI-rapport 2024:04, tabell 4\.\d+, side \d+$/.test(source))).toBe(
			true
		);
	});

	it('the checker finds what the list of findings says', async () => {
		const specs = published.project.analyses.flatMap(({ spec }) =>
			spec.type === 'checker' ? [spec as CheckerSpec] : []
		);
		expect(specs).toHaveLength(11);
		for (const spec of specs) {
			const { findings } = await checkTable(spec, () => Promise.resolve(true));
			expect(findings.filter(({ certainty }) => certainty !== 'rounding').length, spec.id).toBeGreaterThan(0);
		}
	});
});
