import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Reknar ut kor stor ein skilnad i ein trykt tabell er, når berre tal, gjennomsnitt og standardavvik står der. Då kan du prøve ein rapport utan å ha dataa.',
	definition: [
		'For grupper: Welch og ANOVA av dei trykte tala, og alle to og to. For to spørsmål: formelen under. Kvart trykt tal kan ha vore inntil eit halvt siste siffer mindre eller større.'
	],
	spoken: [
		'd er det andre gjennomsnittet minus det første, delt på rota av gjennomsnittet av dei to variansane.'
	],
	choice: [
		'Intervallet for avrunding blir rekna av alle tal som kan stå bak dei trykte; n blir rekna som eksakt.'
	],
	spss: 'ONEWAY kan ikkje lese gjennomsnitt og standardavvik direkte utan eigen syntaks.',
	r: 'Grunnpakken har ingen test av gjennomsnitt og standardavvik; effectsize treng data.',
	checked: 'Data er laga i R med nøyaktig dei trykte gjennomsnitta og standardavvika, og R er brukt på dei.',
	limits: [
		'For to spørsmål er samanhengen mellom svara ukjend, så d_z og ein paret test finst ikkje. Skjerma grupper er ikkje med.'
	],
	setting: 'Kva tabellen viser, parvis metode og konfidensnivå, i skjemaet til analysen.'
} satisfies MethodText<'published-difference'>;
