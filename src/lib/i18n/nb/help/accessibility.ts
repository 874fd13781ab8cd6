import { article } from '../../help-text';

/** What is known to work and not to work for everybody, and how it was tried. Keep it true. */
export default article({
	title: 'Tilgjengelighet',
	lead: 'Hva vi vet virker for alle, hva som ikke gjør det, og hvordan det er prøvd.',
	sections: {
		aim: {
			heading: 'Hva vi sikter mot',
			body: [
				'Programmet skal oppfylle kravene i WCAG 2.1 på nivå A og AA. Alt skal kunne gjøres med tastatur alene, med skjermleser, på en skjerm som er 320 punkter bred, og med teksten forstørret til 400 prosent.'
			]
		},
		works: {
			heading: 'Det som virker',
			body: [
				{
					list: [
						'Alle sider kan brukes med tastatur. Fokus er synlig, og dialoger holder på det til de lukkes.',
						'Sider, skjemaer og tabeller har overskrifter, navn og ledetekster som skjermlesere kan bruke. Endringer i resultatet blir sagt.',
						'Hver figur og hvert kart har de samme tallene som tabell.',
						'Farge står aldri alene: et ord eller et tegn sier det samme.',
						'Lyst og mørkt, norsk og engelsk tallformat, og mindre bevegelse når maskinen ber om det.',
						'Tekst og felt flyter om på smale skjermer. Bare brede tabeller rulles sidelengs, i et eget område.'
					]
				}
			]
		},
		lacks: {
			heading: 'Det som ikke er godt nok, eller ikke er kjent',
			body: [
				{
					list: [
						'Programmet er ikke prøvd av folk som bruker skjermleser eller talestyring til daglig.',
						'PDF-filer lages av nettleserens utskrift. Om de får merker som en skjermleser kan følge, kommer an på nettleseren. Word-filene har ordentlige overskrifter og tabeller.',
						'Bilder i veiledningen viser skjermen med tekst i. Det bildet viser, står også i stegene og i bildets alternative tekst.',
						'Tabeller med mange kolonner krever mye rulling på små skjermer.',
						'Lisenstekstene er på engelsk, slik de kom.'
					]
				}
			]
		},
		tried: {
			heading: 'Slik er det prøvd',
			body: [
				'For hver utgave åpner en test hver side på bokmål, nynorsk og engelsk og leter etter brudd med verktøyet axe; fargene, lyst og mørkt, ser den på i bokmål. Andre tester går gjennom arbeidet med tastatur alene, ser etter at ingenting stikker ut på 320 punkter, og holder sidenes oppbygning fast. Slike verktøy finner bare en del av feilene.'
			]
		}
	}
});
