import type { Register } from '../../register/types';
import type { EarlierDraw } from '../../selection/types';
import { seededRandom } from '../../stats/random';
import { WAVES } from './items';

const STREAM = 50;
const CLASSES = 6;

/** Names of the columns. */
export const FIGURES = {
	number: 'kommunenr',
	name: 'kommune',
	year: 'år',
	population: 'folketall',
	centrality: 'sentralitet',
	centralityIndex: 'sentralitetsindeks',
	children: 'barn i skolealder',
	disabled: 'uføre',
	income: 'frie inntekter'
} as const;

/** Names of the columns of the list of earlier draws. */
export const EARLIER = { number: 'kommunenr', drawn: 'Uttrekk 2020' } as const;

const fixed = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',');

/**
 * Figures of the invented municipalities as a file with semicolons: a line for each municipality and year. What the
 * register knows of one year goes with prices and chance to the others.
 */
export function figuresCsv({ municipalities }: Register, seed: number): string {
	const random = seededRandom(seed, STREAM);
	const lines = [Object.values(FIGURES).join(';')];
	for (const { number, name, population, centralityIndex, centralityClass, variables } of municipalities) {
		const rural = ((centralityClass ?? 4) - 4) / CLASSES;
		const children = 11.6 - 1.6 * rural + 0.9 * random.normal();
		for (const { figures: year } of WAVES) {
			const since = year - WAVES[0].figures;
			const income = variables.freeIncome === undefined ? NaN : variables.freeIncome * (0.86 + 0.055 * since);
			const disabled = (variables.disabilityPension ?? NaN) + 0.15 * since + 0.3 * random.normal();
			lines.push(
				[
					number,
					name,
					year,
					population[year] ?? '',
					centralityClass ?? '',
					centralityIndex ?? '',
					fixed(Math.max(6, children - 0.12 * since + 0.15 * random.normal()), 1),
					Number.isNaN(disabled) ? '' : fixed(Math.max(2, disabled), 1),
					Number.isNaN(income) ? '' : Math.round(income * (1 + 0.01 * random.normal()))
				].join(';')
			);
		}
	}
	return `${lines.join('\n')}\n`;
}

/** The list of an earlier draw as a file with semicolons: every municipality, and whether it was drawn. */
export function earlierCsv({ municipalities }: Register, { municipalities: drawn }: EarlierDraw): string {
	const rows = municipalities.map(
		({ number }) => `${number};${drawn.includes(number) ? 'Trukket ut' : 'Ikke trukket ut'}`
	);
	return `${[Object.values(EARLIER).join(';'), ...rows].join('\n')}\n`;
}
