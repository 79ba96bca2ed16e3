/**
 * How a citizens' page is asked for and answered.
 *
 * <p>Offers the frame that fits a request, the form that came with it and the answer as HTML; withholds the template engine.
 */
@NullMarked
package se.lyhord.console.citizen.web;

import org.jspecify.annotations.NullMarked;
