import type { WorkMessages } from '../types';

const deriveForm: WorkMessages['deriveForm'] = {
	lead: 'Nye variablar blir rekna ut av dei du har, og rekna ut på nytt når tala blir endra. Kvar kan bruke dei som står over seg.',
	noneTitle: 'Ingen nye variablar enno',
	noneText: 'Lag til dømes grupper av folketal, eller ein indeks av fleire spørsmål.',
	add: 'Ny variabel',
	choose: 'Kva vil du lage?',
	list: 'Nye variablar i tabellen',
	edit: ({ variable }) => `Endre ${variable}`,
	duplicate: ({ variable }) => `Lag kopi av ${variable}`,
	up: ({ variable }) => `Flytt ${variable} opp`,
	down: ({ variable }) => `Flytt ${variable} ned`,
	remove: ({ variable }) => `Fjern ${variable}`,
	editShort: 'Endre',
	duplicateShort: 'Kopier',
	upShort: 'Opp',
	downShort: 'Ned',
	removeShort: 'Fjern',
	removed: ({ variable }) => `«${variable}» er fjerna.`,
	removedUsed: ({ variable, users }) =>
		`«${variable}» er fjerna. ${users} er laga av han og kan ikkje reknast ut no.`,
	newTitle: ({ kind }) => `Ny variabel: ${kind.toLowerCase()}`,
	changeTitle: ({ variable }) => `Endre «${variable}»`,
	save: 'Lag variabelen',
	saveChanges: 'Lagre endringane',
	name: 'Namn',
	nameStem: 'Byrjinga på namna',
	nameHelp: 'Kort, helst utan mellomrom. Programmet foreslår eit.',
	label: 'Omtale',
	labelHelp: 'Slik han skal stå i tabellar. Kan stå tom.',
	kinds: {
		bands: { name: 'Grupper etter storleik', help: 'Del ein variabel i til dømes fire like store grupper.' },
		index: {
			name: 'Indeks',
			help: 'Gjennomsnittet av fleire spørsmål, for kvar som har svart på nok av dei.'
		},
		reverse: {
			name: 'Snudd skala',
			help: 'For spørsmål som er stilte motsett veg: heilt einig blir heilt ueinig.'
		},
		share: { name: 'Del i prosent', help: 'Ein del i prosent av ein heilskap.' },
		difference: { name: 'Differanse', help: 'Ein variabel minus ein annan.' },
		ratio: { name: 'Forholdstal', help: 'Ein variabel delt på ein annan, som kroner per elev.' },
		lag: {
			name: 'Tidlegare år og endring',
			help: 'Verdien for same kommune eller skule året før, eller endringa sidan då.'
		},
		square: {
			name: 'Kvadrat',
			help: 'For samanhengar som snur, som når både små og store kommunar skil seg ut.'
		},
		log: {
			name: 'Logaritme',
			help: 'For skeive tal som folketal, der skilnaden mellom 1 000 og 2 000 er like viktig som mellom 10 000 og 20 000.'
		},
		standardise: { name: 'Standardisert', help: 'Talet på standardavvik over eller under gjennomsnittet.' },
		dummy: { name: 'Ja eller nei', help: '1 for nokre verdiar, 0 for dei andre.' },
		dummies: {
			name: 'Ja eller nei for kvar verdi',
			help: 'Til regresjon med grupper: éin 0/1-variabel for kvar, samanlikna med ei du vel.'
		},
		expression: { name: 'Eige uttrykk', help: 'Skriv reknestykket sjølv når ingen av dei andre passar.' }
	},
	nameWords: {
		bands: (count) => `${count}_grupper`,
		index: 'indeks',
		reverse: 'snudd',
		share: 'del',
		difference: 'differanse',
		ratio: 'forhold',
		lag: 'endring',
		square: 'kvadrat',
		log: 'log',
		standardise: 'z',
		dummy: 'ja',
		expression: 'ny_variabel'
	},
	numbersWrong: 'Skriv tal skilde med semikolon.',
	variable: 'Variabel',
	choosePlease: 'Vel …',
	on: 'Berre rekna ut over radene der (kan stå tomt)',
	onHelp: 'Eit vilkår, som år = 2021. Den ferdige variabelen får verdi i alle radene.',
	more: 'Fleire val',
	bands: {
		way: 'Kvar grensene går',
		ways: { quantiles: 'Like store grupper', fixed: 'Grenser eg skriv', stored: 'Ei inndeling som er lagra' },
		count: 'Talet på grupper',
		groups: (n) => `${n} grupper`,
		ownShares: 'Eigne delar',
		shares: 'Del av radene til og med kvar grense, i prosent',
		sharesHelp: 'Stigande, skilde med semikolon: 25; 50; 75.',
		method: 'Når grensa fell mellom to rader',
		methods: {
			observed: 'Bruk den minste verdien i tala som når delen (tilrådd)',
			type7: 'Bruk kvantil av type 7, som kan liggje mellom verdiar'
		},
		wave: 'Eigne grenser for kvar',
		noWave: 'Ingen: same grenser for alle radene',
		cuts: 'Grenser',
		cutsHelp: 'Stigande, skilde med semikolon: 1000; 3000; 10000.',
		closed: 'Ein verdi på grensa høyrer til',
		closedWays: { upper: 'gruppa under', lower: 'gruppa over' },
		stored: 'Inndeling',
		storedNone: 'Inga inndeling er lagra i prosjektet. Lag grupper, og vel «Ta vare på grensene».',
		storedName: 'Namn på inndelinga',
		usedBy: ({ places }) => `I bruk i ${places}. Endringar her gjeld alle stader.`,
		from: ({ table, variable, n }) => `Grensene vart rekna ut av «${variable}» i «${table}» (n = ${n}).`,
		freeze: 'Ta vare på grensene',
		freezeHelp:
			'Grensene slik dei er no får eit namn, og blir ikkje endra når tala blir endra. Dei kan brukast på andre år og tabellar.',
		freezeName: ({ variable, count }) => `${variable}, ${count} grupper`,
		labels: 'Namn på gruppene',
		labelOf: ({ band }) => `Namn på gruppe ${band}`,
		propose: 'Foreslå namn',
		proposed: {
			2: ['Lågaste halvdel', 'Høgaste halvdel'],
			3: ['Lågaste tredel', 'Midtarste tredel', 'Høgaste tredel'],
			4: ['Lågaste firedel', 'Nest lågaste firedel', 'Nest høgaste firedel', 'Høgaste firedel'],
			5: [
				'Lågaste femdel',
				'Nest lågaste femdel',
				'Midtarste femdel',
				'Nest høgaste femdel',
				'Høgaste femdel'
			]
		},
		group: ({ number: n, count }) => `Gruppe ${n} av ${count}`,
		unweighted: 'Vekta i tabellen er ikkje i bruk her: ei gruppe er ein del av radene.'
	},
	reverse: {
		declared: ({ min, max }) => `Oppgitt skala: ${min}–${max}.`,
		scale: 'Skalaen spørsmålet vart svart på',
		min: 'Lågaste svar',
		max: 'Høgaste svar'
	},
	index: {
		items: 'Spørsmål i indeksen',
		search: 'Søk blant variablane',
		chosen: (n) => `${n} valde`,
		turnShort: 'Snudd',
		atLeast: 'Minste talet på svar',
		atLeastHelp: ({ least }) =>
			`Tomt: halvparten, runda opp (${least}). Alle: berre dei som har svart på alt.`,
		scale: 'Skala for spørsmål som ikkje har nokon',
		normalise: 'Rekn om til ein felles skala',
		normaliseHelp: 'Når spørsmåla har ulike skalaer, eller indeksen skal gå frå 1 til 5.'
	},
	square: {
		centre: 'Rekn ut av',
		centres: { mean: 'avstanden frå gjennomsnittet (tilrådd)', none: 'verdien sjølv' },
		centreHelp: {
			mean: 'Då følgjer kvadratet ikkje berre variabelen sjølv, og begge kan stå i same regresjon utan å forstyrre kvarandre.',
			none: 'Slik publiserte rapportar har gjort det. Variabelen og kvadratet blir nesten like, og koeffisientane blir usikre kvar for seg.'
		}
	},
	log: { base: 'Grunntal', bases: { e: 'Naturleg (e)', '10': '10', '2': '2: ei eining er ei dobling' } },
	two: { first: 'Første variabel', second: 'Minus', divisor: 'Delt på', part: 'Del', total: 'Heilskap' },
	dummy: {
		values: 'Verdiar som gir 1',
		reference: 'Samanlikn med',
		noReference: 'Ingen: ein variabel for kvar verdi'
	},
	lag: {
		unit: 'Eining (kommune, skule)',
		year: 'År',
		years: 'Talet på år før',
		change: 'Kva som skal med',
		changes: { none: 'Verdien då', difference: 'Endringa sidan då', percent: 'Endringa i prosent' },
		gaps: 'Manglar året, blir cella tom: programmet hentar ikkje frå eit anna år.'
	},
	expression: {
		text: 'Uttrykk',
		insert: 'Set inn ein variabel',
		insertHelp: 'Namnet blir sett inn til slutt i uttrykket.'
	},
	preview: {
		heading: 'Slik blir det',
		notYet: 'Kan ikkje reknast ut enno',
		known: ({ n, total }) => `${n} av ${total} rader har verdi.`,
		empties: ({ list }) => `Tomme celler: ${list}.`,
		picture: ({ variable, low, high, most }) =>
			`Fordelinga av ${variable}: frå ${low} til ${high}, flest rundt ${most}.`,
		cutsIn: ({ cuts }) => `Grenser: ${cuts}.`,
		band: 'Gruppe',
		value: 'Verdi',
		rows: 'Rader',
		share: 'Del',
		total: 'Totalt',
		bandsTitle: 'Rader i kvar gruppe',
		bandsOf: ({ wave }) => `Rader i kvar gruppe: ${wave}`,
		cutPoints: ({ cuts, n }) => `Grenser ${cuts}, rekna ut av ${n} rader.`,
		givenCuts: ({ cuts }) => `Grenser ${cuts}.`,
		valuesTitle: 'Verdiar',
		numbersTitle: 'I tal',
		mean: 'Gjennomsnitt',
		min: 'Lågast',
		max: 'Høgast',
		itemsTitle: 'Spørsmål i indeksen',
		item: 'Spørsmål',
		answers: 'Svar',
		turned: 'snudd',
		indexN: ({ n, atLeast }) => `${n} har ein indeks: dei har svart på minst ${atLeast}.`,
		moments: ({ n, mean }) => `Gjennomsnittet ${mean} er av ${n} rader.`,
		momentsSd: ({ n, mean, sd }) => `Gjennomsnittet ${mean} og standardavviket ${sd} er av ${n} rader.`,
		made: 'Variablar som blir laga'
	}
};
export default deriveForm;
