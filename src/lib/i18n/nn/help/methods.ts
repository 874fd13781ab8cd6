import type { HelpTexts } from '../../help-text';

const methods: HelpTexts['methods'] = {
	title: 'Slik blir det rekna',
	lead: 'Korte definisjonar av tala i eit uttrekk. Alt blir rekna på uavrunda verdiar; berre det som blir vist, er avrunda.',
	terms: {
		points: {
			term: 'Risikopoeng',
			meaning:
				'Eit resultat er dårlegare enn ei grense når det ligg på den dårlege sida av ho. Likt er ikkje dårlegare. Vekta er 3 for grunnskulepoeng i Udir sin regel og elles 1.',
			formula:
				'poeng = 3 × vekt om dårlegare enn absolutt grense, elles 1 × vekt om dårlegare enn nasjonal grense, elles 0'
		},
		share: {
			term: 'Del av moglege risikopoeng',
			meaning:
				'Summane går over indikatorar og år med data. Delar blir samanlikna som brøkar, ikkje som avrunda prosentar.',
			formula: 'del = sum av poeng ÷ sum av 3 × vekt'
		},
		coverage: {
			term: 'Dekning',
			meaning:
				'Grunnlaget er alle indikatorar og år der filene har nokon verdi. Ei celle gjeld ikkje når eininga aldri har trinnet. Er dekninga under grensa, vanlegvis 50 prosent, er eininga ikkje vurdert.',
			formula: 'dekning = moglege poeng med data ÷ moglege poeng som gjeld eininga'
		},
		nationalLimit: {
			term: 'Nasjonal grense',
			meaning:
				'Talet Udir har offentleggjort for landet det året, så nøyaktig som det er trykt. Finst det ikkje, blir gjennomsnittet over elevar brukt, og elles over kommunar. Det står alltid kva som er brukt.'
		},
		absoluteLimit: {
			term: 'Absolutt nedre grense',
			meaning:
				'Eit fast tal, ein persentil av kommunane, eller gjennomsnittet og eit tal på standardavvik til den dårlege sida; per år eller for alle åra samla.'
		},
		rank: {
			term: 'Plass',
			meaning:
				'Vurderte kommunar blir ordna etter del, så talet på vekta poeng, så avstand, så kommunenummer. Utelatne kommunar held på plassen sin, til opplysning.'
		},
		distance: {
			term: 'Avstand',
			meaning:
				'Kor langt kommunen i gjennomsnitt ligg forbi dei nasjonale grensene, målt i standardavvik mellom kommunane. Blir brukt berre når del og poeng er like.',
			formula: 'avstand = gjennomsnitt av max(0, forbi nasjonal grense) ÷ standardavvik'
		},
		ties: {
			term: 'Likt ved grensa',
			meaning:
				'Alle kommunar med same del som den siste uttrekte blir nemnde, med sjansen kvar ville hatt ved loddtrekking.'
		},
		margin: {
			term: 'Margin',
			meaning: 'Skilnaden i del, i prosentpoeng, til den første eller siste på den andre sida av grensa.'
		},
		flips: {
			term: 'Minste endring',
			meaning:
				'Den minste endringa av éin verdi eller éi grense som flyttar kommunen over grensa for uttrekket. Kvar endring er prøvd ved å rekne uttrekket på nytt. For delar blir ho òg oppgitt i elevar.',
			formula: 'elevar = endringa i del × talet på elevar, runda opp'
		},
		bestWorst: {
			term: 'Beste og dårlegaste del',
			meaning: 'Delen om alle skjerma tal gav 0 poeng, og om alle gav flest moglege.'
		},
		spread: {
			term: 'Spreiing',
			meaning:
				'Skilnaden mellom delane til dei vurderte skulane i kommunen, utan vekt på storleik. Standard er standardavviket med n − 1. Vala er variasjonsbreidd, kvartilavstand og median absolutt avvik.'
		},
		spreadNoise: {
			term: 'Spreiing utan støy',
			meaning:
				'Variansen til delen til ein skule er rekna av den eksakte fordelinga av poenga når kvart tal får støyen til sine elevar. Det som blir trekt frå, er gjennomsnittet over dei vurderte skulane i kommunen.',
			formula: 'utan støy = √max(0, standardavvik² − gjennomsnitt av variansen til skulane)'
		},
		schoolThreshold: {
			term: 'Skular mellom dei svakaste',
			meaning:
				'Grensa er 75-persentilen av delane til alle vurderte skular i landet. Fordi mange skular har lik del, når ofte meir enn 25 prosent av dei grensa; det står kor mange.'
		},
		quantiles: {
			term: 'Persentilar',
			meaning: 'Blir rekna med jamn overgang mellom naboverdiar: type 7, som i R og Excel.'
		},
		rounding: {
			term: 'Avrunding',
			meaning: 'Halve blir runda bort frå null: 3,625 blir 3,63. Nedlasta filer har uavrunda tal.'
		},
		municipalityNumbers: {
			term: 'Kommunenummer',
			meaning:
				'Tal frå tidlegare år blir førte over til kommunane frå 2024. Er ein kommune delt, følgjer historia den eine etterfølgjaren: Ålesund (1508) har historia til 1507, og Haram (1580) har inga. Begge delar står ved tala.'
		}
	}
};
export default methods;
