import type { HelpTexts } from '../../../help-text';

export const drawing: HelpTexts['guide']['drawing'] = {
	title: 'Simulate a draw',
	lead: 'Choose rules, and see which municipalities would be drawn. It is a simulation, not Udir’s draw.',
	words: 'draw simulation preset limit risk points indicator population average draw spread draw map list',
	sections: {
		draw: {
			heading: 'What to do',
			body: [
				{
					steps: [
						'Go to [[common.pages.draw|Draw]] and choose [[draw.rules.preset|Preset]], for example [[draw.rules.presets.udir2022|Udir 2022]].',
						'Turn indicators on and off, and choose an indicator to set [[draw.rules.national|National limit]], [[draw.rules.absolute|Absolute limit]] and [[draw.rules.weight|Weight]].',
						'Open [[draw.rules.years|School years]], [[draw.rules.filters|Who can be drawn]] and [[draw.rules.placesHeading|Places and spread]] for the rest of the rules.',
						'Read the list while you change them. [[draw.rules.undo|Undo]] and [[draw.rules.redo|Redo]] go one step at a time, and [[draw.rules.reset|Back to the preset]] takes all changes back.'
					]
				},
				'Rules marked “[[draw.rules.ours|our default, not official]]” are our proposals, because Udir has not published them.'
			]
		},
		list: {
			heading: 'Read the list',
			body: [
				{
					list: [
						'The municipalities stand by their share of possible risk points. The line is where the places end.',
						'The margin is the distance in percentage points to the first or last one on the other side.',
						'Municipalities that tie at the line are named, with their chance if lots were drawn.',
						'Below the list are those that are excluded or not assessed, with the reason.'
					]
				},
				'The tabs show the same in other ways: [[map.tab|Map]], [[draw.list.views.spread|Spread draw]], [[draw.list.views.indicators|Indicators]], [[draw.list.views.counties|Counties]] and [[uncertainty.tab|How sure?]].'
			]
		},
		others: {
			heading: 'The screen in a meeting',
			body: [
				'Tick [[draw.list.hideNames|Hide other municipalities’ names]] before you show the screen to one municipality. The others then stand as “[[draw.list.hiddenName|Another municipality]]”.'
			]
		},
		out: {
			heading: 'Take the list out',
			body: [
				'[[draw.list.copyList|Copy the list]] and [[draw.list.downloadList|Download the list (CSV)]] give the whole list. With [[drawn.make|Use the draw as a table]] it can be used in analyses and linked with other tables.'
			]
		}
	}
};

export const scenarios: HelpTexts['guide']['scenarios'] = {
	title: 'What if: scenarios and sensitivity',
	lead: 'What would have happened with other rules, and which choices move the list most?',
	words: 'scenario compare sensitivity vary border zone sobol kappa overlap',
	sections: {
		compare: {
			heading: 'Compare two sets of rules',
			body: [
				{
					steps: [
						'Choose [[scenarios.add|New scenario]]. It is a copy of what you have. Change the rules of the copy.',
						'Choose [[scenarios.compare|Compare]], and then what to compare from and to. Presets can be chosen too.',
						'Read who goes in and out, and which rule did it.'
					]
				}
			]
		},
		sweep: {
			heading: 'Vary one rule',
			body: [
				{
					steps: [
						'Choose [[whatIf.sweep.heading|Vary a rule]], and then the rule.',
						'Type from, to and step, and choose [[whatIf.sweep.run|Run]].',
						'Read who is always there, and who comes and goes.'
					]
				}
			]
		},
		margins: {
			heading: 'Those nearest the line',
			body: [
				'Choose [[whatIf.margins.heading|The border zone]]. [[whatIf.margins.search|Find the smallest changes]] tries which change of one number or one limit would have moved each municipality. [[borderScreen.open|Show on a large screen]] is made for a meeting room.'
			]
		},
		sensitivity: {
			heading: 'What matters most?',
			body: [
				{
					steps: [
						'Choose [[sensitivity.heading|What matters most?]]. The figure shows how much the list changes when one choice is changed at a time.',
						'Open [[sensitivity.options.heading|What is varied]] to choose what is to be tried.',
						'Choose [[sensitivity.run|Vary all choices at once]] to change everything at once. You then see which choices matter most together, and how often each municipality is drawn.'
					]
				}
			]
		},
		residual: {
			heading: 'A thought experiment',
			body: [
				'[[residual.tab|Adjusted for structure]] shows who would be drawn if ordinary differences between large and small, central and remote municipalities were taken out first. It is not a rule, and it can hide real differences.'
			]
		}
	}
};

