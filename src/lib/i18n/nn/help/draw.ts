import f from '../../calibration-figures.json';
import type { HelpTexts } from '../../help-text';

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
						'Grensesona: avstanden til grensa for kvar kommune, og den minste endringa av éi celle eller éi grense som ville ha flytta henne.'
					]
				}
			]
		},
		howSure: {
			heading: 'Kor sikkert er det?',
			body: [
				'Få elevar gir tilfeldige utslag. Under «Kor sikkert?» blir det laga mange datasett som er like sannsynlege som det du har, og det blir trekt i kvart av dei. «Trekt ut i 62 av 100» tyder at kommunen kom med i 62 prosent av dei.',
				'Støyen kjem frå usikkerheita til Udir der filene har henne, elles frå elevtalet og ei spreiing mellom elevar som står i vala. Som standard blir tala for få elevar trekte mot gjennomsnittet; då varierer lista meir enn om kvar verdi berre vart trekt rundt seg sjølv.',
				{
					note: 'Tala gjeld berre tilfelle i kven som er elevar. Endringar frå år til år kjem i tillegg, og er ikkje rekna med.'
				}
			]
		},
		calibration: {
			heading: 'Kor godt treffer sjansane?',
			body: [
				`Reknemåten er prøvd på ${f.worlds} oppdikta land der sanninga er kjend. Av dei ${f.places} som vart trekte ut, sa programmet at ${whole(f.overlap.said)} ville bli trekte ut igjen; med andre elevar vart det ${whole(f.overlap.pupils)}, og med andre elevar i andre år ${whole(f.overlap.years)}. Kommunar med ein sjanse på 60 til 80 prosent, i gjennomsnitt ${f.likely.said}, vart trekte ut i ${f.likely.came} prosent av tilfella. Av plassane låg ${f.inside} prosent i intervallet som skal romme 90.`,
				`Av dei ${f.places} som i sanning låg dårlegast, fann sjølve uttrekket ${whole(f.found.draw)} og lista over dei høgaste sjansane ${whole(f.found.chance)}. Eit uttrekk av verdiar som er trekte mot gjennomsnittet, fann ${whole(f.found.shrunken)}, og eit der tvilen kjem kommunen til gode (Wilson), ${whole(f.found.wilson)}.`,
				{
					note: 'Der det som vart sagt, er høgare enn det som hende, er programmet for sikkert: rekn då med litt meir tilfelle enn det står. Dei oppdikta landa liknar Noreg, men er ikkje Noreg.'
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
