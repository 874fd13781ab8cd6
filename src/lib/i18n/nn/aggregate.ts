import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const rows = (n: string | number) => count(n, 'rad', 'rader');
const groups = (n: string | number) => count(n, 'gruppe', 'grupper');

const aggregate: WorkMessages['aggregate'] = {
	title: 'Slå saman rader',
	lead: 'Lag ein tabell med éi rad for kvar kommune, kvart fylke eller ei anna gruppe: gjennomsnitt, summar og delar av radene i gruppa.',
	open: 'Slå saman rader til grupper',
	from: 'Tabellen radene står i',
	by: {
		legend: 'Éi rad for',
		municipality: 'kvar kommune',
		county: 'kvart fylke',
		variables: 'kvar verdi av ein variabel',
		variable: 'Variabel',
		another: 'Og ein variabel til',
		none: 'Ingen'
	},
	variables: {
		heading: 'Kva skal reknast ut?',
		add: 'Rekn ut noko meir',
		remove: ({ name }) => `Ta bort ${name}`,
		removeShort: 'Ta bort',
		item: (n) => `Utrekning ${n}`,
		measure: 'Kva',
		measures: {
			count: 'Talet på rader',
			mean: 'Gjennomsnitt',
			sum: 'Sum',
			min: 'Minste verdi',
			max: 'Største verdi',
			share: 'Del med ein verdi'
		},
		variable: 'Av variabelen',
		weight: 'Vekta etter',
		noWeight: 'Ingen: alle rader tel likt',
		value: 'Verdien',
		name: 'Namn',
		incomplete: 'Når nokre av radene manglar tal',
		incompletes: { compute: 'rekn av dei som har tal', empty: 'lat gruppa stå tom' },
		counts: 'Ta med kor mange rader som ligg bak, og kor mange som er skjerma',
		names: {
			count: 'Talet på rader',
			mean: ({ variable }) => `Gjennomsnitt av ${variable}`,
			sum: ({ variable }) => `Sum av ${variable}`,
			min: ({ variable }) => `Minste ${variable}`,
			max: ({ variable }) => `Største ${variable}`,
			share: ({ variable }) => `Del ${variable}`
		}
	},
	result: {
		groups,
		nothing: 'Vel ein tabell og kva radene skal slåast saman etter, så kjem resultatet her.',
		first: 'Dei første gruppene'
	},
	save: {
		defaultName: ({ table }) => `${table} slått saman`,
		municipality: ({ table }) => `${table} etter kommune`,
		county: ({ table }) => `${table} etter fylke`
	},

	noGroups: ({ dataset }) => `Vel kva radene i «${dataset}» skal slåast saman etter.`,
	notNumbers: ({ variable }) => `«${variable}» er tekst. Vel ein variabel med tal, eller ein del.`,

	grouped: ({ table, rows: n, groups: all }) => `${rows(n)} i «${table}» er slått saman til ${groups(all)}.`,
	notChosen: ({ rows: n }) => `${rows(n)} er ikkje med, fordi berre nokre rader er valde.`,
	noGroup: ({ rows: n }) => `${rows(n)} høyrer ikkje til noka gruppe og er ikkje med.`,
	unmatched: ({ rows: n, list, more }) =>
		`${rows(n)} er ikkje med, fordi kommunen ikkje vart funnen: ${list}${Number(more) > 0 ? ` og ${number(more)} til` : ''}.`,
	suppressed: ({ variable, groups: all, rows: n }) =>
		`«${variable}»: ${groups(all)} har skjerma tal (${rows(n)}). Dei er ikkje rekna som null.`,
	lacking: ({ variable, groups: all, rows: n }) =>
		`«${variable}»: ${groups(all)} har rader utan tal (${rows(n)}).`,

	stepMade: ({ dataset, table }) => `«${dataset}» vart laga ved å slå saman radene i «${table}».`,
	stepChanged: ({ dataset }) => `Samandraget «${dataset}» vart endra.`
};
export default aggregate;
