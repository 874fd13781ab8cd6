import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sier hvor forskjellig et resultat er når én ting er forskjellig, og de andre tingene i modellen er like. Det viser sammenhenger, ikke hva som ligger bak.',
	definition: [
		'Minste kvadraters metode: koeffisientene som gjør summen av kvadrerte avvik (e) minst. Beta er koeffisienten i standardavvik. Med et kvadrert ledd snur kurven i x*, med Fiellers intervall.'
	],
	spoken: [
		'Resultatet er en konstant pluss hver koeffisient ganget med sin variabel, pluss det som er igjen.',
		'Beta er koeffisienten ganget med variabelens standardavvik, delt på resultatets standardavvik.',
		'Vendepunktet er minus den første koeffisienten delt på to ganger koeffisienten for kvadratet.'
	],
	choice: [
		'Kolonnene sentreres og skaleres, løses med QR og forbedres én gang, fordi vanlig invertering kan miste alle sifre på kolonner som folketall og kvadratet av det. Avhengige kolonner holdes utenfor, og sammenhengen skrives.'
	],
	spss: 'REGRESSION holder variabler med toleranse under 0,0001 utenfor; her sies det bare fra. Leverage i SPSS er h − 1/n; begge vises. Vekter er der frekvensvekter (WEIGHT) eller analytiske (/REGWGT).',
	r: 'lm gir de samme tallene; AIC og BIC er som i R. Vekter er analytiske, som her; frekvensvekter er et eget valg.',
	checked:
		'NISTs lineære datasett (for eksempel Longley med 13 og Filip med 7 riktige sifre); tilfeldige data mot lm, car og sandwich; tabellene i AFI-rapport 2025:03.',
	limits: [
		'Det som ikke er med i modellen, kan ligge bak sammenhengen. Variabler som henger tett sammen, får usikre koeffisienter hver for seg.'
	],
	setting: 'Ledd, kvadrat, konstant, standardfeil, vektens mening og nivå, i skjemaet til analysen.'
} satisfies MethodText<'regression'>;
