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
		routedOut: { term: 'Ikke spurt', meaning: 'En tom celle der spørsmålet ikke ble stilt.' }
	}
});
