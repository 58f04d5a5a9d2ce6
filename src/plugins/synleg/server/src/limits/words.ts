import type { Worded } from '../../../shared/languages';
import type { Format } from '../schema/model';

/** What is wrong and what to do about it; `{label}` is the field's own name, `{limit}` the number in the schema. */
export const TOO_LONG: Worded = {
  nn: '«{label}» har plass til {limit} teikn. Kort ned teksten.',
  nb: '«{label}» har plass til {limit} tegn. Kort ned teksten.',
  da: '»{label}« har plads til {limit} tegn. Forkort teksten.',
  en: '“{label}” has room for {limit} characters. Shorten the text.',
};

export const TOO_SMALL: Worded = {
  nn: '«{label}» kan ikkje vere mindre enn {limit}.',
  nb: '«{label}» kan ikke være mindre enn {limit}.',
  da: '»{label}« kan ikke være mindre end {limit}.',
  en: '“{label}” cannot be less than {limit}.',
};

export const TOO_LARGE: Worded = {
  nn: '«{label}» kan ikkje vere større enn {limit}.',
  nb: '«{label}» kan ikke være større enn {limit}.',
  da: '»{label}« kan ikke være større end {limit}.',
  en: '“{label}” cannot be more than {limit}.',
};

export const NOT_AN_EMAIL: Worded = {
  nn: '«{label}» må vere ei e-postadresse, til dømes post@kommune.no.',
  nb: '«{label}» må være en e-postadresse, for eksempel post@kommune.no.',
  da: '»{label}« skal være en e-mailadresse, for eksempel post@kommune.dk.',
  en: '“{label}” must be an e-mail address, for example post@kommune.no.',
};

export const NOT_OF_TYPE: Worded = {
  nn: '«{label}» har ein verdi som ikkje høyrer til der.',
  nb: '«{label}» har en verdi som ikke hører til der.',
  da: '»{label}« har en værdi, der ikke hører til der.',
  en: '“{label}” has a value that does not belong there.',
};

export const NOT_STORABLE: Worded = {
  nn: '«{label}» har usynlege teikn som ikkje kan lagrast. Skriv teksten på nytt, eller lim han inn som rein tekst.',
  nb: '«{label}» har usynlige tegn som ikke kan lagres. Skriv teksten på nytt, eller lim den inn som ren tekst.',
  da: '»{label}« har usynlige tegn, der ikke kan gemmes. Skriv teksten igen, eller indsæt den som ren tekst.',
  en: '“{label}” has invisible characters that cannot be stored. Write the text anew, or paste it as plain text.',
};

export const NOT_OF_FORMAT: Readonly<Record<Format, Worded>> = {
  web_address: {
    nn: '«{label}» må vere ei heil nettadresse, til dømes https://www.bo.kommune.no. Kopier henne frå adressefeltet i nettlesaren.',
    nb: '«{label}» må være en hel nettadresse, for eksempel https://www.bo.kommune.no. Kopier den fra adressefeltet i nettleseren.',
    da: '»{label}« skal være en hel webadresse, for eksempel https://www.herning.dk. Kopiér den fra browserens adressefelt.',
    en: '“{label}” must be a whole web address, for example https://www.bo.kommune.no. Copy it from the address bar of the browser.',
  },
  organisation_number: {
    nn: '«{label}» stemmer ikkje: eit norsk nummer har 9 siffer, eit dansk CVR-nummer 8, og det siste sifferet kontrollerer dei andre. Sjå etter i Brønnøysundregistra eller på virk.dk.',
    nb: '«{label}» stemmer ikke: et norsk nummer har 9 sifre, et dansk CVR-nummer 8, og det siste sifferet kontrollerer de andre. Se etter i Brønnøysundregistrene eller på virk.dk.',
    da: '»{label}« stemmer ikke: et norsk nummer har 9 cifre, et dansk CVR-nummer 8, og det sidste ciffer kontrollerer de andre. Slå det op på virk.dk eller i Brønnøysundregistrene.',
    en: '“{label}” is not right: a Norwegian number has 9 digits, a Danish CVR number 8, and the last digit checks the others. Look it up in the Brønnøysund register or at virk.dk.',
  },
  postal_code: {
    nn: '«{label}» må vere fire siffer.',
    nb: '«{label}» må være fire sifre.',
    da: '»{label}« skal være fire cifre.',
    en: '“{label}” must be four digits.',
  },
  occupation_code: {
    nn: '«{label}» må vere fire siffer, til dømes 2223. Finn koden hos Statistisk sentralbyrå, eller la feltet stå tomt.',
    nb: '«{label}» må være fire sifre, for eksempel 2223. Finn koden hos Statistisk sentralbyrå, eller la feltet stå tomt.',
    da: '»{label}« skal være fire cifre, for eksempel 2223. Find koden hos Statistisk sentralbyrå, eller lad feltet stå tomt.',
    en: '“{label}” must be four digits, for example 2223. Find the code at Statistics Norway, or leave the field empty.',
  },
  text_list: {
    nn: '«{label}» må vere ei liste av korte tekstar, til dømes ["norsk", "engelsk"].',
    nb: '«{label}» må være en liste av korte tekster, for eksempel ["norsk", "engelsk"].',
    da: '»{label}« skal være en liste af korte tekster, for eksempel ["dansk", "engelsk"].',
    en: '“{label}” must be a list of short texts, for example ["Norwegian", "English"].',
  },
  locale_list: {
    nn: '«{label}» må vere ei liste av språka nn, nb, da og en, kvart høgst éin gong, til dømes ["nn", "nb"].',
    nb: '«{label}» må være en liste av språkene nn, nb, da og en, hvert høyst én gang, for eksempel ["nn", "nb"].',
    da: '»{label}« skal være en liste af sprogene nn, nb, da og en, hvert højst én gang, for eksempel ["da", "en"].',
    en: '“{label}” must be a list of the languages nn, nb, da and en, each at most once, for example ["nn", "nb"].',
  },
};
