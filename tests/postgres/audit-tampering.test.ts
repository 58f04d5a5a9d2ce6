/** PostgreSQL keeps numbers and JSON as other types than SQLite; the chain must not notice. */
import '../audit/tampering.test';
