import type { HelpTexts } from '../../../help-text';

/** The page of the report. */
export const writing: HelpTexts['guide']['writing'] = {
	title: 'Skrive ein rapport',
	lead: 'Ein rapport samlar resultat og eigen tekst i eitt dokument, som følgjer dataa til det blir teke ut.',
	words:
		'rapport dokument mal kapittel overskrift fotnote kryssreferanse figurnummer tabellnummer word pdf vedlegg',
	sections: {
		begin: {
			heading: 'Byrje',
			body: [
				'Vel ein mal, eller byrj tomt. Det er malar for ei spørjeundersøking, strukturelle tilhøve, gjennomsnitt og tilskot, uttrekket og eit kommuneark. Dei tre første er bygde opp som publiserte rapportar. Malane blir fylte med det prosjektet har, og det som manglar, blir nemnt.'
			]
		},
		fill: {
			heading: 'Fylle rapporten',
			body: [
				{
					list: [
						'Resultat blir lagde inn frå analysane og uttrekket, som tabellar og figurar. Nummera følgjer rekkjefølgja, og tilvisingar følgjer nummera.',
						'Eigen tekst skriv du i avsnitt med overskrifter og fotnotar. Eit tal kan hentast frå ei celle, og følgjer då tabellen.',
						'Merknader om metode, skjerming og kjelder blir laga av innstillingane.'
					]
				}
			]
		},
		out: {
			heading: 'Ta rapporten ut',
			body: [
				'Rapporten blir lagra som Word-fil med ordentlege tabellar og overskrifter, eller skriven ut som PDF. Det som er skjult på skjermen, er skjult i rapporten. Blir dataa endra, blir tala i rapporten endra, men ikkje i filer som alt er tekne ut.'
			]
		}
	}
};
