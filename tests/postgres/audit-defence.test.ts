/** Each database is told in its own words what to refuse. */
import '../audit/defence.test';
