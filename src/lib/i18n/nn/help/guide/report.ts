import type { HelpTexts } from '../../../help-text';

/** The page of the report. */
export const writing: HelpTexts['guide']['writing'] = {
	title: 'Skrive ein rapport',
	lead: 'Ein rapport samlar resultat og eigen tekst i eitt dokument, som følgjer dataa til det blir teke ut.',
	words:
		'rapport dokument mal kapittel overskrift fotnote kryssreferanse figurnummer tabellnummer word excel pdf html nettside markdown vedlegg',
	sections: {
		begin: {
			heading: 'Byrje',
			body: [
				{
					steps: [
						'Gå til [[common.pages.report|Rapport]] og vel [[report.add|Ny rapport]].',
						'Vel ein mal, eller [[reportTemplates.emptyName|Tom rapport]]. Det er malar for ei spørjeundersøking, strukturelle tilhøve, gjennomsnitt og tilskot, uttrekket og eit kommuneark. Dei tre første er bygde opp som publiserte rapportar.',
						'Sjå kva malen finn i prosjektet, og kva som manglar. Vel [[reportTemplates.begin|Lag rapporten]].'
					]
				},
				'Du kan òg byrje der eit resultat blir vist: [[report.addToReport|Legg til i rapport]] legg det i ein rapport.'
			]
		},
		fill: {
			heading: 'Fylle rapporten',
			body: [
				{
					list: [
						'[[report.addHere|Legg til her]] er plussteiknet mellom to delar. [[report.kinds.result|Resultat]] gir tabellar og figurar frå analysane og uttrekket. Nummera følgjer rekkjefølgja, og tilvisingar følgjer nummera.',
						'Eigen tekst skriv du i avsnitt med overskrifter. Står markøren i eit avsnitt, set [[report.insertNumber|Tal]] inn eit tal som følgjer tabellen, [[report.insertReference|Tilvising]] viser til ein tabell, ein figur eller ei overskrift, og [[report.insertFootnote|Fotnote]] gir ein fotnote.',
						'[[report.kinds.notes|Notar]] om metode, skjerming og kjelder blir laga ut frå innstillingane.',
						'Tek noko lang tid, står det ved resultatet kor langt det er kome. Det kan stansast der, og [[report.goOn|Hald fram]] tek det opp att. Du kan gå til andre sider imens.'
					]
				}
			]
		},
		out: {
			heading: 'Ta rapporten ut',
			body: [
				'Knappane over rapporten lagrar, skriv ut eller kopierer han. Alle har dei same tala og den same nummereringa.',
				{
					list: [
						'[[report.word|Word]]: ordentlege tabellar, overskrifter, fotnotar og tilvisingar som Word kan oppdatere.',
						'[[report.excel|Excel]]: eitt ark for kvar tabell, med tal som Excel kan rekne med.',
						'[[report.html|Nettside]]: heile rapporten som éi nettside i éi fil, med figurar og lenkjer. Ho treng ikkje nett.',
						'[[report.markdown|Markdown]]: rein tekst med tabellar. Figurane står med tittelen og tala dei viser.',
						'[[report.pdf|Skriv ut eller PDF]]: vel «Lagre som PDF» som skrivar.',
						'[[report.copy|Kopier alt]]: lim rapporten inn i eit anna program.'
					]
				},
				'Det som er skjult på skjermen, er skjult i alle kopiar. Er noko ikkje rekna ut, står det i kopien. Blir dataa endra, blir tala i rapporten endra, men ikkje i filer som alt er tekne ut.'
			]
		}
	}
};
