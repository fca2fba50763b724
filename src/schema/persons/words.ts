/** Words about persons, as data: rules that look for names read them and know no word of their own. */

/**
 * Titles beside which a person's name may stand, as the letters that all their forms begin with; other words may be
 * joined before ("maahanmuuttokoordinaattori"). The title stays, the name goes.
 */
const TITLES =
  String.raw`johtaj \p{Ll}hoitaj pormestar päällik asiantuntij koordinaattor ohjaaj sihteer suunnittelij neuvoj neuvonantaj esimie
  esihenkilö opettaj rehtor tutkij kuraattor työntekij yhteyshenkilö lehtor professor dosent tarkastaj
  virkamie kouluttaj psykolog terapeut lääkär pastor pappi diakon minister(?!iö|y|i[aeo]) kansanedustaj edustaj presidentti
  piispa tuottaj valmentaj tulkki lakimie assistent toimittaj kirjailij taiteilij valtuutet isännöitsij kätilö
  arkkiteht insinöör konsult ekonom tradenom sosionom pedagog geronom maister tohtor lisensiaat kandidaat
  kamreer notaar kirjastonhoitaj asiamie analyytik emerit direktör borgmästar ledar sekreterar koordinator
  chef handläggar rådgivar planerar sakkunnig rektor kontaktperson lektor lärar forskar utredar handledar ordförand
  socialarbetar sjukskötar skötar föreståndar kurator utbildar kaplan präst inspektör ombudsman intendent
  advokat jurist redaktör magister doktor licentiat kandidat riksdagsledamot producent mayor director
  coordinator manager adviser advisor researcher lecturer specialist secretary counsellor counselor nurse
  principal president chairperson chairman chairwoman leader ansvarig kirkkoherra herde bibliotekarie supervisor consultant instructor librarian editor
  translator`.split(/\s+/u);

/** What somebody does, where the words after it are as often no name: what stands beside must look like one. */
const ROLES =
  `vapaaehtoi yrittäj vetäj luotsi työpari kehittäj harjoittelij avustaj perustaj mentori teacher officer trainer
  founder volunteer frivillig student opiskelij deltagar osallistuj`.split(/\s+/u);

/** Titles that other words of a text end or begin with, so that only the word itself and its endings are meant. */
const SHORT_TITLES =
  String.raw`vastaava(?:n|na|lle|lta)? vt vs pj vpj siht toim tj vd imaami imam planner lead (?:\p{Ll}+-)?chair (?:social|youth)?worker vt tulk(?:in|ille|kina) pap(?:in|ille) tolk(?:en)? chair mentor head ceo cfo
  hankevastaav\p{Ll}* projektivastaav\p{Ll}* tiimivastaav\p{Ll}* tiedotusvastaav\p{Ll}* vastuuhenkilö\p{Ll}*`.split(
    /\s+/u,
  );

/** How a man or a woman is addressed: a surname alone may follow. */
const HONORIFICS = `rouva\\p{Ll}* herra\\p{Ll}* neiti fru herr fröken mr mrs ms miss mx dr prof tri toht`.split(/\s+/u);

/** Letters of degrees, as they stand before or after a name. */
const DEGREES =
  `YTM YTT YTL YTK FT FM FL KT KM VTT VTM VTL VTK HTM HTT KTT KTM KTL DI TKT TtM TtT TTM TTT OTM OTT OTK LT LL ELT THM TM TT TaM MuM LitM
  PM PD PeM PeD PL FD VM VD HVM HvM EM ED JM JD MD MA BA MSc BSc MBA PhD MPhil DPhil EdD LLM LLB MPH MEd AMK YAMK
  pol ekon fil jur teol mag kand lic`.split(/\s+/u);

/** Parts of names of organisations, buildings, prizes and places, which no person's name has. */
const NO_PERSON =
  `kaupun kuntaliit kuntayht kuntien keskus keskuks yhdisty yhteisö yhteis liito liitto säätiö virasto toimisto opisto
  koulu seura järjestö instituut institut akatemi hankke hanke$ projekt verkosto museo kirjasto ministeriö osuuskun kauppakamari
  rahasto ohjelma palvelu(?!es) maahanmuut setlement kommun förbund center centre central stiftelse förening samfund regionen
  sällskap byrå arkiv universit associat foundation college office council institute society agency ministry municipal
  services? network economic development programme program$ academy committee department federation training handbook folkhälsa hälsa diaconess
  deaconess community tiimi työpaja kahvila kurssi koulutu opas$ malli$ päivät$ viikko$ teatteri media$ radio$ uutiset sanomat
  tidning bladet`.split(/\s+/u);
