import { expect, it } from 'vitest';
import nb from '../../../i18n/nb/group-difference';
import { makeDataset, runOn } from '../testing/make-dataset';
import type { GroupDifferenceSpec } from './types';

const spec = (test: GroupDifferenceSpec['test']): GroupDifferenceSpec => ({
	type: 'groupDifference',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	design: { kind: 'groups', outcomes: ['x'], group: 'g', categories: [] },
	test,
	allTests: false,
	continuity: false,
	levene: 'mean',
	pairwise: 'none',
	adjust: 'none',
	cluster: null,
	thresholds: { small: 0.2, moderate: 0.5, large: 0.8 },
	confidence: 0.95,
	seed: 1,
	dots: false
});
/** All of A are above nine of ten in B; one in B is far above all: the mean says B, the ranks say A. */
const data = makeDataset({
	x: { values: [...new Array<number>(10).fill(5), ...new Array<number>(9).fill(4), 100] },
	g: { values: [...new Array<string>(10).fill('A'), ...new Array<string>(10).fill('B')] }
});
const sentence = async (test: GroupDifferenceSpec['test']) => {
	const { sections } = await runOn(data, spec(test));
	const reading = sections[0].parts.find((part) => part.kind === 'reading');
	const first = reading?.kind === 'reading' ? reading.sentences[0] : '';
	return typeof first === 'string' ? { code: '', params: {} } : { params: {}, ...first };
};

it('a test of ranks is read as what it is of, not of means that may say otherwise', async () => {
	expect((await sentence('welch')).params).toMatchObject({ high: 'B', low: 'A' });
	const { code, params } = await sentence('ranks');
	expect(code).toBe('groupDifference.ranksReading');
	expect(params).toMatchObject({ high: 'A', low: 'B', share: 0.9 });
	const words = nb.ranksReading(params).replaceAll('\u00a0', ' ');
	expect(words).toContain('«A» høyere enn den fra «B» i 90 % av parene');
	expect(words).toMatch(/\(Mann-Whitney, p . 0,00\d\)/);
});
