import f from '../../calibration-figures.json';
import type { HelpTexts } from '../../help-text';
import participants from './participants';

/** Municipalities are counted whole in sentences. */
const whole = Math.round;

const draw: HelpTexts['draw'] = {
	title: 'Slik verkar uttrekket',
	lead: 'Regelen slik Udir skildrar han, kva som er offentleg kjent, og kva som er våre eigne standardval.',
	sections: {
		scheme: {
			heading: 'Oppfølgingsordninga',
			body: [
				'Oppfølgingsordninga er eit frivillig tilbod til kommunar som over tid har svake resultat på sentrale indikatorar for læringsmiljø og læringsutbytte. Kommunar er trekte ut i 2017, 2018, 2020, 2022 og 2025, om lag 40 kvar gong.',
				'Sidan 2020 varer innsatsen i tre år: ein eittårig forfase og ein toårig gjennomføringsfase. Dei to første gongene varte han i to år.'
			]
		},
		rule: {
			heading: 'Regelen',
			body: [
				'Regelen er attgjeven etter Udir si nettside «Hvilke kommuner deltar i ordningen?» (udir.no, oppfølgingsordninga), lesen i ein lagra kopi utan dato.',
				{
					steps: [
						'Elleve indikatorar tel: mobbing, støtte frå lærar og motivasjon i Elevundersøkinga på 7. og 10. trinn, delen elevar på meistringsnivå 1 i nasjonale prøver i lesing og rekning på 5. og 8. trinn, og grunnskulepoeng etter 10. trinn.',
						'Kvar indikator har ei nasjonal grense, som er gjennomsnittet, og ei absolutt nedre grense.',
						'Eit resultat som er dårlegare enn den nasjonale grensa, gir 1 risikopoeng. Eit resultat som er dårlegare enn den absolutte grensa, gir 3 i staden for 1.',
						'Poenga frå grunnskulepoeng blir gonga med 3, for å skape balanse mellom dei tre områda.',
						'Resultata frå dei tre siste åra tel.',
						'For kvar kommune og kvar skule blir delen av moglege risikopoeng rekna ut i prosent.',
						'Gjennomsnittsuttrekket er dei 30 kommunane med høgast del.',
						'Spreiingsuttrekket er inntil 10 kommunar der skilnaden mellom delane til skulane er over eit visst nivå, og der minst éin skule er mellom dei 25 prosentane med høgast del når alle skulane i landet blir rangerte.',
						'Statsforvaltaren rangerer kandidatane, og Udir avgjer. Ein kommune kan takke nei.'
					]
				},
				'I 2020 og 2022 skulle ingen kommune trekkjast ut to gonger på rad. Folketalet var òg avgrensa: rapportane oppgir 50 000 eller om lag 40 000 i 2020, og om lag 100 000 i 2022.',
				'I 2025 er indikatorane éin del av grunnlaget. Spreiingsuttrekket er bytt ut med den heilskaplege vurderinga til statsforvaltaren.'
			]
		},
		standing: {
			heading: 'Kva som er offisielt, og kva som er vårt',
			body: [
				'Dette er ikkje offentleg kjent: tala for dei absolutte grensene, korleis spreiing blir målt og kor stor ho må vere, rekkjefølgja mellom kandidatane for spreiing, om private skular tel, korleis skjerma og manglande tal blir handsama, og kva som avgjer når kommunar står likt.',
				'Treffsikker har eit standardval for kvart av desse, merkt «vår standard, ikkje offisiell». Alle kan endrast:',
				{
					list: [
						'Absolutt nedre grense: den dårlegaste tidelen av kommunane det året.',
						'Spreiing: standardavviket mellom delane til skulane, utan nedre nivå. Kandidatane blir ordna etter spreiing; i praksis har statsforvaltarane rangert dei.',
						'Skular: alle eigarformer tel.',
						'Dekning: minst halvparten av dei moglege poenga må ha data, elles er kommunen eller skulen ikkje vurdert.',
						'Står kommunar likt, avgjer først talet på poeng, så avstanden til dei nasjonale grensene, så kommunenummeret.'
					]
				}
			]
		},
		scenarios: {
			heading: 'Kva om reglane var andre?',
			body: [
				'Eit prosjekt kan ha fleire scenario. Eit nytt er ein kopi av det du har; endre så det du vil. Alt kan angrast.',
				{
					list: [
						'Samanlikn: kven som går inn og ut mellom to scenario eller regelsett, og kva som gjorde det: kva regel, og kva celle som kryssa kva grense. Programmet trekkjer på nytt med éin regel endra om gongen for å finne ut det.',
						'Varier ein regel: eitt tal blir flytta over eit intervall. Du ser kven som alltid er med, og kven som kjem og går.',
						'Grensesona: avstanden til grensa for kvar kommune, og den minste endringa av éi celle eller éi grense som ville ha flytta han.',
						'Justert for struktur: kven som ville blitt trekte ut om vanlege skilnader mellom til dømes store og små kommunar vart trekte frå først. Det er eit tankeeksperiment, ikkje ein regel, og det kan skjule verkelege skilnader i kvalitet.'
					]
				}
			]
		},
		howSure: {
			heading: 'Kor sikkert er det?',
			body: [
				'Få elevar gir tilfeldige utslag. Under «Kor sikkert?» blir det laga mange datasett som er like sannsynlege som det du har, og det blir trekt i kvart av dei. «Trekt ut i 62 av 100» tyder at kommunen kom med i 62 prosent av dei.',
				'Støyen kjem frå uvissa Udir oppgir, der filene har ho, elles frå elevtalet og ei spreiing mellom elevar som står i vala. Som standard blir tala for få elevar dregne mot gjennomsnittet; då varierer lista meir enn om kvar verdi berre vart trekt rundt seg sjølv. Alle tala til ein kommune blir sedde i samanheng: ein kommune som er svak i dei fleste, blir dregen mindre mot gjennomsnittet.',
				'«Fire lister» viser kven som ville fått plassane etter trykte tal, etter tal dregne mot gjennomsnittet, med tvilen til gode og etter kven som oftast blir trekt ut, og kor store kommunane på kvar liste er. Under «Utan eitt år, éin indikator, éin skule» står det kva som avgjer. I prøver der fasiten er kjend, med tal som i filene frå nasjonale prøver, vart 18 av 30 trekte ut att av nye elevar. Programmet venta 18; støy rundt dei trykte tala gir 20 til 21.',
				{
					note: 'Tala gjeld berre det tilfeldige i kven som er elevar. Endringar frå år til år kjem i tillegg. Under «Eit vanleg år» er dei anslegne av filene dine.'
				}
			]
		},
		map: {
			heading: 'Kartet',
			body: [
				'Kvar sekskant er ein kommune. Vel kva kartet viser: del, plass, kven som er trekt ut, kor ofte kvar blir trekt ut, endring frå eit anna scenario, eller verdien og poenga på éin indikator. Talet eller bokstaven i sekskanten seier det same som fargen.',
				{
					list: [
						'Ikkje vurdert, utelaten, skjerma og manglande er eigne teikn. Dei er aldri viste som ein låg verdi.',
						'Piltastane går mellom naboar, og Enter opnar forklaringa. Dei same tala står i ein tabell under kartet, òg samla etter fylke.',
						'Er namn skjulte, står rutene i rekkjefølgje etter verdi. Eit kart ville vist kven som er kven.',
						'Eksempellandet har sitt eige oppdikta kart. Har eit register ikkje plassar på kartet, står kommunane fylke for fylke.'
					]
				},
				'I Grensesona viser «Vis på stor skjerm» kven som så vidt er inne og ute, med store bokstavar for eit møterom.'
			]
		},
		spreadNoise: {
			heading: 'Spreiing utan støy',
			body: [
				'Små skular ligg langt frå kvarandre òg når dei er like. Under «Kor mykje er tilfeldig?» i spreiingsuttrekket står spreiinga ved sida av den like skular ville hatt: kvar med snittet i kommunen på kvar indikator, og støy etter sine eigne elevar.',
				'Skular med ulike trinn blir målte på ulike indikatorar og kan ha ulike delar utan å vere ulike. Kor mykje det utgjer, står i ein eigen kolonne.',
				{
					note: '«Utan støy» er eit tankeeksperiment: spreiinga i andre minus gjennomsnittet av variansen til skulane, minst null. Regelen i ordninga seier ikkje noko om dette.'
				}
			]
		},
		mattersMost: {
			heading: 'Kva betyr mest?',
			body: [
				'Reglane inneheld mange val, og fleire av dei kunne ha vore gjorde annleis. «Kva betyr mest?» viser kor mykje lista følgjer kvart av dei.',
				{
					list: [
						'Eitt val om gongen: kvart val er flytta til begge endar av eit område, eller til kvart alternativ, medan alt anna står. Uttrekket er gjort på nytt kvar gong. Det valet som flyttar flest plassar, står øvst.',
						'Alle på éin gong: vala varierer saman i tilfeldige kombinasjonar. «Åleine» seier kor stor del av variasjonen som blir borte, i snitt, når dette eine valet blir lagt fast. «Total» seier kor stor del som er att når alle andre ligg fast. Er total mykje større enn åleine, verkar valet mest saman med andre.',
						'Overlappar intervalla til to val, kan ein ikkje seie kva for eit av dei som betyr mest. Fleire rader gir smalare intervall.',
						'Kor ofte kvar kommune er med, viser ein fast kjerne og dei som kjem og går med vala. Det er ikkje noko sannsyn for å bli trekt ut.'
					]
				},
				{
					note: 'Svaret gjeld områda og alternativa som er valde, og dei er våre framlegg. Eit vidare område gir eit val meir å seie. Uvissa i sjølve tala er ikkje med her; ho står under «Kor sikkert er det?».'
				}
			]
		},
		development: {
			heading: 'Er det blitt betre?',
			body: [
				'«Utvikling over tid» viser kvar indikator i alle åra, for kommunen eller ein skule, med intervall. Vel du det første skuleåret med deltaking, blir åra før og etter samanlikna, målte mot gjennomsnittet av alle i dei same åra.',
				'Eitt godt år er ein tendens, ikkje ei forbetring. Det blir kalla forbetring først når minst tre år etter går i same retning og intervallet for den samla endringa ikkje rommar null. Regelen er vår, og talet kan endrast.',
				{
					note: 'Dei dårlegaste eitt år ligg oftast nærmare snittet året etter, òg utan tiltak. Kor mykje, blir rekna av dine eigne data og står ved sida av.'
				}
			]
		},
		calibration: {
			heading: 'Kor godt treffer sjansane?',
			body: [
				`Reknemåten er prøvd på ${f.worlds} oppdikta land der sanninga er kjend. Av dei ${f.places} som vart trekte ut, sa programmet at ${whole(f.overlap.said)} ville bli trekte ut igjen; med andre elevar vart det ${whole(f.overlap.pupils)}, og med andre elevar i andre år ${whole(f.overlap.years)}. Kommunar med ein sjanse på 60 til 80 prosent, i gjennomsnitt ${f.likely.said}, vart trekte ut i ${f.likely.came} prosent av tilfella. Av plassane låg ${f.inside} prosent i intervallet som skal romme 90. I spreiingsuttrekket vart dei som fekk ${f.spread.said} prosent, trekte ut i ${f.spread.came} prosent.`,
				`Av dei ${f.places} som i sanning låg dårlegast, fann sjølve uttrekket ${whole(f.found.draw)} og lista over dei høgaste sjansane ${whole(f.found.chance)}. Eit uttrekk av verdiar som er dregne mot gjennomsnittet, fann ${whole(f.found.shrunken)}, og eit der tvilen kjem kommunen til gode (Wilson), ${whole(f.found.wilson)}.`,
				{
					note: 'Der det som vart sagt, er høgare enn det som hende, er programmet for sikkert: rekn då med at litt meir er tilfeldig enn det står. Dei oppdikta landa liknar Noreg, men er ikkje Noreg: også i dei går svara til dei same elevane saman om lag slik programmet går ut frå. I eksempellandet i programmet, som er laga på ein annan måte, var ei tidlegare utgåve for sikker.'
				}
			]
		},
		lowerLimit: {
			heading: 'Ei nedre grense kan vere eit høgt tal',
			body: [
				'For mobbing og meistringsnivå 1 er eit høgt tal dårleg. Der er den absolutte nedre grensa eit høgt tal: grensa er nedre for kvaliteten, ikkje for talet.',
				'Eit resultat som er likt ei grense, er ikkje dårlegare enn ho.'
			]
		},
		emptyCells: {
			heading: 'Skjerma og manglande tal',
			body: [
				'Moglege poeng blir talde berre der det finst eit tal. Om eit skjerma tal talde som null poeng, ville kommunen sjå betre ut enn han er.',
				{
					list: [
						'Skjerma: talet finst, men er skjult, oftast fordi det gjeld få elevar.',
						'Manglar: talet er ikkje meldt inn.',
						'Gjeld ikkje: skulen eller kommunen har ikkje trinnet.'
					]
				},
				'Små kull er oftare skjerma enn store. Difor blir det alltid vist kor mykje av grunnlaget som hadde data.'
			]
		},
		participants,
		reading: {
			heading: 'Å lese eit resultat',
			body: [
				'Marginen seier kor langt ein kommune er frå å hamne på den andre sida av grensa for uttrekket. Ein liten margin tyder at få elevar, eitt år eller éi grense kan avgjere.',
				'Lista er ikkje ei rangering av kor gode skulane er. Ho viser kven regelen treffer, med dei tala og vala som står ved sida av.'
			]
		},
		notMeasured: {
			heading: 'Kva tala ikkje viser',
			body: [
				'Indikatorane seier ikkje kvifor eit resultat er som det er, kva skulane gjer for å endre det, korleis det går i andre fag og på andre trinn, eller kva som har hendt etter det siste året. Eit gjennomsnitt for kommunen kan skjule store skilnader mellom skular, og ein kommune med éin skule kan ikkje ha spreiing.',
				'Difor står vurderinga til statsforvaltaren og avgjerda til Udir ved sida av tala, med grunngiving og dato. Dei erstattar ikkje tala, og tala erstattar ikkje dei.'
			]
		}
	}
};
export default draw;
