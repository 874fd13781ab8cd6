import { norwegianDate as date } from '../partial-dates';
import type { WorkMessages } from '../types';

const municipalities = (n: number) => (n === 1 ? 'éin kommune' : `${n} kommunar`);
/** The same at the beginning of a sentence. */
const Municipalities = (n: number) => (n === 1 ? 'Éin kommune' : municipalities(n));

const participation: WorkMessages['participation'] = {
	day: 'På dato',
	dayWrong: 'Skriv ein dag: 1.8.2025',
	print: 'Skriv ut',
	columns: {
		county: 'Fylke',
		municipality: 'Kommune',
		number: 'Nr.',
		since: 'Sidan',
		phase: 'Fase',
		phaseSince: 'Fase sidan',
		intake: 'Kom inn med',
		reason: 'Kvifor',
		plannedEnd: 'Planlagd slutt',
		support: 'Rettleiar eller institusjon',
		months: 'Månader',
		participants: 'Deltakarar',
		noPhase: 'Fase ikkje ført',
		municipalities: 'Kommunar',
		part: 'Del av kommunane',
		inhabitants: 'Del av innbyggjarane',
		ending: 'Planlagd slutt innan 12 md.',
		overdue: 'Over tida',
		status: 'Status',
		year: 'År',
		begun: 'Nye',
		ended: 'Avslutta',
		atEnd: 'Deltok ved slutten av året',
		what: 'Kva',
		value: 'Tal',
		schemes: 'Ordningar',
		count: 'Tal',
		names: 'Kva for nokre',
		mark: 'Merknad',
		times: 'Periodar',
		periods: 'Når',
		draws: 'Uttrekk',
		share: 'Del'
	},
	total: 'Heile landet',
	none: '–',
	overview: {
		heading: 'Oversyn',
		lead: 'Udir skal ha oversyn over kva kommunar som til kvar tid deltek, og grunngivinga for det. Tabellane kan kopierast til Word og Excel.',
		empty: {
			title: 'Ingen deltek på denne datoen',
			text: 'Før inn periodar med start under Register, eller vel ein annan dato.'
		},
		summary: ({ n, date: day, share }) =>
			`${date(day)} deltek ${municipalities(n)}, ${share} av kommunane i landet.`,
		counties: ({ date: day }) => `Deltakarar etter fylke og fase, ${date(day)}`,
		list: ({ date: day }) => `Kommunar som deltek, ${date(day)}`,
		ends: 'Planlagd slutt innan tolv månader, og dei som er over tida',
		noEnds: 'Ingen har planlagd slutt innan tolv månader, og ingen er over tida.',
		years: 'Nye og avslutta etter år',
		facts: 'Varigheit og det som manglar',
		overdue: 'over tida',
		ending: 'innan tolv månader',
		lengthEnded: 'Avslutta periodar, gjennomsnitt i månader',
		lengthEndedMedian: 'Avslutta periodar, median i månader',
		lengthGoing: 'Periodar som går, til no, gjennomsnitt i månader',
		overdueCount: 'Deltek etter planlagd slutt',
		withoutPlan: 'Deltek utan planlagd slutt',
		withoutReason: 'Deltek utan grunngiving',
		noLength: 'ingen avslutta',
		inhabitantsNote: ({ year }) => `Innbyggjarar 1. januar ${year}, etter registeret som følgjer med.`,
		countNote:
			'Ein kommune blir rekna éin gong. Ein dato utan dag er den første dagen i månaden eller året som start, og den siste som slutt.',
		monthsNote: 'Månader er dagar delt på 30,44, med både første og siste dag.',
		yearsNote: ({ date: day }) =>
			`Det siste året er til og med ${date(day)}. Nye og avslutta er periodar, ikkje kommunar.`,
		withoutStart: ({ names }) => `Utan start, og difor ikkje med: ${names}.`,
		unknown: ({ names }) => `Ukjende kommunenummer, ikkje med i fylka: ${names}.`
	},
	schemes: {
		heading: 'Andre ordningar',
		lead: 'Kva andre ordningar kommunane er med i på same tid. Namna er dine eigne; inga liste her er offisiell.',
		add: 'Legg til ordning',
		name: 'Namn på ordninga',
		members: ({ n }) => (n === 1 ? '1 kommune' : municipalities(n)),
		list: 'Kommunar',
		listHelp: 'Nummer eller namn, éin på kvar linje eller med komma mellom.',
		from: 'Frå år',
		to: 'Til år',
		addMembers: 'Legg til kommunar',
		unknown: ({ names }) => `Ikkje forstått: ${names}.`,
		ambiguous: ({ names }) => `Kan vere fleire, skriv nummeret: ${names}.`,
		added: ({ n }) => `${Municipalities(n)} er ${n === 1 ? 'lagd' : 'lagde'} til.`,
		removeMember: ({ name }) => `Ta bort ${name}`,
		remove: 'Slett ordninga',
		removed: ({ name }) => `«${name}» er sletta.`,
		unnamed: 'Utan namn',
		years: ({ from, to }) => `${from}–${to}`,
		followUp: 'Oppfølgingsordninga',
		many: 'Merk kommunar i så mange ordningar eller fleire',
		manyHelp: 'Standarden vår er 3. Det er inga offisiell grense.',
		table: ({ date: day }) => `Ordningar per kommune, ${date(day)}`,
		counts: 'Kommunar etter talet på ordningar',
		mark: 'mange ordningar',
		note: 'Oppfølgingsordninga blir rekna på datoen, dei andre ordningane i kalenderåret. Talet seier ikkje kor mykje arbeid kvar ordning er.',
		empty: {
			title: 'Ingen andre ordningar er lagde inn',
			text: 'Skriv namnet på ei ordning, og lim inn kommunane som er med i ho.'
		}
	},
	need: {
		heading: 'Behov og kapasitet',
		lead: '«Den som har, skal få»: kommunar med kapasitet kan vere dei som er med i ordningar, medan kommunar med behov ikkje er det. Tabellen viser kven som står kvar; han seier ikkje kvifor.',
		draw: 'Behov: del av risikopoenga i',
		needCuts: 'Inndeling av behovet',
		capacity: 'Kapasitet',
		capacityCuts: 'Inndeling av kapasiteten',
		thirds: 'tredelar',
		values: 'eigne grenser',
		lower: 'Nedre grense',
		upper: 'Øvre grense',
		cutsWrong: 'Den øvre grensa må vere minst like høg som den nedre.',
		reversed: 'Høgare tal er mindre kapasitet',
		scheme: 'Deltek i',
		population: 'innbyggjarar (registeret)',
		schools: 'skular i dataa',
		variable: ({ variable, dataset }) => `${variable} (${dataset})`,
		county: 'Fylke',
		allCounties: 'Alle fylke',
		classes: { low: 'lite', middle: 'middels', high: 'stort' },
		capacityClasses: { low: 'liten', middle: 'middels', high: 'stor' },
		unknownCapacity: 'ukjend kapasitet',
		needRow: ({ name }) => `${name} behov`,
		capacityColumn: ({ name }) => `${name} kapasitet`,
		counts: 'Kommunar etter behov og kapasitet',
		cell: ({ out }) => `(${out} deltek ikkje)`,
		names: 'Kven står kvar',
		inside: ({ names }) => `Deltek: ${names}.`,
		outside: ({ names }) => `Deltek ikkje: ${names}.`,
		missed: 'Stort behov, deltek ikkje',
		missedNone: 'Alle med stort behov deltek i ordninga som er vald.',
		needColumn: 'Del av risikopoenga',
		capacityValue: 'Kapasitet',
		capacityClass: 'Kapasitetsklasse',
		needCutsNote: ({ lower, upper }) =>
			`Middels behov er ein del over ${lower}, stort behov over ${upper}. Lik grensa er ikkje over.`,
		capacityCutsNote: ({ lower, upper }) => `Grensene for kapasitet er ${lower} og ${upper}.`,
		source: ({ draw, capacity, scheme }) =>
			`Behov: del av moglege risikopoeng i «${draw}». Kapasitet: ${capacity}. Deltaking: ${scheme}.`,
		severalRows: ({ n }) => `${Municipalities(n)} har fleire rader i tabellen; gjennomsnittet er brukt.`,
		noMunicipality: ({ n }) => `${n === 1 ? 'Éi rad' : `${n} rader`} utan kjend kommune er ikkje med.`,
		withoutNeed: ({ n }) =>
			`${Municipalities(n)} er ikkje ${n === 1 ? 'vurdert' : 'vurderte'} i uttrekket og står ikkje i tabellen.`,
		careful:
			'Behov er her berre det indikatorane viser, og kapasitet berre det eine målet som er valt. Deltaking er frivillig, og ein kommune kan ha andre grunnar enn kapasitet til ikkje å delta.',
		ourDefault: 'Tredelar er standarden vår, ikkje ei offisiell inndeling.',
		working: 'Reknar ut',
		noDraw: {
			title: 'Behovet treng eit uttrekk',
			text: 'Opne filer med indikatorar, så prosjektet får eit uttrekk. Delen av risikopoenga blir brukt som behov.'
		},
		variableFailed: 'Variabelen kan ikkje brukast: tabellen har ingen kolonne som namngir kommunen.'
	},
	history: {
		heading: 'Historikk',
		lead: 'Kven som har vore trekt ut og har delteke, når og kor mange gonger.',
		table: 'Periodar og uttrekk per kommune',
		times: 'Kor mange gonger kommunane har delteke',
		timesRow: ({ n }) =>
			n === 0 ? 'ingen gonger' : n === 1 ? 'éin gong' : n === 2 ? 'to gonger' : `${n} gonger`,
		repeated: 'Vis berre kommunar med fleire periodar eller uttrekk',
		consecutive: 'rett etter kvarandre',
		open: ({ start }) => `${date(start)}–`,
		span: ({ start, end }) => `${date(start)}–${date(end)}`,
		noStart: 'start ikkje ført',
		draws: 'Uttrekk som blir tekne med',
		earlier: ({ name }) => `Uttrekket ${name}`,
		timeline: 'Tidslinje',
		note: 'Eit uttrekk er ikkje det same som deltaking: deltaking er frivillig. Periodar rett etter kvarandre tek til seinast i kalenderåret etter at den førre slutta.',
		timesNote: ({ n }) => `Av ${municipalities(n)} i landet. Periodar utan start er ikkje med.`,
		empty: {
			title: 'Ingen historikk enno',
			text: 'Før inn periodar under Register, eller legg inn tidlegare uttrekk i reglane på sida Uttrekk.'
		},
		sentence: ({ periods, n }) =>
			n === 1
				? `Har delteke i ordninga éin gong: ${periods}.`
				: `Har delteke i ordninga ${n} gonger: ${periods}.`
	}
};

export default participation;
