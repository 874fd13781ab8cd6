const municipalities = (n: number) => (n === 1 ? '1 municipality' : `${n} municipalities`);

/** Scenarios: several draws of one project, chosen as tabs and put side by side. */
export default {
	heading: 'Scenarios',
	add: 'New scenario',
	added: ({ name, from }: { name: string; from: string }) => `“${name}” is a copy of “${from}”.`,
	numbered: ({ n }: { n: number }) => `Scenario ${n}`,
	rename: 'Rename',
	name: 'Name of the scenario',
	save: 'Save the name',
	cancel: 'Cancel',
	remove: 'Delete',
	removed: ({ name }: { name: string }) => `“${name}” is deleted.`,
	copyOf: ({ name, n }: { name: string; n: number }) => `${name} (${n})`,
	preset: ({ name }: { name: string }) => `Rule set: ${name}`,
	taken: ({ n }: { n: number }) => `${n} draws are added as scenarios. The first is chosen.`,
	fromLink: ({ n }: { n: number }) => `The link holds rules for ${n} draws. They are added as scenarios.`,
	share: {
		legend: 'What is to be included?',
		one: ({ name }: { name: string }) => `Only “${name}”`,
		all: ({ n }: { n: number }) => `All ${n} scenarios`
	},
	compare: 'Compare',
	from: 'Compare from',
	to: 'to',
	swap: 'Swap',
	loading: 'Comparing',
	stop: 'Stop',
	failed: 'The comparison stopped. Choose again.',
	same: 'The two have the same rules. Change a rule in one of them, or choose another.',
	summary: ({ into, out, kind }: { into: number; out: number; kind: number }) =>
		`${municipalities(into)} in, ${municipalities(out)} out${kind > 0 ? `, and ${municipalities(kind)} in another draw` : ''}.`,
	nobody: 'No municipality moves in or out. The two lists are the same.',
	rules: ({ n }: { n: number }) => (n === 1 ? '1 rule differs' : `${n} rules differ`),
	noRules: 'No rule differs.',
	moved: 'Who moves, and why',
	columns: {
		municipality: 'Municipality',
		county: 'County',
		move: 'In or out',
		from: ({ name }: { name: string }) => `Rank in “${name}”`,
		to: ({ name }: { name: string }) => `Rank in “${name}”`,
		cause: 'The rule that did it',
		reasons: 'What happened'
	},
	moves: { in: 'in', out: 'out', kind: 'other draw' },
	rankHelp: 'The rank among all assessed municipalities. Those left out have a rank too.',
	causeHelp:
		'Found by drawing again with one rule changed at a time. “Alone” means that the rule by itself moves the municipality in the same way.',
	alone: ({ rules }: { rules: string }) => `Alone: ${rules}`,
	eachAlone: ({ rules }: { rules: string }) => `Each alone: ${rules}`,
	together: ({ rules }: { rules: string }) => `Together: ${rules}`,
	order: ({ rules }: { rules: string }) => `Last, when the rules are changed in turn: ${rules}`,
	shift: {
		title: 'How the ranks shift',
		description: ({ n, from, to }: { n: number; from: string; to: string }) =>
			`The rank of ${municipalities(n)} in “${from}” and in “${to}”: those that come in or go out, and those of the others drawn that move most.`,
		axis: 'Rank (1 = highest share of risk points)',
		reference: ({ name }: { name: string }) => `last drawn in “${name}”`,
		note: 'The rank is that of the average draw and counts all assessed municipalities, also those left out.'
	},
	agreement: {
		heading: 'How alike are the lists?',
		overlap: ({ both, from, to }: { both: number; from: number; to: number }) =>
			`${both} municipalities are on both lists, of ${from} on the first and ${to} on the second.`,
		average: ({ both, from, to }: { both: number; from: number; to: number }) =>
			`In the average draw alone ${both} are shared, of ${from} and ${to}.`,
		kappa: ({ kappa, low, high, words }: { kappa: string; low: string; high: string; words: string }) =>
			`Cohen’s kappa is ${kappa} (95% interval ${low} to ${high}): ${words}. 1 is identical lists, 0 is what chance alone would give.`,
		none: 'Cohen’s kappa cannot be computed, since the lists are empty or hold all municipalities.',
		levels: {
			poor: 'less than chance',
			slight: 'slight agreement',
			fair: 'fair agreement',
			moderate: 'moderate agreement',
			substantial: 'substantial agreement',
			full: 'almost perfect agreement'
		},
		source:
			'Kappa after Cohen (1960), interval after Fleiss, Cohen and Everitt (1969), words after Landis and Koch (1977).'
	},
	profile: {
		heading: 'What kind of municipalities are on the lists?',
		columns: { what: 'Property', all: 'All municipalities' },
		rows: {
			municipalities: 'Municipalities',
			populationMedian: 'Inhabitants, median',
			populationTotal: 'Inhabitants in all',
			small: 'With fewer than 5,000 inhabitants',
			centralityMedian: 'Centrality index, median',
			leastCentral: 'In centrality classes 5 and 6',
			pupilsMedian: 'Pupils behind a result, median',
			oneSchool: 'With one school in the data'
		},
		counties: 'Counties',
		unknown: 'unknown',
		note: 'Both draws together. Population is of 1 January of the last year of the basis. Pupils is the municipality’s mean over the cells with a number of pupils.'
	}
};
