/** The screens that the panel is looked at on: an office desk and a telephone. */
export const WIDE = { width: 1300, height: 900 };
export const SMALL = { width: 390, height: 844 };
