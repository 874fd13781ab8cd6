import type { ResultCell, ResultRow, Text } from '../../report/types';
import type { EmptyName } from '../../table/types';
import { sumCell } from '../basics/counts';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import { titleOf, variableOf, type Sample } from '../sample';
import type { Description } from './describe';
import type { DescriptivesSpec, Statistic } from './types';

interface Layout {
	spec: DescriptivesSpec;
	sample: Sample;
	kinds: EmptyName[];
	shown: Statistic[];
	hasTexts: boolean;
}

/** The row of a variable. Where a number cannot be computed, its cell says why. */
export function describedRow(one: Description, layout: Layout): ResultRow<Text> {
	const { spec, sample, kinds, shown, hasTexts } = layout;
	return {
		id: one.name,
		cells: [
			textCell(titleOf(sample, one.name)),
			sumCell(one.n),
			...(sample.weights ? [countCell(one.rows)] : []),
			...kinds.map((kind) => sumCell(one.empties[kind])),
			...(hasTexts ? [countCell(one.texts)] : []),
			...shown.flatMap((statistic) => cellsOf(statistic, one, spec, sample))
		]
	};
}

function cellsOf(
	statistic: Statistic,
	one: Description,
	spec: DescriptivesSpec,
	sample: Sample
): ResultCell<Text>[] {
	const date = isDate(one.name, sample);
	if (date)
		return Array.from({ length: widthOf(statistic) }, () => emptyCell({ code: 'descriptives.isDate' }));
	const decimals = spec.decimals ?? Math.max(2, one.decimals + 1);
	const [min, q1, median, q3, max] = one.quartiles;
	const why = (needed: number): Text =>
		one.n === 0
			? { code: 'descriptives.noValues' }
			: one.n < needed
				? { code: 'descriptives.tooFew', params: { needed } }
				: { code: one.sd === 0 ? 'descriptives.constant' : 'descriptives.outOfRange' };
	const cell = (value: number, needed = 1, places = decimals): ResultCell<Text> => {
		const made = numberCell(value, places, why(needed));
		return made.value === null ? made : { ...made, n: one.n };
	};
	switch (statistic) {
		case 'interval':
			return [cell(one.low, 2), cell(one.high, 2)];
		case 'min':
		case 'max':
			return [cell(statistic === 'min' ? min : max, 1, one.decimals)];
		case 'q1':
			return [cell(q1)];
		case 'median':
			return [cell(median)];
		case 'q3':
			return [cell(q3)];
		case 'skewness':
			return [cell(one.skewness, 3, 3), cell(one.skewnessSe, 3, 3)];
		case 'kurtosis':
			return [cell(one.kurtosis, 4, 3), cell(one.kurtosisSe, 4, 3)];
		case 'mean':
			return [cell(one.mean)];
		default:
			return [cell(one[statistic], 2)];
	}
}

const widthOf = (statistic: Statistic): number =>
	statistic === 'interval' || statistic === 'skewness' || statistic === 'kurtosis' ? 2 : 1;

/** Dates are stored as days or seconds; a mean of them would be read by nobody. */
const isDate = (name: string, sample: Sample): boolean =>
	['date', 'dateTime', 'time'].includes(variableOf(sample, name)?.format ?? '');
