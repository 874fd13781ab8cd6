import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');
const rowsOf = (rows: string | number) => `${number(rows)} ${Number(rows) === 1 ? 'rad' : 'rader'}`;

const step: WorkMessages['step'] = {
	imported: ({ file, rows }) => `«${file}» vart importert: ${rowsOf(rows)}.`,
	removedDataset: ({ dataset }) => `«${dataset}» vart fjerna.`,
	removedTable: ({ file, rows }) => `«${file}» vart teken ut: ${rowsOf(rows)}.`,
	restoredTable: ({ file, rows }) => `«${file}» vart sett inn att: ${rowsOf(rows)}.`,
	assigned: ({ series }) => `Kolonnen «${series}» fekk ei tyding for hand.`,
	unassigned: ({ series }) => `Tydinga av kolonnen «${series}» vart teken tilbake.`,
	meaningsAdopted: ({ count }) =>
		`Ei oppskrift gav tyding til ${number(count)} ${Number(count) === 1 ? 'kolonne' : 'kolonnar'}.`,
	recipeDatasets: ({ count, analyses }) =>
		`Ei oppskrift vart brukt på ${number(count)} ${Number(count) === 1 ? 'tabell' : 'tabellar'}` +
		(Number(analyses) > 0
			? `, og ${number(analyses)} ${Number(analyses) === 1 ? 'analyse vart lagd til' : 'analysar vart lagde til'}`
			: '') +
		'.',
	drawAdded: ({ draw }) => `Uttrekket «${draw}» vart lagt til.`,
	drawsAdded: ({ n }) => `${n} uttrekk vart lagde til.`,
	drawRemoved: ({ draw }) => `Uttrekket «${draw}» vart sletta.`,
	analysisAdded: ({ name }) => `Analysen «${name}» vart lagd til.`,
	analysisRemoved: ({ name }) => `Analysen «${name}» vart sletta.`,
	smallestGroup: ({ limit }) => `Alle analysane fekk ei minste gruppe på ${limit}.`,
	smallestGroupFree: 'Kravet om ei minste gruppe vart teke bort.',
	starLevels: 'Stjernene i analysane fekk andre nivå.',
	analysesChanged: 'Analysane vart endra.',
	caseworkChanged: 'Vurderingar eller deltakarar vart endra.',
	reportsChanged: 'Rapporten vart endra.',
	choicesChanged: 'Vala for kor sikkert uttrekket er, eller kva som betyr mest, vart endra.',
	rulesChanged: 'Reglane for uttrekket vart endra.',
	datasetsChanged: 'Tabellar eller variablar vart endra.',
	meaningsChanged: 'Tydinga av kolonnar vart endra.',
	tablesChanged: 'Tabellane i prosjektet vart endra.'
};
export default step;
