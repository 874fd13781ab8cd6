import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (value: string | number, decimals = 2) =>
	Number(value).toLocaleString('nb-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const count = (value: string | number) => Number(value).toLocaleString('nb-NO');
const level = (value: string | number) => Number(value).toLocaleString('nb-NO', { maximumFractionDigits: 4 });
const percent = (value: string | number) =>
	Number(value).toLocaleString('nb-NO', { style: 'percent', maximumFractionDigits: 1 });

/** Correlations of variables. */
export default {
	question: 'Hvilke variabler henger sammen?',
	name: 'Korrelasjon (Pearson, Spearman, Kendall)',
	words: 'korrelasjonsmatrise bivariat tau-b polykorisk varmekart sammenheng r rho',
	predictorsQuestion: 'Henger forklaringsvariablene for tett sammen?',
	predictorsName: 'Korrelasjoner mellom prediktorer',
	predictorsWords: 'kollinearitet uavhengige variabler vedlegg 0,7',
	form: {
		variables: 'Variabler',
		rows: 'Rader',
		columns: 'Kolonner',
		columnsHelp: 'Tomt: hver variabel mot hver. Ellers står variablene over som rader og disse som kolonner.',
		coefficient: 'Koeffisient',
		pearson: 'Pearson (lineær sammenheng)',
		spearman: 'Spearman (ranger)',
		kendall: 'Kendall tau-b (ranger, mange like)',
		polychoric: 'Polykorisk (ordnede svar)',
		by: 'Én blokk for hver',
		noBy: 'Alle rader i én blokk',
		together: 'Også alle samlet',
		layout: 'Oppsett',
		full: 'Hele matrisen',
		lower: 'Nedre trekant',
		list: 'Liste over par',
		details: 'Under hver koeffisient',
		p: 'p-verdi',
		interval: 'Konfidensintervall',
		n: 'N',
		missing: 'Tomme celler',
		pairwise: 'Parvis: alle som har begge',
		listwise: 'Bare rader med svar på alt',
		levels: 'Stjerner',
		levels5: '* under 0,05, ** under 0,01',
		levels10: '* under 0,1, ** under 0,05',
		levels3: '* under 0,05, ** under 0,01, *** under 0,001',
		noLevels: 'Ingen stjerner',
		adjust: 'Justering for mange tester',
		noAdjust: 'Ingen',
		holm: 'Holm',
		benjaminiHochberg: 'Benjamini-Hochberg',
		predictors: 'Dette er forklaringsvariabler',
		predictorsHelp: 'Par med korrelasjon på 0,7 eller mer blir nevnt.',
		heat: 'Varmekart',
		hideBelow: 'Skjul når N er under',
		confidence: 'Konfidensnivå',
		more: 'Flere valg'
	},

	choose: 'Velg minst to variabler, eller én rad og én kolonne.',
	pearsonTitle: 'Korrelasjoner (Pearson)',
	spearmanTitle: 'Rangkorrelasjoner (Spearman)',
	kendallTitle: 'Rangkorrelasjoner (Kendall tau-b)',
	polychoricTitle: 'Polykoriske korrelasjoner',
	together: 'Alle samlet',
	measure: 'Mål',
	first: 'Variabel',
	second: 'Og variabel',
	r: 'Korrelasjon',
	p: 'p (tosidig)',
	low: 'Nedre grense',
	high: 'Øvre grense',
	n: 'N',
	hidden: ({ n, least }: Params) =>
		`Skjult: bare ${Number(n) === 1 ? 'én rad' : `${count(n)} rader`}, og grensen er ${count(least)}.`,
	noCoefficient: 'Korrelasjonen kan ikke regnes ut av disse tallene.',
	noTest: 'Polykorisk korrelasjon har ingen test her.',
	noP: 'For få rader til en test.',
	noInterval: 'Denne koeffisienten har ikke noe intervall her.',
	noIntervalFew: 'Intervallet trenger mer enn tre rader, og en sammenheng som ikke er fullstendig.',
	nAll: ({ n }: Params) => `N\u00a0=\u00a0${count(n)}.`,
	nFrom: ({ low, high }: Params) => `N er fra ${count(low)} til ${count(high)}.`,
	star: ({ stars, level: limit }: Params) => `${stars} p < ${level(limit)}`,
	holmNote: 'p-verdiene er justert for antall par med Holms metode.',
	benjaminiHochbergNote: 'p-verdiene er justert for antall par med Benjamini og Hochbergs metode.',
	noneHigh: 'Ingen av korrelasjonene når ±0,7.',
	closePair: ({ first, second, r }: Params) =>
		`«${first}» og «${second}» henger tett sammen (r\u00a0=\u00a0${number(r)}). I samme regresjon blir det vanskelig å skille dem fra hverandre.`,
	closePairIn: ({ first, second, r, block }: Params) =>
		`${block}: «${first}» og «${second}» henger tett sammen (r\u00a0=\u00a0${number(r)}). I samme regresjon blir det vanskelig å skille dem fra hverandre.`,
	moreHigh: ({ count: more }: Params) =>
		`Det er ${count(more)} par til med korrelasjon på 0,7 eller mer; se tabellen.`,
	positive: ({ first, second, r, n }: Params) =>
		`Høye verdier på «${first}» går oftere sammen med høye verdier på «${second}» (r\u00a0=\u00a0${number(r)}, N\u00a0=\u00a0${count(n)}).`,
	negative: ({ first, second, r, n }: Params) =>
		`Høye verdier på «${first}» går oftere sammen med lave verdier på «${second}» (r\u00a0=\u00a0${number(r)}, N\u00a0=\u00a0${count(n)}).`,
	nothingClear: ({ level: limit }: Params) =>
		`Ingen av korrelasjonene har p under ${level(limit)}. Det kan være fordi det er få rader.`,
	noCause: 'En korrelasjon sier ikke hva som kommer av hva.',
	heatTitle: 'Korrelasjoner i farger',
	heatTitleOf: ({ block }: Params) => `Korrelasjoner i farger: ${block}`,
	heatDescription:
		'Korrelasjonene i tabellen, med én farge for positive og én for negative; sterkere farge er sterkere sammenheng.',
	factMissing: 'Tomme celler',
	factInterval: 'Intervall',
	factAdjust: 'Justering',
	pearsonMethod: 'Pearsons r. p fra t-fordelingen med N − 2 frihetsgrader, tosidig.',
	spearmanMethod:
		'Spearmans rho: Pearsons r av rangene, like verdier deler midtrang. p fra t-fordelingen med N − 2 frihetsgrader, tosidig.',
	kendallMethod:
		'Kendalls tau-b. p fra normalfordelingen med varians korrigert for like verdier, uten kontinuitetskorreksjon.',
	polychoricMethod:
		'Polykorisk korrelasjon i to trinn (Olsson 1979): tersklene fra hver variabels fordeling, så korrelasjonen ved største sannsynlighet.',
	pairwiseMethod:
		'Parvis: hver korrelasjon bruker alle rader som har tall for begge variablene. N varierer da fra celle til celle.',
	listwiseMethod: 'Bare rader som har tall for alle variablene, er med.',
	pearsonInterval: ({ confidence }: Params) =>
		`${percent(confidence)} konfidensintervall med Fishers z og standardfeil 1/√(N − 3).`,
	spearmanInterval: ({ confidence }: Params) =>
		`${percent(confidence)} konfidensintervall med Fishers z og standardfeil √((1 + r²/2)/(N − 3)) (Bonett og Wright 2000).`
};
