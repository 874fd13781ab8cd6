import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Shows whether results have become better, measured against all others in the same years. One good year is called a tendency; several that agree are needed before it is called improvement.',
	definition: [
		'ā₊ and ā₋ are the mean distances to everybody’s mean after and before the first year of participation. σ² is what an ordinary year changes: δ is the change between neighbouring years, s₁ and s₂ the two standard errors.'
	],
	spoken: [
		'The change is the mean distance after minus the mean distance before.',
		'The variance of an ordinary year is half the mean of the squared change minus the two squared standard errors.'
	],
	choice: [
		'“Improvement” takes at least three years after in one direction and an interval without zero; the rule is ours. What is expected without measures is computed from those who were alike before, because the worst come nearer to the mean by themselves.'
	],
	spss: 'No command of its own in SPSS.',
	r: 'lm and predict(interval = "prediction") give the expected change and its interval.',
	checked:
		'60 invented units in 6 years against R: the variance that a year adds, intervals and regression to the mean.',
	limits: ['The numbers do not say what lies behind a change. Breaks in a series may look like change.'],
	setting: 'First school year of participation and “Years that must agree”.'
} satisfies MethodText<'development'>;
