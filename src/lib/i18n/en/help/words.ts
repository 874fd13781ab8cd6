import type { HelpTexts } from '../../help-text';

const words: HelpTexts['words'] = {
	title: 'Words explained',
	lead: 'The words used in the program, and what they mean here. The Norwegian word stands in brackets.',
	terms: {
		absoluteLimit: {
			term: 'Absolute lower limit (absolutt nedre grense)',
			meaning:
				'The limit of what counts as weak however the rest of the country is doing. A worse result gives 3 risk points. The numbers Udir uses are not public.'
		},
		riskShare: {
			term: 'Share of possible risk points (andel av mulige risikopoeng)',
			meaning:
				'The risk points divided by the points that were possible where there are data. Municipalities and schools are compared by this share.'
		},
		breakInSeries: {
			term: 'Break in the series (brudd i serien)',
			meaning: 'The value is measured in a new way and cannot be compared directly with the years before.'
		},
		coverage: {
			term: 'Coverage (dekning)',
			meaning: 'How much of the possible points had data. Below 50 percent the unit is not assessed.'
		},
		preliminary: {
			term: 'Preliminary values (foreløpige tall)',
			meaning: 'Values that Udir has marked so. They are replaced when the final values are opened.'
		},
		notApplicable: {
			term: 'Not applicable (gjelder ikke)',
			meaning: 'The value cannot exist, because the school or municipality does not have the grade.'
		},
		averageDraw: {
			term: 'Average draw (gjennomsnittsuttrekk)',
			meaning: 'The municipalities with the highest share of risk points at municipality level, usually 30.'
		},
		lowerSecondaryPoints: {
			term: 'Lower secondary points (grunnskolepoeng)',
			meaning: 'The mean of the grades on the certificate after grade 10, multiplied by 10.'
		},
		notAssessed: {
			term: 'Not assessed (ikke vurdert)',
			meaning: 'Too little of the basis has data for the share to say anything.'
		},
		indicator: {
			term: 'Indicator (indikator)',
			meaning: 'Something measured for every municipality and school, for example reading in grade 5.'
		},
		lookAlikes: {
			term: 'Look-alikes (liknende kommuner)',
			meaning: 'Municipalities that were not drawn but have nearly the same share; own county first.'
		},
		margin: {
			term: 'Margin',
			meaning:
				'For a drawn municipality: its share minus that of the first not drawn. For the others: their share minus that of the last drawn.'
		},
		masteryLevel: {
			term: 'Mastery level 1 (mestringsnivå 1)',
			meaning: 'The lowest level of the national tests. The indicator is the share of pupils at this level.'
		},
		missing: {
			term: 'Missing (mangler)',
			meaning: 'There is no value, and no closer reason is known; at Udir it was not reported.'
		},
		nationalLimit: {
			term: 'National limit (nasjonal grense)',
			meaning: 'The average of the country that year. A worse result gives 1 risk point.'
		},
		recipe: {
			term: 'Recipe (oppskrift)',
			meaning:
				'The settings of a draw, and in a file also how tables are made ready, without data. It can be saved, sent and opened upon other data.'
		},
		preset: {
			term: 'Preset (regelsett)',
			meaning: 'Ready-made settings, for example the rules as they were in 2022.'
		},
		riskPoints: {
			term: 'Risk points (risikopoeng)',
			meaning: 'Points for a result worse than a limit: 1 or 3, multiplied by the weight of the indicator.'
		},
		scalePoints: {
			term: 'Scale points (skalapoeng)',
			meaning: 'The unit of the national tests. The country was at 50 in the year the scale was made.'
		},
		suppressed: {
			term: 'Suppressed (skjermet, prikket)',
			meaning: 'The value exists but is hidden, mostly because it concerns few pupils.'
		},
		schoolOwner: {
			term: 'School owner (skoleeier)',
			meaning: 'Whoever is responsible for the school, usually the municipality.'
		},
		spreadDraw: {
			term: 'Spread draw (spredningsuttrekk)',
			meaning:
				'Municipalities where the difference between the schools is large and at least one school is among the weakest of the country, up to 10.'
		},
		countyGovernor: {
			term: 'County governor (statsforvalter)',
			meaning:
				'The state’s representative in the county. Ranks the candidates and follows up the municipalities.'
		},
		excluded: {
			term: 'Excluded (utelatt)',
			meaning:
				'The municipality cannot be drawn for a reason that is shown: population, earlier draw or own choice.'
		},
		uncertainty: {
			term: 'Uncertainty (usikkerhet)',
			meaning:
				'Udir’s measure of how far the value may be from the true one: half the width of a 95 percent interval.'
		},
		table: {
			term: 'Table (tabell)',
			meaning: 'Rows and variables, read from a file or made of other tables. A file has one or more.'
		},
		wave: {
			term: 'Wave (bølge)',
			meaning: 'One round of a survey that is repeated, for example in 2021 and 2024.'
		},
		bands: {
			term: 'Bands (grupper etter størrelse, inndeling)',
			meaning: 'A variable divided by cut-points, for example population in four bands of equal size.'
		},
		key: {
			term: 'Key (nøkkel)',
			meaning:
				'What two rows must have in common to belong together when tables are linked, usually the municipality.'
		},
		projectFile: {
			term: 'Project file (prosjektfil)',
			meaning: 'A whole project in one file, with all its data. It can be protected with a passphrase.'
		},
		filter: { term: 'Filter', meaning: 'A named choice of rows. The rows stay in the table.' },
		index: {
			term: 'Index (indeks)',
			meaning: 'The mean of several items, for everyone who has answered enough of them.'
		},
		reversed: {
			term: 'Reversed (snudd)',
			meaning:
				'Of items worded the other way round: the answer counts as lowest plus highest value of the scale, minus the answer.'
		},
		dontKnow: {
			term: 'Don’t know (vet ikke)',
			meaning: 'An empty cell where the respondent said “don’t know” or something that means the same.'
		},
		unanswered: {
			term: 'Unanswered (ikke besvart)',
			meaning: 'An empty cell where the question was asked but not answered.'
		},
		routedOut: { term: 'Not asked (ikke spurt)', meaning: 'An empty cell where the question was not put.' },
		pValue: {
			term: 'p value',
			meaning:
				'How often chance alone would give something at least as large if there were really no difference or association. A small p: chance is a poor explanation. It does not say how large the difference is.'
		},
		confidenceInterval: {
			term: 'Confidence interval',
			meaning:
				'The values that the data fit well. Made in the same way many times, 95 of 100 such intervals hold the true value.'
		},
		standardDeviation: {
			term: 'Standard deviation',
			meaning:
				'Roughly how far values usually lie from the mean. A large one: people disagree, or municipalities differ.'
		},
		standardError: {
			term: 'Standard error',
			meaning:
				'How much a mean or a coefficient would usually vary from sample to sample. Smaller with more answers.'
		},
		effectSize: {
			term: 'Effect size',
			meaning:
				'How large a difference is, measured in standard deviations, so that differences on different scales can be compared. It does not say what lies behind.'
		},
		alpha: {
			term: 'Cronbach’s alpha',
			meaning:
				'How well questions that should measure the same go together. Usually from 0 to 1, and grows with the number of questions.'
		},
		loading: {
			term: 'Factor loading',
			meaning:
				'How closely a question belongs to a factor, about from −1 to 1. Negative: the question points the other way.'
		},
		communality: {
			term: 'Communality',
			meaning: 'The part of a question’s variation that the factors reproduce together.'
		},
		correlation: {
			term: 'Correlation',
			meaning:
				'Whether high values of one thing go together with high (near 1) or low (near −1) values of another. 0 is no such association.'
		},
		coefficient: {
			term: 'Coefficient (B)',
			meaning:
				'How much higher or lower the result is where the variable is one unit higher and the others in the model are equal.'
		},
		oddsRatio: {
			term: 'Odds ratio',
			meaning:
				'How many times as large the odds are. Odds are the chance that something happens divided by the chance that it does not. 1 is no difference.'
		},
		chiSquare: {
			term: 'Chi-square',
			meaning:
				'How far the counts of a table lie from those one would expect if rows and columns did not go together.'
		},
		percentile: {
			term: 'Percentile',
			meaning: 'The value below which a given percent lie. The 75th percentile has three quarters below it.'
		},
		likelyData: {
			term: 'Equally likely data sets',
			meaning:
				'Numbers as they could have been with other pupils of the same schools. The program makes many and draws in each.'
		},
		rankInterval: {
			term: 'Rank interval',
			meaning: 'The places between which the municipality lay in 90 of 100 equally likely data sets.'
		},
		oneAtATime: {
			term: 'One choice at a time (tornado)',
			meaning:
				'Each choice is moved to the ends of its range while all else stands, and one sees how much the list changes.'
		},
		allTogether: {
			term: 'All choices at once (Sobol)',
			meaning:
				'All choices vary together. “Alone” is what goes away of the variation when one is fixed, “total” what is left when the others are fixed.'
		},
		smallestChange: {
			term: 'Smallest change',
			meaning:
				'The smallest change of one number or one limit that would move the municipality across the cut. Tried by drawing again.'
		},
		residual: {
			term: 'Residual',
			meaning:
				'What is left when the expected is taken off: the municipality’s result minus what is usual for municipalities like it.'
		},
		agreement: {
			term: 'Kappa',
			meaning: 'How alike two lists are beyond what chance gives. 1 is wholly alike, 0 is as by chance.'
		}
	}
};
export default words;
