import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Grensene sier når et resultat regnes som svakt. Den nasjonale grensen er landets gjennomsnitt, den absolutte er lavere i kvalitet og gir flere poeng.',
	definition: [
		'x er resultatet, G grensen, og d er 1 der et høyt tall er dårlig og −1 der et lavt er det. Et resultat likt grensen er ikke dårligere. Nasjonal grense: tallet Udir har publisert for landet det året; uten det, gjennomsnittet over elever, ellers over kommuner.'
	],
	spoken: [
		'Resultatet er dårligere enn grensen når avstanden, målt i den dårlige retningen, er større enn null.'
	],
	choice: [
		'Udirs tall for absolutt grense er ikke offentlige. Vår standard er den dårligste tidelen av kommunene det året (persentil av type 7), merket som vår. Den publiserte verdien brukes så nøyaktig som den er trykt, fordi mange kommuner ligger nettopp på den.'
	],
	spss: 'Ikke i SPSS.',
	r: 'quantile(type = 7) gir samme persentil.',
	checked:
		'En uavhengig gjennomregning av hele uttrekket, et lite eksempel for hånd, og tellinger av Udirs filer med et eget skript.',
	limits: [
		'En grense sier ikke at alt på den gode siden er bra. Små forskjeller rundt en grense kan være tilfeldige.'
	],
	setting: 'Under «Regler»: hver indikators nasjonale og absolutte grense, vekt og retning.'
} satisfies MethodText<'limits'>;
