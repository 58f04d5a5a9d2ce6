import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { picture } from '../../values';

export const coreStory: Themes['core-story'] = [
  {
    name: 'core-story',
    in: {
      nn: {
        title: 'Stova midt i bygda',
        payoff: 'Kom som du er, gå ut att med noko nytt',
        story: richText(
          'Ein måndag i november står det tolv par gummistøvlar innanfor døra. Innanfor støvlane sit tolv fireåringar på eit raudt teppe og held pusten, for på neste side i boka ligg det ein ulv. Ved vindauget fyller ein mann ut den første jobbsøknaden sin på norsk. Ei dame på åtti lærer å ringje med bilete til barnebarnet i Bergen. Slik ser ein heilt vanleg formiddag ut hos oss.',
          'Vi låner ut bøker, og det er vi glade i. Men det folk hugsar etterpå, er at nokon hadde tid. Difor spør vi alltid eitt spørsmål til: Kva skal du bruke det til? Då finn vi den andre boka òg, den du ikkje visste om.',
          '## Tre ting vi held fast på',
          '- **Alle er venta.** Du treng ikkje lånekort, plan eller pengar for å vere her.',
          '- **Vi går ut.** Bokkassane våre reiser til barnehagane, sjukeheimen og heim til deg som ikkje kjem deg ut.',
          '- **Vi lærer saman.** Spør du om noko vi ikkje kan, finn vi ut av det i lag med deg.',
          'Sju dagar i veka kan du låse deg inn sjølv. Dei fleste kjem likevel når det er nokon her. Det tek vi som ein attest.',
        ),
        strengths: [
          {
            statement: 'Vi finn det folk spør etter, og det dei ikkje visste at dei trong.',
            evidence: 'I brukarundersøkinga svara 94 av 100 at dei fekk hjelp med ein gong.',
          },
          {
            statement: 'Vi får ungar til å lese.',
            evidence: 'Fire av fem barneskuleborn i Bø fullførte sommarlesinga sist år.',
          },
          {
            statement: 'Vi held ope når folk har fri.',
            evidence:
              'Døra kan opnast med lånekort frå sju om morgonen til elleve om kvelden, alle dagar.',
          },
        ],
        prides: [
          {
            statement: 'Bokkassane som går heim til dei som ikkje kjem seg ut.',
            evidence: '38 faste låntakarar får besøk av oss annakvar veke.',
          },
          {
            statement: 'At ungdommen vel å vere her etter skuletid.',
            evidence: 'Dei innreidde loftet sjølve og styrer det sjølve.',
          },
        ],
        audienceMessages: [
          {
            audience: 'Barnefamiliar',
            message: 'Lesestund kvar måndag og laurdag. Det er lov å vere høglydt på teppet.',
          },
          {
            audience: 'Ungdom',
            message:
              'Loftet er dykkar: spel, studio og stillerom, utan vaksne som heng over skuldra.',
          },
          {
            audience: 'Nye i Noreg',
            message: 'Vi har språkkafé, bøker på 21 språk og tid til å hjelpe med skjema.',
          },
          {
            audience: 'Deg som vil jobbe her',
            message: 'Du får ansvar frå første veke og kollegaer som les det du tilrår.',
          },
        ],
        images: [
          picture(
            'library-room',
            'Høge bokhyller, ein lenestol og ei leselampe i eit lyst rom med store vindauge',
            'Hovudsalen, slik han ser ut før opningstid',
          ),
          picture(
            'story-time',
            'Ungar sit i ring på eit raudt teppe og lyttar til ein vaksen som les høgt',
          ),
        ],
      },
      en: {
        title: 'The living room of the village',
        payoff: 'Come as you are, leave with something new',
        story: richText(
          'On a Monday in November twelve pairs of wellingtons stand inside our door. A little further in, twelve four-year-olds sit on a red carpet and hold their breath, because there is a wolf on the next page. By the window a man is filling in his first job application in Norwegian, and a woman of eighty is learning to make a video call to her grandchild in Bergen. That is an ordinary morning with us.',
          'We lend books and love doing it. What people remember afterwards, though, is that somebody had time. So we always ask one more question: what are you going to use it for? That is how we find the other book, the one you did not know about.',
          '## Three things we hold on to',
          '- **Everybody is expected.** You need no card, no plan and no money to be here.',
          '- **We go out.** Our book boxes travel to kindergartens, to the nursing home and to people who cannot leave their house.',
          '- **We learn together.** If you ask something we do not know, we find out with you.',
        ),
        strengths: [
          {
            statement: 'We find what people ask for, and what they did not know they needed.',
            evidence: 'In our user survey 94 out of 100 said they were helped at once.',
          },
          {
            statement: 'We get children to read.',
            evidence:
              'Four out of five primary school children in Bø finished the summer reading last year.',
          },
        ],
        prides: [
          {
            statement: 'The book boxes that go home to those who cannot get out.',
            evidence: '38 borrowers get a visit from us every second week.',
          },
        ],
        audienceMessages: [
          {
            audience: 'New in Norway',
            message: 'We have a language café, books in 21 languages and time to help with forms.',
          },
          {
            audience: 'Families',
            message: 'Story time every Monday and Saturday. You may be loud on the carpet.',
          },
        ],
        images: [
          picture(
            'library-room',
            'Tall bookshelves, an armchair and a reading lamp in a bright room with large windows',
          ),
        ],
      },
    },
  },
];
