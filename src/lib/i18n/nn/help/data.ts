import type { HelpTexts } from '../../help-text';

const data: HelpTexts['data'] = {
	title: 'Data: frå fil til ferdig tabell',
	lead: 'Slik blir filer lesne, og slik blir dei til tabellar du kan rekne på. Det som er lagra, står slik det vart lese. Alt du gjer sidan, er val som blir brukte på nytt når tala blir endra, og som kan angrast.',
	sections: {
		files: {
			heading: 'Lese inn filer',
			body: [
				'Slepp filer på sida Data, vel dei, eller kopier ein tabell og lim han inn. Programmet kjenner att ei fil på innhaldet, ikkje på namnet.',
				{
					list: [
						'Rekneark: Excel (.xlsx, .xlsm, og .xls frå Excel 97 og seinare) og OpenDocument (.ods). Du vel ark og rada med overskrifter.',
						'SPSS-filer (.sav og .zsav), med etikettar og dei verdiane fila sjølv merkjer som manglande.',
						'Tekstfiler med kolonnar, til dømes CSV. Programmet finn teiknsett og skiljeteikn, og du kan velje andre.',
						'JSON-stat, som SSB bruker.',
						'Eksportane til Udir for grunnskulen og svar frå rapport-API-et til Udir. Berre desse blir brukte i uttrekket.'
					]
				},
				'Filer med passord, komprimerte arkiv, PDF-ar og nokre eldre format kan ikkje lesast. Då står det kva du kan gjere i staden.'
			]
		},
		before: {
			heading: 'Sjå over før noko blir lagra',
			body: [
				'Når fila er lesen, ser du radene, og for kvar kolonne kva han blir lesen som, kor mange ulike verdiar han har, lågaste og høgaste verdi og kor mange celler som er tomme. Ingenting er lagra før du importerer.',
				{
					list: [
						'Tal som kan lesast på to måtar: «1.234» kan vere over tusen, eller litt over ein. Programmet vel den lesinga resten av fila talar for, seier kvifor, og lèt deg velje den andre. Det same gjeld datoar der dag og månad kan vere bytte om.',
						'Teikn i staden for tal: hos SSB tyder «.» at talet ikkje kan førekome, «..» og «...» at det manglar, «:» at det ikkje kan offentleggjerast, og «-» null. Ei stjerne tyder førebels hos SSB, men skjerma hos Udir. Du kan velje kven fila følgjer.',
						'Celler som ikkje kan lesast, står med linje og kolonne og blir rekna som manglande. Radene kan utelatast; lista over dei blir lagra.',
						'Kolonnar som kan vise kven som har svart, til dømes namn, e-postadresse, fødselsnummer og tidspunkta frå Microsoft Forms, står for seg. Det du tek bort, blir ikkje lagra.'
					]
				},
				'Bed du programmet hugse vala, blir dei brukte neste gong ei fil har same format og overskrifter.'
			]
		},
		empty: {
			heading: 'Seks slag tomme celler',
			body: [
				'Ei tom celle er aldri eit tal, og slaga blir haldne frå kvarandre heile vegen frå fil til resultat:',
				{
					list: [
						'Skjerma: talet finst, men er skjult.',
						'Manglar: det er ikkje noko tal, og ingen nærare grunn er kjend.',
						'Ikkje aktuelt: talet kan ikkje finnast.',
						'Veit ikkje: den som svarte, sa det.',
						'Ikkje svart: spørsmålet vart stilt, men den som svarte, hoppa over det eller ville ikkje svare.',
						'Ikkje spurd: spørsmålet vart ikkje stilt, til dømes i ei tidlegare bølgje.'
					]
				},
				'Verdiar som ei SPSS-fil merkjer som manglande, er tomme celler i tabellen. Programmet foreslår òg svar som «Veit ikkje» og tal som 98 og 99 når dei ligg langt over dei andre. Du kan endre slaget for kvar verdi, og gjere han til eit svar igjen.'
			]
		},
		variables: {
			heading: 'Variablar og skalaer',
			body: [
				'Opne ein tabell frå sida Data. Under Variablar ser du namn, etikett, type, målenivå, skala, verdiar, tomme celler, eining, kjelde, n og fordeling for kvar variabel. Endre éin om gongen, eller merk fleire og endre dei saman.',
				{
					list: [
						'Skala: programmet kjenner vanlege svarskalaer på bokmål, nynorsk og engelsk, og foreslår kva skala eit spørsmål har. Ingenting skjer før du trykkjer. Eit svar skalaen ikkje kjenner, får aldri eit tal av seg sjølv, men er tomt til du bestemmer kva det er. Du kan òg lage eigne skalaer.',
						'Snudd: merk påstandar som er formulerte motsett veg. Verdiane står slik dei vart svarte, og indeksar snur dei.',
						'Verdiar: gi dei nye namn, slå dei saman, og endre rekkjefølgja.',
						'Fleire svar i éi celle kan bli éin variabel for kvart svar, med 1 for valt og 0 for ikkje valt. Den som ikkje har svart, er tom i alle.',
						'Person, kommune og vekt vel du under «Om tabellen». Då blir personar, rader og kommunar talde kvar for seg.'
					]
				}
			]
		},
		newVariables: {
			heading: 'Lage nye variablar',
			body: [
				'Nye variablar blir rekna ut på nytt når tala blir endra. Kvar kan bruke dei som står over seg i lista. Du ser resultatet medan du vel.',
				{
					list: [
						'Grupper etter storleik: kvar grense er den minste verdien i tala som når delen. Med fire grupper er første grensa altså den minste verdien der minst ein firedel av radene er like store eller mindre. Ein verdi på grensa høyrer til gruppa under. Like verdiar blir aldri delte, så gruppene kan bli ulikt store. Du kan òg skrive grensene sjølv, rekne dei ut for kvar bølgje, eller ta vare på dei og bruke dei på andre år og tabellar. Vekta er ikkje i bruk her.',
						'Indeks: gjennomsnittet av spørsmåla, for kvar som har svart på nok av dei. Utan anna val er det minst halvparten, runda opp. Snudde spørsmål blir snudde først. Har spørsmåla ulike skalaer, kan dei reknast om til ein felles.',
						'Snudd skala: lågaste pluss høgaste verdi på skalaen, minus svaret. Skalaen må vere oppgitt, for tala viser ikkje om nokon valde endane.',
						'Kvadrat: rekn det helst ut av avstanden frå gjennomsnittet. Eit kvadrat av verdien sjølv følgjer variabelen så tett at dei to forstyrrar kvarandre i ein regresjon. Det kan veljast likevel, fordi publiserte rapportar har gjort det slik.',
						'Del i prosent, differanse, forholdstal, logaritme, standardisert verdi, og 0/1-variablar for éin verdi eller for kvar verdi.',
						'Tidlegare år og endring: verdien for same eining nokre år før, eller endringa sidan då. Manglar akkurat det året, er cella tom.'
					]
				}
			]
		},
		expressions: {
			heading: 'Skrive uttrykk',
			body: [
				'Uttrykk kan brukast i nye variablar og filter. Skriv tal med komma eller punktum. Mellom verdiar står det semikolon. Namn med mellomrom eller andre teikn skal stå i [hakeparentesar], og tekst i "hermeteikn".',
				'+ − * / ^ reknar, = ≠ < ≤ > ≥ samanliknar, og «og», «eller» og «ikkje» bind saman. «x i (1; 2)» er sant når x er ein av verdiane. På engelsk heiter orda «and», «or», «not» og «in».',
				{
					table: {
						title: 'Funksjonar',
						columns: ['På norsk', 'På engelsk', 'Gir'],
						rows: [
							['viss(vilkår; a; b)', 'if', 'a når vilkåret er sant, elles b'],
							['min(a; b; …)', 'min', 'den minste verdien'],
							['max(a; b; …)', 'max', 'den største verdien'],
							['snitt(a; b; …)', 'mean', 'gjennomsnittet'],
							['sum(a; b; …)', 'sum', 'summen'],
							['tal_på(a; b; …)', 'count', 'kor mange som har verdi'],
							['rund(x; 2)', 'round', 'x runda av til så mange desimalar; utan tal til eit heilt tal'],
							['abs(x)', 'abs', 'x utan forteikn'],
							['ln(x)', 'ln', 'den naturlege logaritmen'],
							['log10(x)', 'log10', 'logaritmen med grunntal 10'],
							['rot(x)', 'sqrt', 'kvadratrota'],
							['er_tom(x)', 'is_empty', 'sant når cella er tom'],
							['er_skjerma(x)', 'is_suppressed', 'sant når ho er skjerma'],
							['er_manglande(x)', 'is_missing', 'sant når ho manglar'],
							['er_ikkje_aktuelt(x)', 'is_not_applicable', 'sant når ho ikkje er aktuell'],
							['er_veit_ikkje(x)', 'is_dont_know', 'sant når svaret er veit ikkje'],
							['er_ikkje_svart(x)', 'is_unanswered', 'sant når ingen har svart'],
							['er_ikkje_spurd(x)', 'is_routed_out', 'sant når spørsmålet ikkje vart stilt']
						]
					}
				},
				'min, max, snitt og sum bruker dei verdiane som finst. a + b er tom når ein av dei er tom. Ei samanlikning med ei tom celle er ukjend, korkje sann eller usann. Det som ikkje har noko svar, til dømes å dele på null, blir ei tom celle og blir talt.'
			]
		},
		filters: {
			heading: 'Filter og teksten under tabellar',
			body: [
				'Eit filter er eit utval av rader med eit namn. Vel verdiar, eller skriv eit uttrykk. Radene blir ståande i tabellen. Du kan bruke filteret når du koplar tabellar eller slår saman rader.',
				'Skriv kva radene har felles, så lagar programmet teksten: «av dei 75 % som har hatt samarbeid med rettleiar». Prosenten er av radene med kjent svar. Rader der svaret er ukjent fordi ei celle er tom, er ikkje med.'
			]
		},
		stack: {
			heading: 'Stable bølgjer',
			body: [
				'Stabling legg svar frå fleire bølgjer eller undersøkingar under kvarandre. Programmet foreslår kva variablar som er same spørsmål, etter namn, spørsmålstekst og svaralternativ, og seier kor sikkert det er og kvifor. Berre det du stadfester, blir éin variabel. Alt anna blir verande for seg og er «ikkje spurd» i dei andre bølgjene; tekst er berre tom der.',
				'Er skalaen snudd i ei bølgje, kan han snuast. Står svara med andre verdiar, kan dei få verdiane etter etiketten. Vel variablane for kommune og person, og om svar utan kommune eller med fleire kommunar skal utelatast. Då ser du rader, personar og kommunar for kvar bølgje.'
			]
		},
		link: {
			heading: 'Kople tabellar',
			body: [
				'Kopling hentar variablar frå ein annan tabell eller frå kommuneregisteret i programmet. Ingen rader blir borte, og ingen kjem til. Rader utan treff manglar verdi i dei nye variablane.',
				{
					list: [
						'Nøkkel: same kommune, etter nummer eller namn, eller like verdiar i variablar du vel.',
						'Nye kommunenummer: nummer som har vore i bruk sidan 2017, blir førte over til dei frå 2024 eller frå 2020–2023. Det står kva nummer det galdt. For kommunar som er slått saman, vel du sum, vekta gjennomsnitt eller tom. Er ein kommune delt, står det kva kommune han følgjer.',
						'Ukjende namn: programmet foreslår ein kommune, og du stadfester kvar enkelt. Ingenting blir gjetta.',
						'År for kvar bølgje: sei kva variabel bølgja står i, og vel så året for kvar variabel, til dømes frie inntekter for 2020 til svar frå 2021. Forslaget er det siste året før bølgja.',
						'Fleire rader for same nøkkel: koplinga blir ikkje laga før du har valt den første rada, gjennomsnittet eller summen, eller berre nokre av radene.'
					]
				},
				'Det som ikkje fekk treff, står lista opp begge vegar, med tal.'
			]
		},
		together: {
			heading: 'Slå saman rader',
			body: [
				'Lag éi rad for kvar kommune, kvart fylke eller kvar verdi av ein variabel, med talet på rader, gjennomsnitt, sum, minste eller største verdi eller del. Gjennomsnitt og delar kan vektast.',
				'Skjerma celler blir aldri rekna som null, og kor mange dei er, kan stå ved sida av. Manglar nokre av radene tal, vel du om gruppa skal reknast ut av resten eller stå tom.'
			]
		},
		turn: {
			heading: 'Snu ein tabell',
			body: [
				'Kolonnar med år eller kategoriar i namnet kan bli rader, og rader kan bli kolonnar. Programmet foreslår kva som høyrer saman. Hamnar fleire rader i same celle, ser du dei, og tabellen blir ikkje laga før dei kan skiljast.'
			]
		},
		counts: {
			heading: 'Skrive inn tal på svar',
			body: [
				'Ein frekvenstabell, til dømes frå ein eldre rapport, kan skrivast eller limast inn. Står det prosent og N, leitar programmet etter alle tal på svar som gir dei trykte tala, og seier om det berre finst éi løysing. Er det fleire, vel du.',
				'Kvar rad er eit svar på eitt spørsmål. Korleis den same personen svarte på fleire, står ikkje i ein frekvenstabell, så spørsmåla kan ikkje kryssast med kvarandre.'
			]
		},
		projectFile: {
			heading: 'Lagre som prosjektfil eller oppskrift',
			body: [
				'Ei prosjektfil (.treffsikker) har heile prosjektet i seg: tabellane med alle verdiar, variablane, uttrekka og historikken. Ho kan opnast på ei anna maskin, og er ein kopi om nettlesaren ryddar.',
				{
					note: 'Med ei passordfrase blir innhaldet i fila kryptert. Mistar du frasa, kan ingen opne fila, heller ikkje vi. Prosjektet som ligg i nettlesaren, er ikkje kryptert.'
				},
				'Før fila blir lagra, ser programmet etter personopplysningar og små grupper i tabellane, og seier kva det fann. Det er ei hjelp, ingen garanti.',
				'Oppskrifta åleine har reglane for uttrekka og korleis tabellane er gjorde klare, men ingen svar og ingen tal frå filene dine. Namn på kolonnar, filnamn, lister over kommunar og grunngivingar er med. Opnar du ho i eit anna prosjekt, vel du kva tabellar ho skal brukast på.'
			]
		},
		history: {
			heading: 'Historikk og angre',
			body: [
				'Historikken viser kva som er gjort med dataa, med tid og tal. Alt sidan prosjektet vart opna, kan angrast og gjerast om igjen, òg med Ctrl+Z og Ctrl+Shift+Z utanfor tekstfelt (⌘ i staden for Ctrl på Mac).'
			]
		}
	}
};
export default data;
