/**
 * What the person at the desk is called for.
 *
 * <p>Offers the view of open alarms; withholds how an alarm is shown.
 */
@NullMarked
package se.lyhord.console.alarms;

import org.jspecify.annotations.NullMarked;
