import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser om svara er annleis i eitt år enn i eit anna, for alle og for kvar type kommune. Då kan du sjå om ei endring gjeld alle eller berre nokre.',
	definition: [
		'Kvar celle er gjennomsnittet av gyldige svar for eit år og ein kategori, med talet på svar i margen. Skilnaden mellom år blir testa med ein t-test, det seinare året minus det tidlegare.'
	],
	spoken: [
		'Eit totalt gjennomsnitt er summen av gjennomsnitta i cellene gonga med talet på svar, delt på alle svara.'
	],
	choice: [
		'Welch er standard, fordi variansen kan vere ulik i dei to åra. Med fleire enn to år, og over kategoriane, er p justert etter Holm, fordi nokre skilnader elles får ein liten p heilt tilfeldig.'
	],
	spss: 'T-TEST skriv begge linjene; den første («equal variances assumed») er Student. Med vekt bruker SPSS summen av vektene som tal på svar og får andre p-verdiar.',
	r: 't.test er Welch når ikkje anna er sagt. Med vekt blir effektivt tal (Kish) brukt her; R har ingen slik test i grunnpakken.',
	checked: 'Tilfeldige data, med og utan vekt, mot R; heile undersøkinga mot R og PSPP.',
	limits: [
		'Er det ulike personar i dei to åra, følgjer linjene grupper, ikkje personar. Testen seier ikkje kvifor svara er annleis.'
	],
	setting:
		'«Test mellom år», signifikansnivå, skjerming og plassering i rader eller kolonnar, i skjemaet til analysen.'
} satisfies MethodText<'category-wave'>;
