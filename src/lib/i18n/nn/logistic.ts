import type { WorkMessages } from '../types';

const logistic: WorkMessages['logistic'] = {
	noPredictors:
		'Ingen forklaringsvariabel er att: det er ikkje valt nokon, eller dei valde varierer ikkje i radene som er i bruk. Vel minst éin som varierer.',
	tooFewRows: ({ rows, needed }) =>
		`${Number(rows) === 1 ? 'Éi rad' : `${rows} rader`} har tal for alt som er med; modellen treng minst ${needed}. Ta ut forklaringsvariablar.`,
	oneOutcome: ({ events }) =>
		Number(events) === 0
			? 'Hendinga skjedde ikkje i noka av radene, så det er ingenting å forklare. Sjå etter i filteret.'
			: 'Hendinga skjedde i alle radene, så det er ingenting å forklare. Sjå etter i filteret.',
	notNumber: ({ row }) =>
		`Rad ${row} har ein verdi som ikkje er eit tal, eller eit utfall som verken er 0 eller 1. Rett verdien, eller filtrer bort rada.`,
	separated:
		'Minst éin forklaringsvariabel, eller fleire saman, skil utfalla heilt eller delvis, så nokre koeffisientar veks utan grense. Slå på korreksjonen til Firth, slå saman kategoriar der alle har same utfall, eller ta ut ein variabel.',
	notConverged: ({ steps }) =>
		`Utrekninga fall ikkje til ro på ${steps} steg. Ta ut forklaringsvariablar, særleg slike som heng tett saman.`
};

export default logistic;
