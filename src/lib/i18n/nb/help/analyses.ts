import { article } from '../../help-text';

/** What the analyses compute, which definitions are chosen, and how they differ from SPSS and R. */
export default article({
	title: 'Analyser: tabeller, tester og modeller',
	lead: 'En analyse er et sett valg: hvilken tabell, hvilke variabler, hvilken metode. Resultatet regnes ut på nytt hver gang tallene eller valgene endres, og lagres aldri.',
	sections: {
		begin: {
			heading: 'Lage en analyse',
			body: [
				{
					steps: [
						'Gå til Analyser og velg «Ny analyse». Velg et spørsmål, eller søk etter navnet på en metode.',
						'Velg variabler i den smale kolonnen. Resultatet ved siden av følger med for hvert valg.',
						'Gi analysen et navn, og skriv et notat om det du vil huske. Analyser kan kopieres, flyttes og slettes, og alt kan angres.'
					]
				},
				'Under «Rader» velger du et filter, en variabel som alt deles opp etter, og om vekten skal brukes. Metoder som ikke bruker vekter, sier fra om det.',
				'Under resultatet står «Slik er det regnet»: metode, valg, antall rader og hvorfor noen er holdt utenfor. Tabeller kopieres med overskrifter til Word og Excel, eller lastes ned som CSV med tallene uavrundet.'
			]
		},
		numbers: {
			heading: 'Tall og avrunding',
			body: [
				'Alt regnes på uavrundede tall. Det som vises, rundes av én gang, og halve rundes opp: 3,625 vises som 3,63. Prosenter av antall rundes av fra brøken. Summen av avrundede prosenter kan bli 99 eller 102; den rettes ikke, men du kan velge å vise 100.',
				'Noen rapporter har rundet av til én desimal først, og så til hele prosenter. I svarfordelinger kan du velge slik avrunding i to trinn for å gjenskape en slik tabell.',
				'Tomme celler er aldri tall, og slagene holdes fra hverandre. N er antall svar som er med i tallet; der det er forskjell, vises både alle og gyldige svar.'
			]
		},
		tables: {
			heading: 'Tabeller',
			body: [
				{
					list: [
						'Svarfordeling: prosent for hvert svar, «vet ikke» med i grunnlaget, men ikke i gjennomsnittet, hvis du ikke velger noe annet. Det står under tabellen hva som er valgt.',
						'Gjennomsnitt og standardavvik: standardavvik med n − 1. I tabeller med små grupper skjules celler med færre svar enn grensen, og så mange til at ingen kan regnes ut av summene. En logg sier hvilke og hvorfor.',
						'Gjennomsnitt etter gruppe og år: N i parentes, margen regnet av alle svarene, ikke av gruppenes gjennomsnitt.',
						'Krysstabell: kjikvadrat uten Yates’ korreksjon, forventede antall, og Cramérs V uten korreksjon. Er mer enn en femtedel av de forventede antallene under fem, står det.',
						'Svarprosent: svar delt på populasjonen, uten intervall. En andel i et utvalg av en kjent populasjon får Wilson-intervall med korreksjon for endelig populasjon.'
					]
				}
			]
		},
		tests: {
			heading: 'Forskjeller mellom grupper',
			body: [
				'Welch’ t-test er standard for to grupper, siden den ikke forutsetter lik spredning. For svar på en skala med få trinn bør den leses sammen med Mann-Whitney eller Brunner-Munzel, som bare bruker rekkefølgen.',
				'Cohens d er forskjellen delt på felles standardavvik, med intervall fra den ikke-sentrale t-fordelingen. For to spørsmål i samme gruppe brukes formelen fra publiserte rapporter, med kvadratisk gjennomsnitt av de to standardavvikene; d_z står ved siden av. Navnet på formelen står ved tallet.',
				'Testes mange forskjeller på en gang, blir noen tilfeldigvis store. Holms metode gjør p-verdiene strengere; Benjamini-Hochberg holder andelen falske funn nede.'
			]
		},
		relations: {
			heading: 'Sammenhenger',
			body: [
				'Korrelasjoner: Pearson, Spearman med midlere rang, Kendalls tau-b og polykorisk. Stjerner settes når p er mindre enn grensen, ikke lik den.',
				'Regresjon: minste kvadraters metode. Kvadrerte ledd kan sentreres; da endres koeffisienten for det lineære leddet, men ikke modellen. Robuste standardfeil er HC3; klyngerobuste er CR1, og CR2 med Satterthwaites frihetsgrader når det er færre enn 40 klynger.',
				'Logistisk regresjon: sammenhengen med om noe skjedde eller ikke. Ved siden av oddsratioer står gjennomsnittlige forskjeller i prosentpoeng, for odds leses lett som sannsynligheter. Er det færre enn ti hendelser per koeffisient, eller skiller variablene utfallene helt, brukes Firths korreksjon; det sies fra, med tallene, og kan velges bort.',
				{
					note: 'En regresjon viser sammenhenger. Den sier ikke at det ene fører til det andre.'
				}
			]
		},
		scales: {
			heading: 'Spørsmål som hører sammen',
			body: [
				'Faktoranalyse har to forvalg. «SPSS» regner som SPSS 27 gjør, også stoppreglene, slik at ladningene blir de samme uten at fortegn eller rekkefølge må snus. «psych» regner som pakken psych i R. Forvalget står ved resultatet.',
				'Antall faktorer foreslås av parallellanalyse og MAP, med Kaisers regel ved siden av. Parallellanalysen trekker tilfeldige data med fast startverdi: samme valg gir samme svar.',
				'Reliabilitet: Cronbachs alfa med Feldts intervall, omega, og alfa uten hvert spørsmål. Fra en faktor eller en reliabilitetsanalyse kan du lage en indeks; indeksen husker hvor den kom fra.'
			]
		},
		drawn: {
			heading: 'Hvem som er trukket ut',
			body: [
				'«Hvem er trukket ut?» setter uttrukne kommuner opp mot alle andre, slik tabell 47–55 i AFI-rapport 2025:03 gjør: gjennomsnittsuttrekket og spredningsuttrekket hver for seg, alle uttrekk samlet og hvert år for seg. Tabellen trenger én rad for hver kommune, en variabel for hvert uttrekk, og de kommunale tallene du vil se på. Et uttrekk i prosjektet blir en slik tabell med «Bruk uttrekket som tabell»; tall fra SSB kobles på under Data.',
				'Samlet teller en kommune som er trukket ut to ganger, to ganger, som i rapporten. Du kan velge at den teller én gang. «Alle andre» er kommuner som ikke er med i noen av uttrekkene.',
				'Få kommuner og én stor: «Kommunen som flytter snittet mest» utelater hver kommune etter tur. I rapporten er snittet for spredningsuttrekket i 2022 24 427 innbyggere med den største kommunen, og 16 611 uten. Les medianen når det er slik.',
				'Fylker: forholdet mellom fylkets andel av de uttrukne og dets andel av alle kommuner. 1 er som forventet; et intervall som dekker 1, sier at det kan være tilfeldig. Hver kommune teller én gang.',
				'De uttrukne er alle som ble trukket, ikke et tilfeldig utvalg. Intervaller og p-verdier sier bare hvor store forskjeller tilfeldig variasjon mellom så få kommuner vanligvis gir, og ingenting om hvorfor noen er trukket ut.',
				'Skriv inn publiserte snitt i analysen for å få dem ved siden av de beregnede, og for å få vite om et samlet snitt kan følge av årene. Uten data limer du inn årene med N og raden for alle i kontrollen av publiserte tabeller. Der ligger frie inntekter fra tabell 48 og 52 som eksempel: 87 428 kan ikke være snittet av 77 023 og 89 727 for like store uttrekk.'
			]
		},
		published: {
			heading: 'Publiserte tabeller',
			body: [
				'Kontrollen av publiserte tabeller leter etter svarfordelinger i hele tall som kan gi de trykte tallene. «Umulig» betyr at ingen slik fordeling finnes under de valgte reglene for avrunding og «vet ikke». En forklaring kan være en skrivefeil, en rad som mangler, eller et annet grunnlag enn tabellen sier.',
				'Fra trykte gjennomsnitt, standardavvik og N kan du regne ut t, d og variansanalyse, med det intervallet avrundingen tillater.'
			]
		},
		grants: {
			heading: 'Fordele et tilskudd',
			body: [
				'En fordelingsnøkkel har et budsjett, en fast del per fylke, og kriterier med vekt: folketall, kommuner som deltar, eller en kolonne du skriver inn. Gulv og tak går først, og resten fordeles etter kriteriene. Summen stemmer på kronen.',
				'Flere nøkler kan stå side om side. Budsjettet i eksempelet er funnet på; tallene i tabell 5.1 er fra NTNUs rapport. Modellene 0 og 1 er vår tolkning, for Udir gir ingen formel.',
				'En kolonne kan følge en tabell i prosjektet: velg «Bruk uttrekket som tabell» på siden Uttrekk, og tell de uttrukne i hvert fylke.',
				'Søknader kan vurderes med trafikklys etter kriterier du skriver inn. Vedtak som avviker fra lysene, listes med begrunnelse, og den som har en egen interesse, noteres. Tabellen nederst viser hva ettårige og treårige tilskudd binder av budsjettet. Grensene for lysene er våre.'
			]
		},
		differences: {
			heading: 'Der programmer er forskjellige',
			body: [
				'Tallene er prøvd mot R, PSPP, SPSS-utskrifter, NIST og publiserte tabeller. Der programmene regner ulikt, er dette valgt:',
				{
					table: {
						title: 'Valg der SPSS og R er forskjellige',
						columns: ['Hva', 'Her', 'SPSS', 'R'],
						rows: [
							['Kvartiler', 'type 7; type 6 kan velges', 'type 6', 'type 7'],
							[
								'Levenes test',
								'om gjennomsnittet; om medianen kan velges',
								'om gjennomsnittet',
								'om medianen (car)'
							],
							['Mann-Whitney, normaltilnærming', 'uten kontinuitetskorreksjon; kan slås på', 'uten', 'med'],
							['Varimax', 'som forvalget sier', 'parvise rotasjoner', 'SVD (stats::varimax)'],
							['Faktorladningers fortegn', 'kolonnesum ≥ 0', 'kolonnesum ≥ 0', 'som psych'],
							['Leverage', 'h; SPSS’ h − 1/n ved siden av', 'h − 1/n', 'h'],
							[
								'Vekter i regresjon',
								'analytiske; frekvensvekter er et eget valg',
								'frekvensvekter',
								'analytiske'
							],
							['Vekter i standardavvik', 'sum av vekter − 1', 'sum av vekter − 1', '–'],
							[
								'Holdes utenfor ved kollinearitet',
								'nøyaktig avhengige kolonner; advarsel under 0,0001',
								'toleranse under 0,0001',
								'nøyaktig avhengige'
							]
						]
					}
				}
			]
		}
	}
});
