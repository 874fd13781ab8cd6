import type { HelpTexts } from '../../help-text';

const words: HelpTexts['words'] = {
	title: 'Ord og uttrykk',
	lead: 'Orda som blir brukte i programmet, og kva dei tyder her.',
	terms: {
		absoluteLimit: {
			term: 'Absolutt nedre grense',
			meaning:
				'Grensa for det som blir rekna som svakt uansett korleis landet elles ligg an. Eit dårlegare resultat gir 3 risikopoeng. Tala Udir bruker, er ikkje offentlege.'
		},
		riskShare: {
			term: 'Del av moglege risikopoeng',
			meaning:
				'Risikopoenga delte på dei poenga som var moglege der det finst data. Kommunar og skular blir samanlikna på denne delen.'
		},
		breakInSeries: {
			term: 'Brot i serien',
			meaning: 'Talet er målt på ein ny måte og kan ikkje samanliknast direkte med åra før.'
		},
		coverage: {
			term: 'Dekning',
			meaning: 'Kor stor del av dei moglege poenga som hadde data. Under 50 prosent er eininga ikkje vurdert.'
		},
		preliminary: {
			term: 'Førebelse tal',
			meaning: 'Tal som Udir har merkt slik. Dei blir bytte ut når dei endelege tala blir opna.'
		},
		notApplicable: {
			term: 'Gjeld ikkje',
			meaning:
				'Talet kan ikkje finnast, fordi skulen eller kommunen ikkje har trinnet. I tabellar heiter det «ikkje aktuelt».'
		},
		averageDraw: {
			term: 'Gjennomsnittsuttrekk',
			meaning: 'Kommunane med høgast del risikopoeng på kommunenivå, vanlegvis 30.'
		},
		lowerSecondaryPoints: {
			term: 'Grunnskulepoeng',
			meaning: 'Gjennomsnittet av karakterane på vitnemålet etter 10. trinn, gonga med 10.'
		},
		notAssessed: {
			term: 'Ikkje vurdert',
			meaning: 'For lite av grunnlaget har data til at delen seier noko.'
		},
		indicator: {
			term: 'Indikator',
			meaning: 'Noko som blir målt for kvar kommune og skule, til dømes lesing på 5. trinn.'
		},
		lookAlikes: {
			term: 'Liknande kommunar',
			meaning: 'Kommunar som ikkje vart trekte ut, men har nesten den same delen; eige fylke først.'
		},
		margin: {
			term: 'Margin',
			meaning:
				'For ein uttrekt kommune: eigen del minus delen til den første som ikkje vart trekt ut. For dei andre: eigen del minus delen til den siste som vart trekt ut.'
		},
		masteryLevel: {
			term: 'Meistringsnivå 1',
			meaning: 'Det lågaste nivået på nasjonale prøver. Indikatoren er delen elevar på dette nivået.'
		},
		missing: {
			term: 'Manglar',
			meaning: 'Det er ikkje noko tal, og ingen nærare grunn er kjend; hos Udir er talet ikkje meldt inn.'
		},
		nationalLimit: {
			term: 'Nasjonal grense',
			meaning: 'Gjennomsnittet for landet det året. Eit dårlegare resultat gir 1 risikopoeng.'
		},
		recipe: {
			term: 'Oppskrift',
			meaning:
				'Innstillingane for eit uttrekk, og i ei fil òg korleis tabellar er gjorde klare, utan data. Ho kan lagrast, sendast og opnast på andre data.'
		},
		preset: {
			term: 'Regelsett',
			meaning: 'Ferdige innstillingar, til dømes slik reglane var i 2022.'
		},
		riskPoints: {
			term: 'Risikopoeng',
			meaning:
				'Poeng for eit resultat som er dårlegare enn ei grense: 1 eller 3, gonga med vekta til indikatoren.'
		},
		scalePoints: {
			term: 'Skalapoeng',
			meaning: 'Måleeininga på nasjonale prøver. Landet låg på 50 det året skalaen vart laga.'
		},
		suppressed: {
			term: 'Skjerma eller prikka',
			meaning: 'Talet finst, men er skjult, oftast fordi det gjeld få elevar.'
		},
		schoolOwner: { term: 'Skuleeigar', meaning: 'Den som har ansvaret for skulen, vanlegvis kommunen.' },
		spreadDraw: {
			term: 'Spreiingsuttrekk',
			meaning:
				'Kommunar der skilnaden mellom skulane er stor og minst éin skule er mellom dei svakaste i landet, inntil 10.'
		},
		countyGovernor: {
			term: 'Statsforvaltar',
			meaning: 'Representanten for staten i fylket. Rangerer kandidatane og følgjer opp kommunane.'
		},
		excluded: {
			term: 'Utelaten',
			meaning:
				'Kommunen kan ikkje trekkjast ut av ein grunn som er vist: folketal, tidlegare uttrekk eller eige val.'
		},
		uncertainty: {
			term: 'Uvisse',
			meaning:
				'Udir sitt mål for kor langt talet kan liggje frå det sanne: halve breidda av eit 95 prosents intervall.'
		},
		table: {
			term: 'Tabell',
			meaning:
				'Rader og variablar, lesne frå ei fil eller laga av andre tabellar. Ei fil har éin eller fleire.'
		},
		wave: {
			term: 'Bølgje',
			meaning: 'Éi gjennomføring av ei undersøking som blir teken opp att, til dømes i 2021 og 2024.'
		},
		bands: {
			term: 'Grupper etter storleik (inndeling)',
			meaning: 'Ein variabel delt ved grenser, til dømes folketal i fire like store grupper.'
		},
		key: {
			term: 'Nøkkel',
			meaning: 'Det to rader må ha felles for å høyre saman når tabellar blir kopla, vanlegvis kommunen.'
		},
		projectFile: {
			term: 'Prosjektfil',
			meaning: 'Eit heilt prosjekt i éi fil, med alle data. Kan vernast med ei passordfrase.'
		},
		filter: { term: 'Filter', meaning: 'Eit utval av rader med eit namn. Radene blir ståande i tabellen.' },
		index: {
			term: 'Indeks',
			meaning: 'Gjennomsnittet av fleire spørsmål, for kvar som har svart på nok av dei.'
		},
		reversed: {
			term: 'Snudd',
			meaning:
				'Om påstandar som er formulerte motsett veg: svaret blir rekna som lågaste pluss høgaste verdi på skalaen, minus svaret.'
		},
		dontKnow: {
			term: 'Veit ikkje',
			meaning: 'Ei tom celle der den som svarte, sa «veit ikkje» eller noko som tyder det same.'
		},
		unanswered: { term: 'Ikkje svart', meaning: 'Ei tom celle der spørsmålet vart stilt, men ingen svarte.' },
		routedOut: { term: 'Ikkje spurd', meaning: 'Ei tom celle der spørsmålet ikkje vart stilt.' },
		pValue: {
			term: 'p-verdi',
			meaning:
				'Kor ofte slumpen åleine ville gitt eit minst så stort utslag, om det eigentleg ikkje var nokon skilnad eller samanheng. Liten p: slumpen er ei dårleg forklaring. Han seier ikkje kor stor skilnaden er.'
		},
		confidenceInterval: {
			term: 'Konfidensintervall',
			meaning:
				'Verdiane som dataa passar godt med. Blir det laga på same måten mange gonger, inneheld 95 av 100 slike intervall den sanne verdien.'
		},
		standardDeviation: {
			term: 'Standardavvik',
			meaning:
				'Om lag kor langt verdiane vanlegvis ligg frå gjennomsnittet. Stort standardavvik: folk er usamde, eller kommunar er ulike.'
		},
		standardError: {
			term: 'Standardfeil',
			meaning:
				'Kor mykje eit gjennomsnitt eller ein koeffisient vanlegvis ville variert frå utval til utval. Mindre med fleire svar.'
		},
		effectSize: {
			term: 'Effektstorleik',
			meaning:
				'Kor stor ein skilnad er, målt i standardavvik, så skilnader på ulike skalaer kan samanliknast. Seier ikkje kva som ligg bak.'
		},
		alpha: {
			term: 'Cronbachs alfa',
			meaning:
				'Kor godt spørsmål som skal måle det same, heng saman. Går vanlegvis frå 0 til 1 og aukar med talet på spørsmål.'
		},
		loading: {
			term: 'Faktorladning',
			meaning:
				'Kor tett eit spørsmål er knytt til ein faktor, om lag frå −1 til 1. Negativ: spørsmålet peikar motsett veg.'
		},
		communality: {
			term: 'Kommunalitet',
			meaning: 'Den delen av variasjonen i eit spørsmål som faktorane gir att til saman.'
		},
		correlation: {
			term: 'Korrelasjon',
			meaning:
				'Om høge verdiar på éin ting går saman med høge (nær 1) eller låge (nær −1) verdiar på ein annan. 0 er ingen slik samanheng.'
		},
		coefficient: {
			term: 'Koeffisient (B)',
			meaning:
				'Kor mykje høgare eller lågare resultatet er når variabelen er éi eining høgare og dei andre i modellen er like.'
		},
		oddsRatio: {
			term: 'Oddsratio',
			meaning:
				'Kor mange gonger så stor oddsen er. Odds er sjansen for at noko skjer, delt på sjansen for at det ikkje skjer. 1 er ingen skilnad.'
		},
		chiSquare: {
			term: 'Kjikvadrat',
			meaning:
				'Kor langt tala i ein tabell ligg frå dei ein ville ha venta om rader og kolonnar ikkje hang saman.'
		},
		percentile: {
			term: 'Persentil',
			meaning: 'Verdien som ein gitt prosent ligg under. 75-persentilen har tre firedelar under seg.'
		},
		likelyData: {
			term: 'Like sannsynlege datasett',
			meaning:
				'Tal slik dei kunne vore med andre elevar ved dei same skulane. Programmet lagar mange slike og trekkjer i kvart av dei.'
		},
		rankInterval: {
			term: 'Plassintervall',
			meaning: 'Plassane kommunen låg mellom i 90 av 100 like sannsynlege datasett.'
		},
		oneAtATime: {
			term: 'Eitt val om gongen (tornado)',
			meaning:
				'Kvart val blir flytta til endane av området sitt medan alt anna står, og ein ser kor mykje lista endrar seg.'
		},
		allTogether: {
			term: 'Alle val på éin gong (Sobol)',
			meaning:
				'Alle vala blir varierte samstundes. «Åleine» er det som blir borte av variasjonen når eitt blir lagt fast, «total» det som er att når dei andre ligg fast.'
		},
		smallestChange: {
			term: 'Minste endring',
			meaning:
				'Den minste endringa av eitt tal eller éi grense som ville flytta kommunen over grensa for uttrekket. Prøvd ved å trekkje på nytt.'
		},
		residual: {
			term: 'Residual',
			meaning:
				'Det som er att når det modellen ventar, er trekt frå: resultatet til kommunen minus det vanlege for kommunar som liknar.'
		},
		agreement: {
			term: 'Kappa',
			meaning: 'Kor like to lister er utover det tilfeldige. 1 er heilt like, 0 er som tilfeldig.'
		}
	}
};
export default words;
