/** The school owner's own page: the municipality's numbers against the limits, without the national list. */
export default {
	title: 'Min kommune',
	lead: 'Kommunens egne tall mot grensene, uten den nasjonale listen.',
	choose: 'Velg kommune',
	chooseHelp: 'Skriv navnet eller nummeret. Valget huskes på denne maskinen.',
	change: 'Velg en annen kommune',
	openDraw: 'Se hele uttrekket',
	trendHeading: 'Resultatene år for år',
	against: {
		better: 'ikke dårligere enn den nasjonale grensen',
		national: 'dårligere enn den nasjonale grensen',
		absolute: 'dårligere enn den absolutte nedre grensen'
	},
	columns: {
		year: 'Skoleår',
		value: 'Resultat',
		pupils: 'Elever',
		national: 'Nasjonal grense',
		absolute: 'Absolutt grense',
		verdict: 'Mot grensene',
		points: 'Poeng'
	},
	presetNote: ({ preset }: { preset: string }) => `Reglene er «${preset}» i dette prosjektet.`,
	most: ({ list }: { list: string }) => `Flest risikopoeng kommer fra ${list}.`,
	mostItem: ({ name, points, possible }: { name: string; points: string; possible: string }) =>
		`${name} (${points} av ${possible})`,
	examples: 'Kommunene i eksempelet er oppdiktet. Skriv et navn, eller prøv en av disse.',
	sureIntro:
		'Få elever gir tilfeldige utslag. Uttrekket kan gjøres om igjen mange ganger med tall som er like sannsynlige som de publiserte, slik de kunne ha blitt med andre elever ved de samme skolene.',
	sureRun: 'Regn ut hvor sikkert det er',
	key: { worse: 'dårligere enn en grense', notWorse: 'ikke dårligere' },
	unit: ({ unit, worse }: { unit: string; worse: string }) =>
		[unit, worse].filter((part) => part !== '').join(', '),
	noData: {
		title: 'Her ser du kommunens tall mot grensene',
		text: 'Åpne filene fra Udirs statistikkbank, eller en prosjektfil du har fått. Siden Data viser hvor filene finnes. Du kan også prøve med et oppdiktet land.'
	}
};
