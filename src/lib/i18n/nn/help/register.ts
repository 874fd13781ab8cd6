import type { HelpTexts } from '../../help-text';

const register: HelpTexts['register'] = {
	title: 'Kommuneregisteret',
	lead: 'Kva programmet veit om kommunane, når det blir gammalt, og korleis det blir fornya.',
	sections: {
		holds: {
			heading: 'Kva som er innebygd',
			body: [
				{
					list: [
						'Kommunenummer, namn og fylke slik dei er frå 1. januar 2024, og slik dei var i 2020–2023. Namna har med dei samiske og kvenske formene.',
						'Endringar av nummer sidan 2017. Tal med eldre nummer blir førte over; er ein kommune delt, står det kva etterfølgjar historikken følgjer.',
						'Folketal 1. januar for kvart år frå 2017 til 2026.',
						'Sentraliteten til SSB frå 2024, og plassane på rutekartet.'
					]
				},
				'Programmet hentar aldri noko av dette frå nettet. Det følgjer med utgåva du bruker.'
			]
		},
		old: {
			heading: 'Når det har vorte gammalt',
			body: [
				'Nye kommunenummer gjeld frå 1. januar. Har ei fil eit nummer programmet ikkje kjenner, står det når fila blir lesen eller kopla, og programmet gjettar ingen kommune. Nytt folketal kjem kvart år; manglar eit år, bruker folketalsgrensa i uttrekket det siste før det.',
				'Til registeret er fornya, kan du kople til ein eigen tabell med nyare tal under Data.'
			]
		},
		renew: {
			heading: 'Slik blir det fornya',
			body: [
				'Det blir gjort av den som byggjer programmet, og tek nokre minutt:',
				{
					steps: [
						'Hent kommunelista og endringane frå Klass hos SSB (131), sentralitet frå Klass (128), og folketal frå tabell 07459 hos SSB.',
						'Legg filene i ei mappe med undermappene register og geo, med dei same kolonnane som før. Namna på filene står i src/lib/core/register/data/README.md.',
						'Føy nye år med folketal til i YEARS i scripts/build-register.mjs, og eit nytt år med nummer til i VINTAGES i scripts/register/changes.mjs.',
						'Køyr «node scripts/build-register.mjs mappa» og sjå over skilnaden. Kvar del av registeret står på si eiga linje.',
						'Køyr testane, bygg, og legg ut den nye utgåva. Alle får henne når dei vel å ta henne i bruk.'
					]
				}
			]
		}
	}
};
export default register;
