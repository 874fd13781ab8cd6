import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Puts two sets of rules beside each other and says who goes in and out, and which rule did it. One sees what a choice means for who takes part.',
	definition: [
		'The draw is done again with one differing rule at a time, and with several together where none is enough alone. Kappa measures how alike the lists are beyond chance: p_o is the share of municipalities that are placed alike, p_e the share that chance would give.'
	],
	spoken: ['Kappa is observed agreement minus chance agreement, divided by one minus chance agreement.'],
	choice: [
		'The rule that stands by a municipality was found by drawing again, not by guessing. The words for kappa are those of Landis and Koch.'
	],
	spss: 'CROSSTABS gives the same kappa.',
	r: 'psych::cohen.kappa gives the same kappa and interval.',
	checked: 'Kappa and interval against psych; who moves, against a second implementation.',
	limits: ['Where several rules work together there is not always one answer to which of them “did” it.'],
	setting: 'Which two scenarios or presets are compared, at the top of the page.'
} satisfies MethodText<'comparison'>;
