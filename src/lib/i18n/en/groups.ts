import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const group = ({ group: place, name }: Params) =>
	name === undefined ? `Group ${place}` : `The group “${name}”`;
const values = (n: string | number) => (Number(n) === 1 ? 'one value' : `${n} values`);

const groups: WorkMessages['groups'] = {
	tooFew: (params) =>
		Number(params.group) === 0
			? `The groups together have ${values(params.n)}; at least ${params.needed} are needed. Join groups, or take in more rows.`
			: `${group(params)} has ${values(params.n)}; at least ${params.needed} are needed. Join it to another, or take it out.`,
	noVariance: (params) =>
		Number(params.group) === 0
			? 'The values are equal within each group, so there is no variation to measure the difference against. Look at the means alone.'
			: `${group(params)} has one value only, and this test needs variation in every group. Take it out, or choose a test that assumes equal variances.`,
	noneMoved: 'Nobody answered differently the two times, so there is no change to test.',
	tooFewGroups: ({ count }) =>
		`Only ${count} of the groups have values; at least two are needed. Choose another variable to group by, or look at the filter.`,
	badSummary: (params) =>
		`${group(params)}: the number must be whole, the mean a number, and the standard deviation zero or more. Correct what is typed in.`
};
export default groups;
