/** A statement of the invented survey. The words are ours. */
export interface SurveyItem {
	name: string;
	label: string;
	/** Worded the other way round. */
	reversed?: boolean;
}

/** What several statements are about: an index is made of them. */
export interface SurveyTheme {
	/** Name of the index. */
	index: string;
	/** What the index is called in tables. */
	label: string;
	items: readonly SurveyItem[];
	/** Mean on the scale of answers for a municipality, role and wave like most, in standard deviations above the middle. */
	level: number;
	/** What the second wave adds, what ten times as many inhabitants add, and what each class less central adds. */
	wave: number;
	size: number;
	remote: number;
	/** Share of answers "vet ikke" by owners; school leaders give it twice as often. */
	dontKnow: number;
}

const items = (prefix: string, labels: readonly string[], reversed?: number): SurveyItem[] =>
	labels.map((label, place) => ({
		name: `${prefix}${place + 1}`,
		label,
		...(place === reversed ? { reversed: true } : {})
	}));

/** Six themes, as the analysis of structural conditions has six (AFI-rapport 2025:03); no statement is taken from it. */
export const THEMES: readonly SurveyTheme[] = [
	{
		index: 'samarbeid',
		label: 'Samarbeidet i nettverket',
		items: items('nett', [
			'Møtene i nettverket er godt forberedt',
			'Alle kommuner i nettverket blir hørt',
			'Vi blir enige om hva vi skal prioritere',
			'Jeg kjenner de andre i nettverket godt nok til å be om hjelp'
		]),
		level: 1.25,
		wave: -0.28,
		size: 0.08,
		remote: 0,
		dontKnow: 0.01
	},
	{
		index: 'arena',
		label: 'Nettverket som faglig arena',
		items: items('arena', [
			'I nettverket drøfter vi faglige spørsmål vi ellers ikke får tid til',
			'Jeg tar med meg kunnskap fra nettverket hjem til egen kommune',
			'Nettverket er den viktigste faglige møteplassen vår'
		]),
		level: 1,
		wave: -0.1,
		size: -0.32,
		remote: 0.1,
		dontKnow: 0.015
	},
	{
		index: 'bredde',
		label: 'Bredden i samarbeidet med universitet og høyskole',
		items: items('bredde', [
			'Høyskolen er med når vi kartlegger behov',
			'Høyskolen er med når vi planlegger tiltak',
			'Høyskolen er med når tiltakene prøves ut på skolene',
			'Høyskolen er med når tiltakene vurderes'
		]),
		level: 0.55,
		wave: 0.05,
		size: 0.12,
		remote: -0.08,
		dontKnow: 0.04
	},
	{
		index: 'kvalitet',
		label: 'Kvaliteten på samarbeidet med universitet og høyskole',
		items: items('kvalitet', [
			'Fagfolkene fra høyskolen kjenner hverdagen i skolen',
			'Vi og høyskolen er likeverdige parter',
			'Avtaler med høyskolen blir holdt',
			'Høyskolen forstår hva kommunen vår trenger'
		]),
		level: 0.8,
		wave: -0.25,
		size: 0.05,
		remote: -0.03,
		dontKnow: 0.04
	},
	{
		index: 'innretning',
		label: 'Innretningen på tiltakene',
		items: items('tiltak', [
			'Tiltakene svarer til det vi har bruk for',
			'Tiltakene er lagt opp slik at hele skolen kan delta',
			'Tiltakene varer lenge nok'
		]),
		level: 0.85,
		wave: -0.2,
		size: 0,
		remote: -0.02,
		dontKnow: 0.02
	},
	{
		index: 'nytte',
		label: 'Opplevd nytte av ordningen',
		items: items(
			'nytte',
			[
				'Skoleeieren er blitt flinkere til å lede utviklingsarbeid',
				'Skolelederne er blitt flinkere til å lede utviklingsarbeid',
				'Lærerne samarbeider mer om undervisningen',
				'Elevene har fått et bedre læringsmiljø',
				'Deltakelsen tar mer tid enn den er verd'
			],
			4
		),
		level: 0.6,
		wave: -0.05,
		size: 0.3,
		remote: 0.12,
		dontKnow: 0.06
	}
];

/** Every statement, in the order of the questionnaire. */
export const SURVEY_ITEMS: readonly SurveyItem[] = THEMES.flatMap((theme) => theme.items);

/** The answers, from 1. */
export const ANSWERS = ['Helt uenig', 'Delvis uenig', 'Både-og', 'Delvis enig', 'Helt enig'] as const;
/** What stands in the file for "vet ikke". An empty cell is a question that was left. */
export const DONT_KNOW = 98;

/** Waves, and how many of each role were asked and answered. */
export const ROLES = ['Skoleeier', 'Skoleleder', 'Veileder'] as const;
export type Role = (typeof ROLES)[number];
export const WAVES = [
	{
		year: 2021,
		/** The year of the municipal figures that belong to it. */
		figures: 2020,
		invited: { Skoleeier: 260, Skoleleder: 240, Veileder: 60 },
		answers: { Skoleeier: 186, Skoleleder: 122, Veileder: 34 }
	},
	{
		year: 2024,
		figures: 2023,
		invited: { Skoleeier: 265, Skoleleder: 252, Veileder: 64 },
		answers: { Skoleeier: 178, Skoleleder: 139, Veileder: 41 }
	}
] as const;
