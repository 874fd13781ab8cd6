import type { Message } from '../../core/outcome';
import overview from './governor-overview';
import { expected } from './recipe';

type Params = NonNullable<Message['params']>;

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const municipalities = (n: number) => count(n, 'kommune', 'kommuner');

/** The county governor's step: candidates, assessments, decisions, a county's file, the log. */
export default {
	title: 'Oppfølging',
	lead: 'Statsforvalterens vurdering av kandidatene, ved siden av resultatet fra indikatorene.',
	tabs: {
		label: 'Oppfølging',
		assessments: 'Vurdering',
		participants: 'Deltakere',
		log: 'Logg',
		help: 'Hjelp om oppfølging'
	},
	logTitle: 'Logg over vurderinger',
	logLead:
		'Alle endringer i vurderinger og beslutninger. Loggen kan ikke endres; det som angres, får en egen linje.',
	privacy:
		'Det du skriver, lagres bare på denne maskinen, og i prosjektfilen når du lagrer den. Det kan være omfattet av innsyn etter offentleglova.',

	who: {
		heading: 'Hvem vurderer?',
		text: 'Initialene dine følger hver vurdering og står i loggen. De huskes på denne maskinen.',
		label: 'Initialer',
		save: 'Bruk initialene',
		needed: 'Skriv initialene dine, høyst seks tegn.',
		current: ({ initials }: { initials: string }) => `Initialer: ${initials}`,
		change: 'Endre'
	},

	bar: {
		draw: 'Uttrekk',
		county: 'Fylke',
		allCounties: 'Alle fylker',
		add2025: 'Lag listen etter 2025-varianten',
		variant2025: '2025-varianten',
		add2025Help: '40 kandidater etter indikatorene, uten spredningsuttrekk. Vår tolkning av varianten.',
		added2025: 'Et uttrekk etter 2025-varianten er lagt til og valgt.',
		import: 'Flett inn fylkesfil',
		export: 'Lagre fylkesfil',
		print: 'Skriv ut',
		exported: ({ county }: { county: string }) => `Vurderingene for ${county} er lagret som fil.`,
		nothingToExport: 'Ingenting er vurdert i fylket ennå.'
	},

	otherRules: ({ name }: { name: string }) =>
		`Vurderingene ble begynt på en liste med andre regler: «${name}». Listen under følger uttrekket som er valgt nå.`,
	adoptRules: 'Vurder denne listen',

	list: {
		heading: ({ county }: { county: string }) => `Kandidater i ${county}`,
		empty: {
			title: 'Ingen kandidater i fylket',
			text: 'Uttrekket har ingen kommuner herfra. Du kan legge til en kommune med en begrunnelse, eller velge et annet uttrekk.'
		},
		notRanked: 'Rekkefølgen er indikatorenes til du rangerer: flytt med pilene, eller skriv en plass.',
		ranked: 'Rekkefølgen er din. Plassen etter indikatorene står ved siden av.',
		resetRanks: 'Tilbake til indikatorenes rekkefølge',
		columns: {
			rank: 'Din plass',
			municipality: 'Kommune',
			listRank: 'Plass',
			share: 'Andel',
			margin: 'Margin',
			chance: 'Sjanse',
			standing: 'Vurdering',
			udir: 'Udir'
		},
		help: {
			listRank: 'Plassen blant alle vurderte kommuner i landet, etter andel av mulige risikopoeng.',
			share: 'Andel av mulige risikopoeng.',
			margin: 'Prosentpoeng over eller under grensen i gjennomsnittsuttrekket.',
			chance: 'I hvor mange av 100 like sannsynlige datasett kommunen trekkes ut.'
		},
		computeChance: 'Regn ut hvor sikre plassene er',
		computingChance: 'Regner ut hvor sikre plassene er',
		up: ({ name }: { name: string }) => `Flytt ${name} opp`,
		down: ({ name }: { name: string }) => `Flytt ${name} ned`,
		rankOf: ({ name }: { name: string }) => `Plass for ${name}`,
		moved: ({ name, rank }: { name: string; rank: number }) => `${name} er nå nummer ${rank}.`,
		as: {
			average: 'Gjennomsnitt',
			spread: 'Spredning',
			instead: 'Rykket inn',
			added: 'Lagt til',
			notListed: 'Ikke på listen nå'
		},
		keys: 'I listen: Alt + pil opp eller ned flytter kommunen.'
	},

	context: {
		heading: 'Opplysninger ved siden av',
		help: 'Vises i listen, ved siden av resultatet. De teller ikke i andelen. Tabeller i prosjektet kan brukes når de har kommunenummer og én rad for hver kommune.',
		column: ({ n }: { n: number }) => `Opplysning ${n}`,
		none: 'ingen',
		ofTable: ({ label, table }: { label: string; table: string }) => `${label} (${table})`,
		several: ({ n }: { n: number }) => `flere rader (${n})`
	},

	add: {
		heading: 'Legg til en kommune',
		text: 'En kommune som ikke er kandidat etter indikatorene, kan vurderes likevel. Det krever en begrunnelse.',
		municipality: 'Kommune i fylket',
		choose: 'Velg kommune',
		reason: 'Begrunnelse',
		action: 'Legg til',
		needMunicipality: 'Velg en kommune.',
		needReason: 'Skriv en begrunnelse.',
		added: ({ name }: { name: string }) => `${name} er lagt til.`,
		remove: 'Ta bort fra listen',
		removed: ({ name }: { name: string }) => `${name} er ikke lenger lagt til.`
	},

	panel: {
		choose: 'Velg en kommune i listen for å se resultatet og skrive vurderingen.',
		close: 'Lukk kommunen',
		result: 'Resultatet fra indikatorene',
		context: 'Om kommunen',
		contextHelp: 'Til sammenlikning. Ingenting av dette teller i andelen.',
		assessment: 'Statsforvalterens vurdering',
		indicators: 'Telling og fortelling',
		indicatorsHelp: 'Skriv ved siden av tallet det tallet ikke forteller.',
		indicatorPoints: ({ points, possible }: { points: string; possible: string }) =>
			`${points} av ${possible} mulige poeng`,
		noData: 'ingen tall',
		fields: {
			supervision: 'Tilsyn',
			complaints: 'Klager',
			risk: 'Risikovurdering',
			capacity: 'Kapasitet hos skoleeieren',
			schemes: 'Andre ordninger',
			overall: 'Samlet vurdering'
		},
		fieldHelp: {
			supervision: 'Pågående og avsluttede tilsyn, med funn.',
			complaints: 'Hva klagene gjelder, og hvor mange.',
			risk: 'Statsforvalterens egen risikovurdering.',
			capacity: 'Om kommunen kan ta imot og bruke støtten.',
			schemes: 'Hva kommunen alt er med i.',
			overall: 'Det som samlet taler for og imot.'
		},
		by: ({ initials, date }: { initials: string; date: string }) => `${initials}, ${date}`,
		facts: {
			population: 'Innbyggere',
			centrality: 'Sentralitetsklasse (1–6)',
			schools: 'Skoler med resultat',
			freeIncome: 'Frie inntekter per innbygger, kr',
			schoolShare: 'Skolens andel av netto driftsutgifter, %',
			schoolExpenditure: 'Netto skoleutgifter per skolebarn, kr',
			universityEducation: 'Med universitets- eller høyskoleutdanning, %',
			disabilityPension: 'Uføretrygdede, %',
			childWelfare: 'Barn med barnevernstiltak, %'
		} as Record<string, string>,
		unknown: 'ukjent'
	},

	decision: {
		standing: 'Statsforvalterens beslutning',
		udir: 'Udirs beslutning',
		udirHelp: 'Føres når Udir har bestemt.',
		choices: {
			include: 'Tas med',
			exclude: 'Tas ikke med',
			decline: 'Kommunen har takket nei',
			added: 'Lagt til av statsforvalteren',
			admitted: 'Med i ordningen',
			notAdmitted: 'Ikke med i ordningen'
		},
		reason: 'Begrunnelse',
		date: 'Dato',
		save: 'Lagre beslutningen',
		takeBack: 'Ta tilbake',
		unsaved: 'Ikke lagret ennå',
		needChoice: 'Velg en beslutning.',
		needReason:
			'Skriv en begrunnelse. Den trengs når en kommune ikke tas med, takker nei, eller ikke blir med.',
		needDate: 'Skriv datoen, for eksempel 31.03.2025.',
		saved: ({ name }: { name: string }) => `Beslutningen om ${name} er lagret.`,
		takenBack: ({ name }: { name: string }) => `Beslutningen om ${name} er tatt tilbake.`,
		declineHelp: 'En plass det takkes nei til, går til den neste på samme liste.',
		instead: ({ name, county }: { name: string; county: string }) => `Plassen går til ${name} (${county}).`,
		nobody: 'Ingen er igjen på listen til å rykke inn.',
		cameIn: ({ name }: { name: string }) => `Rykket inn fordi ${name} takket nei.`
	},

	...overview,

	log: {
		title: 'Logg',
		empty: {
			title: 'Loggen er tom',
			text: 'Her kommer hver endring i vurderinger og beslutninger.',
			to: 'Til vurderingene'
		},
		columns: {
			when: 'Når',
			by: 'Initialer',
			county: 'Fylke',
			number: 'Nummer',
			municipality: 'Kommune',
			what: 'Hva',
			from: 'Fra',
			to: 'Til',
			how: 'Hvordan'
		},
		ways: { set: 'skrevet', merged: 'flettet inn', undone: 'angret', redone: 'gjort om' },
		rank: 'Plass',
		added: 'Lagt til',
		shown: ({ shown, all }: { shown: number; all: number }) =>
			`De ${shown} nyeste av ${all} linjer vises. Filen har alle.`
	},

	print: {
		made: ({ date, name }: { date: string; name: string }) => `Skrevet ut ${date}. Uttrekk: ${name}.`,
		notPublic: 'Kan inneholde opplysninger som er unntatt offentlighet.'
	},

	onSheet: 'Ta med statsforvalterens vurdering',
	onSheetHelp: 'Bare beslutningene og den samlede vurderingen, med initialer og dato.',
	inFile: ({ n }: { n: number }) => `Filen vil inneholde vurderinger av ${municipalities(n)}.`,

	invented: 'Kommunene og tallene er oppdiktet.',

	// What can be wrong with a county's file.
	tooLarge: ({ limit }: Params) => `Filen er for stor. Grensen er ${limit} tegn.`,
	badJson: 'Filen er ikke en fylkesfil: den er ikke gyldig JSON. Er den endret for hånd eller kuttet?',
	notCountyFile:
		'Filen er JSON, men ikke en fylkesfil fra Treffsikker. Velg en fil som slutter på .fylkesvurdering.json.',
	newerVersion: ({ version, known }: Params) =>
		`Filen er laget med en nyere utgave av Treffsikker (versjon ${version}, denne kjenner ${known}). Last inn den nyeste utgaven og prøv igjen.`,
	badField: (p: Params) =>
		`Feltet ${p.path} i filen skal være ${expected[String(p.expected)]?.(p) ?? 'noe annet'}. Filen er ikke laget av Treffsikker, eller den er endret. Be om den på nytt.`,
	otherVintage: ({ county }: Params) =>
		`Filen fra ${county} er laget med kommunenummer fra et annet år eller land enn prosjektets. Den kan ikke flettes inn her.`,
	unknownCounty: ({ county }: Params) =>
		`Prosjektet har ikke fylket ${county}. Filen kan ikke flettes inn her.`,
	notInCounty: ({ municipality, county }: Params) =>
		`Filen sier noe om kommune ${municipality}, som ikke ligger i ${county} i dette prosjektet. Ingenting er flettet inn.`
};
