import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Says what goes together with whether something happened, such as being drawn. Beside odds ratios stand differences in percentage points, because odds are hard to read.',
	definition: [
		'p is the chance of the outcome. The coefficients are those that make the data most likely. Firth’s correction adds half the logarithm of the determinant of the information, so that answers exist even where outcomes are wholly separated.'
	],
	spoken: [
		'The logarithm of the odds is a constant plus each coefficient times its variable.',
		'With Firth’s correction: the log-likelihood plus half the logarithm of the determinant of the information.'
	],
	choice: [
		'Firth is used where outcomes are wholly separated, or where there are fewer than ten yes (or no) per coefficient; it is said, and can be turned off. The limit is ours, after a common rule of thumb.'
	],
	spss: 'LOGISTIC REGRESSION has no Firth and gives very large coefficients where outcomes are separated. Intervals are Wald’s.',
	r: 'glm gives the same without correction; brglm2 (AS_mean) gives Firth. confint of glm is by profile, as here with Firth.',
	checked:
		'Data with 30 of 357 municipalities and smaller: coefficients against glm and brglm2; profiles, AUC, Hosmer-Lemeshow and differences against R scripts of our own.',
	limits: [
		'Few events give wide intervals whatever the method. R² here is no share of variance. Nothing is said of what lies behind.'
	],
	setting: '“Method”, “Intervals” and the value that counts as yes, in the form of the analysis.'
} satisfies MethodText<'logistic'>;
