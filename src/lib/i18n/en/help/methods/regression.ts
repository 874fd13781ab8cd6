import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Says how different a result is where one thing is different and the other things in the model are equal. It shows associations, not what lies behind them.',
	definition: [
		'Least squares: the coefficients that make the sum of squared deviations (e) smallest. Beta is the coefficient in standard deviations. With a squared term the curve turns at x*, with Fieller’s interval.'
	],
	spoken: [
		'The result is a constant plus each coefficient times its variable, plus what is left.',
		'Beta is the coefficient times the standard deviation of the variable, divided by that of the result.',
		'The turning point is minus the first coefficient divided by twice the coefficient of the square.'
	],
	choice: [
		'Columns are centred and scaled, solved by QR and improved once, because plain inversion may lose every digit on columns such as population and its square. Dependent columns are set aside, and the relation is printed.'
	],
	spss: 'REGRESSION leaves out variables with tolerance below 0.0001; here it is only pointed out. Leverage in SPSS is h − 1/n; both are shown. Weights there are frequencies (WEIGHT) or analytic (/REGWGT).',
	r: 'lm gives the same numbers; AIC and BIC are as in R. Weights are analytic, as here; frequency weights are an option of their own.',
	checked:
		'NIST’s linear data (for example Longley with 13 and Filip with 7 correct digits); random data against lm, car and sandwich; the tables of AFI-rapport 2025:03.',
	limits: [
		'What is not in the model may lie behind the association. Variables that go closely together have uncertain coefficients each.'
	],
	setting:
		'Terms, square, constant, standard errors, meaning of the weight and level, in the form of the analysis.'
} satisfies MethodText<'regression'>;
