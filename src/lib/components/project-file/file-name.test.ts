import fc from 'fast-check';
import { expect, it } from 'vitest';
import { projectFileName, recipeFileName } from './file-name';

it('is the name of the project, with an ending that says what it is', () => {
	expect(projectFileName('Våren 2025 – Čáhcesuolu')).toBe('Våren 2025 – Čáhcesuolu.treffsikker');
	expect(recipeFileName('Våren 2025')).toBe('Våren 2025.oppskrift.json');
});

it('is never a path, hidden or empty', () => {
	expect(projectFileName('../../etc/passwd')).toBe('etc passwd.treffsikker');
	expect(projectFileName('  ')).toBe('prosjekt.treffsikker');
	expect(projectFileName('A/B: "C"?')).toBe('A B C.treffsikker');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (name) => {
			expect(projectFileName(name)).toMatch(/^[^./\\:][^/\\:]*\.treffsikker$/u);
		}),
		{ seed: 20250101, numRuns: 500 }
	);
});
