import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Et svakt resultat gir ett poeng, et svært svakt gir tre. Poengene samler mange indikatorer og år i ett regnestykke alle kan følge.',
	definition: [
		'Poeng p for hvert resultat: 3 ganger vekten w hvis det er dårligere enn absolutt grense, ellers w hvis det er dårligere enn nasjonal grense, ellers 0. Sammenlikningen har en toleranse på 1e-9.'
	],
	spoken: ['Poengene er null, vekten eller tre ganger vekten.'],
	choice: [
		'1 og 3 poeng og vekt 3 for grunnskolepoeng er Udirs regel, slik nettsiden sier den i en lagret kopi uten dato. Tre erstatter ett; de legges ikke sammen. Ligger den absolutte grensen på den gode siden av den nasjonale, sies det fra.'
	],
	spss: 'Ikke i SPSS.',
	r: 'Ikke i R.',
	checked: 'En uavhengig gjennomregning og et lite eksempel for hånd; identisk.',
	limits: ['Poeng skiller ikke mellom litt og mye dårligere innenfor samme trinn.'],
	setting: 'Vekt og grenser for hver indikator, under «Regler».'
} satisfies MethodText<'risk-points'>;
