import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { picture } from '../../values';

export const coreStory: Themes['core-story'] = [
  {
    name: 'core-story',
    in: {
      nn: {
        title: 'Her bur folk som har levd',
        payoff: 'Ein god dag, kvar dag',
        story: richText(
          'På kjøkkenbordet i andre etasje ligg det ein haug med poteter. Rundt bordet sit tre som har skrelt poteter i nitti år til saman. Det går seint, og det blir mykje skrell. Men praten går, og til middag veit alle kven som har gjort jobben.',
          'Vi er 44 bebuarar og 71 tilsette på Bø sjukeheim. Hjå oss er det livet til den som bur her, som set klokka. Vil du sove til ti, søv du til ti. Har du alltid teke ein tur ut før du legg deg, går vi med deg.',
          '## Det du kan rekne med',
          '- ein fast kontakt som kjenner historia di',
          '- mat som luktar av mat, laga på huset',
          '- at vi ringjer dei du er glad i, før dei rekk å lure',
        ),
        strengths: [
          {
            statement: 'Vi kjenner kvar bebuar.',
            evidence:
              'Alle har ei livshistorie skriven saman med familien i løpet av den første månaden.',
          },
          {
            statement: 'Vi lindrar godt mot slutten.',
            evidence: 'Sju sjukepleiarar har vidareutdanning i lindrande pleie.',
          },
        ],
        prides: [
          {
            statement: 'Hagen, som aldri er låst.',
            evidence: 'Bebuarar og barnehageborn dyrka 90 kilo poteter der sist sommar.',
          },
          {
            statement: 'At folk blir verande i jobben hjå oss.',
            evidence: 'Snittet er elleve år.',
          },
        ],
        audienceMessages: [
          {
            audience: 'Pårørande',
            message: 'Det er alltid besøkstid. Kaffien finn du sjølv på kjøkkenet.',
          },
          {
            audience: 'Helsefagarbeidarar og sjukepleiarar',
            message: 'Du får tid til å sitje ned. Det står i turnusen.',
          },
        ],
        images: [
          picture(
            'nursing-garden',
            'Hage med frukttre, høge plantekassar og to personar på ein benk',
          ),
          picture('shared-meal', 'Eit langbord med gryte, brød og folk i ulik alder som et saman'),
        ],
      },
    },
  },
];
