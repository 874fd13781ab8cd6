import type { MethodFacts } from './facts';

const R = 'R 4.2';
const PSPP = 'PSPP 1.6.2';
const UDIR_MODEL = 'Udir (2025): forslag til ny modell for oppfølgingsordningen, 7.2, 8.2';
const BASICS = { area: 'tests/golden/basics' };
const SYNTAX = { program: `${R}, ${PSPP}`, area: 'tests/golden/syntax' };

/** Methods of the analyses: what is the same in every language. */
export const ANALYSIS_FACTS = {
	frequencies: {
		sources: ['AFI-rapport 2024:04, tabell 4.19'],
		spss: ['FREQUENCIES', 'MULT RESPONSE'],
		r: ['table', 'prop.table'],
		checks: [{ program: `${R} (psych), ${PSPP}`, ...BASICS }, SYNTAX],
		related: ['likert', 'cross-table', 'empty-cells']
	},
	likert: {
		sources: [
			'AFI-rapport 2024:04, tabell 4.2–4.29',
			'Newcombe (1998), Interval estimation for the difference between independent proportions',
			'Lumley (2010), Complex Surveys'
		],
		spss: ['FREQUENCIES', 'CROSSTABS', 'MEANS'],
		r: ['table', 't.test', 'wilcox.test', 'survey::svymean'],
		checks: [
			{ program: `${R} (survey 4.1.1)`, area: 'tests/golden/likert' },
			{ program: 'AFI-rapport 2024:04', area: 'tests/golden/likert/published.test.ts' }
		],
		related: ['group-difference', 'suppression', 'empty-cells']
	},
	descriptives: {
		sources: [
			'Hyndman & Fan (1996), Sample quantiles in statistical packages',
			'Joanes & Gill (1998), Comparing measures of sample skewness and kurtosis'
		],
		spss: ['DESCRIPTIVES', 'EXAMINE'],
		r: ['mean', 'sd', 'quantile', 'psych::describe'],
		checks: [
			{ program: 'NIST StRD', area: 'tests/golden/nist/univariate.test.ts' },
			{ program: `${R} (psych), ${PSPP}`, ...BASICS },
			SYNTAX
		],
		related: ['mean-table', 'frequencies', 'weights']
	},
	'mean-table': {
		sources: ['NTNU Samfunnsforskning (2023), tabell 4.2–4.7', 'Kish (1965), Survey Sampling'],
		spss: ['MEANS', 'EXAMINE'],
		r: ['aggregate', 'effectsize::cohens_d'],
		checks: [
			{ program: `${R} (effectsize)`, area: 'tests/golden/means' },
			{ program: 'NTNU Samfunnsforskning (2023)', area: 'tests/golden/means/ntnu-2023.test.ts' },
			SYNTAX
		],
		related: ['effect-size', 'suppression', 'category-wave']
	},
	'category-wave': {
		sources: ['AFI-rapport 2025:03', 'Welch (1947)', 'Holm (1979)'],
		spss: ['MEANS', 'T-TEST'],
		r: ['tapply', 't.test', 'p.adjust'],
		checks: [
			{ program: R, area: 'tests/golden/means' },
			{ program: `${R}, ${PSPP}`, area: 'tests/golden/whole-survey' }
		],
		related: ['mean-table', 'group-difference', 'bands']
	},
	'cross-table': {
		sources: ['Pearson (1900)', 'Cramér (1946)', 'Haberman (1973)', 'Fisher (1934)'],
		spss: ['CROSSTABS'],
		r: ['chisq.test(correct = FALSE)', 'fisher.test'],
		checks: [{ program: `${R}, ${PSPP}`, ...BASICS }, SYNTAX],
		related: ['frequencies', 'group-difference', 'logistic']
	},
	'response-rate': {
		sources: ['AFI-rapport 2024:04, tabell 3.1'],
		spss: [],
		r: [],
		checks: [{ program: 'AFI-rapport 2024:04', area: 'tests/golden/basics/reports.test.ts' }],
		related: ['representativeness', 'frequencies']
	},
	representativeness: {
		sources: ['AFI-rapport 2025:03, tabell 1–4', 'Wilson (1927)'],
		spss: ['NPAR TESTS /CHISQUARE'],
		r: ['chisq.test(p = )', 'prop.test(correct = FALSE)'],
		checks: [{ program: 'AFI-rapport 2025:03', area: 'tests/golden/basics/reports.test.ts' }],
		related: ['response-rate', 'weights']
	},
	'group-difference': {
		sources: [
			'Welch (1947)',
			'Mann & Whitney (1947)',
			'Wilcoxon (1945)',
			'Brunner & Munzel (2000)',
			'Newcombe (1998)',
			'Pustejovsky & Tipton (2018)'
		],
		spss: ['T-TEST', 'NPAR TESTS'],
		r: ['t.test', 'wilcox.test', 'car::leveneTest', 'clubSandwich::coef_test'],
		checks: [
			{ program: `${R} (car, effectsize, clubSandwich)`, area: 'tests/golden/groups' },
			{ program: 'SciPy', area: 'tests/golden/groups/make_scipy.py' },
			{ program: `${R} (psych 2.2.9)`, area: 'tests/golden/bfi' },
			SYNTAX
		],
		related: ['effect-size', 'several-groups', 'robust-errors']
	},
	'several-groups': {
		sources: [
			'Welch (1951)',
			'Kruskal & Wallis (1952)',
			'Tukey (1949) & Kramer (1956)',
			'Games & Howell (1976)',
			'Holm (1979)',
			'Benjamini & Hochberg (1995)'
		],
		spss: ['ONEWAY', 'NPAR TESTS /K-W'],
		r: ['aov', 'oneway.test', 'kruskal.test', 'TukeyHSD', 'p.adjust'],
		checks: [
			{ program: 'NIST StRD', area: 'tests/golden/nist/anova.test.ts' },
			{ program: `${R} (car, effectsize)`, area: 'tests/golden/groups' },
			SYNTAX
		],
		related: ['group-difference', 'effect-size']
	},
	'effect-size': {
		sources: [
			'Cohen (1988), Statistical Power Analysis for the Behavioral Sciences',
			'Hedges (1981)',
			'NTNU Samfunnsforskning (2023), tabell 4.5'
		],
		spss: ['T-TEST'],
		r: ['effectsize::cohens_d', 'effectsize::hedges_g'],
		checks: [
			{ program: `${R} (effectsize)`, area: 'tests/golden/groups' },
			{ program: 'SciPy', area: 'tests/golden/distributions' },
			{ program: 'NTNU Samfunnsforskning (2023)', area: 'tests/golden/means/ntnu-2023.test.ts' }
		],
		related: ['group-difference', 'mean-table', 'published-difference']
	},
	correlation: {
		sources: ['Fisher (1921)', 'Bonett & Wright (2000)', 'Kendall (1945)', 'Olsson (1979)'],
		spss: ['CORRELATIONS', 'NONPAR CORR'],
		r: ['cor.test', 'polycor::polychor(ML = FALSE)'],
		checks: [
			{ program: R, area: 'tests/golden/correlation' },
			{ program: `${R} (polycor 0.8-1, pbivnorm 0.6.0)`, area: 'tests/golden/factor' },
			SYNTAX
		],
		related: ['regression', 'factor', 'several-groups']
	},
	regression: {
		sources: [
			'Belsley, Kuh & Welsch (1980), Regression Diagnostics',
			'Fieller (1954)',
			'AFI-rapport 2025:03'
		],
		spss: ['REGRESSION'],
		r: ['lm', 'car::vif', 'hatvalues', 'cooks.distance'],
		checks: [
			{ program: 'NIST StRD', area: 'tests/golden/nist/regression.test.ts' },
			{ program: `${R} (car, sandwich, lmtest)`, area: 'tests/golden/regression' },
			{ program: 'AFI-rapport 2025:03', area: 'tests/golden/regression/afi-2025.test.ts' },
			SYNTAX
		],
		related: ['robust-errors', 'logistic', 'correlation', 'weights']
	},
	'robust-errors': {
		sources: ['MacKinnon & White (1985)', 'Bell & McCaffrey (2002)', 'Pustejovsky & Tipton (2018)'],
		spss: ['UNIANOVA /ROBUST'],
		r: ['sandwich::vcovHC(type = "HC3")', 'clubSandwich::vcovCR(type = "CR2")', 'clubSandwich::coef_test'],
		checks: [
			{ program: `${R} (sandwich, clubSandwich)`, area: 'tests/golden/regression' },
			{ program: R, area: 'tests/golden/syntax' }
		],
		related: ['regression', 'group-difference']
	},
	logistic: {
		sources: ['Firth (1993)', 'Heinze & Schemper (2002)', 'Peduzzi et al. (1996)', 'DeLong et al. (1988)'],
		spss: ['LOGISTIC REGRESSION'],
		r: ['glm(family = binomial)', 'brglm2::brglmFit(type = "AS_mean")'],
		checks: [{ program: `${R} (brglm2 0.8)`, area: 'tests/golden/logistic' }],
		related: ['regression', 'cross-table']
	},
	reliability: {
		sources: ['Cronbach (1951)', 'Feldt, Woodruff & Salih (1987)', 'McDonald (1999)'],
		spss: ['RELIABILITY'],
		r: ['psych::alpha', 'psych::omega(nfactors = 1)'],
		checks: [
			{ program: `${R} (psych 2.2.9)`, area: 'tests/golden/reliability' },
			{ program: `${R} (psych 2.2.9)`, area: 'tests/golden/factor/holzinger.test.ts' },
			SYNTAX
		],
		related: ['factor', 'computed-variables']
	},
	factor: {
		sources: [
			'Horn (1965) & Glorfeld (1995)',
			'Velicer (1976)',
			'Kaiser & Rice (1974)',
			'Bartlett (1950, 1951)',
			'SPSS 27 Algorithms',
			'Revelle, psych 2.2.9'
		],
		spss: ['FACTOR'],
		r: ['psych::fa', 'stats::varimax', 'stats::factanal', 'psych::principal'],
		checks: [
			{ program: 'SPSS 27', area: 'tests/golden/factor/spss.test.ts' },
			{ program: `${R} (psych 2.2.9, GPArotation 2022.10-2)`, area: 'tests/golden/factor' }
		],
		related: ['reliability', 'correlation', 'computed-variables']
	},
	'published-difference': {
		sources: ['NTNU Samfunnsforskning (2023), tabell 4.3, 4.5, 4.7', 'Welch (1951)'],
		spss: ['ONEWAY'],
		r: ['t.test', 'oneway.test', 'effectsize::cohens_d'],
		checks: [{ program: `${R} (effectsize)`, area: 'tests/golden/groups/published.test.ts' }],
		related: ['effect-size', 'checker']
	},
	checker: {
		sources: ['Brown & Heathers (2017), The GRIM test', 'Anaya (2016), The GRIMMER test'],
		spss: [],
		r: [],
		checks: [{ program: 'AFI 2024, AFI 2025, NTNU 2023, Udir 2025', area: 'docs/published-tables.md' }],
		related: ['published-difference', 'likert']
	},
	structure: {
		sources: ['AFI-rapport 2025:03, tabell 47–55', 'Wilson (1927)', 'Clopper & Pearson (1934)'],
		spss: ['T-TEST', 'MEANS'],
		r: ['t.test', 'fisher.test', 'prop.test(correct = FALSE)', 'binom.test'],
		checks: [
			{ program: `${R} (effectsize)`, area: 'tests/golden/structure' },
			{ program: 'AFI-rapport 2025:03', area: 'tests/golden/structure/published.test.ts' }
		],
		related: ['average-draw', 'comparison', 'group-difference']
	},
	allocation: {
		sources: [UDIR_MODEL, 'NTNU Samfunnsforskning (2023), tabell 5.1', 'Bitran & Hax (1981)'],
		spss: [],
		r: ['uniroot'],
		checks: [{ program: R, area: 'tests/golden/allocation' }],
		related: ['applications', 'structure']
	},
	applications: {
		sources: ['NTNU Samfunnsforskning (2023)'],
		spss: [],
		r: [],
		checks: [{ program: 'own', area: 'src/lib/core/analysis/applications/applications.test.ts' }],
		related: ['allocation']
	}
} as const satisfies Readonly<Record<string, MethodFacts>>;
