import type { HelpTexts } from '../../help-text';

const analyses: HelpTexts['analyses'] = {
	title: 'Analysar: tabellar, testar og modellar',
	lead: 'Ein analyse er eit sett val: kva tabell, kva variablar, kva metode. Resultatet blir rekna ut på nytt kvar gong tala eller vala blir endra, og blir aldri lagra.',
	sections: {
		begin: {
			heading: 'Lage ein analyse',
			body: [
				{
					steps: [
						'Gå til Analysar og vel «Ny analyse». Vel eit spørsmål, eller søk etter namnet på ein metode.',
						'Vel variablar i den smale kolonnen. Resultatet ved sida av følgjer med for kvart val.',
						'Gi analysen eit namn, og skriv eit notat om det du vil hugse. Analysar kan kopierast, flyttast og slettast, og alt kan angrast.'
					]
				},
				'Under «Rader» vel du eit filter, ein variabel som alt blir delt opp etter, og om vekta skal brukast. Metodar som ikkje bruker vekter, seier frå om det.',
				'Under resultatet står «Slik er det rekna»: metode, val, talet på rader og kvifor nokre er haldne utanfor. Tabellar kan kopierast med overskrifter til Word og Excel, eller lastast ned som CSV med tala uavrunda.'
			]
		},
		numbers: {
			heading: 'Tal og avrunding',
			body: [
				'Alt blir rekna på uavrunda tal. Det som er vist, er runda av éin gong, og halve blir runda opp: 3,625 står som 3,63. Prosentar av talet på svar blir runda av frå brøken. Summen av avrunda prosentar kan bli 99 eller 102; han blir ikkje retta, men du kan velje å vise 100.',
				'Nokre rapportar har runda av til éin desimal først, og så til heile prosentar. I svarfordelingar kan du velje slik avrunding i to steg for å lage ein slik tabell på nytt.',
				'Tomme celler er aldri tal, og slaga blir haldne frå kvarandre. N er talet på svar som er med i talet; der det er skilnad, er både alle og gyldige svar viste.'
			]
		},
		tables: {
			heading: 'Tabellar',
			body: [
				{
					list: [
						'Svarfordeling: prosent for kvart svar, «veit ikkje» med i grunnlaget, men ikkje i gjennomsnittet, om du ikkje vel noko anna. Det står under tabellen kva som er valt.',
						'Gjennomsnitt og standardavvik: standardavvik med n − 1. I tabellar med små grupper blir celler med færre svar enn grensa gøymde, og så mange til at ingen kan reknast ut av summane. Ein logg seier kva for nokre, og kvifor.',
						'Gjennomsnitt etter gruppe og år: N i parentes, margen rekna av alle svara, ikkje av gjennomsnitta i gruppene.',
						'Krysstabell: kjikvadrat utan korreksjonen til Yates, forventa tal, og Cramérs V utan korreksjon. Er meir enn ein femdel av dei forventa tala under fem, står det.',
						'Svarprosent: svar delt på populasjonen, utan intervall. Ein del i eit utval av ein kjend populasjon får Wilson-intervall med korreksjon for endeleg populasjon.'
					]
				}
			]
		},
		tests: {
			heading: 'Skilnader mellom grupper',
			body: [
				'T-testen til Welch er standard for to grupper, sidan han ikkje føreset lik spreiing. For svar på ein skala med få steg bør han lesast saman med Mann-Whitney eller Brunner-Munzel, som berre bruker rekkjefølgja.',
				'Cohens d er skilnaden delt på felles standardavvik, med intervall frå den ikkje-sentrale t-fordelinga. For to spørsmål i same gruppa blir formelen frå publiserte rapportar brukt, med kvadratisk gjennomsnitt av dei to standardavvika; d_z står ved sida av. Namnet på formelen står ved talet.',
				'Testar ein mange skilnader på ein gong, blir nokre tilfeldigvis store. Metoden til Holm gjer p-verdiane strengare; Benjamini-Hochberg held delen falske funn nede.'
			]
		},
		relations: {
			heading: 'Samanhengar',
			body: [
				'Korrelasjonar: Pearson, Spearman med midlare rang, Kendalls tau-b og polykorisk. Stjerner blir sette når p er mindre enn grensa, ikkje lik henne.',
				'Regresjon: minste kvadrats metode. Kvadrerte ledd kan sentrerast; då endrar koeffisienten for det lineære leddet seg, men ikkje modellen. Robuste standardfeil er HC3; klyngjerobuste er CR1, og CR2 med fridomsgradene til Satterthwaite når det er færre enn 40 klyngjer.',
				'Logistisk regresjon: samanhengen med om noko skjedde eller ikkje. Ved sida av oddsratioar står gjennomsnittlege skilnader i prosentpoeng, for odds blir lett lesne som sannsyn. Er det færre enn ti hendingar per koeffisient, eller skil variablane utfalla heilt, er korreksjonen til Firth i bruk; det blir sagt frå om, med tala, og kan veljast bort.',
				{
					note: 'Ein regresjon viser samanhengar. Han seier ikkje at det eine fører til det andre.'
				}
			]
		},
		scales: {
			heading: 'Spørsmål som høyrer saman',
			body: [
				'Faktoranalysen har to førehandsval. «SPSS» reknar som SPSS 27 gjer, òg stoppreglane, slik at ladingane blir dei same utan at ein må snu forteikn eller rekkjefølgje. «psych» reknar som pakken psych i R. Førehandsvalet står ved resultatet.',
				'Parallellanalyse og MAP foreslår talet på faktorar, med regelen til Kaiser ved sida av. Parallellanalysen trekkjer tilfeldige data med fast startverdi: same val gir same svar.',
				'Reliabilitet: Cronbachs alfa med intervallet til Feldt, omega, og alfa utan kvart spørsmål. Frå ein faktor eller ein reliabilitetsanalyse kan du lage ein indeks; indeksen hugsar kvar han kom frå.'
			]
		},
		drawn: {
			heading: 'Kven som er trekte ut',
			body: [
				'«Kven er trekte ut?» set uttrekte kommunar opp mot alle andre, slik tabell 47–55 i AFI-rapport 2025:03 gjer: gjennomsnittsuttrekket og spreiingsuttrekket kvar for seg, alle uttrekk samla og kvart år for seg. Tabellen treng éi rad for kvar kommune, ein variabel for kvart uttrekk, og dei kommunale tala du vil sjå på. Eit uttrekk i prosjektet blir ein slik tabell med «Bruk uttrekket som tabell»; tal frå SSB koplar du på under Data.',
				'Samla tel ein kommune som er trekt ut to gonger, to gonger, som i rapporten. Du kan velje at han tel éin gong. «Alle andre» er kommunar som ikkje er med i nokon av uttrekka.',
				'Få kommunar og éin stor: «Kommunen som flyttar snittet mest» utelèt kvar kommune etter tur. I rapporten er snittet for spreiingsuttrekket i 2022 24 427 innbyggjarar med den største kommunen, og 16 611 utan. Les medianen når det er slik.',
				'Fylke: forholdet mellom den delen fylket har av dei uttrekte og den delen det har av alle kommunar. 1 er som venta; eit intervall som dekkjer 1, seier at det kan vere tilfeldig. Kvar kommune tel éin gong.',
				'Dei uttrekte er alle som vart trekte, ikkje eit tilfeldig utval. Intervall og p-verdiar seier berre kor store skilnader tilfeldig variasjon mellom så få kommunar vanlegvis gir, og ingenting om kvifor nokon er trekte ut.',
				'Skriv inn publiserte snitt i analysen for å få dei ved sida av dei utrekna, og for å få vite om eit samla snitt kan følgje av åra. Utan data limer du inn åra med N og rada for alle i kontrollen av publiserte tabellar. Der ligg frie inntekter frå tabell 48 og 52 som døme: 87 428 kan ikkje vere snittet av 77 023 og 89 727 for like store uttrekk.'
			]
		},
		published: {
			heading: 'Publiserte tabellar',
			body: [
				'Kontrollen av publiserte tabellar leitar etter svarfordelingar i heile tal som kan gi dei trykte tala. «Umogleg» tyder at det ikkje finst ei slik fordeling under dei valde reglane for avrunding og «veit ikkje». Ei forklaring kan vere ein skrivefeil, ei rad som manglar, eller eit anna grunnlag enn tabellen seier.',
				'Frå trykte gjennomsnitt, standardavvik og N kan du rekne ut t, d og variansanalyse, med det intervallet avrundinga gir rom for.'
			]
		},
		grants: {
			heading: 'Fordele eit tilskot',
			body: [
				'Ein fordelingsnøkkel har eit budsjett, ein fast del per fylke, og kriterium med vekt: folketal, kommunar som deltek, eller ein kolonne du skriv inn. Golv og tak går først, og resten blir fordelt etter kriteria. Summen stemmer på krona.',
				'Fleire nøklar kan stå side om side. Budsjettet i dømet er funne på; tala i tabell 5.1 er frå rapporten til NTNU. Modellane 0 og 1 er vår tolking, for Udir gir ingen formel.',
				'Ein kolonne kan følgje ein tabell i prosjektet: vel «Bruk uttrekket som tabell» på sida Uttrekk, og tel dei uttrekte i kvart fylke.',
				'Søknader kan vurderast med trafikklys etter kriterium du skriv inn. Vedtak som avvik frå lysa, blir lista med grunngiving, og den som har ei eiga interesse, blir notert. Tabellen nedst viser kva eittårige og treårige tilskot bind av budsjettet. Grensene for lysa er våre.'
			]
		},
		differences: {
			heading: 'Der program er ulike',
			body: [
				'Tala er prøvde mot R, PSPP, utskrifter frå SPSS, NIST og publiserte tabellar. Der programma reknar ulikt, er dette valt:',
				{
					table: {
						title: 'Val der SPSS og R er ulike',
						columns: ['Kva', 'Her', 'SPSS', 'R'],
						rows: [
							['Kvartilar', 'type 7; type 6 kan veljast', 'type 6', 'type 7'],
							[
								'Levenes test',
								'om gjennomsnittet; om medianen kan veljast',
								'om gjennomsnittet',
								'om medianen (car)'
							],
							['Mann-Whitney, normaltilnærming', 'utan kontinuitetskorreksjon; kan slåast på', 'utan', 'med'],
							['Varimax', 'som førehandsvalet seier', 'parvise rotasjonar', 'SVD (stats::varimax)'],
							['Forteiknet til ladingane', 'kolonnesum ≥ 0', 'kolonnesum ≥ 0', 'som psych'],
							['Leverage', 'h; h − 1/n frå SPSS ved sida av', 'h − 1/n', 'h'],
							[
								'Vekter i regresjon',
								'analytiske; frekvensvekter er eit eige val',
								'frekvensvekter',
								'analytiske'
							],
							['Vekter i standardavvik', 'sum av vekter − 1', 'sum av vekter − 1', '–'],
							[
								'Haldne utanfor ved kollinearitet',
								'nøyaktig avhengige kolonnar; åtvaring under 0,0001',
								'toleranse under 0,0001',
								'nøyaktig avhengige'
							]
						]
					}
				}
			]
		}
	}
};

export default analyses;
