import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (n: string | number, decimals = 2) =>
	Number(n).toLocaleString('nn-NO', { maximumFractionDigits: decimals });
const fixed = (n: string | number, decimals: number) =>
	Number(n).toLocaleString('nn-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const rows = (count: string | number) => (Number(count) === 1 ? 'Éi rad' : `${number(count)} rader`);
const pText = (p: string | number) =>
	Number(p) < 0.001 ? 'p\u00a0<\u00a0,001' : `p\u00a0=\u00a0${fixed(p, 3).replace(/^0/, '')}`;
const tested = ({ t, df, p, holm }: Params) =>
	`(t\u00a0=\u00a0${fixed(t, 2)}, df\u00a0=\u00a0${number(df, 1)}, ${pText(p)}${Number(holm) === 1 ? ' etter Holm' : ''})`;

const categoryWave: WorkMessages['categoryWave'] = {
	question: 'Har vurderingane endra seg mellom år, og er dei ulike mellom typar kommunar?',
	name: 'Gjennomsnitt etter kategori og år',
	words: 'kategori bølgje wave t-test indeks grupper sentralitet folketal stigingsdiagram prikkdiagram',
	choose: 'Vel minst éin indeks eller påstand.',

	title: ({ variable }: Params) => `${variable}. Gjennomsnitt`,
	titleBy: ({ variable, category }: Params) => `${variable}, etter ${category}. Gjennomsnitt`,
	mean: 'Gjennomsnitt',
	meanOf: ({ wave }: Params) => `Gjennomsnitt ${wave}`,
	meanTotal: ({ waves }: Params) => `Gjennomsnitt totalt ${waves}`,
	total: 'Totalt',
	n: '(N=)',
	noAnswers: 'Ingen har svart.',
	scaleNote: ({ min, max }: Params) => `Skala frå ${number(min)} til ${number(max)}.`,
	significant: (params: Params) =>
		`Ein t-test viser at skilnaden mellom ${params.first} og ${params.second} er signifikant på ${number(params.level)}-nivå ${tested(params)}.`,
	notSignificant: (params: Params) =>
		`Ein t-test viser at skilnaden mellom ${params.first} og ${params.second} ikkje er signifikant på ${number(params.level)}-nivå ${tested(params)}.`,
	noTest: ({ first, second }: Params) =>
		`Skilnaden mellom ${first} og ${second} kan ikkje prøvast med ein t-test: det er for få svar, eller ingen variasjon.`,
	testHidden: ({ first, second }: Params) =>
		`Skilnaden mellom ${first} og ${second} er ikkje prøvd, for eitt av snitta er skjerma.`,
	categoriesDiffer: ({ names, level }: Params) =>
		`Innanfor gruppene er skilnaden mellom åra signifikant på ${number(level)}-nivå (Holm) for: ${names}.`,
	noCategoryDiffers: ({ level }: Params) =>
		`Innanfor gruppene er skilnaden mellom åra ikkje signifikant på ${number(level)}-nivå (Holm) for nokon.`,

	testsTitle: ({ variable }: Params) => `${variable}: t-testar mellom år`,
	category: 'Kategori',
	wave: 'År',
	waves: 'År',
	variable: 'Variabel',
	n1: 'N før',
	n2: 'N etter',
	difference: 'Skilnad',
	low: ({ percent }: Params) => `${number(percent)} % frå`,
	high: ({ percent }: Params) => `${number(percent)} % til`,
	t: 't',
	df: 'df',
	p: 'p',
	adjusted: 'p (Holm)',
	hiddenTest: 'Ikkje rekna, for eitt av snitta er skjerma.',
	testsNote:
		'Skilnad: det seinare året minus det tidlegare. p (Holm) er justert for talet på testar: kategoriane for seg, totalen for seg.',

	middle: 'Midten av skalaen',
	dotsTitle: ({ variable }: Params) => `${variable}, med intervall`,
	dotsTitleBy: ({ variable, category }: Params) => `${variable}, etter ${category}, med intervall`,
	dotsDescription: ({ percent }: Params) =>
		`Gjennomsnitt med ${number(percent)} % intervall. Tala står i tabellen.`,
	plotNote: ({ percent }: Params) => `Strekane er ${number(percent)} % intervall for gjennomsnittet.`,
	slopeTitle: ({ variable }: Params) => `${variable}, frå år til år`,
	slopeTitleBy: ({ variable, category }: Params) => `${variable}, frå år til år, etter ${category}`,
	slopeDescription: 'Ei linje for kvar kategori og éi for totalen, frå år til år. Tala står i tabellen.',
	slopeNote: 'Ulike personar kan ha svart i dei ulike åra: linjene følgjer grupper, ikkje personar.',

	distribution: ({ variable }: Params) => `Fordeling på ${variable}. Prosent`,
	distributionBy: ({ variable, category }: Params) => `Fordeling på ${variable}, etter ${category}. Prosent`,
	tooManyWaves: ({ variable, most }: Params) =>
		`«${variable}» har fleire enn ${most} verdiar og kan ikkje vere år. Vel ein annan variabel.`,
	tooManyCategories: ({ variable, most }: Params) =>
		`«${variable}» har fleire enn ${most} ulike verdiar. Lag «Grupper etter storleik» av han under Data, og vel dei her.`,
	tooManyBands: ({ variable }: Params) =>
		`«${variable}» har for mange verdiar til ei fordeling. Lag «Grupper etter storleik» av indeksen under Data, og vel dei her.`,
	noNumbers: ({ variable }: Params) =>
		`«${variable}» har tekst, ikkje tal. Vel ein annan, eller gi svara tal under Data.`,
	left: ({ count, variable, category }: Params) =>
		`${rows(count)} med svar på «${variable}» manglar år${category === '' ? '' : ` eller «${category}»`} og er ikkje med, heller ikkje i totalane.`,

	method:
		'Gjennomsnitt av gyldige svar. (N=) er talet på svar; totalane er rekna av alle svara i cellene, aldri av snitta i cellene.',
	methodWeighted:
		'Vekta gjennomsnitt av gyldige svar. (N=) er talet på svar utan vekt; totalane er rekna av alle svara i cellene.',
	factTest: 'Test',
	welch: ({ level }: Params) =>
		`Welch t-test mellom år (variansen kan vere ulik), tosidig; signifikant: p under ${number(level)}. Med fleire enn to år er p justert etter Holm.`,
	student: ({ level }: Params) =>
		`Student t-test mellom år (lik varians, som i den første linja til SPSS), tosidig; signifikant: p under ${number(level)}. Med fleire enn to år er p justert etter Holm.`,
	testWeighted:
		'Med vekt bruker testen effektivt tal på svar, (Σw)²/Σw² (Kish), og variansen Σw(x − m)²/(Σw − Σw²/Σw). Svaret er det same uansett kor store vektene er; SPSS bruker Σw som tal på svar og gir andre p-verdiar.',
	factInterval: 'Intervall',
	methodInterval: ({ percent }: Params) =>
		`${number(percent)} % i figurane: snitt ± t(n − 1) · s/√n; med vekt effektivt tal på svar i staden for n.`,

	variables: 'Indeksar eller påstandar',
	categories: 'Kategoriar',
	categoriesHelp:
		'Ein tabell for kvar. Grupper av talvariablar blir laga éin gong, under Data, og brukte av alle tabellar.',
	waveLabel: 'År eller bølgje',
	noWave: 'Ingen',
	rowsLabel: 'I radene',
	rowsWaves: 'År',
	rowsCategories: 'Kategoriar',
	decimals: 'Desimalar',
	cellN: 'Vis N i kvar celle',
	suppression: 'Skjerming',
	suppress: 'Skjerm små grupper',
	limit: 'Færre svar enn',
	test: 'Test mellom år',
	testNone: 'Ingen',
	testWelch: 'Welch t-test',
	testStudent: 'Student t-test (lik varians)',
	testCategories: 'Òg innanfor kvar kategori',
	level: 'Signifikansnivå',
	plots: 'Vis figurar',
	more: 'Fleire val',
	distributions: 'Fordelingar (del i kvar gruppe av indeksen)',
	distributionsHelp: 'Vel grupper etter storleik av indeksar. Dei blir laga under Data.',
	continuous: ({ variable, count }) =>
		`«${variable}» har ${number(count)} ulike verdiar. Del han inn i grupper for å få ein tabell.`,
	toBands: 'Lag grupper under Data',
	confidence: 'Konfidensnivå'
};

export default categoryWave;
