/** Swedish working days and the moments when a promise is due; withholds where the days come from. */
@NullMarked
package se.lyhord.config.calendar;

import org.jspecify.annotations.NullMarked;
