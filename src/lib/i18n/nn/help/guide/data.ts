import type { HelpTexts } from '../../../help-text';

export const importing: HelpTexts['guide']['importing'] = {
	title: 'Lese inn filer',
	lead: 'Rekneark, SPSS-filer, svar frå Forms, tabellar frå SSB og eksportar frå Udir. Fila blir kjend att på innhaldet.',
	words:
		'importere excel xlsx xls ods csv sav spss forms json-stat ssb udir statistikkbanken last opp opne fil lime inn',
	sections: {
		read: {
			heading: 'Slik gjer du',
			body: [
				{
					steps: [
						'Gå til [[common.pages.data|Data]] og vel [[data.files.add|Legg til filer]]. Du kan òg sleppe filene på sida, eller kopiere ein tabell i Excel og lime han inn der.',
						'Sjå over kvar fil under [[data.files.heading|Sjå over før noko blir lagra]]: kor mange rader og kolonnar, og kva kolonnane er lesne som.',
						'Svar på det programmet spør om, til dømes om «1.234» er over tusen eller litt over éin. Ta bort kolonnar som viser kven som har svart.',
						'Vel knappen som byrjar med [[data.files.store()|Importer]].'
					]
				}
			]
		},
		udir: {
			heading: 'Frå statistikkbanken til Udir',
			body: [
				'Last ned CSV med både kommunar og skular, dei tre siste skuleåra, og med mål, uvisse og talet på elevar. Berre slike eksportar, og svar frå rapport-API-et til Udir, blir brukte i uttrekket. Kvar filene ligg, står under [[data.empty.whereTitle|Kvar får eg filene?]].',
				'Har fila ein kolonne programmet ikkje kjenner, vel du [[data.assign.useShort|Bruk som indikator]] ved sida av han og seier kva tala er.'
			]
		},
		spreadsheet: {
			heading: 'Excel, Forms og tekstfiler',
			body: [
				'Opne [[general.how.title|Slik vart fila lesen]] for å velje ark, rada med overskrifter, teiknsett og skiljeteikn. Vala blir brukte med ein gong, og tabellen under viser resultatet.',
				'Svar frå Microsoft Forms blir lesne som dei er, òg spørsmål med fleire svar i same celle. Dei kan delast opp under [[dataset.tabs.variables|Variablar]] etterpå.'
			]
		},
		spss: {
			heading: 'SPSS',
			body: [
				'Filer frå SPSS (.sav og .zsav) held på variabelnamn, etikettar, verdietikettar og verdiane som er merkte som manglande. Dei manglande blir tomme celler, med det slaget etiketten tilseier.'
			]
		},
		ssb: {
			heading: 'SSB',
			body: [
				'Lagre tabellen som JSON-stat, CSV eller Excel hos SSB. JSON-stat er tryggast: då følgjer namn og kodar med. Teikn som «:» og «..» får den tydinga dei har hos SSB.'
			]
		}
	}
};

export const combining: HelpTexts['guide']['combining'] = {
	title: 'Setje saman data',
	lead: 'Kople, stable, slå saman og snu tabellar. Den nye tabellen blir laga på nytt når det han er laga av, blir endra.',
	words: 'kople merge join stable bølgjer flette aggregere slå saman pivot snu kommunenummer nøkkel',
	sections: {
		link: {
			heading: 'Hente variablar frå ein annan tabell',
			body: [
				{
					steps: [
						'Gå til [[common.pages.data|Data]] og vel [[link.open|Kople til ein annan tabell]].',
						'Vel [[link.tables.left|Tabellen som skal få fleire variablar]], og så [[link.tables.right|Hent variablar frå]]. Kommuneregisteret i programmet kan òg veljast, med folketal og sentralitet.',
						'Under [[link.keys.heading|Kva høyrer saman?]] vel du [[link.keys.municipality|same kommune]] eller [[link.keys.equal|like verdiar]]. Gamle kommunenummer blir førte over.',
						'Kryss av for variablane under [[link.variables.heading|Kva skal hentast?]]. Har undersøkinga fleire bølgjer, vel du året for kvar.',
						'Sjå kva som ikkje fekk treff, under [[link.result.heading|Slik blir det]]. Stadfest kommunane programmet foreslår, éin for éin.',
						'Vel [[link.save.make|Lag tabellen]].'
					]
				}
			]
		},
		stack: {
			heading: 'Leggje bølgjer under kvarandre',
			body: [
				{
					steps: [
						'Vel [[maker.ways.stack|Stable tabellar]] og så tabellane.',
						'Gå gjennom [[stack.matchesHeading|Same spørsmål]]. Vel [[stack.confirmShort|Stadfest]] berre der det verkeleg er same spørsmålet.',
						'Vel variablane for kommune og person, og svara som skal utelatast.',
						'Vel [[maker.save|Lag tabellen]].'
					]
				}
			]
		},
		others: {
			heading: 'Slå saman rader, snu og skrive inn',
			body: [
				{
					list: [
						'[[aggregate.open|Slå saman rader til grupper]]: éi rad for kvar kommune, kvart fylke eller kvar verdi, med gjennomsnitt, sum eller del.',
						'[[maker.ways.reshape|Snu ein tabell]]: kolonnar med år blir rader, eller omvendt.',
						'[[maker.ways.counts|Skriv inn tal på svar]]: ein frekvenstabell frå ein eldre rapport blir til rader. Står det berre prosent og N, finn programmet dei tala på svar som passar.',
						'[[drawn.make|Bruk uttrekket som tabell]] på sida [[common.pages.draw|Uttrekk]]: uttrekket blir ein tabell med éi rad for kvar kommune.'
					]
				}
			]
		}
	}
};

