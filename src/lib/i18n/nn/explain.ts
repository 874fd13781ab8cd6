import type { Messages } from '../types';

const cells = (n: number) => (n === 1 ? '1 celle' : `${n} celler`);
const pupils = (n: number) => (n === 1 ? '1 elev' : `${n} elevar`);
const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommunar`);

const explain: Messages['explain'] = {
	choose: 'Vel ein kommune i lista for å sjå kvifor han er trekt ut eller ikkje.',
	close: 'Lukk kommunen',
	loading: 'Hentar forklaringa',
	result: {
		average: ({ name, rank, assessed }) =>
			`${name} er trekt ut i gjennomsnittsuttrekket, som nummer ${rank} av ${assessed} vurderte kommunar.`,
		leftOut: ({ n, place, places }) =>
			`${n === 1 ? '1 kommune' : `${n} kommunar`} med høgare eller lik del er ${n === 1 ? 'utelaten' : 'utelatne'} av ein regel, så kommunen fekk plass ${place} av ${places}.`,
		spread: ({ name, place, candidates }) =>
			`${name} er trekt ut i spreiingsuttrekket, som nummer ${place} av ${candidates} kandidatar.`,
		spreadRank: ({ rank, assessed }) =>
			`Målt i del risikopoeng er kommunen nummer ${rank} av ${assessed} vurderte kommunar.`,
		none: ({ name, rank, assessed }) =>
			`${name} er ikkje trekt ut. Kommunen er nummer ${rank} av ${assessed} vurderte kommunar.`,
		outside: ({ name }) => `${name} er ikkje ein kommune og er halden utanfor uttrekket.`,
		notAssessed: ({ name, coverage, minimum }) =>
			`${name} er ikkje vurdert. Det finst tal for ${coverage} av dei moglege poenga, og kravet er ${minimum}.`,
		population: ({ name, population, cap }) =>
			`${name} kan ikkje bli trekt ut med desse reglane, fordi kommunen har ${population} innbyggjarar og grensa er ${cap}.`,
		earlierDraw: ({ name, draw }) =>
			`${name} kan ikkje bli trekt ut med desse reglane, fordi kommunen var med i uttrekket ${draw}.`,
		manual: ({ name, reason }) => `${name} er utelaten for hand: ${reason}`,
		wouldRank: ({ rank, assessed }) =>
			`Til opplysning er kommunen nummer ${rank} av ${assessed} vurderte kommunar.`
	},
	points: ({ points, possible, share }) =>
		`Kommunen fekk ${points} av ${possible} moglege risikopoeng. Det er ein del på ${share}.`,
	cut: {
		average: ({ share }) =>
			`Den siste kommunen som kom med i gjennomsnittsuttrekket, har ein del på ${share}.`,
		above: ({ margin }) => `Kommunen ligg ${margin} prosentpoeng over den første kommunen som ikkje kom med.`,
		equalDrawn: 'Kommunen har same del som den første kommunen som ikkje kom med.',
		below: ({ margin }) => `Kommunen ligg ${margin} prosentpoeng under grensa.`,
		equal: 'Kommunen har same del som den siste som kom med, men kom ikkje med sjølv.',
		tie: ({ n, won }) =>
			`Ved grensa har ${n} kommunar lik del, og ${won} av dei fekk plass. Då avgjer talet på risikopoeng, så kor langt resultata ligg frå den nasjonale grensa, så kommunenummeret.`,
		spread: ({ spread, last }) =>
			`Spreiinga mellom delane til skulane er ${spread} prosentpoeng. Den siste som kom med i spreiingsuttrekket, har ${last}.`,
		spreadMargin: ({ margin }) => `Marginen i spreiingsuttrekket er ${margin} prosentpoeng.`
	},
	base: ({ withData, applicable, coverage }) =>
		withData === applicable
			? `Det finst tal i ${applicable === 1 ? 'den eine cella' : `alle ${applicable} cellene`}.`
			: `Det finst tal i ${withData} av ${cells(applicable)}. Det er ${coverage} av dei moglege poenga.`,
	suppressed: ({ n, best, worst }) =>
		`${cells(n)} er skjerma, som regel fordi det er få elevar. Hadde dei ikkje gitt nokon poeng, ville delen ha vore ${best}. Hadde dei gitt alle poeng, ville han ha vore ${worst}.`,
	rounding: ({ n, best, worst }) =>
		`I ${cells(n)} ligg det trykte talet så nær ei grense at avrundinga kan ha avgjort poenga. Delen kan liggje mellom ${best} og ${worst}.`,
	change: {
		heading: 'Kva skulle til for eit anna utfall?',
		loading: 'Prøver ut endringar',
		filtered: 'Kommunen er utelaten av ein regel. Inga endring i tala kan flytte han over grensa.',
		cell: ({ indicator, year, from, to, outcome }) =>
			`Hadde resultatet i ${indicator}, ${year}, vore ${to} i staden for ${from}, ville kommunen ${outcome}.`,
		school: ({ school, indicator, year, from, to, outcome }) =>
			`Hadde resultatet ved ${school} i ${indicator}, ${year}, vore ${to} i staden for ${from}, ville kommunen ${outcome}.`,
		oneSchool: 'éin av skulane',
		pupils: ({ n, all }) => `Det svarer til minst ${pupils(n)} av ${all}.`,
		outcomes: {
			average: 'ha blitt trekt ut i gjennomsnittsuttrekket',
			spread: 'ha blitt trekt ut i spreiingsuttrekket',
			none: 'ikkje ha blitt trekt ut'
		},
		limit: ({ which, indicator, by, outcome }) =>
			`Hadde ${which} for ${indicator} vore ${by}, ville kommunen ${outcome}.`,
		limits: { national: 'den nasjonale grensa', absolute: 'den absolutte grensa' },
		percentagePoints: ({ by }) => `${by} prosentpoeng`,
		higher: ({ by }) => `${by} høgare`,
		lower: ({ by }) => `${by} lågare`,
		noCell: 'Inga endring i eitt enkelt tal ville ha flytta kommunen over grensa.',
		noLimit: 'Inga lita endring i éi enkelt grense ville ha flytta kommunen over grensa.',
		verified: 'Kvar endring er prøvd ved å gjere uttrekket på nytt.'
	},
	lookAlikes: {
		heading: 'Liknande kommunar som ikkje er trekte ut',
		none: 'Det er ingen vurderte kommunar å samanlikne med.',
		sameCounty: 'same fylke',
		anonymous: ({ n, low, high }) =>
			`I same fylke er det ${municipalities(n)} med ein del mellom ${low} og ${high} som ikkje er trekte ut og ligg nærast denne kommunen.`,
		anonymousOne: ({ share }) =>
			`Den kommunen i same fylke som ligg nærast utan å vere trekt ut, har ein del på ${share}.`
	},
	table: {
		caption: ({ name }) => `Risikopoeng for ${name}, etter indikator og skuleår`,
		indicator: 'Indikator',
		sum: 'Sum',
		pointsCell: ({ points, possible }) => `${points} av ${possible}`,
		kinds: { value: '', suppressed: 'skjerma', missing: 'manglar', notApplicable: 'ikkje aktuelt' },
		points: ({ n }) => `${n} poeng`,
		legend: 'Talet i ruta er risikopoeng. Under står resultatet.',
		legendPaper:
			'Talet i ruta er risikopoeng, og ved sida av står resultatet. Under står nasjonal grense / absolutt nedre grense, og kor mange elevar resultatet gjeld.',
		pupilsShort: ({ n }) => `${n} elevar`,
		cellTitle: ({ indicator, year }) => `${indicator}, ${year}`,
		ownValue: 'Resultatet til kommunen',
		national: 'Nasjonal grense',
		absolute: 'Absolutt nedre grense',
		riskPoints: 'Risikopoeng',
		weighted: ({ weight }) => `gonga med ${weight}`,
		pupils: 'Elevar bak talet',
		halfWidth: 'Uvisse (95 %)',
		source: 'Kjelde',
		sourceLine: ({ file, line }) => `${file}, linje ${line}`,
		noSource: 'Inga rad i filene'
	},
	schools: {
		heading: 'Skulane',
		name: 'Skule',
		share: 'Del',
		points: 'Poeng',
		base: 'Grunnlag',
		weak: 'blant dei svakaste i landet',
		notAssessed: 'ikkje vurdert',
		none: 'Filene har ingen skular i denne kommunen.',
		order: 'Skulane står i alfabetisk rekkjefølgje.',
		summary: ({ assessed, all, weak }) =>
			`${assessed} av ${all} skular er vurderte, og ${weak === 0 ? 'ingen' : weak} av dei er blant skulane i landet med høgast del.`,
		noneAssessed: ({ all }) =>
			`Ingen av dei ${all} skulane i kommunen er vurderte, fordi det finst for få tal.`,
		range: ({ low, high }) => `Delane til skulane går frå ${low} til ${high}.`,
		one: 'Kommunen har éin skule i filene. Då finst det inga spreiing mellom skular.'
	},
	openSheet: 'Ark til utskrift',
	makeOwn: 'Bruk som min kommune',
	isOwn: 'Dette er min kommune'
};

export default explain;
