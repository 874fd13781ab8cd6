import { task } from '../../../help-text';

/** The page of the report. */
export const writing = task({
	title: 'Skrive en rapport',
	lead: 'En rapport samler resultater og egen tekst i ett dokument, som følger dataene til det tas ut.',
	words:
		'rapport dokument mal kapittel overskrift fotnote kryssreferanse figurnummer tabellnummer word excel pdf html nettside markdown vedlegg',
	sections: {
		begin: {
			heading: 'Begynne',
			body: [
				{
					steps: [
						'Gå til [[common.pages.report|Rapport]] og velg [[report.add|Ny rapport]].',
						'Velg en mal, eller [[reportTemplates.emptyName|Tom rapport]]. Det er maler for en spørreundersøkelse, strukturelle forhold, gjennomsnitt og tilskudd, uttrekket og et kommuneark. De tre første er bygd opp som publiserte rapporter.',
						'Se hva malen finner i prosjektet, og hva som mangler. Velg [[reportTemplates.begin|Lag rapporten]].'
					]
				},
				'Du kan også begynne der et resultat vises: [[report.addToReport|Legg til i rapport]] legger det i en rapport.'
			]
		},
		fill: {
			heading: 'Fylle rapporten',
			body: [
				{
					list: [
						'[[report.addHere|Legg til her]] er plusstegnet mellom to deler. [[report.kinds.result|Resultat]] gir tabeller og figurer fra analysene og uttrekket. Numrene følger rekkefølgen, og henvisninger følger numrene.',
						'Egen tekst skrives i avsnitt med overskrifter. Står markøren i et avsnitt, setter [[report.insertNumber|Tall]] inn et tall som følger tabellen, [[report.insertReference|Henvisning]] viser til en tabell, figur eller overskrift, og [[report.insertFootnote|Fotnote]] gir en fotnote.',
						'[[report.kinds.notes|Noter]] om metode, skjerming og kilder lages ut fra innstillingene.',
						'Tar noe lang tid, står det ved resultatet hvor langt det er kommet. Det kan stanses der, og [[report.goOn|Fortsett]] tar det opp igjen. Du kan gå til andre sider imens.'
					]
				}
			]
		},
		out: {
			heading: 'Ta rapporten ut',
			body: [
				'Knappene over rapporten lagrer, skriver ut eller kopierer den. Alle har de samme tallene og den samme nummereringen.',
				{
					list: [
						'[[report.word|Word]]: ordentlige tabeller, overskrifter, fotnoter og henvisninger som Word kan oppdatere.',
						'[[report.excel|Excel]]: ett ark for hver tabell, med tall som Excel kan regne med.',
						'[[report.html|Nettside]]: hele rapporten som én nettside i én fil, med figurer og lenker. Den trenger ikke nett.',
						'[[report.markdown|Markdown]]: ren tekst med tabeller. Figurene står med tittelen og tallene de viser.',
						'[[report.pdf|Skriv ut eller PDF]]: velg «Lagre som PDF» som skriver.',
						'[[report.copy|Kopier alt]]: lim rapporten inn i et annet program.'
					]
				},
				'Det som er skjult på skjermen, er skjult i alle kopier. Er noe ikke regnet ut, står det i kopien. Endres dataene, endres tallene i rapporten, men ikke i filer som alt er tatt ut.'
			]
		}
	}
});
