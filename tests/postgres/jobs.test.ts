/** The same promises, kept by pg-boss; what only several servers can show is in `turns.test.ts`. */
import '../jobs/jobs.test';