/** Ends of words of the same kind, in their commonest cases: within a word they are in surnames too. */
const NO_PERSON_ENDS =
  String.raw`kunta kunnan kunnassa talo talon talossa avun avusta risti ristin ristille lapset lasten nuoret nuorten naiset naisten
  kylä kylän katu kadun asema aseman stad stads staden region regions hus huset \p{Ll}{3}skola \p{Ll}{3}skolan group house church school schools
  union fund league cross city board university centres suomi suomen suomesta suomessa suomeen`.split(/\s+/u);
/** Whole words of the same kind, too short to be looked for within others. */
const NO_PERSON_WORDS =
  `ry rf rp oy oyj ab abp ky tmi sr of the and for in to oyab as kom suomi finland suomen finlands helsingin eu euroopan
  european uusi suuri vanha uuden pohjois etelä itä länsi norra södra östra västra northern southern eastern western new nordic`.split(
    /\s+/u,
  );

/** What may follow a name that an organisation, a street or a building has from somebody: "Eino Leinon katu". */
const NAMED_AFTER =
  /^(?:ry$|rf$|oy$|\p{Ll}*rahasto|\p{Ll}*säätiö|katu|tie|koulu|lukio|keskus|yhdisty|rahasto|museo|talo|puisto|kuja|tori|aukio|stiftelse|gata|väg|skola|fond|park|foundation|street|school|fund|prize|palkin|päivä|seura|instituut)/u;

const either = (stems: readonly string[]): string => stems.join('|');

const TITLE = new RegExp(`^(?:${either([...SHORT_TITLES, ...HONORIFICS])})$|(?:${either(TITLES)})\\p{Ll}{0,8}$`, 'u');
const ROLE = new RegExp(`(?:${either(ROLES)})\\p{Ll}{0,8}$`, 'u');
const HONORIFIC = new RegExp(`^(?:${either(HONORIFICS)})$`, 'u');
const DEGREE = new Set(DEGREES);
const IS_NO_PERSON = new RegExp(`(?:${either(NO_PERSON)}|(?:${either(NO_PERSON_ENDS)})$)`, 'u');
const WHOLE_WORDS = new Set(NO_PERSON_WORDS);

/** A question about a word that is answered once for all texts: most words of a text stand in many. */
function answeredOnce(question: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = question(word);
    answers.set(word, answer);
    return answer;
  };
}

/** Whether a word is a title, in any case and with any word joined before it. */
export const isTitle = answeredOnce((word) => TITLE.test(word.toLowerCase()));
/** Whether a word is a title or says what somebody does. */
export const isRole = answeredOnce((word) => isTitle(word) || ROLE.test(word.toLowerCase()));
/** Whether a surname alone may follow: "Ms", "herra". */
export const isHonorific = (word: string): boolean => HONORIFIC.test(word.toLowerCase());
/** Whether letters are those of a degree: "YTM", "PhD". */
export const isDegree = (word: string): boolean =>
  DEGREE.has(word) || /^(?:Ph\.?\s?D|M\.?\s?Sc|B\.?\s?Sc|M\.\s?A|B\.\s?A)\.?$/u.test(word);
/** Whether a word is part of the name of an organisation or place, and of no person's. */
export const isNoPerson = answeredOnce((word) => {
  const lower = word.toLowerCase();
  return WHOLE_WORDS.has(lower) || (IS_NO_PERSON.test(lower) && !lower.endsWith('nen'));
});
/** Whether a word makes a street, a building or a prize of the name before it. */
export const makesPlace = (word: string): boolean => NAMED_AFTER.test(word);
/** Words before a title that are no part of the name before them: "Maija Mallikas Johtava sosiaalityöntekijä". */
export const isOfTitle = (word: string): boolean =>
  /^(?:johtava|vastaava|pedagoginen|hallinnollinen|alueellinen|kansainvälinen|tekninen|yleinen|senior|junior|chief|project|executive|deputy|vice|assistant|associate|general|regional)$/iu.test(
    word,
  );
/** Whether a title is English: with a capital it may be part of a heading, "Project Manager Handbook". */
export const isEnglishTitle = (word: string): boolean =>
  /(?:manager|coordinator|director|advis[eo]r|officer|researcher|lecturer|specialist|trainer|secretary|counsell?or|president|supervisor|consultant|instructor|editor|mayor|principal|teacher|lead|leader|head|chair|founder|worker|planner)$/iu.test(
    word,
  );
