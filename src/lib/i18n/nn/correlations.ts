import type { WorkMessages } from '../types';

const number = (value: string | number, decimals = 2) =>
	Number(value).toLocaleString('nn-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const count = (value: string | number) => Number(value).toLocaleString('nn-NO');
const level = (value: string | number) => Number(value).toLocaleString('nn-NO', { maximumFractionDigits: 4 });
const percent = (value: string | number) =>
	Number(value).toLocaleString('nn-NO', { style: 'percent', maximumFractionDigits: 1 });

const correlations: WorkMessages['correlations'] = {
	question: 'Kva variablar heng saman?',
	name: 'Korrelasjon (Pearson, Spearman, Kendall)',
	words: 'korrelasjonsmatrise bivariat tau-b polykorisk varmekart samanheng r rho',
	predictorsQuestion: 'Heng forklaringsvariablane for tett saman?',
	predictorsName: 'Korrelasjonar mellom prediktorar',
	predictorsWords: 'kollinearitet uavhengige variablar vedlegg 0,7',
	form: {
		variables: 'Variablar',
		rows: 'Rader',
		columns: 'Kolonnar',
		columnsHelp: 'Tomt: kvar variabel mot kvar. Elles står variablane over som rader og desse som kolonnar.',
		coefficient: 'Koeffisient',
		pearson: 'Pearson (lineær samanheng)',
		spearman: 'Spearman (rangar)',
		kendall: 'Kendall tau-b (rangar, mange like)',
		polychoric: 'Polykorisk (ordna svar)',
		by: 'Éi blokk for kvar',
		noBy: 'Alle rader i éi blokk',
		together: 'Òg alle samla',
		layout: 'Oppsett',
		full: 'Heile matrisa',
		lower: 'Nedre trekant',
		list: 'Liste over par',
		details: 'Under kvar koeffisient',
		p: 'p-verdi',
		interval: 'Konfidensintervall',
		n: 'N',
		missing: 'Tomme celler',
		pairwise: 'Parvis: alle som har begge',
		listwise: 'Berre rader med svar på alt',
		levels: 'Stjerner',
		levels5: '* under 0,05, ** under 0,01',
		levels10: '* under 0,1, ** under 0,05',
		levels3: '* under 0,05, ** under 0,01, *** under 0,001',
		noLevels: 'Ingen stjerner',
		adjust: 'Justering for mange testar',
		noAdjust: 'Ingen',
		holm: 'Holm',
		benjaminiHochberg: 'Benjamini-Hochberg',
		predictors: 'Dette er forklaringsvariablar',
		predictorsHelp: 'Par med korrelasjon på 0,7 eller meir blir nemnde.',
		heat: 'Varmekart',
		hideBelow: 'Skjul når N er under',
		confidence: 'Konfidensnivå',
		more: 'Fleire val'
	},

	choose: 'Vel minst to variablar, eller éi rad og éin kolonne.',
	pearsonTitle: 'Korrelasjonar (Pearson)',
	spearmanTitle: 'Rangkorrelasjonar (Spearman)',
	kendallTitle: 'Rangkorrelasjonar (Kendall tau-b)',
	polychoricTitle: 'Polykoriske korrelasjonar',
	together: 'Alle samla',
	measure: 'Mål',
	first: 'Variabel',
	second: 'Og variabel',
	r: 'Korrelasjon',
	p: 'p (tosidig)',
	low: 'Nedre grense',
	high: 'Øvre grense',
	n: 'N',
	hidden: ({ n, least }) =>
		`Skjult: berre ${Number(n) === 1 ? 'éi rad' : `${count(n)} rader`}, og grensa er ${count(least)}.`,
	noCoefficient: 'Korrelasjonen går det ikkje an å rekne ut av desse tala.',
	noTest: 'Polykorisk korrelasjon har ingen test her.',
	noP: 'For få rader til ein test.',
	noInterval: 'Denne koeffisienten har ikkje noko intervall her.',
	noIntervalFew: 'Intervallet treng meir enn tre rader, og ein samanheng som ikkje er fullstendig.',
	nAll: ({ n }) => `N\u00a0=\u00a0${count(n)}.`,
	nFrom: ({ low, high }) => `N er frå ${count(low)} til ${count(high)}.`,
	star: ({ stars, level: limit }) => `${stars} p < ${level(limit)}`,
	holmNote: 'p-verdiane er justerte for talet på par med Holms metode.',
	benjaminiHochbergNote: 'p-verdiane er justerte for talet på par med Benjamini og Hochbergs metode.',
	noneHigh: 'Ingen av korrelasjonane når ±0,7.',
	closePair: ({ first, second, r }) =>
		`«${first}» og «${second}» heng tett saman (r\u00a0=\u00a0${number(r)}). I same regresjon blir det vanskeleg å skilje dei frå kvarandre.`,
	closePairIn: ({ first, second, r, block }) =>
		`${block}: «${first}» og «${second}» heng tett saman (r\u00a0=\u00a0${number(r)}). I same regresjon blir det vanskeleg å skilje dei frå kvarandre.`,
	moreHigh: ({ count: more }) =>
		`Det er ${count(more)} par til med korrelasjon på 0,7 eller meir; sjå tabellen.`,
	positive: ({ first, second, r, n }) =>
		`Høge verdiar på «${first}» går oftare saman med høge verdiar på «${second}» (r\u00a0=\u00a0${number(r)}, N\u00a0=\u00a0${count(n)}).`,
	negative: ({ first, second, r, n }) =>
		`Høge verdiar på «${first}» går oftare saman med låge verdiar på «${second}» (r\u00a0=\u00a0${number(r)}, N\u00a0=\u00a0${count(n)}).`,
	nothingClear: ({ level: limit }) =>
		`Ingen av korrelasjonane har p under ${level(limit)}. Det kan vere fordi det er få rader.`,
	noCause: 'Ein korrelasjon seier ikkje kva som kjem av kva.',
	heatTitle: 'Korrelasjonar i fargar',
	heatTitleOf: ({ block }) => `Korrelasjonar i fargar: ${block}`,
	heatDescription:
		'Korrelasjonane i tabellen, med éin farge for positive og éin for negative; sterkare farge er sterkare samanheng.',
	factMissing: 'Tomme celler',
	factInterval: 'Intervall',
	factAdjust: 'Justering',
	pearsonMethod: 'Pearsons r. p frå t-fordelinga med N − 2 fridomsgrader, tosidig.',
	spearmanMethod:
		'Spearmans rho: Pearsons r av rangane, like verdiar deler midtrang. p frå t-fordelinga med N − 2 fridomsgrader, tosidig.',
	kendallMethod:
		'Kendalls tau-b. p frå normalfordelinga med varians korrigert for like verdiar, utan kontinuitetskorreksjon.',
	polychoricMethod:
		'Polykorisk korrelasjon i to steg (Olsson 1979): tersklane frå fordelinga til kvar variabel, så korrelasjonen ved største sannsyn.',
	pairwiseMethod:
		'Parvis: kvar korrelasjon bruker alle rader som har tal for begge variablane. N varierer då frå celle til celle.',
	listwiseMethod: 'Berre rader som har tal for alle variablane, er med.',
	pearsonInterval: ({ confidence }) =>
		`${percent(confidence)} konfidensintervall med Fishers z og standardfeil 1/√(N − 3).`,
	spearmanInterval: ({ confidence }) =>
		`${percent(confidence)} konfidensintervall med Fishers z og standardfeil √((1 + r²/2)/(N − 3)) (Bonett og Wright 2000).`
};
export default correlations;
