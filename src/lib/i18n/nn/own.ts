import type { Messages } from '../types';

const own: Messages['own'] = {
	title: 'Min kommune',
	lead: 'Tala til kommunen mot grensene, utan den nasjonale lista.',
	choose: 'Vel kommune',
	chooseHelp: 'Skriv namnet eller nummeret. Valet blir hugsa på denne maskina.',
	change: 'Vel ein annan kommune',
	openDraw: 'Sjå heile uttrekket',
	trendHeading: 'Resultata år for år',
	against: {
		better: 'ikkje dårlegare enn den nasjonale grensa',
		national: 'dårlegare enn den nasjonale grensa',
		absolute: 'dårlegare enn den absolutte nedre grensa'
	},
	columns: {
		year: 'Skuleår',
		value: 'Resultat',
		pupils: 'Elevar',
		national: 'Nasjonal grense',
		absolute: 'Absolutt grense',
		verdict: 'Mot grensene',
		points: 'Poeng'
	},
	presetNote: ({ preset }) => `Reglane er «${preset}» i dette prosjektet.`,
	most: ({ list }) => `Flest risikopoeng kjem frå ${list}.`,
	mostItem: ({ name, points, possible }) => `${name} (${points} av ${possible})`,
	examples: 'Kommunane i dømet er oppdikta. Skriv eit namn, eller prøv ein av desse.',
	sureIntro:
		'Få elevar gir tilfeldige utslag. Uttrekket kan gjerast om att mange gonger med tal som er like sannsynlege som dei publiserte, slik dei kunne ha blitt med andre elevar ved dei same skulane.',
	sureRun: 'Rekn ut kor sikkert det er',
	key: { worse: 'dårlegare enn ei grense', notWorse: 'ikkje dårlegare' },
	unit: ({ unit, worse }) => [unit, worse].filter((part) => part !== '').join(', '),
	noData: {
		title: 'Her ser du tala til kommunen mot grensene',
		text: 'Opne filene frå statistikkbanken til Udir, eller ei prosjektfil du har fått. Sida Data viser kvar filene finst. Du kan òg prøve med eit oppdikta land.'
	}
};

export default own;
