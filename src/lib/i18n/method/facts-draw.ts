import type { MethodFacts } from './facts';

const R = 'R 4.2';
const RULE = 'Udir: «Hvilke kommuner deltar i ordningen?», udir.no';
const OURS = 'docs/decisions/0009-defaults-that-are-ours.md';
const SECOND = { program: 'second', area: 'tests/worlds' };
const BY_HAND = { program: 'byHand', area: 'docs/worked-example.md' };

/** Methods of the draw and of its data: what is the same in every language.  For ways of checking see `WAYS` in facts.ts. */
export const DRAW_FACTS = {
	limits: {
		sources: [RULE, OURS],
		spss: [],
		r: ['quantile(type = 7)'],
		checks: [SECOND, BY_HAND, { program: 'Python', area: 'tests/golden/udir' }],
		related: ['risk-points', 'empty-cells']
	},
	'risk-points': {
		sources: [RULE],
		spss: [],
		r: [],
		checks: [SECOND, BY_HAND],
		related: ['limits', 'risk-share']
	},
	'risk-share': {
		sources: [RULE, OURS],
		spss: [],
		r: [],
		checks: [SECOND, BY_HAND],
		related: ['risk-points', 'average-draw', 'empty-cells']
	},
	'average-draw': {
		sources: [RULE, 'AFI-rapport 2024:04'],
		spss: [],
		r: [],
		checks: [SECOND, BY_HAND],
		related: ['risk-share', 'ties', 'spread-draw', 'chance']
	},
	'spread-draw': {
		sources: [RULE, OURS],
		spss: [],
		r: ['sd', 'mad(constant = 1)', 'IQR'],
		checks: [SECOND, BY_HAND],
		related: ['spread-noise', 'average-draw', 'ties']
	},
	ties: { sources: [OURS], spss: [], r: [], checks: [SECOND], related: ['average-draw', 'margins'] },
	quarantine: {
		sources: ['AFI-rapport 2024:04', OURS],
		spss: [],
		r: [],
		checks: [SECOND],
		related: ['average-draw', 'comparison']
	},
	margins: {
		sources: [],
		spss: [],
		r: [],
		checks: [
			{ program: 'second', area: 'tests/worlds/margins.test.ts' },
			{ program: 'second', area: 'tests/worlds/flips.test.ts' }
		],
		related: ['chance', 'ties']
	},
	comparison: {
		sources: ['Cohen (1960)', 'Fleiss, Cohen & Everitt (1969)', 'Landis & Koch (1977)'],
		spss: ['CROSSTABS /STATISTICS=KAPPA'],
		r: ['psych::cohen.kappa'],
		checks: [
			{ program: `${R} (psych)`, area: 'tests/golden/kappa' },
			{ program: 'second', area: 'tests/worlds/compare.test.ts' }
		],
		related: ['sensitivity', 'margins']
	},
	chance: {
		sources: ['docs/uncertainty.md', 'docs/calibration.md', 'Paule & Mandel (1982)', 'Wilson (1927)'],
		spss: [],
		r: [],
		checks: [
			{ program: R, area: 'tests/golden/uncertainty' },
			{ program: 'known', area: 'docs/calibration.md' }
		],
		related: ['margins', 'spread-noise', 'development']
	},
	sensitivity: {
		sources: ['Saltelli et al. (2010)', 'Jansen (1999)', 'Sobol (1993)'],
		spss: [],
		r: ['sensitivity::soboljansen'],
		checks: [
			{ program: R, area: 'tests/golden/sensitivity' },
			{ program: 'second', area: 'tests/worlds/sensitivity.test.ts' }
		],
		related: ['comparison', 'chance']
	},
	'spread-noise': {
		sources: ['docs/uncertainty.md'],
		spss: [],
		r: [],
		checks: [{ program: R, area: 'tests/golden/spread-noise' }],
		related: ['spread-draw', 'chance']
	},
	residual: {
		sources: ['MacKinnon & White (1985)'],
		spss: ['REGRESSION /SAVE RESID'],
		r: ['lm', 'resid'],
		checks: [{ program: R, area: 'tests/golden/residual' }],
		related: ['regression', 'robust-errors', 'structure']
	},
	development: {
		sources: ['Galton (1886)', 'AFI-rapport 2024:04'],
		spss: [],
		r: ['lm', 'predict(interval = "prediction")'],
		checks: [{ program: R, area: 'tests/golden/development' }],
		related: ['chance', 'category-wave']
	},
	'empty-cells': {
		sources: ['docs/decisions/0008-kinds-of-empty-cell.md'],
		spss: ['MISSING VALUES'],
		r: ['NA', 'haven::tagged_na'],
		checks: [
			{ program: 'Python', area: 'tests/golden/udir' },
			{ program: `${R} (haven), PSPP`, area: 'tests/golden/sav' }
		],
		related: ['risk-share', 'suppression']
	},
	suppression: {
		sources: ['NTNU Samfunnsforskning (2023)'],
		spss: [],
		r: [],
		checks: [{ program: 'second', area: 'src/lib/core/analysis/suppression/suppress.test.ts' }],
		related: ['mean-table', 'empty-cells']
	},
	'municipality-vintages': {
		sources: ['SSB Klass 131, 128', 'docs/decisions/0007-municipality-numbers.md'],
		spss: [],
		r: [],
		checks: [
			{ program: 'Python', area: 'tests/golden/link' },
			{ program: 'Python', area: 'tests/golden/udir' }
		],
		related: ['empty-cells', 'weights']
	},
	'computed-variables': {
		sources: ['NTNU Samfunnsforskning (2023)'],
		spss: ['COMPUTE', 'MEAN.n', 'RECODE'],
		r: ['rowMeans', 'psych::scoreItems'],
		checks: [{ program: `${R} (psych 2.2.9)`, area: 'tests/golden/derive' }],
		related: ['reliability', 'bands', 'empty-cells']
	},
	bands: {
		sources: ['AFI-rapport 2025:03', 'Hyndman & Fan (1996)'],
		spss: ['RANK /NTILES', 'FREQUENCIES /NTILES', 'RECODE'],
		r: ['cut', 'quantile'],
		checks: [{ program: `${R}`, area: 'tests/golden/derive' }],
		related: ['computed-variables', 'category-wave']
	},
	weights: {
		sources: ['Kish (1965), Survey Sampling', 'Lumley (2010), Complex Surveys'],
		spss: ['WEIGHT BY'],
		r: ['weighted.mean', 'lm(weights = )', 'survey::svydesign'],
		checks: [
			{ program: `${R}, PSPP 1.6.2`, area: 'tests/golden/basics' },
			{ program: `${R} (survey 4.1.1)`, area: 'tests/golden/likert' },
			{ program: R, area: 'tests/golden/regression/frequency.test.ts' }
		],
		related: ['descriptives', 'regression', 'representativeness']
	}
} as const satisfies Readonly<Record<string, MethodFacts>>;
