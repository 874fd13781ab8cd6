import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'An empty cell is never a number, and it matters why it is empty. A hidden number may be weak; of one that was not reported nobody knows anything.',
	definition: [
		'The kinds are suppressed, missing and not applicable, and in surveys also don’t know, unanswered and not asked. They are kept apart from the file to the result. An indicator does not apply where the unit lacks the grade in all years; where one year is lacking it is missing.'
	],
	spoken: [],
	choice: [
		'Suppressed is not taken as zero, nor as missing. Every result says how many numbers it is of. Best and worst share show how much the suppressed ones could change.'
	],
	spss: 'MISSING VALUES merges several codes into “user missing”; here the kind is kept.',
	r: 'NA is one kind; haven::tagged_na can keep them apart, but most functions see NA only.',
	checked:
		'Counts of the kinds in Udir’s files by a script in Python; SPSS files read against haven and PSPP.',
	limits: [
		'The program does not know what stands behind a suppressed number. Marks that nobody has explained you have to read yourself on import.'
	],
	setting: 'What a mark means, on import and under Data; suppressed cells, under “How sure?”.'
} satisfies MethodText<'empty-cells'>;
