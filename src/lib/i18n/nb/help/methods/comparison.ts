import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Setter to regelsett ved siden av hverandre og sier hvem som går inn og ut, og hvilken regel som gjør det. Da ser man hva et valg betyr for hvem som er med.',
	definition: [
		'Uttrekket gjøres på nytt med én ulik regel om gangen, og med flere sammen der ingen alene er nok. Kappa måler hvor like listene er utover tilfeldighet: p_o er andelen kommuner som er likt plassert, p_e den andelen tilfeldighet gir.'
	],
	spoken: ['Kappa er observert enighet minus tilfeldig enighet, delt på én minus tilfeldig enighet.'],
	choice: [
		'Regelen som står ved en kommune, er funnet ved å trekke på nytt, ikke ved å gjette. Ordene for kappa er fra Landis og Koch.'
	],
	spss: 'CROSSTABS gir samme kappa.',
	r: 'psych::cohen.kappa gir samme kappa og intervall.',
	checked: 'Kappa og intervall mot psych; hvem som flytter seg, mot en uavhengig gjennomregning.',
	limits: ['Når flere regler virker sammen, finnes det ikke alltid ett svar på hvilken som «gjorde» det.'],
	setting: 'Hvilke to scenarioer eller regelsett som sammenliknes, øverst på siden.'
} satisfies MethodText<'comparison'>;
