import { defaultSpec } from '../../dataset/default-spec';
import type { DatasetSpec } from '../../dataset/types';
import type { BandsSpec, DerivedSpec } from '../../derive/types';
import { DRAWN_VARIABLES } from '../../drawn/types';
import type { LinkedVariable } from '../../link/types';
import type { Message } from '../../outcome';
import type { DrawSpec } from '../../selection/types';
import type { VariableEdit } from '../../variables/types';
import { EARLIER, FIGURES } from '../survey/figures';
import { ANSWERS, DONT_KNOW, SURVEY_ITEMS, THEMES, WAVES } from '../survey/items';

/** Ids of the datasets; those of tables are the tables' own. */
export const DATASET = {
	figures: 'kommunetall',
	earlier: 'tidligere-uttrekk',
	stack: 'begge-bolger',
	linked: 'svar-med-kommunetall',
	drawn: 'uttrekket',
	profile: 'uttrekket-med-kommunetall',
	survey: (year: number) => `svar-${year}`
} as const;

/** Names of variables that the datasets make. Data, as the column names of a Norwegian file, and not translated. */
export const MADE = {
	wave: 'bølge',
	municipality: 'kommune',
	person: 'svar',
	/** Groups of municipalities. */
	bands: {
		[FIGURES.population]: 'størrelse',
		[FIGURES.children]: 'barn, gruppe',
		[FIGURES.disabled]: 'uføre, gruppe',
		[FIGURES.income]: 'frie inntekter, gruppe'
	},
	isDrawn: 'er trukket ut',
	/** The draw before, brought to the draw of now. */
	before: EARLIER.drawn
} as const;

/** Words for groups by size, the lowest first. */
const LEVELS = ['Svært lav', 'Lav', 'Middels', 'Høy'];
/** As AFI-2025 groups inhabitants. */
const SIZES = {
	cuts: [3000, 9999, 29_999],
	labels: ['Under 3 000', '3 000–9 999', '10 000–29 999', '30 000 og over']
};

const itemEdits: VariableEdit[] = [
	{ variable: 'rolle', label: 'Hvilken rolle har du?', order: ['Skoleeier', 'Skoleleder', 'Veileder'] },
	{ variable: 'ansiennitet', label: 'Hvor mange år har du hatt denne rollen?', measure: 'scale', unit: 'år' },
	...SURVEY_ITEMS.map(({ name, label, reversed }): VariableEdit => ({
		variable: name,
		label,
		measure: 'ordinal',
		scale: { min: 1, max: ANSWERS.length },
		scaleId: 'agreement',
		valueLabels: ANSWERS.map((words, place) => ({ value: place + 1, label: words })),
		empties: [{ value: DONT_KNOW, kind: 'dontKnow' }],
		blank: 'unanswered',
		...(reversed ? { reversed } : {})
	}))
];

const figureEdits: VariableEdit[] = [
	{ variable: FIGURES.year, measure: 'ordinal' },
	{ variable: FIGURES.population, measure: 'scale', label: 'Folketall 1. januar' },
	{ variable: FIGURES.centrality, measure: 'ordinal', label: 'Sentralitetsklasse (1 er mest sentral)' },
	{ variable: FIGURES.centralityIndex, measure: 'scale', label: 'Sentralitetsindeks' },
	{ variable: FIGURES.children, measure: 'scale', label: 'Andel barn 6–15 år', unit: '%' },
	{ variable: FIGURES.disabled, measure: 'scale', label: 'Andel uføretrygdede', unit: '%' },
	{ variable: FIGURES.income, measure: 'scale', label: 'Frie inntekter per innbygger', unit: 'kr' }
];

const index = ({ index: name, label, items }: (typeof THEMES)[number]): DerivedSpec => ({
	kind: 'index',
	name,
	label,
	items: items.map((item) => ({ variable: item.name, reversed: null })),
	atLeast: null,
	scale: null,
	normalise: null
});

const sizes: BandsSpec = {
	kind: 'bands',
	name: MADE.bands[FIGURES.population],
	label: 'Kommunens størrelse',
	variable: FIGURES.population,
	wave: null,
	cuts: {
		kind: 'fixed',
		cuts: { closed: 'upper', cuts: [SIZES.cuts[0] - 1, ...SIZES.cuts.slice(1)], waves: [] }
	},
	labels: SIZES.labels
};

/** Groups by quartiles; those of income have cut-points of their own in each wave, as in AFI-2025. */
const quartiles = (variable: keyof typeof MADE.bands, label: string): BandsSpec => ({
	kind: 'bands',
	name: MADE.bands[variable],
	label,
	variable,
	wave: variable === FIGURES.income ? MADE.wave : null,
	cuts: { kind: 'quantiles', shares: [0.25, 0.5, 0.75], method: 'observed', on: '' },
	labels: LEVELS
});

/** A figure in the year that belongs to each wave. */
const byWave = (name: string): LinkedVariable => ({
	name,
	from: {
		kind: 'long',
		variable: name,
		byWave: WAVES.map(({ year, figures }) => ({ wave: String(year), year: String(figures) }))
	},
	merged: 'missing'
});

