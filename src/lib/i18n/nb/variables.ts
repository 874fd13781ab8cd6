import notes from './variable-notes';

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const variables = (n: string | number) => count(n, 'variabel', 'variabler');
const answers = (n: string | number) => count(n, 'svar', 'svar');

/** The variables of a table: the view, the dialogue, scales, values. */
export default {
	undo: 'Angre',
	redo: 'Gjør om',
	find: 'Finn variabel',
	show: 'Vis',
	shown: {
		all: 'Alle',
		nominal: 'Nominale',
		ordinal: 'Ordinale',
		scale: 'Tallmål',
		unknown: 'Med ukjente svar',
		reversed: 'Snudde',
		derived: 'Beregnede'
	},
	noneFound: 'Ingen variabler passer. Prøv et annet ord, eller vis alle.',
	chooseAll: (n: number) => `Velg alle ${number(n)} som vises`,
	choose: ({ variable }: { variable: string }) => `Velg ${variable}`,
	pages: 'Sider med variabler',
	previous: 'Forrige',
	next: 'Neste',
	page: ({ from, to, all }: { from: number; to: number; all: number }) => `${from}–${to} av ${all}`,
	left: (n: number) => (n === 1 ? 'Én variabel er tatt ut' : `${n} variabler er tatt ut`),
	bringBack: 'Ta med igjen',
	bringBackThis: ({ variable }: { variable: string }) => `Ta med ${variable} igjen`,
	tableTitle: 'Variabler, tabell som kan rulles',
	columns: {
		name: 'Navn',
		label: 'Etikett',
		type: 'Type',
		measure: 'Målenivå',
		scale: 'Skala',
		values: 'Verdier',
		empties: 'Tomme celler',
		reversed: 'Snudd',
		unit: 'Enhet',
		source: 'Kilde',
		n: 'n',
		picture: 'Fordeling'
	},
	formats: {
		number: 'Tall',
		percent: 'Prosent',
		text: 'Tekst',
		date: 'Dato',
		dateTime: 'Dato og tid',
		time: 'Klokkeslett'
	},
	measures: { nominal: 'Nominal', ordinal: 'Ordinal', scale: 'Tallmål' },
	labelOf: ({ variable }: { variable: string }) => `Etikett for ${variable}`,
	measureOf: ({ variable }: { variable: string }) => `Målenivå for ${variable}`,
	reversedOf: ({ variable }: { variable: string }) => `${variable} er snudd`,
	derived: 'beregnet',
	different: (n: number) => count(n, 'ulik verdi', 'ulike verdier'),
	beyond: (n: number) => `${number(n)} utenfor skalaen`,
	unknown: (n: number) => `${answers(n)} uten tall`,
	noScale: 'mangler skala',
	picture: {
		none: 'Ingen verdier',
		range: ({ min, max, mean }: { min: string; max: string; mean: string }) =>
			`Fra ${min} til ${max}, gjennomsnitt ${mean}`
	},
	scales: {
		agreement: 'Enighet',
		agreement4: 'Enighet, fire trinn',
		degree: 'Grad',
		smallDegree: 'Grad, fra svært liten',
		satisfaction: 'Tilfredshet',
		frequency: 'Hyppighet',
		quality: 'Kvalitet',
		yesNo: 'Ja og nei',
		endpoints: 'Bare endepunkter'
	},
	ownScale: 'Egen skala',

	facts: {
		heading: 'Om tabellen: navn, instrument, nøkler og vekt',
		name: 'Navn på tabellen',
		instrument: 'Instrument',
		instrumentHelp: 'Undersøkelsen svarene er fra. Følger med til tabeller og sitater.',
		person: 'Variabel for person',
		personHelp: 'Når en person kan stå i flere rader.',
		municipality: 'Variabel for kommune',
		municipalityHelp: 'Kommunenummer eller navn.',
		weight: 'Vekt',
		weightHelp: 'Hvor mye hver rad teller.',
		weightOffered: ({ variable }: { variable: string }) => `Filen oppgir ${variable} som vekt.`,
		none: 'Ingen',
		gone: ({ variable }: { variable: string }) => `${variable} (finnes ikke lenger)`,
		counts: ({
			rows,
			persons,
			municipalities
		}: {
			rows: string;
			persons: string | null;
			municipalities: string | null;
		}) =>
			[
				...(persons === null ? [] : [`${persons} personer`]),
				`${rows} rader`,
				...(municipalities === null ? [] : [`${municipalities} kommuner`])
			].join(' · '),
		badWeight: ({ variable }: { variable: string }) =>
			`«${variable}» kan ikke være vekt: en vekt er et tall, og aldri under null. Velg en annen.`
	},

	proposals: {
		heading: (n: number) => (n === 1 ? 'Ett forslag' : `${n} forslag`),
		lead: 'Programmet har lest svarene og tror dette. Ingenting er gjort før du trykker, og alt kan angres.',
		scaleFor: ({ scale, variables: n }: { scale: string; variables: number }) => `${scale}: ${variables(n)}`,
		sure: {
			sure: 'Alle svar står på skalaen.',
			likely: 'Alle svar står på skalaen, men en annen lesning er mulig.',
			unsure: 'Usikkert. Se hva som skjer med hvert svar før du bruker den.'
		},
		turned: 'Filen teller motsatt vei: laveste tall er det mest positive svaret.',
		turn: 'Snu tallene der filen teller motsatt vei, slik at høyeste tall er det mest positive svaret',
		apply: (n: number) => `Bruk på ${variables(n)}`,
		texts: 'Tekst blir tall.',
		numbers: 'Tallene står i filen.',
		what: 'Se hvert svar',
		meant: 'Skala',
		answer: 'Svar',
		becomes: 'Blir',
		cells: 'Antall',
		notKnown: 'står uten tall til du bestemmer',
		beyond: 'utenfor skalaen',
		together: ({ text, other }: { text: string; other: string }) =>
			`«${text}» og «${other}» havner på samme trinn. Er det en annen skala, kan du lage den selv.`,
		variables: 'Variabler som er med'
	},

	several: {
		heading: (n: number) => (n === 1 ? 'Ett spørsmål med flere svar' : `${n} spørsmål med flere svar`),
		lead: 'Hver celle har flere svar med semikolon mellom. De kan bli en variabel for hvert svar: 1 for valgt, 0 for ikke valgt. Den som ikke har svart, er tom.',
		split: (n: number) => `Lag ${variables(n)}`,
		splitThis: ({ variable, answers: n }: { variable: string; answers: number }) =>
			`Lag ${variables(n)} av ${variable}`,
		no: 'Ikke valgt',
		yes: 'Valgt',
		one: 'Spørsmål med flere svar',
		oneHelp: 'Den som ikke har svart, er tom i alle variablene, ikke 0.',
		answer: 'Svar',
		n: 'Antall',
		variable: 'Variabel',
		noVariable: 'ingen',
		together: 'Fjern variablene for hvert svar',
		partOf: ({ variable }: { variable: string }) => `Et svar på ${variable}.`
	},

	emptyProposals: {
		heading: 'Svar som kan være tomme celler',
		lead: 'Svar som sier hvorfor det ikke er noe svar, og tall som 98 og 99 langt over de andre.',
		where: ({ cells, variables: n }: { cells: string; variables: number }) =>
			`${cells} celler i ${variables(n)}:`,
		kindOf: ({ value }: { value: string }) => `Hva ${value} er`,
		apply: 'Gjør tomme',
		applyTo: ({ value }: { value: string }) => `Gjør celler med ${value} tomme`
	},

	bulk: {
		title: 'Endre de valgte',
		chosen: (n: number) => (n === 1 ? 'Én variabel er valgt' : `${number(n)} variabler er valgt`),
		what: 'Endring',
		actions: {
			scale: 'Bruk en skala',
			range: 'Laveste og høyeste verdi',
			noScale: 'Fjern skala og koding',
			reverse: 'Snu',
			noReverse: 'Ikke snu',
			measure: 'Målenivå',
			blank: 'Tomme celler i filen er',
			unit: 'Enhet',
			source: 'Kilde',
			leave: 'Ta ut av tabellen'
		},
		from: 'Fra',
		to: 'Til',
		apply: (n: number) => `Bruk på ${variables(n)}`,
		clear: 'Velg ingen',
		doesNotFit: ({ n, variables: names }: { n: number; variables: string }) =>
			`Passer ikke på ${variables(n)}: ${names}.`,
		didNotFit: ({ n, variables: names }: { n: number; variables: string }) =>
			`${variables(n)} ble ikke endret, fordi skalaen ikke passer: ${names}.`,
		unknown: (n: number) =>
			`${count(n, 'svar kjenner skalaen ikke. Det står', 'svar kjenner skalaen ikke. De står')} uten tall til du bestemmer.`
	},

	library: {
		open: 'Skalaer',
		title: 'Skalaer',
		own: 'Egne skalaer',
		noneYet: 'Ingen ennå. Lag en når svarene ikke passer med skalaene under.',
		make: 'Lag skala',
		change: 'Endre',
		changeThis: ({ scale }: { scale: string }) => `Endre ${scale}`,
		remove: 'Fjern',
		removeThis: ({ scale }: { scale: string }) => `Fjern ${scale}`,
		builtIn: 'Skalaer programmet kjenner',
		builtInHelp:
			'På bokmål, nynorsk og engelsk, med ord som betyr det samme. Store bokstaver, mellomrom, bindestreker og punktum har ikke noe å si.',
		name: 'Navn på skalaen',
		stepsHelp:
			'Hvert trinn har et tall og et svar. Skriv andre svar som betyr det samme, med semikolon mellom.',
		number: (n: number) => `Tall, trinn ${n}`,
		label: (n: number) => `Svar, trinn ${n}`,
		synonyms: (n: number) => `Betyr det samme, trinn ${n}`,
		addStep: 'Legg til trinn',
		removeStep: (n: number) => `Fjern trinn ${n}`,
		save: 'Lagre skalaen',
		problems: {
			noName: 'Gi skalaen et navn.',
			noNumber: 'Hvert trinn må ha et tall.',
			sameNumber: 'To trinn har samme tall. Hvert trinn må ha sitt eget.',
			noLabel: 'Hvert trinn må ha et svar med bokstaver eller tall.',
			sameLabel: 'Det samme svaret står på to trinn.'
		}
	},

	panel: {
		previous: 'Forrige variabel',
		next: 'Neste variabel',
		counts: ({ n }: { n: string }) => `${n} med verdi`,
		derived: 'Variabelen er beregnet av andre. Den endres der den er laget.',
		manyValues: ({ n }: { n: string }) => `${n} ulike verdier. De listes ikke opp når det er mer enn 50.`,
		textNumbers:
			'Er verdiene tall? Les filen inn på nytt, og velg «tall» for kolonnen under «Kolonnene». Det som er laget av tabellen, følger med.',
		noScale: 'Ingen',
		doesNotFit: ({ scale }: { scale: string }) =>
			`«${scale}» kjenner ingen av svarene, eller tallene står i en annen rekkefølge. Velg en annen, eller lag en egen under Skalaer.`,
		lowest: 'Laveste verdi på skalaen',
		highest: 'Høyeste verdi på skalaen',
		noEnds: 'Fjern skala',
		blank: 'Tomme celler i filen er',
		blankHelp: 'Filen sier ikke hvorfor de er tomme.',
		reversed: 'Påstanden er formulert motsatt vei',
		reversedHelp:
			'Verdiene står som de ble svart. Indekser snur dem: laveste pluss høyeste på skalaen, minus svaret.',
		reversedNoScale: 'Oppgi laveste og høyeste verdi, ellers kan den ikke snus.',
		beyond: (n: number) =>
			`${answers(n)} ligger utenfor skalaen. Er det koder for tomme svar, kan du si det under.`,
		leave: 'Ta variabelen ut av tabellen'
	},

	values: {
		heading: 'Verdier',
		mark: 'Merk',
		markThis: ({ value }: { value: string }) => `Merk ${value}`,
		value: 'Verdi',
		label: 'Etikett',
		group: 'Gruppe',
		n: 'Antall',
		percent: 'Prosent',
		is: 'Er',
		order: 'Rekkefølge',
		answer: 'svar',
		nameOf: ({ value }: { value: string }) => `Navn på ${value}`,
		kindOf: ({ value }: { value: string }) => `Hva ${value} er`,
		up: ({ value }: { value: string }) => `Flytt ${value} opp`,
		down: ({ value }: { value: string }) => `Flytt ${value} ned`,
		mergeHelp: 'Merk to eller flere for å slå dem sammen.',
		mergeInto: 'Slå sammen til',
		merge: (n: number) => `Slå sammen ${n}`
	},

	changes: {
		unknown: 'Svar uten tall',
		unknownHelp: 'Skalaen kjenner dem ikke. De er tomme celler til du bestemmer hva de er.',
		decide: ({ value }: { value: string }) => `Hva ${value} er`,
		undecided: 'Ikke bestemt',
		empties: 'Verdier som er tomme celler',
		emptiesHelp: 'De teller ikke i gjennomsnitt, og hvert slag holdes for seg.',
		declared: 'merket i filen',
		kindOf: ({ value }: { value: string }) => `Hva ${value} er`,
		answer: 'svar',
		coded: 'Svar som er blitt tall',
		merged: 'Verdier som er slått sammen eller har fått nytt navn',
		apart: 'Skill ut',
		uncode: 'Ta fra tallet',
		undoThis: ({ value }: { value: string }) => `Skill ut ${value}`
	},

	...notes
};
