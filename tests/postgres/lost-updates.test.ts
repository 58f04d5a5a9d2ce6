/** Only here do two saves of one draft really meet. */
import '../workflow/lost-updates.test';
