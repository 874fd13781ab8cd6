import { FACTOR_DEFAULTS } from '../../analysis/factor/types';
import type { ResponseRateSpec } from '../../analysis/response-rate/types';
import type { StructureSpec } from '../../analysis/structure/types';
import type { AnalysisSpec } from '../../analysis/types';
import {
	correlation,
	groupDifference,
	likert,
	meanTable,
	reliability,
	type Facts
} from '../../document/templates/analyses/defaults';
import { structuralAnalyses, type Say } from '../../document/templates/analyses/structural';
import { DRAWN_VARIABLES } from '../../drawn/types';
import { FIGURES } from '../survey/figures';
import { ROLES, SURVEY_ITEMS, THEMES, WAVES } from '../survey/items';
import { finishedAllocation } from './allocation';
import { DATASET, MADE } from './datasets';

const FIGURE_NAMES = [
	FIGURES.population,
	FIGURES.centralityIndex,
	FIGURES.children,
	FIGURES.disabled,
	FIGURES.income
];

/** The statements of a theme. */
const itemsOf = (index: string): string[] =>
	THEMES.filter((theme) => theme.index === index).flatMap(({ items }) => items.map(({ name }) => name));

/** Everything that the finished example has analysed, in the order of a report. */
export function finishedAnalyses(
	counties: { number: string; name: string; inhabitants: number }[],
	say: Say
): AnalysisSpec[] {
	const facts = (id: string, code: string, dataset: string, params?: Record<string, string>): Facts => ({
		id,
		dataset,
		name: say({ code: `exampleProject.${code}`, ...(params && { params }) })
	});
	const { linked, figures, profile } = DATASET;
	let made = 0;
	const structural = structuralAnalyses(
		{
			dataset: linked,
			wave: MADE.wave,
			indices: THEMES.map(({ index, label }) => ({ name: index, label })),
			bands: [
				{ name: MADE.bands[FIGURES.population], label: 'Kommunens størrelse' },
				{ name: FIGURES.centrality, label: 'Sentralitetsklasse' },
				{ name: MADE.bands[FIGURES.children], label: 'Andel barn i skolealder' },
				{ name: MADE.bands[FIGURES.disabled], label: 'Andel uføretrygdede' },
				{ name: MADE.bands[FIGURES.income], label: 'Frie inntekter' }
			],
			figures: FIGURE_NAMES,
			curved: FIGURES.population
		},
		() => `struktur-${++made}`,
		say
	);
	return [
		responseRate(facts('svarprosent', 'response', DATASET.stack)),
		{
			type: 'representativeness',
			version: 1,
			note: '',
			filter: null,
			split: null,
			weighted: true,
			...facts('representativitet', 'representative', linked),
			groupings: [
				{ variable: MADE.bands[FIGURES.population], other: MADE.bands[FIGURES.population] },
				{ variable: FIGURES.centrality, other: FIGURES.centrality }
			],
			key: MADE.municipality,
			population: { dataset: figures, filter: 'nyeste', key: FIGURES.number },
			layout: 'full',
			base: 'known',
			confidence: 0.95,
			decimals: 1
		},
		...THEMES.slice(0, 4).map(({ index, label, items }) =>
			likert(
				facts(`paastander-${index}`, 'likert', linked, { index: label }),
				items.map(({ name }) => name),
				[MADE.wave]
			)
		),
		likert(facts('nytte-rolle', 'likertRoles', linked), itemsOf('nytte'), ['rolle']),
		{
			...likert(facts('nytte-bolge', 'likertCompared', linked), itemsOf('nytte').slice(0, 3), [MADE.wave]),
			comparison: {
				pairs: 'all',
				test: 'welch',
				continuity: false,
				shares: true,
				adjust: 'holm',
				confidence: 0.95,
				caveat: ''
			}
		},
		meanTable(
			facts('snitt-rolle', 'means', linked),
			THEMES.map(({ index }) => index),
			['rolle'],
			{ first: 'samarbeid', second: 'nytte' }
		),
		{
			...groupDifference(
				facts('forskjell-bolge', 'waves', linked),
				{ outcomes: THEMES.map(({ index }) => index), group: MADE.wave },
				false
			),
			cluster: MADE.municipality,
			adjust: 'holm'
		},
		groupDifference(
			facts('forskjell-rolle', 'roles', linked),
			{ outcomes: ['samarbeid', 'nytte'], group: 'rolle' },
			true
		),
		correlation(
			facts('sammenheng-indekser', 'correlation', linked),
			THEMES.map(({ index }) => index),
			[],
			null
		),
		{
			type: 'factor',
			version: 1,
			note: '',
			filter: null,
			split: null,
			weighted: true,
			...facts('faktor', 'factor', linked),
			...FACTOR_DEFAULTS,
			parallel: { sets: 100, seed: 1 },
			items: SURVEY_ITEMS.map(({ name }) => name)
		},
		...THEMES.map(({ index, label, items }) =>
			reliability(
				facts(`alfa-${index}`, 'alpha', linked, { index: label }),
				items.map(({ name }) => name)
			)
		),
		...structural.map(({ spec }) => spec),
		structureOf(facts('struktur-uttrekk', 'structure', profile)),
		{
			type: 'logistic',
			version: 1,
			note: '',
			filter: null,
			split: null,
			weighted: true,
			...facts('logistisk', 'logistic', profile),
			outcome: MADE.isDrawn,
			event: 1,
			predictors: [FIGURES.centralityIndex, FIGURES.disabled, FIGURES.income].map((variable) => ({
				variable,
				as: 'plain' as const
			})),
			method: 'auto',
			intervals: 'auto',
			confidence: 0.95,
			shown: { reading: true, coefficients: true, classification: false, calibration: false }
		},
		finishedAllocation('tilskudd', say({ code: 'exampleProject.allocation' }), counties)
	];
}

