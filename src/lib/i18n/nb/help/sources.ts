import { article } from '../../help-text';

/** Where data come from and on what terms. */
export default article({
	title: 'Kilder og lisenser',
	lead: 'Hvor tallene kommer fra, og på hvilke vilkår de kan brukes.',
	sections: {
		yourFiles: {
			heading: 'Filene du åpner',
			body: [
				'Resultatene fra nasjonale prøver, Elevundersøkelsen og grunnskolepoengene laster du selv ned fra Udirs statistikkbank. De gis ut under Norsk lisens for offentlige data (NLOD). Oppgi kilden når du bruker dem: «Kilde: Utdanningsdirektoratet».'
			]
		},
		register: {
			heading: 'Det som følger med programmet',
			body: [
				{
					list: [
						'Kommuner, fylker og endringer av kommunenumre fra 2017 til 2024: satt sammen av opplysninger fra SSBs Klass. Kilde: Statistisk sentralbyrå (SSB), CC BY 4.0.',
						'Folketall 1. januar 2017–2026. Kilde: Statistisk sentralbyrå (SSB), CC BY 4.0.',
						'Sentralitetsindeks og sentralitetsklasse 2024. Kilde: Statistisk sentralbyrå (SSB), CC BY 4.0.',
						'Plassene på rutekartet: regnet ut for programmet fra kommunegrenser. Kilde: SSB og Kartverket, CC BY 4.0.'
					]
				}
			]
		},
		rule: {
			heading: 'Regelen for uttrekket',
			body: [
				'Udirs nettside «Hvilke kommuner deltar i ordningen?» (udir.no, oppfølgingsordningen), lest i en lagret kopi uten dato. Opplysninger om tidligere uttrekk er fra evalueringsrapportene fra Arbeidsforskningsinstituttet (AFI) ved OsloMet.'
			]
		},
		example: {
			heading: 'Eksempeldata',
			body: [
				'Landet i eksempelet er oppdiktet. Navn, numre og tall er laget i nettleseren, og likner virkelige kommuner bare i fordeling. Alt fra eksempelet er merket som oppdiktet.'
			]
		}
	}
});
