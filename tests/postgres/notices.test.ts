/** Mails are claimed and marked by counting rows that were changed; PostgreSQL counts, and waits, in its own way. */
import '../notices/outbox.test';
