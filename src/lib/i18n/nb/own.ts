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
	presetNote: ({ preset }: { preset: string }) => `Reglene er «${preset}» i dette prosjektet.`
};
