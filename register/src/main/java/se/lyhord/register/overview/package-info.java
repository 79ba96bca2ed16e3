/**
 * What is due, late or waited for, enhet by enhet.
 *
 * <p>Offers the figures and the ärenden behind each. Withholds from which tables they come; who may see them is the reader's matter.
 */
@NullMarked
package se.lyhord.register.overview;

import org.jspecify.annotations.NullMarked;
