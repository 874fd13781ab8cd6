import { norwegianDate as date } from '../partial-dates';
import type { WorkMessages } from '../types';

type Params = Record<string, string | number>;

const periods = (n: number | string) => (Number(n) === 1 ? '1 periode' : `${n} periodar`);
const span = (p: Params) => `${date(p.start)}–${date(p.end)}`;

const participants: WorkMessages['participants'] = {
	noStart: 'Start manglar. Perioden blir ikkje rekna med før han er fylt inn.',
	endBeforeStart: (p) => `Slutt (${date(p.end)}) er før start (${date(p.start)}).`,
	plannedBeforeStart: (p) => `Planlagd slutt (${date(p.end)}) er før start (${date(p.start)}).`,
	overlap: (p) => `Har dagar felles med ein annan periode: ${p.other}, ${span(p)}.`,
	overlapMerged: (p) =>
		`Har dagar felles med ${p.other}, ${span(p)}. Dei to er éin kommune no, og blir rekna éin gong.`,
	unknownNumber: (p) => `Ingen kommune har nummeret ${p.number}. Rett det, eller slett perioden.`,
	outside: (p) => `${p.name} er ikkje ein kommune.`,
	earlierNumber: (p) => `${p.number} er det tidlegare nummeret. Blir rekna som ${p.current}.`,
	merged: (p) =>
		`${p.name} (${p.number}) vart slått saman med andre i ${p.year}. Blir rekna som ${p.current}.`,
	divided: (p) =>
		`${p.name} (${p.number}) vart delt i ${p.year}: ${p.successors}. Blir rekna som ${p.current}.`,
	phaseBeforeStart: (p) => `Ein fase tek til ${date(p.from)}, før start (${date(p.start)}).`,
	phaseAfterEnd: (p) => `Ein fase tek til ${date(p.from)}, etter slutt (${date(p.end)}).`,
	phaseOrder: (p) => `Fasen frå ${date(p.from)} tek til før fasen over.`,
	phaseWithoutDate: 'Ein seinare fase manglar dato, og blir ikkje rekna med.',
	unknownPhase: 'Har ein fase som ikkje står i lista over fasar.',
	pasteUnknown: (p) => `Linje ${p.line}: fann ingen kommune for «${p.text}».`,
	pasteAmbiguous: (p) =>
		`Linje ${p.line}: «${p.text}» kan vere fleire: ${p.meanings}. Skriv kommunenummeret.`,
	pasteNoMunicipality: (p) => `Linje ${p.line}: kommunen manglar.`,
	pasteBadDate: (p) => `Linje ${p.line}, ${p.name}: «${p.text}» er ikkje forstått som dato. Feltet er tomt.`,
	pasteUnknownPhase: (p) =>
		`Linje ${p.line}, ${p.name}: «${p.text}» står ikkje i lista over fasar. Feltet er tomt.`,
	pasteOverlap: (p) =>
		`Linje ${p.line}, ${p.name}: har ein periode på same tid (${span(p)}). Ikkje lagd til.`,

	title: 'Deltakarar i oppfølgingsordninga',
	lead: 'Kven som deltek, sidan når, i kva fase, kvifor, og når det er planlagt å slutte.',
	loading: 'Opnar registeret',
	tabs: 'Deltakarar',
	views: {
		register: 'Register',
		overview: 'Oversyn',
		schemes: 'Andre ordningar',
		need: 'Behov og kapasitet',
		history: 'Historikk'
	},
	noProject: {
		title: 'Ikkje noko prosjekt er ope',
		text: 'Registeret høyrer til eit prosjekt. Opne eit, eller prøv dømet.',
		toStart: 'Til startsida'
	},
	empty: {
		title: 'Registeret er tomt',
		text: 'Legg til ein kommune, lim inn ei liste frå Excel, eller hent dei uttrekte frå eit uttrekk i prosjektet.'
	},
	undo: 'Angre',
	redo: 'Gjer om',
	add: 'Legg til',
	addLabel: 'Legg til kommune',
	addHelp: 'Namn eller kommunenummer',
	addUnknown: ({ text }) => `Fann ingen kommune for «${text}».`,
	addAmbiguous: 'Namnet kan vere fleire. Vel:',
	added: ({ name }) => `${name} er lagd til. Fyll inn start.`,
	paste: 'Lim inn liste',
	fromDraw: 'Hent frå uttrekk',
	phasesEdit: 'Fasar',
	search: 'Søk i registeret',
	county: 'Fylke',
	allCounties: 'Alle fylke',
	show: 'Vis',
	shown: {
		all: 'Alle periodar',
		active: 'Deltek no',
		ended: 'Avslutta',
		problems: 'Med noko å rette'
	},
	counts: ({ shown, all }) => (shown === all ? periods(all) : `${shown} av ${periods(all)}`),
	showAll: ({ n }) => `Vis alle ${n}`,
	noMatch: 'Ingen periodar passar til søket.',
	problems: ({ n }) =>
		n === 1 ? 'Éin periode har noko som må rettast.' : `${n} periodar har noko som må rettast.`,
	columns: {
		municipality: 'Kommune',
		intake: 'Kom inn med',
		year: 'År',
		start: 'Start',
		phase: 'Fase',
		phaseFrom: 'Fase frå',
		reason: 'Kvifor',
		plannedEnd: 'Planlagd slutt',
		end: 'Slutt'
	},
	fieldOf: ({ field, name }) => `${field}, ${name}`,
	dateHelp: 'Dag, månad eller år: 1.8.2025, 8.2025 eller 2025.',
	dateWrong: 'Skriv 1.8.2025, 8.2025 eller 2025.',
	notChosen: 'ikkje ført',
	intakes: {
		average: 'gjennomsnittsuttrekk',
		spread: 'spreiingsuttrekk',
		governor: 'vurdering frå statsforvaltaren',
		other: 'anna'
	},
	reasons: {
		indicators: 'resultat på indikatorane',
		schools: 'skilnader mellom skular',
		assessment: 'samla vurdering',
		supervision: 'tilsyn, klager, risikovurdering',
		wish: 'ønske frå kommunen',
		other: 'anna'
	},
	phases: {
		preparatory: 'forfase',
		implementation: 'gjennomføringsfase'
	},
	more: 'Meir',
	moreOf: ({ name }) => `Meir om ${name}`,
	details: {
		heading: ({ name }) => `Perioden til ${name}`,
		reasonText: 'Grunngiving',
		support: 'Rettleiar eller institusjon',
		phases: 'Fasar i perioden',
		firstPhase: 'Utan dato gjeld den første fasen frå start.',
		nextPhase: 'Ny fase',
		removePhase: ({ phase }) => `Ta bort ${phase}`,
		again: 'Ny periode for kommunen',
		remove: 'Slett perioden'
	},
	removed: ({ name }) => `Perioden til ${name} er sletta.`,
	phaseList: {
		title: 'Fasar',
		text: 'Omtalen Udir gir av ordninga, nemner to: forfase og gjennomføringsfase. Legg til eigne ved behov.',
		name: 'Namn på fasen',
		add: 'Legg til fase',
		rename: 'Namn',
		inUse: ({ n }) => (n === 1 ? 'i bruk i 1 periode' : `i bruk i ${n} periodar`),
		remove: ({ name }) => `Ta bort ${name}`
	},
	pasting: {
		title: 'Lim inn deltakarar',
		text: 'Kopier cellene i Excel og lim dei inn her. Éi rad per periode. Kolonnane blir funne av overskriftene eller innhaldet; sjå over før du legg til.',
		label: 'Liste frå Excel',
		help: 'Utan kolonnar kan du lime inn berre kommunar: nummer eller namn, éin på kvar linje eller med komma mellom.',
		columns: 'Kva kolonnane er',
		column: ({ n, example }) => `Kolonne ${n}: ${example}`,
		header: 'Første rada er overskrifter',
		roles: {
			number: 'Kommunenummer',
			name: 'Kommunenamn',
			start: 'Start',
			phase: 'Fase',
			plannedEnd: 'Planlagd slutt',
			end: 'Slutt',
			intake: 'Kom inn med',
			reason: 'Grunngiving',
			support: 'Rettleiar eller institusjon',
			none: 'Ikkje bruk'
		},
		defaults: 'For rader som manglar det',
		start: 'Start',
		plannedEnd: 'Planlagd slutt',
		found: ({ n }) => (n === 1 ? 'Éin periode er forstått.' : `${periods(n)} er forstått.`),
		leftOut: ({ n }) => (n === 1 ? 'Éi rad blir ikkje med:' : `${n} rader blir ikkje med:`),
		notes: 'Dette er ikkje forstått, og står tomt:',
		cut: 'Teksten er for lang. Berre dei første 5 000 radene er lesne.',
		preview: 'Slik blir det',
		add: ({ n }) => `Legg til ${periods(n)}`,
		added: ({ n }) => (n === 1 ? 'Éin periode er lagd til.' : `${periods(n)} er lagde til.`)
	},
	drawn: {
		title: 'Hent dei uttrekte frå eit uttrekk',
		text: 'Dei som er trekte ut etter reglane i eit uttrekk i prosjektet, blir lagde til som deltakarar. Den som vart trekt ut, har ikkje nødvendigvis sagt ja: slett dei som ikkje deltek.',
		draw: 'Uttrekk',
		known: ({ name, n }) => `Tidlegare uttrekk ${name} (${n === 1 ? '1 kommune' : `${n} kommunar`})`,
		year: 'År for uttrekket',
		phase: 'Fase',
		working: 'Trekkjer',
		failed: 'Uttrekket let seg ikkje rekne ut. Opne det på sida Uttrekk og sjå kva som manglar.',
		found: ({ n }) => (n === 1 ? 'Éin kommune er trekt ut.' : `${n} kommunar er trekte ut.`),
		leftOut: ({ names }) => `Har ein periode på same tid, og blir ikkje med: ${names}.`,
		none: 'Prosjektet har ingen uttrekk. Opne filer med indikatorar først.',
		reason: ({ draw }) => `Trekt ut: ${draw}`,
		add: ({ n }) => `Legg til ${periods(n)}`
	}
};

export default participants;
