import type { HelpTexts } from '../../../help-text';

export const followingUp: HelpTexts['guide']['followingUp'] = {
	title: 'The follow-up: assessment, participants and grants',
	lead: 'What is done by judgement stands beside what is computed, with the name of who did it.',
	words:
		'county governor assessment ranking decision declined log participant register phase grant distribution key application traffic light',
	sections: {
		assess: {
			heading: 'Assess the candidates of a county',
			body: [
				{
					steps: [
						'Go to [[common.pages.followUp|Follow-up]], type your initials and choose [[governor.who.save|Use the initials]].',
						'Choose [[governor.bar.draw|Draw]] and [[governor.bar.county|County]]. [[governor.bar.add2025|Make the list of the 2025 variant]] makes the list as the 2025 variant is described.',
						'Choose a candidate. Write under [[governor.panel.assessment|The county governor’s assessment]], and put the candidates in the order you find right.',
						'Choose [[governor.decision.choices.include|Included]], [[governor.decision.choices.exclude|Not included]] or [[governor.decision.choices.decline|The municipality has declined]], write the reason and the date, and choose [[governor.decision.save|Save the decision]].',
						'[[governor.freed.heading|Who comes in?]] shows who gets the place when somebody has declined.'
					]
				},
				'All of it gets a line under [[governor.tabs.log|Log]].'
			]
		},
		send: {
			heading: 'Send a county’s work and merge it',
			body: [
				{
					steps: [
						'The county governor chooses [[governor.bar.export|Save the county’s file]] and sends the file.',
						'The directorate opens the project with the same draw and chooses [[governor.bar.import|Merge a county’s file]].',
						'The program shows what is new, changed and in conflict. Choose [[governor.merge.apply|Merge]].'
					]
				}
			]
		},
		participants: {
			heading: 'Keep track of the participants',
			body: [
				{
					steps: [
						'Choose [[governor.tabs.participants|Participants]].',
						'Add municipalities one by one, or choose [[participants.paste|Paste a list]] or [[participants.fromDraw|Take from a draw]].',
						'Enter start, phase, reason and planned end.',
						'[[participants.views.overview|Overview]] counts the participants on a date of your choice. [[participants.views.need|Need and capacity]] sets need against capacity.'
					]
				}
			]
		},
		grants: {
			heading: 'Distribute grants and judge applications',
			body: [
				{
					list: [
						'Go to [[common.pages.analyses|Analyses]], choose [[analysis.add|New analysis]], and then [[allocation.question|How is a grant distributed among the counties?]]. Type the budget, the fixed part and the criteria. The sum is right to the krone.',
						'[[applications.question|Which applications come first, and do decisions follow the criteria?]] judges applications with traffic lights by your criteria, and lists the decisions that differ, with their reasons.'
					]
				}
			]
		}
	}
};
