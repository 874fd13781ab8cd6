import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (n: string | number, decimals = 2) =>
	Number(n).toLocaleString('nn-NO', { maximumFractionDigits: decimals });

const meanTable: WorkMessages['meanTable'] = {
	question: 'Kva svarer gruppene i gjennomsnitt, og kor mykje sprikjer svara?',
	name: 'Gjennomsnitt og standardavvik etter gruppe',
	words: 'means sd snitt std. avvik cohens d effektstorleik hedges g konfidensintervall skjerming',
	questionEffect: 'Kor stor er skilnaden mellom to påstandar eller grupper?',
	nameEffect: 'Cohens d',
	choose: 'Vel minst éin påstand eller indeks.',

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
	low: ({ percent }: Params) => `${number(percent)} % frå`,
	high: ({ percent }: Params) => `${number(percent)} % til`,
	noAnswers: 'Ingen har svart.',
	oneAnswer: 'Spreiinga kan ikkje reknast ut av eitt svar (eller av så små vekter).',
	populationTooSmall: 'Populasjonen er oppgitt som mindre enn talet på svar. Rett talet under «Intervall».',
	sdNote: ({ mark, words, above }: Params) => `${mark} ${words}: standardavvik over ${number(above)}.`,
	middleNote: ({ mark, words, at }: Params) => `${mark} ${words}: snitt under ${number(at)}.`,
	middleNoteScale: ({ mark, words }: Params) =>
		`${mark} ${words}: snitt under midten av skalaen. Påstandar utan oppgitt skala er ikkje merkte.`,
	weightedNote: 'Gjennomsnitta er vekta; N er talet på svar.',

	dColumn: 'Skilnad, Cohens d (publisert formel)',
	dHelp: ({ first, second }: Params) =>
		`«${second}» minus «${first}», delt på √((s₁² + s₂²)/2). Positiv: «${second}» er høgast.`,
	itemEffects: ({ first, second }: Params) => `Skilnad mellom påstandar: «${second}» minus «${first}»`,
	both: 'Svart på begge',
	difference: 'Skilnad',
	d: 'd',
	published: 'Publisert formel: (M₂ − M₁) / √((s₁² + s₂²)/2)',
	dz: 'd_z: snittet av differansane / std. avviket deira',
	drm: 'd_rm: d_z · √(2(1 − r))',
	noD: 'Ingen variasjon å måle skilnaden mot.',
	noInterval: 'For få svar eller for lita spreiing til eit intervall, eller vekta svar.',
	publishedNote: ({ draws, seed }: Params) =>
		`Den publiserte formelen bruker snitt og standardavvik av alle som har svart på kvar påstand. Intervall: ${number(draws)} trekningar med tilbakelegging (startverdi ${seed}).`,
	dzNote:
		'd_z og d_rm gjeld dei som har svart på begge. Dei tre formlane gir ulike tal for same skilnaden; skriv kva for ein som er brukt.',

	groupEffects: 'Skilnad mellom grupper: Cohens d (felles standardavvik) og Hedges g',
	firstGroup: 'Gruppe 1',
	secondGroup: 'Gruppe 2',
	n1: 'N 1',
	n2: 'N 2',
	pooledD: 'Cohens d (felles std. avvik)',
	g: 'Hedges g',
	noIntervalWeighted: 'Det finst ikkje noko slikt intervall for vekta svar.',
	pooledNote:
		'Gruppe 1 minus gruppe 2, delt på felles standardavvik; intervall av den ikkje-sentrale t-fordelinga.',
	pooledNoteWeighted:
		'Gruppe 1 minus gruppe 2, delt på felles vekta standardavvik; utan intervall fordi svara er vekta.',

	tooManyGroups: ({ variable, count, most }: Params) =>
		`«${variable}» gir ${number(count)} grupper, og fleire enn ${most} kan ingen lese. Vel ein variabel med færre verdiar, eller lag grupper av han under Data.`,
	tooManyPairs: ({ most }: Params) =>
		`Det blir fleire enn ${number(most)} samanlikningar av grupper. Vel éi gruppe å samanlikne med, eller færre påstandar.`,
	noNumbers: ({ variable }: Params) =>
		`«${variable}» har tekst, ikkje tal. Vel ein annan, eller gi svara tal under Data.`,
	pairNotInTable: 'Dei to påstandane som skal samanliknast, må vere med i tabellen og ikkje vere den same.',
	left: ({ count, by }: Params) =>
		`${Number(count) === 1 ? 'Éi rad' : `${number(count)} rader`} manglar verdi på ${by} og er ikkje med, heller ikkje i totalen.`,

	method:
		'Gjennomsnitt og standardavvik (n − 1) av gyldige svar, celle for celle. Totalen er rekna av alle radene i gruppene, aldri av snitta til gruppene.',
	methodWeighted:
		'Vekta gjennomsnitt; standardavvik √(Σw(x − m)²/(Σw − 1)), som i SPSS. N er talet på gyldige svar, utan vekt. Totalen er rekna av alle radene i gruppene, aldri av snitta til gruppene.',
	factInterval: 'Intervall',
	methodInterval: ({ percent }: Params) =>
		`${number(percent)} %: snitt ± t(n − 1) · s/√n, der populasjonen er oppgitt · √(1 − n/N).`,
	methodIntervalWeighted: ({ percent }: Params) =>
		`${number(percent)} %: rekna med effektivt tal på svar (Σw)²/Σw² (Kish) i staden for n, der populasjonen er oppgitt · √(1 − n/N).`,
	factItems: 'Skilnad mellom påstandar',
	methodItems: ({ percent, draws, seed }: Params) =>
		`Publisert formel: (M₂ − M₁)/√((s₁² + s₂²)/2), ${number(percent)} % intervall av ${number(draws)} trekningar av personar med tilbakelegging, persentilar av type 7, startverdi ${seed}. d_z: snittet av differansane / standardavviket deira, intervall av den ikkje-sentrale t-fordelinga.`,
	factGroups: 'Skilnad mellom grupper',
	methodGroups: ({ percent }: Params) =>
		`Cohens d: (M₁ − M₂) / felles standardavvik, ${number(percent)} % intervall av den ikkje-sentrale t-fordelinga. Hedges g: d retta for skeivskap i små utval, med eksakt J.`,
	methodGroupsWeighted: () =>
		'Cohens d: (M₁ − M₂) / felles vekta standardavvik, utan intervall. Hedges g: d med eksakt J av dei effektive tala.',

	items: 'Påstandar eller indeksar',
	groups: 'Grupper',
	noGroup: 'Ingen',
	groupBy: 'Del inn etter',
	within: 'Og innanfor kvar gruppe',
	layout: 'Oppsett',
	layoutStacked: 'Påstandar i kolonnar, snitt over std. avvik',
	layoutColumns: 'Ei rad for kvar gruppe',
	decimals: 'Desimalar',
	showN: 'Vis N i kvar celle',
	showRange: 'Vis minimum og maksimum',
	suppression: 'Skjerming',
	demanded: ({ limit }) =>
		`Prosjektet krev minst ${limit} svar bak kvart tal. Kravet kan endrast under Innstillingar.`,
	suppress: 'Skjerm små grupper',
	limit: 'Færre svar enn',
	limitHelp: 'Tal av færre svar enn dette blir gøymde. NTNU-rapporten bruker 8.',
	interval: 'Intervall',
	showInterval: 'Vis intervall for kvart snitt',
	confidence: 'Konfidensnivå',
	population: ({ group }) => `Populasjon, ${group}`,
	populationHelp: 'Kor mange gruppa er i alt. Tomt: ukjent eller uendeleg stor.',
	effects: 'Effektstorleikar (Cohens d)',
	comparePair: 'Samanlikn to påstandar i kvar gruppe',
	firstItem: 'Frå',
	secondItem: 'Til',
	draws: 'Trekningar til intervallet',
	seed: 'Startverdi',
	compareGroups: 'Samanlikn grupper',
	compareNone: 'Ingen',
	compareAll: 'Alle mot alle',
	compareWith: ({ group }) => `Mot ${group}`,
	sizeWords: 'Set ord på storleiken',
	sizeWord: ({ from }) => `Ord frå ${number(from)}`,
	sizeFrom: ({ words }) => `«${words}» frå`,
	small: 'liten',
	medium: 'moderat',
	large: 'stor',
	marks: 'Merke',
	markSd: 'Merk store standardavvik',
	sdAbove: 'Over',
	sdWords: 'Ord',
	sdDefault: 'stor spreiing',
	markMiddle: 'Merk snitt under midten av skalaen',
	middleAt: 'Midten',
	middleHelp: 'Tomt: midten av den eigne skalaen til kvar påstand.',
	middleDefault: 'under midtpunktet'
};

export default meanTable;
