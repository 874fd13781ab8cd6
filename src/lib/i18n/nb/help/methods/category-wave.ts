import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser om svarene er annerledes i ett år enn i et annet, for alle og for hver type kommune. Da kan du se om en endring gjelder alle eller bare noen.',
	definition: [
		'Hver celle er gjennomsnittet av gyldige svar for et år og en kategori, med antall svar i margen. Forskjellen mellom år testes med en t-test, det senere året minus det tidligere.'
	],
	spoken: [
		'Et totalt gjennomsnitt er summen av cellenes gjennomsnitt ganget med antall svar, delt på alle svarene.'
	],
	choice: [
		'Welch er standard, fordi variansen kan være ulik i de to årene. Med flere enn to år, og over kategoriene, er p justert etter Holm, fordi noen forskjeller ellers får en liten p helt tilfeldig.'
	],
	spss: 'T-TEST skriver begge linjene; den første («equal variances assumed») er Student. Med vekt bruker SPSS summen av vektene som antall og får andre p-verdier.',
	r: 't.test er Welch når ikke annet er sagt. Med vekt brukes her effektivt antall (Kish); R har ingen slik test i grunnpakken.',
	checked: 'Tilfeldige data, med og uten vekt, mot R; hele undersøkelsen mot R og PSPP.',
	limits: [
		'Er det ulike personer i de to årene, følger linjene grupper, ikke personer. Testen sier ikke hvorfor svarene er annerledes.'
	],
	setting:
		'«Test mellom år», signifikansnivå, skjerming og plassering i rader eller kolonner, i skjemaet til analysen.'
} satisfies MethodText<'category-wave'>;
