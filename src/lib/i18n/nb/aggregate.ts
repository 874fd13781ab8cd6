import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const rows = (n: string | number) => count(n, 'rad', 'rader');
const groups = (n: string | number) => count(n, 'gruppe', 'grupper');

/** Tables of groups of rows. */
export default {
	title: 'Slå sammen rader',
	lead: 'Lag en tabell med én rad for hver kommune, hvert fylke eller en annen gruppe: gjennomsnitt, summer og andeler av radene i den.',
	open: 'Slå sammen rader til grupper',
	from: 'Tabellen radene står i',
	by: {
		legend: 'Én rad for',
		municipality: 'hver kommune',
		county: 'hvert fylke',
		variables: 'hver verdi av en variabel',
		variable: 'Variabel',
		another: 'Og en variabel til',
		none: 'Ingen'
	},
	variables: {
		heading: 'Hva skal regnes ut?',
		add: 'Regn ut noe mer',
		remove: ({ name }: { name: string }) => `Ta bort ${name}`,
		removeShort: 'Ta bort',
		item: (n: number) => `Utregning ${n}`,
		measure: 'Hva',
		measures: {
			count: 'Antall rader',
			mean: 'Gjennomsnitt',
			sum: 'Sum',
			min: 'Minste verdi',
			max: 'Største verdi',
			share: 'Andel med en verdi'
		},
		variable: 'Av variabelen',
		weight: 'Vektet etter',
		noWeight: 'Ingen: alle rader teller likt',
		value: 'Verdien',
		name: 'Navn',
		incomplete: 'Når noen av radene mangler tall',
		incompletes: { compute: 'regn av dem som har tall', empty: 'la gruppen stå tom' },
		counts: 'Ta med hvor mange rader som ligger bak, og hvor mange som er skjermet',
		names: {
			count: 'Antall',
			mean: ({ variable }: { variable: string }) => `Gjennomsnitt av ${variable}`,
			sum: ({ variable }: { variable: string }) => `Sum av ${variable}`,
			min: ({ variable }: { variable: string }) => `Minste ${variable}`,
			max: ({ variable }: { variable: string }) => `Største ${variable}`,
			share: ({ variable }: { variable: string }) => `Andel ${variable}`
		}
	},
	result: {
		groups,
		nothing: 'Velg en tabell og hva radene skal slås sammen etter, så vises resultatet her.',
		first: 'De første gruppene'
	},
	save: {
		defaultName: ({ table }: { table: string }) => `${table} slått sammen`,
		municipality: ({ table }: { table: string }) => `${table} etter kommune`,
		county: ({ table }: { table: string }) => `${table} etter fylke`
	},

	// Problems, by their codes.
	noGroups: ({ dataset }: Params) => `Velg hva radene i «${dataset}» skal slås sammen etter.`,
	notNumbers: ({ variable }: Params) => `«${variable}» er tekst. Velg en variabel med tall, eller en andel.`,

	// Notes, by their codes.
	grouped: ({ table, rows: n, groups: all }: Params) =>
		`${rows(n)} i «${table}» er slått sammen til ${groups(all)}.`,
	notChosen: ({ rows: n }: Params) => `${rows(n)} er ikke med, fordi bare noen rader er valgt.`,
	noGroup: ({ rows: n }: Params) => `${rows(n)} hører ikke til noen gruppe og er ikke med.`,
	unmatched: ({ rows: n, list, more }: Params) =>
		`${rows(n)} er ikke med, fordi kommunen ikke ble funnet: ${list}${Number(more) > 0 ? ` og ${number(more)} til` : ''}.`,
	suppressed: ({ variable, groups: all, rows: n }: Params) =>
		`«${variable}»: ${groups(all)} har skjermede tall (${rows(n)}). De er ikke regnet som null.`,
	lacking: ({ variable, groups: all, rows: n }: Params) =>
		`«${variable}»: ${groups(all)} har rader uten tall (${rows(n)}).`,

	// Steps of the history, by their codes.
	stepMade: ({ dataset, table }: Params) => `«${dataset}» ble laget ved å slå sammen radene i «${table}».`,
	stepChanged: ({ dataset }: Params) => `Sammendraget «${dataset}» ble endret.`
};
