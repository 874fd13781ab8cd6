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
	presetNote: ({ preset }) => `Reglane er «${preset}» i dette prosjektet.`
};

export default own;
