/** The page on which variables are computed. */
export default {
	lead: 'Nye variabler regnes ut av dem du har, og regnes ut på nytt når tallene endres. Hver kan bruke dem som står over den.',
	noneTitle: 'Ingen nye variabler ennå',
	noneText: 'Lag for eksempel grupper av folketall, eller en indeks av flere spørsmål.',
	add: 'Ny variabel',
	choose: 'Hva vil du lage?',
	list: 'Nye variabler i tabellen',
	edit: ({ variable }: { variable: string }) => `Endre ${variable}`,
	duplicate: ({ variable }: { variable: string }) => `Lag kopi av ${variable}`,
	up: ({ variable }: { variable: string }) => `Flytt ${variable} opp`,
	down: ({ variable }: { variable: string }) => `Flytt ${variable} ned`,
	remove: ({ variable }: { variable: string }) => `Fjern ${variable}`,
	editShort: 'Endre',
	duplicateShort: 'Kopier',
	upShort: 'Opp',
	downShort: 'Ned',
	removeShort: 'Fjern',
	removed: ({ variable }: { variable: string }) => `«${variable}» er fjernet.`,
	removedUsed: ({ variable, users }: { variable: string; users: string }) =>
		`«${variable}» er fjernet. ${users} er laget av den og kan ikke regnes ut nå.`,
	newTitle: ({ kind }: { kind: string }) => `Ny variabel: ${kind.toLowerCase()}`,
	changeTitle: ({ variable }: { variable: string }) => `Endre «${variable}»`,
	save: 'Lag variabelen',
	saveChanges: 'Lagre endringene',
	name: 'Navn',
	nameStem: 'Begynnelsen på navnene',
	nameHelp: 'Kort, helst uten mellomrom. Foreslås av programmet.',
	label: 'Beskrivelse',
	labelHelp: 'Slik den skal stå i tabeller. Kan stå tom.',
	kinds: {
		bands: {
			name: 'Grupper etter størrelse',
			help: 'Del en variabel i for eksempel fire like store grupper.'
		},
		index: {
			name: 'Indeks',
			help: 'Gjennomsnittet av flere spørsmål, for hver som har svart på nok av dem.'
		},
		reverse: {
			name: 'Snudd skala',
			help: 'For spørsmål som er stilt motsatt vei: helt enig blir helt uenig.'
		},
		share: { name: 'Andel', help: 'En del i prosent av en helhet.' },
		difference: { name: 'Differanse', help: 'En variabel minus en annen.' },
		ratio: { name: 'Forholdstall', help: 'En variabel delt på en annen, som kroner per elev.' },
		lag: {
			name: 'Tidligere år og endring',
			help: 'Verdien for samme kommune eller skole året før, eller endringen siden da.'
		},
		square: {
			name: 'Kvadrat',
			help: 'For sammenhenger som snur, som når både små og store kommuner skiller seg ut.'
		},
		log: {
			name: 'Logaritme',
			help: 'For skjeve tall som folketall, der forskjellen mellom 1 000 og 2 000 er like viktig som mellom 10 000 og 20 000.'
		},
		standardise: { name: 'Standardisert', help: 'Antall standardavvik over eller under gjennomsnittet.' },
		dummy: { name: 'Ja eller nei', help: '1 for noen verdier, 0 for de andre.' },
		dummies: {
			name: 'Ja eller nei for hver verdi',
			help: 'Til regresjon med grupper: én 0/1-variabel for hver, sammenliknet med en du velger.'
		},
		expression: { name: 'Eget uttrykk', help: 'Skriv regnestykket selv når ingen av de andre passer.' }
	},
	/** What is put after a variable's name to propose one for the new variable. */
	nameWords: {
		bands: (count: number) => `${count}_grupper`,
		index: 'indeks',
		reverse: 'snudd',
		share: 'andel',
		difference: 'differanse',
		ratio: 'forhold',
		lag: 'endring',
		square: 'kvadrat',
		log: 'log',
		standardise: 'z',
		dummy: 'ja',
		expression: 'ny_variabel'
	},
	numbersWrong: 'Skriv tall skilt med semikolon.',
	variable: 'Variabel',
	choosePlease: 'Velg …',
	on: 'Bare regnet ut over radene der (kan stå tomt)',
	onHelp: 'En betingelse, som år = 2021. Den ferdige variabelen får verdi i alle rader.',
	more: 'Flere valg',
	bands: {
		way: 'Hvor grensene går',
		ways: {
			quantiles: 'Like store grupper',
			fixed: 'Grenser jeg skriver',
			stored: 'En inndeling som er lagret'
		},
		count: 'Antall grupper',
		groups: (n: number) => `${n} grupper`,
		ownShares: 'Egne andeler',
		shares: 'Andel av radene til og med hver grense, i prosent',
		sharesHelp: 'Stigende, skilt med semikolon: 25; 50; 75.',
		method: 'Når grensen faller mellom to rader',
		methods: {
			observed: 'Bruk den minste verdien i tallene som når andelen (anbefalt)',
			type7: 'Bruk kvantil av type 7, som kan ligge mellom verdier'
		},
		wave: 'Egne grenser for hver',
		noWave: 'Ingen: samme grenser for alle rader',
		cuts: 'Grenser',
		cutsHelp: 'Stigende, skilt med semikolon: 1000; 3000; 10000.',
		closed: 'En verdi på grensen hører til',
		closedWays: { upper: 'gruppen under', lower: 'gruppen over' },
		stored: 'Inndeling',
		storedNone: 'Ingen inndeling er lagret i prosjektet. Lag grupper, og velg «Ta vare på grensene».',
		storedName: 'Navn på inndelingen',
		usedBy: ({ places }: { places: string }) => `Brukes av ${places}. Endringer her gjelder alle steder.`,
		from: ({ table, variable, n }: { table: string; variable: string; n: string }) =>
			`Grensene ble regnet ut av «${variable}» i «${table}» (n = ${n}).`,
		freeze: 'Ta vare på grensene',
		freezeHelp:
			'Grensene slik de er nå får et navn, og endres ikke når tallene endres. De kan brukes på andre år og tabeller.',
		freezeName: ({ variable, count }: { variable: string; count: number }) => `${variable}, ${count} grupper`,
		labels: 'Navn på gruppene',
		labelOf: ({ band }: { band: string }) => `Navn på gruppe ${band}`,
		propose: 'Foreslå navn',
		proposed: {
			2: ['Laveste halvdel', 'Høyeste halvdel'],
			3: ['Laveste tredel', 'Midterste tredel', 'Høyeste tredel'],
			4: ['Laveste fjerdedel', 'Nest laveste fjerdedel', 'Nest høyeste fjerdedel', 'Høyeste fjerdedel'],
			5: [
				'Laveste femdel',
				'Nest laveste femdel',
				'Midterste femdel',
				'Nest høyeste femdel',
				'Høyeste femdel'
			]
		} as Record<number, string[] | undefined>,
		group: ({ number: n, count }: { number: number; count: number }) => `Gruppe ${n} av ${count}`,
		unweighted: 'Vekten i tabellen brukes ikke her: en gruppe er en andel av radene.'
	},
	reverse: {
		declared: ({ min, max }: { min: string; max: string }) => `Oppgitt skala: ${min}–${max}.`,
		scale: 'Skalaen spørsmålet ble besvart på',
		min: 'Laveste svar',
		max: 'Høyeste svar'
	},
	index: {
		items: 'Spørsmål i indeksen',
		search: 'Søk blant variablene',
		chosen: (n: number) => `${n} valgt`,
		turnShort: 'Snudd',
		atLeast: 'Minste antall besvarte',
		atLeastHelp: ({ least }: { least: number }) =>
			`Tomt: halvparten, rundet opp (${least}). Alle: bare de som har svart på alt.`,
		scale: 'Skala for spørsmål som ikke har noen',
		normalise: 'Regn om til en felles skala',
		normaliseHelp: 'Når spørsmålene har ulike skalaer, eller indeksen skal gå fra 1 til 5.'
	},
	square: {
		centre: 'Regn ut av',
		centres: { mean: 'avstanden fra gjennomsnittet (anbefalt)', none: 'verdien selv' },
		centreHelp: {
			mean: 'Da følger kvadratet ikke bare variabelen selv, og begge kan stå i samme regresjon uten å forstyrre hverandre.',
			none: 'Slik publiserte rapporter har gjort det. Variabelen og kvadratet blir nesten like, og koeffisientene blir usikre hver for seg.'
		}
	},
	log: { base: 'Grunntall', bases: { e: 'Naturlig (e)', '10': '10', '2': '2: en enhet er en dobling' } },
	two: { first: 'Første variabel', second: 'Minus', divisor: 'Delt på', part: 'Del', total: 'Helhet' },
	dummy: {
		values: 'Verdier som gir 1',
		reference: 'Sammenlikn med',
		noReference: 'Ingen: en variabel for hver verdi'
	},
	lag: {
		unit: 'Enhet (kommune, skole)',
		year: 'År',
		years: 'Antall år før',
		change: 'Hva som skal med',
		changes: { none: 'Verdien da', difference: 'Endringen siden da', percent: 'Endringen i prosent' },
		gaps: 'Mangler året, blir cellen tom: programmet henter ikke fra et annet år.'
	},
	expression: {
		text: 'Uttrykk',
		insert: 'Sett inn en variabel',
		insertHelp: 'Navnet settes inn til slutt i uttrykket.'
	},
	preview: {
		heading: 'Slik blir det',
		notYet: 'Kan ikke regnes ut ennå',
		known: ({ n, total }: { n: string; total: string }) => `${n} av ${total} rader har verdi.`,
		empties: ({ list }: { list: string }) => `Tomme celler: ${list}.`,
		picture: ({ variable, low, high, most }: { variable: string; low: string; high: string; most: string }) =>
			`Fordelingen av ${variable}: fra ${low} til ${high}, flest rundt ${most}.`,
		cutsIn: ({ cuts }: { cuts: string }) => `Grenser: ${cuts}.`,
		band: 'Gruppe',
		value: 'Verdi',
		rows: 'Rader',
		share: 'Andel',
		total: 'Totalt',
		bandsTitle: 'Rader i hver gruppe',
		bandsOf: ({ wave }: { wave: string }) => `Rader i hver gruppe: ${wave}`,
		cutPoints: ({ cuts, n }: { cuts: string; n: string }) => `Grenser ${cuts}, regnet ut av ${n} rader.`,
		givenCuts: ({ cuts }: { cuts: string }) => `Grenser ${cuts}.`,
		valuesTitle: 'Verdier',
		numbersTitle: 'I tall',
		mean: 'Gjennomsnitt',
		min: 'Lavest',
		max: 'Høyest',
		itemsTitle: 'Spørsmål i indeksen',
		item: 'Spørsmål',
		answers: 'Svar',
		turned: 'snudd',
		indexN: ({ n, atLeast }: { n: string; atLeast: string }) =>
			`${n} har en indeks: de har svart på minst ${atLeast}.`,
		moments: ({ n, mean }: { n: string; mean: string }) => `Gjennomsnittet ${mean} er av ${n} rader.`,
		momentsSd: ({ n, mean, sd }: { n: string; mean: string; sd: string }) =>
			`Gjennomsnittet ${mean} og standardavviket ${sd} er av ${n} rader.`,
		made: 'Variabler som lages'
	}
};
