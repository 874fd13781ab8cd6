import type { WorkMessages } from '../types';

const logisticForm: WorkMessages['logisticForm'] = {
	question: 'Kva heng saman med om noko skjedde eller ikkje?',
	name: 'Logistisk regresjon',
	words: 'logit oddsratio odds ratio ja nei trekt ut uttrekk binær firth glm sannsyn logistic',
	outcome: 'Utfall',
	outcomeHelp: 'Variabelen som seier om det skjedde: trekt ut eller ikkje, svart eller ikkje.',
	chooseOutcome: 'Vel variabel',
	event: 'Verdien som tel som ja',
	eventHelp: 'Alle andre verdiar tel som nei. Rader utan verdi er ikkje med.',
	lastValue: 'Den siste verdien',
	method: 'Utrekning',
	methodAuto: 'Vanleg, med korreksjonen til Firth ved behov',
	methodAutoHelp:
		'Korreksjonen til Firth er i bruk når utfalla blir skilde heilt frå kvarandre, eller når det er færre enn ti ja (eller nei) per koeffisient. Valet er vårt.',
	methodLikelihood: 'Vanleg (sannsynsmaksimering)',
	methodFirth: 'Korreksjonen til Firth',
	methodFirthHelp: 'For små grupper. Koeffisientane ligg nærmare null, og finst alltid.',
	intervals: 'Intervall',
	intervalsAuto: 'Profil ved korreksjonen til Firth, elles Wald',
	intervalsWald: 'Wald, som SPSS',
	intervalsProfile: 'Profil, av sannsynet sjølv',
	shown: 'Vis',
	showReading: 'Resultatet i ord',
	showCoefficients: 'Plott av skilnader og koeffisientar',
	showClassification: 'Klassifikasjonstabell',
	showCalibration: 'Kalibrering og Hosmer-Lemeshow'
};

export default logisticForm;
