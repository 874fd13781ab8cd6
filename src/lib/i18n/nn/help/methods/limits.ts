import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Grensene seier når eit resultat blir rekna som svakt. Den nasjonale grensa er gjennomsnittet for landet, den absolutte er lågare i kvalitet og gir fleire poeng.',
	definition: [
		'x er resultatet, G grensa, og d er 1 der eit høgt tal er dårleg og −1 der eit lågt er det. Eit resultat likt grensa er ikkje dårlegare. Nasjonal grense: talet Udir har publisert for landet det året; utan det, gjennomsnittet over elevar, elles over kommunar.'
	],
	spoken: [
		'Resultatet er dårlegare enn grensa når avstanden, målt i den dårlege retninga, er større enn null.'
	],
	choice: [
		'Tala til Udir for absolutt grense er ikkje offentlege. Vår standard er den dårlegaste tidelen av kommunane det året (persentil av type 7), merkt som vår. Den publiserte verdien blir brukt så nøyaktig som han er trykt, fordi mange kommunar ligg nett på han.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'quantile(type = 7) gir same persentil.',
	checked:
		'Ei uavhengig gjennomrekning av heile uttrekket, eit lite døme for hand, og teljingar av filene til Udir med eit eige skript.',
	limits: [
		'Ei grense seier ikkje at alt på den gode sida er bra. Små skilnader rundt ei grense kan vere tilfeldige.'
	],
	setting: 'Under «Reglar»: nasjonal og absolutt grense, vekt og retning for kvar indikator.'
} satisfies MethodText<'limits'>;
