import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: string | number, decimals = 2) =>
	Number(n).toLocaleString('nb-NO', { maximumFractionDigits: decimals });
const fixed = (n: string | number, decimals: number) =>
	Number(n).toLocaleString('nb-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const rows = (count: string | number) => (Number(count) === 1 ? 'Én rad' : `${number(count)} rader`);
const pText = (p: string | number) =>
	Number(p) < 0.001 ? 'p\u00a0<\u00a0,001' : `p\u00a0=\u00a0${fixed(p, 3).replace(/^0/, '')}`;
const tested = ({ t, df, p, holm }: Params) =>
	`(t\u00a0=\u00a0${fixed(t, 2)}, df\u00a0=\u00a0${number(df, 1)}, ${pText(p)}${Number(holm) === 1 ? ' etter Holm' : ''})`;

/** Means by category and wave. */
export default {
	question: 'Har vurderingene endret seg mellom år, og er de ulike mellom typer kommuner?',
	name: 'Gjennomsnitt etter kategori og år',
	words: 'kategori bølge wave t-test indeks bånd sentralitet folketall stigningsdiagram prikkdiagram',
	choose: 'Velg minst én indeks eller påstand.',

	title: ({ variable }: Params) => `${variable}. Gjennomsnitt`,
	titleBy: ({ variable, category }: Params) => `${variable}, etter ${category}. Gjennomsnitt`,
	mean: 'Gjennomsnitt',
	meanOf: ({ wave }: Params) => `Gjennomsnitt ${wave}`,
	meanTotal: ({ waves }: Params) => `Gjennomsnitt totalt ${waves}`,
	total: 'Totalt',
	n: '(N=)',
	noAnswers: 'Ingen har svart.',
	scaleNote: ({ min, max }: Params) => `Skala fra ${number(min)} til ${number(max)}.`,
	significant: (params: Params) =>
		`En t-test viser at forskjellen mellom ${params.first} og ${params.second} er signifikant på ${number(params.level)}-nivå ${tested(params)}.`,
	notSignificant: (params: Params) =>
		`En t-test viser at forskjellen mellom ${params.first} og ${params.second} ikke er signifikant på ${number(params.level)}-nivå ${tested(params)}.`,
	noTest: ({ first, second }: Params) =>
		`Forskjellen mellom ${first} og ${second} kan ikke prøves med en t-test: det er for få svar, eller ingen variasjon.`,
	testHidden: ({ first, second }: Params) =>
		`Forskjellen mellom ${first} og ${second} er ikke prøvd, for ett av snittene er skjermet.`,
	categoriesDiffer: ({ names, level }: Params) =>
		`Innenfor gruppene er forskjellen mellom årene signifikant på ${number(level)}-nivå (Holm) for: ${names}.`,
	noCategoryDiffers: ({ level }: Params) =>
		`Innenfor gruppene er forskjellen mellom årene ikke signifikant på ${number(level)}-nivå (Holm) for noen.`,

	testsTitle: ({ variable }: Params) => `${variable}: t-tester mellom år`,
	category: 'Kategori',
	wave: 'År',
	waves: 'År',
	variable: 'Variabel',
	n1: 'N før',
	n2: 'N etter',
	difference: 'Forskjell',
	low: ({ percent }: Params) => `${number(percent)} % fra`,
	high: ({ percent }: Params) => `${number(percent)} % til`,
	t: 't',
	df: 'df',
	p: 'p',
	adjusted: 'p (Holm)',
	hiddenTest: 'Ikke regnet, for ett av snittene er skjermet.',
	testsNote:
		'Forskjell: det senere året minus det tidligere. p (Holm) er justert for antallet tester: kategoriene for seg, totalen for seg.',

	middle: 'Midten av skalaen',
	dotsTitle: ({ variable }: Params) => `${variable}, med intervall`,
	dotsTitleBy: ({ variable, category }: Params) => `${variable}, etter ${category}, med intervall`,
	dotsDescription: ({ percent }: Params) =>
		`Gjennomsnitt med ${number(percent)} % intervall. Tallene står i tabellen.`,
	plotNote: ({ percent }: Params) => `Strekene er ${number(percent)} % intervall for gjennomsnittet.`,
	slopeTitle: ({ variable }: Params) => `${variable}, fra år til år`,
	slopeTitleBy: ({ variable, category }: Params) => `${variable}, fra år til år, etter ${category}`,
	slopeDescription: 'En linje for hver kategori og én for totalen, fra år til år. Tallene står i tabellen.',
	slopeNote: 'Ulike personer kan ha svart i de ulike årene: linjene følger grupper, ikke personer.',

	distribution: ({ variable }: Params) => `Fordeling på ${variable}. Prosent`,
	distributionBy: ({ variable, category }: Params) => `Fordeling på ${variable}, etter ${category}. Prosent`,
	tooManyWaves: ({ variable, most }: Params) =>
		`«${variable}» har flere enn ${most} verdier og kan ikke være år. Velg en annen variabel.`,
	tooManyCategories: ({ variable, most }: Params) =>
		`«${variable}» har flere enn ${most} ulike verdier. Lag «Grupper etter størrelse» av den under Data, og velg dem her.`,
	tooManyBands: ({ variable }: Params) =>
		`«${variable}» har for mange verdier til en fordeling. Lag «Grupper etter størrelse» av indeksen under Data, og velg dem her.`,
	noNumbers: ({ variable }: Params) =>
		`«${variable}» har tekst, ikke tall. Velg en annen, eller gi svarene tall under Data.`,
	left: ({ count, variable, category }: Params) =>
		`${rows(count)} med svar på «${variable}» mangler år${category === '' ? '' : ` eller «${category}»`} og er ikke med, heller ikke i totalene.`,

	method:
		'Gjennomsnitt av gyldige svar. (N=) er antallet svar; totalene er regnet av alle svarene i cellene, aldri av cellenes snitt.',
	methodWeighted:
		'Vektet gjennomsnitt av gyldige svar. (N=) er antallet svar uten vekt; totalene er regnet av alle svarene i cellene.',
	factTest: 'Test',
	welch: ({ level }: Params) =>
		`Welch t-test mellom år (variansen kan være ulik), tosidig; signifikant: p under ${number(level)}. Med flere enn to år er p justert etter Holm.`,
	student: ({ level }: Params) =>
		`Student t-test mellom år (lik varians, som SPSS sin første linje), tosidig; signifikant: p under ${number(level)}. Med flere enn to år er p justert etter Holm.`,
	testWeighted:
		'Med vekt bruker testen effektivt antall svar, (Σw)²/Σw² (Kish), og variansen Σw(x − m)²/(Σw − Σw²/Σw). Svaret er det samme uansett vektenes størrelse; SPSS bruker Σw som antall og gir andre p-verdier.',
	factInterval: 'Intervall',
	methodInterval: ({ percent }: Params) =>
		`${number(percent)} % i figurene: snitt ± t(n − 1) · s/√n; med vekt effektivt antall i stedet for n.`,

	variables: 'Indekser eller påstander',
	categories: 'Kategorier',
	categoriesHelp:
		'En tabell for hver. Grupper av tallvariabler lages én gang, under Data, og brukes av alle tabeller.',
	waveLabel: 'År eller bølge',
	noWave: 'Ingen',
	rowsLabel: 'I radene',
	rowsWaves: 'År',
	rowsCategories: 'Kategorier',
	decimals: 'Desimaler',
	cellN: 'Vis N i hver celle',
	suppression: 'Skjerming',
	suppress: 'Skjerm små grupper',
	limit: 'Færre svar enn',
	test: 'Test mellom år',
	testNone: 'Ingen',
	testWelch: 'Welch t-test',
	testStudent: 'Student t-test (lik varians)',
	testCategories: 'Også innenfor hver kategori',
	level: 'Signifikansnivå',
	plots: 'Vis figurer',
	more: 'Flere valg',
	distributions: 'Fordelinger (andel i hver gruppe av indeksen)',
	distributionsHelp: 'Velg grupper etter størrelse av indekser. De lages under Data.',
	continuous: ({ variable, count }: { variable: string; count: number }) =>
		`«${variable}» har ${number(count)} ulike verdier. Del den inn i grupper for å få en tabell.`,
	toBands: 'Lag grupper under Data',
	confidence: 'Konfidensnivå'
};
