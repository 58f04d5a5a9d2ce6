import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { picture } from '../../values';

export const coreStory: Themes['core-story'] = [
  {
    name: 'core-story',
    in: {
      da: {
        title: 'Ståsted og mening',
        payoff: 'Vejledning virker – netværksbygger og mønsterbryder',
        story: richText(
          'Tre ud af fire unge i Herning får en uddannelse. Det taler ingen om. Man taler om den fjerde, og det gør vi også, hver eneste dag. Men vi ved, at begge historier er sande, og at vejledning er en del af dem.',
          'UU vejleder unge i Herning og Ikast-Brande om valg af uddannelse. De fleste kan selv, når de har fået et kort og et kompas. Nogle har brug for, at vi går med et stykke af vejen. Dem bruger vi mest tid på, for det er dér, tiden gør størst forskel.',
          '## Vejledning virker',
          'Det siger vi til forældre, unge, skoler og jobcentre: Et valg skal føre til noget, du kan leve af, være glad for, være stolt af og bygge videre på. At komme ind på næste trin er ikke nok.',
          '## Netværksbygger og mønsterbryder',
          'Det siger vi til politikere, organisationer og ministerier: Systemerne skal passe til de unge, ikke omvendt. Derfor arbejder vi på tværs, siger til, når vi har noget at bidrage med, og vender gerne tingene på hovedet.',
        ),
        strengths: [
          {
            statement: 'Vi kender tallene om de unges vej gennem uddannelse.',
            evidence:
              'Fem års arbejde med data har givet det samlede billede, som ingen havde før.',
          },
          {
            statement: 'Vi bygger bro mellem skole, jobcenter og erhvervsliv.',
            evidence: 'Vi leder projekter, der går på tværs af forvaltninger.',
          },
          {
            statement: 'Vi ved, hvad vi leverer.',
            evidence: 'Hver ydelse står i et katalog og har sin egen skabelon.',
          },
        ],
        prides: [
          {
            statement: 'At 74,4 procent af de unge gennemfører en uddannelse.',
            evidence: 'Se vores resultater.',
          },
          {
            statement:
              'At kolleger er blevet nøglepersoner i at udvikle nye metoder, blandt andet sammen med Skotland.',
          },
        ],
        audienceMessages: [
          {
            audience: 'Unge',
            message: 'Vejledning virker: Vælg noget, du har lyst til at stå op til.',
          },
          {
            audience: 'Forældre',
            message:
              'Vejledning virker: Klarer I det selv, så gør det. Vi viser gerne, hvordan man griber det an.',
          },
          {
            audience: 'Skoler',
            message:
              'Vejledning virker: Lysten til uddannelse bliver tændt eller slukket i folkeskolen. Lad os tænde den sammen.',
          },
          {
            audience: 'Jobcentre og samarbejdspartnere',
            message:
              'Vejledning virker: Med os får I fakta om de unge, og en kollega, der bliver, til opgaven er løst.',
          },
          {
            audience: 'Politikere',
            message:
              'Netværksbygger og mønsterbryder: Vi siger til, når vi kan gøre en forskel, og så har vi tallene med.',
          },
          {
            audience: 'Organisationer, region og ministerier',
            message:
              'Netværksbygger og mønsterbryder: Vi arbejder hen over grænser og prøver det, andre siger ikke kan lade sig gøre.',
          },
          {
            audience: 'Kommende kolleger',
            message: 'Her har du et klart ståsted og et arbejde, der giver mening.',
          },
        ],
        images: [
          picture(
            'guidance-talk',
            'En vejleder og en ung taler sammen ved et lille bord under to talebobler',
          ),
          picture('bridge', 'Mennesker går over en bro, mens den sidste del bliver lagt'),
        ],
      },
    },
  },
];
