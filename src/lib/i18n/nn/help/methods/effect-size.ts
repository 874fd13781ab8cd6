import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Seier kor stor ein skilnad er, målt i kor mykje folk vanlegvis sprikjer. Då kan skilnader på ulike skalaer haldast opp mot kvarandre.',
	definition: [
		's_p er felles standardavvik for to uavhengige grupper; intervallet kjem frå den ikkje-sentrale t-fordelinga. Hedges g er d gonga med ei eksakt retting for små grupper. For to spørsmål i same gruppe blir den tredje formelen brukt; d_z deler i staden på standardavviket til skilnadene.'
	],
	spoken: [
		'Cohens d er skilnaden mellom gjennomsnitta delt på felles standardavvik.',
		'Felles standardavvik er rota av dei to variansane vekta med tal minus éin, delt på samla tal minus to.',
		'For to spørsmål: det andre gjennomsnittet minus det første, delt på rota av gjennomsnittet av dei to variansane.'
	],
	choice: [
		'For to spørsmål er den publiserte formelen standard, så tala kan samanliknast med NTNU-rapporten. Namnet på formelen står ved talet, for dei tre gir ulike svar. Orda liten, moderat og stor er våre og kan endrast.'
	],
	spss: 'SPSS 27 og seinare skriv Cohens d under T-TEST; for par er det d_z.',
	r: 'effectsize::cohens_d gir felles standardavvik og same intervall; paired = TRUE gir d_z.',
	checked:
		'Tilfeldige data mot effectsize; den ikkje-sentrale t-fordelinga mot SciPy, fordi R mistar siffer der. NTNU (2023), tabell 4.3, 4.5 og 4.7.',
	limits: [
		'Storleiken seier ikkje om skilnaden er viktig. Er svara vekta, blir det ikkje gitt noko intervall.'
	],
	setting:
		'Ord og grenser for storleiken, formel, talet på trekkingar og startverdi, i skjemaet til analysen.'
} satisfies MethodText<'effect-size'>;
