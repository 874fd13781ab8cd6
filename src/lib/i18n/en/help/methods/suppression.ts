import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Hides numbers of few persons, so that nobody can be recognised. Other numbers have to be hidden too, else the hidden ones could be found from the sums.',
	definition: [
		'A cell is hidden where n, the number of valid answers, is below the limit g. What is hidden of a breakdown is at least two groups with g answers together; else the next smallest is hidden too. It is repeated over rows, columns and subgroups, until no hidden number can be found.'
	],
	spoken: ['A cell is hidden where the number of answers is below the limit.'],
	choice: [
		'The limit belongs to the table: 8 with NTNU, none with AFI, hence a warning when it is off. Totals hold the hidden groups. A log says what is hidden and why.'
	],
	spss: 'SPSS does not do this in ordinary tables.',
	r: 'Base R does not do this; sdcTable is a package for it, and is not used here.',
	checked:
		'Random tables: no hidden cell can be solved from the sums, and what is hidden is what a slow reading of the rule gives.',
	limits: [
		'Each table is suppressed by itself. What two tables, filters or parts show together is not checked.'
	],
	setting: '“Suppression” in the form of each table.'
} satisfies MethodText<'suppression'>;
