import type { Worded } from '../../../shared/languages';

/** The closed list of what memberships refuse, with the words of each for the person at the screen. */
export const WORDS = {
  'membership.not_your_unit': {
    nn: 'Du skriv ikkje for denne arbeidsplassen. Be leiaren der eller webredaktøren om tilgang.',
    nb: 'Du skriver ikke for denne arbeidsplassen. Be lederen der eller webredaktøren om tilgang.',
    da: 'Du skriver ikke for denne enhed. Bed lederen der eller webredaktøren om adgang.',
    en: 'You do not write for this unit. Ask its leader or your web editor for access.',
  },
  'membership.not_your_municipality': {
    nn: 'Dette gjer berre ein webredaktør i kommunen eller ein administrator.',
    nb: 'Dette gjør bare en webredaktør i kommunen eller en administrator.',
    da: 'Det gør kun en webredaktør i kommunen eller en administrator.',
    en: 'Only a web editor of this municipality or an administrator may do this.',
  },
  'membership.administrators_only': {
    nn: 'Dette gjer berre ein administrator.',
    nb: 'Dette gjør bare en administrator.',
    da: 'Det gør kun en administrator.',
    en: 'Only an administrator may do this.',
  },
  'membership.hidden': {
    nn: 'Dette høyrer til ein arbeidsplass som du ikkje er med i.',
    nb: 'Dette hører til en arbeidsplass som du ikke er med i.',
    da: 'Det hører til en enhed, som du ikke er med i.',
    en: 'This belongs to a unit that you are not part of.',
  },
  'membership.hidden_relation': {
    nn: 'Du har valt noko som høyrer til ein arbeidsplass du ikkje er med i.',
    nb: 'Du har valgt noe som hører til en arbeidsplass du ikke er med i.',
    da: 'Du har valgt noget, der hører til en enhed, du ikke er med i.',
    en: 'You have chosen something that belongs to a unit you are not part of.',
  },
  'membership.not_your_file': {
    nn: 'Berre den som lasta opp ei fil, kan slette eller flytte ho.',
    nb: 'Bare den som lastet opp en fil, kan slette eller flytte den.',
    da: 'Kun den, der har uploadet en fil, kan slette eller flytte den.',
    en: 'Only the one who uploaded a file may remove or move it.',
  },
  'membership.unknown_query': {
    nn: 'Lista kan ikkje hentast, sorterast eller avgrensast slik.',
    nb: 'Listen kan ikke hentes, sorteres eller avgrenses slik.',
    da: 'Listen kan ikke hentes, sorteres eller afgrænses sådan.',
    en: 'This cannot be fetched, sorted or filtered that way.',
  },
  'membership.files_stand_alone': {
    nn: 'Ei fil blir lasta opp for seg. Vel ho etterpå i det ho skal stå i.',
    nb: 'En fil lastes opp for seg. Velg den etterpå i det den skal stå i.',
    da: 'En fil uploades for sig. Vælg den bagefter i det, den skal stå i.',
    en: 'A file is uploaded by itself. Choose it afterwards in the entry where it belongs.',
  },
  'membership.fixed_language': {
    nn: 'Språka for innhald ligg fast: nynorsk, bokmål, dansk og engelsk.',
    nb: 'Språkene for innhold ligger fast: nynorsk, bokmål, dansk og engelsk.',
    da: 'Sprogene for indhold ligger fast: nynorsk, bokmål, dansk og engelsk.',
    en: 'The languages of content are fixed: Nynorsk, Bokmål, Danish and English.',
  },
  'membership.senseless_text': {
    nn: 'Teksten har teikn som ikkje kan lagrast. Skriv dei på nytt eller fjern dei.',
    nb: 'Teksten har tegn som ikke kan lagres. Skriv dem på nytt eller fjern dem.',
    da: 'Teksten har tegn, der ikke kan gemmes. Skriv dem igen, eller fjern dem.',
    en: 'The text has characters that cannot be stored. Write them again or remove them.',
  },
  'membership.senseless_id': {
    nn: 'Dette viser til noko som ikkje kan finnast: ein id er eit heiltal.',
    nb: 'Dette viser til noe som ikke kan finnes: en id er et heltall.',
    da: 'Det henviser til noget, der ikke kan findes: et id er et heltal.',
    en: 'This refers to something that cannot exist: an id is a whole number.',
  },
  'membership.unit_below_itself': {
    nn: 'Ein arbeidsplass kan ikkje ligge under seg sjølv.',
    nb: 'En arbeidsplass kan ikke ligge under seg selv.',
    da: 'En enhed kan ikke ligge under sig selv.',
    en: 'A unit cannot lie below itself.',
  },
  'membership.unit_required': {
    nn: 'Vel kva arbeidsplass dette høyrer til.',
    nb: 'Velg hvilken arbeidsplass dette hører til.',
    da: 'Vælg, hvilken enhed dette hører til.',
    en: 'Choose the unit that this belongs to.',
  },
  'membership.municipality_required': {
    nn: 'Vel kva kommune arbeidsplassen høyrer til.',
    nb: 'Velg hvilken kommune arbeidsplassen hører til.',
    da: 'Vælg, hvilken kommune enheden hører til.',
    en: 'Choose the municipality that this unit belongs to.',
  },
  'membership.move_while_live': {
    nn: 'Dette er publisert. Avpubliser det før du flyttar det.',
    nb: 'Dette er publisert. Avpubliser det før du flytter det.',
    da: 'Det er publiceret. Afpublicer det, før du flytter det.',
    en: 'This is published. Unpublish it before you move it.',
  },
  'membership.one_place': {
    nn: 'Alle språk av det same høyrer til på éin stad.',
    nb: 'Alle språk av det samme hører til på ett sted.',
    da: 'Alle sprog af det samme hører til ét sted.',
    en: 'All languages of one entry belong to one place.',
  },
  'membership.all_languages': {
    nn: 'Arbeidsplassar og kommunar står på alle språk: slett alle språka under eitt.',
    nb: 'Arbeidsplasser og kommuner står på alle språk: slett alle språkene under ett.',
    da: 'Enheder og kommuner står på alle sprog: slet alle sprogene på én gang.',
    en: 'Units and municipalities stand in every language: delete all languages at once.',
  },
  'membership.in_use': {
    nn: 'Her er det folk eller innhald som høyrer til. Flytt eller slett det først.',
    nb: 'Her er det folk eller innhold som hører til. Flytt eller slett det først.',
    da: 'Her er der folk eller indhold, der hører til. Flyt eller slet det først.',
    en: 'People or content belong here. Move or delete them first.',
  },
  'membership.user_missing': {
    nn: 'Vel kven medlemskapen gjeld.',
    nb: 'Velg hvem medlemskapet gjelder.',
    da: 'Vælg, hvem medlemskabet gælder.',
    en: 'Choose the person that this membership is for.',
  },
  'membership.unit_missing': {
    nn: 'Denne rolla har ein på ein arbeidsplass: vel arbeidsplassen.',
    nb: 'Denne rollen har man på en arbeidsplass: velg arbeidsplassen.',
    da: 'Denne rolle har man i en enhed: vælg enheden.',
    en: 'This role is held in a unit: choose the unit.',
  },
  'membership.municipality_missing': {
    nn: 'Denne rolla har ein i ein kommune: vel kommunen.',
    nb: 'Denne rollen har man i en kommune: velg kommunen.',
    da: 'Denne rolle har man i en kommune: vælg kommunen.',
    en: 'This role is held in a municipality: choose the municipality.',
  },
  'membership.both_places': {
    nn: 'Vel anten arbeidsplass eller kommune, ikkje begge.',
    nb: 'Velg enten arbeidsplass eller kommune, ikke begge.',
    da: 'Vælg enten enhed eller kommune, ikke begge.',
    en: 'Choose either a unit or a municipality, not both.',
  },
  'membership.ends_before_it_begins': {
    nn: 'Medlemskapen sluttar før han tek til.',
    nb: 'Medlemskapet slutter før det begynner.',
    da: 'Medlemskabet slutter, før det begynder.',
    en: 'The membership ends before it begins.',
  },
} as const satisfies Record<string, Worded>;
