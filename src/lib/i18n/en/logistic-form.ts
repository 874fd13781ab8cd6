import type { WorkMessages } from '../types';

const logisticForm: WorkMessages['logisticForm'] = {
	question: 'What goes together with whether something happened?',
	name: 'Logistic regression',
	words: 'logit odds ratio yes no drawn draw binary firth glm probability logistic',
	outcome: 'Outcome',
	outcomeHelp: 'The variable that says whether it happened: drawn or not, answered or not.',
	chooseOutcome: 'Choose a variable',
	event: 'The value that counts as yes',
	eventHelp: 'All other values count as no. Rows without a value take no part.',
	lastValue: 'The last value',
	method: 'Computation',
	methodAuto: 'Ordinary, with Firth’s correction where needed',
	methodAutoHelp:
		'Firth’s correction is used where the outcomes are told apart completely, or where there are fewer than ten yes (or no) for each coefficient. The choice is ours.',
	methodLikelihood: 'Ordinary (maximum likelihood)',
	methodFirth: 'Firth’s correction',
	methodFirthHelp: 'For small groups. The coefficients lie closer to zero, and always exist.',
	intervals: 'Intervals',
	intervalsAuto: 'Profile with Firth’s correction, else Wald',
	intervalsWald: 'Wald, as SPSS',
	intervalsProfile: 'Profile, of the likelihood itself',
	shown: 'Show',
	showReading: 'The result in words',
	showCoefficients: 'Plots of differences and coefficients',
	showClassification: 'Classification table',
	showCalibration: 'Calibration and Hosmer-Lemeshow'
};

export default logisticForm;
