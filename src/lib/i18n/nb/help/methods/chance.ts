import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Få elever gir tilfeldige utslag. Her trekkes det på nytt i mange datasett som er like sannsynlige som det du har, og det telles hvor ofte kommunen blir trukket ut.',
	definition: [
		'B er antall datasett, B₊ dem der kommunen trekkes ut. Hver celle får støy etter Udirs usikkerhet eller elevtallet, og trekkes mot gjennomsnittet m; formelen viser det for én celle, mens programmet ser alle tallene til en kommune under ett. Verdiene rundes til trykt trinn før de møter en grense.'
	],
	spoken: [
		'Sjansen er antall datasett der kommunen trekkes ut, delt på antall datasett.',
		'Beste anslag på nivået er gjennomsnittet pluss avviket ganget med variansen mellom kommuner delt på den samme pluss støyens varians.'
	],
	choice: [
		'Standard er «andre elever ved de samme skolene», fordi støy rundt de trykte tallene gir for sikre svar: de svakeste er delvis svakest tilfeldig. Prøver på samme trinn samvarierer 0,6 (målt), andre 0,3 (vår antakelse).'
	],
	spss: 'Ikke i SPSS.',
	r: 'Ikke i R som egen funksjon.',
	checked:
		'Sjanser innenfor tre Monte Carlo-standardfeil av en simulering i R. Prøvd på oppdiktede land der sannheten er kjent; hvor godt sjansene treffer, står under «Slik virker uttrekket».',
	limits: [
		'Gjelder bare hvilke elever som er med. Endring fra år til år kommer i tillegg. Sjansene i spredningsuttrekket er usikrere.'
	],
	setting: '«Valg» under «Hvor sikkert?»: modell, år, samvariasjon, grenser, antall datasett og frø.'
} satisfies MethodText<'chance'>;
