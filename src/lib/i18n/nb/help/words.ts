import { terms } from '../../help-text';

/** The words of the field, explained. */
export default terms({
	title: 'Ord og uttrykk',
	lead: 'Ordene som brukes i programmet, og hva de betyr her.',
	terms: {
		absoluteLimit: {
			term: 'Absolutt nedre grense',
			meaning:
				'Grensen for det som regnes som svakt uansett hvordan landet ellers ligger an. Et dårligere resultat gir 3 risikopoeng. Tallene Udir bruker, er ikke offentlige.'
		},
		riskShare: {
			term: 'Andel av mulige risikopoeng',
			meaning:
				'Risikopoengene delt på de poengene som var mulige der det finnes data. Kommuner og skoler sammenliknes på denne andelen.'
		},
		breakInSeries: {
			term: 'Brudd i serien',
			meaning: 'Tallet er målt på en ny måte og kan ikke sammenliknes direkte med årene før.'
		},
		coverage: {
			term: 'Dekning',
			meaning: 'Hvor stor del av de mulige poengene som hadde data. Under 50 prosent er enheten ikke vurdert.'
		},
		preliminary: {
			term: 'Foreløpige tall',
			meaning: 'Tall som Udir har merket slik. De erstattes når de endelige tallene åpnes.'
		},
		notApplicable: {
			term: 'Gjelder ikke',
			meaning:
				'Tallet kan ikke finnes, fordi skolen eller kommunen ikke har trinnet. I tabeller heter det «ikke aktuelt».'
		},
		averageDraw: {
			term: 'Gjennomsnittsuttrekk',
			meaning: 'Kommunene med høyest andel risikopoeng på kommunenivå, vanligvis 30.'
		},
		lowerSecondaryPoints: {
			term: 'Grunnskolepoeng',
			meaning: 'Gjennomsnittet av karakterene på vitnemålet etter 10. trinn, ganget med 10.'
		},
		notAssessed: {
			term: 'Ikke vurdert',
			meaning: 'For lite av grunnlaget har data til at andelen sier noe.'
		},
		indicator: {
			term: 'Indikator',
			meaning: 'Noe som måles for hver kommune og skole, for eksempel lesing på 5. trinn.'
		},
		lookAlikes: {
			term: 'Liknende kommuner',
			meaning: 'Kommuner som ikke ble trukket ut, men har nesten den samme andelen; eget fylke først.'
		},
		margin: {
			term: 'Margin',
			meaning:
				'For en uttrukket kommune: egen andel minus andelen til den første som ikke ble trukket ut. For de andre: egen andel minus andelen til den siste som ble trukket ut.'
		},
		masteryLevel: {
			term: 'Mestringsnivå 1',
			meaning: 'Det laveste nivået på nasjonale prøver. Indikatoren er andelen elever på dette nivået.'
		},
		missing: {
			term: 'Mangler',
			meaning: 'Det er ikke noe tall, og ingen nærmere grunn er kjent; hos Udir er tallet ikke meldt inn.'
		},
		nationalLimit: {
			term: 'Nasjonal grense',
			meaning: 'Gjennomsnittet for landet det året. Et dårligere resultat gir 1 risikopoeng.'
		},
		recipe: {
			term: 'Oppskrift',
			meaning:
				'Innstillingene for et uttrekk, og i en fil også hvordan tabeller er gjort klare, uten data. Den kan lagres, sendes og åpnes på andre data.'
		},
		preset: {
			term: 'Regelsett',
			meaning: 'Ferdige innstillinger, for eksempel slik reglene var i 2022.'
		},
		riskPoints: {
			term: 'Risikopoeng',
			meaning:
				'Poeng for et resultat som er dårligere enn en grense: 1 eller 3, ganget med indikatorens vekt.'
		},
		scalePoints: {
			term: 'Skalapoeng',
			meaning: 'Måleenheten på nasjonale prøver. Landet lå på 50 det året skalaen ble laget.'
		},
		suppressed: {
			term: 'Skjermet eller prikket',
			meaning: 'Tallet finnes, men er skjult, oftest fordi det gjelder få elever.'
		},
		schoolOwner: { term: 'Skoleeier', meaning: 'Den som har ansvaret for skolen, vanligvis kommunen.' },
		spreadDraw: {
			term: 'Spredningsuttrekk',
			meaning:
				'Kommuner der forskjellen mellom skolene er stor og minst én skole er blant de svakeste i landet, inntil 10.'
		},
		countyGovernor: {
			term: 'Statsforvalter',
			meaning: 'Statens representant i fylket. Rangerer kandidatene og følger opp kommunene.'
		},
		excluded: {
			term: 'Utelatt',
			meaning:
				'Kommunen kan ikke trekkes ut av en grunn som er vist: folketall, tidligere uttrekk eller eget valg.'
		},
		uncertainty: {
			term: 'Usikkerhet',
			meaning:
				'Udirs mål for hvor langt tallet kan ligge fra det sanne: halve bredden av et 95 prosents intervall.'
		},
		table: {
			term: 'Tabell',
			meaning: 'Rader og variabler, lest fra en fil eller laget av andre tabeller. En fil har én eller flere.'
		},
		wave: {
			term: 'Bølge',
			meaning: 'Én gjennomføring av en undersøkelse som gjentas, for eksempel i 2021 og 2024.'
		},
		bands: {
			term: 'Grupper etter størrelse (inndeling)',
			meaning: 'En variabel delt ved grenser, for eksempel folketall i fire like store grupper.'
		},
		key: {
			term: 'Nøkkel',
			meaning: 'Det to rader må ha felles for å høre sammen når tabeller kobles, vanligvis kommunen.'
		},
		projectFile: {
			term: 'Prosjektfil',
			meaning: 'Et helt prosjekt i én fil, med alle data. Kan beskyttes med en passordfrase.'
		},
		filter: { term: 'Filter', meaning: 'Et utvalg av rader med et navn. Radene blir stående i tabellen.' },
		index: {
			term: 'Indeks',
			meaning: 'Gjennomsnittet av flere spørsmål, for hver som har svart på nok av dem.'
		},
		reversed: {
			term: 'Snudd',
			meaning:
				'Om påstander som er formulert motsatt vei: svaret regnes som laveste pluss høyeste verdi på skalaen, minus svaret.'
		},
		dontKnow: {
			term: 'Vet ikke',
			meaning: 'En tom celle der den som svarte, sa «vet ikke» eller noe som betyr det samme.'
		},
		unanswered: {
			term: 'Ikke besvart',
			meaning: 'En tom celle der spørsmålet ble stilt, men ikke svart på.'
		},
		routedOut: { term: 'Ikke spurt', meaning: 'En tom celle der spørsmålet ikke ble stilt.' },
		pValue: {
			term: 'p-verdi',
			meaning:
				'Hvor ofte tilfeldigheter alene ville gitt et minst så stort utslag, hvis det egentlig ikke var noen forskjell eller sammenheng. Liten p: tilfeldigheter er en dårlig forklaring. Den sier ikke hvor stor forskjellen er.'
		},
		confidenceInterval: {
			term: 'Konfidensintervall',
			meaning:
				'Verdiene som dataene passer godt med. Lages det på samme måte mange ganger, inneholder 95 av 100 slike intervaller den sanne verdien.'
		},
		standardDeviation: {
			term: 'Standardavvik',
			meaning:
				'Omtrent hvor langt verdiene vanligvis ligger fra gjennomsnittet. Stort standardavvik: folk er uenige, eller kommuner er ulike.'
		},
		standardError: {
			term: 'Standardfeil',
			meaning:
				'Hvor mye et gjennomsnitt eller en koeffisient vanligvis ville variert fra utvalg til utvalg. Mindre med flere svar.'
		},
		effectSize: {
			term: 'Effektstørrelse',
			meaning:
				'Hvor stor en forskjell er, målt i standardavvik, så forskjeller på ulike skalaer kan sammenliknes. Sier ikke hva som ligger bak.'
		},
		alpha: {
			term: 'Cronbachs alfa',
			meaning:
				'Hvor godt spørsmål som skal måle det samme, henger sammen. Går vanligvis fra 0 til 1 og øker med antall spørsmål.'
		},
		loading: {
			term: 'Faktorladning',
			meaning:
				'Hvor tett et spørsmål hører til en faktor, omtrent fra −1 til 1. Negativ: spørsmålet peker motsatt vei.'
		},
		communality: {
			term: 'Kommunalitet',
			meaning: 'Den delen av variasjonen i et spørsmål som faktorene gjengir til sammen.'
		},
		correlation: {
			term: 'Korrelasjon',
			meaning:
				'Om høye verdier på én ting går sammen med høye (nær 1) eller lave (nær −1) verdier på en annen. 0 er ingen slik sammenheng.'
		},
		coefficient: {
			term: 'Koeffisient (B)',
			meaning:
				'Hvor mye høyere eller lavere resultatet er når variabelen er én enhet høyere og de andre i modellen er like.'
		},
		oddsRatio: {
			term: 'Oddsratio',
			meaning:
				'Hvor mange ganger så stor oddsen er. Odds er sjansen for at noe skjer, delt på sjansen for at det ikke skjer. 1 er ingen forskjell.'
		},
		chiSquare: {
			term: 'Kjikvadrat',
			meaning:
				'Hvor langt antallene i en tabell ligger fra dem en ville vente om rader og kolonner ikke hang sammen.'
		},
		percentile: {
			term: 'Persentil',
			meaning: 'Verdien som en gitt prosent ligger under. 75-persentilen har tre firedeler under seg.'
		},
		likelyData: {
			term: 'Like sannsynlige datasett',
			meaning:
				'Tall slik de kunne vært med andre elever ved de samme skolene. Programmet lager mange slike og trekker i hvert av dem.'
		},
		rankInterval: {
			term: 'Plassintervall',
			meaning: 'Plassene kommunen lå mellom i 90 av 100 like sannsynlige datasett.'
		},
		oneAtATime: {
			term: 'Ett valg om gangen (tornado)',
			meaning:
				'Hvert valg flyttes til endene av området sitt mens alt annet står, og det ses hvor mye listen endrer seg.'
		},
		allTogether: {
			term: 'Alle valg på én gang (Sobol)',
			meaning:
				'Alle valgene varieres samtidig. «Alene» er det som blir borte av variasjonen når ett legges fast, «total» det som er igjen når de andre ligger fast.'
		},
		smallestChange: {
			term: 'Minste endring',
			meaning:
				'Den minste endringen av ett tall eller én grense som ville flyttet kommunen over grensen for uttrekket. Prøvd ved å trekke på nytt.'
		},
		residual: {
			term: 'Residual',
			meaning:
				'Det som er igjen når det modellen venter, er trukket fra: kommunens resultat minus det vanlige for kommuner som likner.'
		},
		agreement: {
			term: 'Kappa',
			meaning:
				'Hvor like to lister er utover det tilfeldigheter gir. 1 er helt like, 0 er som ved tilfeldigheter.'
		}
	}
});
