import type { HelpTexts } from '../../help-text';

const participants: HelpTexts['draw']['sections']['participants'] = {
	heading: 'The register of participants',
	body: [
		'When municipalities are no longer drawn in pools, the directorate is to have an up-to-date overview of who takes part at any time, and why. The register is made for that: one row for each period, with start, phase, reason and planned end. It is part of the project, goes with the project file, and can be undone.',
		{
			list: [
				'Dates are written as a day, a month or a year: 2025-08-01, 2025-08 or 2025. As a start it is the first day, as an end the last. A period without a start is not counted.',
				'A municipality counts once on a date. Where it has two periods at the same time, the row says so, and the one that began last counts.',
				'Earlier municipality numbers can stand as they are. They count as the municipality of today; a divided one as the successor that history follows.',
				'Pasting from Excel finds the columns by their headers or by what is in them. Names that may be several, dates that are none, and rows that share days with what is there are named and never guessed.',
				'The two phases are those that the directorate’s description names. Phases of your own can be added. The kinds of reason are ours, not official.'
			]
		},
		'The overview counts participants by county and phase, planned ends within twelve months, those overdue, lengths, and new and ended periods by year. Shares of inhabitants use the population of one and the same year for the whole country.',
		'“Other schemes” are lists that you name yourself. The count says how many schemes a municipality is in at the same time, not how much work each of them is. The mark for many is set at three; the limit is ours and can be changed.',
		'“Need and capacity” puts municipalities into three classes by their share of risk points in a draw, and three by one measure of capacity: inhabitants, schools, or a number from one of your tables. Unknown capacity stands in a column of its own. The table shows who is in need and does not take part, but not why: taking part is voluntary.',
		'The history keeps being drawn and taking part apart. One right after the other means that a period began at the latest in the calendar year after the one before ended.'
	]
};

export default participants;