const responseRate = (given: Facts): ResponseRateSpec => ({
	type: 'responseRate',
	version: 1,
	note: '',
	filter: null,
	split: null,
	weighted: true,
	...given,
	groups: [MADE.wave, 'rolle'],
	unit: 'rows',
	population: {
		kind: 'typed',
		groups: WAVES.flatMap(({ year, invited }) =>
			ROLES.map((role) => ({ values: [String(year), role], population: invited[role], invited: null }))
		)
	},
	totals: true,
	decimals: 0
});

/** Who is drawn: as the second part of AFI-2025, with the draw of the project and the list of an earlier one. */
const structureOf = (given: Facts): StructureSpec => ({
	type: 'structure',
	version: 1,
	note: '',
	filter: null,
	split: null,
	weighted: true,
	...given,
	draws: [
		{
			variable: MADE.before,
			label: '2020',
			year: null,
			values: [
				{ value: 'Trukket ut', as: 'drawn' },
				{ value: 'Ikke trukket ut', as: 'none' }
			],
			empty: 'none',
			population: null
		},
		{
			variable: DRAWN_VARIABLES.drawn,
			label: '2025',
			year: null,
			values: [
				{ value: 'Gjennomsnitt', as: 'average' },
				{ value: 'Spredning', as: 'spread' },
				{ value: 'Ikke trukket ut', as: 'none' }
			],
			empty: 'none',
			population: DRAWN_VARIABLES.population
		}
	],
	year: null,
	blocks: [
		{ title: '', theme: 'population', variables: [DRAWN_VARIABLES.population, FIGURES.centrality] },
		{ title: '', theme: 'economy', variables: [FIGURES.income] },
		{ title: '', theme: 'social', variables: [FIGURES.disabled, FIGURES.children] }
	],
	published: [],
	show: ['profile', 'overview', 'years', 'tests', 'counties', 'population'],
	others: 'never',
	pooled: 'participations',
	key: DRAWN_VARIABLES.number,
	nameVariable: DRAWN_VARIABLES.name,
	county: DRAWN_VARIABLES.countyName,
	together: [],
	schools: DRAWN_VARIABLES.schools,
	large: 20_000,
	test: 'welch',
	effect: 'd',
	adjust: 'none',
	shares: 'wilson',
	quantiles: 7,
	confidence: 0.95,
	decimals: null
});
