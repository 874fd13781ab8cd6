import type { HelpTexts } from '../../help-text';

const news: HelpTexts['news'] = {
	title: 'Kva er nytt',
	lead: 'Det som har kome til, utgåve for utgåve. Ei endring av ein standardregel som endrar resultat, står for seg.',
	versions: {
		'0.1.0': {
			heading: 'Utgåve 0.1.0, den første',
			groups: {
				latest: {
					heading: 'Sist lagt til, 26. november 2026',
					items: [
						'Min kommune svarer på kvifor, kor sikkert det er, og kva som skulle til for eit anna utfall. Arket til utskrift seier òg kor sikkert det er.',
						'Krysstabellar av svar som har ei rekkjefølgje, har gamma og Kendalls tau-b, som seier om høgt går saman med høgt.',
						'McNemars test når dei same personane har svart ja eller nei to gonger, og rangbiserial r og ε² ved sida av testar av rangane. Logistisk regresjon har òg R² etter Cox og Snell.',
						'Lista og vala på sida Analysar kan gøymast, så ein brei tabell får plass.',
						'Rapportar: arbeid som tek tid, kan stansast og haldast fram med, og kopiar seier kva som manglar. Store rapportar kan lagrast som Excel. Ein rapport om eit uttrekk seier kva reglar det har.',
						'Oppskrifter kan ta med rapportane.',
						'R-kode òg for tabellkontrollen og for vurdering av søknader.',
						'Endringar i det siste halve sekundet før sida blir lukka, blir tekne vare på. Ei avgjerd du held på å skrive under Oppfølging, blir ståande når du ser på ein annan kommune.',
						'Programmet er prøvd i Firefox. Er nettlesaren for gammal, seier sida det.'
					]
				},
				earlier: {
					heading: 'Lagt til tidlegare',
					items: [
						'Rapportar: eigen tekst og resultat i eitt dokument som følgjer dataa, med malar, og ut som Word, Excel, nettside og på papir.',
						'R-kode og SPSS-syntaks for alle analysar av datasett, heile prosjektet som eitt R-skript, og uttrekket i R.',
						'To ferdige døme: ei oppdikta undersøking med uttrekk, og dei publiserte tabellane i AFI-rapport 2024:04.',
						'Ei side for kvar metode, og ord som blir forklarte der dei står.',
						'Desimalar, stjerner, minste gruppe og fargar vel du under Innstillingar. Søk i alt med Ctrl+K.',
						'Word og Excel: heile resultat, enkelttabellar og lista frå uttrekket, som ordentlege tabellar som aldri blir kutta. Skjulte celler er skjulte der òg.',
						'Kor sikkert uttrekket er: sjansen kvar kommune har for å bli trekt ut, plassar med intervall, og fire lister side om side.',
						'Kva som betyr mest: eitt val om gongen, og alle på éin gong.',
						'Oppfølging: vurderingane til statsforvaltaren, kven som rykkjer inn, logg, og arbeidet til eit fylke som éi fil.',
						'Register over deltakarar, fordeling av tilskot, og søknader vurderte med trafikklys.',
						'Logistisk regresjon, og uttrekte kommunar mot alle andre.',
						'Denne rettleiinga, med søk og bilete, og ei omvising.'
					]
				},
				data: {
					heading: 'Data',
					items: [
						'Filer frå Udir, rekneark, SPSS, JSON-stat, tekstfiler og innlimte tabellar, sett over før noko blir lagra.',
						'Tabellar blir kopla, stabla, slegne saman og snudde. Ingenting blir gjetta, og det som ikkje fekk treff, står i ei liste.',
						'Variablar som i SPSS, svarskalaer som blir kjende att, indeksar og andre nye variablar, og filter.'
					]
				},
				analyses: {
					heading: 'Analysar',
					items: [
						'Svarfordelingar, krysstabellar, gjennomsnitt, gruppeskilnader, korrelasjonar, faktoranalyse, reliabilitet og regresjon, kontrollerte mot R og SPSS.',
						'Kontroll av publiserte tabellar, og tekstar der tala følgjer tabellane.'
					]
				},
				draw: {
					heading: 'Uttrekk',
					items: [
						'Fire regelsett, grenser som kan flyttast medan lista følgjer med, og scenario side om side.',
						'Forklaring av kvar kommune, ark til utskrift på tre språk, og «Min kommune».',
						'Kart, utvikling over år, og uttrekket som tabell.'
					]
				},
				keeping: {
					heading: 'Lagring og personvern',
					items: [
						'Alt på denne maskina, utan nett etter det første besøket. Prosjektfil med passordfrase, oppskrift og lenkje utan data.',
						'Historikk og angre for heile prosjektet.'
					]
				}
			}
		}
	}
};
export default news;
