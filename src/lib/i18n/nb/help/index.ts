import about from './about';
import analyses from './analyses';
import data from './data';
import draw from './draw';
import followUp from './follow-up';
import methods from './methods';
import privacy from './privacy';
import sources from './sources';
import words from './words';

/** The help pages. They are fetched with the pages, not with the start page. */
export default {
	about,
	analyses,
	data,
	draw,
	followUp,
	methods,
	method: { title: 'Metodene, én for én' },
	privacy,
	sources,
	words,
	licences: {
		title: 'Programvare fra andre',
		lead: 'Treffsikker bygger på disse pakkene. Lisenstekstene er gjengitt slik de følger med pakkene.'
	},
	index: {
		title: 'Hjelp',
		lead: 'Hva programmet gjør, hvordan det regner, og hva som skjer med filene dine.',
		stepsHeading: 'Slik kommer du i gang',
		steps: [
			'Last ned filer fra Udirs statistikkbank, som CSV, med kommuner og skoler. Eller prøv med eksempeldata først.',
			'Slipp filene på startsiden. Du ser hva som ble forstått, før noe lagres.',
			'Gå til Uttrekk. Velg et regelsett, og endre grensene der du vil.',
			'Velg en kommune i listen for å se hvordan resultatet er blitt til, og skriv ut et ark om det.'
		],
		pagesHeading: 'Les mer',
		backToHelp: 'Til hjelpesiden',
		navigation: 'Hjelpesider',
		formula: 'Formel',
		version: 'Utgave',
		pages: {
			data: 'Fra fil til ferdig tabell: lese, gjøre klar, koble og lagre.',
			analyses:
				'Tabeller, tester, faktorer og regresjon: hva som regnes, og hvilke definisjoner som er valgt.',
			draw: 'Regelen, hva som er offisielt, og hva som er våre valg.',
			followUp: 'Statsforvalterens vurdering av kandidatene, og hvordan fylkenes arbeid flettes sammen.',
			methods: 'Korte definisjoner av hvert tall i et uttrekk.',
			method: 'En side for hver metode: definisjon, valg, kilde, SPSS og R, og hva den er kontrollert mot.',
			words: 'Hva ordene betyr.',
			privacy: 'Hvordan det er sikret at ingenting sendes, og hva som ikke er sikret.',
			sources: 'Hvor tallene kommer fra, og på hvilke vilkår.',
			licences: 'Pakkene programmet bygger på, med lisenser.',
			about: 'Formål, utgave og hvem som står bak.'
		}
	}
};
