import { expect, it } from 'vitest';
import { beginApplicationsSpec, inventedApplications } from './begin';
import { runApplications } from './run';
import type { ApplicationsSpec } from './types';

const spec = (changes: Partial<ApplicationsSpec> = {}): ApplicationsSpec => ({
	type: 'applications',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	...beginApplicationsSpec(),
	...inventedApplications(),
	...changes
});
const partsOf = (changes: Partial<ApplicationsSpec> = {}) => runApplications(spec(changes)).parts;
const table = (id: string, changes: Partial<ApplicationsSpec> = {}) => {
	const part = partsOf(changes).find((one) => one.kind === 'table' && one.table.id === id);
	if (part?.kind !== 'table') throw new Error(id);
	return part.table;
};
const column = (id: string, of: string, changes: Partial<ApplicationsSpec> = {}) => {
	const { columns, rows } = table(id, changes);
	const place = columns.findIndex((one) => one.id === of);
	return Object.fromEntries(rows.map((row) => [row.id, row.cells[place].value]));
};

it('puts applications in order by their lights, and lists decisions that the lights do not say', () => {
	// Scores 5/6, 4/6, 3/6 (a red light that is not required) and red on what is required.
	expect(column('judged', 'place')).toEqual({ 1: 1, 2: 2, 3: 3, 4: null });
	expect(Object.keys(column('judged', 'place'))).toEqual(['1', '2', '3', '4']);
	// The second was refused while the third, with a later place, was granted.
	const deviation = table('deviations').rows;
	expect(deviation.map(({ id }) => id)).toEqual(['2']);
	expect(deviation[0].cells[1].value).toEqual({
		code: 'applications.passedOver',
		params: { other: 'Oppdiktet kommune B' }
	});
	const codes = partsOf().flatMap((part) =>
		part.kind === 'message' && typeof part.message !== 'string' ? [part.message.code] : []
	);
	expect(codes).toEqual(['applications.withoutReason', 'applications.judgedOwn']);
});

it('gives money by lights as far as it goes, pro rata, and as decided', () => {
	const budget = 3_000_000;
	expect(column('amounts', 'decided', { budget })).toMatchObject({ 1: 1_800_000, 2: 0, 3: 1_000_000, 4: 0 });
	expect(column('amounts', 'lights', { budget })).toMatchObject({
		1: 1_800_000,
		2: 900_000,
		3: 300_000,
		4: 0,
		':total': budget,
		':left': 0
	});
	// 3 of 6.4 million: each gets 46.875 %.
	expect(column('amounts', 'proRataAll', { budget, step: 1 })).toMatchObject({
		1: 843_750,
		2: 421_875,
		3: 562_500,
		4: 1_171_875
	});
	// Red ones get nothing: 3 of 3.9 million.
	expect(column('amounts', 'proRataPassed', { budget, step: 1 })).toMatchObject({ 4: 0, ':total': budget });
});

it('says what grants bind of the years to come', () => {
	expect(column('bound', 'asApplied:bound')).toEqual({
		'year:1': 2_800_000,
		'year:2': 2_800_000,
		'year:3': 2_800_000
	});
	expect(column('bound', 'oneYear:bound')).toEqual({ 'year:1': 2_800_000, 'year:2': 0, 'year:3': 0 });
	expect(column('bound', 'threeYears:left')['year:2']).toBeCloseTo(2.2 / 5, 15);
});

it('counts approvals among the decided, by category', () => {
	expect(column('byCategory', 'rate')).toEqual({
		mapping: 0,
		specialNeeds: 1,
		inclusion: 1,
		other: 0,
		':total': 0.5
	});
});

it('asks for applications while there are none', () => {
	expect(partsOf({ applications: [] })).toEqual([
		{ kind: 'message', severity: 'note', message: { code: 'applications.type' } }
	]);
});
