import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

const { number, count, percent } = spokenNumbers('en');

const regressionMethod: WorkMessages['regressionMethod'] = {
	factErrors: 'Standard errors',
	factWeights: 'What the weight means',
	factSquare: 'Square',
	factFormula: 'Formulas',
	factEmpty: 'Empty cells',
	factDependent: 'Dependent columns',
	factSource: 'Sources',
	methodOls:
		'Ordinary least squares with a constant. Columns are centred and scaled, solved by Householder QR in the chosen order, and the solution is refined once with residuals in double precision.',
	methodNoConstant:
		'Ordinary least squares without a constant. Columns are scaled, solved by Householder QR in the chosen order, and the solution is refined once with residuals in double precision. R² and F are counted from zero.',
	methodUsual: 'Ordinary: the same variance for every row, t with n − p degrees of freedom.',
	methodHc3:
		'Robust, HC3: each residual is divided by 1 − h before it is squared; t with n − p degrees of freedom.',
	methodCr1: ({ variable, clusters }) =>
		`Cluster-robust by “${variable}”, CR1: G/(G−1)·(n−1)/(n−p); t with G − 1 degrees of freedom. G = ${count(clusters)}.`,
	methodCr2: ({ variable, clusters }) =>
		`Cluster-robust by “${variable}”, CR2 (Bell and McCaffrey) with Satterthwaite degrees of freedom for each coefficient. G = ${count(clusters)}.`,
	methodAnalytic:
		'Analytic: rows of a high weight are more certain, N is the number of rows (as lm in R). The sum of the weights does not matter.',
	methodFrequency:
		'Frequency: each row stands for as many equal cases as its weight says, and N is the sum of the weights (as in SPSS).',
	methodRaw: ({ name }) => `“${name}” squared from the raw numbers, as in the reports.`,
	methodCentred: ({ name, mean }) =>
		`“${name}” less the mean of the rows used (${number(mean)}), squared. B of “${name}” then holds at the mean.`,
	methodFormula: ({ confidence }) =>
		`t = B / std. error; Beta = B · s(x) / s(y); interval = B ± t(${percent(confidence)}%) · std. error; tolerance = 1 − R² of the variable on the others; turning point = −b₁ / (2b₂), with Fieller’s interval; AIC and BIC as in R.`,
	methodEach: 'Each model uses the rows that have all it needs (listwise).',
	methodCommon: 'All models use the same rows: those that have all that any of them needs.',
	methodDependent:
		'A column of one value only, or that earlier columns determine, is set aside. A tolerance below 0.0001 is said: SPSS would leave the variable out.',
	methodSource:
		'Checked against NIST StRD and R (lm, sandwich, clubSandwich, car). HC3: MacKinnon and White (1985). CR2: Bell and McCaffrey (2002), Pustejovsky and Tipton (2018). Condition indices: Belsley, Kuh and Welsch (1980). Fieller (1954).'
};
export default regressionMethod;
