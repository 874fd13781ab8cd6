import { task } from '../../../help-text';

/** The page of the report. */
export const writing = task({
	title: 'Skrive en rapport',
	lead: 'En rapport samler resultater og egen tekst i ett dokument, som følger dataene til det tas ut.',
	words:
		'rapport dokument mal kapittel overskrift fotnote kryssreferanse figurnummer tabellnummer word pdf vedlegg',
	sections: {
		begin: {
			heading: 'Begynne',
			body: [
				'Velg en mal, eller begynn tomt. Det er maler for en spørreundersøkelse, strukturelle forhold, gjennomsnitt og tilskudd, uttrekket og et kommuneark. De tre første er bygd opp som publiserte rapporter. Malene fylles med det prosjektet har, og det som mangler, nevnes.'
			]
		},
		fill: {
			heading: 'Fylle rapporten',
			body: [
				{
					list: [
						'Resultater legges inn fra analysene og uttrekket, som tabeller og figurer. Numrene følger rekkefølgen, og henvisninger følger numrene.',
						'Egen tekst skrives i avsnitt med overskrifter og fotnoter. Et tall kan hentes fra en celle, og følger da tabellen.',
						'Merknader om metode, skjerming og kilder lages av innstillingene.'
					]
				}
			]
		},
		out: {
			heading: 'Ta rapporten ut',
			body: [
				'Rapporten lagres som Word-fil med ordentlige tabeller og overskrifter, eller skrives ut som PDF. Det som er skjult på skjermen, er skjult i rapporten. Endres dataene, endres tallene i rapporten, men ikke i filer som alt er tatt ut.'
			]
		}
	}
});
