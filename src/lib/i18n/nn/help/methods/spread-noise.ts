import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Små skular ligg langt frå kvarandre òg når dei er like. Her ser du kor mykje av spreiinga i ein kommune som kan vere tilfeldig.',
	definition: [
		's² er spreiinga i andre mellom delane til skulane, og v̄ gjennomsnittet av variansen til delen for kvar skule, rekna av den eksakte fordelinga av poenga. «Like skular» har snittet til kommunen på kvar indikator og støy etter eigne elevar.'
	],
	spoken: [
		'Spreiing utan støy er rota av spreiinga i andre minus den gjennomsnittlege variansen til skulane, minst null.'
	],
	choice: [
		'Eksakt fordeling, ikkje simulering, fordi få poeng gir hakkete fordelingar. Det som er att, er minst null, så ingen får ein talverdi som ikkje finst.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Ikkje i R.',
	checked: 'Eit oppdikta land mot R: fordelingar ved summar over eit fint nett, spreiing ved simulering.',
	limits: [
		'Eit tankeeksperiment; regelen i ordninga seier ingenting om det. Skular med ulike trinn kan ha ulike delar utan å vere ulike.'
	],
	setting: 'Dei same føresetnadene som under «Kor sikkert?».'
} satisfies MethodText<'spread-noise'>;
