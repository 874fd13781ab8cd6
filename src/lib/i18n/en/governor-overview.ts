import type { WorkMessages } from '../types';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const municipalities = (n: number) => (n === 1 ? 'One municipality is' : `${n} municipalities are`);

const overview: Pick<WorkMessages['governor'], 'overview' | 'freed' | 'agreement' | 'merge'> = {
	overview: {
		progress: 'How far the counties have come',
		columns: {
			county: 'County',
			candidates: 'Candidates',
			included: 'Included',
			excluded: 'Not included',
			declined: 'Declined',
			added: 'Added',
			open: 'Not decided',
			admitted: 'In (Udir)',
			notAdmitted: 'Not in (Udir)'
		},
		total: 'The whole country',
		chooseCounty: 'Choose a county to assess the candidates there.',
		progressNote: 'Candidates are those drawn, those who came in, and those who were added or written about.'
	},

	freed: {
		heading: 'Who comes in?',
		none: 'Nobody has declined. When a municipality does, the place goes to the next of the same list.',
		from: 'The next one is taken from',
		choices: { country: 'the whole country', county: 'the same county' },
		columns: {
			declined: 'Declined',
			declinedCounty: 'County',
			list: 'List',
			instead: 'Comes in',
			insteadCounty: 'County',
			rank: 'Place',
			share: 'Share'
		},
		lists: { average: 'average draw', spread: 'spread draw' },
		nobody: 'nobody left',
		note: 'The next one who can be drawn, has no place already, has not declined and has not been assessed as not to be included. A municipality that the county governor does not include frees no place.'
	},

	agreement: {
		heading: 'How alike are the lists?',
		none: 'The lists can be compared when some candidates are decided.',
		lists: { indicators: 'The indicators', governor: 'The county governor', udir: 'Udir' },
		columns: {
			pair: 'Lists',
			onFrom: 'On the first',
			onTo: 'On the second',
			both: 'On both',
			kappa: 'Kappa',
			low: 'From',
			high: 'To',
			n: 'Municipalities',
			open: 'Not decided'
		},
		pair: ({ from, to }) => `${from} and ${to}`,
		sentence: ({ both, from, to }) =>
			`${municipalities(both)} on both lists: the indicators have ${from}, the county governors ${to}.`,
		kappa: ({ kappa, low, high, words }) =>
			`Cohen’s kappa is ${kappa} (95% interval ${low} to ${high}): ${words}.`,
		onlyFrom: ({ names }) => `On the list of the indicators only: ${names}.`,
		onlyTo: ({ names }) => `On the list of the county governor only: ${names}.`,
		counties: ({ names }) => `Of ${names}: counties in which something is decided.`,
		noWidth:
			'The interval has no width when the lists are the same. That does not say that the agreement is certain.',
		left: ({ n }) =>
			`${n === 1 ? 'One candidate is' : `${n} candidates are`} not decided, or declined, and not part of the comparison.`,
		noKappaWhy: 'Kappa cannot be computed: no municipalities to compare, or both lists have all or none.',
		note: 'Compared are the assessed municipalities of the counties in which something is decided. Candidates without a decision, and those who declined, are left out. A municipality that is neither drawn nor added counts as not wanted by the county governor.',
		source:
			'Kappa by Cohen (1960), interval by Fleiss, Cohen and Everitt (1969). Which municipalities are compared is our choice.'
	},

	merge: {
		title: ({ county }) => `Merge the assessments of ${county}`,
		from: ({ by, date }) => `The file was saved ${date} by ${by}.`,
		unknownAuthor: 'unknown',
		otherRules: ({ name }) =>
			`The assessments in the file are of a list with other rules than the draw that is chosen: “${name}”. They can be merged, but read them with that in mind.`,
		summary: ({ added, changed, conflicts, same }) =>
			`${count(added, 'new cell', 'new cells')}, ${count(changed, 'changed', 'changed')}, ${count(conflicts, 'conflict', 'conflicts')}. ${count(same, 'cell is', 'cells are')} as before.`,
		nothing: 'The file says nothing new. Nothing is changed.',
		cells: 'New and changed',
		conflicts: 'Conflicts',
		conflictsHelp:
			'Here the project says something else than the file, and neither builds on the other. The project’s stays where you choose nothing else.',
		allOwn: 'Keep all of the project',
		allTheirs: 'Take all of the file',
		allNewest: 'The newest everywhere',
		columns: { municipality: 'Municipality', what: 'Field', own: 'In the project', theirs: 'In the file' },
		keepOwn: 'The project',
		takeTheirs: 'The file',
		choice: ({ name, field }) => `${name}, ${field}: which is to stand?`,
		apply: 'Merge',
		applied: ({ county }) => `The assessments of ${county} were merged.`,
		nothingThere: 'nothing'
	}
};
export default overview;
