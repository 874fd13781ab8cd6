import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const suppression: WorkMessages['suppression'] = {
	hidden: 'suppressed',
	few: ({ limit }: Params) => `Fewer than ${limit} answers.`,
	together: 'Hidden with a smaller group, which could otherwise be computed.',
	total: 'Hidden because the total is hidden and could otherwise be computed.',
	solved: 'Hidden because several totals together would otherwise give a hidden number.',
	title: ({ count }: Params) =>
		Number(count) === 1 ? 'Suppressed: one number' : `Suppressed: ${count} numbers`,
	n: 'Answers',
	why: 'Why',
	logNote: ({ limit }: Params) =>
		`This list is for whoever makes the table. It shows how many answers the small groups have and is not to be published. Limit: fewer than ${limit} answers.`,
	tableNote: ({ limit }: Params) =>
		`Groups with fewer than ${limit} answers are suppressed; totals include them. – means that nobody answered.`,
	smallCells: ({ least, few }: Params) =>
		`No group is suppressed, and the smallest has ${Number(least) === 1 ? 'one answer' : `${least} answers`}. Means of fewer than ${few} answers say little, and persons may be recognised. Set a limit under “Suppression” before the table is published.`,
	fact: 'Suppression',
	method: ({ limit }: Params) =>
		`Numbers of fewer than ${limit} valid answers are hidden. What is hidden of a breakdown is at least two groups with ${limit} answers or more together, else the next smallest group is hidden too; this is repeated over rows, columns and subgroups until no hidden number can be computed by adding and subtracting. Totals include the hidden groups. Each table is suppressed by itself: what two tables, filters or parts show together is not checked.`,
	methodNone: 'None: all numbers are shown, however few answers they rest on.'
};

export default suppression;
