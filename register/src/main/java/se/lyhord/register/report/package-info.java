/**
 * What leaves the register for many to read: the figures and measures of a period, and the public diary.
 *
 * <p>Offers them by Swedish days and without personal data; withholds names, titles and everything that is secret.
 */
@NullMarked
package se.lyhord.register.report;

import org.jspecify.annotations.NullMarked;