const municipality = (variable: string) => ({ variable, county: null, decisions: [] });

/** Every dataset of the finished example: the survey's waves, both together with municipal figures, and the draw. */
export function finishedDatasets(
	draw: { id: string; spec: DrawSpec },
	say: (message: Message) => string
): DatasetSpec[] {
	const named = (code: string, params?: Message['params']) =>
		say({ code: `exampleProject.${code}`, ...(params && { params }) });
	const instrument = named('survey');
	const figures = [
		FIGURES.population,
		FIGURES.centrality,
		FIGURES.centralityIndex,
		FIGURES.children,
		FIGURES.disabled,
		FIGURES.income
	];
	const names = ['rolle', 'ansiennitet', ...SURVEY_ITEMS.map(({ name }) => name)];
	return [
		...WAVES.map(({ year }) => ({
			...defaultSpec(DATASET.survey(year), named('wave', { year })),
			instrument,
			edits: itemEdits,
			keys: { person: 'svarnr', municipality: 'kommunenr' }
		})),
		{
			...defaultSpec(DATASET.figures, named('figures')),
			edits: figureEdits,
			derived: [sizes],
			filters: [{ id: 'nyeste', name: named('newest'), condition: `${FIGURES.year} = ${WAVES[1].figures}` }],
			keys: { person: null, municipality: FIGURES.number }
		},
		{
			...defaultSpec(DATASET.earlier, named('earlier')),
			keys: { person: null, municipality: EARLIER.number }
		},
		{
			...defaultSpec(DATASET.stack, named('stack')),
			instrument,
			origin: {
				kind: 'stack',
				parts: WAVES.map(({ year }) => ({
					dataset: DATASET.survey(year),
					wave: year,
					instrument: '',
					municipality: ['kommunenr'],
					person: 'svarnr'
				})),
				wave: { name: MADE.wave, label: named('waveLabel') },
				source: null,
				matches: names.map((name) => ({
					name,
					sources: WAVES.map(({ year }) => ({ dataset: DATASET.survey(year), variable: name, change: null }))
				})),
				municipality: { name: MADE.municipality, label: '', exclude: 'none' },
				person: { name: MADE.person, label: '', sameAcross: false }
			},
			keys: { person: MADE.person, municipality: MADE.municipality }
		},
		{
			...defaultSpec(DATASET.linked, named('linked')),
			instrument,
			origin: {
				kind: 'link',
				left: DATASET.stack,
				joins: [
					{
						right: DATASET.figures,
						keys: {
							kind: 'municipality',
							vintage: 2024,
							left: municipality(MADE.municipality),
							right: municipality(FIGURES.number)
						},
						only: null,
						wave: MADE.wave,
						year: FIGURES.year,
						several: 'refuse',
						weight: null,
						variables: figures.map(byWave)
					}
				]
			},
			derived: [
				...THEMES.map(index),
				sizes,
				quartiles(FIGURES.children, 'Andel barn i skolealder'),
				quartiles(FIGURES.disabled, 'Andel uføretrygdede'),
				quartiles(FIGURES.income, 'Frie inntekter')
			],
			filters: [
				{
					id: 'eiere',
					name: named('owners'),
					phrase: named('ownersPhrase'),
					condition: 'rolle = "Skoleeier"'
				}
			],
			keys: { person: MADE.person, municipality: MADE.municipality }
		},
		{
			...defaultSpec(DATASET.drawn, named('drawn')),
			origin: { kind: 'draw', draw: draw.id, spec: draw.spec },
			keys: { person: null, municipality: DRAWN_VARIABLES.number }
		},
		{
			...defaultSpec(DATASET.profile, named('profile')),
			origin: {
				kind: 'link',
				left: DATASET.drawn,
				joins: [
					{
						right: DATASET.figures,
						keys: {
							kind: 'municipality',
							vintage: 2024,
							left: municipality(DRAWN_VARIABLES.number),
							right: municipality(FIGURES.number)
						},
						only: { kind: 'filter', filter: 'nyeste' },
						wave: null,
						year: null,
						several: 'refuse',
						weight: null,
						variables: figures
							.slice(1)
							.map((name) => ({ name, from: { kind: 'same', variable: name }, merged: 'missing' }))
					},
					{
						right: DATASET.earlier,
						keys: {
							kind: 'municipality',
							vintage: 2024,
							left: municipality(DRAWN_VARIABLES.number),
							right: municipality(EARLIER.number)
						},
						only: null,
						wave: null,
						year: null,
						several: 'refuse',
						weight: null,
						variables: [
							{ name: MADE.before, from: { kind: 'same', variable: EARLIER.drawn }, merged: 'missing' }
						]
					}
				]
			},
			derived: [
				{
					kind: 'dummy',
					name: MADE.isDrawn,
					label: 'Trukket ut i gjennomsnitts- eller spredningsuttrekket',
					variable: DRAWN_VARIABLES.drawn,
					values: ['Gjennomsnitt', 'Spredning']
				}
			],
			keys: { person: null, municipality: DRAWN_VARIABLES.number }
		}
	];
}
