import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
type Param = Params[string];

const count = (value: Param) => Number(value).toLocaleString('nn-NO');
const percent = (value: Param) =>
	Number(value).toLocaleString('nn-NO', { style: 'percent', maximumFractionDigits: 1 });
const applicationsOf = (n: Param) => (Number(n) === 1 ? 'éin søknad' : `${count(n)} søknader`);

/** The same at the beginning of a sentence. */
const Applications = (n: Param) => (Number(n) === 1 ? 'Éin søknad' : applicationsOf(n));

const CRITERIA: Readonly<Record<string, string>> = {
	need: 'Behov',
	plan: 'Plan og forankring',
	cooperation: 'Samarbeid med kompetansemiljø'
};

/** Applications judged with traffic lights: results. */
export default {
	question: 'Kva søknader når opp, og følgjer vedtaka kriteria?',
	entryName: 'Søknader vurderte med trafikklys',
	words:
		'søknad tilskot trafikklys kriterium habilitet interessekonflikt hattar avvik prioritering pro rata treårig',
	criterionName: ({ name, id, place }: Params) =>
		String(name) || (CRITERIA[String(id)] ?? `Kriterium ${count(place)}`),
	type: 'Vel «Rediger søknadene» og skriv inn søknadene, eller sjå eit oppdikta døme.',

	judgedTitle: 'Søknadene etter lys og poeng',
	judgedNote:
		'Poeng er vekta poeng av moglege poeng (grønt 2, gult 1, raudt 0) for dei kriteria som er vurderte. Like søknader deler plass.',
	application: 'Søknad',
	category: 'Tiltakstype',
	applied: 'Søkt om per år (kr)',
	years: 'År',
	criteria: 'Kriterium',
	score: 'Poeng (prosent)',
	overall: 'Samla',
	place: 'Plass',
	decision: 'Vedtak',
	green: 'Grønt',
	yellow: 'Gult',
	red: 'Raudt',
	notJudged: 'Ikkje ferdig vurdert',
	mapping: 'Kartlegging',
	specialNeeds: 'Spesialpedagogikk',
	inclusion: 'Inkludering',
	other: 'Anna',
	granted: 'Innvilga',
	refused: 'Avslått',
	undecided: 'Ikkje vedteke enno.',
	noAmount: 'Ikkje oppgitt.',
	noPlace: 'Raude søknader og søknader som ikkje er ferdig vurderte, har ingen plass.',

	byLightTitle: 'Søknader og vedtak etter lys',
	byCategoryTitle: 'Søknader og vedtak etter tiltakstype',
	byLight: 'Samla lys',
	byCategory: 'Tiltakstype',
	count: 'Søknader',
	appliedSum: 'Søkt om (kr)',
	grantedCount: 'Innvilga',
	grantedSum: 'Innvilga (kr)',
	rate: 'Innvilga av vedtekne (prosent)',
	rateNote: 'Delen er av søknadene som det er gjort vedtak om. Er dei få, seier han lite.',
	total: 'Til saman',

	deviationsTitle: 'Vedtak som avvik frå lysa',
	deviation: 'Avvik',
	reason: 'Grunngiving',
	noReason: 'Inga grunngiving er skriven.',
	grantedRed: 'Innvilga, sjølv om søknaden er raud',
	grantedNotJudged: 'Innvilga, sjølv om søknaden ikkje er ferdig vurdert',
	refusedGreen: 'Avslått, sjølv om søknaden er grøn',
	passedOver: ({ other }: Params) => `Avslått, medan «${other}», som har ein seinare plass, er innvilga`,
	conflictsTitle: 'Interessekonfliktar («hattar»)',
	who: 'Kven',
	why: 'Interesse',
	tookPart: 'Vurderinga',
	judgedAnyway: 'Var med i vurderinga',
	steppedAside: 'Stod over',

	amountsTitle: ({ budget }: Params) => `Kva kvar søknad får det første året av ${count(budget)} kroner`,
	amountsNote:
		'Etter lys: grøne før gule, etter poeng, så langt pengane rekk; dei på plassen der pengane tek slutt, deler det som er igjen. Pro rata: alle får same del av det dei søkte om. Søknader utan beløp får ingenting her.',
	decided: 'Som vedteke',
	lights: 'Etter lys',
	proRataPassed: 'Pro rata, grøne og gule',
	proRataAll: 'Pro rata, alle',
	left: 'Igjen av budsjettet',
	boundTitle: ({ way }: Params): string =>
		way === 'decided'
			? 'Kva vedtaka bind av budsjettet år for år'
			: 'Kva tildeling etter lys bind av budsjettet år for år',
	boundNote:
		'Eit treårig tilskot gir mottakaren ro til å planleggje, og bind budsjettet i to år til. Ledig er det som er igjen til nye søknader, i prosent av eit like stort budsjett.',
	year: 'År',
	yearNumber: ({ year }: Params) => `År ${count(year)}`,
	bound: 'Bunde (kr)',
	free: 'Ledig (prosent)',
	asApplied: 'Slik det er søkt',
	oneYear: 'Alle eittårige',
	threeYears: 'Alle treårige',

	readLights: ({ all, green, yellow, red, open }: Params) =>
		`Av ${applicationsOf(all)} er ${count(green)} grøne, ${count(yellow)} gule og ${count(red)} raude; ${count(open)} er ikkje ferdig vurderte.`,
	readDecisions: ({ granted, decided, deviating }: Params) =>
		`Av ${count(decided)} vedtak er ${count(granted)} innvilga. ${Number(deviating) === 0 ? 'Ingen vedtak avvik frå lysa.' : `${Number(deviating) === 1 ? 'Eitt' : count(deviating)} vedtak avvik frå lysa.`}`,
	readConflicts: ({ conflicting }: Params) =>
		`For ${applicationsOf(conflicting)} er det notert at nokon som vurderer, har ei eiga interesse.`,
	ruleTurned: ({ red, green }: Params) =>
		`Grensa for raudt (${percent(red)}) er høgare enn grensa for grønt (${percent(green)}). Då blir ingen gule.`,
	unread: ({ count: n, first }: Params) =>
		`${Number(n) === 1 ? 'Eitt beløp er ikkje eit tal' : `${count(n)} søknader har beløp som ikkje er tal`} på 0 eller meir, og blir rekna som ikkje oppgitt. Den første: «${first}».`,
	withoutAmount: ({ count: n, first }: Params) =>
		`${Applications(n)} manglar beløp. Eit tomt felt er ikkje 0. Den første: «${first}».`,
	withoutReason: ({ count: n }: Params) =>
		`${Number(n) === 1 ? 'Eitt vedtak' : `${count(n)} vedtak`} avvik frå lysa utan skriven grunngiving.`,
	judgedOwn: ({ count: n, first }: Params) =>
		`${Applications(n)} er ${Number(n) === 1 ? 'vurdert' : 'vurderte'} av nokon med ei eiga interesse i ${Number(n) === 1 ? 'han' : 'dei'}. Den første: «${first}». Vurder habiliteten.`,
	overBudget: ({ over }: Params) => `Vedtaka er ${count(over)} kroner over budsjettet.`,
	method: ({ green, red }: Params) =>
		`Grønt gir 2 poeng, gult 1 og raudt 0, gonga med vekta til kriteriet. Samla grønt: minst ${percent(green)} av moglege poeng og ingen raude. Raudt: under ${percent(red)}, eller raudt på eit kriterium som må vere oppfylt. Grensene er våre, ikkje offisielle.`,
	factMoney: 'Fordeling',
	moneyMethod:
		'Prioritering og pro rata i heile kroner med største rest, som i fordelingsnøklane; ingen får meir enn dei søkte om.',
	factCriteria: 'Kriterium',
	criteriaSource: ({ source }: Params) => `Kunngjorde: ${source}`
};
