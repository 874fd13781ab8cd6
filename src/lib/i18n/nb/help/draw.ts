import f from '../../calibration-figures.json';
import { article } from '../../help-text';
import participants from './participants';

/** Municipalities are counted whole in sentences. */
const whole = Math.round;

/** How the draw works. The rule is worded after Udir's page «Hvilke kommuner deltar i ordningen?». */
export default article({
	title: 'Slik virker uttrekket',
	lead: 'Regelen slik Udir beskriver den, hva som er offentlig kjent, og hva som er våre egne standardvalg.',
	sections: {
		scheme: {
			heading: 'Oppfølgingsordningen',
			body: [
				'Oppfølgingsordningen er et frivillig tilbud til kommuner som over tid har svake resultater på sentrale indikatorer for læringsmiljø og læringsutbytte. Kommuner er trukket ut i 2017, 2018, 2020, 2022 og 2025, om lag 40 hver gang.',
				'Siden 2020 varer innsatsen i tre år: en ettårig forfase og en toårig gjennomføringsfase. De to første gangene varte den i to år.'
			]
		},
		rule: {
			heading: 'Regelen',
			body: [
				'Regelen er gjengitt etter Udirs nettside «Hvilke kommuner deltar i ordningen?» (udir.no, oppfølgingsordningen), lest i en lagret kopi uten dato.',
				{
					steps: [
						'Elleve indikatorer teller: mobbing, støtte fra lærer og motivasjon i Elevundersøkelsen på 7. og 10. trinn, andelen elever på mestringsnivå 1 i nasjonale prøver i lesing og regning på 5. og 8. trinn, og grunnskolepoeng etter 10. trinn.',
						'Hver indikator har en nasjonal grense, som er gjennomsnittet, og en absolutt nedre grense.',
						'Et resultat som er dårligere enn den nasjonale grensen, gir 1 risikopoeng. Et resultat som er dårligere enn den absolutte grensen, gir 3 i stedet for 1.',
						'Poengene fra grunnskolepoeng ganges med 3, for å skape balanse mellom de tre områdene.',
						'Resultatene fra de tre siste årene teller.',
						'For hver kommune og hver skole regnes andelen av mulige risikopoeng ut i prosent.',
						'Gjennomsnittsuttrekket er de 30 kommunene med høyest andel.',
						'Spredningsuttrekket er inntil 10 kommuner der forskjellen mellom skolenes andeler er over et visst nivå, og der minst én skole er blant de 25 prosentene med høyest andel når alle skolene i landet rangeres.',
						'Statsforvalteren rangerer kandidatene, og Udir bestemmer. En kommune kan takke nei.'
					]
				},
				'I 2020 og 2022 skulle ingen kommune trekkes ut to ganger på rad. Folketallet var også begrenset: rapportene oppgir 50 000 eller om lag 40 000 i 2020, og om lag 100 000 i 2022.',
				'I 2025 er indikatorene én del av grunnlaget. Spredningsuttrekket er erstattet av statsforvalterens helhetlige vurdering.'
			]
		},
		standing: {
			heading: 'Hva som er offisielt, og hva som er vårt',
			body: [
				'Dette er ikke offentlig kjent: tallene for de absolutte grensene, hvordan spredning måles og hvor stor den må være, rekkefølgen blant kandidatene for spredning, om private skoler teller, hvordan skjermede og manglende tall behandles, og hva som avgjør når kommuner står likt.',
				'Treffsikker har et standardvalg for hvert av disse, merket «vår standard, ikke offisiell». Alle kan endres:',
				{
					list: [
						'Absolutt nedre grense: den dårligste tidelen av kommunene det året.',
						'Spredning: standardavviket mellom skolenes andeler, uten nedre nivå. Kandidatene ordnes etter spredning; i praksis har statsforvalterne rangert dem.',
						'Skoler: alle eierformer teller.',
						'Dekning: minst halvparten av de mulige poengene må ha data, ellers er kommunen eller skolen ikke vurdert.',
						'Står kommuner likt, avgjør først antall poeng, så avstanden til de nasjonale grensene, så kommunenummeret.'
					]
				}
			]
		},
		scenarios: {
			heading: 'Hva om reglene var andre?',
			body: [
				'Et prosjekt kan ha flere scenarioer. Et nytt er en kopi av det du har; endre så det du vil. Alt kan angres.',
				{
					list: [
						'Sammenlikn: hvem som går inn og ut mellom to scenarioer eller regelsett, og hva som gjorde det: hvilken regel, og hvilken celle som krysset hvilken grense. Programmet trekker på nytt med én regel endret om gangen for å finne ut det.',
						'Varier en regel: ett tall flyttes over et intervall. Du ser hvem som alltid er med, og hvem som kommer og går.',
						'Grensesonen: avstanden til grensen for hver kommune, og den minste endringen av én celle eller én grense som ville ha flyttet den.',
						'Justert for struktur: hvem som ville blitt trukket ut om vanlige forskjeller mellom for eksempel store og små kommuner ble trukket fra først. Det er et tankeeksperiment, ikke en regel, og det kan skjule virkelige forskjeller i kvalitet.'
					]
				}
			]
		},
		howSure: {
			heading: 'Hvor sikkert er det?',
			body: [
				'Få elever gir tilfeldige utslag. Under «Hvor sikkert?» lages mange datasett som er like sannsynlige som det du har, og det trekkes i hvert av dem. «Trukket ut i 62 av 100» betyr at kommunen kom med i 62 prosent av dem.',
				'Støyen kommer fra Udirs usikkerhet der filene har den, ellers fra elevtallet og en spredning mellom elever som står i valgene. Som standard trekkes tallene for få elever mot gjennomsnittet; da varierer listen mer enn om hver verdi bare ble trukket rundt seg selv. Alle tallene til en kommune ses i sammenheng: en kommune som er svak i de fleste, trekkes mindre mot gjennomsnittet.',
				'«Fire lister» viser hvem som ville fått plassene etter trykte tall, etter tall trukket mot gjennomsnittet, med tvilen til gode og etter hvem som oftest blir trukket ut, og hvor store kommunene på hver liste er. Under «Uten ett år, én indikator, én skole» står det hva som avgjør. I prøver der fasiten er kjent, med tall som i filene fra nasjonale prøver, ble 18 av 30 trukket ut igjen av nye elever. Programmet ventet 18; støy rundt de trykte tallene gir 20 til 21.',
				{
					note: 'Tallene gjelder bare tilfeldigheter i hvem som er elever. Endringer fra år til år kommer i tillegg. Under «Et vanlig år» er de anslått av filene dine.'
				}
			]
		},
		map: {
			heading: 'Kartet',
			body: [
				'Hver sekskant er en kommune. Velg hva kartet viser: andel, plass, hvem som er trukket ut, hvor ofte hver blir trukket ut, endring fra et annet scenario, eller verdien og poengene på én indikator. Tallet eller bokstaven i sekskanten sier det samme som fargen.',
				{
					list: [
						'Ikke vurdert, utelatt, skjermet og manglende er egne tegn. De er aldri vist som en lav verdi.',
						'Piltastene går mellom naboer, og Enter åpner forklaringen. De samme tallene står i en tabell under kartet, også samlet etter fylke.',
						'Er navn skjult, står rutene i rekkefølge etter verdi. Et kart ville vist hvem som er hvem.',
						'Eksempellandet har sitt eget oppdiktede kart. Har et register ikke plasser på kartet, står kommunene fylke for fylke.'
					]
				},
				'I Grensesonen viser «Vis på stor skjerm» hvem som så vidt er inne og ute, med store bokstaver for et møterom.'
			]
		},
		spreadNoise: {
			heading: 'Spredning uten støy',
			body: [
				'Små skoler ligger langt fra hverandre også når de er like. Under «Hvor mye er tilfeldig?» i spredningsuttrekket står spredningen ved siden av den like skoler ville hatt: hver med kommunens eget snitt på hver indikator, og støy etter sine egne elever.',
				'Skoler med ulike trinn måles på ulike indikatorer og kan ha ulike andeler uten å være ulike. Hvor mye det utgjør, står i en egen kolonne.',
				{
					note: '«Uten støy» er et tankeeksperiment: spredningen i annen minus gjennomsnittet av skolenes varians, minst null. Regelen i ordningen sier ikke noe om dette.'
				}
			]
		},
		mattersMost: {
			heading: 'Hva betyr mest?',
			body: [
				'Reglene inneholder mange valg, og flere av dem kunne vært gjort annerledes. «Hva betyr mest?» viser hvor mye listen følger hvert av dem.',
				{
					list: [
						'Ett valg om gangen: hvert valg er flyttet til begge ender av et område, eller til hvert alternativ, mens alt annet står. Uttrekket er gjort på nytt hver gang. Det valget som flytter flest plasser, står øverst.',
						'Alle på én gang: valgene varierer sammen i tilfeldige kombinasjoner. «Alene» sier hvor stor del av variasjonen som blir borte, i snitt, når dette ene valget legges fast. «Total» sier hvor stor del som er igjen når alle andre ligger fast. Er total mye større enn alene, virker valget mest sammen med andre.',
						'Overlapper intervallene til to valg, kan det ikke sies hvilket av dem som betyr mest. Flere rader gir smalere intervaller.',
						'Hvor ofte hver kommune er med, viser en fast kjerne og dem som kommer og går med valgene. Det er ingen sannsynlighet for å bli trukket ut.'
					]
				},
				{
					note: 'Svaret gjelder områdene og alternativene som er valgt, og de er våre forslag. Et videre område gir et valg mer å si. Usikkerheten i selve tallene er ikke med her; den står under «Hvor sikkert er det?».'
				}
			]
		},
		development: {
			heading: 'Er det blitt bedre?',
			body: [
				'«Utvikling over tid» viser hver indikator i alle årene, for kommunen eller en skole, med intervaller. Velger du det første skoleåret med deltakelse, sammenliknes årene før og etter, målt mot gjennomsnittet av alle i de samme årene.',
				'Ett godt år er en tendens, ikke en forbedring. Det kalles forbedring først når minst tre år etter går i samme retning og intervallet for den samlede endringen ikke rommer null. Regelen er vår, og antallet kan endres.',
				{
					note: 'De dårligste ett år ligger oftest nærmere snittet året etter, også uten tiltak. Hvor mye, regnes av dine egne data og står ved siden av.'
				}
			]
		},
		calibration: {
			heading: 'Hvor godt treffer sjansene?',
			body: [
				`Regnemåten er prøvd på ${f.worlds} oppdiktede land der sannheten er kjent. Av de ${f.places} som ble trukket ut, sa programmet at ${whole(f.overlap.said)} ville bli trukket ut igjen; med andre elever ble det ${whole(f.overlap.pupils)}, og med andre elever i andre år ${whole(f.overlap.years)}. Kommuner med en sjanse på 60 til 80 prosent, i gjennomsnitt ${f.likely.said}, ble trukket ut i ${f.likely.came} prosent av tilfellene. Av plassene lå ${f.inside} prosent i intervallet som skal romme 90. I spredningsuttrekket ble de som fikk ${f.spread.said} prosent, trukket ut i ${f.spread.came} prosent.`,
				`Av de ${f.places} som i sannhet lå dårligst, fant selve uttrekket ${whole(f.found.draw)} og listen over de høyeste sjansene ${whole(f.found.chance)}. Et uttrekk av verdier som er trukket mot gjennomsnittet, fant ${whole(f.found.shrunken)}, og et der tvilen kommer kommunen til gode (Wilson), ${whole(f.found.wilson)}.`,
				{
					note: 'Der det som ble sagt, er høyere enn det som skjedde, er programmet for sikkert: regn da med litt mer tilfeldighet enn det står. De oppdiktede landene likner Norge, men er ikke Norge: også i dem går svarene til de samme elevene sammen omtrent som programmet antar. I eksempellandet i programmet, som er laget på en annen måte, var en tidligere utgave for sikker.'
				}
			]
		},
		lowerLimit: {
			heading: 'En nedre grense kan være et høyt tall',
			body: [
				'For mobbing og mestringsnivå 1 er et høyt tall dårlig. Der er den absolutte nedre grensen et høyt tall: grensen er nedre for kvaliteten, ikke for tallet.',
				'Et resultat som er likt en grense, er ikke dårligere enn den.'
			]
		},
		emptyCells: {
			heading: 'Skjermede og manglende tall',
			body: [
				'Mulige poeng telles bare der det finnes et tall. Hvis et skjermet tall talte som null poeng, ville kommunen se bedre ut enn den er.',
				{
					list: [
						'Skjermet: tallet finnes, men er skjult, oftest fordi det gjelder få elever.',
						'Mangler: tallet er ikke meldt inn.',
						'Gjelder ikke: skolen eller kommunen har ikke trinnet.'
					]
				},
				'Små kull er oftere skjermet enn store. Derfor vises det alltid hvor mye av grunnlaget som hadde data.'
			]
		},
		participants,
		reading: {
			heading: 'Å lese et resultat',
			body: [
				'Marginen sier hvor langt en kommune er fra å havne på den andre siden av grensen for uttrekket. En liten margin betyr at få elever, ett år eller én grense kan avgjøre.',
				'Listen er ikke en rangering av hvor gode skolene er. Den viser hvem regelen treffer, med de tallene og valgene som står ved siden av.'
			]
		},
		notMeasured: {
			heading: 'Hva tallene ikke viser',
			body: [
				'Indikatorene sier ikke hvorfor et resultat er som det er, hva skolene gjør for å endre det, hvordan det går i andre fag og på andre trinn, eller hva som har skjedd etter det siste året. Et gjennomsnitt for kommunen kan skjule store forskjeller mellom skoler, og en kommune med én skole kan ikke ha spredning.',
				'Derfor står statsforvalterens vurdering og Udirs avgjørelse ved siden av tallene, med begrunnelse og dato. De erstatter ikke tallene, og tallene erstatter ikke dem.'
			]
		}
	}
});
