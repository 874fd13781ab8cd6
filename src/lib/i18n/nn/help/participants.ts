import type { HelpTexts } from '../../help-text';

const participants: HelpTexts['draw']['sections']['participants'] = {
	heading: 'Registeret over deltakarar',
	body: [
		'Når kommunar ikkje lenger blir trekte i puljer, skal Udir ha eit oppdatert oversyn over kven som til kvar tid deltek, og kvifor. Registeret er laga for det: éi rad per periode, med start, fase, grunngiving og planlagd slutt. Det er ein del av prosjektet, følgjer med i prosjektfila, og kan angrast.',
		{
			list: [
				'Datoar blir skrivne som dag, månad eller år: 1.8.2025, 8.2025 eller 2025. Som start er det den første dagen, som slutt den siste. Ein periode utan start blir ikkje rekna med.',
				'Ein kommune blir rekna éin gong på ein dato. Har han to periodar samstundes, står det ved rada, og den som tok til sist, blir rekna.',
				'Tidlegare kommunenummer kan stå som dei er. Dei blir rekna som kommunen er no; ein delt kommune som den etterfølgjaren historikken følgjer.',
				'Innliming frå Excel finn kolonnane av overskriftene eller innhaldet. Namn som kan vere fleire, datoar som ikkje er datoar, og rader som har dagar felles med det som står der, blir namngitte og aldri gissa.',
				'Dei to fasane er dei som Udir nemner i omtalen sin. Eigne fasar kan leggjast til. Grunnane i lista er våre, ikkje offisielle.'
			]
		},
		'Oversynet tel deltakarar per fylke og fase, planlagd slutt innan tolv månader, dei som er over tida, varigheit, og nye og avslutta per år. Delar av innbyggjarane bruker folketalet i eitt og same år for heile landet.',
		'«Andre ordningar» er lister du gir namn sjølv. Talet seier kor mange ordningar ein kommune er i samstundes, ikkje kor mykje arbeid kvar av dei er. Merket for mange blir sett ved tre; grensa er vår og kan endrast.',
		'«Behov og kapasitet» deler kommunane i tre etter delen av risikopoenga i eit uttrekk, og i tre etter eitt mål på kapasitet: innbyggjarar, skular eller eit tal frå ein av tabellane dine. Ukjend kapasitet står i ein eigen kolonne. Tabellen viser kven som har behov og ikkje deltek, men ikkje kvifor: deltaking er frivillig.',
		'Historikken skil mellom å vere trekt ut og å delta. Rett etter kvarandre tyder at ein periode tok til seinast i kalenderåret etter at den førre slutta.'
	]
};

export default participants;
