import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Eit svakt resultat gir eitt poeng, eit svært svakt gir tre. Poenga samlar mange indikatorar og år i eitt reknestykke alle kan følgje.',
	definition: [
		'Poeng p for kvart resultat: 3 gonger vekta w når det er dårlegare enn absolutt grense, elles w når det er dårlegare enn nasjonal grense, elles 0. Samanlikninga har ein toleranse på 1e-9.'
	],
	spoken: ['Poenga er null, vekta eller tre gonger vekta.'],
	choice: [
		'1 og 3 poeng og vekt 3 for grunnskulepoeng er regelen til Udir, slik nettsida seier han i ein lagra kopi utan dato. Tre erstattar eitt; dei blir ikkje lagde saman. Ligg den absolutte grensa på den gode sida av den nasjonale, blir det sagt frå.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Ikkje i R.',
	checked: 'Ei uavhengig gjennomrekning og eit lite døme for hand; identisk.',
	limits: ['Poeng skil ikkje mellom litt og mykje dårlegare innanfor same steg.'],
	setting: 'Vekt og grenser for kvar indikator, under «Reglar».'
} satisfies MethodText<'risk-points'>;
