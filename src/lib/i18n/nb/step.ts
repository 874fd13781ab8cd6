import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');
const rowsOf = (rows: string | number) => `${number(rows)} ${Number(rows) === 1 ? 'rad' : 'rader'}`;

/** What was done to the data of a project, one sentence a step. */
export default {
	imported: ({ file, rows }: Params) => `«${file}» ble importert: ${rowsOf(rows)}.`,
	removedDataset: ({ dataset }: Params) => `«${dataset}» ble fjernet.`,
	removedTable: ({ file, rows }: Params) => `«${file}» ble tatt ut: ${rowsOf(rows)}.`,
	restoredTable: ({ file, rows }: Params) => `«${file}» ble satt inn igjen: ${rowsOf(rows)}.`,
	assigned: ({ series }: Params) => `Kolonnen «${series}» fikk en betydning for hånd.`,
	unassigned: ({ series }: Params) => `Betydningen av kolonnen «${series}» ble tatt tilbake.`,
	meaningsAdopted: ({ count }: Params) =>
		`En oppskrift ga betydning til ${number(count)} ${Number(count) === 1 ? 'kolonne' : 'kolonner'}.`,
	recipeDatasets: ({ count, analyses }: Params) =>
		`En oppskrift ble brukt på ${number(count)} ${Number(count) === 1 ? 'tabell' : 'tabeller'}` +
		(Number(analyses) > 0
			? `, og ${number(analyses)} ${Number(analyses) === 1 ? 'analyse' : 'analyser'} ble lagt til`
			: '') +
		'.',

	// Changes that are undone but are no step of the data.
	drawAdded: ({ draw }: Params) => `Uttrekket «${draw}» ble lagt til.`,
	drawsAdded: ({ n }: Params) => `${n} uttrekk ble lagt til.`,
	drawRemoved: ({ draw }: Params) => `Uttrekket «${draw}» ble slettet.`,
	analysisAdded: ({ name }: Params) => `Analysen «${name}» ble lagt til.`,
	analysisRemoved: ({ name }: Params) => `Analysen «${name}» ble slettet.`,
	smallestGroup: ({ limit }: Params) => `Alle analyser fikk en minste gruppe på ${limit}.`,
	smallestGroupFree: 'Kravet om en minste gruppe ble tatt bort.',
	starLevels: 'Stjernene i analysene fikk andre nivåer.',
	analysesChanged: 'Analysene ble endret.',
	caseworkChanged: 'Vurderinger eller deltakere ble endret.',
	reportsChanged: 'Rapporten ble endret.',
	choicesChanged: 'Valgene for hvor sikkert uttrekket er, eller hva som betyr mest, ble endret.',
	rulesChanged: 'Reglene for uttrekket ble endret.',
	datasetsChanged: 'Tabeller eller variabler ble endret.',
	meaningsChanged: 'Betydningen av kolonner ble endret.',
	tablesChanged: 'Tabellene i prosjektet ble endret.'
};
