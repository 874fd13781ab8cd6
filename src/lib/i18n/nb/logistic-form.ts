/** The options of a logistic regression. */
export default {
	question: 'Hva henger sammen med om noe skjedde eller ikke?',
	name: 'Logistisk regresjon',
	words: 'logit oddsratio odds ratio ja nei trukket ut uttrekk binær firth glm sannsynlighet logistic',
	outcome: 'Utfall',
	outcomeHelp: 'Variabelen som sier om det skjedde: trukket ut eller ikke, svart eller ikke.',
	chooseOutcome: 'Velg variabel',
	event: 'Verdien som teller som ja',
	eventHelp: 'Alle andre verdier teller som nei. Rader uten verdi er ikke med.',
	lastValue: 'Den siste verdien',
	method: 'Beregning',
	methodAuto: 'Vanlig, med Firths korreksjon ved behov',
	methodAutoHelp:
		'Firths korreksjon brukes når utfallene skilles helt fra hverandre, eller når det er færre enn ti ja (eller nei) per koeffisient. Valget er vårt.',
	methodLikelihood: 'Vanlig (sannsynlighetsmaksimering)',
	methodFirth: 'Firths korreksjon',
	methodFirthHelp: 'For små grupper. Koeffisientene ligger nærmere null, og finnes alltid.',
	intervals: 'Intervaller',
	intervalsAuto: 'Profil ved Firths korreksjon, ellers Wald',
	intervalsWald: 'Wald, som SPSS',
	intervalsProfile: 'Profil, av sannsynligheten selv',
	shown: 'Vis',
	showReading: 'Resultatet i ord',
	showCoefficients: 'Plott av forskjeller og koeffisienter',
	showClassification: 'Klassifikasjonstabell',
	showCalibration: 'Kalibrering og Hosmer-Lemeshow'
};
