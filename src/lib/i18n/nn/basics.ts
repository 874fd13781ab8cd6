import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO', { maximumFractionDigits: 15 });

const basics: WorkMessages['basics'] = {
	dontKnow: 'Veit ikkje',
	unanswered: 'Ikkje svart',
	routedOut: 'Ikkje spurd',
	notApplicable: 'Ikkje aktuelt',
	suppressed: 'Skjerma',
	missing: 'Manglar',
	total: 'Totalt',
	rows: 'Rader',
	persons: 'Personar',
	municipalities: 'Kommunar',
	allRows: 'Alle',
	bracketN: '(N=)',
	number: ({ value }) => number(value),
	unitsTitle: 'Rader, personar og kommunar',
	unitsOf: 'Svar på',
	withoutKey: ({ without }) =>
		`${Number(without) === 1 ? 'Éi rad' : `${number(without)} rader`} utan nøkkel er ikkje med her.`,
	unitsUnweighted: 'Talt utan vekt.',
	weighting: 'Vekting',
	weightedCounts: 'Tala er summar av vekter, og prosentane er rekna av dei.',
	more: 'Fleire val',
	confidence: 'Konfidensnivå',
	decimalsAuto: 'Etter variabelen',
	percentDecimals: 'Desimalar i prosentane',
	chooseTable: 'Vel tabell'
};

export default basics;