export const variables: HelpTexts['guide']['variables'] = {
	title: 'Variablar og indeksar',
	lead: 'Gi svara rett skala, og lag nye variablar: indeksar, grupper, endring frå år til år.',
	words:
		'skala likert omkode rekode recode compute rekne ut indeks snudd spørsmål missing manglande filter vekt grupper',
	sections: {
		scales: {
			heading: 'Skalaer og tomme celler',
			body: [
				{
					steps: [
						'Gå til [[common.pages.data|Data]] og opne tabellen. Du kjem til [[dataset.tabs.variables|Variablar]].',
						'Sjå over forslaga øvst. [[variables.proposals.what|Sjå kvart svar]] viser kva tal kvart svar får. Ingenting skjer før du vel å bruke forslaget.',
						'Vel ein variabel for å endre namn, etikett, målenivå, verdiar og kva svar som er tomme celler. Kryss av for fleire for å endre dei saman.',
						'Opne [[variables.facts.heading|Om tabellen: namn, instrument, nøklar og vekt]] for å seie kven som er person, kva som er kommune, og kva som er vekt.'
					]
				},
				'Alt kan angrast med [[variables.undo|Angre]].'
			]
		},
		index: {
			heading: 'Lage ein indeks',
			body: [
				{
					steps: [
						'Vel fana [[dataset.tabs.derived|Nye variablar]] og så [[deriveForm.add|Ny variabel]].',
						'Vel [[deriveForm.kinds.index.name|Indeks]], og kryss av for spørsmåla. Påstandar som er formulerte motsett veg, kryssar du av som [[deriveForm.index.turnShort|Snudd]].',
						'Vel kor mange det må vere svart på. Utan anna val er det minst halvparten.',
						'Sjå fordelinga under [[deriveForm.preview.heading|Slik blir det]], og vel [[deriveForm.save|Lag variabelen]].'
					]
				},
				'Frå ein faktoranalyse eller ein reliabilitetsanalyse kan du òg velje [[makeIndex.ofFactor|Lag indeks av ein faktor]] eller [[makeIndex.ofItems|Lag indeks av desse]]. Då følgjer alfa med medan du vel.'
			]
		},
		others: {
			heading: 'Andre nye variablar',
			body: [
				'Same stad lagar du [[deriveForm.kinds.bands.name|Grupper etter storleik]], [[deriveForm.kinds.lag.name|Tidlegare år og endring]], [[deriveForm.kinds.share.name|Del i prosent]], [[deriveForm.kinds.dummies.name|Ja eller nei for kvar verdi]] og fleire. [[deriveForm.kinds.expression.name|Eige uttrykk]] er ein formel du skriv sjølv.'
			]
		},
		filter: {
			heading: 'Bruke berre nokre av radene',
			body: [
				{
					steps: [
						'Vel fana [[dataset.tabs.filters|Filter]] og så [[filters.add|Nytt filter]].',
						'Vel verdiar, eller skriv eit uttrykk. Skriv òg kva radene har felles, så blir det til teksten under tabellar.',
						'Vel [[filters.save|Lagre filteret]]. Filteret kan no veljast i kvar analyse under [[analysis.rowChoices|Rader: filter, oppdeling, vekt]].'
					]
				}
			]
		}
	}
};
