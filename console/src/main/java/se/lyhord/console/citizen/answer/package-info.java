/**
 * The conversation after Skicka, {@code /svar}: reading the answer and writing on with nothing but the code.
 *
 * <p>Offers the page and its live news; withholds who listens. The code comes in a form field or a header, never in an address.
 */
@NullMarked
package se.lyhord.console.citizen.answer;

import org.jspecify.annotations.NullMarked;
