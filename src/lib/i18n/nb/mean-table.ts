import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: string | number, decimals = 2) =>
	Number(n).toLocaleString('nb-NO', { maximumFractionDigits: decimals });

/** Tables of means and standard deviations, with Cohen's d. */
export default {
	question: 'Hva svarer gruppene i gjennomsnitt, og hvor mye spriker svarene?',
	name: 'Gjennomsnitt og standardavvik etter gruppe',
	words: 'means sd snitt std. avvik cohens d effektstørrelse hedges g konfidensintervall skjerming',
	questionEffect: 'Hvor stor er forskjellen mellom to påstander eller grupper?',
	nameEffect: 'Cohens d',
	choose: 'Velg minst én påstand eller indeks.',

	title: 'Gjennomsnitt og standardavvik',
	titleBy: ({ by }: Params) => `Gjennomsnitt og standardavvik, etter ${by}`,
	titleOfOneBy: ({ item, by }: Params) => `${item}. Gjennomsnitt og standardavvik, etter ${by}`,
	total: 'Totalt',
	subtotal: 'I alt',
	item: 'Påstand',
	group: 'Gruppe',
	statistic: 'Mål',
	n: 'N',
	min: 'Minimum',
	max: 'Maksimum',
	mean: 'Snitt',
	sd: 'Std. avvik',
	low: ({ percent }: Params) => `${number(percent)} % fra`,
	high: ({ percent }: Params) => `${number(percent)} % til`,
	noAnswers: 'Ingen har svart.',
	oneAnswer: 'Spredningen kan ikke regnes ut av ett svar (eller av så små vekter).',
	populationTooSmall: 'Populasjonen er oppgitt som mindre enn antallet svar. Rett tallet under «Intervall».',
	sdNote: ({ mark, words, above }: Params) => `${mark} ${words}: standardavvik over ${number(above)}.`,
	middleNote: ({ mark, words, at }: Params) => `${mark} ${words}: snitt under ${number(at)}.`,
	middleNoteScale: ({ mark, words }: Params) =>
		`${mark} ${words}: snitt under midten av skalaen. Påstander uten oppgitt skala er ikke merket.`,
	weightedNote: 'Gjennomsnittene er vektet; N er antallet svar.',

	dColumn: 'Forskjell, Cohens d (publisert formel)',
	dHelp: ({ first, second }: Params) =>
		`«${second}» minus «${first}», delt på √((s₁² + s₂²)/2). Positiv: «${second}» er høyest.`,
	itemEffects: ({ first, second }: Params) => `Forskjell mellom påstander: «${second}» minus «${first}»`,
	both: 'Svart på begge',
	difference: 'Forskjell',
	d: 'd',
	published: 'Publisert formel: (M₂ − M₁) / √((s₁² + s₂²)/2)',
	dz: 'd_z: snitt av differansene / deres std. avvik',
	drm: 'd_rm: d_z · √(2(1 − r))',
	noD: 'Ingen variasjon å måle forskjellen mot.',
	noInterval: 'For få svar eller for liten variasjon til et intervall, eller vektede svar.',
	publishedNote: ({ draws, seed }: Params) =>
		`Den publiserte formelen bruker snitt og standardavvik av alle som har svart på hver påstand. Intervall: ${number(draws)} trekninger med tilbakelegging (startverdi ${seed}).`,
	dzNote:
		'd_z og d_rm gjelder dem som har svart på begge. De tre formlene gir ulike tall for samme forskjell; skriv hvilken som er brukt.',

	groupEffects: 'Forskjell mellom grupper: Cohens d (felles standardavvik) og Hedges g',
	firstGroup: 'Gruppe 1',
	secondGroup: 'Gruppe 2',
	n1: 'N 1',
	n2: 'N 2',
	pooledD: 'Cohens d (felles std. avvik)',
	g: 'Hedges g',
	noIntervalWeighted: 'Det finnes ikke noe slikt intervall for vektede svar.',
	pooledNote:
		'Gruppe 1 minus gruppe 2, delt på felles standardavvik; intervall av den ikke-sentrale t-fordelingen.',
	pooledNoteWeighted:
		'Gruppe 1 minus gruppe 2, delt på felles vektet standardavvik; uten intervall fordi svarene er vektet.',

	tooManyGroups: ({ variable, count, most }: Params) =>
		`«${variable}» gir ${number(count)} grupper, og flere enn ${most} kan ingen lese. Velg en variabel med færre verdier, eller lag grupper av den under Data.`,
	tooManyPairs: ({ most }: Params) =>
		`Det blir flere enn ${number(most)} sammenlikninger av grupper. Velg én gruppe å sammenlikne med, eller færre påstander.`,
	noNumbers: ({ variable }: Params) =>
		`«${variable}» har tekst, ikke tall. Velg en annen, eller gi svarene tall under Data.`,
	pairNotInTable: 'De to påstandene som skal sammenliknes, må være med i tabellen og ikke være den samme.',
	left: ({ count, by }: Params) =>
		`${Number(count) === 1 ? 'Én rad' : `${number(count)} rader`} mangler verdi på ${by} og er ikke med, heller ikke i totalen.`,

	method:
		'Gjennomsnitt og standardavvik (n − 1) av gyldige svar, celle for celle. Totalen er regnet av alle radene i gruppene, aldri av gruppenes snitt.',
	methodWeighted:
		'Vektet gjennomsnitt; standardavvik √(Σw(x − m)²/(Σw − 1)), som i SPSS. N er antallet gyldige svar, uten vekt. Totalen er regnet av alle radene i gruppene, aldri av gruppenes snitt.',
	factInterval: 'Intervall',
	methodInterval: ({ percent }: Params) =>
		`${number(percent)} %: snitt ± t(n − 1) · s/√n, der populasjonen er oppgitt · √(1 − n/N).`,
	methodIntervalWeighted: ({ percent }: Params) =>
		`${number(percent)} %: regnet med effektivt antall svar (Σw)²/Σw² (Kish) i stedet for n, der populasjonen er oppgitt · √(1 − n/N).`,
	factItems: 'Forskjell mellom påstander',
	methodItems: ({ percent, draws, seed }: Params) =>
		`Publisert formel: (M₂ − M₁)/√((s₁² + s₂²)/2), ${number(percent)} % intervall av ${number(draws)} trekninger av personer med tilbakelegging, persentiler av type 7, startverdi ${seed}. d_z: snitt av differansene / deres standardavvik, intervall av den ikke-sentrale t-fordelingen.`,
	factGroups: 'Forskjell mellom grupper',
	methodGroups: ({ percent }: Params) =>
		`Cohens d: (M₁ − M₂) / felles standardavvik, ${number(percent)} % intervall av den ikke-sentrale t-fordelingen. Hedges g: d rettet for skjevhet i små utvalg, med eksakt J.`,
	methodGroupsWeighted: () =>
		'Cohens d: (M₁ − M₂) / felles vektet standardavvik, uten intervall. Hedges g: d med eksakt J av de effektive antallene.',

	items: 'Påstander eller indekser',
	groups: 'Grupper',
	noGroup: 'Ingen',
	groupBy: 'Del inn etter',
	within: 'Og innenfor hver gruppe',
	layout: 'Oppsett',
	layoutStacked: 'Påstander i kolonner, snitt over std. avvik',
	layoutColumns: 'En rad for hver gruppe',
	decimals: 'Desimaler',
	showN: 'Vis N i hver celle',
	showRange: 'Vis minimum og maksimum',
	suppression: 'Skjerming',
	demanded: ({ limit }: { limit: number }) =>
		`Prosjektet krever minst ${limit} svar bak hvert tall. Kravet endres under Innstillinger.`,
	suppress: 'Skjerm små grupper',
	limit: 'Færre svar enn',
	limitHelp: 'Tall av færre svar enn dette skjules. NTNU-rapporten bruker 8.',
	interval: 'Intervall',
	showInterval: 'Vis intervall for hvert snitt',
	confidence: 'Konfidensnivå',
	population: ({ group }: { group: string }) => `Populasjon, ${group}`,
	populationHelp: 'Hvor mange gruppen er i alt. Tomt: ukjent eller uendelig stor.',
	effects: 'Effektstørrelser (Cohens d)',
	comparePair: 'Sammenlikn to påstander i hver gruppe',
	firstItem: 'Fra',
	secondItem: 'Til',
	draws: 'Trekninger til intervallet',
	seed: 'Startverdi',
	compareGroups: 'Sammenlikn grupper',
	compareNone: 'Ingen',
	compareAll: 'Alle mot alle',
	compareWith: ({ group }: { group: string }) => `Mot ${group}`,
	sizeWords: 'Sett ord på størrelsen',
	sizeWord: ({ from }: { from: number }) => `Ord fra ${number(from)}`,
	sizeFrom: ({ words }: { words: string }) => `«${words}» fra`,
	small: 'liten',
	medium: 'moderat',
	large: 'stor',
	marks: 'Merker',
	markSd: 'Merk store standardavvik',
	sdAbove: 'Over',
	sdWords: 'Ord',
	sdDefault: 'stor spredning',
	markMiddle: 'Merk snitt under midten av skalaen',
	middleAt: 'Midten',
	middleHelp: 'Tomt: midten av hver påstands egen skala.',
	middleDefault: 'under midtpunktet'
};
