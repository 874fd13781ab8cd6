import type { WorkMessages } from '../types';
import notes from './variable-notes';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const variables = (n: string | number) => count(n, 'variabel', 'variablar');
const answers = (n: string | number) => `${number(n)} svar`;

const messages: WorkMessages['variables'] = {
	undo: 'Angre',
	redo: 'Gjer om',
	find: 'Finn variabel',
	show: 'Vis',
	shown: {
		all: 'Alle',
		nominal: 'Nominale',
		ordinal: 'Ordinale',
		scale: 'Talmål',
		unknown: 'Med ukjende svar',
		reversed: 'Snudde',
		derived: 'Utrekna'
	},
	noneFound: 'Ingen variablar passar. Prøv eit anna ord, eller vis alle.',
	chooseAll: (n) => `Vel alle ${number(n)} som er viste`,
	choose: ({ variable }) => `Vel ${variable}`,
	pages: 'Sider med variablar',
	previous: 'Førre',
	next: 'Neste',
	page: ({ from, to, all }) => `${from}–${to} av ${all}`,
	left: (n) => (n === 1 ? 'Éin variabel er teken ut' : `${n} variablar er tekne ut`),
	bringBack: 'Ta med igjen',
	bringBackThis: ({ variable }) => `Ta med ${variable} igjen`,
	tableTitle: 'Variablar, tabell som kan rullast',
	columns: {
		name: 'Namn',
		label: 'Etikett',
		type: 'Type',
		measure: 'Målenivå',
		scale: 'Skala',
		values: 'Verdiar',
		empties: 'Tomme celler',
		reversed: 'Snudd',
		unit: 'Eining',
		source: 'Kjelde',
		n: 'n',
		picture: 'Fordeling'
	},
	formats: {
		number: 'Tal',
		percent: 'Prosent',
		text: 'Tekst',
		date: 'Dato',
		dateTime: 'Dato og tid',
		time: 'Klokkeslett'
	},
	measures: { nominal: 'Nominal', ordinal: 'Ordinal', scale: 'Talmål' },
	labelOf: ({ variable }) => `Etikett for ${variable}`,
	measureOf: ({ variable }) => `Målenivå for ${variable}`,
	reversedOf: ({ variable }) => `${variable} er snudd`,
	derived: 'utrekna',
	different: (n) => count(n, 'ulik verdi', 'ulike verdiar'),
	beyond: (n) => `${number(n)} utanfor skalaen`,
	unknown: (n) => `${answers(n)} utan tal`,
	noScale: 'manglar skala',
	picture: {
		none: 'Ingen verdiar',
		range: ({ min, max, mean }) => `Frå ${min} til ${max}, gjennomsnitt ${mean}`
	},
	scales: {
		agreement: 'Semje',
		agreement4: 'Semje, fire trinn',
		degree: 'Grad',
		smallDegree: 'Grad, frå svært liten',
		satisfaction: 'Kor nøgd ein er',
		frequency: 'Kor ofte',
		quality: 'Kvalitet',
		yesNo: 'Ja og nei',
		endpoints: 'Berre endepunkt'
	},
	ownScale: 'Eigen skala',

	facts: {
		heading: 'Om tabellen: namn, instrument, nøklar og vekt',
		name: 'Namn på tabellen',
		instrument: 'Instrument',
		instrumentHelp: 'Undersøkinga svara er frå. Følgjer med til tabellar og sitat.',
		person: 'Variabel for person',
		personHelp: 'Når ein person kan stå i fleire rader.',
		municipality: 'Variabel for kommune',
		municipalityHelp: 'Kommunenummer eller namn.',
		weight: 'Vekt',
		weightHelp: 'Kor mykje kvar rad tel.',
		weightOffered: ({ variable }) => `Fila oppgir ${variable} som vekt.`,
		none: 'Ingen',
		gone: ({ variable }) => `${variable} (finst ikkje lenger)`,
		counts: ({ rows, persons, municipalities }) =>
			[
				...(persons === null ? [] : [`${persons} personar`]),
				`${rows} rader`,
				...(municipalities === null ? [] : [`${municipalities} kommunar`])
			].join(' · '),
		badWeight: ({ variable }) =>
			`«${variable}» kan ikkje vere vekt: Ei vekt er eit tal, og aldri under null. Vel ei anna.`
	},

	proposals: {
		heading: (n) => (n === 1 ? 'Eitt forslag' : `${n} forslag`),
		lead: 'Programmet har lese svara og trur dette. Ingenting er gjort før du trykkjer, og alt kan angrast.',
		scaleFor: ({ scale, variables: n }) => `${scale}: ${variables(n)}`,
		sure: {
			sure: 'Alle svara står på skalaen.',
			likely: 'Alle svara står på skalaen, men dei kan lesast på ein annan måte.',
			unsure: 'Usikkert. Sjå kva som skjer med kvart svar før du bruker han.'
		},
		turned: 'Fila tel motsett veg: Det lågaste talet er det mest positive svaret.',
		turn: 'Snu tala der fila tel motsett veg, slik at det høgaste talet er det mest positive svaret',
		apply: (n) => `Bruk på ${variables(n)}`,
		texts: 'Tekst blir tal.',
		numbers: 'Tala står i fila.',
		what: 'Sjå kvart svar',
		meant: 'Skala',
		answer: 'Svar',
		becomes: 'Blir',
		cells: 'Tal på celler',
		notKnown: 'står utan tal til du bestemmer',
		beyond: 'utanfor skalaen',
		together: ({ text, other }) =>
			`«${text}» og «${other}» hamnar på same trinn. Er det ein annan skala, kan du lage han sjølv.`,
		variables: 'Variablar som er med'
	},

	several: {
		heading: (n) => (n === 1 ? 'Eitt spørsmål med fleire svar' : `${n} spørsmål med fleire svar`),
		lead: 'Kvar celle har fleire svar med semikolon mellom. Dei kan bli ein variabel for kvart svar: 1 for valt, 0 for ikkje valt. Den som ikkje har svart, er tom.',
		split: (n) => `Lag ${variables(n)}`,
		splitThis: ({ variable, answers: n }) => `Lag ${variables(n)} av ${variable}`,
		no: 'Ikkje valt',
		yes: 'Valt',
		one: 'Spørsmål med fleire svar',
		oneHelp: 'Den som ikkje har svart, er tom i alle variablane, ikkje 0.',
		answer: 'Svar',
		n: 'Tal på celler',
		variable: 'Variabel',
		noVariable: 'ingen',
		together: 'Fjern variablane for kvart svar',
		partOf: ({ variable }) => `Eit svar på ${variable}.`
	},

	emptyProposals: {
		heading: 'Svar som kan vere tomme celler',
		lead: 'Svar som seier kvifor det ikkje er noko svar, og tal som 98 og 99 langt over dei andre.',
		where: ({ cells, variables: n }) => `${cells} celler i ${variables(n)}:`,
		kindOf: ({ value }) => `Kva ${value} er`,
		apply: 'Gjer tomme',
		applyTo: ({ value }) => `Gjer celler med ${value} tomme`
	},

	bulk: {
		title: 'Endre dei valde',
		chosen: (n) => (n === 1 ? 'Éin variabel er vald' : `${number(n)} variablar er valde`),
		what: 'Endring',
		actions: {
			scale: 'Bruk ein skala',
			range: 'Lågaste og høgaste verdi',
			noScale: 'Fjern skala og koding',
			reverse: 'Snu',
			noReverse: 'Ikkje snu',
			measure: 'Målenivå',
			blank: 'Tomme celler i fila er',
			unit: 'Eining',
			source: 'Kjelde',
			leave: 'Ta ut av tabellen'
		},
		from: 'Frå',
		to: 'Til',
		apply: (n) => `Bruk på ${variables(n)}`,
		clear: 'Vel ingen',
		doesNotFit: ({ n, variables: names }) => `Passar ikkje på ${variables(n)}: ${names}.`,
		didNotFit: ({ n, variables: names }) =>
			`${variables(n)} vart ikkje endra, fordi skalaen ikkje passar: ${names}.`,
		unknown: (n) =>
			`${count(n, 'svar kjenner skalaen ikkje. Det står', 'svar kjenner skalaen ikkje. Dei står')} utan tal til du bestemmer.`
	},

	library: {
		open: 'Skalaer',
		title: 'Skalaer',
		own: 'Eigne skalaer',
		noneYet: 'Ingen enno. Lag ein når svara ikkje passar med skalaene under.',
		make: 'Lag skala',
		change: 'Endre',
		changeThis: ({ scale }) => `Endre ${scale}`,
		remove: 'Fjern',
		removeThis: ({ scale }) => `Fjern ${scale}`,
		builtIn: 'Skalaer programmet kjenner',
		builtInHelp:
			'På bokmål, nynorsk og engelsk, med ord som tyder det same. Store bokstavar, mellomrom, bindestrekar og punktum har ikkje noko å seie.',
		name: 'Namn på skalaen',
		stepsHelp:
			'Kvart trinn har eit tal og eit svar. Skriv andre svar som tyder det same, med semikolon mellom.',
		number: (n) => `Tal, trinn ${n}`,
		label: (n) => `Svar, trinn ${n}`,
		synonyms: (n) => `Tyder det same, trinn ${n}`,
		addStep: 'Legg til trinn',
		removeStep: (n) => `Fjern trinn ${n}`,
		save: 'Lagre skalaen',
		problems: {
			noName: 'Gi skalaen eit namn.',
			noNumber: 'Kvart trinn må ha eit tal.',
			sameNumber: 'To trinn har same tal. Kvart trinn må ha sitt eige.',
			noLabel: 'Kvart trinn må ha eit svar med bokstavar eller tal.',
			sameLabel: 'Det same svaret står på to trinn.'
		}
	},

	panel: {
		previous: 'Førre variabel',
		next: 'Neste variabel',
		counts: ({ n }) => `${n} med verdi`,
		derived: 'Variabelen er rekna ut av andre. Han blir endra der han er laga.',
		manyValues: ({ n }) => `${n} ulike verdiar. Dei blir ikkje lista opp når det er fleire enn 50.`,
		textNumbers:
			'Er verdiane tal? Les fila inn på nytt, og vel «tal» for kolonnen under «Kolonnane». Det som er laga av tabellen, følgjer med.',
		noScale: 'Ingen',
		doesNotFit: ({ scale }) =>
			`«${scale}» kjenner ingen av svara, eller tala står i ei anna rekkjefølgje. Vel ein annan, eller lag ein eigen under Skalaer.`,
		lowest: 'Lågaste verdi på skalaen',
		highest: 'Høgaste verdi på skalaen',
		noEnds: 'Fjern skala',
		blank: 'Tomme celler i fila er',
		blankHelp: 'Fila seier ikkje kvifor dei er tomme.',
		reversed: 'Påstanden er formulert motsett veg',
		reversedHelp:
			'Verdiane står slik dei vart svarte. Indeksar snur dei: lågaste pluss høgaste på skalaen, minus svaret.',
		reversedNoScale: 'Oppgi lågaste og høgaste verdi, elles kan han ikkje snuast.',
		beyond: (n) => `${answers(n)} ligg utanfor skalaen. Er det kodar for tomme svar, kan du seie det under.`,
		leave: 'Ta variabelen ut av tabellen'
	},

	values: {
		heading: 'Verdiar',
		mark: 'Merk',
		markThis: ({ value }) => `Merk ${value}`,
		value: 'Verdi',
		label: 'Etikett',
		group: 'Gruppe',
		n: 'Tal på celler',
		percent: 'Prosent',
		is: 'Er',
		order: 'Rekkjefølgje',
		answer: 'svar',
		nameOf: ({ value }) => `Namn på ${value}`,
		kindOf: ({ value }) => `Kva ${value} er`,
		up: ({ value }) => `Flytt ${value} opp`,
		down: ({ value }) => `Flytt ${value} ned`,
		mergeHelp: 'Merk to eller fleire for å slå dei saman.',
		mergeInto: 'Slå saman til',
		merge: (n) => `Slå saman ${n}`
	},

	changes: {
		unknown: 'Svar utan tal',
		unknownHelp: 'Skalaen kjenner dei ikkje. Dei er tomme celler til du bestemmer kva dei er.',
		decide: ({ value }) => `Kva ${value} er`,
		undecided: 'Ikkje bestemt',
		empties: 'Verdiar som er tomme celler',
		emptiesHelp: 'Dei tel ikkje i gjennomsnitt, og kvart slag blir halde for seg.',
		declared: 'merkt i fila',
		kindOf: ({ value }) => `Kva ${value} er`,
		answer: 'svar',
		coded: 'Svar som har blitt tal',
		merged: 'Verdiar som er slått saman eller har fått nytt namn',
		apart: 'Skil ut',
		uncode: 'Ta frå talet',
		undoThis: ({ value }) => `Skil ut ${value}`
	},

	...notes
};
export default messages;
