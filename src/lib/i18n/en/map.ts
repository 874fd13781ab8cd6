const points = (n: number) => (n === 1 ? '1 risk point' : `${n} risk points`);

/** The map of municipalities. */
export default {
	tab: 'Map',
	show: 'Show',
	measures: {
		share: 'Share of risk points',
		rank: 'Rank',
		drawn: 'Drawn or not',
		chance: 'How often drawn',
		change: 'Change from another scenario',
		value: 'Value of an indicator',
		points: 'Risk points of an indicator'
	},
	indicator: 'Indicator',
	year: 'School year',
	other: 'Compared with',
	county: 'Area',
	country: 'The whole country',
	layout: 'Placing',
	layouts: { tiles: 'As on the map', counties: 'County by county' },
	big: 'Large tiles with names',
	region: 'Map of the municipalities',
	description: 'Each hexagon is a municipality. The letter or digit in it says the same as its colour.',
	keys: 'Use the arrow keys to move between municipalities, Home and End for the first and last, and Enter to open the explanation.',
	from: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
	rank: ({ rank }: { rank: string }) => `rank ${rank}`,
	points: ({ n }: { n: number }) => points(n),
	pointsTitle: ({ where }: { where: string }) => `Risk points: ${where}`,
	changeTitle: ({ name }: { name: string }) => `Change from: ${name}`,
	drawnAs: ({ kind }: { kind: string }) => `drawn: ${kind}`,
	hatched: 'hatched: left out by a rule',
	outline: 'heavy line: drawn (broken: spread)',
	states: {
		notAssessed: 'not assessed',
		filtered: 'left out by a rule',
		suppressed: 'suppressed',
		missing: 'missing',
		notApplicable: 'not applicable',
		noLimit: 'not in the rules',
		unknown: 'not computed',
		absent: 'not in the files'
	},
	drawn: {
		none: 'not drawn',
		average: 'the average draw',
		spread: 'the spread draw',
		letters: { average: 'A', spread: 'S' }
	},
	change: {
		none: 'out in both',
		both: 'in both, same draw',
		in: 'comes in',
		out: 'goes out',
		kind: 'changes draw',
		letters: { in: 'I', out: 'O', kind: 'C' }
	},
	absent: ({ n, names }: { n: number; names: string }) =>
		(n === 1 ? 'One municipality has no row in the files' : `${n} municipalities have no row in the files`) +
		`: ${names}.`,
	needsChance: 'Compute this under “How sure?” first. It is then shown here for the same rules.',
	anonymous: 'Names are hidden. A map would show who is who, so the tiles stand in order of value instead.',
	source:
		'The places of the hexagons are computed from the municipal boundaries of Statistics Norway and Kartverket (© Kartverket, CC BY 4.0).',
	table: 'The same numbers as a table',
	counties: {
		heading: 'By county',
		known: 'With a value',
		mean: ({ measure }: { measure: string }) => `${measure}, mean`,
		expected: 'Expected number drawn',
		meanNote: 'The mean counts each municipality once, whatever its size.'
	}
};
