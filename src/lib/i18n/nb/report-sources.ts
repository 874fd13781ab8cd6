/** What a report gets of a draw. */
export default {
	parts: {
		rules: 'Reglene',
		limits: 'Grensene',
		average: 'Gjennomsnittsuttrekket',
		spread: 'Spredningsuttrekket',
		list: 'Hele den rangerte listen',
		counties: 'Fylkene',
		profile: 'Hva slags kommuner',
		uncertainty: 'Hvor sikkert uttrekket er',
		margins: 'Nærmest grensen',
		scenarios: 'Sammenlikning med de andre scenarioene',
		sensitivity: 'Hva som betyr mest',
		warnings: 'Forbehold'
	},
	named: ({ part, draw }: { part: string; draw: string }) => `${part} (${draw})`,
	sheet: 'Kommunearket',
	sheetOf: ({ name }: { name: string }) => `Kommunearket: ${name}`,
	gone: 'Uttrekket finnes ikke lenger i prosjektet. Velg et annet, eller slett denne delen.',
	noData: 'Prosjektet har ingen indikatordata å trekke fra. Åpne filer på siden Data.',
	owners:
		'Dette uttrekket teller skoler av andre eiere enn det som er valgt på siden Uttrekk. Velg dette uttrekket der, så kommer tallene.',
	oneScenario: 'Prosjektet har bare ett scenario. Lag et til på siden Uttrekk, så kan de sammenliknes her.',
	noMunicipality: ({ number }: { number: string }) => `Dataene har ingen kommune med nummer ${number}.`,
	hidden: 'Navnene på andre kommuner er skjult på siden Uttrekk. Vis dem der, så kommer arket.',
	noWarnings: 'Uttrekket ga ingen forbehold.',
	drawn: 'Trukket ut',
	beside: ({ from, to }: { from: string; to: string }) => `Fra «${from}» til «${to}» endres dette:`,
	spreadShown: ({ shown, all }: { shown: number; all: number }) =>
		`De ${shown} øverste av ${all} kandidater er vist.`,
	method: 'Uttrekk',
	rule: 'Risikopoeng',
	ruleSource: 'Kilde for regelen',
	limits: {
		title: 'Grenser og kommuner som er dårligere enn dem',
		national: 'Nasjonal grense',
		absolute: 'Absolutt nedre grense',
		source: 'Nasjonal grense er',
		worseNational: 'Dårligere enn nasjonal',
		worseAbsolute: 'Dårligere enn absolutt',
		note: 'Kommuner som er dårligere enn den absolutte nedre grensen, er også talt blant dem som er dårligere enn den nasjonale.'
	},
	rules: {
		indicators: 'Indikatorer som er med',
		weight: 'Vekt',
		years: 'Skoleår',
		excluded: 'Kommuner som er utelatt for hånd',
		reason: 'Begrunnelse'
	},
	ruleWords: {
		nothingOn: 'Ingen indikator er slått på, og ingen kommune får poeng.',
		nationalKinds: {
			country: 'landets publiserte verdi hvert år',
			pupilMean: 'gjennomsnittet over elevene hvert år',
			municipalityMean: 'gjennomsnittet over kommunene hvert år',
			fixed: ({ value }: { value: string }) => `den faste verdien ${value}`
		},
		absoluteKinds: {
			fixed: ({ value }: { value: string }) => `den faste verdien ${value}`,
			worst: ({ part, pooled }: { part: string; pooled: boolean }) =>
				`der de dårligste ${part} av kommunene begynner, ${pooled ? 'alle år under ett' : 'hvert år'}`,
			deviation: ({ sd, pooled }: { sd: string; pooled: boolean }) =>
				`${sd} standardavvik på den dårlige siden av gjennomsnittet over kommunene, ${pooled ? 'alle år under ett' : 'hvert år'}`
		},
		national: ({ words, names }: { words: string; names: string | null }) =>
			names === null ? `Den nasjonale grensen er ${words}.` : `Nasjonal grense for ${names}: ${words}.`,
		absolute: ({ words, names }: { words: string; names: string | null }) =>
			names === null
				? `Den absolutte nedre grensen er ${words}.`
				: `Absolutt nedre grense for ${names}: ${words}.`,
		off: ({ names }: { names: string }) => `Indikatorer i ordningen som ikke er med: ${names}.`,
		added: ({ names }: { names: string }) => `Andre indikatorer som er med: ${names}.`,
		municipalOnly: 'Bare kommunale skoler og kommunens egne resultater teller.',
		exclusions: ({ n }: { n: number }) =>
			n === 1 ? 'Én kommune er utelatt for hånd.' : `${n} kommuner er utelatt for hånd.`,
		exceptions: ({ name, n }: { name: string; n: number }) =>
			n === 1
				? `Én kommune fra uttrekket ${name} kan likevel trekkes ut.`
				: `${n} kommuner fra uttrekket ${name} kan likevel trekkes ut.`,
		measures: {
			sd: 'standardavviket',
			range: 'variasjonsbredden',
			iqr: 'kvartilavstanden',
			mad: 'median absolutt avvik'
		},
		measure: ({ measure }: { measure: string }) =>
			`Spredningen er ${measure} i skolenes andel av mulige risikopoeng.`,
		level: ({ level }: { level: string }) => `Den må være minst ${level} prosentpoeng.`,
		school: {
			percentile: ({ part }: { part: string }) =>
				`Minst én skole må ha en andel som er blant de høyeste ${part} i landet.`,
			rank: ({ part }: { part: string }) =>
				`Minst én skole må stå blant de svakeste ${part} i rekken av landets skoler.`
		},
		minSchools: ({ n }: { n: string }) => `Kommunen må ha minst ${n} vurderte skoler.`
	},
	municipality: {
		cell: ({ points, limits, pupils }: { points: string; limits: string; pupils: string | null }) =>
			`(${points}; ${limits}${pupils === null ? '' : `; ${pupils} elever`})`,
		cellNote:
			'I parentes: risikopoeng; nasjonal grense / absolutt nedre grense; hvor mange elever resultatet gjelder.',
		notMeasured: ({ list }: { list: string }) => `Dette er ikke målt: ${list}.`
	}
};
