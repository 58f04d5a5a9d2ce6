import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAgo, daysAhead, document, picture } from '../../values';

export const coreStory: Themes['core-story'] = [
  {
    name: 'core-story',
    waits: 'hearing',
    comments: [
      {
        by: 'tilsett@demo.example',
        text: 'Eg kjenner oss att i dette. Kan vi få med at vi låner ut instrument?',
      },
      {
        by: 'endringsagent@demo.example',
        text: 'Fint at de torer å byrje med den stygge tonen. Hald på det.',
      },
    ],
    in: {
      nn: {
        title: 'Der det er lov å spele feil',
        payoff: 'Først modig, så god',
        story: richText(
          'Den første tonen er nesten alltid stygg. Vi har bestemt oss for å like han. For den som torer å spele stygt framfor oss, kjem til å spele vakkert framfor nokon annan.',
          'Hjå oss møter du lærarar som sjølve står på ei scene, og ei gruppe som ventar på akkurat ditt instrument. Vi fyller kulturhuset fire gonger i året, og gangen på sjukeheimen kvar tysdag.',
        ),
        strengths: [
          {
            statement: 'Vi får dei sjenerte opp på scena.',
            evidence: 'Alle elevar som har gått to år, har spelt for publikum.',
          },
          { statement: 'Lærarane våre er utøvande kunstnarar.' },
        ],
        prides: [{ statement: 'Konsertane på sjukeheimen, der publikum syng med.' }],
        audienceMessages: [
          { audience: 'Born og unge', message: 'Du treng ikkje vere flink for å byrje.' },
          { audience: 'Foreldre', message: 'De treng ikkje kunne notar for å hjelpe til heime.' },
        ],
        images: [
          picture(
            'music-stage',
            'Scene med tre unge musikarar i lyskastarar, piano og raudt teppe',
          ),
        ],
      },
    },
  },
];

export const projects: Themes['projects'] = [
  {
    name: 'synleg-process',
    in: {
      nn: {
        title: 'Kulturskulen blir synleg',
        aim: 'Alle elleve lærarar skal ha vore med på å fortelje kven vi er, og elevane skal kjenne oss att.',
        background: richText(
          'Vi spelar for fulle hus, men på nettet har vi vore ei prisliste. Det gjer vi noko med no.',
        ),
        targetGroup: 'Lærarane, og dei som les om oss',
        periodStart: daysAgo(40),
        periodEnd: daysAhead(60),
        projectStatus: 'ongoing',
        owner: 'Rektor ved kulturskulen',
        leadRole: 'Endringsagent frå biblioteket',
        partners: [
          { name: 'Endringsagenten', role: 'Leier verkstaden' },
          { name: 'Webredaktøren', role: 'Set i stand sidene' },
        ],
        phases: [
          {
            title: 'Heimelekse',
            start: daysAgo(40),
            end: daysAgo(26),
            activities: 'Alle ser på eigne sider og finn eitt godt døme hjå andre.',
            partialResult: '19 idear på lappar',
          },
          {
            title: 'Idéverkstad',
            start: daysAgo(25),
            end: daysAgo(25),
            activities: 'Eit personalmøte på to timar.',
            partialResult: 'Setningar frå fire grupper og ei redaksjonsgruppe på fem',
          },
          {
            title: 'Forteljinga på høyring',
            start: daysAgo(3),
            end: daysAhead(11),
            activities: 'Alle les framlegget og seier si meining.',
          },
          {
            title: 'Temagruppene skriv',
            start: daysAgo(24),
            end: daysAhead(45),
            activities: 'Fem grupper arbeider med kvar sine tema.',
          },
        ],
        activities: [
          { title: 'Idéverkstad', status: 'done', dueOn: daysAgo(25) },
          { title: 'Framlegg til kjerneforteljing', status: 'done', dueOn: daysAgo(3) },
          { title: 'Nytt personalmøte om forteljinga', status: 'planned', dueOn: daysAhead(11) },
          { title: 'Fem tema klare', status: 'ongoing', dueOn: daysAhead(45) },
        ],
      },
    },
  },
];

export const stories: Themes['stories'] = [
  {
    name: 'tuesday-concert',
    in: {
      nn: {
        title: 'Tysdagskonserten',
        lead: 'Kvar tysdag klokka halv to spelar elevane våre i gangen på sjukeheimen. Publikum kjenner songane betre enn musikarane.',
        body: richText(
          'Fela er litt sur i første verset. I andre verset syng heile gangen, og då gjer det ingenting.',
          'Etterpå er det saft. Ein av bebuarane spør kven som var lærar for felespelaren. «Det var læraren min òg», seier han.',
        ),
        category: 'report',
        heroImage: picture(
          'music-stage',
          'Scene med tre unge musikarar i lyskastarar, piano og raudt teppe',
        ),
        byline: 'Redaksjonsgruppa på kulturskulen',
        publishedOn: daysAgo(15),
      },
    },
    edit: {
      changes: {
        lead: 'Kvar tysdag klokka halv to spelar elevane våre i gangen på sjukeheimen. Frå nyttår blir det òg torsdagar, for publikum har bede om det.',
      },
      waits: 'web_review',
    },
  },
  {
    name: 'cardboard-city',
    waits: 'web_review',
    in: {
      nn: {
        title: 'Byen av papp',
        lead: 'I to veker kunne ein gå på besøk i ein by som var bygd av 400 pappøskjer.',
        body: richText(
          'Det var rådhus, badestrand og ein butikk som berre selde knappar. Elevane hadde vore byplanleggjarar heile hausten.',
        ),
        category: 'news',
        heroImage: picture(
          'art-room',
          'Verkstad med staffeli, målingsflekker og ein by av pappøskjer på golvet',
        ),
        publishedOn: daysAgo(1),
      },
    },
  },
];

export const goalsAndPlans: Themes['goals-and-plans'] = [
  {
    name: 'plan',
    waits: 'drafting',
    in: { nn: { title: 'Årsplan', kind: 'annual_plan', periodStart: daysAhead(10) } },
  },
];

export const other: Themes['other'] = [
  {
    name: 'workshop',
    in: {
      nn: {
        title: 'Vi er midt i verkstaden',
        body: richText(
          'På veggen på lærarrommet heng fire store ark. Dei er fulle av det vi er gode på, med pilar og kaffiflekker.',
          'Nokre sider manglar framleis. Dei kjem etter kvart som gruppene blir ferdige, og kvar av dei har vore gjennom mange hender før du ser ho.',
        ),
        images: [
          picture('workshop-wall', 'Fire personar heng opp store ark med setningar på ein vegg'),
        ],
        documents: [document('culture-school-terms', 'Vilkår for plass')],
        links: [
          {
            label: 'Vil du fortelje om kulturskulen?',
            url: 'https://eskjema.bo.example/kulturskule/forteljing',
          },
        ],
      },
    },
  },
];
