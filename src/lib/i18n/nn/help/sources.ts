import type { HelpTexts } from '../../help-text';

const sources: HelpTexts['sources'] = {
	title: 'Kjelder og lisensar',
	lead: 'Kvar tala kjem frå, og på kva vilkår dei kan brukast.',
	sections: {
		yourFiles: {
			heading: 'Filene du opnar',
			body: [
				'Resultata frå nasjonale prøver, Elevundersøkinga og grunnskulepoenga lastar du sjølv ned frå statistikkbanken til Udir. Dei er gitt ut under Norsk lisens for offentlege data (NLOD). Oppgi kjelda når du bruker dei: «Kjelde: Utdanningsdirektoratet».'
			]
		},
		register: {
			heading: 'Det som følgjer med programmet',
			body: [
				{
					list: [
						'Kommunar, fylke og endringar av kommunenummer frå 2017 til 2024: sett saman av opplysningar frå SSB sin Klass. Kjelde: Statistisk sentralbyrå (SSB), CC BY 4.0.',
						'Folketal 1. januar 2017–2026. Kjelde: Statistisk sentralbyrå (SSB), CC BY 4.0.',
						'Sentralitetsindeks og sentralitetsklasse 2024. Kjelde: Statistisk sentralbyrå (SSB), CC BY 4.0.',
						'Plassane på rutekartet: rekna ut for programmet frå kommunegrenser. Kjelde: SSB og Kartverket, CC BY 4.0.'
					]
				}
			]
		},
		rule: {
			heading: 'Regelen for uttrekket',
			body: [
				'Udir si nettside «Hvilke kommuner deltar i ordningen?» (udir.no, oppfølgingsordninga), lesen i ein lagra kopi utan dato. Opplysningar om tidlegare uttrekk er frå evalueringsrapportane frå Arbeidsforskingsinstituttet (AFI) ved OsloMet.'
			]
		},
		example: {
			heading: 'Eksempeldata',
			body: [
				'Landet i eksempelet er oppdikta. Namn, nummer og tal er laga i nettlesaren, og liknar verkelege kommunar berre i fordeling. Alt frå eksempelet er merkt som oppdikta.'
			]
		}
	}
};
export default sources;
