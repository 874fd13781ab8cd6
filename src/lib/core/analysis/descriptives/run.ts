import type { ResultColumn, ResultRow, Text } from '../../report/types';
import { mean, standardDeviation } from '../../stats/moments';
import { quantile } from '../../stats/quantile';
import { countCell, numberCell, textCell } from '../cells';
import { numbersOf, titleOf, type Sample } from '../sample';
import type { Findings } from '../types';
import type { DescriptivesSpec } from './types';

const column = (id: string): ResultColumn<Text> => ({
	id,
	label: { code: `descriptives.${id}` },
	align: 'end'
});

/** N, mean, SD (n − 1), minimum, quartiles (type 7) and maximum of each variable, over the rows with a number. */
export function runDescriptives({ variables }: DescriptivesSpec, sample: Sample): Findings {
	if (variables.length === 0) {
		return {
			parts: [{ kind: 'message', severity: 'note', message: { code: 'descriptives.choose' } }],
			method: []
		};
	}
	return {
		parts: [
			{
				kind: 'table',
				table: {
					id: 'descriptives',
					title: { code: 'descriptives.title' },
					columns: [
						{ id: 'variable', label: { code: 'analysis.variable' }, align: 'start' },
						...['n', 'empty', 'mean', 'sd', 'min', 'q1', 'median', 'q3', 'max'].map(column)
					],
					rows: variables.map((name) => row(name, sample)),
					notes: []
				}
			}
		],
		method: [{ label: { code: 'analysis.factMethod' }, text: { code: 'descriptives.method' } }]
	};
}

function row(name: string, sample: Sample): ResultRow<Text> {
	const all = numbersOf(sample, name)?.values ?? new Float64Array();
	const values = all.filter((value) => !Number.isNaN(value)).sort();
	const at = (share: number) => numberCell(quantile(values, share), 2);
	return {
		id: name,
		cells: [
			textCell(titleOf(sample, name)),
			countCell(values.length),
			countCell(all.length - values.length),
			numberCell(mean(values), 2),
			numberCell(standardDeviation(values), 2),
			...[0, 0.25, 0.5, 0.75, 1].map(at)
		]
	};
}
