import { expect, it } from 'vitest';
import { norway, testDataset } from './fixtures';
import { municipalityValues } from './municipality-values';
import { gazetteerOf } from './register-of';

const found = gazetteerOf(norway, 2024);
if (!found.ok) throw new Error(found.problem.code);
const gazetteer = found.value;
const dataset = testDataset('d', {
	kommune: ['0301', '1103', '1103', '9999', '', '301'],
	tall: [1, 2, 4, 8, 16, { empty: 'suppressed' }],
	ord: ['a', 'b', 'c', 'd', 'e', 'f']
});

it('means by municipality; empty cells are no numbers, and unknown municipalities are counted', () => {
	expect(municipalityValues(dataset, 'kommune', 'tall', gazetteer)).toEqual({
		values: [
			['0301', 1],
			['1103', 3]
		],
		mostRows: 2,
		unmatched: 1
	});
});

it.each([
	['a text', 'kommune', 'ord'],
	['a variable that is not there', 'kommune', 'nei'],
	['a key that is not there', 'nei', 'tall']
])('nothing of %s', (_, key, variable) =>
	expect(municipalityValues(dataset, key, variable, gazetteer)).toBeNull()
);
