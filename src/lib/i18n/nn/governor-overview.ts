import type { WorkMessages } from '../types';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const municipalities = (n: number) => (n === 1 ? 'Éin kommune' : `${n} kommunar`);

const overview: Pick<WorkMessages['governor'], 'overview' | 'freed' | 'agreement' | 'merge'> = {
	overview: {
		progress: 'Kor langt fylka er komne',
		columns: {
			county: 'Fylke',
			candidates: 'Kandidatar',
			included: 'Tekne med',
			excluded: 'Ikkje tekne med',
			declined: 'Takka nei',
			added: 'Lagde til',
			open: 'Ikkje avgjort',
			admitted: 'Med (Udir)',
			notAdmitted: 'Ikkje med (Udir)'
		},
		total: 'Heile landet',
		chooseCounty: 'Vel eit fylke for å vurdere kandidatane der.',
		progressNote: 'Kandidatane er dei uttrekte, dei som har rykt inn, og dei som er lagde til eller omtalte.'
	},

	freed: {
		heading: 'Kven rykkjer inn?',
		none: 'Ingen har takka nei. Når ein kommune gjer det, går plassen til den neste på same liste.',
		from: 'Den neste blir henta frå',
		choices: { country: 'heile landet', county: 'same fylke' },
		columns: {
			declined: 'Takka nei',
			declinedCounty: 'Fylke',
			list: 'Liste',
			instead: 'Rykkjer inn',
			insteadCounty: 'Fylke',
			rank: 'Plass',
			share: 'Del'
		},
		lists: { average: 'gjennomsnittsuttrekk', spread: 'spreiingsuttrekk' },
		nobody: 'ingen igjen',
		note: 'Den neste som kan trekkjast ut, ikkje har plass frå før, ikkje sjølv har takka nei og ikkje er vurdert til ikkje å bli teken med. Ein kommune som statsforvaltaren ikkje tek med, frigjer ingen plass.'
	},

	agreement: {
		heading: 'Kor like er listene?',
		none: 'Listene kan samanliknast når nokre kandidatar er avgjorde.',
		lists: { indicators: 'Indikatorane', governor: 'Statsforvaltaren', udir: 'Udir' },
		columns: {
			pair: 'Lister',
			onFrom: 'På den første',
			onTo: 'På den andre',
			both: 'På begge',
			kappa: 'Kappa',
			low: 'Frå',
			high: 'Til',
			n: 'Kommunar',
			open: 'Ikkje avgjort'
		},
		pair: ({ from, to }) => `${from} og ${to}`,
		sentence: ({ both, from, to }) =>
			`${municipalities(both)} er på begge lister: indikatorane har ${from}, statsforvaltarane ${to}.`,
		kappa: ({ kappa, low, high, words }) =>
			`Cohens kappa er ${kappa} (95 % intervall ${low} til ${high}): ${words}.`,
		onlyFrom: ({ names }) => `Berre på lista frå indikatorane: ${names}.`,
		onlyTo: ({ names }) => `Berre på lista frå statsforvaltaren: ${names}.`,
		counties: ({ names }) => `Gjeld ${names}: fylke der noko er avgjort.`,
		noWidth:
			'Intervallet har inga breidd når listene er heilt like. Det seier ikkje at samsvaret er sikkert.',
		left: ({ n }) =>
			`${n === 1 ? 'Éin kandidat er ikkje avgjord' : `${n} kandidatar er ikkje avgjorde`} eller har takka nei, og er ikkje med i samanlikninga.`,
		noKappaWhy:
			'Kappa kan ikkje reknast ut: ingen kommunar å samanlikne, eller begge lister har alle eller ingen.',
		note: 'Samanlikna er dei vurderte kommunane i fylka der noko er avgjort. Kandidatar utan avgjerd, og dei som takka nei, blir haldne utanfor. Ein kommune som verken er trekt ut eller lagd til, blir rekna som ikkje ønskt av statsforvaltaren.',
		source:
			'Kappa etter Cohen (1960), intervall etter Fleiss, Cohen og Everitt (1969). Kva kommunar som blir samanlikna, er vårt val.'
	},

	merge: {
		title: ({ county }) => `Flett inn vurderingar frå ${county}`,
		from: ({ by, date }) => `Fila vart lagra ${date} av ${by}.`,
		unknownAuthor: 'ukjend',
		otherRules: ({ name }) =>
			`Vurderingane i fila gjeld ei liste med andre reglar enn uttrekket som er valt: «${name}». Dei kan flettast inn, men les dei med det for auge.`,
		summary: ({ added, changed, conflicts, same }) =>
			`${count(added, 'ny celle', 'nye celler')}, ${count(changed, 'endra', 'endra')}, ${count(conflicts, 'konflikt', 'konfliktar')}. ${count(same, 'celle er', 'celler er')} som før.`,
		nothing: 'Fila seier ikkje noko nytt. Ingenting blir endra.',
		cells: 'Nytt og endra',
		conflicts: 'Konfliktar',
		conflictsHelp:
			'Her står det noko anna i prosjektet enn i fila, og ingen av dei byggjer på den andre. Det i prosjektet blir ståande der du ikkje vel noko anna.',
		allOwn: 'Behald alle i prosjektet',
		allTheirs: 'Ta alle frå fila',
		allNewest: 'Den nyaste overalt',
		columns: { municipality: 'Kommune', what: 'Felt', own: 'I prosjektet', theirs: 'I fila' },
		keepOwn: 'Prosjektet',
		takeTheirs: 'Fila',
		choice: ({ name, field }) => `${name}, ${field}: kva skal stå?`,
		apply: 'Flett inn',
		applied: ({ county }) => `Vurderingane frå ${county} er fletta inn.`,
		nothingThere: 'ingenting'
	}
};
export default overview;
