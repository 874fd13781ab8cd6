import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Seier kor ulikt eit resultat er når éin ting er ulik, og dei andre tinga i modellen er like. Det viser samanhengar, ikkje kva som ligg bak.',
	definition: [
		'Minste kvadrats metode: koeffisientane som gjer summen av kvadrerte avvik (e) minst. Beta er koeffisienten i standardavvik. Med eit kvadrert ledd snur kurva i x*, med Fiellers intervall.'
	],
	spoken: [
		'Resultatet er ein konstant pluss kvar koeffisient gonga med variabelen sin, pluss det som er att.',
		'Beta er koeffisienten gonga med standardavviket til variabelen, delt på standardavviket til resultatet.',
		'Vendepunktet er minus den første koeffisienten delt på to gonger koeffisienten for kvadratet.'
	],
	choice: [
		'Kolonnane blir sentrerte og skalerte, løyste med QR og forbetra éin gong, fordi vanleg invertering kan miste alle siffer på kolonnar som folketal og kvadratet av det. Avhengige kolonnar blir haldne utanfor, og samanhengen blir skriven.'
	],
	spss: 'REGRESSION held variablar med toleranse under 0,0001 utanfor; her blir det berre sagt frå. Leverage i SPSS er h − 1/n; begge blir viste. Vekter er der frekvensvekter (WEIGHT) eller analytiske (/REGWGT).',
	r: 'lm gir dei same tala; AIC og BIC er som i R. Vekter er analytiske, som her; frekvensvekter er eit eige val.',
	checked:
		'NISTs lineære datasett (til dømes Longley med 13 og Filip med 7 rette siffer); tilfeldige data mot lm, car og sandwich; tabellane i AFI-rapport 2025:03.',
	limits: [
		'Det som ikkje er med i modellen, kan liggje bak samanhengen. Variablar som heng tett saman, får usikre koeffisientar kvar for seg.'
	],
	setting: 'Ledd, kvadrat, konstant, standardfeil, meininga til vekta og nivå, i skjemaet til analysen.'
} satisfies MethodText<'regression'>;
