import type { Page } from 'playwright-core';

const OPENS = '⟦';
const CLOSES = '⟧';

/** A string of compiled JavaScript, with its quotes. */
const STRING = '("(?:[^"\\\\]|\\\\.)*"|`(?:[^`\\\\]|\\\\.)*`)';
const VALUE = new RegExp(`("[^"]+"|[{,][A-Za-z_$]+):${STRING}`, 'g');
const VARIABLE = new RegExp(`((?:var |,|const )[A-Za-z_$]+)=${STRING}`, 'g');

const marked = (quoted: string): string =>
  `${quoted.charAt(0)}${OPENS}${quoted.slice(1, -1)}${CLOSES}${quoted.charAt(0)}`;

const markStrings = (script: string): string =>
  script
    .replace(VALUE, (_all, key: string, quoted: string) => `${key}:${marked(quoted)}`)
    .replace(VARIABLE, (_all, name: string, quoted: string) => `${name}=${marked(quoted)}`);

/** From now on every message that the panel has in English alone shows in brackets. */
export async function markEnglish(page: Page): Promise<void> {
  await page.route(/\/en(-GB|\.json)-[^/]*\.js$/, async (route) => {
    // A kept connection may be closed by the server at that very moment; a browser asks again by itself.
    const response = await route.fetch({ maxRetries: 5 });
    await route.fulfill({ response, body: markStrings(await response.text()) });
  });
}

/** What the page shows or says to a screen reader in English, though it is set to another language. */
export async function englishOn(page: Page): Promise<string[]> {
  const html = await page.content();
  const found = html.matchAll(new RegExp(`${OPENS}([^${CLOSES}]*)${CLOSES}`, 'g'));
  return [...new Set([...found].map((match) => match[1] ?? ''))];
}
