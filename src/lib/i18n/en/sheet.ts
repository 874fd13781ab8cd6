import type { Messages } from '../types';

const sheet: Messages['sheet'] = {
	title: ({ name }) => `Why ${name} is drawn`,
	titleNot: ({ name }) => `Why ${name} is not drawn`,
	pageTitle: 'Sheet for printing',
	back: 'Back to the draw',
	backs: { own: 'Back to My municipality', followUp: 'Back to the follow-up' },
	print: 'Print',
	language: 'Language of the sheet',
	version: 'Version',
	versions: { municipality: 'For the municipality', schools: 'For schools and unions' },
	versionHelp: {
		municipality: 'All results by indicator and school year.',
		schools: 'Summed by area. Points at no grade, class or teacher.'
	},
	noMunicipality: 'Choose a municipality in the draw first.',
	chooseMunicipality: 'Municipality',
	invented: 'Invented example data',
	simulation: 'A simulation. This is not Udir’s draw.',
	schemeHeading: 'About the scheme',
	scheme:
		'The follow-up scheme is a voluntary offer of support to municipalities that over time have weak results on central indicators of learning environment and learning. Municipalities are picked by their results on a set of indicators, the county governor assesses them, and Udir decides.',
	resultHeading: 'The result',
	tableHeading: 'The municipality’s results',
	rule: 'A result worse than the national limit gives 1 risk point. A result worse than the absolute limit gives 3. Equal to a limit is not worse. Cells without figures give neither points nor possible points.',
	weighted: ({ what, weight }) => `Points from ${what} are multiplied by ${weight}.`,
	areaTable: {
		caption: 'Risk points by area',
		area: 'Area',
		points: 'Risk points',
		possible: 'Possible points',
		share: 'Share',
		total: 'Total'
	},
	uncertaintyHeading: 'How certain is it?',
	smallNumbers:
		'Results vary from year to year, most of all where there are few pupils. Small margins can be due to chance.',
	changeHeading: 'What would have changed the outcome?',
	lookAlikesHeading: 'Similar municipalities',
	notMeasuredHeading: 'What is not measured',
	notMeasured: [
		'the pupils’ background, moving, and conditions outside school',
		'other subjects and skills than those the indicators are about',
		'what the schools and the municipality do to improve, and whether they are on their way up',
		'capacity and competence of the school owner and school leaders'
	],
	notMeasuredSchools:
		'The figures say nothing about single classes, grades or teachers’ work, and must not be used in that way.',
	judgementHeading: 'Assessment',
	judgement:
		'The county governor’s assessment and Udir’s decision come in addition to the indicators. No assessment is entered here.',
	settingsHeading: 'Rules and sources',
	settings: {
		preset: ({ name }) => `Preset: ${name}.`,
		changedPreset: ({ name }) => `Preset: changed from ${name}.`,
		setPart: ({ n }) => `Of the scheme’s 11 indicators ${n} are used.`,
		years: ({ years }) => `School years: ${years}.`,
		places: ({ average, spread }) => `Places: ${average} in the average draw, ${spread} in the spread draw.`,
		coverage: ({ minimum }) => `Minimum coverage: ${minimum} (our default).`,
		cap: ({ cap }) => `Municipalities with at least ${cap} inhabitants are left out.`,
		noCap: 'No population cap.',
		earlier: ({ draws }) => `Earlier draws left out: ${draws}.`,
		absolute: 'Absolute limits are not public. Those used here are our default or set by the user.',
		nationalPrinted: 'The national limit is the country’s published value where nothing else is said.',
		ruleSource: 'The rule is as Udir’s web page “Hvilke kommuner deltar i ordningen?” words it.',
		dataSource: ({ files }) =>
			`Data: ${files}. Source: the Norwegian Directorate for Education and Training (Udir).`,
		dataFiles: ({ n }) =>
			`Data: ${n === 1 ? '1 file' : `${n} files`} from the Norwegian Directorate for Education and Training (Udir).`,
		dataInvented: 'Data: an invented example country.',
		madeWith: ({ version, date }) => `Made with Treffsikker ${version}, ${date}.`
	}
};

export default sheet;
