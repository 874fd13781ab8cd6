import { norwegianDate as date } from '../partial-dates';

const municipalities = (n: number) => (n === 1 ? 'én kommune' : `${n} kommuner`);
/** The same at the beginning of a sentence. */
const Municipalities = (n: number) => (n === 1 ? 'Én kommune' : municipalities(n));

/** What is made of the register: the overview, other schemes, need against capacity, and history. */
export default {
	day: 'På dato',
	dayWrong: 'Skriv en dag: 1.8.2025',
	print: 'Skriv ut',
	columns: {
		county: 'Fylke',
		municipality: 'Kommune',
		number: 'Nr.',
		since: 'Siden',
		phase: 'Fase',
		phaseSince: 'Fase siden',
		intake: 'Kom inn med',
		reason: 'Hvorfor',
		plannedEnd: 'Planlagt slutt',
		support: 'Veileder eller institusjon',
		months: 'Måneder',
		participants: 'Deltakere',
		noPhase: 'Fase ikke ført',
		municipalities: 'Kommuner',
		part: 'Andel av kommunene',
		inhabitants: 'Andel av innbyggerne',
		ending: 'Planlagt slutt innen 12 md.',
		overdue: 'Over tiden',
		status: 'Status',
		year: 'År',
		begun: 'Nye',
		ended: 'Avsluttet',
		atEnd: 'Deltok ved årets slutt',
		what: 'Hva',
		value: 'Tall',
		schemes: 'Ordninger',
		count: 'Antall',
		names: 'Hvilke',
		mark: 'Merknad',
		times: 'Perioder',
		periods: 'Når',
		draws: 'Uttrekk',
		share: 'Andel'
	},
	total: 'Hele landet',
	none: '–',
	overview: {
		heading: 'Oversikt',
		lead: 'Udir skal ha oversikt over hvilke kommuner som til enhver tid deltar, og begrunnelsen for det. Tabellene kan kopieres til Word og Excel.',
		empty: {
			title: 'Ingen deltar på denne datoen',
			text: 'Før inn perioder med start under Register, eller velg en annen dato.'
		},
		summary: ({ n, date: day, share }: { n: number; date: string; share: string }) =>
			`${date(day)} deltar ${municipalities(n)}, ${share} av kommunene i landet.`,
		counties: ({ date: day }: { date: string }) => `Deltakere etter fylke og fase, ${date(day)}`,
		list: ({ date: day }: { date: string }) => `Kommuner som deltar, ${date(day)}`,
		ends: 'Planlagt slutt innen tolv måneder, og de som er over tiden',
		noEnds: 'Ingen har planlagt slutt innen tolv måneder, og ingen er over tiden.',
		years: 'Nye og avsluttede etter år',
		facts: 'Varighet og det som mangler',
		overdue: 'over tiden',
		ending: 'innen tolv måneder',
		lengthEnded: 'Avsluttede perioder, gjennomsnitt i måneder',
		lengthEndedMedian: 'Avsluttede perioder, median i måneder',
		lengthGoing: 'Pågående perioder til nå, gjennomsnitt i måneder',
		overdueCount: 'Deltar etter planlagt slutt',
		withoutPlan: 'Deltar uten planlagt slutt',
		withoutReason: 'Deltar uten begrunnelse',
		noLength: 'ingen avsluttede',
		inhabitantsNote: ({ year }: { year: number }) =>
			`Innbyggere 1. januar ${year}, etter registeret som følger med.`,
		countNote:
			'En kommune telles én gang. En dato uten dag er den første dagen i måneden eller året som start, og den siste som slutt.',
		monthsNote: 'Måneder er dager delt på 30,44, med både første og siste dag.',
		yearsNote: ({ date: day }: { date: string }) =>
			`Det siste året er til og med ${date(day)}. Nye og avsluttede er perioder, ikke kommuner.`,
		withoutStart: ({ names }: { names: string }) => `Uten start, og derfor ikke med: ${names}.`,
		unknown: ({ names }: { names: string }) => `Ukjente kommunenummer, ikke med i fylkene: ${names}.`
	},
	schemes: {
		heading: 'Andre ordninger',
		lead: 'Hvilke andre ordninger kommunene er med i på samme tid. Navnene er dine egne; ingen liste her er offisiell.',
		add: 'Legg til ordning',
		name: 'Navn på ordningen',
		members: ({ n }: { n: number }) => (n === 1 ? '1 kommune' : municipalities(n)),
		list: 'Kommuner',
		listHelp: 'Nummer eller navn, én på hver linje eller med komma mellom.',
		from: 'Fra år',
		to: 'Til år',
		addMembers: 'Legg til kommuner',
		unknown: ({ names }: { names: string }) => `Ikke forstått: ${names}.`,
		ambiguous: ({ names }: { names: string }) => `Kan være flere, skriv nummeret: ${names}.`,
		added: ({ n }: { n: number }) => `${Municipalities(n)} er lagt til.`,
		removeMember: ({ name }: { name: string }) => `Ta bort ${name}`,
		remove: 'Slett ordningen',
		removed: ({ name }: { name: string }) => `«${name}» er slettet.`,
		unnamed: 'Uten navn',
		years: ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
		followUp: 'Oppfølgingsordningen',
		many: 'Merk kommuner i så mange ordninger eller flere',
		manyHelp: 'Vår standard er 3. Det er ingen offisiell grense.',
		table: ({ date: day }: { date: string }) => `Ordninger per kommune, ${date(day)}`,
		counts: 'Kommuner etter antall ordninger',
		mark: 'mange ordninger',
		note: 'Oppfølgingsordningen telles på datoen, de andre ordningene i kalenderåret. Antallet sier ikke hvor mye arbeid hver ordning er.',
		empty: {
			title: 'Ingen andre ordninger er lagt inn',
			text: 'Skriv navnet på en ordning, og lim inn kommunene som er med i den.'
		}
	},
	need: {
		heading: 'Behov og kapasitet',
		lead: '«Den som har, skal få»: kommuner med kapasitet kan være de som er med i ordninger, mens kommuner med behov ikke er det. Tabellen viser hvem som står hvor; den sier ikke hvorfor.',
		draw: 'Behov: andel risikopoeng i',
		needCuts: 'Inndeling av behovet',
		capacity: 'Kapasitet',
		capacityCuts: 'Inndeling av kapasiteten',
		thirds: 'tredeler',
		values: 'egne grenser',
		lower: 'Nedre grense',
		upper: 'Øvre grense',
		cutsWrong: 'Den øvre grensen må være minst like høy som den nedre.',
		reversed: 'Høyere tall er mindre kapasitet',
		scheme: 'Deltar i',
		population: 'innbyggere (registeret)',
		schools: 'skoler i dataene',
		variable: ({ variable, dataset }: { variable: string; dataset: string }) => `${variable} (${dataset})`,
		county: 'Fylke',
		allCounties: 'Alle fylker',
		classes: { low: 'lite', middle: 'middels', high: 'stort' },
		capacityClasses: { low: 'liten', middle: 'middels', high: 'stor' },
		unknownCapacity: 'ukjent kapasitet',
		needRow: ({ name }: { name: string }) => `${name} behov`,
		capacityColumn: ({ name }: { name: string }) => `${name} kapasitet`,
		counts: 'Kommuner etter behov og kapasitet',
		cell: ({ out }: { out: number }) => `(${out} deltar ikke)`,
		names: 'Hvem står hvor',
		inside: ({ names }: { names: string }) => `Deltar: ${names}.`,
		outside: ({ names }: { names: string }) => `Deltar ikke: ${names}.`,
		missed: 'Stort behov, deltar ikke',
		missedNone: 'Alle med stort behov deltar i ordningen som er valgt.',
		needColumn: 'Andel risikopoeng',
		capacityValue: 'Kapasitet',
		capacityClass: 'Kapasitetsklasse',
		needCutsNote: ({ lower, upper }: { lower: string; upper: string }) =>
			`Middels behov er en andel over ${lower}, stort behov over ${upper}. Lik grensen er ikke over.`,
		capacityCutsNote: ({ lower, upper }: { lower: string; upper: string }) =>
			`Grensene for kapasitet er ${lower} og ${upper}.`,
		source: ({ draw, capacity, scheme }: { draw: string; capacity: string; scheme: string }) =>
			`Behov: andel av mulige risikopoeng i «${draw}». Kapasitet: ${capacity}. Deltakelse: ${scheme}.`,
		severalRows: ({ n }: { n: number }) =>
			`${Municipalities(n)} har flere rader i tabellen; gjennomsnittet er brukt.`,
		noMunicipality: ({ n }: { n: number }) =>
			`${n === 1 ? 'Én rad' : `${n} rader`} uten kjent kommune er ikke med.`,
		withoutNeed: ({ n }: { n: number }) =>
			`${Municipalities(n)} er ikke vurdert i uttrekket og står ikke i tabellen.`,
		careful:
			'Behov er her bare det indikatorene viser, og kapasitet bare det ene målet som er valgt. Deltakelse er frivillig, og en kommune kan ha andre grunner enn kapasitet til ikke å delta.',
		ourDefault: 'Tredeler er vår standard, ikke en offisiell inndeling.',
		working: 'Regner ut',
		noDraw: {
			title: 'Behovet trenger et uttrekk',
			text: 'Åpne filer med indikatorer, så prosjektet får et uttrekk. Andelen risikopoeng brukes som behov.'
		},
		variableFailed: 'Variabelen kan ikke brukes: tabellen har ingen kolonne som navngir kommunen.'
	},
	history: {
		heading: 'Historikk',
		lead: 'Hvem som har vært trukket ut og har deltatt, når og hvor mange ganger.',
		table: 'Perioder og uttrekk per kommune',
		times: 'Hvor mange ganger kommunene har deltatt',
		timesRow: ({ n }: { n: number }) =>
			n === 0 ? 'ingen ganger' : n === 1 ? 'én gang' : n === 2 ? 'to ganger' : `${n} ganger`,
		repeated: 'Vis bare kommuner med flere perioder eller uttrekk',
		consecutive: 'rett etter hverandre',
		open: ({ start }: { start: string }) => `${date(start)}–`,
		span: ({ start, end }: { start: string; end: string }) => `${date(start)}–${date(end)}`,
		noStart: 'start ikke ført',
		draws: 'Uttrekk som tas med',
		earlier: ({ name }: { name: string }) => `Uttrekket ${name}`,
		timeline: 'Tidslinje',
		note: 'Et uttrekk er ikke det samme som deltakelse: deltakelse er frivillig. Perioder rett etter hverandre begynner senest i kalenderåret etter at den forrige sluttet.',
		timesNote: ({ n }: { n: number }) => `Av ${municipalities(n)} i landet. Perioder uten start er ikke med.`,
		empty: {
			title: 'Ingen historikk ennå',
			text: 'Før inn perioder under Register, eller legg inn tidligere uttrekk i reglene på siden Uttrekk.'
		},
		sentence: ({ periods, n }: { periods: string; n: number }) =>
			n === 1
				? `Har deltatt i ordningen én gang: ${periods}.`
				: `Har deltatt i ordningen ${n} ganger: ${periods}.`
	}
};
