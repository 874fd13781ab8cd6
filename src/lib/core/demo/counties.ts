import { apportion } from './distributions';
import { FIRST_PARTS } from './name-parts';
import { joinParts } from './place-names';
import type { CountyPlan } from './types';

/**
 * Counties from south to north with their share of the municipalities, as uneven as Norway's. None of the numbers
 * was a municipality's between 2017 and 2024, nor are the names those of counties; one county has a leading zero.
 */
const COUNTIES: readonly (readonly [number: string, name: string, weight: number, remote: boolean])[] = [
	['61', 'Solkyst', 25, false],
	['62', 'Skjærland', 23, false],
	['09', 'Slettemark', 12, false],
	['63', 'Borgbukta', 6, false],
	['64', 'Furuland', 17, false],
	['65', 'Storborg', 1, false],
	['66', 'Vasslandet', 21, false],
	['67', 'Dalrike', 18, false],
	['68', 'Fjordheim', 43, false],
	['69', 'Storskogen', 46, false],
	['70', 'Sundrike', 27, false],
	['71', 'Midtmark', 38, true],
	['72', 'Øyrike', 41, true],
	['73', 'Nordvidda', 21, true],
	['74', 'Ytterhavet', 18, true]
];

/** More numbers for countries made larger than Norway; their counties are of equal size. */
const FURTHER_NUMBERS = Array.from({ length: 25 }, (_, i) => String(75 + i));

/** Municipality numbers 0901–0960 were in use in Norway until 2019: this county begins at 0961. */
const LEADING_ZERO = '09';
const capacity = (county: string) => (county === LEADING_ZERO ? 39 : 99);

/** The largest country that the numbers allow. */
export const MOST_MUNICIPALITIES = 3_900;

/**
 * The counties of a country with a number of municipalities, from south to north; none is empty.
 * @param count 1 to MOST_MUNICIPALITIES
 */
export function planCounties(count: number): CountyPlan[] {
	const ordinary = count <= 400;
	const all = ordinary
		? COUNTIES
		: [
				...COUNTIES,
				...FURTHER_NUMBERS.map(
					(number) =>
						[number, joinParts(FIRST_PARTS[Number(number) % FIRST_PARTS.length], 'rike'), 0, false] as const
				)
			];
	const sizes = ordinary
		? apportion(
				COUNTIES.map(([, , weight]) => weight),
				count
			)
		: apportion(
				all.map(([number]) => capacity(number)),
				count
			);
	return all
		.map(([number, name, , remote], i) => ({ number, name, size: sizes[i], remote }))
		.filter((county) => county.size > 0);
}

/** The number of the municipality at a position (from 0) of a county. */
export const municipalityNumber = (county: string, position: number): string =>
	county + String(position + (county === LEADING_ZERO ? 61 : 1)).padStart(2, '0');
