import { norwegianDate as date } from '../partial-dates';

type Params = Record<string, string | number>;

const periods = (n: number | string) => (Number(n) === 1 ? '1 periode' : `${n} perioder`);
/** The same at the beginning of a sentence. */
const Periods = (n: number) => (n === 1 ? 'Én periode' : periods(n));
const span = (p: Params) => `${date(p.start)}–${date(p.end)}`;

/** The register of those who take part in the follow-up scheme: its fields, what is wrong in it, and pasting. */
export default {
	// What is wrong or worth knowing.
	noStart: 'Start mangler. Perioden telles ikke før den er fylt inn.',
	endBeforeStart: (p: Params) => `Slutt (${date(p.end)}) er før start (${date(p.start)}).`,
	plannedBeforeStart: (p: Params) => `Planlagt slutt (${date(p.end)}) er før start (${date(p.start)}).`,
	overlap: (p: Params) => `Har dager felles med en annen periode: ${p.other}, ${span(p)}.`,
	overlapMerged: (p: Params) =>
		`Har dager felles med ${p.other}, ${span(p)}. De to er én kommune nå, og telles én gang.`,
	unknownNumber: (p: Params) => `Ingen kommune har nummeret ${p.number}. Rett det, eller slett perioden.`,
	outside: (p: Params) => `${p.name} er ikke en kommune.`,
	earlierNumber: (p: Params) => `${p.number} er det tidligere nummeret. Telles som ${p.current}.`,
	merged: (p: Params) =>
		`${p.name} (${p.number}) ble slått sammen med andre i ${p.year}. Telles som ${p.current}.`,
	divided: (p: Params) =>
		`${p.name} (${p.number}) ble delt i ${p.year}: ${p.successors}. Telles som ${p.current}.`,
	phaseBeforeStart: (p: Params) => `En fase begynner ${date(p.from)}, før start (${date(p.start)}).`,
	phaseAfterEnd: (p: Params) => `En fase begynner ${date(p.from)}, etter slutt (${date(p.end)}).`,
	phaseOrder: (p: Params) => `Fasen fra ${date(p.from)} begynner før fasen over.`,
	phaseWithoutDate: 'En senere fase mangler dato, og telles ikke.',
	unknownPhase: 'Har en fase som ikke står i listen over faser.',
	pasteUnknown: (p: Params) => `Linje ${p.line}: fant ingen kommune for «${p.text}».`,
	pasteAmbiguous: (p: Params) =>
		`Linje ${p.line}: «${p.text}» kan være flere: ${p.meanings}. Skriv kommunenummeret.`,
	pasteNoMunicipality: (p: Params) => `Linje ${p.line}: kommunen mangler.`,
	pasteBadDate: (p: Params) =>
		`Linje ${p.line}, ${p.name}: «${p.text}» er ikke forstått som dato. Feltet er tomt.`,
	pasteUnknownPhase: (p: Params) =>
		`Linje ${p.line}, ${p.name}: «${p.text}» står ikke i listen over faser. Feltet er tomt.`,
	pasteOverlap: (p: Params) =>
		`Linje ${p.line}, ${p.name}: har en periode på samme tid (${span(p)}). Ikke lagt til.`,

	title: 'Deltakere i oppfølgingsordningen',
	lead: 'Hvem som deltar, siden når, i hvilken fase, hvorfor, og når det er planlagt å slutte.',
	loading: 'Åpner registeret',
	tabs: 'Deltakere',
	views: {
		register: 'Register',
		overview: 'Oversikt',
		schemes: 'Andre ordninger',
		need: 'Behov og kapasitet',
		history: 'Historikk'
	},
	noProject: {
		title: 'Ingen prosjekt er åpent',
		text: 'Registeret hører til et prosjekt. Åpne et, eller prøv eksempelet.',
		toStart: 'Til startsiden'
	},
	empty: {
		title: 'Registeret er tomt',
		text: 'Legg til en kommune, lim inn en liste fra Excel, eller hent de uttrukne fra et uttrekk i prosjektet.'
	},
	undo: 'Angre',
	redo: 'Gjør om',
	add: 'Legg til',
	addLabel: 'Legg til kommune',
	addHelp: 'Navn eller kommunenummer',
	addUnknown: ({ text }: { text: string }) => `Fant ingen kommune for «${text}».`,
	addAmbiguous: 'Navnet kan være flere. Velg:',
	added: ({ name }: { name: string }) => `${name} er lagt til. Fyll inn start.`,
	paste: 'Lim inn liste',
	fromDraw: 'Hent fra uttrekk',
	phasesEdit: 'Faser',
	search: 'Søk i registeret',
	county: 'Fylke',
	allCounties: 'Alle fylker',
	show: 'Vis',
	shown: {
		all: 'Alle perioder',
		active: 'Deltar nå',
		ended: 'Avsluttet',
		problems: 'Med noe å rette'
	},
	counts: ({ shown, all }: { shown: number; all: number }) =>
		shown === all ? periods(all) : `${shown} av ${periods(all)}`,
	showAll: ({ n }: { n: number }) => `Vis alle ${n}`,
	noMatch: 'Ingen perioder passer til søket.',
	problems: ({ n }: { n: number }) =>
		n === 1 ? 'Én periode har noe som må rettes.' : `${n} perioder har noe som må rettes.`,
	columns: {
		municipality: 'Kommune',
		intake: 'Kom inn med',
		year: 'År',
		start: 'Start',
		phase: 'Fase',
		phaseFrom: 'Fase fra',
		reason: 'Hvorfor',
		plannedEnd: 'Planlagt slutt',
		end: 'Slutt'
	},
	/** The name of a field in a row: 'Start, Lillevåg'. */
	fieldOf: ({ field, name }: { field: string; name: string }) => `${field}, ${name}`,
	dateHelp: 'Dag, måned eller år: 1.8.2025, 8.2025 eller 2025.',
	dateWrong: 'Skriv 1.8.2025, 8.2025 eller 2025.',
	notChosen: 'ikke ført',
	intakes: {
		average: 'gjennomsnittsuttrekk',
		spread: 'spredningsuttrekk',
		governor: 'statsforvalterens vurdering',
		other: 'annet'
	},
	reasons: {
		indicators: 'resultater på indikatorene',
		schools: 'forskjeller mellom skoler',
		assessment: 'samlet vurdering',
		supervision: 'tilsyn, klager, risikovurdering',
		wish: 'ønske fra kommunen',
		other: 'annet'
	},
	phases: {
		preparatory: 'forfase',
		implementation: 'gjennomføringsfase'
	},
	more: 'Mer',
	moreOf: ({ name }: { name: string }) => `Mer om ${name}`,
	details: {
		heading: ({ name }: { name: string }) => `Perioden til ${name}`,
		reasonText: 'Begrunnelse',
		support: 'Veileder eller institusjon',
		phases: 'Faser i perioden',
		firstPhase: 'Uten dato gjelder den første fasen fra start.',
		nextPhase: 'Ny fase',
		removePhase: ({ phase }: { phase: string }) => `Ta bort ${phase}`,
		again: 'Ny periode for kommunen',
		remove: 'Slett perioden'
	},
	removed: ({ name }: { name: string }) => `Perioden til ${name} er slettet.`,
	phaseList: {
		title: 'Faser',
		text: 'Udirs beskrivelse av ordningen nevner to: forfase og gjennomføringsfase. Legg til egne ved behov.',
		name: 'Navn på fasen',
		add: 'Legg til fase',
		rename: 'Navn',
		inUse: ({ n }: { n: number }) => (n === 1 ? 'i bruk i 1 periode' : `i bruk i ${n} perioder`),
		remove: ({ name }: { name: string }) => `Ta bort ${name}`
	},
	pasting: {
		title: 'Lim inn deltakere',
		text: 'Kopier cellene i Excel og lim dem inn her. Én rad per periode. Kolonnene finnes av overskriftene eller innholdet; se over før du legger til.',
		label: 'Liste fra Excel',
		help: 'Uten kolonner kan du lime inn bare kommuner: nummer eller navn, én på hver linje eller med komma mellom.',
		columns: 'Hva kolonnene er',
		column: ({ n, example }: { n: number; example: string }) => `Kolonne ${n}: ${example}`,
		header: 'Første rad er overskrifter',
		roles: {
			number: 'Kommunenummer',
			name: 'Kommunenavn',
			start: 'Start',
			phase: 'Fase',
			plannedEnd: 'Planlagt slutt',
			end: 'Slutt',
			intake: 'Kom inn med',
			reason: 'Begrunnelse',
			support: 'Veileder eller institusjon',
			none: 'Ikke bruk'
		},
		defaults: 'For rader som mangler det',
		start: 'Start',
		plannedEnd: 'Planlagt slutt',
		found: ({ n }: { n: number }) => `${Periods(n)} er forstått.`,
		leftOut: ({ n }: { n: number }) => (n === 1 ? 'Én rad blir ikke med:' : `${n} rader blir ikke med:`),
		notes: 'Dette er ikke forstått, og står tomt:',
		cut: 'Teksten er for lang. Bare de første 5 000 radene er lest.',
		preview: 'Slik blir det',
		add: ({ n }: { n: number }) => `Legg til ${periods(n)}`,
		added: ({ n }: { n: number }) => `${Periods(n)} er lagt til.`
	},
	drawn: {
		title: 'Hent de uttrukne fra et uttrekk',
		text: 'De som er trukket ut etter reglene i et uttrekk i prosjektet, legges til som deltakere. Den som ble trukket ut, har ikke nødvendigvis sagt ja: slett dem som ikke deltar.',
		draw: 'Uttrekk',
		known: ({ name, n }: { name: string; n: number }) =>
			`Tidligere uttrekk ${name} (${n === 1 ? '1 kommune' : `${n} kommuner`})`,
		year: 'År for uttrekket',
		phase: 'Fase',
		working: 'Trekker',
		failed: 'Uttrekket lot seg ikke regne ut. Åpne det på siden Uttrekk og se hva som mangler.',
		found: ({ n }: { n: number }) => (n === 1 ? 'Én kommune er trukket ut.' : `${n} kommuner er trukket ut.`),
		leftOut: ({ names }: { names: string }) => `Har en periode på samme tid, og blir ikke med: ${names}.`,
		none: 'Prosjektet har ingen uttrekk. Åpne filer med indikatorer først.',
		reason: ({ draw }: { draw: string }) => `Trukket ut: ${draw}`,
		add: ({ n }: { n: number }) => `Legg til ${periods(n)}`
	}
};
