import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Få elevar gir tilfeldige utslag. Her blir det trekt på nytt i mange datasett som er like sannsynlege som det du har, og det blir talt kor ofte kommunen blir trekt ut.',
	definition: [
		'B er talet på datasett, B₊ dei der kommunen blir trekt ut. Kvar celle får støy etter uvissa frå Udir eller elevtalet, og blir trekt mot gjennomsnittet m; formelen viser det for éi celle, medan programmet ser alle tala til ein kommune under eitt. Verdiane blir runda til trykt steg før dei møter ei grense.'
	],
	spoken: [
		'Sjansen er talet på datasett der kommunen blir trekt ut, delt på talet på datasett.',
		'Beste anslag på nivået er gjennomsnittet pluss avviket gonga med variansen mellom kommunar delt på den same pluss variansen til støyen.'
	],
	choice: [
		'Standard er «andre elevar ved dei same skulane», fordi støy rundt dei trykte tala gir for sikre svar: dei svakaste er delvis svakast tilfeldig. Prøver på same trinn samvarierer 0,6 (målt), andre 0,3 (vår antaking).'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Ikkje i R som eigen funksjon.',
	checked:
		'Sjansar innanfor tre Monte Carlo-standardfeil av ei simulering i R. Prøvd på oppdikta land der sanninga er kjend; kor godt sjansane treffer, står under «Slik verkar uttrekket».',
	limits: [
		'Gjeld berre kva elevar som er med. Endring frå år til år kjem i tillegg. Sjansane i spreiingsuttrekket er meir usikre.'
	],
	setting: '«Val» under «Kor sikkert?»: modell, år, samvariasjon, grenser, talet på datasett og frø.'
} satisfies MethodText<'chance'>;
