import { EMPTY_ROW } from '../../../src/lib/core/analysis/published-difference/types';
import { inventedApplications } from '../../../src/lib/core/analysis/applications/begin';
import { PUBLISHED, publishedTable } from '../../../src/lib/core/analysis/checker/examples';
import type { AnalysisSpec } from '../../../src/lib/core/analysis/types';
import { defaultSpec } from '../../../src/lib/core/dataset/default-spec';
import { runDataset } from '../../../src/lib/core/dataset/run-dataset';
import type { Dataset } from '../../../src/lib/core/dataset/types';
import { readAny } from '../../../src/lib/core/import/read-any';
import { isIndicatorReport } from '../../../src/lib/core/import/table-report';
import { loadNorway } from '../../../src/lib/core/register/norway';
import { countryFile } from '../structure/country';

/** The invented country as a dataset, with who was drawn in which year. */
export function countryDataset(): Dataset {
	const read = readAny(new TextEncoder().encode(countryFile()), 'land.csv', {}, { findByName: () => [] });
	if (!read.ok || isIndicatorReport(read.value.report)) throw new Error('The country is not read.');
	const { table } = read.value;
	const spec = defaultSpec('land', 'Landet');
	const made = runDataset(spec, { tables: new Map([['land', table]]), register: loadNorway() }, new Map());
	if (!made.ok) throw new Error(made.problem.code);
	return made.value;
}

/**
 * An analysis as somebody would fill it in, of the kinds that are empty when they are begun.
 * @returns null for one that needs nothing typed
 */
export function filledIn(spec: AnalysisSpec): AnalysisSpec | null {
	const id = spec.id.replace('ny-', 'fylt-');
	switch (spec.type) {
		case 'applications':
			return { ...spec, id, ...inventedApplications() };
		case 'checker': {
			const table = publishedTable(PUBLISHED[1].id);
			return table && { ...spec, id, ...table };
		}
		case 'publishedDifference':
			return {
				...spec,
				id,
				rows: [
					{ ...EMPTY_ROW, name: 'Skoleeiere', n: '24', mean: '4,21', sd: '0,88', secondMean: '3,92', secondSd: '1,02' },
					{ ...EMPTY_ROW, name: 'Skolelederne i Sør-Varanger', n: '46', mean: '3,74', sd: '1,15', secondMean: '3,61', secondSd: '1,1' }
				]
			};
		case 'logistic':
			return { ...spec, id, outcome: 'bølge', event: 2024, shown: { reading: true, coefficients: true, classification: true, calibration: true } };
		case 'text':
			return {
				...spec,
				id,
				body: 'Gjennomsnittet er {1} av 5, og spredningen {2}.\n\nGuovdageainnu suohkan: «Čoahkkin».',
				numbers: ['mean', 'sd'].map((column, place) => ({
					mark: place + 1, analysis: 'maal', section: '', table: 'descriptives', row: 'timer', column, decimals: 1
				}))
			};
		case 'representativeness':
			return {
				...spec,
				id,
				dataset: 'land',
				groupings: [{ variable: 'Fylke', other: 'Fylke' }, { variable: 'Sentralitetsklasse', other: 'Sentralitetsklasse' }],
				key: null,
				population: { dataset: 'land', filter: null, key: null }
			};
		default:
			return null;
	}
}
