const cells = (n: number) => (n === 1 ? '1 celle' : `${n} celler`);
const pupils = (n: number) => (n === 1 ? '1 elev' : `${n} elever`);
const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`);

/** Sentences and tables that explain the result of one municipality, on the screen and on paper. */
export default {
	choose: 'Velg en kommune i listen for å se hvorfor den er trukket ut eller ikke.',
	close: 'Lukk kommunen',
	loading: 'Henter forklaringen',
	result: {
		average: ({ name, rank, assessed }: { name: string; rank: number; assessed: number }) =>
			`${name} er trukket ut i gjennomsnittsuttrekket, som nummer ${rank} av ${assessed} vurderte kommuner.`,
		/** Where some with a higher share are left out: the rank alone would be above the number of places. */
		leftOut: ({ n, place, places }: { n: number; place: number; places: number }) =>
			`${n === 1 ? '1 kommune' : `${n} kommuner`} med høyere eller lik andel er utelatt av en regel, så kommunen fikk plass ${place} av ${places}.`,
		spread: ({ name, place, candidates }: { name: string; place: number; candidates: number }) =>
			`${name} er trukket ut i spredningsuttrekket, som nummer ${place} av ${candidates} kandidater.`,
		spreadRank: ({ rank, assessed }: { rank: number; assessed: number }) =>
			`Målt i andel risikopoeng er kommunen nummer ${rank} av ${assessed} vurderte kommuner.`,
		none: ({ name, rank, assessed }: { name: string; rank: number; assessed: number }) =>
			`${name} er ikke trukket ut. Kommunen er nummer ${rank} av ${assessed} vurderte kommuner.`,
		outside: ({ name }: { name: string }) => `${name} er ikke en kommune og er holdt utenfor uttrekket.`,
		notAssessed: ({ name, coverage, minimum }: { name: string; coverage: string; minimum: string }) =>
			`${name} er ikke vurdert. Det finnes tall for ${coverage} av de mulige poengene, og kravet er ${minimum}.`,
		population: ({ name, population, cap }: { name: string; population: string; cap: string }) =>
			`${name} kan ikke trekkes ut med disse reglene, fordi kommunen har ${population} innbyggere og grensen er ${cap}.`,
		earlierDraw: ({ name, draw }: { name: string; draw: string }) =>
			`${name} kan ikke trekkes ut med disse reglene, fordi kommunen var med i uttrekket ${draw}.`,
		manual: ({ name, reason }: { name: string; reason: string }) => `${name} er utelatt for hånd: ${reason}`,
		wouldRank: ({ rank, assessed }: { rank: number; assessed: number }) =>
			`Til opplysning er kommunen nummer ${rank} av ${assessed} vurderte kommuner.`
	},
	points: ({ points, possible, share }: { points: string; possible: string; share: string }) =>
		`Kommunen fikk ${points} av ${possible} mulige risikopoeng. Det er en andel på ${share}.`,
	cut: {
		average: ({ share }: { share: string }) =>
			`Den siste kommunen som kom med i gjennomsnittsuttrekket, har en andel på ${share}.`,
		above: ({ margin }: { margin: string }) =>
			`Kommunen ligger ${margin} prosentpoeng over den første kommunen som ikke kom med.`,
		equalDrawn: 'Kommunen har samme andel som den første kommunen som ikke kom med.',
		below: ({ margin }: { margin: string }) => `Kommunen ligger ${margin} prosentpoeng under grensen.`,
		equal: 'Kommunen har samme andel som den siste som kom med, men kom ikke med selv.',
		tie: ({ n, won }: { n: number; won: number }) =>
			`Ved grensen har ${n} kommuner lik andel, og ${won} av dem fikk plass. Da avgjør antall risikopoeng, så hvor langt resultatene ligger fra den nasjonale grensen, så kommunenummeret.`,
		spread: ({ spread, last }: { spread: string; last: string }) =>
			`Spredningen mellom skolenes andeler er ${spread} prosentpoeng. Den siste som kom med i spredningsuttrekket, har ${last}.`,
		spreadMargin: ({ margin }: { margin: string }) =>
			`Marginen i spredningsuttrekket er ${margin} prosentpoeng.`
	},
	base: ({ withData, applicable, coverage }: { withData: number; applicable: number; coverage: string }) =>
		withData === applicable
			? `Det finnes tall i ${applicable === 1 ? 'den ene cellen' : `alle ${applicable} cellene`}.`
			: `Det finnes tall i ${withData} av ${cells(applicable)}. Det er ${coverage} av de mulige poengene.`,
	suppressed: ({ n, best, worst }: { n: number; best: string; worst: string }) =>
		`${cells(n)} er skjermet, som regel fordi det er få elever. Hadde de ikke gitt noen poeng, ville andelen ha vært ${best}. Hadde de gitt alle poeng, ville den ha vært ${worst}.`,
	rounding: ({ n, best, worst }: { n: number; best: string; worst: string }) =>
		`I ${cells(n)} ligger det trykte tallet så nær en grense at avrundingen kan ha avgjort poengene. Andelen kan ligge mellom ${best} og ${worst}.`,
	change: {
		heading: 'Hva skulle til for et annet utfall?',
		loading: 'Prøver ut endringer',
		filtered: 'Kommunen er utelatt av en regel. Ingen endring i tallene kan flytte den over grensen.',
		cell: ({
			indicator,
			year,
			from,
			to,
			outcome
		}: {
			indicator: string;
			year: string;
			from: string;
			to: string;
			outcome: string;
		}) =>
			`Hadde resultatet i ${indicator}, ${year}, vært ${to} i stedet for ${from}, ville kommunen ${outcome}.`,
		school: ({
			school,
			indicator,
			year,
			from,
			to,
			outcome
		}: {
			school: string;
			indicator: string;
			year: string;
			from: string;
			to: string;
			outcome: string;
		}) =>
			`Hadde resultatet ved ${school} i ${indicator}, ${year}, vært ${to} i stedet for ${from}, ville kommunen ${outcome}.`,
		oneSchool: 'én av skolene',
		pupils: ({ n, all }: { n: number; all: number }) => `Det svarer til minst ${pupils(n)} av ${all}.`,
		outcomes: {
			average: 'ha blitt trukket ut i gjennomsnittsuttrekket',
			spread: 'ha blitt trukket ut i spredningsuttrekket',
			none: 'ikke ha blitt trukket ut'
		},
		limit: ({
			which,
			indicator,
			by,
			outcome
		}: {
			which: string;
			indicator: string;
			by: string;
			outcome: string;
		}) => `Hadde ${which} for ${indicator} vært ${by}, ville kommunen ${outcome}.`,
		limits: { national: 'den nasjonale grensen', absolute: 'den absolutte grensen' },
		percentagePoints: ({ by }: { by: string }) => `${by} prosentpoeng`,
		higher: ({ by }: { by: string }) => `${by} høyere`,
		lower: ({ by }: { by: string }) => `${by} lavere`,
		noCell: 'Ingen endring i ett enkelt tall ville ha flyttet kommunen over grensen.',
		noLimit: 'Ingen liten endring i én enkelt grense ville ha flyttet kommunen over grensen.',
		verified: 'Hver endring er prøvd ved å gjøre uttrekket på nytt.'
	},
	lookAlikes: {
		heading: 'Liknende kommuner som ikke er trukket ut',
		none: 'Det er ingen vurderte kommuner å sammenlikne med.',
		sameCounty: 'samme fylke',
		anonymous: ({ n, low, high }: { n: number; low: string; high: string }) =>
			`I samme fylke er det ${municipalities(n)} med en andel mellom ${low} og ${high} som ikke er trukket ut og ligger nærmest denne kommunen.`,
		anonymousOne: ({ share }: { share: string }) =>
			`Den kommunen i samme fylke som ligger nærmest uten å være trukket ut, har en andel på ${share}.`
	},
	table: {
		caption: ({ name }: { name: string }) => `Risikopoeng for ${name}, etter indikator og skoleår`,
		indicator: 'Indikator',
		sum: 'Sum',
		pointsCell: ({ points, possible }: { points: string; possible: string }) => `${points} av ${possible}`,
		kinds: { value: '', suppressed: 'skjermet', missing: 'mangler', notApplicable: 'ikke aktuelt' },
		points: ({ n }: { n: number }) => (n === 1 ? '1 poeng' : `${n} poeng`),
		legend: 'Tallet i ruten er risikopoeng. Under står resultatet.',
		legendPaper:
			'Tallet i ruten er risikopoeng, og ved siden av står resultatet. Under står nasjonal grense / absolutt nedre grense, og hvor mange elever resultatet gjelder.',
		pupilsShort: ({ n }: { n: string }) => `${n} elever`,
		cellTitle: ({ indicator, year }: { indicator: string; year: string }) => `${indicator}, ${year}`,
		ownValue: 'Kommunens resultat',
		national: 'Nasjonal grense',
		absolute: 'Absolutt nedre grense',
		riskPoints: 'Risikopoeng',
		weighted: ({ weight }: { weight: string }) => `ganget med ${weight}`,
		pupils: 'Elever bak tallet',
		halfWidth: 'Usikkerhet (95 %)',
		source: 'Kilde',
		sourceLine: ({ file, line }: { file: string; line: number }) => `${file}, linje ${line}`,
		noSource: 'Ingen rad i filene'
	},
	schools: {
		heading: 'Skolene',
		name: 'Skole',
		share: 'Andel',
		points: 'Poeng',
		base: 'Grunnlag',
		weak: 'blant de svakeste i landet',
		notAssessed: 'ikke vurdert',
		none: 'Filene har ingen skoler i denne kommunen.',
		order: 'Skolene står i alfabetisk rekkefølge.',
		summary: ({ assessed, all, weak }: { assessed: number; all: number; weak: number }) =>
			`${assessed} av ${all} skoler er vurdert, og ${weak === 0 ? 'ingen' : weak} av dem er blant skolene i landet med høyest andel.`,
		noneAssessed: ({ all }: { all: number }) =>
			`Ingen av kommunens ${all} skoler er vurdert, fordi det finnes for få tall.`,
		range: ({ low, high }: { low: string; high: string }) => `Skolenes andeler går fra ${low} til ${high}.`,
		one: 'Kommunen har én skole i filene. Da finnes det ingen spredning mellom skoler.'
	},
	openSheet: 'Ark til utskrift',
	makeOwn: 'Bruk som min kommune',
	isOwn: 'Dette er min kommune'
};
