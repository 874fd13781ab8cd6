import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseFiles } from '../uncertainty/case-files';
import { CASES } from '../uncertainty/cases';

/** Where make_expected.R reads the case; nothing is written unless it is named. See make_expected.R. */
const folder = process.env.SPREAD_NOISE_CASE;

describe.skipIf(folder === undefined)('the case for R (skipped unless SPREAD_NOISE_CASE names a folder)', () => {
	it('writes the invented country', () => {
		const files = caseFiles(CASES.plain());
		mkdirSync(folder ?? '', { recursive: true });
		for (const [file, text] of Object.entries(files)) writeFileSync(join(folder ?? '', file), text);
		expect(files['cells.csv'].split('\n').length).toBeGreaterThan(100);
	});
});
