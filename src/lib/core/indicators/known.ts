import type { IndicatorDefinition, PivotPath } from './types';

/**
 * The column names that are understood without help. Matching ignores case, the kind of space, year, preliminary
 * mark and break. Written by Udir (the first wording of each list is the usual one):
 *
 *   2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng
 *   2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Usikkerhet
 *   2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Antall elever deltatt
 *   2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Mestringsnivå 1
 *   2024-25.Mobbing på skolen.7. årstrinn.Alle eierformer.Alle kjønn.Andel mobbet
 *   2024-25.Støtte fra lærerne.7. årstrinn.Alle eierformer.Alle kjønn.Snitt
 *   2024-25.Motivasjon.7. årstrinn.Alle eierformer.Alle kjønn.Snitt
 *   2024-25.Motivasjon.7. årstrinn.Alle eierformer.Alle kjønn.Antall besvart
 *   2024-25.Alle eierformer.Alle kjønn.Grunnskolepoeng
 *   2024-25.Alle eierformer.Alle kjønn.Antall elever
 *
 * Owners other than "Alle eierformer" match too; the assembly picks the owners asked for. Only all genders together
 * are known: a column of girls or boys can be assigned by hand.
 */
const SUBJECTS = {
	reading: ['Lesing'],
	numeracy: ['Regning'],
	english: ['Engelsk'],
	bullying: ['Mobbing på skolen', 'Mobbing'],
	support: ['Støtte fra lærerne', 'Støtte fra lærer', 'Støtte frå lærarane', 'Støtte frå lærar'],
	motivation: ['Motivasjon'],
	gradePoints: ['', 'Grunnskolepoeng']
} as const;

const MEASURES = {
	level1: [
		'Mestringsnivå 1',
		'Andel mestringsnivå 1',
		'Andel på mestringsnivå 1',
		'Andel elever på mestringsnivå 1'
	],
	scale: ['Skalapoeng', 'Gjennomsnittlig skalapoeng'],
	bullied: ['Andel mobbet', 'Andel mobba', 'Andel elever mobbet'],
	index: ['Snitt', 'Gjennomsnitt', 'Indeksverdi'],
	gradePoints: [
		'Grunnskolepoeng',
		'Gjennomsnittlig grunnskolepoeng',
		'Gjennomsnittlige grunnskolepoeng',
		'Snitt'
	]
} as const;

/** Where the subject already says the level ("Lesing.Mestringsnivå 1 … Prosent"), the measure is a plain share. */
const LEVEL1_SUBJECT_SUFFIX = ['.Mestringsnivå 1', ' mestringsnivå 1'];
const SHARE_MEASURES = ['Prosent', 'Andel', 'Andel elever'];
const ALL_GENDERS = ['Alle kjønn', 'Begge kjønn'];
const PUPILS = ['Antall elever deltatt', 'Antall elever', 'Antall svar', 'Antall besvart', 'Antall deltatt'];
const HALF_WIDTH = ['Usikkerhet'];

/** An indicator and every wording of its subject and measure. */
export interface KnownIndicator {
	definition: IndicatorDefinition;
	/** The grade in the path; null where the path names none (grunnskolepoeng). */
	pathGrade: number | null;
	subjects: readonly string[];
	measures: readonly string[];
	/** Part of the eleven indicators of the draw (Udir's page on oppfølgingsordningen). */
	inDraw: boolean;
}

type Test = 'reading' | 'numeracy' | 'english';

const level1 = (grade: 5 | 8, test: Test): KnownIndicator => ({
	definition: {
		id: `np${grade}.${test}.level1`,
		area: 'nationalTests',
		grade,
		direction: 1,
		unit: 'percent',
		step: null
	},
	pathGrade: grade,
	subjects: SUBJECTS[test],
	measures: MEASURES.level1,
	inDraw: test !== 'english'
});

