import type { DocumentName } from './names';

export interface DocumentText {
  title: string;
  paragraphs: readonly string[];
}

/** What stands in each document. Short on purpose: they are there to be linked to. */
export const DOCUMENT_TEXTS: Record<DocumentName, DocumentText> = {
  'library-plan': {
    title: 'Bibliotekplan 2025-2028',
    paragraphs: [
      'Fleire som les, fleire som møtest.',
      'Mål 1: Kvart barn i Bø har ei bok på gang. Vi tel lån for kvart barn, og vi går frå 14 til 20.',
      'Mål 2: Ingen står utanfor fordi dei manglar digital dugleik. Vi held 400 hjelpetimar i året.',
      'Mål 3: Brukarane styrer møteplassen. Tretti arrangement i året er laga av dei som kjem.',
      'Planen blir gått gjennom kvar haust, før budsjettet.',
    ],
  },
  'library-time-plan': {
    title: 'Tidsplan: kva, kven og når',
    paragraphs: [
      'Heimelekse: alle, før 26. januar.',
      'Idéverkstad på to timar: endringsagenten og leiaren, 27. januar.',
      'Framlegg til kjerneforteljing: redaksjonsgruppa, 13. mars.',
      'Nytt personalmøte: alle, 16. mars.',
      'Fem temagrupper skriv: gruppene sjølve, ferdig 15. mai.',
      'Siste tema på nett: webredaktøren, 29. mai.',
    ],
  },
  'school-plan': {
    title: 'Utviklingsplan 2025-2027',
    paragraphs: [
      'Lese, høyre til, vere ute.',
      'Kvart team vel eitt tiltak for kvart mål og fortel i august kva som verka.',
      'Rektor samlar svara på éi side, som går til samarbeidsutvalet og til foreldra.',
    ],
  },
  'nursing-home-menu': {
    title: 'Menyen denne månaden',
    paragraphs: [
      'Måndag: fiskesuppe og grovt brød.',
      'Tysdag: kjøttkaker, poteter frå potetbordet og tyttebær.',
      'Onsdag: ertesuppe og pannekaker.',
      'Torsdag: lapskaus.',
      'Fredag: sei med smør og persille.',
      'Laurdag: graut.',
      'Sundag: steik, og is til kaffien.',
    ],
  },
  'culture-school-terms': {
    title: 'Vilkår for plass i kulturskulen',
    paragraphs: [
      'Plassen gjeld heile skuleåret. Du kan slutte ved jul om du seier frå innan 1. desember.',
      'Syskenmoderasjon er 25 prosent. Friplass får familiar med låg inntekt; spør kontoret.',
      'Er læraren sjuk meir enn to gonger i halvåret, får du pengar att.',
    ],
  },
  'uu-service-templates': {
    title: 'Serviceskabeloner for UUs ydelser',
    paragraphs: [
      'Hver ydelse er beskrevet på samme måde: hvem den er til, hvad du får, hvad vi lover, og hvornår du hører fra os.',
      'Standardvejledning: for dem, der kan selv. Oplæg, værktøjskasse og chat.',
      'Særlig vejledning: for dem, der har brug for mere. Fast vejleder, samtaler og praktik.',
      'Skabelonerne bliver gennemgået hvert år, og når loven ændrer sig.',
    ],
  },
  'ujju-mini-analysis': {
    title: 'Puls: parathed og partnerskab',
    paragraphs: [
      'En minianalyse fra fase 0 i UJJU.',
      'Spørgsmålene til partnerne: Vil I? Kan I? Hvem hos jer ejer projektet, og hvor mange timer giver I?',
      'Svaret fra de 14 partnere: Viljen er der. Tiden skal findes, og retningen skal være fælles.',
    ],
  },
  'ujju-strategy': {
    title: 'Oplæg til fælles strategi',
    paragraphs: [
      'Ét billede af indsatsen for unge i Thisted, Morsø og Jammerbugt.',
      '180 unge mellem 18 og 30 år, 10-12 forløb på 10 uger, 84 medarbejdere med 5 dage hver.',
      'Budgettet er 10 mio. kr. Partnerne finansierer 5 mio. kr.',
    ],
  },
  'leadership-analysis': {
    title: 'Sammenfatning af interviewene',
    paragraphs: [
      'Omkring 30 førstelinjeledere i Viborg, Norddjurs og Syddjurs har fortalt om deres job.',
      'De ønsker sig mest: økonomisk forståelse, politisk tæft og forståelse for organisationen.',
      'Det sværeste var skridtet fra kollega til leder.',
    ],
  },
  'leadership-seminar': {
    title: 'Seminar om ledelse i førstelinjen',
    paragraphs: [
      'Fredag den 25. oktober 2013 kl. 9-12, Vinkelvej 20 i Viborg.',
      'Velkomst. Hvad fortalte lederne? Udfordringer og udbytte. Hvad skal tillægsmodulet indeholde?',
      'Deltagere: HR i Viborg Kommune, FOA Viborg-Skive, HK Midtvest, 3F Viborg, LeaderLab, VEU Center MidtØst, COK og førstelinjeledere fra de tre kommuner.',
    ],
  },
};
