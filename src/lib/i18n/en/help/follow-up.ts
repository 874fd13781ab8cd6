import type { HelpTexts } from '../../help-text';

const followUp: HelpTexts['followUp'] = {
	title: 'Follow-up: the county governor’s assessment',
	lead: 'How candidates are assessed beside the indicators, and how the counties’ work is merged.',
	sections: {
		assessment: {
			heading: 'Assessing the candidates',
			body: [
				'Candidates are the municipalities that the draw has. Choose the draw and the county at the top of the page. The button for the 2025 variant makes a list of 40 candidates without a spread draw; that is our reading of the variant.',
				{
					list: [
						'The result from the indicators always stands beside: place, share, margin, and P when it has been computed. The assessment changes nothing of it.',
						'Write about supervision, complaints, risk assessment, capacity and other schemes, and beside each indicator what the number does not tell.',
						'The facts about the municipality are for comparison and do not count in the share.',
						'Rank by writing a place, with the arrows, or with Alt and the up or down arrow in the list.',
						'A municipality that is no candidate can be added with a reason.'
					]
				},
				{
					note: 'What you write is stored on this machine only, and in the project file when you save it. It may be subject to public access under the Freedom of Information Act (offentleglova). Do not write the names of pupils or employees.'
				}
			]
		},
		decisions: {
			heading: 'Decisions, and who comes in',
			body: [
				'The county governor can include a candidate, not include it, or enter that the municipality has declined, with reason, date and initials. Udir’s decision is entered separately.',
				'A place that is declined goes to the next of the same list, in the whole country or in the same county. Passed over are municipalities that cannot be drawn, that have a place already, that have declined themselves, or that are not included. One that is not included frees no place. The last is our reading of the scheme.'
			]
		},
		agreement: {
			heading: 'How alike are the lists?',
			body: [
				'The list of the indicators, that of the county governors and Udir’s decisions are compared two by two: how many are on both, and Cohen’s kappa with a 95 per cent interval. 1 is the same lists, 0 is what chance alone would give.',
				'Only counties in which something is decided count. Candidates without a decision, and those who declined, are left out. A municipality that is neither drawn nor added counts as not wanted by the county governor.'
			]
		},
		files: {
			heading: 'A county’s file: sending and merging',
			body: [
				'“Save the county’s file” writes the assessments and the log of one county to a small file, with nothing of other counties and no numbers of schools and pupils. The file is readable text and not encrypted.',
				{
					steps: [
						'The county governor saves the county’s file and sends it as the office otherwise sends such information.',
						'The directorate opens the project with the same draw and chooses “Merge a county’s file”.',
						'The program shows what is new, changed and in conflict before anything happens. In a conflict what the project says stays where nothing else is chosen.',
						'Everything that was merged can be undone.'
					]
				},
				'A cell is in conflict when both sides have written something else and neither builds on the other. A file that was sent back and forth gives no conflict for what only one has changed. The municipality numbers must be those of the project, and the program says so when the rules of the draw are others.'
			]
		},
		log: {
			heading: 'The log',
			body: [
				'Every change gets a line: when, initials, municipality, what, from and to. Lines never go away; what is undone or redone gets a line of its own. The log can be downloaded as CSV.'
			]
		}
	}
};
export default followUp;
