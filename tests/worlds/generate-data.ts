import { CELL } from '../../src/lib/core/table/types';
import type { Indicator, IndicatorData, Panel } from '../../src/lib/core/indicators/types';
import type { Random } from './random';
import { basisOf, panelOf, type WorldCell } from './panel';

/** How a world's cells come about; drawn once per world so that worlds differ in kind. */
interface Habits {
	coarse: boolean;
	suppressed: number;
	emptyCell: number;
	noRow: number;
	noGrade: number;
	pupilsKnown: number;
	country: number;
}

const GRADES = [5, 7, 8, 10];

const indicatorsOf = (random: Random, count: number): Indicator[] =>
	Array.from({ length: count }, (_, index) => ({
		id: `indicator-${index}`,
		area: 'other',
		grade: index === 0 && random.chance(0.1) ? null : random.pick(GRADES),
		direction: random.pick([1, -1] as const),
		unit: 'number',
		step: 0.1,
		series: `series-${index}`,
		decimals: 1
	}));

/** A value: often one of few, so that ties and values exactly on a limit are common. */
export function worldValue(random: Random, coarse: boolean): number {
	const value = coarse ? random.whole(1, 5) : Math.round(random.next() * 500) / 10;
	if (!random.chance(0.03)) return random.chance(0.02) ? -value : value;
	// Just inside and just outside the tolerance with which a value is compared with a limit.
	return value + random.pick([5e-10, -5e-10]) + random.pick([0, 2e-9, -2e-9]) * Math.max(1, value);
}

/** One unit's cells. `loaded` says by indicator · years + year whether the files were loaded. */
function unitCells(random: Random, habits: Habits, line: number, indicators: Indicator[], loaded: boolean[]) {
	const years = loaded.length / indicators.length;
	const silent = random.chance(0.04);
	const rows = new Map<number | null, boolean[]>();
	for (const grade of new Set(indicators.map((indicator) => indicator.grade))) {
		const has = !random.chance(habits.noGrade);
		const inFiles = (year: number) =>
			indicators.some((indicator, index) => indicator.grade === grade && loaded[index * years + year]);
		rows.set(
			grade,
			Array.from({ length: years }, (_, year) => has && inFiles(year) && !random.chance(habits.noRow))
		);
	}
	return indicators.flatMap((indicator, index) => {
		const inYears = rows.get(indicator.grade) ?? [];
		return inYears.map((row, year): WorldCell => {
			if (!inYears.includes(true)) return { kind: CELL.notApplicable };
			if (!row || !loaded[index * years + year]) return { kind: CELL.missing };
			if (silent || random.chance(habits.suppressed)) return { kind: CELL.suppressed, line };
			if (random.chance(habits.emptyCell)) return { kind: CELL.missing, line };
			const pupils = random.chance(habits.pupilsKnown) ? random.whole(1, 90) : NaN;
			return { kind: CELL.value, value: worldValue(random, habits.coarse), pupils, line };
		});
	});
}

const NAMES = ['Fjell', 'Vik', 'Nes', 'Dal', 'Øy', 'Ås', 'Sund', 'Li'];

/** Random indicator data. `outside` is a number that is listed among the municipalities without being one, or null. */
export function generateData(random: Random, outside: string | null): IndicatorData {
	const habits: Habits = {
		coarse: random.chance(0.7),
		suppressed: random.pick([0, 0.05, 0.1, 0.3, 0.6]),
		emptyCell: random.pick([0, 0, 0.05, 0.2]),
		noRow: random.pick([0, 0, 0.05, 0.2]),
		noGrade: random.pick([0, 0.05, 0.2]),
		pupilsKnown: random.pick([0, 0.8, 1]),
		country: random.pick([0, 0.7, 1])
	};
	const indicators = indicatorsOf(random, random.pick([1, 1, 2, 3, 4, 6, 8, 11]));
	const years = ['2021-22', '2022-23', '2023-24', '2024-25'].slice(-random.whole(1, 4));
	const count = random.pick([1, 3, 8, 16, 30, 60]);
	const proper = Array.from({ length: random.whole(Math.ceil(count / 2), count) }, (_, i) =>
		String(1101 + 7 * i)
	);
	const numbers = random.shuffle(outside === null ? proper : [...proper, outside]);
	const schools = numbers.flatMap((_, municipality) =>
		Array.from({ length: random.whole(0, 8) }, () => municipality)
	);
	const loaded = Array.from({ length: indicators.length * years.length }, () => !random.chance(0.05));
	const panel = (units: number, how: Habits): Panel =>
		panelOf(
			units,
			Array.from({ length: units }, (_, unit) => unitCells(random, how, unit + 3, indicators, loaded)).flat()
		);
	const municipalities = panel(numbers.length, habits);
	const schoolPanel = panel(schools.length, {
		...habits,
		suppressed: Math.min(0.8, habits.suppressed * 1.5)
	});
	const country = panel(1, { ...habits, suppressed: 1 - habits.country, emptyCell: 0, noRow: 0, noGrade: 0 });
	return {
		indicators,
		years,
		municipalities: {
			...municipalities,
			units: numbers.map((number, index) => ({
				number,
				name: `${NAMES[index % NAMES.length]} ${index + 1}`,
				county: number.slice(0, 2),
				formerNumbers: []
			}))
		},
		schools: {
			...schoolPanel,
			units: random.shuffle(schools).map((municipality, index) => ({
				number: String(900000000 + index),
				name: `Skole ${index + 1}`,
				municipality
			}))
		},
		country,
		basis: basisOf(indicators.length, years.length, [municipalities, schoolPanel, country]),
		sources: ['world.csv'],
		notes: []
	};
}
