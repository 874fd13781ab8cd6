import { task } from '../../../help-text';

/** From files to tables that can be computed on. */

export const importing = task({
	title: 'Lese inn filer',
	lead: 'Regneark, SPSS-filer, svar fra Forms, tabeller fra SSB og eksporter fra Udir. Filen kjennes igjen på innholdet.',
	words:
		'importere excel xlsx xls ods csv sav spss forms json-stat ssb udir statistikkbanken last opp åpne fil lime inn',
	sections: {
		read: {
			heading: 'Slik gjør du',
			body: [
				{
					steps: [
						'Gå til [[common.pages.data|Data]] og velg [[data.files.add|Legg til filer]]. Du kan også slippe filene på siden, eller kopiere en tabell i Excel og lime den inn der.',
						'Se over hver fil under [[data.files.heading|Se over før noe lagres]]: hvor mange rader og kolonner, og hva kolonnene er lest som.',
						'Svar på det programmet spør om, for eksempel om «1.234» er over tusen eller litt over én. Ta bort kolonner som viser hvem som har svart.',
						'Velg knappen som begynner med [[data.files.store()|Importer]].'
					]
				}
			]
		},
		udir: {
			heading: 'Fra Udirs statistikkbank',
			body: [
				'Last ned CSV med både kommuner og skoler, de tre siste skoleårene, og med mål, usikkerhet og antall elever. Bare slike eksporter, og svar fra Udirs rapport-API, brukes i uttrekket. Hvor filene ligger, står under [[data.empty.whereTitle|Hvor får jeg filene?]].',
				'Har filen en kolonne programmet ikke kjenner, velger du [[data.assign.useShort|Bruk som indikator]] ved siden av den og sier hva tallene er.'
			]
		},
		spreadsheet: {
			heading: 'Excel, Forms og tekstfiler',
			body: [
				'Åpne [[general.how.title|Slik ble filen lest]] for å velge ark, raden med overskrifter, tegnsett og skilletegn. Valgene brukes med en gang, og tabellen under viser resultatet.',
				'Svar fra Microsoft Forms leses som de er, også spørsmål med flere svar i samme celle. De kan deles opp under [[dataset.tabs.variables|Variabler]] etterpå.'
			]
		},
		spss: {
			heading: 'SPSS',
			body: [
				'Filer fra SPSS (.sav og .zsav) beholder variabelnavn, etiketter, verdietiketter og verdiene som er merket som manglende. De manglende blir tomme celler, med det slaget etiketten tilsier.'
			]
		},
		ssb: {
			heading: 'SSB',
			body: [
				'Lagre tabellen som JSON-stat, CSV eller Excel hos SSB. JSON-stat er tryggest: da følger navn og koder med. Tegn som «:» og «..» får betydningen de har hos SSB.'
			]
		}
	}
});

export const combining = task({
	title: 'Sette sammen data',
	lead: 'Koble, stable, slå sammen og snu tabeller. Den nye tabellen lages på nytt når det den er laget av, endres.',
	words: 'koble merge join stable bølger flette aggregere slå sammen pivot snu kommunenummer nøkkel',
	sections: {
		link: {
			heading: 'Hente variabler fra en annen tabell',
			body: [
				{
					steps: [
						'Gå til [[common.pages.data|Data]] og velg [[link.open|Koble til en annen tabell]].',
						'Velg [[link.tables.left|Tabellen som skal få flere variabler]], og så [[link.tables.right|Hent variabler fra]]. Kommuneregisteret i programmet kan også velges, med folketall og sentralitet.',
						'Under [[link.keys.heading|Hva hører sammen?]] velger du [[link.keys.municipality|samme kommune]] eller [[link.keys.equal|like verdier]]. Gamle kommunenumre føres over.',
						'Kryss av for variablene under [[link.variables.heading|Hva skal hentes?]]. Har undersøkelsen flere bølger, velger du året for hver.',
						'Se hva som ikke fikk treff, under [[link.result.heading|Slik blir det]]. Bekreft kommunene programmet foreslår, én for én.',
						'Velg [[link.save.make|Lag tabellen]].'
					]
				}
			]
		},
		stack: {
			heading: 'Legge bølger under hverandre',
			body: [
				{
					steps: [
						'Velg [[maker.ways.stack|Stable tabeller]] og så tabellene.',
						'Gå gjennom [[stack.matchesHeading|Samme spørsmål]]. Velg [[stack.confirmShort|Bekreft]] bare der det virkelig er samme spørsmål.',
						'Velg variablene for kommune og person, og svarene som skal utelates.',
						'Velg [[maker.save|Lag tabellen]].'
					]
				}
			]
		},
		others: {
			heading: 'Slå sammen rader, snu og skrive inn',
			body: [
				{
					list: [
						'[[aggregate.open|Slå sammen rader til grupper]]: én rad for hver kommune, hvert fylke eller hver verdi, med gjennomsnitt, sum eller andel.',
						'[[maker.ways.reshape|Snu en tabell]]: kolonner med år blir rader, eller omvendt.',
						'[[maker.ways.counts|Skriv inn antall]]: en frekvenstabell fra en eldre rapport blir til rader. Står det bare prosent og N, finner programmet antallene som passer.',
						'[[drawn.make|Bruk uttrekket som tabell]] på siden [[common.pages.draw|Uttrekk]]: uttrekket blir en tabell med én rad for hver kommune.'
					]
				}
			]
		}
	}
});

