/** A value of an example file: a share of pupils, or a mean over pupils. */
export interface MeasurePlan {
	/** The last part of the column name, as Udir writes it. */
	measure: string;
	kind: 'share' | 'mean';
	/** Share: its log odds at risk 0. Mean: the value at risk 0. */
	base: number;
	/** What one unit of risk adds, on the same scale. */
	slope: number;
	/** Standard deviation between pupils; for shares it follows from the share. */
	pupilSd: number;
	decimals: number;
}

/** The columns of one subject or survey theme. */
export interface SubjectPlan {
	/** First parts of the column names; '' where the publisher has none. */
	subject: string;
	measures: MeasurePlan[];
	/** The column with the number of pupils, and with the half-width of the interval of the mean. */
	pupils: string;
	halfWidth?: string;
}

/** The part of the indicator set that municipalities and schools do well or badly in together. */
export type Area = 'tests' | 'survey' | 'points';

/** One kind of export file: one is made per school year. */
export interface SourcePlan {
	id: string;
	fileName: string;
	area: Area;
	grade: 5 | 7 | 8 | 10;
	/** The column names give the grade. */
	namesGrade: boolean;
	/** Share of the pupils of the grade that take part. */
	participation: number;
	subjects: SubjectPlan[];
}

const logOdds = (share: number) => Math.log(share / (1 - share));

const test = (subject: string, level1: number): SubjectPlan => ({
	subject,
	measures: [
		{ measure: 'Skalapoeng', kind: 'mean', base: 49.1, slope: -2, pupilSd: 9.1, decimals: 0 },
		{ measure: 'Mestringsnivå 1', kind: 'share', base: logOdds(level1), slope: 0.45, pupilSd: 0, decimals: 1 }
	],
	pupils: 'Antall elever deltatt',
	halfWidth: 'Usikkerhet'
});

const bullying = (share: number): SubjectPlan => ({
	subject: 'Mobbing på skolen',
	measures: [
		{ measure: 'Andel mobbet', kind: 'share', base: logOdds(share), slope: 0.4, pupilSd: 0, decimals: 1 }
	],
	pupils: 'Antall besvart'
});

const theme = (subject: string, mean: number): SubjectPlan => ({
	subject,
	measures: [{ measure: 'Snitt', kind: 'mean', base: mean, slope: -0.13, pupilSd: 0.75, decimals: 1 }],
	pupils: 'Antall besvart'
});

/** The files of the invented country, with levels near the country's own in 2022–2025. */
export const SOURCES: readonly SourcePlan[] = [
	{
		id: 'np5',
		fileName: 'Nasjonale_proever_5._trinn',
		area: 'tests',
		grade: 5,
		namesGrade: true,
		participation: 0.92,
		subjects: [test('Lesing', 0.25), test('Regning', 0.24)]
	},
	{
		id: 'np8',
		fileName: 'Nasjonale_proever_ungdomstrinn',
		area: 'tests',
		grade: 8,
		namesGrade: true,
		participation: 0.92,
		subjects: [test('Lesing', 0.1), test('Regning', 0.1)]
	},
	{
		id: 'eu7',
		fileName: 'Elevundersoekelsen_7._trinn',
		area: 'survey',
		grade: 7,
		namesGrade: true,
		participation: 0.93,
		subjects: [bullying(0.13), theme('Støtte fra lærerne', 4.2), theme('Motivasjon', 3.7)]
	},
	{
		id: 'eu10',
		fileName: 'Elevundersoekelsen_10._trinn',
		area: 'survey',
		grade: 10,
		namesGrade: true,
		participation: 0.88,
		subjects: [bullying(0.1), theme('Støtte fra lærerne', 3.8), theme('Motivasjon', 3.3)]
	},
	{
		id: 'gsp',
		fileName: 'Grunnskolepoeng',
		area: 'points',
		grade: 10,
		namesGrade: false,
		participation: 0.98,
		subjects: [
			{
				subject: '',
				measures: [
					{ measure: 'Grunnskolepoeng', kind: 'mean', base: 41.3, slope: -1.2, pupilSd: 8, decimals: 1 }
				],
				pupils: 'Antall elever'
			}
		]
	}
];
