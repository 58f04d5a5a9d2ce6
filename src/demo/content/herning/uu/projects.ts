import type { Themes } from '../../demo';
import { richText } from '../../rich-text';

export const projects: Themes['projects'] = [
  {
    name: 'communication',
    in: {
      da: {
        title: 'Medieplan i tre faser',
        aim: 'At unge, forældre og partnere kender UU og ved, hvad de kan forvente af os.',
        background: richText(
          'Mange så os som den sidste udvej. Vi ville være kendt for det, vi er gode til, og vi ville selv være enige om, hvad det er.',
        ),
        targetGroup: 'Medarbejdere, unge, forældre, skoler, jobcentre og politikere',
        periodStart: '2026-01-01',
        periodEnd: '2028-06-30',
        projectStatus: 'ongoing',
        owner: 'Lederen af UU',
        leadRole: 'Arbejdsgruppe af fagudvalg og ledelse',
        partners: [
          {
            name: 'Kommunikationsafdelingen i Herning Kommune',
            role: 'Interview, læsning af tidligere evalueringer og sparring',
          },
          { name: 'Ikast-Brande Kommune', role: 'Medaftager' },
        ],
        funding: [{ source: 'Egen drift' }],
        phases: [
          {
            title: 'Fase 1: Intern proces',
            start: '2026-01-01',
            end: '2026-06-30',
            activities: 'Budskaber, intern kick-off og ambassadørkorps',
            partialResult: 'To pay-offs, som alle kan bruge',
          },
          {
            title: 'Fase 2: Ekstern proces',
            start: '2026-08-01',
            end: '2027-06-30',
            activities: 'Digitale nyhedsbreve og artikelserie i Herning Folkeblad og Ikast Avis',
          },
          {
            title: 'Fase 3: Vejledning som krumtap',
            start: '2027-08-01',
            end: '2028-06-30',
            activities: 'Artikler, fakta om uddannelse og katalog med vejledningspolitiske emner',
          },
        ],
        activities: [
          { title: 'Intern kick-off', status: 'done', dueOn: '2026-02-02' },
          { title: 'Første nyhedsbrev til forældre', status: 'done', dueOn: '2026-10-01' },
          { title: 'Artikelserie', status: 'ongoing', dueOn: '2027-05-01' },
          { title: 'Katalog med emner', status: 'planned', dueOn: '2028-03-01' },
        ],
        lessons: richText(
          '- Ro kommer af klarhed.',
          '- Når loven ændrer sig, ved vi, hvilke ydelser der skal flyttes.',
        ),
      },
    },
  },
];