export const variables = task({
	title: 'Variabler og indekser',
	lead: 'Gi svarene riktig skala, og lag nye variabler: indekser, grupper, endring fra år til år.',
	words:
		'skala likert omkode rekode recode compute beregne indeks snudd spørsmål missing manglende filter vekt grupper',
	sections: {
		scales: {
			heading: 'Skalaer og tomme celler',
			body: [
				{
					steps: [
						'Gå til [[common.pages.data|Data]] og åpne tabellen. Du kommer til [[dataset.tabs.variables|Variabler]].',
						'Se over forslagene øverst. [[variables.proposals.what|Se hvert svar]] viser hvilket tall hvert svar får. Ingenting skjer før du velger å bruke forslaget.',
						'Velg en variabel for å endre navn, etikett, målenivå, verdier og hvilke svar som er tomme celler. Kryss av for flere for å endre dem sammen.',
						'Åpne [[variables.facts.heading|Om tabellen: navn, instrument, nøkler og vekt]] for å si hvem som er person, hva som er kommune, og hva som er vekt.'
					]
				},
				'Alt kan angres med [[variables.undo|Angre]].'
			]
		},
		index: {
			heading: 'Lage en indeks',
			body: [
				{
					steps: [
						'Velg fanen [[dataset.tabs.derived|Nye variabler]] og så [[deriveForm.add|Ny variabel]].',
						'Velg [[deriveForm.kinds.index.name|Indeks]], og kryss av for spørsmålene. Påstander som er formulert motsatt vei, krysses av som [[deriveForm.index.turnShort|Snudd]].',
						'Velg hvor mange som må være besvart. Uten annet valg er det minst halvparten.',
						'Se fordelingen under [[deriveForm.preview.heading|Slik blir det]], og velg [[deriveForm.save|Lag variabelen]].'
					]
				},
				'Fra en faktoranalyse eller en reliabilitetsanalyse kan du også velge [[makeIndex.ofFactor|Lag indeks av en faktor]] eller [[makeIndex.ofItems|Lag indeks av disse]]. Da følger alfa med mens du velger.'
			]
		},
		others: {
			heading: 'Andre nye variabler',
			body: [
				'Samme sted lages [[deriveForm.kinds.bands.name|Grupper etter størrelse]], [[deriveForm.kinds.lag.name|Tidligere år og endring]], [[deriveForm.kinds.share.name|Andel]], [[deriveForm.kinds.dummies.name|Ja eller nei for hver verdi]] og flere. [[deriveForm.kinds.expression.name|Eget uttrykk]] er en formel du skriver selv.'
			]
		},
		filter: {
			heading: 'Bruke bare noen av radene',
			body: [
				{
					steps: [
						'Velg fanen [[dataset.tabs.filters|Filtre]] og så [[filters.add|Nytt filter]].',
						'Velg verdier, eller skriv et uttrykk. Skriv også hva radene har felles, så blir det til teksten under tabeller.',
						'Velg [[filters.save|Lagre filteret]]. Filteret kan nå velges i hver analyse under [[analysis.rowChoices|Rader: filter, oppdeling, vekt]].'
					]
				}
			]
		}
	}
});
