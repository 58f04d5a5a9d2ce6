/** The instant, or null when the text is none, has no offset or does not lie after `now`. */
export declare function futureInstant(text: string, now: Date): Date | null;
