import type { HelpTexts } from '../../../help-text';

const pictures: HelpTexts['pictures'] = {
	start: {
		alt: 'Startsida har tre dører: eksempeldata, eigne filer, og prosjekt, oppskrift eller lenkje. Under dei står prosjekta på maskina.',
		caption: 'Startsida med dei tre dørene.'
	},
	draw: {
		alt: 'Sida Uttrekk: reglar til venstre, den rangerte lista i midten, og forklaringa av ein kommune til høgre.',
		caption: 'Reglar, liste og kommune side om side. Kommunane er oppdikta.'
	},
	limit: {
		alt: 'Ein indikator er opna mellom reglane: nasjonal grense, absolutt nedre grense sett til ein fast verdi, og vekt.',
		caption: 'Ein fast verdi som absolutt nedre grense.'
	},
	import: {
		alt: 'Ei fil med svar er lesen: talet på rader og kolonnar, dei første radene, og kvart punkt som kan sjåast over før noko blir lagra.',
		caption: 'Fila blir sett over før noko blir lagra. Svara er oppdikta.'
	},
	link: {
		alt: 'Sida for å kople tabellar: tabellen som skal få fleire variablar, kommuneregisteret, og kor mange rader som har fått treff.',
		caption: 'Eit uttrekk blir kopla til kommuneregisteret.'
	},
	variables: {
		alt: 'Variablane i ein tabell, med forslag øvst om kva svarskala spørsmåla har.',
		caption: 'Forslag om skala, og ei rad for kvar variabel.'
	},
	index: {
		alt: 'Ein ny indeks: spørsmåla er kryssa av, og fordelinga står ved sida av før indeksen blir laga.',
		caption: 'Indeksen blir vist medan han blir laga.'
	},
	analysis: {
		alt: 'Ei svarfordeling: vala i ein smal kolonne, tabellen med prosent for kvart svar og ein figur med liggjande søyler ved sida av.',
		caption: 'Val til venstre, resultatet til høgre.'
	},
	compare: {
		alt: 'To sett reglar er samanlikna: kva reglar som er ulike, kva kommunar som går inn og ut, og kva regel som gjorde det.',
		caption: 'Kven som går inn og ut, og kvifor.'
	},
	certainty: {
		alt: 'Ein tabell over kommunar med kor mange av 100 datasett dei vart trekte ut i, og plassane dei fekk i 90 av 100.',
		caption: 'Kor ofte kvar kommune blir trekt ut.'
	},
	explain: {
		alt: 'Forklaringa av ein kommune: plass, del og margin i setningar, og ein tabell med poeng for kvar indikator og kvart skuleår.',
		caption: 'Forklaringa, tal for tal.'
	},
	sheet: {
		alt: 'Arket om ein kommune slik det blir skrive ut: om ordninga, resultatet, tabellen med poeng, og kva som ville ha endra utfallet.',
		caption: 'Arket slik det blir skrive ut.'
	},
	governor: {
		alt: 'Oppfølginga i eitt fylke: kandidatane med plass, del og vurdering, og kven som vurderer.',
		caption: 'Kandidatane i eitt fylke.'
	},
	code: {
		alt: 'R-kode og SPSS-syntaks er opna under eit resultat, med knappar for å kopiere og laste ned koden og dataa.',
		caption: 'Koden som gir dei same tala.'
	},
	save: {
		alt: 'Dialogen Lagre som fil: heile prosjektet med data, eller berre oppskrifta, og ei avkryssing for passordfrase.',
		caption: 'Kva som skal lagrast, og om fila skal vernast.'
	},
	phone: {
		alt: 'Sida Uttrekk på ein smal skjerm: tre steg øvst, og lista under.',
		caption: 'På ein smal skjerm er kolonnane steg.'
	}
};
export default pictures;
