import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser kor mange som gav kvart svar, og kor stor del av alle det er. Då ser du kva som er vanleg og kva som er uvanleg, utan at noko er gjort om til gjennomsnitt.',
	definition: [
		'n_k er talet på rader med svaret k. «Prosent av alle» deler på alle rader, «prosent av svara» deler på dei som har eit svar. Tomme celler blir lista for seg, etter slag.'
	],
	spoken: ['Delen er talet med svaret delt på talet i grunnlaget.'],
	choice: [
		'«Veit ikkje» står utanfor grunnlaget for «prosent av svara», men kan reknast som eit svar; begge delar er brukte i rapportane. Der fleire svar var moglege, er grunnlaget alle som svarte på spørsmålet.'
	],
	spss: '«Percent» og «Valid Percent» er det same som her. SPSS slår tomme celler saman til «Missing»; her blir slaga haldne frå kvarandre.',
	r: 'table() utelèt tomme celler utan å seie frå (useNA = "no"); her står dei alltid.',
	checked: 'Tilfeldige data med tomme celler, vekter og få rader: tal, prosent og kumulativ prosent.',
	limits: [
		'Ein prosent av få svar flyttar seg mykje av eitt svar. Tabellen seier ikkje om svara gjeld andre enn dei som svarte.'
	],
	setting:
		'«Rekn «veit ikkje» som svar», rekkjefølgje, desimalar og grunnlaget for fleire svar, i skjemaet til analysen.'
} satisfies MethodText<'frequencies'>;
