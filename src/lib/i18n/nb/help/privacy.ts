import { article } from '../../help-text';

/** What happens to files and data, how that is ensured, and what is not. Keep it true. */
export default article({
	title: 'Personvern',
	lead: 'Filene dine leses og regnes på i nettleseren. Ingenting av det du åpner eller lager, sendes noe sted.',
	sections: {
		files: {
			heading: 'Hva som skjer med filene',
			body: [
				'Filene leses, regnes på og lagres i denne nettleseren, på denne maskinen. Det finnes ingen konto, ingen måling av bruk og ingen informasjonskapsler.',
				'Selve programmet hentes fra nettstedet første gang du åpner det, og siden ser nettleseren etter nye utgaver når maskinen er på nett. Den som driver nettstedet, kan da se det ethvert nettsted kan se: hvilken nettadresse (IP) som ba om programmet, og når. Ingen data følger med.'
			]
		},
		how: {
			heading: 'Hvordan det er sikret',
			body: [
				{
					list: [
						'Hver side ber nettleseren om å nekte all sending: innholdsreglene (Content Security Policy) har connect-src «none». Nettleseren stanser da ethvert forsøk fra siden på å sende noe, også om det skyldes en feil hos oss.',
						'Beregningene går i egne prosesser (web workers), som ikke er bundet av regler i selve siden. Programmets service worker legger derfor de samme reglene på dem, og den svarer med feil på enhver forespørsel til andre nettsteder.',
						'Nettsteder som kan sende HTTP-hoder, kan i tillegg sende reglene derfra. Oppsett for det følger med programmet.',
						'Kildekoden kontrolleres: kode som bruker nettet utenfor service workeren, slipper ikke gjennom.',
						'En test kjører programmet mens en mottaker lytter, og krever at mottakeren ikke hører noe.'
					]
				}
			]
		},
		limits: {
			heading: 'Hva dette ikke sikrer',
			body: [
				{
					list: [
						'Ved det aller første besøket er service workeren ennå ikke i gang. Da er beregningsprosessene bundet av regler bare hvis nettstedet sender dem som HTTP-hoder.',
						'Utvidelser i nettleseren kan lese det som vises, og er ikke bundet av reglene.',
						'Prosjektene i nettleseren er ikke kryptert. Andre som bruker den samme brukerkontoen på maskinen, kan åpne dem.',
						'Reglene hindrer ikke at du selv følger en lenke ut av programmet.',
						'Du må stole på den som driver nettstedet: en endret utgave av programmet kunne ha hatt andre regler. Programmet er åpent, og kan legges på en tjener du selv har hånd om.'
					]
				}
			]
		},
		sharing: {
			heading: 'Det du selv deler',
			body: [
				'Filer du laster ned, tabeller du kopierer, og ark du skriver ut, er ditt ansvar. Oppskriften har ingen data i seg, men rapportene følger med, med teksten du har skrevet i dem, om du ikke krysser dem bort. En prosjektfil har alle data i prosjektet i seg; den kan beskyttes med en passordfrase.',
				'En lenke til en oppskrift har innstillingene for uttrekket i seg, også navn og begrunnelser du har skrevet, men aldri data. Innstillingene står etter tegnet # i lenken. Den delen sender nettlesere ikke til nettstedet.'
			]
		},
		smallGroups: {
			heading: 'Små grupper',
			body: [
				'Tall fra Udir er skjermet der de gjelder få elever, og de forblir skjermet her. Arkene som skrives ut til skoler og ansatte, rangerer ikke skoler ved navn og peker ikke ut trinn, klasser eller lærere.'
			]
		},
		deleting: {
			heading: 'Å slette',
			body: [
				'Under Innstillinger ser du hva som er lagret og hvor mye, og der kan du slette ett prosjekt eller alt. Et slettet prosjekt kan hentes tilbake til programmet åpnes på nytt; deretter er det borte for godt.'
			]
		}
	}
});
