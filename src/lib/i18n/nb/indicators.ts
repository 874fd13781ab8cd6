import { notes } from './notes';

/** Names of the indicators known by the program, by their id. `short` fits a narrow column. */
const names: Record<string, { long: string; short: string }> = {
	'eu7.bullying': { long: 'Mobbing på skolen, 7. trinn', short: 'Mobbing 7' },
	'eu7.support': { long: 'Støtte fra lærerne, 7. trinn', short: 'Støtte 7' },
	'eu7.motivation': { long: 'Motivasjon, 7. trinn', short: 'Motivasjon 7' },
	'eu10.bullying': { long: 'Mobbing på skolen, 10. trinn', short: 'Mobbing 10' },
	'eu10.support': { long: 'Støtte fra lærerne, 10. trinn', short: 'Støtte 10' },
	'eu10.motivation': { long: 'Motivasjon, 10. trinn', short: 'Motivasjon 10' },
	'np5.reading.level1': { long: 'Lesing 5. trinn, mestringsnivå 1', short: 'Lesing 5, nivå 1' },
	'np5.numeracy.level1': { long: 'Regning 5. trinn, mestringsnivå 1', short: 'Regning 5, nivå 1' },
	'np8.reading.level1': { long: 'Lesing 8. trinn, mestringsnivå 1', short: 'Lesing 8, nivå 1' },
	'np8.numeracy.level1': { long: 'Regning 8. trinn, mestringsnivå 1', short: 'Regning 8, nivå 1' },
	gradePoints10: { long: 'Grunnskolepoeng etter 10. trinn', short: 'Grunnskolepoeng' },
	'np5.reading.scale': { long: 'Lesing 5. trinn, skalapoeng', short: 'Lesing 5' },
	'np5.numeracy.scale': { long: 'Regning 5. trinn, skalapoeng', short: 'Regning 5' },
	'np8.reading.scale': { long: 'Lesing 8. trinn, skalapoeng', short: 'Lesing 8' },
	'np8.numeracy.scale': { long: 'Regning 8. trinn, skalapoeng', short: 'Regning 8' },
	'np5.english.level1': { long: 'Engelsk 5. trinn, mestringsnivå 1', short: 'Engelsk 5, nivå 1' },
	'np8.english.level1': { long: 'Engelsk 8. trinn, mestringsnivå 1', short: 'Engelsk 8, nivå 1' },
	'np5.english.scale': { long: 'Engelsk 5. trinn, skalapoeng', short: 'Engelsk 5' },
	'np8.english.scale': { long: 'Engelsk 8. trinn, skalapoeng', short: 'Engelsk 8' }
};

export default {
	names,
	...notes((id) => names[id]?.long ?? String(id)),
	/** The subject or theme alone, without naming a grade: for the sheet to schools and unions. */
	areas: {
		learningEnvironment: 'Læringsmiljø (Elevundersøkelsen)',
		nationalTests: 'Grunnleggende ferdigheter (nasjonale prøver)',
		gradePoints: 'Grunnskolepoeng',
		other: 'Andre indikatorer'
	},
	/** Units as they stand after a number. */
	units: {
		percent: 'prosent',
		scalePoints: 'skalapoeng',
		mean: 'på en skala fra 1 til 5',
		gradePoints: 'grunnskolepoeng',
		number: ''
	},
	unitsShort: { percent: '%', scalePoints: 'poeng', mean: '', gradePoints: 'poeng', number: '' },
	/** After exactly one. */
	unitsOne: { percent: '%', scalePoints: 'poeng', mean: '', gradePoints: 'poeng', number: '' },
	/** Beside a name that does not tell the unit. */
	unitsColumn: { percent: '%', scalePoints: '', mean: '1–5', gradePoints: '', number: '' },
	worse: { higher: 'høyere er dårligere', lower: 'lavere er dårligere' }
};