const scale = (grade: 5 | 8, test: Test): KnownIndicator => ({
	definition: {
		id: `np${grade}.${test}.scale`,
		area: 'nationalTests',
		grade,
		direction: -1,
		unit: 'scalePoints',
		step: null
	},
	pathGrade: grade,
	subjects: SUBJECTS[test],
	measures: MEASURES.scale,
	inDraw: false
});

const survey = (grade: 7 | 10, theme: 'bullying' | 'support' | 'motivation'): KnownIndicator => ({
	definition: {
		id: `eu${grade}.${theme}`,
		area: 'learningEnvironment',
		grade,
		direction: theme === 'bullying' ? 1 : -1,
		unit: theme === 'bullying' ? 'percent' : 'mean',
		step: null
	},
	pathGrade: grade,
	subjects: SUBJECTS[theme],
	measures: theme === 'bullying' ? MEASURES.bullied : MEASURES.index,
	inDraw: true
});

const gradePoints: KnownIndicator = {
	definition: {
		id: 'gradePoints10',
		area: 'gradePoints',
		grade: 10,
		direction: -1,
		unit: 'gradePoints',
		step: null
	},
	pathGrade: null,
	subjects: SUBJECTS.gradePoints,
	measures: MEASURES.gradePoints,
	inDraw: true
};

/** The one table of indicators known by their column names, in the order in which they are shown. */
export const KNOWN_INDICATORS: readonly KnownIndicator[] = [
	survey(7, 'bullying'),
	survey(7, 'support'),
	survey(7, 'motivation'),
	survey(10, 'bullying'),
	survey(10, 'support'),
	survey(10, 'motivation'),
	level1(5, 'reading'),
	level1(5, 'numeracy'),
	level1(8, 'reading'),
	level1(8, 'numeracy'),
	gradePoints,
	scale(5, 'reading'),
	scale(5, 'numeracy'),
	scale(8, 'reading'),
	scale(8, 'numeracy'),
	level1(5, 'english'),
	level1(8, 'english'),
	scale(5, 'english'),
	scale(8, 'english')
];

/** The ids of the eleven indicators of the draw (Udir's page on oppfølgingsordningen). */
export const DRAW_INDICATOR_IDS: readonly string[] = KNOWN_INDICATORS.filter((known) => known.inDraw).map(
	(known) => known.definition.id
);

const fold = (text: string) => text.toLowerCase();
const isOneOf = (text: string, wordings: readonly string[]) =>
	wordings.some((wording) => fold(wording) === fold(text));

/** How usual a wording of a pupils column is, the usual first; −1 for other columns. */
export const pupilsMeasureRank = (measure: string): number =>
	PUPILS.findIndex((wording) => fold(wording) === fold(measure));

/** True when the column counts the pupils behind the values beside it. */
export const isPupilsMeasure = (measure: string): boolean => isOneOf(measure, PUPILS);

/** True when the column holds the half-width of a 95 % interval (Udir's "Usikkerhet"). */
export const isHalfWidthMeasure = (measure: string): boolean => isOneOf(measure, HALF_WIDTH);

const namesLevel1 = (path: PivotPath, known: KnownIndicator) =>
	known.measures === MEASURES.level1 &&
	isOneOf(path.measure, SHARE_MEASURES) &&
	known.subjects.some((subject) =>
		LEVEL1_SUBJECT_SUFFIX.some((suffix) => fold(path.subject) === fold(subject + suffix))
	);

/**
 * The known indicator that a column holds the values of, or null. Owners are not looked at.
 * @param path a column name taken apart
 */
export function findKnownIndicator(path: PivotPath): KnownIndicator | null {
	if (!isOneOf(path.gender, ALL_GENDERS)) return null;
	return (
		KNOWN_INDICATORS.find(
			(known) =>
				known.pathGrade === path.grade &&
				((isOneOf(path.subject, known.subjects) && isOneOf(path.measure, known.measures)) ||
					namesLevel1(path, known))
		) ?? null
	);
}
