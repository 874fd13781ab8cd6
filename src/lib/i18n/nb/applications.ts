import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
type Param = Params[string];

const count = (value: Param) => Number(value).toLocaleString('nb-NO');
const percent = (value: Param) =>
	Number(value).toLocaleString('nb-NO', { style: 'percent', maximumFractionDigits: 1 });
const applicationsOf = (n: Param) => (Number(n) === 1 ? 'én søknad' : `${count(n)} søknader`);

/** The same at the beginning of a sentence. */
const Applications = (n: Param) => (Number(n) === 1 ? 'Én søknad' : applicationsOf(n));

const CRITERIA: Readonly<Record<string, string>> = {
	need: 'Behov',
	plan: 'Plan og forankring',
	cooperation: 'Samarbeid med kompetansemiljø'
};

/** Applications judged with traffic lights: results. */
export default {
	question: 'Hvilke søknader når opp, og følger vedtakene kriteriene?',
	entryName: 'Søknader vurdert med trafikklys',
	words:
		'søknad tilskudd trafikklys kriterier habilitet interessekonflikt hatter avvik prioritering pro rata treårig',
	criterionName: ({ name, id, place }: Params) =>
		String(name) || (CRITERIA[String(id)] ?? `Kriterium ${count(place)}`),
	type: 'Velg «Rediger søknadene» og skriv inn søknadene, eller se et oppdiktet eksempel.',

	judgedTitle: 'Søknadene etter lys og poeng',
	judgedNote:
		'Poeng er vektede poeng av mulige poeng (grønt 2, gult 1, rødt 0) for de kriteriene som er vurdert. Like søknader deler plass.',
	application: 'Søknad',
	category: 'Tiltakstype',
	applied: 'Søkt om per år (kr)',
	years: 'År',
	criteria: 'Kriterier',
	score: 'Poeng (prosent)',
	overall: 'Samlet',
	place: 'Plass',
	decision: 'Vedtak',
	green: 'Grønt',
	yellow: 'Gult',
	red: 'Rødt',
	notJudged: 'Ikke ferdig vurdert',
	mapping: 'Kartlegging',
	specialNeeds: 'Spesialpedagogikk',
	inclusion: 'Inkludering',
	other: 'Annet',
	granted: 'Innvilget',
	refused: 'Avslått',
	undecided: 'Ikke vedtatt ennå.',
	noAmount: 'Ikke oppgitt.',
	noPlace: 'Røde søknader og søknader som ikke er ferdig vurdert, har ingen plass.',

	byLightTitle: 'Søknader og vedtak etter lys',
	byCategoryTitle: 'Søknader og vedtak etter tiltakstype',
	byLight: 'Samlet lys',
	byCategory: 'Tiltakstype',
	count: 'Søknader',
	appliedSum: 'Søkt om (kr)',
	grantedCount: 'Innvilget',
	grantedSum: 'Innvilget (kr)',
	rate: 'Innvilget av vedtatte (prosent)',
	rateNote: 'Andelen er av søknadene som det er gjort vedtak om. Er de få, sier den lite.',
	total: 'Til sammen',

	deviationsTitle: 'Vedtak som avviker fra lysene',
	deviation: 'Avvik',
	reason: 'Begrunnelse',
	noReason: 'Ingen begrunnelse er skrevet.',
	grantedRed: 'Innvilget, selv om søknaden er rød',
	grantedNotJudged: 'Innvilget, selv om søknaden ikke er ferdig vurdert',
	refusedGreen: 'Avslått, selv om søknaden er grønn',
	passedOver: ({ other }: Params) => `Avslått, mens «${other}», som har en senere plass, er innvilget`,
	conflictsTitle: 'Interessekonflikter («hatter»)',
	who: 'Hvem',
	why: 'Interesse',
	tookPart: 'Vurderingen',
	judgedAnyway: 'Deltok i vurderingen',
	steppedAside: 'Sto over',

	amountsTitle: ({ budget }: Params) => `Hva hver søknad får det første året av ${count(budget)} kroner`,
	amountsNote:
		'Etter lys: grønne før gule, etter poeng, så langt pengene rekker; de på plassen der pengene tar slutt, deler det som er igjen. Pro rata: alle får samme andel av det de søkte om. Søknader uten beløp får ingenting her.',
	decided: 'Som vedtatt',
	lights: 'Etter lys',
	proRataPassed: 'Pro rata, grønne og gule',
	proRataAll: 'Pro rata, alle',
	left: 'Igjen av budsjettet',
	boundTitle: ({ way }: Params): string =>
		way === 'decided'
			? 'Hva vedtakene binder av budsjettet år for år'
			: 'Hva tildeling etter lys binder av budsjettet år for år',
	boundNote:
		'Et treårig tilskudd gir mottakeren ro til å planlegge, og binder budsjettet i to år til. Ledig er det som er igjen til nye søknader, i prosent av et like stort budsjett.',
	year: 'År',
	yearNumber: ({ year }: Params) => `År ${count(year)}`,
	bound: 'Bundet (kr)',
	free: 'Ledig (prosent)',
	asApplied: 'Slik det er søkt',
	oneYear: 'Alle ettårige',
	threeYears: 'Alle treårige',

	readLights: ({ all, green, yellow, red, open }: Params) =>
		`Av ${applicationsOf(all)} er ${count(green)} grønne, ${count(yellow)} gule og ${count(red)} røde; ${count(open)} er ikke ferdig vurdert.`,
	readDecisions: ({ granted, decided, deviating }: Params) =>
		`Av ${count(decided)} vedtak er ${count(granted)} innvilget. ${Number(deviating) === 0 ? 'Ingen vedtak avviker fra lysene.' : `${Number(deviating) === 1 ? 'Ett' : count(deviating)} vedtak avviker fra lysene.`}`,
	readConflicts: ({ conflicting }: Params) =>
		`For ${applicationsOf(conflicting)} er det notert at noen som vurderer, har en egen interesse.`,
	ruleTurned: ({ red, green }: Params) =>
		`Grensen for rødt (${percent(red)}) er høyere enn grensen for grønt (${percent(green)}). Da blir ingen gule.`,
	unread: ({ count: n, first }: Params) =>
		`${Number(n) === 1 ? 'Ett beløp er ikke et tall' : `${count(n)} søknader har beløp som ikke er tall`} på 0 eller mer, og regnes som ikke oppgitt. Den første: «${first}».`,
	withoutAmount: ({ count: n, first }: Params) =>
		`${Applications(n)} mangler beløp. Et tomt felt er ikke 0. Den første: «${first}».`,
	withoutReason: ({ count: n }: Params) =>
		`${Number(n) === 1 ? 'Ett vedtak' : `${count(n)} vedtak`} avviker fra lysene uten skrevet begrunnelse.`,
	judgedOwn: ({ count: n, first }: Params) =>
		`${Applications(n)} er vurdert av noen med en egen interesse i ${Number(n) === 1 ? 'den' : 'dem'}. Den første: «${first}». Vurder habiliteten.`,
	overBudget: ({ over }: Params) => `Vedtakene er ${count(over)} kroner over budsjettet.`,
	method: ({ green, red }: Params) =>
		`Grønt gir 2 poeng, gult 1 og rødt 0, ganget med kriteriets vekt. Samlet grønt: minst ${percent(green)} av mulige poeng og ingen røde. Rødt: under ${percent(red)}, eller rødt på et kriterium som må være oppfylt. Grensene er våre, ikke offisielle.`,
	factMoney: 'Fordeling',
	moneyMethod:
		'Prioritering og pro rata i hele kroner med største rest, som i fordelingsnøklene; ingen får mer enn de søkte om.',
	factCriteria: 'Kriterier',
	criteriaSource: ({ source }: Params) => `Kunngjort: ${source}`
};
