/** SQLite lets one write at a time through anyway; only here do two transitions really meet. */
import '../workflow/races.test';
