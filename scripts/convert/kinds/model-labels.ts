/**
 * The printed words of the cooperation tray, which every filled-in tray repeats. Slides are read
 * column by column only after these words are taken out: the transcript has the columns interleaved.
 * One table a language; an edition in another language adds its own.
 */
export interface TrayLabels {
  /** Fields to fill in. */
  fields: readonly string[];
  /** Names of the tray and of its two sides. */
  names: readonly string[];
  /** Authorities whose filled-in side a slide shows: their name stands on it, and on no empty tray. */
  authorities: readonly string[];
  authorityRoles: readonly string[];
  exchange: readonly string[];
  basics: readonly string[];
  organisationRoles: readonly string[];
  /** The three columns of the organisations' side, in their printed order. */
  columns: readonly [string, string, string];
  /** What opens the wishes and the list of the library in a filled-in tray. */
  wishes: readonly string[];
  library: readonly string[];
  /** Headings of the other slides; the transcript has no line break after them. */
  slides: readonly string[];
  /** What stands before the transcript of the slides. */
  transcript: readonly string[];
}

export const TRAY_LABELS: readonly TrayLabels[] = [
  {
    fields: ['Järjestö:', 'Paikkakunta:', 'Pvm:'],
    names: ['JÄRJESTÖJEN KOTOUTUMISTARJOTIN', 'VIRANOMAISET', 'JÄRJESTÖT'],
    authorities: ['ELY-keskus'],
    authorityRoles: ['Turvapaikanhakijoiden vastaanoton ohjaus', 'Kotouttamistyö'],
    exchange: ['sopimuksia', 'vuoropuheluja', 'suunnitelmia', 'yhteistyötä', 'tiedotusta'],
    basics: [
      'Perustietoa Suomesta kaikille maahan muuttaville',
      'Alkukartoitus / TE-toimisto tai kunta',
      'Kotoutumissuunnitelma / TE-toimisto tai kunta',
      'Työvoimapoliittinen tai omaehtoinen kotoutumiskoulutus',
    ],
    organisationRoles: ['Turvapaikanhakijoiden tukitoiminta', 'Kotoutumista tukeva toiminta'],
    columns: [
      'Varhaisen kotoutumisen toimintamuodot',
      'Maahan muuttaneet mukana toiminnassa tekijöinä',
      'Kaikille avoin yhdenvertainen toiminta',
    ],
    wishes: ['Toiveita/ajatuksia', 'Toiveita:'],
    library: ['Kirjasto:'],
    slides: [
      'KOTOUTUMINEN mistä on kysymys?',
      'STARTTIVOIMAA hanke -yhdessä olemme enemmän!',
      'Starttipaja',
      'Tarjotin roolien selkeyttäjänä',
      'Kolmannen sektorin rooli',
    ],
    transcript: ['Transkriptio:'],
  },
  {
    fields: ['Organisation:', 'Ort:', 'Datum:'],
    names: ['ORGANISATIONERNAS INTEGRATIONSBRICKA', 'MYNDIGHETER', 'ORGANISATIONER'],
    authorities: ['NTM-central'],
    authorityRoles: ['Styrning av mottagandet av asylsökande', 'Integrationsarbete'],
    exchange: ['avtal', 'dialoger', 'planer', 'samarbete', 'information'],
    basics: [
      'Basfakta om Finland för alla som flyttar till landet',
      'Inledande kartläggning / TE-byrå eller kommun',
      'Integrationsplan / TE-byrå eller kommun',
      'Arbetskraftspolitisk eller frivillig integrationsutbildning',
    ],
    organisationRoles: ['Stödverksamhet för asylsökande', 'Verksamhet som stöder integrationen'],
    columns: [
      'Verksamhetsformer för tidig integration',
      'Invandrade med som aktörer i verksamheten',
      'Likvärdig verksamhet som är öppen för alla',
    ],
    wishes: ['Önskemål/tankar', 'Önskemål:'],
    library: ['Biblioteket:'],
    slides: [
      'INTEGRATION – vad handlar det om?',
      'Projektet STARTTIVOIMAA – tillsammans är vi mer!',
      'Startverkstad',
      'Brickan klargör rollerna',
      'Tredje sektorns roll',
    ],
    transcript: ['Transkription:'],
  },
  {
    fields: ['Organisation:', 'Place:', 'Date:'],
    names: ['THE ORGANISATIONS’ INTEGRATION TRAY', 'AUTHORITIES', 'ORGANISATIONS'],
    authorities: ['ELY Centre'],
    authorityRoles: ['Steering the reception of asylum seekers', 'Integration work'],
    exchange: ['agreements', 'dialogues', 'plans', 'cooperation', 'information'],
    basics: [
      'Basic facts about Finland for everyone moving to the country',
      'Initial assessment / TE Office or municipality',
      'Integration plan / TE Office or municipality',
      'Integration training as labour market training or independent study',
    ],
    organisationRoles: ['Support for asylum seekers', 'Activities that support integration'],
    columns: [
      'Forms of early integration work',
      'Immigrants involved in running the activities',
      'Equal activities open to everyone',
    ],
    wishes: ['Wishes/ideas', 'Wishes:'],
    library: ['Library:'],
    slides: [
      'INTEGRATION – what is it about?',
      'The STARTTIVOIMAA project – together we are more!',
      'Start workshop',
      'The tray makes roles clear',
      'The role of the third sector',
    ],
    transcript: ['Transcript:'],
  },
];
