import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
const number = (n: string | number) => Number(n).toLocaleString('nb-NO', { maximumFractionDigits: 15 });

/** What frequencies, descriptives, response rates and cross tables have in common. */
export default {
	dontKnow: 'Vet ikke',
	unanswered: 'Ikke besvart',
	routedOut: 'Ikke spurt',
	notApplicable: 'Ikke aktuelt',
	suppressed: 'Skjermet',
	missing: 'Mangler',
	total: 'Totalt',
	rows: 'Rader',
	persons: 'Personer',
	municipalities: 'Kommuner',
	allRows: 'Alle',
	bracketN: '(N=)',
	number: ({ value }: Params) => number(value),
	unitsTitle: 'Rader, personer og kommuner',
	unitsOf: 'Svar på',
	withoutKey: ({ without }: Params) =>
		`${Number(without) === 1 ? 'Én rad' : `${number(without)} rader`} uten nøkkel er ikke med her.`,
	unitsUnweighted: 'Talt uten vekt.',
	weighting: 'Vekting',
	weightedCounts: 'Antall er summer av vekter, og prosentene er regnet av dem.',
	more: 'Flere valg',
	confidence: 'Konfidensnivå',
	decimalsAuto: 'Etter variabelen',
	percentDecimals: 'Desimaler i prosentene',
	chooseTable: 'Velg tabell'
};
