import type { HelpTexts } from '../../help-text';

const privacy: HelpTexts['privacy'] = {
	title: 'Personvern',
	lead: 'Filene dine blir lesne og rekna på i nettlesaren. Ingenting av det du opnar eller lagar, blir sendt nokon stad.',
	sections: {
		files: {
			heading: 'Kva som skjer med filene',
			body: [
				'Filene blir lesne, rekna på og lagra i denne nettlesaren, på denne maskina. Det finst ingen konto, inga måling av bruk og ingen informasjonskapslar.',
				'Sjølve programmet blir henta frå nettstaden første gong du opnar det, og sidan ser nettlesaren etter nye utgåver når maskina er på nett. Den som driv nettstaden, kan då sjå det kvar nettstad kan sjå: kva nettadresse (IP) som bad om programmet, og når. Ingen data følgjer med.'
			]
		},
		how: {
			heading: 'Korleis det er sikra',
			body: [
				{
					list: [
						'Kvar side bed nettlesaren om å nekte all sending: innhaldsreglane (Content Security Policy) har connect-src «none». Nettlesaren stansar då kvart forsøk frå sida på å sende noko, òg om det kjem av ein feil hos oss.',
						'Utrekningane går i eigne prosessar (web workers), som ikkje er bundne av reglar i sjølve sida. Service workeren til programmet legg difor dei same reglane på dei, og han svarar med feil på kvar førespurnad til andre nettstader.',
						'Nettstader som kan sende HTTP-hovud, kan i tillegg sende reglane derifrå. Oppsett for det følgjer med programmet.',
						'Kjeldekoden blir kontrollert: kode som bruker nettet utanfor service workeren, slepp ikkje gjennom.',
						'Ein test køyrer programmet medan ein mottakar lyttar, og krev at mottakaren ikkje høyrer noko.'
					]
				}
			]
		},
		limits: {
			heading: 'Kva dette ikkje sikrar',
			body: [
				{
					list: [
						'Ved det aller første besøket er service workeren enno ikkje i gang. Då er utrekningsprosessane bundne av reglar berre om nettstaden sender dei som HTTP-hovud.',
						'Utvidingar i nettlesaren kan lese det som blir vist, og er ikkje bundne av reglane.',
						'Prosjekta i nettlesaren er ikkje krypterte. Andre som bruker den same brukarkontoen på maskina, kan opne dei.',
						'Reglane hindrar ikkje at du sjølv følgjer ei lenkje ut av programmet.',
						'Du må lite på den som driv nettstaden: ei endra utgåve av programmet kunne ha hatt andre reglar. Programmet er ope, og kan leggjast på ein tenar du sjølv rår over.'
					]
				}
			]
		},
		sharing: {
			heading: 'Det du sjølv deler',
			body: [
				'Filer du lastar ned, tabellar du kopierer, og ark du skriv ut, er ditt ansvar. Oppskrifta har ingen data i seg, men rapportane følgjer med, med teksten du har skrive i dei, om du ikkje kryssar dei bort. Ei prosjektfil har alle data i prosjektet i seg; ho kan vernast med ei passordfrase.',
				'Ei lenkje til ei oppskrift har innstillingane for uttrekket i seg, òg namn og grunngivingar du har skrive, men aldri data. Innstillingane står etter teiknet # i lenkja. Den delen sender ikkje nettlesarar til nettstaden.'
			]
		},
		smallGroups: {
			heading: 'Små grupper',
			body: [
				'Tal frå Udir er skjerma der dei gjeld få elevar, og dei er framleis skjerma her. Arka som blir skrivne ut til skular og tilsette, rangerer ikkje skular ved namn og peiker ikkje ut trinn, klassar eller lærarar.'
			]
		},
		deleting: {
			heading: 'Å slette',
			body: [
				'Under Innstillingar ser du kva som er lagra og kor mykje, og der kan du slette eitt prosjekt eller alt. Eit sletta prosjekt kan hentast tilbake til programmet blir opna på nytt; etter det er det borte for godt.'
			]
		}
	}
};
export default privacy;
