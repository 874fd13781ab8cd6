import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Seier kor langt ein kommune er frå å hamne på den andre sida av grensa, og kva som skulle til. Av og til er det to elevar.',
	definition: [
		'For ein uttrekt er m eigen del minus delen R* til den første som ikkje vart trekt ut; for dei andre, minus den siste uttrekte. Minste endring er den minste endringa Δ av éi celle eller éi grense som flyttar kommunen; for delar òg i elevar, der n er talet på elevar.'
	],
	spoken: [
		'Marginen er eigen del minus delen på den andre sida av grensa.',
		'Talet på elevar er endringa i del gonger talet på elevar, runda opp.'
	],
	choice: [
		'Kvar endring er prøvd ved å gjere uttrekket på nytt; er det ikkje prøvd, blir ho ikkje vist. «Minst» blir målt i standardavvik mellom kommunar, så indikatorar kan samanliknast.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Ikkje i R.',
	checked: 'Ei uavhengig gjennomrekning; kvar endring er prøvd i begge programma.',
	limits: [
		'Ein liten margin seier ikkje kor sannsynleg endringa er; sjå «Kor sikkert?». Berre éin ting blir endra om gongen.'
	],
	setting: 'Inga innstilling; marginane følgjer reglane.'
} satisfies MethodText<'margins'>;
