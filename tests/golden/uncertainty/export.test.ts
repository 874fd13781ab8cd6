import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseFiles } from './case-files';
import { CASES, hasRealFiles } from './cases';

/** Where make_expected.R reads the cases; nothing is written unless it is named. See make_expected.R. */
const folder = process.env.UNCERTAINTY_CASES;

describe.skipIf(folder === undefined)('cases for R (skipped unless UNCERTAINTY_CASES names a folder)', () => {
	for (const [name, make] of Object.entries(CASES)) {
		it.skipIf(name === 'nationalTests' && !hasRealFiles)(`writes ${name}`, () => {
			const files = caseFiles(make());
			const into = join(folder ?? '', name);
			mkdirSync(into, { recursive: true });
			for (const [file, text] of Object.entries(files)) writeFileSync(join(into, file), text);
			expect(files['cells.csv'].split('\n').length).toBeGreaterThan(100);
		});
	}
});
