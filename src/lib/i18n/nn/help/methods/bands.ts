import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Deler ein talvariabel i grupper, til dømes kommunar i fire grupper etter folketal. Då kan gruppene samanliknast i ein tabell.',
	definition: [
		'c_k er grense nummer k av q grupper: den minste verdien x der den kumulative delen F når k/q. Like verdiar hamnar alltid i same gruppe. Faste grenser kan skrivast inn, og det står kva ende som høyrer med.'
	],
	spoken: [
		'Grensa er den minste observerte verdien der delen med den eller lågare verdi er minst k delt på q.'
	],
	choice: [
		'Like blir aldri delte, fordi to kommunar med same verdi elles ville hamne i ulike grupper. Difor blir gruppene ikkje nøyaktig like store; dei verkelege delane står der. Grenser kan setjast for kvar bølgje.'
	],
	spss: 'RANK og FREQUENCIES /NTILES kan setje grensene ein annan stad.',
	r: 'cut(quantile()) bruker type 7, som kan liggje mellom verdiar; han kan veljast her.',
	checked: 'Tilfeldige data mot R: grenser, grupper, tomme grupper og like verdiar.',
	limits: [
		'Grupper kastar bort opplysningar: to nær same grense kan stå i kvar si gruppe. Andre grenser gir andre tal.'
	],
	setting: 'Talet på grupper, grenser, lukka ende og bølgje, under «Nye variablar».'
} satisfies MethodText<'bands'>;
