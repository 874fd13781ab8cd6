import about from './about';
import accessibility from './accessibility';
import analyses from './analyses';
import data from './data';
import draw from './draw';
import followUp from './follow-up';
import guide from './guide';
import pictures from './guide/pictures';
import methods from './methods';
import news from './news';
import privacy from './privacy';
import register from './register';
import sources from './sources';
import words from './words';

/** The help pages. They are fetched with the pages, not with the start page. */
export default {
	about,
	accessibility,
	analyses,
	data,
	draw,
	followUp,
	guide,
	methods,
	method: { title: 'Metodene, én for én' },
	news,
	pictures,
	privacy,
	register,
	sources,
	words,
	licences: {
		title: 'Programvare fra andre',
		lead: 'Treffsikker bygger på disse pakkene. Lisenstekstene er gjengitt slik de følger med pakkene.'
	},
	index: {
		title: 'Hjelp',
		lead: 'Hva programmet gjør, hvordan det regner, og hva som skjer med filene dine.',
		groups: {
			guide: 'Slik gjør du',
			knowledge: 'Slik virker det',
			program: 'Om programmet'
		},
		related: 'Se også',
		openPage: 'Gå til siden',
		host: {
			heading: 'Fra den som tilbyr programmet her',
			none: 'Den som driver dette nettstedet, har ikke lagt inn noen egen erklæring. Finner du feil, kan du si fra til dem som ga deg adressen hit.',
			name: 'Ansvarlig',
			email: 'E-post',
			phone: 'Telefon',
			statement: 'Egen tilgjengelighetserklæring'
		},
		search: {
			label: 'Søk i hjelpen',
			clear: 'Tøm søket',
			results: 'Treff i hjelpen',
			hits: (n: number) => (n === 1 ? '1 treff' : `${n} treff`),
			best: (n: number) => `De ${n} beste vises.`,
			some: 'Ingenting har alle ordene. Dette har noen av dem.',
			none: (query: string) => `Ingenting om «${query}».`,
			advice: [
				'Prøv et kortere ord, eller et annet ord for det samme.',
				'Finn oppgaven under «Slik gjør du», eller ordet under «Ord og uttrykk».'
			]
		},
		tour: {
			heading: 'Omvisning',
			text: 'Seks korte stopp på det oppdiktede landet. Den kan avsluttes når som helst.',
			start: 'Start omvisningen'
		},
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
			accessibility: 'Hva som virker for alle, hva som ikke gjør det, og hvem du kan si fra til.',
			register: 'Hva programmet vet om kommunene, og hvordan det fornyes.',
			news: 'Det som er kommet til, utgave for utgave.',
			sources: 'Hvor tallene kommer fra, og på hvilke vilkår.',
			licences: 'Pakkene programmet bygger på, med lisenser.',
			about: 'Formål, utgave og hvem som står bak.'
		}
	}
};
