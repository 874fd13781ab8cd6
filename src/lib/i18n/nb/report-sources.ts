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
	municipality: {
		cell: ({ points, limits, pupils }: { points: string; limits: string; pupils: string | null }) =>
			`(${points}; ${limits}${pupils === null ? '' : `; ${pupils} elever`})`,
		cellNote:
			'I parentes: risikopoeng; nasjonal grense / absolutt nedre grense; hvor mange elever resultatet gjelder.',
		notMeasured: ({ list }: { list: string }) => `Dette er ikke målt: ${list}.`
	}
};
