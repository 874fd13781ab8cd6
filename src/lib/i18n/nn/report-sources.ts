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
	ruleWords: {
		nothingOn: 'Ingen indikator er slått på, og ingen kommune får poeng.',
		nationalKinds: {
			country: 'den publiserte verdien for landet kvart år',
			pupilMean: 'gjennomsnittet over elevane kvart år',
			municipalityMean: 'gjennomsnittet over kommunane kvart år',
			fixed: ({ value }) => `den faste verdien ${value}`
		},
		absoluteKinds: {
			fixed: ({ value }) => `den faste verdien ${value}`,
			worst: ({ part, pooled }) =>
				`der dei dårlegaste ${part} av kommunane tek til, ${pooled ? 'alle åra under eitt' : 'kvart år'}`,
			deviation: ({ sd, pooled }) =>
				`${sd} standardavvik på den dårlege sida av gjennomsnittet over kommunane, ${pooled ? 'alle åra under eitt' : 'kvart år'}`
		},
		national: ({ words, names }) =>
			names === null ? `Den nasjonale grensa er ${words}.` : `Nasjonal grense for ${names}: ${words}.`,
		absolute: ({ words, names }) =>
			names === null
				? `Den absolutte nedre grensa er ${words}.`
				: `Absolutt nedre grense for ${names}: ${words}.`,
		off: ({ names }) => `Indikatorar i ordninga som ikkje er med: ${names}.`,
		added: ({ names }) => `Andre indikatorar som er med: ${names}.`,
		municipalOnly: 'Berre kommunale skular og dei eigne resultata til kommunen tel.',
		exclusions: ({ n }) =>
			n === 1 ? 'Éin kommune er utelaten for hand.' : `${n} kommunar er utelatne for hand.`,
		exceptions: ({ name, n }) =>
			n === 1
				? `Éin kommune frå uttrekket ${name} kan likevel trekkjast ut.`
				: `${n} kommunar frå uttrekket ${name} kan likevel trekkjast ut.`,
		measures: {
			sd: 'standardavviket',
			range: 'variasjonsbreidda',
			iqr: 'kvartilavstanden',
			mad: 'median absolutt avvik'
		},
		measure: ({ measure }) =>
			`Spreiinga er ${measure} i den delen av moglege risikopoeng som kvar skule har.`,
		level: ({ level }) => `Ho må vere minst ${level} prosentpoeng.`,
		school: {
			percentile: ({ part }) => `Minst éin skule må ha ein del som er blant dei høgaste ${part} i landet.`,
			rank: ({ part }) => `Minst éin skule må stå blant dei svakaste ${part} i rekkja av skular i landet.`
		},
		minSchools: ({ n }) => `Kommunen må ha minst ${n} vurderte skular.`
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
