import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'De kommunene som har høyest andel av mulige risikopoeng, trekkes ut, vanligvis 30. Det er ikke loddtrekning: samme tall og regler gir alltid samme liste.',
	definition: [
		'Kommuner som kan trekkes ut, ordnes etter andelen R, høyest først, så veide poeng, så avstand, så kommunenummer. De n første trekkes ut.'
	],
	spoken: ['Kommunene ordnes så den første har minst like høy andel som den neste, til og med plass n.'],
	choice: [
		'30 plasser er Udirs regel. Utelatte kommuner beholder plassen til opplysning, så det synes hvem de ville stått sammen med.'
	],
	spss: 'Ikke i SPSS.',
	r: 'Ikke i R; order() på de samme fire kolonnene gir samme rekkefølge.',
	checked: 'En uavhengig gjennomregning av tilfeldige verdener og et eksempel for hånd; identiske lister.',
	limits: [
		'Listen er ikke en rangering av hvor gode skolene er. Forskjellen mellom siste inne og første ute kan være svært liten.'
	],
	setting: 'Antall plasser, folketallsgrense, tidligere uttrekk og unntak, under «Regler».'
} satisfies MethodText<'average-draw'>;
