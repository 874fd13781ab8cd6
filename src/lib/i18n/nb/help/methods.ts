import { terms } from '../../help-text';

/** Short definitions of what is computed in a draw. */
export default terms({
	title: 'Slik regnes det',
	lead: 'Korte definisjoner av tallene i et uttrekk. Alt regnes på uavrundede verdier; bare det som vises, er avrundet.',
	terms: {
		points: {
			term: 'Risikopoeng',
			meaning:
				'Et resultat er dårligere enn en grense når det ligger på den dårlige siden av den. Likt er ikke dårligere. Vekten er 3 for grunnskolepoeng i Udirs regel og ellers 1.',
			formula:
				'poeng = 3 × vekt hvis dårligere enn absolutt grense, ellers 1 × vekt hvis dårligere enn nasjonal grense, ellers 0'
		},
		share: {
			term: 'Andel av mulige risikopoeng',
			meaning:
				'Summene går over indikatorer og år med data. Andeler sammenliknes som brøker, ikke som avrundede prosenter.',
			formula: 'andel = sum av poeng ÷ sum av 3 × vekt'
		},
		coverage: {
			term: 'Dekning',
			meaning:
				'Grunnlaget er alle indikatorer og år der filene har noen verdi. En celle gjelder ikke når enheten aldri har trinnet. Er dekningen under grensen, vanligvis 50 prosent, er enheten ikke vurdert.',
			formula: 'dekning = mulige poeng med data ÷ mulige poeng som gjelder enheten'
		},
		nationalLimit: {
			term: 'Nasjonal grense',
			meaning:
				'Tallet Udir har offentliggjort for landet det året, så nøyaktig som det er trykt. Finnes det ikke, brukes gjennomsnittet over elever, og ellers over kommuner. Det står alltid hvilket som er brukt.'
		},
		absoluteLimit: {
			term: 'Absolutt nedre grense',
			meaning:
				'Et fast tall, en persentil av kommunene, eller gjennomsnittet og et antall standardavvik til den dårlige siden; per år eller for alle årene samlet.'
		},
		rank: {
			term: 'Plass',
			meaning:
				'Vurderte kommuner ordnes etter andel, så antall veide poeng, så avstand, så kommunenummer. Utelatte kommuner beholder plassen sin, til opplysning.'
		},
		distance: {
			term: 'Avstand',
			meaning:
				'Hvor langt kommunen i gjennomsnitt ligger forbi de nasjonale grensene, målt i standardavvik mellom kommunene. Brukes bare når andel og poeng er like.',
			formula: 'avstand = gjennomsnitt av max(0, forbi nasjonal grense) ÷ standardavvik'
		},
		ties: {
			term: 'Likt ved grensen',
			meaning:
				'Alle kommuner med samme andel som den siste uttrukne blir nevnt, med sjansen hver ville hatt ved loddtrekning.'
		},
		margin: {
			term: 'Margin',
			meaning:
				'Forskjellen i andel, i prosentpoeng, til den første eller siste på den andre siden av grensen.'
		},
		flips: {
			term: 'Minste endring',
			meaning:
				'Den minste endringen av én verdi eller én grense som flytter kommunen over grensen for uttrekket. Hver endring er prøvd ved å regne uttrekket på nytt. For andeler oppgis den også i elever.',
			formula: 'elever = endringen i andel × antall elever, rundet opp'
		},
		bestWorst: {
			term: 'Beste og dårligste andel',
			meaning: 'Andelen hvis alle skjermede tall ga 0 poeng, og hvis alle ga flest mulig.'
		},
		spread: {
			term: 'Spredning',
			meaning:
				'Forskjellen mellom andelene til de vurderte skolene i kommunen, uten vekt på størrelse. Standard er standardavviket med n − 1. Valgene er variasjonsbredde, kvartilavstand og median absolutt avvik.'
		},
		spreadNoise: {
			term: 'Spredning uten støy',
			meaning:
				'Variansen til en skoles andel er regnet av den eksakte fordelingen av poengene når hvert tall får støyen til sine elever. Det som blir trukket fra, er gjennomsnittet over kommunens vurderte skoler.',
			formula: 'uten støy = √max(0, standardavvik² − gjennomsnitt av skolenes varians)'
		},
		schoolThreshold: {
			term: 'Skoler blant de svakeste',
			meaning:
				'Grensen er 75-persentilen av andelene til alle vurderte skoler i landet. Fordi mange skoler har lik andel, når ofte mer enn 25 prosent av dem grensen; det står hvor mange.'
		},
		quantiles: {
			term: 'Persentiler',
			meaning: 'Regnes med jevn overgang mellom naboverdier: type 7, som i R og Excel.'
		},
		rounding: {
			term: 'Avrunding',
			meaning: 'Halve rundes bort fra null: 3,625 blir 3,63. Nedlastede filer har uavrundede tall.'
		},
		municipalityNumbers: {
			term: 'Kommunenummer',
			meaning:
				'Tall fra tidligere år føres over til kommunene fra 2024. Er en kommune delt, følger historien den ene etterfølgeren: Ålesund (1508) har historien til 1507, og Haram (1580) har ingen. Begge deler står ved tallene.'
		}
	}
});
