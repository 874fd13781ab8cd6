import type { HelpBlock } from '../../help-text';

/** The register of participants: what is entered, how it is counted, and what is not said by it. */
const participants: { heading: string; body: readonly HelpBlock[] } = {
	heading: 'Registeret over deltakere',
	body: [
		'Når kommuner ikke lenger trekkes i puljer, skal Udir ha en oppdatert oversikt over hvem som deltar til enhver tid, og hvorfor. Registeret er laget for det: én rad per periode, med start, fase, begrunnelse og planlagt slutt. Det er en del av prosjektet, følger med i prosjektfilen, og kan angres.',
		{
			list: [
				'Datoer skrives som dag, måned eller år: 1.8.2025, 8.2025 eller 2025. Som start er det den første dagen, som slutt den siste. En periode uten start telles ikke.',
				'En kommune telles én gang på en dato. Har den to perioder samtidig, står det ved raden, og den som begynte sist, telles.',
				'Tidligere kommunenummer kan stå som de er. De telles som kommunen er nå; en delt kommune som den etterfølgeren historikken følger.',
				'Innliming fra Excel finner kolonnene av overskriftene eller innholdet. Navn som kan være flere, datoer som ikke er datoer, og rader som har dager felles med det som står der, navngis og gjettes aldri.',
				'De to fasene er de som Udirs beskrivelse nevner. Egne faser kan legges til. Grunnene i listen er våre, ikke offisielle.'
			]
		},
		'Oversikten teller deltakere per fylke og fase, planlagt slutt innen tolv måneder, de som er over tiden, varighet, og nye og avsluttede per år. Andeler av innbyggerne bruker folketallet i ett og samme år for hele landet.',
		'«Andre ordninger» er lister du navngir selv. Antallet sier hvor mange ordninger en kommune er i samtidig, ikke hvor mye arbeid hver av dem er. Merket for mange settes ved tre; grensen er vår og kan endres.',
		'«Behov og kapasitet» deler kommunene i tre etter andelen risikopoeng i et uttrekk, og i tre etter ett mål på kapasitet: innbyggere, skoler eller et tall fra en av tabellene dine. Ukjent kapasitet står i en egen kolonne. Tabellen viser hvem som har behov og ikke deltar, men ikke hvorfor: deltakelse er frivillig.',
		'Historikken skiller mellom å være trukket ut og å delta. Rett etter hverandre betyr at en periode begynte senest i kalenderåret etter at den forrige sluttet.'
	]
};

export default participants;
