import f from '../../calibration-figures.json';
import type { HelpTexts } from '../../help-text';
import participants from './participants';

/** Municipalities are counted whole in sentences. */
const whole = Math.round;

const draw: HelpTexts['draw'] = {
	title: 'How the draw works',
	lead: 'The rule as Udir describes it, what is publicly known, and what is our own default.',
	sections: {
		scheme: {
			heading: 'The follow-up scheme',
			body: [
				'The follow-up scheme (oppfølgingsordningen) is a voluntary offer to municipalities that over time have weak results on central indicators of learning environment and learning outcome. Municipalities were drawn in 2017, 2018, 2020, 2022 and 2025, about 40 each time.',
				'Since 2020 the effort lasts three years: a one-year preparatory phase and a two-year implementation phase. The first two times it lasted two years.'
			]
		},
		rule: {
			heading: 'The rule',
			body: [
				'The rule is given after Udir’s web page “Hvilke kommuner deltar i ordningen?” (udir.no, oppfølgingsordningen), read in a stored copy without a date. Udir is the Norwegian Directorate for Education and Training.',
				{
					steps: [
						'Eleven indicators count: bullying, support from the teacher and motivation in the pupil survey (Elevundersøkelsen) in grades 7 and 10, the share of pupils at mastery level 1 in the national tests in reading and numeracy in grades 5 and 8, and lower secondary points (grunnskolepoeng) after grade 10.',
						'Each indicator has a national limit, which is the average, and an absolute lower limit.',
						'A result worse than the national limit gives 1 risk point. A result worse than the absolute limit gives 3 instead of 1.',
						'Points from lower secondary points are multiplied by 3, to balance the three areas.',
						'The results of the last three years count.',
						'For every municipality and every school the share of possible risk points is computed in percent.',
						'The average draw is the 30 municipalities with the highest share.',
						'The spread draw is up to 10 municipalities where the difference between the schools’ shares is above a certain level, and where at least one school is among the 25 percent with the highest share when all schools of the country are ranked.',
						'The county governor ranks the candidates, and Udir decides. A municipality may decline.'
					]
				},
				'In 2020 and 2022 no municipality was to be drawn two times in a row. Population was limited as well: the reports give 50,000 or about 40,000 in 2020, and about 100,000 in 2022.',
				'In 2025 the indicators are one part of the basis. The spread draw is replaced by the county governor’s overall assessment.'
			]
		},
		standing: {
			heading: 'What is official, and what is ours',
			body: [
				'This is not publicly known: the numbers of the absolute limits, how spread is measured and how large it must be, the order among candidates for spread, whether private schools count, how suppressed and missing values are treated, and what decides when municipalities are equal.',
				'Treffsikker has a default for each of these, marked “our default, not official”. All can be changed:',
				{
					list: [
						'Absolute lower limit: the worst tenth of the municipalities that year.',
						'Spread: the standard deviation between the schools’ shares, without a minimum level. Candidates are ordered by spread; in practice the county governors have ranked them.',
						'Schools: all kinds of owner count.',
						'Coverage: at least half of the possible points must have data, otherwise the municipality or school is not assessed.',
						'If municipalities are equal, the number of points decides first, then the distance to the national limits, then the municipality number.'
					]
				}
			]
		},
		scenarios: {
			heading: 'What if the rules were others?',
			body: [
				'A project can have several scenarios. A new one is a copy of what you have; then change what you want. Everything can be undone.',
				{
					list: [
						'Compare: who goes in and out between two scenarios or sets of rules, and what did it: which rule, and which cell crossed which limit. The program draws again with one rule changed at a time to find out.',
						'Vary a rule: one number is moved along a range. You see who is always in, and who comes and goes.',
						'The border zone: each municipality’s distance to the cut, and the smallest change of one cell or one limit that would have moved it.',
						'Adjusted for structure: who would be drawn if usual differences between, for instance, large and small municipalities were taken off first. It is a thought experiment, not a rule, and it can hide real differences in quality.'
					]
				}
			]
		},
		howSure: {
			heading: 'How sure is it?',
			body: [
				'Few pupils give results by chance. Under “How sure?” many data sets are made that are as likely as the one you have, and a draw is made in each. “Drawn in 62 of 100” means that the municipality was in for 62 percent of them.',
				'The noise comes from Udir’s uncertainty where the files have it, else from the number of pupils and a spread between pupils that stands among the options. By default, results of few pupils are drawn towards the mean; the list then varies more than if each value were only drawn around itself. All figures of a municipality are seen together: one that is weak in most is drawn less towards the mean.',
				'“Four lists” shows who would get the places by printed figures, by figures drawn towards the mean, with the benefit of the doubt, and by who is drawn most often, and how large the municipalities on each list are. “Without one year, indicator, school” shows what decides. In trials where the truth is known, with figures like those of the files of national tests, 18 of 30 were drawn again with new pupils. The program expected 18; noise around the printed figures gives 20 to 21.',
				{
					note: 'The numbers are of chance in who the pupils are. Changes from year to year come on top. Under “An ordinary year” they are estimated from your files.'
				}
			]
		},
		map: {
			heading: 'The map',
			body: [
				'Each hexagon is a municipality. Choose what the map shows: share, rank, who is drawn, how often each is drawn, change from another scenario, or the value and points of one indicator. The digit or letter in the hexagon says the same as its colour.',
				{
					list: [
						'Not assessed, left out, suppressed and missing have signs of their own. They are never shown as a low value.',
						'The arrow keys move between neighbours, and Enter opens the explanation. The same numbers stand in a table below the map, and by county.',
						'Where names are hidden, the tiles stand in order of value. A map would show who is who.',
						'The example country has an invented map of its own. Where a register has no places on the map, the municipalities stand county by county.'
					]
				},
				'In the border zone, “Show on a large screen” shows who is just in and just out, in large letters for a meeting room.'
			]
		},
		spreadNoise: {
			heading: 'Spread without noise',
			body: [
				'Small schools lie far apart even when they are alike. Under “How much is chance?” in the spread draw, the spread stands beside the one that schools which are alike would have: each with the municipality’s own mean on every indicator, and noise by its own pupils.',
				'Schools with different grades are measured by different indicators and can have different shares without being different. How much that makes stands in a column of its own.',
				{
					note: '“Without noise” is a thought experiment: the spread squared less the mean of the schools’ variances, at least zero. The rule of the scheme says nothing of this.'
				}
			]
		},
		mattersMost: {
			heading: 'What matters most?',
			body: [
				'The rules hold many choices, and several could have been made otherwise. “What matters most?” shows how much the list follows each of them.',
				{
					list: [
						'One choice at a time: each is moved to both ends of a range, or to each alternative, while all else stays. The draw is made anew each time. The choice that moves most places stands first.',
						'All at once: the choices vary together in random combinations. “Alone” is the part of the variation that goes away, on average, when this one choice is settled. “Total” is the part that is left when all others are settled. A total much larger than alone says that the choice works mostly together with others.',
						'Where the intervals of two choices overlap, it cannot be said which of them matters most. More rows give narrower intervals.',
						'How often each municipality is drawn shows a stable core, and those that come and go with the choices. It is no probability of being drawn.'
					]
				},
				{
					note: 'The answer is of the ranges and alternatives that are chosen, and they are our suggestions. A wider range gives a choice more to say. The uncertainty of the numbers themselves is not part of it; see “How sure is it?”.'
				}
			]
		},
		development: {
			heading: 'Has it become better?',
			body: [
				'“Development over time” shows each indicator in all years, for the municipality or a school, with intervals. If you choose the first school year with participation, the years before and after are compared, measured against the mean of all in the same years.',
				'One good year is a tendency, not an improvement. It is called an improvement only when at least three years after go in the same direction and the interval of the whole change does not hold zero. The rule is ours, and the number can be changed.',
				{
					note: 'The worst in one year are mostly closer to the mean the year after, also without measures. How much is computed from your own data and stands beside.'
				}
			]
		},
		calibration: {
			heading: 'How good are the chances?',
			body: [
				`The method was tried on ${f.worlds} invented countries whose truth is known. Of the ${f.places} that were drawn, the program said that ${whole(f.overlap.said)} would be drawn again; with other pupils ${whole(f.overlap.pupils)} were, and with other pupils in other years ${whole(f.overlap.years)}. Municipalities with a chance of 60 to 80 per cent, ${f.likely.said} on average, were drawn in ${f.likely.came} per cent of the cases. Of the ranks, ${f.inside} per cent lay in the interval that should hold 90. In the spread draw, those given ${f.spread.said} per cent were drawn in ${f.spread.came} per cent.`,
				`Of the ${f.places} that were truly worst, the draw itself found ${whole(f.found.draw)}, and the list of the highest chances ${whole(f.found.chance)}. A draw of values that are pulled towards the mean found ${whole(f.found.shrunken)}, and one that gives the municipality the benefit of the doubt (Wilson) ${whole(f.found.wilson)}.`,
				{
					note: 'Where what was said is higher than what came, the program is too sure: reckon with somewhat more chance than it says. The invented countries resemble Norway, but are not Norway: in them too, answers of the same pupils go together about as the program assumes. In the example country of the program, which is made in another way, an earlier version was too sure.'
				}
			]
		},
		lowerLimit: {
			heading: 'A lower limit can be a high number',
			body: [
				'For bullying and mastery level 1 a high number is bad. There the absolute lower limit is a high number: the limit is lower for the quality, not for the number.',
				'A result equal to a limit is not worse than it.'
			]
		},
		emptyCells: {
			heading: 'Suppressed and missing values',
			body: [
				'Possible points are counted only where there is a value. If a suppressed value counted as zero points, the municipality would look better than it is.',
				{
					list: [
						'Suppressed: the value exists but is hidden, mostly because it concerns few pupils.',
						'Missing: the value was not reported.',
						'Not applicable: the school or municipality does not have the grade.'
					]
				},
				'Small cohorts are suppressed more often than large ones. Therefore it is always shown how much of the basis had data.'
			]
		},
		participants,
		reading: {
			heading: 'Reading a result',
			body: [
				'The margin says how far a municipality is from ending on the other side of the cut. A small margin means that a few pupils, one year or one limit can decide.',
				'The list does not rank how good schools are. It shows whom the rule hits, with the numbers and choices that stand beside it.'
			]
		},
		notMeasured: {
			heading: 'What the numbers do not show',
			body: [
				'The indicators do not say why a result is as it is, what the schools do to change it, how other subjects and grades are doing, or what has happened after the last year. An average for the municipality can hide large differences between schools, and a municipality with one school can have no spread.',
				'Therefore the county governor’s assessment and Udir’s decision stand beside the numbers, with reason and date. They do not replace the numbers, and the numbers do not replace them.'
			]
		}
	}
};
export default draw;