export const certainty: HelpTexts['guide']['certainty'] = {
	title: 'How sure is the draw?',
	lead: 'Few pupils give chance swings. Here you see how much of the list could have been different.',
	words:
		'uncertainty probability chance random confidence interval bootstrap monte carlo small municipalities',
	sections: {
		compute: {
			heading: 'Compute it',
			body: [
				{
					steps: [
						'Choose the tab [[uncertainty.tab|How sure?]] on the page [[common.pages.draw|Draw]].',
						'Choose [[uncertainty.run|Find out how sure the draw is]]. First numbers are shown at once, and you can stop and go on.',
						'Read the column [[uncertainty.columns.drawn|Drawn]]: 62 of 100 means that the municipality was drawn in 62 of 100 equally likely data sets.'
					]
				}
			]
		},
		read: {
			heading: 'Read the answer',
			body: [
				{
					list: [
						'[[uncertainty.interval|Rank, 90%]] are the ranks that the municipality has in 90 of 100 data sets. Where two municipalities overlap, nobody can say which is weaker.',
						'The sentence above the table says how many of those drawn would be drawn again.',
						'[[uncertainty.views.lists|Four lists]] shows who would get the places if doubt were counted in other ways.',
						'[[uncertainty.views.without|Without one year, indicator, school]] shows municipalities that stand or fall with one number.'
					]
				}
			]
		},
		assumptions: {
			heading: 'What is assumed',
			body: [
				'Open [[uncertainty.options.heading|Options]] to see and change the assumptions: what “equally likely” means, the number of data sets and the seed. With the same seed the answer is the same. What has no known uncertainty stands still, and it says how much that is.'
			]
		}
	}
};

export const explaining: HelpTexts['guide']['explaining'] = {
	title: 'Explain a municipality and print the sheet',
	lead: 'Why was the municipality drawn, how near the line was it, and what would have changed it?',
	words:
		'chief executive school owner sheet print why explanation visit meeting my municipality schools union',
	sections: {
		explain: {
			heading: 'See the explanation',
			body: [
				{
					steps: [
						'Choose the municipality in the list on the page [[common.pages.draw|Draw]]. On a narrow screen it stands under [[draw.steps.municipality|The municipality]].',
						'Read at the top: the rank, the share and the distance to the line.',
						'Choose a cell of the table to see the result, both limits, the number of pupils and which line of the file the number came from.',
						'Under [[explain.change.heading|What would have changed the outcome?]] are the smallest changes that would have moved the municipality, also in pupils.'
					]
				},
				'[[explain.lookAlikes.heading|Similar municipalities that are not drawn]] answers the question “why us and not our neighbour”.'
			]
		},
		sheet: {
			heading: 'Print the sheet',
			body: [
				{
					steps: [
						'Choose [[explain.openSheet|Sheet for printing]].',
						'Choose [[sheet.language|Language of the sheet]] and [[sheet.version|Version]]: [[sheet.versions.municipality|For the municipality]] or [[sheet.versions.schools|For schools and unions]]. The second points out no grades, classes or teachers.',
						'Choose [[sheet.print|Print]]. “Save as PDF” is one of the browser’s printers.'
					]
				}
			]
		},
		own: {
			heading: 'Own numbers only',
			body: [
				'[[common.pages.ownMunicipality|My municipality]] shows one municipality’s results against the limits, year by year, without the national list. Choose [[explain.makeOwn|Use as my municipality]] in the explanation for the program to remember which.'
			]
		}
	}
};
