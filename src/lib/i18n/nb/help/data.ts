import { article } from '../../help-text';

/** From a file to a finished table, task by task. Says only what the program does. */
export default article({
	title: 'Data: fra fil til ferdig tabell',
	lead: 'Slik leses filer, og slik blir de til tabeller du kan regne på. Det som er lagret, står slik det ble lest. Alt du gjør siden, er valg som brukes på nytt når tallene endres, og som kan angres.',
	sections: {
		files: {
			heading: 'Lese inn filer',
			body: [
				'Slipp filer på siden Data, velg dem, eller kopier en tabell og lim den inn. Programmet kjenner en fil igjen på innholdet, ikke på navnet.',
				{
					list: [
						'Regneark: Excel (.xlsx, .xlsm, og .xls fra Excel 97 og senere) og OpenDocument (.ods). Du velger ark og raden med overskrifter.',
						'SPSS-filer (.sav og .zsav), med etiketter og de verdiene filen selv merker som manglende.',
						'Tekstfiler med kolonner, for eksempel CSV. Tegnsett og skilletegn oppdages, og kan velges.',
						'JSON-stat, som SSB bruker.',
						'Udirs eksporter for grunnskolen og svar fra Udirs rapport-API. Bare disse brukes i uttrekket.'
					]
				},
				'Filer med passord, komprimerte arkiver, PDF-er og noen eldre formater leses ikke. Da står det hva du kan gjøre i stedet.'
			]
		},
		before: {
			heading: 'Se over før noe lagres',
			body: [
				'Når filen er lest, ser du radene, og for hver kolonne hva den leses som, hvor mange ulike verdier den har, laveste og høyeste verdi og hvor mange celler som er tomme. Ingenting er lagret før du importerer.',
				{
					list: [
						'Tall som kan leses på to måter: «1.234» kan være over tusen, eller litt over én. Programmet velger den lesningen resten av filen taler for, sier hvorfor, og lar deg velge den andre. Det samme gjelder datoer der dag og måned kan være byttet om.',
						'Tegn i stedet for tall: hos SSB betyr «.» at tallet ikke kan forekomme, «..» og «...» at det mangler, «:» at det ikke kan offentliggjøres, og «-» null. En stjerne betyr foreløpig hos SSB, men skjermet hos Udir. Du kan velge hvem filen følger.',
						'Celler som ikke kan leses, vises med linje og kolonne og regnes som manglende. Radene kan utelates; listen over dem blir lagret.',
						'Kolonner som kan vise hvem som har svart, for eksempel navn, e-postadresse, fødselsnummer og tidspunktene fra Microsoft Forms, står for seg. Det du tar bort, blir ikke lagret.'
					]
				},
				'Ber du programmet huske valgene, brukes de neste gang en fil har samme format og overskrifter.'
			]
		},
		empty: {
			heading: 'Seks slag tomme celler',
			body: [
				'En tom celle er aldri et tall, og slagene holdes fra hverandre fra fil til resultat:',
				{
					list: [
						'Skjermet: tallet finnes, men er skjult.',
						'Mangler: det er ikke noe tall, og ingen nærmere grunn er kjent.',
						'Ikke aktuelt: tallet kan ikke finnes.',
						'Vet ikke: den som svarte, sa det.',
						'Ikke besvart: spørsmålet ble stilt, men den som svarte, hoppet over det eller ville ikke svare.',
						'Ikke spurt: spørsmålet ble ikke stilt, for eksempel i en tidligere bølge.'
					]
				},
				'Verdier som en SPSS-fil merker som manglende, er tomme celler i tabellen. Programmet foreslår også svar som «Vet ikke» og tall som 98 og 99 når de ligger langt over de andre. Du kan endre slaget for hver verdi, og gjøre den til et svar igjen.'
			]
		},
		variables: {
			heading: 'Variabler og skalaer',
			body: [
				'Åpne en tabell fra siden Data. Under Variabler ser du navn, etikett, type, målenivå, skala, verdier, tomme celler, enhet, kilde, antall og fordeling for hver variabel. Endre én om gangen, eller merk flere og endre dem sammen.',
				{
					list: [
						'Skala: programmet kjenner vanlige svarskalaer på bokmål, nynorsk og engelsk, og foreslår hvilken et spørsmål har. Ingenting skjer før du trykker. Et svar skalaen ikke kjenner, får aldri et tall av seg selv, men er tomt til du bestemmer hva det er. Du kan også lage egne skalaer.',
						'Snudd: merk påstander som er formulert motsatt vei. Verdiene står som de ble svart, og indekser snur dem.',
						'Verdier: gi dem nye navn, slå dem sammen, og endre rekkefølgen.',
						'Flere svar i én celle kan bli én variabel for hvert svar, med 1 for valgt og 0 for ikke valgt. Den som ikke har svart, er tom i alle.',
						'Person, kommune og vekt velger du under «Om tabellen». Da telles personer, rader og kommuner hver for seg.'
					]
				}
			]
		},
		newVariables: {
			heading: 'Lage nye variabler',
			body: [
				'Nye variabler regnes ut på nytt når tallene endres. Hver kan bruke dem som står over den i listen. Du ser resultatet mens du velger.',
				{
					list: [
						'Grupper etter størrelse: hver grense er den minste verdien i tallene som når andelen. Med fire grupper er første grense altså den minste verdien der minst en fjerdedel av radene er like store eller mindre. En verdi på grensen hører til gruppen under. Like verdier blir aldri delt, så gruppene kan bli ulikt store. Du kan også skrive grensene selv, regne dem ut for hver bølge, eller ta vare på dem og bruke dem på andre år og tabeller. Vekten brukes ikke her.',
						'Indeks: gjennomsnittet av spørsmålene, for hver som har svart på nok av dem. Uten annet valg er det minst halvparten, rundet opp. Snudde spørsmål blir snudd først. Har spørsmålene ulike skalaer, kan de regnes om til en felles.',
						'Snudd skala: laveste pluss høyeste verdi på skalaen, minus svaret. Skalaen må være oppgitt, for tallene viser ikke om noen valgte endene.',
						'Kvadrat: regnes helst av avstanden fra gjennomsnittet. Et kvadrat av verdien selv følger variabelen så tett at de to forstyrrer hverandre i en regresjon. Det kan velges likevel, fordi publiserte rapporter har gjort det slik.',
						'Andel, differanse, forholdstall, logaritme, standardisert verdi, og 0/1-variabler for én verdi eller for hver verdi.',
						'Tidligere år og endring: verdien for samme enhet noen år før, eller endringen siden da. Mangler akkurat det året, er cellen tom.'
					]
				}
			]
		},
		expressions: {
			heading: 'Skrive uttrykk',
			body: [
				'Uttrykk kan brukes i nye variabler og filtre. Tall skrives med komma eller punktum. Mellom verdier står det semikolon. Navn med mellomrom eller andre tegn settes i [hakeparenteser], og tekst i "anførselstegn".',
				'+ − * / ^ regner, = ≠ < ≤ > ≥ sammenlikner, og «og», «eller» og «ikke» binder sammen. «x i (1; 2)» er sant når x er en av verdiene. På engelsk heter ordene «and», «or», «not» og «in».',
				{
					table: {
						title: 'Funksjoner',
						columns: ['På norsk', 'På engelsk', 'Gir'],
						rows: [
							['hvis(vilkår; a; b)', 'if', 'a når vilkåret er sant, ellers b'],
							['min(a; b; …)', 'min', 'den minste verdien'],
							['max(a; b; …)', 'max', 'den største verdien'],
							['snitt(a; b; …)', 'mean', 'gjennomsnittet'],
							['sum(a; b; …)', 'sum', 'summen'],
							['antall(a; b; …)', 'count', 'hvor mange som har verdi'],
							['avrund(x; 2)', 'round', 'x avrundet til så mange desimaler; uten tall til et helt tall'],
							['abs(x)', 'abs', 'x uten fortegn'],
							['ln(x)', 'ln', 'den naturlige logaritmen'],
							['log10(x)', 'log10', 'logaritmen med grunntall 10'],
							['rot(x)', 'sqrt', 'kvadratroten'],
							['er_tom(x)', 'is_empty', 'sant når cellen er tom'],
							['er_skjermet(x)', 'is_suppressed', 'sant når den er skjermet'],
							['er_manglende(x)', 'is_missing', 'sant når den mangler'],
							['er_ikke_aktuelt(x)', 'is_not_applicable', 'sant når den ikke er aktuell'],
							['er_vet_ikke(x)', 'is_dont_know', 'sant når svaret er vet ikke'],
							['er_ubesvart(x)', 'is_unanswered', 'sant når den ikke er besvart'],
							['er_ikke_spurt(x)', 'is_routed_out', 'sant når spørsmålet ikke ble stilt']
						]
					}
				},
				'min, max, snitt og sum bruker de verdiene som finnes. a + b er tom når en av dem er tom. En sammenlikning med en tom celle er ukjent, verken sann eller usann. Det som ikke har noe svar, for eksempel å dele på null, blir en tom celle og telles.'
			]
		},
		filters: {
			heading: 'Filtre og teksten under tabeller',
			body: [
				'Et filter er et utvalg av rader med et navn. Velg verdier, eller skriv et uttrykk. Radene blir stående i tabellen. Filteret kan brukes når du kobler tabeller eller slår sammen rader.',
				'Skriv hva radene har felles, så lager programmet teksten: «av de 75 % som har hatt samarbeid med veileder». Prosenten er av radene med kjent svar. Rader der svaret er ukjent fordi en celle er tom, er ikke med.'
			]
		},
		stack: {
			heading: 'Stable bølger',
			body: [
				'Stabling legger svar fra flere bølger eller undersøkelser under hverandre. Programmet foreslår hvilke variabler som er samme spørsmål, etter navn, spørsmålstekst og svaralternativer, og sier hvor sikkert det er og hvorfor. Bare det du bekrefter, blir én variabel. Alt annet beholdes for seg og er «ikke spurt» i de andre bølgene; tekst er bare tom der.',
				'Er skalaen snudd i en bølge, kan den snus. Står svarene med andre verdier, kan de få verdiene etter etiketten. Velg variablene for kommune og person, og om svar uten kommune eller med flere kommuner skal utelates. Da ser du rader, personer og kommuner for hver bølge.'
			]
		},
		link: {
			heading: 'Koble tabeller',
			body: [
				'Kobling henter variabler fra en annen tabell eller fra kommuneregisteret i programmet. Ingen rader blir borte, og ingen kommer til. Rader uten treff mangler verdi i de nye variablene.',
				{
					list: [
						'Nøkkel: samme kommune, etter nummer eller navn, eller like verdier i variabler du velger.',
						'Nye kommunenumre: numre som har vært i bruk siden 2017, føres over til dem fra 2024 eller fra 2020–2023. Det står hvilke det gjaldt. For kommuner som er slått sammen, velger du sum, vektet gjennomsnitt eller tom. Er en kommune delt, står det hvilken den følger.',
						'Ukjente navn: programmet foreslår en kommune, og du bekrefter hver enkelt. Ingenting gjettes.',
						'År for hver bølge: si hvilken variabel bølgen står i, og velg så året for hver variabel, for eksempel frie inntekter for 2020 til svar fra 2021. Forslaget er det siste året før bølgen.',
						'Flere rader for samme nøkkel: koblingen lages ikke før du har valgt den første raden, gjennomsnittet eller summen, eller bare noen av radene.'
					]
				},
				'Det som ikke fikk treff, står listet begge veier, med antall.'
			]
		},
		together: {
			heading: 'Slå sammen rader',
			body: [
				'Lag én rad for hver kommune, hvert fylke eller hver verdi av en variabel, med antall, gjennomsnitt, sum, minste eller største verdi eller andel. Gjennomsnitt og andeler kan vektes.',
				'Skjermede celler regnes aldri som null, og hvor mange de er, kan stå ved siden av. Mangler noen av radene tall, velger du om gruppen skal regnes av resten eller stå tom.'
			]
		},
		turn: {
			heading: 'Snu en tabell',
			body: [
				'Kolonner med år eller kategorier i navnet kan bli rader, og rader kan bli kolonner. Programmet foreslår hva som hører sammen. Havner flere rader i samme celle, vises de, og tabellen lages ikke før de kan skilles.'
			]
		},
		counts: {
			heading: 'Skrive inn antall',
			body: [
				'En frekvenstabell, for eksempel fra en eldre rapport, kan skrives eller limes inn. Står det prosent og N, leter programmet etter alle antall som gir de trykte tallene, og sier om det bare finnes én løsning. Er det flere, velger du.',
				'Hver rad er et svar på ett spørsmål. Hvordan den samme personen svarte på flere, står ikke i en frekvenstabell, så spørsmålene kan ikke krysses med hverandre.'
			]
		},
		projectFile: {
			heading: 'Lagre som prosjektfil eller oppskrift',
			body: [
				'En prosjektfil (.treffsikker) har hele prosjektet i seg: tabellene med alle verdier, variablene, uttrekkene og historikken. Den kan åpnes på en annen maskin, og er en kopi hvis nettleseren rydder.',
				{
					note: 'Med en passordfrase blir innholdet i filen kryptert. Mister du den, kan ingen åpne filen, heller ikke vi. Prosjektet som ligger i nettleseren, er ikke kryptert.'
				},
				'Før filen lagres, ser programmet etter personopplysninger og små grupper i tabellene, og sier hva det fant. Det er en hjelp, ingen garanti.',
				'Oppskriften alene har reglene for uttrekkene og hvordan tabellene er gjort klare, men ingen svar og ingen tall fra filene dine. Navn på kolonner, filnavn, lister over kommuner og begrunnelser er med. Åpnes den i et annet prosjekt, velger du hvilke tabeller den skal brukes på.'
			]
		},
		history: {
			heading: 'Historikk og angre',
			body: [
				'Historikken viser hva som er gjort med dataene, med tid og antall. Alt siden prosjektet ble åpnet, kan angres og gjøres om igjen, også med Ctrl+Z og Ctrl+Shift+Z utenfor tekstfelt (⌘ i stedet for Ctrl på Mac).'
			]
		}
	}
});
