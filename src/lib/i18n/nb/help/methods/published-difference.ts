import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Regner ut hvor stor en forskjell i en trykt tabell er, når bare antall, gjennomsnitt og standardavvik står der. Da kan du etterprøve en rapport uten å ha dataene.',
	definition: [
		'For grupper: Welch og ANOVA av de trykte tallene, og alle to og to. For to spørsmål: formelen under. Hvert trykt tall kan ha vært inntil et halvt siste siffer mindre eller større.'
	],
	spoken: [
		'd er det andre gjennomsnittet minus det første, delt på roten av gjennomsnittet av de to variansene.'
	],
	choice: ['Intervallet for avrunding regnes av alle tall som kan stå bak de trykte; n regnes som eksakt.'],
	spss: 'ONEWAY kan ikke lese gjennomsnitt og standardavvik direkte uten egen syntaks.',
	r: 'Grunnpakken har ingen test av gjennomsnitt og standardavvik; effectsize trenger data.',
	checked:
		'Data er laget i R med nøyaktig de trykte gjennomsnittene og standardavvikene, og R er brukt på dem.',
	limits: [
		'For to spørsmål er sammenhengen mellom svarene ukjent, så d_z og en paret test finnes ikke. Skjermede grupper er ikke med.'
	],
	setting: 'Hva tabellen viser, parvis metode og konfidensnivå, i skjemaet til analysen.'
} satisfies MethodText<'published-difference'>;
