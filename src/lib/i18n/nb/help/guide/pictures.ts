/** What the pictures of the guide show, and what stands below them. Their files: components/help/guide/pictures.ts. */
export default {
	start: {
		alt: 'Startsiden har tre dører: eksempeldata, egne filer, og prosjekt, oppskrift eller lenke. Under dem står prosjektene på maskinen.',
		caption: 'Startsiden med de tre dørene.'
	},
	draw: {
		alt: 'Siden Uttrekk: regler til venstre, den rangerte listen i midten, og forklaringen av en kommune til høyre.',
		caption: 'Regler, liste og kommune side om side. Kommunene er oppdiktet.'
	},
	limit: {
		alt: 'En indikator er åpnet blant reglene: nasjonal grense, absolutt nedre grense satt til en fast verdi, og vekt.',
		caption: 'En fast verdi som absolutt nedre grense.'
	},
	import: {
		alt: 'En fil med svar er lest: antall rader og kolonner, de første radene, og hvert punkt som kan sees over før noe lagres.',
		caption: 'Filen sees over før noe lagres. Svarene er oppdiktet.'
	},
	link: {
		alt: 'Siden for å koble tabeller: tabellen som skal få flere variabler, kommuneregisteret, og hvor mange rader som har fått treff.',
		caption: 'Et uttrekk kobles til kommuneregisteret.'
	},
	variables: {
		alt: 'Variablene i en tabell, med forslag øverst om hvilken svarskala spørsmålene har.',
		caption: 'Forslag om skala, og en rad for hver variabel.'
	},
	index: {
		alt: 'En ny indeks: spørsmålene er krysset av, og fordelingen vises ved siden av før indeksen lages.',
		caption: 'Indeksen vises mens den lages.'
	},
	analysis: {
		alt: 'En svarfordeling: valgene i en smal kolonne, tabellen med prosent for hvert svar og en figur med liggende søyler ved siden av.',
		caption: 'Valg til venstre, resultatet til høyre.'
	},
	compare: {
		alt: 'To sett regler er sammenliknet: hvilke regler som er ulike, hvilke kommuner som går inn og ut, og hvilken regel som gjorde det.',
		caption: 'Hvem som går inn og ut, og hvorfor.'
	},
	certainty: {
		alt: 'En tabell over kommuner med hvor mange av 100 datasett de ble trukket ut i, og plassene de fikk i 90 av 100.',
		caption: 'Hvor ofte hver kommune blir trukket ut.'
	},
	explain: {
		alt: 'Forklaringen av en kommune: plass, andel og margin i setninger, og en tabell med poeng for hver indikator og hvert skoleår.',
		caption: 'Forklaringen, tall for tall.'
	},
	sheet: {
		alt: 'Arket om en kommune slik det skrives ut: om ordningen, resultatet, tabellen med poeng, og hva som ville ha endret utfallet.',
		caption: 'Arket slik det skrives ut.'
	},
	governor: {
		alt: 'Oppfølgingen i ett fylke: kandidatene med plass, andel og vurdering, og hvem som vurderer.',
		caption: 'Kandidatene i ett fylke.'
	},
	code: {
		alt: 'R-kode og SPSS-syntaks er åpnet under et resultat, med knapper for å kopiere og laste ned koden og dataene.',
		caption: 'Koden som gir de samme tallene.'
	},
	save: {
		alt: 'Dialogen Lagre som fil: hele prosjektet med data, eller bare oppskriften, og en avkryssing for passordfrase.',
		caption: 'Hva som skal lagres, og om filen skal beskyttes.'
	},
	phone: {
		alt: 'Siden Uttrekk på en smal skjerm: tre steg øverst, og listen under.',
		caption: 'På en smal skjerm er kolonnene steg.'
	}
};
