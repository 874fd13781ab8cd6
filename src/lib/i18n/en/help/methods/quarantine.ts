import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Some municipalities cannot be drawn, for example because they have just taken part or are too large. The reason always stands by the municipality.',
	definition: [
		'Left out are those that are not assessed, have a population at or above the cap, are on the list of an earlier draw without an exception, or are taken out by hand. The first reason that fits is shown.'
	],
	spoken: [],
	choice: [
		'Not twice in a row held in 2020 and 2022; one municipality is in both all the same, so there are exceptions with a reason. The population is that of 1 January of the year in which the last school year ends; that it is this number is our choice.'
	],
	spss: 'Not in SPSS.',
	r: 'Not in R.',
	checked: 'A second implementation, also of the reasons.',
	limits: [
		'The program does not know earlier lists; they have to be pasted. Two reports give different caps for 2020.'
	],
	setting: 'Cap on population, earlier draws, exceptions and own exclusions, under “Rules”.'
} satisfies MethodText<'quarantine'>;
