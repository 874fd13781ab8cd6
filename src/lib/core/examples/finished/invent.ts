import { describeExample } from '../../demo/describe-example';
import { DEFAULT_COUNTRY, generateCountry } from '../../demo/generate-country';
import type { CountryOptions } from '../../demo/types';
import { readAny, type AnyFile } from '../../import/read-any';
import { assemble } from '../../indicators/assemble';
import { proposeAssignments } from '../../indicators/propose';
import { earlierCsv, figuresCsv } from '../survey/figures';
import { WAVES } from '../survey/items';
import { surveyCsv } from '../survey/answers';
import { DATASET } from './datasets';
import type { InventedWork } from './project';

/**
 * Invents a country, and a survey in it with its answers and figures in files as people have them, which are read as any
 * file is. The same every time.
 * @param options of the country
 */
export function inventWork(options: Partial<CountryOptions> = {}): InventedWork {
	const seed = options.seed ?? DEFAULT_COUNTRY.seed;
	const { register, tables, earlierDraw2020 } = generateCountry(options);
	const { assigned } = proposeAssignments(tables, []);
	const { indicators } = assemble(tables, assigned, register, { owners: 'all' });
	return {
		register,
		indicators,
		files: tables.map((table) => ({ table, report: describeExample(table) })),
		surveys: {
			...Object.fromEntries(
				WAVES.map((wave) => [
					DATASET.survey(wave.year),
					read(`oppdiktet-undersokelse-${wave.year}.csv`, surveyCsv(register, seed, wave))
				])
			),
			[DATASET.figures]: read('oppdiktet-kommunetall.csv', figuresCsv(register, seed)),
			[DATASET.earlier]: read('oppdiktet-uttrekk-2020.csv', earlierCsv(register, earlierDraw2020))
		},
		assignments: assigned,
		earlierDraws: [earlierDraw2020]
	};
}

function read(fileName: string, text: string): AnyFile {
	const outcome = readAny(new TextEncoder().encode(text), fileName);
	// The text is our own: that it can be read is tested.
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}
