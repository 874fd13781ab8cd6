import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Dei kommunane som har høgast del av moglege risikopoeng, blir trekte ut, vanlegvis 30. Det er ikkje loddtrekking: same tal og reglar gir alltid same liste.',
	definition: [
		'Kommunar som kan trekkjast ut, blir ordna etter delen R, høgast først, så vekta poeng, så avstand, så kommunenummer. Dei n første blir trekte ut.'
	],
	spoken: ['Kommunane blir ordna så den første har minst like høg del som den neste, til og med plass n.'],
	choice: [
		'30 plassar er regelen til Udir. Utelatne kommunar held på plassen til opplysning, så det synest kven dei ville stått saman med.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Ikkje i R; order() på dei same fire kolonnane gir same rekkjefølgje.',
	checked: 'Ei uavhengig gjennomrekning av tilfeldige verder og eit døme for hand; identiske lister.',
	limits: [
		'Lista er ikkje ei rangering av kor gode skulane er. Skilnaden mellom siste inne og første ute kan vere svært liten.'
	],
	setting: 'Talet på plassar, folketalsgrense, tidlegare uttrekk og unntak, under «Reglar».'
} satisfies MethodText<'average-draw'>;
