import type { Themes } from '../../demo';
import { picture } from '../../values';

export const staff: Themes['staff'] = [
  {
    name: 'demosen',
    in: {
      nn: {
        givenName: 'Demo',
        familyName: 'Demosen',
        jobTitle: 'Biblioteksjef',
        responsibilities:
          'Leier biblioteket, har ansvar for plan og budsjett og tek gjerne ei skrankevakt om torsdagen.',
        phone: '+47 00 00 01 11',
        email: 'demo.demosen@bo.example',
        photo: picture('portrait-01', 'Portrett av Demo Demosen, med briller og grøn genser'),
        languages: ['nynorsk', 'engelsk', 'tysk'],
        isLeader: true,
        position: 1,
      },
    },
  },
  {
    name: 'eksempel',
    in: {
      nn: {
        givenName: 'Kari',
        familyName: 'Eksempel',
        jobTitle: 'Bibliotekar',
        responsibilities: 'Skranken, fjernlån og den digitale hjelpetimen.',
        phone: '+47 00 00 01 10',
        email: 'kari.eksempel@bo.example',
        photo: picture(
          'portrait-02',
          'Portrett av Kari Eksempel, med langt raudt hår og blå skjorte',
        ),
        languages: ['nynorsk', 'engelsk', 'polsk'],
        isLeader: false,
        position: 2,
      },
    },
  },
  {
    name: 'monster',
    in: {
      nn: {
        givenName: 'Mona',
        familyName: 'Mønster',
        jobTitle: 'Barne- og ungdomsbibliotekar',
        responsibilities: 'Lesestunder, bokkassar i barnehagane og loftet for ungdom.',
        phone: '+47 00 00 01 13',
        email: 'mona.monster@bo.example',
        photo: picture('portrait-03', 'Portrett av Mona Mønster, med mørke krøllar og gul kjole'),
        languages: ['nynorsk', 'engelsk'],
        isLeader: false,
        position: 3,
      },
    },
  },
  {
    name: 'illustrasjon',
    in: {
      nn: {
        givenName: 'Ivar',
        familyName: 'Illustrasjon',
        jobTitle: 'Bibliotekmedarbeidar',
        responsibilities:
          'Køyrer bokkassar heim til folk, held orden på magasinet og reparerer bøker.',
        phone: '+47 00 00 01 12',
        email: 'ivar.illustrasjon@bo.example',
        photo: picture(
          'portrait-04',
          'Portrett av Ivar Illustrasjon, med grått skjegg og raud vest',
        ),
        languages: ['nynorsk'],
        isLeader: false,
        position: 4,
      },
    },
  },
  {
    name: 'fiktiv',
    in: {
      nn: {
        givenName: 'Fatima',
        familyName: 'Fiktiv',
        jobTitle: 'Språkvert',
        responsibilities: 'Språkkaféen, samlinga på framande språk og hjelp med skjema.',
        phone: '+47 00 00 01 14',
        email: 'fatima.fiktiv@bo.example',
        photo: picture('portrait-05', 'Portrett av Fatima Fiktiv, med lilla skaut og kvit bluse'),
        languages: ['arabisk', 'norsk', 'engelsk', 'fransk'],
        isLeader: false,
        position: 5,
      },
    },
  },
];
