import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Looks for questions that go together, so that they can be measured as one thing. The result is a proposal of groups of questions, and it has to make sense.',
	definition: [
		'R are the correlations, Λ the loadings, Φ the correlations of the factors and U² what is each question’s own. The communality h² is the part that the factors give, here for factors that do not go together.'
	],
	spoken: [
		'The correlations are about the loadings times the factor correlations times the loadings, plus what is each question’s own.',
		'The communality is the sum of squared loadings.'
	],
	choice: [
		'Two presets. “SPSS” follows SPSS 27 in steps, stopping rules, signs and order. “psych” follows the package psych. The number is proposed by parallel analysis and MAP, because Kaiser’s rule often gives too many.'
	],
	spss: 'SPSS stops after 25 iterations by default, and then gives no solution; the limit is higher here. Kaiser’s rule is the default of SPSS.',
	r: 'psych::fa uses minres and oblimin by default. rotate = "promax" of psych normalises first and gives other numbers than "Promax", which is used here. stats::varimax stops early.',
	checked:
		'Stored results of SPSS 27 (four cases) to 1e-6 without any alignment of signs or order; 80 sets, psych::bfi and Holzinger against psych 2.2.9.',
	limits: [
		'Factors are not findings of things that exist; other choices give other answers. With few rows loadings are uncertain.'
	],
	setting:
		'Preset, method, rotation, number, correlation and the limit for showing loadings, in the form of the analysis.'
} satisfies MethodText<'factor'>;
