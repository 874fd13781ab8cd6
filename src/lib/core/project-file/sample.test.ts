import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../../../workers/passphrase';
import { parse } from './project-file';

/**
 * Files of version 1, written once and never again. They must open as long as there is a program: a change that makes
 * them fail needs a new version and a migration.
 */
const sample = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../../../../tests/project-file/${name}`, import.meta.url)));

const project = {
	name: 'Små tall i Guovdageaidnu',
	createdAt: 1_735_689_600_000,
	invented: false,
	register: 'norway-2024',
	activeAnalysis: '6c1f6e0e-6f6e-4dbb-8d1b-6b3f5b0f0a22',
	datasets: [
		{
			id: '0d4f9a57-5b6e-4f3c-9f83-1f0a6f2d7c11',
			origin: { kind: 'table', table: '0d4f9a57-5b6e-4f3c-9f83-1f0a6f2d7c11' },
			instrument: 'Spørreundersøkelse 2024',
			edits: [{ variable: 'Samarbeid', reversed: true, empties: [{ value: 98, kind: 'dontKnow' }] }]
		}
	],
	steps: [{ at: 1_735_689_700_000, what: { code: 'step.imported', params: { file: 'svar.csv', rows: 3 } } }],
	ownMunicipality: '5612',
	ownCounty: '56'
};
const columns = [
	{
		type: 'text',
		name: 'Kommune',
		levels: ['Guovdageaidnu', 'Kárášjohka'],
		codes: Uint32Array.of(0, 1, 0)
	},
	{
		type: 'number',
		name: 'Samarbeid',
		values: Float64Array.of(4, NaN, -0),
		kinds: Uint8Array.of(0, 6, 0),
		facts: { declaredMissing: { values: [99], range: { low: -Infinity, high: -1 } } }
	}
];

describe('a project file of version 1', () => {
	it('opens', () => {
		expect(parse(sample('version-1.treffsikker'))).toMatchObject({
			ok: true,
			value: { project, register: null, tables: [{ table: { rowCount: 3, columns, weight: null } }] }
		});
	});

	it('opens with its passphrase', async () => {
		expect(
			await readProjectFile(sample('version-1-passphrase.treffsikker'), 'fem små røde hus')
		).toMatchObject({
			ok: true,
			value: { project, tables: [{ table: { columns } }] }
		});
	});
});
