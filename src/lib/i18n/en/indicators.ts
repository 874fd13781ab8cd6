import type { Messages } from '../types';
import { notes } from './notes';

/** Names of the indicators known by the program, by their id. `short` fits a narrow column. */
const names: Record<string, { long: string; short: string }> = {
	'eu7.bullying': { long: 'Bullying at school, grade 7', short: 'Bullying 7' },
	'eu7.support': { long: 'Support from teachers, grade 7', short: 'Support 7' },
	'eu7.motivation': { long: 'Motivation, grade 7', short: 'Motivation 7' },
	'eu10.bullying': { long: 'Bullying at school, grade 10', short: 'Bullying 10' },
	'eu10.support': { long: 'Support from teachers, grade 10', short: 'Support 10' },
	'eu10.motivation': { long: 'Motivation, grade 10', short: 'Motivation 10' },
	'np5.reading.level1': { long: 'Reading, grade 5, level 1', short: 'Reading 5, level 1' },
	'np5.numeracy.level1': { long: 'Numeracy, grade 5, level 1', short: 'Numeracy 5, level 1' },
	'np8.reading.level1': { long: 'Reading, grade 8, level 1', short: 'Reading 8, level 1' },
	'np8.numeracy.level1': { long: 'Numeracy, grade 8, level 1', short: 'Numeracy 8, level 1' },
	gradePoints10: { long: 'Grade points after grade 10', short: 'Grade points' },
	'np5.reading.scale': { long: 'Reading, grade 5, scale points', short: 'Reading 5' },
	'np5.numeracy.scale': { long: 'Numeracy, grade 5, scale points', short: 'Numeracy 5' },
	'np8.reading.scale': { long: 'Reading, grade 8, scale points', short: 'Reading 8' },
	'np8.numeracy.scale': { long: 'Numeracy, grade 8, scale points', short: 'Numeracy 8' },
	'np5.english.level1': { long: 'English, grade 5, level 1', short: 'English 5, level 1' },
	'np8.english.level1': { long: 'English, grade 8, level 1', short: 'English 8, level 1' },
	'np5.english.scale': { long: 'English, grade 5, scale points', short: 'English 5' },
	'np8.english.scale': { long: 'English, grade 8, scale points', short: 'English 8' }
};

const indicators: Messages['indicators'] = {
	names,
	...notes((id) => names[id]?.long ?? String(id)),
	/** The subject or theme alone, without naming a grade: for the sheet to schools and unions. */
	areas: {
		learningEnvironment: 'Learning environment (the Pupil Survey)',
		nationalTests: 'Basic skills (national tests)',
		gradePoints: 'Grade points',
		other: 'Other indicators'
	},
	/** Units as they stand after a number. */
	units: {
		percent: 'per cent',
		scalePoints: 'scale points',
		mean: 'on a scale from 1 to 5',
		gradePoints: 'grade points',
		number: ''
	},
	unitsShort: { percent: '%', scalePoints: 'points', mean: '', gradePoints: 'points', number: '' },
	/** After exactly one. */
	unitsOne: { percent: '%', scalePoints: 'point', mean: '', gradePoints: 'point', number: '' },
	/** Beside a name that does not tell the unit. */
	unitsColumn: { percent: '%', scalePoints: '', mean: '1–5', gradePoints: '', number: '' },
	worse: { higher: 'higher is worse', lower: 'lower is worse' }
};

export default indicators;
