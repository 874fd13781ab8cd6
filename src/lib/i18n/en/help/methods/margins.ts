import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Says how far a municipality is from the other side of the cut, and what it would take. Sometimes it is two pupils.',
	definition: [
		'For a drawn one m is its own share minus the share R* of the first that was not drawn; for the others, minus the last that was. The smallest change is the smallest change Δ of one cell or one limit that moves the municipality; for shares also in pupils, n being the number of pupils.'
	],
	spoken: [
		'The margin is the own share minus the share on the other side of the cut.',
		'The number of pupils is the change in share times the number of pupils, rounded up.'
	],
	choice: [
		'Each change was tried by doing the draw again; what was not tried is not shown. “Smallest” is in standard deviations between municipalities, so that indicators can be compared.'
	],
	spss: 'Not in SPSS.',
	r: 'Not in R.',
	checked: 'A second implementation; each change was tried in both programs.',
	limits: [
		'A small margin does not say how likely the change is; see “How sure?”. Only one thing is changed at a time.'
	],
	setting: 'No setting; margins follow the rules.'
} satisfies MethodText<'margins'>;
