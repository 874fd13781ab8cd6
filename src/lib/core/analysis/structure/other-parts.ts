import type { Text } from '../../report/types';
import { categoryText } from '../basics/counts';
import { categoriesOf } from '../sample';
import { messagePart, type ResultPart } from '../types';
import { countyProfile } from './counties';
import { countyDrawsTable, countyPlot, countyTable } from './county-tables';
import { historyOf } from './history';
import { overlapTable, repeatedTable, timesTable } from './history-tables';
import { plotPart, tablePart } from './parts';
import { sizeProfile } from './population';
import { populationTable } from './population-table';
import type { Read } from './read';
import { countyReading, historyReading } from './reading';

/** How large the municipalities were when they were drawn. */
export function populationParts({ spec, sample, draws, units }: Read): ResultPart[] {
	const lines = sizeProfile(spec, sample, draws, units);
	if (!lines) return [messagePart({ code: 'structure.choosePopulation' }, 'note')];
	const without = draws.filter(({ population }) => population === null);
	return [
		...tablePart(populationTable(lines, spec)),
		...without.map(({ label }) =>
			messagePart({ code: 'structure.noPopulation', params: { draw: label } }, 'note')
		)
	];
}

/** Counties against their share of the country. */
export function countyParts({ spec, sample, draws, units }: Read): ResultPart[] {
	const profile = countyProfile(spec, sample, draws, units);
	if (!profile) return [messagePart({ code: 'structure.chooseCounty' }, 'note')];
	if (profile.all === 0) return [messagePart({ code: 'structure.noCounties' })];
	return [
		{ kind: 'reading', id: 'counties', sentences: countyReading(profile) },
		...tablePart(countyTable(profile, spec)),
		...plotPart(countyPlot(profile)),
		...tablePart(countyDrawsTable(profile, draws))
	];
}

/** Who has taken part how often. */
export function historyParts({ spec, sample, draws, units }: Read): ResultPart[] {
	if (units.names.length === 0) return [messagePart({ code: 'structure.noUnits' })];
	const history = historyOf(draws, units);
	const found = spec.county === null ? null : categoriesOf(sample, spec.county);
	const countyOf = (unit: number): Text => {
		const code = found?.codes[units.firstRow[unit]] ?? -1;
		return found && code >= 0 ? categoryText(found.categories[code]) : '–';
	};
	return [
		{ kind: 'reading', id: 'history', sentences: historyReading(history) },
		...tablePart(timesTable(history)),
		...tablePart(overlapTable(history, draws)),
		...tablePart(repeatedTable(history, draws, units, found ? countyOf : null))
	];
}
