import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sier hvor stor en forskjell er, målt i hvor mye folk vanligvis spriker. Da kan forskjeller på ulike skalaer holdes opp mot hverandre.',
	definition: [
		's_p er felles standardavvik for to uavhengige grupper; intervallet kommer fra den ikke-sentrale t-fordelingen. Hedges g er d ganget med en eksakt retting for små grupper. For to spørsmål i samme gruppe brukes den tredje formelen; d_z deler i stedet på forskjellenes standardavvik.'
	],
	spoken: [
		'Cohens d er forskjellen mellom gjennomsnittene delt på felles standardavvik.',
		'Felles standardavvik er roten av de to variansene vektet med antall minus én, delt på samlet antall minus to.',
		'For to spørsmål: det andre gjennomsnittet minus det første, delt på roten av gjennomsnittet av de to variansene.'
	],
	choice: [
		'For to spørsmål er den publiserte formelen standard, så tallene kan sammenliknes med NTNU-rapporten. Navnet på formelen står ved tallet, for de tre gir ulike svar. Ordene liten, moderat og stor er våre og kan endres.'
	],
	spss: 'SPSS 27 og senere skriver Cohens d under T-TEST; for par er det d_z.',
	r: 'effectsize::cohens_d gir felles standardavvik og samme intervall; paired = TRUE gir d_z.',
	checked:
		'Tilfeldige data mot effectsize; den ikke-sentrale t-fordelingen mot SciPy, fordi R mister sifre der. NTNU (2023), tabell 4.3, 4.5 og 4.7.',
	limits: ['Størrelsen sier ikke om forskjellen er viktig. Er svarene vektet, gis ikke noe intervall.'],
	setting: 'Ord og grenser for størrelsen, formel, antall trekninger og startverdi, i skjemaet til analysen.'
} satisfies MethodText<'effect-size'>;
