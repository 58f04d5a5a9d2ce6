/** Mounted by Strapi under `/approval`. */
export declare const caseRoutes: {
  method: string;
  path: string;
  handler: string;
  config: {
    policies: string[];
  };
}[];
