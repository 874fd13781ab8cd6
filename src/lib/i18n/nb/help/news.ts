import { news } from '../../help-text';

/** What is new, version by version, as CHANGELOG.md says it to those who use the program. */
export default news({
	title: 'Hva er nytt',
	lead: 'Det som er kommet til, utgave for utgave. En endring av en standardregel som endrer resultater, står for seg.',
	versions: {
		'0.1.0': {
			heading: 'Utgave 0.1.0, den første',
			groups: {
				latest: {
					heading: 'Sist lagt til, 26. november 2026',
					items: [
						'Min kommune svarer på hvorfor, hvor sikkert det er, og hva som skulle til for et annet utfall. Arket til utskrift sier også hvor sikkert det er.',
						'Krysstabeller av svar som har en rekkefølge, har gamma og Kendalls tau-b, som sier om høyt går sammen med høyt.',
						'McNemars test når de samme personene har svart ja eller nei to ganger, og rangbiserial r og ε² ved siden av tester av rangene. Logistisk regresjon har også Cox og Snells R².',
						'Listen og valgene på siden Analyser kan skjules, så en bred tabell får plass.',
						'Rapporter: arbeid som tar tid, kan stanses og fortsettes, og kopier sier hva som mangler. Store rapporter kan lagres som Excel. En rapport om et uttrekk sier hvilke regler det har.',
						'Oppskrifter kan ta med rapportene.',
						'R-kode også for tabellkontrollen og for vurdering av søknader.',
						'Endringer i det siste halve sekundet før siden lukkes, blir tatt vare på. En beslutning du holder på å skrive under Oppfølging, blir stående når du ser på en annen kommune.',
						'Programmet er prøvd i Firefox. Er nettleseren for gammel, sier siden det.'
					]
				},
				earlier: {
					heading: 'Lagt til tidligere',
					items: [
						'Rapporter: egen tekst og resultater i ett dokument som følger dataene, med maler, og ut som Word, Excel, nettside og på papir.',
						'R-kode og SPSS-syntaks for alle analyser av datasett, hele prosjektet som ett R-skript, og uttrekket i R.',
						'To ferdige eksempler: en oppdiktet undersøkelse med uttrekk, og de publiserte tabellene i AFI-rapport 2024:04.',
						'En side for hver metode, og ord som forklares der de står.',
						'Desimaler, stjerner, minste gruppe og farger velges under Innstillinger. Søk i alt med Ctrl+K.',
						'Word og Excel: hele resultater, enkelttabeller og listen fra uttrekket, som ordentlige tabeller som aldri kuttes. Skjulte celler er skjult der også.',
						'Hvor sikkert uttrekket er: sjansen hver kommune har for å bli trukket ut, plasser med intervall, og fire lister side om side.',
						'Hva som betyr mest: ett valg om gangen, og alle på én gang.',
						'Oppfølging: statsforvalterens vurderinger, hvem som rykker inn, logg, og et fylkes arbeid som én fil.',
						'Register over deltakere, fordeling av tilskudd, og søknader vurdert med trafikklys.',
						'Logistisk regresjon, og uttrukne kommuner mot alle andre.',
						'Denne veiledningen, med søk og bilder, og en omvisning.'
					]
				},
				data: {
					heading: 'Data',
					items: [
						'Filer fra Udir, regneark, SPSS, JSON-stat, tekstfiler og innlimte tabeller, sett over før noe lagres.',
						'Tabeller kobles, stables, slås sammen og snus. Ingenting gjettes, og det som ikke fikk treff, står listet.',
						'Variabler som i SPSS, svarskalaer som kjennes igjen, indekser og andre nye variabler, og filtre.'
					]
				},
				analyses: {
					heading: 'Analyser',
					items: [
						'Svarfordelinger, krysstabeller, gjennomsnitt, gruppeforskjeller, korrelasjoner, faktoranalyse, reliabilitet og regresjon, kontrollert mot R og SPSS.',
						'Kontroll av publiserte tabeller, og tekster der tallene følger tabellene.'
					]
				},
				draw: {
					heading: 'Uttrekk',
					items: [
						'Fire regelsett, grenser som kan flyttes mens listen følger med, og scenarioer side om side.',
						'Forklaring av hver kommune, ark til utskrift på tre språk, og «Min kommune».',
						'Kart, utvikling over år, og uttrekket som tabell.'
					]
				},
				keeping: {
					heading: 'Lagring og personvern',
					items: [
						'Alt på denne maskinen, uten nett etter første besøk. Prosjektfil med passordfrase, oppskrift og lenke uten data.',
						'Historikk og angre for hele prosjektet.'
					]
				}
			}
		}
	}
});
