import { article } from '../../help-text';

/** What the built-in register of municipalities holds, and how it is renewed (core/register/data/README.md). */
export default article({
	title: 'Kommuneregisteret',
	lead: 'Hva programmet vet om kommunene, når det blir gammelt, og hvordan det fornyes.',
	sections: {
		holds: {
			heading: 'Hva som er innebygd',
			body: [
				{
					list: [
						'Kommunenumre, navn og fylker slik de er fra 1. januar 2024, og slik de var i 2020–2023. Navnene har med de samiske og kvenske formene.',
						'Endringer av numre siden 2017. Tall med eldre numre føres over; er en kommune delt, står det hvilken etterfølger historikken følger.',
						'Folketall 1. januar for hvert år fra 2017 til 2026.',
						'SSBs sentralitet fra 2024, og plassene på rutekartet.'
					]
				},
				'Programmet henter aldri noe av dette fra nettet. Det følger med utgaven du bruker.'
			]
		},
		old: {
			heading: 'Når det er blitt gammelt',
			body: [
				'Nye kommunenumre gjelder fra 1. januar. Har en fil et nummer programmet ikke kjenner, står det når filen leses eller kobles, og ingen kommune gjettes. Nytt folketall kommer hvert år; mangler et år, bruker folketallsgrensen i uttrekket det siste før det.',
				'Til registeret er fornyet, kan du koble til en egen tabell med nyere tall under Data.'
			]
		},
		renew: {
			heading: 'Slik fornyes det',
			body: [
				'Det gjøres av den som bygger programmet, og tar noen minutter:',
				{
					steps: [
						'Hent kommunelisten og endringene fra SSBs Klass (131), sentralitet fra Klass (128), og folketall fra SSBs tabell 07459.',
						'Legg filene i en mappe med undermappene register og geo, med de samme kolonnene som før. Navnene på filene står i src/lib/core/register/data/README.md.',
						'Føy nye år med folketall til i YEARS i scripts/build-register.mjs, og et nytt år med numre til i VINTAGES i scripts/register/changes.mjs.',
						'Kjør «node scripts/build-register.mjs mappen» og se over forskjellen. Hver del av registeret står på sin egen linje.',
						'Kjør testene, bygg, og legg ut den nye utgaven. Alle får den når de velger å ta den i bruk.'
					]
				}
			]
		}
	}
});
