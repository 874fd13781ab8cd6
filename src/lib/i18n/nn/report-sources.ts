import type { Messages } from '../types';

const reportSources: Messages['reportSources'] = {
	parts: {
		rules: 'Reglane',
		limits: 'Grensene',
		average: 'Gjennomsnittsuttrekket',
		spread: 'Spreiingsuttrekket',
		list: 'Heile den rangerte lista',
		counties: 'Fylka',
		profile: 'Kva slags kommunar',
		uncertainty: 'Kor sikkert uttrekket er',
		margins: 'Nærast grensa',
		scenarios: 'Samanlikning med dei andre scenarioa',
		sensitivity: 'Kva som betyr mest',
		warnings: 'Atterhald'
	},
	named: ({ part, draw }) => `${part} (${draw})`,
	sheet: 'Kommunearket',
	sheetOf: ({ name }) => `Kommunearket: ${name}`,
	gone: 'Uttrekket finst ikkje lenger i prosjektet. Vel eit anna, eller slett denne delen.',
	noData: 'Prosjektet har ingen indikatordata å trekkje frå. Opne filer på sida Data.',
	owners:
		'Dette uttrekket tel skular av andre eigarar enn det som er valt på sida Uttrekk. Vel dette uttrekket der, så kjem tala.',
	oneScenario:
		'Prosjektet har berre eitt scenario. Lag eit til på sida Uttrekk, så kan dei samanliknast her.',
	noMunicipality: ({ number }) => `Dataa har ingen kommune med nummer ${number}.`,
	hidden: 'Namna på andre kommunar er skjulte på sida Uttrekk. Vis dei der, så kjem arket.',
	noWarnings: 'Uttrekket gav ingen atterhald.',
	drawn: 'Trekt ut',
	beside: ({ from, to }) => `Frå «${from}» til «${to}» endrar dette seg:`,
	spreadShown: ({ shown, all }) => `Dei ${shown} øvste av ${all} kandidatar er viste.`,
	method: 'Uttrekk',
	rule: 'Risikopoeng',
	ruleSource: 'Kjelde for regelen',
	limits: {
		title: 'Grenser og kommunar som er dårlegare enn dei',
		national: 'Nasjonal grense',
		absolute: 'Absolutt nedre grense',
		source: 'Nasjonal grense er',
		worseNational: 'Dårlegare enn nasjonal',
		worseAbsolute: 'Dårlegare enn absolutt',
		note: 'Kommunar som er dårlegare enn den absolutte nedre grensa, er òg talde blant dei som er dårlegare enn den nasjonale.'
	},
	rules: {
		indicators: 'Indikatorar som er med',
		weight: 'Vekt',
		years: 'Skuleår',
		excluded: 'Kommunar som er utelatne for hand',
		reason: 'Grunngiving'
	},
	municipality: {
		cell: ({ points, limits, pupils }) =>
			`(${points}; ${limits}${pupils === null ? '' : `; ${pupils} elevar`})`,
		cellNote:
			'I parentes: risikopoeng; nasjonal grense / absolutt nedre grense; kor mange elevar resultatet gjeld.',
		notMeasured: ({ list }) => `Dette er ikkje målt: ${list}.`
	}
};

export default reportSources;
